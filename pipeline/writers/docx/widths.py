"""The width of words at an unknown font: how wide letters are at most, in parts of the type size.

A Word file is set by the reader's computer, with its fonts. The widths here are those of bold letters, so
that a column is rather too wide than too narrow. A test compares them with fonts. Knows no file.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

from pipeline.typesetting.breaking import line_breaks

NARROW, SLIM, USUAL, CAPITAL, BROAD = 0.3, 0.42, 0.63, 0.78, 0.98
LATIN = {
    **dict.fromkeys(" !',./:;I\\ijl|\u00a0\u2018\u2019", NARROW),
    **dict.fromkeys("()*-[]frt\u2013", SLIM),
    **dict.fromkeys("%@MWmw\u2014\u2026", BROAD),
}
"""The letters and signs that are not USUAL, or CAPITAL for a capital."""

# Where the letters of a script begin, and their width: a syllable of the south of India has several signs.
SCRIPTS = (
    (0x0000, USUAL),
    (0x0370, 0.75),  # Greek, Cyrillic, Armenian
    (0x0590, 0.68),  # Hebrew, Arabic, Syriac, Thaana, N'Ko
    (0x0900, 0.8),  # the north of India
    (0x0B80, 1.1),  # Tamil, Telugu, Kannada, Malayalam, Sinhala
    (0x0E00, 0.75),  # Thai, Lao, Tibetan
    (0x1000, 1.1),  # Myanmar
    (0x10A0, 0.75),  # Georgian
    (0x1100, 1.0),
    (0x1200, 0.95),  # Ethiopic
    (0x1780, 1.0),  # Khmer
    (0x1E00, 0.75),
    (0x2000, 1.0),
)


def widest_word(words: str, tag: str) -> float:
    """Return the width of the widest part of *words* between two places where a line can end."""
    return max((line_width(part) for part in _parts(words, tag)), default=0.0)


def line_width(words: str) -> float:
    """Return the width of *words* on one line."""
    return sum(map(_width, words))


def _parts(words: str, tag: str) -> Iterator[str]:
    """The parts of *words* between spaces, and between letters of scripts that have no spaces.

    Word does not end a line at each place in an address where UAX #14 allows it.
    """
    start = 0
    for end in line_breaks(words, tag):
        if end == len(words) or words[end - 1].isspace() or _needs_no_space(words[end - 1]):
            yield words[start:end].rstrip(" ")
            start = end


def _needs_no_space(character: str) -> bool:
    return "\u0e00" <= character < "\u1100" or "\u1780" <= character < "\u1800" or character >= "\u2e80"


@cache
def _width(character: str) -> float:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0.0
    if unicodedata.east_asian_width(character) in {"W", "F"}:
        return 1.0
    base = unicodedata.normalize("NFD", character)[0]
    if base in LATIN:
        return LATIN[base]
    width = next(width for first, width in reversed(SCRIPTS) if ord(base) >= first)
    return max(width, CAPITAL) if base.isupper() else width
