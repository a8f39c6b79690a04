"""A finding -> the same finding with the place where the words at fault end. Knows no rule."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.checks.plain_language.lines import NumberedText
from pipeline.checks.reading_level.counting import Locate
from pipeline.model.document import NOWHERE, Passage, Place
from pipeline.model.finding import Finding

QUOTED = re.compile("“([^”]+)”")
CUT = "…"
"""How words end that are quoted in part (``lines.quoted``)."""


def with_ends(findings: Iterable[Finding], page: NumberedText) -> Iterator[Finding]:
    """Yield *findings*; one whose place begins with words that its message quotes has their end."""
    passages = {spot.passage.place.line: spot.passage for spot in page.spots}
    lines = sorted(passages)
    sentences: dict[int, list[str]] = {}
    for one in page.sentences:
        sentences.setdefault(id(one.passage), []).append(one.words)
    for finding in findings:
        at = bisect_right(lines, finding.place.line)
        if not (at and finding.place.column):
            yield finding
            continue
        passage = passages[lines[at - 1]]
        end = _end(finding, passage, sentences.get(id(passage), ()), page.locate)
        yield finding if end == NOWHERE else replace(finding, end=end)


def _end(finding: Finding, passage: Passage, sentences: Sequence[str], locate: Locate) -> Place:
    for quote in QUOTED.findall(finding.message):
        words = _whole(quote, sentences)
        begin = passage.words.find(words)
        if begin >= 0 and locate(passage.place, passage.words, begin) == finding.place:
            last = max(number for number, letter in enumerate(words) if letter.isalnum() or not number)
            place = locate(passage.place, passage.words, begin + last)
            return replace(place, column=place.column + 1)
    return NOWHERE


def _whole(quote: str, sentences: Sequence[str]) -> str:
    """The words of a quotation; of one that was cut, the whole sentence."""
    if not quote.endswith(CUT):
        return quote
    beginning = quote.removesuffix(CUT)
    return next((words for words in sentences if words.startswith(beginning)), beginning)
