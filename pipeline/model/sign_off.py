"""A person's word for a translation: who signed what, when, and what of it still stands.

A sign-off counts where two records agree: the comment in the catalogue, bound to the words by their hash, and
a line of the ledger. A comment alone, however right its hash, and the flags of other tools are claims.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from functools import cached_property

from pipeline.model.catalogue import Entry, Key, content_hash
from pipeline.model.document import NOWHERE, Place


class Stage(Enum):
    """How closely a person looked: *checked* against the source; *final* is a second person's word."""

    CHECKED = "checked"
    FINAL = "final"


class Act(Enum):
    """What a line of the ledger records."""

    TRANSLATED = "translated"
    CHECKED = "checked"
    FINAL = "final"
    WITHDRAWN = "withdrawn"


class Verdict(IntEnum):
    """What stands of a message's sign-offs, the least first."""

    UNSIGNED = 0
    STALE = 1
    """It was signed, and has changed since."""
    CLAIMED = 2
    """Another tool, or a comment that the ledger does not know, says that it was reviewed."""
    CHECKED = 3
    FINAL = 4


@dataclass(frozen=True, slots=True)
class SignOff:
    """What a ``# @signed`` comment says; *hash* is the content hash of what was signed."""

    stage: Stage
    date: datetime.date
    hash: str
    who: str


@dataclass(frozen=True, slots=True)
class Record:
    """A line of the ledger.

    *leaflet* is the gettext domain; *id* and *context* name the message, *hash* the content that was signed.
    *who* is a name, a role or initials: a ledger is public where its project is. *how* says by which way
    (``command line``, ``word``, ``html``), *version* by which version of the pipeline.
    """

    leaflet: str
    id: str
    hash: str
    act: Act
    who: str
    date: datetime.date
    context: str = ""
    how: str = ""
    note: str = ""
    version: str = ""
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True)
class Ledger:
    """The records of one language in the order of their lines; nothing is ever taken out."""

    records: tuple[Record, ...] = ()

    def standing(self, leaflet: str, content: str) -> tuple[Record, ...]:
        """Return the records of a leaflet's message with the hash *content* that nobody has withdrawn."""
        return self._standing.get((leaflet, content), ())

    def signed_contents(self, leaflet: str, message: str) -> tuple[str, ...]:
        """Return the hashes under which somebody signed the message *message* (its id), and stands by it."""
        return self._signed.get((leaflet, message), ())

    def about(self, leaflets: Iterable[str]) -> Ledger:
        """Return the ledger of some leaflets alone."""
        return Ledger(tuple(one for leaflet in leaflets for one in self._by_leaflet.get(leaflet, ())))

    def with_records(self, records: Iterable[Record]) -> Ledger:
        """Return the ledger with *records* below its own."""
        return Ledger((*self.records, *records))

    @cached_property
    def _by_leaflet(self) -> Mapping[str, list[Record]]:
        found: dict[str, list[Record]] = {}
        for record in self.records:
            found.setdefault(record.leaflet, []).append(record)
        return found

    @cached_property
    def _standing(self) -> Mapping[tuple[str, str], tuple[Record, ...]]:
        found: dict[tuple[str, str], list[Record]] = {}
        withdrawn: dict[tuple[str, str], datetime.date] = {}
        for record in self.records:
            at = record.leaflet, record.hash
            if record.act is Act.WITHDRAWN:
                kept = [one for one in found.pop(at, []) if one.act is Act.TRANSLATED]
                found[at] = kept
                withdrawn[at] = max(record.date, withdrawn.get(at, record.date))
            # A merge of two branches may put an older line below a withdrawal; it stays withdrawn.
            elif record.act is Act.TRANSLATED or record.date >= withdrawn.get(at, record.date):
                found.setdefault(at, []).append(record)
        return {at: tuple(records) for at, records in found.items() if records}

    @cached_property
    def _signed(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        found: dict[tuple[str, str], dict[str, None]] = {}
        for records in self._standing.values():
            for one in records:
                if one.act is not Act.TRANSLATED:
                    found.setdefault((one.leaflet, one.id), {})[one.hash] = None
        return {at: tuple(hashes) for at, hashes in found.items()}


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands of one message's sign-offs.

    *signs* are those that count; *claims* what tools and comments say beside them. *self_checked* where
    nobody but its known translator has checked it; *one_pair* where a person signed as a second pair of
    eyes who was the first, too.
    """

    verdict: Verdict
    signs: tuple[SignOff, ...] = ()
    claims: tuple[str, ...] = ()
    self_checked: bool = False
    one_pair: bool = False
    entry: Entry | None = None

    def enough(self, critical: bool) -> bool:
        """Whether a release may show it: a critical one final, any other checked by a second person."""
        if critical:
            return self.verdict is Verdict.FINAL
        return self.verdict is Verdict.FINAL or (self.verdict is Verdict.CHECKED and not self.self_checked)


def message_id(key: Key) -> str:
    """Return a message's id: 16 hexadecimal digits over msgctxt and msgid, the same in each language."""
    return content_hash(key[0], key[1], ())


# What tools write where nobody gave a name.
NOBODY = frozenset(("", "full name", "automatically generated", "none", "unknown", "anonymous"))
EMAIL = re.compile(r"<?(?<![^\s<>])([^\s<>]+@[^\s<>]+)>?")


def same_person(one: str, other: str) -> bool:
    """Whether two spellings name one person: without regard to case, spaces and e-mail address.

    Two names with one address are one person. "A. L." and "Ada Lovelace" are two to us: who signs by
    initials or role must always use the same ones.
    """
    (name, address), (other_name, other_address) = _person(one), _person(other)
    return (bool(name) and name == other_name) or (bool(address) and address == other_address)


def nobody(who: str) -> bool:
    """Whether *who* names nobody: it is empty, or what a tool writes for want of a name."""
    name, address = _person(who)
    return name in NOBODY and (not address or address == "email@address")


def _person(who: str) -> tuple[str, str]:
    """The name and the e-mail address, as they are compared; who gives no name is called by the address."""
    plain = unicodedata.normalize("NFKC", who).casefold()
    address = EMAIL.search(plain)
    name = " ".join(EMAIL.sub(" ", plain).split())
    return name or (address[1] if address else ""), address[1] if address else ""
