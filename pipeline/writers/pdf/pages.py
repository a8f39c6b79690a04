"""Strips of lines -> pages: each strip on the page that holds it, whole. Knows no tag and no PDF operator."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from pipeline.writers.pdf import styles
from pipeline.writers.pdf.blocks import Strip, height
from pipeline.writers.pdf.lines import PrintLine

FEWEST_LINES = 3
"""On the last page, if the page before can spare them: one or two look like a fault, and get lost."""

TOP = styles.PAGE_HEIGHT - styles.MARGIN
BOTTOM = styles.MARGIN

Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A line whose upper edge is at *top*, from the page's lower edge."""

    line: PrintLine
    top: float

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top - self.line.height


@dataclass(frozen=True, slots=True)
class Page:
    """Lines from the top down, and the borders of boxes."""

    lines: tuple[Placed, ...]
    frames: tuple[Rectangle, ...]


def make_pages(strips: Iterable[Strip]) -> tuple[Page, ...]:
    """Return the pages that hold *strips* in their order; there is always one."""
    pages = _last_page_filled(_filled(strips))
    placed = [_placed(_lines(page), None) for page in pages]
    return tuple(Page(tuple(lines), tuple(_frames(lines))) for lines in placed)


def _filled(strips: Iterable[Strip]) -> list[list[Strip]]:
    """The strips of each page, as many as it holds."""
    pages: list[list[Strip]] = [[]]
    above: Placed | None = None
    for strip in strips:
        placed = _placed(strip, above)
        if above is not None and _foot(placed[-1]) < BOTTOM:
            pages.append([])
            placed = _placed(strip, None)
        pages[-1].append(strip)
        above = placed[-1]
    return pages


def _last_page_filled(pages: list[list[Strip]]) -> list[list[Strip]]:
    """*pages*, with the last strips of the last but one on the last where that has a line or two."""
    if len(pages) == 1:
        return pages
    *first, before, last = pages
    while _count(last) < FEWEST_LINES <= _count(before[:-1]) and _fits([before[-1], *last]):
        before, last = before[:-1], [before[-1], *last]
    return [*first, before, last]


def _count(strips: Iterable[Strip]) -> int:
    return sum(len(strip) for strip in strips)


def _fits(strips: Iterable[Strip]) -> bool:
    """Whether one page holds the strips."""
    return height(_lines(strips)) <= TOP - BOTTOM


def _lines(strips: Iterable[Strip]) -> Strip:
    return tuple(line for strip in strips for line in strip)


def _placed(lines: Strip, above: Placed | None) -> list[Placed]:
    """The lines under the line *above*, or from the top of a page."""
    found: list[Placed] = []
    for line in lines:
        above = Placed(line, _top(line, above))
        found.append(above)
    return found


def _top(line: PrintLine, above: Placed | None) -> float:
    """Where *line* begins: under its gap, and inside its box."""
    entering = styles.BOX_PADDING if line.frame is not None else 0.0
    if above is None:
        return TOP - entering
    if above.line.frame is line.frame:
        return above.bottom - line.gap
    return _foot(above) - line.gap - entering


def _foot(placed: Placed) -> float:
    """The lower edge of a line and of the box that would end there."""
    return placed.bottom - (styles.BOX_PADDING if placed.line.frame is not None else 0.0)


def _frames(lines: Sequence[Placed]) -> Iterator[Rectangle]:
    """The borders: one for the lines of a box on this page, wider than the measure by the padding."""
    for frame, group in groupby(lines, key=lambda placed: placed.line.frame):
        if frame is not None:
            inside = list(group)
            left = styles.MARGIN - styles.BOX_PADDING
            right = styles.PAGE_WIDTH - left
            yield left, _foot(inside[-1]), right, inside[0].top + styles.BOX_PADDING
