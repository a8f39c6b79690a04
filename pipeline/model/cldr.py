"""What CLDR says of a language: names of months, days, parts of the day, units and currencies; big numbers.

Each function returns an empty collection where CLDR has no locale for the language. Words are as CLDR writes
them. Babel is imported in the functions: most texts need none of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from babel import Locale

# Regions whose readers have other names for the same months and days.
ALSO: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ar": ("ar-SY", "ar-IQ", "ar-DZ", "ar-MA", "ar-TN", "ar-MR", "ar-SA"),
        "fa": ("fa-AF",),
        "uz": ("uz-Arab",),
    }
)
DIGITS = re.compile(r"[\d\s\u200e\u200f\u061c]+")
AMOUNTS = (1, 2, 3, 4, 5, 6, 11, 20, 21, 100)
"""Numbers that have every plural form of every language between them."""


@cache
def _locales(tag: str) -> tuple[Locale, ...]:
    from babel import Locale, UnknownLocaleError

    found = []
    for one in (tag, *ALSO.get(tag.partition("-")[0], ())):
        try:
            found.append(Locale.parse(one, sep="-"))
        except (UnknownLocaleError, ValueError):
            continue
    return tuple(found)


@cache
def months(tag: str) -> Mapping[int, frozenset[str]]:
    """Return the names of the months, January as 1, written out and abbreviated, in every case CLDR has."""
    return _names(tag, "months")


@cache
def days(tag: str) -> Mapping[int, frozenset[str]]:
    """Return the names of the days of the week, Monday as 0, written out and abbreviated."""
    return _names(tag, "days")


def _names(tag: str, what: str) -> Mapping[int, frozenset[str]]:
    found: dict[int, set[str]] = {}
    for locale in _locales(tag):
        by_context: Any = getattr(locale, what)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in by_context.get(context, {}).get(width, {}).items():
                    found.setdefault(number, set()).add(name.strip("."))
    return {number: frozenset(names) for number, names in found.items()}


FORENOON, AFTERNOON = (
    ("am", "morning1", "morning2"),
    ("pm", "noon", "afternoon1", "afternoon2", "evening1", "evening2"),
)


@cache
def parts_of_day(tag: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words for times before noon and for those after it: "rano", "po południu"."""
    before, after = set[str](), set[str]()
    for locale in _locales(tag):
        periods: Any = locale.day_periods
        for widths in periods.values():
            for words in widths.values():
                before |= {words[name] for name in FORENOON if name in words}
                after |= {words[name] for name in AFTERNOON if name in words}
    return frozenset(before - after), frozenset(after - before)


@cache
def unit_words(tag: str, unit: str) -> frozenset[str]:
    """Return the words and signs of a unit, as CLDR names it ("duration-hour", "concentr-percent")."""
    return frozenset(words for words, number in _amounts(tag, unit) if number) - {""}


@cache
def dual_words(tag: str, unit: str, number: int) -> frozenset[str]:
    """Return the words that say *number* and a unit without a digit: Arabic "ساعتان", two hours."""
    return frozenset(
        words for words, digits in _amounts(tag, unit, (number,), ("long",)) if words and not digits
    )


def _amounts(
    tag: str,
    unit: str,
    amounts: tuple[int, ...] = AMOUNTS,
    widths: tuple[str, ...] = ("long", "short", "narrow"),
) -> Iterator[tuple[str, bool]]:
    """Yield the words beside each amount of a unit, and whether the amount is there in digits."""
    from babel.units import format_unit

    for locale in _locales(tag)[:1]:
        for width in widths:
            for amount in amounts:
                try:
                    text = format_unit(amount, unit, width, locale=locale)  # type: ignore[arg-type]
                except ValueError:  # CLDR has no such unit in this locale
                    continue
                yield DIGITS.sub(" ", text).strip().strip("."), any(one.isdecimal() for one in text)


@cache
def currency_words(tag: str, code: str) -> frozenset[str]:
    """Return the names and signs of a currency (ISO 4217), in each plural form."""
    from babel.numbers import get_currency_name, get_currency_symbol

    found = {code}
    for locale in _locales(tag)[:1]:
        found |= {get_currency_name(code, amount, locale=locale) for amount in AMOUNTS}
        found.add(get_currency_symbol(code, locale=locale))
    return frozenset(found)


@cache
def short_numbers(tag: str, number: int) -> frozenset[str]:
    """Return a big number as the language shortens it, with ASCII digits: "20 tys." and "2万" for 20000."""
    from babel.numbers import format_compact_decimal

    return frozenset(
        "".join(str(int(one)) if one.isdecimal() else one for one in text)
        for locale in _locales(tag)[:1]
        for width in ("long", "short")
        for text in (format_compact_decimal(number, format_type=width, locale=locale, fraction_digits=3),)
    )


@cache
def digit_systems(tag: str) -> frozenset[str]:
    """Return CLDR's names of the digits that a language uses besides 0 to 9: "arab", "beng"."""
    found = set[str]()
    for locale in _locales(tag)[:1]:
        found |= {locale.default_numbering_system, *locale.other_numbering_systems.values()}
    return frozenset(found)
