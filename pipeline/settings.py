"""TOML text -> the settings of a project, a leaflet, a picture set, a glossary. Knows keys; knows no disk.

An unknown key, a wrong type or a missing value ends the work with the line and what would be right.
"""

from __future__ import annotations

import datetime
import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar

from pipeline.model.document import Place
from pipeline.model.editions import SIZES, Layout, Look, Theme, edition
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity
from pipeline.model.glossary import Avoided, Glossary, Name, Term
from pipeline.model.language import canonical_tag
from pipeline.model.leaflet import (
    Contact,
    Counterpart,
    Fact,
    Leaflet,
    PictureRecord,
    Placement,
    Publisher,
    ReaderTrial,
    Room,
    Settings,
    Stale,
    State,
    Strictness,
    Waiver,
)

Value = TypeVar("Value")
Choice = TypeVar("Choice", bound=Enum)

TYPE_WORDS = {
    str: 'text in quotes, as "calling-the-police"',
    bool: "true or false",
    int: "a whole number",
    datetime.date: "a date, as 2026-03-01",
    list: 'a list, as ["Login", "Menu"]',
    dict: "a table",
}


@dataclass(frozen=True, slots=True)
class _Table:
    """A TOML table with the file it stands in; *line* is where it begins, for messages."""

    values: Mapping[str, Any]
    file: str
    lines: tuple[str, ...]
    line: int = 0

    def allow(self, *keys: str) -> None:
        """Raise PipelineError at the first key that is not one of *keys*."""
        for key in self.values:
            if key not in keys:
                near = difflib.get_close_matches(key, keys, n=1)
                hint = f"did you mean {near[0]!r}?" if near else f"the keys are {', '.join(keys)}"
                raise PipelineError(f"unknown key {key!r}", self.place(key), hint)

    def take(self, key: str, kind: type[Value], default: Value) -> Value:
        """Return the value of *key*, *default* where there is none; raise PipelineError for another type."""
        value = self.values.get(key, default)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise PipelineError(f"{key} must be {TYPE_WORDS[kind]}", self.place(key))
        return value

    def text(self, key: str) -> str:
        """Return the text of *key* with its white space made single; "" where there is none."""
        return " ".join(self.take(key, str, "").split())

    def must(self, key: str) -> str:
        """Return the text of *key*; raise PipelineError where it is missing or empty."""
        value = self.text(key)
        if not value:
            raise PipelineError(f"{key} is missing", self.place(key), f'write {key} = "..."')
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the list of texts of *key*."""
        values = self.take(key, list, [])
        if not all(isinstance(value, str) for value in values):
            raise PipelineError(f"{key} must be {TYPE_WORDS[list]}", self.place(key))
        return tuple(" ".join(value.split()) for value in values)

    def quotations(self, key: str) -> tuple[str, ...]:
        """Return the text of *key*, or its list of texts; raise PipelineError where there is none."""
        found = self.texts(key) if isinstance(self.values.get(key), list) else (self.must(key),)
        if not all(found) or not found:
            raise PipelineError(f"{key} is missing", self.place(key), f'write {key} = "..."')
        return found

    def date(self, key: str) -> datetime.date | None:
        """Return the date of *key*, or None."""
        if key not in self.values:
            return None
        value = self.take(key, datetime.date, datetime.date.min)
        return value.date() if isinstance(value, datetime.datetime) else value

    def choice(self, key: str, choices: type[Choice], default: Choice) -> Choice:
        """Return the member of *choices* that *key* names."""
        value = self.take(key, str, str(default.value))
        try:
            return choices(value)
        except ValueError:
            names = ", ".join(str(member.value) for member in choices)
            raise PipelineError(f"{key} is {value!r}", self.place(key), f"it can be {names}") from None

    def table(self, key: str) -> _Table:
        """Return the table of *key*, empty where there is none."""
        return _Table(self.take(key, dict, {}), self.file, self.lines, self._line_of(rf"\[{key}\]"))

    def tables(self, key: str) -> tuple[_Table, ...]:
        """Return the tables of the array *key*, each with the line of its ``[[key]]``."""
        values = self.take(key, list, [])
        if not all(isinstance(value, dict) for value in values):
            raise PipelineError(f"{key} must be tables, each begun by [[{key}]]", self.place(key))
        starts = [number for number, line in enumerate(self.lines, 1) if line.strip() == f"[[{key}]]"]
        starts += [0] * (len(values) - len(starts))
        return tuple(
            _Table(value, self.file, self.lines, line) for value, line in zip(values, starts, strict=False)
        )

    def place(self, key: str) -> Place:
        """Return the place of *key* in this table, or of the table where the key is not found."""
        return Place(self.file, self._line_of(rf"(\[\[?)?{re.escape(key)}\b") or self.line)

    def _line_of(self, pattern: str) -> int:
        for number, line in enumerate(self.lines[max(self.line - 1, 0) :], max(self.line, 1)):
            if re.match(rf"\s*{pattern}", line):
                return number
        return 0


def read_settings(text: str, file: str) -> Settings:
    """Return the project's settings from ``project.toml``."""
    table = _parsed(text, file)
    table.allow("source-language", "editions", "easy-read", "large-print", "readability")
    defaults = Settings()
    tag = canonical_tag(table.take("source-language", str, defaults.source_language))
    names = table.texts("editions") or defaults.editions
    look = _look(table.table("large-print"), table.table("easy-read"))
    strictness = _strictness(table.table("readability"))
    return Settings(tag, tuple(edition(name).name for name in names), look, strictness)


LEVELS = {"error": Severity.ERROR, "warning": Severity.WARNING, "note": Severity.NOTE, "off": None}


def _strictness(table: _Table) -> Strictness:
    """The profiles of the wordings and the levels of rules, of the project or of one leaflet."""
    table.allow("standard", "easy-read", "levels")
    levels = table.table("levels")
    for rule, level in levels.values.items():
        if level not in LEVELS:
            hint = f"it can be {', '.join(LEVELS)}"
            raise PipelineError(f"the level of {rule} is {level!r}", levels.place(f'"{rule}"'), hint)
    found = {rule: LEVELS[level] for rule, level in levels.values.items()}
    return Strictness(table.text("standard"), table.text("easy-read"), found, Place(table.file, table.line))


def _look(table: _Table, easy_read: _Table) -> Look:
    """The look of large print and of Easy Read, the default one where the tables are empty."""
    table.allow("size", "theme")
    easy_read.allow("layout")
    default = Look()
    size = table.take("size", int, default.size)
    if size not in SIZES:
        hint = f"it can be {', '.join(map(str, SIZES))}"
        raise PipelineError(f"size is {size}", table.place("size"), hint)
    layout = easy_read.choice("layout", Layout, default.layout)
    return Look(size, table.choice("theme", Theme, default.theme), layout)


def read_leaflet(text: str, file: str, leaflet: str) -> Leaflet:
    """Return the settings of the leaflet called *leaflet* from its ``leaflet.toml``."""
    table = _parsed(text, file)
    table.allow(
        *("title", "version", "publisher", "stale", "checked", "review", "drop", "critical", "keep"),
        *("contacts", "facts", "pictures", "trials", "page", "same", "waivers", "readability"),
    )
    return Leaflet(
        id=leaflet,
        title=table.text("title"),
        version=table.text("version"),
        publisher=_publisher(table.table("publisher")),
        stale=table.choice("stale", Stale, Stale.SOURCE),
        checked=table.date("checked"),
        review=table.date("review"),
        drop=table.texts("drop"),
        critical=table.texts("critical"),
        keep=table.texts("keep"),
        contacts=tuple(_contact(row) for row in table.tables("contacts")),
        facts=tuple(_fact(row) for row in table.tables("facts")),
        pictures=tuple(_placement(row) for row in table.tables("pictures")),
        trials=tuple(_trial(row) for row in table.tables("trials")),
        page=_page(table),
        same=tuple(_counterpart(row) for row in table.tables("same")),
        waivers=tuple(_waiver(row) for row in table.tables("waivers")),
        readability=_strictness(table.table("readability")),
    )


def _page(table: _Table) -> str:
    """The leaflet's address on the web, "" where it has none."""
    page = table.text("page")
    if page and not re.fullmatch(r"https://[!-~]+", page):
        raise PipelineError(f"page is {page!r}", table.place("page"), 'write page = "https://..."')
    return page


def read_pictures(text: str, file: str) -> tuple[PictureRecord, ...]:
    """Return the picture set from ``pictures.toml``."""
    table = _parsed(text, file)
    table.allow("picture")
    return tuple(_picture(row) for row in table.tables("picture"))


def read_glossary(text: str, file: str) -> Glossary:
    """Return the words a project agreed on from ``glossary.toml``; each term and name stands there once."""
    table = _parsed(text, file)
    table.allow("terms", "names", "avoid")
    terms = tuple(_term(row) for row in table.tables("terms"))
    names = tuple(_name(row) for row in table.tables("names"))
    avoided = tuple(_avoided(row) for row in table.tables("avoid"))
    _require_once((form, term.place) for term in terms for form in term.forms)
    _require_once((name.name, name.place) for name in names)
    return Glossary(terms, names, avoided)


def _require_once(words: Iterable[tuple[str, Place]]) -> None:
    """Raise PipelineError at the first word that stands there already, whatever its case."""
    seen: dict[str, Place] = {}
    for word, place in words:
        first = seen.setdefault(word.casefold(), place)
        if first is not place:
            message = f"{word!r} stands here and at line {first.line}"
            raise PipelineError(message, place, "keep one of them")


def _term(table: _Table) -> Term:
    table.allow("term", "also", "meaning", "in")
    agreed = table.table("in")
    translations = {canonical_tag(tag): agreed.quotations(tag) for tag in agreed.values}
    place = Place(table.file, table.line)
    return Term(table.must("term"), table.texts("also"), table.text("meaning"), translations, place)


def _name(table: _Table) -> Name:
    table.allow("name", "why")
    return Name(table.must("name"), table.text("why"), Place(table.file, table.line))


def _avoided(table: _Table) -> Avoided:
    table.allow("word", "instead", "why", "language")
    place = Place(table.file, table.line)
    tag = canonical_tag(table.must("language"))
    return Avoided(table.must("word"), tag, table.text("instead"), table.text("why"), place)


def _parsed(text: str, file: str) -> _Table:
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
        place = Place(file, int(at[1]), int(at[2])) if at else Place(file, text.count("\n") + 1)
        message = str(error).partition(" (at ")[0]
        raise PipelineError(f"not TOML: {message[:1].lower()}{message[1:]}", place) from None
    return _Table(values, file, tuple(text.split("\n")))


def _publisher(table: _Table) -> Publisher:
    table.allow("name", "confirmed")
    confirmed = table.take("confirmed", bool, False)
    name = table.must("name") if confirmed else table.text("name")
    return Publisher(name, confirmed, Place(table.file, table.line))


FACT_KEYS = ("state", "owner", "source", "note", "checked", "review")


def _fact(table: _Table, passage: str = "") -> Fact:
    if not passage:
        table.allow("passage", *FACT_KEYS)
    state = table.choice("state", State, State.UNCHECKED)
    checked = table.date("checked")
    if state is State.CONFIRMED and (checked is None or not table.text("source")):
        raise PipelineError(
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
        Place(table.file, table.line),
    )


def _contact(table: _Table) -> Contact:
    table.allow("name", "reach", *FACT_KEYS)
    return Contact(table.must("name"), table.must("reach"), _fact(table, table.must("name")))


def _placement(table: _Table) -> Placement:
    table.allow("id", "before")
    return Placement(table.must("id"), table.must("before"), Place(table.file, table.line))


def _trial(table: _Table) -> ReaderTrial:
    table.allow("date", "group", "readers")
    date = table.date("date")
    if date is None:
        raise PipelineError("date is missing", Place(table.file, table.line), "write date = 2026-03-01")
    return ReaderTrial(date, table.must("group"), table.take("readers", int, 0))


def _counterpart(table: _Table) -> Counterpart:
    table.allow("standard", "easy-read")
    standard, easy_read = table.quotations("standard"), table.quotations("easy-read")
    return Counterpart(standard, easy_read, Place(table.file, table.line))


def _waiver(table: _Table) -> Waiver:
    table.allow("rule", "what", "reason", "until")
    place = Place(table.file, table.line)
    return Waiver(table.must("rule"), table.must("what"), table.must("reason"), table.date("until"), place)


def _picture(table: _Table) -> PictureRecord:
    table.allow(
        "id", "file", "sha256", "set", "licence", "author", "origin", "alternative", "mirror", "digits"
    )
    origin = table.values.get("origin", [])
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*\.svg", table.must("file")):
        hint = "name an .svg file in the same folder"
        raise PipelineError(f"{table.must('file')!r} cannot be a picture", table.place("file"), hint)
    return PictureRecord(
        id=table.must("id"),
        file=table.must("file"),
        sha256=table.must("sha256"),
        set=table.must("set"),
        licence=table.must("licence"),
        author=table.must("author"),
        alternative=table.must("alternative"),
        origin=(origin,) if isinstance(origin, str) else table.texts("origin"),
        mirror=table.take("mirror", bool, False),
        digits=_room(table),
        place=Place(table.file, table.line),
    )


def _room(table: _Table) -> Room | None:
    """The room for digits in a drawing; raise PipelineError unless it lies in the 200 by 200 box."""
    if "digits" not in table.values:
        return None
    values = table.take("digits", dict, {})
    sides = [values.get(name) for name in ("x", "y", "width", "height")]
    numbers = [side for side in sides if isinstance(side, int | float) and not isinstance(side, bool)]
    if len(numbers) == len(values) == 4:
        x, y, width, height = numbers
        if min(x, y) >= 0 and min(width, height) > 0 and max(x + width, y + height) <= 200:
            return Room(x, y, width, height)
    hint = "write digits = { x = 54, y = 20, width = 92, height = 42 }, inside the 200 by 200 box"
    raise PipelineError("digits is no place in the drawing", table.place("digits"), hint)
