"""Prepares drawings of the picture set for one document: adds digits, and mirrors them for right to left.

Digits are outlines, not text, so that no program needs a font to show them. Knows only the outer element of
an SVG.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.model.document import Document, pictures
from pipeline.model.language import language
from pipeline.model.leaflet import DigitArea, PictureRecord
from pipeline.typesetting.fonts import font_chain
from pipeline.typesetting.outlines import outline

INK = "#1a1a1a"
WHOLE = re.compile(rb"(.*?<svg\b[^>]*[^/]>)(.*)(</svg>\s*)", re.DOTALL)
MIRRORED = b'<g transform="matrix(-1 0 0 1 200 0)">'
"""Every drawing of the set has a view box of 200 by 200."""


def drawings_shown(
    document: Document, drawings: Mapping[str, bytes], records: Mapping[str, PictureRecord]
) -> dict[str, bytes]:
    """Return name of drawing -> SVG for each picture of *document*, and id -> SVG for all *drawings*."""
    rtl = language(document.language).rtl
    shown = {
        name: mirrored(svg) if rtl and name in records and records[name].mirror else svg
        for name, svg in drawings.items()
    }
    for picture in pictures(document):
        record = records.get(picture.id)
        if picture.digits and record is not None and picture.id in shown:
            svg = shown[picture.id]
            shown[picture.drawing] = with_digits(svg, picture.digits, record.digits) if record.digits else svg
    return shown


def mirrored(svg: bytes) -> bytes:
    """Return the drawing, mirrored left to right."""
    return WHOLE.sub(lambda match: match[1] + MIRRORED + match[2] + b"</g>" + match[3], svg)


def with_digits(svg: bytes, digits: str, area: DigitArea) -> bytes:
    """Return the drawing with *digits* in the middle of *area*, as large as they fit."""
    ink = outline(digits, font_chain("en-GB", "Latn", True)[0])
    scale = min(area.width / ink.width, area.height / ink.height)
    left = area.x + (area.width - ink.width * scale) / 2 - ink.left * scale
    base = area.y + (area.height + ink.height * scale) / 2 + ink.bottom * scale
    place = f"matrix({scale:.5f} 0 0 {-scale:.5f} {left:.3f} {base:.3f})"
    path = f'<path fill="{INK}" transform="{place}" d="{ink.path}"/>'.encode()
    return WHOLE.sub(lambda match: match[1] + match[2] + path + match[3], svg)
