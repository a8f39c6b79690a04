"""The outlines of a TrueType font (OpenType 1.9: head, loca, glyf), and how much ink two of them share."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""

Point = tuple[float, float]
Contours = tuple[tuple[Point, ...], ...]
"""Closed lines of points in parts of the type size; curves are cut into straight pieces."""

EMPTY: Box = (0.0, 0.0, 0.0, 0.0)
ON_CURVE, SHORT_X, SHORT_Y, REPEAT, SAME_X, SAME_Y = 1, 2, 4, 8, 16, 32
WORDS, XY, SCALE, MORE, TWO_SCALES, MATRIX = 1, 2, 8, 32, 64, 128
DEEPEST = 6
"""Composite glyphs within composite glyphs; more are a fault of the font."""
PIECES = 4
"""Straight pieces of a curve."""
SCAN = 0.05
"""Distance of the lines along which ink is measured, in parts of the type size."""


@dataclass(frozen=True, slots=True)
class GlyphOutlines:
    """The tables of a TrueType file that give the outlines of its glyphs."""

    units: int
    places: tuple[int, ...]
    glyf: bytes
    known: dict[int, Contours] = field(default_factory=dict, repr=False, compare=False)

    def box(self, glyph: int) -> Box:
        """Return the box of a glyph in parts of the type size; all zeros if the glyph is empty."""
        if self._is_empty(glyph):
            return EMPTY
        left, low, right, high = struct.unpack_from(">hhhh", self.glyf, self.places[glyph] + 2)
        return left / self.units, low / self.units, right / self.units, high / self.units

    def contours(self, glyph: int) -> Contours:
        """Return the outline of a glyph; () if it is empty or damaged."""
        if glyph not in self.known:
            try:
                found = tuple(self._contours(glyph, 0))
            except (struct.error, IndexError):
                found = ()
            self.known[glyph] = tuple(
                tuple((x / self.units, y / self.units) for x, y in contour) for contour in found
            )
        return self.known[glyph]

    def _is_empty(self, glyph: int) -> bool:
        return glyph + 1 >= len(self.places) or self.places[glyph] == self.places[glyph + 1]

    def _contours(self, glyph: int, depth: int) -> Iterator[tuple[Point, ...]]:
        if self._is_empty(glyph) or depth > DEEPEST:
            return
        start = self.places[glyph]
        (count,) = struct.unpack_from(">h", self.glyf, start)
        if count >= 0:
            yield from _simple(self.glyf, start + 10, count)
        else:
            yield from self._composite(start + 10, depth)

    def _composite(self, at: int, depth: int) -> Iterator[tuple[Point, ...]]:
        flags = MORE
        while flags & MORE:
            flags, glyph = struct.unpack_from(">HH", self.glyf, at)
            form = ">hh" if flags & WORDS else ">bb"
            x, y = struct.unpack_from(form, self.glyf, at + 4) if flags & XY else (0, 0)
            at += 4 + struct.calcsize(form)
            (a, b, c, d), size = _transformation(self.glyf, at, flags)
            at += size
            for contour in self._contours(glyph, depth + 1):
                yield tuple((a * px + c * py + x, b * px + d * py + y) for px, py in contour)


def read(data: bytes) -> GlyphOutlines | None:
    """Return the outlines of a TrueType file; None if they cannot be read."""
    try:
        count = struct.unpack_from(">H", data, 4)[0]
        records = (struct.unpack_from(">4sIII", data, 12 + 16 * place) for place in range(count))
        tables = {tag: data[start : start + length] for tag, _, start, length in records}
        head, loca = tables[b"head"], tables[b"loca"]
        units, long = struct.unpack_from(">H", head, 18)[0], struct.unpack_from(">h", head, 50)[0]
        if long:
            return GlyphOutlines(units, struct.unpack(f">{len(loca) // 4}I", loca), tables[b"glyf"])
        halves = struct.unpack(f">{len(loca) // 2}H", loca)
        return GlyphOutlines(units, tuple(2 * half for half in halves), tables[b"glyf"])
    except (struct.error, KeyError):
        return None


def _transformation(glyf: bytes, at: int, flags: int) -> tuple[tuple[float, ...], int]:
    """The matrix (a, b, c, d) of a part of a composite glyph, and the number of its bytes."""
    if flags & SCALE:
        (scale,) = struct.unpack_from(">h", glyf, at)
        return (scale / 16384, 0.0, 0.0, scale / 16384), 2
    if flags & TWO_SCALES:
        x, y = struct.unpack_from(">hh", glyf, at)
        return (x / 16384, 0.0, 0.0, y / 16384), 4
    if flags & MATRIX:
        return tuple(part / 16384 for part in struct.unpack_from(">hhhh", glyf, at)), 8
    return (1.0, 0.0, 0.0, 1.0), 0


def _simple(glyf: bytes, at: int, count: int) -> Iterator[tuple[Point, ...]]:
    """The contours of a glyph that is not made of others."""
    ends = struct.unpack_from(f">{count}H", glyf, at)
    at += 2 * count
    at += 2 + struct.unpack_from(">H", glyf, at)[0]  # the instructions
    flags: list[int] = []
    wanted = ends[-1] + 1 if ends else 0
    while len(flags) < wanted:
        flag = glyf[at]
        repeated = glyf[at + 1] if flag & REPEAT else 0
        at += 2 if flag & REPEAT else 1
        flags += [flag] * (repeated + 1)
    across, at = _coordinates(glyf, at, flags, SHORT_X, SAME_X)
    up, _ = _coordinates(glyf, at, flags, SHORT_Y, SAME_Y)
    start = 0
    for end in ends:
        members = range(start, end + 1)
        yield tuple(_flattened([(across[i], up[i], bool(flags[i] & ON_CURVE)) for i in members]))
        start = end + 1


def _coordinates(glyf: bytes, at: int, flags: Sequence[int], short: int, same: int) -> tuple[list[int], int]:
    found: list[int] = []
    value = 0
    for flag in flags:
        if flag & short:
            value += glyf[at] if flag & same else -glyf[at]
            at += 1
        elif not flag & same:
            value += struct.unpack_from(">h", glyf, at)[0]
            at += 2
        found.append(value)
    return found, at


def _flattened(points: Sequence[tuple[float, float, bool]]) -> Iterator[Point]:
    """The points of a contour, with its quadratic curves cut into straight pieces."""
    whole: list[tuple[float, float, bool]] = []
    for one, other in pairwise([*points, *points[:1]]):
        whole.append(one)
        if not one[2] and not other[2]:  # between two control points there is one on the curve
            whole.append(((one[0] + other[0]) / 2, (one[1] + other[1]) / 2, True))
    first = next((place for place, point in enumerate(whole) if point[2]), 0)
    turned = [*whole[first:], *whole[: first + 1]]
    at = turned[0]
    place = 0
    while place < len(turned):
        x, y, on = turned[place]
        if on or place + 1 >= len(turned):
            yield x, y
            at = turned[place]
            place += 1
            continue
        end = turned[place + 1]
        for step in range(1, PIECES + 1):
            t = step / PIECES
            yield (
                (1 - t) ** 2 * at[0] + 2 * t * (1 - t) * x + t * t * end[0],
                (1 - t) ** 2 * at[1] + 2 * t * (1 - t) * y + t * t * end[1],
            )
        at = end
        place += 2


def area(contours: Contours) -> float:
    """Return the area of an outline whose inner contours run the other way, in squares of the type size."""
    pairs = (pair for contour in contours for pair in pairwise([*contour, *contour[:1]]))
    return abs(sum(x * other_y - other_x * y for (x, y), (other_x, other_y) in pairs)) / 2


@dataclass(frozen=True, slots=True)
class PlacedGlyph:
    """A glyph on the page: its outline, the type size, its origin and its box, in points."""

    contours: Contours
    size: float
    x: float
    y: float
    box: Box

    def edges(self, low: float, high: float) -> list[Edge]:
        """Return the edges of the outline that are not level and reach into the band from *low* to *high*."""
        size, x, y = self.size, self.x, self.y
        found = [
            (x + a * size, y + b * size, x + c * size, y + d * size)
            for contour in self.contours
            for (a, b), (c, d) in pairwise([*contour, *contour[:1]])
            if b != d
        ]
        return [edge for edge in found if min(edge[1], edge[3]) < high and max(edge[1], edge[3]) > low]


Edge = tuple[float, float, float, float]
"""x and y of one end, x and y of the other."""


def shared_ink(one: PlacedGlyph, other: PlacedGlyph) -> float:
    """Return the area that both shapes cover, in square points.

    It is measured along level lines; ink is where the winding number is not zero (ISO 32000-1, 8.5.3.3.2).
    """
    low, high = max(one.box[1], other.box[1]), min(one.box[3], other.box[3])
    step = SCAN * max(one.size, other.size)
    if high <= low:
        return 0.0
    first, second = one.edges(low, high), other.edges(low, high)
    lines = [low + (number + 0.5) * step for number in range(int((high - low) / step + 0.5))]
    return step * sum(
        max(0.0, min(end, stop) - max(start, begin))
        for y in lines
        for start, end in _spans(first, y)
        for begin, stop in _spans(second, y)
    )


def _spans(edges: Sequence[Edge], y: float) -> list[tuple[float, float]]:
    """Where a level line crosses ink."""
    crossed = sorted(
        (x + (y - bottom) * (end - x) / (top - bottom), 1 if top > bottom else -1)
        for x, bottom, end, top in edges
        if min(bottom, top) <= y < max(bottom, top)
    )
    spans: list[tuple[float, float]] = []
    winding, start = 0, 0.0
    for x, turn in crossed:
        if winding == 0:
            start = x
        winding += turn
        if winding == 0:
            spans.append((start, x))
    return spans
