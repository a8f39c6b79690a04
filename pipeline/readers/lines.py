"""Splits a source text into lines, each with its place. Knows white space and widths, but no structure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.model.document import Place
from pipeline.model.finding import Finding, Severity
from pipeline.readers.rules import DROPPED_CHARACTER

# Characters to drop: control characters (without white space) and others that XML 1.0 forbids; a byte order
# mark within the text; bidi embeddings, overrides and isolates (if one is not closed, it spoils all the text
# after it, and every edition adds its own); soft hyphens, because we never break words.
UNSHOWABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
HARMLESS = frozenset("\xad\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""The characters among them that do not damage a word when they are dropped."""
LINE_BREAK = re.compile("([\v\f\u2028\u2029])")
INVISIBLE = "\u200b\u2060\ufeff"
"""Zero width space, word joiner, byte order mark: they have no effect at the start or end of a line."""

UNSEEN = rf"\s{INVISIBLE}\u00ad\u200c-\u200f\u202a-\u202e\u2066-\u2069"
"""What a line can have without showing anything, to stand in a character class."""
BLANK = re.compile(f"[{UNSEEN}]*")
EDGE = re.compile(f"[\\s{INVISIBLE}]*")
TAB_STOP = 8


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a list item: its *sign*, and the numbers that it can mean ("i)" is 1 or 9), if any."""

    sign: str
    length: int
    numbers: tuple[int, ...] = ()

    @property
    def lettered(self) -> bool:
        """Whether the items are counted by letters."""
        return bool(self.numbers) and not any(character.isdecimal() for character in self.sign)


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line: its *words* (NFC, white space normalised), and the line and column where they begin.

    *raw* is the source text from that column. *indent* and *edge* are the columns on a monospaced screen
    where the words begin and end; *tabs* is the number of tabs before the words. ``marks`` finds the *mark*
    of a list item, ``cells`` the *cells* of a row.
    """

    words: str
    raw: str
    number: int
    column: int
    indent: int
    edge: int
    tabs: int = 0
    mark: Mark | None = None
    cells: tuple[str, ...] = ()

    @property
    def row(self) -> bool:
        """Whether gaps divide the line into cells, as in a table of telephone numbers."""
        return bool(self.cells) and self.mark is None

    def place(self, file: str) -> Place:
        """Return the place where the words begin."""
        return Place(file, self.number, self.column)

    def after(self, length: int) -> SourceLine:
        """Return the line without its first *length* characters and the white space that follows them."""
        length += _skipped(self.raw[length:])
        raw = self.raw[length:]
        return replace(self, words=clean(raw), raw=raw, column=self.column + length, mark=None, cells=())


def read_lines(text: str, file: str) -> tuple[tuple[SourceLine, ...], tuple[Finding, ...]]:
    """Return the lines of *text*, including blank lines, and a finding for each dropped character."""
    lines: list[SourceLine] = []
    findings: list[Finding] = []
    for number, column, raw in _raw_lines(text):
        findings += _unshowable(raw, Place(file, number, column))
        lines.append(_line(raw, number, column))
    return tuple(lines), tuple(findings)


def clean(raw: str) -> str:
    """Return *raw* as one line: NFC, runs of white space as one space, none at the ends."""
    if BLANK.fullmatch(raw):
        return ""
    words = " ".join(unicodedata.normalize("NFC", UNSHOWABLE.sub("", raw)).split())
    return words.strip(INVISIBLE + " ")


def columns(text: str) -> int:
    """Return how many columns *text* takes on a monospaced screen."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(unicodedata.category(c) in ("Mn", "Me", "Cf") for c in text)


def _raw_lines(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield line number, column and text; a vertical tab, form feed or Unicode separator also ends a line."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for number, whole in enumerate(text.split("\n"), 1):
        column = 1
        for part in LINE_BREAK.split(whole):
            if not LINE_BREAK.match(part):
                yield number, column, part
            elif part == "\u2029":
                yield number, column, ""
            column += len(part)


def _line(raw: str, number: int, column: int) -> SourceLine:
    skipped = _skipped(raw)
    indent = columns(raw[:skipped].expandtabs(TAB_STOP))
    edge = columns(raw.rstrip().expandtabs(TAB_STOP))
    tabs = raw[:skipped].count("\t")
    return SourceLine(clean(raw), raw[skipped:], number, column + skipped, indent, edge, tabs)


def _skipped(raw: str) -> int:
    edge = EDGE.match(raw)
    return edge.end() if edge else 0


def _unshowable(raw: str, place: Place) -> Iterator[Finding]:
    for hit in UNSHOWABLE.finditer(raw):
        start, end = max(0, hit.start() - 20), hit.end() + 20
        message = f"dropped U+{ord(hit[0]):04X} in: {clean(raw[start:end])}"
        where = Place(place.file, place.line, place.column + hit.start())
        if hit[0] in HARMLESS:
            hint, severity = "delete it; it is invisible", Severity.NOTE
        else:
            hint, severity = "type the character that should be there", None
        yield Finding(DROPPED_CHARACTER, message, where, hint, severity_here=severity)
