"""DOCX bytes -> its parts, paragraphs, and runs with the formatting that Word gives them. Checks no rule.

python-docx opens the package and reads its parts. Where a package has faults, it refuses, so they are found
in the files of the ZIP. Knows the order in which styles apply (ECMA-376-1, 17.7.2). Knows no writer.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.package import Package
from docx.parts.document import DocumentPart
from lxml import etree

Element: TypeAlias = "etree._Element"

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
CONTENT_TYPE = "{http://schemas.openxmlformats.org/package/2006/content-types}"

DOCUMENT = "word/document.xml"
NEEDED_PARTS = ("[Content_Types].xml", "_rels/.rels", DOCUMENT, "word/styles.xml")
UNREAD = ".odttf"  # embedded fonts: large, obfuscated, and no rule needs them
OFF = frozenset({"0", "false", "off", "none"})


class UnreadableError(ValueError):
    """The bytes are not a DOCX package, or a part cannot be read."""


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship; *target* is the name of a part, or a URL if *external* is true."""

    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class Looks:
    """The formatting of a run, from styles and direct formatting. Sizes in half points, colours RRGGBB."""

    values: Mapping[str, str]
    fonts: Mapping[str, str]
    languages: Mapping[str, str]

    def on(self, name: str) -> bool:
        """Whether the property *name* is set, and not to "off"."""
        return self.values.get(name, "0") not in OFF

    def size(self, slot: str) -> float:
        """Return the size of slot ``sz`` or ``szCs`` in points; 10, Word's default, if it has no number."""
        return whole(self.values.get(slot, "")) / 2 or 10


@dataclass(frozen=True, slots=True)
class WordRun:
    """A run; *style* is the id of its character style, *link* the hyperlink element around it."""

    words: str
    looks: Looks
    style: str
    link: Element | None


@dataclass(frozen=True)
class WordParagraph:
    """A paragraph with the properties that the rules need; *level* is 1 to 9 for headings, else 0.

    *row* is the table row that it is in, None outside tables. *ground* is its background colour, RRGGBB.
    """

    element: Element
    style: str
    runs: tuple[WordRun, ...]
    level: int
    bidi: bool
    alignment: str
    ground: str
    numbered: bool
    kept_with_next: bool
    row: Element | None
    in_header_row: bool

    @cached_property
    def words(self) -> str:
        """The text, with a line feed for each line break and a tab for each tab."""
        return "".join([run.words for run in self.runs])

    @cached_property
    def has_picture(self) -> bool:
        """Whether the paragraph contains a drawing."""
        return next(self.element.iter(W + "drawing"), None) is not None


def whole(text: str) -> int:
    """Return the whole number in an attribute's *text*; 0 if it is not one (schema checks report that)."""
    return int(text) if text.isdecimal() else 0


def value(element: Element | None, name: str = "val") -> str:
    """Return the attribute ``w:name`` of *element*; "" if the element or the attribute is missing."""
    return (element.get(W + name) or "") if element is not None else ""


@dataclass(frozen=True)
class Unzipped:
    """The files in a package: their names in the order of the ZIP, and their bytes."""

    names: tuple[str, ...]
    data: Mapping[str, bytes] = field(repr=False)

    def relationships(self, part: str) -> Mapping[str, Relationship]:
        """Return the relationships of *part* by id; "" stands for the package itself."""
        folder, _, name = part.rpartition("/")
        links = self.data.get(posixpath.join(folder, "_rels", f"{name}.rels"))
        if links is None:
            return {}
        return {row.get("Id", ""): _relationship(folder, row) for row in parsed(links).iter(RELATIONSHIP)}


@dataclass(frozen=True)
class Opened:
    """A file that python-docx has opened."""

    word: Document

    def close(self) -> None:
        """Part package and parts, which hold each other: a batch would collect many before Python lets go."""
        links = self.word.part.package.rels
        links.clear()
        links.related_parts.clear()

    def part(self, kind: str) -> Element | None:
        """Return the root of the part to which a relationship of *kind* leads; None if there is none."""
        return next(self._parts(kind), None)

    def _parts(self, kind: str) -> Iterator[Element]:
        main = self.word.part
        for each in (*main.rels.values(), *main.package.rels.values()):
            if each.reltype == kind and isinstance(each.target_part, XmlPart):
                yield each.target_part.element

    @property
    def document(self) -> Element:
        """The root of the main part."""
        return self.word.element

    @cached_property
    def styles(self) -> Element:
        """The root of the styles part."""
        return self.word.styles.element

    @cached_property
    def footers(self) -> tuple[Element, ...]:
        """The roots of all footer parts."""
        return tuple(self._parts(RELATIONSHIP_TYPE.FOOTER))

    @cached_property
    def cascade(self) -> Cascade:
        """The styles of the file, to work out the formatting of runs and paragraphs."""
        return Cascade(self.styles)

    @cached_property
    def paragraphs(self) -> tuple[WordParagraph, ...]:
        """All paragraphs of the document in reading order, in tables too."""
        return tuple(_paragraph(element, self.cascade) for element in self.document.iter(W + "p"))

    @cached_property
    def footer_paragraphs(self) -> tuple[WordParagraph, ...]:
        """All paragraphs of the footers."""
        return tuple(_paragraph(p, self.cascade) for footer in self.footers for p in footer.iter(W + "p"))


def unzipped(data: bytes) -> Unzipped:
    """Return the files of the DOCX *data*. Raises UnreadableError if it is no ZIP or lacks a needed part."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = tuple(package.namelist())
            files = {name: b"" if name.endswith(UNREAD) else package.read(name) for name in names}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise UnreadableError(f"the file cannot be read as a ZIP: {error}") from None
    missing = [name for name in NEEDED_PARTS if name not in files]
    if missing:
        raise UnreadableError(f"the file has no {missing[0]}")
    return Unzipped(names, files)


def opened(data: bytes) -> Opened:
    """Return the DOCX *data*, opened by python-docx. Raises UnreadableError if it refuses."""
    try:
        main = Package.open(io.BytesIO(data)).main_document_part
    except etree.XMLSyntaxError as error:
        raise UnreadableError(f"a part is not well-formed XML: {error.msg}") from None
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, AttributeError, TypeError) as error:
        raise UnreadableError(f"the file cannot be opened as a Word file: {error}") from None
    if not isinstance(main, DocumentPart):
        raise UnreadableError(f"the file is not a Word document: its type is {main.content_type}")
    return Opened(main.document)


def parsed(part: bytes) -> Element:
    """Return the root of an XML part. Raises UnreadableError."""
    try:
        return parse_xml(part)
    except etree.XMLSyntaxError as error:
        raise UnreadableError(f"a part is not well-formed XML: {error.msg}") from None


def _relationship(folder: str, row: Element) -> Relationship:
    target = row.get("Target", "")
    if row.get("TargetMode") == "External":
        return Relationship(target, external=True)
    inside = target.removeprefix("/") if target.startswith("/") else posixpath.join(folder, target)
    return Relationship(posixpath.normpath(inside), external=False)


class Cascade:
    """The styles of a file. Later layers win: defaults, paragraph style, character style, direct."""

    def __init__(self, styles: Element) -> None:
        self.by_id = {value(style, "styleId"): style for style in styles.iter(W + "style")}
        defaults = (
            style
            for style in self.by_id.values()
            if value(style, "type") == "paragraph" and value(style, "default") not in OFF | {""}
        )
        self.default = value(next(defaults, None), "styleId")
        self.run_defaults = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self._known: dict[tuple[str, bytes], Looks] = {}
        self._known_properties: dict[str, Mapping[str, Element]] = {}

    def chain(self, identifier: str) -> list[Element]:
        """Return the style *identifier* and the styles that it is based on, the nearest first."""
        found: list[Element] = []
        while identifier in self.by_id and self.by_id[identifier] not in found:
            found.append(self.by_id[identifier])
            identifier = value(found[-1].find(W + "basedOn"))
        return found

    def paragraph_properties(self, style: str) -> Mapping[str, Element]:
        """Return the properties that paragraphs of *style* have from it and what it is based on, by tag."""
        if style not in self._known_properties:
            found: dict[str, Element] = {}
            for each in reversed(self.chain(style)):
                found |= _first_of_each(each.find(f"{W}pPr"))
            self._known_properties[style] = found
        return self._known_properties[style]

    def looks(self, paragraph_style: str, own: Element | None) -> Looks:
        """Return the formatting of a run with the ``w:rPr`` *own*, in a paragraph of *paragraph_style*."""
        key = (paragraph_style, etree.tostring(own) if own is not None else b"")
        if key not in self._known:
            self._known[key] = self._combined(paragraph_style, own)
        return self._known[key]

    def _combined(self, paragraph_style: str, own: Element | None) -> Looks:
        layers = [self.run_defaults]
        layers += [style.find(W + "rPr") for style in reversed(self.chain(paragraph_style))]
        if own is not None:
            run_style = value(own.find(W + "rStyle"))
            layers += [style.find(W + "rPr") for style in reversed(self.chain(run_style))]
        values: dict[str, str] = {}
        slots: dict[str, dict[str, str]] = {"rFonts": {}, "lang": {}}
        for layer in (*layers, own):
            for child in layer if layer is not None else ():
                name = etree.QName(child).localname
                if name in slots:
                    slots[name] |= {
                        etree.QName(key).localname: str(each) for key, each in child.attrib.items()
                    }
                else:
                    values[name] = value(child) or "1"
        return Looks(values, slots["rFonts"], slots["lang"])


def _first_of_each(properties: Element | None) -> dict[str, Element]:
    """The first child of each tag, by tag."""
    return {child.tag: child for child in reversed(properties)} if properties is not None else {}


def _paragraph(element: Element, cascade: Cascade) -> WordParagraph:
    own = _first_of_each(element.find(f"{W}pPr"))
    style = value(own.get(f"{W}pStyle")) or cascade.default
    of_style = cascade.paragraph_properties(style)

    def found(name: str) -> Element | None:
        tag = W + name
        return own[tag] if tag in own else of_style.get(tag)

    bidi, outline, row = found("bidi"), found("outlineLvl"), next(element.iterancestors(W + "tr"), None)
    return WordParagraph(
        element,
        style,
        tuple(_runs(element, style, cascade)),
        level=int(value(outline)) + 1 if value(outline).isdecimal() else 0,
        bidi=bidi is not None and value(bidi) not in OFF,
        alignment=value(found("jc")),
        ground=value(found("shd"), "fill"),
        numbered=found("numPr") is not None,
        kept_with_next=found("keepNext") is not None,
        row=row,
        in_header_row=row is not None and row.find(f"{W}trPr/{W}tblHeader") is not None,
    )


def _runs(element: Element, style: str, cascade: Cascade) -> Iterator[WordRun]:
    for run in element.iter(W + "r"):
        own = run.find(W + "rPr")
        words = "".join(_characters(run))
        around = run.getparent()
        link = around if around is not None and around.tag == W + "hyperlink" else None
        run_style = value(own.find(W + "rStyle")) if own is not None else ""
        yield WordRun(words, cascade.looks(style, own), run_style, link)


def _characters(run: Element) -> Iterator[str]:
    for child in run:
        if child.tag == W + "t":
            yield child.text or ""
        elif child.tag in {W + "br", W + "cr"}:
            yield "\n"
        elif child.tag == W + "tab":
            yield "\t"
