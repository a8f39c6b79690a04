"""Text -> the outlines of its glyphs as SVG path data, for digits in drawings (HarfBuzz)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

import uharfbuzz as hb

from pipeline.typesetting.shaping import Face


@dataclass(frozen=True, slots=True)
class Outline:
    """SVG path data in font units, y upwards from the baseline, and the bounding box of its ink."""

    path: str
    left: int
    bottom: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What the pen draws into: the path so far, and the origin of the current glyph."""

    path: list[str]
    x: int
    y: int


@lru_cache(maxsize=256)
def outline(text: str, face: Face) -> Outline:
    """Return the outline of *text* (Latin letters or digits), set on one line from left to right."""
    font = hb.Font(face.source)
    if face.is_variable:
        font.set_variations({"wght": float(face.weight)})
    path: list[str] = []
    inks: list[tuple[int, int, int, int]] = []
    for edge, cluster in face.shape(text, False, "Latn", "en").from_left(rtl=False):
        for glyph, x, y in cluster.glyphs:
            sheet = _Sheet(path, edge + x, y)
            font.draw_glyph(glyph, _pen(), sheet)
            ink = font.get_glyph_extents(glyph)
            left, top = sheet.x + ink.x_bearing, sheet.y + ink.y_bearing
            inks.append((left, top + ink.height, left + ink.width, top))
    lefts, bottoms, rights, tops = zip(*inks, strict=True)
    left, bottom = min(lefts), min(bottoms)
    return Outline("".join(path), left, bottom, max(rights) - left, max(tops) - bottom)


@cache
def _pen() -> hb.DrawFuncs:
    """A pen that writes SVG path commands."""
    pen = hb.DrawFuncs()
    pen.set_move_to_func(lambda x, y, sheet: _write("M", sheet, x, y))
    pen.set_line_to_func(lambda x, y, sheet: _write("L", sheet, x, y))
    pen.set_quadratic_to_func(lambda cx, cy, x, y, sheet: _write("Q", sheet, cx, cy, x, y))
    pen.set_cubic_to_func(lambda ax, ay, bx, by, x, y, sheet: _write("C", sheet, ax, ay, bx, by, x, y))
    pen.set_close_path_func(lambda sheet: sheet.path.append("Z"))
    return pen


def _write(command: str, sheet: _Sheet, *numbers: float) -> None:
    shifts = (sheet.x, sheet.y)
    moved = [round(number + shifts[place % 2]) for place, number in enumerate(numbers)]
    sheet.path.append(command + " ".join(map(str, moved)))
