"""A document that is a zip of XML parts, opened with care. Knows Word and OpenDocument by their outside only.

Everything that is refused is refused before it is unpacked: a file of a few kilobytes can hold gigabytes.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from lxml import etree

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError

Element: TypeAlias = Any
"""An element of lxml, which has no types of its own."""

MOST_PARTS = 5_000
MOST_PART_BYTES = 12_000_000
"""Of one part of XML; a book of 150 pages has 4 MB and 100,000 elements."""
MOST_BYTES = 200_000_000
"""Of all parts together, pictures included."""
MOST_ELEMENTS = 200_000
DEEPEST = 100
"""How many elements may stand within each other: a table in a table in a text box has 50."""
OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BEGINNINGS = (
    (OLD_WORD, "this file has a password, or it is an old Word file (.doc)"),
    (b"{\\rtf", "this is an RTF file"),
    (b"%PDF", "this is a PDF file"),
    (b"<", "this is a web page or an XML file, and no zip"),
)
HINT = "open it in Word or LibreOffice, save it again as .docx without a password, and use that file"
BROKEN = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, KeyError, ValueError),
    *(NotImplementedError, RuntimeError, OverflowError),
)


@dataclass(frozen=True, slots=True)
class Zipped:
    """An opened package; *file* is its name for errors."""

    archive: zipfile.ZipFile
    file: str

    def has(self, part: str) -> bool:
        """Whether there is such a part."""
        return part in self.archive.NameToInfo

    def data(self, part: str) -> bytes:
        """Return the bytes of a part; raise PipelineError if it is not there or damaged."""
        try:
            return self.archive.read(part)
        except BROKEN:
            raise self.error(f"the part {part} is missing or damaged") from None

    def tree(self, part: str) -> Element:
        """Return the root of an XML part; raise PipelineError if it is too large, too deep or not XML."""
        info = self.archive.NameToInfo.get(part)
        if info is not None and info.file_size > MOST_PART_BYTES:
            raise self._too_large()
        data = self.data(part)
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            raise self._declared(part)
        try:
            root = etree.fromstring(transitional(data), _parser())
        except (etree.XMLSyntaxError, ValueError) as error:
            said = str(error).split("\n", 1)[0]
            if "Excessive depth" in said:
                raise self._too_deep() from None
            raise self.error(f"the part {part} is not well-formed XML: {said}") from None
        if root.getroottree().docinfo.internalDTD is not None:
            raise self._declared(part)
        self._measure(root)
        return root

    def error(self, message: str, hint: str = HINT) -> PipelineError:
        """Return the error that ends the reading of this file."""
        return PipelineError(message, Place(self.file), hint)

    def _declared(self, part: str) -> PipelineError:
        return self.error(f"the part {part} declares entities, which no word processor writes")

    def _too_large(self) -> PipelineError:
        hint = "split it, or copy the words that readers need"
        return self.error("the document is too large to be a leaflet", hint)

    def _too_deep(self) -> PipelineError:
        return self.error(
            f"more than {DEEPEST} elements stand within each other, which no word processor writes"
        )

    def _measure(self, root: Element) -> None:
        depth = count = 0
        for event, _ in etree.iterwalk(root, events=("start", "end")):
            depth += 1 if event == "start" else -1
            count += event == "start"
            if depth > DEEPEST:
                raise self._too_deep()
            if count > MOST_ELEMENTS:
                raise self._too_large()


def opened(file: str, data: bytes) -> Zipped:
    """Return the package in *data*; raise PipelineError if it is none, or too large."""
    for begins, message in BEGINNINGS:
        if data.lstrip()[: len(begins)] == begins:
            raise PipelineError(message, Place(file), HINT)
    if not data:
        raise PipelineError("this file is empty", Place(file), HINT)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except BROKEN:
        raise PipelineError("this file is damaged, or it is no document", Place(file), HINT) from None
    entries = archive.infolist()
    zipped = Zipped(archive, file)
    if len(entries) > MOST_PARTS or sum(one.file_size for one in entries) > MOST_BYTES:
        raise zipped._too_large()
    if any(one.flag_bits & 1 for one in entries):
        raise zipped.error("this file has a password")
    return zipped


def transitional(data: bytes) -> bytes:
    """The XML with the names that most Word files use; those saved as "Strict" have other ones."""
    if b"http://purl.oclc.org/ooxml/" not in data:
        return data
    for strict, usual in STRICT:
        data = data.replace(
            b"http://purl.oclc.org/ooxml/" + strict, b"http://schemas.openxmlformats.org/" + usual
        )
    return data


STRICT = (
    (b"wordprocessingml/main", b"wordprocessingml/2006/main"),
    (b"officeDocument/relationships", b"officeDocument/2006/relationships"),
    (b"officeDocument/math", b"officeDocument/2006/math"),
    (b"drawingml/wordprocessingDrawing", b"drawingml/2006/wordprocessingDrawing"),
    (b"drawingml/main", b"drawingml/2006/main"),
    (b"drawingml/picture", b"drawingml/2006/picture"),
    (b"drawingml/chart", b"drawingml/2006/chart"),
    (b"drawingml/diagram", b"drawingml/2006/diagram"),
)


@cache
def _parser() -> Element:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def child(element: Element | None, name: str) -> Element | None:
    """The first child with this local name."""
    return None if element is None else element.find(f"{{*}}{name}")


def value(element: Element | None, name: str = "val") -> str:
    """The attribute with this local name; "" if there is none, or no element."""
    if element is None:
        return ""
    for key, given in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(given)
    return ""
