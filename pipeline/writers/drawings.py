"""The set's drawings as one file shows them: digits drawn in from data, turned round where words run so.

Digits are outlines, not text: no program that shows the picture needs a font. Knows SVG just so far.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.model.document import Document, pictures
from pipeline.model.language import language
from pipeline.model.leaflet import PictureRecord, Room
from pipeline.typesetting.fonts import font_chain
from pipeline.typesetting.outlines import outline

INK = "#1a1a1a"
WHOLE = re.compile(rb"(.*?<svg\b[^>]*[^/]>)(.*)(</svg>\s*)", re.DOTALL)
MIRRORED = b'<g transform="matrix(-1 0 0 1 200 0)">'
"""Every drawing of the set is drawn in a box of 200 by 200."""


def drawings_shown(
    document: Document, drawings: Mapping[str, bytes], records: Mapping[str, PictureRecord]
) -> dict[str, bytes]:
    """Return the SVG of each picture of *document* by the name of its drawing, and all *drawings* by id."""
    turned = language(document.language).rtl
    shown = {
        name: mirrored(svg) if turned and name in records and records[name].mirror else svg
        for name, svg in drawings.items()
    }
    for picture in pictures(document):
        record = records.get(picture.id)
        if picture.digits and record is not None and picture.id in shown:
            svg = shown[picture.id]
            shown[picture.drawing] = with_digits(svg, picture.digits, record.digits) if record.digits else svg
    return shown


def mirrored(svg: bytes) -> bytes:
    """Return the drawing as a mirror shows it."""
    return WHOLE.sub(lambda match: match[1] + MIRRORED + match[2] + b"</g>" + match[3], svg)


def with_digits(svg: bytes, digits: str, room: Room) -> bytes:
    """Return the drawing with *digits* as large as *room* lets them be, in its middle."""
    ink = outline(digits, font_chain("en-GB", "Latn", True)[0])
    scale = min(room.width / ink.width, room.height / ink.height)
    left = room.x + (room.width - ink.width * scale) / 2 - ink.left * scale
    base = room.y + (room.height + ink.height * scale) / 2 + ink.bottom * scale
    place = f"matrix({scale:.5f} 0 0 {-scale:.5f} {left:.3f} {base:.3f})"
    path = f'<path fill="{INK}" transform="{place}" d="{ink.path}"/>'.encode()
    return WHOLE.sub(lambda match: match[1] + match[2] + path + match[3], svg)
