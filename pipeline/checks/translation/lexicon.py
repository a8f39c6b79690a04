"""Which words of a language go with which words of the source, as the catalogue itself shows.

Words that come in the same messages go together: "police" with "policja", in any language and any script. So
a program that knows no language can tell whose translation a sentence is. The measure is that of Dice; rare
words tell more than common ones. A message is no witness for itself. Numbers, and names that stay the same,
go with themselves; short words such as "do" and "list" are other words in other languages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from math import inf, log
from typing import NamedTuple

from pipeline.checks.translation.forms import SPACELESS, folded
from pipeline.checks.translation.pair import TranslatedMessage
from pipeline.model.language import language

WORD = re.compile(r"\d+|[^\W\d_][\w'’\u0900-\u0dff]*")
LATIN = re.compile(r"\d+|[a-z]{3,}")
ARTICLE = re.compile(r"^(?:[وفبلك]?ال|لل)(?=..)")
LETTERS = 5
"""Words that begin with the same letters count as one: most languages change the ends."""
MOST_WORDS, MOST_OF_TRANSLATION = 60, 150
"""A longer message says little about which of its words belong together, and takes long."""
WITNESSES = 2
"""A word in fewer other messages tells nothing."""
SAME = 0.9
"""How well a number, or a word that stays the same, goes with itself."""
FEWEST = 40
"""A catalogue with fewer messages teaches too few words."""


class WordPair(NamedTuple):
    """The words of a source and of its translation, each by its first letters."""

    source: frozenset[str]
    translation: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """In how many messages each word is, on both sides, and in how many two words are together."""

    source_tag: str
    tag: str
    messages: int
    sources: Mapping[str, int]
    translations: Mapping[str, int]
    together: Mapping[str, Mapping[str, int]]

    @property
    def knows_words(self) -> bool:
        """Whether there were enough messages to learn words from."""
        return bool(self.together)

    def likeness(self, source: str, translation: str, own: WordPair) -> float:
        """Return how well two texts go together, 0 to 1, by what all messages but *own* show."""
        here, there = words_of(source, self.source_tag), words_of(translation, self.tag)
        if not there or len(here) > MOST_WORDS or len(there) > MOST_OF_TRANSLATION:
            return 0.0
        found, known = 0.0, 1.0
        for word in here:
            mine = word in own.source
            count = max(self.sources.get(word, 0) - mine, 0)
            same = word in there and (word.isdecimal() or len(word) >= LETTERS)
            if count < WITNESSES and not same:
                continue
            weight = log((self.messages + 1) / (count + 1))
            known += weight
            found += weight * (SAME if same else self._best(word, count, there, own.translation, mine=mine))
        return found / known

    def crossed(
        self, here: tuple[str, str], there: tuple[str, str], own: WordPair, far: float = inf
    ) -> float:
        """Return how much better two sources go with each other's translation.

        0 if only one of them does, and both together by no more than *far*.
        """
        gains = [
            self.likeness(source, theirs, own) - self.likeness(source, mine, own)
            for source, mine, theirs in zip(here, there, there[::-1], strict=True)
        ]
        return sum(gains) if min(gains) > 0 or sum(gains) > far else 0.0

    def _best(
        self, word: str, count: int, there: frozenset[str], own: frozenset[str], *, mine: bool
    ) -> float:
        """The best of Dice's measures of a word and each word of a translation.

        *own* are the words of the message's own translation, *mine* whether its source has the word.
        """
        partners = self.together.get(word)
        if partners is None:
            return 0.0
        few, many = (partners, there) if len(partners) < len(there) else (there, partners)
        best = 0.0
        for other in few:
            if other not in many:
                continue
            both, said = partners[other], self.translations[other]
            if other in own:
                both, said = both - mine, said - 1
            if both >= WITNESSES and (dice := 2 * both / (count + said)) > best:
                best = dice
        return best


def learned(pairs: Sequence[TranslatedMessage]) -> Lexicon:
    """Return what the *pairs* of one catalogue show; of a few, only what stays the same in both."""
    return _learned(tuple(pairs))


@lru_cache(maxsize=1)  # two checks ask for the same catalogue
def _learned(pairs: tuple[TranslatedMessage, ...]) -> Lexicon:
    texts = [of_pair(pair) for pair in pairs] if len(pairs) >= FEWEST else []
    known = [
        text
        for text in texts
        if len(text.source) <= MOST_WORDS and len(text.translation) <= MOST_OF_TRANSLATION
    ]
    sources = Counter(word for here, _ in known for word in here)
    translations = Counter(word for _, there in known for word in there)
    tags = next(((pair.known.source_language, pair.language.tag) for pair in pairs), ("", ""))
    return Lexicon(*tags, len(pairs), sources, translations, _together(known, sources, translations))


def _together(
    known: Sequence[WordPair], sources: Mapping[str, int], translations: Mapping[str, int]
) -> dict[str, dict[str, int]]:
    """Word of a source -> each word of the translations beside it -> in how many messages, if in enough."""
    beside: dict[str, Counter[str]] = {}
    for here, there in known:
        often = [word for word in there if translations[word] >= WITNESSES]
        for word in here:
            if sources[word] >= WITNESSES:
                beside.setdefault(word, Counter()).update(often)
    return {
        word: {other: both for other, both in counts.items() if both >= WITNESSES}
        for word, counts in beside.items()
    }


def of_pair(*pairs: TranslatedMessage) -> WordPair:
    """Return the words of messages and of their translations."""
    return WordPair(
        frozenset().union(*(words_of(pair.plain_source, pair.known.source_language) for pair in pairs)),
        frozenset().union(*(words_of(pair.plain, pair.language.tag) for pair in pairs)),
    )


@lru_cache(maxsize=8192)
def words_of(text: str, tag: str) -> frozenset[str]:
    """Return the first letters of the words of a text; two letters each in scripts without spaces."""
    return frozenset(_cut(folded(text), tag))


def _cut(text: str, tag: str) -> Iterable[str]:
    script = language(tag).script
    if script in SPACELESS:
        bare = re.sub(r"[\W\d]", "", text)
        return chain((bare[at : at + 2] for at in range(len(bare) - 1)), _first_letters(LATIN, text))
    if script == "Arab":
        return (ARTICLE.sub("", word)[:LETTERS] for word in WORD.findall(text))
    return _first_letters(WORD, text)


def _first_letters(pattern: re.Pattern[str], text: str) -> Iterable[str]:
    return (word if word.isdecimal() else word[:LETTERS] for word in pattern.findall(text) if len(word) > 1)
