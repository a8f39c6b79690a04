"""The facts and words of a leaflet -> findings where it says a thing and its opposite. No waiver ends them.

An author says in leaflet.toml which words contradict a fact (``contradicts``). Once the fact is confirmed,
quotations of it from both wordings are also compared by themselves: one says "not" and the other does not, or
they have other numbers before the same unit ("48 hours", "72 hours").
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from pipeline.checks.plain_language.grammar import NEGATIVE
from pipeline.model.document import Document, Passage, Wording, passages
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.language import is_english
from pipeline.model.leaflet import Fact, Leaflet, State, has_whole, loosely

CONTRADICTION = Rule(
    "facts/contradiction",
    Severity.ERROR,
    "The leaflet says a thing and its opposite.",
    why="A reader who believes the wrong one of the two can come to harm.",
    standard="design: nothing unchecked looks checked",
    bad="standard: Pressing 55 shows where you are.\neasy-read: Pressing 55 does not show where you are.",
    good="standard: Pressing 55 does not show where you are.\n"
    "easy-read: Pressing 55 does not show where you are.",
)
RULES = (CONTRADICTION,)

MEASURE = re.compile(
    r"(?<!\d)(\d+)[ \u00a0]+(second|minute|hour|day|week|month|year|pound|mile)s?\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Said:
    """A passage, its wording, and its words as quotations are compared."""

    wording: Wording
    words: str
    passage: Passage


def check(leaflet: Leaflet, documents: Collection[Document]) -> Iterator[Finding]:
    """Yield a finding for each fact that the leaflet contradicts, at the passage that contradicts it.

    It is an error if the fact is confirmed; before that, nobody knows which of the two is right. What no
    reader gets contradicts nothing.
    """
    said = [
        _Said(document.wording, loosely(passage.words), passage)
        for document in documents
        for passage in passages(document)
    ]
    english = all(is_english(document.language) for document in documents)
    for fact in leaflet.facts:
        if not fact.withheld:
            told = list(_told(fact, said))
            yield from told
            if not told and english and fact.state is State.CONFIRMED:
                yield from _compared(fact, said)


def _told(fact: Fact, said: Collection[_Said]) -> Iterator[Finding]:
    """Yield the contradictions that the author names."""
    severity = None if fact.state is State.CONFIRMED else Severity.WARNING
    if not _having(fact.quotes, said):
        return
    for quote in fact.contradicts:
        for other in _having((quote,), said):
            message = f"“{quote}” contradicts the {fact.state.value} fact “{fact.passage}”"
            yield Finding(CONTRADICTION, message, other.passage.place, _hint(fact), severity_here=severity)


def _hint(fact: Fact) -> str:
    if fact.state is State.CONFIRMED:
        return "correct the words, or delete them; no waiver helps"
    return "find out which of the two is true, or write withhold = true in the fact"


def _having(quotes: Collection[str], said: Collection[_Said]) -> list[_Said]:
    wanted = [loosely(quote) for quote in quotes]
    return [one for one in said if any(has_whole(quote, one.words) for quote in wanted)]


def _compared(fact: Fact, said: Collection[_Said]) -> Iterator[Finding]:
    """Yield the contradiction of the quotations from both wordings, if there is a sign of one."""
    standard = [quote for quote in fact.quotes if _of(Wording.STANDARD, quote, said)]
    easy = [quote for quote in fact.quotes if _of(Wording.EASY_READ, quote, said)]
    if not (standard and easy):
        return
    difference = _difference("\n".join(standard), "\n".join(easy))
    if difference:
        place = _of(Wording.EASY_READ, easy[0], said)[0].passage.place
        message = f"of the confirmed fact “{fact.passage}”, {difference}"
        hint = "correct the wrong one; if both are right, quote words that say it in the same way"
        yield Finding(CONTRADICTION, message, place, hint)


def _of(wording: Wording, quote: str, said: Collection[_Said]) -> list[_Said]:
    return [one for one in _having((quote,), said) if one.wording is wording]


def _difference(standard: str, easy: str) -> str:
    """What is different in what two wordings say of a fact, as a clause; "" if there is no sign of it."""
    denied = NEGATIVE.search(standard), NEGATIVE.search(easy)
    if bool(denied[0]) != bool(denied[1]):
        word = next(one[0] for one in denied if one)
        one, other = ("standard", "Easy Read") if denied[0] else ("Easy Read", "standard")
        return f"the {one} wording says “{word}”, and the {other} wording does not"
    here, there = _measures(standard), _measures(easy)
    for unit in here.keys() & there.keys():
        if here[unit].isdisjoint(there[unit]):
            values = ", ".join(sorted(here[unit])), ", ".join(sorted(there[unit]))
            return f"the standard wording says {values[0]} {unit}s, and the Easy Read wording {values[1]}"
    return ""


def _measures(words: str) -> dict[str, set[str]]:
    """The numbers before each unit."""
    found: dict[str, set[str]] = {}
    for number, unit in MEASURE.findall(words):
        found.setdefault(unit.casefold(), set()).add(number)
    return found
