"""Pictures of pixels for tests, made here: what Pillow writes, and PNGs by the chunk."""

from __future__ import annotations

import io
import struct
import zlib
from random import Random

from PIL import Image, ImageDraw

from pipeline.model.raster import Raster
from pipeline.readers.raster import read_raster

RED, BLUE, DARK = (176, 0, 32), (11, 79, 158), (26, 26, 26)


def encoded(image: Image.Image, form: str = "PNG", **how: object) -> bytes:
    """The picture as a file."""
    out = io.BytesIO()
    image.save(out, form, **how)
    return out.getvalue()


def decoded(raster: Raster) -> Image.Image:
    """The pixels that a reader sees."""
    return Image.open(io.BytesIO(raster.data)).convert("RGB")


def symbol(size: int = 300) -> bytes:
    """A red disc on a transparent ground, as sets of symbols have them."""
    image = Image.new("RGBA", (size, size), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((size // 10, size // 10, size * 9 // 10, size * 9 // 10), (*RED, 255))
    return encoded(image)


def photograph(width: int = 900, height: int = 600, **how: object) -> bytes:
    """A JPEG with a red upper left quarter, and noise; the same every time."""
    noise = Random(5).randbytes(width * height * 3)
    image = Image.frombytes("RGB", (width, height), noise).convert("L").convert("RGB")
    image.paste(RED, (0, 0, width // 2, height // 2))
    return encoded(image, "JPEG", **how)


def chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk of a PNG with its checksum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(
    width: int, height: int, *, bits: int = 8, colour: int = 2, interlaced: int = 0, data: bytes = b""
) -> bytes:
    """A PNG by its header and its samples, whether they fit or not."""
    header = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, interlaced)
    parts = chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(data)), chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def icon(size: int) -> Raster:
    """A dark square with a white middle, *size* pixels wide."""
    image = Image.new("RGB", (size, size), DARK)
    image.paste((255, 255, 255), (size // 4, size // 4, size * 3 // 4, size * 3 // 4))
    return read_raster(encoded(image))


SYMBOL = read_raster(symbol())
PHOTOGRAPH = read_raster(photograph())
