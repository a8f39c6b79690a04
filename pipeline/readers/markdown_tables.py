"""Reads a table of a Markdown page. Knows no other blocks.

A box and an item of a list cannot hold a table; there each row becomes a line: "Monday: 9 to 5". In a row of
more than two cells each cell is named by the head of its column, so an empty cell moves no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.model.document import Block, Inline, ItemList, Marker, Passage, Table, Text
from pipeline.readers.lines import clean
from pipeline.readers.markdown_words import lines_of, targets, tidy
from pipeline.readers.nodes import MarkdownFile, MarkdownNode
from pipeline.readers.rules import UNSUPPORTED_MARKUP
from pipeline.readers.structure import Entry, table

CAPTION = re.compile(r"Table:\s+")
BAR = re.compile(r"(?<!\\)\|")
HINT = "read the lines; if they are hard to follow, write a line for each row yourself"


def read_table(node: MarkdownNode, page: MarkdownFile) -> Block:
    """Return the table; one of a single column is a list without marks, since its cells are lines."""
    head, *rows = _rows(node, page)
    if len(head) < 2:
        lines = tuple(cell for row in (head, *rows) for cell in row if cell.content)
        return ItemList(lines, Marker.LINE)
    names = any(cell.content for cell in head)
    return table([head, *rows] if names else rows, headed=names and len(rows) > 0)


def captioned(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield *entries* with "Table: Opening hours" below a table as its caption; Pandoc has this mark too."""
    last: Entry | None = None
    for entry in entries:
        open_ = isinstance(last, Table) and last.caption is None
        caption = _caption(entry) if open_ and isinstance(entry, Passage) else None
        if caption is not None and isinstance(last, Table):
            last = replace(last, caption=caption)
            continue
        if last is not None:
            yield last
        last = entry
    if last is not None:
        yield last


def _caption(passage: Passage) -> Passage | None:
    first = passage.content[0] if passage.content else None
    found = CAPTION.match(first.content) if isinstance(first, Text) else None
    if found is None or not isinstance(first, Text):
        return None
    return replace(passage, content=tidy([Text(first.content[found.end() :]), *passage.content[1:]]))


def table_lines(node: MarkdownNode, page: MarkdownFile) -> list[Passage]:
    """Return a line for each row below the head, or the head alone; with a finding that quotes the head."""
    head, *rows = _rows(node, page)
    names = [cell.words for cell in head]
    quoted = " | ".join(filter(None, [*names, *targets(node.children[0])]))
    lines = [_line(row, names) for row in rows] or [_joined(head)]
    message = f"a table became {len(lines)} line{'s'[: len(lines) > 1]}"
    message += f"; its columns are: {quoted}" if quoted else ""
    page.note(UNSUPPORTED_MARKUP, message, node.line, HINT)
    empty = [
        f"{name or 'a column'} of {row[0].words or 'a row'}" for row in rows for name in _missing(row, names)
    ]
    if empty:
        page.note(UNSUPPORTED_MARKUP, f"empty cells of a table are left out: {'; '.join(empty)}", node.line)
    return [line for line in lines if line.content]


def _rows(node: MarkdownNode, page: MarkdownFile) -> list[list[Passage]]:
    return [_row(row, page) for row in node.walk() if row.type == "tr"]


def _row(row: MarkdownNode, page: MarkdownFile) -> list[Passage]:
    """The cells of a row; those beyond the head's, which the parser drops, have no markup."""
    cells = [
        _joined(lines_of(cell.children[0], page), ", ")
        if cell.children
        else Passage((), page.place(row.line))
        for cell in row.children
    ]
    raw = page.raw(row.line).strip().lstrip("> ").strip().removeprefix("|")
    written = BAR.split(raw.removesuffix("|"))
    beyond = [clean(cell) for cell in written[len(cells) :]]
    return cells + [Passage((Text(words),), page.place(row.line, word=words)) for words in beyond if words]


def _missing(row: Sequence[Passage], names: Sequence[str]) -> Iterator[str]:
    return (name for cell, name in zip(row, names, strict=False) if not cell.content)


def _line(row: Sequence[Passage], names: Sequence[str]) -> Passage:
    if len(row) == 2 and all(cell.content for cell in row):
        mark = " " if row[0].words.endswith((":", "：")) else ": "
        return Passage(tidy([*row[0].content, Text(mark), *row[1].content]), row[0].place)
    heads = ["", *names[1:], *("" for _ in row[len(names) :])]
    parts = [_named(cell, name) for cell, name in zip(row, heads, strict=True) if cell.content]
    return _joined(parts)


def _named(cell: Passage, name: str) -> Passage:
    content = [Text(f"{name.rstrip(':')}: "), *cell.content] if name else cell.content
    return Passage(tuple(content), cell.place)


def _joined(parts: Sequence[Passage], mark: str = "; ") -> Passage:
    """The words of *parts* with *mark* between them, or a space after a sign that ends one."""
    content: list[Inline] = []
    last = ""
    for part in parts:
        if not part.content:
            continue
        between = [Text(" " if last.endswith(tuple(".,;:!?")) else mark)] if content else []
        content += [*between, *part.content]
        last = part.words
    place = next((part.place for part in parts if part.content), parts[0].place if parts else None)
    return Passage(tidy(content), place) if place else Passage(())
