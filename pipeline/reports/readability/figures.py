"""Readings -> the figures of the page, each with a plot, a description and a table of its numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.model.history import Recorded
from pipeline.model.language import language
from pipeline.model.reading_level import Reading, Score, SectionReading
from pipeline.reports.readability import plots
from pipeline.reports.readability.markup import number, safe, said_in, table
from pipeline.reports.readability.outcome import (
    TOO_SHORT,
    WORDINGS,
    between,
    heading_of,
    language_name,
)

STEP = 5
"""Each bar counts the sentences within a range of this many words."""
LEGEND = (
    " A hollow dot: the section is too short to judge. "
    "A bar: the range of the score for 95 of 100 texts of this kind and length."
)
"""Explains the dots and bars of scores."""


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot with its name, its description in words (*said*), and its numbers as a table."""

    identity: str
    name: str
    said: str
    plot: str
    table: str

    def html(self) -> str:
        """Return the HTML of the figure."""
        unseen = f'<span class="unseen">: {safe(self.name)}</span>'
        return (
            f'<figure aria-labelledby="{self.identity}-caption">\n'
            f'<figcaption id="{self.identity}-caption">{safe(self.name)}</figcaption>\n'
            f"<p>{safe(self.said)}</p>\n{self.plot}\n"
            f'<details class="numbers">\n<summary>The numbers{unseen}</summary>\n'
            f"{self.table}\n</details>\n</figure>"
        )


def sections(reading: Reading, identity: str) -> Plot | None:
    """Return a figure of the main score of each section; without a formula, of the words a sentence.

    None if there are fewer than two sections, or if sentences cannot be counted.
    """
    parts = [part for part in reading.sections if part.counts.sentences]
    if len(parts) < 2 or not reading.countable:
        return None
    main = reading.main
    name = f"{main.formula.name}, section by section" if main else "Words a sentence, section by section"
    rows = [_section_dot(part, reading) for part in parts]
    said = _sections_said(reading, parts, rows)
    said += LEGEND if main else ""
    return Plot(
        *(identity, name, said, plots.dots(name, said, rows, identity)),
        table(
            f"{identity}-table", name, _section_heads(main), [_section_row(part, reading) for part in parts]
        ),
    )


def _section_dot(part: SectionReading, reading: Reading) -> plots.Dot:
    score = next(iter(part.scores), None)
    spoken = language(reading.language)
    heading = heading_of(part)
    if score is None:
        mean = part.counts.words_a_sentence
        return plots.Dot(heading, f"{mean:.1f}", mean, language=spoken.tag, rtl=spoken.rtl)
    short = f", {TOO_SHORT}" if score.too_short else ""
    said = f"{score.value:.1f}{between(score)}{short}"
    return plots.Dot(
        *(heading, said, score.value, score.low, score.high, None, score.too_short, spoken.tag, spoken.rtl)
    )


def _sections_said(reading: Reading, parts: Sequence[SectionReading], rows: Sequence[plots.Dot]) -> str:
    main = reading.main
    ways = sorted(zip(rows, parts, strict=True), key=lambda pair: pair[0].value)
    if main and main.formula.more_is_easier:
        ways.reverse()
    easiest, hardest = ways[0][0], ways[-1][0]
    more = "more is easier" if main and main.formula.more_is_easier else "more is harder"
    short = sum(part.too_short for part in parts)
    said = f"All {len(parts)} sections have the same value, {hardest.value:.1f}; {more}."
    if hardest.value != easiest.value:
        said = (
            f"Of {len(parts)} sections, “{hardest.label}” is the hardest ({hardest.value:.1f}) and "
            f"“{easiest.label}” the easiest ({easiest.value:.1f}); {more}."
        )
    return f"{said} {short} of them are {TOO_SHORT} by a score." if main and short else said


def _section_heads(main: Score | None) -> list[str]:
    heads = ["Section", "Words#", "Sentences#", "Words a sentence#", "Longest#"]
    return [*heads, f"{main.formula.name}#", "From#", "To#", "Note"] if main else heads


def _section_row(part: SectionReading, reading: Reading) -> list[str]:
    counts = part.counts
    heading = said_in(reading.language, part.heading) if part.heading else safe(heading_of(part))
    row = [
        heading,
        str(counts.words),
        str(counts.sentences),
        number(counts.words_a_sentence),
        str(part.longest),
    ]
    if reading.main:
        score = next(iter(part.scores), None)
        figures = (score.value, score.low, score.high) if score else (None, None, None)
        row += [*(number(one) for one in figures), TOO_SHORT if part.too_short else ""]
    return row


def lengths(reading: Reading, identity: str) -> Plot | None:
    """Return a figure of the number of sentences by length; None if there are no sentences to count."""
    found = reading.whole.lengths
    if not found or not reading.countable:
        return None
    buckets = Counter((length - 1) // STEP if length else 0 for length in found)
    long = reading.most_words
    rows = []
    for bucket in range(max(buckets) + 1):
        first, last = bucket * STEP + 1, (bucket + 1) * STEP
        marked = bool(long) and first > long
        words = f"{first} to {last} words: {_sentences(buckets[bucket])}{', long' if marked else ''}"
        rows.append((plots.Bar(words, buckets[bucket], marked), f"{first} to {last}"))
    name = "How long the sentences are"
    median = sorted(found)[len(found) // 2]
    said = f"{_sentences(len(found))}; at least half of them have {median} words or fewer"
    if long:
        over = sum(length > long for length in found)
        said += (
            f"; {over or 'none'} of more than {long} words, the limit of the profile “{reading.profile}”"
            f"{' (hatched bars)' * bool(over)}"
        )
    bars = [bar for bar, _ in rows]
    return Plot(
        *(identity, name, f"{said}.", plots.bars(name, f"{said}.", bars, identity)),
        table(
            f"{identity}-table",
            name,
            ["Words in the sentence", "Sentences#"],
            [[label, str(bar.count)] for bar, label in rows],
        ),
    )


def _sentences(count: int) -> str:
    return f"{count} sentence{'' if count == 1 else 's'}"


def over_time(records: Sequence[Recorded], reading: Reading, identity: str) -> Plot | None:
    """Return a figure of the recorded versions that have the same formula; None for fewer than two."""
    if not records:
        return None
    formula = records[-1].formula
    same = [one for one in records if one.formula == formula]
    if len(same) < 2:
        return None
    main = reading.main
    what = main.formula.name if main and main.formula.id == formula else formula or "Words a sentence"
    points = [_point(one) for one in same]
    more = " More is easier." if main and main.formula.more_is_easier else " More is harder."
    said = (
        f"{len(points)} versions from {points[0].label} to {points[-1].label}: "
        f"from {points[0].value:.1f} to {points[-1].value:.1f}.{more}"
    )
    name = f"{what}, version by version"
    heads = ["Recorded on", "Words#", "Words a sentence#", "Longest#", f"{what}#", "From#", "To#"]
    if not formula:
        heads = heads[:4]
    return Plot(
        *(identity, name, said, plots.trend(name, said, points, identity)),
        table(f"{identity}-table", name, heads, [_record_row(one)[: len(heads)] for one in same]),
    )


def _point(one: Recorded) -> plots.Point:
    if one.score is None:
        return plots.Point(one.date.isoformat(), one.words_a_sentence)
    return plots.Point(one.date.isoformat(), one.score, one.low, one.high)


def _record_row(one: Recorded) -> list[str]:
    figures = [number(value) for value in (one.score, one.low, one.high)]
    return [one.date.isoformat(), str(one.words), number(one.words_a_sentence), str(one.longest), *figures]


def side_by_side(readings: Sequence[Reading], identity: str) -> Plot | None:
    """Return a figure of the length of translations of one wording; None without translations."""
    compared = [one for one in readings if one.ratio]
    if not compared:
        return None
    first = compared[0]
    name = f"{first.leaflet}, {WORDINGS[first.wording]}: languages side by side"
    odd = [language_name(one.language) for one in compared if one.ratio and one.ratio.unusual]
    said = "Words for each word of the source (dot)."
    if any(one.ratio and one.ratio.usual is not None for one in compared):
        said = (
            "Words for each word of the source (dot), and what is usual for the language (diamond: the "
            f"Universal Declaration of Human Rights). "
            f"More than a quarter away from what is usual: {', '.join(odd) or 'none'}."
        )
    unknown = [language_name(one.language) for one in compared if one.ratio and one.ratio.usual is None]
    said += f" It is not known what is usual for {', '.join(unknown)}." if unknown else ""
    rows = [_ratio_dot(one) for one in compared]
    return Plot(
        *(identity, name, said, plots.dots(name, said, rows, identity)),
        table(
            f"{identity}-table",
            name,
            ["Language", "Words to source#", "Usual#", "Sentences to source#", "Note"],
            [_ratio_row(one) for one in compared],
        ),
    )


def _ratio_dot(reading: Reading) -> plots.Dot:
    ratio = reading.ratio
    assert ratio is not None, "only translations are compared"
    usual = f", usual {ratio.usual:.2f}" if ratio.usual is not None else ""
    odd = ", check it" if ratio.unusual else ""
    words = f"{ratio.words:.2f}{usual}{odd}"
    return plots.Dot(language_name(reading.language), words, ratio.words, usual=ratio.usual)


def _ratio_row(reading: Reading) -> list[str]:
    ratio = reading.ratio
    assert ratio is not None, "only translations are compared"
    note = "more than a quarter away from what is usual" if ratio.unusual else ""
    figures = [number(ratio.words, 2), number(ratio.usual, 2), number(ratio.sentences, 2)]
    return [safe(language_name(reading.language)), *figures, note]
