"""Lists and hard words -> tags and strips. A list within a list is in the LBody of the item that owns it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.model.document import Definition, ItemList, Marker, Passage
from pipeline.model.editions import Claims
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.flow import EMPTY, SetBlock, below, lowered
from pipeline.writers.pdf.lines import (
    WHOLE,
    Column,
    PlacedPieces,
    PrintLine,
    SetPassage,
    Split,
    Typesetter,
    as_row,
)
from pipeline.writers.pdf.parting import BETWEEN, FREE, ITEM, KEPT, LAST_ITEM, at_least, ended, within
from pipeline.writers.pdf.structure import ARTIFACT, Element
from pipeline.writers.pdf.styles import Role

NUMBERING = {Marker.BULLET: "Disc", Marker.NUMBER: "Decimal", Marker.LINE: "None"}
DOT = "\N{MIDDLE DOT}"
ROUNDING = 0.5
"""Points that a column is wider than the words that must be on one line of it."""
GAPS = {Marker.BULLET: styles.GAP_ITEM, Marker.NUMBER: styles.GAP_ITEM, Marker.LINE: styles.GAP_LINE_ITEM}


@dataclass(frozen=True, slots=True)
class _Owner:
    """An item, its label, and the lists within it."""

    passage: Passage
    label: str
    inner: tuple[ItemList, ...]


def set_list(block: ItemList, setter: Typesetter) -> SetBlock:
    """Return a list. Separate lines have no labels, but are a list too, so that screen readers count them."""
    if block.together and all(item.beside is None for item in block.own):
        return _together(block.own, setter)
    items = [item for item in _items(block, WHOLE, 0, setter) if item.lines]
    between = ITEM if block.marker is Marker.LINE else BETWEEN
    return _listed(items, NUMBERING[block.marker], GAPS[block.marker], setter, between)


def _together(items: Sequence[Passage], setter: Typesetter) -> SetBlock:
    """A list of a few words each: as many on a line as have room, with dots between them, as in the foot."""
    space = styles.FOOT_SPACE * setter.body_size
    gap = 2 * space + setter.label_width(DOT)
    elements: list[Element] = []
    lines: list[PrintLine] = []
    for row in _rows(items, gap, setter):
        cells = [setter.set_passage("LBody", item, column=column) for item, column in row]
        dots = [_dot(column.start - space, setter) for _, column in row[1:]]
        elements += (Element("LI", (cell.element,)) for cell in cells if cell.lines)
        if len(row) == 1:
            made = cells[0].lines
        else:
            line = as_row([cell.lines for cell in cells])
            made = (replace(line, inks=(*line.inks, *(ink for inks in dots for ink in inks))),)
        lines += below(made, styles.GAP_LINE_ITEM, setter.edition) if made else ()
    if not lines:
        return EMPTY
    spaced = below(tuple(lines), styles.GAP_FEW_WORDS, setter.edition)
    element = Element("L", tuple(elements), numbering=NUMBERING[Marker.LINE])
    return SetBlock((element,), spaced, within(len(spaced), BETWEEN))


def _rows(items: Sequence[Passage], gap: float, setter: Typesetter) -> Iterator[list[tuple[Passage, Column]]]:
    """The items of each line, with their places; one that fills a line has the whole measure."""
    row: list[tuple[Passage, Column]] = []
    start = 0.0
    for item in items:
        width = setter.widths(item, Role.BODY)[1] + ROUNDING
        if row and start + width > styles.MEASURE:
            yield row
            row, start = [], 0.0
        row.append((item, Column(start, width) if width <= styles.MEASURE else WHOLE))
        start += width + gap
    if row:
        yield row


def _dot(end: float, setter: Typesetter) -> tuple[PlacedPieces, ...]:
    """A dot that is in no tag; *end* is how far its end is from the start side of the measure."""
    _, inks = setter.set_label(DOT, end - setter.label_width(DOT))
    return tuple(replace(ink, leaf=ARTIFACT) for ink in inks)


def set_definitions(items: Sequence[Definition], setter: Typesetter) -> SetBlock:
    """Return hard words in bold, each above its meaning; tagged as Lbl, as in ISO 32000-1, table 336.

    A list with such labels is a Description in PDF 2.0 (ISO 14289-2, 8.2.5.25), which PDF 1.7 does not have.
    """
    numbering = "Description" if setter.edition.claims is Claims.UA2_A4 else "None"
    return _listed([_definition(item, setter) for item in items], numbering, styles.GAP_PARAGRAPH, setter)


def _definition(item: Definition, setter: Typesetter) -> SetPassage:
    term = setter.set_passage("Lbl", item.term, Role.TERM)
    meaning = setter.set_passage("LBody", item.meaning)
    kept = ended(at_least(term.costs, KEPT), KEPT)
    element = Element("LI", (term.element, meaning.element))
    return SetPassage(element, term.lines + meaning.lines, kept + at_least(meaning.costs, ITEM))


def _items(block: ItemList, column: Column, depth: int, setter: Typesetter) -> Iterator[SetPassage]:
    """The items of a list in a column, each with the lines of the lists within it."""
    owners = list(_owners(block, depth))
    indent = _indent([owner.label for owner in owners], setter)
    words = Column(column.start + indent, column.width - indent)
    return (_item(owner, column, words, depth, setter) for owner in owners)


def _owners(block: ItemList, depth: int) -> Iterator[_Owner]:
    """The items with the lists that stand after them; numbers have ASCII digits, as telephones do (TR-10)."""
    number, last, inner = block.start, Passage(()), list[ItemList]()
    for item in (*block.items, None):
        if isinstance(item, ItemList):
            inner.append(item)
            continue
        if last.content or inner:
            yield _Owner(last, _label(block.marker, number, depth), tuple(inner))
            number += 1
        last, inner = item or last, []


def _label(marker: Marker, number: int, depth: int) -> str:
    match marker:
        case Marker.BULLET:
            return styles.INNER_BULLET if depth % 2 else styles.BULLET
        case Marker.NUMBER:
            return f"{number}."
        case Marker.LINE:
            return ""


def _indent(labels: Sequence[str], setter: Typesetter) -> float:
    """The indent of the items, with space for the widest label."""
    if not any(labels):
        return 0.0
    widest = max(setter.label_width(label) for label in set(labels))
    return max(styles.INDENT * setter.body_size, widest + styles.LABEL_GAP * setter.body_size)


def _item(owner: _Owner, column: Column, words: Column, depth: int, setter: Typesetter) -> SetPassage:
    """A list item with its label beside the first line, and the lists within it below it."""
    body = setter.set_passage("P" if owner.inner else "LBody", owner.passage, column=words)
    element, lines, costs = body.element, body.lines, at_least(body.costs, ITEM)
    if owner.inner:
        parts = [part for inner in owner.inner for part in _inner(inner, words, depth + 1, setter)]
        if len(owner.inner) > 1 and owner.inner[-1].marker is Marker.LINE:
            at = -len(owner.inner[-1].items)
            parts[at] = replace(parts[at], lines=below(parts[at].lines, styles.GAP_ITEM, setter.edition))
        element = Element("LBody", (element, *(part.element for part in parts)))
        lines = (*lines, *(line for part in parts for line in part.lines))
        costs = ended(ended(costs, BETWEEN) + tuple(one for part in parts for one in part.costs), FREE)
    if not lines or not owner.label:
        return SetPassage(Element("LI", (element,)), lines, costs, body.splits if not owner.inner else ())
    tag, inks = setter.set_label(owner.label, column.start)

    def labelled(some: tuple[PrintLine, ...]) -> tuple[PrintLine, ...]:
        return (replace(some[0], inks=(*inks, *some[0].inks)), *some[1:])

    splits = () if owner.inner else (replace(one, before=labelled(one.before)) for one in body.splits)
    return SetPassage(Element("LI", (tag, element)), labelled(lines), costs, tuple(splits))


def _inner(block: ItemList, column: Column, depth: int, setter: Typesetter) -> Iterator[SetPassage]:
    """A list within an item; the item's other lines are paragraphs, since they are no items."""
    lines = block.marker is Marker.LINE
    parts = [setter.set_passage("P", line, column=column) for line in block.own] if lines else None
    found = [part for part in parts or _items(block, column, depth, setter) if part.lines]
    gap = GAPS[block.marker]
    spaced = [
        replace(
            part,
            lines=below(part.lines, gap, setter.edition),
            costs=ended(at_least(part.costs, ITEM), BETWEEN),
        )
        for part in found
    ]
    if lines:
        yield from spaced
    elif spaced:
        element = Element("L", tuple(item.element for item in spaced), numbering=NUMBERING[block.marker])
        yield SetPassage(
            element,
            tuple(line for item in spaced for line in item.lines),
            tuple(cost for item in spaced for cost in item.costs),
        )


def _listed(
    items: Sequence[SetPassage], numbering: str, gap: float, setter: Typesetter, between: float = BETWEEN
) -> SetBlock:
    """A list: a page ends *between* its items if it can, but does not leave the last item alone."""
    if not items:
        return EMPTY
    lines: list[PrintLine] = []
    costs: list[float] = []
    splits: dict[int, tuple[Split, ...]] = {}
    for place, item in enumerate(items):
        above = gap if place else styles.GAP_PARAGRAPH
        if item.splits:
            splits[len(lines)] = lowered(item.splits, above, setter.edition)
        lines += below(item.lines, above, setter.edition)
        costs += ended(item.costs, max(between, LAST_ITEM) if place == len(items) - 2 else between)
    costs[-1] = FREE
    element = Element("L", tuple(item.element for item in items), numbering=numbering)
    return SetBlock((element,), tuple(lines), tuple(costs), splits=splits)
