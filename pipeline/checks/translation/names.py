"""Checks names: no other service in the place of the source's; links and names keep their own words.

A name is one of those that stay the same, or a contact of the leaflet. ``marks`` tells of lost names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import combinations, pairwise
from typing import NamedTuple

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
SWAPPED_NAMES = Rule(
    "translation/swapped-names",
    Severity.ERROR,
    "Two names, or their numbers or addresses, have changed places.",
    why="Each service has the number of the other. Names that only changed sentences are a warning.",
    standard="design: nothing is lost silently",
    bad='[[names]]\nname = "Refuge"\nwhy = "a charity"\n\n[[names]]\nname = "Relay UK"\nwhy = "a service"\n\n'
    'msgid "Refuge: 105. Relay UK: 106."\nmsgstr "Refuge: 106. Relay UK: 105."',
    good='[[names]]\nname = "Refuge"\nwhy = "a charity"\n\n'
    '[[names]]\nname = "Relay UK"\nwhy = "a service"\n\n'
    'msgid "Refuge: 105. Relay UK: 106."\nmsgstr "Refuge: 105. Relay UK: 106."',
)
RULES = (OTHER_NAME, OTHER_LINK, SWAPPED_NAMES)

NUMBER = r"\+?\d(?:[ \u00a0-]?\d)*"
LINK = re.compile(r"\[([^\[\]]*)\]\{(\d+)\}")
NEAR = 40
"""Characters between a name and its number at most."""
SHORTEST = 3
"""A shorter name may be a word of some language."""


class NamedPlace(NamedTuple):
    """A name, an address or a number, and where it stands."""

    what: str
    begin: int
    end: int


def check_names(pair: TranslatedMessage) -> Faults:
    """Yield faults for names of other services, and for links with each other's words."""
    names = (*pair.known.names, *pair.known.services)
    yield from _others(pair, names)
    if "]{" in pair.source:
        yield from _links(pair, names)
    yield from _swapped(pair, names)


def _swapped(pair: TranslatedMessage, names: Iterable[str]) -> Faults:
    """Yield a fault if two names have each other's number or address, or stand in each other's sentence."""
    known = frozenset(name for name in names if len(name) >= SHORTEST and name in pair.source)
    if len(known) < 2:
        return
    here, there = (_marks(text, known) for text in (pair.plain_source, pair.plain))
    hint = "leave each name with its own number, address and sentence"
    for (one, its), (other, others) in combinations(_beside(here, known), 2):
        four = (one, its, other, others)
        said = [mark.what for mark in there if mark.what in four]
        if len({*four}) == len(said) == 4 and said in _wrong(*four):
            yield Fault(SWAPPED_NAMES, f"{one} and {other} have each other's number or address", hint)
            return
    sentences_here, sentences_there = pair.split
    if len(sentences_here) == len(sentences_there) > 1:
        places = [_places(texts, known) for texts in (sentences_here, sentences_there)]
        for one, other in combinations(sorted(places[0].keys() & places[1].keys()), 2):
            was, now = ((of[one], of[other]) for of in places)
            if was[0] != was[1] and was == now[::-1]:
                what = f"{one} stands in the sentence of {other}"
                yield Fault(SWAPPED_NAMES, what, hint, Severity.WARNING)
                return


def _marks(text: str, names: frozenset[str]) -> list[NamedPlace]:
    """The names, addresses and numbers of a text in their order, each in one spelling."""
    ways = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    pattern = re.compile(rf"(?<!\w)(?:{ways})(?!\w)|{ADDRESSES.pattern}|{NUMBER}", re.ASCII)
    found = ((mark.group(), mark.start(), mark.end()) for mark in pattern.finditer(ascii_digits(text)))
    return [
        NamedPlace(what if what in names else re.sub(r"[ \u00a0-]", "", what), begin, end)
        for what, begin, end in found
    ]


def _beside(marks: Sequence[NamedPlace], names: frozenset[str]) -> list[tuple[str, str]]:
    """Each name and the number or address after it, or before it where more names have one there."""
    every = [mark.what for mark in marks]
    ways = [
        [
            (one.what, other.what)
            for one, other in pairwise(order)
            if one.what in names
            and other.what not in names
            and max(other.begin - one.end, one.begin - other.end) <= NEAR
            and every.count(one.what) == every.count(other.what) == 1
        ]
        for order in (marks, marks[::-1])
    ]
    return max(ways, key=len)


def _wrong(one: str, its: str, other: str, others: str) -> tuple[list[str], ...]:
    return (
        [one, others, other, its],
        [other, its, one, others],
        [its, other, others, one],
        [others, one, its, other],
    )


def _places(texts: Sequence[str], names: frozenset[str]) -> dict[str, int]:
    """Name -> the one sentence in which it stands."""
    found = {name: [at for at, text in enumerate(texts) if _whole(name).search(text)] for name in names}
    return {name: places[0] for name, places in found.items() if len(places) == 1}


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
