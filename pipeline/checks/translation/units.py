"""Finds the unit of time of a number, in languages whose unit words are in ``data/unit_words.py``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from pipeline.checks.translation.data.unit_words import UNIT_WORDS, UNITS

# What may be between a number and its unit: white space, bold, the end of an isolate, a hyphen ("28-day").
BETWEEN = r"[\s*\u2069-]*"


def units(text: str, tag: str) -> Mapping[str, frozenset[str]]:
    """Return the numbers of *text* that have a unit, in ASCII digits, each with its units ("hour")."""
    pattern = _pattern(tag.partition("-")[0])
    found: dict[str, set[str]] = {}
    for match in pattern.finditer(text) if pattern else ():
        digits = "".join(str(unicodedata.decimal(digit)) for digit in match["number"])
        found.setdefault(digits, set()).add(str(match.lastgroup))
    return {number: frozenset(names) for number, names in found.items()}


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    """The pattern of a number with a unit; the last group that matches has the unit's name."""
    words = UNIT_WORDS.get(language)
    if words is None:
        return None
    ways = (
        f"(?P<{unit}>{spellings.replace(' ', chr(92) + 's+')})"
        for unit, spellings in zip(UNITS, words, strict=True)
    )
    return re.compile(rf"(?<![\d.,])(?P<number>\d+){BETWEEN}(?:{'|'.join(ways)})", re.IGNORECASE)
