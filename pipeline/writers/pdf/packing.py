"""A document whose file has its small objects packed into object streams (PDF 1.5).

Object streams and the cross-reference stream are streams of the document, too; only the order in the file is
decided here. The ID of a file is a digest of its content.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator
from itertools import islice
from typing import TypeAlias

from pipeline.writers.pdf.reportlab import Array, PDFText, ReportLabDocument, Stream, name, spelled

# ISO 32000-1, 7.5.2: bytes above 127 in a comment tell programs that the file is binary.
HEADER = b"%%PDF-%d.%d\n%%\xe2\xe3\xcf\xd3\n"
PACKED_TOGETHER = 200
"""The number of objects in one stream. More compress better, but to read one, a program must unpack all."""

Numbered: TypeAlias = tuple[int, bytes]
Place: TypeAlias = tuple[int, int, int]
"""ISO 32000-1, table 18: (1, offset in the file, 0), or (2, number of the object stream, index in it)."""


class PackedDocument(ReportLabDocument):
    """A document that ReportLab saves as header, streams, object streams, cross-reference stream."""

    def format(self) -> bytes:
        """Return the bytes of the file."""
        file = bytearray(HEADER % self.version)
        places: dict[int, Place] = {0: (0, 0, 0xFFFF)}
        small: list[Numbered] = []
        for number, item in self.objects():
            if isinstance(item, Stream):
                self._add(item, file, places)
            else:
                small.append((number, spelled(item, self, toplevel=True)))
        for group in _grouped(small):
            packed = _object_stream(group)
            own = self.number(packed)
            places |= {number: (2, own, place) for place, (number, _) in enumerate(group)}
            self._add(packed, file, places)
        self._end(file, places)
        return bytes(file)

    def _add(self, stream: Stream, file: bytearray, places: dict[int, Place]) -> None:
        """Add a stream to the *file*, and its place to the *places* of all objects."""
        places[self.number(stream)] = (1, len(file), 0)
        file += self.indirect(stream)

    def _end(self, file: bytearray, places: dict[int, Place]) -> None:
        """Add the cross-reference stream with the trailer (ISO 32000-1, 7.5.8), and the end of the file."""
        digest = PDFText(hashlib.md5(file, usedforsecurity=False).digest())
        table = Stream(b"", {"Type": name("XRef"), "W": Array([1, 4, 2])})
        own = self.number(table)
        start = len(file)
        places[own] = (1, start, 0)
        table.content = b"".join(struct.pack(">BLH", *places[number]) for number in range(own + 1))
        table.dictionary["Size"] = own + 1
        table.dictionary["Root"] = self.reference(self.Catalog)
        if self.has_information:
            table.dictionary["Info"] = self.reference(self.info)
        table.dictionary["ID"] = Array([digest, digest])
        file += self.indirect(table)
        file += b"startxref\n%d\n%%%%EOF\n" % start


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
