"""A picture of the set as the writers take it: a drawing (the bytes of an SVG), or a raster of pixels.

Knows no format of pictures: the readers make a raster from a PNG or a JPEG.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias


class Encoding(Enum):
    """How the pixels of a raster are written: 8 bits a sample, no other information."""

    PNG = "png"
    JPEG = "jpeg"


class UnusablePictureError(ValueError):
    """The reason why a file cannot be shown as a picture; *hint* says what would be right."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(reason)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Raster:
    """A photograph, or another picture made of pixels, on white: not transparent, and nothing but its pixels.

    *data*: the pixels as a PNG (not interlaced, without a palette) or as a JPEG. *channels*: 1 for grey, 3
    for the colours of sRGB. *tones*: the relative luminance (0 to 1) of its darkest and of its lightest part.
    """

    data: bytes
    encoding: Encoding
    width: int
    height: int
    channels: int
    tones: tuple[float, float]

    def within(self, side: float) -> tuple[float, float]:
        """Return width and height in a square of *side*, as large as the proportions allow."""
        longer = max(self.width, self.height)
        return side * self.width / longer, side * self.height / longer


Drawn: TypeAlias = bytes | Raster
"""A picture of the set: the bytes of an SVG, or a raster."""

SIDE_PIXELS = 472
"""The longer side of a raster at most: 300 dots per inch where the picture is 4 cm wide."""


def data_of(drawn: Drawn) -> bytes:
    """Return the bytes of a picture, for a digest."""
    return drawn.data if isinstance(drawn, Raster) else drawn
