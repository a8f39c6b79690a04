"""Finished PDF bytes -> findings: what a screen reader, a printer or a worried reader would stumble over.

Reads the file as other programs do (pikepdf), and knows nothing of the writer that made it. What these rules
cannot see needs a person: whether the words make sense in that order, and how the page looks.

*The words of the file* are compared with the passages they were made from. A link's address is printed
after its words, " (example.org)", as part of the link; so the address that the link's own annotation leads to
is taken off the end of the link's words before they are compared. A bullet or a number of a list is no part
of a passage.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise, zip_longest
from typing import Any
from urllib.parse import unquote

import pikepdf

from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.links import short_address

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

# Tags that hold one passage; Lbl is left out in lists whose marks are bullets or numbers.
PASSAGE_TAG = re.compile(r"/(?:P|H[1-6]|Lbl|LBody|Caption|TH|TD|BlockQuote|Note)")
HEADING_TAG = re.compile(r"/H[1-6]")

# ISO 32000-1, tables 60, 74, 77, 92 and 107: what paints, shows text, or changes how large text is.
PAINTING = frozenset(["INLINE IMAGE", *"S s f F f* B B* b b* sh Do".split()])
SHOWING = frozenset(("Tj", "TJ", "'", '"'))
OPERATORS = " ".join([*sorted(PAINTING), *SHOWING, *"BI EI q Q cm BT Tf Tm BMC BDC EMC".split()])

ROUNDING = 0.05
"""Points: sizes are written with two decimals."""

# Characters that direct the layout and say nothing; a file may hold the text without them.
SILENT = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


# A number with its groups: it runs from the left in every script.
NUMBER = re.compile(r"\+?\d+(?: \d+)*")


# ---- the rules

UNREADABLE = Rule(
    "pdf/unreadable",
    Severity.ERROR,
    "The file is no PDF that can be read.",
    why="Nobody can open it.",
    standard="ISO 32000-1:2008, 7.5",
    bad="a file that ends in the middle",
    good="a file that begins with %PDF-1.7 and ends with %%EOF",
)
UNTAGGED = Rule(
    "pdf/untagged",
    Severity.ERROR,
    "The file has no tags.",
    why="A screen reader then guesses what is a heading, a list, a paragraph, and in which order to read.",
    standard="ISO 14289-1:2014, 7.1; standards PD-03",
    bad="a catalog without /StructTreeRoot, or without /MarkInfo <</Marked true>>",
    good="/MarkInfo <</Marked true>> /StructTreeRoot 5 0 R",
)
LANGUAGE = Rule(
    "pdf/language",
    Severity.ERROR,
    "The file does not say which language it is in.",
    why="A screen reader would speak Urdu with an English voice.",
    standard="WCAG 2.2, 3.1.1; ISO 14289-1:2014, 7.2; standards PD-06",
    bad="/Lang (en) in a leaflet in Urdu",
    good="/Lang (ur)",
)
TITLE = Rule(
    "pdf/title",
    Severity.ERROR,
    "The window does not show the leaflet's title.",
    why="A reader with several files open hears a file name instead of what the leaflet is about.",
    standard="WCAG 2.2, 2.4.2; ISO 14289-1:2014, 7.1; standards PD-02",
    bad="Title (untitled), or a catalog without DisplayDocTitle true",
    good="Title (Calling the police) /ViewerPreferences <</DisplayDocTitle true>>",
)
HEADINGS = Rule(
    "pdf/headings",
    Severity.ERROR,
    "The headings skip a level, or there is not one title.",
    why="Readers of screens move by headings; a missing level makes them think that they missed a part.",
    standard="ISO 14289-1:2014, 7.4.2; WCAG 2.2, 1.3.1; standards PD-07",
    bad="H1 H3",
    good="H1 H2 H3 H2",
)
PICTURE = Rule(
    "pdf/picture-without-text",
    Severity.ERROR,
    "A picture has no alternative text.",
    why="A blind reader does not learn what everybody else sees.",
    standard="WCAG 2.2, 1.1.1; ISO 14289-1:2014, 7.3; standards PD-09",
    bad="/S /Figure without /Alt",
    good="/S /Figure /Alt (A telephone)",
)
LINK = Rule(
    "pdf/link",
    Severity.ERROR,
    "A link is not tagged, does not say where it leads, or cannot be reached in order.",
    why="Someone who uses the keyboard or a voice cannot find or follow it.",
    standard="ISO 14289-1:2014, 7.18; standards PD-10",
    bad="a link annotation outside a Link tag, without /Contents, or on a page without /Tabs /S",
    good="Link > OBJR > annotation with /Contents (GoodSAM) on a page with /Tabs /S",
)
FONT = Rule(
    "pdf/font-not-embedded",
    Severity.ERROR,
    "A font is not in the file.",
    why="Another computer shows other letters, or boxes.",
    standard="ISO 14289-1:2014, 7.21.4.1; standards PD-11",
    bad="/BaseFont /Helvetica without a font file",
    good="/FontFile2 12 0 R",
)
TEXTLESS = Rule(
    "pdf/letter-without-text",
    Severity.ERROR,
    "The file shows letters without saying which they are.",
    why="They cannot be read aloud, searched or copied.",
    standard="ISO 14289-1:2014, 7.21.7; standards PD-11",
    bad="a font without /ToUnicode, or with U+0000 or U+FFFE in it",
    good="/ToUnicode 14 0 R with a text for each code that is shown",
)
NOTDEF = Rule(
    "pdf/empty-box",
    Severity.ERROR,
    "The file shows a box instead of a letter.",
    why="A reader cannot know which letter was meant: a number or a name may be lost.",
    standard="ISO 14289-1:2014, 7.21.8; standards PD-11",
    bad="a code that stands for glyph 0",
    good="a letter that the font has",
)
SMALL = Rule(
    "pdf/small-text",
    Severity.ERROR,
    "Some text is smaller than the edition promises.",
    why="Who needs large print needs all of it large, page numbers too.",
    standard="UKAAF G003 (2019); standards LP-01",
    bad="a page number of 9 points under words of 18",
    good="a page number of 18 points",
)
STRAY = Rule(
    "pdf/content-without-tag",
    Severity.ERROR,
    "Something on a page has no tag and is not marked as decoration.",
    why="A screen reader leaves it out, or reads it in the wrong place.",
    standard="ISO 14289-1:2014, 7.1; standards PD-04",
    bad="BT (Call 999) Tj ET",
    good="/P <</MCID 0>> BDC BT (Call 999) Tj ET EMC",
)
WORDS = Rule(
    "pdf/words-differ",
    Severity.ERROR,
    "The words of the file are not those of the leaflet.",
    why="A voice or a copy would give another text: a number turned round, a sentence lost.",
    standard="WCAG 2.2, 1.3.2; standards PD-11, PD-14",
    bad="Press 55.  in the leaflet, and  .55 sserP  in the file",
    good="the same words in the same order",
)
ACTION = Rule(
    "pdf/action",
    Severity.ERROR,
    "The file does something by itself, or a link does more than open an address.",
    why="Scripts can harm or give a reader away; some programs refuse such files.",
    standard="standards PD-15",
    bad="/OpenAction <</S /JavaScript ...>>",
    good="/A <</S /URI /URI (https://example.org)>>",
)
ATTACHMENT = Rule(
    "pdf/attachment",
    Severity.ERROR,
    "The file has other files inside.",
    why="Readers do not find them, virus scanners do, and nobody has checked them.",
    standard="ISO 14289-1:2014, 7.11; standards PD-15",
    bad="/Names <</EmbeddedFiles ...>>",
    good="a file with nothing inside but the leaflet",
)

RULES: tuple[Rule, ...] = (
    UNREADABLE,
    UNTAGGED,
    LANGUAGE,
    TITLE,
    HEADINGS,
    PICTURE,
    LINK,
    FONT,
    TEXTLESS,
    NOTDEF,
    SMALL,
    STRAY,
    WORDS,
    ACTION,
    ATTACHMENT,
)


# ---- the answer


@dataclass(frozen=True, slots=True)
class Promise:
    """What the file should be."""

    language: str
    passages: Sequence[str]
    body_points: float


def check(
    data: bytes, document_language: str, expected: Sequence[str], body_points: float
) -> tuple[Finding, ...]:
    """Return what is wrong with the PDF *data*.

    *expected* are the words of the passages a reader sees, in reading order, without markup and addresses
    (``model.document.passages``); *body_points* is the size that no text may be smaller than.
    """
    promise = Promise(document_language, expected, body_points)
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            file = File(pdf)
            return tuple(
                Finding(rule, message, language=document_language)
                for rule, look in CHECKS.items()
                for message in look(file, promise)
            )
    except pikepdf.PdfError as error:
        return (Finding(UNREADABLE, f"the file cannot be read: {error}", language=document_language),)


def text_in_tag_order(data: bytes, addresses: bool = False) -> list[str]:
    """Return the passages of the PDF *data* as a screen reader walks them, without marks of list items.

    The printed addresses of links are left out unless *addresses* is set.
    """
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return File(pdf).passages(addresses)


def page_count(data: bytes) -> int:
    """Return how many pages the PDF *data* has."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages)


# ---- reading the file


@dataclass(frozen=True, slots=True)
class Ink:
    """Something a page paints. *text* is None for what is no text, *size* its effective size in points."""

    page: int
    tagged: bool
    text: str | None = None
    size: float = 0.0
    font: Font | None = None
    codes: tuple[int, ...] = ()


@dataclass(slots=True)
class Node:
    """An element of the structure tree; *kids* are elements, marked contents (page, MCID) and annotations."""

    tag: str
    entries: Any
    kids: list[Node | tuple[int, int] | Annotation] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Annotation:
    """An annotation of a page; *number* is its object's."""

    number: tuple[int, int]
    entries: Any


@dataclass(frozen=True)
class Font:
    """A font among a page's resources."""

    entries: Any

    @property
    def name(self) -> str:
        """Its name, with the letters that mark a subset."""
        return str(self.entries.get("/BaseFont", "/?"))[1:]

    @cached_property
    def descendant(self) -> Any:
        """The CIDFont of a composite font, otherwise the font itself."""
        return self.entries.DescendantFonts[0] if "/DescendantFonts" in self.entries else self.entries

    @property
    def embedded(self) -> bool:
        """Whether the letters' outlines are in the file."""
        files = ("/FontFile", "/FontFile2", "/FontFile3")
        return any(_entry(self.descendant, "/FontDescriptor", file) is not None for file in files)

    @cached_property
    def texts(self) -> Mapping[int, str]:
        """The text of each code."""
        if "/ToUnicode" not in self.entries:
            return {}
        return dict(_unicode_map(self.entries.ToUnicode.read_bytes().decode("latin-1")))

    @cached_property
    def glyphs(self) -> bytes:
        """The numbers of the glyphs by code, two bytes each; empty where code and glyph have one number."""
        table = self.descendant.get("/CIDToGIDMap")
        return table.read_bytes() if isinstance(table, pikepdf.Stream) else b""

    def codes(self, shown: bytes) -> tuple[int, ...]:
        """The codes in a string that is shown."""
        if "/DescendantFonts" not in self.entries:
            return tuple(shown)
        return tuple(int.from_bytes(shown[place : place + 2], "big") for place in range(0, len(shown), 2))

    def is_notdef(self, code: int) -> bool:
        """Whether a code shows glyph 0."""
        if "/DescendantFonts" not in self.entries:
            return False
        return not any(self.glyphs[2 * code : 2 * code + 2]) if self.glyphs else code == 0


BF_BLOCK = re.compile(r"beginbf(char|range)(.*?)endbf", re.DOTALL)
BF_CHAR = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f\s]*)>")
BF_RANGE = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f\s]*)>|\[(.*?)\])", re.DOTALL)


def _unicode_map(cmap: str) -> Iterator[tuple[int, str]]:
    """(code, text) of a ToUnicode CMap (ISO 32000-1, 9.10.3)."""
    for kind, body in BF_BLOCK.findall(cmap):
        if kind == "char":
            yield from ((int(code, 16), _utf16(text)) for code, text in BF_CHAR.findall(body))
        else:
            yield from _unicode_ranges(body)


def _unicode_ranges(body: str) -> Iterator[tuple[int, str]]:
    for first, last, text, texts in BF_RANGE.findall(body):
        codes = range(int(first, 16), int(last, 16) + 1)
        if texts:
            yield from zip(codes, map(_utf16, re.findall(r"<([^>]*)>", texts)), strict=False)
        else:
            start = _utf16(text)
            yield from ((code, start[:-1] + chr(ord(start[-1]) + place)) for place, code in enumerate(codes))


def _utf16(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be", "replace")


class File:
    """A PDF as its readers see it: what pages paint, and the structure tree."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.root = pdf.Root
        self.inks: list[Ink] = []
        self.words: dict[tuple[int, int], list[str]] = {}
        self._fonts: dict[tuple[int, int], Font] = {}
        self._pages = {page.obj.objgen: place for place, page in enumerate(pdf.pages)}
        for place, page in enumerate(pdf.pages):
            _PageReader(self, place, page).read()

    def font(self, entries: Any) -> Font:
        """Return a font, one object for each in the file."""
        return self._fonts.setdefault(entries.objgen, Font(entries))

    @property
    def fonts(self) -> Sequence[Font]:
        """The fonts that show text."""
        return tuple(self._fonts.values())

    @cached_property
    def tree(self) -> Node | None:
        """The structure tree, if the file has one."""
        root = self.root.get("/StructTreeRoot")
        return self._node(root, None) if root is not None else None

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """The elements in reading order."""
        return tuple(_walk(self.tree)) if self.tree is not None else ()

    @cached_property
    def annotations(self) -> tuple[tuple[Any, Annotation], ...]:
        """All annotations, each with its page."""
        return tuple(
            (page.obj, Annotation(entries.objgen, entries))
            for page in self.pdf.pages
            for entries in page.obj.get("/Annots", ())
        )

    def _node(self, entries: Any, page: Any) -> Node:
        page = entries.get("/Pg", page)
        node = Node(str(entries.get("/S", "/StructTreeRoot")), entries)
        kids = entries.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            node.kids.extend(self._kid(kid, page))
        return node

    def _place(self, page: Any) -> int:
        """The number of a page, -1 for none."""
        return self._pages.get(page.objgen, -1) if page is not None else -1

    def _kid(self, kid: Any, page: Any) -> Iterator[Node | tuple[int, int] | Annotation]:
        if isinstance(kid, int):
            yield self._place(page), kid
        elif kid.get("/Type") == "/MCR":
            yield self._place(kid.get("/Pg", page)), int(kid.MCID)
        elif kid.get("/Type") == "/OBJR":
            yield Annotation(kid.Obj.objgen, kid.Obj)
        else:
            yield self._node(kid, page)

    def passages(self, addresses: bool) -> list[str]:
        """Return the words of each element that holds a passage, in tree order."""
        return list(self._passages(self.tree, addresses)) if self.tree is not None else []

    def _passages(self, node: Node, addresses: bool) -> Iterator[str]:
        marks = node.tag == "/L" and _numbering(node) != "/None"
        for kid in node.kids:
            if not isinstance(kid, Node):
                continue
            if PASSAGE_TAG.fullmatch(kid.tag):
                yield self.text(kid, addresses)
            elif marks and kid.tag == "/LI":
                yield from self._passages(_without_label(kid), addresses)
            else:
                yield from self._passages(kid, addresses)

    def text(self, node: Node, addresses: bool = True) -> str:
        """Return what a screen reader says of an element: ActualText before what is painted."""
        if "/ActualText" in node.entries:
            return str(node.entries.ActualText)
        text = "".join(self._kid_text(kid, addresses) for kid in node.kids)
        return text if addresses or node.tag != "/Link" else _without_address(text, node)

    def _kid_text(self, kid: Node | tuple[int, int] | Annotation, addresses: bool) -> str:
        return self.text(kid, addresses) if isinstance(kid, Node) else self.painted(kid)

    def painted(self, kid: Node | tuple[int, int] | Annotation) -> str:
        """Return the text that is painted for an element, in the order of the page's content."""
        if isinstance(kid, Node):
            return "".join(self.painted(inner) for inner in kid.kids)
        return "".join(self.words.get(kid, ())) if isinstance(kid, tuple) else ""


def _entry(entries: Any, *names: str) -> Any:
    """The value down a path of dictionaries, None where one of them has no such entry."""
    for name in names:
        if not isinstance(entries, pikepdf.Dictionary | pikepdf.Stream):
            return None
        entries = entries.get(name)
    return entries


def _walk(node: Node) -> Iterator[Node]:
    for kid in node.kids:
        if isinstance(kid, Node):
            yield kid
            yield from _walk(kid)


def _numbering(node: Node) -> str:
    """The ListNumbering of a list."""
    return str(_entry(node.entries, "/A", "/ListNumbering") or "/None")


def _without_label(node: Node) -> Node:
    kids = [kid for kid in node.kids if not (isinstance(kid, Node) and kid.tag == "/Lbl")]
    return Node(node.tag, node.entries, kids)


def _without_address(text: str, link: Node) -> str:
    """The words of a link, without the address that is printed after them."""
    for annotation in (kid for kid in link.kids if isinstance(kid, Annotation)):
        uri = str(_entry(annotation.entries, "/A", "/URI") or "")
        for target in (uri, unquote(uri)):
            words = text.removesuffix(f" ({short_address(target)})")
            if words != text:
                return words
    return text


class _PageReader:
    """One page's operators, read in order: where text is, how large, and under which tag."""

    def __init__(self, file: File, number: int, page: pikepdf.Page) -> None:
        self.file, self.number, self.page = file, number, page
        self.resources = page.obj.get("/Resources")
        self.matrix, self.line, self.size = IDENTITY, IDENTITY, 0.0
        self.font: Font | None = None
        self.saved: list[tuple[Matrix, float, Font | None]] = []
        self.marks: list[tuple[str, int | None, object]] = []

    def read(self) -> None:
        """Hand what the page paints to the file."""
        for instruction in pikepdf.parse_content_stream(self.page, OPERATORS):
            name = str(instruction.operator)
            if name in SHOWING:
                self._show(instruction.operands)
            elif name in PAINTING:
                self.file.inks.append(Ink(self.number, self._is_tagged()))
            else:
                self._change(name, instruction.operands)

    def _change(self, name: str, operands: Any) -> None:
        match name:
            case "q":
                self.saved.append((self.matrix, self.size, self.font))
            case "Q" if self.saved:
                self.matrix, self.size, self.font = self.saved.pop()
            case "cm":
                self.matrix = _times(_matrix(operands), self.matrix)
            case "BT":
                self.line = IDENTITY
            case "Tm":
                self.line = _matrix(operands)
            case "Tf":
                entries = _entry(self.resources, "/Font", str(operands[0]))
                self.font = None if entries is None else self.file.font(entries)
                self.size = float(operands[1])
            case "BMC" | "BDC" | "EMC":
                self._mark(name, operands)

    def _mark(self, name: str, operands: Any) -> None:
        """Marked content begins, with its MCID and ActualText if it has them, or ends."""
        if name == "EMC":
            if self.marks:
                self.marks.pop()
            return
        entries = operands[1] if name == "BDC" else None
        if isinstance(entries, pikepdf.Name):
            entries = _entry(self.resources, "/Properties", str(entries))
        mcid, actual = _entry(entries, "/MCID"), _entry(entries, "/ActualText")
        self.marks.append((str(operands[0]), mcid, actual))
        if actual is not None:
            self._say(str(actual))

    def _is_tagged(self) -> bool:
        """Whether what is painted now belongs to a tag or is marked as decoration, and not both."""
        artifact = any(tag == "/Artifact" for tag, _, _ in self.marks)
        return artifact != (self._mcid() is not None)

    def _mcid(self) -> int | None:
        return next((mcid for _, mcid, _ in reversed(self.marks) if mcid is not None), None)

    def _say(self, text: str) -> None:
        mcid = self._mcid()
        if mcid is not None:
            self.file.words.setdefault((self.number, mcid), []).append(text)

    def _show(self, operands: Any) -> None:
        last = operands[-1]
        strings = last if isinstance(last, pikepdf.Array) else [last]
        shown = b"".join(bytes(part) for part in strings if isinstance(part, pikepdf.String))
        if not shown:
            return
        codes = self.font.codes(shown) if self.font else ()
        text = "".join(self.font.texts.get(code, "\ufffe") for code in codes) if self.font else ""
        scale = _times(self.line, self.matrix)
        size = self.size * (scale[2] ** 2 + scale[3] ** 2) ** 0.5
        self.file.inks.append(Ink(self.number, self._is_tagged(), text, size, self.font, codes))
        if not any(actual is not None for _, _, actual in self.marks):
            self._say(text)


def _matrix(operands: Any) -> Matrix:
    a, b, c, d, e, f = (float(value) for value in operands)
    return a, b, c, d, e, f


def _times(first: Matrix, second: Matrix) -> Matrix:
    """The matrix that does *first*, then *second* (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


# ---- looking at it: each function yields what is wrong, in words


def _untagged(file: File, _: Promise) -> Iterator[str]:
    if file.tree is None:
        yield "there is no structure tree"
    elif not file.nodes:
        yield "the structure tree is empty"
    if not _entry(file.root, "/MarkInfo", "/Marked"):
        yield "the file does not say that it is tagged (MarkInfo)"


def _language(file: File, promise: Promise) -> Iterator[str]:
    found = str(file.root.get("/Lang", ""))
    if found != promise.language:
        yield f"the file says {found or 'no language'}; the leaflet is in {promise.language}"


def _title(file: File, promise: Promise) -> Iterator[str]:
    wanted = _normal(promise.passages[0]) if promise.passages else ""
    found = {
        "document information": str(file.pdf.docinfo.get("/Title", "")),
        "metadata": str(file.pdf.open_metadata(set_pikepdf_as_editor=False).get("dc:title") or ""),
    }
    for where, title in found.items():
        if not title.strip() or _normal(title) != wanted:
            yield f"the title in the {where} is {title!r}; the leaflet's is {wanted!r}"
    if not _entry(file.root, "/ViewerPreferences", "/DisplayDocTitle"):
        yield "the window shows the file's name (DisplayDocTitle is not set)"


def _headings(file: File, _: Promise) -> Iterator[str]:
    levels = [int(node.tag[2:]) for node in file.nodes if HEADING_TAG.fullmatch(node.tag)]
    if levels[:1] != [1] or levels.count(1) != 1:
        found = " ".join(f"H{level}" for level in levels)
        yield f"there must be one H1, before all others; there is {found or 'none'}"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"H{after} follows H{before}"


def _pictures(file: File, _: Promise) -> Iterator[str]:
    for node in file.nodes:
        if node.tag == "/Figure" and not str(node.entries.get("/Alt", "")).strip():
            yield "a Figure has no Alt"


def _links(file: File, _: Promise) -> Iterator[str]:
    tagged = {
        kid.number
        for node in file.nodes
        if node.tag == "/Link"
        for kid in node.kids
        if isinstance(kid, Annotation)
    }
    for page, annotation in file.annotations:
        entries = annotation.entries
        if entries.get("/Subtype") != "/Link":
            continue
        where = str(_entry(entries, "/A", "/URI") or "a place in the file")
        if annotation.number not in tagged or "/StructParent" not in entries:
            yield f"the link to {where} stands outside a Link tag"
        if not str(entries.get("/Contents", "")).strip():
            yield f"the link to {where} has no description (Contents)"
        if page.get("/Tabs") != "/S":
            yield f"the page of the link to {where} has another order for the tab key than its tags"


def _fonts(file: File, _: Promise) -> Iterator[str]:
    return (f"{font.name} is not embedded" for font in file.fonts if not font.embedded)


def _textless(file: File, _: Promise) -> Iterator[str]:
    for font in file.fonts:
        shown = {code for ink in file.inks if ink.font is font for code in ink.codes}
        bad = sorted(
            code for code in shown if set(font.texts.get(code, "\ufffe")) & {"\0", "\ufeff", "\ufffe"}
        )
        if bad:
            yield f"{font.name} shows {len(bad)} codes without a text, the first {bad[0]:04X}"


def _boxes(file: File, _: Promise) -> Iterator[str]:
    for ink in file.inks:
        if ink.font and any(ink.font.is_notdef(code) for code in ink.codes):
            yield f"page {ink.page + 1} shows a box in {(ink.text or '').strip()!r}"


def _small(file: File, promise: Promise) -> Iterator[str]:
    for ink in file.inks:
        if ink.text is not None and ink.text.strip() and ink.size < promise.body_points - ROUNDING:
            yield (
                f"page {ink.page + 1} has {ink.text.strip()!r} in {ink.size:.1f} points; "
                f"the edition promises {promise.body_points:g}"
            )


def _stray(file: File, _: Promise) -> Iterator[str]:
    known = {kid for node in file.nodes for kid in node.kids if isinstance(kid, tuple)}
    for page, mcid in sorted(file.words.keys() - known):
        yield f"page {page + 1} has words that no tag holds (MCID {mcid})"
    for ink in file.inks:
        if not ink.tagged:
            yield (
                f"page {ink.page + 1} has {ink.text!r}" if ink.text else f"page {ink.page + 1} has a drawing"
            )


def _words(file: File, promise: Promise) -> Iterator[str]:
    wanted = [text for text in map(_normal, promise.passages) if text]
    found = [text for text in map(_normal, file.passages(addresses=False)) if text]
    for place, (want, have) in enumerate(zip_longest(wanted, found, fillvalue=""), 1):
        if want != have:
            yield f"passage {place} {_difference(want, have)}"
            break  # what follows is only shifted
    for node in file.nodes:
        if "/ActualText" in node.entries:
            yield from _painted_otherwise(file, node)


def _painted_otherwise(file: File, node: Node) -> Iterator[str]:
    """Whether a tag says other letters than are painted, or numbers stand there in another order.

    Right-to-left letters are painted in visual order, but a number runs from the left in every script.
    """
    said = _normal(file.text(node))
    painted = _normal("".join(file.painted(kid) for kid in node.kids))
    if Counter(said.replace(" ", "")) != Counter(painted.replace(" ", "")):
        yield f"a tag says {said[:40]!r}, but other letters are painted"
    for number in NUMBER.findall(said):
        if number not in painted:
            yield f"the number {number} is painted in another order"


def _actions(file: File, _: Promise) -> Iterator[str]:
    if isinstance(file.root.get("/OpenAction"), pikepdf.Dictionary) or "/AA" in file.root:
        yield "the file does something when it is opened"
    if _entry(file.root, "/Names", "/JavaScript") is not None:
        yield "the file has scripts"
    for page, annotation in file.annotations:
        kind = str(_entry(annotation.entries, "/A", "/S") or "/URI")
        if kind != "/URI":
            yield f"an annotation has the action {kind}"
        if "/AA" in annotation.entries or "/AA" in page:
            yield "a page or an annotation does something by itself"


def _attachments(file: File, _: Promise) -> Iterator[str]:
    if _entry(file.root, "/Names", "/EmbeddedFiles") is not None or "/AF" in file.root:
        yield "there are files inside the file"
    if any(annotation.entries.get("/Subtype") == "/FileAttachment" for _, annotation in file.annotations):
        yield "a file is pinned to a page"


def _normal(text: str) -> str:
    """*text* in NFC, one space for any white space, without signs that only direct the layout."""
    return " ".join(unicodedata.normalize("NFC", SILENT.sub("", text)).split())


def _difference(want: str, have: str) -> str:
    """Where two passages part, in a few words."""
    if not have:
        return f"is missing: {want!r}"
    if not want:
        return f"is too many: {have!r}"
    pairs = enumerate(zip(want, have, strict=False))
    start = next((place for place, (one, other) in pairs if one != other), min(len(want), len(have)))
    part = slice(max(start - 20, 0), start + 20)
    return f"should be {want[part]!r}, and is {have[part]!r}"


CHECKS: Mapping[Rule, Callable[[File, Promise], Iterator[str]]] = {
    UNTAGGED: _untagged,
    LANGUAGE: _language,
    TITLE: _title,
    HEADINGS: _headings,
    PICTURE: _pictures,
    LINK: _links,
    FONT: _fonts,
    TEXTLESS: _textless,
    NOTDEF: _boxes,
    SMALL: _small,
    STRAY: _stray,
    WORDS: _words,
    ACTION: _actions,
    ATTACHMENT: _attachments,
}
