"""Checks length: a translation that is far shorter or longer than others may have lost or gained a part.

The length of each translation relative to its source is compared with the median of the catalogue, because
languages differ in length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log
from statistics import median

from pipeline.checks.translation.pair import Fault, TranslatedMessage
from pipeline.model.finding import Rule, Severity

LENGTH = Rule(
    "translation/length",
    Severity.WARNING,
    "A translation is far shorter or longer than the others in its catalogue.",
    why="A part of it may be missing, or belong to another message.",
    standard="design: nothing is lost silently",
    bad='msgid "Officers will talk to you alone, and they will call an ambulance if you are hurt."\n'
    'msgstr "Policja."',
    good='msgid "Officers will talk to you alone, and they will call an ambulance if you are hurt."\n'
    'msgstr "Policjanci porozmawiają z Tobą na osobności i wezwą karetkę, jeśli masz obrażenia."',
)
RULES = (LENGTH,)

LEAST_MESSAGES = 20
"""The least number of messages for a useful median."""
PADDING = 20
"""Added to each length, so that short messages may differ more."""
FAR_BELOW = 3.2
"""A translation this many deviations below the median is far too short."""
FAR_ABOVE = 4.5
"""Above the median, more deviations are allowed: a name may need an explanation."""
LEAST_DEVIATION = 0.16
"""A smaller deviation counts as this much, in catalogues where all lengths are much the same."""
GLOSS = re.compile(r"[(（][^()（）]*[)）]")
# Characters with East_Asian_Width W or F, by block.
WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]"
)
MAD = 1.4826
"""Factor from the median absolute deviation to the standard deviation, in a normal distribution."""


@dataclass(frozen=True)
class Lengths:
    """How long translations are beside their sources: the *middle* of a catalogue, and the usual *deviation*.

    *few* if the catalogue has too few messages to say that; then it is what any language may have.
    """

    middle: float
    deviation: float
    few: bool

    @classmethod
    def of(cls, pairs: Sequence[TranslatedMessage]) -> Lengths:
        """Return the lengths of the translations of a catalogue."""
        if len(pairs) < LEAST_MESSAGES:
            # Too few to compare: report only less than a third of the source, or over four times it.
            return cls(0.0, log(3) / FAR_BELOW, few=True)
        ratios = [_ratio(pair) for pair in pairs]
        middle = median(ratios)
        deviation = MAD * median(abs(ratio - middle) for ratio in ratios)
        return cls(middle, max(deviation, LEAST_DEVIATION), few=False)

    def far(self, pair: TranslatedMessage) -> float:
        """Return by how many deviations a translation is longer than the middle; below 0, it is shorter."""
        return (_ratio(pair) - self.middle) / self.deviation


def widths(pair: TranslatedMessage) -> tuple[int, int]:
    """Return the widths of the source and of the translation without its glosses, in columns."""
    return width(pair.plain_source), width(_without_glosses(pair))


def _ratio(pair: TranslatedMessage) -> float:
    here, there = widths(pair)
    return log((there + PADDING) / (here + PADDING))


def check_lengths(pairs: Sequence[TranslatedMessage]) -> Iterator[tuple[TranslatedMessage, Fault]]:
    """Yield faults for translations whose length is far from that of the others in the catalogue."""
    lengths = Lengths.of(pairs)
    for pair in pairs:
        far = lengths.far(pair)
        if far < -FAR_BELOW or far > FAR_ABOVE:
            here, there = widths(pair)
            what = (
                f"the translation is much {'longer' if far > 0 else 'shorter'} ({there} for {here} letters)"
            )
            yield pair, Fault(LENGTH, what, "check whether something is missing, or too much")


def _without_glosses(pair: TranslatedMessage) -> str:
    """The translation without explanations in brackets, if the source has no brackets."""
    return pair.plain if "(" in pair.source or "（" in pair.source else GLOSS.sub("", pair.plain)


def width(text: str) -> int:
    """Return the width of a text in columns: Chinese characters count twice."""
    return len(text) + len(WIDE.findall(text))
