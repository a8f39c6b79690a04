"""The colours of large print: page, words, links, borders, each theme once. Knows no PDF operator.

Colours are parts of red, green and blue in sRGB, from 0 to 1 with two decimals, as the file has them. Every
colour of words is at least 7:1 against its page (WCAG 2.2, 1.4.6), every border at least 3:1 (1.4.11).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pipeline.model.editions import Theme

Colour = tuple[float, float, float]

BLACK: Colour = (0.0, 0.0, 0.0)
WHITE: Colour = (1.0, 1.0, 1.0)
DARK_BLUE: Colour = (0.0, 0.19, 0.53)
"""#003087. A link is underlined, too (1.4.1: never colour alone)."""
CREAM: Colour = (1.0, 0.97, 0.86)
"""#FFF7DB: warm enough not to dazzle, light enough to keep nearly all of black's contrast."""
YELLOW: Colour = (1.0, 1.0, 0.0)
"""Pure: its red and green parts are seen with most kinds of colour blindness."""
LIGHT_BLUE: Colour = (0.55, 0.85, 1.0)
"""#8CD9FF: on black as far from yellow as dark blue is from black on white."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a theme; a white *page* is the paper's own and is not painted."""

    page: Colour
    words: Colour
    links: Colour
    borders: Colour


PALETTES: Mapping[Theme, Palette] = MappingProxyType(
    {
        # 21:1, links 11.8:1. The default: what UKAAF and RNIB advise, and what any printer prints.
        Theme.BLACK_ON_WHITE: Palette(WHITE, BLACK, DARK_BLUE, BLACK),
        # 19.6:1, links 11.0:1. For readers whom white paper dazzles or makes letters swim.
        Theme.BLACK_ON_CREAM: Palette(CREAM, BLACK, DARK_BLUE, BLACK),
        # 19.6:1, links 13.6:1. For readers who need a dark page, mostly on a screen.
        Theme.YELLOW_ON_BLACK: Palette(BLACK, YELLOW, LIGHT_BLUE, YELLOW),
    }
)
