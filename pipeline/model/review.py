"""The interpreter's round trip as values: the sheet that we send out, and the review that comes back.

Knows no Word, no HTML, no XLIFF and no PO. Every format is written from a Sheet and read into a Review.
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
# Characters that XML 1.0 cannot contain; a sheet shows U+FFFD (replacement character) instead.
UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
BIDI_CONTROLS = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that control direction. The review writers add none to a text that already contains one."""
WORD = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The translation of a similar text from another place; *percent* is 100 if the text is identical.

    It is shown beside a row and never replaces the row's translation.
    """

    source: str
    translation: str
    percent: int
    origin: str = ""


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A message as the sheet shows it to an interpreter.

    *id* identifies it in this sheet: its number, and eight digits of its content hash, so that the import
    notices if the catalogue has changed since. *kind* describes it in words ("Paragraph 2 of 9"); *notes*
    help to translate it. *previous* is the English text that a fuzzy translation was made from, otherwise "".
    *comments* are earlier comments by people, *findings* the checks' findings about the translation.
    *checked*: somebody has signed the translation off, and it has not changed since. *form* is its role in
    the document, None for labels. *picture* is the name of the drawing that it describes.
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
class ReviewSection:
    """The rows under one heading of one wording; *heading* is "" before the first heading.

    *wording* is None for messages that belong to no document, such as labels.
    """

    heading: str
    rows: tuple[ReviewRow, ...]
    wording: Wording | None = None
    level: int = 2


@dataclass(frozen=True)
class Sheet:
    """All rows of a leaflet in one language, in reading order; *leaflet* is its gettext domain.

    *language* and *source_language* are BCP 47 tags. *guide* holds the instructions, each as a pair: in the
    source language, and in the sheet's language ("" if not translated yet).
    """

    leaflet: str
    title: str
    language: str
    sections: tuple[ReviewSection, ...]
    source_language: str = "en-GB"
    guide: tuple[tuple[str, str], ...] = ()
    drawings: Mapping[str, bytes] = field(default_factory=dict)

    @cached_property
    def rows(self) -> tuple[ReviewRow, ...]:
        """All rows in their order."""
        return tuple(row for section in self.sections for row in section.rows)

    @cached_property
    def session(self) -> str:
        """The identifier of this sheet: a digest of leaflet, language and all ids."""
        return session_of(self.leaflet, self.language, (row.id for row in self.rows))


class Verdict(Enum):
    """A person's decision on a row; a row without a decision is never approved."""

    OK = "ok"
    """The translation is right as it is in the row, including any changes by that person."""
    CHANGE = "change"
    """The translation is wrong; if it was not changed, it must not be shown until somebody corrects it."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Decision:
    """A row as it came back: *source* is the English text in the file, *mark* the words of the verdict."""

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
    """A file that came back: *leaflet*, *language* and *session* of its sheet, and the decisions.

    *ids* are all ids in the file, including those without a decision. *guarded*: our writer of this format
    put direction marks around numbers, so these marks are not the translator's. *how* is the format, for
    the ledger. *claims* are the ids of rows that a tool marked as reviewed; no person signed them.
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
    """Return the id of row *number* for an entry with this *content_hash*."""
    return f"{number}-{content_hash[:8]}"


def session_of(leaflet: str, language: str, ids: Iterable[str]) -> str:
    """Return the session, which binds a file to its sheet: the first 16 hexadecimal digits of a SHA-256.

    The ids are sorted by number first, so that the order of rows in the file does not matter.
    """
    hashed = "\n".join((leaflet, language, *sorted(ids, key=_by_number)))
    return hashlib.sha256(hashed.encode()).hexdigest()[:16]


def _by_number(identifier: str) -> tuple[int, str]:
    number = identifier.partition("-")[0]
    return (int(number) if number.isdecimal() else 0), identifier


def plain_line(text: str) -> str:
    """Return *text* as a sheet stores it: one line in NFC, stripped, with only characters that XML allows."""
    return BREAKS.sub(" ", unicodedata.normalize("NFC", UNWRITABLE.sub("\ufffd", text))).strip()


def spaced(text: str) -> str:
    """Return *text* for comparison: each run of white space is one space."""
    return " ".join(plain_line(text).split())


def changed_words(old: str, new: str) -> tuple[tuple[tuple[bool, str], ...], tuple[tuple[bool, str], ...]]:
    """Return both texts in pieces (changed, words); *changed*: the other text differs at this piece."""
    olds, news = WORD.findall(old), WORD.findall(new)
    steps = SequenceMatcher(None, olds, news, autojunk=False).get_opcodes()
    left = [(tag != "equal", "".join(olds[a:b])) for tag, a, b, _, _ in steps]
    right = [(tag != "equal", "".join(news[a:b])) for tag, _, _, a, b in steps]
    return tuple(_pieces(left)), tuple(_pieces(right))


def _pieces(pieces: Iterable[tuple[bool, str]]) -> Iterator[tuple[bool, str]]:
    return ((changed, words) for changed, words in pieces if words)
