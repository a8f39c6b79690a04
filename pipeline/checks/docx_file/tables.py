"""Rules on tables: they have a header row and regular cells, each in its place, and no row is split."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pipeline.checks.docx_file.cells import Grid, grid, grids
from pipeline.checks.docx_file.complaints import Complaint
from pipeline.checks.docx_file.opened import Element, Opened, W
from pipeline.checks.wanted import Wanted
from pipeline.model.document import Table
from pipeline.model.finding import Rule, Severity

NO_HEADER = Rule(
    "docx/table-without-header",
    Severity.ERROR,
    "A table has no header row.",
    why="A screen reader cannot say which column a cell belongs to. Word's checker reports an error.",
    standard="Microsoft Accessibility Checker, table header",
    bad="<w:trPr/> in the first row",
    good="<w:trPr><w:tblHeader/></w:trPr>",
)
MERGED_CELLS = Rule(
    "docx/merged-cells",
    Severity.ERROR,
    "A table has merged cells.",
    why="A blind reader who moves from cell to cell cannot tell which row they are in.",
    standard="Microsoft Accessibility Checker, table structure",
    bad='<w:gridSpan w:val="2"/>',
    good="a cell for each column",
)
NESTED_TABLE = Rule(
    "docx/nested-table",
    Severity.ERROR,
    "A table is inside another table.",
    why="A listener cannot tell which of the two tables they are in.",
    standard="Microsoft Accessibility Checker, table structure",
    bad="<w:tc><w:tbl>",
    good="paragraphs in cells",
)
EMPTY_CELL = Rule(
    "docx/empty-cell",
    Severity.ERROR,
    "A cell beside a picture is empty, or a cell has no paragraph.",
    why='A screen reader says "blank", and the reader wonders what is missing.',
    standard="Microsoft Accessibility Checker, table structure",
    bad="<w:tc><w:p/></w:tc>",
    good="a picture or words in every cell; an empty cell where the leaflet's table has one",
)
MOVED_CELL = Rule(
    "docx/moved-cell",
    Severity.ERROR,
    "A table has not the cells of the leaflet's table, each in its row and its column.",
    why="“Closed” in the wrong column sends a person to a locked door; a number in the wrong row, to nobody.",
    standard="WCAG 2.2, 1.3.1 Info and Relationships",
    bad="Tuesday | (nothing) | closed, for Tuesday | closed | (nothing)",
    good="Tuesday | closed | (nothing)",
)
IRREGULAR_TABLE = Rule(
    "docx/irregular-table",
    Severity.ERROR,
    "A row has more or fewer cells than the table has columns.",
    why="Cells move to other columns, and pictures end up beside the wrong words.",
    standard="ECMA-376-1, 17.4.48 tblGrid",
    bad="two columns and a row with one cell",
    good="two columns and two cells in every row",
)
SPLIT_ROW = Rule(
    "docx/split-row",
    Severity.ERROR,
    "A row may be split over two pages.",
    why="If a picture is on one page and its words on the next, nobody sees that they belong together.",
    standard="ECMA-376-1, 17.4.6 cantSplit",
    bad="<w:trPr/>",
    good="<w:trPr><w:cantSplit/></w:trPr>",
)
CHAINED_ROWS = Rule(
    "docx/chained-rows",
    Severity.ERROR,
    "A row that names no columns is marked to stay with the next row.",
    why="All the rows then move to the next page together, and the heading stays behind alone.",
    standard="ECMA-376-1, 17.3.1.15 keepNext",
    bad="<w:keepNext/> beside each picture",
    good="<w:keepNext/> in the row that names the columns",
)
ADJACENT_TABLES = Rule(
    "docx/adjacent-tables",
    Severity.ERROR,
    "Two tables have no paragraph between them.",
    why="Word joins them into one table, and the second header row becomes an ordinary row.",
    standard="Microsoft Accessibility Checker, table structure",
    bad="</w:tbl><w:tbl>",
    good="</w:tbl>, a heading, <w:tbl>",
)
RULES = (
    NO_HEADER,
    MERGED_CELLS,
    NESTED_TABLE,
    EMPTY_CELL,
    MOVED_CELL,
    IRREGULAR_TABLE,
    SPLIT_ROW,
    CHAINED_ROWS,
    ADJACENT_TABLES,
)


def check_tables(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    """Check the cells, rows and position of every table."""
    every = tuple(grids(file))
    for number, table, cells in every:
        for rule, message in (*_shape(table), *_rows(table, pictured=cells is None)):
            yield rule, f"table {number}: {message}"
    yield from _places(every, wanted.tables)
    ideas = {each.row for each in file.paragraphs if each.has_picture}
    bound = (each for each in file.paragraphs if each.row is not None and each.kept_with_next)
    if any(not each.in_header_row or each.row in ideas for each in bound):
        yield CHAINED_ROWS, "a paragraph of a row is marked to stay with the next (keepNext)"


def _places(
    every: Iterable[tuple[int, Element, Grid | None]], tables: Sequence[Table] | None
) -> Iterator[Complaint]:
    """Complaints about tables that are none of the leaflet's, or have no header row."""
    rest = [grid(table) for table in tables or ()]
    for number, element, cells in every:
        same = rest.index(cells) if cells is not None and cells in rest else None
        if cells is not None and same is None and tables is not None:
            yield MOVED_CELL, f"table {number}: its cells are not those of a table in the leaflet"
        if not _headed(element):
            yield NO_HEADER, f"table {number}: its first row is not marked as a header row"
        del rest[: same + 1 if same is not None else 0]


def _shape(table: Element) -> Iterator[Complaint]:
    if next(table.iter(W + "gridSpan", W + "vMerge"), None) is not None:
        yield MERGED_CELLS, "cells are merged"
    if next(table.iterancestors(W + "tc"), None) is not None:
        yield NESTED_TABLE, "it is inside a cell of another table"
    following = table.getnext()
    if following is not None and following.tag == W + "tbl":
        yield ADJACENT_TABLES, "another table follows it directly"
    columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
    for number, row in enumerate(table.findall(W + "tr"), 1):
        cells = len(row.findall(W + "tc"))
        if cells != columns:
            yield IRREGULAR_TABLE, f"row {number} has {cells} cells; the table has {columns} columns"


def _headed(table: Element) -> bool:
    return table.find(f"{W}tr[1]/{W}trPr/{W}tblHeader") is not None


def _rows(table: Element, *, pictured: bool) -> Iterator[Complaint]:
    for number, row in enumerate(table.findall(W + "tr"), 1):
        if row.find(f"{W}trPr/{W}cantSplit") is None:
            yield SPLIT_ROW, f"row {number} may be split over two pages"
        for cell in row.findall(W + "tc"):
            words = "".join(text.text or "" for text in cell.iter(W + "t"))
            shown = words.strip() or next(cell.iter(W + "drawing"), None) is not None
            if cell.find(W + "p") is None or (pictured and not shown):
                yield EMPTY_CELL, f"row {number} has an empty cell"
