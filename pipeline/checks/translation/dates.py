"""Dates: the months and the days of the week of the source are in the translation, by CLDR's names.

"3 May 2026" is "3 maja 2026", "3.05.2026" and "2026年5月3日". English "may" and "march" count only where a
number or "in" stands beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from pipeline.checks.translation.data.words_of_amounts import DAYS
from pipeline.checks.translation.data.words_of_amounts import MONTHS as MONTH_WORDS
from pipeline.checks.translation.forms import pattern, says
from pipeline.checks.translation.pair import Fault, Faults, TranslatedMessage
from pipeline.model import cldr
from pipeline.model.finding import Rule, Severity
from pipeline.model.language import is_english

OTHER_DATE = Rule(
    "translation/other-date",
    Severity.WARNING,
    "A month or a day of the week is missing from the translation, or is another one.",
    why="People come to court on the wrong day. If another month or day is named, this is an error.",
    standard="Unicode CLDR, names of months and days",
    bad='msgid "The notice ends on 1 March."\nmsgstr "Zakaz wygasa 1 maja."',
    good='msgid "The notice ends on 1 March."\nmsgstr "Zakaz wygasa 1 marca."',
)
RULES = (OTHER_DATE,)

MONTHS = tuple(
    "january february march april may june july august september october november december".split()
)
WEEK = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
NAME = "(?P<month>" + "|".join((*MONTHS, *(name[:3] for name in MONTHS if len(name) > 3), "sept")) + r")\.?"
DATE = re.compile(
    rf"(?<![\d.,])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {NAME.replace('month', 'first')}(?![\w'’])"
    rf"|\b{NAME} (?:(?P<after>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%])|(?P<year>(?:19|20)\d\d)\b)"
    rf"|\b(?:in|since|until|till|during|by) (?P<bare>{'|'.join(m.title() for m in MONTHS)})(?![\w'’])(?! \d)",
    re.IGNORECASE,
)
WEEKDAY = re.compile(r"\b(" + "|".join(name.title() for name in WEEK) + r")s?\b")
NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})[./-](\d{1,2})[./-](?:19|20)?\d\d(?![\d/-])")
WORK_DAYS = re.compile(r"\bMondays? (?:to|until|through|-|–) Fridays?\b")


NEAR = 40
"""A month stands at most so many letters from its day."""
EXAMPLES = 3
"""So many dates are looked at for what stands in their place."""


class Date(NamedTuple):
    """A date of the source: the day of the month ("" if it has none) and the month, January as 1."""

    day: str
    month: int


@cache
def _dates(text: str) -> tuple[Date, ...]:
    return tuple(_found(text))


def _found(text: str) -> Iterator[Date]:
    for match in DATE.finditer(text):
        name = match["first"] or match["month"] or match["bare"]
        if not name[0].isupper():  # "you may 1"
            continue
        number = next(at for at, month in enumerate(MONTHS, 1) if month.startswith(name.lower()[:3]))
        yield Date(match["day"] or match["after"] or "", number)


def without_dates(pair: TranslatedMessage, lost: list[str], extra: list[str]) -> tuple[list[str], list[str]]:
    """Return the lost and the extra numbers without those of dates that are told in words or in digits."""
    lost, extra = list(lost), list(extra)
    for day, month in _dates(pair.plain_source):
        _drop_first(extra, str(month), f"{month:02}")
        if day in lost and f"{int(day):02}" in extra:
            lost.remove(day)
            extra.remove(f"{int(day):02}")
    for first, second in NUMERIC.findall(pair.plain_source) if lost else ():
        _in_numbers(pair, first, second, lost, extra)
    return lost, extra


def _in_numbers(pair: TranslatedMessage, first: str, second: str, lost: list[str], extra: list[str]) -> None:
    """Take out the day and the month of 03/05/2026 where the translation says 3 May."""
    names, text = _months(pair.language.tag), pair.folded
    named = [
        one for one in (second, first) if says(text, names.get(int(one), frozenset()), pair.language.tag)
    ]
    _drop_first(lost, *named)
    for number in (first, second):
        bare = number.lstrip("0")
        if number in lost and bare in extra:
            lost.remove(number)
            extra.remove(bare)


def _drop_first(numbers: list[str], *ways: str) -> None:
    for way in ways:
        if way in numbers:
            numbers.remove(way)
            return


def check_dates(pair: TranslatedMessage) -> Faults:
    """Yield faults for months and days of the week that are not those of the source."""
    if not is_english(pair.known.source_language) or pair.is_pseudo:
        return
    dates, days = _dates(pair.plain_source), WEEKDAY.findall(pair.plain_source)
    if not dates and not days:
        return
    text, tag = pair.folded, pair.language.tag
    if names := _months(tag):
        missing = [date for date in dict.fromkeys(dates) if not _says_month(text, date, names, tag)]
        wanted = {date.month for date in dates}
        others = {
            month
            for date in missing[:EXAMPLES]
            for month in names.keys() - wanted
            if _beside(text, date, names[month], tag)
        }
        if missing:
            said = ", ".join(dict.fromkeys(MONTHS[date.month - 1].title() for date in missing))
            yield _fault(pair, said, [MONTHS[month - 1].title() for month in sorted(others)])
    if days and (weekdays := _weekdays(tag)) and not WORK_DAYS.search(pair.plain_source):
        numbers = {WEEK.index(day.lower()) for day in days}
        lost = [number for number in sorted(numbers) if not says(text, weekdays[number], tag)]
        if lost:
            added = [
                number for number in weekdays if number not in numbers and says(text, weekdays[number], tag)
            ]
            yield _fault(pair, _list(lost), [WEEK[number].title() for number in added])


def _list(days: list[int]) -> str:
    return ", ".join(WEEK[number].title() for number in days)


def _fault(pair: TranslatedMessage, said: str, others: list[str]) -> Fault:
    severity = Severity.ERROR if others or pair.critical else None
    what = f"the source says {said}, the translation {', '.join(others) or 'does not seem to'}"
    return Fault(
        OTHER_DATE, what, "write the same day and month as the source; if it does, waive this", severity
    )


def _says_month(text: str, date: Date, names: Mapping[int, frozenset[str]], tag: str) -> bool:
    if says(text, names.get(date.month, frozenset()), tag):
        return True
    month = rf"0?{date.month}"
    day = rf"0?{int(date.day)}" if date.day else r"\d{1,4}"
    numeric = (
        rf"(?<!\d)(?:{day}\s?[./-]\s?{month}|{month}\s?[./-]\s?{day}|(?:19|20)\d\d\s?[./年-]\s?{month})(?!\d)"
    )
    return re.search(numeric, text) is not None


def _beside(text: str, date: Date, names: frozenset[str], tag: str) -> bool:
    """Whether a month of these *names* stands beside the day of the date, or anywhere if it has no day."""
    written = pattern(frozenset(name for name in names if len(name) > 2), tag).pattern
    if not date.day:
        return re.search(written, text) is not None
    return (
        re.search(
            rf"(?<!\d)0?{int(date.day)}\.?(?:-?\w{{1,3}})?\s*(?:{written})|(?:{written})\s*0?{int(date.day)}(?!\d)",
            _around(text, int(date.day)),
        )
        is not None
    )


@lru_cache(maxsize=16)  # asked for eleven months in turn
def _around(text: str, day: int) -> str:
    """What stands beside a day in a folded text, each once: a long text is not searched for every month."""
    found = re.finditer(rf"(?<!\d)0?{day}(?!\d)", text)
    return "\n\n".join(dict.fromkeys(text[max(one.start() - NEAR, 0) : one.end() + NEAR] for one in found))


@cache
def _months(tag: str) -> Mapping[int, frozenset[str]]:
    own = MONTH_WORDS.get(tag.partition("-")[0], "").split()
    return {number: names | set(own[number - 1 : number]) for number, names in cldr.months(tag).items()}


@cache
def _weekdays(tag: str) -> Mapping[int, frozenset[str]]:
    own = DAYS.get(tag.partition("-")[0], ("",) * len(WEEK))
    known = {
        number: frozenset(_day(name) for name in names if len(name) > 2)
        for number, names in cldr.days(tag).items()
    }
    if not known and not any(own):
        return {}
    return {number: known.get(number, frozenset()) | _ways(own[number]) for number in range(len(WEEK))}


def _day(name: str) -> str:
    return name.removeprefix("Dydd ")


def _ways(words: str) -> frozenset[str]:
    """The words of a row; in Persian a day has two of them."""
    return frozenset({words}) - {""} if "شنبه" in words else frozenset(words.split())
