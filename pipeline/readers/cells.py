"""Finds rows: lines that tabs or wide gaps divide into cells, as in a table of opening hours."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from pipeline.readers.lines import SourceLine, clean
from pipeline.readers.lines import columns as columns_of

GAP = re.compile(r"(?<=\S)\s+(?=\S)")
GAP_SPACES = 3
"""The number of spaces that divide cells, if they do not follow the end of a sentence."""
SENTENCE_ENDS = tuple(".!?…。؟۔।")
ROW_COLUMNS = 120
"""The greatest width of a row; a longer line with a gap is prose with an accidental gap."""
FIRST_COLUMNS = 40
"""The greatest width of the first cell of a table with gaps of spaces; wider ones are columns of prose."""
EMPTY = "–"
STOPS = tuple(".!?…。؟۔।,;:،؛、，；：–—-/|")


def with_cells(lines: Sequence[SourceLine]) -> tuple[SourceLine, ...]:
    """Return *lines* with the cells of each row; the words of a row have a sign between its cells.

    Two or more rows with equally many cells are a table. Of a single row, only tabs and gaps between two
    numbers get a sign, because a gap of spaces can be an accident.
    """
    made: list[SourceLine] = []
    for words, group in groupby(lines, lambda line: bool(line.words) and line.mark is None):
        run = list(group)
        made += _tables(run) if words else [_item(line) for line in run]
    return tuple(made)


def is_head(rows: Sequence[SourceLine]) -> bool:
    """Whether the first of *rows* names the columns.

    It does if its first cell is empty, or if it has no digit, no stop and no empty cell, and a column has
    digits in each cell below it: "Day; Open" above "Monday; 9 to 5".
    """
    first, *others = (row.cells for row in rows)
    if not first[0]:
        return all(first[1:])
    names = all(cell and not _has_digit(cell) and not cell.endswith(SENTENCE_ENDS) for cell in first)
    filled = [[row[at] for row in others if row[at]] for at in range(len(first))]
    return names and any(cells and all(map(_has_digit, cells)) for cells in filled)


def _has_digit(words: str) -> bool:
    return any(character.isdecimal() for character in words)


def row_words(cells: Sequence[str]) -> str:
    """Return the words of a row of a table: "Monday: 9 to 12; 1 to 5". An empty cell is a dash.

    Above the first column there is nothing: "Morning; Afternoon".
    """
    first, *others = cells
    words, sign = (first, ":") if first else ("", ";")
    for cell in others:
        words += (_sign(words, sign) if words else "") + (cell or EMPTY)
        sign = ";"
    return words


def _item(line: SourceLine) -> SourceLine:
    """A list item, with its cells after the mark."""
    if line.mark is None:
        return line
    raw = line.raw[line.mark.length :]
    cells = tuple(cell for _, cell in _pieces(raw))
    return replace(line, cells=cells) if len(cells) > 1 and "\t" in raw.strip() else line


def _tables(run: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """The lines of *run*, which has no blank lines; first the tables whose every tab begins a cell."""
    for columns, rows, cells in _alike(run, _between_tabs):
        used = [at for at in range(columns) if any(row[at] for row in cells)]
        if len(used) > 1 and len(rows) > 1:
            for line, row in zip(rows, cells, strict=True):
                kept = tuple(row[at] for at in used)
                yield replace(line, cells=kept, words=row_words(kept))
        else:
            yield from _aligned(rows)


def _aligned(run: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """The lines of *run*, in which several tabs or spaces can stand before one cell."""
    for columns, rows, cells in _alike(run, _between_gaps):
        table = len(rows) > 1 and all(columns_of(first) <= FIRST_COLUMNS for first, *_ in cells)
        for line, row in zip(rows, cells, strict=True):
            if columns == 1:
                yield line
            else:
                words = row_words(row) if table else _loose_words(_pieces(line.raw))
                yield replace(line, cells=row, words=words)


def _alike(
    run: Sequence[SourceLine], cells_of: Callable[[SourceLine], tuple[str, ...]]
) -> Iterator[tuple[int, list[SourceLine], list[tuple[str, ...]]]]:
    """Neighbouring lines with equally many cells: the number of cells, the lines and their cells."""
    pairs = [(line, cells_of(line)) for line in run]
    for columns, group in groupby(pairs, lambda pair: len(pair[1])):
        lines, cells = zip(*group, strict=True)
        yield columns, list(lines), list(cells)


def _between_tabs(line: SourceLine) -> tuple[str, ...]:
    if "\t" not in line.raw:
        return (line.words,)
    return ("",) * line.tabs + tuple(clean(cell) for cell in line.raw.split("\t"))


def _between_gaps(line: SourceLine) -> tuple[str, ...]:
    if line.edge > ROW_COLUMNS:
        return (line.words,)
    return tuple(cell for _, cell in _pieces(line.raw))


def _pieces(raw: str) -> list[tuple[bool, str]]:
    """The cells of a line, each with whether a tab is before it."""
    pieces: list[tuple[bool, str]] = []
    start, tab = 0, False
    for gap in GAP.finditer(raw):
        spaces = gap.end() - gap.start() >= GAP_SPACES and raw[gap.start() - 1] not in SENTENCE_ENDS
        if "\t" in gap[0] or spaces:
            pieces.append((tab, clean(raw[start : gap.start()])))
            start, tab = gap.end(), "\t" in gap[0]
    return [piece for piece in (*pieces, (tab, clean(raw[start:]))) if piece[1]]


def _loose_words(pieces: Sequence[tuple[bool, str]]) -> str:
    words = pieces[0][1]
    for tab, cell in pieces[1:]:
        if tab:
            words += _sign(words, ":")
        else:
            words += _sign(words, ";") if words[-1:].isdecimal() and cell[:1].isdecimal() else " "
        words += cell
    return words


def _sign(left: str, sign: str) -> str:
    """The sign between two cells, in the form of the script before it; a space if a stop is there already."""
    last = left[-1:]
    if last in STOPS and not left.endswith(EMPTY):
        return " "
    if unicodedata.east_asian_width(last) in "WF":
        return {":": "：", ";": "；"}[sign]
    return ("؛" if sign == ";" and unicodedata.bidirectional(last) == "AL" else sign) + " "
