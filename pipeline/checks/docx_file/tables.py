"""Rules on tables: regular, with a header row, and whole on a page."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.docx_file.opened import Element, Opened, W
from pipeline.checks.docx_file.wanted import Complaint, Wanted
from pipeline.model.finding import Rule, Severity

NO_HEADER = Rule(
    "docx/table-without-header",
    Severity.ERROR,
    "A table has no header row.",
    why="A screen reader cannot say which column a cell belongs to; Word's checker reports an error.",
    standard="Microsoft Accessibility Checker, table header",
    bad="<w:trPr/> in the first row",
    good="<w:trPr><w:tblHeader/></w:trPr>",
)
MERGED_CELLS = Rule(
    "docx/merged-cells",
    Severity.ERROR,
    "A table has merged cells.",
    why="Moving from cell to cell, a blind reader loses the row.",
    standard="Microsoft Accessibility Checker, table structure",
    bad='<w:gridSpan w:val="2"/>',
    good="a cell for each column",
)
NESTED_TABLE = Rule(
    "docx/nested-table",
    Severity.ERROR,
    "A table stands in a table.",
    why="Nobody can tell by ear in which of the two they are.",
    standard="Microsoft Accessibility Checker, table structure",
    bad="<w:tc><w:tbl>",
    good="paragraphs in cells",
)
EMPTY_CELL = Rule(
    "docx/empty-cell",
    Severity.ERROR,
    "A cell is empty.",
    why='A screen reader says "blank", and the reader asks what is missing.',
    standard="Microsoft Accessibility Checker, table structure",
    bad="<w:tc><w:p/></w:tc>",
    good="a picture or words in every cell",
)
IRREGULAR_TABLE = Rule(
    "docx/irregular-table",
    Severity.ERROR,
    "A row has more or fewer cells than the table has columns.",
    why="Columns shift, and pictures stand beside the wrong words.",
    standard="ECMA-376-1, 17.4.48 tblGrid",
    bad="two columns and a row with one cell",
    good="two columns and two cells in every row",
)
SPLIT_ROW = Rule(
    "docx/split-row",
    Severity.ERROR,
    "A row may be split over two pages.",
    why="A picture on one page and its words on the next belong to nothing.",
    standard="ECMA-376-1, 17.4.6 cantSplit",
    bad="<w:trPr/>",
    good="<w:trPr><w:cantSplit/></w:trPr>",
)
CHAINED_ROWS = Rule(
    "docx/chained-rows",
    Severity.ERROR,
    "A row below the header is kept with the next.",
    why="All rows chained move to the next page together, and the heading stays behind alone.",
    standard="ECMA-376-1, 17.3.1.15 keepNext",
    bad="<w:keepNext/> in each row",
    good="<w:keepNext/> in the header row alone",
)
ADJACENT_TABLES = Rule(
    "docx/adjacent-tables",
    Severity.ERROR,
    "A table follows a table without a paragraph between them.",
    why="Word makes one of them, and the second header row is a row like any other.",
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
    """Check every table."""
    del wanted
    for number, table in enumerate(file.document.iter(W + "tbl"), 1):
        for rule, message in (*_shape(table), *_rows(table)):
            yield rule, f"table {number}: {message}"
    below_headers = (each for each in file.paragraphs if each.row is not None and not each.in_header_row)
    if any(each.kept_with_next for each in below_headers):
        yield CHAINED_ROWS, "a paragraph below the header row is kept with the next"


def _shape(table: Element) -> Iterator[Complaint]:
    if next(table.iter(W + "gridSpan", W + "vMerge"), None) is not None:
        yield MERGED_CELLS, "cells are merged"
    if next(table.iterancestors(W + "tc"), None) is not None:
        yield NESTED_TABLE, "it stands in a cell"
    following = table.getnext()
    if following is not None and following.tag == W + "tbl":
        yield ADJACENT_TABLES, "another follows at once"
    columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
    for number, row in enumerate(table.findall(W + "tr"), 1):
        cells = len(row.findall(W + "tc"))
        if cells != columns:
            yield IRREGULAR_TABLE, f"row {number} has {cells} cells, the table {columns} columns"


def _rows(table: Element) -> Iterator[Complaint]:
    rows = table.findall(W + "tr")
    if not rows or rows[0].find(f"{W}trPr/{W}tblHeader") is None:
        yield NO_HEADER, "its first row is no header row"
    for number, row in enumerate(rows, 1):
        if row.find(f"{W}trPr/{W}cantSplit") is None:
            yield SPLIT_ROW, f"row {number} may be split"
        for cell in row.findall(W + "tc"):
            words = "".join(text.text or "" for text in cell.iter(W + "t"))
            if not words.strip() and next(cell.iter(W + "drawing"), None) is None:
                yield EMPTY_CELL, f"row {number} has an empty cell"
