"""The operators of one page -> inks: each painted thing with its place, size, colour and tag.

Checks no rule. Follows the operators that place and colour text and fill rectangles (ISO 32000-1, 8 and 9).
Ignores the space of words and the scale of letters (Tw, Tz), which our fonts of two bytes do not need.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import Any

import pikepdf

from pipeline.checks.pdf_file.fonts import Font, entry
from pipeline.checks.pdf_file.outlines import Box

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
Colour = tuple[float, float, float]
BLACK: Colour = (0.0, 0.0, 0.0)
WHITE: Colour = (1.0, 1.0, 1.0)

# ISO 32000-1, tables 57, 59, 60, 74, 77, 92, 105-109 and 320.
FILLING = frozenset("f F f* B B* b b*".split())
PAINTING = frozenset(["INLINE IMAGE", *FILLING, *"S s sh Do".split()])
SHOWING = frozenset(("Tj", "TJ", "'", '"'))
COLOURING = frozenset("g rg k sc scn".split())
MARKING = frozenset(("BMC", "BDC", "EMC"))
OPERATORS = " ".join(
    [*PAINTING, *SHOWING, *COLOURING, *MARKING, *"BI EI q Q cm BT Tf Tm Td TD T* TL Ts Tc Tr re n".split()]
)
PARTS_OF_CMYK = 4
UNPAINTED = (3, 7)
"""Text rendering modes that paint nothing (table 106)."""


@dataclass(frozen=True)
class Ink:
    """Something that a page paints: the text of one operator, a drawing or a picture.

    *tagged*: whether it belongs to a tag or is marked as decoration. *text* is None for a drawing or picture.
    *size* is the size of the text on the page, in points. *colour* is the colour of the text, None if it is
    unknown; *ground* is the colour behind it. *starts* are the x coordinates where the codes begin, *end* is
    where the last code ends. *hidden*: the text is not painted.
    """

    page: int
    tagged: bool
    mcid: int | None = None
    text: str | None = None
    size: float = 0.0
    font: Font | None = None
    codes: tuple[int, ...] = ()
    starts: tuple[float, ...] = ()
    end: float = 0.0
    baseline: float = 0.0
    colour: Colour | None = BLACK
    ground: Colour = WHITE
    hidden: bool = False

    @cached_property
    def extent(self) -> tuple[float, float]:
        """The left and right edge, without white space at the ends."""
        blanks = self.font.blanks if self.font else frozenset()
        shown = [place for place, code in enumerate(self.codes) if code not in blanks]
        if not shown:
            return (self.starts[0], self.starts[0]) if self.starts else (0.0, 0.0)
        if self.starts[0] > self.starts[-1]:  # written from right to left
            return min(self.starts[place] for place in shown), self._right_of(shown)
        return self.starts[shown[0]], [*self.starts, self.end][shown[-1] + 1]

    def _right_of(self, shown: Iterable[int]) -> float:
        """The right edge of the codes at these places."""
        assert self.font is not None, "what has codes has a font"
        widths = self.font.widths
        return max(self.starts[place] + widths[self.codes[place]] * self.size / 1000 for place in shown)

    @cached_property
    def reach(self) -> tuple[float, float]:
        """The lower and upper edge of the letters' outlines."""
        if self.font is None or not self.codes:
            return self.baseline, self.baseline
        boxes = [self.font.boxes[code] for code in set(self.codes)]
        low, high = min(box[1] for box in boxes), max(box[3] for box in boxes)
        return self.baseline + low * self.size, self.baseline + high * self.size

    def letters(self) -> Iterator[Box]:
        """Yield the outline box of each letter, in page coordinates."""
        for start, code in zip(self.starts, self.codes, strict=True):
            left, low, right, high = self.font.boxes[code] if self.font else (0.0, 0.0, 0.0, 0.0)
            size, base = self.size, self.baseline
            yield start + left * size, base + low * size, start + right * size, base + high * size


@dataclass
class PageContent:
    """What a page paints, and the text of its marked content by MCID."""

    inks: list[Ink] = field(default_factory=list)
    words: dict[int, list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _TextState:
    """The graphics state that the operator q saves and Q restores."""

    matrix: Matrix = IDENTITY
    size: float = 0.0
    font: Font | None = None
    colour: Colour | None = BLACK
    leading: float = 0.0
    rise: float = 0.0
    spacing: float = 0.0
    mode: int = 0


class PageReader:
    """Reads the operators of one page; *font* returns the Font of a font dictionary."""

    def __init__(self, number: int, page: pikepdf.Page, font: Callable[[Any], Font]) -> None:
        self.number, self.page, self.font_of = number, page, font
        self.resources = page.obj.get("/Resources")
        self.matrix, self.size, self.leading = IDENTITY, 0.0, 0.0
        self.rise, self.spacing, self.mode = 0.0, 0.0, 0
        self.font: Font | None = None
        self.colour: Colour | None = BLACK
        self.line, self.pen = IDENTITY, IDENTITY
        self.saved: list[_TextState] = []
        self.marks: list[tuple[str, int | None, object]] = []
        self.path: list[Box] = []
        self.grounds: list[tuple[Box, Colour]] = []
        self.content = PageContent()

    def read(self) -> PageContent:
        """Return what the page paints."""
        for instruction in pikepdf.parse_content_stream(self.page, OPERATORS):
            name = str(instruction.operator)
            if name in SHOWING:
                self._show(name, instruction.operands)
            elif name in PAINTING:
                self._paint(name)
            elif name in COLOURING:
                self.colour = _colour(instruction.operands)
            elif name in MARKING:
                self._mark(name, instruction.operands)
            elif name.startswith("T") or name == "BT":
                self._move(name, instruction.operands)
            else:
                self._change(name, instruction.operands)
        return self.content

    def _change(self, name: str, operands: Any) -> None:
        match name:
            case "q":
                text = self.leading, self.rise, self.spacing, self.mode
                self.saved.append(_TextState(self.matrix, self.size, self.font, self.colour, *text))
            case "Q" if self.saved:
                state = self.saved.pop()
                self.matrix, self.size, self.font = state.matrix, state.size, state.font
                self.colour, self.leading = state.colour, state.leading
                self.rise, self.spacing, self.mode = state.rise, state.spacing, state.mode
            case "cm":
                self.matrix = _times(_matrix(operands), self.matrix)
            case "re":
                self.path.append(_placed([float(value) for value in operands], self.matrix))
            case "n":
                self.path.clear()

    def _move(self, name: str, operands: Any) -> None:
        """Apply an operator that sets the place, the font or the size of the next text."""
        match name:
            case "BT":
                self.line = self.pen = IDENTITY
            case "Tm":
                self.line = self.pen = _matrix(operands)
            case "Td" | "TD":
                right, up = (float(value) for value in operands)
                self.leading = -up if name == "TD" else self.leading
                self._next_line(right, up)
            case "T*":
                self._next_line(0.0, -self.leading)
            case "TL":
                self.leading = float(operands[0])
            case "Ts":
                self.rise = float(operands[0])
            case "Tc":
                self.spacing = float(operands[0])
            case "Tr":
                self.mode = int(operands[0])
            case "Tf":
                entries = entry(self.resources, "/Font", str(operands[0]))
                self.font = None if entries is None else self.font_of(entries)
                self.size = float(operands[1])

    def _next_line(self, right: float, up: float) -> None:
        self.line = self.pen = _times((1.0, 0.0, 0.0, 1.0, right, up), self.line)

    def _paint(self, name: str) -> None:
        self.content.inks.append(Ink(self.number, self._is_tagged(), self._mcid()))
        if name in FILLING and self.colour is not None:
            self.grounds += [(rectangle, self.colour) for rectangle in self.path]
        if name not in ("Do", "INLINE IMAGE", "sh"):
            self.path.clear()

    def _mark(self, name: str, operands: Any) -> None:
        """Begin marked content, with its MCID and ActualText if it has them, or end it."""
        if name == "EMC":
            if self.marks:
                self.marks.pop()
            return
        entries = operands[1] if name == "BDC" else None
        if isinstance(entries, pikepdf.Name):
            entries = entry(self.resources, "/Properties", str(entries))
        mcid, actual = entry(entries, "/MCID"), entry(entries, "/ActualText")
        self.marks.append((str(operands[0]), mcid, actual))
        if actual is not None:
            self._say(str(actual))

    def _is_tagged(self) -> bool:
        """Whether the current content has either an MCID or an Artifact mark, but not both."""
        artifact = any(tag == "/Artifact" for tag, _, _ in self.marks)
        return artifact != (self._mcid() is not None)

    def _mcid(self) -> int | None:
        return next((mcid for _, mcid, _ in reversed(self.marks) if mcid is not None), None)

    def _say(self, text: str) -> None:
        mcid = self._mcid()
        if mcid is not None:
            self.content.words.setdefault(mcid, []).append(text)

    def _show(self, name: str, operands: Any) -> None:
        if name in ("'", '"'):
            self._next_line(0.0, -self.leading)
        last = operands[-1]
        codes, offsets, end = self._advances(last if isinstance(last, pikepdf.Array) else [last])
        if codes is None:
            return
        a, _, c, d, e, f = _times(self.pen, self.matrix)
        e, f = e + c * self.rise, f + d * self.rise
        text = "".join([self.font.texts.get(code, "\ufffe") for code in codes]) if self.font else ""
        self.content.inks.append(
            Ink(
                self.number,
                self._is_tagged(),
                self._mcid(),
                text,
                self.size * (c**2 + d**2) ** 0.5,
                self.font,
                codes,
                tuple([a * offset + e for offset in offsets]),
                a * end + e,
                f,
                self.colour,
                self._ground(e, f),
                self.mode in UNPAINTED,
            )
        )
        self.pen = _times((1.0, 0.0, 0.0, 1.0, end, 0.0), self.pen)
        if not any(actual is not None for _, _, actual in self.marks):
            self._say(text)

    def _advances(self, parts: Iterable[Any]) -> tuple[tuple[int, ...] | None, list[float], float]:
        """The codes of a TJ array, the offset of each, and the offset of the end, in unscaled points.

        None for the codes if the array has no string that is not empty.
        """
        codes: list[int] = []
        offsets: list[float] = []
        points, pen, strings = self.size / 1000, 0.0, False
        for part in parts:
            if not isinstance(part, pikepdf.String):
                pen -= float(part)
                continue
            strings = strings or bool(bytes(part))
            if self.font is not None:
                found = self.font.codes(bytes(part))
                widths = map(self.font.widths.__getitem__, found)
                apart = self.spacing / points if points else 0.0
                *starts, pen = accumulate((w + apart for w in widths) if apart else widths, initial=pen)
                codes += found
                offsets += starts
        return tuple(codes) if strings else None, [offset * points for offset in offsets], pen * points

    def _ground(self, x: float, y: float) -> Colour:
        """The colour of the last rectangle that was filled at a point; white if there is none."""
        for (left, bottom, right, top), colour in reversed(self.grounds):
            if left <= x <= right and bottom <= y <= top:
                return colour
        return WHITE


def _colour(operands: Any) -> Colour | None:
    """The sRGB colour of one (grey), three (RGB) or four (CMYK) numbers; None for anything else."""
    try:
        parts = [float(value) for value in operands]
    except (TypeError, ValueError):
        return None
    if len(parts) == 1:
        return parts[0], parts[0], parts[0]
    if len(parts) == PARTS_OF_CMYK:
        cyan, magenta, yellow, black = parts
        red, green, blue = ((1 - part) * (1 - black) for part in (cyan, magenta, yellow))
        return red, green, blue
    return (parts[0], parts[1], parts[2]) if len(parts) == 3 else None


def _placed(rectangle: list[float], matrix: Matrix) -> Box:
    """The box on the page of a rectangle (x, y, width, height) under *matrix*."""
    x, y, width, height = rectangle
    a, b, c, d, e, f = matrix
    corners = [(x, y), (x + width, y), (x, y + height), (x + width, y + height)]
    across = [a * px + c * py + e for px, py in corners]
    up = [b * px + d * py + f for px, py in corners]
    return min(across), min(up), max(across), max(up)


def _matrix(operands: Any) -> Matrix:
    a, b, c, d, e, f = (float(value) for value in operands)
    return a, b, c, d, e, f


def _times(first: Matrix, second: Matrix) -> Matrix:
    """The matrix that applies *first*, then *second* (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m
