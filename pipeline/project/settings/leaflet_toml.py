"""The settings of a leaflet (``leaflet.toml``)."""

from __future__ import annotations

import datetime
import re

from pipeline.model.leaflet import (
    Contact,
    Counterpart,
    Fact,
    Leaflet,
    Placement,
    Publisher,
    ReaderTrial,
    Stale,
    State,
    Waiver,
)
from pipeline.project.settings.strictness import strictness
from pipeline.project.settings.tables import Table, parsed


def read_leaflet(text: str, file: str, leaflet: str) -> Leaflet:
    """Return the settings of the leaflet called *leaflet* from its ``leaflet.toml``."""
    table = parsed(text, file)
    table.allow(
        *("title", "version", "publisher", "stale", "checked", "review", "drop", "critical", "keep"),
        *("contacts", "facts", "pictures", "trials", "page", "same", "waivers", "readability"),
    )
    critical = table.texts("critical")
    settings = Leaflet(
        id=leaflet,
        title=table.words("title"),
        version=table.words("version"),
        publisher=_publisher(table.table("publisher")),
        stale=table.choice("stale", Stale, Stale.SOURCE),
        checked=table.date("checked"),
        review=table.date("review"),
        drop=table.texts("drop"),
        critical=critical,
        critical_places={words: table.place_of("critical", words) for words in critical},
        keep=table.texts("keep"),
        contacts=tuple(_contact(row) for row in table.tables("contacts")),
        facts=tuple(_fact(row) for row in table.tables("facts")),
        pictures=tuple(_placement(row) for row in table.tables("pictures")),
        trials=tuple(_trial(row) for row in table.tables("trials")),
        page=_page(table),
        same=tuple(_counterpart(row) for row in table.tables("same")),
        waivers=tuple(_waiver(row) for row in table.tables("waivers")),
        readability=strictness(table.table("readability")),
    )
    table.file.require_no_fault()
    return settings


def _page(table: Table) -> str:
    """The leaflet's address on the web, "" where it has none."""
    page = table.words("page")
    if page and not re.fullmatch(r"https://[!-~]+", page):
        table.fault(f"page is {page!r}", table.place("page"), 'write page = "https://..."')
    return page


def _publisher(table: Table) -> Publisher:
    table.allow("name", "confirmed")
    confirmed = table.take("confirmed", bool, False)
    name = table.must("name") if confirmed else table.text("name")
    return Publisher(name, confirmed, table.here)


FACT_KEYS = ("state", "owner", "source", "note", "checked", "review")


def _fact(table: Table, passage: str = "") -> Fact:
    if not passage:
        table.allow("passage", *FACT_KEYS)
    state = table.choice("state", State, State.UNCHECKED)
    checked = table.date("checked")
    if state is State.CONFIRMED and (checked is None or not table.text("source")):
        table.fault(
            "a confirmed fact needs its source and the day it was checked",
            table.place("state"),
            'write source = "https://..." and checked = 2026-03-01',
        )
    return Fact(
        passage or table.must("passage"),
        state,
        table.text("owner"),
        table.text("source"),
        table.text("note"),
        checked,
        table.date("review"),
        table.here,
    )


def _contact(table: Table) -> Contact:
    table.allow("name", "reach", *FACT_KEYS)
    return Contact(table.must("name"), table.must("reach"), _fact(table, table.must("name")))


def _placement(table: Table) -> Placement:
    table.allow("id", "before")
    return Placement(table.must("id"), table.must("before"), table.here)


def _trial(table: Table) -> ReaderTrial:
    table.allow("date", "group", "readers")
    date = table.date("date")
    if date is None:
        table.fault("date is missing", table.here, "write date = 2026-03-01")
    return ReaderTrial(date or datetime.date.min, table.must("group"), table.take("readers", int, 0))


def _counterpart(table: Table) -> Counterpart:
    table.allow("standard", "easy-read")
    standard, easy_read = table.quotations("standard"), table.quotations("easy-read")
    return Counterpart(standard, easy_read, table.here)


def _waiver(table: Table) -> Waiver:
    table.allow("rule", "what", "reason", "until")
    place = table.here
    return Waiver(table.must("rule"), table.must("what"), table.must("reason"), table.date("until"), place)
