"""Letters that hide each other, judged by their ink: boxes of slanting letters overlap where no ink does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple
from unicodedata import category, combining

from pipeline.checks.pdf_file.fonts import Font
from pipeline.checks.pdf_file.opened import File
from pipeline.checks.pdf_file.outlines import Box, PlacedGlyph, shared_ink
from pipeline.checks.pdf_file.page import Ink
from pipeline.checks.pdf_file.printed import beginning, printed_lines, shown

BESIDE = 0.25
"""The part of the smaller letter's ink that letters of two words on one baseline may share.

Measured on shuffled words of our catalogues in Nastaliq, whose words slope under each other: 0.12 at most.
"""
ABOVE = 0.04
"""The same for letters on different baselines; measured on the same pages: 0."""
ON_EACH_OTHER = 0.8
"""The part of the narrower letter's width that two letters of one word may share, whatever their ink."""
VIRAMA = 9
"""The canonical combining class of the signs that join letters."""
NEAR = 0.4
"""The same if their ink must be judged, too; and of two words on one line, whatever their ink."""
FARTHEST_JOINED = 3
"""From a letter to the one that is joined with it: a sign is between them, and perhaps a joiner."""
SAME_PLACE = 0.05
"""A glyph is drawn twice if the second one is within this distance, in parts of the type size."""


class _Letter(NamedTuple):
    """A letter on a page: the edges of its ink, its origin and end, and where it stands.

    *line* is the number of its line, *place* that of its ink there, *word* that of its word in the ink, *at*
    that of its code. No two letters have the same four, so that letters can be sorted.
    """

    left: float
    low: float
    right: float
    high: float
    x: float
    end: float
    line: int
    place: int
    word: int
    at: int
    ink: Ink
    font: Font

    @property
    def code(self) -> int:
        return self.ink.codes[self.at]

    @property
    def box(self) -> Box:
        return self[:4]

    @property
    def shape(self) -> PlacedGlyph:
        return PlacedGlyph(self.font.contours(self.code), self.ink.size, self.x, self.ink.baseline, self.box)

    @property
    def area(self) -> float:
        return self.font.areas[self.code] * self.ink.size**2

    @property
    def joined(self) -> bool:
        """Whether a sign that joins letters is before it, so that it may be drawn below the other one."""
        return self.at > 0 and joins(self.font.texts.get(self.ink.codes[self.at - 1], ""))


def overlaps(file: File, _: object) -> Iterator[str]:
    """Yield each pair of words whose letters hide each other, once."""
    told: set[tuple[int, int]] = set()
    for one, other in _hiding(file):
        pair = id(one.ink), id(other.ink)
        if pair not in told:
            told.add(pair)
            words = f"{beginning(one.ink.text)} and {beginning(other.ink.text)} overlap"
            yield f"page {one.ink.page + 1}: {words if one.ink is not other.ink else _twice(one)}"


def _twice(letter: _Letter) -> str:
    return f"letters of {beginning(letter.ink.text)} overlap"


def _hiding(file: File) -> Iterator[tuple[_Letter, _Letter]]:
    """The pairs of letters that share too much ink; pairs with the same places are judged once."""
    known: dict[object, bool] = {}
    for one, other in _neighbours(printed_lines(shown(file))):
        across, up = round(other.x - one.x, 1), round(other.ink.baseline - one.ink.baseline, 1)
        first, second = ((id(each.font), each.code, each.ink.size) for each in (one, other))
        key = (first, second, across, up)
        if key not in known:
            known[key] = _hides(one, other)
        if known[key]:
            yield one, other


def _groups(lines: Sequence[Sequence[Ink]]) -> Iterator[list[_Letter]]:
    """Yield the letters of the lines of a page that reach into each other: most lines are alone."""
    reaches = []
    for number, line in enumerate(lines):
        lows, highs = zip(*(ink.reach for ink in line), strict=True)
        reaches.append((line[0].page, -max(highs), min(lows), number))
    page, lowest = -1, 0.0
    letters: list[_Letter] = []
    for at, up, low, number in sorted(reaches):
        if at != page or -up <= lowest:
            yield letters
            page, lowest, letters = at, low, []
        lowest = min(lowest, low)
        for place, ink in enumerate(lines[number]):
            letters += _letters(ink, number, place)
    yield letters


def _letters(ink: Ink, line: int, place: int) -> Sequence[_Letter]:
    """The letters with ink; words end at white space, and where another ink begins."""
    font = ink.font
    if font is None:
        return ()
    size, base, scale = ink.size, ink.baseline, ink.size / 1000
    boxes = map(font.boxes.__getitem__, ink.codes)
    widths = map(font.widths.__getitem__, ink.codes)
    words = accumulate(map(font.blanks.__contains__, ink.codes))
    found: list[_Letter] = []
    for at, (x, box, width, word) in enumerate(zip(ink.starts, boxes, widths, words, strict=True)):
        left, low, right, high = box
        end = x + width * scale
        if left < right:
            edges = (x + left * size, base + low * size, x + right * size, base + high * size)
            found.append(_Letter(*edges, x, end, line, place, word, at, ink, font))
        elif found and found[-1].word == word:  # a part of a cluster whose first code has its ink
            found[-1] = found[-1]._replace(end=max(found[-1].end, end))
    return found


def joins(text: str) -> bool:
    """Return whether *text* ends with a sign that joins the letters beside it, such as a virama."""
    last = text[-1:]
    return bool(last) and (combining(last) == VIRAMA or category(last) == "Cf")


def _neighbours(lines: Sequence[Sequence[Ink]]) -> Iterator[tuple[_Letter, _Letter]]:
    """The pairs of letters whose boxes overlap: of two words, or one glyph of a word that is drawn twice."""
    for letters in _groups(lines):
        open_: list[_Letter] = []
        for letter in sorted(letters):
            left, low, _, high, *_ = letter
            open_ = [one for one in open_ if one.right > left]
            for one in open_:
                if one.low < high and low < one.high and _to_judge(one, letter):
                    yield one, letter
            open_.append(letter)


def _to_judge(one: _Letter, other: _Letter) -> bool:
    return not _in_one_word(one, other) or _same_place(one, other) or _on_each_other(one, other, NEAR)


def _in_one_word(one: _Letter, other: _Letter) -> bool:
    return one.word == other.word and one.place == other.place and one.line == other.line


def _on_each_other(one: _Letter, other: _Letter, part: float) -> bool:
    """Whether two letters share this part of their width: an "i" can be inside a "u", and no ink touches."""
    narrower = min(one.end - one.x, other.end - other.x)
    shared = min(one.end, other.end) - max(one.x, other.x)
    return narrower > 0 and shared > part * narrower and not _are_joined(one, other)


def _are_joined(one: _Letter, other: _Letter) -> bool:
    """Whether a sign between two letters joins them."""
    if not _in_one_word(one, other):
        return False
    first, second = sorted((one, other), key=lambda letter: letter.at)
    return second.joined and 1 < second.at - first.at <= FARTHEST_JOINED


def _same_place(one: _Letter, other: _Letter) -> bool:
    near = abs(one.x - other.x) < SAME_PLACE * one.ink.size
    return near and one.code == other.code and one.font is other.font and one.line == other.line


def _hides(one: _Letter, other: _Letter) -> bool:
    most_width = ON_EACH_OTHER if _in_one_word(one, other) else NEAR
    if one.line == other.line and not _same_place(one, other) and _on_each_other(one, other, most_width):
        return True
    part = BESIDE if one.ink.baseline == other.ink.baseline else ABOVE
    most = part * min(one.area, other.area)
    return _shared_box(one.box, other.box) > most and shared_ink(one.shape, other.shape) > most


def _shared_box(one: Box, other: Box) -> float:
    """The area that both boxes cover: the shapes share no more."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    return width * (min(one[3], other[3]) - max(one[1], other[1]))
