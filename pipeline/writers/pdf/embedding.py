"""The fonts of one document: which code shows which cell, and the font files that are put into the PDF.

A PDF code must give back its text exactly (ISO 14289-1, 7.21.7), while shaping turns characters into
glyphs many to many. So a code stands for a *cell*: glyphs with their offsets, a width and a text. A cell
of several glyphs becomes one composite glyph of the font file that is embedded anyway; the words never
leave their baseline.

Codes are allotted for whole shaped runs, before anything is drawn: a face with CFF outlines numbers its
codes by the glyphs of the finished subset, which must be known first.
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

NOTDEF = 0

CELLS_KEPT = 8_000
"""For the next document, as are the cells of RUNS_KEPT runs."""


class Cell(NamedTuple):
    """What a code stands for. *advance* is None where it is the lone glyph's own."""

    glyphs: tuple[tuple[int, int, int], ...]
    text: str
    advance: int | None = None


class ShownRun(NamedTuple):
    """A run as operands of TJ, from left to right; *end* is where the pen stands after it (1/1000 em)."""

    operands: str
    end: float


class Spelling(NamedTuple):
    """The cells of a run from left to right, each with how far TJ moves back before it; *end* as above."""

    cells: tuple[tuple[int, Cell], ...]
    end: float


class Codes(dict[Cell, str]):
    """The code of each cell as an operand of TJ: the next one where a cell has none yet."""

    def __missing__(self, cell: Cell) -> str:
        """Give *cell* a code; 0 is .notdef."""
        code = self[cell] = f"<{len(self) + 1:04X}>"
        return code


@dataclass(frozen=True, slots=True)
class FontProgram:
    """A font file and its tables for the PDF.

    *widths* (1/1000 em) and *texts* are by code; *glyphs* too, or None where a code is its glyph's number.
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
        """Its name among the resources of a page."""

    def add(self, run: Run, turned: bool) -> None:
        """Take what shows *run* among the codes; *turned* says that it runs from the right."""

    def shown(self, run: Run, turned: bool, size: float) -> ShownRun:
        """Return the operands that show *run*."""

    def program(self) -> FontProgram:
        """Return what is embedded."""


@dataclass
class TrueTypeFont:
    """A face with TrueType outlines: a code for each cell, a composite glyph where a cell needs one."""

    face: Face
    name: str
    codes: Codes = field(default_factory=Codes)
    runs: dict[Run, ShownRun] = field(default_factory=dict)

    def add(self, run: Run, turned: bool) -> None:
        """Take the cells of *run* among those that have a code."""
        cells, end = _spelling(run, turned, self.face)
        codes = self.codes
        operands = "".join([f"{back}{codes[cell]}" if back else codes[cell] for back, cell in cells])
        self.runs[run] = ShownRun(operands.replace("><", ""), end)

    def shown(self, run: Run, turned: bool, size: float) -> ShownRun:
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
def _spelling(run: Run, turned: bool, face: Face) -> Spelling:
    """The cells that show *run* in any document."""
    scale = 1000 / face.upem
    pen = 0.0
    cells: list[tuple[int, Cell]] = []
    for left, cluster in _clusters(run, turned):
        shift, advance, unmoved = _cell(cluster, turned, face)
        back = round(pen - (left + shift) * scale)
        cells.append((back, unmoved[1]) if back else unmoved)
        pen += advance * scale - back
    return Spelling(tuple(cells), pen)


def _clusters(run: Run, turned: bool) -> Iterator[tuple[int, Cluster]]:
    """The clusters of *run* from the left without those that neither show nor take room."""
    for left, cluster in run.from_left(turned):
        if cluster.advance or not all(one.isspace() or one in INVISIBLE for one in cluster.text):
            yield left, cluster


@lru_cache(maxsize=CELLS_KEPT)
def _cell(cluster: Cluster, turned: bool, face: Face) -> tuple[int, int, tuple[int, Cell]]:
    """How far the cell of a cluster is from its left edge, how wide it is, and the cell that is not moved.

    A lone glyph on the baseline is only moved by its offset. The cell is one object for all that are equal:
    a letter stands in thousands of words.
    """
    text, width = cluster.text, cluster.advance
    if len(cluster.glyphs) == 1:
        glyph, x, y = cluster.glyphs[0]
        own = face.glyph_advance(glyph)
        # The edges of right-to-left cells put words in order (see typesetting): they must stay.
        placed = not turned or (x == 0 and width == own)
        # A box for a missing letter is drawn by a composite: no code may show glyph 0 (ISO 14289-1, 7.21.8).
        if y == 0 and glyph != NOTDEF and placed:
            return x, own, (0, Cell(((glyph, 0, 0),), text))
    width = max(width, 0)
    return 0, width, (0, Cell(cluster.glyphs, text, width))


def _glyph(cell: Cell, made: Subset, composites: dict[Composite, int], count: int) -> int:
    """The number of the glyph that draws *cell*: new, after the subset's own, for all but lone glyphs."""
    if cell.advance is None:
        return made.new_ids[cell.glyphs[0][0]]
    parts = tuple((made.new_ids[glyph], x, y) for glyph, x, y in cell.glyphs)
    return composites.setdefault(Composite(parts, cell.advance), count + len(composites))


@dataclass
class CffFont:
    """A face with CFF outlines (Han): a code is the number of a glyph in the subset.

    A cell that is not one glyph with a text of its own says its text by ActualText in the page's content.
    """

    face: Face
    name: str
    texts: dict[int, str] = field(default_factory=dict)
    runs: dict[tuple[Run, bool, float], ShownRun] = field(default_factory=dict)

    def add(self, run: Run, turned: bool) -> None:
        """Take the glyphs of *run* among those embedded; a glyph's own text is the first that says anything.

        A mark of direction is drawn by the glyph of the space, whose text must stay a space.
        """
        for cluster in run.clusters:
            for glyph, _, _ in cluster.glyphs:
                if _is_silent(self.texts.get(glyph, "")):
                    self.texts[glyph] = cluster.text

    @cached_property
    def made(self) -> Subset:
        """The subset with all glyphs added."""
        return subset(self.face, self.texts)

    def shown(self, run: Run, turned: bool, size: float) -> ShownRun:
        """Return the operands that show *run*; they hold other operators where a cell needs them."""
        key = (run, turned, size)
        if key not in self.runs:
            self.runs[key] = self._encode(_clusters(run, turned), size)
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
        """The operands that draw a cluster whose left *edge* is there, and where the pen stands then."""
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


def _is_silent(text: str) -> bool:
    """Whether *text* is nothing but marks that direct the layout (general category Cf)."""
    return all(unicodedata.category(character) == "Cf" for character in text)


class DocumentFonts:
    """The fonts of a document, in the order of first use."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._fonts: dict[Face, DocumentFont] = {}
        runs = {piece.run: piece for piece in pieces}  # each once: a run is one object in all its places
        for piece in runs.values():
            self._font(piece.face).add(piece.run, is_turned(piece))

    def __iter__(self) -> Iterator[DocumentFont]:
        """All fonts."""
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


def is_turned(piece: Piece) -> bool:
    """Whether a piece runs from right to left."""
    return piece.level % 2 == 1
