"""A finished PDF, opened: its structure tree, its fonts, what each page paints. Judges nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import unquote

import pikepdf

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

# Characters that direct the layout and say nothing; a file may hold the text without them.
SILENT = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


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
        return any(entry(self.descendant, "/FontDescriptor", file) is not None for file in files)

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
        return tuple(walk(self.tree)) if self.tree is not None else ()

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
                yield from self._passages(without_label(kid), addresses)
            else:
                yield from self._passages(kid, addresses)

    def text(self, node: Node, addresses: bool = True) -> str:
        """Return what a screen reader says of an element: ActualText before what is painted."""
        if "/ActualText" in node.entries:
            return str(node.entries.ActualText)
        text = "".join(self._kid_text(kid, addresses) for kid in node.kids)
        return text if addresses or node.tag != "/Link" else without_address(text, node)

    def _kid_text(self, kid: Node | tuple[int, int] | Annotation, addresses: bool) -> str:
        return self.text(kid, addresses) if isinstance(kid, Node) else self.painted(kid)

    def painted(self, kid: Node | tuple[int, int] | Annotation) -> str:
        """Return the text that is painted for an element, in the order of the page's content."""
        if isinstance(kid, Node):
            return "".join(self.painted(inner) for inner in kid.kids)
        return "".join(self.words.get(kid, ())) if isinstance(kid, tuple) else ""


def entry(entries: Any, *names: str) -> Any:
    """The value down a path of dictionaries, None where one of them has no such entry."""
    for name in names:
        if not isinstance(entries, pikepdf.Dictionary | pikepdf.Stream):
            return None
        entries = entries.get(name)
    return entries


def walk(node: Node) -> Iterator[Node]:
    """Yield every element below *node*, in reading order."""
    for kid in node.kids:
        if isinstance(kid, Node):
            yield kid
            yield from walk(kid)


def _numbering(node: Node) -> str:
    """The ListNumbering of a list."""
    return str(entry(node.entries, "/A", "/ListNumbering") or "/None")


def without_label(node: Node) -> Node:
    """Return the element without its bullet or number."""
    kids = [kid for kid in node.kids if not (isinstance(kid, Node) and kid.tag == "/Lbl")]
    return Node(node.tag, node.entries, kids)


def without_address(text: str, link: Node) -> str:
    """The words of a link, without the address that is printed after them."""
    for annotation in (kid for kid in link.kids if isinstance(kid, Annotation)):
        uri = str(entry(annotation.entries, "/A", "/URI") or "")
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
                entries = entry(self.resources, "/Font", str(operands[0]))
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
            entries = entry(self.resources, "/Properties", str(entries))
        mcid, actual = entry(entries, "/MCID"), entry(entries, "/ActualText")
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
