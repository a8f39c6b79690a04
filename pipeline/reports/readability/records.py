"""Readings -> JSON by ``data/readability.schema.json``. A change that breaks readers gets a new number."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from pipeline import __version__
from pipeline.model.document import Place
from pipeline.model.history import Recorded
from pipeline.model.measures import Measure
from pipeline.model.reading_level import Formula, HardWord, Ratio, Reading, Score, SectionReading, Sentence
from pipeline.reports.findings import as_records, counts
from pipeline.reports.readability.outcome import ReadabilityReport

FORM = "leaflets-readability/2"


def as_json(outcome: ReadabilityReport) -> str:
    """Return the JSON text: the readings, their formulas, the history and the findings."""
    scores = [score for one in outcome.readings for score in one.whole.scores]
    measures = {one.measure.name: one.measure for read in outcome.readings for one in read.whole.textstat}
    report = {
        "form": FORM,
        "program": f"leaflets {__version__}",
        "readings": [_reading(one) for one in outcome.readings],
        "formulas": {score.formula.id: _formula(score.formula) for score in scores},
        "textstat": {name: _measure(measure) for name, measure in measures.items()},
        "history": [_recorded(one) for one in outcome.history],
        "findings": as_records(outcome.findings),
        "counts": counts(outcome.findings),
    }
    return json.dumps(report, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _reading(reading: Reading) -> dict[str, Any]:
    return {
        "leaflet": reading.leaflet,
        "wording": reading.wording.value,
        "language": reading.language,
        "file": reading.file,
        "profile": reading.profile,
        "countable": reading.countable,
        "note": reading.note,
        "syllables": reading.syllables.value,
        "untranslated": reading.untranslated,
        "ratio": None if reading.ratio is None else _ratio(reading.ratio),
        "whole": _section(reading.whole),
        "sections": [
            {**_section(one), "sentences": [_sentence(sentence) for sentence in one.sentences]}
            for one in reading.sections
        ],
        "hard_words": [_hard_word(word) for word in reading.hard_words],
        "limits": dict(reading.limits),
        "no_textstat": reading.no_textstat,
        "findings": as_records(reading.findings),
    }


def _section(section: SectionReading) -> dict[str, Any]:
    return {
        "heading": section.heading,
        **_place(section.place),
        "counts": section.counts._asdict(),
        "words_a_sentence": _figure(section.counts.words_a_sentence),
        "longest": section.longest,
        "too_short": section.too_short,
        "scores": [_score(score) for score in section.scores],
        "textstat": {one.measure.name: _figure(one.value) for one in section.textstat},
    }


def _sentence(sentence: Sentence) -> dict[str, Any]:
    hard = list(sentence.hard)
    return {"text": sentence.text, "words": sentence.length, "hard": hard, **_place(sentence.place)}


def _score(score: Score) -> dict[str, Any]:
    return {
        "formula": score.formula.id,
        "value": _figure(score.value),
        "low": _figure(score.low),
        "high": _figure(score.high),
        "meaning": score.meaning,
        "too_short": score.too_short,
    }


def _formula(formula: Formula) -> dict[str, Any]:
    return {
        "name": formula.name,
        "source": formula.source,
        "unit": formula.unit,
        "more_is_easier": formula.more_is_easier,
        "validity": formula.validity.value,
        "note": formula.note,
        "twin": formula.twin,
    }


def _measure(measure: Measure) -> dict[str, Any]:
    return {
        "unit": measure.unit,
        "more_is_easier": measure.more_is_easier,
        "source": measure.source,
        "note": measure.note,
    }


def _ratio(ratio: Ratio) -> dict[str, Any]:
    return {
        "words": _figure(ratio.words),
        "sentences": _figure(ratio.sentences),
        "usual": ratio.usual,
        "unusual": ratio.unusual,
    }


def _hard_word(word: HardWord) -> dict[str, Any]:
    return {
        "word": word.word,
        "count": word.count,
        "why": word.why,
        "known": word.known.value,
        "suggestion": word.suggestion,
        **_place(word.first),
    }


def _recorded(one: Recorded) -> dict[str, Any]:
    fields = asdict(one)
    del fields["place"]
    return {**fields, "wording": one.wording.value, "date": one.date.isoformat()}


def _place(place: Place) -> dict[str, Any]:
    return {"file": place.file, "line": place.line, "column": place.column}


def _figure(value: float | None) -> float | None:
    """The value rounded to three places; more would mean nothing."""
    return None if value is None else round(value, 3)
