"""A document without some of its passages: those that not every reader gets, or that nobody gets yet."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import assert_never

from pipeline.model.document import (
    Block,
    Box,
    Definitions,
    Document,
    ItemList,
    Passage,
    Picture,
    Row,
    Rows,
    Section,
    Table,
    Wording,
    passages,
)
from pipeline.model.leaflet import has_whole, loosely


def without(document: Document, quotes: Collection[str]) -> Document:
    """Return the document without each passage that has one of the words *quotes*.

    With a heading goes its whole section, and with all passages of a picture the picture; with a cell its
    row. A section that had words and has none left goes as well. The title stays. Letter case and white space
    are ignored; words must be whole.
    """
    wanted = tuple(map(loosely, quotes))
    if not wanted:
        return document
    sections: list[Section] = []
    below = 0
    for section in document.sections:
        if below and section.heading is not None and section.level > below:
            continue
        below = section.level if section.heading is not None and _has(section.heading, wanted) else 0
        if below:
            continue
        blocks = tuple(_blocks(section.blocks, wanted, document.wording is Wording.EASY_READ))
        if blocks or not section.blocks:
            sections.append(replace(section, blocks=blocks))
    return replace(document, sections=tuple(sections))


def lost(document: Document, quotes: Collection[str]) -> tuple[Passage, ...]:
    """Return the passages that ``without`` leaves out, in reading order."""
    left = {id(passage) for passage in passages(without(document, quotes))}
    return tuple(passage for passage in passages(document) if id(passage) not in left)


def _has(passage: Passage, wanted: Collection[str]) -> bool:
    here = loosely(passage.words)
    return any(has_whole(words, here) for words in wanted)


def _blocks(blocks: tuple[Block, ...], wanted: Collection[str], easy_read: bool) -> Iterator[Block]:
    """The blocks that are left. A picture is for the next block; in Easy Read for all up to the next one."""
    picture: Picture | None = None
    lost = False
    for block in blocks:
        if isinstance(block, Picture):
            if picture is not None and not lost:
                yield picture
            picture, lost = block, False
            continue
        left = _left(block, wanted)
        if left is None:
            lost = lost or picture is not None
            picture = picture if easy_read else None
            continue
        if picture is not None:
            yield picture
            picture = None
        yield left
    if picture is not None and not lost:
        yield picture


def _left(block: Block, wanted: Collection[str]) -> Block | None:
    """What is left of a block; None if that is nothing."""
    match block:
        case Passage():
            return None if _has(block, wanted) else block
        case ItemList():
            items = tuple(_items(block, wanted))
            return replace(block, items=items) if items else None
        case Table():
            rows = tuple(row for row in block.rows if not any(_has(cell, wanted) for cell in row))
            return replace(block, rows=rows) if len(rows) > block.headed else None
        case Box():
            inside = tuple(_blocks(block.blocks, wanted, easy_read=True))
            kept = tuple(one for one in inside if isinstance(one, Passage | ItemList | Picture))
            return replace(block, blocks=kept) if kept else None
        case Definitions():
            pairs = tuple(
                one for one in block.items if not (_has(one.term, wanted) or _has(one.meaning, wanted))
            )
            return replace(block, items=pairs) if pairs else None
        case Rows():
            ideas = tuple(row for row in (_row(one, wanted) for one in block.rows) if row.sentences)
            return replace(block, rows=ideas) if ideas else None
        case Picture():
            return block
        case _:
            assert_never(block)


def _items(block: ItemList, wanted: Collection[str]) -> Iterator[Passage | ItemList]:
    """The items that are left; the lists within an item go with it."""
    lost = False
    for item in block.items:
        if isinstance(item, Passage):
            lost = _has(item, wanted)
            if not lost:
                yield item
        elif not lost and (inside := tuple(_items(item, wanted))):
            yield replace(item, items=inside)


def _row(row: Row, wanted: Collection[str]) -> Row:
    return replace(row, sentences=tuple(one for one in row.sentences if not _has(one, wanted)))
