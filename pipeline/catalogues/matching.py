"""Finds out which old text became which new one, when authors edited their texts.

Texts beside the same unchanged neighbour are compared first, and by more measures. If no neighbour is nearly
the same, a text is compared with those elsewhere that share one of its rarer words; only where none of its
words is rare, with all of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
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
MIN_LIKENESS = 0.55
"""Two parts are the similarity of the letters, one part is that of the words."""
# "Connected." became "Connected. You can call now.": nothing is as sure as a whole sentence that is kept.
LIKENESS_OF_WHOLE_SENTENCES = 0.99
CLEAR, CLEAR_LEAD = 0.75, 0.04
"""A match that is not clear by itself needs a lead over the next best one; else neither is taken."""
# The most texts beside a neighbour that are compared; there are more only if whole pages are rewritten.
MAX_NEIGHBOURS = 50
RAREST, MANY_TEXTS = 4, 12
"""Texts far from each other are compared if they share one of the four rarest words of the new one."""
WORD = re.compile(r"[\w'’]+")
ADDRESS = re.compile(r"[<(\[]?(?:(?<![a-z])[a-z]++://|mailto:|www\.)\S+")
"""A text that is only an address: all addresses on one site are much like each other."""

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
    one orphan only if both are nearly the same as it. A message that two orphans fit almost as well, and
    none well, gets none: the translation of another text would be worse.
    """
    texts = {
        at: entry.text.casefold()
        for at, entry in orphans.items()
        if any(entry.translations) and not entry.plural
    }
    index = _Index(texts)
    found, doubtful = _near(places, texts, index)
    used = set(found.values())
    left = {at: text for at, text in texts.items() if at not in used}
    others = [key for key in places if key not in found and key not in doubtful]
    for key in others:
        if ADDRESS.fullmatch(key[1].casefold()):
            continue
        like = index.like(key)
        near = {at: text for at, text in like.items() if at in left} if like else left
        best = _most_similar(key, near, MIN_SIMILARITY) or _most_similar(key, like, NEARLY_THE_SAME)
        if best is not None:
            found[key] = best[1]
            left.pop(best[1], None)
    return found | dict(_grown([key for key in others if key not in found], texts, found))


def _near(
    places: Mapping[Key, tuple[int, ...]], texts: Mapping[int, str], index: _Index
) -> tuple[dict[Key, int], set[Key]]:
    """Return the orphans of messages that are like one near their place, and the messages in doubt."""
    candidates = sorted(_candidates(places, texts, index))
    of_key: dict[Key, list[tuple[float, int]]] = {}
    for distance, _, at, key in candidates:
        of_key.setdefault(key, []).append((-distance, at))
    found: dict[Key, int] = {}
    doubtful: set[Key] = set()
    left = set(texts)
    for distance, _, at, key in candidates:
        if key in found or key in doubtful or at not in left:
            continue
        rivals = (other for other in of_key[key] if other[1] in left and texts[other[1]] != texts[at])
        if -distance < CLEAR and any(likeness > -distance - CLEAR_LEAD for likeness, _ in rivals):
            doubtful.add(key)
        else:
            found[key] = at
            left.discard(at)
    return found, doubtful


@dataclass(frozen=True, slots=True)
class _Words:
    """A text in small letters, and its words: in their order, sorted, and each once."""

    text: str
    words: Sequence[str]
    sorted: Sequence[str]
    different: Set[str]

    @classmethod
    def of(cls, text: str) -> _Words:
        words = WORD.findall(text)
        return cls(text, words, sorted(words), frozenset(words))


class _Index:
    """Texts by their rarer words, to find those that may be nearly the same as a new one in little time."""

    def __init__(self, texts: Mapping[int, str]) -> None:
        self.texts = texts
        self.words = {at: _Words.of(text) for at, text in texts.items()}
        self.by_word: dict[str, list[int]] = {}
        for at, words in self.words.items():
            for word in set(words.words):
                self.by_word.setdefault(word, []).append(at)

    def like(self, key: Key) -> dict[int, str]:
        """Return the texts that share one of the message's rarest words, unless many texts have it."""
        places = (self.by_word.get(word, ()) for word in set(WORD.findall(key[1].casefold())))
        rarest = sorted((some for some in places if 0 < len(some) <= MANY_TEXTS), key=len)[:RAREST]
        return {at: self.texts[at] for some in rarest for at in some}


def _candidates(
    places: Mapping[Key, tuple[int, ...]], texts: Mapping[int, str], index: _Index
) -> Iterator[tuple[float, int, int, Key]]:
    """Yield (-likeness, rank, orphan, message) for texts that are similar; the best sorts first."""
    for rank, (key, nearby) in enumerate(places.items()):
        new, best = _Words.of(key[1].casefold()), 0.0
        for at in nearby:
            similarity, likeness = _likeness(new, index.words[at]) if at in texts else (0.0, 0.0)
            if likeness >= MIN_LIKENESS:
                yield -likeness, rank, at, key
                best = max(best, similarity)
        if MIN_SIMILARITY_OF_NEIGHBOURS <= best < NEARLY_THE_SAME and not ADDRESS.fullmatch(new.text):
            other = _most_similar(key, index.like(key), max(best, MIN_SIMILARITY))
            if other is not None:
                yield -_likeness(new, index.words[other[1]], other[0])[1], rank, other[1], key


def _likeness(new: _Words, old: _Words, similarity: float | None = None) -> tuple[float, float]:
    """Return the similarity of two texts and how much they are alike, both 0 to 1.

    By letters alone, "Open the tab" would be as near to "Open a tab" as to "Open the new tab"; so their
    similarity is corrected by the words that they share. Both are 0 where they would be less than needed.
    """
    if len(old.words) > 2 and old.text[-1] in ".!?" and new.text.startswith(f"{old.text} "):
        return LIKENESS_OF_WHOLE_SENTENCES, LIKENESS_OF_WHOLE_SENTENCES
    in_order = Indel.normalized_similarity(new.words, old.words)
    in_any_order = Indel.normalized_similarity(new.sorted, old.sorted)
    shared = max(in_order, REORDERED_WEIGHT * in_any_order)
    if similarity is None:
        least = max(MIN_SIMILARITY_OF_NEIGHBOURS, (3 * MIN_LIKENESS - shared) / 2)
        similarity = _similarity(new, old, least)
    return (similarity, (2 * similarity + shared) / 3) if similarity else (0.0, 0.0)


def _most_similar(key: Key, texts: Mapping[int, str], least: float) -> tuple[float, int] | None:
    """The similarity, letter by letter, of the most similar text, and its position."""
    found = process.extractOne(
        key[1].casefold(), texts, scorer=Indel.normalized_similarity, score_cutoff=least
    )
    return None if found is None else (found[1], found[2])


def _similarity(one: _Words, other: _Words, least: float) -> float:
    """How similar two texts are, 0 to 1: by letters, by words in any order, or by the part they share.

    0 if they are less similar than *least*. A measure is skipped if it cannot exceed the result so far; so is
    the last one, which takes longest, where fewer than half of the different words are shared.
    """
    found = float(Indel.normalized_similarity(one.text, other.text))
    for weight, measure in ((REORDERED_WEIGHT, fuzz.token_sort_ratio), (PARTIAL_WEIGHT, fuzz.partial_ratio)):
        if max(found, least) < weight and (measure is not fuzz.partial_ratio or _is_part(one, other)):
            cutoff = max(found, least) / weight * 100
            found = max(found, weight * measure(one.text, other.text, score_cutoff=cutoff) / 100)
    return found if found >= least else 0.0


def _is_part(one: _Words, other: _Words) -> bool:
    """Whether one text has half of the different words of the other, or more."""
    return 2 * len(one.different & other.different) >= min(len(one.different), len(other.different))


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
    parts: Mapping[_Part, Sequence[str]], wholes: Mapping[_Whole, Sequence[str]]
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
