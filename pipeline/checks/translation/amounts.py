"""The same amount in another form: two weeks for 14 days, XXI for the 21st century, thirty thousand in words.

Each form must stand beside its unit, so that another number of the text does not pay for a lost one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from pipeline.checks.translation import spelled
from pipeline.checks.translation.data.unit_words import UNIT_WORDS, UNITS
from pipeline.checks.translation.data.words_of_amounts import FORTNIGHT, MIDDAY, MIDNIGHT
from pipeline.checks.translation.forms import SPACELESS, folded, pattern, says
from pipeline.checks.translation.pair import TranslatedMessage
from pipeline.model import cldr
from pipeline.model.language import language

WEEK, PAIR, WEEKS = 7, 2, "duration-week"
POWER_OF_MILLION = 6
MILLIONS = re.compile(r"(?<![\d.,])(\d{1,3}) million\b")
POWERS = (3, 4, 5, 7, 8, 9)
"""Of the scales that another number of noughts makes of a million."""
DAYS = re.compile(r"\b(\d{1,3})[ -]days?\b", re.IGNORECASE)
CENTURY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)[ -]centur(?:y|ies)\b", re.IGNORECASE)
TWELVE = re.compile(r"\b12 ?(noon|midday|midnight)\b", re.IGNORECASE)
ROMAN = (("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1))
CYRILLIC_NUMERALS = str.maketrans("ХІ", "XI")
SHORTENED = re.compile(r"(?<!\d)(\d+)\s?(\D+)")
BETWEEN = r"[\s-]{0,2}(?:de )?个?"
"""What may stand between a number and its unit, in Romanian and Chinese, too."""
LEAST_WORD = 3
"""A shorter word of a unit may be another word."""
FAR = 30
"""So many letters before a number are looked at for another."""
HAN_NUMBERS = "一二两兩三四五六七八九十百千零〇半几幾数數多"
Numbers = tuple[list[str], list[str]]


def without_weeks(pair: TranslatedMessage, lost: list[str], extra: list[str]) -> Numbers:
    """Return the lost and the extra numbers without days that the translation tells in weeks."""
    lost, extra, source = list(lost), list(extra), pair.plain_source
    for days in DAYS.findall(source) if lost else ():
        weeks, rest = divmod(int(days), WEEK)
        if days not in lost or rest or not weeks or (weeks == 1 and (extra or "week" in source)):
            continue
        if any(way.search(pair.folded) for way in _weeks(weeks, pair.language.tag)):
            lost.remove(days)
            if str(weeks) in extra:
                extra.remove(str(weeks))
    return lost, extra


@cache
def _weeks(number: int, tag: str) -> tuple[re.Pattern[str], ...]:
    """The ways of a language to say so many weeks: a number before its word, or one word for both."""
    base, script = tag.partition("-")[0], language(tag).script
    words = frozenset(
        word for word in cldr.unit_words(tag, WEEKS) if len(word) >= LEAST_WORD or script in SPACELESS
    )
    units = [pattern(words, tag).pattern] if words else []
    if base in UNIT_WORDS:
        units.append(folded(UNIT_WORDS[base][UNITS.index("week")]))
    if not units:
        return ()
    unit = f"(?:{'|'.join(units)})"
    number_words = rf"(?:(?<!\d){number}|{spelled.cardinal(number, tag).pattern})"
    ways = [re.compile(f"{number_words}{BETWEEN}{unit}")]
    if number == 1:
        ways.append(re.compile(unit))
    if number == PAIR:
        ways.append(spelled.dual(WEEKS, tag))
        ways += [pattern(frozenset(FORTNIGHT[base].split()), tag)] if base in FORTNIGHT else []
    return tuple(ways)


def without_centuries(pair: TranslatedMessage, lost: list[str], extra: list[str]) -> Numbers:
    """Return the lost numbers without those of a century that the translation has in Roman numerals."""
    lost = list(lost)
    for number in CENTURY.findall(pair.plain_source) if lost else ():
        said = pair.plain.translate(CYRILLIC_NUMERALS)
        if number in lost and re.search(rf"(?<!\w){_roman(int(number))}(?!\w)", said):
            lost.remove(number)
    return lost, extra


def _roman(number: int) -> str:
    written = ""
    for letters, value in ROMAN:
        times, number = divmod(number, value)
        written += letters * times
    return written


def without_noon(pair: TranslatedMessage, lost: list[str], extra: list[str]) -> Numbers:
    """Return the lost numbers without the 12 of "12 noon" where the translation has a word for noon."""
    lost, base = list(lost), pair.language.tag.partition("-")[0]
    for word in TWELVE.findall(pair.plain_source) if lost else ():
        table = MIDNIGHT if word.lower() == "midnight" else MIDDAY
        known = frozenset(way.replace("_", " ") for way in table.get(base, "").split())
        if "12" in lost and says(pair.folded, known, pair.language.tag):
            lost.remove("12")
    return lost, extra


def in_digits(text: str, short: str, digits: str, tag: str) -> str:
    """Return a text with *digits* for a shortened number ("30 tysięcy") whose own digits are words there.

    Words of which the one before is a number, too, are another number: "sto trzydzieści tysięcy".
    """
    found = SHORTENED.fullmatch(short)
    if found is None or int(found[1]) > spelled.BIGGEST or found[2].strip().lower() not in text.lower():
        return text
    ways = "|".join(map(re.escape, spelled.words(int(found[1]), tag, ())))
    if not ways:
        return text
    is_spaceless = language(tag).script in SPACELESS
    before = rf"(?<![{HAN_NUMBERS}])" if is_spaceless else r"(?<!\w)"
    written = re.compile(rf"{before}(?:{ways})\s?{re.escape(found[2])}", re.IGNORECASE)

    def number(place: re.Match[str]) -> str:
        last = text[max(place.start() - FAR, 0) : place.start()].lower().split()[-2:]
        return place.group() if _number_words(tag).intersection(last) else digits

    return written.sub(number, text)


@cache
def _number_words(tag: str) -> frozenset[str]:
    known = (spelled.words(number, tag, ()) for number in range(1, spelled.BIGGEST + 1))
    return frozenset(part for words in known for one in words for part in one.lower().split())


def other_scale(source: str, translation: str, tag: str) -> tuple[str, str] | None:
    """Return what the source says in millions and the translation in another scale; None if there is none.

    "2 tys." and "2 lakh" are not 2 million. Both texts have the digits 0 to 9.
    """
    found = [(one.group(), int(one[1])) for one in MILLIONS.finditer(source)]
    for written, number in found:
        own = _scales(number, (POWER_OF_MILLION,), tag)
        if any(way.search(translation) for way in own.values()):
            continue
        for said, way in _scales(number, POWERS, tag).items():
            if said not in own and way.search(translation):
                return written, said
    return None


@cache
def _scales(number: int, powers: tuple[int, ...], tag: str) -> Mapping[str, re.Pattern[str]]:
    """How a language shortens a number with so many noughts, where it keeps its digits, with the patterns."""
    end = "" if language(tag).script in SPACELESS else r"(?!\w)"
    found = {}
    for power in powers:
        for short in cldr.short_numbers(tag, number * 10**power):
            way = SHORTENED.fullmatch(short)
            is_word = way is not None and (not way[2].isascii() or len(way[2]) >= LEAST_WORD)
            if way is not None and (power == POWER_OF_MILLION or (way[1] == str(number) and is_word)):
                written = rf"(?<![\d.,]){way[1]}\s?{re.escape(way[2].strip())}{end}"
                found[f"{way[1]} {way[2].strip()}"] = re.compile(written, re.IGNORECASE)
    return found
