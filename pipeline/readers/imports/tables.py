"""The rows and cells of an HTML table -> a table for Markdown, or the blocks that it arranged on the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from pipeline.readers.imports.blocks import (
    HtmlBlock,
    HtmlCaption,
    HtmlCell,
    HtmlCellLines,
    HtmlDefinitions,
    HtmlHeading,
    HtmlLine,
    HtmlList,
    HtmlParagraph,
    HtmlPart,
    HtmlPicture,
    HtmlQuote,
    HtmlRow,
    HtmlRun,
    HtmlTable,
    blocks_of,
    bold,
    strong,
    words_of,
)
from pipeline.readers.imports.notes import ImportCause, ImportNotes
from pipeline.readers.imports.rules import CHANGED

REPEATED = ImportCause(CHANGED, "merged cells of a table are repeated in each place")
LONGEST_VALUE = 60
MOST_PLACES = 10_000
WIDEST = 50
"""The greatest number of columns or rows that one cell can take."""


def table_blocks(parts: Sequence[HtmlPart], bare: bool, notes: ImportNotes, line: int) -> Iterator[HtmlBlock]:
    """The pictures of a table, then the table with its name; only its cells if it arranged the page."""
    rows = [part for part in parts if isinstance(part, HtmlRow) and any(cell.blocks for cell in part.cells)]
    names = [block for part in parts if isinstance(part, HtmlCaption) for block in part.blocks]
    strays = [part for part in parts if not isinstance(part, HtmlRow | HtmlCaption)]
    inside = [block for row in rows for cell in row.cells for block in cell.blocks]
    yield from blocks_of(strays)
    if bare or _arranges(rows):
        yield from (*map(bold, names), *inside)
        return
    yield from (block for block in inside if isinstance(block, HtmlPicture))
    grid = _grid(rows)
    width = max(map(len, grid))
    merged = [cell for row in rows for cell in row.cells if cell.across > 1 or cell.down > 1]
    repeated = [words for cell in merged if cell.across < width and (words := _words(cell))]
    if repeated:
        notes.add(REPEATED, " | ".join(repeated), line)
    made = list(_tables(rows, grid, width))
    match made, names:
        case [HtmlTable() as only], [HtmlParagraph((caption,))]:
            yield replace(only, caption=caption)
        case _:
            yield from (*map(bold, names), *made)


def _arranges(rows: Sequence[HtmlRow]) -> bool:
    """Whether the table has no data: a column, a row of texts, or cells with headings, boxes or tables."""
    cells = [cell for row in rows for cell in row.cells if cell.blocks]
    kinds = (HtmlHeading, HtmlQuote, HtmlTable, HtmlDefinitions)
    heads = any(cell.head for cell in cells)
    return (
        max((len([cell for cell in row.cells if cell.blocks]) for row in rows), default=0) < 2
        or (len(rows) < 2 and not heads and not all(map(_is_short, cells)))
        or any(isinstance(block, kinds) for cell in cells for block in cell.blocks)
    )


def _grid(rows: Sequence[HtmlRow]) -> list[list[HtmlCell]]:
    """The cells of each row by their columns; a merged cell stands in each of its places.

    A page that claims far more places than it has cells has no merged cells.
    """
    below: dict[int, tuple[HtmlCell, int]] = {}
    grid: list[list[HtmlCell]] = []
    cells = [cell for row in rows for cell in row.cells]
    if sum(cell.across * cell.down for cell in cells) > MOST_PLACES + len(cells) * 10:
        rows = [
            replace(row, cells=tuple(replace(cell, across=1, down=1) for cell in row.cells)) for row in rows
        ]
    for row in rows:
        made: list[HtmlCell] = []
        for cell in row.cells:
            while len(made) in below:
                made.append(_next(below, len(made)))
            for _ in range(cell.across):
                if cell.down > 1:
                    below[len(made)] = cell, cell.down - 1
                made.append(cell)
        while len(made) in below:
            made.append(_next(below, len(made)))
        grid.append(made)
    return grid


def _next(below: dict[int, tuple[HtmlCell, int]], column: int) -> HtmlCell:
    cell, left = below.pop(column)
    if left > 1:
        below[column] = cell, left - 1
    return cell


def _tables(
    rows: Sequence[HtmlRow], grid: Sequence[Sequence[HtmlCell]], width: int
) -> Iterator[HtmlParagraph | HtmlTable]:
    """The table, cut at rows of a single cell over all columns, which are titles of what follows."""
    head_rows = _head_rows(rows)
    head = _head(grid[:head_rows], width)
    body = list(zip(rows, grid, strict=True))[head_rows:]
    for title, group in groupby(body, lambda pair: _is_title(pair[0], width)):
        lines = [tuple(_lines(cell) for cell in made) for _, made in group]
        if title:
            yield from (HtmlParagraph(tuple(map(strong, line[0]))) for line in lines)
        else:
            yield HtmlTable(head, tuple(lines))
    if not body:
        yield HtmlTable(head, ())


def _is_title(row: HtmlRow, width: int) -> bool:
    filled = [cell for cell in row.cells if cell.blocks]
    return len(filled) == 1 and filled[0].across >= width


def _head_rows(rows: Sequence[HtmlRow]) -> int:
    """How many rows name the columns: those of the head, or else a first row in bold or of heads alone."""
    count = 0
    for row in rows:
        cells = [cell for cell in row.cells if cell.blocks]
        named = row.head or all(cell.head for cell in cells)
        if not named or (not row.head and count):
            break
        count += 1
    if count or len(rows) < 2:
        return min(count, len(rows))
    return int(all(_is_bold(cell) for cell in rows[0].cells if cell.blocks) and not _all_bold(rows[1]))


def _all_bold(row: HtmlRow) -> bool:
    return all(_is_bold(cell) for cell in row.cells if cell.blocks)


def _is_bold(cell: HtmlCell) -> bool:
    return all(run.strong or not run.words.strip() for line in _lines(cell) for run in line)


def _head(rows: Sequence[Sequence[HtmlCell]], width: int) -> tuple[HtmlCellLines, ...]:
    """The name of each column; a column with names in several rows has them all."""
    names: list[HtmlCellLines] = []
    for column in range(width if rows else 0):
        cells = [row[column] for row in rows if column < len(row)]
        different = [cell for at, cell in enumerate(cells) if cell not in cells[:at]]
        names.append(tuple(line for cell in different for line in _lines(cell)))
    return tuple(names)


def _is_short(cell: HtmlCell) -> bool:
    """Whether a cell holds a value, as a number or a name."""
    return len(cell.blocks) == 1 and len(_lines(cell)) == 1 and len(_words(cell)) <= LONGEST_VALUE


def _words(cell: HtmlCell) -> str:
    return " ".join(words_of(line) for line in _lines(cell))


def _lines(cell: HtmlCell) -> HtmlCellLines:
    return tuple(line for block in cell.blocks for line in _block_lines(block))


def _block_lines(block: HtmlBlock) -> Iterator[HtmlLine]:
    """The lines of a block of a cell."""
    match block:
        case HtmlParagraph(lines):
            yield from lines
        case HtmlList(items):
            for item in items:
                inner = [line for each in item.blocks for line in _block_lines(each)]
                if inner and item.number:
                    inner[0] = HtmlRun(f"{item.number}. "), *inner[0]
                yield from inner
        case _:
            return
