"""Checks that the translation has a "not" and a "must" where the source has one, by cue words.

Too few cues are reported, too many never. Each "not" of the source counts: if a sentence has two, most
languages have two as well. The cues are in data/cues.py.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from pipeline.checks.translation.data import cues
from pipeline.checks.translation.pair import Fault, Faults, TranslatedMessage
from pipeline.model.finding import Rule, Severity

LOST_NEGATION = Rule(
    "translation/lost-negation",
    Severity.WARNING,
    "The source says “not” more often than the translation.",
    why="Without “not”, the leaflet says the opposite. In a critical message this is an error.",
    standard="design: nothing is lost silently",
    bad='msgid "You cannot go back."\nmsgstr "Możesz wrócić."',
    good='msgid "You cannot go back."\nmsgstr "Nie możesz wrócić."',
)
LOST_DUTY = Rule(
    "translation/lost-duty",
    Severity.WARNING,
    "The source says “must”, but the translation does not seem to.",
    why="People may think that they can choose. In a critical message this is an error.",
    standard="design: nothing is lost silently",
    bad='msgid "You must call first."\nmsgstr "Najpierw możesz zadzwonić."',
    good='msgid "You must call first."\nmsgstr "Najpierw musisz zadzwonić."',
)
RULES = (LOST_NEGATION, LOST_DUTY)

ENGLISH = re.compile(cues.ENGLISH, re.IGNORECASE)
ENGLISH_DUTY = re.compile(cues.ENGLISH_DUTY, re.IGNORECASE)


def check_negation(pair: TranslatedMessage) -> Faults:
    """Yield a fault if a "not" or "must" of an English source seems to be missing."""
    if pair.is_pseudo or not pair.known.source_language.startswith("en"):
        return
    severity = Severity.ERROR if pair.critical else None
    wanted = len(ENGLISH.findall(pair.plain_source))
    if wanted:
        pattern = _pattern("not", pair.language.tag.partition("-")[0])
        if pattern is not None and (found := len(pattern.findall(pair.plain))) < wanted:
            what = f"the source says “not” in {wanted} places, the translation in {found or 'none'}"
            hint = "make sure that it says “not” where the source does; if it does, waive this"
            yield Fault(LOST_NEGATION, what, hint, severity)
    if ENGLISH_DUTY.search(pair.source):
        pattern = _pattern("must", pair.language.tag.partition("-")[0])
        if pattern is not None and not pattern.search(pair.plain):
            hint = "make sure that it says “must” where the source does; if it does, waive this"
            yield Fault(LOST_DUTY, "the source says “must”", hint, severity)


LISTS: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType({"not": cues.CUES, "must": cues.DUTY})


@cache
def _pattern(kind: str, language: str) -> re.Pattern[str] | None:
    """The cues of a language (a primary subtag) as one pattern; None if there are none."""
    ways = LISTS[kind].get(language)
    return re.compile("|".join(f"(?:{way})" for way in ways), re.IGNORECASE) if ways else None
