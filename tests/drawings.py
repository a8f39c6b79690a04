"""What tests ask of a drawing: its pixels, and where the digits stand in it."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import resvg_py

from pipeline.model.leaflet import DigitArea


def drawn(svg: bytes) -> bytes:
    """The picture's pixels, as PNG."""
    png = resvg_py.svg_to_bytes(svg_string=svg.decode(), width=200, height=200, skip_system_fonts=True)
    return bytes(png)


def without(svg: bytes, room: DigitArea) -> bytes:
    """The picture with a white sheet over the room for its digits."""
    sheet = f'<rect x="{room.x}" y="{room.y}" width="{room.width}" height="{room.height}" fill="#fff"/></svg>'
    return svg.replace(b"</svg>", sheet.encode())


def frame_of_digits(svg: bytes) -> tuple[float, float, float, float]:
    """The left, upper, right and lower edge of the digits, which are the picture's last path."""
    path = ElementTree.fromstring(svg)[-1]
    scale, _, _, _, left, base = map(float, re.findall(r"-?[\d.]+", path.get("transform", "")))
    numbers = [int(number) for number in re.findall(r"-?\d+", path.get("d", ""))]
    across = [left + scale * number for number in numbers[0::2]]
    down = [base - scale * number for number in numbers[1::2]]
    return min(across), min(down), max(across), max(down)
