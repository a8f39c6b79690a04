"""The layouts of a brief edition: what may be shown in one of two ways, so that its pages are well filled.

Knows documents; knows no heights. All layouts have the same words. In the plainest, the box with what is said
first has one picture, so that it fits on page 1, and the reasons of a draft are in the last section. In the
others, the box has all its pictures, the reasons are in the note at the start, or both. In the shortest, what
the note says in the language of the source is in the last section.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from pipeline.model.document import (
    Block,
    Box,
    BoxKind,
    Document,
    ItemList,
    Marker,
    Passage,
    Picture,
    Section,
    list_items,
)
from pipeline.model.editions import Edition


def layouts(document: Document, edition: Edition) -> Iterator[Document]:
    """Yield the document in each layout that the edition allows, the plainest first.

    What is the same in two layouts is the same object in both.
    """
    if not edition.brief or not document.sections:
        yield document
        return
    opening = document.sections[0]
    blocks = tuple(map(_with_one_picture, opening.blocks))
    openings = (opening,) if blocks == opening.blocks else (replace(opening, blocks=blocks), opening)
    noted = (False, True) if any(map(_is_note, opening.blocks)) and _reasons(document) else (False,)
    for chosen, early in product(openings, noted):
        shown = replace(document, sections=(chosen, *document.sections[1:]))
        yield _with_early_reasons(shown) if early else shown


def shortest(document: Document, edition: Edition) -> Iterator[Document]:
    """Yield the plainest layouts again, with the note in the file's own language only at the start.

    What the note says in the language of the source is in the last section, and the word Draft in that
    language at the foot of each page. They are for letters so large that the leaflet's own words would else
    begin after page 2.
    """
    opening = document.sections[0]
    notes = [block for block in opening.blocks if _is_note(block)]
    if not edition.brief or len(notes) < 2 or document.foot is None or len(document.sections) < 2:
        return
    *inner, closing = document.sections[1:]
    said = [block for note in notes[1:] if isinstance(note, Box) for block in note.blocks]
    late = replace(closing, blocks=(Box(tuple(said), BoxKind.REASONS), *closing.blocks))
    kept = tuple(block for block in opening.blocks if block not in notes[1:])
    for blocks in dict.fromkeys((tuple(map(_with_one_picture, kept)), kept)):
        yield replace(document, sections=(replace(opening, blocks=blocks), *inner, late))


def _with_one_picture(block: Block) -> Block:
    """A box with what is said first with one picture; what others show is lines below it.

    Any other block is as it is.
    """
    if not (isinstance(block, Box) and block.kind is BoxKind.FIRST):
        return block
    pictures = [place for place, one in enumerate(block.blocks) if isinstance(one, Picture)]
    if len(pictures) <= 1:
        return block
    kept, below = block.blocks[: pictures[1]], block.blocks[pictures[1] :]
    lines = (line for one in below if not isinstance(one, Picture) for line in _lines(one))
    return replace(block, blocks=(*kept, ItemList(tuple(lines), Marker.LINE)))


def _lines(block: Passage | ItemList) -> Iterator[Passage]:
    if isinstance(block, Passage):
        yield block
    else:
        yield from (item.passage for item in list_items(block))


def _with_early_reasons(document: Document) -> Document:
    """The document with the reasons of a draft in its first note, and not in its last section."""
    opening, *inner, closing = document.sections
    reasons = _reasons(document)
    place = next(place for place, block in enumerate(opening.blocks) if _is_note(block))
    note = opening.blocks[place]
    assert isinstance(note, Box)
    longer = replace(note, blocks=(*note.blocks, *(one for box in reasons for one in box.blocks)))
    opening = replace(opening, blocks=(*opening.blocks[:place], longer, *opening.blocks[place + 1 :]))
    left = tuple(block for block in closing.blocks if block not in reasons)
    return replace(document, sections=(opening, *inner, replace(closing, blocks=left)))


def _reasons(document: Document) -> tuple[Box, ...]:
    """The reasons of a draft in the last section; none if that is the only one."""
    *before, closing = document.sections
    return tuple(_boxes(closing, BoxKind.REASONS)) if before else ()


def _boxes(section: Section, kind: BoxKind) -> Iterator[Box]:
    return (block for block in section.blocks if isinstance(block, Box) and block.kind is kind)


def _is_note(block: Block) -> bool:
    return isinstance(block, Box) and block.kind is BoxKind.NOTE
