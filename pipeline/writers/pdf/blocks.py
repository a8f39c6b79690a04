"""Sections and blocks -> tags, and strips: lines between which there is no page break.

LP-13: A heading stays with two lines of its text. A paragraph has at least two lines on each page. List items
and boxes that fit on a page are not broken. The line that introduces a list stays with the first item, and
the last item with the item before it. Critical paragraphs are not broken either.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeAlias, assert_never

from pipeline.model.document import (
    Block,
    Box,
    Definition,
    Definitions,
    Document,
    ItemList,
    Marker,
    Passage,
    Picture,
    Row,
    Rows,
    Section,
)
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.lines import Frame, PrintLine, SetPassage, Typesetter
from pipeline.writers.pdf.structure import Element
from pipeline.writers.pdf.styles import Role

Strip: TypeAlias = tuple[PrintLine, ...]
"""Lines that must be on the same page."""

HEADING_KEEPS = 2
"""The number of lines of its text that a heading stays with."""

PAGE_SPACE = styles.PAGE_HEIGHT - 2 * styles.MARGIN


@dataclass(frozen=True, slots=True)
class SetBlock:
    """The tags and strips of a block; *keep*: its last strip stays with this many lines of the next block."""

    elements: tuple[Element, ...]
    strips: tuple[Strip, ...]
    keep: int = 0


def set_document(document: Document, setter: Typesetter) -> tuple[Element, tuple[Strip, ...]]:
    """Return the tag tree of *document* and its strips in reading order."""
    blocks = list(_document_blocks(document, setter))
    elements = tuple(element for block in blocks for element in block.elements)
    return Element("Document", elements, language=document.language), tuple(_kept(blocks))


def _document_blocks(document: Document, setter: Typesetter) -> Iterator[SetBlock]:
    yield _heading("H1", 0, document.title, Role.TITLE, setter)
    deepest = 1
    for section in document.sections:
        level = min(section.level, deepest + 1)  # ISO 14289-1, 7.4.2: no level is skipped
        deepest = level if section.heading is not None else deepest
        yield from _section_blocks(section, level, setter)


def _section_blocks(section: Section, level: int, setter: Typesetter) -> Iterator[SetBlock]:
    if section.heading is not None:
        role = Role.HEADING if level == 2 else Role.SUBHEADING
        yield _heading(f"H{level}", level - 1, section.heading, role, setter)
    for position, block in enumerate(section.blocks):
        following = section.blocks[position + 1 : position + 2]
        made = _block(block, setter)
        if position == 0:
            made = _under_heading(made, setter)
        yield replace(made, keep=1) if _announces(block, following) else made


def _announces(block: Block, following: Sequence[Block]) -> bool:
    """Whether a paragraph introduces the next block: a list follows, or it ends with a colon."""
    if not isinstance(block, Passage) or not following:
        return False
    return isinstance(following[0], ItemList) or block.words.rstrip().endswith((":", "："))


def _kept(blocks: Sequence[SetBlock]) -> Iterator[Strip]:
    """The strips of all blocks; strips that must stay together are joined if they fit on a page."""
    open_strip = _OpenStrip()
    for block in blocks:
        strips = list(block.strips)
        if block.keep == HEADING_KEEPS:
            open_strip.heading = len(open_strip.lines)
        while open_strip.lines and strips and open_strip.wanted > 0:
            yield from open_strip.closed_before(strips)
            if not open_strip.fits(strips[0]):
                break
            open_strip.wanted -= len(strips[0])
            open_strip.lines += strips.pop(0)
        if strips:
            yield from (open_strip.lines,) if open_strip.lines else ()
            open_strip = _OpenStrip(strips.pop())
            yield from strips
        open_strip.wanted = max(open_strip.wanted, block.keep)
    if open_strip.lines:
        yield open_strip.lines


@dataclass(slots=True)
class _OpenStrip:
    """A strip that can still grow by *wanted* lines; *heading* is the index of its last heading."""

    lines: Strip = ()
    wanted: int = 0
    heading: int = 0

    def fits(self, strip: Strip) -> bool:
        """Whether this strip and *strip* together fit on a page."""
        return height(self.lines + strip) <= PAGE_SPACE

    def closed_before(self, strips: list[Strip]) -> Iterator[Strip]:
        """Make space for the first of *strips* if both do not fit on a page; yield lines that must go before.

        First break that strip, so that it can stay with its heading. If several headings follow each other,
        only the last one stays with the text.
        """
        begins = self.heading == len(self.lines)
        if not begins and not self.fits(strips[0]):
            strips[:1] = _breakable(strips[0])
        if self.heading and not self.fits(strips[0]):
            yield self.lines[: self.heading]
            self.lines, self.heading = self.lines[self.heading :], 0


def _under_heading(block: SetBlock, setter: Typesetter) -> SetBlock:
    """*block* with a smaller gap above it, so that it is close to its heading."""
    if not block.strips:
        return block
    first = _below(block.strips[0], styles.GAP_BELOW_HEADING, setter)
    return replace(block, strips=(first, *block.strips[1:]))


def _heading(tag: str, depth: int, words: Passage, role: Role, setter: Typesetter) -> SetBlock:
    """A heading: one strip that stays with the lines after it, and a bookmark."""
    made = setter.set_passage(tag, words, role)
    if not made.lines:
        return SetBlock((), ())
    line = styles.blank_line(setter.edition)
    first = replace(made.lines[0], gap=styles.GAP_ABOVE_HEADING * line, bookmark=(words.words, depth))
    return SetBlock((made.element,), ((first, *made.lines[1:]),), keep=HEADING_KEEPS)


def _block(block: Block, setter: Typesetter) -> SetBlock:
    match block:
        case Passage():
            return _paragraph(block, setter)
        case ItemList():
            return _list(block, setter)
        case Box(blocks):
            return _box(blocks, setter)
        case Definitions(items):
            return _definitions(items, setter)
        case Rows(rows):
            return _rows(rows, setter)
        case Picture():
            return _picture(block, setter)
        case _:
            assert_never(block)


def _paragraph(passage: Passage, setter: Typesetter) -> SetBlock:
    made = setter.set_passage("P", passage)
    if not made.lines:
        return SetBlock((), ())
    lines = _below(made.lines, styles.GAP_PARAGRAPH, setter)
    # A page break must not separate "cannot" from "contact you".
    strips = _unbroken([lines]) if passage.critical else _breakable(lines)
    return SetBlock((made.element,), tuple(strips))


def _picture(picture: Picture, setter: Typesetter) -> SetBlock:
    """A picture, which stays with the words after it, because it illustrates them."""
    line = setter.set_picture(picture)
    if line is None or line.shown is None:
        return SetBlock((), ())
    return SetBlock((line.shown.leaf,), (_below((line,), styles.GAP_PARAGRAPH, setter),), keep=1)


def _rows(rows: Sequence[Row], setter: Typesetter) -> SetBlock:
    """The sentences as paragraphs; rows with pictures are for the Easy Read edition."""
    return _joined([_paragraph(sentence, setter) for row in rows for sentence in row.sentences])


def _box(blocks: Sequence[Passage | ItemList], setter: Typesetter) -> SetBlock:
    """Words with a border around them, on one page if they fit."""
    inside = _joined([_block(block, setter) for block in blocks])
    frame = Frame()
    framed = [tuple(replace(line, frame=frame) for line in strip) for strip in inside.strips]
    whole = tuple(line for strip in framed for line in strip)
    strips = _unbroken([whole] if whole and height(whole) <= PAGE_SPACE else framed)
    return SetBlock((Element("Div", inside.elements),), tuple(strips))


def _unbroken(strips: Sequence[Strip]) -> Iterator[Strip]:
    """The strips; those that do not fit on a page are broken."""
    for strip in strips:
        yield from [strip] if height(strip) <= PAGE_SPACE else _breakable(strip)


def _list(block: ItemList, setter: Typesetter) -> SetBlock:
    """A list. Separate lines have no labels, but are tagged as a list, so that screen readers count them."""
    labels = _labels(block)
    indent = _indent(labels, setter)
    items = [_item(item, label, indent, setter) for item, label in zip(block.items, labels, strict=True)]
    gap = styles.GAP_LINE_ITEM if block.marker is Marker.LINE else styles.GAP_ITEM
    numbering = {Marker.BULLET: "Disc", Marker.NUMBER: "Decimal", Marker.LINE: "None"}[block.marker]
    return _listed([item for item in items if item.lines], numbering, gap, setter)


def _labels(block: ItemList) -> list[str]:
    """The label of each item; numbers have ASCII digits, which are on every telephone (TR-10)."""
    match block.marker:
        case Marker.BULLET:
            return [styles.BULLET for _ in block.items]
        case Marker.NUMBER:
            return [f"{number}." for number in range(block.start, block.start + len(block.items))]
        case Marker.LINE:
            return ["" for _ in block.items]


def _indent(labels: Sequence[str], setter: Typesetter) -> float:
    """The indent of the items, with space for the widest label."""
    if not any(labels):
        return 0.0
    widest = max(setter.label_width(label) for label in set(labels))
    return max(styles.INDENT * setter.body_size, widest + styles.LABEL_GAP * setter.body_size)


def _item(item: Passage, label: str, indent: float, setter: Typesetter) -> SetPassage:
    """A list item with its label beside the first line."""
    body = setter.set_passage("LBody", item, indent=indent)
    if not body.lines or not label:
        return SetPassage(Element("LI", (body.element,)), body.lines)
    tag, ink = setter.set_label(label)
    first = replace(body.lines[0], inks=(ink, *body.lines[0].inks))
    return SetPassage(Element("LI", (tag, body.element)), (first, *body.lines[1:]))


def _definitions(items: Sequence[Definition], setter: Typesetter) -> SetBlock:
    """Hard words in bold, each above its meaning; tagged as Lbl, as in ISO 32000-1, table 336."""
    return _listed([_definition(item, setter) for item in items], "None", styles.GAP_PARAGRAPH, setter)


def _definition(item: Definition, setter: Typesetter) -> SetPassage:
    term = setter.set_passage("Lbl", item.term, Role.TERM)
    meaning = setter.set_passage("LBody", item.meaning)
    return SetPassage(Element("LI", (term.element, meaning.element)), term.lines + meaning.lines)


def _listed(items: Sequence[SetPassage], numbering: str, gap: float, setter: Typesetter) -> SetBlock:
    """A list: items that fit on a page are not broken, and the last item is not alone on a page."""
    if not items:
        return SetBlock((), ())
    strips: list[Strip] = []
    for place, item in enumerate(items):
        lines = _below(item.lines, gap if place else styles.GAP_PARAGRAPH, setter)
        strips += _unbroken([lines])
    # Larger items would leave too much of the page before empty.
    if len(items) > 1 and height(strips[-2] + strips[-1]) <= PAGE_SPACE / 2:
        strips[-2:] = [strips[-2] + strips[-1]]
    element = Element("L", tuple(item.element for item in items), numbering=numbering)
    return SetBlock((element,), tuple(strips))


def _joined(blocks: Sequence[SetBlock]) -> SetBlock:
    """Several blocks as one."""
    return SetBlock(
        tuple(element for block in blocks for element in block.elements),
        tuple(strip for block in blocks for strip in block.strips),
    )


def _below(lines: Strip, gap: float, setter: Typesetter) -> Strip:
    """*lines* with a gap of *gap* blank lines above the first."""
    return (replace(lines[0], gap=gap * styles.blank_line(setter.edition)), *lines[1:])


def _breakable(lines: Strip) -> list[Strip]:
    """The strips of a paragraph that can be broken, but never leaves one line alone on a page (LP-13)."""
    if len(lines) <= 3:
        return [lines]
    return [lines[:2], *((line,) for line in lines[2:-2]), lines[-2:]]


def height(lines: Strip) -> float:
    """Return the height of *lines* at the top of a page, including the padding of their boxes."""
    edges = [None, *(line.frame for line in lines), None]
    crossed = sum(
        (above is not None) + (below is not None) for above, below in pairwise(edges) if above is not below
    )
    white = crossed * styles.BOX_PADDING - lines[0].gap
    return sum(line.gap + line.height for line in lines) + white
