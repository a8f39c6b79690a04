"""What has been translated before -> suggestions for a text. Never filled in. rapidfuzz's second room.

A memory holds the pairs that a person let stand: no fuzzy ones, and obsolete ones as well, for what one
leaflet drops another may say. Of a small memory every pair is compared with a text; of a big one those that
share its rarest words.
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

LIKE_ENOUGH = 0.60
"""Less alike than this, two texts share little more than "the police": reading the pair takes longer."""
LIMIT = 2
"""So many suggestions stand above a message of a catalogue."""
COLUMNS = 72
"""The width of an extracted comment without its ``#. ``; other tools wrap a longer one."""
MARK = "Memory "
SMALL = 3_000
CANDIDATES = 300
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Pair:
    """A text and its translation, as they stand in the catalogue or memory called *origin*."""

    text: str
    translation: str
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A pair whose text is *percent* like the text asked for; 100 is the same letter for letter."""

    percent: int
    pair: Pair


@dataclass(frozen=True)
class Memory:
    """The pairs of one language, each once, those to be offered first in front."""

    pairs: tuple[Pair, ...] = ()

    @classmethod
    def of(cls, catalogues: Iterable[Catalogue], others: Iterable[Pair] = ()) -> Memory:
        """Return the memory of the catalogues of a language and of *others*, which an agency sent.

        Live pairs come before obsolete ones, both before the others.
        """
        live: list[Pair] = []
        dead: list[Pair] = []
        for catalogue in catalogues:
            for entry in catalogue.entries:
                if _approved(entry):
                    pair = Pair(entry.text, entry.translations[0], catalogue.file)
                    (dead if entry.obsolete else live).append(pair)
        unique: dict[tuple[str, str], Pair] = {}
        for pair in (*live, *dead, *others):
            unique.setdefault((pair.text, pair.translation), pair)
        return cls(tuple(unique.values()))

    @cached_property
    def texts(self) -> Mapping[str, tuple[Pair, ...]]:
        """The pairs by their text."""
        found: dict[str, list[Pair]] = {}
        for pair in self.pairs:
            found.setdefault(pair.text, []).append(pair)
        return {text: tuple(pairs) for text, pairs in found.items()}

    @cached_property
    def _choices(self) -> Sequence[str]:
        return tuple(self.texts)

    @cached_property
    def _with_word(self) -> Mapping[str, Sequence[int]]:
        """Where each word stands: positions among the texts."""
        found: dict[str, list[int]] = {}
        for at, text in enumerate(self._choices):
            for word in set(_words(text)):
                found.setdefault(word, []).append(at)
        return found

    def near(self, text: str) -> Sequence[str]:
        """Return the texts that may be like *text*: all of a small memory, else those with its rare words."""
        if len(self._choices) <= SMALL:
            return self._choices
        count = len(self._choices)
        weights: dict[int, float] = {}
        known = {word: self._with_word[word] for word in _words(text) if word in self._with_word}
        for word in sorted(known, key=lambda word: (len(known[word]), word)):
            there = known[word]
            if weights and len(there) * 4 > count:
                break  # "the" and "police" tell nothing apart
            for at in there:
                weights[at] = weights.get(at, 0.0) + math.log(count / len(there))
        best = sorted(weights, key=lambda at: (-weights[at], at))[:CANDIDATES]
        return [self._choices[at] for at in best]


def suggestions(memory: Memory, text: str, limit: int = 3) -> tuple[Suggestion, ...]:
    """Return at most *limit* pairs whose text is like *text*, the most alike first."""
    alike = process.extract(
        text, memory.near(text), scorer=Indel.normalized_similarity, score_cutoff=LIKE_ENOUGH, limit=limit
    )
    found = [
        Suggestion(_percent(text, other, likeness), pair)
        for other, likeness, _ in alike
        for pair in memory.texts[other]
    ]
    return tuple(found[:limit])


def with_suggestions(catalogue: Catalogue, memory: Memory) -> Catalogue:
    """Return the catalogue with what the memory knows above each message that waits for a translation.

    A pair whose translation the entry has already is nothing new.
    """
    return replace(catalogue, entries=tuple(_with_suggestions(entry, memory) for entry in catalogue.entries))


def waits(entry: Entry) -> bool:
    """Whether an entry waits for a translation, and a memory could help."""
    return not (entry.obsolete or entry.translated or entry.plural)


def _with_suggestions(entry: Entry, memory: Memory) -> Entry:
    if not waits(entry):
        return entry
    found = suggestions(memory, entry.text, LIMIT + 1)
    fresh = [one for one in found if one.pair.translation != entry.translations[0]][:LIMIT]
    return replace(entry, comments=(*entry.comments, *(line for one in fresh for line in comment(one))))


def comment(suggestion: Suggestion) -> Iterator[str]:
    """Yield a suggestion as lines of an extracted comment, none too long for other tools."""
    yield from _wrapped(f"{MARK}{suggestion.percent}%: ", suggestion.pair.text)
    yield from _wrapped("  -> ", suggestion.pair.translation)


def _approved(entry: Entry) -> bool:
    return all(entry.translations) and not entry.fuzzy and not entry.plural


def _percent(text: str, other: str, likeness: float) -> int:
    """The likeness in whole per cent, never rounded up: 100 is for the very same text."""
    return 100 if text == other else min(99, int(likeness * 100))


def _words(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def _wrapped(lead: str, text: str) -> list[str]:
    """*lead* and *text* between quotation marks, broken at spaces alone, the further lines set in."""
    return textwrap.wrap(
        f'"{" ".join(text.split())}"',
        COLUMNS,
        initial_indent=lead,
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
