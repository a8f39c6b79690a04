"""The bytes of a PNG or a JPEG in a finished file: whether they are whole, and what they hold beside pixels.

Nothing is decoded. A camera writes the place of a photograph beside its pixels; that place must reach nobody.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8"
SCAN, END = 0xDA, b"\xff\xd9"
# The chunks and segments that a picture is drawn from; APP0 and APP14 (JFIF, Adobe) are about its colours.
DRAWN_FROM = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"))
DECODED_FROM = frozenset((0xC0, 0xC1, 0xC2, 0xC4, SCAN, 0xDB, 0xDD, 0xE0, 0xEE))


def is_png(data: bytes) -> bool:
    """Return whether *data* is a PNG with all its chunks and their checksums, from IHDR to IEND."""
    if data[:8] != PNG or data[12:16] != b"IHDR":
        return False
    chunks = list(_chunks(data))
    for _, start, end in chunks:
        if data[end - 4 : end] != struct.pack(">L", zlib.crc32(data[start : end - 4])):
            return False
    return bool(chunks) and chunks[-1][0] == b"IEND" and chunks[-1][2] == len(data)


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """The kind of each whole chunk of a PNG up to IEND, where its kind begins, and where the chunk ends."""
    place, kind = 8, b""
    while kind != b"IEND" and place + 12 <= len(data):
        (length,) = struct.unpack_from(">L", data, place)
        kind, start, place = data[place + 4 : place + 8], place + 4, place + 12 + length
        if place > len(data):
            return
        yield kind, start, place


def is_jpeg(data: bytes) -> bool:
    """Return whether *data* has the segments of a JPEG up to its pixels, and ends where those do."""
    kinds = list(_segments(data))
    scanned = data[:2] == JPEG and bool(kinds) and kinds[-1][0] == SCAN
    return scanned and data.find(END, kinds[-1][1]) == len(data) - 2


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    """The kind and the place of each segment of a JPEG, up to its first scan."""
    place, kind = 2, 0
    while kind != SCAN and data[place : place + 1] == b"\xff" and place + 4 <= len(data):
        kind = data[place + 1]
        yield kind, place
        place += 2 + int.from_bytes(data[place + 2 : place + 4])


def beside_pixels(data: bytes) -> tuple[str, ...]:
    """Return the names of what a PNG or JPEG holds that nobody needs to draw it, each once."""
    if data.startswith(PNG):
        found = [kind.decode("latin-1") for kind, _, _ in _chunks(data) if kind not in DRAWN_FROM]
    else:
        found = [f"FF{kind:02X}" for kind, _ in _segments(data) if kind not in DECODED_FROM]
    return tuple(dict.fromkeys(found))


WHOLE: Mapping[str, Callable[[bytes], bool]] = MappingProxyType(
    {"png": is_png, "jpeg": is_jpeg, "jpg": is_jpeg}
)
"""Suffix of a file's name -> whether its bytes are a whole picture of that kind."""
