"""The fonts of one document: the code of each cell, and the font files that are embedded in the PDF.

Every code in a PDF must map to its exact text (ISO 14289-1, 7.21.7), but shaping maps several characters to
several glyphs. So a code stands for a *cell*: glyphs with their offsets, a width and a text. A cell with
several glyphs becomes one composite glyph in the embedded font file.

Codes are assigned for whole shaped runs, before anything is drawn: the codes of a face with CFF outlines are
the glyph numbers of the finished subset, which must be known first.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple, Protocol

from pipeline.typesetting.paragraph import Piece
from pipeline.typesetting.shaping import INVISIBLE, RUNS_KEPT, Cluster, Face, Run
from pipeline.typesetting.subsetting import Subset, subset
from pipeline.writers.pdf.truetype import Composite, glyph_count, tables, with_composites
from pipeline.writers.pdf.unordered import LETTERS_WITHOUT_ORDER, is_without_order

NOTDEF = 0

MARKS_OF_DIRECTION = "\u200e\u200f"

LONGEST_MOVE = 0.08
"""How far TJ may move the pen within a word, in em: poppler and pdf.js end a word at 0.1."""

CELLS_KEPT = 8_000
"""The size of the cache of cells, which later documents use too, as they use the cache of RUNS_KEPT runs."""


class Cell(NamedTuple):
    """The glyphs, text and width of a code. *advance* is None if it is the advance of the only glyph."""

    glyphs: tuple[tuple[int, int, int], ...]
    text: str
    advance: int | None = None


class ShownRun(NamedTuple):
    """A run as operands of TJ, from left to right; *end* is the position of the pen after it (1/1000 em)."""

    operands: str
    end: float


class ShownCells(NamedTuple):
    """The cells of a run from left to right, each with TJ's move back before it; *end* as in ShownRun."""

    cells: tuple[tuple[int, Cell], ...]
    end: float


class Codes(dict[Cell, str]):
    """Cell -> its code as an operand of TJ; a new cell gets the next code."""

    def __missing__(self, cell: Cell) -> str:
        """Give *cell* the next code, from 1 on; code 0 is .notdef."""
        code = self[cell] = f"<{len(self) + 1:04X}>"
        return code


@dataclass(frozen=True, slots=True)
class FontProgram:
    """A font file and its tables for the PDF.

    *widths* (1/1000 em), *texts* and *glyphs* are indexed by code; *glyphs* is None if codes are glyph ids.
    """

    data: bytes
    widths: tuple[float, ...]
    texts: Mapping[int, str]
    glyphs: tuple[int, ...] | None


class DocumentFont(Protocol):
    """The codes of one face in one document. All runs are added before the first is shown."""

    @property
    def face(self) -> Face:
        """The face that is embedded."""

    @property
    def name(self) -> str:
        """The name of the font in the resources of a page."""

    def add(self, run: Run, rtl: bool) -> None:
        """Add the codes that *run* needs; *rtl*: it runs from right to left."""

    def shown(self, run: Run, rtl: bool, size: float) -> ShownRun:
        """Return the operands that show *run*."""

    def program(self) -> FontProgram:
        """Return the font file to embed."""


@dataclass
class TrueTypeFont:
    """A face with TrueType outlines: a code for each cell, and a composite glyph if the cell needs one."""

    face: Face
    name: str
    codes: Codes = field(default_factory=Codes)
    runs: dict[Run, ShownRun] = field(default_factory=dict)

    def add(self, run: Run, rtl: bool) -> None:
        """Give the cells of *run* their codes."""
        cells, end = _spelling(run, rtl, self.face)
        codes = self.codes
        operands = "".join([f"{back}{codes[cell]}" if back else codes[cell] for back, cell in cells])
        self.runs[run] = ShownRun(operands.replace("><", ""), end)

    def shown(self, run: Run, rtl: bool, size: float) -> ShownRun:
        """Return the operands that show *run*; they are the same at every *size*."""
        return self.runs[run]

    def program(self) -> FontProgram:
        """Return the font file with a glyph for each cell."""
        made = subset(self.face, {glyph for cell in self.codes for glyph, _, _ in cell.glyphs})
        composites: dict[Composite, int] = {}
        count = glyph_count(made.data)
        glyphs = [NOTDEF, *(_glyph(cell, made, composites, count) for cell in self.codes)]
        font = with_composites(made.data, tuple(composites))
        scale = 1000 / self.face.upem
        widths = tuple(round(font.advances[glyph] * scale, 3) for glyph in glyphs)
        texts = {code: cell.text for code, cell in enumerate(self.codes, start=1)}
        return FontProgram(font.data, widths, texts, tuple(glyphs))


@lru_cache(maxsize=RUNS_KEPT)
def _spelling(run: Run, rtl: bool, face: Face) -> ShownCells:
    """The cells that show *run*, the same in every document."""
    scale = 1000 / face.upem
    pen = 0.0
    cells: list[tuple[int, Cell]] = []
    for left, cluster in _clusters(run, rtl):
        shift, advance, without_move = _cell(cluster, rtl, face)
        back = round(pen - (left + shift) * scale)
        cells.append((back, without_move[1]) if back else without_move)
        pen += advance * scale - back
    return ShownCells(tuple(cells), pen)


def _clusters(run: Run, rtl: bool) -> Iterator[tuple[int, Cluster]]:
    """(left edge, cluster) of *run* from left to right, without invisible clusters that have no width.

    They are from right to left where viewers know no other order than that of the operators.
    """
    placed = run.from_left(rtl)
    for left, cluster in reversed([*placed]) if rtl and LETTERS_WITHOUT_ORDER.search(run.text) else placed:
        if cluster.advance or not all(one.isspace() or one in INVISIBLE for one in cluster.text):
            yield left, cluster


@lru_cache(maxsize=CELLS_KEPT)
def _cell(cluster: Cluster, rtl: bool, face: Face) -> tuple[int, int, tuple[int, Cell]]:
    """(offset of the cell from the cluster's left edge, width, (0, cell)) of a cluster.

    A single glyph on the baseline needs no composite glyph, only a move by its offset. Equal cells are one
    object, because a letter occurs in thousands of words; so are the pairs (0, cell), most of which need no
    move.
    """
    width = cluster.advance
    text = cluster.text
    if rtl and not LETTERS_WITHOUT_ORDER.search(text):
        text = text[::-1]  # viewers turn what they know to be right to left
    if len(cluster.glyphs) == 1:
        glyph, x, y = cluster.glyphs[0]
        own = face.glyph_advance(glyph)
        # PDF viewers order right-to-left text by the edges of cells (see typesetting): these must not move.
        # In other text they take a long move of the pen, back or forth, for the end of a word.
        moved = max(abs(x), abs(own + x - width))
        placed = moved <= (0 if rtl else face.upem * LONGEST_MOVE)
        # No code may show glyph 0 (ISO 14289-1, 7.21.8), so the box for a missing letter is a composite.
        if y == 0 and glyph != NOTDEF and placed:
            return x, own, (0, Cell(((glyph, 0, 0),), text))
    width = max(width, 0)
    return 0, width, (0, Cell(cluster.glyphs, text, width))


def _glyph(cell: Cell, made: Subset, composites: dict[Composite, int], count: int) -> int:
    """The id of the glyph that draws *cell*: that of its only glyph, or that of a new composite glyph.

    The ids of composite glyphs follow the *count* glyphs of the subset.
    """
    if cell.advance is None:
        return made.new_ids[cell.glyphs[0][0]]
    parts = tuple((made.new_ids[glyph], x, y) for glyph, x, y in cell.glyphs)
    return composites.setdefault(Composite(parts, cell.advance), count + len(composites))


@dataclass
class CffFont:
    """A face with CFF outlines (Han): a code is the number of a glyph in the subset.

    If a cell is not a single glyph with this text, the page's content has ActualText for it.
    """

    face: Face
    name: str
    texts: dict[int, str] = field(default_factory=dict)
    runs: dict[tuple[Run, bool, float], ShownRun] = field(default_factory=dict)

    def add(self, run: Run, rtl: bool) -> None:
        """Add the glyphs of *run*; the text of a glyph is the first that is not only formatting characters.

        (A direction mark is drawn with the glyph of the space, whose text must stay a space. So it is with a
        space that has a mark for viewers.)
        """
        for cluster in run.clusters:
            for glyph, _, _ in cluster.glyphs:
                if _is_only_formatting(self.texts.get(glyph, "")):
                    self.texts[glyph] = cluster.text.strip(MARKS_OF_DIRECTION) or cluster.text

    @cached_property
    def made(self) -> Subset:
        """The subset with all added glyphs."""
        return subset(self.face, self.texts)

    def shown(self, run: Run, rtl: bool, size: float) -> ShownRun:
        """Return the operands that show *run*, interrupted by other operators if a cell needs them."""
        key = (run, rtl, size)
        if key not in self.runs:
            self.runs[key] = self._encode(_clusters(run, rtl), size)
        return self.runs[key]

    def _encode(self, clusters: Iterable[tuple[int, Cluster]], size: float) -> ShownRun:
        pen = 0.0
        parts: list[str] = []
        for left, cluster in clusters:
            operands, pen = self._cluster(left, cluster, pen, size)
            own = len(cluster.glyphs) == 1 and self.texts[cluster.glyphs[0][0]] == cluster.text
            if not own and not cluster.text.isspace():
                text = cluster.text.encode("utf-16-be").hex().upper()
                operands = f"] TJ /Span <</ActualText <FEFF{text}>>> BDC [{operands}] TJ EMC ["
            parts.append(operands)
        return ShownRun("".join(parts).replace("><", ""), pen)

    def _cluster(self, edge: int, cluster: Cluster, pen: float, size: float) -> tuple[str, float]:
        """The operands that draw a cluster with its left edge at *edge*, and the pen's position after it."""
        scale = 1000 / self.face.upem
        parts: list[str] = []
        for glyph, x, y in cluster.glyphs:
            back = round(pen - (edge + x) * scale)
            code = f"<{self.made.new_ids[glyph]:04X}>"
            rise = f"] TJ {y * size / self.face.upem:.2f} Ts [{code}] TJ 0 Ts ["
            parts += [str(back) if back else "", rise if y else code]
            pen += self.face.glyph_advance(glyph) * scale - back
        return "".join(parts), pen

    def program(self) -> FontProgram:
        """Return the bare CFF table of the subset."""
        old_ids = {new: old for old, new in self.made.new_ids.items()}
        scale = 1000 / self.face.upem
        codes = range(max(old_ids, default=0) + 1)
        widths = tuple(round(self.face.glyph_advance(old_ids.get(code, NOTDEF)) * scale, 3) for code in codes)
        texts = {new: self.texts[old] for new, old in sorted(old_ids.items()) if new != NOTDEF}
        return FontProgram(tables(self.made.data)["CFF "], widths, texts, None)


def _is_only_formatting(text: str) -> bool:
    """Whether *text* has only formatting characters (general category Cf)."""
    return all(unicodedata.category(character) == "Cf" for character in text)


class DocumentFonts:
    """The fonts of a document, in the order of first use.

    *without_order*: some of its words are in scripts whose order viewers do not know.
    """

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._fonts: dict[Face, DocumentFont] = {}
        runs = {piece.run: piece for piece in pieces}  # each run once: it is one object wherever it occurs
        for piece in runs.values():
            self._font(piece.face).add(piece.run, is_right_to_left(piece))
        self.without_order = any(map(is_without_order, runs.values()))

    def __iter__(self) -> Iterator[DocumentFont]:
        """Iterate over the fonts in the order of first use."""
        return iter(self._fonts.values())

    def of(self, piece: Piece) -> DocumentFont:
        """Return the font of *piece*."""
        return self._fonts[piece.face]

    def _font(self, face: Face) -> DocumentFont:
        found = self._fonts.get(face)
        if found is None:
            make = CffFont if face.is_cff else TrueTypeFont
            found = self._fonts[face] = make(face, f"F{len(self._fonts) + 1}")
        return found


def is_right_to_left(piece: Piece) -> bool:
    """Whether a piece runs from right to left."""
    return piece.level % 2 == 1
