"""The interpreter's round trip as values: the sheet that we send out, and the review that comes back.

Knows no Word, no HTML, no XLIFF and no PO. Every format is written from a Sheet and read into a Review.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import Enum
from functools import cached_property

from pipeline.model.document import NOWHERE, Kind, Place, Wording
from pipeline.model.language import ENGLISH
from pipeline.model.question import Question
from pipeline.model.raster import Drawn

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
class Neighbour:
    """A passage beside a row that a sheet leaves out: its source, and its translation as readers see it."""

    source: str
    translation: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A message as the sheet shows it to an interpreter.

    *id* identifies it in this sheet: its number, and eight digits of its content hash, so that the import
    notices if the catalogue has changed since. *kind* describes it in words ("Paragraph 2 of 9"); *notes*
    help to translate it. *previous* is the source text that a fuzzy translation was made from, otherwise "".
    *comments* are earlier comments by people, *findings* the checks' findings about the translation.
    *checked*: somebody has signed the translation off, and it has not changed since. *form* is its role in
    the document, None for labels. *number_words* has the numbers of the source that may be in words, each
    with these words in the sheet's language. *picture* is the name of the drawing that it describes.
    *language* is that of the source text if it is not the sheet's source language. *signed* says who has
    signed the translation as it is now. *before* and *after* are the passages around it, where the sheet
    has no rows for them.
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
    language: str = ""
    number_words: Mapping[str, Collection[str]] = field(default_factory=dict, hash=False)
    questions: tuple[Question, ...] = ()
    signed: tuple[str, ...] = ()
    before: Neighbour | None = None
    after: Neighbour | None = None

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


@dataclass(frozen=True, slots=True)
class GuideLine:
    """An instruction or a column heading, with the id of its label.

    It is in English, in the *source*'s language and in the sheet's *own*; "" where that is English, too, or
    the label is not translated yet.
    """

    label: str
    english: str
    source: str = ""
    own: str = ""


@dataclass(frozen=True, slots=True)
class Guide:
    """The instructions of a sheet, and the headings of the columns for the verdict and for comments."""

    steps: tuple[GuideLine, ...] = ()
    verdict: GuideLine = GuideLine("review-verdict", "OK or change")
    comment: GuideLine = GuideLine("review-comment", "Comment")

    def in_source(self, without: Collection[str] = ()) -> tuple[str, ...]:
        """Return the steps in the source's language, except *without*; () unless all are translated."""
        return _if_all(step.source for step in self.steps if step.label not in without)

    def in_own(self, without: Collection[str] = ()) -> tuple[str, ...]:
        """Return the steps in the sheet's language, except *without*; () unless all are translated."""
        return _if_all(step.own for step in self.steps if step.label not in without)


def _if_all(words: Iterable[str]) -> tuple[str, ...]:
    found = tuple(words)
    return found if all(found) else ()


NO_GUIDE = Guide()


@dataclass(frozen=True)
class Sheet:
    """Rows of a leaflet in one language, in reading order; *leaflet* is its gettext domain.

    *language* and *source_language* are BCP 47 tags. *drawings* are the SVG of the pictures that it shows.
    *second*: it is for the second person, who signs as final. *of* counts the rows of the whole leaflet.
    """

    leaflet: str
    title: str
    language: str
    sections: tuple[ReviewSection, ...]
    source_language: str = ENGLISH
    guide: Guide = NO_GUIDE
    drawings: Mapping[str, Drawn] = field(default_factory=dict)
    second: bool = False
    of: int = 0

    @property
    def about(self) -> str:
        """In English, which rows it has, if it has not all; "" if it has."""
        if len(self.rows) >= self.of and not self.second:
            return ""
        return about_rows(len(self.rows), self.of, self.second)

    @cached_property
    def rows(self) -> tuple[ReviewRow, ...]:
        """All rows in their order."""
        return tuple(row for section in self.sections for row in section.rows)

    @cached_property
    def session(self) -> str:
        """The identifier of this sheet: a digest of leaflet, language and all ids."""
        return session_of(self.leaflet, self.language, (row.id for row in self.rows))


def about_rows(count: int, of: int, second: bool) -> str:
    """Return what a sheet with *count* of the rows of a leaflet says about them, in English."""
    what = "One person has checked it." if second else "We ask you about this one."
    if count != 1:
        what = "One person has checked them." if second else "We ask you about these."
    texts = "text" if of == 1 else "texts"
    return f"This file has {count} of {of} {texts}. {what}"


class Verdict(Enum):
    """A person's decision on a row; a row without a decision is never approved."""

    OK = "ok"
    """The translation is right as it is in the row, including any changes by that person."""
    CHANGE = "change"
    """The translation is wrong; if it was not changed, it must not be shown until somebody corrects it."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Unclear:
    """Why nobody can sign a row as it came back, and what to *do* about it.

    *words* are words of its cell for the translation, or of that for the verdict, that may or may not count:
    *what* says what became of them ("struck out"). The translation that was read is without them. *doubtful*:
    it may not be the translation that was meant, so that nobody must see it yet.
    """

    what: str
    words: str = ""
    do: str = ""
    doubtful: bool = True


@dataclass(frozen=True, slots=True)
class Decision:
    """A row as it came back: *source* is the source text in the file, *mark* the words of the verdict.

    *refused* says why the row cannot be read, "" if it can: then only its *id* counts, if it has one.
    """

    id: str
    source: str
    translation: str
    verdict: Verdict = Verdict.NONE
    comment: str = ""
    mark: str = ""
    place: Place = field(default=NOWHERE, compare=False)
    unclear: tuple[Unclear, ...] = ()
    refused: str = ""

    @property
    def number(self) -> str:
        """The row's number."""
        return self.id.partition("-")[0]


@dataclass(frozen=True, slots=True)
class Stray:
    """Words in a file that came back which are no answer in a row; most were there when it was sent out.

    *where* they stand, in words for people ("a text box in row 3-2c2c2c2c"). *row* is the id of the row that
    they stand in or under, "" if there is none. *fragment*: they may be a part of a text that was sent.
    *sent*: the file itself shows that they were there. *words* are "" for a picture without a description.
    """

    words: str
    where: str
    row: str = ""
    fragment: bool = False
    sent: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """A file that came back: *leaflet*, *language* and *session* of its sheet, and the decisions.

    *ids* are all ids in the file, including those without a decision. *guarded*: our writer of this format
    put direction marks around numbers, so these marks are not the translator's. *how* is the format, for
    the ledger. *claims* are the ids of rows that a tool marked as reviewed; no person signed them. *strays*
    are all other words of the file.
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
    strays: tuple[Stray, ...] = ()


def row_id(number: int, state: str) -> str:
    """Return the id of row *number* for an entry in this *state* (see :func:`row_state`)."""
    return f"{number}-{state[:8]}"


def row_state(content_hash: str, fuzzy: bool = False, turns: int = 0) -> str:
    """Return eight digits that change with a message: those of its content hash, if nothing more is known.

    *turns* counts the lines of the ledger that say that somebody translated the message or withdrew a
    sign-off. So a sheet that was made before such a turn cannot undo it, even if the words are the same.
    """
    if not fuzzy and not turns:
        return content_hash[:8]
    return hashlib.sha256(f"{content_hash} {'fuzzy' if fuzzy else ''} {turns}".encode()).hexdigest()[:8]


def session_of(leaflet: str, language: str, ids: Iterable[str]) -> str:
    """Return the session, which binds a file to its sheet: the first 16 hexadecimal digits of a SHA-256.

    The ids are sorted by number first, so that the order of rows in the file does not matter.
    """
    hashed = "\n".join((leaflet, language, *sorted(ids, key=_by_number)))
    return hashlib.sha256(hashed.encode()).hexdigest()[:16]


def _by_number(identifier: str) -> tuple[int, str]:
    number = identifier.partition("-")[0]
    return (int(number) if number.isdecimal() else 0), identifier


def digest_of_notes(notes: str) -> str:
    """Return eight hexadecimal digits of a SHA-256 of the notes on a row, without spaces and marks.

    A sheet has it in its bookmarks: it shows whether somebody wrote into the notes.
    """
    words = "".join(sign for sign in unicodedata.normalize("NFC", notes) if sign not in BIDI_CONTROLS)
    return hashlib.sha256("".join(words.split()).encode()).hexdigest()[:8]


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


def replaced_words(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """Return what stands in *new* in the place of what in *old*, in pairs; "" where nothing does.

    Marks at the end of both, such as a full stop, are left out.
    """
    olds, news = WORD.findall(old), WORD.findall(new)
    steps = SequenceMatcher(None, olds, news, autojunk=False).get_opcodes()
    found = (
        ("".join(olds[a:b]).strip(), "".join(news[c:d]).strip())
        for tag, a, b, c, d in steps
        if tag != "equal"
    )
    return tuple(_without_same_end(*pair) for pair in found if any(pair))


def _without_same_end(old: str, new: str) -> tuple[str, str]:
    """The two words without the marks that end both."""
    end = 0
    while end < min(len(old), len(new)) and old[-end - 1] == new[-end - 1] and old[-end - 1] in ".,;:!?":
        end += 1
    return old[: len(old) - end], new[: len(new) - end]
