"""The isolates of a text: its parts in other languages, and its islands (``model.islands``).

An isolate (UAX #9, 2.7) orders the letters as if it had its controls, without adding a character to the text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.model.bidi import LEFT_TO_RIGHT_ALL, LRI, RLI
from pipeline.model.islands import RIGHT_TO_LEFT_WORDS, holder, islands

Isolate = tuple[int, int, str]
"""start, end, initiator"""
Foreign = tuple[int, int, bool]
"""start, end, whether its language runs from right to left"""

DIGIT = re.compile(r"\d")


def isolates_in(
    text: str, base: int, foreign: Sequence[Foreign], known: Sequence[tuple[int, int]] = ()
) -> list[Isolate]:
    """Return the isolates of *text*, whose level is *base*: its *foreign* parts, and its islands.

    Words that run from left to right need an isolate only where the text around them does not. *known* are
    parts that are islands as they stand. A foreign part inside an island is a part of it; an island that
    crosses the edge of a foreign part is cut there.
    """
    found = islands(text, known)
    parts: list[Isolate] = [
        (start, end, RLI if rtl else LRI)
        for start, end, rtl in foreign
        if start < end and (rtl or holder(found, start, end) is None)
    ]
    extents = [(start, end) for start, end, _ in parts]
    directions = {(start, end): initiator for start, end, initiator in parts}
    edges = sorted({edge for start, end, _ in parts for edge in (start, end)})
    inner: list[Isolate] = []
    for start, end in found:
        cuts = [start, *edges[bisect_right(edges, start) : bisect_left(edges, end)], end]
        for one, other in pairwise(cuts):
            around = holder(extents, one, one + 1)
            if (directions[around] == RLI if around else base) or DIGIT.search(text, one, other):
                inner += _island(text, one, other)
    return parts + inner


def _island(text: str, start: int, end: int) -> Iterator[Isolate]:
    """The isolate of an island; letters from right to left inside it are isolates of their own."""
    inside = [match.span() for match in RIGHT_TO_LEFT_WORDS.finditer(text, start, end)]
    yield start, end, LRI if inside else LEFT_TO_RIGHT_ALL
    for one, other in inside:
        yield one, other, RLI
