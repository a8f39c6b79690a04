"""The two wordings of a leaflet against each other: what keeps a reader safe stands in both.

*Numbers* are compared by value, wherever and however often they stand; a telephone number is one, and in
English "two" to "twenty" are numbers. *Links* are compared by address.

*Critical passages*, which leaflet.toml quotes from either wording, are kept where the other wording has the
same words in one passage, no "not" before them, or where ``[[same]]`` names the words that say the same. No
machine can tell that two sentences mean the same, so an author says it; what the check holds them to is what
a slip would lose. The other words have every number of the quotation, and a "not" and a "must" where it has
one (these two in English alone). That the words named stand in their wording is a rule of the facts.

Whatever leaflet.toml waives with a reason is no finding.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pipeline.checks import waivers
from pipeline.checks.readable.grammar import NEGATIVE
from pipeline.checks.readable.numbers import NUMBER_WORDS, WORDS
from pipeline.checks.waivers import Suspicion
from pipeline.model.document import Document, Inlines, Link, Passage, Place, Strong, Wording, passages
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.leaflet import Leaflet
from pipeline.model.links import short_address

NUMBER = Rule(
    "wordings/number",
    Severity.ERROR,
    "One wording has a number that the other has not.",
    why="“Press 55” and “48 hours” keep people safe, whichever edition they hold.",
    standard="design: nothing is lost silently",
    bad="standard: It lasts for 48 hours.\neasy-read: It lasts for 2 days.",
    good="standard: It lasts for 48 hours.\neasy-read: It lasts for 48 hours.",
)
LINK = Rule(
    "wordings/link",
    Severity.ERROR,
    "One wording has a link that the other has not.",
    why="Readers of one edition would lose a way to help that the others have.",
    standard="design: nothing is lost silently",
    bad="standard: Read more at police.example.org.\neasy-read: You can read more.",
    good="standard: Read more at police.example.org.\neasy-read: You can read more at police.example.org.",
)
CRITICAL = Rule(
    "wordings/critical",
    Severity.ERROR,
    "A critical passage of one wording is not in the other.",
    why="It is called critical because a reader who lacks it is in danger.",
    standard="design: nothing is lost silently",
    bad="critical: do not go back\nstandard: Wait and do not go back.\neasy-read: You can go back.",
    good="critical: do not go back\nstandard: Wait and do not go back.\neasy-read: Do not go back.",
)
RULES = (NUMBER, LINK, CRITICAL)

NAMES: Mapping[Wording, str] = MappingProxyType(
    {Wording.STANDARD: "the standard wording", Wording.EASY_READ: "the Easy Read wording"}
)
# A telephone number, begun by 0 or +; a number whose thousands are parted; any other digits.
VALUE = re.compile(r"(?:\+|\b0)\d(?:[ \u00a0-]?\d){5,}|\d{1,3}(?:[,٬’']\d{3})+(?!\d)|\d+")
BRITISH = re.compile(r"\+44(?:0(?=[1-9]))?")
OBLIGATION = re.compile(r"\b(?:must|shall|(?:have|has|need|needs) to)\b", re.IGNORECASE)
CUES: Mapping[str, re.Pattern[str]] = MappingProxyType({"not": NEGATIVE, "must": OBLIGATION})
# The words of a quotation say something else where one of these stands right before them.
DENIED = r"(?<!\bnot )(?<!\bcannot )(?<!\bnever )(?<!n't )"


@dataclass(frozen=True, slots=True)
class _Side:
    """A wording; *said* are its passages, each with its words as quotations are compared."""

    wording: Wording
    english: bool
    said: tuple[tuple[str, Passage], ...]


def check(
    standard: Document, easy_read: Document | None, leaflet: Leaflet, today: datetime.date
) -> Iterator[Finding]:
    """Yield what one wording has and the other lacks, and what is amiss with the waivers.

    Where there is no Easy Read wording, *easy_read* is None and only the waivers are judged.
    """
    yield from waivers.standing(suspicions(standard, easy_read, leaflet), leaflet.waivers, today)


def suspicions(standard: Document, easy_read: Document | None, leaflet: Leaflet) -> Iterator[Suspicion]:
    """Yield what one wording has and the other lacks, before anything is waived: the same on any day."""
    if easy_read is None:
        return
    one, other = _side(standard), _side(easy_read)
    for here, there in ((one, other), (other, one)):
        yield from _lacking(NUMBER, _numbers(here), _numbers(there), there)
        yield from _lacking(LINK, _links(here), _links(there), there)
        for quote in leaflet.critical:
            yield from _critical(quote, here, there, leaflet)


def _side(document: Document) -> _Side:
    english = document.language.partition("-")[0] == "en"
    said = tuple((_bare(passage.words), passage) for passage in passages(document))
    return _Side(document.wording, english, said)


def _lacking(
    rule: Rule, here: Mapping[str, Place], there: Iterable[str], other: _Side
) -> Iterator[Suspicion]:
    """What stands here and not there, each once, where it is first met."""
    wanted = frozenset(there)
    for what, place in here.items():
        if what not in wanted:
            hint = "write it there, take it out here, or waive it in leaflet.toml with a reason"
            yield what, Finding(rule, f"{NAMES[other.wording]} has no {what}", place, hint)


# ---- numbers and links


def _numbers(side: _Side) -> Mapping[str, Place]:
    """Each number by its value, and where it first stands."""
    found: dict[str, Place] = {}
    for _, passage in side.said:
        for value in values(passage.words, side.english):
            found.setdefault(value, passage.place)
    return found


def values(text: str, english: bool) -> Iterator[str]:
    """Yield the numbers of *text* in ASCII digits; in *english*, those in words, too."""
    for number in VALUE.findall(text):
        digits = "".join(str(unicodedata.decimal(character)) for character in number if character.isdecimal())
        yield BRITISH.sub("0", f"+{digits}") if number.startswith("+") else digits
    if english:
        yield from (str(NUMBER_WORDS.index(word.lower()) + 2) for word in WORDS.findall(text))


def _links(side: _Side) -> Mapping[str, Place]:
    """Each link by its address, and where it first stands."""
    found: dict[str, Place] = {}
    for _, passage in side.said:
        for target in _targets(passage.content):
            found.setdefault(_address(target), passage.place)
    return found


def _targets(inlines: Inlines) -> Iterator[str]:
    for inline in inlines:
        match inline:
            case Link(children, target):
                yield target
                yield from _targets(children)
            case Strong(children):
                yield from _targets(children)


def _address(target: str) -> str:
    """The address without what does not tell two apart: scheme, closing slash, the case of the host."""
    host, slash, path = short_address(target).partition("/")
    if target.startswith(("tel:", "sms:")):
        return "".join(values(host, english=False)) or host
    return f"{host.casefold()}{slash}{path}"


# ---- critical passages


def _critical(quote: str, here: _Side, there: _Side, leaflet: Leaflet) -> Iterator[Suspicion]:
    """A critical passage of *here* that *there* says neither in these words nor in others."""
    passage = _saying(quote, here)
    if passage is None or _saying(quote, there) is not None:
        return
    others = list(_counterparts(quote, here.wording, leaflet))
    if not others:
        message = f"{NAMES[there.wording]} does not say “{quote}”"
        hint = "name the words that say the same under [[same]] in leaflet.toml"
        yield quote, Finding(CRITICAL, message, passage.place, hint)
        return
    for lost in _lost(quote, " ".join(others), here.english):
        message = f"the words that stand for “{quote}” in {NAMES[there.wording]} lack “{lost}”"
        yield quote, Finding(CRITICAL, message, passage.place, f"name words under [[same]] that say “{lost}”")


def _saying(quote: str, side: _Side) -> Passage | None:
    """The first passage with the words of *quote*, none of which "not" stands right before."""
    words = re.compile(rf"{DENIED}(?<!\w){re.escape(_bare(quote))}(?!\w)")
    return next((passage for said, passage in side.said if words.search(said)), None)


def _counterparts(quote: str, wording: Wording, leaflet: Leaflet) -> Iterator[str]:
    """What leaflet.toml says stands in the other wording for a quotation of *wording*, or a part of it."""
    bare = _bare(quote)
    for pair in leaflet.same:
        own, others = pair.standard, pair.easy_read
        if wording is Wording.EASY_READ:
            own, others = others, own
        if any(bare in _bare(words) or _bare(words) in bare for words in own):
            yield from others


def _lost(quote: str, others: str, english: bool) -> Iterator[str]:
    """The numbers of *quote* that are not in the other words, and the cues for what it forbids or demands."""
    there = set(values(others, english))
    yield from (value for value in values(quote, english) if value not in there)
    if english:
        for name, cue in CUES.items():
            if cue.search(quote) and not cue.search(others):
                yield name


def _bare(text: str) -> str:
    return " ".join(text.replace("’", "'").split()).casefold()
