"""Makes an ICC profile of sRGB, which defines the colours of the file, from the numbers in its standard.

The profile files of companies have a licence and a date; this one is only a table of published numbers.
"""

from __future__ import annotations

import struct
from functools import cache

# IEC 61966-2-1, adapted to D50, the white of ICC profiles, by the Bradford matrix: the matrix from linear
# red, green and blue to X, Y, Z, and the adaptation matrix (ICC.1:2004-10, annex E).
WHITE = (0.9642, 1.0, 0.8249)
RED = (0.436041, 0.222485, 0.013920)
GREEN = (0.385113, 0.716905, 0.097067)
BLUE = (0.143046, 0.060610, 0.713913)
ADAPTATION = (1.047886, 0.022919, -0.050216, 0.029582, 0.990484, -0.017079, -0.009252, 0.015073, 0.751678)

# IEC 61966-2-1: (g, a, b, c, d) of y = (a x + b) ** g for x >= d, and y = c x below d.
CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)

NAME = "sRGB IEC61966-2.1"
NOTICE = "No copyright, use freely"
YEAR = 2004  # the year of the profile format, not today's
HEADER_LENGTH = 128


@cache
def srgb_profile() -> bytes:
    """Return the profile (ICC.1:2004-10, version 4.2): a matrix, and one curve for all three channels."""
    curve = _element(b"para", struct.pack(">HH", 3, 0) + _fixed(*CURVE))
    tags = {
        b"desc": _text(NAME),
        b"cprt": _text(NOTICE),
        b"wtpt": _element(b"XYZ ", _fixed(*WHITE)),
        b"chad": _element(b"sf32", _fixed(*ADAPTATION)),
        b"rXYZ": _element(b"XYZ ", _fixed(*RED)),
        b"gXYZ": _element(b"XYZ ", _fixed(*GREEN)),
        b"bXYZ": _element(b"XYZ ", _fixed(*BLUE)),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    body = _table(tags)
    return _header(HEADER_LENGTH + len(body)) + body


def _header(size: int) -> bytes:
    """The header (7.2): a profile of class "display", from RGB to XYZ."""
    date = (YEAR, 10, 1, 0, 0, 0)
    start = struct.pack(">I4sI4s4s4s6H4s", size, b"", 0x04200000, b"mntr", b"RGB ", b"XYZ ", *date, b"acsp")
    return (start + bytes(28) + _fixed(*WHITE)).ljust(HEADER_LENGTH, b"\0")


def _table(tags: dict[bytes, bytes]) -> bytes:
    """The tag table and its data (7.3); equal elements are written once."""
    place = HEADER_LENGTH + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    for data in tags.values():
        if data not in places:
            places[data] = place
            place += len(data)
    rows = (struct.pack(">4sII", name, places[data], len(data)) for name, data in tags.items())
    return struct.pack(">I", len(tags)) + b"".join(rows) + b"".join(places)


def _element(kind: bytes, data: bytes) -> bytes:
    """The data of a tag with its type, padded to a multiple of four bytes."""
    return kind + bytes(4) + data + bytes(-len(data) % 4)


def _text(words: str) -> bytes:
    """Words marked as American English, in the format's text type (10.13)."""
    data = words.encode("utf-16-be")
    return _element(b"mluc", struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(data), 28) + data)


def _fixed(*values: float) -> bytes:
    """Fixed-point numbers: 16 bits before and 16 bits after the point (5.1.3)."""
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))
