"""Aligns the sentences of a translation with the parts of its source by their lengths, as Gale and Church do.

A translator may end a sentence where the source has a comma or an "and". So the source is cut there, and
each sentence of the translation is given the parts that are as long as it is. If that works well only without
one of the sentences, this sentence is probably added.

William Gale and Kenneth Church, *A Program for Aligning Sentences in Bilingual Corpora*, Computational
Linguistics 19 (1993): the cost of a pair is the square of how far its ratio of lengths is from the usual one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import accumulate
from math import inf, log
from typing import NamedTuple

from pipeline.checks.translation.length import Lengths, width

CUT = re.compile(
    r"[,;:–—،؛，；：、()]+\s*| - |(?<![.!?])[.!?]+ +(?=[^\W\d_])|(?<=[a-z])[.!?](?=[A-Z])"
    r"| (?=(?:and|or|but|so|because|which|then|if|until|instead) )"
)
SHORTEST_PART = 3
"""Columns."""
PADDING = 8
"""Added to each length, so that short parts may differ more."""
MOST_PARTS, MOST_IN_ONE = 80, 10
"""Parts of a source, and parts that one sentence may have; what is more counts as one part."""
WORST = 9.0
"""The most that one sentence can cost."""

Cost = Callable[[int, int, int], float]
"""(first part, end of the parts, sentence) -> how badly their lengths go together."""


class Costs(NamedTuple):
    """How badly a translation fits its source with all its sentences, and *without* each; 0 is perfect."""

    whole: float
    without: tuple[float, ...]


def parts(sentences: Sequence[str]) -> list[int]:
    """Return the widths of the parts that sentences of a source may be cut into."""
    found: list[int] = []
    for sentence in sentences:
        begin = 0
        for cut in CUT.finditer(sentence):
            if cut.end() - begin >= SHORTEST_PART and cut.end() < len(sentence):
                found.append(width(sentence[begin : cut.end()]))
                begin = cut.end()
        found.append(width(sentence[begin:]))
    rest = found[MOST_PARTS - 1 :]
    return [*found[: MOST_PARTS - 1], sum(rest)] if rest else found


def costs(here: Sequence[str], there: Sequence[str], lengths: Lengths) -> Costs:
    """Return how well the sentences *there* fit the parts of those *here*; infinite if they cannot."""
    source, said = parts(here), [width(sentence) for sentence in there]
    before = list(accumulate(source, initial=0))

    def cost(begin: int, end: int, sentence: int) -> float:
        ratio = log((said[sentence] + PADDING) / (before[end] - before[begin] + PADDING))
        return min(WORST, ((ratio - lengths.middle) / lengths.deviation) ** 2)

    count, last = len(source), len(said)
    first = _forwards(count, last, cost)
    # The same from the end: the last sentence first, and the last part first.
    rest = _forwards(count, last, lambda begin, end, at: cost(count - end, count - begin, last - 1 - at))
    without = (
        min(first[at][part] + rest[last - 1 - at][count - part] for part in range(count + 1))
        for at in range(last)
    )
    return Costs(first[last][count], tuple(without))


def _forwards(count: int, last: int, cost: Cost) -> list[list[float]]:
    """[sentences][parts] -> the least cost of so many first sentences with so many first parts."""
    rows = [[0.0, *[inf] * count]]
    for sentence in range(last):
        row = [inf] * (count + 1)
        for begin, paid in enumerate(rows[-1]):
            if paid < inf:
                for end in range(begin + 1, min(count, begin + MOST_IN_ONE) + 1):
                    row[end] = min(row[end], paid + cost(begin, end, sentence))
        rows.append(row)
    return rows
