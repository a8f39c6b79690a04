"""A picture -> PNG or JPEG for a DOCX: in 4 cm by 4 cm, on white. Only this module uses resvg."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

import resvg_py

from pipeline.model.raster import SIDE_PIXELS, Drawn, Encoding, Raster

EMU_PER_CM = 360_000
SIDE_CM = 4
"""ER-25: 4 cm or more, the same in all rows."""
SUFFIXES: Mapping[Encoding, str] = MappingProxyType({Encoding.PNG: ".png", Encoding.JPEG: ".jpeg"})


class UndrawableError(ValueError):
    """The bytes are not an SVG that can be drawn."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """A picture as PNG or JPEG; *part_name* depends on its bytes, *size*: its width and height in EMU."""

    data: bytes
    part_name: str
    size: tuple[int, int]


@lru_cache(maxsize=1024)
def rendering(drawn: Drawn) -> Rendering:
    """Return the picture in a square of 4 cm by 4 cm, with its proportions kept; raises UndrawableError."""
    if isinstance(drawn, Raster):
        width, height = (round(side * EMU_PER_CM) for side in drawn.within(SIDE_CM))
        return Rendering(drawn.data, _part_name(drawn.data, SUFFIXES[drawn.encoding]), (width, height))
    return _rendered(drawn)


def _rendered(svg: bytes) -> Rendering:
    """The drawing as PNG, at 300 dots per inch.

    The background is white, because black lines on a transparent background cannot be seen on a dark page.
    Fonts of the machine are not used, so that the result is the same on every machine. Edges are crisp: no
    shades between two colours. At 300 dots per inch nobody sees the steps, and the file is a third as large.
    """
    try:
        png = resvg_py.svg_to_bytes(
            svg_string=svg.decode(),
            width=SIDE_PIXELS,
            height=SIDE_PIXELS,
            background="#ffffff",
            skip_system_fonts=True,
            shape_rendering="crisp_edges",
        )
    except ValueError as error:
        raise UndrawableError(str(error)) from None
    width, height = struct.unpack(">II", png[16:24])
    return Rendering(png, _part_name(png, SUFFIXES[Encoding.PNG]), (_emu(width), _emu(height)))


def _part_name(data: bytes, suffix: str) -> str:
    return f"/word/media/{hashlib.sha256(data).hexdigest()[:16]}{suffix}"


def _emu(pixels: int) -> int:
    return pixels * SIDE_CM * EMU_PER_CM // SIDE_PIXELS
