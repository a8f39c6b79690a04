"""Easy Read sentences -> a note that lists those which claim something and stand in no fact. English only."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType

from pipeline.checks.plain_language.numbers import numbers_in_words
from pipeline.model.document import Definitions, Document, Passage, Picture, Section, passages
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.language import is_english
from pipeline.model.leaflet import Leaflet, loosely

NO_FACT = Rule(
    "facts/no-fact",
    Severity.NOTE,
    "Easy Read sentences claim something that stands in no fact.",
    why="What the leaflet promises must have a source, and somebody who looks at it again.",
    standard="NHS digital service manual, know that a page is up to date",
    bad="You can get an interpreter for free.",
    good='[[facts]]\npassage = "You can get an interpreter for free."\nstate = "unchecked"',
)
RULES = (NO_FACT,)

CLAIMS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "law": re.compile(
            r"\b(?:laws?|legal(?:ly)?|illegal|crimes?|courts?|judges?|bail|notices?|orders?|arrest(?:ed|s)?"
            r"|charged?|rights?|not allowed|must)\b",
            re.IGNORECASE,
        ),
        "time": re.compile(
            r"\b(?:minutes?|hours?|days?|weeks?|months?|years?|24/7|midnight|\d ?(?:am|pm))\b", re.IGNORECASE
        ),
        "number": re.compile(r"\d"),
        "service": re.compile(
            r"\b(?:interpreters?|helplines?|advis[eo]rs?|services?|refuges?|free|support workers?"
            r"|ambulances?|shelters?|solicitors?)\b",
            re.IGNORECASE,
        ),
        "promise": re.compile(
            r"\b(?:will|won['’]t|shall|always|never|cannot|can['’]t|promises?|guarantees?)\b", re.IGNORECASE
        ),
    }
)
"""What a sentence may claim, by the words that show it."""
SHOWN = 60
"""Letters of a sentence that the note quotes."""


def check(easy_read: Document, leaflet: Leaflet) -> Iterator[Finding]:
    """Yield one note that lists the sentences of the Easy Read wording that claim something without a fact.

    Headings and the meanings of hard words are left out. A fact stands for every passage that it quotes.
    """
    if not is_english(easy_read.language):
        return
    quotes = [loosely(quote) for fact in leaflet.facts for quote in fact.quotes]
    found = [
        (passage, kind)
        for passage in _sentences(easy_read)
        if (kind := _claim(passage.words)) and not _is_quoted(loosely(passage.words), quotes)
    ]
    if found:
        listed = "; ".join(_listed(passage, kind) for passage, kind in found)
        claim = "1 sentence claims" if len(found) == 1 else f"{len(found)} sentences claim"
        message = f"{claim} something and stand{'s' if len(found) == 1 else ''} in no fact: {listed}"
        hint = "quote each under [[facts]] in leaflet.toml, with its source"
        yield Finding(NO_FACT, message, found[0][0].place, hint)


def _is_quoted(said: str, quotes: Collection[str]) -> bool:
    return any(quote in said for quote in quotes)


def _sentences(document: Document) -> Iterator[Passage]:
    for section in document.sections:
        blocks = tuple(block for block in section.blocks if not isinstance(block, Definitions | Picture))
        alone = Document(Passage(()), (Section(None, blocks),), document.language)
        yield from (passage for passage in passages(alone) if passage.content)


def _claim(words: str) -> str:
    """What kind of thing the words claim, "" for none."""
    found = next((kind for kind, pattern in CLAIMS.items() if pattern.search(words)), "")
    return found or ("number" if any(numbers_in_words(words)) else "")


def _listed(passage: Passage, kind: str) -> str:
    words = passage.words if len(passage.words) <= SHOWN else f"{passage.words[:SHOWN].rstrip()}…"
    return f"line {passage.place.line}, {kind}: “{words}”"
