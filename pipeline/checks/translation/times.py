"""Clock times: 9am is 9:00 and 9 in the morning, 9:30pm is 21:30 and half past nine in the evening."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from pipeline.checks.translation.data.words_of_amounts import AFTER_NOON, BEFORE_NOON, HALF
from pipeline.checks.translation.forms import folded, pattern, says
from pipeline.checks.translation.pair import Fault, Faults, TranslatedMessage
from pipeline.model import cldr
from pipeline.model.finding import Rule, Severity
from pipeline.model.language import is_english

OTHER_TIME = Rule(
    "translation/other-time",
    Severity.ERROR,
    "A time of day in the translation is not that of the source.",
    why="“9:30pm” is not “9:30”. People who come twelve hours early find a closed door.",
    standard="Unicode CLDR, day periods",
    bad='msgid "Open from 10am to 6pm."\nmsgstr "Otwarte od 10:00 do 6:00."',
    good='msgid "Open from 10am to 6pm."\nmsgstr "Otwarte od 10:00 do 18:00."',
)
RULES = (OTHER_TIME,)

TWELVE_HOURS = re.compile(r"(?<![\d.:,])(1[0-2]|0?[1-9])(?:[.:](\d\d))? ?([ap])\.?m\b", re.IGNORECASE)
FULL_DAY = re.compile(r"(?<![\d.:,])(1[3-9]|2[0-3]|0?0)[:.](\d\d)(?![\d.])")
NOON = re.compile(r"\b(?:noon|midday)\b", re.IGNORECASE)
MIDNIGHT = re.compile(r"\bmidnight\b", re.IGNORECASE)
HOUR = re.compile(r"\d+")
HALF_AN_HOUR = "30"
NONE, MORNING, HOURS, MIDNIGHT_HOUR = "00", 6, 12, 24
HINT = "write the word for the half of the day beside each time, or write 17:00 for 5pm"


class Clock(NamedTuple):
    """A time of the source: the hour and the minutes as they are written, and the hour of the full day."""

    written: str
    minutes: str
    hour: int
    afternoon: bool


def _clocks(text: str) -> Iterator[Clock]:
    for written, minutes, half in TWELVE_HOURS.findall(text):
        afternoon = half in "pP"
        yield Clock(written, minutes, int(written) % HOURS + HOURS * afternoon, afternoon)


@cache
def _words(tag: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a language for times before noon and after it; the signs AM and PM are read everywhere."""
    base = tag.partition("-")[0]
    before, after = (
        cldr_words | frozenset(table.get(base, "").split())
        for cldr_words, table in zip(cldr.parts_of_day(tag), (BEFORE_NOON, AFTER_NOON), strict=True)
    )
    return _longer(before) | {"am", "a.m."}, _longer(after) | {"pm", "p.m."}


def _longer(words: Iterable[str]) -> frozenset[str]:
    """The words without single letters that may be another word: Polish "a" is "and"."""
    return frozenset(word for word in words if len(word) > 1 or not word.isascii())


def without_times(pair: TranslatedMessage, lost: list[str], extra: list[str]) -> tuple[list[str], list[str]]:
    """Return the lost and the extra numbers without those that belong to one time, told in another way."""
    lost, extra = list(lost), list(extra)
    text, source = pair.folded, pair.plain_source
    for clock in _clocks(source):
        if clock.written in lost:
            _pair_off(
                lost, extra, clock.written, (clock.hour, int(clock.written), clock.hour or MIDNIGHT_HOUR)
            )
        _minutes(clock.minutes, lost, extra, text, pair.language.tag)
    for written, minutes in FULL_DAY.findall(source):
        if written in lost and says(text, _words(pair.language.tag)[1], pair.language.tag):
            _pair_off(lost, extra, written, (int(written) - HOURS, HOURS))
        _minutes(minutes, lost, extra, text, pair.language.tag)
    for cue, ways in ((NOON, ("12", NONE)), (MIDNIGHT, ("0", "24", "12", NONE))):
        for _ in cue.findall(source):
            for way in ways:
                _drop(extra, way)
    return lost, extra


def _pair_off(lost: list[str], extra: list[str], written: str, ways: tuple[int, ...]) -> None:
    for way in ways:
        for spelling in (str(way), f"{way:02}"):
            if spelling in extra:
                lost.remove(written)
                extra.remove(spelling)
                return


def _minutes(minutes: str, lost: list[str], extra: list[str], text: str, tag: str) -> None:
    if not minutes:
        _drop(extra, NONE)
    elif minutes == NONE or says(text, frozenset(HALF.get(tag.partition("-")[0], "").split()), tag):
        _drop(lost, minutes if minutes in (NONE, HALF_AN_HOUR) else "")


def _drop(numbers: list[str], one: str) -> None:
    if one in numbers:
        numbers.remove(one)


def check_times(pair: TranslatedMessage) -> Faults:
    """Yield a fault for a time that lost its half of the day, or has the other one."""
    if not is_english(pair.known.source_language) or pair.is_pseudo:
        return
    clocks, tag = list(_clocks(pair.plain_source)), pair.language.tag
    if not clocks or not (_is_known(tag) or any(cldr.parts_of_day(tag))):
        return
    text = pair.folded
    hours = {int(found) for found in HOUR.findall(text) if len(found) <= len(NONE)}
    before, after = (says(text, words, tag) for words in _words(tag))
    if _are_swapped(clocks, text, tag):
        what = "the halves of the day stand beside each other's times"
        yield Fault(OTHER_TIME, what, HINT, None if _is_known(tag) else Severity.WARNING)
        return
    for clock in clocks:
        short = int(clock.written)
        if short not in hours or clock.hour in hours or (clock.hour == 0 and MIDNIGHT_HOUR in hours):
            if clock.afternoon or not after or before or any(one.afternoon for one in clocks):
                continue  # a number that is not there is told by check_numbers
        elif not clock.afternoon or after:
            continue
        said = f"{clock.written}{clock.minutes and f':{clock.minutes}'}{'pm' if clock.afternoon else 'am'}"
        hint = f"write {clock.hour:02}:{clock.minutes or NONE}, or say which half of the day it is"
        severity = None if _is_known(tag) else Severity.WARNING
        yield Fault(OTHER_TIME, f"the source says {said}, the translation another time", hint, severity)
        return


def _are_swapped(clocks: list[Clock], text: str, tag: str) -> bool:
    """Whether the words for morning and evening come in another order than in the source.

    Asked only where each time has one such word, and the hours are those of the source, in its order. At
    night and about noon a language may go by other halves.
    """
    hours = [int(found) for found in HOUR.findall(text) if len(found) <= len(NONE)]
    wanted = [int(number) for one in clocks for number in (one.written, one.minutes) if number]
    if len(clocks) < 2 or hours != wanted or any(not _is_plain(one) for one in clocks):
        return False
    said = [str(found.lastgroup).startswith("after") for found in _halves(tag).finditer(text)]
    here = [one.afternoon for one in clocks]
    return len(said) == len(here) and said != here and len(set(here)) > 1


def _is_plain(clock: Clock) -> bool:
    """Whether every language says of a time that it is in the morning, or that it is not."""
    return clock.hour >= MORNING and clock.hour != HOURS


@cache
def _halves(tag: str) -> re.Pattern[str]:
    """The words of a language for both halves of the day, the longer ones first: "przed południem"."""
    before, after = _words(tag)
    ways = sorted(((folded(one), one in after) for one in before | after), key=lambda way: -len(way[0]))
    either = "|".join(
        f"(?P<{'after' if late else 'before'}{at}>{pattern(frozenset({word}), tag).pattern})"
        for at, (word, late) in enumerate(ways)
    )
    return re.compile(either or r"(?!)")


def _is_known(tag: str) -> bool:
    """Whether somebody wrote down how the language names the halves of the day."""
    return tag.partition("-")[0] in AFTER_NOON
