"""Text of one face, script, language and direction -> cells of glyphs with their text (HarfBuzz).

A *cell* becomes one character code in the PDF: its glyphs with their offsets, its width, and the text that
copying, searching and reading aloud must give. All measures are in font units, so that a shaped run can be
used at every type size.
"""

import os
import struct
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from pathlib import Path

import uharfbuzz as hb

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError

Glyph = tuple[int, int, int]  # glyph id, x, y

# Sizes of the caches: enough for the words of about twenty languages, in 20 MB.
RUNS_KEPT = 8_000
CELLS_KEPT = 8_000
SIGNS_KEPT = 1_000

LONGEST_CELL = 30
"""Characters; poppler reads no text of a code with more than 62 UTF-16 units."""

SAME_SHAPE = "\ufe0e\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
"""Choose the colour of a sign or of its skin, which a font of outlines cannot show."""
UNKNOWN_FLAG = "\U0001f1ff\U0001f1ff"
"""ZZ, which is no country (UN/LOCODE)."""

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
JOINERS = "\u200c\u200d"
"""pdf.js leaves out every code whose text ends in one of them, unless a nonspacing mark is in it."""

CHARACTERS = hb.BufferClusterLevel.MONOTONE_CHARACTERS
GRAPHEMES = hb.BufferClusterLevel.MONOTONE_GRAPHEMES

WEIGHT_NAMES = {400: "Regular", 700: "Bold"}

# Characters that are invisible by design; HarfBuzz hides them even if the face lacks them (UAX #44,
# Default_Ignorable_Code_Point, as far as they occur in running text).
INVISIBLE = frozenset(
    map(chr, [0xAD, 0x34F, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)])
) | frozenset(map(chr, [0x180E, *range(0xFE00, 0xFE10), 0xFEFF, *range(0xE0000, 0xE0080)]))

# Characters that HarfBuzz replaces by another if the face lacks them.
EMULATED = {"\u2011": "\u2010"} | {
    chr(space): " " for space in (0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)
}


@dataclass(frozen=True, slots=True, eq=False)
class Cluster:
    """One cell of a shaped run; lengths are in font units.

    *text* is its text, in logical order. If a longer cluster was cut, this is one of its characters, and
    *glyphs* can be empty. Each glyph is (glyph id, x, y), from the cell's left edge and the baseline.
    *advance* is the cell's width. Equal cells are one object, to save memory.
    """

    text: str
    glyphs: tuple[Glyph, ...]
    advance: int


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """A shaped text: its cells in logical order (their texts joined are *text*), its width in font units.

    The cells lie side by side and fill the width, from the left, or from the right in a right-to-left run.
    Runs are compared by identity; a face returns the same object for the same word.
    """

    text: str
    width: int
    clusters: tuple[Cluster, ...]

    def from_left(self, rtl: bool) -> Iterator[tuple[int, Cluster]]:
        """Yield (left edge, cell) from left to right; the left edge counts from that of the run."""
        left = 0
        for cluster in reversed(self.clusters) if rtl else self.clusters:
            yield left, cluster
            left += cluster.advance


@dataclass(slots=True)
class _Group:
    """The glyphs of the characters from index *start*; positions count from the left edge of the run."""

    start: int
    glyphs: list[Glyph]
    x: int
    advance: int


@cache
def _font_file(path: Path, index: int) -> hb.Face:
    """The face with this *index* in a font file, memory-mapped."""
    try:
        face = hb.Face(hb.Blob.from_file_path(str(path)), index)
        whole = face.glyph_count > 0 and "cmap" in face.table_tags and _is_whole(path)
    except (OSError, ValueError, struct.error, hb.HarfBuzzError):
        whole = False
    if not whole:
        raise damaged(path)
    return face


def damaged(path: Path) -> PipelineError:
    """Return the error for a font file that cannot be used."""
    hint = "get the file again, or take it out of the folder of fonts"
    return PipelineError("this is no font, or it is damaged", Place(path.as_posix()), hint)


def _is_whole(path: Path) -> bool:
    """Whether all tables of a font lie in its file; a file that is cut off lacks some (OpenType)."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        start = file.read(16)
        if start[:4] == b"ttcf":
            file.seek(struct.unpack(">I", start[12:16])[0])
            start = file.read(12)
        count = struct.unpack(">H", start[4:6])[0]
        file.seek(12 - len(start), os.SEEK_CUR)
        rows = struct.iter_unpack(">4sIII", file.read(16 * count))
        return all(offset + length <= size for _, _, offset, length in rows)


@cache
def open_face(path: Path, index: int = 0, weight: int = 400) -> "Face":
    """Return the face of a font file at a weight: one object for the whole process, with one cache."""
    return Face(path, index, weight)


class Face:
    """A font file's face at one weight. *ascent* and *descent* are fractions of the em, descent negative."""

    def __init__(self, path: Path, index: int = 0, weight: int = 400) -> None:
        self.path = path
        self.index = index
        self.weight = weight
        self.source = _font_file(path, index)  # HarfBuzz's face, which subsetting reads
        self.upem: int = self.source.upem
        tags = self.source.table_tags
        self.is_cff = "CFF " in tags or "CFF2" in tags
        self.is_variable = any(axis.tag == "wght" for axis in self.source.axis_infos)
        self._font = hb.Font(self.source)
        if self.is_variable:
            self._font.set_variations({"wght": float(weight)})
        extents = self._font.get_font_extents("ltr")
        self.ascent: float = extents.ascender / self.upem
        self.descent: float = extents.descender / self.upem
        self._covered: set[str] = set(INVISIBLE)

    def __repr__(self) -> str:
        """Return the PostScript name, for debugging."""
        return f"Face({self.postscript_name})"

    @cached_property
    def postscript_name(self) -> str:
        """The PostScript name; for a variable face it ends in the weight (NotoSans-Bold)."""
        name = self.source.get_name(6) or self.path.stem.replace(" ", "")
        if not self.is_variable:
            return str(name)
        return f"{name.partition('-')[0]}-{WEIGHT_NAMES.get(self.weight, f'W{self.weight}')}"

    @cached_property
    def characters(self) -> frozenset[int]:
        """The code points that the face has a glyph for."""
        return frozenset(self.source.unicodes)

    def covers(self, text: str) -> bool:
        """Return whether every character of *text* has a glyph in this face, or needs none."""
        if self._covered.issuperset(text):
            return True
        lacking = set(text) - self._covered
        found = {character for character in lacking if self._has(character)}
        self._covered |= found
        return found == lacking

    def _has(self, character: str) -> bool:
        """Whether there is a glyph for *character*, or for the character by which HarfBuzz replaces it."""
        known = (character, EMULATED.get(character, character))
        return any(self._font.get_nominal_glyph(ord(one)) is not None for one in known)

    def glyph_advance(self, gid: int) -> int:
        """Return the advance width of a glyph in font units."""
        return int(self._font.get_glyph_h_advance(gid))

    def reach(self, run: Run) -> tuple[float, float]:
        """Return how high and how low the ink of *run*, shaped by this face, lies, as fractions of the em."""
        return _reach(self, run)

    def draws_as_one(self, sign: str) -> bool:
        """Return whether this face has one glyph for all of *sign*, which has several characters."""
        return self.covers(sign) and _is_one_glyph(self, sign)

    def sign(self, text: str, drawn: str) -> Run:
        """Return *text* as one sign, of which *drawn* is what is shown."""
        return _sign(self, text, drawn)

    def ink_of(self, text: str) -> tuple[tuple[Glyph, ...], int]:
        """Return the glyphs of *text* that have ink or stand for a missing one, and its width."""
        run = self._shape(text, False, "Zyyy", "und")
        glyphs = [
            (gid, left + x, y)
            for left, cluster in run.from_left(False)
            for gid, x, y in cluster.glyphs
            if gid == 0 or self._has_ink(gid)
        ]
        return tuple(glyphs), run.width

    def _has_ink(self, gid: int) -> bool:
        shape = self._font.get_glyph_extents(gid)
        return bool(shape and shape.width and shape.height)

    def shape(self, text: str, rtl: bool, script: str, language: str) -> Run:
        """Return *text*, shaped; it must have one script (ISO 15924), language (BCP 47) and direction."""
        return _shaped(self, text, rtl, script, language)

    def hyphenated(self, text: str, script: str, language: str) -> Run:
        """Return the first part of a word that is cut, with a hyphen, which is no part of the word.

        Its text is a soft hyphen, which viewers leave out (ISO 32000-1, 14.8.2.2.3).
        """
        run = self.shape(text.rstrip(SOFT_HYPHEN) + "-", False, script, language)
        *cells, hyphen = run.clusters
        hidden = _cell(SOFT_HYPHEN, hyphen.glyphs, hyphen.advance)
        return Run(run.text[:-1] + SOFT_HYPHEN, run.width, (*cells, hidden))

    def _shape(self, text: str, rtl: bool, script: str, language: str) -> Run:
        buffer = hb.Buffer()
        # A right-to-left run needs a cell for each character (see _cell_per_character).
        buffer.cluster_level = CHARACTERS if rtl else GRAPHEMES
        if self.is_cff:
            # HarfBuzz draws a variation selector as a space, and each glyph of these faces has one text.
            buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        buffer.add_str(text)
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.script = script
        buffer.language = language
        hb.shape(self._font, buffer)
        simple = _one_glyph_each(text, buffer, rtl)
        if simple is not None:
            return Run(text, *simple)
        groups, width = _groups(buffer)
        if not groups:  # without a space glyph in the face, invisible characters have no glyph at all
            return Run(text, 0, (_cell(text, (), 0),) if text else ())
        if rtl:
            cells = _cell_per_character(text, groups)
        else:
            cells = list(_cut_at_marks(_left_to_right(text, _without_zero_width(groups))))
        if JOINERS[0] in text or JOINERS[1] in text:
            cells = _with_joiners(cells, rtl)
        return Run(text, width, tuple(cells))


@lru_cache(maxsize=RUNS_KEPT)
def _shaped(face: Face, text: str, rtl: bool, script: str, language: str) -> Run:
    """The shaped text; one object for all occurrences of a word."""
    return face._shape(text, rtl, script, language)


@lru_cache(maxsize=RUNS_KEPT)
def _reach(face: Face, run: Run) -> tuple[float, float]:
    """The highest and the lowest point of the ink of a run, as fractions of the em."""
    glyphs = ((gid, y) for cluster in run.clusters for gid, _, y in cluster.glyphs)
    shapes = [
        (shape, y) for shape, y in ((face._font.get_glyph_extents(gid), y) for gid, y in glyphs) if shape
    ]
    tops = [shape.y_bearing + y for shape, y in shapes]
    feet = [shape.y_bearing + shape.height + y for shape, y in shapes]
    return max(tops, default=0) / face.upem, min(feet, default=0) / face.upem


@lru_cache(maxsize=SIGNS_KEPT)
def _is_one_glyph(face: Face, sign: str) -> bool:
    """Whether a face draws all of *sign* as one glyph of its own, not only its first character."""
    glyphs, _ = face.ink_of(sign)
    if len(glyphs) != 1:
        return False
    if len(sign.rstrip(SAME_SHAPE)) == 1:
        return True
    # A font may have one glyph for every flag that it does not know.
    return glyphs != face.ink_of(sign[0])[0] and (
        sign[0] not in UNKNOWN_FLAG or glyphs != face.ink_of(UNKNOWN_FLAG)[0]
    )


@lru_cache(maxsize=SIGNS_KEPT)
def _sign(face: Face, text: str, drawn: str) -> Run:
    """A run of one cell, or of a few if *text* is too long for one code of a PDF."""
    glyphs, width = face.ink_of(drawn)
    parts = [text[place : place + LONGEST_CELL] for place in range(0, len(text), LONGEST_CELL)]
    cells = [
        _cell(part, () if place else glyphs, right - left)
        for place, (part, (left, right)) in enumerate(
            zip(parts, _equal_parts(0, width, len(parts)), strict=True)
        )
    ]
    return Run(text, width, tuple(cells))


def _one_glyph_each(text: str, buffer: hb.Buffer, rtl: bool) -> tuple[int, tuple[Cluster, ...]] | None:
    """The width and the cells, if each character became one glyph with a width; otherwise None.

    This is true of most words in most scripts, and takes a third of the time of the functions below.
    """
    infos = buffer.glyph_infos
    if len(infos) != len(text):
        return None
    cells: list[Cluster] = []
    width = 0
    characters = text[::-1] if rtl else text
    place, step = (len(text) - 1, -1) if rtl else (0, 1)
    for info, position, character in zip(infos, buffer.glyph_positions or (), characters, strict=True):
        left, up, advance, _ = position.position
        if info.cluster != place or advance <= 0:
            return None
        cells.append(_single_glyph_cell(character, info.codepoint, left, up, advance))
        place += step
        width += advance
    return width, tuple(cells[::step])


@lru_cache(maxsize=CELLS_KEPT)
def _single_glyph_cell(character: str, glyph: int, x: int, y: int, advance: int) -> Cluster:
    """The cell of a character that became one glyph (cached)."""
    return _cell(character, ((glyph, x, y),), advance)


@lru_cache(maxsize=CELLS_KEPT)
def _cell(text: str, glyphs: tuple[Glyph, ...], advance: int) -> Cluster:
    """The cell; one object for all equal cells."""
    return Cluster(text, glyphs, advance)


def _groups(buffer: hb.Buffer) -> tuple[list[_Group], int]:
    """The glyphs of a shaped buffer grouped by cluster, from left to right, and their total width."""
    groups: list[_Group] = []
    last = -1
    x = 0
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions or (), strict=True):
        left, up, advance, _ = position.position
        glyph = (info.codepoint, x + left, up)
        start = info.cluster
        if start == last:
            groups[-1].glyphs.append(glyph)
            groups[-1].advance += advance
        else:
            groups.append(_Group(start, [glyph], x, advance))
            last = start
        x += advance
    return groups, x


def _without_zero_width(groups: Sequence[_Group]) -> list[_Group]:
    """*groups*, with each group without width (a mark, a joiner) merged into the group before it."""
    if min([group.advance for group in groups]) > 0:
        return list(groups)
    kept: list[_Group] = []
    for group in groups:
        if kept and (group.advance <= 0 or kept[-1].advance <= 0):
            kept[-1].glyphs.extend(group.glyphs)
            kept[-1].advance += group.advance
        else:
            kept.append(group)
    return kept


def _relative(glyphs: Sequence[Glyph], x: int) -> tuple[Glyph, ...]:
    """The glyphs with their x positions relative to *x*, the left edge of their cell."""
    return tuple([(glyph, left - x, y) for glyph, left, y in glyphs])


def _left_to_right(text: str, groups: Sequence[_Group]) -> Iterator[Cluster]:
    """A cell for each group; its text ends where the text of the next group begins."""
    ends = [*[group.start for group in groups[1:]], len(text)]
    start = 0
    for group, end in zip(groups, ends, strict=True):
        yield _cell(text[start:end], _relative(group.glyphs, group.x), group.advance)
        start = end


def _cut_at_marks(cells: Iterator[Cluster]) -> Iterator[Cluster]:
    """*cells*, with each cell that has a mark cut into one cell a character; the first has all glyphs.

    pdf.js thinks that a code whose text contains a nonspacing mark has no width: if a word began with one, it
    would insert a space after it.
    """
    for cell in cells:
        if len(cell.text) == 1 or not any(unicodedata.category(one) in ("Mn", "Cf") for one in cell.text):
            yield cell
            continue
        for place, (left, right) in enumerate(_equal_parts(0, cell.advance, len(cell.text))):
            yield _cell(cell.text[place], () if place else cell.glyphs, right - left)


def _with_joiners(cells: Sequence[Cluster], rtl: bool) -> list[Cluster]:
    """*cells*, with each joiner in the cell of a neighbour whose text viewers keep (see JOINERS).

    That is the cell before it if its text is then seen to end in another character: after a mark, and in a
    right-to-left run, where the joiner is left of the letter; otherwise it is the cell after it.
    """
    found: list[Cluster] = []
    for cell in cells:
        last = found[-1] if found else None
        if last and cell.text in JOINERS and (rtl or unicodedata.category(last.text[-1]) == "Mn"):
            found[-1] = _merged(last, cell, rtl)
        elif last and last.text in JOINERS and not rtl:
            found[-1] = _merged(last, cell)
        else:
            found.append(cell)
    return found


def _merged(first: Cluster, second: Cluster, rtl: bool = False) -> Cluster:
    """One cell for two neighbours in logical order."""
    left, right = (second, first) if rtl else (first, second)
    moved = tuple((glyph, x + left.advance, y) for glyph, x, y in right.glyphs)
    return _cell(first.text + second.text, (*left.glyphs, *moved), first.advance + second.advance)


def _equal_parts(x: int, width: int, count: int) -> list[tuple[int, int]]:
    """(left, right) of *count* cells of equal size, side by side, that fill *width* from *x* on."""
    if count == 1:
        return [(x, x + width)]
    return list(pairwise([x + width * place // count for place in range(count + 1)]))


def _cell_per_character(text: str, groups: Sequence[_Group]) -> list[Cluster]:
    """One cell for each character of a right-to-left run, in logical order; their widths add up to the run's.

    PDF viewers order right-to-left text by the positions of its glyphs, so each character needs its own cell,
    without overlaps. If several characters share a group of glyphs (ligatures such as lam-alef, marks,
    letters that Nastaliq moves under the letter before), each gets an equal part of the group's width.
    """
    starts = sorted({0, *(group.start for group in groups[:-1]), len(text)})
    ends = dict(pairwise(starts))
    cells: list[Cluster] = []
    x = 0
    for joined in _wide_groups(groups):
        width = sum(group.advance for group in joined)
        characters = [one for group in joined for one in _characters(text, group, ends)]
        for (character, glyphs), (left, right) in zip(
            characters, _equal_parts(x, width, len(characters)), strict=True
        ):
            cells.append(_cell(character, _relative(glyphs, left), right - left))
        x += width
    return cells[::-1]


def _characters(text: str, group: _Group, ends: dict[int, int]) -> list[tuple[str, list[Glyph]]]:
    """(character, glyphs) of a group, from left to right; the first in logical order has all the glyphs."""
    start = group.start if group.start in ends else 0
    nothing: list[Glyph] = []
    rest = [(character, nothing) for character in text[start + 1 : ends[start]][::-1]]
    return [*rest, (text[start], group.glyphs)]


def _wide_groups(groups: Sequence[_Group]) -> list[list[_Group]]:
    """The groups from left to right, joined so that each list has a width: a mark with the base right of it.

    A group with a negative advance goes back over those beside it, and is joined with as many as it needs:
    to join more would put glyphs further from their cells than the font file can say.
    """
    joined: list[list[_Group]] = []
    waiting: list[_Group] = []
    width = 0
    for group in groups:
        waiting.append(group)
        width += group.advance
        if width > 0:
            joined.append(waiting)
            waiting, width = [], 0
    while waiting and width <= 0 and joined:
        before = joined.pop()
        waiting = before + waiting
        width += sum(group.advance for group in before)
    return [*joined, waiting] if waiting else joined
