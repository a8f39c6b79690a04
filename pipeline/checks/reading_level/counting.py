"""A passage -> its sentences, with their words, syllables and letters counted. Knows no formula and no file.

Only running text is counted: no headings, titles or alternative texts of pictures. A number counts as a word
of one syllable (Flesch's rule), and so does a word in capitals. A web or e-mail address is not a word.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial

from pipeline.checks.reading_level.familiar import is_familiar
from pipeline.checks.reading_level.hard import is_hard
from pipeline.checks.reading_level.syllables import COUNTERS, Counter
from pipeline.model.document import Kind, Place, Spot
from pipeline.model.reading_level import Counts, Sentence, Syllables, TextBlock
from pipeline.segmentation import sentence_words

RUNNING = frozenset({Kind.PARAGRAPH, Kind.ITEM, Kind.SENTENCE, Kind.MEANING})
"""The kinds of passage that are running text. Flesch's own rule is to skip titles and headings."""

# Languages whose script does not mark the ends of sentences.
UNMARKED = frozenset({"th", "lo", "km", "my"})
KEPT_WORDS = 20_000
"""Words of each language whose counts are kept in memory."""
DIGITS = 5
"""The most characters that a number counts as: nobody reads a telephone number as a long word."""

LONG = 6
"""A long word has more letters than this (LIX)."""

PLAIN = str.maketrans("‘’ʼ‛“”„", "''''\"\"\"")

WordCounts = tuple[int, int, int, int, int, int, int, int]
"""The counts of one word, in the order of the fields of ``Counts`` from ``letters`` on."""

Count = Callable[[str], WordCounts]


@dataclass(frozen=True)
class LanguageCounter:
    """Counts the words of one language.

    *first* counts the first word of a sentence, whose capital letter does not show a name. *inner* counts any
    other word.
    """

    tag: str
    syllables: Syllables
    first: Count
    inner: Count

    @property
    def countable(self) -> bool:
        """Whether the script of the language marks where sentences end."""
        return self.tag.partition("-")[0] not in UNMARKED

    @property
    def english(self) -> bool:
        """Whether the language is English, which has a list of familiar words."""
        return self.tag.partition("-")[0] == "en"

    def count(self, words: Sequence[str]) -> list[WordCounts]:
        """Return the counts of each of *words*, which are all the words of one sentence."""
        return [*map(self.first, words[:1]), *map(self.inner, words[1:])]


@cache
def language_counter(tag: str) -> LanguageCounter:
    """Return the counter for the language of the BCP 47 tag *tag*."""
    source, _ = _counter(tag)
    first, inner = (lru_cache(KEPT_WORDS)(partial(_counted, tag, name)) for name in (False, True))
    return LanguageCounter(tag, source, first, inner)


def _counter(tag: str) -> tuple[Syllables, Counter | None]:
    return COUNTERS.get(tag.partition("-")[0], (Syllables.NONE, None))


def _counted(tag: str, name: bool, word: str) -> WordCounts:
    """The counts of one word; *name*: whether a capital letter shows that the word is a name."""
    subtag = tag.partition("-")[0]
    _, syllables = _counter(tag)
    letters = sum(map(str.isalpha, word))
    characters = sum(map(str.isalnum, word))
    if not letters:
        characters = min(characters, DIGITS)
    parts = _parts(word, turkish=subtag in ("tr", "az"))
    number = sum(map(syllables, parts)) if syllables else 0
    unfamiliar = subtag == "en" and not is_familiar(word, name)
    return (
        *(letters, characters, number, int(letters > LONG)),
        *(int(number == 1), int(number >= 3), int(number >= 4), int(unfamiliar)),
    )


def _parts(word: str, turkish: bool) -> Sequence[str]:
    """The parts between hyphens, to count their syllables; "a" for a number or capitals: one syllable."""
    if not word.isalpha():
        if not any(map(str.isalpha, word)) or any(map(str.isdigit, word)):
            return ("a",)
        word = word.replace("\u2010", "-").replace("\u2011", "-")
    if len(word) > 1 and word.isupper():
        return ("a",)
    if turkish:
        word = word.replace("I", "ı").replace("İ", "i")
    return [part for part in word.lower().split("-") if part]


Unfamiliar = tuple[Sentence, list[str]]
"""A sentence, with its unfamiliar words in order."""

Locate = Callable[[Place, str, int], Place]
"""(place and words of a passage, offset in the words) -> place of that offset; e.g. ``FileText.place``."""


def at_passage(place: Place, words: str, begin: int) -> Place:
    """The place of the passage itself, for texts without a file."""
    del words, begin
    return place


def block(
    spot: Spot, language: LanguageCounter, known: Collection[str] = (), locate: Locate = at_passage
) -> tuple[TextBlock, list[Unfamiliar]]:
    """Return a passage as a block of sentences, and the sentences that have unfamiliar words.

    *known* are the terms, in small letters, that need no explanation.
    """
    passage, kind = spot.passage, spot.kind
    text = unicodedata.normalize("NFC", passage.words)
    plain = text if text.isascii() else text.translate(PLAIN)
    heading = spot.heading.words if spot.heading else ""
    found, unfamiliar = [], []
    for begin, end, words in sentence_words(plain, language.tag):
        if not words:
            continue
        counted = language.count(words)
        counts = Counts(0, 1, len(words), *map(sum, zip(*counted, strict=True)))
        place = locate(passage.place, text, begin)
        hard: tuple[str, ...] = ()
        strange: list[str] = []
        if counts.unfamiliar:
            pairs = zip(words, counted, strict=True)
            strange = [word for word, each in pairs if each[-1] and is_hard(word)]
            hard = _unexplained(strange, plain[begin:end], known)
        found.append(Sentence(text[begin:end], tuple(words), counts, place, hard, kind, heading))
        if strange:
            unfamiliar.append((found[-1], strange))
    return TextBlock(kind, tuple(found), passage.place), unfamiliar


def _unexplained(words: Sequence[str], sentence: str, known: Collection[str]) -> tuple[str, ...]:
    """Those of *words* that are in no known term of the sentence, each once."""
    once = dict.fromkeys(words)
    if not known:
        return tuple(once)
    hidden = sentence.casefold()
    explained = {part for term in known if term in hidden for part in term.split()}
    return tuple(word for word in once if word.casefold() not in explained)
