"""A finished PDF, opened: its structure tree, its fonts, what each page paints. Checks no rule."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import Any
from urllib.parse import unquote

import pikepdf

from pipeline.checks.pdf_file.fonts import Font, entry
from pipeline.checks.pdf_file.page import Ink, PageReader
from pipeline.model.links import short_address

# Tags of one passage each. An Lbl that is a bullet or a number is left out (File.passages).
PASSAGE_TAG = re.compile(r"/(?:P|H[1-6]|Lbl|LBody|Caption|TH|TD|BlockQuote|Note)")
HEADING_TAG = re.compile(r"/H[1-6]")

# Characters that control layout or choose a form, and are not spoken; a file may leave them out.
SILENT = re.compile(
    "[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]"
)


@dataclass(slots=True)
class StructureElement:
    """An element of the structure tree; *kids* are elements, marked content (page, MCID) and annotations."""

    tag: str
    entries: Any
    kids: list[StructureElement | tuple[int, int] | Annotation] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Annotation:
    """An annotation of a page; *number* is its object number and generation."""

    number: tuple[int, int]
    entries: Any


class File:
    """An opened PDF: what its pages paint (*inks*), the text of its marked content (*words*), its tags."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.root = pdf.Root
        self.inks: list[Ink] = []
        self.words: dict[tuple[int, int], list[str]] = {}
        self._fonts: dict[tuple[int, int], Font] = {}
        self._pages = {page.obj.objgen: place for place, page in enumerate(pdf.pages)}
        for place, page in enumerate(pdf.pages):
            content = PageReader(place, page, self.font).read()
            self.inks += content.inks
            self.words.update({(place, mcid): words for mcid, words in content.words.items()})

    def font(self, entries: Any) -> Font:
        """Return the Font of a font dictionary; the same object each time."""
        return self._fonts.setdefault(entries.objgen, Font(entries))

    @property
    def fonts(self) -> Sequence[Font]:
        """The fonts that the pages use."""
        return tuple(self._fonts.values())

    @cached_property
    def tree(self) -> StructureElement | None:
        """The root of the structure tree; None if the file has none."""
        root = self.root.get("/StructTreeRoot")
        return self._node(root, None) if root is not None else None

    @cached_property
    def nodes(self) -> tuple[StructureElement, ...]:
        """All elements of the structure tree, in reading order."""
        return tuple(walk(self.tree)) if self.tree is not None else ()

    @cached_property
    def information(self) -> Any:
        """The document information dictionary; None if the file has none (``pdf.docinfo`` would add one)."""
        return self.pdf.trailer.get("/Info")

    @cached_property
    def annotations(self) -> tuple[tuple[Any, Annotation], ...]:
        """All annotations, each after its page's dictionary."""
        return tuple(
            (page.obj, Annotation(entries.objgen, entries))
            for page in self.pdf.pages
            for entries in page.obj.get("/Annots", ())
        )

    @cached_property
    def bookmarks(self) -> tuple[Any, ...]:
        """The items of the outline, each once even if they lead to each other in a circle."""
        found: dict[tuple[int, int], Any] = {}
        waiting = [self.root.get("/Outlines", pikepdf.Dictionary()).get("/First")]
        while waiting:
            item = waiting.pop()
            if item is not None and item.objgen not in found:
                found[item.objgen] = item
                waiting += [item.get("/Next"), item.get("/First")]
        return tuple(found.values())

    @cached_property
    def page_boxes(self) -> tuple[tuple[float, float, float, float], ...]:
        """The edges of each page in points: left, bottom, right, top."""
        boxes = ([float(edge) for edge in page.mediabox] for page in self.pdf.pages)
        return tuple((left, bottom, right, top) for left, bottom, right, top in boxes)

    def contents(self, node: StructureElement) -> Iterator[tuple[int, int]]:
        """Yield the marked content (page, MCID) of an element and of all elements inside it."""
        for kid in node.kids:
            if isinstance(kid, StructureElement):
                yield from self.contents(kid)
            elif isinstance(kid, tuple):
                yield kid

    def _node(self, entries: Any, page: Any) -> StructureElement:
        page = entries.get("/Pg", page)
        node = StructureElement(str(entries.get("/S", "/StructTreeRoot")), entries)
        kids = entries.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            node.kids.extend(self._kid(kid, page))
        return node

    def _place(self, page: Any) -> int:
        """The index of a page, from 0; -1 if there is none."""
        return self._pages.get(page.objgen, -1) if page is not None else -1

    def _kid(self, kid: Any, page: Any) -> Iterator[StructureElement | tuple[int, int] | Annotation]:
        if isinstance(kid, int):
            yield self._place(page), kid
        elif kid.get("/Type") == "/MCR":
            yield self._place(kid.get("/Pg", page)), int(kid.MCID)
        elif kid.get("/Type") == "/OBJR":
            yield Annotation(kid.Obj.objgen, kid.Obj)
        else:
            yield self._node(kid, page)

    def passages(self, addresses: bool) -> list[str]:
        """Return the words of each passage, in the order of the tags, without bullets and list numbers."""
        return [self.text(node, addresses) for node, _ in self.passage_nodes]

    @cached_property
    def passage_texts(self) -> tuple[str, ...]:
        """The words of each passage, without the addresses that are printed after links."""
        return tuple(plain(self.text(node, addresses=False)) for node, _ in self.passage_nodes)

    @cached_property
    def passage_nodes(self) -> tuple[tuple[StructureElement, str], ...]:
        """The tag of each passage, in order, with its language: its own, or that of the tags around it."""
        if self.tree is None:
            return ()
        return tuple(_passage_nodes(self.tree, str(self.root.get("/Lang", ""))))

    def text(self, node: StructureElement, addresses: bool = True) -> str:
        """Return the text of an element for a screen reader: its ActualText, otherwise the painted text."""
        if "/ActualText" in node.entries:
            return str(node.entries.ActualText)
        text = "".join(self.kid_text(kid, addresses) for kid in node.kids)
        return text if addresses or node.tag != "/Link" else without_address(text, node)

    def kid_text(self, kid: StructureElement | tuple[int, int] | Annotation, addresses: bool = True) -> str:
        """Return the text of a part of an element."""
        return self.text(kid, addresses) if isinstance(kid, StructureElement) else self.painted(kid)

    def parts(self) -> Iterator[tuple[str, str]]:
        """Yield the text of each leaf of the structure tree after its language (BCP 47), in reading order.

        Neighbours in one language within a passage are one.
        """
        if self.tree is None:
            return
        every = self._parts(self.tree, str(self.root.get("/Lang", "")), None)
        for (tag, _), group in groupby(every, key=lambda part: part[:2]):
            yield tag, "".join(text for _, _, text in group)

    def _parts(
        self, node: StructureElement, tag: str, passage: int | None
    ) -> Iterator[tuple[str, int | None, str]]:
        """(language, what tells its passage from others, text) of each leaf."""
        tag = str(node.entries.get("/Lang", tag))
        passage = id(node) if PASSAGE_TAG.fullmatch(node.tag) else passage
        inner = [kid for kid in node.kids if isinstance(kid, StructureElement)]
        if "/ActualText" in node.entries or not inner:
            yield tag, passage, self.text(node)
        for kid in () if "/ActualText" in node.entries else inner:
            yield from self._parts(kid, tag, passage)

    def painted(self, kid: StructureElement | tuple[int, int] | Annotation) -> str:
        """Return the text that pages paint for *kid*, in the order of the content streams."""
        if isinstance(kid, StructureElement):
            return "".join(self.painted(inner) for inner in kid.kids)
        return "".join(self.words.get(kid, ())) if isinstance(kid, tuple) else ""


def plain(text: str) -> str:
    """Return *text* in NFC, with single spaces, without characters that only control layout."""
    return " ".join(unicodedata.normalize("NFC", SILENT.sub("", text)).split())


def walk(node: StructureElement) -> Iterator[StructureElement]:
    """Yield every element inside *node*, in reading order."""
    for kid in node.kids:
        if isinstance(kid, StructureElement):
            yield kid
            yield from walk(kid)


def _passage_nodes(node: StructureElement, around: str) -> Iterator[tuple[StructureElement, str]]:
    marks = node.tag == "/L" and _numbering(node) not in ("/None", "/Description")
    for kid in node.kids:
        if not isinstance(kid, StructureElement):
            continue
        spoken = own_language(kid, around)
        if is_passage(kid):
            yield kid, spoken
        elif marks and kid.tag == "/LI":
            yield from _passage_nodes(without_label(kid), spoken)
        else:
            yield from _passage_nodes(kid, spoken)


def own_language(node: StructureElement, around: str) -> str:
    """Return the language of *node* (a BCP 47 tag), which is that of the tags *around* if it names none."""
    return str(node.entries.get("/Lang", around))


def is_passage(node: StructureElement) -> bool:
    """Whether *node* is one passage; an item that has a list within it holds passages, and is none."""
    kids = (kid for kid in node.kids if isinstance(kid, StructureElement))
    holds = any(kid.tag == "/L" or PASSAGE_TAG.fullmatch(kid.tag) for kid in kids)
    return PASSAGE_TAG.fullmatch(node.tag) is not None and not holds


def _numbering(node: StructureElement) -> str:
    """The ListNumbering attribute of a list; "/None" by default."""
    return str(entry(node.entries, "/A", "/ListNumbering") or "/None")


def without_label(node: StructureElement) -> StructureElement:
    """Return the list item *node* without its bullet or number."""
    kids = [kid for kid in node.kids if not (isinstance(kid, StructureElement) and kid.tag == "/Lbl")]
    return StructureElement(node.tag, node.entries, kids)


def without_address(text: str, link: StructureElement) -> str:
    """Return the words of *link*, *text*, without the address that is printed after them."""
    for annotation in (kid for kid in link.kids if isinstance(kid, Annotation)):
        uri = str(entry(annotation.entries, "/A", "/URI") or "")
        for target in (uri, unquote(uri)):
            words = text.removesuffix(f" ({short_address(target)})")
            if words != text:
                return words
    return text
