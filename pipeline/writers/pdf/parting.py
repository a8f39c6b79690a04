"""What it costs to end a page between two lines: one table of costs, with the reasons.

The costs are those of ``typesetting.planning``: a page that is filled less than 60 % costs 1000, so what
costs less is parted rather than that. What costs HARD or more is parted only where no page can hold it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from pipeline.typesetting.planning import HARD

FREE = 0.0
"""Between blocks."""
BETWEEN = 1.0
"""Between the items of a list, the blocks of an item, the rows of a table: what belongs together.
Lines without marks are one piece, as an address is: there, a break costs ITEM."""
PARAGRAPH = 2.0
"""Within a paragraph: as much as a hole of a seventh of a page."""
FIRST_PARAGRAPH = 4.0
"""Within the paragraph below a heading: the answer is near its question."""
LAST_ITEM = 40.0
"""Before the last item or row, which would be alone on a page."""
ITEM = 60.0
"""Within a list item or the meaning of a word (LP-13): more than any hole that is allowed."""
BOX = 150.0
"""Within a box, or between the cells of a row: the rest looks like another box, or another row."""
NOTE = 1500.0
"""Within the note of a draft: half of it looks like a whole one, with fewer reasons."""
NAMED = 3000.0
"""Between what is said first and the language's name: who hands the leaflet out looks for that on page 1."""
CRITICAL = HARD
"""Within a critical passage, between two of its sentences: only where no page can hold it."""
ONE_LINE = 100.0
"""More, if only one line is on one of both pages; it is a whole sentence."""
INTRODUCED = 500.0
"""Between a line that introduces a list and the list."""
PICTURED = 2000.0
"""Between a picture and the words that it shows: more than a last page with too little on it."""

ALONE = 10 * HARD
"""One line of a paragraph alone on a page (LP-13)."""
HEADINGS = 50 * HARD
"""Between two headings that follow each other."""
KEPT = 100 * HARD
"""Between a heading and two lines of its text (LP-13), a hard word and its meaning, the head of a table and
its first row, the name of a cell and the cell."""
SENTENCE = 10000 * HARD
"""Within a sentence of a critical passage: "cannot" must not be parted from "contact you"."""


@lru_cache(maxsize=1024)
def within(count: int, cost: float) -> tuple[float, ...]:
    """Return the cost below each of *count* lines of one passage: no line is alone on a page (LP-13)."""
    if cost >= HARD:
        return (*[cost] * (count - 1), FREE)
    if count <= 3:
        return (*[ALONE] * (count - 1), FREE)
    return (ALONE, *[cost] * (count - 3), ALONE, FREE)


def at_least(costs: Sequence[float], cost: float) -> tuple[float, ...]:
    """Return *costs*, each raised to *cost*, but for the last."""
    return (*[max(one, cost) for one in costs[:-1]], *costs[-1:])


def ended(costs: Sequence[float], cost: float) -> tuple[float, ...]:
    """Return *costs* with another one below the last line."""
    return (*costs[:-1], cost) if costs else ()
