"""How words are written in right-to-left scripts that PDF viewers take for left-to-right ones, such as Adlam.

Viewers put the letters of a line into the order that they think its script has. Measured in November 2026:
poppler, PDFium (Chrome, Edge) and pdf.js (Firefox) know no right-to-left letter beyond U+FFFF. PDFium copies
the words of one operator in their order there, pdf.js in any case, so a line of such words is one operator
in logical order. pdf.js adds no space to the left of a word, so a space shares the code of a letter.

For poppler, which copies by position, nothing helps: it needs ActualText for the whole line, and then PDFium
leaves out every letter beyond U+FFFF.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from operator import attrgetter

from pipeline.typesetting.paragraph import Piece
from pipeline.typesetting.shaping import Cluster, Run

# Where right-to-left letters beyond U+FFFF are, and will be (DerivedBidiClass.txt, @missing).
LETTERS_WITHOUT_ORDER = re.compile("[\U00010800-\U00010fff\U0001e800-\U0001efff]")

SCRIPTS_WITHOUT_ORDER = frozenset("Adlm Gara Mend Rohg Yezi".split())

RUNS_KEPT = 2_000


def is_without_order(piece: Piece) -> bool:
    """Return whether viewers take the right-to-left letters of a piece for left-to-right ones."""
    return bool(piece.level % 2 and LETTERS_WITHOUT_ORDER.search(piece.run.text))


def of_one_face(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Yield the neighbours that have one face, in their order: one operator shows them."""
    for _, group in groupby(pieces, key=attrgetter("face")):
        yield list(group)


def with_spaces_joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return the *pieces* of a line in such a script, with each space joined to the word right of it."""
    joined: list[Piece] = []
    for piece in pieces:
        if piece.is_space and piece.level % 2 and joined and _takes(joined[-1], piece):
            word = joined[-1]
            run, width = _with_space(word.run, piece.run), word.width + piece.width
            joined[-1] = word._replace(run=run, x=piece.x, width=width)
        else:
            joined.append(piece)
    return tuple(joined)


def _takes(word: Piece, space: Piece) -> bool:
    return word.face is space.face and word.level == space.level and not word.is_space


@lru_cache(maxsize=RUNS_KEPT)
def _with_space(word: Run, space: Run) -> Run:
    """A word and the space left of it, which is a part of the word's last cell."""
    *cells, last = word.clusters
    glyphs = tuple((glyph, x + space.width, y) for glyph, x, y in last.glyphs)
    cells.append(Cluster(last.text + space.text, glyphs, last.advance + space.width))
    return Run(word.text + space.text, word.width + space.width, tuple(cells))
