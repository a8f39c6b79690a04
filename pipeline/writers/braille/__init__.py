"""Document -> braille (``.brf``): pages of 40 cells and 25 lines in braille ASCII. Never disk, never clock.

``cells`` finds the cells of words, ``layout`` their places; ``liblouis`` calls the library. The words of a
passage are in the braille of its own language, if there is one. Bold has no sign: in a leaflet it marks hard
words, which are explained beside it. Pictures have none either: the words beside them say what they show.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import assert_never

from pipeline.model.document import (
    Block,
    Box,
    Definitions,
    Document,
    ItemList,
    Marker,
    Passage,
    Picture,
    Rows,
    Section,
    Table,
    Text,
    links,
)
from pipeline.model.editions import Edition
from pipeline.model.finding import Finding
from pipeline.model.links import printed_address, reachable
from pipeline.writers.braille.cells import Translator
from pipeline.writers.braille.layout import LINE, PARAGRAPH, Indent, Indented, pages, rule


def write(document: Document, edition: Edition) -> tuple[bytes, tuple[Finding, ...]]:
    """Return the document as a ``.brf`` file, and a finding for each sign that has no braille."""
    del edition  # there is only one layout of braille
    writer = _Writer(Translator(document.language))
    parts = list(writer.document(document))
    return pages(parts).encode("ascii"), tuple(writer.translator.findings())


class _Writer:
    """Turns the blocks of a document into parts of a layout."""

    def __init__(self, translator: Translator) -> None:
        self.translator = translator

    def document(self, document: Document) -> Iterator[Indented]:
        yield Indented(self.translator.cells(document.title), Indent.CENTRED, before=1, heading=True)
        for section in document.sections:
            yield from self._section(section)

    def _section(self, section: Section) -> Iterator[Indented]:
        if section.heading is not None:
            place = Indent.CELL_5 if section.level == 2 else Indent.CELL_7
            yield Indented(self.translator.cells(section.heading), place, before=1, heading=True)
        apart = section.heading is None  # a list or a table stands apart from what is before and after it
        for block in section.blocks:
            parts = list(self._block(block))
            if parts and (apart or (not isinstance(block, Passage) and block is not section.blocks[0])):
                parts[0] = parts[0].after_a_blank_line()
            yield from parts
            apart = not isinstance(block, Passage)

    def _block(self, block: Block) -> Iterator[Indented]:
        match block:
            case Passage():
                yield from self._passage(block, PARAGRAPH)
            case ItemList():
                yield from self._list(block, 0, _depth(block))
            case Box(blocks):
                inside = chain.from_iterable(map(self._block, blocks))
                yield from (rule(top=True), *inside, rule(top=False))
            case Definitions():
                yield from self._definitions(block)
            case Rows(rows):
                sentences = chain.from_iterable(row.sentences for row in rows)
                yield from chain.from_iterable(self._passage(each, PARAGRAPH) for each in sentences)
            case Table():
                yield from self._table(block)
            case Picture():
                pass
            case _:
                assert_never(block)

    def _definitions(self, block: Definitions) -> Iterator[Indented]:
        for item in block.items:
            yield from self._passage(item.term, LINE)
            yield from self._passage(item.meaning, Indent(2, 4))

    def _passage(self, passage: Passage, place: Indent, mark: str = "") -> Iterator[Indented]:
        """The passage, then a line for the address of each link, unless its words are the address."""
        yield Indented(self.translator.cells(passage, mark), place)
        for link in links(passage.content):
            if printed_address(link):
                address = Passage((Text(reachable(link.target)),), language=passage.language)
                yield Indented(self.translator.cells(address), Indent(place.rest, place.rest))

    def _list(self, block: ItemList, depth: int, deepest: int) -> Iterator[Indented]:
        """The items, those of inner lists 2 cells further in; all lines that go on are further in still."""
        number, place = block.start, Indent(2 * depth, 2 * deepest + 2)
        for item in block.items:
            if isinstance(item, ItemList):
                yield from self._list(item, depth + 1, deepest)
                continue
            yield from self._passage(item, place, f"{number}. " if block.marker is Marker.NUMBER else "")
            number += 1

    def _table(self, table: Table) -> Iterator[Indented]:
        """Row by row: the first cell at the margin, each other one below it, after the name of its column."""
        if table.caption is not None:
            yield from self._passage(table.caption, PARAGRAPH)
        for row in table.body or (table.head,):
            for at, cell in enumerate(row):
                head = () if table.named and at == 0 else table.head[at : at + 1]
                if table.body and head and head[0].content and cell.content:
                    yield from self._named(head[0], cell, _of_cell(at))
                elif cell.content:
                    yield from self._passage(cell, _of_cell(at))

    def _named(self, head: Passage, cell: Passage, place: Indent) -> Iterator[Indented]:
        first, *more = self._passage(cell, place)
        name = self.translator.cells(head, end=":")
        yield Indented(f"{name} {first.cells}", place)
        yield from more


def _of_cell(at: int) -> Indent:
    return Indent(0, 4) if at == 0 else Indent(2, 4)


def _depth(block: ItemList) -> int:
    inner = [_depth(item) + 1 for item in block.items if isinstance(item, ItemList)]
    return max(inner, default=0)
