"""Checks numbers: each is in the translation, in one piece, with the same unit and in the same order.

They are compared by value: digits of any script are right, and so is 17:00 for 5 pm.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline.checks.translation.pair import Fault, Faults, TranslatedMessage
from pipeline.checks.translation.units import units
from pipeline.model.finding import Rule, Severity
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
RULES = (LOST_NUMBER, EXTRA_NUMBER, OTHER_UNIT, NUMBER_ORDER, SPLIT_NUMBER)

# Digits of any script. Inside one number there may be spaces (0808 2000 247), or a separator before exactly
# three digits (1,000 or 1.000 or ۱٬۰۰۰). "3-4" and "4.30" are two numbers each.
NUMBER = re.compile(r"\d+(?:[ \u00a0\u202f]\d+|[.,٬'’]\d{3}(?!\d))*")
DIGITS = re.compile(r"\d+")
MARK_INSIDE = re.compile(r"\d[ \u00a0-]*[\u200b-\u200f\u061c\u2060\u202a-\u202e\u2066-\u2069]+[ \u00a0-]*\d")
AFTERNOON = re.compile(r"\b(1[01]|[1-9])(?:[.:]\d\d)? ?p\.?m\b", re.IGNORECASE)
TELEPHONE = 6
"""Groups of digits with at least this many digits are a telephone number."""
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
    return [tuple(_ascii(group) for group in DIGITS.findall(number)) for number in NUMBER.findall(bare)]


def _ascii(digits: str) -> str:
    return "".join(str(unicodedata.decimal(digit)) for digit in digits)


def check_numbers(pair: TranslatedMessage) -> Faults:
    """Yield faults in the numbers of the translation."""
    wanted, found = numbers(pair.source), numbers(pair.translation)
    if not wanted and not found:
        return
    lost, extra = _difference(wanted, found)
    for clock in AFTERNOON.findall(pair.source):
        later = str(int(clock) + 12)
        if clock in lost and later in extra:
            lost.remove(clock)
            extra.remove(later)
    if lost:
        hint = "write numbers in digits, of any script, not in words"
        yield Fault(LOST_NUMBER, f"the translation lacks {', '.join(lost)}", hint)
    if extra:
        what = f"the translation has {', '.join(extra)}"
        yield Fault(EXTRA_NUMBER, what, "write only the numbers of the source")
    yield from _split(pair, wanted, found)
    yield from _units_and_order(pair, wanted, found)


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
    if first != second and sorted(first) == sorted(second):
        what = f"the source has {', '.join(first)}, the translation {', '.join(second)}"
        yield Fault(NUMBER_ORDER, what, "check that each number has the same words as in the source")


def _unit_names(names: frozenset[str]) -> str:
    return " or ".join(f"{name}s" for name in sorted(names))
