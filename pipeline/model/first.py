"""What a leaflet says before all else: the passages that ``first`` in leaflet.toml quotes.

A quotation stands for its whole passage, never for a part of it: the words have their translation and their
sign-offs already, and nobody can cut a "not" off. Every edition says the same words. They are those of the
Easy Read wording, where it has them, because somebody in danger reads the easier words faster.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from pipeline.model.document import Document, Passage, Picture, Wording, passages_of
from pipeline.model.leaflet import Leaflet


@dataclass(frozen=True, slots=True)
class FirstWords:
    """The passage that a quotation stands for, the picture before it, and the wording that has it.

    *picture* is None if there is none.
    """

    quote: str
    passage: Passage
    picture: Picture | None
    wording: Wording


def first_words(leaflet: Leaflet, documents: Mapping[Wording, Document]) -> tuple[FirstWords, ...]:
    """Return what a leaflet says first, each passage once, in the order of its quotations.

    *documents* are its wordings, with the pictures and contacts that leaflet.toml adds. What no wording says
    is left out; a check tells of it.
    """
    said = {wording: _said(document) for wording, document in documents.items()} if leaflet.first else {}
    found = (one for quote in leaflet.first for one in _found(quote, leaflet, said))
    return tuple({(one.passage.context, one.passage.words): one for one in found}.values())


def first_blocks(words: tuple[FirstWords, ...]) -> tuple[Passage | Picture, ...]:
    """Return the pictures and passages of *words* in reading order; the same picture is not shown twice."""
    shown: list[Passage | Picture] = []
    last: Picture | None = None
    for one in words:
        if one.picture is not None and one.picture != last:
            shown.append(one.picture)
        shown.append(one.passage)
        last = one.picture
    return tuple(shown)


_Said: TypeAlias = tuple[tuple[str, Passage, Picture | None], ...]
"""The passages of a wording below its title, each after its words with single spaces, with its picture."""


def _found(quote: str, leaflet: Leaflet, said: Mapping[Wording, _Said]) -> Iterator[FirstWords]:
    """What a quotation stands for: the Easy Read words, those that ``[[same]]`` names, or the standard's."""
    own = _passage_with(quote, Wording.EASY_READ, said)
    paired = () if own else _counterparts(quote, leaflet)
    there = [own, *(_passage_with(other, Wording.EASY_READ, said) for other in paired)]
    if not any(there):
        there = [_passage_with(quote, Wording.STANDARD, said)]
    yield from filter(None, there)


def _counterparts(quote: str, leaflet: Leaflet) -> Iterator[str]:
    """The Easy Read words that ``[[same]]`` pairs with a quotation of the standard wording."""
    for pair in leaflet.same:
        if any(quote in words or words in quote for words in pair.standard):
            yield from pair.easy_read


def _passage_with(quote: str, wording: Wording, said: Mapping[Wording, _Said]) -> FirstWords | None:
    """The passage whose words are the quotation, else the first one that has it; None if there is none."""
    wanted = " ".join(quote.split())
    having = [row for row in said.get(wording, ()) if wanted in row[0]]
    if not having:
        return None
    _, passage, picture = next((row for row in having if row[0] == wanted), having[0])
    return FirstWords(quote, passage, picture, wording)


def _said(document: Document) -> _Said:
    return tuple(
        (" ".join(passage.words.split()), passage, picture) for passage, picture in _pictured(document)
    )


def _pictured(document: Document) -> Iterator[tuple[Passage, Picture | None]]:
    """The passages below the title, each with its picture.

    In Easy Read, a picture is for all passages up to the next one; in a standard wording, for the next block.
    """
    for section in document.sections:
        if section.heading is not None:
            yield section.heading, None
        picture: Picture | None = None
        for block in section.blocks:
            if isinstance(block, Picture):
                picture = block
                continue
            yield from ((passage, picture) for passage in passages_of(block) if passage.content)
            if document.wording is not Wording.EASY_READ:
                picture = None
