"""The input of a report on reading levels, and the words that all its formats share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from pipeline.model.document import Wording
from pipeline.model.finding import Finding
from pipeline.model.history import Recorded
from pipeline.model.language import language
from pipeline.model.reading_level import (
    ENOUGH_WORDS,
    HardWord,
    Reading,
    Score,
    SectionReading,
    Sentence,
    TextstatScore,
)

NO_HEADING = "before the first heading"
TOO_SHORT = "too short to judge"
CAUTION = (
    "A score cannot show that people understand a text; ask your readers. Scores only count the length of "
    "words and sentences, and words on lists: they show where to look first. Change the sentences and words "
    "named here because they are hard, not to get a better score. A score of fewer than "
    f"{ENOUGH_WORDS} words is marked “{TOO_SHORT}”."
)
PREPARED = "for the same sentences, without headings, numbers and addresses"
"""What textstat was given."""
BESIDE = "where textstat has none or computes in another way"
"""Which of our scores are shown beside its figures."""
WORDINGS: Mapping[Wording, str] = {
    Wording.STANDARD: "standard wording",
    Wording.EASY_READ: "Easy Read wording",
}


@dataclass(frozen=True, slots=True)
class ReadabilityReport:
    """The readings, their history, and the findings on the history file."""

    readings: tuple[Reading, ...]
    history: tuple[Recorded, ...] = ()
    history_findings: tuple[Finding, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings."""
        return (*(finding for one in self.readings for finding in one.findings), *self.history_findings)

    def only(self, findings: Iterable[Finding]) -> ReadabilityReport:
        """Return the report with these of its findings, each with the reading of its file."""
        left: dict[tuple[str, str], list[Finding]] = {}
        for finding in findings:
            left.setdefault((finding.place.file, finding.language), []).append(finding)
        readings = []
        for one in self.readings:
            own = {(found.place.file, found.language): None for found in one.findings}
            kept = tuple(finding for key in own for finding in left.pop(key, ()))
            readings.append(replace(one, findings=kept))
        others = tuple(finding for every in left.values() for finding in every)
        return replace(self, readings=tuple(readings), history_findings=others)


def name_of(reading: Reading) -> str:
    """Return the name of a reading: leaflet, wording, language tag; of a file in no project, its path."""
    return f"{text_name(reading)}, {reading.language}"


def text_name(reading: Reading) -> str:
    """Return the leaflet and the wording of a reading; of a file in no project, its path."""
    if reading.leaflet == reading.file:
        return reading.file
    return f"{reading.leaflet}, {WORDINGS[reading.wording]}"


def language_name(tag: str) -> str:
    """Return the English name of a language, with its tag."""
    return f"{language(tag).english_name} ({tag})"


def counted(count: int, noun: str) -> str:
    """Return the count with its noun: 1 word, 2 words."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def headline(reading: Reading) -> str:
    """Return the main figures of the whole text in words."""
    counts = reading.whole.counts
    parts = [counted(counts.words, "word")]
    if reading.countable:
        mean = f"{counts.words_a_sentence:.1f} words a sentence, the longest {reading.whole.longest}"
        parts = [f"{counted(counts.words, 'word')} in {counted(counts.sentences, 'sentence')}: {mean}"]
    if reading.main:
        parts.append(f"{reading.main.formula.name}: {score_words(reading.main)}")
    if reading.note:
        parts.append(reading.note[:1].upper() + reading.note[1:])
    return ". ".join(parts) + "."


def score_words(score: Score) -> str:
    """Return a score with its interval and meaning; also whether the text is too short to judge."""
    parts = [f"{score.value:.1f}{between(score)}", score.meaning, TOO_SHORT if score.too_short else ""]
    return ", ".join(part for part in parts if part)


def between(score: Score) -> str:
    """Return the interval of a score, `` (6.1 to 9.3)``; "" if it has none."""
    if score.low is None or score.high is None:
        return ""
    return f" ({score.low:.1f} to {score.high:.1f})"


def limit_words(one: TextstatScore, reading: Reading) -> str:
    """Return the limit of a figure and whether it is kept, ``; limit 8: broken``; "" if it has none."""
    limit = reading.limits.get(one.measure.name)
    if limit is None:
        return ""
    return f"; limit {limit:g}: {'broken' if is_broken(one, reading) else 'kept'}"


def is_broken(one: TextstatScore, reading: Reading) -> bool:
    """Whether a figure breaks its limit."""
    limit = reading.limits.get(one.measure.name)
    return limit is not None and not one.measure.keeps(one.value, limit)


def limited(reading: Reading) -> tuple[str, ...]:
    """Return the figures of textstat that have a limit; if none has, one that ``main`` does not show."""
    names = [one.measure.name for one in reading.whole.textstat]
    main = reading.main.formula.twin if reading.main else ""
    held = tuple(name for name in names if name in reading.limits)
    return held or tuple(name for name in names if name != main)[:1]


def suggestions(reading: Reading) -> Mapping[str, HardWord]:
    """Return the hard words of a reading, by the word in small letters."""
    return {word.word.casefold(): word for word in reading.hard_words}


def worst(section: SectionReading, most: int) -> tuple[Sentence, ...]:
    """Return up to *most* sentences, the longest first; of two as long, the one with more hard words."""
    return section.worst()[:most]


def heading_of(section: SectionReading) -> str:
    """Return the heading of a section, or the words to show instead of it."""
    return section.heading or NO_HEADING


def ratio_words(reading: Reading) -> str:
    """Return the length of a translation against its source in words; "" for a source."""
    ratio = reading.ratio
    if ratio is None:
        return ""
    said = f"{ratio.words:.2f} words for each word of the source"
    if ratio.usual is not None:
        said += f"; {ratio.usual:.2f} is usual for the language"
    return f"{said}: check whether something is missing or was added" if ratio.unusual else said


def untranslated_words(reading: Reading) -> str:
    """Return the number of passages without a translation, in words."""
    number = reading.untranslated
    return f"{number} passage{' is' if number == 1 else 's are'} not translated, and not counted"


def times(word: HardWord) -> str:
    """Return how often a word occurs, `` (2 times)``; "" for once."""
    return f" ({word.count} times)" if word.count > 1 else ""
