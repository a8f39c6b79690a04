"""A document of ReportLab's whose small objects are packed into object streams (PDF 1.5).

ReportLab spells and numbers all objects, the object streams and the cross-reference stream among them; only
their order in the file is ours. The ID of a file is a digest of its content.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, TypeAlias

from pipeline.writers.pdf.reportlab import (
    Array,
    BasicFonts,
    Info,
    Outlines,
    PDFDocument,
    PDFFile,
    PDFIndirectObject,
    PDFText,
    Stream,
    name,
    spelled,
)

VERSION = (1, 7)
# ISO 32000-1, 7.5.2: bytes above 127 in a comment tell programs that the file is binary.
HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
PACKED_TOGETHER = 200
"""The number of objects in one stream. More compress better, but to read one, a program must unpack all."""

Numbered: TypeAlias = tuple[int, bytes]
Place: TypeAlias = tuple[int, int, int]
"""ISO 32000-1, table 18: (1, offset in the file, 0), or (2, number of the object stream, index in it)."""


class Document(PDFDocument):  # type: ignore[misc]
    """A document in a *language*, with the *information* about itself that it gives."""

    def __init__(self, language: str, information: Mapping[str, str]) -> None:
        super().__init__(invariant=1, pdfVersion=VERSION, lang=language)
        self.info = Info(information)
        self.Outlines = self.Catalog.Outlines = Outlines()

    @property
    def fonts(self) -> Any:
        """The dictionary of the fonts that all pages share."""
        return self.idToObject[BasicFonts]

    def reference(self, item: Any) -> bytes:
        """Return the reference "n 0 R" of an object, which gets a number if it has none."""
        written: bytes = self.Reference(item).format(self)
        return written

    def file(self) -> bytes:
        """Return the bytes of the file; nothing can be added any more."""
        written: bytes = self.GetPDFData(None)
        return written

    def format(self) -> bytes:
        """Return the file: streams, object streams with all other objects, cross-reference stream."""
        file = PDFFile()
        file.strings[:], file.offset = [HEADER], len(HEADER)
        places: dict[int, Place] = {0: (0, 0, 0xFFFF)}
        small: list[Numbered] = []
        for number, label in self._labels():
            item = self.idToObject[label]
            if isinstance(item, Stream):
                places[number] = self._added(file, item)
            else:
                small.append((number, spelled(item, self, toplevel=True)))
        for group in _grouped(small):
            packed = _object_stream(group)
            own = self._number(packed)
            places |= {number: (2, own, place) for place, (number, _) in enumerate(group)}
            places[own] = self._added(file, packed)
        self._end(file, places)
        return b"".join(file.strings)

    def _labels(self) -> Iterator[tuple[int, str]]:
        """The number and ReportLab's label of each object; formatting an object can add others."""
        number = 1
        while number in self.numberToId:
            yield number, self.numberToId[number]
            number += 1

    def _number(self, item: Any) -> int:
        number: int
        number, _ = self.idToObjectNumberAndVersion[self.Reference(item).name]
        return number

    def _added(self, file: PDFFile, item: Stream) -> Place:
        """Add a stream to the *file*; return its place."""
        return 1, file.add(PDFIndirectObject(self.Reference(item).name, item).format(self)), 0

    def _end(self, file: PDFFile, places: dict[int, Place]) -> None:
        """Add the cross-reference stream with the trailer (ISO 32000-1, 7.5.8), and the end of the file."""
        table = Stream(b"")
        own = self._number(table)
        places[own] = (1, file.offset, 0)
        table.content = b"".join(struct.pack(">BLH", *places[number]) for number in range(own + 1))
        digest = PDFText(hashlib.md5(b"".join(file.strings), usedforsecurity=False).digest())
        table.dictionary.dict = {
            "Type": name("XRef"),
            "W": Array([1, 4, 2]),
            "Size": own + 1,
            "Root": self.Reference(self.Catalog),
            "Info": self.Reference(self.info),
            "ID": Array([digest, digest]),
        }
        _, offset, _ = self._added(file, table)
        file.add(b"startxref\n%d\n%%%%EOF\n" % offset)


def _grouped(objects: list[Numbered]) -> Iterator[list[Numbered]]:
    rest = iter(objects)
    while group := list(islice(rest, PACKED_TOGETHER)):
        yield group


def _object_stream(group: list[Numbered]) -> Stream:
    """ISO 32000-1, 7.5.7: each object's number and offset, then the objects."""
    index: list[str] = []
    offset = 0
    for number, data in group:
        index.append(f"{number} {offset}")
        offset += len(data) + 1
    head = " ".join(index).encode("ascii") + b"\n"
    body = b"\n".join(data for _, data in group)
    return Stream(head + body, {"Type": name("ObjStm"), "N": len(group), "First": len(head)})
