"""Suggests earlier translations for a text (a translation memory). They are comments, never translations.

A memory has the translations that are not fuzzy, obsolete ones too: another leaflet may have the text. In a
small memory, a text is compared with every pair; in a big one, with pairs that share its rarest words.
"""

from __future__ import annotations

import math
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import Indel

from pipeline.model.catalogue import Catalogue, Entry

MIN_SIMILARITY = 0.60
"""Below this, two texts share little more than "the police", and reading the pair takes too long."""
LIMIT = 2
"""The most suggestions for a message of a catalogue."""
COLUMNS = 72
"""The longest line of an extracted comment, without its ``#. ``; other tools wrap longer lines."""
MARK = "Memory "
SMALL = 3_000
"""With at most this many texts, all are compared."""
MAX_CANDIDATES = 300
"""In a bigger memory, this many texts are compared."""
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """A text and its translation from the catalogue or memory called *origin*."""

    text: str
    translation: str
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A pair, and how similar its text is to the one asked for, in per cent; 100 means the same text."""

    percent: int
    pair: TranslationUnit


@dataclass(frozen=True)
class Memory:
    """The pairs of one language, each once; the ones to suggest first come first."""

    pairs: tuple[TranslationUnit, ...] = ()

    @classmethod
    def of(cls, catalogues: Iterable[Catalogue], others: Iterable[TranslationUnit] = ()) -> Memory:
        """Return the memory of *catalogues*, which are all in one language, and of *others* (imported pairs).

        Pairs in use come first, then obsolete ones, then *others*.
        """
        live: list[TranslationUnit] = []
        obsolete: list[TranslationUnit] = []
        for catalogue in catalogues:
            for entry in catalogue.entries:
                if _approved(entry):
                    pair = TranslationUnit(entry.text, entry.translations[0], catalogue.file)
                    (obsolete if entry.obsolete else live).append(pair)
        unique: dict[tuple[str, str], TranslationUnit] = {}
        for pair in (*live, *obsolete, *others):
            unique.setdefault((pair.text, pair.translation), pair)
        return cls(tuple(unique.values()))

    @cached_property
    def texts(self) -> Mapping[str, tuple[TranslationUnit, ...]]:
        """The pairs by their text."""
        found: dict[str, list[TranslationUnit]] = {}
        for pair in self.pairs:
            found.setdefault(pair.text, []).append(pair)
        return {text: tuple(pairs) for text, pairs in found.items()}

    @cached_property
    def _choices(self) -> Sequence[str]:
        return tuple(self.texts)

    @cached_property
    def _texts_with_word(self) -> Mapping[str, Sequence[int]]:
        """The positions of the texts that have each word."""
        found: dict[str, list[int]] = {}
        for at, text in enumerate(self._choices):
            for word in set(_words(text)):
                found.setdefault(word, []).append(at)
        return found

    def candidates(self, text: str) -> Sequence[str]:
        """Return texts to compare with *text*: all of them, or in a big memory those with its rare words."""
        if len(self._choices) <= SMALL:
            return self._choices
        count = len(self._choices)
        weights: dict[int, float] = {}
        known = {word: self._texts_with_word[word] for word in _words(text) if word in self._texts_with_word}
        for word in sorted(known, key=lambda word: (len(known[word]), word)):
            there = known[word]
            if weights and len(there) * 4 > count:
                break  # common words ("the", "police") do not help to choose
            for at in there:
                weights[at] = weights.get(at, 0.0) + math.log(count / len(there))
        best = sorted(weights, key=lambda at: (-weights[at], at))[:MAX_CANDIDATES]
        return [self._choices[at] for at in best]


def suggestions(memory: Memory, text: str, limit: int = 3) -> tuple[Match, ...]:
    """Return at most *limit* pairs whose text is similar to *text*, the most similar first."""
    similar = process.extract(
        text,
        memory.candidates(text),
        scorer=Indel.normalized_similarity,
        score_cutoff=MIN_SIMILARITY,
        limit=limit,
    )
    found = [
        Match(_percent(text, other, similarity), pair)
        for other, similarity, _ in similar
        for pair in memory.texts[other]
    ]
    return tuple(found[:limit])


def with_suggestions(catalogue: Catalogue, memory: Memory) -> Catalogue:
    """Return the catalogue with suggestions as comments of each message that has no translation yet.

    A pair with the same translation as the entry (a fuzzy one) is left out.
    """
    return replace(catalogue, entries=tuple(_with_suggestions(entry, memory) for entry in catalogue.entries))


def needs_suggestions(entry: Entry) -> bool:
    """Whether an entry needs a translation and may have suggestions: one without plural forms."""
    return not (entry.obsolete or entry.translated or entry.plural)


def _with_suggestions(entry: Entry, memory: Memory) -> Entry:
    if not needs_suggestions(entry):
        return entry
    found = suggestions(memory, entry.text, LIMIT + 1)
    fresh = [one for one in found if one.pair.translation != entry.translations[0]][:LIMIT]
    return replace(entry, comments=(*entry.comments, *(line for one in fresh for line in comment(one))))


def comment(suggestion: Match) -> Iterator[str]:
    """Yield a suggestion as lines of an extracted comment, short enough that no tool wraps them."""
    yield from _wrapped(f"{MARK}{suggestion.percent}%: ", suggestion.pair.text)
    yield from _wrapped("  -> ", suggestion.pair.translation)


def _approved(entry: Entry) -> bool:
    return all(entry.translations) and not entry.fuzzy and not entry.plural


def _percent(text: str, other: str, similarity: float) -> int:
    """The similarity in whole per cent, rounded down; 100 only for the same text."""
    return 100 if text == other else min(99, int(similarity * 100))


def _words(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def _wrapped(lead: str, text: str) -> list[str]:
    """Lines of *lead* and *text* in quotation marks, broken only at spaces; indented from the second line."""
    return textwrap.wrap(
        f'"{" ".join(text.split())}"',
        COLUMNS,
        initial_indent=lead,
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
