"""A source text and its translation, as the checks get them, and the fault that a check reports."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import NamedTuple

from pipeline.checks.translation.forms import folded
from pipeline.model.catalogue import Entry
from pipeline.model.finding import Rule, Severity
from pipeline.model.glossary import Glossary
from pipeline.model.language import ENGLISH, Language, is_english
from pipeline.model.language_rows import PSEUDO_LOCALES
from pipeline.model.markup import TOKEN
from pipeline.segmentation import sentences

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
PUNCTUATION = (
    ".,;:!?¿¡…·()[]{}<>*/|\\\"“”„‟‘’‚'`´«»‹›–—-−•،؛؟۔٪।॥።፣፤፥፦፧။၊។៖՝՞՜։、。，．；：？！（）「」『』《》〈〉【】〔〕・～"
    "\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
)


class Fault(NamedTuple):
    """A rule, what breaks it, and what would be right; *severity* if it is not that of the rule."""

    rule: Rule
    what: str
    hint: str
    severity: Severity | None = None


Faults = Iterator[Fault]


@dataclass(frozen=True)
class TranslationContext:
    """What the checks need besides the catalogue: source language, names that stay the same, glossary.

    *services* are the names of the leaflet's contacts.
    """

    source_language: str = ENGLISH
    keep: tuple[str, ...] = ()
    glossary: Glossary = field(default_factory=Glossary)
    services: tuple[str, ...] = ()

    @classmethod
    def of_labels(cls, source_language: str, glossary: Glossary) -> TranslationContext:
        """Return what the checks of the labels need, which are in English whatever the *source_language*."""
        terms = glossary.terms if is_english(source_language) else ()
        return cls(ENGLISH, glossary=replace(glossary, terms=terms))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names that stay the same: those of the leaflet and of the glossary."""
        return tuple(dict.fromkeys((*self.keep, *(name.name for name in self.glossary.names))))


@dataclass(frozen=True, eq=False)
class TranslatedMessage:
    """A source and its translation into *language*; *critical* if a mistake endangers a reader.

    *targets* are where its links lead, at each of its places (``Message.given``).
    *vocabulary* has the words of all sources in the catalogue, in small letters: they may stay the same.
    """

    source: str
    translation: str
    language: Language
    entry: Entry
    known: TranslationContext = TranslationContext()
    critical: bool = False
    vocabulary: frozenset[str] = frozenset()
    targets: tuple[tuple[str, ...], ...] = ()

    @property
    def is_pseudo(self) -> bool:
        """Whether the language is a pseudo-locale, which is only for tests of the pipeline."""
        return self.language.tag in PSEUDO_LOCALES

    @cached_property
    def plain_source(self) -> str:
        """The source without markup."""
        return plain(self.source)

    @cached_property
    def small_source(self) -> str:
        """The source without markup, in small letters."""
        return self.plain_source.lower()

    @cached_property
    def plain(self) -> str:
        """The translation without markup, in NFC; some keyboards write one letter as two characters."""
        return unicodedata.normalize("NFC", plain(self.translation))

    @cached_property
    def folded(self) -> str:
        """The translation without markup, in small letters and one spelling of each letter and digit."""
        return folded(self.plain)

    @cached_property
    def split(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The sentences of the source, and those of the translation; both without markup."""
        return (
            _sentences_of_source(self.plain_source, self.known.source_language),
            tuple(sentences(self.plain, self.language.tag)),
        )

    @cached_property
    def sentences(self) -> tuple[tuple[str, str], ...]:
        """The sentences of both texts side by side, or the whole texts if they have not as many sentences."""
        here, there = self.split
        if 1 < len(here) == len(there):
            return tuple(zip(here, there, strict=True))
        return ((self.plain_source, self.plain),)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of the translation, in small letters."""
        return words(self.plain)

    @cached_property
    def source_words(self) -> tuple[str, ...]:
        """The words of the source, in small letters."""
        return _words_of_source(self.plain_source)


@lru_cache(maxsize=4096)  # each language checks the same sources
def _sentences_of_source(text: str, tag: str) -> tuple[str, ...]:
    return tuple(sentences(text, tag))


@lru_cache(maxsize=4096)
def _words_of_source(text: str) -> tuple[str, ...]:
    return words(text)


def plain(text: str) -> str:
    """Return a text without its markup; an escaped character stays without its backslash."""
    if "*" not in text and "[" not in text and "\\" not in text:
        return text
    return TOKEN.sub(lambda mark: mark["escaped"] or "", text)


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text: split at white space, without punctuation at the ends, in small letters."""
    parts = (part.strip(PUNCTUATION) for part in text.lower().split())
    return tuple(part for part in parts if part)


def quoted(text: str, length: int = 40) -> str:
    """Return the beginning of a text, in quotation marks."""
    return f"“{text if len(text) <= length else f'{text[:length].rstrip()} …'}”"
