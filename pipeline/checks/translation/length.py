"""Checks length: a translation that is far shorter or longer than others may have lost or gained a part.

The length of each translation relative to its source is compared with the median of the catalogue, because
languages differ in length. A missing sentence is reported only if the translation is also short.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
LOST_SENTENCE = Rule(
    "translation/lost-sentence",
    Severity.WARNING,
    "A translation has fewer sentences than its source, and is also short.",
    why="The last sentence is lost most easily, and often it is the warning.",
    standard="design: nothing is lost silently",
    bad='msgid "Wait for the police to come. Then tell them what happened. Do not go back."\n'
    'msgstr "Poczekaj na policję. Powiedz jej, co się stało."',
    good='msgid "Wait for the police to come. Then tell them what happened. Do not go back."\n'
    'msgstr "Poczekaj na policję. Powiedz jej, co się stało. Nie wracaj."',
)
RULES = (LENGTH, LOST_SENTENCE)

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
SHORT = 1.0
"""A translation this many deviations below the median is short if a sentence is missing, too."""
SHORT_SHARE = 0.8
"""With too few messages for a median: short is less than this part of the source."""
SENTENCE = re.compile(r"[.!?…؟۔।॥።။።։。！？]+(?=[\s\"'”’»)\]*}]|$)|[。！？]")
GLOSS = re.compile(r"[(（][^()（）]*[)）]")
# Characters with East_Asian_Width W or F, by block.
WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]"
)
MAD = 1.4826
"""Factor from the median absolute deviation to the standard deviation, in a normal distribution."""


def check_lengths(pairs: Sequence[TranslatedMessage]) -> Iterator[tuple[TranslatedMessage, Fault]]:
    """Yield faults for translations whose length is far from that of the others in the catalogue."""
    lengths = [(_width(pair.plain_source), _width(_without_glosses(pair))) for pair in pairs]
    ratios = [log((there + PADDING) / (here + PADDING)) for here, there in lengths]
    if len(ratios) < LEAST_MESSAGES:
        # Too few messages to compare: report only less than a third of the source, or over four times it.
        middle, deviation = 0.0, log(3) / FAR_BELOW
    else:
        middle = median(ratios)
        deviation = max(MAD * median(abs(ratio - middle) for ratio in ratios), LEAST_DEVIATION)
    for pair, ratio, (here, there) in zip(pairs, ratios, lengths, strict=True):
        far = (ratio - middle) / deviation
        if far < -FAR_BELOW or far > FAR_ABOVE:
            what = (
                f"the translation is much {'longer' if far > 0 else 'shorter'} ({there} for {here} letters)"
            )
            yield pair, Fault(LENGTH, what, "check whether something is missing, or too much")
        elif far < -SHORT or (len(ratios) < LEAST_MESSAGES and there < SHORT_SHARE * here):
            wanted, found = len(SENTENCE.findall(pair.plain_source)), len(SENTENCE.findall(pair.plain))
            if found < wanted and wanted > 1:
                what = f"the source has {wanted} sentences, the translation {found}, and it is short"
                yield pair, Fault(LOST_SENTENCE, what, "check whether a sentence is missing")


def _without_glosses(pair: TranslatedMessage) -> str:
    """The translation without explanations in brackets, if the source has no brackets."""
    return pair.plain if "(" in pair.source or "（" in pair.source else GLOSS.sub("", pair.plain)


def _width(text: str) -> int:
    """The width of a text in columns: Chinese characters count twice."""
    return len(text) + len(WIDE.findall(text))
