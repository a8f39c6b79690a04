"""What an open element of HTML holds so far, and the block that it becomes when it closes.

Knows lists, boxes, definitions and tables as values; knows no elements and no words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pipeline.readers.imports.blocks import (
    HtmlBlock,
    HtmlCaption,
    HtmlCell,
    HtmlDefinitions,
    HtmlHeading,
    HtmlItem,
    HtmlLine,
    HtmlList,
    HtmlParagraph,
    HtmlPart,
    HtmlPicture,
    HtmlQuote,
    HtmlRow,
    HtmlRun,
    HtmlTerm,
    blocks_of,
    bold,
    strong,
    unpacked,
    words_of,
)
from pipeline.readers.imports.notes import ImportCause, ImportNotes
from pipeline.readers.imports.rules import CHANGED
from pipeline.readers.imports.tables import table_blocks

SECTIONS = ImportCause(CHANGED, "lists whose items have headings became sections")


@dataclass(slots=True)
class HtmlFrame:
    """An open element: its *kind*, and the *parts* that have closed in it.

    *number*: of an item or, in a list, of its next item; 0 for bullets. *head*: a cell or a row names others.
    *bare*: a table only arranges the page, as its author says.
    """

    kind: str
    parts: list[HtmlPart] = field(default_factory=list)
    number: int = 0
    head: bool = False
    bare: bool = False
    across: int = 1
    down: int = 1

    @property
    def blocks(self) -> tuple[HtmlBlock, ...]:
        """The blocks in the element."""
        return blocks_of(self.parts)

    def closed(self, notes: ImportNotes, line: int) -> Sequence[HtmlPart]:
        """Return what the element becomes in the one around it; *line* is where it begins in the file."""
        if not self.parts and self.kind != "cell":
            return ()
        match self.kind:
            case "list":
                return tuple(_list(self.parts, notes, line))
            case "quote":
                return tuple(_quote(self.blocks))
            case "definitions":
                return tuple(_definitions(self.parts))
            case "table":
                return tuple(table_blocks(self.parts, self.bare, notes, line))
            case _:
                return (self._part(),)

    def _part(self) -> HtmlPart:
        """What is only a part of a list or a table."""
        match self.kind:
            case "item":
                return HtmlItem(self.blocks, self.number)
            case "term" | "meaning":
                return HtmlTerm(self.blocks, self.kind == "meaning")
            case "row":
                return HtmlRow(tuple(map(_cell, self.parts)), self.head)
            case "cell":
                return HtmlCell(self.blocks, self.head, self.across, self.down)
            case "caption":
                return HtmlCaption(self.blocks)
            case _:
                raise AssertionError(self.kind)


def _cell(part: HtmlPart) -> HtmlCell:
    return part if isinstance(part, HtmlCell) else HtmlCell(blocks_of([part]))


# ------------------------------------------------------------------------------------------ lists and boxes


def _list(parts: Sequence[HtmlPart], notes: ImportNotes, line: int) -> Iterator[HtmlBlock]:
    """The list, or what its items hold if they have headings: then it only arranged the page.

    Pictures stand before it.
    """
    items = [part if isinstance(part, HtmlItem) else HtmlItem(blocks_of([part])) for part in parts]
    if not any(isinstance(block, HtmlHeading) for item in items for block in item.blocks):
        yield from (block for item in items for block in item.blocks if isinstance(block, HtmlPicture))
        bare = [replace(item, blocks=_without_pictures(item.blocks)) for item in items]
        if filled := tuple(item for item in bare if item.blocks):
            yield HtmlList(filled)
        return
    for item in items:
        yield from _numbered(item) if item.number else item.blocks
    names = (
        words_of(block.line) for item in items for block in item.blocks if isinstance(block, HtmlHeading)
    )
    notes.add(SECTIONS, " | ".join(names), line)


def _without_pictures(blocks: Sequence[HtmlBlock]) -> tuple[HtmlBlock, ...]:
    return tuple(block for block in blocks if not isinstance(block, HtmlPicture))


def _numbered(item: HtmlItem) -> Iterator[HtmlBlock]:
    """The blocks of an item, with its number before the first words."""
    mark = HtmlRun(f"{item.number}. ")
    first, *others = item.blocks
    match first:
        case HtmlHeading(level, line):
            yield HtmlHeading(level, (mark, *line))
        case HtmlParagraph(lines):
            yield HtmlParagraph(((mark, *lines[0]), *lines[1:]))
        case _:
            yield HtmlParagraph(((mark,),))
            yield first
    yield from others


def _quote(blocks: Sequence[HtmlBlock]) -> Iterator[HtmlBlock]:
    """A box. A box in it and its headings are paragraphs of it; pictures stand before it."""
    inner: list[HtmlBlock] = []
    for block in blocks:
        match block:
            case HtmlHeading(_, line):
                inner.append(HtmlParagraph((strong(line),)))
            case HtmlPicture():
                yield block
            case HtmlQuote(more):
                inner += more
            case HtmlDefinitions(pairs):
                inner += [HtmlParagraph((strong(term), meaning)) for term, meaning in pairs]
            case _:
                inner.append(block)
    if inner:
        yield HtmlQuote(tuple(inner))


def _definitions(parts: Sequence[HtmlPart]) -> Iterator[HtmlBlock]:
    """Hard words with one line of meaning each; if one has more, bold words with their blocks below."""
    terms = [part for part in parts if isinstance(part, HtmlTerm)]
    pairs = list(zip(terms[::2], terms[1::2], strict=False))
    simple = len(terms) == len(parts) == 2 * len(pairs) and all(
        not term.meaning and meaning.meaning and _one_line(term.blocks) and _one_line(meaning.blocks)
        for term, meaning in pairs
    )
    if simple and pairs:
        yield HtmlDefinitions(
            tuple((_only_line(term.blocks), _only_line(meaning.blocks)) for term, meaning in pairs)
        )
        return
    for part in parts:
        if isinstance(part, HtmlTerm) and not part.meaning:
            yield from map(bold, part.blocks)
        else:
            yield from unpacked(part)


def _one_line(blocks: Sequence[HtmlBlock]) -> bool:
    return len(blocks) == 1 and isinstance(blocks[0], HtmlParagraph) and len(blocks[0].lines) == 1


def _only_line(blocks: Sequence[HtmlBlock]) -> HtmlLine:
    (only,) = blocks
    assert isinstance(only, HtmlParagraph)
    return only.lines[0]
