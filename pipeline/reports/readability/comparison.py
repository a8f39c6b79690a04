"""Readings of two days -> what became easier or harder: text for people, JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pipeline import __version__
from pipeline.model.finding import Finding
from pipeline.model.reading_level import Reading
from pipeline.reports import findings
from pipeline.reports.readability.outcome import language_name, text_name
from pipeline.reports.words import printable


@dataclass(frozen=True, slots=True)
class Pair:
    """A text *now*, and what it was *before*; None if it was not there."""

    before: Reading | None
    now: Reading


@dataclass(frozen=True, slots=True)
class Comparison:
    """Texts, each with what it was in *earlier* (a file or a revision), and the findings that are *new*.

    *gone* counts the findings that are there no more.
    """

    earlier: str
    pairs: tuple[Pair, ...]
    new: tuple[Finding, ...]
    gone: int


Figures = Mapping[str, float]


def figures(reading: Reading) -> Figures:
    """Return the figures of a text that are compared, by name, in their order."""
    counts, whole = reading.whole.counts, reading.whole
    found: dict[str, float] = {"words": counts.words}
    if reading.countable:
        found |= {
            "sentences": counts.sentences,
            "words a sentence": round(counts.words_a_sentence, 1),
            "longest sentence": whole.longest,
        }
    if reading.hard_words:
        found["hard words"] = len(reading.hard_words)
    if reading.main:
        way = "easier" if reading.main.formula.more_is_easier else "harder"
        found[f"{reading.main.formula.name} (more is {way})"] = round(reading.main.value, 1)
    found |= {one.measure.name: round(one.value, 1) for one in whole.textstat[:2]}
    severities = findings.counts(reading.findings)
    return {**found, "errors": severities["error"], "warnings": severities["warning"]}


def as_text(compared: Comparison) -> str:
    """Return a table of figures for each text, then the findings that are new."""
    lines = [line for pair in compared.pairs for line in _lines(pair, compared.earlier)]
    count = len(compared.new)
    lines.append(f"{count} new finding{'' if count == 1 else 's'}, {compared.gone} gone")
    told = findings.as_text(compared.new)
    return "".join(f"{printable(line)}\n" for line in lines) + told


def _lines(pair: Pair, earlier: str) -> Iterator[str]:
    name = f"{text_name(pair.now)}, {language_name(pair.now.language)}"
    if pair.before is None:
        yield f"{name}: not in {earlier}"
        return
    yield f"{name}: {earlier} -> now"
    before, now = figures(pair.before), figures(pair.now)
    for what in dict.fromkeys((*before, *now)):
        one, other = (f"{values[what]:g}" if what in values else "–" for values in (before, now))
        same = " (the same)" if one == other else ""
        yield f"  {what}: {one} -> {other}{same}"


def as_json(compared: Comparison) -> str:
    """Return the JSON text of the comparison."""
    report = {
        "program": f"leaflets {__version__}",
        "earlier": compared.earlier,
        "texts": [_record(pair) for pair in compared.pairs],
        "new": findings.as_records(compared.new),
        "gone": compared.gone,
    }
    return json.dumps(report, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _record(pair: Pair) -> dict[str, Any]:
    return {
        "leaflet": pair.now.leaflet,
        "wording": pair.now.wording.value,
        "language": pair.now.language,
        "file": pair.now.file,
        "before": None if pair.before is None else figures(pair.before),
        "now": figures(pair.now),
    }
