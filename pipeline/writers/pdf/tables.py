"""A table -> its tags, and a strip for each row. Knows cells and the widths of columns; knows no page.

A row is one line of print whose cells stand side by side; the head is shown again on each page. Where the
words are too wide for columns, or a row would be too high, each cell is below the name of its column.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from pipeline.model.document import Passage, Table, Text
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.flow import PAGE_SPACE, SetBlock, below
from pipeline.writers.pdf.lines import WHOLE, Column, Lines, PrintLine, SetPassage, Typesetter, as_row
from pipeline.writers.pdf.parting import BETWEEN, BOX, FREE, KEPT, LAST_ITEM, at_least, ended
from pipeline.writers.pdf.structure import ARTIFACT, Element
from pipeline.writers.pdf.styles import Role

HIGHEST_ROW = 0.4
"""The greatest height of a row, as a part of the page: a higher one is hard to follow, and leaves holes."""
SHORT_CELL = 5.0
"""The width, in body sizes, of a cell that stays on one line: "9 to 12", or a day's name in Chinese."""
EMPTY = Passage((Text("\N{EN DASH}"),))
"""What is shown, but in no tag, where the cells of a row are below each other and one is empty."""


def set_table(table: Table, setter: Typesetter) -> SetBlock:
    """Return the table with its caption, in columns if they fit."""
    columns = _columns(table, setter)
    rows = _side_by_side(table, columns, setter) if columns else None
    made = rows if rows is not None else _below_each_other(table, setter)
    if table.caption is None:
        return _placed(made, (), setter)
    caption = setter.set_passage("Caption", table.caption, Role.TERM)
    return _placed(replace(made, elements=(caption.element, *made.elements)), caption.lines, setter)


@dataclass(frozen=True, slots=True)
class _SetRow:
    """The lines of a row, and the cost of a page break below each."""

    lines: Lines
    costs: tuple[float, ...] = (FREE,)


@dataclass(frozen=True, slots=True)
class _SetRows:
    """The tags in a table, and its rows; what is above the first row of the body stays with that."""

    elements: tuple[Element, ...]
    head: Lines
    rows: tuple[_SetRow, ...]


def _placed(made: _SetRows, caption: Lines, setter: Typesetter) -> SetBlock:
    lines: list[PrintLine] = [*caption, *made.head]
    costs = [KEPT] * len(lines)
    for place, row in enumerate(made.rows):
        lines += row.lines
        costs += ended(row.costs, LAST_ITEM if place == len(made.rows) - 2 else BETWEEN)
    spaced = below(tuple(lines), styles.GAP_PARAGRAPH, setter.edition) if lines else ()
    return SetBlock((Element("Table", made.elements),), spaced, ended(costs, FREE))


# ------------------------------------------------------------------------------------------ columns


def _columns(table: Table, setter: Typesetter) -> tuple[Column, ...]:
    """The columns, or () if the widest words and short cells of all columns do not fit beside each other.

    The space that the widest words leave is shared by what each column needs to have its cells on one line
    (CSS 2.2, 17.5.2.2, automatic table layout).
    """
    every = list(zip(*_roles(table), strict=True))
    widths = [[setter.widths(cell, role) for cell, role in column] for column in every]
    short = SHORT_CELL * setter.body_size
    least = [max(long if long <= short else wide for wide, long in column) for column in widths]
    wanted = [max(width for _, width in column) for column in widths]
    gap = styles.CELL_GAP * setter.body_size
    space = styles.MEASURE - gap * (len(every) - 1)
    if sum(least) > space:
        return ()
    more = [most - few for few, most in zip(least, wanted, strict=True)]
    if sum(wanted) <= space:
        least, more = wanted, [1.0] * len(wanted)
    rest = space - sum(least)
    shares = [few + rest * part / (sum(more) or 1.0) for few, part in zip(least, more, strict=True)]
    starts = [0.0, *accumulate(share + gap for share in shares)]
    return tuple(Column(start, width) for start, width in zip(starts, shares, strict=False))


def _roles(table: Table) -> Iterator[list[tuple[Passage, Role]]]:
    """The cells of each row; those that name a row or a column are bold."""
    for at, row in enumerate(table.rows):
        top = table.headed and at == 0
        yield [
            (cell, Role.TERM if top or (table.named and not place) else Role.BODY)
            for place, cell in enumerate(row)
        ]


# ------------------------------------------------------------------------------------------ side by side


def _side_by_side(table: Table, columns: Sequence[Column], setter: Typesetter) -> _SetRows | None:
    """The rows, each as one line of print; None if one is too high."""
    cells = [
        [_cell(table, row, place, column, setter) for place, column in enumerate(columns)]
        for row in range(len(table.rows))
    ]
    lines = [_row(row, setter) for row in cells]
    if any(line.height > HIGHEST_ROW * PAGE_SPACE for line in lines):
        return None
    if not table.headed:
        return _SetRows(_tags(table, cells), (), tuple(_SetRow((line,)) for line in lines))
    head = replace(lines[0], rule=styles.HEAD_RULE)
    again = replace(head, inks=tuple(replace(ink, leaf=ARTIFACT, target=None) for ink in head.inks))
    rows = [_SetRow((line if at == 1 else replace(line, head=again),)) for at, line in enumerate(lines) if at]
    return _SetRows(_tags(table, cells), (head,), tuple(rows))


def _cell(table: Table, row: int, place: int, column: Column, setter: Typesetter) -> SetPassage:
    """A cell with its tag: TH with its Scope if it names a row or a column (ISO 32000-1, 14.8.5.7)."""
    cell = table.rows[row][place]
    if not cell.words.strip():
        return SetPassage(Element("TD"), (), ())
    if table.headed and row == 0:
        return setter.set_passage("TH", cell, Role.TERM, column, scope="Column")
    if table.named and place == 0:
        return setter.set_passage("TH", cell, Role.TERM, column, scope="Row")
    return setter.set_passage("TD", cell, column=column)


def _tags(table: Table, cells: Sequence[Sequence[SetPassage]]) -> tuple[Element, ...]:
    rows = tuple(Element("TR", tuple(cell.element for cell in row)) for row in cells)
    if not table.headed or len(rows) < 2:
        return rows
    return Element("THead", rows[:1]), Element("TBody", rows[1:])


def _row(cells: Sequence[SetPassage], setter: Typesetter) -> PrintLine:
    """The cells side by side, with the first line of each on one baseline."""
    made = as_row([cell.lines for cell in cells], styles.CELL_PADDING * setter.body_size)
    return replace(made, rule=styles.RULE)


# ------------------------------------------------------------------------------------------ below each other


def _below_each_other(table: Table, setter: Typesetter) -> _SetRows:
    """Each cell below the name of its column, which is tagged where it stands first."""
    columns = range(len(table.rows[0]))
    cells = [[_cell(table, row, place, WHOLE, setter) for place in columns] for row in range(len(table.rows))]
    names = cells[0] if table.headed else [SetPassage(ARTIFACT, (), ()) for _ in columns]
    body = cells[1:] if table.headed else cells
    rows: list[_SetRow] = []
    for number, row in enumerate(body):
        lines: list[PrintLine] = []
        costs: list[float] = []
        for name, cell in zip(names, row, strict=True):
            shown = cell if cell.lines else _dash(setter)
            name_lines = map(_untagged, name.lines) if number else name.lines
            lines += below((*name_lines, *shown.lines), styles.GAP_ITEM if lines else 0.0, setter.edition)
            costs += (*[KEPT] * len(name.lines), *ended(at_least(shown.costs, BOX), BOX))
        rows.append(_SetRow(_ruled(lines, setter), tuple(costs)))
    head = tuple(line for name in names for line in name.lines) if not body else ()
    return _SetRows(_tags(table, cells), head, tuple(rows))


def _dash(setter: Typesetter) -> SetPassage:
    made = setter.set_passage("P", EMPTY)
    return replace(made, lines=tuple(map(_untagged, made.lines)))


def _untagged(line: PrintLine) -> PrintLine:
    return replace(line, inks=tuple(replace(ink, leaf=ARTIFACT, target=None) for ink in line.inks))


def _ruled(lines: Sequence[PrintLine], setter: Typesetter) -> Lines:
    """The lines of a row with a rule below them."""
    space = styles.blank_line(setter.edition) / 2
    last = replace(lines[-1], height=lines[-1].height + space, rule=styles.RULE)
    first, *others = [*lines[:-1], last]
    return (replace(first, gap=space), *others)
