"""The agreed words of a project: hard words with their translations, names, words to avoid. Knows no TOML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.model.document import NOWHERE, Place

DOMAIN = "glossary.toml"
"""What stands in the ledger, and on the command line, for the terms: no leaflet can have this name."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word in the source language with its translations.

    *also* are other forms of the word in the source; *meaning* explains it in plain words. *translations*
    maps a BCP 47 tag to the words of that language, the preferred word first. *stems* maps it to parts and
    forms of these words, by which only the checks find them. A translation is a proposal until an interpreter
    has agreed to it: *agreed* has the tags of those languages.
    """

    term: str
    also: tuple[str, ...] = ()
    meaning: str = ""
    translations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    place: Place = field(default=NOWHERE, compare=False)
    stems: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    agreed: frozenset[str] = frozenset()

    def found_by(self, tag: str) -> tuple[str, ...]:
        """Return all by which the checks find the term in the language *tag*: its words, then its stems."""
        return (*self.translations.get(tag, ()), *self.stems.get(tag, ()))

    @property
    def forms(self) -> tuple[str, ...]:
        """The term and its other forms."""
        return self.term, *self.also


@dataclass(frozen=True, slots=True)
class Name:
    """A name that stays the same in every language, and why.

    *language* is the BCP 47 tag of the language it is spoken in, "" if it is not told.
    """

    name: str
    why: str = ""
    place: Place = field(default=NOWHERE, compare=False)
    language: str = ""


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

    def over(self, base: Glossary) -> Glossary:
        """Return these words, and those of *base* that stand here under no form."""
        forms = {form.casefold() for term in self.terms for form in term.forms}
        names = {name.name.casefold() for name in self.names}
        avoided = {(one.word.casefold(), one.language) for one in self.avoided}
        terms = (term for term in base.terms if forms.isdisjoint(form.casefold() for form in term.forms))
        below = (name for name in base.names if name.name.casefold() not in names)
        rest = (one for one in base.avoided if (one.word.casefold(), one.language) not in avoided)
        return Glossary((*self.terms, *terms), (*self.names, *below), (*self.avoided, *rest))
