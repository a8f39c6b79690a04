"""Readings -> text for the terminal: the sentences and words to change, then the scores."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from pipeline.model.reading_level import HardWord, Known, Reading, Score, SectionReading, Sentence
from pipeline.reports import findings
from pipeline.reports.readability.outcome import (
    BESIDE,
    PREPARED,
    TOO_SHORT,
    ReadabilityReport,
    between,
    counted,
    heading_of,
    language_name,
    limit_words,
    limited,
    ratio_words,
    suggestions,
    text_name,
    times,
    untranslated_words,
    worst,
)
from pipeline.reports.words import printable

SENTENCES = 5
"""How many of the longest sentences are shown."""
WORDS = 15
"""How many hard words are shown."""


def as_text(outcome: ReadabilityReport) -> str:
    """Return the text: for each reading, its longest sentences, hard words, scores and sections."""
    parts = ["".join(f"{printable(line)}\n" for line in _lines(one)) for one in outcome.readings]
    parts.append(findings.as_text(outcome.history_findings))
    return "\n".join(part for part in parts if part)


def _lines(reading: Reading) -> Iterator[str]:
    where = "" if reading.leaflet == reading.file else f": {reading.file}"
    yield f"{text_name(reading)}, {language_name(reading.language)}{where}"
    yield from (f"  {line}" for line in _figures(reading))
    if reading.countable and reading.whole.sentences:
        yield "  The longest sentences"
        known = suggestions(reading)
        yield from (
            f"    {line}" for one in worst(reading.whole, SENTENCES) for line in _sentence(one, known)
        )
    yield from (f"  {line}" for line in _hard_words(reading.hard_words))
    yield from (f"  {line}" for line in _textstat(reading))
    yield from (f"  {line}" for line in _scores(reading))
    yield from (f"  {line}" for line in _sections(reading))
    if reading.findings:
        yield "  Findings"
        yield from (f"    {line}" for line in findings.as_text(reading.findings).splitlines())


def _figures(reading: Reading) -> Iterator[str]:
    counts = reading.whole.counts
    if reading.countable:
        mean = f"{counts.words_a_sentence:.1f} words a sentence, the longest {reading.whole.longest}"
        yield f"{counted(counts.words, 'word')}, {counted(counts.sentences, 'sentence')}: {mean}"
    else:
        yield counted(counts.words, "word")
    if reading.untranslated:
        yield untranslated_words(reading)
    if reading.ratio is not None:
        yield ratio_words(reading)


def _sentence(sentence: Sentence, known: Mapping[str, HardWord]) -> Iterator[str]:
    yield f"{sentence.place}: {counted(sentence.length, 'word')}"
    yield f"    {' '.join(sentence.text.split())}"
    if sentence.hard:
        yield f"    hard: {', '.join(_with_suggestion(word, known) for word in sentence.hard)}"


def _with_suggestion(word: str, known: Mapping[str, HardWord]) -> str:
    there = known.get(word.casefold())
    return f"{word} (say: {there.suggestion})" if there and there.suggestion else word


def _hard_words(words: tuple[HardWord, ...]) -> Iterator[str]:
    unexplained = [word for word in words if word.known is Known.UNEXPLAINED]
    explained = [word for word in words if word.suggestion]
    if unexplained:
        yield f"Hard words without an explanation: {len(unexplained)}"
        yield from (f"  {word.first}: {word.word}{times(word)}" for word in unexplained[:WORDS])
        if len(unexplained) > WORDS:
            yield f"  … and {len(unexplained) - WORDS} more: --format json and --html show all of them"
    if explained:
        yield "Hard words, and what to say instead"
        yield from (f"  {word.first}: {word.word}{times(word)}: {word.suggestion}" for word in explained)


def _textstat(reading: Reading) -> Iterator[str]:
    if reading.whole.textstat:
        yield f"Scores by textstat, {PREPARED}"
    for one in reading.whole.textstat:
        measure, ours = one.measure, reading.whole.twin(one)
        notes = "; ".join(part for part in (measure.unit, measure.way, measure.note) if part)
        meaning = f"{between(ours)}: {ours.meaning}" if ours else ""
        yield f"  {measure.name} {one.shown}{meaning}{limit_words(one, reading)} [{notes}]"


def _scores(reading: Reading) -> Iterator[str]:
    if reading.no_textstat:
        yield reading.no_textstat[:1].upper() + reading.no_textstat[1:]
    if reading.note:
        yield reading.note[:1].upper() + reading.note[1:]
    if reading.whole.beside:
        beside = f", {BESIDE}" if reading.whole.textstat else ""
        yield f"Our scores{beside} (syllables: {reading.syllables.value})"
    yield from (f"  {_score(score)}" for score in reading.whole.beside)


def _score(score: Score) -> str:
    meaning = f": {score.meaning}" if score.meaning else ""
    short = f"; {TOO_SHORT}" if score.too_short else ""
    value = f"{score.formula.name} {score.value:.1f}{between(score)}"
    return f"{value}{meaning} [{score.formula.unit}; {score.formula.validity.value}{short}]"


def _sections(reading: Reading) -> Iterator[str]:
    if len(reading.sections) > 1:
        main = [reading.main.formula.name] if reading.main else []
        names = limited(reading)
        columns = ", ".join((*main, *names))
        yield f"Sections: words, words a sentence, longest sentence{f', {columns}' if columns else ''}"
        yield from (f"  {_section(section, reading.countable, names)}" for section in reading.sections)


def _section(section: SectionReading, countable: bool, names: Collection[str]) -> str:
    parts = [f"{section.counts.words}"]
    if countable:
        parts += [f"{section.counts.words_a_sentence:.1f}", f"{section.longest}"]
    parts += [f"{score.value:.1f}{between(score)}" for score in section.scores[:1]]
    shown = {one.measure.name: one.shown for one in section.textstat}
    parts += [shown.get(name, "–") for name in names]
    short = f" ({TOO_SHORT})" if section.scores and section.too_short else ""
    return f"{heading_of(section)}: {', '.join(parts)}{short}"
