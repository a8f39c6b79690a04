"""The agreed words of a project: hard words with their translations, names, words to avoid. Knows no TOML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.model.document import NOWHERE, Place


@dataclass(frozen=True, slots=True)
class Term:
    """A word in the source language with its agreed translations.

    *also* are other forms of the word in the source; *meaning* explains it in plain words. *translations*
    maps a BCP 47 tag to the accepted words of that language, the preferred word first.
    """

    term: str
    also: tuple[str, ...] = ()
    meaning: str = ""
    translations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    place: Place = field(default=NOWHERE, compare=False)

    @property
    def forms(self) -> tuple[str, ...]:
        """The term and its other forms."""
        return self.term, *self.also


@dataclass(frozen=True, slots=True)
class Name:
    """A name that stays the same in every language, and why."""

    name: str
    why: str = ""
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Avoided:
    """A word not to be used in the language with the tag *language*, and what to say instead."""

    word: str
    language: str
    instead: str = ""
    why: str = ""
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Glossary:
    """The values of ``source/glossary.toml``."""

    terms: tuple[Term, ...] = ()
    names: tuple[Name, ...] = ()
    avoided: tuple[Avoided, ...] = ()
