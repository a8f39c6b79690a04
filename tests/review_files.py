"""Changes to a review document as interpreters and their programs make them, made with python-docx."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

IDENTIFIER, ENGLISH, NOTES, TRANSLATION, VERDICT, COMMENT = range(6)
Cells: TypeAlias = Mapping[int, str]
"""Column -> its new words."""


def rows(file: Any) -> Mapping[str, Any]:
    """The rows of all tables by their id, without heading rows."""
    every = (row for table in file.tables for row in table.rows)
    return {row.cells[IDENTIFIER].text: row for row in every if row.cells[IDENTIFIER].text != "ID"}


def changed(data: bytes, change: Callable[[Any], None]) -> bytes:
    """The file after *change* has changed it."""
    file = docx.Document(io.BytesIO(data))
    change(file)
    after = io.BytesIO()
    file.save(after)
    return after.getvalue()


def filled(data: bytes, cells: Mapping[str, Cells]) -> bytes:
    """The file with other words in some cells, by the rows' numbers."""

    def fill(file: Any) -> None:
        numbers = {identifier.partition("-")[0]: row for identifier, row in rows(file).items()}
        for number, columns in cells.items():
            for column, words in columns.items():
                write(numbers[number].cells[column], words)

    return changed(data, fill)


def write(cell: Any, words: str) -> None:
    """Replace the text of the first paragraph of a cell."""
    for run in cell.paragraphs[0]._p.xpath("./w:r"):
        run.getparent().remove(run)
    cell.paragraphs[0].add_run(words)


def append(cell: Any, markup: str) -> None:
    """Put WordprocessingML at the end of the first paragraph of a cell."""
    for element in parse_xml(f"<w:p {nsdecls('w')}>{markup}</w:p>"):
        cell.paragraphs[0]._p.append(element)
