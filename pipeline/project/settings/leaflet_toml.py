"""The settings of a leaflet (``leaflet.toml``)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from pipeline.model.language import language
from pipeline.model.leaflet import (
    EVERYBODY,
    Contact,
    Counterpart,
    Fact,
    Leaflet,
    Placement,
    Publisher,
    Readers,
    ReaderTrial,
    Reserved,
    Stale,
    State,
    Waiver,
    says,
)
from pipeline.project.settings.strictness import strictness
from pipeline.project.settings.tables import TomlTable, https_address, parsed


def read_leaflet(text: str, file: str, leaflet: str, today: datetime.date = datetime.date.max) -> Leaflet:
    """Return the settings of the leaflet called *leaflet* from its ``leaflet.toml``.

    What has been done has a day up to *today*: a later one is a fault.
    """
    table = parsed(text, file, today)
    table.allow(
        *("title", "version", "publisher", "stale", "checked", "review", "drop", "critical", "keep"),
        *("contacts", "facts", "pictures", "trials", "page", "sensitive", "same", "waivers", "readability"),
        *("discreet", "discreet-name", "first", "links", "passages"),
    )
    links = {tag: table.table("links").table(key) for tag, key in table.table("links").key_tags().items()}
    critical = table.texts("critical")
    first = table.quotations("first") if "first" in table.values else ()
    facts = tuple(_fact(row) for row in table.tables("facts"))
    named = _named(facts, table)
    settings = Leaflet(
        id=leaflet,
        title=table.words("title"),
        version=table.words("version"),
        publisher=_publisher(table.table("publisher")),
        stale=table.choice("stale", Stale, Stale.SOURCE),
        checked=table.past_date("checked"),
        review=table.date("review"),
        drop=table.texts("drop"),
        critical=critical,
        critical_places={words: table.place_of("critical", words) for words in critical},
        first=first,
        first_places={words: table.place_of("first", words) for words in first},
        keep=table.texts("keep"),
        contacts=tuple(_contact(row) for row in table.tables("contacts")),
        facts=facts,
        pictures=tuple(_placement(row) for row in table.tables("pictures")),
        trials=tuple(_trial(row) for row in table.tables("trials")),
        page=https_address(table, "page"),
        sensitive=table.take("sensitive", bool, False),
        discreet=table.take("discreet", bool, False),
        discreet_name=_discreet_name(table),
        same=tuple(_counterpart(row) for row in table.tables("same")),
        waivers=tuple(_waiver(row, named) for row in table.tables("waivers")),
        reserved=tuple(_reserved(row) for row in table.tables("passages")),
        places={key: table.place(key) for key in ("title", "version") if key in table.values},
        readability=strictness(table.table("readability")),
        links={tag: _links(row) for tag, row in links.items()},
        link_places={target: row.place(target) for row in links.values() for target in row.values},
    )
    table.file.require_no_fault()
    return settings


def _discreet_name(table: TomlTable) -> str:
    """What the names of a discreet leaflet's files begin with, "" if the author leaves that to us."""
    name = table.text("discreet-name")
    if name and not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", name):
        hint = 'write small letters, digits and hyphens, such as "leaflet-7"'
        table.fault(f"discreet-name is {name!r}", table.place("discreet-name"), hint)
    return name


def _links(table: TomlTable) -> Mapping[str, str]:
    """Where the links lead for readers of one language, by their targets in the source."""
    for target in table.values:
        other = table.must(target)
        if other and not re.fullmatch(r"(?:https?://|mailto:|tel:|sms:)[!-~]+", other):
            hint = "write an address as a link in leaflet.md has it"
            table.fault(f"{other!r} is no address", table.place(target), hint)
    return {target: table.text(target) for target in table.values}


def _publisher(table: TomlTable) -> Publisher:
    table.allow("name", "confirmed", "logo")
    confirmed = table.take("confirmed", bool, False)
    name = table.must("name") if confirmed else table.text("name")
    logo = table.words("logo")
    if logo and not confirmed:
        hint = "write confirmed = true when the publisher has agreed, or take this line out"
        table.fault("this picture needs a publisher who has agreed", table.place("logo"), hint)
    return Publisher(name, confirmed, logo, table.place("logo") if logo else table.here)


FACT_KEYS = ("state", "owner", "source", "note", "checked", "review", "for", "area")


def _fact(table: TomlTable) -> Fact:
    table.allow("passage", "id", "contradicts", "suggest", "withhold", *FACT_KEYS)
    first, *also = table.quotations("passage") or ("",)
    suggest = table.words("suggest")
    if suggest and suggest == first:
        table.fault("suggest says what the passage says", table.place("suggest"), "write the better words")
    contradicts = table.quotations("contradicts") if "contradicts" in table.values else ()
    for quote in contradicts:
        if any(quote and says(quote, own) for own in (first, *also)):
            hint = "quote the words elsewhere in the leaflet that say the opposite, or take this line out"
            place = table.place_of("contradicts", quote)
            table.fault("contradicts says what the passage says", place, hint)
    places = {quote: table.place_of("passage", quote) for quote in (first, *also)}
    return replace(
        _claim(table, first),
        id=table.words("id"),
        also=tuple(also),
        contradicts=contradicts,
        places={**places, **{quote: table.place_of("contradicts", quote) for quote in contradicts}},
        suggest=suggest,
        withhold=table.take("withhold", bool, False),
    )


def _claim(table: TomlTable, passage: str) -> Fact:
    """The claim *passage*, with the keys that facts and contacts have."""
    state = table.choice("state", State, State.UNCHECKED)
    checked = table.past_date("checked")
    if state is State.CONFIRMED and (checked is None or not table.text("source")):
        table.fault(
            "a confirmed fact needs its source and the day it was checked",
            table.place("state"),
            'write source = "https://..." and checked = 2026-03-01',
        )
    return Fact(
        passage,
        state,
        table.text("owner"),
        table.text("source"),
        table.text("note"),
        checked,
        table.date("review"),
        table.here,
        readers=_readers(table),
    )


def _readers(table: TomlTable) -> Readers:
    """Who gets the words: ``for`` names languages, ``area`` names nations or police forces."""
    tags = table.quotations("for") if "for" in table.values else ()
    languages = []
    for tag in filter(None, tags):
        with table.noting(table.place("for")):
            language(tag)
            languages.append(tag)  # as written: a script that it names counts
    areas = table.quotations("area") if "area" in table.values else ()
    return Readers(tuple(languages), areas)


def _named(facts: Iterable[Fact], table: TomlTable) -> Mapping[str, Fact]:
    """The facts that have an id, by it; a second fact with the same id is a fault."""
    found: dict[str, Fact] = {}
    for fact in facts:
        if fact.id in found:
            hint = f"line {found[fact.id].place.line} has it, too: give one of them another id"
            table.fault(f"two facts have the id {fact.id!r}", fact.place, hint)
        elif fact.id:
            found[fact.id] = fact
    return found


def _contact(table: TomlTable) -> Contact:
    table.allow("name", "reach", *FACT_KEYS)
    return Contact(table.must("name"), table.must("reach"), _claim(table, table.must("name")))


def _reserved(table: TomlTable) -> Reserved:
    table.allow("passage", "for", "area")
    readers = _readers(table)
    if readers == EVERYBODY:
        hint = 'write for = ["cy"] or area = "wales", or delete the table'
        table.fault("nothing says who gets this passage", table.here, hint)
    return Reserved(table.quotations("passage"), readers, table.here)


def _placement(table: TomlTable) -> Placement:
    table.allow("id", "before")
    return Placement(table.must("id"), table.must("before"), table.here)


def _trial(table: TomlTable) -> ReaderTrial:
    table.allow("date", "group", "readers")
    date, readers = table.past_date("date"), table.take("readers", int, 0)
    if date is None:
        table.fault("date is missing", table.here, "write date = 2026-03-01")
    if readers < 1:
        table.fault("a trial needs readers", table.place("readers"), "write how many they were: readers = 6")
    return ReaderTrial(date or datetime.date.min, table.must("group"), readers)


def _counterpart(table: TomlTable) -> Counterpart:
    table.allow("standard", "easy-read")
    standard, easy_read = table.quotations("standard"), table.quotations("easy-read")
    return Counterpart(standard, easy_read, table.here)


def _waiver(table: TomlTable, facts: Mapping[str, Fact]) -> Waiver:
    table.allow("rule", "what", "reason", "until", "fact", "while")
    name = table.words("fact")
    if name and name not in facts:
        hint = f"the ids of facts are {', '.join(facts)}" if facts else 'give the fact a line id = "..."'
        table.fault(f"no fact has the id {name!r}", table.place("fact"), hint)
    if "while" in table.values and not name:
        hint = 'name the fact with fact = "..."'
        table.fault("while is the state of a fact, and none is named", table.place("while"), hint)
    return Waiver(
        table.must("rule"),
        table.must("what"),
        table.must("reason"),
        table.date("until"),
        table.here,
        facts.get(name),
        table.choice("while", State, State.DISPUTED),
    )
