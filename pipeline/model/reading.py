"""How a text can be read, as values: its sentences and words, what was counted, the scores, the hard words.

A ``Reading`` is of one leaflet, one wording, one language; ``whole`` and ``sections`` hold the same things
for the whole text and for each heading. Knows no formula, no sentence break, no file:
``checks.reading_level`` makes these values and reports show them.

What a score is: a number that a formula gives for averages of sentences and words. What it is not: a proof
that anybody understands the text. So each score says how sure it is, and is never what a text passes by.
"""

from __future__ import annotations

import operator
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from enum import Enum
from types import MappingProxyType

from pipeline.model.document import NOWHERE, Kind, Place, Wording
from pipeline.model.finding import Finding, Severity

ENOUGH_WORDS = 100
"""A score of fewer words says too little of the text to be judged by."""


class Syllables(Enum):
    """How the syllables of a language are counted; the value tells people."""

    TABLE = "a table of pronunciations, rules for the words that it lacks"
    VOWELS = "a rule for vowels, exact for this language"
    NEARLY = "a rule for vowels, nearly exact for this language"
    NONE = "not counted"


class Validity(Enum):
    """How far a formula was proved in its language."""

    VALIDATED = "validated"
    """Fitted to, or checked against, how well readers of that language understood texts."""
    INDICATIVE = "indicative"
    """Published for the language, but adapted from another, or for other kinds of text."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What was counted in running text. Headings and the addresses of web pages are not in it.

    *characters* are letters and digits, *letters* letters alone. *long_words* have more than 6 letters;
    *one*, *three* and *four* are the words of 1 syllable, of 3 or more and of 4 or more. *unfamiliar* are the
    words that are not on a list of familiar ones, where the language has a list. Sums add up.
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

    def __add__(self, other: Counts) -> Counts:
        return Counts(*map(operator.add, _figures(self), _figures(other)))

    def __sub__(self, other: Counts) -> Counts:
        return Counts(*map(operator.sub, _figures(self), _figures(other)))

    @classmethod
    def total(cls, parts: Iterable[Counts]) -> Counts:
        """Return the sum of *parts*."""
        return cls(*map(sum, zip(*map(_figures, parts), strict=True)))

    def without_each(self, parts: Iterable[Counts]) -> list[Counts]:
        """Return, for each of *parts*, what is left without it."""
        figures = _figures(self)
        return [Counts(*map(operator.sub, figures, _figures(part))) for part in parts]

    @property
    def words_a_sentence(self) -> float:
        """The mean; 0 where there is no sentence."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def syllables_a_word(self) -> float:
        """The mean; 0 where there is no word."""
        return self.syllables / self.words if self.words else 0.0


COUNTED = tuple(each.name for each in fields(Counts))
_figures = operator.attrgetter(*COUNTED)
ONE_BLOCK = Counts(blocks=1)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as a reader meets it, in NFC, and where it begins (for a translation: in the catalogue).

    *words* are those that count as words, addresses left out; *hard* those of them that are hard and that no
    glossary explains. *heading* is the one it stands under, "" where there is none.
    """

    text: str
    words: tuple[str, ...]
    counts: Counts
    place: Place = field(default=NOWHERE, compare=False)
    hard: tuple[str, ...] = ()
    kind: Kind = Kind.PARAGRAPH
    heading: str = ""

    @property
    def length(self) -> int:
        """How many words it has."""
        return len(self.words)


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A paragraph, a list item, a line of Easy Read or the meaning of a hard word; its sentences are its own.

    What stands in a block is never joined to the next: a list has the same sentences with and without full
    stops.
    """

    kind: Kind
    sentences: tuple[Sentence, ...]
    place: Place = field(default=NOWHERE, compare=False)

    @property
    def counts(self) -> Counts:
        """The sum of its sentences; the block counts as one."""
        return Counts.total([ONE_BLOCK, *(sentence.counts for sentence in self.sentences)])


@dataclass(frozen=True, slots=True)
class Band:
    """A value of *least* or more has this *meaning*; the bands of a formula stand in falling order."""

    least: float
    meaning: str


@dataclass(frozen=True, slots=True)
class Formula:
    """A published formula. *languages* are the subtags (``de``) it was published for.

    *unit* is what its values are ("US school grade"); *more_is_easier* tells which way they run. *enough* are
    the fewest sentences it may be used on.
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

    def meaning(self, value: float) -> str:
        """Return what *value* means by the bands of its authors; "" where they gave none."""
        return next((band.meaning for band in self.bands if value >= band.least), "")


@dataclass(frozen=True, slots=True)
class Score:
    """What a formula gives; *low* and *high* hold it in 95 of 100 texts of this kind and length.

    The interval is None where a text has fewer than 3 sentences. *too_short*: fewer than ENOUGH_WORDS words.
    """

    formula: Formula
    value: float
    low: float | None = None
    high: float | None = None
    too_short: bool = False

    @property
    def meaning(self) -> str:
        """What the value means by the bands of the formula's authors."""
        return self.formula.meaning(self.value)


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading, or the whole text (*heading* is then its title).

    *blocks* are in reading order; *scores* in the order of the table of formulas, empty where the language
    has none.
    """

    heading: str
    blocks: tuple[TextBlock, ...]
    counts: Counts
    scores: tuple[Score, ...] = ()
    place: Place = field(default=NOWHERE, compare=False)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences in reading order."""
        return tuple(sentence for block in self.blocks for sentence in block.sentences)

    @property
    def lengths(self) -> tuple[int, ...]:
        """How many words each sentence has, in reading order."""
        return tuple(sentence.length for sentence in self.sentences)

    @property
    def longest(self) -> int:
        """How many words the longest sentence has."""
        return max(self.lengths, default=0)

    @property
    def too_short(self) -> bool:
        """Whether it has too few words to be judged by a score."""
        return self.counts.words < ENOUGH_WORDS

    def worst(self) -> tuple[Sentence, ...]:
        """Return the sentences, the longest first; of two as long, the one with more hard words."""
        return tuple(sorted(self.sentences, key=lambda one: (-one.length, -len(one.hard))))


class Known(Enum):
    """What is known of a hard word."""

    GLOSSARY = "in the glossary"
    EXPLAINED = "explained in the text"
    UNEXPLAINED = "not explained"


@dataclass(frozen=True, slots=True)
class HardWord:
    """A word that many readers do not know, how often it stands there and where first.

    *why* is a clause ("not among the 3,000 familiar words, 4 syllables"). *suggestion* is what to say
    instead, "" where the glossary does not tell.
    """

    word: str
    count: int
    first: Place = field(default=NOWHERE, compare=False)
    why: str = ""
    suggestion: str = ""
    known: Known = Known.UNEXPLAINED


@dataclass(frozen=True, slots=True)
class Ratio:
    """How a translation compares with its source: words and sentences, and the words that are usual.

    *usual* is what the Universal Declaration of Human Rights has of words in this language for one in
    English; None where nobody counted. A figure far from it: something was left out, or explained at length.
    """

    words: float
    sentences: float
    usual: float | None = None

    @property
    def unusual(self) -> bool:
        """Whether the words are more than a quarter away from what is usual."""
        return self.usual is not None and not 0.75 <= self.words / self.usual <= 1.25


@dataclass(frozen=True, slots=True)
class Beside:
    """What another program gives for the same text, shown beside ours."""

    program: str
    measure: str
    value: float


@dataclass(frozen=True, slots=True)
class Reading:
    """How one leaflet can be read in one wording and one language (a BCP 47 tag).

    *file* is the text, or the catalogue of a translation. *profile* names the rules' levels, and
    *most_words* are those that it lets a sentence have, 0 where the rules do not run on the language.
    *countable* is False where a script marks no ends of sentences (Thai): there are no sentence counts
    then, and no scores. *note* says so, or that there is no published formula. *untranslated* counts the
    passages that stand there in the source's language; they are not in the counts. *beside* is of the whole
    text.
    """

    leaflet: str
    wording: Wording
    language: str
    file: str
    profile: str
    whole: Section
    sections: tuple[Section, ...]
    syllables: Syllables
    hard_words: tuple[HardWord, ...] = ()
    findings: tuple[Finding, ...] = ()
    countable: bool = True
    note: str = ""
    ratio: Ratio | None = None
    untranslated: int = 0
    beside: tuple[Beside, ...] = ()
    most_words: int = 0

    def score(self, formula: str) -> Score | None:
        """Return the whole text's score of the formula with this id, None where it has none."""
        return next((score for score in self.whole.scores if score.formula.id == formula), None)

    @property
    def main(self) -> Score | None:
        """The score to show where only one is shown: the first of the table for this language."""
        return next(iter(self.whole.scores), None)


@dataclass(frozen=True, slots=True)
class Profile:
    """How strict the rules are: limits in words, and the level of each rule (None: the rule is not asked).

    A rule that *levels* does not name has its own severity. *grade* is the US school grade that a text of
    this kind should not be above; it never fails a text, as no score does.
    """

    name: str
    most_words: int
    many_words: int
    mean_words: int
    paragraph_words: int
    list_items: int
    grade: int
    levels: Mapping[str, Severity | None] = field(default_factory=lambda: MappingProxyType({}))
