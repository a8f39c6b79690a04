"""The foot of each page: the leaflet's title, "Page 2 of 5", and on a draft the word Draft. In no tag.

All is as large as the words (LP-01, LP-12), and at the same place on every page. What does not fit on one
line goes on two; if it does not fit even then, "Page 2 of 12" becomes "2 / 12", and a title that is still too
long is cut after a word or left out. A page that somebody finds alone on a printer must say Draft, so that is
never cut.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import NamedTuple

from pipeline.model.document import Foot, Passage, Strong, Text
from pipeline.model.labels import with_values
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.lines import Column, PlacedPieces, Typesetter

ONE_LINE = Column(0.0, 8 * styles.MEASURE)
"""So wide that no foot is broken."""
CUT = " \N{HORIZONTAL ELLIPSIS}"
NUMBER_ONLY = Foot(Passage(()), Passage((Text("{page}"),)))
"""The foot of a document that has none: the number of the page."""


@dataclass(frozen=True, slots=True)
class PageFoot:
    """The words at the foot of a page; the *rise* of each is its height above the edge of the paper."""

    inks: tuple[PlacedPieces, ...]


class _Item(NamedTuple):
    """Words on one line, in points: their width, and how far their ink reaches above and below the line."""

    inks: tuple[PlacedPieces, ...]
    left: float
    width: float
    above: float
    below: float


class _Row(NamedTuple):
    """A line of the foot: what stands at the start side, and whether the page's number is at the end side."""

    start: tuple[_Item, ...]
    numbered: bool


def page_feet(foot: Foot | None, count: int, setter: Typesetter) -> tuple[PageFoot, ...]:
    """Return the foot of each of *count* pages."""
    foot = foot or NUMBER_ONLY
    short = Passage((Text("{page} / {pages}"),), language=setter.latin)
    for arranged, label in product((_whole, _shortened), (foot.page, short)):
        numbers = [_numbered(label, page, count, setter) for page in range(1, count + 1)]
        widest = max(numbers, key=lambda item: item.width)
        rows = next((rows for rows in arranged(foot, widest, setter) if _fits(rows, widest, setter)), ())
        if rows:
            break
    rows = rows or _stacked(foot, setter)
    return tuple(PageFoot(tuple(_placed(rows, number, widest, setter))) for number in numbers)


def _numbered(label: Passage, page: int, count: int, setter: Typesetter) -> _Item:
    """The number of a page in its words, in ASCII digits like all numbers of a leaflet (TR-10)."""
    words = with_values(label.words, {"page": str(page), "pages": str(count)})
    return _item(replace(label, content=(Text(words),)), setter)


def _draft(foot: Foot, setter: Typesetter) -> list[_Item]:
    return [_item(replace(one, content=(Strong(one.content),)), setter) for one in foot.draft]


def _item(passage: Passage, setter: Typesetter) -> _Item:
    (line,) = Typesetter.set_passage(setter, "Artifact", replace(passage, beside=None), column=ONE_LINE).lines
    pieces = [(ink, piece) for ink in line.inks for piece in ink.pieces]
    shown = [(ink, piece) for ink, piece in pieces if not piece.is_space] or pieces
    left = min(ink.left + piece.x for ink, piece in shown)
    right = max(ink.left + piece.x + piece.width for ink, piece in shown)
    reaches = [(ink.size, *piece.face.reach(piece.run)) for ink, piece in shown]
    above = max(size * top for size, top, _ in reaches)
    below = max(0.0, *(-size * bottom for size, _, bottom in reaches))
    return _Item(line.inks, left, right - left, above, below)


def _whole(foot: Foot, _: _Item, setter: Typesetter) -> Iterator[tuple[_Row, ...]]:
    """Arrangements with the whole title, the best first."""
    words = _draft(foot, setter)
    dot = _dot(setter)
    title = (_item(foot.title, setter),) if foot.title.words.strip() else ()
    yield (_Row(tuple(_parted((*words, *title), dot)), True),)
    draft = tuple(_parted(words, dot))
    yield _Row(title, False), _Row(draft, True)
    yield _Row(draft, False), _Row(title, True)
    for count in range(1, len(words)):  # Draft in one language before the title, in the other below it
        yield _Row(tuple(_parted((*words[:count], *title), dot)), False), _Row(tuple(words[count:]), True)


def _shortened(foot: Foot, number: _Item, setter: Typesetter) -> Iterator[tuple[_Row, ...]]:
    """Arrangements with as much of the title as fits, the best first."""
    draft = tuple(_parted(_draft(foot, setter), _dot(setter)))
    beside = styles.MEASURE - number.width - _gap(setter)
    if foot.title.words.strip():
        if cut := _cut(foot.title, styles.MEASURE, setter):
            yield _Row(cut, False), _Row(draft, True)
        if cut := _cut(foot.title, beside, setter):
            yield (_Row(draft, False), _Row(cut, True)) if draft else (_Row(cut, True),)
    yield (_Row(draft, True),)
    yield _Row(draft, False), _Row((), True)


def _dot(setter: Typesetter) -> _Item:
    return _item(Passage((Text("\N{MIDDLE DOT}"),), language=setter.latin), setter)


def _stacked(foot: Foot, setter: Typesetter) -> tuple[_Row, ...]:
    """What nobody may miss, in lines of its own, whatever its size."""
    return (*(_Row((word,), False) for word in _draft(foot, setter)), _Row((), True))


def _parted(items: Sequence[_Item], dot: _Item) -> Iterator[_Item]:
    """The items with a *dot* between them."""
    for place, item in enumerate(items):
        if place:
            yield dot
        yield item


def _cut(title: Passage, space: float, setter: Typesetter) -> tuple[_Item, ...]:
    """The title, cut after as many words as fit in *space* points; none if not even the first does."""
    words = title.words.split()
    for count in range(len(words) - 1, 0, -1):
        item = _item(replace(title, content=(Text(" ".join(words[:count]) + CUT),)), setter)
        if item.width <= space:
            return (item,)
    return ()


def _fits(rows: Sequence[_Row], number: _Item, setter: Typesetter) -> bool:
    narrow = all(_width(row, number, setter) <= styles.MEASURE for row in rows)
    return narrow and _top(_full(rows), number, setter) <= styles.FOOT_TOP


def _full(rows: Iterable[_Row]) -> tuple[_Row, ...]:
    return tuple(row for row in rows if row.start or row.numbered)


def _width(row: _Row, number: _Item, setter: Typesetter) -> float:
    items = (*row.start, *([number] if row.numbered else []))
    gaps = _space(setter) * max(0, len(row.start) - 1) + (_gap(setter) if row.numbered and row.start else 0.0)
    return sum(item.width for item in items) + gaps


def _top(rows: Sequence[_Row], number: _Item, setter: Typesetter) -> float:
    """The height of the upper edge of the ink above the edge of the paper."""
    first = rows[0]
    return _baselines(rows, number, setter)[0] + max(item.above for item in _items(first, number))


def _items(row: _Row, number: _Item) -> tuple[_Item, ...]:
    return (*row.start, number) if row.numbered else row.start


def _baselines(rows: Sequence[_Row], number: _Item, setter: Typesetter) -> list[float]:
    """The height of each row's baseline above the edge of the paper; the rows are from top to bottom."""
    found: list[float] = []
    edge = lowest = styles.FOOT_BOTTOM
    for row in reversed(rows):
        items = _items(row, number)
        found.insert(0, max(lowest, edge + max(item.below for item in items)))
        edge = found[0] + max(item.above for item in items) + styles.FOOT_GAP * setter.body_size
        lowest = found[0] + styles.FOOT_LEADING * setter.body_size
    return found


def _placed(rows: Sequence[_Row], number: _Item, widest: _Item, setter: Typesetter) -> Iterator[PlacedPieces]:
    """The inks of the rows, with this page's *number* at the end side of the measure."""
    rows = _full(rows)
    for row, baseline in zip(rows, _baselines(rows, widest, setter), strict=True):
        at = 0.0
        for item in row.start:
            yield from _at(item, at, baseline, setter)
            at += item.width + _space(setter)
        if row.numbered:
            yield from _at(number, styles.MEASURE - number.width, baseline, setter)


def _at(item: _Item, start: float, baseline: float, setter: Typesetter) -> Iterator[PlacedPieces]:
    """The inks of *item*, *start* points from the start side of the measure."""
    edge = styles.MARGIN + (styles.MEASURE - start - item.width if setter.language.rtl else start)
    for ink in item.inks:
        yield replace(ink, left=ink.left + edge - item.left, rise=baseline)


def _space(setter: Typesetter) -> float:
    """The space on both sides of a dot."""
    return styles.FOOT_SPACE * setter.body_size


def _gap(setter: Typesetter) -> float:
    """The least space before the number of the page."""
    return styles.FOOT_NUMBER_SPACE * setter.body_size
