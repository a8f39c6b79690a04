"""A passage -> its sentences, with their words, syllables and letters counted. Knows no formula and no file.

Only running text is counted: no headings, titles or alternative texts of pictures. A number counts as a word
of one syllable (Flesch's rule), and so does a word in capitals. A web or e-mail address is not a word.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from pipeline.checks.reading_level.familiar import is_familiar
from pipeline.checks.reading_level.hard import is_hard
from pipeline.checks.reading_level.rows import HARD, SENTENCE, UNFAMILIAR, counts_of, row_of, usual_rows
from pipeline.checks.reading_level.syllables import COUNTERS, Counter
from pipeline.model.document import Kind, Place, Spot
from pipeline.model.reading_level import Counts, Sentence, Syllables, TextBlock
from pipeline.segmentation import sentence_words_of_each

RUNNING = frozenset({Kind.PARAGRAPH, Kind.ITEM, Kind.SENTENCE, Kind.MEANING})
"""The kinds of passage that are running text. Flesch's own rule is to skip titles and headings."""

# Languages whose script does not mark the ends of sentences.
UNMARKED = frozenset({"th", "lo", "km", "my"})
TURKIC = ("tr", "az")
"""The languages whose small letter of I is ı."""
KEPT_WORDS = 20_000
"""Words of each language whose counts are kept in memory, beside those that come with the program."""
DIGITS = 5
"""The most characters that a number counts as: nobody reads a telephone number as a long word."""

PLAIN = str.maketrans("‘’ʼ‛“”„", "''''\"\"\"")


class _Rows(dict[str, int]):
    """The rows of words; a word that is not there is counted when somebody asks for it."""

    def __init__(self, count: Callable[[str], int], usual: Callable[[], Mapping[str, int]] = dict) -> None:
        self._count, self._usual = count, usual
        super().__init__(usual())
        self._most = len(self) + KEPT_WORDS

    def __missing__(self, word: str) -> int:
        if len(self) >= self._most:
            self.clear()
            self.update(self._usual())
        self[word] = found = self._count(word)
        return found


@dataclass(frozen=True)
class LanguageCounter:
    """Counts the words of one language.

    *first* counts the first word of a sentence, whose capital letter does not show a name. *inner* counts any
    other word.
    """

    tag: str
    syllables: Syllables
    _first: _Rows
    _inner: _Rows

    @property
    def countable(self) -> bool:
        """Whether the script of the language marks where sentences end."""
        return self.tag.partition("-")[0] not in UNMARKED

    @property
    def english(self) -> bool:
        """Whether the language is English, which has a list of familiar words."""
        return self.tag.partition("-")[0] == "en"

    def count(self, words: Sequence[str]) -> list[Counts]:
        """Return the counts of each of *words*, which are all the words of one sentence."""
        return [counts_of(row) for row in self._rows(words)]

    def inner(self, word: str) -> Counts:
        """Return the counts of a word that is not the first of its sentence."""
        return counts_of(self._inner[word])

    def total(self, words: Sequence[str]) -> tuple[Counts, list[str]]:
        """Return the counts of a sentence, given all its words, and those of them that are hard."""
        if not words:
            return counts_of(SENTENCE), []
        inner = self._inner.__getitem__
        total = sum(map(inner, words[1:]), SENTENCE + self._first[words[0]])
        if total < HARD:
            return counts_of(total), []
        rows = self._rows(words)
        return counts_of(total), [word for word, row in zip(words, rows, strict=True) if row >= HARD]

    def _rows(self, words: Sequence[str]) -> list[int]:
        return [self._first[words[0]], *map(self._inner.__getitem__, words[1:])] if words else []


@cache
def language_counter(tag: str) -> LanguageCounter:
    """Return the counter for the language of the BCP 47 tag *tag*."""
    subtag = tag.partition("-")[0]
    source, syllables = COUNTERS.get(subtag, (Syllables.NONE, None))
    counted = partial(_counted, subtag, syllables)

    def of_inner(word: str) -> int:
        small = _in_small_letters(word, subtag)
        return inner[small] % UNFAMILIAR if small else counted(True, word)

    def of_first(word: str) -> int:
        if not word[:1].isupper():
            return inner[word]
        small = _in_small_letters(word, subtag)
        return inner[small] if small else counted(False, word)

    inner = _Rows(of_inner, partial(usual_rows, subtag))
    return LanguageCounter(tag, source, _Rows(of_first), inner)


def _in_small_letters(word: str, subtag: str) -> str:
    """A word such as "Police" in small letters, which counts the same but for being a name; "" for others."""
    if subtag in TURKIC or not (word.isalpha() and word[0].isupper() and word[1:].islower()):
        return ""
    small = word.lower()
    return small if len(small) == len(word) else ""


def _counted(subtag: str, syllables: Counter | None, name: bool, word: str) -> int:
    """The row of one word; *name*: whether a capital letter shows that the word is a name."""
    if word.isdecimal():
        return row_of(0, min(len(word), DIGITS), int(syllables is not None))
    if word.isalpha():
        letters = characters = len(word)
    else:
        letters = sum(map(str.isalpha, word))
        characters = sum(map(str.isalnum, word))
    if not letters:
        characters = min(characters, DIGITS)
    number = _syllables(word, syllables, turkish=subtag in TURKIC) if syllables else 0
    unfamiliar = subtag == "en" and not is_familiar(word, name)
    return row_of(letters, characters, number, unfamiliar, unfamiliar and is_hard(word))


def _syllables(word: str, count: Counter, turkish: bool) -> int:
    """The syllables of the parts between hyphens; 1 for a number or capitals."""
    if not word.isalpha():
        if not any(map(str.isalpha, word)) or any(map(str.isdigit, word)):
            return 1
        word = word.replace("\u2010", "-").replace("\u2011", "-")
    if len(word) > 1 and word.isupper():
        return 1
    if turkish:
        word = word.replace("I", "ı").replace("İ", "i")
    return sum(count(part) for part in word.lower().split("-") if part)


Unfamiliar = tuple[Sentence, list[str]]
"""A sentence, with its hard words in order."""

Locate = Callable[[Place, str, int], Place]
"""(place and words of a passage, offset in the words) -> place of that offset; e.g. ``FileText.place``."""


def at_passage(place: Place, words: str, begin: int) -> Place:
    """The place of the passage itself, for texts without a file."""
    del words, begin
    return place


def blocks(
    spots: Sequence[Spot], language: LanguageCounter, known: Collection[str] = (), locate: Locate = at_passage
) -> tuple[list[TextBlock], list[Unfamiliar]]:
    """Return each passage as a block of sentences, and the sentences that have hard words.

    *known* are the terms, in small letters, that need no explanation.
    """
    texts = [unicodedata.normalize("NFC", spot.passage.words) for spot in spots]
    plain = [text if text.isascii() else text.translate(PLAIN) for text in texts]
    made, unfamiliar = [], []
    split = sentence_words_of_each(plain, language.tag)
    for spot, text, like, sentences in zip(spots, texts, plain, split, strict=True):
        passage, kind = spot.passage, spot.kind
        heading = spot.heading.words if spot.heading else ""
        found = []
        for begin, end, words in sentences:
            if not words:
                continue
            counts, strange = language.total(words)
            place = locate(passage.place, text, begin)
            hard = _unexplained(strange, like[begin:end], known) if strange else ()
            found.append(Sentence(text[begin:end], tuple(words), counts, place, hard, kind, heading))
            if strange:
                unfamiliar.append((found[-1], strange))
        made.append(TextBlock(kind, tuple(found), passage.place))
    return made, unfamiliar


def _unexplained(words: Sequence[str], sentence: str, known: Collection[str]) -> tuple[str, ...]:
    """Those of *words* that are in no known term of the sentence, each once."""
    once = dict.fromkeys(words)
    if not known:
        return tuple(once)
    hidden = sentence.casefold()
    explained = {part for term in known if term in hidden for part in term.split()}
    return tuple(word for word in once if word.casefold() not in explained)
