"""Checks names: no other service stands in the place of the source's, and links keep their own words.

A name is one of those that stay the same, or a contact of the leaflet. ``marks`` tells of lost names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import combinations

from pipeline.checks.translation.forms import ascii_digits
from pipeline.checks.translation.marks import ADDRESSES
from pipeline.checks.translation.pair import Fault, Faults, TranslatedMessage
from pipeline.model.finding import Rule, Severity
from pipeline.segmentation import sentences

OTHER_NAME = Rule(
    "translation/other-name",
    Severity.WARNING,
    "The translation names a service that the source does not name.",
    why="Readers ask the wrong people for help. If a name of the source is missing, too, this is an error.",
    standard="design: nothing is lost silently",
    bad='[[names]]\nname = "Refuge"\nwhy = "a charity"\n\n'
    'msgid "GoodSAM shows where you are."\nmsgstr "Refuge pokazuje, gdzie jesteś."',
    good='[[names]]\nname = "Refuge"\nwhy = "a charity"\n\n'
    'msgid "GoodSAM shows where you are."\nmsgstr "GoodSAM pokazuje, gdzie jesteś."',
)
OTHER_LINK = Rule(
    "translation/other-link",
    Severity.ERROR,
    "The words of two links, or two links, have changed places.",
    why="The name of one service leads to another. Links of two sentences may rightly change: a warning.",
    standard="WCAG 2.2, 2.4.4 Link Purpose (In Context)",
    bad='msgid "[Call 999]{1} or [call 101]{2}."\nmsgstr "[Dzwoń pod 101]{1} lub [dzwoń pod 999]{2}."',
    good='msgid "[Call 999]{1} or [call 101]{2}."\nmsgstr "[Dzwoń pod 999]{1} lub [dzwoń pod 101]{2}."',
)
RULES = (OTHER_NAME, OTHER_LINK)

LINK = re.compile(r"\[([^\[\]]*)\]\{(\d+)\}")
SHORTEST = 3
"""A shorter name may be a word of some language."""


def check_names(pair: TranslatedMessage) -> Faults:
    """Yield faults for names of other services, and for links with each other's words."""
    names = (*pair.known.names, *pair.known.services)
    yield from _others(pair, names)
    if "]{" in pair.source:
        yield from _links(pair, names)


def _others(pair: TranslatedMessage, names: Iterable[str]) -> Faults:
    source = pair.plain_source.casefold()
    for name in names:
        if len(name) < SHORTEST or name not in pair.plain or name.casefold() in source:
            continue
        if _whole(name).search(pair.plain):
            lost = any(one in pair.plain_source and one not in pair.plain for one in pair.known.names)
            hint = "write the names of the source, and no others"
            severity = Severity.ERROR if lost else None
            yield Fault(OTHER_NAME, f"the translation names {name}, the source does not", hint, severity)


def _links(pair: TranslatedMessage, names: tuple[str, ...]) -> Faults:
    wanted, found = (_signs(text, names) for text in (pair.source, pair.translation))
    for number, signs in found.items():
        others = set().union(*(theirs for other, theirs in wanted.items() if other != number))
        strange = sorted((signs & others) - wanted.get(number, frozenset()))
        if strange:
            what = f"{strange[0]} is not in the words of link {{{number}}} of the source"
            yield Fault(OTHER_LINK, what, "give each link the number that its words have in the source")
            return
    yield from _moved(pair)


def _moved(pair: TranslatedMessage) -> Faults:
    """Yield a fault if two links stand in each other's sentence."""
    places = [
        {number: at for at, one in enumerate(sentences(text, tag)) for _, number in LINK.findall(one)}
        for text, tag in (
            (pair.source, pair.known.source_language),
            (pair.translation, pair.language.tag),
        )
    ]
    here, there = places
    if here.keys() != there.keys() or len(set(here.values())) < 2:
        return
    for one, other in combinations(here, 2):
        if here[one] != here[other] and (there[one], there[other]) == (here[other], here[one]):
            what = f"link {{{one}}} stands in the sentence of link {{{other}}}"
            yield Fault(OTHER_LINK, what, "leave each link in its own sentence", Severity.WARNING)
            return


def _signs(text: str, names: tuple[str, ...]) -> Mapping[str, frozenset[str]]:
    """Number of each link -> what its words have that no language changes: names, addresses, digits."""
    return {
        number: frozenset(
            (
                *(name for name in names if len(name) >= SHORTEST and name in words),
                *ADDRESSES.findall(words),
                *re.findall(r"\d+", ascii_digits(words)),
            )
        )
        for words, number in LINK.findall(text)
    }


@cache
def _whole(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
