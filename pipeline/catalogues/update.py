"""Merges new messages into a catalogue, as msgmerge does. No translation is lost.

A changed passage keeps its old translation, marked fuzzy, with the text that it translates (``#|``). If the
edit was only cosmetic (see ``edits``), the translation stays, but must be signed again. A fuzzy entry also
has a ``# @fuzzy`` comment with the hash of its content, because some tools drop the flag. No message has
plural forms: an entry that got some by hand keeps the first one, marked fuzzy, and the others as comments.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

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
from pipeline.catalogues.matching import donors, nearby_orphans
from pipeline.catalogues.po import entry_of
from pipeline.model.catalogue import CLAIMS, Catalogue, Entry, Key, Message, has_letters

OTHER_FORM = "Another plural form:"


@dataclass(frozen=True, slots=True)
class Changes:
    """How many messages are new, changed, unchanged, *gone* (now obsolete), *revived* (no longer obsolete).

    A changed message is one of three: *carried* (a cosmetic edit; it keeps its translation), *changed* (it is
    fuzzy now) or *critical* (it is fuzzy now, and the edit was critical).
    """

    new: int = 0
    carried: int = 0
    changed: int = 0
    critical: int = 0
    unchanged: int = 0
    gone: int = 0
    revived: int = 0


def new_catalogue(domain: str, language_tag: str, file: str = "") -> Catalogue:
    """Return a catalogue without entries for a domain in a language."""
    return Catalogue(language_tag, header=header(domain, language_tag), file=file)


def update(
    catalogue: Catalogue, messages: Iterable[Message], english: bool = True
) -> tuple[Catalogue, Changes]:
    """Return the catalogue with an entry for each of *messages*, in their order, and the counts of changes.

    An entry whose message is gone becomes obsolete; if the message comes back, so does the entry. A second
    update changes nothing. *english* says whether the messages are in English.
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
    """Which entry belongs to which message. Entries are given by their positions in *live* or *dead*.

    *dead* are the obsolete entries. *orphans* are live entries whose message is gone. *donors* maps a new
    message to the orphan whose translation it gets. *former* has the entries of messages that are gone, by
    their translations, if they are not fuzzy.
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
        """Match the entries of a catalogue with the keys of the new messages."""
        live = [entry for entry in catalogue.entries if not entry.obsolete]
        dead = [entry for entry in catalogue.entries if entry.obsolete]
        unchanged = _positions(live, set(keys))
        revived = _positions(dead, set(keys) - unchanged.keys())
        met = set(unchanged.values())
        orphans = {at: entry for at, entry in enumerate(live) if at not in met}
        nearby = nearby_orphans([unchanged.get(key) for key in keys], len(live), orphans)
        new = [key for key in keys if key not in unchanged and key not in revived]
        places = dict(zip(keys, nearby, strict=True))
        given = donors({key: places[key] for key in new if has_letters(key[1])}, orphans)
        former = _former((*dead, *orphans.values()))
        return cls(live, dead, new, unchanged, revived, orphans, given, former)

    def entry(self, message: Message, english: bool) -> Entry:
        """Return the entry of a message that did not change or is back again, or a new entry."""
        if message.key in self.unchanged:
            found = self.live[self.unchanged[message.key]]
        elif message.key in self.revived:
            found = self.dead[self.revived[message.key]]
        else:
            return entry_of(message)
        one = _without_plural(found) if found.plural else self._with_previous_text(found)
        return _with_comments_of(message, one, english)

    def _with_previous_text(self, entry: Entry) -> Entry:
        """Return a fuzzy entry with the text that it translates (``#|``), if another tool dropped that."""
        if not entry.fuzzy or entry.previous_text is not None or entry.translations not in self.former:
            return entry
        context, text = self.translated_text(entry)
        return replace(entry, previous_context=context, previous_text=text)

    def changed(self, message: Message, english: bool) -> tuple[Entry, Edit]:
        """Return the entry of a changed message with its donor's translation, and the kind of the edit."""
        donor = self.live[self.donors[message.key]]
        context, text = self.translated_text(donor)
        weight = edit(text, message.text, english)
        if weight is Edit.COSMETIC and (donor.fuzzy or (context or "") != message.context):
            weight = Edit.NORMAL
        entry = replace(
            entry_of(message),
            translations=tuple(_without_breaks(one, message.text) for one in donor.translations),
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
        return _with_comments_of(message, fuzzy, english), weight

    def translated_text(self, donor: Entry) -> tuple[str | None, str]:
        """Return the context and the text that the donor's translation was made for.

        If the donor is fuzzy or carried, its translation was made for an older text than its own.
        """
        if donor.previous_text is not None and (donor.fuzzy or was_carried(donor)):
            return donor.previous_context, donor.previous_text
        former = self.former.get(donor.translations) if donor.fuzzy else None
        return (donor.context, donor.text) if former is None else (former.context, former.text)

    def obsolete(self) -> Iterator[Entry]:
        """Yield the obsolete entries: first the old ones, then those whose message is gone now, in order.

        A donor becomes obsolete, too: it was approved, and comes back if the author undoes the change. But a
        fuzzy donor was not approved, so it is left out.
        """
        back, donors = set(self.revived.values()), set(self.donors.values())
        yield from (entry for at, entry in enumerate(self.dead) if at not in back)
        for at, entry in self.orphans.items():
            worth_keeping = any(entry.translations) or entry.translator_comments
            if worth_keeping and not (at in donors and entry.fuzzy):
                yield replace(entry, comments=(), references=(), obsolete=True)

    def changes(self, weights: Mapping[Edit, int]) -> Changes:
        """Return the counts of changes; *weights* has the counts of changed messages by kind of edit."""
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
    """The positions of the entries with *keys*; if two have the same key, that of the first."""
    found: dict[Key, int] = {}
    for at, entry in enumerate(entries):
        if entry.key in keys:
            found.setdefault(entry.key, at)
    return found


def _without_breaks(translation: str, text: str) -> str:
    """The translation of an older text, without line breaks if the new *text* has none."""
    if "\n" in text or "\n" not in translation:
        return translation
    return " ".join(translation.split())


def _without_plural(entry: Entry) -> Entry:
    """The entry of a text that has no plural forms: its first form, fuzzy, with the others in comments.

    msgmerge marks it fuzzy, too, and drops the other forms.
    """
    first, *others = [one for one in dict.fromkeys(entry.translations) if one] or [""]
    kept = tuple(f"{OTHER_FORM} {' '.join(one.split())}" for one in others)
    return replace(
        entry,
        translations=(first,),
        plural="",
        translator_comments=(*entry.remarks, *kept),
        flags=(*(("fuzzy",) if first else ()), *(f for f in _without_claims(entry.flags) if f != "fuzzy")),
        workflow=_without_claims(entry.workflow),
        previous_context=entry.context if first else None,
        previous_text=entry.text if first else None,
        previous_plural=entry.plural if first else None,
    )


def _without_claims(flags: Iterable[str]) -> tuple[str, ...]:
    """The flags without those that call the entry reviewed: the review was of another text."""
    return tuple(flag for flag in flags if flag.casefold() not in CLAIMS)


def _former(entries: Iterable[Entry]) -> dict[tuple[str, ...], Entry]:
    """The first entry with each translation that is complete and not fuzzy."""
    found: dict[tuple[str, ...], Entry] = {}
    for entry in entries:
        if all(entry.translations) and not entry.fuzzy:
            found.setdefault(entry.translations, entry)
    return found


def _with_comments_of(message: Message, entry: Entry, english: bool) -> Entry:
    """Return the entry with the message's comments and references.

    A fuzzy entry also gets a ``# @fuzzy`` comment (some tools drop the flag) and a CHANGED line.
    """
    comments, flags, remarks = message.comments, entry.flags, entry.translator_comments
    if not entry.fuzzy:
        remarks = entry.remarks
    elif any(entry.translations):
        flags = flags if "fuzzy" in (*flags, *entry.workflow) else ("fuzzy", *flags)
        remarks = remarks if entry.doubted else (*entry.remarks, entry.doubt)
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
