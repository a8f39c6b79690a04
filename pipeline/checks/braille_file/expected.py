"""Document -> the words that its braille should have, in order, each with its language.

Found without knowing most kinds of blocks, as in ``checks.said``. But a braille page numbers its lists,
prints the addresses of links, and names the column of each cell of a table.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from itertools import chain

from pipeline.checks.said import SPOKEN
from pipeline.model.document import Document, ItemList, Marker, Passage, Table, links
from pipeline.model.links import printed_address, reachable


@dataclass(frozen=True, slots=True)
class Expected:
    """Words, and the tag of their language."""

    words: str
    language: str


def expected(document: Document) -> tuple[Expected, ...]:
    """Return the words of each passage, numbers of lists and printed addresses included, in reading order."""
    return tuple(
        Expected(words, passage.language or document.language)
        for passage, mark in _passages(document)
        for words in (mark + passage.words, *_addresses(passage))
    )


def _addresses(passage: Passage) -> Iterator[str]:
    return (reachable(link.target) for link in links(passage.content) if printed_address(link))


def _passages(value: object) -> Iterator[tuple[Passage, str]]:
    """Each passage that is read, and what is before it: the number of its item, or ""."""
    if isinstance(value, Passage):
        yield from [(value, "")] if value.content else []
    elif isinstance(value, ItemList):
        yield from _items(value)
    elif isinstance(value, Table):
        yield from _passages((value.caption, *_cells(value)))
    elif isinstance(value, tuple):
        yield from chain.from_iterable(map(_passages, value))
    elif is_dataclass(value):
        read = (field.name for field in fields(value) if field.name != SPOKEN)
        yield from chain.from_iterable(_passages(getattr(value, name)) for name in read)


def _items(block: ItemList) -> Iterator[tuple[Passage, str]]:
    number = block.start
    for item in block.items:
        if isinstance(item, Passage):
            yield item, f"{number}. " if block.marker is Marker.NUMBER else ""
            number += 1
        else:
            yield from _passages(item)


def _cells(table: Table) -> Iterator[Passage]:
    """The cells row by row, each after the name of its column."""
    if not table.body:
        yield from table.head
    for row in table.body:
        for at, cell in enumerate(row):
            if cell.content and not (table.named and at == 0):
                yield from table.head[at : at + 1]
            yield cell
