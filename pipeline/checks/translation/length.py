"""Length: a translation far shorter or longer than the others of its catalogue lost a part, or gained one.

Each message's ratio to its source is held against the median of the catalogue, so that no language is too
long. A sentence too few is asked about only where the words are few, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import log
from statistics import median

from pipeline.checks.translation.pair import Fault, Pair
from pipeline.model.finding import Rule, Severity

LENGTH = Rule(
    "translation/length",
    Severity.WARNING,
    "A translation is far shorter or longer than those beside it.",
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
    "A translation has fewer sentences than its source, and is short for it.",
    why="The last sentence is the one that gets lost, and often the one that warns.",
    standard="design: nothing is lost silently",
    bad='msgid "Wait for the police to come. Then tell them what happened. Do not go back."\n'
    'msgstr "Poczekaj na policję. Powiedz jej, co się stało."',
    good='msgid "Wait for the police to come. Then tell them what happened. Do not go back."\n'
    'msgstr "Poczekaj na policję. Powiedz jej, co się stało. Nie wracaj."',
)
RULES = (LENGTH, LOST_SENTENCE)

ENOUGH = 20
"""From so many messages on their median says something."""
PADDING = 20
"""Added to each length, so that short messages may differ much."""
FAR = 3.2
"""So many deviations below the median are far."""
FAR_ABOVE = 4.5
"""So many above are: a name may have to be explained."""
LEAST_DEVIATION = 0.16
SHORT = 1.0
"""So many deviations below the median are short for a message that lacks a sentence."""
SHORT_SHARE = 0.8
SENTENCE = re.compile(r"[.!?…؟۔।॥።။።։。！？]+(?=[\s\"'”’»)\]*}]|$)|[。！？]")
GLOSS = re.compile(r"[(（][^()（）]*[)）]")
# East_Asian_Width W and F, by block.
WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]"
)
MAD = 1.4826
"""Median absolute deviation to standard deviation, of a normal distribution."""


def check_lengths(pairs: Sequence[Pair]) -> Iterator[tuple[Pair, Fault]]:
    """Yield the translations of a catalogue whose length is not like the others'."""
    lengths = [(_width(pair.plain_source), _width(_without_glosses(pair))) for pair in pairs]
    ratios = [log((there + PADDING) / (here + PADDING)) for here, there in lengths]
    if len(ratios) < ENOUGH:
        # Without enough neighbours only the grossest are told: a third of the source, or four times it.
        middle, deviation = 0.0, log(3) / FAR
    else:
        middle = median(ratios)
        deviation = max(MAD * median(abs(ratio - middle) for ratio in ratios), LEAST_DEVIATION)
    for pair, ratio, (here, there) in zip(pairs, ratios, lengths, strict=True):
        far = (ratio - middle) / deviation
        if far < -FAR or far > FAR_ABOVE:
            what = (
                f"the translation is much {'longer' if far > 0 else 'shorter'} ({there} for {here} letters)"
            )
            yield pair, Fault(LENGTH, what, "look whether something is missing, or too much")
        elif far < -SHORT or (len(ratios) < ENOUGH and there < SHORT_SHARE * here):
            wanted, found = len(SENTENCE.findall(pair.plain_source)), len(SENTENCE.findall(pair.plain))
            if found < wanted and wanted > 1:
                what = f"the source has {wanted} sentences, the translation {found}, and it is short"
                yield pair, Fault(LOST_SENTENCE, what, "look whether a sentence is missing")


def _without_glosses(pair: Pair) -> str:
    """The translation without what it explains in brackets, where the source has none."""
    return pair.plain if "(" in pair.source or "（" in pair.source else GLOSS.sub("", pair.plain)


def _width(text: str) -> int:
    """How wide a text is shown: Chinese characters count twice."""
    return len(text) + len(WIDE.findall(text))
