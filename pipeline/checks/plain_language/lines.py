"""A wording -> its sentences and their words. Knows where a sentence ends; knows no rule."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import assert_never

from pipeline.checks.plain_language import initials
from pipeline.checks.plain_language.profiles import EASY_READ
from pipeline.checks.reading_level.counting import Locate, at_passage
from pipeline.model.document import (
    Definitions,
    Document,
    Foreign,
    Inline,
    Inlines,
    Kind,
    Link,
    Passage,
    Place,
    Spot,
    Strong,
    Text,
    blocks,
    foreign,
    plain_words,
    walk,
)
from pipeline.model.links import printed_address
from pipeline.model.reading_level import Profile
from pipeline.segmentation import sentences as sentences_of
from pipeline.segmentation import word_spans

SAID = frozenset({Kind.PARAGRAPH, Kind.SENTENCE, Kind.ITEM})
"""What stands line by line on the page; a heading and a hard word of the list are no sentences."""

WORD = re.compile(r"\w")
EDGES = " \t\n.,:;!?…\"'“”‘’"


@dataclass(frozen=True, slots=True)
class PlacedSentence:
    """A sentence and the passage it stands in; *heading* is the one above it."""

    words: str
    kind: Kind
    passage: Passage
    heading: Passage | None


@dataclass(frozen=True, slots=True)
class NumberedText:
    """What all rules look at: the passages a reader sees, their sentences, the words that are explained.

    *known* are the words, in small letters, of the list of hard words, of the names to keep and of other
    languages, and the letters that need no explanation: the text explains them, or everybody knows them who
    needs no Easy Read.
    *profile* is how strict the rules are; *locate* finds words in the file.
    """

    document: Document
    spots: tuple[Spot, ...]
    sentences: tuple[PlacedSentence, ...]
    known: frozenset[str]
    profile: Profile = EASY_READ
    locate: Locate = at_passage

    def place(self, passage: Passage, words: str) -> Place:
        """Return where *words* of a passage stand in the file; its beginning, where it does not have them."""
        at = passage.words.find(words)
        return self.locate(passage.place, passage.words, at) if at >= 0 else passage.place


def opened(
    document: Document,
    keep: Collection[str],
    profile: Profile = EASY_READ,
    locate: Locate = at_passage,
) -> NumberedText:
    """Return *document* as the rules look at it."""
    spots = tuple(spot for spot in walk(document) if spot.kind is not Kind.ALTERNATIVE)
    sentences = tuple(sentence for spot in spots for sentence in _sentences(spot))
    others = (plain_words(one.children) for spot in spots for one in foreign(spot.passage.content))
    names = [*keep, *others, *(item.words for item in listed(document))]
    known = frozenset(word for name in names for word in name_words(name))
    if profile.base != EASY_READ.name:
        known |= initials.WELL_KNOWN
        known |= {name.casefold() for spot in spots for name in initials.explained(spot.passage.words)}
    return NumberedText(document, spots, sentences, known, profile, locate)


def _sentences(spot: Spot) -> Iterator[PlacedSentence]:
    if spot.kind in SAID or spot.kind is Kind.MEANING:
        for words in split(spot.passage.words):
            yield PlacedSentence(words, spot.kind, spot.passage, spot.heading)


def split(text: str) -> tuple[str, ...]:
    """Return the sentences of *text*; marks without a word are none."""
    return tuple(part for part in sentences_of(text, "en") if WORD.search(part))


def count(text: str) -> int:
    """Return how many words *text* has; marks alone and addresses are none."""
    return len(word_spans(text, "en"))


def listed(document: Document) -> Iterator[Passage]:
    """Yield the hard words of the lists that explain them."""
    for block in blocks(document):
        if isinstance(block, Definitions):
            yield from (item.term for item in block.items)


def name_words(name: str) -> list[str]:
    """Return the words of a name or a hard word, in small letters and without marks round them."""
    return [bare for word in name.casefold().split() if (bare := word.strip(EDGES))]


def bold(inlines: Inlines) -> Iterator[str]:
    """Yield each run of bold words."""
    for inline in inlines:
        match inline:
            case Text():
                pass
            case Strong():
                yield Passage((inline,)).words
            case Link(children) | Foreign(children):
                yield from bold(children)
            case _:
                assert_never(inline)


def prose(inlines: Inlines) -> str:
    """Return the words without the addresses among them: those of a link that is its own address."""
    return "".join(_prose(inline) for inline in inlines)


def _prose(inline: Inline) -> str:
    match inline:
        case Text(content):
            return content
        case Link() if not printed_address(inline):
            return ""
        case Strong(children) | Link(children) | Foreign(children):
            return prose(children)
        case _:
            assert_never(inline)


def quoted(words: str) -> str:
    """Return the beginning of *words* in quotation marks, to find the place by."""
    return f"“{words if len(words) <= 60 else words[:59].rstrip() + '…'}”"
