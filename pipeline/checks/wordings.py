"""The two wordings of a leaflet -> findings where they differ in numbers, links or critical passages.

*Numbers* are compared by value; their place and how often they occur do not matter. A telephone number is one
number. In English, the words "two" to "twenty" are numbers. *Links* are compared by address.

*Critical passages* are quoted in leaflet.toml from either wording. The other wording must have the same words
in one passage, without "not" before them. Or ``[[same]]`` must name other words for them: no program can tell
that two sentences mean the same, so an author says so. These other words must have every number of the
quotation and, in English, a "not" and a "must" if the quotation has one. The rules on facts check that the
words in ``[[same]]`` are in their wording.

A difference that leaflet.toml waives with a reason is not a finding.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pipeline.checks import waivers
from pipeline.checks.plain_language.grammar import NEGATIVE
from pipeline.checks.plain_language.numbers import numbers_in_words
from pipeline.checks.waivers import Suspicion
from pipeline.model.document import Document, Passage, Place, Wording, links, passages
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.language import is_english
from pipeline.model.leaflet import Leaflet
from pipeline.model.links import short_address

NUMBER = Rule(
    "wordings/number",
    Severity.ERROR,
    "One wording has a number that the other wording does not have.",
    why="“Press 55” and “48 hours” keep people safe, so both wordings must have them.",
    standard="design: nothing is lost silently",
    bad="standard: It lasts for 48 hours.\neasy-read: It lasts for 2 days.",
    good="standard: It lasts for 48 hours.\neasy-read: It lasts for 48 hours.",
)
LINK = Rule(
    "wordings/link",
    Severity.ERROR,
    "One wording has a link that the other wording does not have.",
    why="Readers of one wording would lose a way to get help.",
    standard="design: nothing is lost silently",
    bad="standard: Read more at police.example.org.\neasy-read: You can read more.",
    good="standard: Read more at police.example.org.\neasy-read: You can read more at police.example.org.",
)
CRITICAL = Rule(
    "wordings/critical",
    Severity.ERROR,
    "A critical passage of one wording is not in the other wording.",
    why="A critical passage keeps readers safe: readers who do not get it may be in danger.",
    standard="design: nothing is lost silently",
    bad="critical: do not go back\nstandard: Wait and do not go back.\neasy-read: You can go back.",
    good="critical: do not go back\nstandard: Wait and do not go back.\neasy-read: Do not go back.",
)
RULES = (NUMBER, LINK, CRITICAL)

NAMES: Mapping[Wording, str] = MappingProxyType(
    {Wording.STANDARD: "the standard wording", Wording.EASY_READ: "the Easy Read wording"}
)
# A telephone number that begins with 0 or +; a number with separators for thousands; any other digits.
VALUE = re.compile(r"(?:\+|\b0)\d(?:[ \u00a0-]?\d){5,}|\d{1,3}(?:[,٬’']\d{3})+(?!\d)|\d+")
BRITISH = re.compile(r"\+44(?:0(?=[1-9]))?")
OBLIGATION = re.compile(r"\b(?:must|shall|(?:have|has|need|needs) to)\b", re.IGNORECASE)
CUES: Mapping[str, re.Pattern[str]] = MappingProxyType({"not": NEGATIVE, "must": OBLIGATION})
# A quotation does not count if one of these words is directly before it: it then means the opposite.
DENIED = r"(?<!\bnot )(?<!\bcannot )(?<!\bnever )(?<!n't )"


@dataclass(frozen=True, slots=True)
class _Side:
    """A wording; *said* are its passages, each after its words in the form for comparison."""

    wording: Wording
    english: bool
    said: tuple[tuple[str, Passage], ...]


def check(
    standard: Document, easy_read: Document | None, leaflet: Leaflet, today: datetime.date
) -> Iterator[Finding]:
    """Yield a finding for each difference that is not waived on *today*, then findings on the waivers.

    *easy_read* is None if there is no Easy Read wording; then only the waivers are checked.
    """
    yield from waivers.with_waivers(suspicions(standard, easy_read, leaflet), leaflet.waivers, today)


def suspicions(standard: Document, easy_read: Document | None, leaflet: Leaflet) -> Iterator[Suspicion]:
    """Yield every difference, waived or not. Nothing here depends on the date."""
    if easy_read is None:
        return
    one, other = _side(standard), _side(easy_read)
    for here, there in ((one, other), (other, one)):
        yield from _missing(NUMBER, _numbers(here), _numbers(there), there)
        yield from _missing(LINK, _links(here), _links(there), there)
        for quote in leaflet.critical:
            yield from _critical(quote, here, there, leaflet)


def _side(document: Document) -> _Side:
    english = is_english(document.language)
    said = tuple((_normalised(passage.words), passage) for passage in passages(document))
    return _Side(document.wording, english, said)


def _missing(
    rule: Rule, here: Mapping[str, Place], there: Iterable[str], other: _Side
) -> Iterator[Suspicion]:
    """Yield what is *here* but not *there*, each once, at the first place where it occurs."""
    wanted = frozenset(there)
    for what, place in here.items():
        if what not in wanted:
            hint = "add it to the other wording, delete it here, or waive it in leaflet.toml with a reason"
            yield what, Finding(rule, f"{NAMES[other.wording]} has no {what}", place, hint)


# ---- numbers and links


def _numbers(side: _Side) -> Mapping[str, Place]:
    """Each number of a wording, with the first passage that has it."""
    found: dict[str, Place] = {}
    for _, passage in side.said:
        for value in values(passage.words, side.english):
            found.setdefault(value, passage.place)
    return found


def values(text: str, english: bool) -> Iterator[str]:
    """Yield the numbers of *text* in ASCII digits; if *english*, also the numbers written as words."""
    for number in VALUE.findall(text):
        digits = "".join(str(unicodedata.decimal(character)) for character in number if character.isdecimal())
        yield BRITISH.sub("0", f"+{digits}") if number.startswith("+") else digits
    if english:
        yield from map(str, numbers_in_words(text))


def _links(side: _Side) -> Mapping[str, Place]:
    """The address of each link of a wording, with the first passage that has it."""
    found: dict[str, Place] = {}
    for _, passage in side.said:
        for link in links(passage.content):
            found.setdefault(_address(link.target), passage.place)
    return found


def _address(target: str) -> str:
    """The address in a form for comparison: no scheme, no final slash, the host in small letters."""
    host, slash, path = short_address(target).partition("/")
    if target.startswith(("tel:", "sms:")):
        return "".join(values(host, english=False)) or host
    return f"{host.casefold()}{slash}{path}"


# ---- critical passages


def _critical(quote: str, here: _Side, there: _Side, leaflet: Leaflet) -> Iterator[Suspicion]:
    """Yield a finding if *here* has the critical words *quote* and *there* does not keep their meaning."""
    passage = _passage_with(quote, here)
    if passage is None or _passage_with(quote, there) is not None:
        return
    others = list(_counterparts(quote, here.wording, leaflet))
    if not others:
        message = f"{NAMES[there.wording]} does not say “{quote}”"
        hint = "name the words that mean the same under [[same]] in leaflet.toml"
        yield quote, Finding(CRITICAL, message, passage.place, hint)
        return
    for lost in _lost(quote, " ".join(others), here.english):
        message = f"the words for “{quote}” in {NAMES[there.wording]} have no “{lost}”"
        hint = f"name words with “{lost}” under [[same]] in leaflet.toml"
        yield quote, Finding(CRITICAL, message, passage.place, hint)


def _passage_with(quote: str, side: _Side) -> Passage | None:
    """The first passage that has the words of *quote* without "not" directly before them."""
    words = re.compile(rf"{DENIED}(?<!\w){re.escape(_normalised(quote))}(?!\w)")
    return next((passage for said, passage in side.said if words.search(said)), None)


def _counterparts(quote: str, wording: Wording, leaflet: Leaflet) -> Iterator[str]:
    """Yield the words of the other wording that ``[[same]]`` pairs with *quote* or with a part of it."""
    wanted = _normalised(quote)
    for pair in leaflet.same:
        own, others = pair.standard, pair.easy_read
        if wording is Wording.EASY_READ:
            own, others = others, own
        if any(wanted in _normalised(words) or _normalised(words) in wanted for words in own):
            yield from others


def _lost(quote: str, others: str, english: bool) -> Iterator[str]:
    """Yield each number, "not" and "must" that *quote* has and *others* do not have."""
    there = set(values(others, english))
    yield from (value for value in values(quote, english) if value not in there)
    if english:
        for name, cue in CUES.items():
            if cue.search(quote) and not cue.search(others):
                yield name


def _normalised(text: str) -> str:
    return " ".join(text.replace("’", "'").split()).casefold()
