"""Checks whole sentences: one that is lost, added, there twice, or in the place of another.

The catalogue's own lexicon tells whose translation a sentence is (see ``lexicon``). In a small catalogue only
the number of sentences and the length of the text are compared.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.checks.translation.alignment import costs
from pipeline.checks.translation.length import Lengths, width, widths
from pipeline.checks.translation.lexicon import Lexicon, learned, of_pair
from pipeline.checks.translation.pair import Fault, TranslatedMessage, quoted, words
from pipeline.model.finding import Rule, Severity

LOST_SENTENCE = Rule(
    "translation/lost-sentence",
    Severity.WARNING,
    "A translation has fewer sentences than its source, and one has no counterpart.",
    why="The last sentence is lost most easily. If one is only joined to another, the length shows it.",
    standard="design: nothing is lost silently",
    bad='msgid "Wait for the police to come. Then tell them what happened. Do not go back."\n'
    'msgstr "Poczekaj na policję. Powiedz jej, co się stało."',
    good='msgid "Wait for the police to come. Then tell them what happened. Do not go back."\n'
    'msgstr "Poczekaj na policję. Powiedz jej, co się stało. Nie wracaj."',
)
EXTRA_SENTENCE = Rule(
    "translation/extra-sentence",
    Severity.WARNING,
    "A translation has more sentences than its source, and one has no counterpart.",
    why="Readers of this language are told what nobody agreed to.",
    standard="design: nothing is lost silently",
    bad='msgid "Wait for the police to come."\n'
    'msgstr "Poczekaj na przyjazd policji. Potem możesz wrócić do domu i spokojnie czekać."',
    good='msgid "Wait for the police to come."\nmsgstr "Poczekaj na przyjazd policji."',
)
SENTENCE_TWICE = Rule(
    "translation/sentence-twice",
    Severity.WARNING,
    "A sentence comes twice in a translation, but not in its source.",
    why="It was pasted twice, perhaps over another sentence.",
    standard="design: nothing is lost silently",
    bad='msgid "Wait for the police to come. Then tell them what happened."\n'
    'msgstr "Poczekaj na przyjazd policji. Poczekaj na przyjazd policji."',
    good='msgid "Wait for the police to come. Then tell them what happened."\n'
    'msgstr "Poczekaj na przyjazd policji. Potem powiedz, co się stało."',
)
SENTENCE_ORDER = Rule(
    "translation/sentence-order",
    Severity.WARNING,
    "Two sentences of a translation seem to have changed places.",
    why="Steps in another order can be dangerous: first call 999, then press 55.",
    standard="design: nothing is lost silently",
    bad='msgid "First call 999. Then press 55."\nmsgstr "Potem naciśnij 55. Najpierw zadzwoń pod 999."',
    good='msgid "First call 999. Then press 55."\nmsgstr "Najpierw zadzwoń pod 999. Potem naciśnij 55."',
)
RULES = (LOST_SENTENCE, EXTRA_SENTENCE, SENTENCE_TWICE, SENTENCE_ORDER)

SHORT, VERY_SHORT, LONG, VERY_LONG = 0.5, 1.6, 0.4, 2.0
"""So many deviations from the median length tell that a sentence may be missing or too much, or surely is."""
COMMA = re.compile(r"[,;:–—،؛，；：、]| - |[.!?] +(?=[^\W\d_])")
"""Where one sentence may end, or be cut in two; within a sentence, a stop before a small letter, too."""
FIRST_WORDS = re.compile(
    r"^(?:if|when|with|once|after|before|in|for|to|then|otherwise|please)\b[^,.]*,", re.IGNORECASE
)
"""Words at the beginning of an English sentence whose comma is no place to cut it."""
AND = re.compile(r" and (?=[a-z]+ (?:it|the|a|your|you|them)\b)")
LETTER = re.compile(r"\w")
ABBREVIATED = 2
"""A piece with at most so many letters is a part of an abbreviation."""
SAID, ADDS = 0.5, 0.05
"""A sentence is said if it goes with the translation so well; it adds something from this likeness on."""
SHORT_SHARE, LONG_SHARE = 0.8, 1.3
"""With too few messages for a median: the same, as parts of the source."""
NOT_SHORT = 0.2
"""By so many deviations a translation with an added sentence is longer than others at least."""
CANNOT_BE, FITS, GAIN = 16.0, 7.0, 3.0
"""What an alignment costs at most; what it may cost without the sentence; how much better it must be then."""
SAYS = 0.08
"""A sentence that makes the translation so much more like its source is a part of it."""
LEAST_WIDTH = 10
"""A shorter sentence may rightly come twice, and says too little by itself."""
MOST_SENTENCES = 40
"""In a longer message only the numbers of sentences are compared."""
CLEARLY = 0.1
"""Two sentences must go together better by this much in the other order."""
FAR = 0.35
"""The same, if only one of them does: a long sentence goes with many others."""


def check_sentences(pairs: Sequence[TranslatedMessage]) -> Iterator[tuple[TranslatedMessage, Fault]]:
    """Yield faults for sentences that have no counterpart, or another one than their place says."""
    lengths, lexicon = Lengths.of(pairs), learned(pairs)
    for pair in pairs:
        if pair.is_pseudo:
            continue
        here, there = pair.split
        if fault := _twice(here, there):
            yield pair, fault
        elif len(here) != len(there):
            if fault := _counted(pair, lengths, lexicon):
                yield pair, fault
        elif 1 < len(here) <= MOST_SENTENCES and (fault := _order(pair, lexicon)):
            yield pair, fault


def _twice(here: Sequence[str], there: Sequence[str]) -> Fault | None:
    if len(there) < 2:
        return None
    translated = [words(sentence) for sentence in there]
    said = Counter(translated)
    most = max(Counter(map(words, here)).values(), default=1)
    for sentence, its_words in zip(there, translated, strict=True):
        if said[its_words] > most and width(sentence) >= LEAST_WIDTH:
            what = f"this sentence comes twice in the translation, {quoted(sentence)}"
            return Fault(SENTENCE_TWICE, what, "delete one, and look whether another is missing")
    return None


def _counted(pair: TranslatedMessage, lengths: Lengths, lexicon: Lexicon) -> Fault | None:
    """The fault of a translation with fewer or more sentences, if its length says so, too.

    A sentence may be joined to its neighbour, or cut in two. Then its words are there, and nothing is lost.
    """
    here, there = (len(sentences) for sentences in pair.split)
    numbers = f"the source has {here} sentence{'s' * (here > 1)}, the translation {there}"
    if there < here and _is_short(pair, lengths, lexicon):
        return Fault(LOST_SENTENCE, f"{numbers}, and it is short", "check whether a sentence is missing")
    if there > here:
        return _added(pair, numbers, lengths, lexicon)
    return None


def _added(pair: TranslatedMessage, numbers: str, lengths: Lengths, lexicon: Lexicon) -> Fault | None:
    """The fault of a translation that is better without one of its sentences, or is long."""
    hint, (here, there) = "check whether a sentence is too much", pair.split
    if not pair.critical and sum(map(_is_said, there)) <= len(here) and not all(map(_is_said, there)):
        return None
    if (at := _without_counterpart(pair, lengths, lexicon)) is not None:
        what = f"{numbers}, and nothing in the source is like {quoted(there[at])}"
        return Fault(EXTRA_SENTENCE, what, hint)
    if _is_long(pair, lengths, lexicon):
        return Fault(EXTRA_SENTENCE, f"{numbers}, and it is long", hint, _severity(pair))
    return None


def _severity(pair: TranslatedMessage) -> Severity | None:
    """What length alone tells is a note where a sentence may only be cut in two and it is not critical."""
    return None if pair.critical or not _is_recut(pair) else Severity.NOTE


def _without_counterpart(pair: TranslatedMessage, lengths: Lengths, lexicon: Lexicon) -> int | None:
    """The sentence of the translation that it should be without, by the lengths and by the words; or None."""
    here, there = pair.split
    if len(there) > MOST_SENTENCES or lengths.far(pair) < NOT_SHORT:
        return None
    found = costs(here, there, lengths)
    whole = min(found.whole, CANNOT_BE)
    return next(
        (
            at
            for at, cost in enumerate(found.without)
            if cost < FITS
            and whole - 2 * cost > GAIN
            and _is_said(there[at])
            and _adds(pair, lexicon, at) < SAYS
        ),
        None,
    )


def _is_said(sentence: str) -> bool:
    """Whether it has letters enough to say something by itself; a number or a name with a stop has not."""
    return width(sentence) >= LEAST_WIDTH and not _is_aside(sentence)


def _adds(pair: TranslatedMessage, lexicon: Lexicon, at: int) -> float:
    """How much more the translation says of its source with one of its sentences than without it."""
    own, (_, there) = of_pair(pair), pair.split
    rest = " ".join((*there[:at], *there[at + 1 :]))
    return lexicon.likeness(pair.plain_source, pair.plain, own) - lexicon.likeness(
        pair.plain_source, rest, own
    )


def _is_recut(pair: TranslatedMessage) -> bool:
    """Whether there are commas enough for the sentences to be only joined, or cut in two."""
    here, there = pair.split
    if len(there) < len(here):
        return _cuts(there) + len(there) >= _cuts(here) + len(here)
    return _told(there) - len(here) <= _cuts(here, AND)


def _is_short(pair: TranslatedMessage, lengths: Lengths, lexicon: Lexicon) -> bool:
    """Whether a translation is so short that a sentence must be missing, or short and without one's words."""
    far, (wanted, found) = lengths.far(pair), widths(pair)
    if lengths.few or not lexicon.knows_words:
        return found < SHORT_SHARE * wanted if lengths.few else far < -SHORT
    return far < -VERY_SHORT or (far < -SHORT and _unsaid(pair, lexicon))


def _is_long(pair: TranslatedMessage, lengths: Lengths, lexicon: Lexicon) -> bool:
    """Whether a translation is so long that a sentence must be added, or long with one that adds nothing."""
    far, (wanted, found) = lengths.far(pair), widths(pair)
    if lengths.few or not lexicon.knows_words:
        return found > LONG_SHARE * wanted if lengths.few else far > LONG
    return far > VERY_LONG or (far > LONG and _says_more(pair, lexicon))


def _told(sentences: Sequence[str]) -> int:
    """How many sentences there are, without glosses and the parts of an abbreviation."""
    aside = [_is_aside(one) for one in sentences]
    return sum(not one and not (at and aside[at - 1]) for at, one in enumerate(aside))


def _is_aside(sentence: str) -> bool:
    """Whether it counts as no sentence: a gloss in brackets, a letter or two of an abbreviation."""
    letters = [found.start() for found in LETTER.finditer(sentence)]
    if len(letters) <= ABBREVIATED:
        return True
    before, after = sentence[: letters[0]], sentence[letters[-1] + 1 :]
    return not {*"(（"}.isdisjoint(before) and not {*")）"}.isdisjoint(after)


def _cuts(sentences: Sequence[str], *others: re.Pattern[str]) -> int:
    """How many places sentences have where another translator would begin a new one."""
    bare = [FIRST_WORDS.sub("", one) for one in sentences]
    return sum(len(way.findall(one)) for way in (COMMA, *others) for one in bare)


def _unsaid(pair: TranslatedMessage, lexicon: Lexicon) -> bool:
    """Whether the translation does not seem to say a sentence of the source."""
    own = of_pair(pair)
    here, _ = pair.split
    return any(lexicon.likeness(one, pair.plain, own) < SAID for one in here[:MOST_SENTENCES])


def _says_more(pair: TranslatedMessage, lexicon: Lexicon) -> bool:
    """Whether the translation without one of its sentences would say as much of the source."""
    _, there = pair.split
    return len(there) > MOST_SENTENCES or any(_adds(pair, lexicon, at) < ADDS for at in range(len(there)))


def _order(pair: TranslatedMessage, lexicon: Lexicon) -> Fault | None:
    """The fault of the neighbours that go together better in the other order."""
    own = of_pair(pair)
    for (one, said), (other, said_after) in pairwise(zip(*pair.split, strict=True)):
        if not all(map(_is_said, (one, other))):
            continue
        if lexicon.crossed((one, other), (said, said_after), own, FAR) > CLEARLY:
            what = f"two sentences seem to have changed places, the first is {quoted(one)}"
            return Fault(SENTENCE_ORDER, what, "put the sentences in the order of the source")
    return None
