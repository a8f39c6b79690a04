"""A project's own catalogue over that of the base, message by message. Touches no disk.

What the project has of its own goes before the base. Only that is ever written into the project: a message
that nobody changed or signed there stays a message of the base, and follows it when the base is renewed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.model.catalogue import Catalogue, Entry, Key


def layered(own: Catalogue | None, base: Catalogue | None) -> Catalogue | None:
    """Return the catalogue with the entries of *own*, and those of *base* that *own* says nothing of."""
    if own is None or base is None:
        return base if own is None else own
    said = {
        key: entry for key, entry in own.by_key.items() if _says_something(entry) or key not in base.by_key
    }
    below = (entry for key, entry in base.by_key.items() if key not in said)
    obsolete = (entry for entry in own.entries if entry.obsolete)
    return replace(own, entries=(*said.values(), *below, *obsolete))


def _says_something(entry: Entry) -> bool:
    """Whether an entry is more than a copy of the template; a fuzzy one is: somebody doubts what it says."""
    return any(entry.translations)


def own_part(after: Catalogue, before: Catalogue, own: Catalogue | None) -> Catalogue:
    """Return the catalogue *own* with what differs between the layered catalogues *before* and *after*."""
    changed = {key: entry for key, entry in after.by_key.items() if entry != before.by_key.get(key)}
    entries = tuple(_with_changes(own.entries if own is not None else (), changed))
    return replace(after, entries=entries)


def _with_changes(entries: tuple[Entry, ...], changed: dict[Key, Entry]) -> Iterator[Entry]:
    """Yield the entries as they are now; those of the base that changed come last among the live ones."""
    live = {entry.key for entry in entries if not entry.obsolete}
    yield from (changed.get(entry.key, entry) for entry in entries if not entry.obsolete)
    yield from (entry for key, entry in changed.items() if key not in live)
    yield from (entry for entry in entries if entry.obsolete)


def served(own: Catalogue | None, base: Catalogue | None) -> frozenset[Key]:
    """Return the keys that *own* needs no entry for: *base* translates them, and *own* has nothing to add."""
    if base is None:
        return frozenset()
    used = {key for key, entry in own.by_key.items() if _is_used(entry)} if own is not None else set()
    return frozenset(key for key, entry in base.by_key.items() if entry.translated and key not in used)


def _is_used(entry: Entry) -> bool:
    return _says_something(entry) or bool(entry.translator_comments)
