"""Where pages end: the cheapest breaks of a whole document (Knuth and Plass, Breaking Paragraphs, for pages).

Knows heights, and what it costs to end a page at a place; knows no words. Lengths are in points. The plan is
exact: no other choice of breaks costs less. It takes time in proportion to the length of the document, since
from each place where a page may begin, only those are looked at where that page may end.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

LEAST_FILLED = 0.63
"""A page but the last that is filled less looks as if the leaflet ended there. Heights count the white
below the letters; to the letters, it is about 60 %."""
LEAST_ON_LAST = 0.22
"""Less on the last page is easily overlooked, or taken for waste paper."""

UNDERFULL = 1000.0
"""A page but the last that is filled less than LEAST_FILLED; as much again for each twentieth that it lacks:
two pages that lack little look better than one that is half empty."""
LONELY = 1500.0
"""A last page that is filled less than LEAST_ON_LAST: more than a page that lacks little of LEAST_FILLED."""
HOLE = 100.0
"""Times the square of what stays empty on a page but the last: a tenth costs 1, a third 11."""
SQUEEZE = 4.0
"""Times the square of how far the spaces on a page are shrunk; 1 is as far as they can be."""
PAGE = 1.0
"""Each page."""
HARD = 1e5
"""From this cost on, a break is taken only where there is no other: no page can hold what it parts."""
OVERFULL = 1e12
"""Something that no page can hold has a page for itself."""

ROUNDING = 1e-6


class PageBreak(NamedTuple):
    """A place where a page may end and the next begin, as heights in a document that is one endless page.

    *end* is the lower edge of what is above it, if a page ends here, *start* the upper edge of what is below
    it, if a page begins here. *give* is by how much the spaces above *end* can shrink, *given* the same above
    *start*. *cost* is that of the break. *onward* is the place of the first break at which the page that
    begins here may end; by default the next one.
    """

    end: float
    start: float
    give: float = 0.0
    given: float = 0.0
    cost: float = 0.0
    onward: int = 0


def plan(breaks: Sequence[PageBreak], room: float) -> tuple[int, ...]:
    """Return the places of the breaks at which pages end; the last is the end of the document.

    The first of *breaks* is the start of the document, the last its end. *room* is the height of a page.
    """
    return cheapest(breaks, room)[1]


def cheapest(breaks: Sequence[PageBreak], room: float) -> tuple[float, tuple[int, ...]]:
    """Return the cost of the best plan, and the plan as ``plan`` does.

    Without the multiples of HARD, a cost from UNDERFULL on says that a page is not as it should be.
    """
    soft = [place for place, one in enumerate(breaks) if one.cost < HARD]
    if soft[-1] != len(breaks) - 1 or soft[0] != 0:
        raise ValueError("the start and the end of a document cost nothing")
    # A page that is filled less costs UNDERFULL: a plan without such pages that costs less is the best.
    cost, found = _cheapest(breaks, soft, room, LEAST_FILLED)
    if cost > UNDERFULL:
        cost, found = _cheapest(breaks, soft, room, 0.0)
    if cost >= HARD:
        cost, found = _cheapest(breaks, range(len(breaks)), room, 0.0)
    return cost, found


def page_cost(height: float, give: float, room: float, is_last: bool = False, is_only: bool = False) -> float:
    """Return the cost of a page whose content is so high, and can shrink by *give*; without its break."""
    if height > room:
        if height - give > room + ROUNDING:
            return OVERFULL
        return PAGE + SQUEEZE * squeezed(height, give, room) ** 2
    if is_last:
        return PAGE if is_only or height >= LEAST_ON_LAST * room else PAGE + LONELY
    hole = 1 - height / room
    if hole > 1 - LEAST_FILLED + ROUNDING:
        return PAGE + HOLE * hole * hole + UNDERFULL * (1 + 20 * (hole - 1 + LEAST_FILLED))
    return PAGE + HOLE * hole * hole


def squeezed(height: float, give: float, room: float) -> float:
    """Return how far the spaces of a page are shrunk: 0 not at all, 1 as far as they can be."""
    return min(1.0, (height - room) / give) if height > room and give else 0.0


def _cheapest(
    breaks: Sequence[PageBreak], allowed: Sequence[int], room: float, least: float
) -> tuple[float, tuple[int, ...]]:
    """The cost of the best plan of the *allowed* breaks, and the plan.

    Pages but the last that are filled less than *least* are left out.
    """
    ends, starts, gives, givens, costs, onwards = zip(*(breaks[place] for place in allowed), strict=True)
    last = len(allowed) - 1
    highest = list(accumulate(ends, max))
    shrunk = [end - give for end, give in zip(reversed(ends), reversed(gives), strict=True)]
    lowest = list(accumulate(shrunk, min))[::-1]
    best, back = [float("inf")] * (last + 1), [0] * (last + 1)
    best[0] = 0.0
    for place in range(last):
        if best[place] == float("inf"):
            continue
        start, given, only = starts[place], givens[place], place == 0
        onward = bisect_left(allowed, onwards[place], place + 1) if onwards[place] else place + 1
        reached = False
        for end in range(min(bisect_left(highest, start + least * room - ROUNDING, onward), last), last + 1):
            if lowest[end] - start + given > room + ROUNDING:
                break
            cost = page_cost(ends[end] - start, gives[end] - given, room, end == last, only)
            if cost < OVERFULL:
                reached = True
                if best[place] + cost + costs[end] < best[end]:
                    best[end], back[end] = best[place] + cost + costs[end], place
        if not (reached or least) and best[place] + OVERFULL + costs[onward] < best[onward]:
            best[onward], back[onward] = best[place] + OVERFULL + costs[onward], place
    if best[last] == float("inf"):
        return best[last], ()
    found = [last]
    while back[found[-1]]:
        found.append(back[found[-1]])
    return best[last], tuple(allowed[place] for place in reversed(found))
