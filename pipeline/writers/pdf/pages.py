"""The flow of lines -> pages, planned over the whole document. Knows no tag and no PDF operator."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import NamedTuple

from pipeline.typesetting.planning import PageBreak, cheapest, squeezed
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.flow import Flow
from pipeline.writers.pdf.lines import Lines, PrintLine
from pipeline.writers.pdf.parting import SENTENCE

SHRINK = 0.2
"""By which part the spaces between blocks can be smaller on a page, so that a last line fits on it."""

TOP = styles.PAGE_HEIGHT - styles.MARGIN
BOTTOM = styles.BOTTOM_MARGIN

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

    @property
    def borders(self) -> tuple[float, ...]:
        """The thickness of each of the frames, in points."""
        frames = (frame for frame, _ in groupby(placed.line.frame for placed in self.lines))
        return tuple(frame.border for frame in frames if frame is not None)


def make_pages(flow: Flow) -> tuple[Page, ...]:
    """Return the lines of *flow* on pages, in their order; there is always at least one page."""
    return plan_pages(flow).pages


class Planned(NamedTuple):
    """Pages, and what they cost in the units of ``typesetting.planning``."""

    pages: tuple[Page, ...]
    cost: float


def plan_pages(flow: Flow) -> Planned:
    """Return the pages of *flow* as ``make_pages`` does, and their cost."""
    if not flow.lines:
        return Planned((Page((), ()),), 0.0)
    places = [*_places(flow)]
    room = TOP - BOTTOM
    pages: list[Page] = []
    cost, plan = cheapest([place.at for place in places], room)
    for begins, ends in pairwise((0, *plan)):
        upper, lower = places[begins], places[ends]
        lines = (*upper.after, *flow.lines[upper.below : lower.above], *lower.before)
        shrunk = squeezed(lower.at.end - upper.at.start, lower.at.give - upper.at.given, room)
        placed = _placed(lines, 1 - SHRINK * shrunk)
        pages.append(Page(tuple(placed), tuple(_frames(placed))))
    return Planned(tuple(pages), cost)


def begins_on(pages: Sequence[Page]) -> int:
    """Return the number of the page with the first heading below the title; 1 if there is none."""
    numbers = (number for number, page in enumerate(pages, 1) if any(map(_is_heading, page.lines)))
    return next(numbers, 1)


def _is_heading(placed: Placed) -> bool:
    return placed.line.bookmark is not None and placed.line.bookmark[1] > 0


class _Place(NamedTuple):
    """A place where a page can end, with what is shown before it and after it.

    Before it are the lines of the flow up to *above*, then *before*; after it, *after*, then the lines of the
    flow from *below* on. *before* and *after* are a passage that is parted between two sentences.
    """

    at: PageBreak
    above: int
    below: int
    before: Lines = ()
    after: Lines = ()


def _places(flow: Flow) -> Iterator[_Place]:
    """Every place between two lines where a page can end, the start, and the end."""
    bottom = give = cost = inside = 0.0
    above: PrintLine | None = None
    count = 0
    for place, line in enumerate(flow.lines):
        # Below a box, and above one, is its padding.
        padding = styles.BOX_PADDING if line.frame is not None else 0.0
        lead = padding + (line.head.height + line.gap if line.head is not None else 0.0)
        if above is None:
            top = padding
        elif above.frame is line.frame:
            top = bottom + line.gap
        else:
            top = bottom + inside + line.gap + padding
        given = give + SHRINK * line.gap if above is not None else 0.0
        yield _Place(PageBreak(bottom + inside, top - lead, give, given, cost), place, place)
        count += 1
        ways = flow.splits.get(place, ())
        for way in ways:
            last = place + _count_of(flow, place)
            whole = sum(one.height for one in flow.lines[place : last + 1])
            before, after = (sum(one.height for one in part) for part in (way.before, way.after))
            ends, begins = top + before + padding, top + whole - after - padding
            onward = count + len(ways) + last - place
            yield _Place(
                PageBreak(ends, begins, given, given, way.cost, onward),
                place,
                last + 1,
                way.before,
                way.after,
            )
        count += len(ways)
        bottom, give, cost, inside, above = top + line.height, given, flow.costs[place], padding, line
    yield _Place(PageBreak(bottom + inside, bottom + inside, give, give), len(flow.lines), len(flow.lines))


def _count_of(flow: Flow, place: int) -> int:
    """How many lines follow the first of a critical passage, which is at *place*."""
    count = 0
    while flow.costs[place + count] >= SENTENCE:
        count += 1
    return count


def _placed(lines: Lines, spacing: float) -> list[Placed]:
    """The lines from the top of a page; those of a table that goes on there are below its head.

    The spaces between them are multiplied by *spacing*.
    """
    if lines[0].head is not None:
        lines = (lines[0].head, *lines)
    found: list[Placed] = []
    above: Placed | None = None
    for line in lines:
        above = Placed(line, _top(line, above, spacing))
        found.append(above)
    return found


def _top(line: PrintLine, above: Placed | None, spacing: float) -> float:
    """The y of the upper edge of *line*: below its gap, and inside its box."""
    entering = styles.BOX_PADDING if line.frame is not None else 0.0
    if above is None:
        return TOP - entering
    if above.line.frame is line.frame:
        return above.bottom - line.gap * spacing
    return _foot(above) - line.gap * spacing - entering


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
