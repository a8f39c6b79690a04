r"""Blocks -> Markdown that our reader reads as the same words. Each sign that Markdown would take is escaped.

A line break is a backslash at the end of a line, and ``<br>`` in a cell of a table.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import assert_never

from pipeline.readers.imports.blocks import (
    HtmlBlock,
    HtmlCellLines,
    HtmlDefinitions,
    HtmlHeading,
    HtmlItem,
    HtmlLine,
    HtmlList,
    HtmlParagraph,
    HtmlPicture,
    HtmlQuote,
    HtmlRun,
    HtmlTable,
)

INLINE = re.compile(r"[\\`*\[\]<~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
FIRST = re.compile(r"[#>]|[=]+\s*$|[:~](?=\s|$)|[-+](?=\s|$)|\+{3}|[-:|](?=[-:|\s]*$)")
"""What makes a heading, a box, an item, a meaning or a line of a table of the line that it begins."""
NUMBERED = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
SETTING = re.compile(r"\A[^\W\d][\w.-]*+\s*+(?=:)")
"""What makes a setting of a web site of the very first line."""
HEADING_END = re.compile(r"(?<!#)#+$")
PLAIN_TARGET = re.compile(r"[^\s()<>\\]+")
UNSAFE = {" ": "%20", "<": "%3C", ">": "%3E", "\\": "%5C", "\t": "%09", "\n": "%0A", "\r": "%0D"}
HARD_BREAK = "\\"


def spell(blocks: Sequence[HtmlBlock]) -> str:
    """Return *blocks* as Markdown."""
    lines = list(_joined(blocks))
    if lines and (found := SETTING.match(lines[0])):
        lines[0] = f"{found[0]}\\{lines[0][found.end() :]}"
    return "\n".join(lines) + "\n" if lines else ""


def _joined(blocks: Sequence[HtmlBlock], tight: bool = False) -> Iterator[str]:
    """The lines of *blocks* with a blank line between two; a list below a list has another mark.

    *tight*: in an item, a list may stand directly below words, if it begins as CommonMark 5.2 wants it.
    """
    other = False
    for at, block in enumerate(blocks):
        begins = isinstance(block, HtmlList) and block.items[0].number in (0, 1)
        if at and not (tight and begins and isinstance(blocks[at - 1], HtmlParagraph)):
            yield ""
        other = not other and at > 0 and isinstance(block, HtmlList) and isinstance(blocks[at - 1], HtmlList)
        yield from _block(block, other)


def _block(block: HtmlBlock, other: bool) -> Iterator[str]:
    match block:
        case HtmlParagraph(lines):
            yield from _lines(lines)
        case HtmlHeading(level, line):
            words = HEADING_END.sub(r"\\\g<0>", _plain(line))
            yield f"{'#' * level} {words}"
        case HtmlPicture(name, alternative):
            yield f"![{_escaped(alternative)}]({name})"
        case HtmlList(items):
            for item in items:
                yield from _item(item, other)
        case HtmlQuote(inner):
            yield from (f"> {line}".rstrip(" ") for line in _joined(inner))
        case HtmlDefinitions(pairs):
            for at, (term, meaning) in enumerate(pairs):
                yield from [""] if at else []
                yield _guarded(_spelled(term))
                yield f": {_guarded(_spelled(meaning))}"
        case HtmlTable(head, rows, caption):
            yield from _table(head, rows)
            yield from ["", f"Table: {_spelled(caption)}"] if caption else []
        case _:
            assert_never(block)


def _item(item: HtmlItem, other: bool) -> Iterator[str]:
    """The lines of an item: its mark, and below it everything as far to the right as its words."""
    mark = f"{item.number}{')' if other else '.'} " if item.number else "+ " if other else "- "
    before = mark
    for line in _joined(item.blocks, tight=True):
        yield f"{before}{line}".rstrip(" ")
        before = " " * len(mark)


def _lines(lines: Sequence[HtmlLine]) -> Iterator[str]:
    for at, line in enumerate(lines, 1):
        yield _guarded(_spelled(line)) + (HARD_BREAK if at < len(lines) else "")


def _table(head: Sequence[HtmlCellLines], rows: Sequence[Sequence[HtmlCellLines]]) -> Iterator[str]:
    width = max(map(len, (head, *rows)))
    names = (*head, *((),) * (width - len(head)))
    yield _row(names)
    yield "|" + " --- |" * width
    for row in rows:
        yield _row((*row, *((),) * (width - len(row))))


def _row(cells: Sequence[HtmlCellLines]) -> str:
    words = ("<br>".join(_spelled(line).replace("|", r"\|") for line in cell) for cell in cells)
    return "|" + "".join(f" {cell} |" for cell in words)


# --------------------------------------------------------------------------------------- the words of a line


def _plain(line: HtmlLine) -> str:
    """The words of a heading, which is bold already."""
    return _spelled(tuple(replace(run, strong=False) for run in line))


def _escaped(words: str) -> str:
    return INLINE.sub(r"\\\g<0>", words)


def _guarded(line: str) -> str:
    """The line, whose first characters are words and no mark of a block."""
    if FIRST.match(line):
        return f"\\{line}"
    return NUMBERED.sub(r"\1\\\2", line, count=1) if NUMBERED.match(line) else line


def _spelled(line: HtmlLine) -> str:
    """The words of a line, each language in its mark: a link is within it, as CommonMark has it."""
    made: list[str] = []
    groups = [(tag, list(runs)) for tag, runs in groupby(line, lambda run: run.language)]
    for at, (tag, runs) in enumerate(groups):
        before = made[-1][-1:] if made else ""
        if not tag:
            made.append(_linked(runs, before, "[" if at + 1 < len(groups) else ""))
            continue
        words = _linked(runs, "[", "]")
        inner = words.strip(" ")
        if inner and made:
            made[-1] = _before_bracket(made[-1])
        start, _, end = words.partition(inner) if inner else (words, "", "")
        made.append(f"{start}[{inner}]{{lang={tag}}}{end}" if inner else words)
    return "".join(made)


def _before_bracket(words: str) -> str:
    """*words* with a last sign escaped that changes what follows: "![" is a picture, and "^[" a note."""
    return f"{words[:-1]}\\{words[-1]}" if words.endswith(("!", "^")) else words


def _linked(line: Sequence[HtmlRun], first: str, last: str) -> str:
    """The words of *line* with its links; *first* and *last* are the characters beside them."""
    made: list[str] = []
    groups = [(target, list(runs)) for target, runs in groupby(line, lambda run: run.target)]
    for at, (target, runs) in enumerate(groups):
        before = made[-1][-1:] if made else first
        if not target:
            made.append(_looks(runs, before, "[" if at + 1 < len(groups) else last))
            continue
        if made:
            made[-1] = _before_bracket(made[-1])
        words = _looks(runs, "[", "]")
        inner = words.strip(" ")
        start, _, end = words.partition(inner) if inner else (words, "", "")
        made.append(f"{start}[{inner}]({_address(target)}){end}" if inner else words)
    return "".join(made)


def _looks(runs: Sequence[HtmlRun], before: str, after: str) -> str:
    """The words of *runs* with their marks; *before* and *after* are the characters beside them."""
    groups = [
        (look, "".join(run.words for run in same))
        for look, same in groupby(runs, lambda run: (run.strong, run.struck))
    ]
    made: list[str] = []
    for at, ((strong, struck), words) in enumerate(groups):
        follows = groups[at + 1][1][:1] if at + 1 < len(groups) else after
        start, inner, end = _inside(words, before, follows) if strong or struck else (words, "", "")
        mark = "~~" if struck else "**"
        made.append(_escaped(start) + (f"{mark}{_escaped(inner)}{mark}" if inner else "") + _escaped(end))
        before = words[-1:] or before
    return "".join(made)


def _inside(words: str, before: str, after: str) -> tuple[str, str, str]:
    """*words* in three: what can stand between two marks, and the spaces and signs beside it.

    CommonMark 6.2: a mark between a letter and a sign is no mark, as in ``**Note:**call``.
    """
    start, end = 0, len(words)
    while start < end and (
        words[start].isspace() or (_sign(words[start]) and not _edge(before, words, start))
    ):
        start += 1
    while end > start and (
        words[end - 1].isspace() or (_sign(words[end - 1]) and not _edge(after, words, end))
    ):
        end -= 1
    inner = words[start:end]
    if not any(character.isalnum() for character in inner):
        return words, "", ""
    return words[:start], inner, words[end:]


def _edge(beside: str, words: str, at: int) -> bool:
    """Whether a mark at *at* in *words* has a space or a sign, or nothing, on its other side.

    *beside* is what stands on that side of *words*.
    """
    if 0 < at < len(words):
        return True  # the sign or space that was moved out stands there
    return not beside or beside.isspace() or _sign(beside)


def _sign(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _address(target: str) -> str:
    """The address of a link as Markdown takes it."""
    safe = "".join(UNSAFE.get(character, character) for character in target)
    safe = re.sub(r"&(?=#?\w+;)", r"\&", safe)
    return safe if PLAIN_TARGET.fullmatch(safe.replace(r"\&", "")) else f"<{safe}>"
