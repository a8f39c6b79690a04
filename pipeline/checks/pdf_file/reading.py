"""Any program's PDF -> its words: in the order of its tags, else in the order in which pages paint them.

Holds no rule. Text in pictures is not read.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import groupby, pairwise
from statistics import median
from typing import Any

import pikepdf

from pipeline.checks.pdf_file.opened import Annotation, File, StructureElement, plain
from pipeline.checks.pdf_file.page import Ink
from pipeline.checks.pdf_file.simple_fonts import AnyFont

INLINE = frozenset(
    "/Span /Link /Em /Strong /Code /Quote /Reference /Annot /Ruby /RB /RT /Warichu /Sub /NonStruct".split()
)
"""The tags of words within a passage (ISO 32000-2, 14.8.4.7), and the one that says nothing."""
HEADING = re.compile(r"/(?:H[1-6]?|Title)")
SPACE = 0.14
"""From this gap between two letters on there is a space, in parts of the type size."""
LOWER = 0.4
"""From this difference of baselines on there is a new line, in parts of the type size."""
APART = 1.3
"""From this part of the usual distance of two lines on there is a new paragraph."""
LARGER = 1.12
"""From this part of the usual type size on a line is a heading."""
MOST_IN_HEADING = 15
"""Words: a larger passage that is longer is no heading."""
REPEATED = 3
"""A line on so many pages, and on most of them, is a header or a footer."""
BROKEN = re.compile(r"[^\W\d_]-$")
MANY_BROKEN = 0.04
"""If a greater share of lines ends in a hyphen, the program breaks words."""
NO_TEXT = "\ufffe"
BULLET = re.compile(r"(?:[•●○▪■◦‣·–*\uf0b7\uf0a7\uf0fc]|o(?= )) ?(?=\S)")
NUMBER = re.compile(r"\(?\d{1,2}[.)] (?=\S)")
DIGITS = re.compile(r"\d+")
LIGATURE = re.compile("[\ufb00-\ufb06]")


class PdfPart(Enum):
    """What a passage of a PDF is."""

    HEADING = "heading"
    ITEM = "list item"
    CELL = "cell of a table"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class PdfPassage:
    """The *words* of a passage, in NFC with single spaces, and the page that it begins on, from 1."""

    part: PdfPart
    words: str
    page: int


@dataclass(frozen=True, slots=True)
class PdfWords:
    """The passages of a PDF. *tagged*: their order is that of its tags, which its author has set.

    *language* is the one that it names, "" if none. *unread* counts the letters that have no text.
    *repeated* are the words at the head or foot of most pages, which are left out; a tagged file marks those.
    *outside* is the share of its words that no tag has. *wordless* are pages without a word.
    """

    passages: tuple[PdfPassage, ...]
    tagged: bool
    language: str = ""
    unread: int = 0
    repeated: tuple[str, ...] = ()
    outside: float = 0.0
    wordless: tuple[int, ...] = ()


class LockedError(Exception):
    """The file needs a password."""


class DamagedError(Exception):
    """The file is no PDF, or is damaged."""


def read_words(data: bytes) -> PdfWords:
    """Return the words of the PDF *data*. Raises LockedError or DamagedError."""
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return _words(_AnyFile(pdf))
    except pikepdf.PasswordError:
        raise LockedError from None
    except (pikepdf.PdfError, RecursionError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise DamagedError(str(error)) from error


class _AnyFile(File):
    """A PDF of any program: its tags have the names of the standard, its fonts a text where we know it."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._any: dict[tuple[int, int], AnyFont] = {}
        super().__init__(pdf)
        roots = self.root.get("/StructTreeRoot", pikepdf.Dictionary())
        roles = roots.get("/RoleMap", pikepdf.Dictionary())
        self.roles = {str(name): str(role) for name, role in roles.items()}
        self.painted_inks: dict[tuple[int, int | None], list[Ink]] = {}
        for ink in self.inks:
            if ink.text is not None and ink.codes:
                self.painted_inks.setdefault((ink.page, ink.mcid), []).append(ink)

    def font(self, entries: Any) -> AnyFont:
        if not entries.is_indirect:
            return AnyFont(entries)
        return self._any.setdefault(entries.objgen, AnyFont(entries))

    def _node(self, entries: Any, page: Any) -> StructureElement:
        node = super()._node(entries, page)
        for _ in range(8):  # a role may have a role; a title is one, even if its role is a paragraph
            node.tag = node.tag if HEADING.fullmatch(node.tag) else self.roles.get(node.tag, node.tag)
        return node

    def painted(self, kid: StructureElement | tuple[int, int] | Annotation) -> str:
        """The text of marked content, with a space at each gap that a reader sees."""
        if not isinstance(kid, tuple):
            return super().painted(kid)
        seen, said = joined(self.painted_inks.get(kid, ())), with_letters("".join(self.words.get(kid, ())))
        return seen if "".join(seen.split()) == "".join(said.split()) else said


def _words(file: _AnyFile) -> PdfWords:
    tag = str(file.root.get("/Lang", ""))
    inks = [ink for group in file.painted_inks.values() for ink in group if not ink.hidden]
    unread = sum((ink.text or "").count(NO_TEXT) for ink in inks)
    pages = len(file.pdf.pages)
    worded = {ink.page for ink in inks if (ink.text or "").strip()}
    wordless = tuple(place + 1 for place in range(pages) if place not in worded)
    tagged = tuple(_Tagged(file).passages())
    if tagged:
        inside = sum(len("".join(one.words.split())) for one in tagged)
        marked = sum(
            len("".join((ink.text or "").split())) for ink in inks if ink.tagged or ink.mcid is not None
        )
        every = sum(len("".join((ink.text or "").split())) for ink in inks)
        loose = every - marked
        if inside >= every / 2:
            return PdfWords(tagged, True, tag, unread, (), loose / every if every else 0.0, wordless)
    passages, repeated = _painted_passages(file, pages)
    return PdfWords(passages, False, tag, unread, repeated, 0.0, wordless)


def joined(inks: Sequence[Ink]) -> str:
    """Return the text of *inks*, with a space where they stand apart or on another line."""
    parts: list[str] = []
    before: Ink | None = None
    for ink in inks:
        text = _spaced(ink)
        if before is not None and _is_apart(before, ink):
            parts.append(" ")
        parts.append(text)
        before = ink
    return with_letters("".join(parts).replace(NO_TEXT, ""))


def with_letters(text: str) -> str:
    """Return *text* with the letters of its ligatures: "ffi" for one sign."""
    return LIGATURE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


def _is_apart(before: Ink, ink: Ink) -> bool:
    size = max(before.size, ink.size, 0.1)
    if abs(before.baseline - ink.baseline) > LOWER * size:
        return True
    ends, begins = (min(before.starts[0], before.end), max(before.starts[0], before.end)), ink.starts[0]
    return begins - ends[1] > SPACE * size or ends[0] - max(begins, ink.end) > SPACE * size


def _spaced(ink: Ink) -> str:
    """The text of one operator; programs may write a space as a gap between two letters."""
    assert ink.font is not None, "what has codes has a font"
    if len(ink.codes) < 2 or ink.starts[0] > ink.starts[-1]:
        return ink.text or ""
    texts = [ink.font.texts.get(code, NO_TEXT) for code in ink.codes]
    made = [texts[0]]
    for at in range(1, len(ink.codes)):
        width = ink.font.widths[ink.codes[at - 1]] * ink.size / 1000
        gap = ink.starts[at] - ink.starts[at - 1] - width
        if gap > SPACE * ink.size and not (texts[at - 1].isspace() or texts[at].isspace()) and len(texts) > 2:
            made.append(" ")
        made.append(texts[at])
    return "".join(made)


@dataclass
class _Tagged:
    """The passages of a tagged file, in the order of its tags."""

    file: _AnyFile
    words: list[str] = field(default_factory=list)
    page: int = -1

    def passages(self) -> Iterator[PdfPassage]:
        if self.file.tree is not None:
            yield from self._of(self.file.tree, PdfPart.PARAGRAPH)
            yield from self._passage(PdfPart.PARAGRAPH)

    def _of(self, node: StructureElement, part: PdfPart) -> Iterator[PdfPassage]:
        if "/ActualText" in node.entries:
            self.words.append(str(node.entries.ActualText))
            self._see(node)
            return
        for kid in node.kids:
            if isinstance(kid, tuple):
                self.page = kid[0] if self.page < 0 else self.page
                self.words.append(self.file.painted(kid))
            elif isinstance(kid, StructureElement) and kid.tag == "/Link":
                self.words.append(self.file.text(kid, addresses=False))
                self._see(kid)
            elif isinstance(kid, StructureElement) and kid.tag in INLINE:
                yield from self._of(kid, part)
            elif isinstance(kid, StructureElement) and not (kid.tag == "/Lbl" and part is PdfPart.ITEM):
                yield from self._passage(part)
                inner = _part(kid.tag, part)
                yield from self._of(kid, inner)
                yield from self._passage(inner)

    def _see(self, node: StructureElement) -> None:
        places = [place for place, _ in self.file.contents(node)]
        self.page = places[0] if places and self.page < 0 else self.page

    def _passage(self, part: PdfPart) -> Iterator[PdfPassage]:
        words, page = plain("".join(self.words).replace(NO_TEXT, "")), max(self.page, 0) + 1
        self.words, self.page = [], -1
        if words:
            yield _made(part, words, page)


def _part(tag: str, around: PdfPart) -> PdfPart:
    if HEADING.fullmatch(tag):
        return PdfPart.HEADING
    if tag in ("/LI", "/LBody"):
        return PdfPart.ITEM
    if tag in ("/TH", "/TD"):
        return PdfPart.CELL
    return around if around in (PdfPart.ITEM, PdfPart.CELL) else PdfPart.PARAGRAPH


def _made(part: PdfPart, words: str, page: int) -> PdfPassage:
    """The passage; a bullet that is painted as a letter makes it an item."""
    if part is PdfPart.PARAGRAPH and (mark := BULLET.match(words)) and mark.end() < len(words):
        return PdfPassage(PdfPart.ITEM, words[mark.end() :], page)
    if part is PdfPart.ITEM and (mark := BULLET.match(words) or NUMBER.match(words)):
        return PdfPassage(part, words[mark.end() :], page)
    return PdfPassage(part, words, page)


# ---- a file without tags


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page: its inks in the order in which they are painted."""

    page: int
    text: str
    baseline: float
    size: float

    @property
    def name(self) -> str:
        """What is the same where it is repeated: a number of the page is not."""
        return f"{DIGITS.sub('#', self.text)} {round(self.baseline / 6)}"


def _painted_passages(file: _AnyFile, pages: int) -> tuple[tuple[PdfPassage, ...], tuple[str, ...]]:
    inks = [ink for ink in file.inks if ink.text is not None and ink.codes and not ink.hidden]
    lines = [line for line in _lines(inks) if line.text.strip()]
    often = Counter(name for name, _ in {(line.name, line.page) for line in lines})
    least = max(REPEATED, pages // 2)
    repeated = {line.text: None for line in lines if often[line.name] >= least}
    kept = [line for line in lines if often[line.name] < least]
    if len(kept) < len(lines) / 2:  # a page that comes again and again, such as a ticket
        return tuple(_paragraphs(lines)), ()
    return tuple(_paragraphs(kept)), tuple(repeated)


def _lines(inks: Sequence[Ink]) -> Iterator[_Line]:
    line: list[Ink] = []
    for ink in inks:
        if line and (
            ink.page != line[-1].page or abs(ink.baseline - line[-1].baseline) > LOWER * _size(ink, line)
        ):
            yield _line(line)
            line = []
        line.append(ink)
    if line:
        yield _line(line)


def _size(ink: Ink, line: Sequence[Ink]) -> float:
    return max(ink.size, line[-1].size, 0.1)


def _line(inks: Sequence[Ink]) -> _Line:
    size = max((len(ink.codes), ink.size) for ink in inks)[1]
    return _Line(inks[0].page, plain(joined(inks)), inks[-1].baseline, round(size, 1))


def _paragraphs(lines: Sequence[_Line]) -> Iterator[PdfPassage]:
    sizes = Counter[float]()
    for line in lines:
        sizes[line.size] += len(line.text)
    body = sizes.most_common(1)[0][0] if sizes else 0.0
    steps = [
        one.baseline - two.baseline
        for one, two in pairwise(lines)
        if one.page == two.page
        and one.size == two.size
        and 0 < one.baseline - two.baseline < 4 * max(one.size, 1)
    ]
    usual = median(steps) if steps else 0.0
    broken = sum(1 for line in lines if BROKEN.search(line.text)) > MANY_BROKEN * len(lines)
    number = 0
    keys: list[tuple[int, _Line]] = []
    for at, line in enumerate(lines):
        number += at > 0 and _begins(lines[at - 1], line, usual)
        keys.append((number, line))
    for _, group in groupby(keys, key=lambda one: one[0]):
        own = [line for _, line in group]
        words = _together([line.text for line in own], broken)
        larger = own[0].size > LARGER * body and len(words.split()) <= MOST_IN_HEADING
        yield _made(PdfPart.HEADING if larger else PdfPart.PARAGRAPH, words, own[0].page + 1)


def _begins(before: _Line, line: _Line, usual: float) -> bool:
    """Whether a new paragraph begins with *line*."""
    if BULLET.match(line.text) or abs(before.size - line.size) > 0.05 * max(before.size, line.size):
        return True
    if before.page != line.page:
        return not (line.text[:1].islower() and before.text[-1:] not in ".!?:")
    step = before.baseline - line.baseline
    leading = min(usual, 1.5 * line.size) if usual else 1.5 * line.size
    return step < 0 or step > APART * leading


def _together(lines: Sequence[str], broken: bool) -> str:
    """The lines as one text; where a line ends in a hyphen, the word goes on.

    *broken*: so many lines end in one that the program has broken words; else the author wrote the hyphen.
    """
    text = ""
    for line in lines:
        if text.endswith("\u00ad") or (broken and BROKEN.search(text) and line[:1].islower()):
            text = text[:-1] + line
        elif BROKEN.search(text) and line[:1].islower():
            text += line
        else:
            text += (" " if text else "") + line
    return text
