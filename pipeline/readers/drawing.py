"""SVG drawings: what only draws comes through, and what reaches out of its file or has no end is refused.

A drawing may be in another way than our checks ask for (letters, gradients): that is a finding, and somebody
mends it. What is refused here never comes to a program that draws: other files, scripts, parts that contain
themselves, and so many shapes that drawing them would not end.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter
from xml.etree import ElementTree

from pipeline.model.raster import UnusablePictureError

DRAWN = frozenset(
    "svg g defs use symbol path rect circle ellipse line polyline polygon title desc text tspan textPath"
    " style linearGradient radialGradient stop clipPath mask marker pattern metadata switch a".split()
)
"""The elements that draw or describe, and so do no harm, whether or not we like them."""

SVG = "{http://www.w3.org/2000/svg}"
MOST_BYTES = 1_000_000
MOST_ELEMENTS = 20_000
"""With each part as often as ``use`` shows it."""

DEEPEST = 100
SMALLER = "draw it with fewer shapes"
ALONE = "keep only its shapes: save it as plain SVG"
LEADS_OUT = re.compile(r"""url\(\s*["']?(?!\s*["']?#)|@import|javascript:""", re.IGNORECASE)
OWN_PART = re.compile(r"""url\(\s*["']?#([^"')]+)""", re.IGNORECASE)


NUMBER = re.compile(r"[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
PLACES = tuple(
    "d points x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height stroke-width stroke-dasharray".split()
)
"""The attributes that say where a shape is, and how large."""
DRAWN_WIDTH = 1_000.0
FARTHEST = 1e9
"""How many pixels away from the drawing a shape can be, as it is drawn DRAWN_WIDTH pixels wide."""


class UnusableDrawingError(UnusablePictureError):
    """The reason why a drawing cannot be shown."""

    def __init__(self, reason: str, hint: str = ALONE) -> None:
        super().__init__(reason, hint)


@lru_cache(maxsize=128)
def read_drawing(data: bytes) -> bytes:
    """Return the SVG as it is; raise UnusableDrawingError if a program should not be asked to draw it."""
    if len(data) > MOST_BYTES:
        raise UnusableDrawingError(f"it has {len(data):,} bytes; {MOST_BYTES:,} are allowed", SMALLER)
    root = _parsed(data)
    if root.tag not in (f"{SVG}svg", "svg"):
        raise UnusableDrawingError("it is not an SVG", "save it as plain SVG")
    for element in root.iter():
        _require_harmless(element)
    _require_an_end(root)
    _require_in_reach(root)
    return data


def _parsed(data: bytes) -> ElementTree.Element:
    try:
        if re.search("<!ENTITY", data.decode("utf-8")):
            raise UnusableDrawingError("it has entities, which can bring in other files")
        builder = _Shallow()
        return ElementTree.XML(data, ElementTree.XMLParser(target=builder))
    except UnicodeDecodeError:
        raise UnusableDrawingError("it is not in UTF-8", "save it as UTF-8") from None
    except ElementTree.ParseError as error:
        raise UnusableDrawingError(f"it cannot be read as SVG: {error}") from None
    except (ValueError, LookupError) as error:
        if isinstance(error, UnusableDrawingError):
            raise
        raise UnusableDrawingError(f"it cannot be read as SVG: {error}") from None


class _Shallow(ElementTree.TreeBuilder):
    """Builds a tree of at most DEEPEST levels: programs go down a level at a time, and have an end."""

    depth = 0

    def start(self, tag: str, attrs: dict[str, str]) -> ElementTree.Element:
        """Open an element."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise UnusableDrawingError(f"its groups are more than {DEEPEST} levels deep", SMALLER)
        return super().start(tag, attrs)

    def end(self, tag: str) -> ElementTree.Element:
        """Close an element."""
        self.depth -= 1
        return super().end(tag)


def _require_harmless(element: ElementTree.Element) -> None:
    """Raise UnusableDrawingError if an element runs something, or shows what is not in the file."""
    space, _, name = element.tag.rpartition("}")
    if space in (SVG[:-1], "") and name not in DRAWN:
        raise UnusableDrawingError(f"it contains <{name}>")
    if name in ("style", "script") and (space != SVG[:-1] or LEADS_OUT.search(element.text or "")):
        raise UnusableDrawingError(f"its <{name}> refers to something outside the file")
    if space == "{http://www.w3.org/1999/xhtml":
        raise UnusableDrawingError(f"it contains <{name}> of a web page")
    for key, value in element.attrib.items():
        short = key.rpartition("}")[2]
        leads_out = short == "href" and not value.strip().startswith("#") and name != "a"
        if leads_out or LEADS_OUT.search(value):
            raise UnusableDrawingError(f"it refers to {value.strip()[:40]}")
        if short.lower().startswith("on") or short == "base":
            raise UnusableDrawingError(f"it has {short}=, which does more than draw")


def _require_an_end(root: ElementTree.Element) -> None:
    """Raise UnusableDrawingError if a part shows itself, or if all its parts are too many."""
    parts = {name: element for element in root.iter() if (name := element.get("id"))}
    named = {name: Counter(_references(element)) for name, element in parts.items()}
    try:
        order = tuple(TopologicalSorter(named).static_order())
    except CycleError:
        raise UnusableDrawingError("a part of it contains itself", "take out the use of it") from None
    sizes: dict[str, int] = {}
    for name in order:
        if name in parts:
            sizes[name] = _size(parts[name], named[name], sizes)
    if _size(root, Counter(_references(root)), sizes) > MOST_ELEMENTS:
        raise UnusableDrawingError(f"it has more than {MOST_ELEMENTS:,} shapes", SMALLER)


def _require_in_reach(root: ElementTree.Element) -> None:
    """Raise UnusableDrawingError if a shape is so far away, or so large, that drawing it would not end.

    Programs reckon with 32 bits: with numbers near 10 to the power of 38, one of them never finds its end.
    """
    waiting = [(root, 1.0)]
    while waiting:
        element, factor = waiting.pop()
        factor *= max((1.0, *_numbers(element, ("transform", "gradientTransform", "patternTransform"))))
        box = [side for side in _numbers(element, ("viewBox",))[2:] if side]
        factor *= max(1.0, DRAWN_WIDTH / min(box)) if box else 1.0
        if factor * max((0.0, *_numbers(element, PLACES))) > FARTHEST:
            raise UnusableDrawingError(
                "it has a number that no drawing needs", "draw it in a box of 200 by 200"
            )
        waiting += [(child, factor) for child in element]


def _numbers(element: ElementTree.Element, names: Sequence[str]) -> list[float]:
    """The numbers in attributes of an element, without their signs."""
    values = [element.get(name, "") for name in names]
    return [abs(float(number)) for value in values if value for number in NUMBER.findall(value)]


def _size(element: ElementTree.Element, shown: Mapping[str, int], sizes: Mapping[str, int]) -> int:
    """How many elements a part has, with those that it shows from other places."""
    return sum(1 for _ in element.iter()) + sum(sizes.get(name, 0) * often for name, often in shown.items())


def _references(element: ElementTree.Element) -> Iterator[str]:
    """The ids of the parts that *element*, or an element in it, shows."""
    for each in element.iter():
        for key, value in each.attrib.items():
            if key.rpartition("}")[2] == "href" and not each.tag.endswith("}a"):
                yield value.strip().removeprefix("#")
            yield from OWN_PART.findall(value)
