"""Messages and their translations, with everything that a gettext catalogue stores. Knows no PO syntax."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property

from pipeline.model.language import is_same_language
from pipeline.model.place import NOWHERE, Place

Key = tuple[str, str]
"""The key of a message, unique in its catalogue: (msgctxt, msgid)."""

Given = tuple[tuple[str, ...], ...]
"""What a reader gets with the words of a message, place by place: the target of each link, the number in a
picture. Places where it is the same are one; () means that there are only words."""

DIGITS = 32
"""The length of the digest that a sign-off quotes: 32 hexadecimal digits are 128 bits."""
WORDS_DIGITS = 16
"""The length of the hash of the words alone, which older sign-offs quote."""

DOUBT = "@fuzzy"
"""``# @fuzzy 9f86d081884c7d65 1a2b3c4d5e6f7081``: the content with this hash is fuzzy, even if a tool dropped
the flag. The second hash is that of the content without spaces; older catalogues have only the first."""

CLAIMS = frozenset("approved checked final proofread reviewed signed-off verified".split())
"""Flags of other tools which call an entry reviewed: "#, reviewed" (Weblate, Zanata), "#= approved" (planned
by GNU gettext), XLIFF 2."""


def content_hash(context: str, text: str, translations: Sequence[str]) -> str:
    """Return the hash of the words of a message: the first 16 hexadecimal digits of :func:`digest`."""
    return digest(context, text, translations)[:WORDS_DIGITS]


def digest(context: str, text: str, translations: Sequence[str], given: Given = ()) -> str:
    """Return what binds a sign-off to a message: the first 32 hexadecimal digits of a SHA-256.

    It covers msgctxt, msgid and each msgstr in NFC, separated as in gettext's MO files: EOT (04) after the
    context, NUL after each of the others. If a reader is *given* more than words, it covers that, too, letter
    by letter. Any edit by any tool changes it.
    """
    parts = (f"{context}\x04{text}", *translations)
    spelled = "".join(f"{unicodedata.normalize('NFC', part)}\0" for part in parts)
    beside = "".join(f"\x1d{''.join(f'{len(part)}:{part}' for part in place)}" for place in given)
    return hashlib.sha256(f"{spelled}{beside}".encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]


def _without_spaces(text: str) -> str:
    """*text* without white space and without characters that nobody sees."""
    bare = "".join(text.split())
    unseen = [one for one in set(bare) if unicodedata.category(one) == "Cf"]
    return bare.translate(dict.fromkeys(map(ord, unseen))) if unseen else bare


def has_letters(text: str) -> bool:
    """Return whether *text* has a letter; else ("£5", "9:00") it is understood in every language as it is.

    An interpreter may translate it, but need not: without a translation, it is shown as the source has it.
    """
    return any(character.isalpha() for character in text)


@dataclass(frozen=True, slots=True)
class Message:
    """A text to translate, with notes for the interpreter: an entry of a template (``.pot``).

    *comments* are the extracted comments (``#.``), one for each line. *references* (``#:``) name an anchor
    in the source without a line number, so that a template changes only when words do. *critical*: a
    mistake in this message endangers a reader. *language* is that of its words if it is not the source's.
    *given* is what a reader gets with the words: a sign-off covers it.
    """

    text: str
    context: str = ""
    comments: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    critical: bool = False
    place: Place = field(default=NOWHERE, compare=False)
    language: str = ""
    given: Given = ()

    @property
    def key(self) -> Key:
        """(msgctxt, msgid)."""
        return self.context, self.text

    def is_in(self, tag: str) -> bool:
        """Return whether the message is in the language *tag* already, so that nobody need translate it."""
        return bool(self.language) and is_same_language(self.language, tag)

    @property
    def lettered(self) -> bool:
        """Whether there is anything to translate: see :func:`has_letters`."""
        return has_letters(self.text)


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
        """The hash of the words, which a waiver of this entry must quote."""
        return content_hash(self.context or "", self.text, self.translations)

    def digest(self, given: Given = ()) -> str:
        """Return the digest that a sign-off of this entry must quote; *given*: see :func:`digest`."""
        return digest(self.context or "", self.text, self.translations, given)

    @property
    def fuzzy(self) -> bool:
        """Whether a person must still review the translation: a fuzzy text is never shown to a reader.

        GNU gettext has announced that workflow flags such as this one may move to ``#=`` lines.
        """
        return "fuzzy" in self.flags or "fuzzy" in self.workflow or self.doubted

    @property
    def doubted(self) -> bool:
        """Whether an ``@fuzzy`` comment quotes the hash of this entry: some tools drop the fuzzy flag.

        False as soon as somebody edits the translation or deletes the comment; a space more is no edit.
        """
        doubts = [comment.lstrip("# ").split() for comment in self.translator_comments if DOUBT in comment]
        if not doubts:
            return False
        hashes = {self.content_hash, self._hash_without_spaces}
        return any(one[:1] == [DOUBT] and hashes & set(one[1:]) for one in doubts)

    @property
    def doubt(self) -> str:
        """The ``@fuzzy`` comment for this entry: its hash, and that of its letters without the spaces."""
        return f"{DOUBT} {self.content_hash} {self._hash_without_spaces}"

    @property
    def _hash_without_spaces(self) -> str:
        bare = [_without_spaces(one) for one in self.translations]
        return content_hash(self.context or "", self.text, bare)

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
