"""Messages and their translations, with all that a gettext catalogue holds about them. Knows no PO syntax."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property

from pipeline.model.document import NOWHERE, Place

Key = tuple[str, str]
"""What tells one message from another: (msgctxt, msgid)."""

DOUBT = "@fuzzy"
"""``# @fuzzy 9f86d081884c7d65``: the entry with this content hash is fuzzy, whatever became of its flag."""


def content_hash(context: str, text: str, translations: Sequence[str]) -> str:
    """Return what binds a person's word to a message: 16 hexadecimal digits of a SHA-256.

    It covers msgctxt, msgid and each msgstr in NFC, with the bytes between them that gettext's MO files
    have: EOT (04) behind the context, NUL behind the others. Any edit by any tool changes it.
    """
    parts = (f"{context}\x04{text}", *translations)
    spelled = "".join(f"{unicodedata.normalize('NFC', part)}\0" for part in parts)
    return hashlib.sha256(spelled.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Message:
    """What an interpreter translates, and what helps them: a line of a template (``.pot``).

    *comments* are the extracted comments (``#.``), a line each; *references* (``#:``) name an anchor in
    the source without a line number, so that a template changes only when words do. A slip in a *critical*
    one endangers a reader.
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
    """One entry of a catalogue, whole: each field holds what the PO file has, in its own order.

    *translations* has one string, or one a plural form. *workflow* are the ``#=`` flags GNU gettext
    announced; other tools' flags stay in *flags* as they are.
    """

    text: str
    context: str | None = None
    """The msgctxt; gettext tells ``msgctxt ""`` from none at all, and so does this."""
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
        """What a sign-off or a waiver of this entry must quote."""
        return content_hash(self.context or "", self.text, self.translations)

    @property
    def fuzzy(self) -> bool:
        """Whether the translation waits for a person: a fuzzy text is never shown to a reader.

        GNU gettext has announced that its workflow flags, this one among them, may move to ``#=`` lines.
        """
        return "fuzzy" in self.flags or "fuzzy" in self.workflow or self.doubted

    @property
    def doubted(self) -> bool:
        """Whether a comment says that this very content is fuzzy: some tools drop the flag alone.

        It is true no more once somebody edits the translation, or deletes the comment.
        """
        doubts = [comment.lstrip("# ").split() for comment in self.translator_comments if DOUBT in comment]
        return bool(doubts) and [DOUBT, self.content_hash] in doubts

    @property
    def remarks(self) -> tuple[str, ...]:
        """The translator comments without those that call some content fuzzy."""
        return tuple(one for one in self.translator_comments if not one.lstrip("# ").startswith(DOUBT))

    @property
    def translated(self) -> bool:
        """Whether there is a translation that may be shown."""
        return all(self.translations) and not self.fuzzy and not self.obsolete


@dataclass(frozen=True)
class Catalogue:
    """All translations of one leaflet in one language; *language* is a BCP 47 tag.

    *header* are the header's fields in their order, ("", line) for a line that is no ``name: value``;
    *header_comments* the translators' comment lines above it, *header_notes* its other comment lines
    (``#.`` and the like) and *footer* the comment lines below the last entry, both as they stand.
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
        """The live entries by their key; of two with one key, the first."""
        found: dict[Key, Entry] = {}
        for entry in self.entries:
            if not entry.obsolete:
                found.setdefault(entry.key, entry)
        return found

    @cached_property
    def former(self) -> Set[tuple[Key, tuple[str, ...]]]:
        """The obsolete pairs that a person let stand: what a leaflet said once, and how it was translated."""
        return frozenset(
            (entry.key, entry.translations)
            for entry in self.entries
            if entry.obsolete and all(entry.translations) and not entry.fuzzy
        )

    def field(self, name: str) -> tuple[str, ...]:
        """Return what the header has under *name*, mostly once; letter case and spaces do not matter."""
        lines = ((own, value) if own else value.split(":", 1) for own, value in self.header)
        wanted = name.casefold()
        return tuple(
            value.strip() for own, *rest in lines if own.strip().casefold() == wanted for value in rest
        )

    def translation(self, key: Key) -> str | None:
        """Return the translation that may be shown for *key*, or None where there is none."""
        entry = self.by_key.get(key)
        return entry.translations[0] if entry is not None and entry.translated else None
