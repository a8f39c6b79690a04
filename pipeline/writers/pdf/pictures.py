"""SVG -> PDF path operators, so that a drawing is sharp at every size. Knows no page.

We read SVG with svgelements (MIT, pure Python, no dependencies, 10 ms to load, 2 ms for a picture), which
resolves groups, transforms, style sheets and arcs. We also tried others: svglib can read as much, but takes
150 ms to load and needs Pillow; picosvg needs a build of Skia; resvg only makes pixels; ReportLab reads no
SVG.

Our pictures are shapes in plain colours on a white background. They keep their colours in every theme: red
means "not allowed", and a dark shape on a white background is visible on a black page. If a drawing has
anything that plain shapes cannot show (letters, photographs, gradients, transparency, clipping), we do not
draw any of it, because half a picture can say the opposite.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import lru_cache
from xml.etree.ElementTree import ParseError

import svgelements

from pipeline.writers.pdf.figures import CannotDraw, Figure
from pipeline.writers.pdf.objects import number

OPACITIES = ("opacity", "fill-opacity", "stroke-opacity")
BEYOND_SHAPES = (
    "clip-path",
    "mask",
    "filter",
    "stroke-dasharray",
    "marker-start",
    "marker-mid",
    "marker-end",
)
DRAWN = svgelements.Shape | svgelements.SVG | svgelements.Group | svgelements.Use
NOT_DRAWN = svgelements.Title | svgelements.Desc
JOINS = {"miter": 0, "round": 1, "bevel": 2}
CAPS = {"butt": 0, "round": 1, "square": 2}


@lru_cache(maxsize=256)
def figure(svg: bytes, side: float) -> Figure:
    """Return the drawing in a square of *side* points; raise CannotDraw if plain paths cannot show it."""
    try:
        picture = svgelements.SVG.parse(io.BytesIO(svg), width=side, height=side, ppi=72)
        if not isinstance(picture, svgelements.SVG):
            raise CannotDraw("it is not an SVG")
        operators = [operator for element in picture.elements() for operator in _element(element)]
    except CannotDraw:
        raise
    except ParseError as error:
        raise CannotDraw(f"it is not an SVG: {error}") from None
    except Exception:  # a wrong path can raise nearly any error in svgelements
        raise CannotDraw("a shape in it cannot be read") from None
    if not operators:
        raise CannotDraw("it is empty")
    return Figure("\n".join(operators), side, side)


def _element(element: svgelements.SVGElement) -> Iterator[str]:
    """The operators of one element; a group has none, because its members are separate elements."""
    if isinstance(element, NOT_DRAWN):
        return
    if not isinstance(element, DRAWN):
        raise CannotDraw(f"it has {type(element).__name__.lower()}, which paths cannot show")
    _must_be_plain(element.values or {})
    if isinstance(element, svgelements.Shape):
        path = svgelements.Path(element)
        path.reify()
        path.approximate_arcs_with_cubics()
        yield from _painted(path)


def _must_be_plain(values: dict[str, str]) -> None:
    """Raise CannotDraw at a property that plain paths cannot show."""
    for name in OPACITIES:
        if str(values.get(name) or "1").strip() not in ("1", "1.0", "100%"):
            raise CannotDraw(f"it has transparent colours ({name})")
    for name in BEYOND_SHAPES:
        if str(values.get(name) or "none") != "none":
            raise CannotDraw(f"it has {name}, which paths cannot show")
    for name in ("fill", "stroke"):
        if str(values.get(name) or "").startswith("url("):
            raise CannotDraw(f"its {name} is a gradient or a pattern")


def _painted(path: svgelements.Path) -> Iterator[str]:
    """The operators of a path with its colours; none if it has neither fill nor stroke."""
    filled, stroked = (colour is not None and colour.value is not None for colour in (path.fill, path.stroke))
    shape = " ".join(_segments(path))
    if not shape or not (filled or stroked):
        return
    state = []
    if filled:
        state.append(f"{_colour(path.fill)} rg")
    if stroked:
        join, cap = path.values.get("stroke-linejoin"), path.values.get("stroke-linecap")
        state.append(f"{_colour(path.stroke)} RG {number(path.stroke_width)} w")
        state.append(f"{JOINS.get(join, 0)} j {CAPS.get(cap, 0)} J")
    even = "*" if filled and path.values.get("fill-rule") == "evenodd" else ""
    paint = {(True, True): "B", (True, False): "f", (False, True): "S"}[filled, stroked]
    yield f"{' '.join(state)} {shape} {paint}{even}"


def _colour(colour: svgelements.Color) -> str:
    return " ".join(number(part / 255) for part in (colour.red, colour.green, colour.blue))


def _segments(path: svgelements.Path) -> Iterator[str]:
    """The operators of the path; quadratic curves become cubic (ISO 32000-1, 8.5.2 has only these)."""
    for segment in path:
        match segment:
            case svgelements.Move(end=end):
                yield f"{_point(end)} m"
            case svgelements.Close():
                yield "h"
            case svgelements.Line(end=end):
                yield f"{_point(end)} l"
            case svgelements.QuadraticBezier(start=start, control=control, end=end):
                first, second = start + (control - start) * (2 / 3), end + (control - end) * (2 / 3)
                yield f"{_point(first)} {_point(second)} {_point(end)} c"
            case svgelements.CubicBezier(control1=first, control2=second, end=end):
                yield f"{_point(first)} {_point(second)} {_point(end)} c"


def _point(point: svgelements.Point) -> str:
    return f"{number(point.x)} {number(point.y)}"
