"""The colours of each theme of large print: page, words, links, borders. Knows no PDF operator.

Colours are (red, green, blue) in sRGB, from 0 to 1 with two decimals, as in the file. The contrast of words
with their page is at least 7:1 (WCAG 2.2, 1.4.6), that of borders at least 3:1 (1.4.11).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from pipeline.model.editions import Edition, Theme

Colour = tuple[float, float, float]

BLACK: Colour = (0.0, 0.0, 0.0)
WHITE: Colour = (1.0, 1.0, 1.0)
DARK_BLUE: Colour = (0.0, 0.19, 0.53)
"""#003087. Links are underlined too (WCAG 2.2, 1.4.1: never by colour alone)."""
CREAM: Colour = (1.0, 0.97, 0.86)
"""#FFF7DB: it does not dazzle, and black on it has nearly as much contrast as on white."""
YELLOW: Colour = (1.0, 1.0, 0.0)
"""Pure red and green, which people with most kinds of colour blindness can see."""
LIGHT_BLUE: Colour = (0.55, 0.85, 1.0)
"""#8CD9FF: differs from yellow on black as clearly as dark blue differs from black on white."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a theme; a white *page* is not painted. *borders* are those of rules, too."""

    page: Colour
    words: Colour
    links: Colour
    borders: Colour
    headings: Colour


PALETTES: Mapping[Theme, Palette] = MappingProxyType(
    {
        # 21:1, links 11.8:1. The default, which UKAAF and RNIB advise, and every printer can print.
        Theme.BLACK_ON_WHITE: Palette(WHITE, BLACK, DARK_BLUE, BLACK, BLACK),
        # 19.6:1, links 11.0:1. For readers for whom white paper dazzles, or letters on it seem to move.
        Theme.BLACK_ON_CREAM: Palette(CREAM, BLACK, DARK_BLUE, BLACK, BLACK),
        # 19.6:1, links 13.6:1. For readers who need a dark page, mostly on a screen.
        Theme.YELLOW_ON_BLACK: Palette(BLACK, YELLOW, LIGHT_BLUE, YELLOW, YELLOW),
    }
)


def palette(edition: Edition) -> Palette:
    """Return the colours of an edition: its theme's, with the project's accent if the page is light."""
    found = PALETTES[edition.theme]
    if not edition.accent or found.page == BLACK:
        return found
    accent = _colour(edition.accent)
    return replace(found, borders=accent, headings=accent)


def _colour(digits: str) -> Colour:
    """The colour RRGGBB, with two decimals: rounded down, so that its contrast is never less."""
    red, green, blue = (math.floor(int(digits[at : at + 2], 16) / 2.55) / 100 for at in (0, 2, 4))
    return red, green, blue
