"""Catalogue x messages -> the catalogue of these messages. No translation is lost. rapidfuzz's only room.

A changed passage keeps its old translation, marked fuzzy, with the text it translates beside it; where only
the dress of the text changed (edits), the translation stays, and asks to be signed again. A fuzzy entry says
so in a comment bound to its content, too, for some tools drop the flag. Which
old passage became which new one is told by their neighbours first: a text that stood beside an unchanged
one, and the text that stands there now. Only what that leaves is compared by likeness.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Indel

from pipeline.catalogues.edits import (
    Edit,
    carried_from,
    carried_mark,
    edit,
    is_carried_mark,
    warning,
    was_carried,
)
from pipeline.catalogues.header import header
from pipeline.catalogues.po import entry_of
from pipeline.catalogues.sign_off import CLAIMS
from pipeline.model.catalogue import DOUBT, Catalogue, Entry, Key, Message

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
    """How many messages are new, changed, unchanged, gone (obsolete now) and revived.

    Of those that changed, the *carried* keep their translation; *changed* and *critical* ones are fuzzy now.
    """

    new: int = 0
    carried: int = 0
    changed: int = 0
    critical: int = 0
    unchanged: int = 0
    gone: int = 0
    revived: int = 0


def new_catalogue(domain: str, language_tag: str, file: str = "") -> Catalogue:
    """Return a catalogue without entries for a leaflet in a language."""
    return Catalogue(language_tag, header=header(domain, language_tag), file=file)


def update(
    catalogue: Catalogue, messages: Iterable[Message], english: bool = True
) -> tuple[Catalogue, Changes]:
    """Return the catalogue with an entry for each of *messages*, in their order, and what changed.

    An entry whose message is gone becomes obsolete, and comes back as it was when the message does.
    Updating twice is updating once. *english* says whether the messages are.
    """
    wanted: dict[Key, Message] = {}
    for message in messages:
        wanted.setdefault(message.key, message)
    match = _Match.of(catalogue, list(wanted))
    changed = {key: match.changed(wanted[key], english) for key in match.donors}
    entries = [changed[key][0] if key in changed else match.entry(wanted[key], english) for key in wanted]
    weights = Counter(weight for _, weight in changed.values())
    return replace(catalogue, entries=(*entries, *match.obsolete())), match.changes(weights)


@dataclass(frozen=True, slots=True)
class _Match:
    """What became of each entry; keys of messages lead to positions in *live* and *dead* (obsolete) ones.

    The *orphans* are live entries whose message is gone; the *donors* those of them whose translation a
    new message takes over. *former* leads the translations that a person let stand, of messages that are
    gone, to their entries.
    """

    live: Sequence[Entry]
    dead: Sequence[Entry]
    new: Sequence[Key]
    unchanged: Mapping[Key, int]
    revived: Mapping[Key, int]
    orphans: Mapping[int, Entry]
    donors: Mapping[Key, int]
    former: Mapping[tuple[str, ...], Entry]

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
        donors = _donors({key: places[key] for key in new}, orphans)
        former = _former((*dead, *orphans.values()))
        return cls(live, dead, new, unchanged, revived, orphans, donors, former)

    def entry(self, message: Message, english: bool) -> Entry:
        """Return the entry of a message that did not change, or of a new one."""
        if message.key in self.unchanged:
            return _refreshed(message, self._recalled(self.live[self.unchanged[message.key]]), english)
        if message.key in self.revived:
            return _refreshed(message, self._recalled(self.dead[self.revived[message.key]]), english)
        return entry_of(message)

    def _recalled(self, entry: Entry) -> Entry:
        """Return a fuzzy entry with the text that it translates, where a tool dropped that (``#|``)."""
        if not entry.fuzzy or entry.previous_text is not None or entry.translations not in self.former:
            return entry
        context, text = self.translated_text(entry)
        return replace(entry, previous_context=context, previous_text=text)

    def changed(self, message: Message, english: bool) -> tuple[Entry, Edit]:
        """Return the entry of a changed message, with the translation of its donor, and how much changed."""
        donor = self.live[self.donors[message.key]]
        context, text = self.translated_text(donor)
        weight = edit(text, message.text, english)
        if weight is Edit.COSMETIC and (donor.fuzzy or (context or "") != message.context):
            weight = Edit.NORMAL
        entry = replace(
            entry_of(message),
            translations=donor.translations,
            translator_comments=tuple(one for one in donor.remarks if not is_carried_mark(one)),
            flags=_without_claims(donor.flags),
            workflow=_without_claims(donor.workflow),
            previous_context=context,
            previous_text=text,
        )
        if weight is Edit.COSMETIC:
            mark = carried_mark(entry.content_hash, carried_from(donor) or donor.content_hash)
            return replace(entry, translator_comments=(*entry.translator_comments, mark)), weight
        fuzzy = replace(entry, flags=("fuzzy", *(flag for flag in entry.flags if flag != "fuzzy")))
        return _refreshed(message, fuzzy, english), weight

    def translated_text(self, donor: Entry) -> tuple[str | None, str]:
        """Return the context and the text that the donor's translation was made for.

        That of a fuzzy donor belongs to an older text than the donor's own; so does one that was carried.
        """
        if donor.previous_text is not None and (donor.fuzzy or was_carried(donor)):
            return donor.previous_context, donor.previous_text
        former = self.former.get(donor.translations) if donor.fuzzy else None
        return (donor.context, donor.text) if former is None else (former.context, former.text)

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

    def changes(self, weights: Mapping[Edit, int]) -> Changes:
        """Count what changed; *weights* count the changed messages by how much they did."""
        return Changes(
            new=len(self.new) - len(self.donors),
            carried=weights[Edit.COSMETIC],
            changed=weights[Edit.NORMAL],
            critical=weights[Edit.CRITICAL],
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


def _without_claims(flags: Iterable[str]) -> tuple[str, ...]:
    """The flags but those by which a tool says that somebody reviewed: that was another text."""
    return tuple(flag for flag in flags if flag.casefold() not in CLAIMS)


def _former(entries: Iterable[Entry]) -> dict[tuple[str, ...], Entry]:
    """The first of *entries* with each translation that a person let stand."""
    found: dict[tuple[str, ...], Entry] = {}
    for entry in entries:
        if all(entry.translations) and not entry.fuzzy:
            found.setdefault(entry.translations, entry)
    return found


def _refreshed(message: Message, entry: Entry, english: bool) -> Entry:
    """Return the entry with the comments of the message; a fuzzy one says so twice, and what is dangerous."""
    comments, flags, remarks = message.comments, entry.flags, entry.translator_comments
    if not entry.fuzzy:
        remarks = entry.remarks
    elif any(entry.translations):
        flags = flags if "fuzzy" in (*flags, *entry.workflow) else ("fuzzy", *flags)
        remarks = remarks if entry.doubted else (*entry.remarks, f"{DOUBT} {entry.content_hash}")
        if entry.previous_text is not None:
            comments = (*comments, *warning(entry.previous_text, entry.text, english))
    after = comments, message.references, flags, remarks, False
    if after == (entry.comments, entry.references, entry.flags, entry.translator_comments, entry.obsolete):
        return entry
    return replace(
        entry,
        comments=comments,
        references=message.references,
        flags=flags,
        translator_comments=remarks,
        obsolete=False,
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
    able = {
        at: entry.text.casefold()
        for at, entry in orphans.items()
        if any(entry.translations) and not entry.plural
    }
    donors: dict[Key, int] = {}
    left = dict(able)
    for _, _, at, key in sorted(_fits_in_place(places, able)):
        if key not in donors and at in left:
            donors[key] = at
            del left[at]
    for key in places:
        if key not in donors and left:
            like = process.extractOne(
                key[1].casefold(), left, scorer=Indel.normalized_similarity, score_cutoff=LIKE_ENOUGH
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
            likeness = _likeness(key[1].casefold(), able[at]) if at in able else 0.0
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
