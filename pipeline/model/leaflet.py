"""The settings of a leaflet and its project: publisher, facts to check, pictures, editions.

The values of ``leaflet.toml``, ``pictures.toml`` and ``project.toml``. Knows no TOML.
"""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from pipeline.model.document import NOWHERE, Place
from pipeline.model.editions import Look
from pipeline.model.finding import Severity
from pipeline.model.language import ENGLISH, covers


class State(Enum):
    """How far a claim can be trusted."""

    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    UNCHECKED = "unchecked"


class Stale(Enum):
    """What to print if a translation is missing, or if its source has changed since it was made."""

    SOURCE = "source"
    """The source text, tagged with the source language, and a line that says so."""
    PREVIOUS = "previous"
    """The old translation, and a line that says so."""
    HOLD = "hold"
    """Nothing: do not make the file."""


@dataclass(frozen=True, slots=True)
class Readers:
    """Who gets some words: those who read one of the *languages* (BCP 47 tags) in one of the *areas*.

    Empty means all. ``en`` means all kinds of English. An area is a nation or a police force, by the name
    that project.toml gives it; letter case does not count.
    """

    languages: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()

    def include(self, tag: str, area: str) -> bool:
        """Whether those who read the language *tag* get the words in a project for *area* ("": for none)."""
        spoken = not self.languages or any(covers(one, tag) for one in self.languages)
        return spoken and (not self.areas or loosely(area) in map(loosely, self.areas))


EVERYBODY = Readers()


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim that may be wrong or go out of date: *passage* quotes it, *source* links to its evidence.

    *also* are further quotations of the claim, so that both wordings can be quoted; *contradicts* are words
    of the leaflet that say the opposite. *suggest* is a better wording, offered to the publisher and never
    printed. *id* is the name by which waivers rest on it. *withhold*: no reader gets the passages until the
    claim is confirmed.
    """

    passage: str
    state: State
    owner: str = ""
    source: str = ""
    note: str = ""
    checked: datetime.date | None = None
    review: datetime.date | None = None
    place: Place = field(default=NOWHERE, compare=False)
    id: str = ""
    also: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()
    suggest: str = ""
    withhold: bool = False
    readers: Readers = EVERYBODY
    places: Mapping[str, Place] = field(default_factory=dict, compare=False)
    """Where the settings have each quotation."""

    @property
    def quotes(self) -> tuple[str, ...]:
        """All quotations of the claim."""
        return self.passage, *self.also

    @property
    def withheld(self) -> bool:
        """Whether no reader gets its passages: the author asked for that, and it is not confirmed."""
        return self.withhold and self.state is not State.CONFIRMED

    def confirmed(self, today: datetime.date) -> bool:
        """Whether the claim is confirmed and its next review is not overdue."""
        return self.state is State.CONFIRMED and (self.review is None or self.review >= today)


@dataclass(frozen=True, slots=True)
class Contact:
    """A way to get help: *reach* is a telephone number or an address, *fact* says how sure we are of it."""

    name: str
    reach: str
    fact: Fact

    @property
    def line(self) -> str:
        """The words of its line in the leaflet."""
        return f"{self.name}: {self.reach}"


@dataclass(frozen=True, slots=True)
class Reserved:
    """``[[passages]]``: the passages that have the words *quotes* are for these *readers* only."""

    quotes: tuple[str, ...]
    readers: Readers
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Placement:
    """Put the picture *id* before the passage that contains the words *passage*."""

    id: str
    passage: str
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Counterpart:
    """``[[same]]``: quotations of the standard and the Easy Read wording that say the same critical thing."""

    standard: tuple[str, ...]
    easy_read: tuple[str, ...]
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Waiver:
    """The reason why a finding of *rule* about *what* is accepted, until the day *until* (None: for ever).

    It may rest on a *fact*, as long as that is in the state *when*.
    """

    rule: str
    what: str
    reason: str
    until: datetime.date | None = None
    place: Place = field(default=NOWHERE, compare=False)
    fact: Fact | None = None
    when: State = State.DISPUTED

    @property
    def rests(self) -> bool:
        """Whether the fact that it rests on is still in the state that it was written for."""
        return self.fact is None or self.fact.state is self.when

    def holds(self, today: datetime.date) -> bool:
        """Whether the waiver still applies *today*."""
        return self.rests and (self.until is None or today <= self.until)


@dataclass(frozen=True, slots=True)
class ReaderTrial:
    """A trial of the leaflet by people with learning disabilities: date, group, number of readers."""

    date: datetime.date
    group: str
    readers: int


@dataclass(frozen=True, slots=True)
class Publisher:
    """The publisher of the leaflet; it is printed only if somebody has confirmed it.

    *logo* is the id of a picture, "" for none; its alternative text is the *name*.
    """

    name: str = ""
    confirmed: bool = False
    logo: str = ""
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Limit:
    """The value that a figure of textstat must keep to; None if the limit is switched off."""

    value: float | None
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class OwnProfile:
    """A profile that a project makes: that of the name *like*, but with other numbers.

    *numbers* are by the name of the field of ``Profile``: the most words in a sentence, and so on.
    """

    like: str
    numbers: Mapping[str, int] = field(default_factory=dict)
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Strictness:
    """How strict the readability rules are: a profile for each wording, and levels of single rules.

    A profile is "" if the settings do not name one; a level is None if the rule is switched off.
    *limits* are by name of the figure. *profiles* are those that the project makes, by their names.
    """

    standard: str = ""
    easy_read: str = ""
    levels: Mapping[str, Severity | None] = field(default_factory=dict)
    place: Place = field(default=NOWHERE, compare=False)
    # No limit changes what is built, so it must not make a file out of date (``Source.digest``).
    limits: Mapping[str, Limit] = field(default_factory=dict, repr=False)
    profiles: Mapping[str, OwnProfile] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Leaflet:
    """The settings of one leaflet; *id* is the name of its folder, *page* its address on the web.

    *sensitive*: it can be dangerous to be seen with it, so that its page has a button to leave at once.
    *first* are quotations of what is said before all else, in a box at the top of every edition.
    *discreet*: neither the name nor the title of a file says what it is about; the name begins with
    *discreet_name*, or with letters that mean nothing.
    """

    id: str
    title: str = ""
    version: str = ""
    publisher: Publisher = Publisher()
    stale: Stale = Stale.SOURCE
    checked: datetime.date | None = None
    review: datetime.date | None = None
    drop: tuple[str, ...] = ()
    critical: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = ()
    facts: tuple[Fact, ...] = ()
    pictures: tuple[Placement, ...] = ()
    trials: tuple[ReaderTrial, ...] = ()
    page: str = ""
    sensitive: bool = False
    discreet: bool = False
    discreet_name: str = ""
    same: tuple[Counterpart, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    reserved: tuple[Reserved, ...] = ()
    readability: Strictness = Strictness()
    critical_places: Mapping[str, Place] = field(default_factory=dict, compare=False)
    first: tuple[str, ...] = ()
    first_places: Mapping[str, Place] = field(default_factory=dict, compare=False)
    links: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By language tag: where a link of the source leads for readers of that language, by its target."""
    link_places: Mapping[str, Place] = field(default_factory=dict, compare=False)
    """By target: where the settings name it."""
    places: Mapping[str, Place] = field(default_factory=dict, compare=False)
    """Where the keys ``title`` and ``version`` are."""

    @property
    def file_stem(self) -> str:
        """What the names of its files begin with."""
        if not self.discreet:
            return self.id
        return self.discreet_name or f"leaflet-{hashlib.sha256(self.id.encode()).hexdigest()[:4]}"

    @property
    def services(self) -> tuple[str, ...]:
        """The names of the contacts."""
        return tuple(contact.name for contact in self.contacts)

    @property
    def dangerous(self) -> tuple[str, ...]:
        """All critical quotations: of ``first``, of ``critical``, and of both sides of each ``[[same]]``."""
        others = (quote for pair in self.same for quote in (*pair.standard, *pair.easy_read))
        return tuple(dict.fromkeys((*self.first, *self.critical, *others)))

    @property
    def for_some(self) -> tuple[tuple[tuple[str, ...], Readers, Place], ...]:
        """What is not for everybody: the quotations, their readers, and where the settings say so."""
        rows = [(fact.quotes, fact.readers, fact.place) for fact in self.facts]
        rows += [((one.line,), one.fact.readers, one.fact.place) for one in self.contacts]
        rows += [(one.quotes, one.readers, one.place) for one in self.reserved]
        return tuple(row for row in rows if row[1] != EVERYBODY)

    def hidden(self, tag: str, area: str) -> tuple[str, ...]:
        """Return the quotations of what the readers of *tag* in *area* do not get, or nobody gets."""
        others = (quotes for quotes, readers, _ in self.for_some if not readers.include(tag, area))
        withheld = (fact.quotes for fact in self.facts if fact.withheld)
        return tuple(quote for quotes in (*others, *withheld) for quote in quotes)

    def for_readers(self, tag: str, area: str) -> Leaflet:
        """Return the settings with only the facts and contacts for the readers of *tag* in *area*."""
        facts = tuple(fact for fact in self.facts if fact.readers.include(tag, area))
        contacts = tuple(one for one in self.contacts if one.fact.readers.include(tag, area))
        return replace(self, facts=facts, contacts=contacts)

    def disputes(self, words: str) -> bool:
        """Whether *words* contain a quotation of a disputed fact, as ``says`` compares them."""
        disputed = (fact for fact in self.facts if fact.state is State.DISPUTED)
        return any(says(quote, words) for fact in disputed for quote in fact.quotes)

    def endangers(self, words: str) -> bool:
        """Whether *words* contain a critical quotation, ignoring letter case and white space."""
        here = loosely(words)
        return any(loosely(quote) in here for quote in self.dangerous)


def says(quote: str, words: str) -> bool:
    """Return whether *words* contain the quotation as whole words, ignoring letter case and white space."""
    return has_whole(loosely(quote), loosely(words))


def has_whole(quote: str, words: str) -> bool:
    """Return whether *words* contain *quote*, not within a word: “free” is not in “freedom”.

    Chinese, Thai and others have no spaces between words: there, any place will do.
    """
    start = words.find(quote)
    while start >= 0 and quote:
        end = start + len(quote)
        if not (_cuts(words, start) or _cuts(words, end)):
            return True
        start = words.find(quote, start + 1)
    return False


def _cuts(words: str, at: int) -> bool:
    """Whether the place *at* is within a word, or between two digits of a number."""
    beside = words[at - 1 : at + 1] if 0 < at < len(words) else ""
    return len(beside) == 2 and beside.isalnum() and not any(map(SPACELESS.match, beside))


SPACELESS = re.compile("[\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Letters of scripts without spaces: Thai, Lao, Tibetan, Burmese, Khmer, kana and Han."""


def loosely(words: str) -> str:
    """Return *words* as critical quotations are compared: small letters, single spaces."""
    return " ".join(words.split()).casefold()


@dataclass(frozen=True, slots=True)
class DigitArea:
    """The rectangle for digits in a drawing, in units of its 200 by 200 view box; y grows downwards."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PictureRecord:
    """A picture of the set: file, SHA-256 of the file, licence (SPDX), author, alternative text.

    *digits* is the rectangle that the drawing reserves for digits, None if there is none. It and *mirror* are
    for drawings (SVG) only. *language* is the tag of the alternative text, "" if it is in the language of the
    sources.
    """

    id: str
    file: str
    sha256: str
    set: str
    licence: str
    author: str
    alternative: str
    origin: tuple[str, ...] = ()
    mirror: bool = False
    digits: DigitArea | None = None
    language: str = ""
    place: Place = field(default=NOWHERE, compare=False)


def rights(records: Iterable[PictureRecord]) -> str:
    """Return whose the pictures are and under which licences, each set and author once: names, no words."""
    return "; ".join(sorted({f"{each.set}: {each.author} ({each.licence})" for each in records}))


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of the project: source language (BCP 47 tag), editions to make, and their look."""

    source_language: str = ENGLISH
    editions: tuple[str, ...] = ("easy-read", "large-print", "plain-text")
    looks: Mapping[str, Look] = field(default_factory=dict)
    """The look of editions, by name, where it is not that of the table of editions."""
    readability: Strictness = Strictness()
    exit_to: str = "https://www.bbc.co.uk/weather"
    """The page that a reader of a sensitive leaflet leaves to: harmless, and quick to load."""
    area: str = ""
    """The nation or police force that the project is for, such as "wales"; "" if it is for no one area."""
    accent: str = ""
    """The colour of headings, rules and boxes, RRGGBB; "" if the project has chosen none."""
    # No file but those of the download site shows these, so they must make no file out of date.
    site_address: str = field(default="", repr=False)
    """Where the download site is on the web, with a slash at its end; "" if it has no address yet."""
    formats_contact: str = field(default="", repr=False)
    """Where people ask for another format: an address that begins with mailto:, https: or tel:."""
