"""A TOML table whose faults are noted with their lines and told at once. Knows no key of any file.

An unknown key, a wrong type or a missing value is a fault. All faults of a file are told at once, each with
its line and what would be right.
"""

from __future__ import annotations

import contextlib
import datetime
import difflib
import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import Any, TypeVar

from pipeline.model.addresses import filled_in, host_of, mixed_in, user_in
from pipeline.model.days import is_future
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError, combined
from pipeline.model.language import language

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


LONG_NUMBER = re.compile(r"[0-9][0-9_]{4000}")
"""Longer than what Python takes for a number (sys.int_info.default_max_str_digits)."""
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
    """A TOML file: its *name*, its lines, which give messages their places, and the day when it is read."""

    name: str
    lines: tuple[str, ...]
    sections: tuple[_Section, ...]
    today: datetime.date
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
class TomlTable:
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

    def must(self, key: str, hint: str = "") -> str:
        """Return the text of *key*; a fault, with the *hint* or a general one, where it is missing."""
        value = self.text(key)
        if not value and isinstance(self.values.get(key, ""), str):
            self.fault(f"{key} is missing", self.place(key), hint or f'write {key} = "..."')
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
            hint = f'write {key} = ["words"]'
            self.fault(f"{key} is empty", self.place(key), hint)
        return found

    def tag(self, key: str, default: str = "") -> str:
        """Return the language tag of *key* in canonical case; a fault where there is no such language."""
        with self.noting(self.place(key)):
            return language(self.words(key) or default).tag
        return default

    def key_tags(self) -> Mapping[str, str]:
        """Return the language tag that each key is -> the key; a fault where it is none, or a second one."""
        found: dict[str, str] = {}
        for key in self.values:
            with self.noting(self.place(key)):
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
            return value.date()
        return value

    def past_date(self, key: str) -> datetime.date | None:
        """Return the date of *key* as ``date`` does; one in the future is a fault: nothing is done yet."""
        value = self.date(key)
        if value is not None and is_future(value, self.file.today):
            hint = f"today is {self.file.today}: write the day on which somebody did it"
            self.fault(f"{key} is in the future", self.place(key), hint)
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

    def table(self, key: str) -> TomlTable:
        """Return the table of *key*, empty where there is none."""
        values = self.take(key, dict, {})
        sections = self._below(key)
        if sections:
            return self._section(sections[0], self._path(key), values)
        line = self.place(key).line
        return TomlTable(values, self.file, self._path(key), line, line + 1)

    def tables(self, key: str) -> tuple[TomlTable, ...]:
        """Return the tables of the array *key*, each with the line of its ``[[key]]``."""
        values = self.values.get(key, [])
        if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
            hint = f"begin each with a line [[{key}]]"
            self.fault(f"{key} must be tables, each begun by [[{key}]]", self.place(key), hint)
            return ()
        name = self._path(key)
        sections = [one for one in self._below(key) if one.array and one.name == name]
        if len(sections) == len(values):
            rows = zip(sections, values, strict=True)
            return tuple(self._section(section, name, value) for section, value in rows)
        line = self.place(key).line
        return tuple(TomlTable(value, self.file, name, line, line + 1) for value in values)

    def _section(self, section: _Section, name: str, values: Mapping[str, Any]) -> TomlTable:
        """The table called *name* that begins at *section* and ends before the next section outside it."""
        later = (one for one in self.file.sections if one.line > section.line)
        end = (one.line for one in later if not one.name.startswith(f"{name}."))
        return TomlTable(values, self.file, name, section.line, next(end, len(self.file.lines) + 1))

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
    def noting(self, place: Place) -> Iterator[None]:
        """Note a PipelineError as a fault, with the *place* of the value, and go on."""
        try:
            yield
        except PipelineError as error:
            self.fault(error.message, place, error.hint)


def parsed(text: str, file: str, today: datetime.date = datetime.date.max) -> TomlTable:
    """Return the table that the TOML *text* of *file* is; raise PipelineError if it is not TOML.

    What has been done has a day up to *today*.
    """
    try:
        values = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise _not_toml(error, text, file) from None
    lines = tuple(text.split("\n"))
    return TomlTable(values, _File(file, lines, _sections(lines, values), today), "", 0, len(lines) + 1)


def _not_toml(error: ValueError | RecursionError, text: str, file: str) -> PipelineError:
    """What is wrong with a *text* that the TOML parser cannot take, and where."""
    at = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
    place = Place(file, int(at[1]), int(at[2])) if at else Place(file, text.count("\n") + 1)
    message = str(error).partition(" (at ")[0]
    if isinstance(error, RecursionError):
        message, place = "too many brackets stand in each other", Place(file)
    elif number := LONG_NUMBER.search(text) if not at else None:
        message, place = "a number is too long", Place(file, text.count("\n", 0, number.start()) + 1)
    hint = next((hint for start, hint in NOT_TOML_HINTS.items() if message.startswith(start)), VALUE_HINT)
    return PipelineError(f"not TOML: {message[:1].lower()}{message[1:]}", place, hint)


def require_honest(table: TomlTable, key: str, address: str) -> None:
    """Note a fault if an address seems to lead elsewhere than it does, or fills in an e-mail."""
    if before := user_in(address):
        message = f"{key} leads to {host_of(address)}, not to {before}"
        table.fault(message, table.place(key), "take out what stands before the @")
    elif names := filled_in(address):
        table.fault(f"{key} fills in {' and '.join(names)}", table.place(key), "write the address alone")
    elif label := mixed_in(address):
        table.fault(f"{key} mixes alphabets in {label!r}", table.place(key), "type the address again")


def https_address(table: TomlTable, key: str) -> str:
    """Return the web address under *key*, "" if there is none; one of another kind is a fault."""
    address = table.words(key)
    if address and not re.fullmatch(r"https://[!-~]+", address):
        table.fault(f"{key} is {address!r}", table.place(key), f'write {key} = "https://..."')
    require_honest(table, key, address)
    return address
