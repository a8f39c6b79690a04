"""Adds composite glyphs to a TrueType font file with only the tables glyf, loca, hmtx, maxp, hhea and head.

The formats are those of the OpenType specification 1.9. Knows no PDF and no text.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from typing import NamedTuple

ARGUMENTS_ARE_WORDS, ARGUMENTS_ARE_XY, MORE_COMPONENTS = 0x0001, 0x0002, 0x0020
LONG_LOCA = 1


Box = tuple[int, int, int, int]
"""Left, bottom, right, top."""


class Composite(NamedTuple):
    """A glyph made of other glyphs, each (glyph id, x, y), with the width *advance*; in font units."""

    parts: tuple[tuple[int, int, int], ...]
    advance: int


@dataclass(frozen=True, slots=True)
class TrueType:
    """A font file, the advance of each of its glyphs, and its bounding box, in font units."""

    data: bytes
    advances: tuple[int, ...]
    box: Box


def tables(data: bytes) -> dict[str, bytes]:
    """Return tag -> table of a font file."""
    (count,) = struct.unpack_from(">H", data, 4)
    found: dict[str, bytes] = {}
    for place in range(count):
        tag, _, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * place)
        found[tag.decode("ascii")] = data[offset : offset + length]
    return found


def font_file(content: Mapping[str, bytes]) -> bytes:
    """Return the TrueType file with these tables."""
    count = len(content)
    power = count.bit_length() - 1
    directory = bytearray(
        struct.pack(">LHHHH", 0x00010000, count, 16 << power, power, 16 * count - (16 << power))
    )
    body = bytearray()
    start = 12 + 16 * count
    for tag in sorted(content):
        padded = content[tag] + b"\0" * (-len(content[tag]) % 4)
        checksum = sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF
        directory += struct.pack(
            ">4sLLL", tag.encode("ascii"), checksum, start + len(body), len(content[tag])
        )
        body += padded
    return bytes(directory + body)


def glyph_count(data: bytes) -> int:
    """Return the number of glyphs in a font file."""
    return int.from_bytes(tables(data)["maxp"][4:6], "big")


def with_composites(data: bytes, composites: Sequence[Composite]) -> TrueType:
    """Return the font *data* with *composites* added after its own glyphs, in their order."""
    old = tables(data)
    metrics = _metrics(old)
    box = struct.unpack_from(">4h", old["head"], 36)
    if composites:
        data = font_file(_with_glyphs(old, metrics, composites))
    return TrueType(data, (*[advance for advance, _ in metrics], *[one.advance for one in composites]), box)


def _with_glyphs(
    old: Mapping[str, bytes], metrics: Sequence[tuple[int, int]], composites: Sequence[Composite]
) -> dict[str, bytes]:
    """The tables of a font with *composites* after its own glyphs, which have these *metrics*."""
    offsets = _offsets(old)
    outlines = old["glyf"][: offsets[-1]]
    added: list[bytes] = []
    bearings: list[int] = []
    most = 1
    for whole, _ in composites:
        parts = [part for part in whole if offsets[part[0]] < offsets[part[0] + 1]]
        # A glyph description begins with its number of contours, then its box.
        boxes = [struct.unpack_from(">4h", outlines, offsets[glyph] + 2) for glyph, _, _ in parts]
        box = _bounding_box(parts, boxes)
        added.append(_composite(parts, box) if parts else b"")
        bearings.append(box[0])
        most = max(most, len(parts))
    ends = accumulate(map(len, added), initial=len(outlines))
    count = len(metrics) + len(added)
    sides = [*metrics, *[(one.advance, bearing) for one, bearing in zip(composites, bearings, strict=True)]]
    return {
        "head": _changed(old["head"], (8, ">L", 0), (50, ">h", LONG_LOCA)),
        "hhea": _changed(old["hhea"], (34, ">H", count)),
        "maxp": _maxima(old["maxp"], count, most),
        "hmtx": struct.pack(">" + "Hh" * count, *chain.from_iterable(sides)),
        "glyf": b"".join((outlines, *added)),
        "loca": struct.pack(f">{count + 1}L", *offsets[:-1], *ends),
    }


def _metrics(old: Mapping[str, bytes]) -> list[tuple[int, int]]:
    """(advance, left side bearing) of each glyph; the last advance in hmtx applies to all other glyphs."""
    (full,) = struct.unpack_from(">H", old["hhea"], 34)
    (count,) = struct.unpack_from(">H", old["maxp"], 4)
    metrics: list[tuple[int, int]] = [
        struct.unpack_from(">Hh", old["hmtx"], 4 * place) for place in range(full)
    ]
    bearings = struct.unpack_from(f">{count - full}h", old["hmtx"], 4 * full)
    return metrics + [(metrics[-1][0], bearing) for bearing in bearings]


def _offsets(old: Mapping[str, bytes]) -> Sequence[int]:
    """The offsets in glyf where the outline of each glyph begins, and where the last ends.

    An empty outline begins where it ends.
    """
    (count,) = struct.unpack_from(">H", old["maxp"], 4)
    (form,) = struct.unpack_from(">h", old["head"], 50)
    if form == LONG_LOCA:
        return struct.unpack_from(f">{count + 1}L", old["loca"])
    return [2 * half for half in struct.unpack_from(f">{count + 1}H", old["loca"])]


def _bounding_box(parts: Sequence[tuple[int, int, int]], boxes: Sequence[Box]) -> Box:
    """The bounding box of *parts* at their positions; *boxes* are the boxes of their glyphs."""
    if not parts:
        return (0, 0, 0, 0)
    placed = list(zip(parts, boxes, strict=True))
    return (
        min([box[0] + x for (_, x, _), box in placed]),
        min([box[1] + y for (_, _, y), box in placed]),
        max([box[2] + x for (_, x, _), box in placed]),
        max([box[3] + y for (_, _, y), box in placed]),
    )


def _composite(parts: Sequence[tuple[int, int, int]], box: Box) -> bytes:
    """A composite glyph description: the bounding *box*, then each part with its offset."""
    flags = ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_XY
    values = [-1, *box]
    for glyph, x, y in parts:
        values += (flags | MORE_COMPONENTS, glyph, x, y)
    values[-4] = flags
    return struct.pack(">5h" + "2H2h" * len(parts) + "2x", *values)


def _maxima(table: bytes, glyphs: int, most: int) -> bytes:
    """The table maxp for *glyphs* glyphs of at most *most* components, for rasterisers to reserve memory."""
    points, contours = struct.unpack_from(">HH", table, 6)
    return _changed(
        table,
        (4, ">H", glyphs),
        (10, ">HH", min(4 * points * most, 0xFFFF), min(4 * contours * most, 0xFFFF)),
        (28, ">HH", max(most, 16), 4),
    )


def _changed(table: bytes, *changes: tuple[int, str, *tuple[int, ...]]) -> bytes:
    """*table* with each (offset, struct format, value...) written into it."""
    changed = bytearray(table)
    for offset, form, *values in changes:
        struct.pack_into(form, changed, offset, *values)
    return bytes(changed)
