"""The settings that web sites keep at the top of a Markdown file: YAML between ``---``, TOML between ``+++``.

Knows no Markdown. What it finds is never text of the leaflet.
"""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

YAML, TOML = "---", "+++"
ENDS = {YAML: ("---", "..."), TOML: ("+++",)}
# Some programs write settings without dashes around them; "Title:" alone may be a line of a leaflet.
PELICAN = frozenset(("slug", "date", "author", "authors", "category", "tags", "summary", "modified"))
KEY = re.compile(r"(?P<key>[^\W\d][\w.-]*)\s*:(?:\s+(?P<value>.*))?")
TOML_KEY = re.compile(r"\s*[\"']?(?P<key>[\w-]+)[\"']?\s*=")
QUOTED = re.compile(r"'(?P<single>(?:[^']|'')*)'|\"(?P<double>(?:[^\"\\]|\\.)*)\"")
BLOCK_VALUE = re.compile(r"[>|][+-]?\d?")
COMMENT = re.compile(r"(?:^|\s)#.*")
DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?")


@dataclass(frozen=True, slots=True)
class Setting:
    """One key with its value as one line of text, and the *raw* lines that say so, from *line* on.

    *key* is in small letters; it is "" for a line that is not a setting.
    """

    key: str
    value: str
    line: int
    raw: str

    @property
    def date(self) -> datetime.date | None:
        """The value as a day, None if it is not written as 2026-03-01; a time after it is ignored."""
        day = DAY.fullmatch(self.value)
        try:
            return datetime.date.fromisoformat(day[1]) if day else None
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The settings at the top of a file, and the number of lines that they take."""

    settings: tuple[Setting, ...] = ()
    length: int = 0

    def first(self, *keys: str) -> Setting | None:
        """Return the first setting that has a value and is called one of *keys*, or None."""
        return next((one for one in self.settings if one.key in keys and one.value), None)


def front_matter(lines: Sequence[str]) -> FrontMatter:
    """Return the settings at the top of a file; none if the file begins otherwise.

    Two lines of dashes with no setting between them are two ornaments, as in CommonMark.
    """
    bare = tuple(_yaml(list(takewhile(lambda line: KEY.fullmatch(line.rstrip()), lines)), 1))
    if bare and bare[0].key == "title" and not PELICAN.isdisjoint(one.key for one in bare):
        return FrontMatter(bare, len(bare))
    mark = lines[0].rstrip() if lines else ""
    end = next((at for at, line in enumerate(lines) if at and line.rstrip() in ENDS.get(mark, ())), 0)
    inner = lines[1:end]
    if mark == TOML and end:
        return FrontMatter(tuple(_toml(inner)), end + 1)
    begins = next((line for line in inner if line.strip() and not line.startswith("#")), "")
    if KEY.fullmatch(begins.rstrip()) is None:
        return FrontMatter()
    return FrontMatter(tuple(_yaml(inner)), end + 1)


def _yaml(lines: Sequence[str], first: int = 2) -> Iterator[Setting]:
    """Each unindented ``key: value`` with the lines that belong to it; *first* is the number of the first."""
    at = 0
    while at < len(lines):
        below = at + 1
        found = KEY.fullmatch(lines[at].rstrip())
        while found and below < len(lines) and _belongs(lines[below]):
            below += 1
        raw = " ".join(" ".join(lines[at:below]).split())
        if found:
            value = _value(found["value"] or "", lines[at + 1 : below])
            yield Setting(found["key"].casefold(), value, at + first, raw)
        elif raw:
            yield Setting("", raw, at + first, raw)
        at = below


def _belongs(line: str) -> bool:
    """Whether a line belongs to the key above it: it is indented, blank, or an item of a list."""
    return not line.strip() or line[0].isspace() or line.startswith("- ")


def _value(first: str, others: Sequence[str]) -> str:
    """A value as one line, without its quotes and the comment after it."""
    if BLOCK_VALUE.fullmatch(first):
        first = ""
    elif others and not first:
        return ""  # a list, or keys within the key: not one value
    whole = " ".join(" ".join([first, *others]).split())
    quoted = QUOTED.match(whole)
    if quoted is None:
        return COMMENT.sub("", whole).strip() if not others else whole
    if quoted["single"] is not None:
        return quoted["single"].replace("''", "'")
    return re.sub(r"\\(.)", r"\1", quoted["double"])


def _toml(lines: Sequence[str]) -> Iterator[Setting]:
    """Each key of the TOML outside tables with its value; each line alone if this is not TOML."""
    try:
        values = tomllib.loads("\n".join(lines) + "\n")
    except (ValueError, RecursionError):  # also a number of 5,000 digits, and 300 brackets in each other
        yield from (Setting("", line, at, line) for at, line in enumerate(lines, 2) if line.strip())
        return
    table = next((at for at, line in enumerate(lines) if line.lstrip().startswith("[")), len(lines))
    found = ((at, TOML_KEY.match(line)) for at, line in enumerate(lines[:table]))
    keys = {at: key["key"] for at, key in found if key and key["key"] in values}
    starts = [*keys, table]
    yield from _rest(lines[: starts[0]], 2)
    for at, end in pairwise(starts):
        value = values[keys[at]]
        one = "" if isinstance(value, dict | list) else " ".join(str(value).split())
        yield Setting(keys[at].casefold(), one, at + 2, " ".join(" ".join(lines[at:end]).split()))
    yield from _rest(lines[table:], table + 2)


def _rest(lines: Sequence[str], first: int) -> Iterator[Setting]:
    yield from (
        Setting("", line.strip(), at, line.strip()) for at, line in enumerate(lines, first) if line.strip()
    )
