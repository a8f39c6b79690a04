"""Finds out which old text became which new one, when authors edited their texts.

Texts beside the same unchanged neighbour are compared first, and by more measures. If no neighbour is nearly
the same, a text is compared with those elsewhere that share one of its rarer words; only where none of its
words is rare, with all of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
from typing import TypeVar

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Indel

from pipeline.model.catalogue import Entry, Key

# Measured on 20,000 paragraphs of leaflets with many similar texts, a tenth of them edited: no text got the
# wrong old translation, and 43 of 392 new texts got one, as fuzzy. (msgmerge 0.21: all of the new ones.)
MIN_SIMILARITY = 0.75
MIN_SIMILARITY_OF_NEIGHBOURS = 0.50
NEARLY_THE_SAME = 0.90
# A similarity of the same words in another order, or of a part of the text, counts a little less.
REORDERED_WEIGHT = 0.95
PARTIAL_WEIGHT = 0.80
# The most texts beside a neighbour that are compared; there are more only if whole pages are rewritten.
MAX_NEIGHBOURS = 50
RAREST, MANY_TEXTS = 4, 12
"""Texts far from each other are compared if they share one of the four rarest words of the new one."""
WORD = re.compile(r"[\w'’]+")

_Words = Sequence[str]
_Part = TypeVar("_Part", bound=Hashable)
_Whole = TypeVar("_Whole", bound=Hashable)


def nearby_orphans(
    positions: Sequence[int | None], end: int, orphans: Collection[int]
) -> Iterator[tuple[int, ...]]:
    """Yield, for each message, the orphans directly beside the unchanged entries before and after it.

    *positions* has the position of each unchanged entry, which needs no orphan, and None for other messages.
    Only orphans in an unbroken row beside a neighbour count: after a move, there may be far too many between.
    """
    following: list[int] = []
    after = end
    for position in reversed(positions):
        following.append(after)
        after = after if position is None else position
    before = -1
    for position, after in zip(positions, reversed(following), strict=True):
        if position is not None:
            before = position
            yield ()
            continue
        downwards = takewhile(orphans.__contains__, range(before + 1, before + 1 + MAX_NEIGHBOURS))
        upwards = takewhile(orphans.__contains__, range(after - 1, after - 1 - MAX_NEIGHBOURS, -1))
        yield tuple(dict.fromkeys((*downwards, *upwards)))


def donors(places: Mapping[Key, tuple[int, ...]], orphans: Mapping[int, Entry]) -> dict[Key, int]:
    """Return the orphan whose translation each new message gets, for messages that are similar to one.

    *places* has the new messages, each with the orphans near its place. Two messages get the translation of
    one orphan only if both are nearly the same as it.
    """
    texts = {
        at: entry.text.casefold()
        for at, entry in orphans.items()
        if any(entry.translations) and not entry.plural
    }
    found: dict[Key, int] = {}
    left, index = dict(texts), _Index(texts)
    for _, _, at, key in sorted(_candidates(places, texts, index)):
        if key not in found and at in left:
            found[key] = at
            del left[at]
    for key in places:
        if key in found:
            continue
        like = index.like(key)
        near = {at: text for at, text in like.items() if at in left} if like else left
        best = _most_similar(key, near, MIN_SIMILARITY) or _most_similar(key, like, NEARLY_THE_SAME)
        if best is not None:
            found[key] = best[1]
            left.pop(best[1], None)
    return found | dict(_grown([key for key in places if key not in found], texts, found))


class _Index:
    """Texts by their rarer words, to find those that may be nearly the same as a new one in little time."""

    def __init__(self, texts: Mapping[int, str]) -> None:
        self.texts = texts
        self.by_word: dict[str, list[int]] = {}
        for at, text in texts.items():
            for word in set(WORD.findall(text)):
                self.by_word.setdefault(word, []).append(at)

    def like(self, key: Key) -> dict[int, str]:
        """Return the texts that share one of the message's rarest words, unless many texts have it."""
        places = (self.by_word.get(word, ()) for word in set(WORD.findall(key[1].casefold())))
        rarest = sorted((some for some in places if 0 < len(some) <= MANY_TEXTS), key=len)[:RAREST]
        return {at: self.texts[at] for some in rarest for at in some}


def _candidates(
    places: Mapping[Key, tuple[int, ...]], texts: Mapping[int, str], index: _Index
) -> Iterator[tuple[float, int, int, Key]]:
    """Yield (-similarity, rank, orphan, message) for texts that are similar; the best sorts first."""
    for rank, (key, nearby) in enumerate(places.items()):
        best = 0.0
        for at in nearby:
            similarity = _similarity(key[1].casefold(), texts[at]) if at in texts else 0.0
            if similarity >= MIN_SIMILARITY_OF_NEIGHBOURS:
                yield -similarity, rank, at, key
                best = max(best, similarity)
        if MIN_SIMILARITY_OF_NEIGHBOURS <= best < NEARLY_THE_SAME:
            other = _most_similar(key, index.like(key), max(best, MIN_SIMILARITY))
            if other is not None:
                yield -other[0], rank, other[1], key


def _most_similar(key: Key, texts: Mapping[int, str], least: float) -> tuple[float, int] | None:
    """The similarity, letter by letter, of the most similar text, and its position."""
    found = process.extractOne(
        key[1].casefold(), texts, scorer=Indel.normalized_similarity, score_cutoff=least
    )
    return None if found is None else (found[1], found[2])


def _similarity(one: str, other: str) -> float:
    """How similar two texts are, 0 to 1: by letters, by words in any order, or by the part they share.

    0 if they are less similar than neighbours must be. A measure is skipped if it cannot exceed the result so
    far; the last one takes longest.
    """
    found = float(Indel.normalized_similarity(one, other))
    for weight, measure in ((REORDERED_WEIGHT, fuzz.token_sort_ratio), (PARTIAL_WEIGHT, fuzz.partial_ratio)):
        if found < weight:
            least = max(found, MIN_SIMILARITY_OF_NEIGHBOURS) / weight * 100
            found = max(found, weight * measure(one, other, score_cutoff=least) / 100)
    return found


def _grown(
    keys: Sequence[Key], texts: Mapping[int, str], found: Mapping[Key, int]
) -> Iterator[tuple[Key, int]]:
    """Yield (message, orphan) where one text is all in the other: an author added or took out words.

    It has two words or more, for one may be there by chance. Only where no other message and no other orphan
    would fit as well: "Buy a ticket" may have become "Option 1. Buy a ticket" or "Option 2. Buy a ticket".
    """
    used = set(found.values())
    new = {key: WORD.findall(key[1].casefold()) for key in keys}
    old = {at: WORD.findall(text) for at, text in texts.items() if at not in used}
    pairs = {*_parts_of(new, old), *((key, at) for at, key in _parts_of(old, new))}
    of_new, of_old = Counter(key for key, _ in pairs), Counter(at for _, at in pairs)
    return ((key, at) for key, at in pairs if of_new[key] == 1 == of_old[at])


def _parts_of(
    parts: Mapping[_Part, _Words], wholes: Mapping[_Whole, _Words]
) -> Iterator[tuple[_Part, _Whole]]:
    """Yield (part, whole) where the words of one text stand in the other and are most of it.

    Each part is looked for only where its rarest pair of words stands, since not every text can be compared
    with every other one.
    """
    pairs = {whole: set(pairwise(words)) for whole, words in wholes.items()}
    counts = Counter(pair for found in pairs.values() for pair in found)
    by_pair: dict[tuple[str, str], list[_Part]] = {}
    for part, words in parts.items():
        if len(words) > 1:
            by_pair.setdefault(min(pairwise(words), key=lambda pair: counts[pair]), []).append(part)
    for whole, found in pairs.items():
        text = _spaced(wholes[whole])
        for part in (part for pair in found for part in by_pair.get(pair, ())):
            short = _spaced(parts[part])
            if 2 * len(short) >= len(text) and short in text:
                yield part, whole


def _spaced(words: Iterable[str]) -> str:
    return f" {' '.join(words)} "
