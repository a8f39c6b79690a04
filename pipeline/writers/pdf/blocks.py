"""Sections and blocks -> tags, and the flow of their lines, with what a page break costs between two of them.

LP-13: A heading stays with two lines of its text. A paragraph has at least two lines on each page. List items
and boxes are broken only where pages would have large holes. The line that introduces a list stays with the
first item, and the last item with the item before it. Critical sentences are never broken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple, assert_never

from pipeline.model.document import (
    Block,
    Box,
    BoxKind,
    Definitions,
    Document,
    ItemList,
    Passage,
    Picture,
    Row,
    Rows,
    Section,
    Table,
)
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.boxes import set_first
from pipeline.writers.pdf.flow import EMPTY, Flow, SetBlock, below, flow, joined, lowered
from pipeline.writers.pdf.lines import Frame, Lines, Split, Typesetter
from pipeline.writers.pdf.lists import set_definitions, set_list
from pipeline.writers.pdf.parting import (
    BOX,
    FIRST_PARAGRAPH,
    INTRODUCED,
    KEPT,
    NAMED,
    NOTE,
    PICTURED,
    at_least,
    ended,
)
from pipeline.writers.pdf.structure import Element
from pipeline.writers.pdf.styles import Role
from pipeline.writers.pdf.tables import set_table

HEADING_KEEPS = 2
"""The number of lines of its text that a heading stays with."""


def set_document(document: Document, setter: Typesetter) -> tuple[Element, Flow]:
    """Return the tag tree of *document* and the flow of its lines in reading order."""
    _, tree, made = next(set_layouts((document,), setter))
    return tree, made


def set_layouts(layouts: Iterable[Document], setter: Typesetter) -> Iterator[tuple[Document, Element, Flow]]:
    """Yield each layout of a document, with its tag tree and its flow as of ``set_document``.

    A section that is the same object in several layouts is set once.
    """
    known: dict[int, _SetSection] = {}
    for document in layouts:
        blocks = [_heading("H1", 0, document.title, Role.TITLE, setter)]
        for place, (section, level) in enumerate(_levelled(document)):
            found = known.get(place)
            if found is None or found.section is not section or found.level != level:
                found = _SetSection(section, level, tuple(_section_blocks(section, level, setter)))
                known[place] = found
            blocks += found.blocks
        elements = tuple(element for block in blocks for element in block.elements)
        yield document, Element("Document", elements, language=document.language), flow(blocks)


class _SetSection(NamedTuple):
    section: Section
    level: int
    blocks: tuple[SetBlock, ...]


def _levelled(document: Document) -> Iterator[tuple[Section, int]]:
    """Each section, and the level of its heading."""
    deepest = 1
    for section in document.sections:
        level = min(section.level, deepest + 1)  # ISO 14289-1, 7.4.2: no level is skipped
        deepest = level if section.heading is not None else deepest
        yield section, level


def _section_blocks(section: Section, level: int, setter: Typesetter) -> Iterator[SetBlock]:
    if section.heading is not None:
        role = Role.HEADING if level == 2 else Role.SUBHEADING
        yield _heading(f"H{level}", level - 1, section.heading, role, setter)
    blocks = tuple(_one_note(section.blocks))
    announced = False
    for position, block in enumerate(blocks):
        following = blocks[position + 1 : position + 2]
        made = _block(block, setter)
        if position == 0:
            made = _under_heading(made, setter)
        elif announced and isinstance(block, ItemList):
            # As close to the words that introduce it as its items are to each other.
            made = _spaced(made, styles.GAP_ITEM, setter)
        announced = _announces(block, following)
        yield replace(made, keep=1, bond=INTRODUCED) if announced else made


def _announces(block: Block, following: Sequence[Block]) -> bool:
    """Whether a paragraph introduces the next block: a list or a table follows, or it ends with a colon."""
    if not isinstance(block, Passage) or not following:
        return False
    return isinstance(following[0], ItemList | Table) or block.words.rstrip().endswith((":", "："))


def _under_heading(block: SetBlock, setter: Typesetter) -> SetBlock:
    """*block* with a smaller gap above it, so that it is close to its heading."""
    return replace(
        _spaced(block, styles.GAP_BELOW_HEADING, setter), costs=at_least(block.costs, FIRST_PARAGRAPH)
    )


def _spaced(block: SetBlock, gap: float, setter: Typesetter) -> SetBlock:
    """*block* with a gap of *gap* blank lines above it."""
    if not block.lines:
        return block
    splits = {
        place: ways if place else lowered(ways, gap, setter.edition) for place, ways in block.splits.items()
    }
    return replace(block, lines=below(block.lines, gap, setter.edition), splits=splits)


def _heading(tag: str, depth: int, words: Passage, role: Role, setter: Typesetter) -> SetBlock:
    """A heading: a strip that stays with the lines after it, and a bookmark; broken if no page holds it."""
    made = setter.set_passage(tag, words, role)
    if not made.lines:
        return EMPTY
    line = styles.blank_line(setter.edition)
    bookmark = (words.name, depth, made.element)
    first = replace(made.lines[0], gap=styles.GAP_ABOVE_HEADING * line, bookmark=bookmark)
    kept = ended(at_least(made.costs, KEPT), KEPT)
    return SetBlock((made.element,), (first, *made.lines[1:]), kept, keep=HEADING_KEEPS, bond=KEPT)


def _block(block: Block, setter: Typesetter) -> SetBlock:
    match block:
        case Passage():
            return _paragraph(block, setter)
        case ItemList():
            return set_list(block, setter)
        case Table():
            return set_table(block, setter)
        case Box():
            return _box(block, setter)
        case Definitions(items):
            return set_definitions(items, setter)
        case Rows(rows):
            return _rows(rows, setter)
        case Picture():
            return _picture(block, setter)
        case _:
            assert_never(block)


def _paragraph(passage: Passage, setter: Typesetter) -> SetBlock:
    made = setter.set_passage("P", passage)
    if not made.lines:
        return EMPTY
    lines = below(made.lines, styles.GAP_PARAGRAPH, setter.edition)
    ways = lowered(made.splits, styles.GAP_PARAGRAPH, setter.edition)
    return SetBlock((made.element,), lines, made.costs, splits={0: ways} if ways else {})


def _picture(picture: Picture, setter: Typesetter) -> SetBlock:
    """A picture, which stays with the words after it, because it illustrates them."""
    line = setter.set_picture(picture)
    if line is None:
        return EMPTY
    leaves = tuple(shown.leaf for shown in line.shown)
    lines = below((line,), styles.GAP_PARAGRAPH, setter.edition)
    return SetBlock(leaves, lines, (PICTURED,), keep=1, bond=PICTURED)


def _rows(rows: Sequence[Row], setter: Typesetter) -> SetBlock:
    """The sentences as paragraphs; rows with pictures are for the Easy Read edition."""
    return joined([_paragraph(sentence, setter) for row in rows for sentence in row.sentences])


def _one_note(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, with notes that follow each other as one: the draft box in two languages has one border."""
    for noted, group in groupby(blocks, key=_is_note):
        if noted:
            inside = (one for box in group if isinstance(box, Box) for one in box.blocks)
            yield Box(tuple(inside), BoxKind.NOTE)
        else:
            yield from group


def _is_note(block: Block) -> bool:
    return isinstance(block, Box) and block.kind is BoxKind.NOTE


def _note(blocks: Sequence[Passage | ItemList | Picture], setter: Typesetter) -> SetBlock:
    """A note to those who hand the leaflet out, as short as can be: each heading is close to its lines."""
    first, *more = [
        replace(_block(block, setter), keep=1, bond=INTRODUCED)
        if isinstance(block, Passage)
        else _spaced(_block(block, setter), styles.GAP_LINE_ITEM, setter)
        for block in blocks
    ]
    closer = [_spaced(block, styles.GAP_ITEM, setter) if block.keep else block for block in more]
    return _boxed(joined([first, *closer]), NOTE)


def _box(box: Box, setter: Typesetter) -> SetBlock:
    """Words with a border around them; the reasons at the end of a draft have none."""
    match box.kind:
        case BoxKind.FIRST:
            return replace(set_first(box.blocks, setter), keep=1, bond=NAMED)
        case BoxKind.NOTE:
            return _note(box.blocks, setter)
        case BoxKind.REASONS:
            return joined([_block(block, setter) for block in box.blocks])
        case BoxKind.IMPORTANT:
            return _boxed(joined([_block(block, setter) for block in box.blocks]))
        case _:
            assert_never(box.kind)


def _boxed(inside: SetBlock, cost: float = BOX) -> SetBlock:
    """A block with a border, on one page unless that leaves a large hole: a break in it costs *cost*."""
    frame = Frame()

    def framed(lines: Lines) -> Lines:
        return tuple(replace(line, frame=frame) for line in lines)

    def framed_split(way: Split) -> Split:
        return Split(framed(way.before), framed(way.after), max(way.cost, cost))

    splits = {place: tuple(map(framed_split, ways)) for place, ways in inside.splits.items()}
    costs = at_least(inside.costs, cost)
    return SetBlock((Element("Div", inside.elements),), framed(inside.lines), costs, splits=splits)
