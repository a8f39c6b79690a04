"""A font of a finished PDF: the text, the width and the outline box of each of its codes."""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pikepdf

from pipeline.checks.pdf_file.outlines import Box, Contours, GlyphOutlines, area, read


def entry(entries: Any, *names: str) -> Any:
    """Return the value at the path *names* in nested dictionaries; None if an entry is missing."""
    for name in names:
        if not isinstance(entries, pikepdf.Dictionary | pikepdf.Stream):
            return None
        entries = entries.get(name)
    return entries


def is_blank(text: str) -> bool:
    """Return whether *text* has nothing to see: only white space and formatting characters (category Cf)."""
    return not text[:1].isalnum() and all(one.isspace() or unicodedata.category(one) == "Cf" for one in text)


# Upper and lower edge, in parts of the type size, for fonts whose outlines are not read here (CFF). Latin and
# most Han letters fit in. Ascent and Descent of FontDescriptor would be larger than any letter needs.
ASCENT, DESCENT = 0.85, -0.1


@dataclass(frozen=True)
class Font:
    """A font from the resources of a page."""

    entries: Any

    @property
    def name(self) -> str:
        """The name of the font, with the prefix that marks a subset."""
        return str(self.entries.get("/BaseFont", "/?"))[1:]

    @cached_property
    def composite(self) -> bool:
        """Whether the codes have two bytes."""
        return "/DescendantFonts" in self.entries

    @cached_property
    def descendant(self) -> Any:
        """The CIDFont of a composite font; for other fonts, the font itself."""
        return self.entries.DescendantFonts[0] if self.composite else self.entries

    @property
    def embedded(self) -> bool:
        """Whether the font program is in the file."""
        files = ("/FontFile", "/FontFile2", "/FontFile3")
        return any(entry(self.descendant, "/FontDescriptor", file) is not None for file in files)

    @cached_property
    def texts(self) -> Mapping[int, str]:
        """The text of each code, from ToUnicode; empty without it."""
        if "/ToUnicode" not in self.entries:
            return {}
        return dict(_unicode_map(self.entries.ToUnicode.read_bytes().decode("latin-1")))

    @cached_property
    def blanks(self) -> frozenset[int]:
        """The codes whose text is blank."""
        return frozenset(code for code, text in self.texts.items() if is_blank(text))

    @cached_property
    def glyphs(self) -> bytes:
        """CIDToGIDMap: the glyph of each code, two bytes each; empty if the numbers are the same."""
        table = self.descendant.get("/CIDToGIDMap")
        return table.read_bytes() if isinstance(table, pikepdf.Stream) else b""

    @cached_property
    def widths(self) -> _Widths:
        """The width of each code, in thousandths of the type size."""
        if self.composite:
            given = dict(_cid_widths(self.descendant.get("/W", ())))
            return _Widths(float(self.descendant.get("/DW", 1000)), given)
        first = int(self.entries.get("/FirstChar", 0))
        simple = self.entries.get("/Widths", ())
        return _Widths(500.0, {first + place: float(width) for place, width in enumerate(simple)})

    @cached_property
    def boxes(self) -> _Boxes:
        """The outline box of each code, relative to its origin, in parts of the type size."""
        return _Boxes(self.widths, self.glyphs, self.outlines)

    @cached_property
    def outlines(self) -> GlyphOutlines | None:
        """The outlines of a composite font's glyphs; None if they are not TrueType."""
        program = entry(self.descendant, "/FontDescriptor", "/FontFile2") if self.composite else None
        return read(program.read_bytes()) if program is not None else None

    def contours(self, code: int) -> Contours:
        """Return the outline of a code's glyph; its box if the outlines cannot be read."""
        return self.boxes.contours(code)

    @cached_property
    def areas(self) -> _Areas:
        """The area of the ink of each code, in squares of the type size."""
        return _Areas(self.boxes)

    def codes(self, shown: bytes) -> tuple[int, ...]:
        """Return the codes in the string operand *shown* of a text operator."""
        if not self.composite:
            return tuple(shown)
        return struct.unpack(f">{len(shown) // 2}H", shown[: len(shown) // 2 * 2])

    def is_notdef(self, code: int) -> bool:
        """Whether a code shows glyph 0."""
        if not self.composite:
            return False
        return not any(self.glyphs[2 * code : 2 * code + 2]) if self.glyphs else code == 0


class _Widths(dict[int, float]):
    """Widths by code, with a default for codes that have no entry."""

    def __init__(self, default: float, given: Mapping[int, float]) -> None:
        super().__init__(given)
        self.default = default

    def __missing__(self, code: int) -> float:
        return self.default


def _cid_widths(array: Any) -> Iterator[tuple[int, float]]:
    """Yield (code, width) from a W array: "c [w w ...]" or "first last w" (ISO 32000-1, 9.7.4.3)."""
    items = list(array)
    place = 0
    while place + 1 < len(items):
        first, second = int(items[place]), items[place + 1]
        if isinstance(second, pikepdf.Array):
            yield from ((first + offset, float(width)) for offset, width in enumerate(second))
            place += 2
        else:
            yield from ((code, float(items[place + 2])) for code in range(first, int(second) + 1))
            place += 3


class _Boxes(dict[int, Box]):
    """Boxes by code, found on first use. Without outlines, ASCENT, DESCENT and the code's width."""

    def __init__(self, widths: _Widths, glyphs: bytes, outlines: GlyphOutlines | None) -> None:
        super().__init__()
        self.widths, self.glyphs, self.outlines = widths, glyphs, outlines

    def __missing__(self, code: int) -> Box:
        if self.outlines is None:
            found = (0.0, DESCENT, self.widths[code] / 1000, ASCENT)
        else:
            found = self.outlines.box(_glyph(self.glyphs, code))
        self[code] = found
        return found

    def contours(self, code: int) -> Contours:
        """Return the outline of a code's glyph; its box if the outlines cannot be read."""
        if self.outlines is not None:
            return self.outlines.contours(_glyph(self.glyphs, code))
        left, low, right, high = self[code]
        return (((left, low), (right, low), (right, high), (left, high)),)


class _Areas(dict[int, float]):
    """Areas by code, found on first use. Holds no font: a font that its areas held would outlive its file."""

    def __init__(self, boxes: _Boxes) -> None:
        super().__init__()
        self.boxes = boxes

    def __missing__(self, code: int) -> float:
        self[code] = area(self.boxes.contours(code))
        return self[code]


def _glyph(glyphs: bytes, code: int) -> int:
    """The glyph of a code, by CIDToGIDMap."""
    return int.from_bytes(glyphs[2 * code : 2 * code + 2], "big") if glyphs else code


BF_BLOCK = re.compile(r"beginbf(char|range)(.*?)endbf", re.DOTALL)
BF_CHAR = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f\s]*)>")
BF_RANGE = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f\s]*)>|\[(.*?)\])", re.DOTALL)


def _unicode_map(cmap: str) -> Iterator[tuple[int, str]]:
    """Yield (code, text) from a ToUnicode CMap (ISO 32000-1, 9.10.3)."""
    for kind, body in BF_BLOCK.findall(cmap):
        if kind == "char":
            yield from ((int(code, 16), _utf16(text)) for code, text in BF_CHAR.findall(body))
        else:
            yield from _unicode_ranges(body)


def _unicode_ranges(body: str) -> Iterator[tuple[int, str]]:
    for first, last, text, texts in BF_RANGE.findall(body):
        codes = range(int(first, 16), int(last, 16) + 1)
        if texts:
            yield from zip(codes, map(_utf16, re.findall(r"<([^>]*)>", texts)), strict=False)
        else:
            start = _utf16(text)
            yield from ((code, start[:-1] + chr(ord(start[-1]) + place)) for place, code in enumerate(codes))


def _utf16(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be", "replace")
