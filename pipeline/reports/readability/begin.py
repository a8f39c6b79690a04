"""Readings -> where to begin: the ten worst places of all texts, and a table of texts and languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.model.finding import Finding, Severity
from pipeline.model.reading_level import Reading, Sentence
from pipeline.reports.readability.markup import number, quoted, safe, table
from pipeline.reports.readability.one_text import place_of
from pipeline.reports.readability.outcome import ReadabilityReport, language_name, text_name
from pipeline.reports.words import other_places

MOST = 10
"""How many of the worst places are shown."""
AMOUNT = re.compile(r"\d+")


def worst_places(outcome: ReadabilityReport) -> str:
    """Return a list of the worst findings, errors first, then of the longest sentences."""
    found = _worst_findings(outcome.findings)
    items = [_finding(one) for one in found]
    told = {(one.place.file, one.place.line) for finding in found for one in finding.parts or (finding,)}
    items += [
        _sentence(sentence, reading)
        for sentence, reading in _longest(outcome.readings)
        if (sentence.place.file, sentence.place.line) not in told
    ][: MOST - len(items)]
    if not items:
        return "<p>There is nothing that can be counted.</p>"
    return "\n".join(('<ol class="worst">', *(f"<li>{item}</li>" for item in items), "</ol>"))


def _worst_findings(findings: Sequence[Finding]) -> list[Finding]:
    """The first few findings by severity, then by the number that their messages begin with."""
    marked = [one for one in findings if one.severity > Severity.NOTE]
    return sorted(marked, key=lambda one: (-one.severity, -_amount(one)))[:MOST]


def _amount(finding: Finding) -> int:
    found = AMOUNT.match(finding.message)
    return len(finding.parts) or (int(found[0]) if found else 0)


def _longest(readings: Sequence[Reading]) -> list[tuple[Sentence, Reading]]:
    every = [
        (sentence, reading)
        for reading in readings
        if reading.countable
        for sentence in reading.whole.worst()[:MOST]
    ]
    return sorted(every, key=lambda pair: -pair[0].length)[: 2 * MOST]


def _finding(finding: Finding) -> str:
    place = f" {place_of(finding.place)}" if finding.place.file else ""
    others = f" ({safe(other_places(finding))})" if other_places(finding) else ""
    level = f"<strong>{finding.severity.name.lower()}</strong>"
    hint = f'<p class="soft">{safe(finding.hint)}</p>' if finding.hint else ""
    return f"{level}: <bdi>{safe(finding.message)}</bdi>{place}{others}{hint}"


def _sentence(sentence: Sentence, reading: Reading) -> str:
    place = f" {place_of(sentence.place)}" if sentence.place.file else ""
    name = safe(language_name(reading.language))
    return f"{sentence.length} words, {name}:{place}{quoted(reading.language, sentence.text)}"


def by_language(outcome: ReadabilityReport) -> str:
    """Return a table of the words a sentence, and of what is wrong, by text and language.

    The rows are texts or languages, whatever there is more of. "" where there is only one reading.
    """
    if len(outcome.readings) < 2:
        return ""
    at = {(text_name(one), one.language): _cell(i, one) for i, one in enumerate(outcome.readings, 1)}
    texts = list(dict.fromkeys(name for name, _ in at))
    tags = list(dict.fromkeys(tag for _, tag in at))
    caption = "Words a sentence, and the number of errors and warnings"
    if len(tags) > len(texts):
        rows = [[safe(language_name(tag)), *(at.get((text, tag), "–") for text in texts)] for tag in tags]
        return table("by-language", caption, ["Language", *texts], rows)
    rows = [[safe(text), *(at.get((text, tag), "–") for tag in tags)] for text in texts]
    return table("by-language", caption, ["Text", *map(language_name, tags)], rows)


def _cell(place: int, reading: Reading) -> str:
    counts = reading.whole.counts
    shown = number(counts.words_a_sentence) if reading.countable else f"{counts.words} words"
    wrong = "".join(_wrong(reading))
    name = safe(f"{text_name(reading)}, {language_name(reading.language)}: {shown}")
    return f'<a class="cell" href="#r{place}" aria-label="{name}{safe(wrong)}">{shown}{wrong}</a>'


def _wrong(reading: Reading) -> Iterator[str]:
    for severity in (Severity.ERROR, Severity.WARNING):
        count = sum(one.severity is severity for one in reading.findings)
        if count:
            yield f", {count} {severity.name.lower()}{'s' if count > 1 else ''}"
