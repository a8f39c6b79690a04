"""Messages and their translations, with everything that a gettext catalogue stores. Knows no PO syntax."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property

from pipeline.model.document import NOWHERE, Place

Key = tuple[str, str]
"""The key of a message, unique in its catalogue: (msgctxt, msgid)."""

DOUBT = "@fuzzy"
"""``# @fuzzy 9f86d081884c7d65``: the content with this hash is fuzzy, even if a tool dropped the flag."""


def content_hash(context: str, text: str, translations: Sequence[str]) -> str:
    """Return the hash that binds a sign-off to a message: the first 16 hexadecimal digits of a SHA-256.

    It covers msgctxt, msgid and each msgstr in NFC, separated as in gettext's MO files: EOT (04) after the
    context, NUL after each of the others. Any edit by any tool changes it.
    """
    parts = (f"{context}\x04{text}", *translations)
    spelled = "".join(f"{unicodedata.normalize('NFC', part)}\0" for part in parts)
    return hashlib.sha256(spelled.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Message:
    """A text to translate, with notes for the interpreter: an entry of a template (``.pot``).

    *comments* are the extracted comments (``#.``), one for each line. *references* (``#:``) name an anchor
    in the source without a line number, so that a template changes only when words do. *critical*: a
    mistake in this message endangers a reader.
    """

    text: str
    context: str = ""
    comments: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    critical: bool = False
    place: Place = field(default=NOWHERE, compare=False)

    @property
    def key(self) -> Key:
        """(msgctxt, msgid)."""
        return self.context, self.text


@dataclass(frozen=True, slots=True)
class Entry:
    """One complete entry of a catalogue: each field holds what the PO file has, in the same order.

    *translations* has one string, or one string for each plural form. *workflow* are the ``#=`` flags that
    GNU gettext announced; flags of other tools stay in *flags* unchanged.
    """

    text: str
    context: str | None = None
    """The msgctxt, None if there is none: gettext distinguishes ``msgctxt ""`` from no msgctxt."""
    translations: tuple[str, ...] = ("",)
    plural: str = ""
    translator_comments: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    workflow: tuple[str, ...] = ()
    previous_context: str | None = None
    previous_text: str | None = None
    previous_plural: str | None = None
    obsolete: bool = False
    place: Place = field(default=NOWHERE, compare=False)

    @property
    def key(self) -> Key:
        """(msgctxt, msgid)."""
        return self.context or "", self.text

    @property
    def content_hash(self) -> str:
        """The hash that a sign-off or a waiver of this entry must quote."""
        return content_hash(self.context or "", self.text, self.translations)

    @property
    def fuzzy(self) -> bool:
        """Whether a person must still review the translation: a fuzzy text is never shown to a reader.

        GNU gettext has announced that workflow flags such as this one may move to ``#=`` lines.
        """
        return "fuzzy" in self.flags or "fuzzy" in self.workflow or self.doubted

    @property
    def doubted(self) -> bool:
        """Whether an ``@fuzzy`` comment quotes the hash of this entry: some tools drop the fuzzy flag.

        False as soon as somebody edits the translation or deletes the comment.
        """
        doubts = [comment.lstrip("# ").split() for comment in self.translator_comments if DOUBT in comment]
        return bool(doubts) and [DOUBT, self.content_hash] in doubts

    @property
    def remarks(self) -> tuple[str, ...]:
        """The translator comments without the ``@fuzzy`` comments."""
        return tuple(one for one in self.translator_comments if not one.lstrip("# ").startswith(DOUBT))

    @property
    def translated(self) -> bool:
        """Whether there is a translation that may be shown."""
        return all(self.translations) and not self.fuzzy and not self.obsolete


@dataclass(frozen=True)
class Catalogue:
    """All translations of one leaflet in one language; *language* is a BCP 47 tag.

    *header* are the header's fields in their order, with ("", line) for a line that is not
    ``name: value``. *header_comments* are the translators' comment lines above the header, *header_notes*
    its other comment lines (``#.`` and the like). *footer* are the comment lines below the last entry.
    """

    language: str
    entries: tuple[Entry, ...] = ()
    header: tuple[tuple[str, str], ...] = ()
    header_comments: tuple[str, ...] = ()
    header_flags: tuple[str, ...] = ()
    header_notes: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()
    file: str = ""

    @cached_property
    def by_key(self) -> Mapping[Key, Entry]:
        """The entries that are not obsolete, by key; the first if two have the same key."""
        found: dict[Key, Entry] = {}
        for entry in self.entries:
            if not entry.obsolete:
                found.setdefault(entry.key, entry)
        return found

    @cached_property
    def former(self) -> Set[tuple[Key, tuple[str, ...]]]:
        """The key and translations of each obsolete entry that is complete and not fuzzy."""
        return frozenset(
            (entry.key, entry.translations)
            for entry in self.entries
            if entry.obsolete and all(entry.translations) and not entry.fuzzy
        )

    def field(self, name: str) -> tuple[str, ...]:
        """Return the values of the header field *name*, usually one; letter case and spaces do not matter."""
        lines = ((own, value) if own else value.split(":", 1) for own, value in self.header)
        wanted = name.casefold()
        return tuple(
            value.strip() for own, *rest in lines if own.strip().casefold() == wanted for value in rest
        )

    def translation(self, key: Key) -> str | None:
        """Return the translation of *key* that may be shown to readers, or None."""
        entry = self.by_key.get(key)
        return entry.translations[0] if entry is not None and entry.translated else None
