"""Prepares drawings of the picture set for one document: adds digits, and mirrors them for right to left.

Pictures of pixels stay as they are: letters in a photograph would be turned round with it. Digits are
outlines, not text, so that no program needs a font to show them. Knows only the outer element of an SVG.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.model.document import Document, pictures
from pipeline.model.language import language
from pipeline.model.leaflet import DigitArea, PictureRecord
from pipeline.model.raster import Drawn, Raster
from pipeline.typesetting.fonts import font_chain
from pipeline.typesetting.outlines import outline

INK = "#1a1a1a"
WHOLE = re.compile(rb"(.*?<svg\b[^>]*[^/]>)(.*)(</svg>\s*)", re.DOTALL)
MIRRORED = b'<g transform="matrix(-1 0 0 1 200 0)">'
"""Every drawing of the set has a view box of 200 by 200."""


def drawings_shown(
    document: Document, drawings: Mapping[str, Drawn], records: Mapping[str, PictureRecord]
) -> dict[str, Drawn]:
    """Return name of drawing -> picture for each of *document*, and id -> picture for all *drawings*."""
    rtl = language(document.language).rtl
    shown = {name: _turned(drawn, records.get(name)) if rtl else drawn for name, drawn in drawings.items()}
    for picture in pictures(document):
        record = records.get(picture.id)
        if picture.digits and record is not None and picture.id in shown:
            shown[picture.drawing] = _numbered(shown[picture.id], picture.digits, record.digits)
    return shown


def _turned(drawn: Drawn, record: PictureRecord | None) -> Drawn:
    """The picture for readers from right to left."""
    if isinstance(drawn, Raster) or record is None or not record.mirror:
        return drawn
    return mirrored(drawn)


def _numbered(drawn: Drawn, digits: str, area: DigitArea | None) -> Drawn:
    """The picture with *digits*; as it is if it has no place for them, which a check tells."""
    return drawn if area is None or isinstance(drawn, Raster) else with_digits(drawn, digits, area)


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
