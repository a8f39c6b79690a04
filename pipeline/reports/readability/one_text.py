"""A reading -> its part of the page: the sentences and words to change, the plots, the scores."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.model.document import Place
from pipeline.model.history import Recorded, of_reading
from pipeline.model.reading_level import (
    HardWord,
    Reading,
    Score,
    SectionReading,
    Sentence,
    TextstatScore,
)
from pipeline.reports.readability import figures
from pipeline.reports.readability.markup import Fold, breakable, number, quoted, safe, said_in, table
from pipeline.reports.readability.outcome import (
    BESIDE,
    PREPARED,
    TOO_SHORT,
    heading_of,
    is_broken,
    ratio_words,
    suggestions,
    untranslated_words,
    worst,
)

SENTENCES = 10
"""How many of the longest sentences are shown."""


def parts_of(reading: Reading, history: Sequence[Recorded], identity: str) -> Iterator[str]:
    """Yield the HTML of a reading, part by part; *identity* begins the ids in it."""
    yield f"<p>Read from <code>{safe(reading.file)}</code>.</p>"
    if reading.untranslated:
        yield f"<p>{untranslated_words(reading)}.</p>"
    if reading.ratio:
        yield f"<p>{safe(ratio_words(reading))}.</p>"
    yield from _worst(reading, identity)
    yield from _hard_words(reading, identity)
    yield from _figures(reading, history, identity)
    yield from _folded(f"{identity}-textstat", "Scores by textstat", _textstat(reading, identity))
    yield from _folded(f"{identity}-scores", "Our scores of the whole text", _scores(reading, identity))


def _folded(identity: str, heading: str, parts: Iterator[str]) -> Iterator[str]:
    """A part of a text that opens; nothing where it is empty."""
    found = list(parts)
    if found:
        yield Fold(identity, 5, heading).html(found)


def _figures(reading: Reading, history: Sequence[Recorded], identity: str) -> Iterator[str]:
    shown = (
        figures.sections(reading, f"{identity}-sections"),
        figures.lengths(reading, f"{identity}-lengths"),
        figures.over_time(of_reading(history, reading), reading, f"{identity}-time"),
    )
    yield from _folded(f"{identity}-figures", "In figures", (figure.html() for figure in shown if figure))


def _worst(reading: Reading, identity: str) -> Iterator[str]:
    if not reading.countable or not reading.whole.sentences:
        return
    known = suggestions(reading)
    items = (_sentence(one, reading.language, known) for one in worst(reading.whole, SENTENCES))
    yield f'<h5 id="{identity}-worst">The longest sentences</h5>\n<ol class="worst">'
    yield from (f"<li>{item}</li>" for item in items)
    yield "</ol>"


def _sentence(sentence: Sentence, tag: str, known: Mapping[str, HardWord]) -> str:
    where = f" {place_of(sentence.place)}" if sentence.place.file else ""
    said = f"<p>{sentence.length} words{where}</p>{quoted(tag, sentence.text)}"
    hard = "; ".join(_hard(word, tag, known) for word in sentence.hard)
    return f"{said}<p>Hard words: {hard}.</p>" if hard else said


def place_of(place: Place) -> str:
    """Return a place as HTML; lines may break only after the name of a folder or a number."""
    return f"<code>{safe(place).replace('/', '/<wbr>').replace(':', ':<wbr>')}</code>"


def _hard(word: str, tag: str, known: Mapping[str, HardWord]) -> str:
    there = known.get(word.casefold())
    suggestion = f" (say: {said_in(tag, there.suggestion)})" if there and there.suggestion else ""
    return f"<strong>{said_in(tag, word)}</strong>{suggestion}"


def _hard_words(reading: Reading, identity: str) -> Iterator[str]:
    if not reading.hard_words:
        return
    shared = _shared(reading.hard_words)
    caption = "Hard words, those without an explanation first" + (f": all are {shared}" if shared else "")
    heads = ["Word", "Times#", "First at", "Why it is hard", "Explained?", "What to say instead"]
    rows = [_word_row(word, shared, reading) for word in reading.hard_words]
    note = f"{len(rows)} words"
    inside = table(f"{identity}-words-table", caption, heads, rows)
    yield Fold(f"{identity}-words", 5, "Hard words", note).html([inside])


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
