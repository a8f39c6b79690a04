"""HTML element tree -> Markdown. Knows elements and their words; knows no web page, no Word and no file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from pipeline.model.addresses import foreign_scheme
from pipeline.model.finding import Severity
from pipeline.model.raster import UnusablePictureError
from pipeline.readers.imports.blocks import (
    HtmlBlock,
    HtmlHeading,
    HtmlLine,
    HtmlParagraph,
    HtmlPicture,
    HtmlRun,
    words_of,
)
from pipeline.readers.imports.frames import HtmlFrame
from pipeline.readers.imports.imported import MarkdownText
from pipeline.readers.imports.notes import ImportCause, ImportNotes
from pipeline.readers.imports.pictures import PictureBook
from pipeline.readers.imports.rules import CHANGED, PICTURE_LEFT_OUT
from pipeline.readers.imports.spelling import spell
from pipeline.readers.imports.tables import WIDEST
from pipeline.readers.lines import clean
from pipeline.readers.rules import LETTERED_LIST, LINK_SCHEME, LINK_WAYS, NO_LINK

SILENT = frozenset(
    "script style head template noscript iframe object audio video canvas svg rp datalist".split()
)
"""Elements that have no words, or words that only programs read."""
HEADINGS = {f"h{level}": level for level in range(1, 7)}
FRAMES = {
    **dict.fromkeys(("ul", "ol", "menu", "dir"), "list"),
    **dict.fromkeys(("td", "th"), "cell"),
    **{"li": "item", "blockquote": "quote", "dl": "definitions", "dt": "term", "dd": "meaning"},
    **{"table": "table", "tr": "row", "caption": "caption"},
}
BLOCKS = frozenset(
    "address article aside body center details dialog div fieldset figcaption figure footer form frameset "
    "header hgroup hr html legend main nav noframes optgroup option p pre search section select summary "
    "tbody textarea tfoot thead".split()
)
"""Elements that begin a line, and have no other meaning here."""
LINES = BLOCKS | set(FRAMES) | set(HEADINGS)
STRONG = frozenset(("b", "strong", "summary"))
STRUCK = frozenset(("s", "strike", "del"))
KEPT = frozenset(("pre", "textarea", "listing"))
APART = frozenset(("a", "button", "label"))
"""Elements that a page shows apart from each other, even if no space is between them."""
BEFORE = {"q": "“", "rt": " ("}
AFTER = {"q": "”", "rt": ")"}
RAISED = {
    "sup": str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"),
    "sub": str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"),
}
"""A raised digit as a sign of its own: 999 with a note 1 must not become 9991."""
SPACE = re.compile(r"[ \t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
UNSEEN = str.maketrans("", "", "\xad\ufeff")
"""Where a word may be broken, and a byte order mark: nothing that a reader sees."""
DIGITS_AT_END, DIGITS_AT_START = re.compile(r"(?<!\d)\d+$"), re.compile(r"^\d+")
LONG_NUMBER = 5
PICTURE_FILE = re.compile(r"\.(?:png|jpe?g|gif|webp|svg)(?:\?|$)", re.IGNORECASE)
"""Where a small picture leads that shows itself in large."""
LETTERS = frozenset("aAiI")
MOST_FRAMES = 30
"""How many lists, boxes and tables may stand within each other; what is deeper is only words of them."""
LINE = HtmlRun("\n")

FOREIGN_LINK = ImportCause(LINK_SCHEME, NO_LINK, LINK_WAYS)
BARE_LINK = ImportCause(CHANGED, "links without words are left out")
LETTERED = ImportCause(LETTERED_LIST, "lists with letters have numbers now", "see if the text says 'see b)'")
DECORATION = ImportCause(
    PICTURE_LEFT_OUT, "pictures that only decorate the page are left out", severity=Severity.NOTE
)
PICTURE_WITH_WORDS = ImportCause(
    PICTURE_LEFT_OUT,
    "pictures did not come along; this is what they show",
    "add them to source/pictures, or write what they say",
)
PICTURE_WITHOUT_WORDS = ImportCause(
    PICTURE_LEFT_OUT,
    "pictures did not come along, and no words say what they show",
    "look at them on the page: they may hold words",
)

TreeEvent: TypeAlias = tuple[str, Any, str]
"""("start" or "end", an element, "") or ("words", the element that holds them, the words)."""


def markdown_of(tree: Any, file: str, pictures: Mapping[str, bytes], styled: bool = True) -> MarkdownText:
    """Return the Markdown of everything in and below *tree*, an lxml element.

    *file* is the file name for places. *pictures* has the bytes of each picture by the ``src`` of its
    ``img``, exactly as it is in the tree. A picture that is not there is a finding with its alternative text.
    The attribute ``lang`` is the tag of a language other than the page's, "" for its own.
    *styled*: a style sheet may show neighbours apart that have no space between them.
    """
    builder = _Builder(PictureBook(pictures), ImportNotes(file), styled)
    for kind, element, words in events(tree):
        match kind:
            case "start":
                builder.start(element)
            case "end":
                builder.end(element)
            case _:
                builder.add(words)
    text = spell(builder.blocks())
    return MarkdownText(text, tuple(builder.book.found.values()), tuple(builder.notes.findings()))


def events(tree: Any) -> Iterator[TreeEvent]:
    """Yield the starts, the words and the ends in *tree*, in reading order, without ``SILENT`` elements."""
    yield "start", tree, ""
    yield "words", tree, tree.text or ""
    walkers = [(tree, iter(tree))]
    while walkers:
        element, children = walkers[-1]
        child = next(children, None)
        if child is None:
            walkers.pop()
            yield "end", element, ""
            if walkers:
                yield "words", walkers[-1][0], element.tail or ""
        elif not isinstance(child.tag, str) or child.tag in SILENT:
            yield "words", element, child.tail or ""
        else:
            yield "start", child, ""
            yield "words", child, child.text or ""
            walkers.append((child, iter(child)))


@dataclass(slots=True)
class TagsBetween:
    """Which tags stand between the last words and the next ones."""

    closed: set[str] = field(default_factory=set)
    opened: set[str] = field(default_factory=set)

    def clear(self) -> None:
        """Forget the tags: words follow, or a line ends."""
        self.closed.clear()
        self.opened.clear()

    @property
    def apart(self) -> bool:
        """Whether a page shows the words apart from each other, though no space is between them."""
        return not APART.isdisjoint(self.closed) and not APART.isdisjoint(self.opened)


@dataclass(frozen=True, slots=True)
class _Look:
    """How the words at one place look, where they lead, and their language if it is not the page's."""

    strong: bool = False
    struck: bool = False
    target: str = ""
    kept: bool = False
    raised: str = ""
    language: str = ""

    def within(self, element: Any) -> _Look:
        tag = element.tag
        return replace(
            self,
            strong=self.strong or tag in STRONG,
            struck=self.struck or tag in STRUCK,
            target=(element.get("href") or "").strip() if tag == "a" else self.target,
            kept=self.kept or tag in KEPT,
            raised=tag if tag in RAISED else self.raised,
            language=element.get("lang", self.language),
        )


@dataclass(slots=True)
class _Builder:
    """State of one walk: the open elements, the words of the open paragraph, and how they look.

    *opened* says for each open element what its end closes. *written* counts the runs of words.
    """

    book: PictureBook
    notes: ImportNotes
    styled: bool = True
    frames: list[HtmlFrame] = field(default_factory=lambda: [HtmlFrame("page")])
    opened: list[str] = field(default_factory=list)
    looks: list[_Look] = field(default_factory=lambda: [_Look()])
    links: list[int] = field(default_factory=list)
    line: list[HtmlRun] = field(default_factory=list)
    level: int = 0
    between: TagsBetween = field(default_factory=TagsBetween)
    written: int = 0
    decorative: int = 0
    linked: set[str] = field(default_factory=set)
    bare: list[tuple[str, int]] = field(default_factory=list)

    def blocks(self) -> tuple[HtmlBlock, ...]:
        """Everything that the tree holds."""
        self._flush()
        if self.decorative:
            self.notes.add(DECORATION, str(self.decorative), 0)
        for target, line in self.bare:
            if target not in self.linked:
                self.notes.add(BARE_LINK, target, line)
        return self.frames[0].blocks

    # ---- words

    def add(self, words: str) -> None:
        words = words.translate(UNSEEN)
        if not words:
            return
        look = self.looks[-1]
        if look.raised and words.strip().isascii() and words.strip().isdecimal():
            words = words.translate(RAISED[look.raised])
        self._part(words)
        first, *others = words.split("\n") if look.kept else [words]
        self._run(first)
        for other in others:
            self.line.append(LINE)
            self._run(other)
        self.between.clear()

    def _run(self, words: str) -> None:
        if words:
            look = self.looks[-1]
            self.line.append(HtmlRun(words, look.strong, look.struck, look.target, look.language))
            if words.strip():
                self.written += 1
                self.linked.add(look.target)

    def _part(self, words: str) -> None:
        """A space between two elements that a page shows apart though it has none between them.

        A style sheet can do that, which we do not read: "01632 960 001" and "01632 960 002" are two numbers.
        """
        two = self.styled and self.between.closed and self.between.opened
        before = self.line[-1].words if self.line and two else ""
        if not (before[-1:].isalnum() and words[:1].isalnum()):
            return
        ends, begins = DIGITS_AT_END.search(before), DIGITS_AT_START.match(words)
        numbers = bool(ends and begins and len(ends[0]) + len(begins[0]) >= LONG_NUMBER)
        capital = before[-1].islower() and words[0].isupper() and len(before) > 1
        if numbers or capital or self.between.apart:
            self.line.append(HtmlRun(" "))

    def _flush(self) -> None:
        """End the open paragraph; within a heading, it is a space."""
        self.between.clear()
        if self.level:
            self.line.append(HtmlRun(" "))
            return
        lines, self.line = _lines(self.line), []
        for paragraph in _paragraphs(lines):
            self.frames[-1].parts.append(HtmlParagraph(paragraph))

    # ---- elements

    def start(self, element: Any) -> None:
        tag = element.tag
        if tag in LINES:
            self._flush()
        elif tag == "br":
            self.line.append(HtmlRun(" ") if self.level else LINE)
        self.between.opened.add(tag)
        self.opened.append(self._open(element))
        self.looks.append(self._harmless(self.looks[-1].within(element), element))
        self._run(BEFORE.get(tag, ""))
        if tag == "img":
            self._image(element)
        elif tag == "a":
            self.links.append(self.written)

    def _harmless(self, look: _Look, element: Any) -> _Look:
        """The look without an address that no leaflet may have, which is told."""
        if element.tag != "a" or not foreign_scheme(look.target):
            return look
        quote = f"{clean(' '.join(element.itertext()))} ({look.target})"
        self.notes.add(FOREIGN_LINK, quote, element.sourceline)
        return replace(look, target="")

    def end(self, element: Any) -> None:
        tag = element.tag
        if tag == "a":
            self._end_link(element)
        self._run(AFTER.get(tag, ""))
        self.looks.pop()
        match self.opened.pop():
            case "heading":
                self._end_heading()
            case "frame":
                self._flush()
                frame = self.frames.pop()
                self.frames[-1].parts += frame.closed(self.notes, element.sourceline or 0)
            case _:
                if tag in LINES:
                    self._flush()
        self.between.closed.add(tag)

    def _open(self, element: Any) -> str:
        """Open what the element makes, and return what its end closes."""
        tag = element.tag
        if self.level:
            return ""
        if tag in HEADINGS:
            self.level = HEADINGS[tag]
            return "heading"
        if tag in FRAMES and len(self.frames) <= MOST_FRAMES:
            self.frames.append(self._frame(element))
            return "frame"
        return ""

    def _frame(self, element: Any) -> HtmlFrame:
        frame = HtmlFrame(FRAMES[element.tag])
        around = self.frames[-1]
        match element.tag:
            case "ol":
                frame.number = _number(element, "start") or 1
                if element.get("type", "") in LETTERS:
                    self.notes.add(LETTERED, _quoted(element), element.sourceline)
            case "li" if around.kind == "list" and around.number:
                frame.number = _number(element, "value") or around.number
                around.number = frame.number + 1
            case "td" | "th":
                frame.head = element.tag == "th"
                frame.across = min(max(_number(element, "colspan"), 1), WIDEST)
                frame.down = min(max(_number(element, "rowspan"), 1), WIDEST)
            case "tr":
                above = element.getparent()
                frame.head = above is not None and above.tag == "thead"
            case "table":
                frame.bare = element.get("role") in ("presentation", "none")
        return frame

    def _end_heading(self) -> None:
        level, self.level = self.level, 0
        for line in _lines(self.line):
            if line:
                self.frames[-1].parts.append(HtmlHeading(level, line))
        self.line = []

    def _end_link(self, element: Any) -> None:
        """Give a link without words the words that a screen reader speaks for it."""
        target = self.looks[-1].target
        if self.links.pop() < self.written or not target:
            return
        pictures = (image.get("alt") or "" for image in element.iter("img"))
        words = clean(element.get("aria-label") or " ".join(pictures) or element.get("title") or "")
        if PICTURE_FILE.search(target):
            return
        if words:
            self._run(f" {words} ")
        else:
            self.bare.append((target, element.sourceline or 0))

    def _image(self, element: Any) -> None:
        """The picture stands before the paragraph, list or table that it is in."""
        src, alternative = element.get("src") or "", element.get("alt")
        words = clean(alternative or "")
        if (alternative is not None and not words) or "1" in (element.get("width"), element.get("height")):
            self.decorative += 1
            return
        name = "data in the page" if src[:5].lower() == "data:" else src or "a picture without an address"
        try:
            picture = self.book.picture(src, words)
        except UnusablePictureError as error:
            message = f"pictures did not come along, each since {error}"
            cause = ImportCause(PICTURE_LEFT_OUT, message, error.hint)
            self.notes.add(cause, f"{name} {words}".strip(), element.sourceline)
            return
        if picture is not None:
            self.frames[-1].parts.append(HtmlPicture(picture.id, words))
        elif words:
            self.notes.add(PICTURE_WITH_WORDS, words, element.sourceline)
        else:
            self.notes.add(PICTURE_WITHOUT_WORDS, name, element.sourceline)


def _number(element: Any, name: str) -> int:
    """The whole number in an attribute, 0 if there is none."""
    value = (element.get(name) or "").strip()
    return int(value) if value.isdecimal() and len(value) < 6 else 0


def _quoted(element: Any) -> str:
    return clean(" ".join(words for kind, _, words in events(element) if kind == "words"))


# ------------------------------------------------------------------------------------------ white space


def _lines(runs: Sequence[HtmlRun]) -> list[HtmlLine]:
    """The lines of *runs*, cut at line breaks; a run of white space is one space, and none is at the ends."""
    lines: list[list[HtmlRun]] = [[]]
    spaced = True
    for run in runs:
        if run is LINE:
            lines.append([])
            spaced = True
            continue
        words = SPACE.sub(" ", run.words)
        words = words[1:] if spaced and words.startswith(" ") else words
        if words:
            lines[-1].append(replace(run, words=words))
            spaced = words.endswith(" ")
    return [_line(line) for line in lines]


def _line(runs: list[HtmlRun]) -> HtmlLine:
    """The runs without a space at the end; none if they have no visible character."""
    if runs and runs[-1].words.endswith(" "):
        runs[-1] = replace(runs[-1], words=runs[-1].words[:-1])
    return tuple(run for run in runs if run.words) if clean(words_of(tuple(runs))) else ()


def _paragraphs(lines: Sequence[HtmlLine]) -> Iterator[tuple[HtmlLine, ...]]:
    """The lines, cut where one is empty: two line breaks end a paragraph."""
    run: list[HtmlLine] = []
    for line in (*lines, ()):
        if line:
            run.append(line)
        elif run:
            yield tuple(run)
            run = []
