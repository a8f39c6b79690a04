"""The blocks that a tree of HTML becomes before they are written as Markdown, and the parts they are made of.

Plain values: they know no elements and no Markdown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class HtmlRun:
    """Words of one look: bold, struck out, or the words of a link to *target*.

    *language* is the BCP 47 tag of their language if it is not that of the page.
    """

    words: str
    strong: bool = False
    struck: bool = False
    target: str = ""
    language: str = ""


HtmlLine: TypeAlias = tuple[HtmlRun, ...]


@dataclass(frozen=True, slots=True)
class HtmlParagraph:
    """Lines of words; a line break of the page stands between them."""

    lines: tuple[HtmlLine, ...]


@dataclass(frozen=True, slots=True)
class HtmlHeading:
    """A heading of *level* 1 to 6."""

    level: int
    line: HtmlLine


@dataclass(frozen=True, slots=True)
class HtmlPicture:
    """A picture that came along, by its new id."""

    id: str
    alternative: str


@dataclass(frozen=True, slots=True)
class HtmlItem:
    """An item of a list; *number* is 0 in a list of bullets."""

    blocks: tuple[HtmlBlock, ...]
    number: int = 0


@dataclass(frozen=True, slots=True)
class HtmlList:
    """A list with numbers, if its items have them, or with bullets."""

    items: tuple[HtmlItem, ...]


@dataclass(frozen=True, slots=True)
class HtmlQuote:
    """A box: paragraphs, lists and tables."""

    blocks: tuple[HtmlBlock, ...]


@dataclass(frozen=True, slots=True)
class HtmlDefinitions:
    """Hard words, each with its meaning."""

    pairs: tuple[tuple[HtmlLine, HtmlLine], ...]


@dataclass(frozen=True, slots=True)
class HtmlTable:
    """A table: the cells of the head, none if it has no head, and those of each row. A cell has lines.

    *caption* is its name, () if it has none.
    """

    head: tuple[HtmlCellLines, ...]
    rows: tuple[tuple[HtmlCellLines, ...], ...]
    caption: HtmlLine = ()


HtmlCellLines: TypeAlias = tuple[HtmlLine, ...]
HtmlBlock: TypeAlias = (
    HtmlParagraph | HtmlHeading | HtmlPicture | HtmlList | HtmlQuote | HtmlDefinitions | HtmlTable
)


def words_of(line: HtmlLine) -> str:
    """Return the words of a line."""
    return "".join(run.words for run in line)


@dataclass(frozen=True, slots=True)
class HtmlTerm:
    """A ``dt``, or (*meaning*) a ``dd``."""

    blocks: tuple[HtmlBlock, ...]
    meaning: bool


@dataclass(frozen=True, slots=True)
class HtmlCell:
    """A cell of a table: *head* if it names others, and how many columns and rows it takes."""

    blocks: tuple[HtmlBlock, ...]
    head: bool = False
    across: int = 1
    down: int = 1


@dataclass(frozen=True, slots=True)
class HtmlRow:
    """A row of a table; *head* if it stands in its head."""

    cells: tuple[HtmlCell, ...]
    head: bool = False


@dataclass(frozen=True, slots=True)
class HtmlCaption:
    """The name of a table."""

    blocks: tuple[HtmlBlock, ...]


HtmlPart: TypeAlias = HtmlBlock | HtmlItem | HtmlTerm | HtmlCell | HtmlRow | HtmlCaption


def blocks_of(parts: Sequence[HtmlPart]) -> tuple[HtmlBlock, ...]:
    """Return the blocks of *parts*; an item or a cell that stands where none can becomes its blocks."""
    return tuple(block for part in parts for block in unpacked(part))


def unpacked(part: HtmlPart) -> Iterator[HtmlBlock]:
    """Yield the part itself, if it is a block, and otherwise the blocks in it."""
    match part:
        case HtmlItem(blocks) | HtmlTerm(blocks) | HtmlCell(blocks) | HtmlCaption(blocks):
            yield from blocks
        case HtmlRow(cells):
            for cell in cells:
                yield from cell.blocks
        case _:
            yield part


def strong(line: HtmlLine) -> HtmlLine:
    """Return the line in bold."""
    return tuple(replace(run, strong=True) for run in line)


def bold(block: HtmlBlock) -> HtmlBlock:
    """Return a paragraph in bold; any other block is as it was."""
    return HtmlParagraph(tuple(map(strong, block.lines))) if isinstance(block, HtmlParagraph) else block
