"""Groups the lines of each block into parts: a single line, prose, a list item, or separate lines.

Knows which lines belong together. Does not know which parts are headings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from pipeline.readers.cells import row_words
from pipeline.readers.details import begins_with_date, is_date
from pipeline.readers.lines import TAB_STOP, Mark, SourceLine
from pipeline.readers.marks import is_ornament
from pipeline.readers.seams import seam_of, two_contacts
from pipeline.readers.shapes import (
    HEADING_COLUMNS,
    PAUSE,
    WRAP_COLUMNS,
    announces,
    ends_sentence,
    fill_width,
    filled,
    full,
    glue,
    like_heading,
    own_width,
)

BELOW_TOP = 5
"""The greatest number of lines between the first line and the text, if the first line is to be the title."""
CLAUSE_WORDS = 5
"""Fewer words on a line can be an item of a list without marks."""
LONG_LINE = 120
"""A line that ends a sentence and is wider than this (in columns) is a paragraph, not one sentence of it."""

Lines = Sequence[SourceLine]


class Shape(Enum):
    """The kind of a part."""

    ALONE = auto()
    """One line of words (which a program may have broken): a heading or a paragraph."""
    PROSE = auto()
    """One paragraph of several lines or sentences."""
    LINES = auto()
    """Separate lines, as in an address."""
    ITEM = auto()
    """A list item."""


@dataclass(frozen=True, slots=True)
class Part:
    """Lines that belong together, in *groups*: the lines of a group are read as one line.

    Only ``LINES`` have several groups. A list item has a *mark*; *whole* is its first line with the mark, and
    *width* is that at which a program broke the lines.
    """

    shape: Shape
    groups: tuple[tuple[SourceLine, ...], ...]
    mark: Mark | None = None
    whole: SourceLine | None = None
    width: int = 0

    @property
    def lines(self) -> tuple[SourceLine, ...]:
        """All lines."""
        return tuple(line for group in self.groups for line in group)

    @property
    def words(self) -> str:
        """The words of all lines, joined."""
        return words_of(self.lines)

    @property
    def first(self) -> SourceLine:
        """The first line that has words."""
        return next(line for line in self.lines if line.words)


def words_of(lines: Lines) -> str:
    """Return the words of *lines*, joined."""
    first, *others = (line.words for line in lines if line.words)
    for words in others:
        first = glue(first, words)
    return first


@dataclass(frozen=True, slots=True)
class BlockFrame:
    """What the lines of a block share: the *width* at which a program broke them, the language, the *top*.

    *top* is the first line of the text: it can be a title although a date stands between it and its text.
    """

    width: int
    language: str
    top: SourceLine


def parts_of(blocks: Sequence[Lines], language: str) -> tuple[Part, ...]:
    """Return the parts of a text; *blocks* are its lines, cut at blank lines."""
    runs = [run for block in blocks for run in _runs(block)]
    frame = BlockFrame(fill_width(runs), language, blocks[0][0])
    return tuple(part for block in blocks for part in _block_parts(block, frame))


def _runs(block: Lines) -> list[list[SourceLine]]:
    """The lines, cut before each line with a mark; used to find the width at which lines were broken."""
    runs: list[list[SourceLine]] = [[]]
    for line in block:
        mark = line.mark
        if mark and not (runs[-1] and runs[-1][0].mark is None and _goes_on(runs[-1][-1], mark)):
            runs.append([])
        runs[-1].append(line)
    return [run for run in runs if run]


def _block_parts(block: Lines, text: BlockFrame) -> Iterator[Part]:
    """The parts of a block: its items, and the lines before and between them."""
    frame = replace(text, width=max((text.width, *map(own_width, _runs(block)))))
    unmarked: list[SourceLine] = []
    item: list[SourceLine] = []
    mark: Mark | None = None
    counted: tuple[int, ...] = ()
    for at, line in enumerate(block):
        found = line.mark
        next_ = found is not None and any(number - 1 in counted for number in found.numbers)
        if found and (next_ or _starts_item(block, at, found, mark, frame.width)):
            yield from _unmarked_parts(unmarked, frame)
            yield from _item(item, mark, frame.width)
            unmarked, item, mark, counted = [], [line], found, found.numbers
        elif item and _joins(item, line, frame.width):
            item.append(line)
        else:
            yield from _item(item, mark, frame.width)
            item, mark = [], None
            unmarked.append(line)
    yield from _unmarked_parts(unmarked, frame)
    yield from _item(item, mark, frame.width)


def _item(lines: list[SourceLine], mark: Mark | None, width: int) -> Iterator[Part]:
    if mark is not None:
        whole = lines[0]
        body = whole.after(mark.length)
        if whole.cells:
            body = replace(body, words=row_words(whole.cells))
        yield Part(Shape.ITEM, ((body, *lines[1:]),), mark, whole, width)


def _starts_item(block: Lines, at: int, mark: Mark, open_mark: Mark | None, width: int) -> bool:
    """Whether a line with a mark begins an item.

    A number or a dash can also be first on its line because a program broke the sentence there.
    """
    if at == 0:
        return True
    above, line = block[at - 1], block[at]
    broken = full(above, line, width) and not announces(above.words)
    if open_mark is None and _goes_on(above, mark):
        return False
    if open_mark is None:
        return not broken or (at + 1 < len(block) and block[at + 1].mark is not None)
    if not mark.numbers or not open_mark.numbers:
        return True
    if mark.lettered and not open_mark.lettered and 1 in mark.numbers and not broken:
        return True  # "a)" below "1.": a list in the item
    follows = any(number - 1 in open_mark.numbers for number in mark.numbers)
    return follows or (not broken and (ends_sentence(above.words) or not mark.lettered))


def _goes_on(above: SourceLine, mark: Mark) -> bool:
    """Whether a number belongs to the sentence of the line above, as in "press / 55. Then wait".

    CommonMark 5.2 has the same rule: only a list that begins with 1 can interrupt a paragraph.
    """
    first = not mark.numbers or 1 in mark.numbers
    return not (first or ends_sentence(above.words) or announces(above.words))


def _joins(item: Lines, line: SourceLine, width: int) -> bool:
    """Whether a line without a mark continues the item above.

    It does if it is indented, if a program broke the line above, or if it goes on in lower case. A telephone
    number below another, and "label: value", stay on lines of their own.
    """
    last = item[-1]
    if _lone(last):
        return True
    if line.row:
        return False
    if full(last, line, width):
        return True
    if two_contacts(last, line):
        return False
    return line.indent > item[0].indent or (line.words[:1].islower() and not ends_sentence(last.words))


def _lone(line: SourceLine) -> bool:
    """Whether *line* is a bullet alone, with its words on the next line."""
    return is_ornament(line.words) or (line.mark is not None and not line.after(line.mark.length).words)


# ---------------------------------------------------------------------------------------- lines without marks


def _unmarked_parts(unmarked: Lines, frame: BlockFrame) -> Iterator[Part]:
    """The parts of consecutive lines without marks."""
    pieces = _pieces(unmarked, frame)
    if len(pieces) == 1 and not pieces[0][0].row and filled(pieces[0], frame.width):
        yield Part(Shape.ALONE, (tuple(pieces[0]),))
        return
    prose: list[SourceLine] = []
    for piece in pieces:
        part = _piece_part(piece, frame)
        if not _sentence_line(part):
            yield from _sentences(prose)
            yield part
            prose = []
        else:
            prose.append(piece[0])
    yield from _sentences(prose)


def _sentences(lines: Lines) -> Iterator[Part]:
    """One paragraph of lines that each end a sentence; a break beside a detail stays."""
    groups = _cut(lines, lambda left, right: not seam_of(left, right))
    if groups:
        yield Part(Shape.PROSE if len(groups) == 1 else Shape.LINES, groups)


def _runs_on(line: SourceLine, below: SourceLine) -> bool:
    """Whether a sentence runs on in the line *below*: in lower case, with no detail at the break."""
    if not below.words[:1].islower() or ends_sentence(line.words) or announces(line.words):
        return False
    clauses = len(line.words.split()) >= CLAUSE_WORDS and (
        len(below.words.split()) >= 3 or ends_sentence(below.words)
    )
    long = line.edge - line.indent >= WRAP_COLUMNS.start
    beside = abs(line.indent - below.indent) < TAB_STOP
    return beside and (long or clauses or line.words.endswith(tuple(","))) and not seam_of(line, below)


def _cut(
    lines: Lines, joined: Callable[[SourceLine, SourceLine], bool]
) -> tuple[tuple[SourceLine, ...], ...]:
    groups: list[list[SourceLine]] = []
    for line in lines:
        if groups and joined(groups[-1][-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(map(tuple, groups))


def _pieces(unmarked: Lines, frame: BlockFrame) -> list[list[SourceLine]]:
    """The lines, cut after a line that ends a sentence or ends with a colon although it was not full.

    They are also cut after a heading that is directly above its text, and between rows and other lines.
    """
    pieces: list[list[SourceLine]] = [[]]
    for at, line in enumerate(unmarked):
        pieces[-1].append(line)
        if at + 1 < len(unmarked) and _ends_piece(unmarked, at, len(pieces[-1]) == 1, frame):
            pieces.append([])
    return [piece for piece in pieces if piece]


def _ends_piece(unmarked: Lines, at: int, first: bool, frame: BlockFrame) -> bool:
    line, below = unmarked[at], unmarked[at + 1]
    if line.row or below.row:
        return line.row != below.row
    if full(line, below, frame.width):
        return False
    if ends_sentence(line.words) or announces(line.words):
        return True
    goes_on = below.words[:1].islower() or not any(character.isalpha() for character in below.words)
    if goes_on or begins_with_date(below.words):
        return False
    top = line == frame.top
    return (
        first and like_heading(line.words, frame.language, top) and _is_text(unmarked[at + 1 :], top, frame)
    )


def _is_text(below: Lines, top: bool, frame: BlockFrame) -> bool:
    """Whether *below* begins with prose, or with a heading (without digits: no address) and its prose.

    Directly below the *top*, several headings and dates can stand before the prose.
    """
    for at, line in enumerate(below[: BELOW_TOP if top else 2]):
        if _is_prose(below[at:], frame.width):
            return True
        heading = like_heading(line.words, frame.language, top)
        if not (heading and (top or not any(character.isdigit() for character in line.words))) and not (
            top and is_date(line.words)
        ):
            return False
    return False


def _is_prose(below: Lines, width: int) -> bool:
    """Whether *below* begins with a sentence that ends, or ends with a colon, after only lines that go on.

    A line that is far longer than a heading is prose too, even if a list or nothing follows it.
    """
    for at, line in enumerate(below):
        if ends_sentence(line.words) or announces(line.words) or line.edge > LONG_LINE:
            return True
        if line.edge > HEADING_COLUMNS and line.words.endswith(tuple(PAUSE)):
            return True
        if at + 1 < len(below) and not (full(line, below[at + 1], width) or _runs_on(line, below[at + 1])):
            return False
    return False


def _piece_part(piece: Lines, frame: BlockFrame) -> Part:
    if piece[0].row:
        return Part(Shape.LINES, tuple((line,) for line in piece))
    groups = _cut(piece, lambda line, below: full(line, below, frame.width) or _runs_on(line, below))
    if len(groups) > 1:
        return Part(Shape.LINES, groups)
    if len(piece) == 1 and like_heading(piece[0].words, frame.language, piece[0] == frame.top):
        return Part(Shape.ALONE, groups)
    return Part(Shape.PROSE, groups)


def _sentence_line(part: Part) -> bool:
    """Whether the part is one sentence on one line; some authors give each sentence its own line."""
    first = part.lines[0]
    short = len(part.lines) == 1 and first.edge <= LONG_LINE
    return short and part.shape is Shape.PROSE and ends_sentence(first.words)
