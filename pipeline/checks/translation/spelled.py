"""Numbers in words: "two", "dwie", "ساعتين" (two hours in one word), "co czwarta" (every fourth)."""

from __future__ import annotations

import re
from functools import cache

from pipeline.checks.translation.data.number_words import NUMBER_WORDS, ORDINAL_WORDS, WELSH_TEENS
from pipeline.checks.translation.forms import SPACELESS, folded, says
from pipeline.model.cldr import dual_words, unit_words
from pipeline.model.language import language
from pipeline.segmentation import ORDINALS, spelled

BIGGEST = 100
"""Bigger numbers are written in digits."""
ONE_UNIT = re.compile(r"\b1 (minute|hour|day|week|month|year)\b", re.IGNORECASE)
TWO_UNITS = re.compile(r"\b2 (minute|hour|day|week|month|year)s\b", re.IGNORECASE)
TIMES = (
    "duration-minute",
    "duration-hour",
    "duration-day",
    "duration-week",
    "duration-month",
    "duration-year",
)
# In an Arabic dual, the ending -an becomes -ayn after a preposition or as an object.
DUAL = "ان"
OBLIQUE = "ين"


def in_words(number: int, text: str, tag: str, units: tuple[str, ...] = TIMES) -> bool:
    """Whether a folded text has a number of at most BIGGEST in words; a dual, of one of the *units*."""
    if not 0 <= number <= BIGGEST:
        return False
    return cardinal(number, tag, units).search(text) is not None


def units_of_two(source: str) -> tuple[str, ...]:
    """Return the units of time beside the 2 of a source; all of them if there is none."""
    found = TWO_UNITS.findall(source)
    return tuple(f"duration-{unit.lower()}" for unit in dict.fromkeys(found)) or TIMES


def implied(text: str, source: str, tag: str) -> bool:
    """Whether a folded text has the unit of time beside the 1 of the source: "day" for "1 day"."""
    units = ONE_UNIT.findall(source)
    return bool(units) and all(says(text, unit_words(tag, f"duration-{unit.lower()}"), tag) for unit in units)


def as_a_part(number: int, text: str, tag: str) -> bool:
    """Whether a folded text says "every fourth", "a quarter" or the like of *number*."""
    if not 1 < number <= BIGGEST:
        return False
    return _ordinal(number, tag).search(text) is not None


@cache
def cardinal(number: int, tag: str, units: tuple[str, ...] = TIMES) -> re.Pattern[str]:
    """Return a pattern that finds a number of at most BIGGEST in words, in a folded text."""
    found = _whole(set(words(number, tag, units)), tag)
    if number in WELSH_TEENS and tag.partition("-")[0] == "cy":
        return re.compile(rf"{found.pattern}|(?<!\w){WELSH_TEENS[number]}(?!\w)")
    return found


def words(number: int, tag: str, units: tuple[str, ...] = TIMES) -> frozenset[str]:
    """Return a number of at most BIGGEST in words: "two", "dwie", "ساعتين" (two hours in one word)."""
    base = tag.partition("-")[0]
    known = NUMBER_WORDS.get(base, {}).get(number, "").split()
    found = set(spelled(number, tag)) | {word.replace("_", " ") for word in known}
    if number in (1, 2):
        found |= {word for unit in units for word in dual_words(tag, unit, number)}
        if base == "ar" and number != 1:
            found |= {word.removesuffix(DUAL) + OBLIQUE for word in found if word.endswith(DUAL)}
    return frozenset(found)


@cache
def dual(unit: str, tag: str) -> re.Pattern[str]:
    """Return a pattern that finds the one word for two of a unit of time; of nothing where there is none."""
    return _whole(set(words(2, tag, (unit,)) - words(2, tag, ())), tag)


@cache
def _ordinal(number: int, tag: str) -> re.Pattern[str]:
    found = set(spelled(number, tag, ORDINALS)) | set(
        ORDINAL_WORDS.get(tag.partition("-")[0], {}).get(number, "").split()
    )
    return _whole(found, tag, r"\w*")


def _whole(ways: set[str], tag: str, ending: str = "") -> re.Pattern[str]:
    """A pattern for the words; what a language joins to them may stand before or after."""
    script = language(tag).script
    either = "|".join(
        re.escape(folded(way).replace("\u00ad", "")).replace(r"\ ", r"[\s-]+").replace(r"\-", r"[\s-]*")
        for way in sorted(ways, key=len, reverse=True)
    )
    if not ways:
        return re.compile(r"(?!)")
    if script in SPACELESS:
        return re.compile(f"(?:{either})")
    if script == "Arab":
        return re.compile(rf"(?<!\w)[وفبلك]{{0,2}}(?:ال)?(?:{either})(?:{ending}|ه|ا)(?!\w)")
    if script in ("Beng", "Guru", "Deva"):
        return re.compile(rf"(?<![\w\u0900-\u0dff])(?:{either})")
    if tag.partition("-")[0] == "so":
        return re.compile(rf"(?<!\w)(?:{either})\w{{0,3}}(?!\w)")
    return re.compile(rf"(?<!\w)(?:{either})(?:{ending})(?!\w)")
