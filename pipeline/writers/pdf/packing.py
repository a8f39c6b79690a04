"""A finished document -> the bytes of its file, with small objects packed into object streams (PDF 1.5).

ReportLab would write every object separately, which makes a file one and a half times as large. The ID of a
file is a digest of its content.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator
from itertools import islice

from reportlab.pdfbase import pdfdoc

from pipeline.writers.pdf.objects import Stream, reference, stream

# ISO 32000-1, 7.5.2: bytes above 127 in a comment tell programs that the file is binary.
HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
PACKED_TOGETHER = 200
"""The number of objects in one stream. More compress better, but to read one, a program must unpack all."""

Numbered = tuple[int, bytes]


def packed(document: pdfdoc.PDFDocument) -> bytes:
    """Return the file: header, streams, object streams with the small objects, cross-reference stream."""
    root, info = reference(document, document.Catalog), reference(document, document.info)
    small, streams = _formatted(document)
    file = bytearray(HEADER)
    places: dict[int, tuple[int, int, int]] = {}
    for number, data in streams:
        places[number] = (1, len(file), 0)
        file += _indirect(number, data)
    last = len(small) + len(streams)
    for group in _grouped(small):
        last += 1
        places |= {number: (2, last, place) for place, (number, _) in enumerate(group)}
        places[last] = (1, len(file), 0)
        file += _indirect(last, _object_stream(group))
    return bytes(file + _end(f"/Root {root} /Info {info}", file, places))


def _formatted(document: pdfdoc.PDFDocument) -> tuple[list[Numbered], list[Numbered]]:
    """The document's objects with their numbers: (objects that are not streams, streams)."""
    small: list[Numbered] = []
    streams: list[Numbered] = []
    number = 1
    while number in document.numberToId:  # formatting an object can add others
        item = document.idToObject[document.numberToId[number]]
        target = streams if isinstance(item, Stream) else small
        target.append((number, pdfdoc.format(item, document, toplevel=1)))
        number += 1
    return small, streams


def _indirect(number: int, data: bytes) -> bytes:
    return b"%d 0 obj\n%b\nendobj\n" % (number, data)


def _grouped(objects: list[Numbered]) -> Iterator[list[Numbered]]:
    rest = iter(objects)
    while group := list(islice(rest, PACKED_TOGETHER)):
        yield group


def _object_stream(group: list[Numbered]) -> bytes:
    """ISO 32000-1, 7.5.7: each object's number and offset, then the objects."""
    index: list[str] = []
    offset = 0
    for number, data in group:
        index.append(f"{number} {offset}")
        offset += len(data) + 1
    head = " ".join(index).encode("ascii") + b"\n"
    body = b"\n".join(data for _, data in group)
    return stream(head + body, f"/Type /ObjStm /N {len(group)} /First {len(head)}").data


def _end(trailer: str, file: bytes | bytearray, places: dict[int, tuple[int, int, int]]) -> bytes:
    """ISO 32000-1, 7.5.8: the cross-reference stream, with the entries of the trailer, and the file's end."""
    own = len(places) + 1
    places |= {0: (0, 0, 0xFFFF), own: (1, len(file), 0)}
    rows = b"".join(struct.pack(">BLH", *places[number]) for number in range(own + 1))
    digest = hashlib.md5(file, usedforsecurity=False).hexdigest()
    entries = f"/Type /XRef /W [1 4 2] /Size {own + 1} {trailer} /ID [<{digest}> <{digest}>]"
    table = _indirect(own, stream(rows, entries).data)
    return table + b"startxref\n%d\n%%%%EOF\n" % len(file)
