"""Text of one face, script, language and direction -> glyphs in cells that carry their text (HarfBuzz).

A *cell* is what a PDF code stands for: some glyphs with their offsets, a width, and the characters that
copying, searching and reading aloud must give back. All measures are in font units, so a shaped run serves
every type size.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from pathlib import Path

import uharfbuzz as hb

Glyph = tuple[int, int, int]  # glyph id, x, y

# What is remembered, those used last: the words of about twenty languages, in 20 MB.
RUNS_KEPT = 8_000
CELLS_KEPT = 8_000

# Scripts whose clusters with a mark are cut into one cell per character. pdf.js takes any glyph whose text
# holds a nonspacing mark for zero-width and then invents spaces. In Tamil and Latin the cut makes poppler add
# spaces instead.
CUT_SCRIPTS = frozenset("Beng Deva Gujr Guru Khmr Knda Laoo Mlym Mymr Orya Sinh Telu Thai Tibt".split())

CHARACTERS = hb.BufferClusterLevel.MONOTONE_CHARACTERS
GRAPHEMES = hb.BufferClusterLevel.MONOTONE_GRAPHEMES

WEIGHT_NAMES = {400: "Regular", 700: "Bold"}

# Characters that show nothing by design; HarfBuzz hides them whether or not the face has them (UAX #44,
# Default_Ignorable_Code_Point, as far as running text may hold them).
INVISIBLE = frozenset(
    map(chr, [0xAD, 0x34F, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)])
) | frozenset(map(chr, [0x180E, *range(0xFE00, 0xFE10), 0xFEFF]))

# Characters that HarfBuzz makes from another where the face lacks them.
EMULATED = {"\u2011": "\u2010"} | {
    chr(space): " " for space in (0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)
}


@dataclass(frozen=True, slots=True, eq=False)
class Cluster:
    """One cell of a shaped run.

    *text* is what the cell stands for, in logical order; it may be one character of a longer cluster, and
    then *glyphs* may be empty. Glyphs are (glyph id, x, y) from the cell's left edge and the baseline.
    *advance* is the cell's width. Font units. A letter stands in thousands of words: they share one object.
    """

    text: str
    glyphs: tuple[Glyph, ...]
    advance: int


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """A shaped text: its cells in logical order, their texts joined are *text*. *width* in font units.

    Side by side the cells fill the width, from the left or, in a run from the right, from the right. Two runs
    are the same only when they are one object; a face gives the same one whenever a word comes again.
    """

    text: str
    width: int
    clusters: tuple[Cluster, ...]

    def from_left(self, rtl: bool) -> Iterator[tuple[int, Cluster]]:
        """Yield the cells from left to right, each with its left edge from that of the run."""
        left = 0
        for cluster in reversed(self.clusters) if rtl else self.clusters:
            yield left, cluster
            left += cluster.advance


@dataclass(slots=True)
class _Group:
    """The glyphs for the characters from *start*; their positions count from the left edge of the run."""

    start: int
    glyphs: list[Glyph]
    x: int
    advance: int


@cache
def _font_file(path: Path, index: int) -> hb.Face:
    """The face *index* of a font file, memory-mapped."""
    return hb.Face(hb.Blob.from_file_path(str(path)), index)


@cache
def open_face(path: Path, index: int = 0, weight: int = 400) -> "Face":
    """The face of a font file at a weight; one object for the whole process, so that its cache serves all."""
    return Face(path, index, weight)


class Face:
    """A font file's face at one weight. *ascent* and *descent* are fractions of the em, descent negative."""

    def __init__(self, path: Path, index: int = 0, weight: int = 400) -> None:
        self.path = path
        self.index = index
        self.weight = weight
        self.source = _font_file(path, index)  # HarfBuzz' face: subsetting reads it
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
        """For people who debug."""
        return f"Face({self.postscript_name})"

    @cached_property
    def postscript_name(self) -> str:
        """The PostScript name; that of a variable face ends in its weight (NotoSans-Bold)."""
        name = self.source.get_name(6) or self.path.stem.replace(" ", "")
        if not self.is_variable:
            return str(name)
        return f"{name.partition('-')[0]}-{WEIGHT_NAMES.get(self.weight, f'W{self.weight}')}"

    @cached_property
    def characters(self) -> frozenset[int]:
        """The code points that the face has a glyph for."""
        return frozenset(self.source.unicodes)

    def covers(self, text: str) -> bool:
        """Whether every character of *text* has a glyph here or needs none."""
        if self._covered.issuperset(text):
            return True
        lacking = set(text) - self._covered
        found = {character for character in lacking if self._has(character)}
        self._covered |= found
        return found == lacking

    def _has(self, character: str) -> bool:
        """Whether there is a glyph for *character* or for what HarfBuzz makes it from."""
        known = (character, EMULATED.get(character, character))
        return any(self._font.get_nominal_glyph(ord(one)) is not None for one in known)

    def glyph_advance(self, gid: int) -> int:
        """The advance width of a glyph in font units."""
        return int(self._font.get_glyph_h_advance(gid))

    def height(self, run: Run) -> float:
        """How far *run*, which this face shaped, reaches above the baseline, as a fraction of the em."""
        glyphs = ((gid, y) for cluster in run.clusters for gid, _, y in cluster.glyphs)
        shapes = ((self._font.get_glyph_extents(gid), y) for gid, y in glyphs)
        return max((shape.y_bearing + y for shape, y in shapes if shape), default=0) / self.upem

    def shape(self, text: str, rtl: bool, script: str, language: str) -> Run:
        """The shaped *text*, which must be of one script (ISO 15924), language (BCP 47) and direction."""
        return _shaped(self, text, rtl, script, language)

    def _shape(self, text: str, rtl: bool, script: str, language: str) -> Run:
        buffer = hb.Buffer()
        # A right-to-left run needs a cell for each character, see _tiled.
        buffer.cluster_level = CHARACTERS if rtl else GRAPHEMES
        buffer.add_str(text)
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.script = script
        buffer.language = language
        hb.shape(self._font, buffer)
        simple = _a_glyph_each(text, buffer, rtl)
        if simple is not None:
            return Run(text, *simple)
        groups, width = _groups(buffer)
        if not groups:  # a face without a space glyph draws nothing at all for invisible characters
            return Run(text, 0, (_cell(text, (), 0),) if text else ())
        if rtl:
            return Run(text, width, tuple(_tiled(text, groups)))
        cells = _left_to_right(text, _without_zero_width(groups))
        return Run(text, width, tuple(_cut(cells) if script in CUT_SCRIPTS else cells))


@lru_cache(maxsize=RUNS_KEPT)
def _shaped(face: Face, text: str, rtl: bool, script: str, language: str) -> Run:
    """One object for a word in all its places."""
    return face._shape(text, rtl, script, language)


def _a_glyph_each(text: str, buffer: hb.Buffer, rtl: bool) -> tuple[int, tuple[Cluster, ...]] | None:
    """The width and the cells of a text in which each character became one glyph with a width; else None.

    Most words of most scripts are such; it does for them what the functions below do, in a third of the time.
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
        cells.append(_lone(character, info.codepoint, left, up, advance))
        place += step
        width += advance
    return width, tuple(cells[::step])


@lru_cache(maxsize=CELLS_KEPT)
def _lone(character: str, glyph: int, x: int, y: int, advance: int) -> Cluster:
    """The cell of a character that became one glyph."""
    return _cell(character, ((glyph, x, y),), advance)


@lru_cache(maxsize=CELLS_KEPT)
def _cell(text: str, glyphs: tuple[Glyph, ...], advance: int) -> Cluster:
    """One object for all that are equal."""
    return Cluster(text, glyphs, advance)


def _groups(buffer: hb.Buffer) -> tuple[list[_Group], int]:
    """The glyphs of a shaped buffer grouped by cluster, from left to right, and the width of them all."""
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
    """*groups* where one without width (a mark, a subjoined form, a joiner) joined the one before it."""
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
    """Glyphs of the run as glyphs of a cell whose left edge is at *x*."""
    return tuple([(glyph, left - x, y) for glyph, left, y in glyphs])


def _left_to_right(text: str, groups: Sequence[_Group]) -> Iterator[Cluster]:
    """A cell for each group; its text goes as far as the next group's."""
    ends = [*[group.start for group in groups[1:]], len(text)]
    start = 0
    for group, end in zip(groups, ends, strict=True):
        yield _cell(text[start:end], _relative(group.glyphs, group.x), group.advance)
        start = end


def _cut(cells: Iterator[Cluster]) -> Iterator[Cluster]:
    """*cells*, where one with a mark becomes a cell per character; the first draws all (CUT_SCRIPTS)."""
    for cell in cells:
        if len(cell.text) == 1 or not any(unicodedata.category(one) in ("Mn", "Cf") for one in cell.text):
            yield cell
            continue
        for place, (left, right) in enumerate(_shares(0, cell.advance, len(cell.text))):
            yield _cell(cell.text[place], () if place else cell.glyphs, right - left)


def _shares(x: int, width: int, count: int) -> list[tuple[int, int]]:
    """(left, right) of *count* cells that tile *width* from *x*."""
    if count == 1:
        return [(x, x + width)]
    return list(pairwise([x + width * place // count for place in range(count + 1)]))


def _tiled(text: str, groups: Sequence[_Group]) -> list[Cluster]:
    """A cell per character of a right-to-left run, in logical order; together they tile the run.

    Readers of PDF put right-to-left text in order by the positions of its glyphs, so each character needs a
    cell of its own that overlaps no other: ligatures (lam-alef), marks, and letters that Nastaliq moves back
    under the one before get an equal share of the bunch they stand in.
    """
    starts = sorted({0, *(group.start for group in groups[:-1]), len(text)})
    ends = dict(pairwise(starts))
    cells: list[Cluster] = []
    x = 0
    for bunch in _bunches(groups):
        width = sum(group.advance for group in bunch)
        characters = [one for group in bunch for one in _characters(text, group, ends)]
        for (character, glyphs), (left, right) in zip(
            characters, _shares(x, width, len(characters)), strict=True
        ):
            cells.append(_cell(character, _relative(glyphs, left), right - left))
        x += width
    return cells[::-1]


def _characters(text: str, group: _Group, ends: dict[int, int]) -> list[tuple[str, list[Glyph]]]:
    """A right-to-left group's characters from left to right; the first in logical order has the glyphs."""
    start = group.start if group.start in ends else 0
    nothing: list[Glyph] = []
    rest = [(character, nothing) for character in text[start + 1 : ends[start]][::-1]]
    return [*rest, (text[start], group.glyphs)]


def _bunches(groups: Sequence[_Group]) -> list[list[_Group]]:
    """Groups, left to right, in bunches of positive width; a mark goes with the base at its right.

    Where some advance is negative the edges inside the run mean nothing, and all is one bunch.
    """
    if min([group.advance for group in groups]) < 0:
        return [list(groups)]
    bunches: list[list[_Group]] = []
    waiting: list[_Group] = []
    for group in groups:
        waiting.append(group)
        if group.advance > 0:
            bunches.append(waiting)
            waiting = []
    if waiting and bunches:
        bunches[-1].extend(waiting)
    return bunches or [waiting]
