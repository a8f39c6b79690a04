"""Rules on tables: they have a header row and regular cells, and no row is split over two pages."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.docx_file.complaints import Complaint
from pipeline.checks.docx_file.opened import Element, Opened, W
from pipeline.checks.wanted import Wanted
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
    "A cell is empty.",
    why='A screen reader says "blank", and the reader wonders what is missing.',
    standard="Microsoft Accessibility Checker, table structure",
    bad="<w:tc><w:p/></w:tc>",
    good="a picture or words in every cell",
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
    "A row below the header row is marked to stay with the next row.",
    why="All the rows then move to the next page together, and the heading stays behind alone.",
    standard="ECMA-376-1, 17.3.1.15 keepNext",
    bad="<w:keepNext/> in each row",
    good="<w:keepNext/> in the header row only",
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
    IRREGULAR_TABLE,
    SPLIT_ROW,
    CHAINED_ROWS,
    ADJACENT_TABLES,
)


def check_tables(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    """Check the cells, rows and position of every table."""
    del wanted
    for number, table in enumerate(file.document.iter(W + "tbl"), 1):
        for rule, message in (*_shape(table), *_rows(table)):
            yield rule, f"table {number}: {message}"
    below_headers = (each for each in file.paragraphs if each.row is not None and not each.in_header_row)
    if any(each.kept_with_next for each in below_headers):
        yield CHAINED_ROWS, "a paragraph below a header row is marked to stay with the next (keepNext)"


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


def _rows(table: Element) -> Iterator[Complaint]:
    rows = table.findall(W + "tr")
    if not rows or rows[0].find(f"{W}trPr/{W}tblHeader") is None:
        yield NO_HEADER, "its first row is not marked as a header row"
    for number, row in enumerate(rows, 1):
        if row.find(f"{W}trPr/{W}cantSplit") is None:
            yield SPLIT_ROW, f"row {number} may be split over two pages"
        for cell in row.findall(W + "tc"):
            words = "".join(text.text or "" for text in cell.iter(W + "t"))
            if not words.strip() and next(cell.iter(W + "drawing"), None) is None:
                yield EMPTY_CELL, f"row {number} has an empty cell"
