"""The claims of a leaflet -> findings on disputed, unchecked and overdue ones. Never asks the clock."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from pipeline.model.document import NOWHERE, Document, Place, Wording, all_passages, links, passages
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.leaflet import Fact, Leaflet, State, has_whole, loosely

DISPUTED = Rule(
    "facts/disputed",
    Severity.WARNING,
    "The leaflet says something that other guidance contradicts.",
    why="A false claim is translated and does harm in every language.",
    standard="design: nothing unchecked looks checked",
    bad='state = "disputed"',
    good='state = "confirmed", checked = 2026-03-01',
)
UNCHECKED = Rule(
    "facts/unchecked",
    Severity.WARNING,
    "Nobody has confirmed a claim of the leaflet.",
    why="Laws change and telephone numbers close, but readers act on what we print.",
    standard="design: nothing unchecked looks checked",
    bad='state = "unchecked"',
    good='state = "confirmed", checked = 2026-03-01',
)
OVERDUE = Rule(
    "facts/review-overdue",
    Severity.WARNING,
    "The review date of a claim has passed.",
    why="A claim that was true a year ago may be wrong today.",
    standard="NHS digital service manual, know that a page is up to date",
    bad="review = 2020-01-01",
    good="review = 2099-01-01",
)
NOT_IN_SOURCE = Rule(
    "facts/not-in-source",
    Severity.ERROR,
    "leaflet.toml quotes words that are not in the leaflet.",
    why="If the text of a claim changes, the record about the claim no longer protects it.",
    standard="design: nothing is lost silently",
    bad='passage = "press 56"',
    good='passage = "press 55"',
)
PUBLISHER = Rule(
    "facts/publisher-unconfirmed",
    Severity.WARNING,
    "Nobody has confirmed who publishes the leaflet.",
    why="Readers must know who wrote the leaflet. The files name no publisher until the publisher confirms.",
    standard="NHS digital service manual, who published a page",
    bad="[publisher]\nconfirmed = false",
    good='[publisher]\nname = "Example Constabulary"\nconfirmed = true',
)
SUGGESTION = Rule(
    "facts/suggestion",
    Severity.NOTE,
    "Better words are offered to the publisher.",
    why="The wording is the publisher's: we print it word for word, and only they can change it.",
    standard="design: nothing unchecked looks checked",
    bad='passage = "press 55"\nsuggest = "press 55 when you are told to"',
    good='passage = "press 55 when you are told to"',
)
COPY = "copy the words exactly from the leaflet"
WITHHELD = "(withheld: no reader gets it)"
RULES = (DISPUTED, UNCHECKED, OVERDUE, NOT_IN_SOURCE, PUBLISHER, SUGGESTION)


def check(
    leaflet: Leaflet, documents: Collection[Document], today: datetime.date, release: bool = False
) -> tuple[Finding, ...]:
    """Return the findings on the claims of a leaflet on the day *today*.

    With *release*, all are errors, but not those on claims that no reader gets, and no notes.
    """
    severity = Severity.ERROR if release else None
    findings = [*_publisher(leaflet), *_quotes(leaflet, documents), *_pairs(leaflet, documents)]
    findings += _links(leaflet, documents)
    withheld: list[Finding] = []
    for fact in leaflet.facts:
        found = _fact(fact, f"“{fact.passage}”", today)
        if fact.withheld:
            withheld += (replace(one, message=f"{one.message} {WITHHELD}") for one in found)
        else:
            findings += found
    for contact in leaflet.contacts:
        findings += _fact(
            contact.fact, f"{contact.name}, {contact.reach} (not printed until confirmed)", today
        )
    return (*(_with_severity(one, severity) for one in findings), *withheld, *_suggestions(leaflet))


def _suggestions(leaflet: Leaflet) -> Iterator[Finding]:
    for fact in leaflet.facts:
        if fact.suggest:
            message = f"instead of “{fact.passage}”, we suggest to the publisher: “{fact.suggest}”"
            yield Finding(SUGGESTION, message, fact.place, "send it to the publisher; no file prints it")


def lost_marks(leaflet: Leaflet, documents: Collection[Document]) -> tuple[Finding, ...]:
    """Return the findings on critical quotations that no wording has: they mark nothing as critical."""
    said = [words for document in documents for words in _said(document)]
    quotes = ((words, leaflet.critical_places.get(words, NOWHERE)) for words in leaflet.critical)
    lost = (found for words, place in quotes for found in _critical(words, said, place, "the leaflet"))
    return (*lost, *_pairs(leaflet, documents))


def unconfirmed(leaflet: Leaflet, today: datetime.date) -> bool:
    """Whether a file made on the day *today* must print that some facts are not confirmed.

    True if a fact is unchecked, disputed or overdue, or if no publisher is confirmed. What is withheld is
    not in the file, so it does not count.
    """
    shown = (fact for fact in leaflet.facts if not fact.withheld)
    return not (leaflet.publisher.confirmed and all(fact.confirmed(today) for fact in shown))


def _with_severity(finding: Finding, severity: Severity | None) -> Finding:
    if severity is None or finding.severity >= severity:
        return finding
    return Finding(finding.rule, finding.message, finding.place, finding.hint, finding.language, severity)


def _publisher(leaflet: Leaflet) -> Iterator[Finding]:
    if not leaflet.publisher.confirmed:
        named = f"“{leaflet.publisher.name}” is not confirmed" if leaflet.publisher.name else "no publisher"
        hint = "set name and confirmed = true under [publisher] when the publisher agrees"
        yield Finding(PUBLISHER, named, leaflet.publisher.place, hint)


def _fact(fact: Fact, claim: str, today: datetime.date) -> Iterator[Finding]:
    note = f": {fact.note}" if fact.note else ""
    match fact.state:
        case State.DISPUTED:
            hint = f"see {fact.source}" if fact.source else ""
            yield Finding(DISPUTED, f"disputed: {claim}{note}", fact.place, hint)
        case State.UNCHECKED:
            yield Finding(UNCHECKED, f"not confirmed: {claim}{note}", fact.place)
        case State.CONFIRMED if not fact.confirmed(today):
            yield Finding(OVERDUE, f"was to be reviewed by {fact.review}: {claim}", fact.place)


def _quotes(leaflet: Leaflet, documents: Collection[Document]) -> Iterator[Finding]:
    """Yield the quotations that are in no passage of any wording."""
    said = [words for document in documents for words in _said(document)]
    quotes = [(quote, fact.places.get(quote, fact.place)) for fact in leaflet.facts for quote in fact.quotes]
    quotes += [(quote, row.place) for row in leaflet.reserved for quote in row.quotes]
    for quote, place in quotes:
        yield from (*_quote(quote, said, place, "the leaflet"), *_cut(quote, said, place))
    for placement in leaflet.pictures:
        yield from _quote(placement.passage, said, placement.place, "the leaflet")
    for fact in leaflet.facts:
        for quote in fact.contradicts:
            hint, place = f"{COPY}; if they are gone, delete this line", fact.places.get(quote, fact.place)
            yield from (*_quote(quote, said, place, "the leaflet", hint), *_cut(quote, said, place))
    for quote in leaflet.critical:
        yield from _critical(quote, said, leaflet.critical_places.get(quote, NOWHERE), "the leaflet")
    for quote in leaflet.first:
        place = leaflet.first_places.get(quote, NOWHERE)
        yield from _quote(quote, said, place, "the leaflet", _hint(quote, leaflet))


def _hint(quote: str, leaflet: Leaflet) -> str:
    """How to mend a quotation that is not found: it may be of a contact that is not printed yet."""
    waiting = (contact for contact in leaflet.contacts if contact.fact.state is not State.CONFIRMED)
    if any(contact.name in quote or contact.reach in quote for contact in waiting):
        return "a contact is in the leaflet once it is confirmed; it can then be quoted"
    return COPY


def _pairs(leaflet: Leaflet, documents: Collection[Document]) -> Iterator[Finding]:
    """Yield the quotations of [[same]] that are not in their own wording."""
    said = {document.wording: _said(document) for document in documents}
    for pair in leaflet.same:
        for quote in pair.standard:
            yield from _critical(quote, said.get(Wording.STANDARD, []), pair.place, "the standard wording")
        for quote in pair.easy_read:
            yield from _critical(quote, said.get(Wording.EASY_READ, []), pair.place, "the Easy Read wording")


def _links(leaflet: Leaflet, documents: Collection[Document]) -> Iterator[Finding]:
    """Yield the links that lead elsewhere in a language, but are in no wording."""
    there = {link.target for passage in all_passages(*documents) for link in links(passage.content)}
    for target, place in leaflet.link_places.items():
        if target not in there:
            hint = "copy the address of the link exactly from the leaflet"
            yield Finding(NOT_IN_SOURCE, f"no link of the leaflet leads to {target}", place, hint)


def _said(document: Document) -> list[str]:
    return [" ".join(passage.words.split()) for passage in passages(document)]


def _critical(quote: str, said: Collection[str], place: Place, speaker: str) -> Iterator[Finding]:
    """Yield the fault of a critical quotation; letter case is ignored, as in ``Leaflet.endangers``."""
    if not any(loosely(quote) in loosely(words) for words in said):
        message = f"{speaker} does not say “{quote}”"
        yield Finding(NOT_IN_SOURCE, message, place, _most_like(quote, said) or COPY)


def _quote(
    quote: str, said: Collection[str], place: Place, speaker: str, hint: str = COPY
) -> Iterator[Finding]:
    if not any(" ".join(quote.split()) in words for words in said):
        message = f"{speaker} does not say “{quote}”"
        told = hint if hint != COPY else _most_like(quote, said) or COPY
        yield Finding(NOT_IN_SOURCE, message, place, told)


def _cut(quote: str, said: Collection[str], place: Place) -> Iterator[Finding]:
    """Yield the fault of a quotation that begins or ends within a word wherever the leaflet has it."""
    wanted = " ".join(quote.split())
    having = [words for words in said if wanted in words]
    if having and not any(has_whole(wanted, words) for words in having):
        before, _, after = having[0].partition(wanted)
        start, end = re.split(r"\W", before)[-1], re.split(r"\W", after)[0]
        message = f"“{quote}” begins or ends within a word"
        yield Finding(NOT_IN_SOURCE, message, place, f"quote whole words: “{start}{wanted}{end}”")


def _most_like(quote: str, said: Collection[str]) -> str:
    """A hint with the words in the place of a quotation; "" if no passage has half of its words."""
    wanted = loosely(quote).split()
    most, found = 0, ""
    for passage in said:
        words = loosely(passage).split()
        if 2 * len(set(wanted) & set(words)) < len(set(wanted)):
            continue
        blocks = SequenceMatcher(None, wanted, words, autojunk=False).get_matching_blocks()[:-1]
        kept = sum(block.size for block in blocks)
        if kept > most and 2 * kept >= len(wanted):
            start, end = blocks[0].b - blocks[0].a, blocks[-1].b + len(wanted) - blocks[-1].a
            most, found = kept, " ".join(passage.split()[max(start, 0) : end])
    return f"it says “{found}” now; if you mean these words, quote them" if found else ""
