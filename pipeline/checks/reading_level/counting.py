"""A passage -> its sentences, words, syllables, letters. Knows no formula, no file.

What is counted: running text. A number is a word of 1 syllable, as Flesch has it, and so is what stands in
capitals; an address is no word. Headings, titles and the spoken words of pictures are not counted.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial

from pipeline.checks.reading_level.familiar import is_common, is_familiar
from pipeline.checks.reading_level.syllables import COUNTERS, Counter
from pipeline.model.document import Kind, Place, Spot
from pipeline.model.reading import Counts, Sentence, Syllables, TextBlock
from pipeline.segmentation import sentence_words

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


Count = Callable[[str], WordCounts]


@dataclass(frozen=True)
class Tongue:
    """How one language is counted. Nothing is shared between languages but a memory of words.

    *first* counts a word that begins a sentence, where a capital letter shows no name; *inner* any other.
    """

    tag: str
    syllables: Syllables
    first: Count
    inner: Count

    @property
    def countable(self) -> bool:
        """Whether texts of the language mark where sentences end."""
        return self.tag.partition("-")[0] not in UNMARKED

    @property
    def english(self) -> bool:
        """Whether there is a list of familiar words."""
        return self.tag.partition("-")[0] == "en"

    def count(self, words: Sequence[str]) -> list[WordCounts]:
        """Return what is counted of each word of a sentence, all of its words given."""
        return [*map(self.first, words[:1]), *map(self.inner, words[1:])]


@cache
def tongue(tag: str) -> Tongue:
    """Return how the language of a BCP 47 tag is counted."""
    source, _ = _counter(tag)
    first, inner = (lru_cache(KEPT_WORDS)(partial(_counted, tag, name)) for name in (False, True))
    return Tongue(tag, source, first, inner)


def _counter(tag: str) -> tuple[Syllables, Counter | None]:
    return COUNTERS.get(tag.partition("-")[0], (Syllables.NONE, None))


def _counted(tag: str, name: bool, word: str) -> WordCounts:
    """What is counted of a word; *name*: whether a capital letter would show it to be a name."""
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


Unfamiliar = tuple[Sentence, list[str]]
"""A sentence, and its unfamiliar words in order."""

Locate = Callable[[Place, str, int], Place]
"""Where the words of a passage stand that begin at an offset, for example ``positions.FileText.place``."""


def at_passage(place: Place, words: str, begin: int) -> Place:
    """Where the passage begins: for texts that no file holds."""
    del words, begin
    return place


def block(
    spot: Spot, language: Tongue, known: Collection[str] = (), locate: Locate = at_passage
) -> tuple[TextBlock, list[Unfamiliar]]:
    """Return the sentences of a passage, and the unfamiliar words of those that have any.

    *known* are hard words, in small letters, that are explained.
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
            strange = [word for word, each in pairs if each[-1] and not is_common(word)]
            hard = _unexplained(strange, plain[begin:end], known)
        found.append(Sentence(text[begin:end], tuple(words), counts, place, hard, kind, heading))
        if strange:
            unfamiliar.append((found[-1], strange))
    return TextBlock(kind, tuple(found), passage.place), unfamiliar


def _unexplained(words: Sequence[str], sentence: str, known: Collection[str]) -> tuple[str, ...]:
    """Those of the words that no explained term of the sentence holds, each once."""
    once = dict.fromkeys(words)
    if not known:
        return tuple(once)
    hidden = sentence.casefold()
    explained = {part for term in known if term in hidden for part in term.split()}
    return tuple(word for word in once if word.casefold() not in explained)
