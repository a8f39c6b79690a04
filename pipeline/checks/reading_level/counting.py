"""A passage -> its sentences, words, syllables, letters. Knows no formula, no file.

What is counted: running text. A number is a word of 1 syllable, as Flesch has it, and so is what stands in
capitals; an address is no word. Headings, titles and the spoken words of pictures are not counted.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from pipeline.checks.reading_level.familiar import is_familiar
from pipeline.checks.reading_level.syllables import COUNTERS
from pipeline.model.document import Kind, Place, Spot
from pipeline.model.reading import Counts, Sentence, Syllables, TextBlock
from pipeline.segmentation import sentence_spans, word_spans

RUNNING = frozenset({Kind.PARAGRAPH, Kind.ITEM, Kind.SENTENCE, Kind.MEANING})
"""What is running text: Flesch's own rule is to skip titles and headings."""

# Scripts and languages whose texts do not mark the ends of sentences.
UNMARKED = frozenset({"th", "lo", "km", "my"})
KEPT_WORDS = 20_000
DIGITS = 5
"""A number has no more characters: a telephone number is dialled, not read as a long word."""

LONG = 6
"""LIX: a long word has more letters."""

PLAIN = str.maketrans("‘’ʼ‛“”„", "''''\"\"\"")

WordCounts = tuple[int, int, int, int, int, int, int, int]
"""Letters, characters, syllables, long, one, three, four, unfamiliar: Counts from ``letters`` on."""


@dataclass(frozen=True)
class Tongue:
    """How one language is counted. Nothing is shared between languages but a memory of words."""

    tag: str
    syllables: Syllables
    count: Callable[[str, bool], WordCounts]

    @property
    def countable(self) -> bool:
        """Whether texts of the language mark where sentences end."""
        return self.tag.partition("-")[0] not in UNMARKED

    @property
    def english(self) -> bool:
        """Whether there is a list of familiar words."""
        return self.tag.partition("-")[0] == "en"


@cache
def tongue(tag: str) -> Tongue:
    """Return how the language of a BCP 47 tag is counted."""
    subtag = tag.partition("-")[0]
    source, syllables = COUNTERS.get(subtag, (Syllables.NONE, None))
    turkish = subtag in ("tr", "az")

    @lru_cache(maxsize=KEPT_WORDS)
    def count(word: str, name: bool) -> WordCounts:
        letters = sum(map(str.isalpha, word))
        characters = sum(map(str.isalnum, word))
        if not letters:
            characters = min(characters, DIGITS)
        parts = _parts(word, turkish)
        number = sum(map(syllables, parts)) if syllables else 0
        unfamiliar = subtag == "en" and not is_familiar(word, name)
        return (
            *(letters, characters, number, int(letters > LONG)),
            *(int(number == 1), int(number >= 3), int(number >= 4), int(unfamiliar)),
        )

    return Tongue(tag, source, count)


def _parts(word: str, turkish: bool) -> Sequence[str]:
    """What syllables are counted of: the parts that hyphens join; a number or capitals as one syllable."""
    if not word.isalpha():
        if not any(map(str.isalpha, word)) or any(map(str.isdigit, word)):
            return ("a",)
        word = word.replace("\u2010", "-").replace("\u2011", "-")
    if len(word) > 1 and word.isupper():
        return ("a",)
    if turkish:
        word = word.replace("I", "ı").replace("İ", "i")
    return [part for part in word.lower().split("-") if part]


Locate = Callable[[Place, str, int], Place]
"""Where the words of a passage stand that begin at an offset, for example ``positions.FileText.place``."""


def at_passage(place: Place, words: str, begin: int) -> Place:
    """Where the passage begins: for texts that no file holds."""
    del words, begin
    return place


def block(
    spot: Spot, language: Tongue, known: Collection[str] = (), locate: Locate = at_passage
) -> TextBlock:
    """Return the sentences of a passage; *known* are hard words, in small letters, that are explained."""
    text = unicodedata.normalize("NFC", spot.passage.words)
    plain = text.translate(PLAIN)
    heading = spot.heading.words if spot.heading else ""
    found = []
    for begin, end in sentence_spans(plain, language.tag):
        part = plain[begin:end]
        words = [part[start:stop] for start, stop in word_spans(part, language.tag)]
        if words:
            counted = [language.count(word, bool(at)) for at, word in enumerate(words)]
            counts = Counts(0, 1, len(words), *map(sum, zip(*counted, strict=True)))
            hard = _hard(words, counted, part, known) if counts.unfamiliar else ()
            place = locate(spot.passage.place, text, begin)
            found.append(Sentence(text[begin:end], tuple(words), counts, place, hard, spot.kind, heading))
    return TextBlock(spot.kind, tuple(found), spot.passage.place)


def _hard(
    words: Sequence[str], counted: Sequence[WordCounts], sentence: str, known: Collection[str]
) -> tuple[str, ...]:
    """The unfamiliar words that no explained term of the sentence holds, each once."""
    hidden = sentence.casefold()
    explained = " ".join(term for term in known if term in hidden).split()
    hard = (word for word, counts in zip(words, counted, strict=True) if counts[-1])
    return tuple(dict.fromkeys(word for word in hard if word.casefold() not in explained))
