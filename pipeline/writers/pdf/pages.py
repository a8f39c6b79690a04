"""Strips of lines -> pages, with each strip on one page. Knows no tag and no PDF operator."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from pipeline.writers.pdf import styles
from pipeline.writers.pdf.blocks import Strip, height
from pipeline.writers.pdf.lines import PrintLine

FEWEST_LINES = 3
"""The fewest lines on the last page, if the page before has enough: one or two are easily overlooked."""

TOP = styles.PAGE_HEIGHT - styles.MARGIN
BOTTOM = styles.MARGIN

Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A line and the y of its upper edge, from the lower edge of the page."""

    line: PrintLine
    top: float

    @property
    def bottom(self) -> float:
        """The y of the line's lower edge."""
        return self.top - self.line.height


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page from the top, and the borders of its boxes."""

    lines: tuple[Placed, ...]
    frames: tuple[Rectangle, ...]


def make_pages(strips: Iterable[Strip]) -> tuple[Page, ...]:
    """Return *strips* on pages, in their order; there is always at least one page."""
    pages = _last_page_filled(_filled(strips))
    placed = [_placed(_lines(page), None) for page in pages]
    return tuple(Page(tuple(lines), tuple(_frames(lines))) for lines in placed)


def _filled(strips: Iterable[Strip]) -> list[list[Strip]]:
    """The strips of each page; each page has as many as fit."""
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
    """*pages*, with strips moved from the last page but one to the last if that has only a line or two."""
    if len(pages) == 1:
        return pages
    *first, before, last = pages
    while _count(last) < FEWEST_LINES <= _count(before[:-1]) and _fits([before[-1], *last]):
        before, last = before[:-1], [before[-1], *last]
    return [*first, before, last]


def _count(strips: Iterable[Strip]) -> int:
    return sum(len(strip) for strip in strips)


def _fits(strips: Iterable[Strip]) -> bool:
    """Whether the strips fit on one page."""
    return height(_lines(strips)) <= TOP - BOTTOM


def _lines(strips: Iterable[Strip]) -> Strip:
    return tuple(line for strip in strips for line in strip)


def _placed(lines: Strip, above: Placed | None) -> list[Placed]:
    """The lines, placed below the line *above*, or from the top of a page."""
    found: list[Placed] = []
    for line in lines:
        above = Placed(line, _top(line, above))
        found.append(above)
    return found


def _top(line: PrintLine, above: Placed | None) -> float:
    """The y of the upper edge of *line*: below its gap, and inside its box."""
    entering = styles.BOX_PADDING if line.frame is not None else 0.0
    if above is None:
        return TOP - entering
    if above.line.frame is line.frame:
        return above.bottom - line.gap
    return _foot(above) - line.gap - entering


def _foot(placed: Placed) -> float:
    """The y of the lower edge of a line, including the padding of its box."""
    return placed.bottom - (styles.BOX_PADDING if placed.line.frame is not None else 0.0)


def _frames(lines: Sequence[Placed]) -> Iterator[Rectangle]:
    """One border for each box on this page, wider than the measure by the padding."""
    for frame, group in groupby(lines, key=lambda placed: placed.line.frame):
        if frame is not None:
            inside = list(group)
            left = styles.MARGIN - styles.BOX_PADDING
            right = styles.PAGE_WIDTH - left
            yield left, _foot(inside[-1]), right, inside[0].top + styles.BOX_PADDING
