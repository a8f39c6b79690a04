"""Pieces of a line -> the same pieces, with marks by which viewers keep words apart and whole.

Knows how viewers find words and put them in order; knows no operators. What is copied from a page without its
tags is what a viewer makes of codes and their places, and each viewer errs somewhere:

- poppler (Evince, Okular) and PDFium (Chrome, Edge) take a sign or a space to the left of a number, a comma
  or Latin words for a part of these, and copy it on their other side. So does PDFium with a comma to the left
  of a nonspacing mark. They do not if a right-to-left mark is between: it is cut from the sign's width.
- pdf.js (Firefox) drops white space at which the pen jumps back, as it does between two fonts of a line. To
  the left of a nonspacing mark, which is drawn before its letter, it finds the space a second time after the
  mark; at the left end of a line, it copies the mark with the line before. None of this happens to a code
  whose text has a right-to-left mark before the space.
- poppler takes a line of words of one character ("5 5") for one word with space between its letters. It does
  not if a mark is before the space.
- poppler and PDFium drop a hyphen-minus at the end of a line and join what is before and after it. They do
  not if a left-to-right mark follows. (A hyphen that is no part of its word is a soft hyphen: see
  ``shaping``.)

pdf.js itself drops a code with nothing but a mark.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from unicodedata import bidirectional, category

from pipeline.typesetting.paragraph import Piece
from pipeline.typesetting.shaping import RUNS_KEPT, SOFT_HYPHEN, Cluster, Run

RIGHT_TO_LEFT_MARK = "\N{RIGHT-TO-LEFT MARK}"
LEFT_TO_RIGHT_MARK = "\N{LEFT-TO-RIGHT MARK}"
HYPHEN = "-"

MARK_WIDTH = 0.4
"""The part of a sign's width that a right-to-left mark takes: poppler reads codes from 0.1 em on best."""

# Bidirectional classes (UAX #9): letters from right to left, numbers and what belongs to them.
_LETTERS = ("R", "AL")
_LEVEL = attrgetter("level")
_ALL_FORTH = {0}
_FACE_AND_LEVEL = attrgetter("face", "level")
_NUMERIC = ("EN", "AN", "ES", "ET", "CS")


# What viewers are reading when they come to a character: letters from right to left, or signs that go with
# them; a number or Latin words, from left to right; a nonspacing mark.
_WORDS, _FORTH, _MARK = range(3)


def for_viewers(pieces: Sequence[Piece], owners: Sequence[object], label: bool = False) -> Sequence[Piece]:
    """Return the pieces of a line in logical order; *owners*: the leaf of the tag tree of each span.

    *label*: they are the label of a right-to-left list item, which a space parts from the words to its left.
    """
    if not label and not _has_right_to_left(pieces):
        return pieces if _is_quiet(pieces) else _left_to_right(pieces)
    found: list[Piece] = []
    reading = _WORDS
    for place, piece in enumerate(pieces):
        run = piece.run
        if not piece.level % 2:
            reading = _FORTH if _has_number(run) else reading
        elif piece.is_space:
            ends = place == len(pieces) - 1
            run = _space(run, reading == _FORTH and not ends, _is_lost(pieces, owners, place))
            reading = _WORDS
        else:
            run, reading = _separated(run, reading)
        found.append(piece if run is piece.run else piece._replace(run=run))
    last = found[-1]
    if label or (last.level % 2 and _ends_in_mark(last.run)):
        found.append(_space_after(last, reading))
    return found


def _has_right_to_left(pieces: Sequence[Piece]) -> bool:
    levels = {*map(_LEVEL, pieces)}
    return levels != _ALL_FORTH and any(level % 2 for level in levels)


def _is_quiet(pieces: Sequence[Piece]) -> bool:
    """Whether a left-to-right line needs no mark and has no soft hyphen at its end, as nearly all lines."""
    last = pieces[-1]
    if last.is_space and len(pieces) > 1:
        last = pieces[-2]
    return last.run.text[-1] not in (HYPHEN, SOFT_HYPHEN) and pieces[0].run.text[1:2] not in ("", " ")


def _left_to_right(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces of a left-to-right line, with a mark after a hyphen at its end.

    If it has only words of one character, each space has one before it.
    """
    if pieces[0].run.text[1:2] in ("", " "):
        words = "".join([piece.run.text for piece in pieces]).split()
        if len(words) > 1 and max(map(len, words)) == 1:
            pieces = [piece._replace(run=_spaced(piece.run)) for piece in pieces]
    place = len(pieces) - 1
    while place and pieces[place].is_space:
        place -= 1
    last = pieces[place]
    if last.run.text[-1] == HYPHEN:
        return [*pieces[:place], last._replace(run=_guarded(last.run)), *pieces[place + 1 :]]
    return pieces


def spans_with_other_codes(pieces: Sequence[Piece]) -> set[int]:
    """Return the spans of a line that need ActualText, because their codes do not have their words.

    They are from right to left, or have a mark of ours, or the soft hyphen where a word is cut.
    """
    found: set[int] = set()
    if _has_right_to_left(pieces):
        found |= {piece.span for piece in pieces if piece.level % 2}
    if not _is_quiet(pieces):
        found |= {new.span for new, old in zip(_left_to_right(pieces), pieces, strict=True) if new is not old}
        found |= {piece.span for piece in pieces[-2:] if piece.run.text[-1] == SOFT_HYPHEN}
    return found


def drawn_together(pieces: Sequence[Piece]) -> Iterator[Sequence[Piece]]:
    """Yield the pieces that one operator shows: neighbours of one face and level.

    A right-to-left space is shown with the words that it is beside. If it has none, it stands alone, because
    pdf.js reads signs and spaces without a letter in the order in which they are shown.
    """
    for (_, level), group in groupby(pieces, key=_FACE_AND_LEVEL):
        members = list(group)
        if level % 2 and len(members) > 1 and members[-1].is_space and not _has_letters(members[-2].run):
            yield members[:-1]
            yield members[-1:]
        else:
            yield members


@lru_cache(maxsize=RUNS_KEPT)
def _has_letters(run: Run) -> bool:
    return any(one.isalpha() and bidirectional(one) in _LETTERS for one in run.text)


@lru_cache(maxsize=RUNS_KEPT)
def _has_number(run: Run) -> bool:
    """Whether *run* has anything that viewers read from left to right."""
    return any(bidirectional(one) in ("L", *_NUMERIC) for one in run.text)


def _ends_in_mark(run: Run) -> bool:
    return category(run.text[-1]) == "Mn"


def _is_lost(pieces: Sequence[Piece], owners: Sequence[object], place: int) -> bool:
    """Whether pdf.js would lose or double the space at *place*: see this module's first lines."""
    if not place:
        return False
    before = pieces[place - 1]
    if before.level % 2 and _ends_in_mark(before.run):
        return True
    if place == len(pieces) - 1:
        return False
    _, face, level, _, _, span, _ = pieces[place]
    after = pieces[place + 1]
    if not (before.face is face is after.face and before.level == level == after.level):
        return True
    return (
        not before.span == span == after.span
        and not owners[before.span] is owners[span] is owners[after.span]
    )


@lru_cache(maxsize=RUNS_KEPT)
def _separated(run: Run, reading: int) -> tuple[Run, int]:
    """A right-to-left run with marks before signs that would be read with what is before them.

    Also what viewers are reading after it.
    """
    cells: list[Cluster] = []
    for cell in run.clusters:
        kind = bidirectional(cell.text[0])
        repeated = bool(cells) and cells[-1].text == cell.text
        if cell.advance > 0 and not repeated and _must_part(reading, kind):
            width = int(cell.advance * MARK_WIDTH)
            cells += (
                Cluster(RIGHT_TO_LEFT_MARK, (), width),
                Cluster(cell.text, cell.glyphs, cell.advance - width),
            )
            reading = _WORDS
        else:
            cells.append(cell)
        reading = _after(reading, kind)
    return run if len(cells) == len(run.clusters) else _run(cells, run.width), reading


def _must_part(reading: int, kind: str) -> bool:
    """Whether a mark is needed before a character of this bidirectional class."""
    if reading == _FORTH:
        return kind not in (*_LETTERS, "NSM", "BN", "EN", "AN", "L")
    return reading == _MARK and kind in _NUMERIC


def _after(reading: int, kind: str) -> int:
    """What viewers are reading after a character of this bidirectional class."""
    if kind in ("L", *_NUMERIC):
        return _FORTH
    if kind == "NSM":
        return _MARK
    return _WORDS if kind in _LETTERS or reading == _MARK else reading


@lru_cache(maxsize=RUNS_KEPT)
def _space(space: Run, forth: bool, lost: bool) -> Run:
    """A right-to-left *space* with a mark before it if *forth*, after it if it would be *lost* in pdf.js.

    Cells are in logical order; the first is the one at the right. A space with a mark at each end takes two.
    """
    first, *rest = space.clusters
    mark = RIGHT_TO_LEFT_MARK
    if forth and lost:
        width = int(first.advance * MARK_WIDTH)
        cells = [Cluster(mark, (), width), Cluster(first.text, first.glyphs, first.advance - width), *rest]
    elif forth:
        cells = [Cluster(mark + first.text, first.glyphs, first.advance), *rest]
    else:
        cells = [first, *rest]
    if lost:
        *others, last = cells
        cells = [*others, Cluster(last.text + mark, last.glyphs, last.advance)]
    return _run(cells, space.width) if forth or lost else space


def _space_after(last: Piece, reading: int) -> Piece:
    """A space to the left of the *last* piece of a line."""
    plain = last.face.shape(" ", True, "Zyyy", "und")
    run = _space(plain, reading == _FORTH, lost=True)
    width = last.width * run.width / last.run.width
    return last._replace(run=run, level=1, x=last.x - width, width=width, is_space=True)


@lru_cache(maxsize=RUNS_KEPT)
def _spaced(run: Run) -> Run:
    """A left-to-right *run* with a mark before each space."""
    cells = [
        Cluster(LEFT_TO_RIGHT_MARK + cell.text, cell.glyphs, cell.advance) if cell.text.isspace() else cell
        for cell in run.clusters
    ]
    return _run(cells, run.width)


@lru_cache(maxsize=RUNS_KEPT)
def _guarded(word: Run) -> Run:
    """A left-to-right *word* with a mark after it that has no width to speak of."""
    return _run((*word.clusters, Cluster(LEFT_TO_RIGHT_MARK, (), 1)), word.width)


def _run(cells: Sequence[Cluster], width: int) -> Run:
    return Run("".join(cell.text for cell in cells), width, tuple(cells))
