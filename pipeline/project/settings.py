"""TOML text -> the settings of a project, a leaflet, a picture set, a glossary. Knows keys; knows no disk.

An unknown key, a wrong type or a missing value is a fault. All faults of a file are told at once, each with
its line and what would be right.
"""

from __future__ import annotations

import contextlib
import datetime
import difflib
import math
import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import Any, TypeVar

from pipeline.model.document import Place
from pipeline.model.editions import EDITIONS, Edition, Layout, Look, Theme
from pipeline.model.errors import PipelineError, combined
from pipeline.model.finding import Severity
from pipeline.model.glossary import Avoided, Glossary, Name, Term
from pipeline.model.language import language
from pipeline.model.leaflet import (
    Contact,
    Counterpart,
    DigitArea,
    Fact,
    Leaflet,
    Limit,
    PictureRecord,
    Placement,
    Publisher,
    ReaderTrial,
    Settings,
    Stale,
    State,
    Strictness,
    Waiver,
)
from pipeline.model.measures import LEFT_OUT, MEASURES

Value = TypeVar("Value")
Choice = TypeVar("Choice", bound=Enum)

# How messages describe each type of value, and a sample of it.
TYPES: Mapping[type, tuple[str, str]] = MappingProxyType(
    {
        str: ("text in quotes", '{key} = "words"'),
        bool: ("true or false", "{key} = true"),
        int: ("a whole number", "{key} = 18"),
        datetime.date: ("a date", "{key} = 2026-03-01"),
        list: ("a list", '{key} = ["words", "other words"]'),
        dict: ("a table", "[{key}] and its keys in the lines below"),
    }
)

# How a message of the TOML parser begins, and the hint that we add to it.
NOT_TOML_HINTS: Mapping[str, str] = MappingProxyType(
    {
        "Cannot overwrite": "keep one of the two",
        "Cannot declare": "keep one of the two",
        "Cannot mutate": "keep one of the two",
        "Expected '='": 'write key = "words"; a line that begins with # is a note',
        "Expected ']'": "close the name with ]",
        "Illegal character": "close the quotes in the line in which they begin",
        "Unterminated string": "close the quotes in the line in which they begin",
        "Unclosed array": "close the list with ]",
        "Unescaped '\\'": "write \\\\ for a backslash",
    }
)
VALUE_HINT = 'put text in quotes, as key = "words"; a date is 2026-03-01, a list ["words", "other words"]'

HEADER = re.compile(r"\s*(\[\[?)([^\[\]]+)\]\]?\s*(?:#.*)?")


@dataclass(frozen=True, slots=True)
class _Section:
    """A ``[table]``, or a ``[[table]]`` (*array* is true); *line* is where it begins."""

    name: str
    array: bool
    line: int


def _sections(lines: tuple[str, ...], known: Collection[str]) -> tuple[_Section, ...]:
    """The sections of a file, in order. *known* are its keys: a line in a list can look like a section."""
    found = []
    for number, line in enumerate(lines, 1):
        if header := HEADER.fullmatch(line):
            parts = [part.strip(" \t\"'") for part in header[2].split(".")]
            if parts[0] in known:
                found.append(_Section(".".join(parts), header[1] == "[[", number))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _File:
    """A TOML file: its *name*, and its lines, which give messages their places."""

    name: str
    lines: tuple[str, ...]
    sections: tuple[_Section, ...]
    faults: list[PipelineError] = field(default_factory=list, compare=False)

    def require_no_fault(self) -> None:
        """Raise PipelineError with every fault that reading the file found, in the order of its lines."""
        if self.faults:
            raise combined(sorted(self.faults, key=lambda fault: fault.place.line))

    def starting(self, pattern: str, begin: int, end: int) -> int:
        """Return the first line from *begin* on, before *end*, that begins with *pattern*; 0 for none."""
        for number in range(max(begin, 1), end):
            if re.match(rf"\s*{pattern}", self.lines[number - 1]):
                return number
        return 0


@dataclass(frozen=True, slots=True)
class _Table:
    """A TOML table called *name*; it begins at *line* and ends before the line *end*."""

    values: Mapping[str, Any]
    file: _File
    name: str
    line: int
    end: int

    def allow(self, *keys: str) -> None:
        """Note a fault for each key that is not one of *keys*."""
        for key in self.values:
            if key not in keys:
                near = difflib.get_close_matches(key, keys, n=1)
                hint = f"did you mean {near[0]!r}?" if near else f"the keys are {', '.join(keys)}"
                self.fault(f"unknown key {key!r}", self.place(key), hint)

    def fault(self, message: str, place: Place, hint: str) -> None:
        """Note what is wrong; when the whole file is read, all of it is told at once."""
        self.file.faults.append(PipelineError(message, place, hint))

    def take(self, key: str, kind: type[Value], default: Value) -> Value:
        """Return the value of *key*, or *default* where there is none; another type is a fault."""
        value = self.values.get(key, default)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            words, sample = TYPES[kind]
            self.fault(f"{key} must be {words}", self.place(key), f"write {sample.format(key=key)}")
            return default
        return value

    def text(self, key: str) -> str:
        """Return the text of *key* with its white space made single; "" where there is none."""
        return " ".join(self.take(key, str, "").split())

    def words(self, key: str) -> str:
        """Return the text of *key*, "" where the key is not there; an empty one is a fault."""
        value = self.text(key)
        if not value and isinstance(self.values.get(key), str):
            hint = f'write {key} = "...", or leave the line out'
            self.fault(f"{key} is empty", self.place(key), hint)
        return value

    def must(self, key: str) -> str:
        """Return the text of *key*; a fault where it is missing or empty."""
        value = self.text(key)
        if not value and isinstance(self.values.get(key, ""), str):
            self.fault(f"{key} is missing", self.place(key), f'write {key} = "..."')
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the list of texts of *key*."""
        values = self.take(key, list, [])
        if not all(isinstance(value, str) for value in values):
            hint = f'write {key} = ["words", "other words"]'
            self.fault(f"{key} must be a list of texts", self.place(key), hint)
            return ()
        return tuple(" ".join(value.split()) for value in values)

    def quotations(self, key: str) -> tuple[str, ...]:
        """Return the text of *key*, or its list of texts; a fault where there is none."""
        if not isinstance(self.values.get(key), list):
            return (self.must(key),)
        found = self.texts(key)
        if not all(found) or not self.values[key]:
            self.fault(f"{key} is missing", self.place(key), f'write {key} = "..."')
        return found

    def tag(self, key: str, default: str = "") -> str:
        """Return the language tag of *key* in canonical case; a fault where there is no such language."""
        with self._noting(self.place(key)):
            return language(self.words(key) or default).tag
        return default

    def key_tags(self) -> Mapping[str, str]:
        """Return the language tag that each key is -> the key; a fault where it is none, or a second one."""
        found: dict[str, str] = {}
        for key in self.values:
            with self._noting(self.place(key)):
                tag = language(key).tag
                if first := found.get(tag):
                    message = f"{key} is the same language as {first}"
                    raise PipelineError(message, hint=f"put all words into {tag}")
                found[tag] = key
        return found

    def date(self, key: str) -> datetime.date | None:
        """Return the date of *key*, or None if there is no such key; a date with a time is a fault."""
        if key not in self.values:
            return None
        value = self.take(key, datetime.date, datetime.date.min)
        if isinstance(value, datetime.datetime):
            hint = f"write {key} = {value.date()}, without the time"
            self.fault(f"{key} must be a date", self.place(key), hint)
        return value

    def choice(self, key: str, choices: type[Choice], default: Choice) -> Choice:
        """Return the member of *choices* that *key* names."""
        value = self.take(key, str, str(default.value))
        try:
            return choices(value)
        except ValueError:
            names = ", ".join(str(member.value) for member in choices)
            self.fault(f"{key} is {value!r}", self.place(key), f"it can be {names}")
            return default

    def table(self, key: str) -> _Table:
        """Return the table of *key*, empty where there is none."""
        values = self.take(key, dict, {})
        sections = self._below(key)
        if sections:
            return self._section(sections[0], self._path(key), values)
        line = self.place(key).line
        return _Table(values, self.file, self._path(key), line, line + 1)

    def tables(self, key: str) -> tuple[_Table, ...]:
        """Return the tables of the array *key*, each with the line of its ``[[key]]``."""
        values = self.take(key, list, [])
        if not all(isinstance(value, dict) for value in values):
            hint = f"begin each with a line [[{key}]]"
            self.fault(f"{key} must be tables, each begun by [[{key}]]", self.place(key), hint)
            return ()
        name = self._path(key)
        sections = [one for one in self._below(key) if one.array and one.name == name]
        if len(sections) == len(values):
            rows = zip(sections, values, strict=True)
            return tuple(self._section(section, name, value) for section, value in rows)
        line = self.place(key).line
        return tuple(_Table(value, self.file, name, line, line + 1) for value in values)

    def _section(self, section: _Section, name: str, values: Mapping[str, Any]) -> _Table:
        """The table called *name* that begins at *section* and ends before the next section outside it."""
        later = (one for one in self.file.sections if one.line > section.line)
        end = (one.line for one in later if not one.name.startswith(f"{name}."))
        return _Table(values, self.file, name, section.line, next(end, len(self.file.lines) + 1))

    def _below(self, key: str) -> tuple[_Section, ...]:
        """The sections in this table that belong to *key*: ``[key]``, ``[key.part]``."""
        inside = (one for one in self.file.sections if self.line <= one.line < self.end)
        return tuple(one for one in inside if f"{one.name}.".startswith(f"{self._path(key)}."))

    @property
    def _body(self) -> int:
        """The first line after the table's own keys."""
        return next((one.line for one in self.file.sections if self.line < one.line < self.end), self.end)

    def _path(self, key: str) -> str:
        return f"{self.name}.{key}" if self.name else key

    def place(self, key: str) -> Place:
        """Return the place of *key* in this table, or of the table if it has no such key."""
        line = self.file.starting(rf"[\"']?{re.escape(key)}[\"']?\s*[=.]", self.line, self._body)
        sections = self._below(key)
        return Place(self.file.name, line or (sections[0].line if sections else self.line))

    def place_of(self, key: str, words: str) -> Place:
        """Return the place of *words* in the list of *key*, or of the list if they are not found."""
        first = self.place(key)
        for number in range(max(first.line, 1), self._body):
            if words in " ".join(self.file.lines[number - 1].split()):
                return Place(self.file.name, number)
        return first

    @property
    def here(self) -> Place:
        """Where the table begins."""
        return Place(self.file.name, self.line)

    @contextlib.contextmanager
    def _noting(self, place: Place) -> Iterator[None]:
        """Note a PipelineError as a fault, with the place of the value."""
        try:
            yield
        except PipelineError as error:
            self.fault(error.message, place, error.hint)


def read_settings(text: str, file: str) -> Settings:
    """Return the project's settings from ``project.toml``."""
    table = _parsed(text, file)
    named = (name for name, edition in EDITIONS.items() if _choices(edition))
    table.allow("source-language", "editions", *named, "readability")
    defaults = Settings()
    tag = table.tag("source-language", defaults.source_language)
    looks = _looks(table)
    strictness = _strictness(table.table("readability"))
    settings = Settings(tag, _editions(table, defaults.editions), looks, strictness)
    table.file.require_no_fault()
    return settings


def _editions(table: _Table, default: tuple[str, ...]) -> tuple[str, ...]:
    """The editions to make; an empty list would make nothing, so it must be a mistake."""
    if "editions" not in table.values:
        return default
    names = table.texts("editions")
    for name in names:
        if name not in EDITIONS:
            hint = f"the editions are {', '.join(EDITIONS)}"
            table.fault(f"there is no edition {name!r}", table.place_of("editions", name), hint)
    if table.values["editions"] == []:
        hint = f"name some of {', '.join(EDITIONS)}, or leave the line out for all"
        table.fault("editions is empty", table.place("editions"), hint)
    return names


LEVELS = {"error": Severity.ERROR, "warning": Severity.WARNING, "note": Severity.NOTE, "off": None}


def _strictness(table: _Table) -> Strictness:
    """The profiles of the wordings and the levels of rules, of the project or of one leaflet."""
    table.allow("standard", "easy-read", "levels", "limits")
    levels = table.table("levels")
    found = {}
    for rule, level in levels.values.items():
        if isinstance(level, str) and level in LEVELS:
            found[rule] = LEVELS[level]
        else:
            hint = f"it can be {', '.join(LEVELS)}"
            levels.fault(f"the level of {rule} is {level!r}", levels.place(rule), hint)
    limits = _limits(table.table("limits"))
    return Strictness(table.words("standard"), table.words("easy-read"), found, table.here, limits)


def _limits(table: _Table) -> Mapping[str, Limit]:
    """The limits of textstat's figures; "off" takes away that of the project."""
    found = {}
    for name, value in table.values.items():
        if name not in MEASURES:
            why = f"{name} takes no limit: {LEFT_OUT[name]}" if name in LEFT_OUT else ""
            message = why or f"textstat has no figure {name!r}"
            table.fault(message, table.place(name), f"the figures are {', '.join(MEASURES)}")
        elif value == "off":
            found[name] = Limit(None, table.place(name))
        elif isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
            found[name] = Limit(value, table.place(name))
        else:
            table.fault(f"the limit of {name} is {value!r}", table.place(name), 'write a number, or "off"')
    return found


def _looks(table: _Table) -> Mapping[str, Look]:
    """The look of each edition that has a table of its name; a key is there for each choice that it gives."""
    looks = {name: _look(table.table(name), row) for name, row in EDITIONS.items() if _choices(row)}
    return {name: look for name, look in looks.items() if look != Look()}


def _choices(edition: Edition) -> tuple[str, ...]:
    choices = {"size": edition.sizes, "theme": edition.themes, "layout": edition.layouts}
    return tuple(name for name, values in choices.items() if values)


def _look(table: _Table, edition: Edition) -> Look:
    table.allow(*_choices(edition))
    size = table.take("size", int, 0)
    if "size" in table.values and size not in edition.sizes:
        table.fault(f"size is {size}", table.place("size"), f"it can be {', '.join(map(str, edition.sizes))}")
    return Look(
        size,
        table.choice("theme", Theme, edition.theme) if "theme" in table.values else None,
        table.choice("layout", Layout, edition.layout) if "layout" in table.values else None,
    )


def read_leaflet(text: str, file: str, leaflet: str) -> Leaflet:
    """Return the settings of the leaflet called *leaflet* from its ``leaflet.toml``."""
    table = _parsed(text, file)
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
        readability=_strictness(table.table("readability")),
    )
    table.file.require_no_fault()
    return settings


def _page(table: _Table) -> str:
    """The leaflet's address on the web, "" where it has none."""
    page = table.words("page")
    if page and not re.fullmatch(r"https://[!-~]+", page):
        table.fault(f"page is {page!r}", table.place("page"), 'write page = "https://..."')
    return page


def read_pictures(text: str, file: str) -> tuple[PictureRecord, ...]:
    """Return the picture set from ``pictures.toml``."""
    table = _parsed(text, file)
    table.allow("picture")
    records = tuple(_picture(row) for row in table.tables("picture"))
    table.file.require_no_fault()
    return records


def read_glossary(text: str, file: str) -> Glossary:
    """Return the glossary from ``glossary.toml``; each term and each name may be there only once."""
    table = _parsed(text, file)
    table.allow("terms", "names", "avoid")
    terms = tuple(_term(row) for row in table.tables("terms"))
    names = tuple(_name(row) for row in table.tables("names"))
    avoided = tuple(_avoided(row) for row in table.tables("avoid"))
    _require_once(table, ((form, term.place) for term in terms for form in term.forms))
    _require_once(table, ((name.name, name.place) for name in names))
    table.file.require_no_fault()
    return Glossary(terms, names, avoided)


def _require_once(table: _Table, words: Iterable[tuple[str, Place]]) -> None:
    """Note a fault for each word that stands there already, whatever its case."""
    seen: dict[str, Place] = {}
    for word, place in words:
        first = seen.setdefault(word.casefold(), place)
        if word and first is not place:
            table.fault(f"{word!r} stands here and at line {first.line}", place, "keep one of them")


def _term(table: _Table) -> Term:
    table.allow("term", "also", "meaning", "in")
    agreed = table.table("in")
    translations = {tag: agreed.quotations(key) for tag, key in agreed.key_tags().items()}
    place = table.here
    return Term(table.must("term"), table.texts("also"), table.text("meaning"), translations, place)


def _name(table: _Table) -> Name:
    table.allow("name", "why")
    return Name(table.must("name"), table.text("why"), table.here)


def _avoided(table: _Table) -> Avoided:
    table.allow("word", "instead", "why", "language")
    tag = table.tag("language") if table.must("language") else ""
    return Avoided(table.must("word"), tag, table.text("instead"), table.text("why"), table.here)


def _parsed(text: str, file: str) -> _Table:
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
        place = Place(file, int(at[1]), int(at[2])) if at else Place(file, text.count("\n") + 1)
        message = str(error).partition(" (at ")[0]
        hint = next((hint for start, hint in NOT_TOML_HINTS.items() if message.startswith(start)), VALUE_HINT)
        raise PipelineError(f"not TOML: {message[:1].lower()}{message[1:]}", place, hint) from None
    lines = tuple(text.split("\n"))
    return _Table(values, _File(file, lines, _sections(lines, values)), "", 0, len(lines) + 1)


def _publisher(table: _Table) -> Publisher:
    table.allow("name", "confirmed")
    confirmed = table.take("confirmed", bool, False)
    name = table.must("name") if confirmed else table.text("name")
    return Publisher(name, confirmed, table.here)


FACT_KEYS = ("state", "owner", "source", "note", "checked", "review")


def _fact(table: _Table, passage: str = "") -> Fact:
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


def _contact(table: _Table) -> Contact:
    table.allow("name", "reach", *FACT_KEYS)
    return Contact(table.must("name"), table.must("reach"), _fact(table, table.must("name")))


def _placement(table: _Table) -> Placement:
    table.allow("id", "before")
    return Placement(table.must("id"), table.must("before"), table.here)


def _trial(table: _Table) -> ReaderTrial:
    table.allow("date", "group", "readers")
    date = table.date("date")
    if date is None:
        table.fault("date is missing", table.here, "write date = 2026-03-01")
    return ReaderTrial(date or datetime.date.min, table.must("group"), table.take("readers", int, 0))


def _counterpart(table: _Table) -> Counterpart:
    table.allow("standard", "easy-read")
    standard, easy_read = table.quotations("standard"), table.quotations("easy-read")
    return Counterpart(standard, easy_read, table.here)


def _waiver(table: _Table) -> Waiver:
    table.allow("rule", "what", "reason", "until")
    place = table.here
    return Waiver(table.must("rule"), table.must("what"), table.must("reason"), table.date("until"), place)


def _picture(table: _Table) -> PictureRecord:
    table.allow(
        "id", "file", "sha256", "set", "licence", "author", "origin", "alternative", "mirror", "digits"
    )
    origin, file = table.values.get("origin", []), table.must("file")
    if file and not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*\.svg", file):
        table.fault(
            f"{file!r} cannot be a picture", table.place("file"), "name an .svg file in the same folder"
        )
    return PictureRecord(
        id=table.must("id"),
        file=file,
        sha256=table.must("sha256"),
        set=table.must("set"),
        licence=table.must("licence"),
        author=table.must("author"),
        alternative=table.must("alternative"),
        origin=(origin,) if isinstance(origin, str) else table.texts("origin"),
        mirror=table.take("mirror", bool, False),
        digits=_room(table),
        place=table.here,
    )


def _room(table: _Table) -> DigitArea | None:
    """The room for digits in a drawing; a fault unless it lies in the 200 by 200 box."""
    if "digits" not in table.values:
        return None
    values = table.take("digits", dict, {})
    sides = [values.get(name) for name in ("x", "y", "width", "height")]
    numbers = [side for side in sides if isinstance(side, int | float) and not isinstance(side, bool)]
    if len(numbers) == len(values) == 4:
        x, y, width, height = numbers
        if min(x, y) >= 0 and min(width, height) > 0 and max(x + width, y + height) <= 200:
            return DigitArea(x, y, width, height)
    hint = "write `digits = { x = 54, y = 20, width = 92, height = 42 }`, inside the box of 200 by 200"
    table.fault("digits is no place in the drawing", table.place("digits"), hint)
    return None
