"""Sign-offs of translations: who signed what and when, and whether the sign-off is still valid.

A sign-off counts if two records agree: a comment in the catalogue, bound to the words by their hash, and a
line of the ledger. A comment without a line in the ledger is only a claim, even if its hash is right; so are
the flags of other tools.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from functools import cached_property

from pipeline.model.catalogue import WORDS_DIGITS, Entry, Key, content_hash
from pipeline.model.place import NOWHERE, Place


class Stage(Enum):
    """The stage of a sign-off: *checked* against the source; *final*, approved by a second person."""

    CHECKED = "checked"
    FINAL = "final"


class Act(Enum):
    """What a line of the ledger records."""

    TRANSLATED = "translated"
    CHECKED = "checked"
    FINAL = "final"
    WITHDRAWN = "withdrawn"


class SignOffLevel(IntEnum):
    """How far a message is signed off, lowest first."""

    UNSIGNED = 0
    STALE = 1
    """It was signed, but has changed since."""
    CLAIMED = 2
    """Another tool, or a comment without a line in the ledger, says that it was reviewed."""
    CHECKED = 3
    FINAL = 4


@dataclass(frozen=True, slots=True)
class SignOff:
    """The content of a ``# @signed`` comment; *hash* is the content hash of the signed translation."""

    stage: Stage
    date: datetime.date
    hash: str
    who: str


@dataclass(frozen=True, slots=True)
class Record:
    """A line of the ledger.

    *leaflet* is the gettext domain; *id* and *context* identify the message, *hash* the signed content: the
    digest of :func:`pipeline.model.catalogue.digest`, or in older lines the hash of the words alone. *words*
    is the hash of the words; "" if *hash* begins with it. *who* is a name, a role or initials, since the
    ledger of a public project is public. *how* is the way in which it was signed (``command line``, ``word``,
    ``html``), *version* the version of the pipeline. *language* is the tag of the ledger that the line was
    written into. *again* counts the lines that said the same on the same day before.
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
    words: str = ""
    language: str = ""
    again: str = ""
    place: Place = field(default=NOWHERE, compare=False)

    @property
    def words_hash(self) -> str:
        """The hash of the words that were signed or translated."""
        return self.words or self.hash[:WORDS_DIGITS]

    @property
    def said(self) -> tuple[str, ...]:
        """What the line says: a second line that says the same is a copy."""
        return self.leaflet, self.id, self.hash, self.act.value, self.who, self.date.isoformat(), self.again


@dataclass(frozen=True)
class Ledger:
    """The records of one language in the order of their lines; records are only ever added."""

    records: tuple[Record, ...] = ()

    def standing(self, leaflet: str, words: str) -> tuple[Record, ...]:
        """Return the records, not withdrawn, of the message of *leaflet* whose words have the hash *words*.

        They may be of the same words with other links: compare their hashes.
        """
        return self._standing_by_words.get((leaflet, words), ())

    def times(self, said: Record) -> int:
        """Return how many lines say the same as *said*, apart from how often it was said before."""
        return self._times.get(said.said[:-1], 0)

    def signed_contents(self, leaflet: str, message: str) -> tuple[str, ...]:
        """Return the content hashes of all sign-offs, not withdrawn, of the message with the id *message*."""
        return self._signed.get((leaflet, message), ())

    def words(self, leaflet: str, acts: Collection[Act] = tuple(Act)) -> frozenset[str]:
        """Return the hashes of all words of *leaflet* that the lines about *acts* speak of.

        A withdrawal may quote only the digest of what was signed: the signature knows the words.
        """
        records = self._by_leaflet.get(leaflet, ())
        told = {record.hash: record.words for record in records if record.words}
        return frozenset(told.get(one.hash, one.words_hash) for one in records if one.act in acts)

    def about(self, leaflets: Iterable[str]) -> Ledger:
        """Return the ledger with only the records of these *leaflets*."""
        return Ledger(tuple(one for leaflet in leaflets for one in self._by_leaflet.get(leaflet, ())))

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
        seen: set[tuple[str, ...]] = set()
        for record in self.records:
            at = record.leaflet, record.hash
            if record.act is Act.WITHDRAWN:
                kept = [one for one in found.pop(at, []) if one.act is Act.TRANSLATED]
                found[at] = kept
                withdrawn[at] = max(record.date, withdrawn.get(at, record.date))
            # A merge of two branches can put an older line, or a copy of one, below a withdrawal: it remains
            # withdrawn.
            elif record.said not in seen and (
                record.act is Act.TRANSLATED or record.date >= withdrawn.get(at, record.date)
            ):
                found.setdefault(at, []).append(record)
            seen.add(record.said)
        return {at: tuple(records) for at, records in found.items() if records}

    @cached_property
    def _standing_by_words(self) -> Mapping[tuple[str, str], tuple[Record, ...]]:
        found: dict[tuple[str, str], list[Record]] = {}
        for records in self._standing.values():
            for one in records:
                found.setdefault((one.leaflet, one.words_hash), []).append(one)
        return {at: tuple(records) for at, records in found.items()}

    @cached_property
    def _times(self) -> Counter[tuple[str, ...]]:
        return Counter(record.said[:-1] for record in self.records)

    @cached_property
    def _signed(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        found: dict[tuple[str, str], dict[str, None]] = {}
        for records in self._standing.values():
            for one in records:
                if one.act is not Act.TRANSLATED:
                    found.setdefault((one.leaflet, one.id), {})[one.hash] = None
        return {at: tuple(hashes) for at, hashes in found.items()}


@dataclass(frozen=True, slots=True)
class SignOffState:
    """The state of one message's sign-offs.

    *signs* are the valid sign-offs; *claims* are what other tools and unrecorded comments say.
    *self_checked*: only its known translator has checked it. *one_pair*: the person who signed as *final*
    is the same person who checked it, so that a second pair of eyes is missing. *elsewhere*: the words are
    those that were signed, but what a reader gets with them has changed: where a link leads, for example.
    """

    verdict: SignOffLevel
    signs: tuple[SignOff, ...] = ()
    claims: tuple[str, ...] = ()
    self_checked: bool = False
    one_pair: bool = False
    entry: Entry | None = None
    elsewhere: bool = False

    def enough(self, critical: bool) -> bool:
        """Whether a release may show the message: *final* if *critical*, else checked by a second person."""
        if critical:
            return self.verdict is SignOffLevel.FINAL
        return self.verdict is SignOffLevel.FINAL or (
            self.verdict is SignOffLevel.CHECKED and not self.self_checked
        )


def message_id(key: Key) -> str:
    """Return a message's id: 16 hexadecimal digits, a hash of msgctxt and msgid; equal in all languages."""
    return content_hash(key[0], key[1], ())
