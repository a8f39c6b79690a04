"""SVG -> PNG for a DOCX: 4 cm at 300 dpi, on white. Only this module uses resvg."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from functools import lru_cache

import resvg_py

EMU_PER_CM = 360_000
SIDE_CM = 4
"""ER-25: 4 cm or more, the same in all rows."""
SIDE_PIXELS = 472
"""4 cm at 300 dots per inch."""


class UndrawableError(ValueError):
    """The bytes are not an SVG that can be drawn."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """A picture as PNG; *part_name* depends on its bytes, *size* is its width and height in EMU."""

    png: bytes
    part_name: str
    size: tuple[int, int]


@lru_cache(maxsize=1024)
def rendering(svg: bytes) -> Rendering:
    """Return *svg* rendered into a square of 4 cm by 4 cm, with its proportions kept.

    The background is white, because black lines on a transparent background cannot be seen on a dark page.
    Fonts of the machine are not used, so that the result is the same on every machine. Raises
    UndrawableError.
    """
    try:
        png = resvg_py.svg_to_bytes(
            svg_string=svg.decode(),
            width=SIDE_PIXELS,
            height=SIDE_PIXELS,
            background="#ffffff",
            skip_system_fonts=True,
        )
    except ValueError as error:
        raise UndrawableError(str(error)) from None
    width, height = struct.unpack(">II", png[16:24])
    name = f"/word/media/{hashlib.sha256(png).hexdigest()[:16]}.png"
    return Rendering(png, name, (_emu(width), _emu(height)))


def _emu(pixels: int) -> int:
    return pixels * SIDE_CM * EMU_PER_CM // SIDE_PIXELS
