"""Readings -> one HTML page that needs nothing else: no script, no network, no picture files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline import __version__
from pipeline.model.finding import Finding
from pipeline.model.measures import Measure
from pipeline.model.reading_level import Formula, Reading
from pipeline.reports.findings import summary
from pipeline.reports.readability import figures
from pipeline.reports.readability.begin import by_language, worst_places
from pipeline.reports.readability.markup import Fold, breakable, number, safe, table
from pipeline.reports.readability.one_text import parts_of, place_of
from pipeline.reports.readability.outcome import (
    CAUTION,
    ReadabilityReport,
    headline,
    language_name,
    score_words,
    text_name,
)
from pipeline.reports.readability.style import STYLE

METHOD = (
    "Sentences and words are found by the rules of Unicode for the language. A sentence never goes on into "
    "the next paragraph or list item. Headings and addresses are not counted. “From” and “To” are the range "
    "of the score for 95 of 100 texts of this kind and length. A language without a published formula has no "
    "score."
)
ASK = "A score cannot show that people understand a text; ask your readers."


def as_html(outcome: ReadabilityReport) -> str:
    """Return the HTML page."""
    return f"""<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>How easy the leaflets are to read</title>
<style>{STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header>
<h1>How easy the leaflets are to read</h1>
<nav aria-label="Contents">
<ul>
{_contents(outcome)}
</ul>
</nav>
</header>
<main id="main" tabindex="-1">
{_body(outcome)}</main>
<footer><p class="soft">Made by leaflets {safe(__version__)}.</p></footer>
</body>
</html>
"""


def _title(reading: Reading) -> str:
    return f"{text_name(reading)}: {language_name(reading.language)}"


def _contents(outcome: ReadabilityReport) -> str:
    links = [("begin", "Where to begin")]
    links += [("languages", "Languages side by side")] if _compared(outcome) else []
    links += [("texts", "Each text"), ("figures", "All figures")]
    links += [("findings", "Findings")] if outcome.findings else []
    links.append(("methods", "How it is measured"))
    return "\n".join(f'<li><a href="#{where}">{safe(what)}</a></li>' for where, what in links)


def _body(outcome: ReadabilityReport) -> str:
    return "".join(f"{part}\n" for part in _parts(outcome))


def _parts(outcome: ReadabilityReport) -> Iterator[str]:
    yield _part("begin", "Where to begin", list(_begin(outcome)))
    if compared := _compared(outcome):
        parts = [figure.html() for figure in compared]
        yield Fold("languages", 2, "Languages side by side", "how long translations are").html(parts)
    yield _part("texts", "Each text", list(_texts(outcome)))
    yield Fold("figures", 2, "All figures", _size(outcome)).html([_overview(outcome)])
    if outcome.findings:
        yield Fold("findings", 2, "Findings", summary(outcome.findings)).html([_findings(outcome.findings)])
    yield Fold("methods", 2, "How it is measured").html(_methods(outcome))


def _part(identity: str, heading: str, parts: Sequence[str]) -> str:
    body = "\n".join(parts)
    title = f'<h2 id="{identity}">{safe(heading)}</h2>'
    return f"<section>\n{title}\n{body}\n</section>"


def _begin(outcome: ReadabilityReport) -> Iterator[str]:
    yield f'<p class="lead">{safe(_size(outcome))}: {safe(summary(outcome.findings))}. {safe(ASK)}</p>'
    yield worst_places(outcome)
    yield by_language(outcome)


def _size(outcome: ReadabilityReport) -> str:
    texts = {text_name(one) for one in outcome.readings}
    tags = {one.language for one in outcome.readings}
    return f"{_counted(len(texts), 'text')} in {_counted(len(tags), 'language')}"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _texts(outcome: ReadabilityReport) -> Iterator[str]:
    """A part for each text that opens, with a part for each language in it."""
    alone = len(outcome.readings) == 1
    groups: dict[str, list[tuple[str, Reading]]] = {}
    for place, reading in enumerate(outcome.readings, 1):
        groups.setdefault(text_name(reading), []).append((f"r{place}", reading))
    for place, (name, every) in enumerate(groups.items(), 1):
        parts = [
            Fold(identity, 4, language_name(reading.language), headline(reading), alone).html(
                parts_of(reading, outcome.history, identity)
            )
            for identity, reading in every
        ]
        yield Fold(f"t{place}", 3, name, _counted(len(every), "language"), alone).html(parts)


def _overview(outcome: ReadabilityReport) -> str:
    rows = [_overview_row(one, f"r{i}") for i, one in enumerate(outcome.readings, 1)]
    heads = ["Text", "Words#", "Sentences#", "Words a sentence#", "Longest#", "Score, and what it means"]
    return table("overview-table", "All texts", heads, rows)


def _overview_row(reading: Reading, identity: str) -> list[str]:
    counts = reading.whole.counts
    shown = [str(counts.sentences), number(counts.words_a_sentence), str(reading.whole.longest)]
    main = reading.main
    score = f"{main.formula.name}: {score_words(main)}" if main else reading.note
    return [
        f'<a href="#{identity}">{safe(_title(reading))}</a>',
        *(str(counts.words), *(shown if reading.countable else ["–", "–", "–"]), safe(score)),
    ]


def _compared(outcome: ReadabilityReport) -> list[figures.Plot]:
    """A figure of lengths for each wording of each leaflet that has translations."""
    groups = dict.fromkeys((one.leaflet, one.wording) for one in outcome.readings)
    found = []
    for i, group in enumerate(groups, 1):
        readings = [one for one in outcome.readings if (one.leaflet, one.wording) == group]
        figure = figures.side_by_side(readings, f"side{i}")
        found += [figure] if figure else []
    return found


def _findings(findings: Sequence[Finding]) -> str:
    heads = ["Severity", "Language", "Place", "What is wrong", "Hint", "Rule"]
    rows = [
        [
            safe(one.severity.name.lower()),
            *(safe(one.language), place_of(one.place)),
            *(safe(one.message), safe(one.hint), f"<code>{safe(one.rule.id)}</code>"),
        ]
        for one in findings
    ]
    if not any(one.language for one in findings):
        heads, rows = heads[:1] + heads[2:], [row[:1] + row[2:] for row in rows]
    return table("findings-table", "All findings", heads, rows)


def _methods(outcome: ReadabilityReport) -> Iterator[str]:
    yield f'<p class="caution">{safe(CAUTION)}</p>'
    yield f"<p>{safe(METHOD)}</p>"
    used = {score.formula.id: score.formula for one in outcome.readings for score in one.whole.scores}
    if used:
        heads = ["Formula", "Published in", "Unit", "Validated for its language?", "Note"]
        yield table("methods-table", "The formulas of this report", heads, map(_method_row, used.values()))

    measures = {one.measure.name: one.measure for read in outcome.readings for one in read.whole.textstat}
    if measures:
        heads = ["Figure", "Published in", "Unit", "Which way", "Note"]
        rows = map(_measure_row, measures.values())
        yield table("textstat-table", "The figures of textstat in this report", heads, rows)


def _measure_row(measure: Measure) -> list[str]:
    parts = measure.source, measure.unit, measure.way, measure.note
    return [f"<code>{breakable(measure.name)}</code>", *map(safe, parts)]


def _method_row(formula: Formula) -> list[str]:
    parts = formula.name, formula.source, formula.unit, formula.validity.value, formula.note
    return [safe(part) for part in parts]
