"""Where the words of each tag stand on the page: line by line, beside each other, in the order of the tag.

A screen reader follows the tags, and people who look at the page follow the lines. Knows nothing of how a
line is broken or ordered: the words of a tag are divided among its lines by the number of their letters.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple, TypeAlias
from unicodedata import category

from pipeline.checks.pdf_file.opened import (
    SILENT,
    File,
    StructureElement,
    is_passage,
    own_language,
    plain,
    walk,
)
from pipeline.checks.pdf_file.page import Ink
from pipeline.checks.pdf_file.printed import beginning, printed_lines, shown
from pipeline.checks.wanted import Wanted
from pipeline.model.bidi import RIGHT_TO_LEFT, bidi_class
from pipeline.model.errors import PipelineError
from pipeline.model.islands import islands
from pipeline.model.language import language

WIDEST_GAP = 1.0
"""In a line, between the end of a letter and the next one, in parts of the type size; spaces are letters."""
CLOSEST = 0.95
"""The least distance of two lines of a passage, in parts of the type size."""
RAGGED = 0.5
"""How far the edges of lines that begin below each other may differ, in parts of the type size."""
HIGHER = 1.0
"""How far a passage may begin above the one before it, in parts of the type size; cells are side by side."""

MOST_COLUMNS = 8
"""How many passages may stand beside each other: more columns than a table has on our pages."""

DIGITS = re.compile(r"\d+")
RIGHT, LEFT = frozenset(("R", "AL")), frozenset(("L", "EN", "AN"))


class _Sides(dict[str, str]):
    """The side to which a letter or digit runs: "R" begins at the right, "L" at the left; else "".

    A mark of direction, which the codes of a page have for viewers, is no letter.
    """

    def __missing__(self, letter: str) -> str:
        kind = "" if category(letter) == "Cf" else bidi_class(letter)
        self[letter] = "R" if kind in RIGHT else "L" if kind in LEFT else ""
        return self[letter]


_SIDES = _Sides()


class _Edges(NamedTuple):
    """Where a line is: its page, its baseline, its left and its right edge."""

    page: int
    baseline: float
    left: float
    right: float


class _Begun(NamedTuple):
    """The first ink of a passage, and the left and the right edge of its lines."""

    ink: Ink
    left: float
    right: float


_Letter: TypeAlias = tuple[float, float, str]
"""The left and the right edge of a code on its line, and its text."""


def misplaced(file: File, wanted: Wanted) -> Iterator[str]:
    """Yield each tag whose words are torn apart, or stand in another order than in the tag."""
    in_two = names_in_two(wanted)
    inks: dict[tuple[int, int | None], list[Ink]] = {}
    for ink in shown(file):
        inks.setdefault((ink.page, ink.mcid), []).append(ink)
    # Where a table is shown row by row, the name of a column is beside its first cell, after other cells.
    names = {id(cell) for node in file.nodes if node.tag == "/THead" for cell in walk(node)}
    before: deque[_Begun] = deque(maxlen=MOST_COLUMNS)
    passages = filter(is_passage, file.nodes)
    spoken = {id(node): tag for node, tag in file.passage_nodes}
    for node in (part for passage in passages for part in parts_of(file, passage, in_two)):
        lines = printed_lines(
            [ink for content in dict.fromkeys(file.contents(node)) for ink in inks.get(content, ())]
        )
        if not lines:
            continue
        text = SILENT.sub("", file.text(node))
        first = lines[0][0]
        where = f"page {first.page + 1}"
        edges = [_edges(line) for line in lines]
        begun = _Begun(first, min(line.left for line in edges), max(line.right for line in edges))
        if _is_above(begun, before):
            yield f"{where} shows {beginning(text)} above the words that come before it"
        if id(node) not in names:
            before.append(begun)
        letters = [_from_the_left(line) for line in lines]
        if _is_ragged(edges, first.size):
            yield f"{where} shows a part of {beginning(text)} away from its line"
        if any(_has_gap(line, one[0].size) for line, one in zip(letters, lines, strict=True)):
            yield f"{where} has a gap between the words of {beginning(text)}"
        printed = ["".join([letter for _, _, letter in line]) for line in letters]
        if any(map(_runs_to_the_left, node.kids)):
            # A number at the end of the marked words is with them, and not with those that come after it.
            text, printed = DIGITS.sub("", text), [DIGITS.sub("", line) for line in printed]
        if not _in_order(text, printed, rtl=_is_right_to_left(spoken.get(id(node), wanted.language.tag))):
            yield f"{where} shows the words of {beginning(text)} in another order"


def names_in_two(wanted: Wanted) -> Container[str]:
    """Return what a tag may have that names something in two languages, if passages are in two."""
    return frozenset(map(" ".join, pairwise(map(plain, wanted.words)))) if any(wanted.languages) else ()


def parts_of(file: File, passage: StructureElement, in_two: Container[str]) -> Sequence[StructureElement]:
    """Return the tags of a name in two languages, which stand beside each other; else that of the passage."""
    kids = [kid for kid in passage.kids if isinstance(kid, StructureElement)]
    if len(kids) == 2 and in_two and plain(file.text(passage, addresses=False)) in in_two:
        return kids
    return (passage,)


def _is_above(begun: _Begun, before: Iterable[_Begun]) -> bool:
    """Whether a passage begins above the last one *before* it in its column."""
    for one in reversed([*before]):
        if one.left < begun.right and begun.left < one.right:
            ink, other = begun.ink, one.ink
            higher = ink.baseline - other.baseline > HIGHER * max(ink.size, other.size)
            return ink.page < other.page or (ink.page == other.page and higher)
    return False


def _edges(line: Sequence[Ink]) -> _Edges:
    starts, ends = zip(*(ink.extent for ink in line), strict=True)
    return _Edges(line[0].page, line[0].baseline, min(starts), max(ends))


def _is_ragged(lines: Sequence[_Edges], size: float) -> bool:
    """Whether lines are too close, or neither their left nor their right edges are below each other."""
    close = any(
        one.page == other.page and one.baseline - other.baseline < CLOSEST * size
        for one, other in pairwise(lines)
    )
    sides = ([line.left for line in lines], [line.right for line in lines])
    return close or all(max(side) - min(side) > RAGGED * size for side in sides)


def _from_the_left(line: Sequence[Ink]) -> list[_Letter]:
    placed: list[_Letter] = []
    for ink in line:
        if ink.font is not None:
            widths, texts, scale = ink.font.widths, ink.font.texts, ink.size / 1000
            placed += [
                (start, start + widths[code] * scale, texts.get(code, ""))
                for start, code in zip(ink.starts, ink.codes, strict=True)
            ]
    # A code without a width stays before the one that begins where it does.
    return sorted(placed, key=itemgetter(0))


def _has_gap(line: Sequence[_Letter], size: float) -> bool:
    end = line[0][1] if line else 0.0
    widest = WIDEST_GAP * size
    for left, right, _ in line:
        if left - end > widest:
            return True
        end = max(end, right)
    return False


def texts_of(file: File, node: StructureElement) -> Iterator[str]:
    """Yield the text of a tag, parted where words are marked as in a language from right to left."""
    if "/ActualText" in node.entries:
        yield file.text(node)
        return
    for _, kids in groupby(node.kids, key=lambda kid: id(kid) if _runs_to_the_left(kid) else 0):
        yield "".join(file.kid_text(kid) for kid in kids)


def _runs_to_the_left(kid: object) -> bool:
    """Whether a part of a tag is marked as in a language from right to left."""
    return isinstance(kid, StructureElement) and _is_right_to_left(own_language(kid, "en"))


@cache
def _is_right_to_left(tag: str) -> bool:
    try:
        return language(tag).rtl
    except PipelineError:
        return False


def _in_order(text: str, lines: Sequence[str], rtl: bool) -> bool:
    """Whether *lines*, read from the left as they are printed, show *text* in its order.

    True, too, if they do not have the same letters, which another check tells. *rtl*: the language of the
    text runs from right to left, and so do the numbers of a text that has nothing else.
    """
    if "".join(text.split()) == "".join("".join(lines).split()):
        return True
    said = "".join(filter(_SIDES.__getitem__, text))
    printed = ["".join(filter(_SIDES.__getitem__, line)) for line in lines]
    if said == "".join(printed) or Counter(said) != Counter("".join(printed)):
        return True
    found = ["".join(filter(_SIDES.__getitem__, text[start:end])) for start, end in islands(text)]
    if not RIGHT_TO_LEFT.search(text):
        return rtl and "".join(found) == said and _run_to_the_left(found, printed)
    if any(map(RIGHT_TO_LEFT.search, found)):
        return True  # an address with Arabic words in it: pdf/number-order
    return all(_is_line(line, part) for line, part in zip(printed, _divided(said, printed), strict=True))


def _run_to_the_left(parts: Sequence[str], lines: Sequence[str]) -> bool:
    """Whether *lines* show the *parts*, each from the left, one to the left of the other."""
    rest = deque(parts)
    for line in lines:
        shown_from_the_right = ""
        while rest and len(shown_from_the_right) < len(line):
            part = rest.popleft()
            room = len(line) - len(shown_from_the_right)
            if len(part) > room:
                rest.appendleft(part[room:])
            shown_from_the_right = part[:room] + shown_from_the_right
        if shown_from_the_right != line:
            return False
    return True


def _divided(text: str, lines: Sequence[str]) -> Iterator[str]:
    """The parts of *text* that are as long as *lines*."""
    at = 0
    for line in lines:
        yield text[at : at + len(line)]
        at += len(line)


def _is_line(line: str, text: str) -> bool:
    """Whether *line* shows *text*, if the paragraph runs to the left, or if it runs to the right.

    Of words and numbers that run to the right between others, only the letters are compared: how several of
    them are ordered, pdf/number-order tells.
    """
    said = _words(text)
    return said in (_words(line[::-1]), _words(line, turned=True))


def _words(text: str, turned: bool = False) -> list[str]:
    """The words of a direction that follow each other, as one; *turned*: those that run to the left are."""
    runs = ((side, "".join(letters)) for side, letters in groupby(text, _SIDES.__getitem__))
    return [("".join(sorted(run)) if side == "L" else run[::-1] if turned else run) for side, run in runs]
