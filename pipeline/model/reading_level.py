"""The reading level of a text, as values: sentences and words, counts, scores, hard words.

A ``Reading`` covers one leaflet, one wording, one language; ``whole`` and ``sections`` hold the same figures
for the whole text and for each heading. Knows no formula, no sentence break, no file:
``checks.reading_level`` makes these values and ``reports`` shows them.

A score is a number that a formula computes from averages of sentences and words. It does not prove that
anybody understands the text. So each score states its uncertainty, and no text fails by a score, unless its
project set a limit for a figure of textstat.
"""

from __future__ import annotations

import operator
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from pipeline.model.document import NOWHERE, Kind, Place, Wording
from pipeline.model.finding import Finding, Severity
from pipeline.model.measures import Measure

ENOUGH_WORDS = 100
"""A score computed from fewer words is too uncertain to judge the text."""


class Syllables(Enum):
    """How the syllables of a language are counted; the value is shown to people."""

    TABLE = "a table of pronunciations, rules for the words that it lacks"
    VOWELS = "a rule for vowels, exact for this language"
    NEARLY = "a rule for vowels, nearly exact for this language"
    NONE = "not counted"


class Validity(Enum):
    """How well a formula has been tested in its language."""

    VALIDATED = "validated"
    """Fitted to, or checked against, how well readers of that language understood texts."""
    INDICATIVE = "indicative"
    """Adapted from another language, made for other kinds of text, or fitted by us alone."""


class Counts(NamedTuple):
    """The counts of running text. Headings and the addresses of web pages are not counted.

    *characters* counts letters and digits, *letters* only letters. *long_words* have more than 6 letters.
    *one*, *three* and *four* count the words of 1 syllable, of 3 or more, and of 4 or more. *unfamiliar*
    counts words that are not in the language's list of familiar words (0 if it has no list), and *hard* those
    of them that are rare or have a plainer word. Counts of parts add up to the counts of the whole.
    """

    blocks: int = 0
    sentences: int = 0
    words: int = 0
    letters: int = 0
    characters: int = 0
    syllables: int = 0
    long_words: int = 0
    one: int = 0
    three: int = 0
    four: int = 0
    unfamiliar: int = 0
    hard: int = 0

    def __add__(self, other: Counts) -> Counts:  # type: ignore[override]
        return Counts._make(map(operator.add, self, other))

    def __sub__(self, other: Counts) -> Counts:
        return Counts._make(map(operator.sub, self, other))

    @classmethod
    def total(cls, parts: Iterable[Counts]) -> Counts:
        """Return the sum of *parts*."""
        return cls._make(map(sum, zip(*parts, strict=True))) if (parts := tuple(parts)) else cls()

    def without_each(self, parts: Iterable[Counts]) -> list[Counts]:
        """Return, for each of *parts*, these counts minus the counts of that part."""
        return [tuple.__new__(Counts, map(operator.sub, self, part)) for part in parts]

    @property
    def words_a_sentence(self) -> float:
        """The mean number of words in a sentence; 0 if there are no sentences."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def syllables_a_word(self) -> float:
        """The mean number of syllables in a word; 0 if there are no words."""
        return self.syllables / self.words if self.words else 0.0


COUNTED = Counts._fields
ONE_BLOCK = Counts(blocks=1)


class Sentence(NamedTuple):
    """A sentence in NFC, and the place where it begins (for a translation: the place in the catalogue).

    *words* are its words without web addresses; *hard* are those of its words that are hard and not in the
    glossary. *heading* is the heading above it, "" if there is none.
    """

    text: str
    words: tuple[str, ...]
    counts: Counts
    place: Place = NOWHERE
    hard: tuple[str, ...] = ()
    kind: Kind = Kind.PARAGRAPH
    heading: str = ""

    @property
    def length(self) -> int:
        """The number of its words."""
        return len(self.words)


class TextBlock(NamedTuple):
    """A paragraph, a list item, a line of Easy Read or the meaning of a hard word, with its sentences.

    A sentence never continues into the next block: a list has the same sentences with and without full
    stops.
    """

    kind: Kind
    sentences: tuple[Sentence, ...]
    place: Place = NOWHERE

    @property
    def counts(self) -> Counts:
        """The sum of the counts of its sentences, with 1 for *blocks*."""
        return Counts.total([ONE_BLOCK, *(sentence.counts for sentence in self.sentences)])


@dataclass(frozen=True, slots=True)
class Band:
    """Values of *least* or more have this *meaning*; the bands of a formula are sorted, highest first."""

    least: float
    meaning: str


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula, published or our own. *languages* are the subtags (``de``) that it was made for.

    *unit* is the unit of its values ("US school grade"). *more_is_easier*: a higher value means an easier
    text. *enough* is the smallest number of sentences that it may be used on. *twin* is the name of the
    figure of textstat that is this formula, with the same constants and counts; "" where there is none.
    """

    id: str
    name: str
    languages: tuple[str, ...]
    source: str
    unit: str
    more_is_easier: bool
    validity: Validity
    bands: tuple[Band, ...] = ()
    note: str = ""
    enough: int = 1
    twin: str = ""

    def meaning(self, value: float) -> str:
        """Return the meaning of *value* according to the formula's authors; "" if they gave no bands."""
        return next((band.meaning for band in self.bands if value >= band.least), "")


@dataclass(frozen=True, slots=True)
class Score:
    """The value of a formula; *low* and *high* are the bounds of its 95 % confidence interval.

    The bounds are None if a text has fewer than 3 sentences. *too_short*: fewer than ENOUGH_WORDS words.
    """

    formula: Formula
    value: float
    low: float | None = None
    high: float | None = None
    too_short: bool = False

    @property
    def meaning(self) -> str:
        """The meaning of the value according to the formula's authors; "" if they gave no bands."""
        return self.formula.meaning(self.value)


@dataclass(frozen=True, slots=True)
class TextstatScore:
    """The value that textstat gives for a text, under the name that textstat has for it."""

    measure: Measure
    value: float

    @property
    def shown(self) -> str:
        """The value as reports show it."""
        return f"{self.value:.1f}"


@dataclass(frozen=True, slots=True)
class SectionReading:
    """The text under one heading, or the whole text (*heading* is then its title).

    *blocks* are in reading order; *scores* are in the order of the table of formulas, empty if the language
    has no formula. *textstat* has the figures of textstat, if somebody asked.
    """

    heading: str
    blocks: tuple[TextBlock, ...]
    counts: Counts
    scores: tuple[Score, ...] = ()
    place: Place = field(default=NOWHERE, compare=False)
    textstat: tuple[TextstatScore, ...] = ()

    @property
    def beside(self) -> tuple[Score, ...]:
        """The scores that textstat does not have, or computes in another way; all where it has no figures."""
        given = {one.measure.name for one in self.textstat}
        return tuple(score for score in self.scores if score.formula.twin not in given)

    def twin(self, one: TextstatScore) -> Score | None:
        """Return our score by the formula of a figure of textstat: it has the range and the meaning."""
        return next((score for score in self.scores if score.formula.twin == one.measure.name), None)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences in reading order."""
        return tuple(sentence for block in self.blocks for sentence in block.sentences)

    @property
    def lengths(self) -> tuple[int, ...]:
        """The number of words in each sentence, in reading order."""
        return tuple(sentence.length for sentence in self.sentences)

    @property
    def longest(self) -> int:
        """The number of words in the longest sentence; 0 if there are no sentences."""
        return max(self.lengths, default=0)

    @property
    def too_short(self) -> bool:
        """Whether it has too few words to be judged by a score."""
        return self.counts.words < ENOUGH_WORDS

    def worst(self) -> tuple[Sentence, ...]:
        """Return the sentences sorted by number of words, longest first; then by number of hard words."""
        return tuple(sorted(self.sentences, key=lambda one: (-one.length, -len(one.hard))))


class Known(Enum):
    """What is known of a hard word."""

    GLOSSARY = "in the glossary"
    EXPLAINED = "explained in the text"
    UNEXPLAINED = "not explained"


@dataclass(frozen=True, slots=True)
class HardWord:
    """A word that many readers do not know, how often it occurs and where it occurs *first*.

    *why* is a clause ("not among the 3,000 familiar words, 4 syllables"). *suggestion* is the glossary's
    simpler wording, "" if it has none.
    """

    word: str
    count: int
    first: Place = field(default=NOWHERE, compare=False)
    why: str = ""
    suggestion: str = ""
    known: Known = Known.UNEXPLAINED


@dataclass(frozen=True, slots=True)
class Ratio:
    """The words and sentences of a translation, each divided by those of its source, and the usual ratio.

    *usual* is the ratio of words in the Universal Declaration of Human Rights: this language divided by
    the source's; None if one was not counted. If *words* is far from *usual*, the translation probably leaves
    something out or explains it at length.
    """

    words: float
    sentences: float
    usual: float | None = None

    @property
    def unusual(self) -> bool:
        """Whether *words* differs from *usual* by more than a quarter."""
        return self.usual is not None and not 0.75 <= self.words / self.usual <= 1.25


@dataclass(frozen=True, slots=True)
class Reading:
    """The reading level of one leaflet in one wording and one language (a BCP 47 tag).

    *file* is the source text, or the catalogue of a translation; that of a text in no project is its
    *leaflet*, too. *profile* is the name of the rules'
    profile, and *most_words* its limit for the words of a sentence, 0 if the rules do not cover the language.
    *countable* is False if the script does not mark the ends of sentences (Thai): then there are no sentence
    counts and no scores. *note* says so, or says that we compute no formula for it. *untranslated* counts
    the passages that are still in the source language; no other count includes them. *limits* are those of
    textstat's figures that are for the language, by name; *no_textstat* says why there is none of its
    figures, "" if nobody asked for them.
    """

    leaflet: str
    wording: Wording
    language: str
    file: str
    profile: str
    whole: SectionReading
    sections: tuple[SectionReading, ...]
    syllables: Syllables
    hard_words: tuple[HardWord, ...] = ()
    findings: tuple[Finding, ...] = ()
    countable: bool = True
    note: str = ""
    ratio: Ratio | None = None
    untranslated: int = 0
    limits: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    no_textstat: str = ""
    most_words: int = 0

    def score(self, formula: str) -> Score | None:
        """Return the whole text's score by the formula with this id, None if there is none."""
        return next((score for score in self.whole.scores if score.formula.id == formula), None)

    @property
    def main(self) -> Score | None:
        """The score to show if only one is shown: that of the language's first formula."""
        return next(iter(self.whole.scores), None)


@dataclass(frozen=True, slots=True)
class Profile:
    """How strict the rules are: limits in words, and the level of each rule (None: the rule is off).

    A rule that is not in *levels* has its own severity. *like* is the name of our own profile that a project
    made it from, "" for one of our own. *grade* is the highest US school grade that such a
    text should have; a text never fails because of its grade or any other score.
    """

    name: str
    most_words: int
    many_words: int
    mean_words: int
    paragraph_words: int
    list_items: int
    grade: int
    levels: Mapping[str, Severity | None] = field(default_factory=lambda: MappingProxyType({}))
    like: str = ""

    @property
    def base(self) -> str:
        """The name of our own profile that it is, or is made from."""
        return self.like or self.name
