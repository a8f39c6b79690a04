"""What is known of a leaflet beside its words: its publisher, the claims that may be wrong, its pictures.

The values of ``leaflet.toml``, ``pictures.toml`` and ``project.toml``. Knows no TOML.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from pipeline.model.document import NOWHERE, Place
from pipeline.model.editions import Look
from pipeline.model.finding import Severity


class State(Enum):
    """How far a claim can be trusted."""

    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    UNCHECKED = "unchecked"


class Stale(Enum):
    """What a reader gets where a translation is missing or its source has changed since."""

    SOURCE = "source"
    """The source's words there, tagged as that language, and a line that says so."""
    PREVIOUS = "previous"
    """The old translation, and a line that says so."""
    HOLD = "hold"
    """Nothing: the file is not made."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim that ages or may be wrong: *passage* quotes the source, *source* links to who says so."""

    passage: str
    state: State
    owner: str = ""
    source: str = ""
    note: str = ""
    checked: datetime.date | None = None
    review: datetime.date | None = None
    place: Place = field(default=NOWHERE, compare=False)

    def confirmed(self, today: datetime.date) -> bool:
        """Whether the claim is confirmed and its next review not overdue."""
        return self.state is State.CONFIRMED and (self.review is None or self.review >= today)


@dataclass(frozen=True, slots=True)
class Contact:
    """A way to get help: *reach* is a telephone number or an address, *fact* how sure we are of it."""

    name: str
    reach: str
    fact: Fact


@dataclass(frozen=True, slots=True)
class Placement:
    """The picture *id* stands before the passage that holds the quoted words."""

    id: str
    passage: str
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Counterpart:
    """Quotations of the two wordings by which they say the same: what is critical, said in other words."""

    standard: tuple[str, ...]
    easy_read: tuple[str, ...]
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Waiver:
    """Why the finding of *rule* about *what* is no fault; *until* is its last day, None for no end."""

    rule: str
    what: str
    reason: str
    until: datetime.date | None = None
    place: Place = field(default=NOWHERE, compare=False)

    def holds(self, today: datetime.date) -> bool:
        """Whether its last day is not past."""
        return self.until is None or today <= self.until


@dataclass(frozen=True, slots=True)
class ReaderTrial:
    """A trial by people with learning disabilities: who, when, how many."""

    date: datetime.date
    group: str
    readers: int


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes the leaflet; nothing in a file names a publisher that nobody confirmed."""

    name: str = ""
    confirmed: bool = False
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Strictness:
    """How strict the rules of readable texts are: the profile of each wording, the level of single rules.

    A profile is "" where the settings name none; a level is None where a rule is switched off.
    """

    standard: str = ""
    easy_read: str = ""
    levels: Mapping[str, Severity | None] = field(default_factory=dict)
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Leaflet:
    """The settings of one leaflet; *id* is the name of its folder, *page* its address on the web."""

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
    same: tuple[Counterpart, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    readability: Strictness = Strictness()
    critical_places: Mapping[str, Place] = field(default_factory=dict, compare=False)

    @property
    def dangerous(self) -> tuple[str, ...]:
        """The quotations a slip in which endangers a reader: the critical ones, and what says the same."""
        others = (quote for pair in self.same for quote in (*pair.standard, *pair.easy_read))
        return tuple(dict.fromkeys((*self.critical, *others)))

    def endangers(self, words: str) -> bool:
        """Whether a slip in *words* endangers a reader: they have a dangerous quotation, in any letters."""
        here = _bare(words)
        return any(_bare(quote) in here for quote in self.dangerous)


def _bare(words: str) -> str:
    return " ".join(words.split()).casefold()


@dataclass(frozen=True, slots=True)
class Room:
    """A place in a drawing, in the units of its 200 by 200 box; y runs down from the upper edge."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PictureRecord:
    """A picture of the set: file, digest (SHA-256 of the SVG), licence (SPDX), author, English words.

    *digits* is the room that it has for digits, if any.
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
    digits: Room | None = None
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of the project: its source language (BCP 47), the editions to make, their look."""

    source_language: str = "en-GB"
    editions: tuple[str, ...] = ("easy-read", "large-print", "plain-text")
    look: Look = field(default_factory=Look)
    readability: Strictness = Strictness()
