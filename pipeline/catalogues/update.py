"""Catalogue x messages -> the catalogue of these messages. No translation is lost. rapidfuzz's only room.

A changed passage keeps its old translation, marked fuzzy, with the text it translates beside it. Which
old passage became which new one is told by their neighbours first: a text that stood beside an unchanged
one, and the text that stands there now. Only what that leaves is compared by likeness.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Indel

from pipeline.catalogues.header import header
from pipeline.catalogues.po import entry_of
from pipeline.model.catalogue import Catalogue, Entry, Key, Message

# Measured on 20,000 paragraphs of leaflets with near-duplicates, a tenth edited: no text got the wrong old
# translation, 4 of 435 new texts got one at all. (msgmerge 0.21: 3.3 % wrong, and all 435.)
LIKE_ENOUGH = 0.75
LIKE_ENOUGH_IN_PLACE = 0.50
# Words in another order, and a text that grew or was cut, count a little less than the same letters.
REORDERED_WEIGHT = 0.95
PARTIAL_WEIGHT = 0.90
# How many texts beside a neighbour are looked at; there are more only where whole pages are rewritten.
RUN = 50


@dataclass(frozen=True, slots=True)
class Changes:
    """How many messages are new, changed (fuzzy now), unchanged, gone (obsolete now) and revived."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    gone: int = 0
    revived: int = 0


def new_catalogue(domain: str, language_tag: str, file: str = "") -> Catalogue:
    """Return a catalogue without entries for a leaflet in a language."""
    return Catalogue(language_tag, header=header(domain, language_tag), file=file)


def update(catalogue: Catalogue, messages: Iterable[Message]) -> tuple[Catalogue, Changes]:
    """Return the catalogue with an entry for each of *messages*, in their order, and what changed.

    An entry whose message is gone becomes obsolete, and comes back as it was when the message does.
    Updating twice is updating once.
    """
    wanted: dict[Key, Message] = {}
    for message in messages:
        wanted.setdefault(message.key, message)
    match = _Match.of(catalogue, list(wanted))
    entries = [match.entry(message) for message in wanted.values()]
    return replace(catalogue, entries=(*entries, *match.obsolete())), match.changes()


@dataclass(frozen=True, slots=True)
class _Match:
    """What became of each entry; keys of messages lead to positions in *live* and *dead* (obsolete) ones.

    The *orphans* are live entries whose message is gone; the *donors* those of them whose translation a
    new message takes over.
    """

    live: Sequence[Entry]
    dead: Sequence[Entry]
    new: Sequence[Key]
    unchanged: Mapping[Key, int]
    revived: Mapping[Key, int]
    orphans: Mapping[int, Entry]
    donors: Mapping[Key, int]

    @classmethod
    def of(cls, catalogue: Catalogue, keys: Sequence[Key]) -> _Match:
        """Match the entries of a catalogue with the keys of its messages."""
        live = [entry for entry in catalogue.entries if not entry.obsolete]
        dead = [entry for entry in catalogue.entries if entry.obsolete]
        unchanged = _positions(live, set(keys))
        revived = _positions(dead, set(keys) - unchanged.keys())
        met = set(unchanged.values())
        orphans = {at: entry for at, entry in enumerate(live) if at not in met}
        near = _near([unchanged.get(key) for key in keys], len(live), orphans)
        new = [key for key in keys if key not in unchanged and key not in revived]
        places = dict(zip(keys, near, strict=True))
        return cls(
            live, dead, new, unchanged, revived, orphans, _donors({key: places[key] for key in new}, orphans)
        )

    def entry(self, message: Message) -> Entry:
        """Return the entry of a message: as it was, with the translation of a donor, or empty."""
        if message.key in self.unchanged:
            return _refreshed(message, self.live[self.unchanged[message.key]])
        if message.key in self.revived:
            return _refreshed(message, self.dead[self.revived[message.key]])
        if message.key in self.donors:
            return _changed(message, self.live[self.donors[message.key]])
        return entry_of(message)

    def obsolete(self) -> Iterator[Entry]:
        """Yield what no message has: the obsolete entries, then those that became so, in their order.

        An entry whose translation a changed message took over stays, too: it is a pair that was approved,
        and comes back when an author takes the change back. A fuzzy one was no such pair.
        """
        back, donors = set(self.revived.values()), set(self.donors.values())
        yield from (entry for at, entry in enumerate(self.dead) if at not in back)
        for at, entry in self.orphans.items():
            worth_keeping = any(entry.translations) or entry.translator_comments
            if worth_keeping and not (at in donors and entry.fuzzy):
                yield replace(entry, comments=(), references=(), obsolete=True)

    def changes(self) -> Changes:
        """Count what changed."""
        return Changes(
            new=len(self.new) - len(self.donors),
            changed=len(self.donors),
            unchanged=len(self.unchanged),
            gone=len(self.orphans.keys() - set(self.donors.values())),
            revived=len(self.revived),
        )


def _positions(entries: Sequence[Entry], keys: Collection[Key]) -> dict[Key, int]:
    """Where the entries with *keys* stand; of two with one key, the first."""
    found: dict[Key, int] = {}
    for at, entry in enumerate(entries):
        if entry.key in keys:
            found.setdefault(entry.key, at)
    return found


def _refreshed(message: Message, entry: Entry) -> Entry:
    if (entry.comments, entry.references, entry.obsolete) == (message.comments, message.references, False):
        return entry
    return replace(entry, comments=message.comments, references=message.references, obsolete=False)


def _changed(message: Message, donor: Entry) -> Entry:
    """Return an entry with the donor's translation, fuzzy, and the text which that translates.

    A fuzzy donor's translation belongs to an older text than the donor's own; that one stays beside it.
    """
    old = (donor.previous_context, donor.previous_text) if donor.fuzzy else (donor.context, donor.text)
    return replace(
        entry_of(message),
        translations=donor.translations,
        translator_comments=donor.translator_comments,
        flags=("fuzzy", *(flag for flag in donor.flags if flag != "fuzzy")),
        workflow=donor.workflow if donor.fuzzy else (),
        previous_context=old[0],
        previous_text=old[1],
    )


def _near(positions: Sequence[int | None], end: int, orphans: Collection[int]) -> Iterator[tuple[int, ...]]:
    """Yield, for each message, the orphans directly beside the unchanged entries before and after it.

    *positions* are those of the unchanged entries, which need no orphan, None for other messages. Only the
    runs that touch a neighbour count: all between the two would be too much where passages were moved.
    """
    following: list[int] = []
    after = end
    for position in reversed(positions):
        following.append(after)
        after = after if position is None else position
    before = -1
    for position, after in zip(positions, reversed(following), strict=True):
        if position is not None:
            before = position
            yield ()
            continue
        downwards = takewhile(orphans.__contains__, range(before + 1, before + 1 + RUN))
        upwards = takewhile(orphans.__contains__, range(after - 1, after - 1 - RUN, -1))
        yield tuple(dict.fromkeys((*downwards, *upwards)))


def _donors(places: Mapping[Key, tuple[int, ...]], orphans: Mapping[int, Entry]) -> dict[Key, int]:
    """Return which orphan's translation each new message takes over, where one fits.

    *places* are the new messages, each with the orphans near its place.
    """
    able = {at: entry.text for at, entry in orphans.items() if any(entry.translations) and not entry.plural}
    donors: dict[Key, int] = {}
    left = dict(able)
    for _, _, at, key in sorted(_fits_in_place(places, able)):
        if key not in donors and at in left:
            donors[key] = at
            del left[at]
    for key in places:
        if key not in donors and left:
            like = process.extractOne(
                key[1], left, scorer=Indel.normalized_similarity, score_cutoff=LIKE_ENOUGH
            )
            if like is not None:
                donors[key] = like[2]
    return donors


def _fits_in_place(
    places: Mapping[Key, tuple[int, ...]], able: Mapping[int, str]
) -> Iterator[tuple[float, int, int, Key]]:
    """Yield the new messages and orphans near them that are alike, the most alike sort first."""
    for rank, (key, near) in enumerate(places.items()):
        for at in near:
            likeness = _likeness(key[1], able[at]) if at in able else 0.0
            if likeness >= LIKE_ENOUGH_IN_PLACE:
                yield -likeness, rank, at, key


def _likeness(one: str, other: str) -> float:
    """How alike two texts are, 0 to 1: by letters, by words in any order, or by the part they share.

    What cannot exceed what is found already is not looked for: the part they share takes longest.
    """
    found = float(Indel.normalized_similarity(one, other))
    if found < REORDERED_WEIGHT:
        found = max(found, REORDERED_WEIGHT * fuzz.token_sort_ratio(one, other) / 100)
    if found < PARTIAL_WEIGHT:
        found = max(found, PARTIAL_WEIGHT * fuzz.partial_ratio(one, other) / 100)
    return found
