"""Readings -> CSV: a row for each whole text and each section, a column for each formula and figure."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.reading_level import Reading, SectionReading
from pipeline.reports.readability.outcome import TOO_SHORT, ReadabilityReport, heading_of, is_broken
from pipeline.reports.words import csv_table

COLUMNS = (
    *("leaflet", "wording", "language", "part", "file", "line"),
    *("words", "sentences", "words a sentence", "longest sentence", "syllables a word"),
    *("long words", "unfamiliar words"),
    *("formula", "score", "score at least", "score at most", "meaning", "note"),
    *("words to source", "sentences to source", "usual words to source", "untranslated passages"),
    "limits broken",
)


def as_csv(outcome: ReadabilityReport) -> str:
    """Return the CSV table."""
    parts = [(one, part) for one in outcome.readings for part in (one.whole, *one.sections)]
    formulas = dict.fromkeys(score.formula.name for _, part in parts for score in part.scores)
    measures = dict.fromkeys(score.measure.name for _, part in parts for score in part.textstat)
    return csv_table((*COLUMNS, *formulas, *measures), (dict(_row(one, part)) for one, part in parts))


def _row(reading: Reading, part: SectionReading) -> Iterator[tuple[str, object]]:
    yield "leaflet", reading.leaflet
    yield "wording", reading.wording.value
    yield "language", reading.language
    yield "part", "whole text" if part is reading.whole else heading_of(part)
    yield "file", part.place.file or reading.file
    yield "line", part.place.line or ""
    yield from _counts(reading, part)
    yield from _scores(reading, part)
    if part is reading.whole:
        yield "untranslated passages", reading.untranslated
        broken = (one.measure.name for one in part.textstat if is_broken(one, reading))
        yield "limits broken", " ".join(broken)
        if reading.ratio:
            yield "words to source", round(reading.ratio.words, 3)
            yield "sentences to source", round(reading.ratio.sentences, 3)
            yield "usual words to source", "" if reading.ratio.usual is None else reading.ratio.usual


def _counts(reading: Reading, part: SectionReading) -> Iterator[tuple[str, object]]:
    counts = part.counts
    yield "words", counts.words
    yield "long words", counts.long_words
    if counts.syllables:
        yield "syllables a word", round(counts.syllables_a_word, 3)
    if reading.language.partition("-")[0] == "en":
        yield "unfamiliar words", counts.unfamiliar
    if reading.countable:
        yield "sentences", counts.sentences
        yield "words a sentence", round(counts.words_a_sentence, 2)
        yield "longest sentence", part.longest


def _scores(reading: Reading, part: SectionReading) -> Iterator[tuple[str, object]]:
    yield "note", TOO_SHORT if part.scores and part.too_short else reading.note
    for score in part.scores[:1]:
        yield "formula", score.formula.name
        yield "score", round(score.value, 2)
        yield "score at least", "" if score.low is None else round(score.low, 2)
        yield "score at most", "" if score.high is None else round(score.high, 2)
        yield "meaning", score.meaning
    yield from ((score.formula.name, round(score.value, 2)) for score in part.scores)
    yield from ((score.measure.name, round(score.value, 2)) for score in part.textstat)
