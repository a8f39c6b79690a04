"""What a leaflet says before all else: the passages that ``first`` in leaflet.toml quotes.

A quotation stands for its whole passage, never for a part of it: the words have their translation and their
sign-offs already, and nobody can cut a "not" off. Every edition says the same words. They are those of the
Easy Read wording, where it has them, because somebody in danger reads the easier words faster.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pipeline.model.document import Block, Document, Passage, Picture, Section, Wording, passages
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
    found = (one for quote in leaflet.first for one in _found(quote, leaflet, documents))
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


def _found(quote: str, leaflet: Leaflet, documents: Mapping[Wording, Document]) -> Iterator[FirstWords]:
    """What a quotation stands for: the Easy Read words, those that ``[[same]]`` names, or the standard's."""
    easy, standard = documents.get(Wording.EASY_READ), documents.get(Wording.STANDARD)
    if easy is not None:
        own = _passage_with(quote, easy)
        paired = () if own else (_passage_with(other, easy) for other in _counterparts(quote, leaflet))
        there = [one for one in (own, *paired) if one is not None]
        if there:
            yield from there
            return
    one = _passage_with(quote, standard) if standard is not None else None
    if one is not None:
        yield one


def _counterparts(quote: str, leaflet: Leaflet) -> Iterator[str]:
    """The Easy Read words that ``[[same]]`` pairs with a quotation of the standard wording."""
    for pair in leaflet.same:
        if any(quote in words or words in quote for words in pair.standard):
            yield from pair.easy_read


def _passage_with(quote: str, document: Document) -> FirstWords | None:
    """The passage whose words are the quotation, else the first one that has it; None if there is none."""
    wanted = " ".join(quote.split())
    having = [
        (said, FirstWords(quote, passage, picture, document.wording))
        for passage, picture in _pictured(document)
        if wanted in (said := " ".join(passage.words.split()))
    ]
    return next((one for said, one in having if said == wanted), having[0][1] if having else None)


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
            yield from ((passage, picture) for passage in _passages(block, document))
            if document.wording is not Wording.EASY_READ:
                picture = None


def _passages(block: Block, document: Document) -> Iterator[Passage]:
    alone = Document(Passage(()), (Section(None, (block,)),), document.language)
    return (passage for passage in passages(alone) if passage.content)
