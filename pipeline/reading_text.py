"""Readings -> what a terminal shows: the sentences and words to mend, then the figures. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from pipeline.model.document import Place
from pipeline.model.reading import HardWord, Known, Reading, Score, Section, Sentence

SENTENCES = 5
"""How many of the longest sentences are shown."""
WORDS = 15
"""How many hard words are shown."""
ROOM = 90
"""How much of a sentence is shown, in characters."""


def as_text(readings: Sequence[Reading]) -> str:
    """Return a part for each reading: its worst sentences, its hard words, its sections, its scores."""
    return "\n".join("".join(f"{line}\n" for line in _lines(one)) for one in readings)


def _lines(reading: Reading) -> Iterator[str]:
    counts = reading.whole.counts
    yield f"{reading.leaflet}, {reading.wording.value} wording, {reading.language} ({reading.file})"
    if reading.countable:
        mean = f"{counts.words_a_sentence:.1f} words a sentence, the longest {reading.whole.longest}"
        yield f"  {counts.words} words, {counts.sentences} sentences: {mean}"
    else:
        yield f"  {counts.words} words"
    if reading.untranslated:
        yield f"  not translated: {reading.untranslated} passages, not counted here"
    if reading.ratio is not None:
        usual = f", usual {reading.ratio.usual:.2f}" if reading.ratio.usual else ""
        yield f"  {reading.ratio.words:.2f} words for each word of the source{usual}"
    if reading.countable:
        yield "  longest sentences:"
        yield from (f"    {line}" for one in reading.whole.worst()[:SENTENCES] for line in _sentence(one))
    yield from _hard_words(reading.hard_words)
    yield from _scores(reading)
    yield from _sections(reading)


def _sentence(sentence: Sentence) -> Iterator[str]:
    text = sentence.text if len(sentence.text) <= ROOM else f"{sentence.text[: ROOM - 1].rstrip()}…"
    yield f"{sentence.place}: {sentence.length} words: {text}"
    if sentence.hard:
        yield f"    hard words: {', '.join(sentence.hard)}"


def _hard_words(words: Sequence[HardWord]) -> Iterator[str]:
    unexplained = [word for word in words if word.known is Known.UNEXPLAINED]
    told = [word for word in words if word.suggestion]
    if unexplained:
        yield f"  hard words that nothing explains ({len(unexplained)}):"
        yield from (f"    {word.first}: {word.word}{_times(word)}" for word in unexplained[:WORDS])
        if len(unexplained) > WORDS:
            yield f"    … and {len(unexplained) - WORDS} more"
    if told:
        yield "  hard words, and what to say instead:"
        yield from (f"    {word.first}: {word.word}{_times(word)}: {word.suggestion}" for word in told)


def _times(word: HardWord) -> str:
    return f" ({word.count} times)" if word.count > 1 else ""


def _scores(reading: Reading) -> Iterator[str]:
    if reading.note:
        yield f"  {reading.note}"
    if reading.whole.scores:
        yield f"  scores (they prove nothing; syllables: {reading.syllables.value}):"
    yield from (f"    {_score(score)}" for score in reading.whole.scores)
    if reading.beside:
        values = ", ".join(f"{one.measure} {one.value:.1f}" for one in reading.beside)
        yield f"    as {reading.beside[0].program} gives it: {values}"


def _score(score: Score) -> str:
    between = f" ({score.low:.1f} to {score.high:.1f})" if score.low is not None else ""
    meaning = f": {score.meaning}" if score.meaning else ""
    short = ", too short to judge" if score.too_short else ""
    name = f"{score.formula.name} {score.value:.1f}{between}"
    return f"{name}{meaning} [{score.formula.unit}; {score.formula.validity.value}{short}]"


def _sections(reading: Reading) -> Iterator[str]:
    if len(reading.sections) > 1:
        yield "  by section:"
        yield from (f"    {_section(section, reading.countable)}" for section in reading.sections)


def _section(section: Section, countable: bool) -> str:
    heading = section.heading or "(before the first heading)"
    counts = section.counts
    if not countable:
        return f"{heading}: {counts.words} words"
    main = section.scores[0] if section.scores else None
    score = f", {main.formula.name} {main.value:.1f}" if main else ""
    short = ", too short to judge" if main and main.too_short else ""
    mean = f"{counts.words_a_sentence:.1f} a sentence, longest {section.longest}"
    return f"{heading}: {counts.words} words, {mean}{score}{short}"


def as_record(reading: Reading) -> dict[str, Any]:
    """Return a reading as plain values, for JSON."""
    return {
        "leaflet": reading.leaflet,
        "wording": reading.wording.value,
        "language": reading.language,
        "file": reading.file,
        "note": reading.note,
        "untranslated": reading.untranslated,
        "counts": asdict(reading.whole.counts),
        "scores": [_score_record(score) for score in reading.whole.scores],
        "sentences": [
            {"text": one.text, "words": one.length, "hard": list(one.hard), **_place(one.place)}
            for one in reading.whole.worst()
        ],
        "hard_words": [
            {
                **{"word": one.word, "count": one.count, "why": one.why, "known": one.known.value},
                **{"suggestion": one.suggestion, **_place(one.first)},
            }
            for one in reading.hard_words
        ],
    }


def _score_record(score: Score) -> dict[str, Any]:
    return {
        **{"formula": score.formula.id, "value": score.value, "low": score.low, "high": score.high},
        **{"meaning": score.meaning, "unit": score.formula.unit, "source": score.formula.source},
        **{"validity": score.formula.validity.value, "too_short": score.too_short},
    }


def _place(place: Place) -> dict[str, Any]:
    return {"file": place.file, "line": place.line, "column": place.column}
