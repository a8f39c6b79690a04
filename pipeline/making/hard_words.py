"""A document with its lists of hard words in the order of its language.

An author puts the list in the order of the alphabet. Translated, the words begin with other letters:
readers who look for one must find it where their alphabet has it.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.alphabets import alphabetical
from pipeline.model.document import Block, Definition, Definitions, Document


def in_alphabetical_order(document: Document) -> Document:
    """Return the document with each translated list of hard words in the order of the document's language.

    A list that the source has in another order, such as that of its text, keeps that order.
    """
    source = document.translated_from
    if not source:
        return document
    sections = [
        replace(
            section, blocks=tuple([_ordered(block, document.language, source) for block in section.blocks])
        )
        for section in document.sections
    ]
    return replace(document, sections=tuple(sections))


def _ordered(block: Block, language: str, source: str) -> Block:
    if not isinstance(block, Definitions):
        return block
    before = [alphabetical(_source_words(item), source) for item in block.items]
    if before != sorted(before):
        return block
    return replace(block, items=tuple(sorted(block.items, key=lambda item: _place(item, language))))


def _place(item: Definition, language: str) -> tuple[tuple[int, int], ...]:
    return alphabetical(item.term.words, language)


def _source_words(item: Definition) -> str:
    return item.term.words if item.term.origin is None else item.term.origin.text
