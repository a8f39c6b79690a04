"""The words a project agreed on: hard ones and what to say instead, names, words to avoid. Knows no TOML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.model.document import NOWHERE, Place


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the source's language with what interpreters agreed to call it.

    *also* are the other forms that the source takes; *meaning* says the word in plain ones. *translations*
    lead from a BCP 47 tag to the words of that language, the preferred first; any one of them will do.
    """

    term: str
    also: tuple[str, ...] = ()
    meaning: str = ""
    translations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    place: Place = field(default=NOWHERE, compare=False)

    @property
    def forms(self) -> tuple[str, ...]:
        """The term and the other forms it takes."""
        return self.term, *self.also


@dataclass(frozen=True, slots=True)
class Name:
    """A name that no language changes, and why."""

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
