"""Two people change one catalogue at the same time: joins what both did, by message. Touches no disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pipeline.model.catalogue import Catalogue, Entry, Key


def merged(before: Catalogue, ours: Catalogue, theirs: Catalogue) -> tuple[Catalogue, tuple[Key, ...]]:
    """Return *theirs* with what *ours* changed since *before*, and the keys of messages that both changed.

    A message that both changed stays as it is in *theirs*. So do the header, the order of the messages and
    the obsolete ones. What *ours* added is at the end.
    """
    changed = {key: entry for key, entry in ours.by_key.items() if entry != before.by_key.get(key)}
    clashes = tuple(
        key for key, entry in changed.items() if theirs.by_key.get(key) not in (before.by_key.get(key), entry)
    )
    taken = {key: entry for key, entry in changed.items() if key not in clashes}
    entries = tuple(_taken(one, taken) for one in theirs.entries)
    added = (one for key, one in taken.items() if key not in theirs.by_key)
    return replace(theirs, entries=(*entries, *added)), clashes


def _taken(entry: Entry, taken: Mapping[Key, Entry]) -> Entry:
    return entry if entry.obsolete else taken.get(entry.key, entry)
