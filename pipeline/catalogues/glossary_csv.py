"""Reads a glossary from CSV: a column for each language, a row for each term. Touches no disk.

The first row has the tags of the languages (``en``, ``pl``, ``zh-Hans``), and may have ``meaning``. A cell
may have several words, with ``;`` or ``|`` between them; the first is the preferred one.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Sequence

from pipeline.model.errors import PipelineError
from pipeline.model.glossary import Term
from pipeline.model.language import is_same_language, language
from pipeline.model.place import Place

MEANING = ("meaning", "definition")
BETWEEN = re.compile(r"[;|\u061b\uff1b]")
"""What stands between the words of a cell, in Arabic and Chinese, too."""
HINT = "the first row has the tags of the languages, such as en, pl, ar; and one column may be called meaning"


def read(data: bytes, file: str, source: str) -> tuple[Term, ...]:
    """Return the terms of a CSV file; raise PipelineError if it is not UTF-8 or lacks a column *source*."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        hint = "save it as CSV UTF-8"
        raise PipelineError("this is not UTF-8", Place(file), hint) from None
    lines = text.splitlines()
    rows = csv.reader(io.StringIO(text), delimiter=_delimiter(lines[0] if lines else ""))
    try:
        heads = [head.strip() for head in next(rows, [])]
        columns = [_column(head, file) for head in heads]
        mine = [at for at, tag in enumerate(columns) if tag and is_same_language(tag, source)]
        if not mine:
            raise PipelineError(f"there is no column for {source}", Place(file, 1), HINT)
        terms = [_term(row, columns, mine[0], Place(file, rows.line_num)) for row in rows]
    except csv.Error as error:
        raise PipelineError(f"this is not CSV: {error}", Place(file, rows.line_num)) from None
    return tuple(term for term in terms if term is not None)


def _delimiter(head: str) -> str:
    return max((",", ";", "\t"), key=head.count)


def _column(head: str, file: str) -> str:
    """The language of a column; "" for the meaning."""
    if head.casefold() in MEANING or not head:
        return ""
    try:
        return language(head).tag
    except PipelineError:
        raise PipelineError(f"{head!r} is not the tag of a language", Place(file, 1), HINT) from None


def _term(row: Sequence[str], columns: Sequence[str], mine: int, place: Place) -> Term | None:
    cells = [unicodedata.normalize("NFC", cell) for cell in row] + [""] * (len(columns) - len(row))
    words = _words(cells[mine])
    if not words:
        return None
    meaning = next((cell.strip() for cell, tag in zip(cells, columns, strict=False) if not tag), "")
    others = {
        tag: _words(cell)
        for at, (cell, tag) in enumerate(zip(cells, columns, strict=False))
        if tag and at != mine and _words(cell)
    }
    return Term(words[0], words[1:], meaning, others, place)


def _words(cell: str) -> tuple[str, ...]:
    found = (" ".join(part.split()).lstrip("'") for part in BETWEEN.split(cell))
    return tuple(dict.fromkeys(word for word in found if word))
