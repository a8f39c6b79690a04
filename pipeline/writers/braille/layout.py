"""Cells -> lines and pages of braille. Knows no words, no language.

Pages of 40 cells and 25 lines, as BRF files have them. Indents are those of BANA, Braille Formats 2016: a
paragraph begins in cell 3 and goes on in cell 1; an item of a list begins in cell 1 and goes on in cell 3;
headings are centred, or begin in cell 5 or 7, after a blank line; 2 lines follow a heading on its page.
UKAAF B004 (2016) leaves such figures to the producer. The last line of a page has its number, on the right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

CELLS, LINES = 40, 25
TEXT_LINES = LINES - 1
HEADING_MARGIN = 3
"""Empty cells on each side of a centred heading, at least."""
LINES_AFTER_HEADING = 2
BOX_TOP, BOX_BOTTOM = "7", "G"
"""Dots 2356 and 1245, which BANA uses for the lines of a box."""
GOES_ON = '"'
"""Dot 5: what has no space goes on in the next line (Rules of UEB, the line continuation indicator)."""
PREFIXES = ",;\"@._^'"
"""Cells that belong to the one after them."""
END_OF_LINE, END_OF_PAGE = "\r\n", "\f"
DIGITS = "JABCDEFGHI"


@dataclass(frozen=True, slots=True)
class Indent:
    """How many cells are left free before the *first* line of a part, and before the *rest*."""

    first: int
    rest: int
    centred: bool = False

    CENTRED: ClassVar[Indent]
    CELL_5: ClassVar[Indent]
    CELL_7: ClassVar[Indent]


Indent.CENTRED, Indent.CELL_5, Indent.CELL_7 = Indent(0, 0, centred=True), Indent(4, 4), Indent(6, 6)
PARAGRAPH, LINE = Indent(2, 0), Indent(0, 2)


@dataclass(frozen=True, slots=True)
class Indented:
    """Cells that begin a line, after *before* blank lines. A *heading* stays with what follows."""

    cells: str
    place: Indent
    before: int = 0
    heading: bool = False

    def after_a_blank_line(self) -> Indented:
        """Return the part with a blank line before it."""
        return replace(self, before=1)


def rule(top: bool) -> Indented:
    """Return the line above a box, or the one below it."""
    return Indented((BOX_TOP if top else BOX_BOTTOM) * CELLS, Indent(0, 0))


def pages(parts: Sequence[Indented]) -> str:
    """Return the text of the file: pages with their numbers, each ended by a form feed."""
    found: list[list[str]] = [[]]
    set_ = [(part, list(lines_of(part))) for part in parts]
    for at, (part, lines) in enumerate(set_):
        page = found[-1]
        blank = part.before if page else 0
        if len(page) + blank + _kept_together(set_[at:]) > TEXT_LINES and page:
            page, blank = [], 0
            found.append(page)
        page += [""] * blank
        for line in lines:
            if len(page) == TEXT_LINES:
                page = []
                found.append(page)
            page.append(line)
    return "".join(_page(lines, number) for number, lines in enumerate(found, start=1))


def _kept_together(following: Sequence[tuple[Indented, list[str]]]) -> int:
    """How many lines must stand on one page with the first line of the first part."""
    part, lines = following[0]
    if not part.heading:
        return 1
    needed = len(lines)
    if len(following) > 1:
        after, its_lines = following[1]
        if after.heading:
            return min(needed + after.before + _kept_together(following[1:]), TEXT_LINES)
        needed += after.before + min(len(its_lines), LINES_AFTER_HEADING)
    return min(needed, TEXT_LINES)


def _page(lines: Sequence[str], number: int) -> str:
    """A page: its lines, blank lines down to the last one, and there the number."""
    blank = [""] * (TEXT_LINES - len(lines))
    spelt = "#" + "".join(DIGITS[int(digit)] for digit in str(number))
    every = (*(line.rstrip(" ") for line in lines), *blank, spelt.rjust(CELLS))
    return "".join(line + END_OF_LINE for line in every) + END_OF_PAGE


def lines_of(part: Indented) -> Iterator[str]:
    """Yield the lines of a part, of at most 40 cells."""
    if part.place.centred:
        width = CELLS - 2 * HEADING_MARGIN
        for line in _wrapped(part.cells, width, width):
            yield " " * ((CELLS - len(line)) // 2) + line
        return
    place = part.place
    indent = place.first
    for line in _wrapped(part.cells, CELLS - place.first, CELLS - place.rest):
        yield " " * indent + line
        indent = place.rest


def _wrapped(cells: str, first: int, rest: int) -> Iterator[str]:
    """The lines of *cells*: the first has room for *first* cells, the others for *rest*."""
    room, line = first, ""
    for word in cells.split(" "):
        left = word
        if line and len(line) + 1 + len(left) <= room:
            line += f" {left}"
            continue
        if line:
            yield _shown(line)
            room = rest
        while len(left) > room:
            head, left = _split(left, room)
            yield _shown(head)
            room = rest
        line = left
    if line:
        yield _shown(line)


def _split(word: str, room: int) -> tuple[str, str]:
    """A word that is longer than a line, in two: at an empty cell, or with a sign that it goes on."""
    at = word.rfind("\u00a0", 0, room + 1)
    if at > 0:
        return word[:at], word[at + 1 :]
    at = word.rfind("/", 0, room - 1) + 1 or room - 1
    while at > 1 and word[at - 1] in PREFIXES:
        at -= 1
    return word[:at] + GOES_ON, word[at:]


def _shown(line: str) -> str:
    return line.replace("\u00a0", " ")
