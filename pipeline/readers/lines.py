"""A source's characters -> its lines, each with its place. Knows white space and widths, no structure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.model.document import Place
from pipeline.model.finding import Finding, Severity
from pipeline.readers.rules import DROPPED_CHARACTER

# What nothing shows and XML 1.0 forbids (white space among the controls is not here); a byte order mark
# within the text; what turns the text after it round (embeddings, overrides, isolates: a line that lacks
# their end spoils all that follows, and each edition sets its own); soft hyphens, for no word is parted.
UNSHOWABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
HARMLESS = frozenset("\xad\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Those of them that stand between letters and are none: without them a word is the same."""
LINE_BREAK = re.compile("([\v\f\u2028\u2029])")
INVISIBLE = "\u200b\u2060\ufeff"
"""Zero width space, word joiner, byte order mark: nothing, when they stand at the end of a line."""

BLANK = re.compile(f"[\\s{INVISIBLE}\u00ad\u200c-\u200f\u202a-\u202e\u2066-\u2069]*")
EDGE = re.compile(f"[\\s{INVISIBLE}]*")
# A tab, or three spaces where no sentence ends: what stands on both sides are the cells of a row.
GAP = re.compile(r"\S\s*\t\s*\S|[^\s.!?…。؟۔।]\s{3,}\S")
TAB_STOP = 8
ROW_COLUMNS = 120
"""How long a row may be; a longer line with a gap is prose with a slip of the thumb."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its *words* with white space normalised (NFC), and where they begin.

    *raw* is the source from there on. *indent* and *edge* are the columns, as a monospaced screen shows
    them, where the words begin and end.
    """

    words: str
    raw: str
    number: int
    column: int
    indent: int
    edge: int

    @property
    def row(self) -> bool:
        """Whether gaps divide the line into cells, as in a table of telephone numbers."""
        return self.edge <= ROW_COLUMNS and GAP.search(self.raw) is not None

    def place(self, file: str) -> Place:
        """Return where the words begin."""
        return Place(file, self.number, self.column)

    def after(self, length: int) -> Line:
        """Return the line without its first *length* characters and the white space that follows them."""
        length += _skipped(self.raw[length:])
        raw = self.raw[length:]
        return replace(self, words=clean(raw), raw=raw, column=self.column + length)


def read_lines(text: str, file: str) -> tuple[tuple[Line, ...], tuple[Finding, ...]]:
    """Return the lines of *text*, blank ones included, and a finding for each character left out."""
    lines: list[Line] = []
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
    """Yield line number, column and characters; one line of the file may hold breaks of its own."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for number, whole in enumerate(text.split("\n"), 1):
        column = 1
        for part in LINE_BREAK.split(whole):
            if not LINE_BREAK.match(part):
                yield number, column, part
            elif part == "\u2029":
                yield number, column, ""
            column += len(part)


def _line(raw: str, number: int, column: int) -> Line:
    skipped = _skipped(raw)
    indent = columns(raw[:skipped].expandtabs(TAB_STOP))
    edge = columns(raw.rstrip().expandtabs(TAB_STOP))
    return Line(clean(raw), raw[skipped:], number, column + skipped, indent, edge)


def _skipped(raw: str) -> int:
    edge = EDGE.match(raw)
    return edge.end() if edge else 0


def _unshowable(raw: str, place: Place) -> Iterator[Finding]:
    for hit in UNSHOWABLE.finditer(raw):
        start, end = max(0, hit.start() - 20), hit.end() + 20
        message = f"dropped U+{ord(hit[0]):04X} in: {clean(raw[start:end])}"
        where = Place(place.file, place.line, place.column + hit.start())
        if hit[0] in HARMLESS:
            hint, severity = "delete it; it shows nothing", Severity.WARNING
        else:
            hint, severity = "type the character that was meant", None
        yield Finding(DROPPED_CHARACTER, message, where, hint, severity_here=severity)
