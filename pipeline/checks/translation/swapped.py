"""Finds two messages whose translations have changed places, by the catalogue's own lexicon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from pipeline.checks.translation.lexicon import Lexicon, learned, of_pair
from pipeline.checks.translation.pair import Fault, TranslatedMessage, quoted
from pipeline.model.finding import Rule, Severity

SWAPPED_MESSAGES = Rule(
    "translation/swapped-messages",
    Severity.WARNING,
    "The translations of two messages seem to have changed places.",
    why="Somebody may have pasted each into the row of the other, and both say something else now.",
    standard="design: nothing is lost silently",
    bad='msgid "Call 999 if you are in danger."\nmsgstr "Naciśnij 55, jeśli nie możesz mówić."\n\n'
    'msgid "Press 55 if you cannot speak."\nmsgstr "Zadzwoń pod 999, jeśli grozi Ci niebezpieczeństwo."',
    good='msgid "Call 999 if you are in danger."\nmsgstr "Zadzwoń pod 999, jeśli grozi Ci niebezpieczeństwo."'
    '\n\nmsgid "Press 55 if you cannot speak."\nmsgstr "Naciśnij 55, jeśli nie możesz mówić."',
)
RULES = (SWAPPED_MESSAGES,)

NEAR = 3
"""Messages that are at most so far apart are compared with each other."""
STRANGE, MOST_STRANGE = 0.12, 40
"""A translation that goes with its source no better than this is compared with all others like it."""
WELL = 0.5
"""A translation that goes with its source so well is where it belongs."""
LEAST_WORDS = 4
"""A shorter text is a label, whose words are in many others."""
CLEARLY = 0.2
"""Two translations must go together better by this much with the other's source."""


def check_swapped(pairs: Sequence[TranslatedMessage]) -> Iterator[tuple[TranslatedMessage, Fault]]:
    """Yield faults for two messages of which each has the other's translation."""
    if not pairs or pairs[0].is_pseudo:
        return
    lexicon = learned(pairs)
    own = [_alone(lexicon, pair) for pair in pairs]
    short = {at for at, pair in enumerate(pairs) if len(pair.source_words) < LEAST_WORDS}
    near = ((at, at + far) for at in range(len(pairs)) for far in range(1, NEAR + 1) if at + far < len(pairs))
    strange = [at for at, likeness in enumerate(own) if likeness < STRANGE][:MOST_STRANGE]
    told = set[int]()
    for one, other in dict.fromkeys((*near, *combinations(strange, 2))):
        if max(own[one], own[other]) >= WELL or told & {one, other} or {one, other} & short:
            continue
        if _swapped(lexicon, pairs[one], pairs[other]):
            told |= {one, other}
            yield from _faults(pairs[one], pairs[other])


def _alone(lexicon: Lexicon, pair: TranslatedMessage) -> float:
    return lexicon.likeness(pair.plain_source, pair.plain, of_pair(pair))


def _swapped(lexicon: Lexicon, one: TranslatedMessage, other: TranslatedMessage) -> bool:
    sources, translations = (one.plain_source, other.plain_source), (one.plain, other.plain)
    return lexicon.crossed(sources, translations, of_pair(one, other)) > CLEARLY


def _faults(one: TranslatedMessage, other: TranslatedMessage) -> Iterator[tuple[TranslatedMessage, Fault]]:
    for here, there in ((one, other), (other, one)):
        what = f"this seems to be the translation of {quoted(there.source)} in line {there.entry.place.line}"
        yield here, Fault(SWAPPED_MESSAGES, what, "put each translation below its own text")
