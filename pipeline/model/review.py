"""The interpreter's round trip as values: the sheet that goes out, the review that comes back.

Knows no Word, no HTML, no XLIFF and no PO. Every format is made from a Sheet and read into a Review.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import Enum
from functools import cached_property

from pipeline.model.document import NOWHERE, Kind, Place, Wording

ID = re.compile(r"([1-9][0-9]*)-([0-9a-f]{8})")
SESSION = re.compile(r"[0-9a-f]{16}")
BREAKS = re.compile(r"(?<!\s)\s*[\n\r\t\v\f\u0085\u2028\u2029]\s*")
# What XML 1.0 has no way to write: in a sheet a person sees a replacement character there.
UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
BIDI_CONTROLS = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""What steers direction: a text that has one of its own gets none from a writer of reviews."""
WORD = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A translation of a like text, from elsewhere; *percent* is 100 for the very same text.

    It is shown beside a row, never in place of its translation.
    """

    source: str
    translation: str
    percent: int
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A message as an interpreter meets it.

    *id* names it in this sheet: its number, and eight digits of its content hash, so that an import sees
    that the catalogue has moved on since. *kind* says in words what it is ("Paragraph 2 of 9"), *notes* what
    helps to translate it. *previous* is the English that a fuzzy translation was made from, "" otherwise.
    *comments* are what people wrote about it before, *findings* what the checks say of the translation.
    *checked* says that somebody's word for it still stands. *form* is what it is in the document, None for
    labels; *picture* the name of the drawing that it describes.
    """

    id: str
    source: str
    translation: str
    kind: str = ""
    context: str = ""
    critical: bool = False
    fuzzy: bool = False
    previous: str = ""
    notes: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    findings: tuple[str, ...] = ()
    checked: bool = False
    form: Kind | None = None
    picture: str = ""

    @property
    def number(self) -> str:
        """The row's number, the part of its id before the hyphen."""
        return self.id.partition("-")[0]


@dataclass(frozen=True, slots=True)
class Section:
    """The rows under one heading of one wording; *heading* is "" before the first heading.

    *wording* is None for messages that stand in no document, as labels do.
    """

    heading: str
    rows: tuple[Row, ...]
    wording: Wording | None = None
    level: int = 2


@dataclass(frozen=True)
class Sheet:
    """All rows of a leaflet in one language, in reading order; *leaflet* is its gettext domain.

    *language* and *source_language* are BCP 47 tags; *guide* is how to fill it in, in pairs of the source's
    language and the sheet's ("" where that has none yet).
    """

    leaflet: str
    title: str
    language: str
    sections: tuple[Section, ...]
    source_language: str = "en-GB"
    guide: tuple[tuple[str, str], ...] = ()
    drawings: Mapping[str, bytes] = field(default_factory=dict)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """All rows in their order."""
        return tuple(row for section in self.sections for row in section.rows)

    @cached_property
    def session(self) -> str:
        """What tells this sheet from every other: a digest of leaflet, language and all ids."""
        return session_of(self.leaflet, self.language, (row.id for row in self.rows))


class Verdict(Enum):
    """What a person decided on a row; silence is never consent."""

    OK = "ok"
    """The translation as it now stands in the row is right, with the person's changes if any."""
    CHANGE = "change"
    """It is not right: a text that was not changed must not be shown until somebody has."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Decision:
    """A row as it came back: *source* is the English as it was read, *mark* the words of its verdict."""

    id: str
    source: str
    translation: str
    verdict: Verdict = Verdict.NONE
    comment: str = ""
    mark: str = ""
    place: Place = field(default=NOWHERE, compare=False)

    @property
    def number(self) -> str:
        """The row's number."""
        return self.id.partition("-")[0]


@dataclass(frozen=True, slots=True)
class Review:
    """What came back: the sheet it answers, by *leaflet*, *language* and *session*, and its decisions.

    *ids* are all the ids that the file holds, those without a decision included. *guarded* says that the
    format's writer put marks of direction round numbers, which are not the translator's. *how* names the way
    it came, for the ledger. *claims* are the ids of rows that a tool says were reviewed: nobody's word.
    """

    leaflet: str
    language: str
    session: str
    decisions: tuple[Decision, ...]
    ids: tuple[str, ...] = ()
    how: str = ""
    guarded: bool = False
    file: str = ""
    claims: tuple[str, ...] = ()


def row_id(number: int, content_hash: str) -> str:
    """Return the id of the row *number* whose entry has the *content_hash*."""
    return f"{number}-{content_hash[:8]}"


def session_of(leaflet: str, language: str, ids: Iterable[str]) -> str:
    """Return what binds a file to its sheet: 16 hexadecimal digits of a SHA-256.

    The ids count in the order of their numbers, whatever order a person sorted the rows into.
    """
    told = "\n".join((leaflet, language, *sorted(ids, key=_by_number)))
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def _by_number(identifier: str) -> tuple[int, str]:
    number = identifier.partition("-")[0]
    return (int(number) if number.isdecimal() else 0), identifier


def plain_line(text: str) -> str:
    """Return *text* as a sheet holds it: one line in NFC, without outer white space, all of it writable."""
    return BREAKS.sub(" ", unicodedata.normalize("NFC", UNWRITABLE.sub("\ufffd", text))).strip()


def spaced(text: str) -> str:
    """Return *text* as two of them are compared where white space does not count."""
    return " ".join(plain_line(text).split())


def changed_words(old: str, new: str) -> tuple[tuple[tuple[bool, str], ...], tuple[tuple[bool, str], ...]]:
    """Return both texts in pieces, each with whether the other text has it otherwise."""
    olds, news = WORD.findall(old), WORD.findall(new)
    steps = SequenceMatcher(None, olds, news, autojunk=False).get_opcodes()
    left = [(tag != "equal", "".join(olds[a:b])) for tag, a, b, _, _ in steps]
    right = [(tag != "equal", "".join(news[a:b])) for tag, _, _, a, b in steps]
    return tuple(_pieces(left)), tuple(_pieces(right))


def _pieces(pieces: Iterable[tuple[bool, str]]) -> Iterator[tuple[bool, str]]:
    return ((changed, words) for changed, words in pieces if words)
