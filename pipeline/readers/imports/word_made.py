"""The simple Word document that mammoth reads: paragraphs, lists, tables, links, pictures.

What mammoth does not carry stands in the names of styles and bookmarks: ``word_html`` reads them again.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import PurePosixPath
from typing import Any
from xml.sax.saxutils import quoteattr

from lxml import etree

from pipeline.readers.imports.word_styles import WordLook
from pipeline.readers.imports.zipped import Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
NAMES = {"w": W, "r": R, "wp": WP, "a": A, "pic": PIC}
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
MOST_LEVELS = 5
"""mammoth reads lists in lists down to this level."""
BULLETS, NUMBERS = "1", "2"
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class MadeStyle(Enum):
    """What a paragraph is."""

    HEADING = "Heading"
    CONTINUED = "Continued"


@dataclass(frozen=True, slots=True)
class MadePicture:
    """A picture of the new document by its number."""

    source: str
    data: bytes
    alternative: str | None

    @property
    def name(self) -> str:
        """The name of its file."""
        return PurePosixPath(self.source).name


@dataclass(slots=True)
class MadeDocument:
    """The new document so far: where its links lead, and its pictures."""

    links: dict[str, str] = field(default_factory=dict)
    pictures: list[MadePicture] = field(default_factory=list)

    def paragraph(self) -> Element:
        """Return a new paragraph."""
        return _element("w:p")

    def style(self, paragraph: Element, style: MadeStyle, level: int) -> None:
        """Make the paragraph a heading, or a further paragraph of an item."""
        _properties(paragraph).append(_element("w:pStyle", {"w:val": f"{style.value}{level}"}))

    def item(self, paragraph: Element, level: int, ordered: bool, count: int, kind: str) -> None:
        """Make the paragraph an item; a numbered one keeps its number and the letters it is counted in."""
        numbering = _element("w:numPr")
        numbering.append(_element("w:ilvl", {"w:val": str(min(level, MOST_LEVELS - 1))}))
        numbering.append(_element("w:numId", {"w:val": NUMBERS if ordered else BULLETS}))
        _properties(paragraph).append(numbering)
        if ordered:
            mark = _element("w:bookmarkStart", {"w:id": "0", "w:name": f"item.{max(count, 0)}.{kind}"})
            paragraph.insert(1, mark)

    def put_first(self, paragraph: Element, words: str) -> None:
        """Put words before all others."""
        at = next(
            (
                i
                for i, one in enumerate(paragraph)
                if one.tag not in (_name("w:pPr"), _name("w:bookmarkStart"))
            ),
            len(paragraph),
        )
        paragraph.insert(at, _run(words))

    def words(self, paragraph: Element, words: str, look: WordLook, target: str, deleted: bool) -> None:
        """Add words, as a part of a link if there is a *target*."""
        raised = look.raised if look.raised in ("superscript", "subscript") else ""
        key = (look.bold, look.struck and not deleted, raised, deleted)
        around = self._within(paragraph, target)
        run = _run(words)
        properties = _element("w:rPr")
        for name, given in (("w:b", key[0]), ("w:strike", key[1])):
            if given:
                properties.append(_element(name))
        if raised:
            properties.append(_element("w:vertAlign", {"w:val": raised}))
        if deleted:
            properties.insert(0, _element("w:rStyle", {"w:val": "Deleted"}))
        run.insert(0, properties)
        around.append(run)

    def space(self, paragraph: Element, name: str) -> None:
        """Add a tab or a line break."""
        run = _element("w:r")
        run.append(_element(f"w:{name}"))
        paragraph.append(run)

    def picture(self, paragraph: Element, source: str, data: bytes, alternative: str | None) -> None:
        """Add a picture."""
        self.pictures.append(MadePicture(source, data, alternative))
        inline = _element("wp:inline")
        inline.append(
            _element("wp:docPr", {"id": "1", "name": "picture", "descr": str(len(self.pictures) - 1)})
        )
        inner = inline
        for name in ("a:graphic", "a:graphicData", "pic:pic", "pic:blipFill"):
            inner.append(next_ := _element(name))
            inner = next_
        inner.append(_element("a:blip", {"r:embed": "picture"}))
        run = _element("w:r")
        drawing = _element("w:drawing")
        drawing.append(inline)
        run.append(drawing)
        paragraph.append(run)

    def table(self, rows: Sequence[Element]) -> Element:
        """Return a table."""
        table = _element("w:tbl")
        table.extend(rows)
        return table

    def row(self, cells: Sequence[Element], head: bool) -> Element:
        """Return a row; *head*: its cells name the columns."""
        row = _element("w:tr")
        if head:
            properties = _element("w:trPr")
            properties.append(_element("w:tblHeader"))
            row.append(properties)
        row.extend(cells)
        return row

    def cell(self, blocks: Sequence[Element], across: int = 1, down: str = "") -> Element:
        """Return a cell that takes *across* columns; *down* begins or continues one over several rows."""
        cell = _element("w:tc")
        properties = _element("w:tcPr")
        if across > 1:
            properties.append(_element("w:gridSpan", {"w:val": str(across)}))
        if down:
            properties.append(_element("w:vMerge", {"w:val": down}))
        cell.append(properties)
        cell.extend(blocks)
        return cell

    def widen(self, cell: Element) -> None:
        """Let a cell take one more column."""
        properties = cell[0]
        span = properties.find(_name("w:gridSpan"))
        if span is None:
            properties.insert(0, _element("w:gridSpan", {"w:val": "2"}))
        else:
            span.set(_name("w:val"), str(int(span.get(_name("w:val"))) + 1))

    def package(self, blocks: Sequence[Element]) -> bytes:
        """Return the document as a file that mammoth reads."""
        document = etree.Element(_name("w:document"), nsmap=NAMES)
        body = etree.SubElement(document, _name("w:body"))
        body.extend(blocks)
        links = "".join(
            f'<Relationship Id="{key}" Type="{R}/hyperlink" TargetMode="External"'
            f" Target={quoteattr(target)}/>"
            for target, key in self.links.items()
        )
        files = {
            "[Content_Types].xml": f'<Types xmlns="{PACKAGE}content-types"/>'.encode(),
            "_rels/.rels": _relationships(
                f'<Relationship Id="d" Type="{R}/officeDocument" Target="word/document.xml"/>'
            ),
            "word/_rels/document.xml.rels": _relationships(
                f'<Relationship Id="s" Type="{R}/styles" Target="styles.xml"/>'
                f'<Relationship Id="n" Type="{R}/numbering" Target="numbering.xml"/>'
                f'<Relationship Id="picture" Type="{R}/image" Target="picture"/>{links}'
            ),
            "word/styles.xml": self._styles(),
            "word/numbering.xml": _numbering(),
            "word/picture": b"",
            "word/document.xml": etree.tostring(document, encoding="UTF-8"),
        }
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for name, data in files.items():
                archive.writestr(zipfile.ZipInfo(name), data)
        return out.getvalue()

    def _within(self, paragraph: Element, target: str) -> Element:
        """The paragraph, or the link to *target* that it ends with."""
        if not target:
            return paragraph
        identifier = self.links.setdefault(NO_XML.sub("", target), f"link{len(self.links)}")
        last = paragraph[-1] if len(paragraph) else None
        if last is not None and last.tag == _name("w:hyperlink") and last.get(_name("r:id")) == identifier:
            return last
        paragraph.append(link := _element("w:hyperlink", {"r:id": identifier}))
        return link

    def _styles(self) -> bytes:
        paragraphs = [f"{style.value}{level}" for style in MadeStyle for level in range(1, 7)]
        names = [("paragraph", name) for name in paragraphs]
        names += [("character", name) for name in ("Deleted",)]
        rows = "".join(
            f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/></w:style>'
            for kind, name in names
        )
        return f'<w:styles xmlns:w="{W}">{rows}</w:styles>'.encode()


def _numbering() -> bytes:
    lists = ""
    for identifier, kind in ((BULLETS, "bullet"), (NUMBERS, "decimal")):
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:numFmt w:val="{kind}"/></w:lvl>' for level in range(MOST_LEVELS)
        )
        lists += f'<w:abstractNum w:abstractNumId="{identifier}">{levels}</w:abstractNum>'
    for identifier in (BULLETS, NUMBERS):
        lists += f'<w:num w:numId="{identifier}"><w:abstractNumId w:val="{identifier}"/></w:num>'
    return f'<w:numbering xmlns:w="{W}">{lists}</w:numbering>'.encode()


def _relationships(rows: str) -> bytes:
    return f'<Relationships xmlns="{PACKAGE}relationships">{rows}</Relationships>'.encode()


def _name(prefixed: str) -> str:
    prefix, _, name = prefixed.partition(":")
    return f"{{{NAMES[prefix]}}}{name}"


def _element(name: str, attributes: dict[str, str] | None = None) -> Any:
    element = etree.Element(_name(name), nsmap=NAMES)
    for key, given in (attributes or {}).items():
        element.set(_name(key) if ":" in key else key, NO_XML.sub("", given))
    return element


def _run(words: str) -> Element:
    run = _element("w:r")
    text = _element("w:t")
    text.text = NO_XML.sub("", words)
    run.append(text)
    return run


def _properties(paragraph: Element) -> Element:
    if not len(paragraph) or paragraph[0].tag != _name("w:pPr"):
        paragraph.insert(0, _element("w:pPr"))
    return paragraph[0]
