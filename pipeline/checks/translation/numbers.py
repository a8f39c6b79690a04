"""Checks numbers: each is in the translation, in one piece, with the same unit and in the same order.

They are compared by value. Right are, too: digits of another script that the language uses, 17:00 for 5 pm,
03.05.2026 for 3 May, 2万 for 20,000, a small number in words, 020 for +44 20.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from pipeline.checks.translation import spelled
from pipeline.checks.translation.amounts import (
    in_digits,
    other_scale,
    without_centuries,
    without_noon,
    without_weeks,
)
from pipeline.checks.translation.dates import without_dates
from pipeline.checks.translation.dialled import telephones
from pipeline.checks.translation.forms import ascii_digits, folded
from pipeline.checks.translation.pair import Fault, Faults, TranslatedMessage
from pipeline.checks.translation.times import without_times
from pipeline.checks.translation.units import units
from pipeline.model import cldr
from pipeline.model.finding import Rule, Severity
from pipeline.model.language import is_english
from pipeline.model.markup import TOKEN

LOST_NUMBER = Rule(
    "translation/lost-number",
    Severity.ERROR,
    "A number of the source is missing from the translation, or has changed.",
    why="“Press 55” and “48 hours” keep people safe; a mistake here can cost a life.",
    standard="design: nothing is lost silently",
    bad='msgid "Press 55 within 48 hours."\nmsgstr "Naciśnij 56 w ciągu 48 godzin."',
    good='msgid "Press 55 within 48 hours."\nmsgstr "W ciągu 48 godzin naciśnij 55."',
)
EXTRA_NUMBER = Rule(
    "translation/extra-number",
    Severity.WARNING,
    "The translation has a number that the source does not have.",
    why="It may be a number word of the source in digits, or a telephone number that nobody has checked.",
    standard="design: nothing is lost silently",
    bad='msgid "Call the police."\nmsgstr "Zadzwoń na policję: 997."',
    good='msgid "Call the police."\nmsgstr "Zadzwoń na policję."',
)
OTHER_UNIT = Rule(
    "translation/other-unit",
    Severity.ERROR,
    "A number has a different unit from the source.",
    why="People who read “48 days” for “48 hours” rely on protection that has ended.",
    standard="design: nothing is lost silently",
    bad='msgid "48 hours, or 28 days."\nmsgstr "28 godzin albo 48 dni."',
    good='msgid "48 hours, or 28 days."\nmsgstr "28 dni albo 48 godzin."',
)
NUMBER_ORDER = Rule(
    "translation/number-order",
    Severity.WARNING,
    "The numbers are in a different order from the source, and have no units to show that it is right.",
    why="Two numbers may have changed places.",
    standard="design: nothing is lost silently",
    bad='msgid "In danger call 999, otherwise 101."\nmsgstr "W zagrożeniu dzwoń pod 101, a tak to 999."',
    good='msgid "In danger call 999, otherwise 101."\nmsgstr "W zagrożeniu dzwoń pod 999, a tak to 101."',
)
SPLIT_NUMBER = Rule(
    "translation/split-number",
    Severity.ERROR,
    "A number is split by a space or a direction mark.",
    why="Such a mark can reverse the parts of a telephone number, and “9 9 9” is three numbers to a machine.",
    standard="Unicode UAX #9",
    bad='msgid "Call 0808 2000 247."\nmsgstr "Zadzwoń: 0808 \\xe2\\x80\\x8f2000 247."',
    good='msgid "Call 0808 2000 247."\nmsgstr "Zadzwoń: 0808 2000 247."',
)
OTHER_DIGITS = Rule(
    "translation/other-digits",
    Severity.WARNING,
    "A number is in digits that the language does not use, or in digits of two scripts.",
    why="Readers cannot read it, or cannot find its digits on the keys. A mix of two scripts is an error.",
    standard="Unicode CLDR, numbering systems",
    bad='msgid "Wait 48 hours."\nmsgstr "Poczekaj ٤٨ godzin."',
    good='msgid "Wait 48 hours."\nmsgstr "Poczekaj 48 godzin."',
)
OTHER_WORD = Rule(
    "translation/other-number-word",
    Severity.WARNING,
    "A number in words is another number in the translation.",
    why="“Three days” for “two days” is as wrong as 3 for 2.",
    standard="Unicode CLDR, rule-based number formats",
    bad='msgid "They stay for two days."\nmsgstr "Zostają na trzy dni."',
    good='msgid "They stay for two days."\nmsgstr "Zostają na dwa dni."',
)
RULES = (OTHER_WORD, LOST_NUMBER, EXTRA_NUMBER, OTHER_UNIT, NUMBER_ORDER, SPLIT_NUMBER, OTHER_DIGITS)

# Digits of any script. Inside one number there may be spaces (0808 2000 247), or a separator before exactly
# three digits (1,000 or 1.000 or ۱٬۰۰۰). "3-4" and "4.30" are two numbers each.
# In India and its neighbours, the groups after the first three digits have two: 1,00,000.
NUMBER = re.compile(r"\d{1,2}(?:,\d\d){1,4},\d{3}(?![\d,])|\d+(?:[ \u00a0\u202f]\d+|[.,٬'’]\d{3}(?!\d))*")
DIGITS = re.compile(r"\d+")
MARK_INSIDE = re.compile(r"\d[ \u00a0-]*[\u200b-\u200f\u061c\u2060\u202a-\u202e\u2066-\u2069]+[ \u00a0-]*\d")
# After a verb, a number is dialled unless a noun follows: "press 5 to speak", not "call 2 friends".
DIALLED = re.compile(
    r"\b(?:calls?|dial|press|text|ring|phone|option|extension|code|number|key) (\d{1,3})"
    r"(?! (?!(?:to|for|or|and|then|when|now|if|on|from|first)\b)\w)",
    re.IGNORECASE,
)
MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
DATE_OR_TIME = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)? {MONTH} \d{{4}}\b|\b{MONTH} \d{{1,2}},? \d{{4}}\b"
    r"|(?<![\d.])\d{1,2}[.:]\d\d(?![\d.])"
)
ORDINAL = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)\b")
PART = re.compile(r"\b1 (?:in|out of|of every) (\d{1,3})\b")
# The name of a script's digits in Unicode -> the numbering system in CLDR.
SYSTEMS: Mapping[str, str] = MappingProxyType(
    {
        "ARABIC-INDIC": "arab", "EXTENDED ARABIC-INDIC": "arabext", "BENGALI": "beng", "GURMUKHI": "guru",
        "DEVANAGARI": "deva", "GUJARATI": "gujr", "ORIYA": "orya", "TAMIL": "tamldec", "TELUGU": "telu",
        "KANNADA": "knda", "MALAYALAM": "mlym", "THAI": "thai", "LAO": "laoo", "TIBETAN": "tibt",
        "MYANMAR": "mymr", "KHMER": "khmr", "NKO": "nkoo", "ADLAM": "adlm", "OL CHIKI": "olck",
        "CHAKMA": "cakm", "MEETEI MAYEK": "mtei", "MONGOLIAN": "mong",
    }
)  # fmt: skip
WIDE_SCRIPTS = frozenset("Hans Hant Jpan Kore".split())
SPACES = re.compile("[\u00a0\u202f]")
MILLION = 1_000_000
MILLIONS = re.compile(r"\b(?P<number>\d{1,3}) million\b")
BIG = 1000
"""From here on a language may shorten a number: 2万 is 20,000."""
TELEPHONE = 6
"""Groups of digits with at least this many digits are a telephone number."""
HOURS_OF_DAY = re.compile(r"\b24[ -]?hours?\b|\b24/7\b", re.IGNORECASE)
# Słownik języka polskiego PWN, "doba"; Словник української мови, "доба"; Lietuvių kalbos žodynas, "para".
DAY_AND_NIGHT: Mapping[str, str] = MappingProxyType(
    {"pl": r"\b(?:całodobow\w*|dob[aęyąoi]\w*|dób)\b", "uk": r"\b(?:цілодобов\w*|доб[аиуіою]\w*|діб)\b",
     "ru": r"\b(?:круглосуточн\w*|сут(?:ки|ок|кам\w*))\b", "lt": r"\b(?:par[aąo]\w*|visą parą)\b"}
)  # fmt: skip
THOUSANDS = 3
"""The digits after each separator of a big number."""
SHORT = 4
"""A number with at most this many digits is written as in the source."""

Number = tuple[str, ...]
"""The groups of digits of a number, in ASCII: ("0808", "2000", "247")."""


def numbers(text: str) -> list[Number]:
    """Return the numbers of a text, each as its groups of digits."""
    if not DIGITS.search(text):
        return []
    bare = TOKEN.sub("]", text)  # the number of a link is none of the text's
    return [tuple(ascii_digits(group) for group in DIGITS.findall(number)) for number in NUMBER.findall(bare)]


def check_numbers(pair: TranslatedMessage) -> Faults:
    """Yield faults in the numbers of the translation."""
    if not DIGITS.search(pair.source) and not DIGITS.search(pair.translation):
        return
    yield from _digits(pair)
    wanted, found = (numbers(text) for text in _texts(pair))
    lost, extra = _difference(wanted, found)
    if lost or extra:
        for other_form in OTHER_FORMS:
            lost, extra = other_form(pair, lost, extra)
    scales = other_scale(ascii_digits(pair.plain_source), ascii_digits(pair.plain), pair.language.tag)
    if scales is not None:
        what = f"the source says {scales[0]}, the translation {scales[1]}"
        yield Fault(LOST_NUMBER, what, "write the same number as the source")
    if lost:
        hint = "write it in digits; only a small number that nobody calls may be a word"
        yield Fault(LOST_NUMBER, f"the translation lacks {', '.join(lost)}", hint)
    if extra:
        what = f"the translation has {', '.join(extra)}"
        yield Fault(EXTRA_NUMBER, what, "write only the numbers of the source")
    yield from _split(pair, wanted, found)
    yield from _units_and_order(pair, wanted, found)


ENGLISH_WORDS: Mapping[str, int] = MappingProxyType(
    {
        word: number
        for number, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), 2)
    }
)
ENGLISH_WORD = re.compile(
    rf"\b({'|'.join(ENGLISH_WORDS)})\b(?![ -](?:factor|hundred|thousand|million|dozen))", re.IGNORECASE
)


def check_words(pair: TranslatedMessage) -> Faults:
    """Yield a fault if an English number in words is not in the translation, and another one is."""
    if pair.is_pseudo or not is_english(pair.known.source_language):
        return
    wanted = {ENGLISH_WORDS[word.lower()] for word in ENGLISH_WORD.findall(pair.plain_source)}
    if not wanted or DIGITS.search(pair.plain_source) or DIGITS.search(pair.plain):
        return
    text, tag = pair.folded, pair.language.tag
    missing = [
        n for n in sorted(wanted) if not (spelled.in_words(n, text, tag) or spelled.as_a_part(n, text, tag))
    ]
    others = [n for n in ENGLISH_WORDS.values() if n not in wanted and spelled.in_words(n, text, tag)]
    if missing and others:
        what = f"the source says {missing[0]} in words, the translation {others[0]}"
        yield Fault(OTHER_WORD, what, "write the same number as the source")


def _texts(pair: TranslatedMessage) -> tuple[str, str]:
    """Source and translation with the same spelling of telephone numbers and of big numbers."""
    source, translation = (ascii_digits(TOKEN.sub("]", text)) for text in (pair.source, pair.translation))
    here, there = telephones(source), telephones(translation)
    if here and [agreed for _, agreed in here] == [agreed for _, agreed in there]:
        for written, _ in here:
            source = source.replace(written, "", 1)
        for written, _ in there:
            translation = translation.replace(written, "", 1)
    source = _unshortened(source, numbers(translation), pair.known.source_language)
    source = _millions(source, translation, pair.language.tag)
    return source, _unshortened(translation, numbers(source), pair.language.tag)


def _millions(source: str, translation: str, tag: str) -> str:
    """The source with "2 million" in digits, if the translation has these as CLDR shortens them: 200万."""
    spaced = SPACES.sub(" ", translation)
    for found in MILLIONS.finditer(source):
        value = int(found["number"]) * MILLION
        ways = (ascii_digits(SPACES.sub(" ", short)) for short in cldr.short_numbers(tag, value))
        if any(way in spaced and not way.startswith(f"{found['number']} ") for way in ways):
            source = source.replace(found.group(), str(value), 1)
    return source


def _unshortened(text: str, others: Sequence[Number], tag: str) -> str:
    """The text with the big numbers among *others* in digits, where it has them as CLDR shortens them."""
    spaced = SPACES.sub(" ", text)
    small = spaced.lower()
    for digits in dict.fromkeys(map("".join, others)):
        if len(digits) < len(str(BIG)) or digits[0] == "0" or len(digits) > TELEPHONE * 2 or digits in spaced:
            continue
        for short in cldr.short_numbers(tag, int(digits)):
            words = SPACES.sub(" ", short)
            if words.lower() in small:
                written = rf"(?<![\d.,]){re.escape(words)}(?!\d)"
                spaced = re.sub(written, digits, spaced, flags=re.IGNORECASE)
            else:
                spaced = in_digits(spaced, words, digits, tag)
    return spaced


def ways_in_words(source: str, tag: str) -> Mapping[str, frozenset[str]]:
    """Return each number of a text that may be in words, with the folded words for it in a language."""
    dialled = set(DIALLED.findall(source))
    single = {groups[0] for groups in numbers(source) if len(groups) == 1} - dialled
    return {
        number: frozenset(map(folded, spelled.words(int(number), tag)))
        for number in sorted(single)
        if number[0] != "0" and len(number) < SHORT and int(number) <= spelled.BIGGEST
    }


def _in_words(pair: TranslatedMessage, lost: list[str], extra: list[str]) -> tuple[list[str], list[str]]:
    """The lost numbers that are not there in words, and the extra ones that the source has no words for."""
    text, tag = pair.folded, pair.language.tag
    dialled = set(DIALLED.findall(pair.plain_source))
    asked = {*PART.findall(pair.plain_source), *ORDINAL.findall(pair.plain_source)}
    parts = {part: spelled.as_a_part(int(part), text, tag) for part in asked}
    said = {
        number
        for number in set(lost) - dialled
        if number[0] != "0"
        and len(number) < SHORT
        and (
            parts.get(number)
            or (number == "1" and (parts or spelled.implied(text, pair.plain_source, tag)))
            or spelled.in_words(int(number), text, tag, spelled.units_of_two(pair.plain_source))
        )
    }
    left = [number for number in lost if number not in said]
    source, known = folded(pair.plain_source), pair.known.source_language
    named = {n for n in set(extra) if len(n) < SHORT and spelled.in_words(int(n), source, known)}
    return left, [number for number in extra if number not in named]


def _day_and_night(pair: TranslatedMessage, lost: list[str], extra: list[str]) -> tuple[list[str], list[str]]:
    """Without the 24 of "24 hours" where the translation has its word for a day and a night."""
    word = DAY_AND_NIGHT.get(pair.language.tag.partition("-")[0])
    if "24" in lost and word and HOURS_OF_DAY.search(pair.plain_source) and re.search(word, pair.folded):
        lost = [number for number in lost if number != "24"]
    return lost, extra


OTHER_FORMS = (
    _day_and_night,
    without_weeks,
    without_centuries,
    without_noon,
    without_times,
    without_dates,
    _in_words,
)


def _digits(pair: TranslatedMessage) -> Faults:
    """Yield a fault for digits of another script than the language uses, or of two scripts in one number."""
    if pair.translation.isascii():
        return
    used = cldr.digit_systems(pair.language.tag)
    for number in DIGITS.findall(pair.translation):
        names = {unicodedata.name(digit).partition("DIGIT")[0].strip() for digit in number}
        if len(names) > 1:
            yield Fault(
                OTHER_DIGITS,
                f"{number} mixes digits of two scripts",
                "write it in one script",
                Severity.ERROR,
            )
            return
        (name,) = names
        if name == "FULLWIDTH" and pair.language.script in WIDE_SCRIPTS:
            continue
        if name and used and SYSTEMS.get(name) not in used:
            digits = ascii_digits(number)
            yield Fault(
                OTHER_DIGITS, f"{number} is not in digits of {pair.language.english_name}", f"write {digits}"
            )
            return


def _difference(source: list[Number], translation: list[Number]) -> tuple[list[str], list[str]]:
    """Return the lost numbers and the added ones; how digits are grouped does not matter."""
    lost = Counter(group for groups in _without(source, translation) for group in groups)
    extra = Counter(group for groups in _without(translation, source) for group in groups)
    missing, added = list((lost - extra).elements()), list((extra - lost).elements())
    if not missing and not added:
        # A telephone number or a big number can have its groups in the wrong order, so compare all digits.
        run = "".join(group for groups in translation for group in groups)
        missing = [
            " ".join(groups) for groups in source if _is_one_number(groups) and "".join(groups) not in run
        ]
    return missing, added


def _is_one_number(groups: Number) -> bool:
    """Whether the groups are certainly one number."""
    big = all(len(group) == THOUSANDS for group in groups[1:])
    return big or sum(map(len, groups)) >= TELEPHONE


def _without(some: list[Number], others: list[Number]) -> Iterator[Number]:
    """Yield the numbers for which *others* has no number with the same digits."""
    partners = Counter("".join(groups) for groups in others)
    for groups in some:
        digits = "".join(groups)
        if partners[digits]:
            partners[digits] -= 1
        else:
            yield groups


def _split(pair: TranslatedMessage, wanted: Sequence[Number], found: Sequence[Number]) -> Faults:
    inside = MARK_INSIDE.search(pair.translation)
    if inside:
        yield Fault(SPLIT_NUMBER, f"there is a direction mark inside {inside.group()!a}", "delete the mark")
    short = {digits for digits in map("".join, wanted) if len(digits) <= SHORT}
    for groups in found:
        digits = "".join(groups)
        if len(groups) > 1 and digits in short and groups not in wanted:
            yield Fault(SPLIT_NUMBER, f"{' '.join(groups)} is {digits} in the source", f"write {digits}")


def _units_and_order(pair: TranslatedMessage, wanted: Sequence[Number], found: Sequence[Number]) -> Faults:
    known = units(pair.plain_source, pair.known.source_language)
    said = units(pair.plain, pair.language.tag)
    for number, there in said.items():
        here = known.get(number)
        if here and not here & there:
            what = (
                f"the source says {number} {_unit_names(here)}, the translation {number} {_unit_names(there)}"
            )
            yield Fault(OTHER_UNIT, what, f"write the word for {_unit_names(here)} beside {number}")
    # A number with a unit in both cannot be taken for another one, wherever it stands.
    first, second = (
        [digits for digits in map("".join, some) if digits not in known or digits not in said]
        for some in (wanted, found)
    )
    first, second = _without_dates_and_times(pair.plain_source, first, second)
    if first != second and sorted(first) == sorted(second):
        what = f"the source has {', '.join(first)}, the translation {', '.join(second)}"
        hint = "check that each number has the same words as in the source"
        yield Fault(NUMBER_ORDER, what, hint, Severity.ERROR if _in_other_sentences(pair) else None)


def _without_dates_and_times(
    source: str, first: Sequence[str], second: Sequence[str]
) -> tuple[list[str], list[str]]:
    """The numbers without those of a date or a time that stand side by side in both, in any order."""
    units = [["".join(groups) for groups in numbers(one.group())] for one in DATE_OR_TIME.finditer(source)]
    units = [unit for unit in units if len(unit) > 1]
    here, there = list(first), list(second)
    for some in (here, there):
        places = [(_together(unit, some), len(unit)) for unit in units]
        taken = {at for begin, length in places if begin is not None for at in range(begin, begin + length)}
        if len(taken) != sum(map(len, units)):
            return list(first), list(second)
        some[:] = [number for at, number in enumerate(some) if at not in taken]
    return here, there


def _together(its: Sequence[str], numbers: Sequence[str]) -> int | None:
    """Where the numbers of a date, in any order, or of a time, in its own, stand side by side."""
    is_date = len(its[-1]) > SHORT - 1 or len(its[0]) > SHORT - 1
    wanted = sorted(its) if is_date else list(its)
    for at in range(len(numbers) - len(its) + 1):
        found = numbers[at : at + len(its)]
        if (sorted(found) if is_date else list(found)) == wanted:
            return at
    return None


def _in_other_sentences(pair: TranslatedMessage) -> bool:
    """Whether numbers that are dialled stand in other sentences, in a critical message: 101 for 999."""
    dialled = set(DIALLED.findall(pair.plain_source))
    return pair.critical and any(
        dialled & (_all_digits(here) ^ _all_digits(there)) for here, there in pair.sentences
    )


def _all_digits(text: str) -> set[str]:
    return {"".join(groups) for groups in numbers(text)}


def _unit_names(names: frozenset[str]) -> str:
    return " or ".join(f"{name}s" for name in sorted(names))
