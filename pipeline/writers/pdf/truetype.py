"""Composite glyphs for a TrueType font file: the tables glyf, loca, hmtx, maxp, hhea, head and nothing else.

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
    """Glyphs of the font at (x, y) each, drawn as one of width *advance*; font units."""

    parts: tuple[tuple[int, int, int], ...]
    advance: int


@dataclass(frozen=True, slots=True)
class TrueType:
    """A font file, the advance of each of its glyphs, and its bounding box, in font units."""

    data: bytes
    advances: tuple[int, ...]
    box: Box


def tables(data: bytes) -> dict[str, bytes]:
    """Return the tables of a font file by their tags."""
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
    """Return how many glyphs a font file has."""
    return int.from_bytes(tables(data)["maxp"][4:6], "big")


def with_composites(data: bytes, composites: Sequence[Composite]) -> TrueType:
    """Return the font *data* with one more glyph for each of *composites*, numbered in their order."""
    old = tables(data)
    metrics = _metrics(old)
    glyphs = _glyphs(old)
    simple = len(glyphs)
    boxes: list[Box] = [struct.unpack_from(">4h", glyph, 2) if glyph else (0, 0, 0, 0) for glyph in glyphs]
    most = 1
    for whole, advance in composites:
        parts = [part for part in whole if glyphs[part[0]]]
        box = _box_round(parts, boxes)
        glyphs.append(_composite(parts, box) if parts else b"")
        metrics.append((advance, box[0]))
        most = max(most, len(parts))
    content = {
        "head": _changed(old["head"], (8, ">L", 0), (50, ">h", LONG_LOCA)),
        "hhea": _changed(old["hhea"], (34, ">H", len(metrics))),
        "maxp": _maxima(old["maxp"], len(glyphs), most) if len(glyphs) > simple else old["maxp"],
        "hmtx": struct.pack(">" + "Hh" * len(metrics), *chain.from_iterable(metrics)),
        "glyf": b"".join(glyphs),
        "loca": _offsets(glyphs),
    }
    box = struct.unpack_from(">4h", old["head"], 36)
    return TrueType(font_file(content), tuple([advance for advance, _ in metrics]), box)


def _metrics(old: Mapping[str, bytes]) -> list[tuple[int, int]]:
    """(advance, left side bearing) of each glyph; the last advance of hmtx holds for the rest."""
    (full,) = struct.unpack_from(">H", old["hhea"], 34)
    (count,) = struct.unpack_from(">H", old["maxp"], 4)
    metrics: list[tuple[int, int]] = [
        struct.unpack_from(">Hh", old["hmtx"], 4 * place) for place in range(full)
    ]
    bearings = struct.unpack_from(f">{count - full}h", old["hmtx"], 4 * full)
    return metrics + [(metrics[-1][0], bearing) for bearing in bearings]


def _glyphs(old: Mapping[str, bytes]) -> list[bytes]:
    """The outline of each glyph; an empty one draws nothing."""
    (count,) = struct.unpack_from(">H", old["maxp"], 4)
    (form,) = struct.unpack_from(">h", old["head"], 50)
    if form == LONG_LOCA:
        offsets = list(struct.unpack_from(f">{count + 1}L", old["loca"]))
    else:
        offsets = [2 * half for half in struct.unpack_from(f">{count + 1}H", old["loca"])]
    return [old["glyf"][offsets[place] : offsets[place + 1]] for place in range(count)]


def _box_round(parts: Sequence[tuple[int, int, int]], boxes: Sequence[Box]) -> Box:
    """The box round the glyphs of *parts* where they stand; *boxes* are those of all glyphs."""
    if not parts:
        return (0, 0, 0, 0)
    return (
        min([boxes[glyph][0] + x for glyph, x, _ in parts]),
        min([boxes[glyph][1] + y for glyph, _, y in parts]),
        max([boxes[glyph][2] + x for glyph, x, _ in parts]),
        max([boxes[glyph][3] + y for glyph, _, y in parts]),
    )


def _composite(parts: Sequence[tuple[int, int, int]], box: Box) -> bytes:
    """A composite glyph description: the *box* round all its parts, then each part with its offset."""
    flags = ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_XY
    values = [-1, *box]
    for glyph, x, y in parts:
        values += (flags | MORE_COMPONENTS, glyph, x, y)
    values[-4] = flags
    return struct.pack(">5h" + "2H2h" * len(parts) + "2x", *values)


def _offsets(glyphs: Sequence[bytes]) -> bytes:
    """The table loca in its long form."""
    offsets = accumulate(map(len, glyphs), initial=0)
    return struct.pack(f">{len(glyphs) + 1}L", *offsets)


def _maxima(table: bytes, glyphs: int, most: int) -> bytes:
    """The table maxp for *glyphs* glyphs of at most *most* components: what a rasteriser reserves."""
    points, contours = struct.unpack_from(">HH", table, 6)
    return _changed(
        table,
        (4, ">H", glyphs),
        (10, ">HH", min(4 * points * most, 0xFFFF), min(4 * contours * most, 0xFFFF)),
        (28, ">HH", max(most, 16), 4),
    )


def _changed(table: bytes, *changes: tuple[int, str, *tuple[int, ...]]) -> bytes:
    """*table* with the values (offset, struct format, value...) put in."""
    changed = bytearray(table)
    for offset, form, *values in changes:
        struct.pack_into(form, changed, offset, *values)
    return bytes(changed)
