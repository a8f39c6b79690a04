"""Tables -> a table of Word whose columns hold the widest word of their cells; else each cell by itself.

A table whose words are too wide for its columns, or whose rows would be too high, is shown row by row: each
cell is below the name of its column. So is a table without names of columns: Word's checker refuses a table
that has no header row.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from pipeline.model.document import Passage, Table, Text, links
from pipeline.model.links import printed_address
from pipeline.writers.docx import wml
from pipeline.writers.docx.assembly import Assembly
from pipeline.writers.docx.paper import A4
from pipeline.writers.docx.runs import PLAIN, STRONG
from pipeline.writers.docx.styles import INK
from pipeline.writers.docx.widths import line_width, widest_word
from pipeline.writers.docx.wml import Attributes

CELL_MARGIN = 113  # twips, 2 mm
BORDER: Attributes = {"val": "single", "sz": 6, "space": 0, "color": INK}
SHORT_CELL = 5.0
"""The width, in type sizes, of a cell that stays on one line: "9 to 12", or a day's name in Chinese."""
HIGHEST_ROW = 0.4
"""The greatest height of a row, as a part of the page: a higher one is hard to follow, and leaves holes."""
EMPTY = Passage((Text("\N{EN DASH}"),))
"""What is shown for an empty cell where the cells of a row are below each other."""


def table(block: Table, assembly: Assembly) -> Iterator[str]:
    """Yield the caption, and the table in columns if they fit, else row by row."""
    if block.caption is not None:
        yield assembly.paragraph("Caption", block.caption, STRONG)
    widths = column_widths(block, assembly) if block.headed else ()
    if widths:
        yield _in_columns(block, widths, assembly)
    else:
        yield from _row_by_row(block, assembly)


# --- widths -----------------------------------------------------------------------------------------------


def column_widths(block: Table, assembly: Assembly) -> tuple[int, ...]:
    """Return the widths of the columns in twips; () if the words do not fit into columns.

    The space that the widest words leave is shared by what each column needs to have its cells on one line
    (CSS 2.2, 17.5.2.2, automatic table layout).
    """
    em = 20 * assembly.edition.body_points
    margins = 2 * CELL_MARGIN
    cells = [[_needs(cell, assembly) for cell in column] for column in zip(*block.rows, strict=True)]
    least = [math.ceil(em * max(few for few, _ in column)) + margins for column in cells]
    wanted = [math.ceil(em * max(most for _, most in column)) + margins for column in cells]
    if sum(least) > A4.text_width:
        return ()
    more = [most - few for few, most in zip(least, wanted, strict=True)]
    if sum(wanted) <= A4.text_width:
        least, more = wanted, [1] * len(wanted)
    rest, parts = A4.text_width - sum(least), sum(more) or 1
    widths = [few + rest * part // parts for few, part in zip(least, more, strict=True)]
    widths[-1] += A4.text_width - sum(widths)
    lines = max(
        em * most / (width - margins)
        for column, width in zip(cells, widths, strict=True)
        for _, most in column
        if width > margins  # an empty column can have no room but its margins
    )
    high = lines * em * assembly.edition.leading > HIGHEST_ROW * (A4.height - 2 * A4.margin)
    return () if high else tuple(widths)


def _needs(cell: Passage, assembly: Assembly) -> tuple[float, float]:
    """The least width of a cell, and the width of all its words on one line, in type sizes."""
    addresses = [printed_address(link) for link in links(cell.content)]
    words = " ".join([cell.words, *(f"({address})" for address in addresses if address)])
    whole = line_width(words)
    tag = cell.language or assembly.setting.language.tag
    return (whole if whole <= SHORT_CELL else widest_word(words, tag)), whole


# --- in columns -------------------------------------------------------------------------------------------


def _in_columns(block: Table, widths: Sequence[int], assembly: Assembly) -> str:
    head = _row(block.head, widths, assembly, top=True, named=True)
    rows = [_row(row, widths, assembly, named=block.named) for row in block.body]
    return wml.table(
        widths,
        [head, *rows],
        margin=CELL_MARGIN,
        rtl=assembly.setting.rtl,
        named=block.named,
        border=BORDER,
    )


def _row(
    cells: Sequence[Passage], widths: Sequence[int], assembly: Assembly, *, top: bool = False, named: bool
) -> str:
    """A row; *top*: its cells name the columns; *named*: its first cell names the row."""
    style = "HeaderCell" if top else "Cell"
    manners = [STRONG if top or (named and not place) else PLAIN for place in range(len(cells))]
    shown = [
        wml.cell(width, assembly.paragraph(style, cell, manner))
        for cell, width, manner in zip(cells, widths, manners, strict=True)
    ]
    return wml.row(shown, header=top)


# --- row by row -------------------------------------------------------------------------------------------


def _row_by_row(block: Table, assembly: Assembly) -> Iterator[str]:
    last = len(block.rows[0]) - 1
    for row in block.body:
        for place, cell in enumerate(row):
            style = "RowStart" if not place else "RowCell" if place < last else "RowEnd"
            name = block.head[place] if block.headed else Passage(())
            yield _named(name, cell, style, assembly, strong=block.named and not place)
    if not block.body:
        yield from (assembly.paragraph("Normal", cell, STRONG) for cell in block.head if cell.content)


def _named(name: Passage, cell: Passage, style: str, assembly: Assembly, *, strong: bool) -> str:
    """The name of the column in bold and, on the next line, the cell, which gives the direction."""
    shown = cell if cell.content else EMPTY
    words = assembly.runs(shown, STRONG if strong else PLAIN)
    if name.content:
        words = assembly.runs(name, STRONG) + wml.LINE_BREAK + words
    return wml.paragraph(words, assembly.layout(style, shown.language))
