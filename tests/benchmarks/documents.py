"""Leaflet of the benchmark -> our document. The only module of the benchmarks that knows the model."""

from __future__ import annotations

from itertools import groupby

from pipeline.model.document import Block as OurBlock
from pipeline.model.document import Document, Inline, ItemList, Link, Passage, Section, Text
from tests.benchmarks.leaflets import Block, Leaflet, Piece


def document(leaflet: Leaflet) -> Document:
    """The leaflet as our writers take it; foreign words inside a sentence are words as others."""
    title, *blocks = leaflet.blocks
    return Document(_passage(title), tuple(_sections(blocks)), leaflet.language)


def _sections(blocks: list[Block]) -> list[Section]:
    sections = [Section(None, ())]
    for kind, group in groupby(blocks, key=lambda block: block.kind):
        passages = tuple(map(_passage, group))
        if kind == "h2":
            sections += (Section(passage, ()) for passage in passages)
        else:
            last = sections.pop()
            added: tuple[OurBlock, ...] = (ItemList(passages),) if kind == "li" else passages
            sections.append(Section(last.heading, (*last.blocks, *added)))
    return [section for section in sections if section.heading or section.blocks]


def _passage(block: Block) -> Passage:
    return Passage(tuple(map(_inline, block.pieces)))


def _inline(piece: Piece) -> Inline:
    text = Text(piece.words)
    return Link((text,), piece.target) if piece.target else text
