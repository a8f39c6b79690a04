"""The leaflet's tables in a Word file: each cell must be in its row and its column.

A leaflet's table is a table of the file, or paragraphs row by row: each the name of a column, a line break,
and a cell. A picture and its sentences, a table of one row, are none of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from pipeline.checks.docx_file.opened import Element, Opened, W, WordParagraph
from pipeline.model.clusters import with_plain_signs
from pipeline.model.document import Table

Grid: TypeAlias = tuple[tuple[str, ...], ...]
"""The words of the cells of each row."""

ADDRESS_STYLE, ROW_START = "PrintedAddress", "RowStart"
DASH = "\N{EN DASH}"
"""Is shown for an empty cell below the name of its column."""
SPACES_AND_MARKS = {
    **dict.fromkeys((0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A))),
    0x00A0: " ",
    0x202F: " ",
}
SPACE_OR_MARK = re.compile("[" + "".join(map(chr, SPACES_AND_MARKS)) + "]")


def normalised(words: str) -> str:
    """Return *words* in NFC, with plain spaces, no direction marks, and a keycap as its digit."""
    if words.isascii():
        return words.strip()
    words = unicodedata.normalize("NFC", with_plain_signs(words))
    return (words.translate(SPACES_AND_MARKS) if SPACE_OR_MARK.search(words) else words).strip()


def said(paragraph: WordParagraph) -> str:
    """Return the words of a paragraph, without the addresses that are printed beside links."""
    return normalised("".join([run.words for run in paragraph.runs if run.style != ADDRESS_STYLE]))


def grid(table: Table) -> Grid:
    """Return the words of a table of the leaflet."""
    return tuple([tuple([normalised(cell.words) for cell in row]) for row in table.rows])


def grids(file: Opened) -> Iterator[tuple[int, Element, Grid | None]]:
    """Yield each table of *file* with its number and its words; None for a picture and its sentences."""
    cells: dict[Element, str] = {}
    pictured: set[Element] = set()
    for paragraph in file.paragraphs:
        cell = next(paragraph.element.iterancestors(W + "tc"), None)
        if cell is not None:
            cells[cell] = f"{cells.get(cell, '')}\n{said(paragraph)}".strip()
            if paragraph.has_picture:
                pictured.update(cell.iterancestors(W + "tbl"))
    for number, table in enumerate(file.document.iter(W + "tbl"), 1):
        rows = [[cells.get(cell, "") for cell in row.findall(W + "tc")] for row in table.findall(W + "tr")]
        lone = len(rows) == 1 or table in pictured
        yield number, table, None if lone else tuple([tuple(row) for row in rows])


def in_reading_order(file: Opened, tables: Sequence[Table]) -> Iterator[str]:
    """Yield the words of the paragraphs of *file*; those of a table that is shown row by row as it has them.

    There the name of a column stands above each cell, and in the leaflet once. So the names are taken off
    only if all rows say what one of the *tables* says.
    """
    paragraphs = file.paragraphs
    shown = ["\n".join(map(str.strip, said(each).split("\n"))) for each in paragraphs]
    rest = list(tables)
    at = 0
    while at < len(shown):
        taken = _taken(shown, at, rest) if paragraphs[at].style == ROW_START else None
        if taken is None:
            yield from shown[at].split("\n")
            at += 1
            continue
        table = rest[taken]
        del rest[: taken + 1]
        yield from (words for row in grid(table) for words in row)
        at += len(table.body) * len(table.rows[0])


def _taken(shown: Sequence[str], at: int, tables: Sequence[Table]) -> int | None:
    """The place of the first of *tables* whose rows are the paragraphs from *at* on, or None."""
    for place, table in enumerate(tables):
        rows = list(_row_by_row(table))
        if rows and shown[at : at + len(rows)] == rows:
            return place
    return None


def _row_by_row(table: Table) -> Iterator[str]:
    names, *rows = grid(table) if table.headed else ((("",) * len(table.rows[0])), *grid(table))
    for row in rows:
        for name, cell in zip(names, row, strict=True):
            yield f"{name}\n{cell or DASH}".strip()
