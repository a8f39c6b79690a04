"""Money, per cent and measures: the sign or the word beside a number is in the translation, by CLDR."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from pipeline.checks.translation.data.words_of_amounts import PER_CENT, POUNDS, SHORT_MEASURES
from pipeline.checks.translation.forms import folded, says
from pipeline.checks.translation.marks import MONEY
from pipeline.checks.translation.pair import Fault, Faults, TranslatedMessage
from pipeline.model import cldr
from pipeline.model.finding import Rule, Severity
from pipeline.model.language import is_english

LOST_SIGN = Rule(
    "translation/lost-sign",
    Severity.WARNING,
    "The pound sign, the per cent sign or the measure beside a number is missing from the translation.",
    why="“400” is no price, and “30 calls” are not “30% of calls”. In a critical message this is an error.",
    standard="Unicode CLDR, units and currencies",
    bad='msgid "You can get £400."\nmsgstr "Możesz dostać 400."',
    good='msgid "You can get £400."\nmsgstr "Możesz dostać 400 funtów."',
)
OTHER_MEASURE = Rule(
    "translation/other-measure",
    Severity.ERROR,
    "A number has another measure in the translation than in the source.",
    why="5 mg of a medicine are not 5 ml of it.",
    standard="Unicode CLDR, units",
    bad='msgid "Take 5 ml."\nmsgstr "Przyjmij 5 mg."',
    good='msgid "Take 5 ml."\nmsgstr "Przyjmij 5 ml."',
)
RULES = (LOST_SIGN, OTHER_MEASURE)

PRICE = re.compile(r"£ ?\d|\d ?(?:pounds\b(?! of\b)|GBP\b)")
SHARE = re.compile(r"\d ?(?:%|per ?cent\b)", re.IGNORECASE)
PER_CENT_SIGNS = frozenset("%٪﹪％؉‰")
MEASURES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "ml": (r"ml|millilit(?:re|er)s?", "volume-milliliter"),
        "mg": (r"mg|milligrams?", "mass-milligram"),
        "g": (r"g|grams?", "mass-gram"),
        "kg": (r"kg|kilos?|kilograms?", "mass-kilogram"),
        "l": (r"lit(?:re|er)s?", "volume-liter"),
        "cm": (r"cm|centimet(?:re|er)s?", "length-centimeter"),
        "m": (r"m|met(?:re|er)s?", "length-meter"),
        "km": (r"km|kilomet(?:re|er)s?", "length-kilometer"),
        "mile": (r"miles?", "length-mile"),
        "°c": (r"°C|degrees?(?: Celsius)?", "temperature-celsius"),
    }
)
"""Sign -> English words, CLDR's name."""
MEASURE = re.compile(
    r"(?P<number>\d)[ \u00a0-]?(?:"
    + "|".join(f"(?P<u{at}>{words})" for at, (words, _) in enumerate(MEASURES.values()))
    + r")(?!\w)"
)
SIGNS = tuple(MEASURES)
AFTER = r"(?![a-z\u0400-\u04ff\u0621-\u06ff\u0900-\u0dff])"
"""No letter follows, but Chinese goes on without a space."""
CYRILLIC: Mapping[str, str] = MappingProxyType(
    {"ml": "мл", "mg": "мг", "g": "г", "kg": "кг", "l": "л", "cm": "см", "m": "м", "km": "км"}
)


def check_measures(pair: TranslatedMessage) -> Faults:
    """Yield faults for signs and measures of the source that the translation lacks or has changed."""
    if not is_english(pair.known.source_language) or pair.is_pseudo:
        return
    source = pair.plain_source
    if not any(one.isdecimal() for one in source):
        return
    text, tag = pair.folded, pair.language.tag
    if PRICE.search(source) and not MONEY.search(pair.plain) and _lacks(text, _pounds(tag), tag):
        yield _lost(pair, "pounds", "write £, or pounds in words")
    if SHARE.search(source) and PER_CENT_SIGNS.isdisjoint(pair.plain) and _lacks(text, _per_cent(tag), tag):
        yield _lost(pair, "per cent", "write %, or per cent in words")
    for sign in dict.fromkeys(SIGNS[int(str(match.lastgroup)[1:])] for match in MEASURE.finditer(source)):
        yield from _measure(pair, text, sign)


def _lacks(text: str, words: frozenset[str], tag: str) -> bool:
    """Whether a folded text has none of the words of a language, where there are any."""
    return bool(words) and not says(text, words, tag)


def _lost(pair: TranslatedMessage, what: str, hint: str) -> Fault:
    severity = Severity.ERROR if pair.critical else None
    return Fault(LOST_SIGN, f"the source says {what}, the translation does not seem to", hint, severity)


def _measure(pair: TranslatedMessage, text: str, sign: str) -> Faults:
    tag = pair.language.tag
    if not cldr.unit_words(tag, MEASURES[sign][1]) or _has(text, sign, tag):
        return
    other = next((one for one in SIGNS if one != sign and _has(text, one, tag, beside=True)), None)
    if other:
        hint = f"write the sign or the word for {sign} beside the number"
        yield Fault(OTHER_MEASURE, f"the source says {sign}, the translation {other}", hint)
    else:
        yield _lost(pair, sign, f"write the sign or the word for {sign}")


def _has(text: str, sign: str, tag: str, *, beside: bool = False) -> bool:
    """Whether a folded text has a measure beside a number; its words may stand elsewhere, too."""
    ways = "|".join(re.escape(way) for way in _signs(sign, tag))
    if re.search(rf"\d[\s\u00a0-]*(?:{ways}){AFTER}", text):
        return True
    words = frozenset(word for word in cldr.unit_words(tag, MEASURES[sign][1]) if len(word) > len("km") + 1)
    return not beside and says(text, words, tag)


@cache
def _signs(sign: str, tag: str) -> frozenset[str]:
    words = {folded(word) for word in cldr.unit_words(tag, MEASURES[sign][1])}
    own = map(folded, SHORT_MEASURES.get(tag.partition("-")[0], {}).get(sign, "").split())
    return frozenset({sign, CYRILLIC.get(sign, sign), *words, *own})


@cache
def _pounds(tag: str) -> frozenset[str]:
    known = cldr.currency_words(tag, "GBP") - {"GBP"}
    long = {word for name in known for word in name.split() if len(word) > len("GBP")}
    own = frozenset(POUNDS.get(tag.partition("-")[0], "").split())
    return own | long | {"GBP"} if own or long else frozenset()


@cache
def _per_cent(tag: str) -> frozenset[str]:
    known = {word for word in cldr.unit_words(tag, "concentr-percent") if word[-1:].isalpha()}
    return frozenset(known) | frozenset(PER_CENT.get(tag.partition("-")[0], "").split())
