"""The settings of a leaflet and its project: publisher, facts to check, pictures, editions.

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
    """What to print if a translation is missing, or if its source has changed since it was made."""

    SOURCE = "source"
    """The source text, tagged with the source language, and a line that says so."""
    PREVIOUS = "previous"
    """The old translation, and a line that says so."""
    HOLD = "hold"
    """Nothing: do not make the file."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim that may be wrong or go out of date: *passage* quotes it, *source* links to its evidence."""

    passage: str
    state: State
    owner: str = ""
    source: str = ""
    note: str = ""
    checked: datetime.date | None = None
    review: datetime.date | None = None
    place: Place = field(default=NOWHERE, compare=False)

    def confirmed(self, today: datetime.date) -> bool:
        """Whether the claim is confirmed and its next review is not overdue."""
        return self.state is State.CONFIRMED and (self.review is None or self.review >= today)


@dataclass(frozen=True, slots=True)
class Contact:
    """A way to get help: *reach* is a telephone number or an address, *fact* says how sure we are of it."""

    name: str
    reach: str
    fact: Fact


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
    """The reason why a finding of *rule* about *what* is accepted, until the day *until* (None: for ever)."""

    rule: str
    what: str
    reason: str
    until: datetime.date | None = None
    place: Place = field(default=NOWHERE, compare=False)

    def holds(self, today: datetime.date) -> bool:
        """Whether the waiver still applies *today*."""
        return self.until is None or today <= self.until


@dataclass(frozen=True, slots=True)
class ReaderTrial:
    """A trial of the leaflet by people with learning disabilities: date, group, number of readers."""

    date: datetime.date
    group: str
    readers: int


@dataclass(frozen=True, slots=True)
class Publisher:
    """The publisher of the leaflet; it is printed only if somebody has confirmed it."""

    name: str = ""
    confirmed: bool = False
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Limit:
    """The value that a figure of textstat must keep to; None if the limit is switched off."""

    value: float | None
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Strictness:
    """How strict the readability rules are: a profile for each wording, and levels of single rules.

    A profile is "" if the settings do not name one; a level is None if the rule is switched off.
    *limits* are by name of the figure.
    """

    standard: str = ""
    easy_read: str = ""
    levels: Mapping[str, Severity | None] = field(default_factory=dict)
    place: Place = field(default=NOWHERE, compare=False)
    # No limit changes what is built, so it must not make a file out of date (``Source.digest``).
    limits: Mapping[str, Limit] = field(default_factory=dict, repr=False)


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
        """All critical quotations: those of ``critical``, and both sides of each ``[[same]]``."""
        others = (quote for pair in self.same for quote in (*pair.standard, *pair.easy_read))
        return tuple(dict.fromkeys((*self.critical, *others)))

    def endangers(self, words: str) -> bool:
        """Whether *words* contain a critical quotation, ignoring letter case and white space."""
        here = _normalised(words)
        return any(_normalised(quote) in here for quote in self.dangerous)


def _normalised(words: str) -> str:
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
    """A picture of the set: file, SHA-256 of the SVG, licence (SPDX), author, alternative text in English.

    *digits* is the rectangle that the drawing reserves for digits, None if there is none.
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
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of the project: source language (BCP 47 tag), editions to make, and their look."""

    source_language: str = "en-GB"
    editions: tuple[str, ...] = ("easy-read", "large-print", "plain-text")
    looks: Mapping[str, Look] = field(default_factory=dict)
    """The look of editions, by name, where it is not that of the table of editions."""
    readability: Strictness = Strictness()
