"""Readings -> one HTML page that needs nothing else: no script, no network, no picture files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline import __version__
from pipeline.model.document import Place
from pipeline.model.finding import Finding
from pipeline.model.history import of_reading
from pipeline.model.measures import Measure
from pipeline.model.reading_level import (
    Formula,
    HardWord,
    Reading,
    Score,
    SectionReading,
    Sentence,
    TextstatScore,
)
from pipeline.reports.findings import summary
from pipeline.reports.readability import figures
from pipeline.reports.readability.markup import breakable, number, safe, said_in, table
from pipeline.reports.readability.outcome import (
    BESIDE,
    CAUTION,
    PREPARED,
    TOO_SHORT,
    ReadabilityReport,
    heading_of,
    headline,
    is_broken,
    language_name,
    ratio_words,
    score_words,
    suggestions,
    text_name,
    untranslated_words,
    worst,
)
from pipeline.reports.readability.style import STYLE

METHOD = (
    "Sentences and words are found by the rules of Unicode for the language. A sentence never goes on into "
    "the next paragraph or list item. Headings and addresses are not counted. “From” and “To” are the range "
    "of the score for 95 of 100 texts of this kind and length. A language without a published formula has no "
    "score."
)
SENTENCES = 10
"""How many of the longest sentences are shown."""


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
    links = [("overview", "Overview, with links to all texts")]
    links += [("languages", "Languages side by side")] if _compared(outcome) else []
    links += [("findings", "Findings")] if outcome.findings else []
    links.append(("methods", "How it is measured"))
    return "\n".join(f'<li><a href="#{where}">{safe(what)}</a></li>' for where, what in links)


def _body(outcome: ReadabilityReport) -> str:
    return "".join(f"{part}\n" for part in _parts(outcome))


def _parts(outcome: ReadabilityReport) -> Iterator[str]:
    yield _overview(outcome)
    compared = _compared(outcome)
    if compared:
        yield _part("languages", "Languages side by side", [figure.html() for figure in compared])
    for i, reading in enumerate(outcome.readings, 1):
        yield _part(f"r{i}", _title(reading), list(_reading(reading, outcome, f"r{i}")))
    if outcome.findings:
        yield _part("findings", "Findings", [_findings(outcome.findings)])
    yield _part("methods", "How it is measured", list(_methods(outcome)))


def _part(identity: str, heading: str, parts: Sequence[str]) -> str:
    body = "\n".join(parts)
    title = f'<h2 id="{identity}">{safe(heading)}</h2>'
    return f"<section>\n{title}\n{body}\n</section>"


def _overview(outcome: ReadabilityReport) -> str:
    rows = [_overview_row(one, f"r{i}") for i, one in enumerate(outcome.readings, 1)]
    heads = ["Text", "Words#", "Sentences#", "Words a sentence#", "Longest#", "Score, and what it means"]
    parts = [f'<p class="caution">{safe(CAUTION)}</p>', table("overview-table", "All texts", heads, rows)]
    return _part("overview", "Overview", parts)


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


def _reading(reading: Reading, outcome: ReadabilityReport, identity: str) -> Iterator[str]:
    yield f'<p class="lead">{safe(headline(reading))}</p>'
    yield f"<p>Read from <code>{safe(reading.file)}</code>.</p>"
    if reading.untranslated:
        yield f"<p>{untranslated_words(reading)}.</p>"
    if reading.ratio:
        yield f"<p>{safe(ratio_words(reading))}.</p>"
    yield from _worst(reading, identity)
    yield from _hard_words(reading, identity)
    shown = (
        figures.sections(reading, f"{identity}-sections"),
        figures.lengths(reading, f"{identity}-lengths"),
        figures.over_time(of_reading(outcome.history, reading), reading, f"{identity}-time"),
    )
    found = [figure for figure in shown if figure]
    if found:
        yield f'<h3 id="{identity}-figures">In figures</h3>'
    yield from (figure.html() for figure in found)
    yield from _textstat(reading, identity)
    yield from _scores(reading, identity)


def _worst(reading: Reading, identity: str) -> Iterator[str]:
    if not reading.countable or not reading.whole.sentences:
        return
    known = suggestions(reading)
    items = (_sentence(one, reading.language, known) for one in worst(reading.whole, SENTENCES))
    yield f'<h3 id="{identity}-worst">The longest sentences</h3>\n<ol class="worst">'
    yield from (f"<li>{item}</li>" for item in items)
    yield "</ol>"


def _sentence(sentence: Sentence, tag: str, known: Mapping[str, HardWord]) -> str:
    where = f" {_place(sentence.place)}" if sentence.place.file else ""
    said = f"<p>{sentence.length} words{where}</p><blockquote>{said_in(tag, sentence.text)}</blockquote>"
    hard = "; ".join(_hard(word, tag, known) for word in sentence.hard)
    return f"{said}<p>Hard words: {hard}.</p>" if hard else said


def _place(place: Place) -> str:
    """A place as HTML; lines may break only after the name of a folder or a number."""
    return f"<code>{safe(place).replace('/', '/<wbr>').replace(':', ':<wbr>')}</code>"


def _hard(word: str, tag: str, known: Mapping[str, HardWord]) -> str:
    there = known.get(word.casefold())
    suggestion = f" (say: {said_in(tag, there.suggestion)})" if there and there.suggestion else ""
    return f"<strong>{said_in(tag, word)}</strong>{suggestion}"


def _hard_words(reading: Reading, identity: str) -> Iterator[str]:
    if not reading.hard_words:
        return
    yield f'<h3 id="{identity}-words">Hard words</h3>'
    shared = _shared(reading.hard_words)
    caption = "Hard words, those without an explanation first" + (f": all are {shared}" if shared else "")
    heads = ["Word", "Times#", "First at", "Why it is hard", "Explained?", "What to say instead"]
    rows = [_word_row(word, shared, reading) for word in reading.hard_words]
    yield table(f"{identity}-words-table", caption, heads, rows)


def _shared(words: Sequence[HardWord]) -> str:
    """The first reason why the words are hard, if all of several words share it; else ""."""
    clauses = {word.why.partition("; ")[0] for word in words}
    return clauses.pop() if len(clauses) == 1 and len(words) > 1 else ""


def _word_row(word: HardWord, shared: str, reading: Reading) -> list[str]:
    tag, first = reading.language, word.first
    # The page names the file above, so the line and column are enough.
    place = str(first).removeprefix(f"{reading.file}:") if first.file else ""
    where = f'<code class="at">{safe(place)}</code>' if place else ""
    instead = said_in(tag, word.suggestion) if word.suggestion else ""
    why = word.why.removeprefix(shared).removeprefix("; ")
    return [said_in(tag, word.word), str(word.count), where, safe(why), safe(word.known.value), instead]


def _scores(reading: Reading, identity: str) -> Iterator[str]:
    shown = reading.whole.beside
    if not shown:
        return
    yield f'<h3 id="{identity}-scores">Our scores of the whole text</h3>'
    heads = ["Formula", "Score#", "From#", "To#", "What it means", "Unit", "In this language"]
    rows = [
        [
            safe(score.formula.name),
            *(number(value) for value in (score.value, score.low, score.high)),
            safe(_meaning(score)),
            *(safe(score.formula.unit), safe(score.formula.validity.value)),
        ]
        for score in shown
    ]
    beside = f", {BESIDE}" if reading.whole.textstat else ""
    yield table(f"{identity}-scores-table", f"Our scores of the whole text{beside}", heads, rows)
    yield f"<p>Syllables: {safe(reading.syllables.value)}.</p>"


def _meaning(score: Score) -> str:
    return ", ".join(part for part in (score.meaning, TOO_SHORT if score.too_short else "") if part)


def _textstat(reading: Reading, identity: str) -> Iterator[str]:
    """What textstat gives: the whole text, then each section, a column for each figure."""
    given = reading.whole.textstat
    if given or reading.no_textstat:
        yield f'<h3 id="{identity}-textstat">Scores by textstat</h3>'
    if reading.no_textstat:
        yield f"<p>{safe(reading.no_textstat[:1].upper() + reading.no_textstat[1:])}.</p>"
    if given:
        limit = ["Limit#", "Kept?"] if reading.limits else []
        heads = ["Figure", "Value#", "From#", "To#", "What it means", *limit, "Unit"]
        rows = [_textstat_row(one, reading) for one in given]
        yield table(f"{identity}-textstat-table", f"The whole text by textstat, {PREPARED}", heads, rows)
    if given and len(reading.sections) > 1:
        names = [one.measure.name for one in given]
        heads = ["Section", *(f"{name}#" for name in names), "Note"]
        parts = [_textstat_section(part, names, reading) for part in reading.sections]
        yield table(f"{identity}-textstat-sections", "Each section by textstat", heads, parts)


def _textstat_row(one: TextstatScore, reading: Reading) -> list[str]:
    ours = reading.whole.twin(one)
    ends = (ours.low, ours.high) if ours else (None, None)
    return [
        f"<code>{breakable(one.measure.name)}</code>",
        *(one.shown, *map(number, ends), safe(_meaning(ours) if ours else "")),
        *(*_limit(one, reading), safe(f"{one.measure.unit}; {one.measure.way}")),
    ]


def _limit(one: TextstatScore, reading: Reading) -> list[str]:
    limit = reading.limits.get(one.measure.name)
    if limit is None:
        return ["–", ""] if reading.limits else []
    return [f"{limit:g}", "<strong>no</strong>" if is_broken(one, reading) else "yes"]


def _textstat_section(part: SectionReading, names: Sequence[str], reading: Reading) -> list[str]:
    values = {one.measure.name: one.value for one in part.textstat}
    heading = said_in(reading.language, part.heading) if part.heading else safe(heading_of(part))
    return [heading, *(number(values.get(name)) for name in names), TOO_SHORT if part.too_short else ""]


def _findings(findings: Sequence[Finding]) -> str:
    heads = ["Severity", "Language", "Place", "What is wrong", "Hint", "Rule"]
    rows = [
        [
            safe(one.severity.name.lower()),
            *(safe(one.language), _place(one.place)),
            *(safe(one.message), safe(one.hint), f"<code>{safe(one.rule.id)}</code>"),
        ]
        for one in findings
    ]
    if not any(one.language for one in findings):
        heads, rows = heads[:1] + heads[2:], [row[:1] + row[2:] for row in rows]
    return f"<p>{summary(findings)}</p>\n{table('findings-table', 'All findings', heads, rows)}"


def _methods(outcome: ReadabilityReport) -> Iterator[str]:
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
