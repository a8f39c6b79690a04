"""A raster -> an image of a PDF (ISO 32000-1, 8.9.5). Its pixels stay as they are encoded.

The colours are DeviceGray or DeviceRGB, which the file's output intent defines (ISO 19005-2, 6.2.4.3).
Programs are not asked to smooth the pixels (6.2.8), and there is nothing transparent.
"""

from __future__ import annotations

import struct
from typing import Any, assert_never

from pipeline.model.raster import Encoding, Raster
from pipeline.writers.pdf.reportlab import Dictionary, Stream, name

COLOURS = {1: "DeviceGray", 3: "DeviceRGB"}
BITS = 8


def image(raster: Raster) -> Stream:
    """Return the stream of a raster."""
    entries: dict[str, Any] = {
        "Type": name("XObject"),
        "Subtype": name("Image"),
        "Width": raster.width,
        "Height": raster.height,
        "ColorSpace": name(COLOURS[raster.channels]),
        "BitsPerComponent": BITS,
    }
    match raster.encoding:
        case Encoding.JPEG:
            return Stream(raster.data, entries | {"Filter": name("DCTDecode")}, compress=False)
        case Encoding.PNG:
            how = {"Filter": name("FlateDecode"), "DecodeParms": _predicted(raster)}
            return Stream(_compressed(raster.data), entries | how, compress=False)
        case _:
            assert_never(raster.encoding)


def _predicted(raster: Raster) -> Dictionary:
    """How the samples of a PNG were filtered before they were compressed (ISO 32000-1, 7.4.4.4)."""
    return Dictionary(
        {
            "Predictor": 15,  # each row says which filter of PNG it has
            "Colors": raster.channels,
            "BitsPerComponent": BITS,
            "Columns": raster.width,
        }
    )


def _compressed(png: bytes) -> bytes:
    """The compressed samples of a PNG: its IDAT chunks, joined (ISO/IEC 15948, 10.1)."""
    parts, place = [], 8
    while place < len(png):
        length, kind = struct.unpack_from(">I4s", png, place)
        if kind == b"IDAT":
            parts.append(png[place + 8 : place + 8 + length])
        place += length + 12
    return b"".join(parts)
