"""Styled words -> lines of placed pieces: itemising, shaping, greedy line filling, order within each line.

Lengths are in points. Lines are aligned to the start side: the left side, or in a right-to-left paragraph the
right side.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, groupby, pairwise
from typing import NamedTuple
from unicodedata import normalize

from pipeline.model.bidi import LEFT_TO_RIGHT_ALL, isolated_levels, needs_ordering, visual_order
from pipeline.model.clusters import is_heap, plain, signs
from pipeline.model.language import language
from pipeline.model.scripts import COMMON, INHERITED, UNRESOLVED, script_of
from pipeline.segmentation import grapheme_breaks
from pipeline.typesetting.breaking import best_cut, has_address, line_breaks, parts_letters, takes_hyphens
from pipeline.typesetting.fonts import FontLibrary, library, writing_system
from pipeline.typesetting.islands import isolates_in
from pipeline.typesetting.shaping import INVISIBLE, RUNS_KEPT, Face, Run

# White space at which lines break; at the end of a line it may extend beyond the measure.
SPACES = " \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u205f\u3000"
WORD = re.compile(f"[^{SPACES}]*[{SPACES}]+|[^{SPACES}]+")
WORD_OR_SPACES = re.compile(f"[^{SPACES}]+|[{SPACES}]+")
# Line ends inside a paragraph; they are shown as a space, and a new line begins after them.
LINE_ENDS = "\n\u2028\u2029\x0b\x0c\x85"
LINE_END = re.compile(f"[{LINE_ENDS}]")
# Combining marks that remain in NFC text, for example on letters that already have another mark.
STACKED_MARK = re.compile("[\u0300-\u036f]")
# Writing systems whose letters climb higher and sink lower than a face says: کبھی in bold is 2.4 ems high.
BEYOND_THEIR_FACE = frozenset(("Aran",))
CONTROLS_AS_SPACES = {ord(one): " " for one in LINE_ENDS + "\t\r\x1c\x1d\x1e\x1f"}

# Text with only Latin letters, digits and general punctuation: one script, one direction.
_PLAIN = "[\x20-\u024f\u1e00-\u1eff\u2010-\u2027\u202f-\u205e]*"
PLAIN = re.compile(f"{_PLAIN}[A-Za-z]{_PLAIN}")
# Latin letters, digits, punctuation, signs of money and of mathematics.
WESTERN = re.compile("[\x20-\u024f\u1e00-\u1eff\u2007-\u205e\u20a0-\u20cf\u2100-\u22ff]*")
# Scripts whose fonts have Western digits of the same design.
WESTERN_DIGITS = frozenset(("Adlm",))
# Brackets, and quotation marks that have the same opening and closing form in nearly every language.
OPENING_BRACKETS = re.compile("[(\\[{\u00ab\u2039\u2018\u201c]")
BRACKET_PAIRS = dict(zip(")]}\u00bb\u203a\u2019\u201d", "([{\u00ab\u2039\u2018\u201c", strict=True))

ROUNDING = 1e-6  # points; sums of widths are not exact


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one style. *language* is a BCP 47 tag; "" means the paragraph's language.

    *island*: the words read from left to right as they stand, such as a link's words that are its address.
    """

    text: str
    language: str = ""
    bold: bool = False
    island: bool = False


class Piece(NamedTuple):
    """A shaped word, part of a word, or run of spaces on a line.

    *x* is the distance of its left edge from the left edge of the measure, *width* its width; a space at the
    end of a line can lie outside the measure. *level* is its embedding level on this line (odd: right to
    left). *span* is the index of its span.
    """

    run: Run
    face: Face
    level: int
    x: float
    width: float
    span: int
    is_space: bool


@dataclass(frozen=True, slots=True)
class Line:
    """Pieces in logical order. *width* does not include the space at the end; *descent* is negative."""

    pieces: tuple[Piece, ...]
    width: float
    ascent: float
    descent: float


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character that no font has; *face* is the PostScript name of the face that shows a box instead."""

    character: str
    language: str
    face: str


@dataclass(frozen=True, slots=True)
class PlainSign:
    """A sign of several characters that no font has as one, or with a heap of marks; *drawn* is shown."""

    sign: str
    drawn: str
    language: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's lines from the top; each character that it cannot show, and each plain sign, once."""

    lines: tuple[Line, ...]
    missing: tuple[MissingGlyph, ...]
    plain: tuple[PlainSign, ...] = ()


@dataclass(frozen=True, slots=True)
class _Setting:
    """The values that apply to the whole paragraph."""

    tag: str
    script: str
    base: int
    measure: float
    size: float
    fonts: FontLibrary


class _Item(NamedTuple):
    """A part of the text, up to *end*, with the same face, script, language, level and span.

    *apart*: the face is not the text's own, so that its line height does not count, only its ink.
    *drawn*: the part is one sign, of which this is shown.
    """

    end: int
    face: Face
    script: str
    language: str
    level: int
    span: int
    apart: bool = False
    drawn: str = ""


class _Word(NamedTuple):
    """A shaped word, or the space after a word; *ems* is its width as a multiple of the type size."""

    run: Run
    ems: float
    is_space: bool


class _Words(NamedTuple):
    """A shaped word and the space after it; *ems* is the width of both, *hang* the width of the space."""

    words: tuple[_Word, ...]
    ems: float
    hang: float


_Atom = tuple[_Word, _Item]
"""A shaped part of a line that is not placed yet."""


class _Unit(NamedTuple):
    """Text, up to the offset *end*, that stays on one line; *hang* is the width of the space at its end."""

    end: int
    atoms: list[_Atom]
    width: float
    hang: float


def lay_out(  # noqa: PLR0913, PLR0917 - a paragraph has these eight properties
    spans: Sequence[Span],
    tag: str,
    script: str,
    rtl: bool,
    measure: float,
    size: float,
    fonts: FontLibrary | None = None,
    balanced: bool = False,
) -> Paragraph:
    """Return the lines of a paragraph in the language *tag* (BCP 47) and *script* (ISO 15924).

    *measure* is the greatest width of a line and *size* the type size, both in points. A line is wider only
    if it is a single grapheme that is wider. *rtl*: the paragraph runs from right to left. *balanced*: the
    lines are about as long as each other, which suits a heading; there are not more of them.
    """
    setting = _Setting(tag, script, int(rtl), measure, size, fonts or library())
    source = "".join(span.text for span in spans)
    text = source.translate(CONTROLS_AS_SPACES)
    if not text:
        return Paragraph((), ())
    shaped, missing, plain_signs = _shaped_units(text, spans, setting)
    units = list(shaped)
    lines = _filled(units, _forced(source), setting)
    if balanced and len(lines) > 1:
        lines = _balanced(units, lines, _forced(source), setting)
    main = setting.fonts.chain(tag, script, spans[0].bold)[0]
    placed = tuple(_placed(line, main, setting) for line in lines)
    if STACKED_MARK.search(text) or writing_system(tag, script) in BEYOND_THEIR_FACE:
        placed = tuple(_high_enough(line, size) for line in placed)
    return Paragraph(placed, missing, plain_signs)


def natural_widths(  # noqa: PLR0913, PLR0917 - as for lay_out, without the measure
    spans: Sequence[Span], tag: str, script: str, rtl: bool, size: float, fonts: FontLibrary | None = None
) -> tuple[float, float]:
    """Return the widths, in points, of the widest part that stays on one line, and of the longest line.

    The arguments are those of ``lay_out``.
    """
    setting = _Setting(tag, script, int(rtl), 0.0, size, fonts or library())
    source = "".join(span.text for span in spans)
    forced = _forced(source)
    widest = longest = used = 0.0
    for unit in _shaped_units(source.translate(CONTROLS_AS_SPACES), spans, setting)[0] if source else ():
        widest = max(widest, unit.width - unit.hang)
        longest = max(longest, used + unit.width - unit.hang)
        used = 0.0 if unit.end in forced else used + unit.width
    return widest, longest


def _shaped_units(
    text: str, spans: Sequence[Span], setting: _Setting
) -> tuple[Iterator[_Unit], tuple[MissingGlyph, ...], tuple[PlainSign, ...]]:
    """The units of a text, the characters in it that no font has, and its plain signs."""
    items = _plain_items(text, spans, setting)
    if items is not None:
        return _units(text, items, setting), (), ()
    items = _items(text, spans, setting)
    return _units(text, items, setting), _missing(text, items), _plain_signs(text, items)


def _forced(source: str) -> frozenset[int]:
    """The offsets at which the source ends a line."""
    return frozenset(found.end() for found in LINE_END.finditer(source))


# ---- itemising: parts of one face, script, level and span


def _plain_items(text: str, spans: Sequence[Span], setting: _Setting) -> list[_Item] | None:
    """One item for each span, if the text is plain Latin and runs from left to right; otherwise None."""
    if setting.base or not PLAIN.fullmatch(text):
        return None
    items: list[_Item] = []
    end = 0
    for place, span in enumerate(spans):
        language = span.language or setting.tag
        face = setting.fonts.chain(language, "Latn", span.bold)[0]
        start, end = end, end + len(span.text)
        if not face.covers(text[start:end]):
            return None
        if start < end:
            items.append(_Item(end, face, "Latn", language, 0, place))
    return items


def _items(text: str, spans: Sequence[Span], setting: _Setting) -> list[_Item]:
    """The items of any text."""
    bounds = list(accumulate((len(span.text) for span in spans), initial=0))
    places = [place for place, span in enumerate(spans) for _ in span.text]
    levels, islands = _levels(text, spans, bounds, setting)
    scripts = _resolved_scripts(text, setting.script)
    for start, end in islands:
        # An island and the spaces beside it get one face, the Latin one, because the digits and spaces of the
        # Nastaliq font are narrow. PDFium would order a line of Adlam by its faces.
        if setting.script not in WESTERN_DIGITS and WESTERN.fullmatch(text, start, end):
            left, right = start - text[:start].endswith(" "), end + text.startswith(" ", end)
            scripts[left:right] = ["Latn"] * (right - left)
    whole = _whole_signs(text, places)
    for start, end in whole:
        scripts[start:end] = [scripts[start]] * (end - start)
        levels[start:end] = [levels[start]] * (end - start)
    items: list[_Item] = []
    end = 0
    for until in _ends_of_equal_runs(scripts, levels, places):
        script, level, span = scripts[end], levels[end], spans[places[end]]
        spoken = span.language or setting.tag
        chain = setting.fonts.chain(spoken, script, span.bold)
        for part in _parted(text, end, until, whole):
            drawn, found = "", _faces(part, chain, span, setting)
            if len(part) > 1 and (end, end + len(part)) in whole:
                face, drawn = _sign_face(part, chain, span, setting)
                found = iter(((len(part), face),))
            for length, face in found:
                end += length
                items.append(
                    _Item(end, face, script, spoken, level, places[end - 1], face is not chain[0], drawn)
                )
    return items


def _whole_signs(text: str, places: Sequence[int]) -> list[tuple[int, int]]:
    """The (start, end) of each sign of several characters, all in one span."""
    return [(start, end) for start, end in signs(text) if places[start] == places[end - 1]]


def _parted(text: str, start: int, until: int, whole: Sequence[tuple[int, int]]) -> Iterator[str]:
    """The parts of *text* from *start* to *until*: the signs of several characters, and what lies between."""
    inside = [edge for sign in whole if start <= sign[0] < until for edge in sign]
    edges = [start, *inside, until]
    return (text[one:other] for one, other in pairwise(edges) if one < other)


def _sign_face(sign: str, chain: Sequence[Face], span: Span, setting: _Setting) -> tuple[Face, str]:
    """The face for a sign of several characters, and what is drawn: all of it, if a face has one glyph."""
    simple = plain(sign)
    own = (*chain, *setting.fonts.chain(setting.tag, setting.script, span.bold))
    if not is_heap(sign):
        face = next((face for face in own if face.draws_as_one(sign)), None)
        face = face or setting.fonts.fallback(sign, span.bold, as_one=True)
        if face:
            return face, sign
    face = _covering(own, simple) or setting.fonts.fallback(simple, span.bold)
    return face or _box(chain), simple


def _ends_of_equal_runs(*rows: Sequence[object]) -> list[int]:
    """The end of each run of indices in which no row changes its value. All *rows* have the same length."""
    if all(row.count(row[0]) == len(row) for row in rows):  # true of most paragraphs
        return [len(rows[0])]
    places = enumerate(pairwise(zip(*rows, strict=True)), start=1)
    return [*(place for place, (one, other) in places if one != other), len(rows[0])]


def _levels(
    text: str, spans: Sequence[Span], bounds: Sequence[int], setting: _Setting
) -> tuple[list[int], list[tuple[int, int]]]:
    """The level of each character, and the (start, end) of each isolated island."""
    if not needs_ordering(text, setting.base):
        return [0] * len(text), []
    places = list(zip(spans, pairwise(bounds), strict=True))
    foreign = [
        (start, end, language(span.language).rtl)
        for span, (start, end) in places
        if span.language not in ("", setting.tag)
    ]
    isolates = isolates_in(text, setting.base, foreign, _known_islands(places))
    islands = [(start, end) for start, end, initiator in isolates if initiator == LEFT_TO_RIGHT_ALL]
    return isolated_levels(text, setting.base, isolates), islands


def _known_islands(places: Iterable[tuple[Span, tuple[int, int]]]) -> list[tuple[int, int]]:
    """Where spans are islands; neighbours, such as the bold part of an address, are one."""
    known: list[tuple[int, int]] = []
    for _, group in groupby(places, key=lambda place: place[0].island):
        members = list(group)
        if members[0][0].island:
            known.append((members[0][1][0], members[-1][1][1]))
    return known


def _resolved_scripts(text: str, own: str) -> list[str]:
    """The script of each character; common and inherited ones take the script before them (UAX #24, 5.1).

    At the start of the text they take the first script after them, or else *own*. A closing bracket or
    quotation mark takes the script of its opening partner, so that both come from the same face.
    """
    known = {script_of(character) for character in set(text)} - UNRESOLVED
    if len(known) < 2:
        return [next(iter(known), own)] * len(text)
    scripts = [script_of(character) for character in text]
    current = next((script for script in scripts if script not in UNRESOLVED), own)
    for place, script in enumerate(scripts):
        if script in UNRESOLVED:
            scripts[place] = current
        else:
            current = script
    if OPENING_BRACKETS.search(text):
        _resolve_brackets(text, scripts)
    return scripts


def _resolve_brackets(text: str, scripts: list[str]) -> None:
    """Give each closing bracket in *text* the script of its opening bracket."""
    waiting: list[int] = []
    for place, character in enumerate(text):
        if character in BRACKET_PAIRS.values():
            waiting.append(place)
        elif waiting and BRACKET_PAIRS.get(character) == text[waiting[-1]]:
            scripts[place] = scripts[waiting.pop()]


def _faces(text: str, chain: Sequence[Face], span: Span, setting: _Setting) -> Iterator[tuple[int, Face]]:
    """(length, face) of the parts of *text* that are set in one face; *chain* are the faces of its script.

    If one face has all characters, it sets the whole text, unless the first lacks only signs: then only these
    are set in another. Otherwise we look for one face for each run of digits and punctuation, so that a
    telephone number has one design; otherwise for each character.
    """
    face = _covering(chain, text)
    if face is not None and (face is chain[0] or not chain[0].covers(_letters(text))):
        yield len(text), face
        return
    for part in _parts(text):
        face = _covering(chain, part)
        if face is not None:
            yield len(part), face
        else:
            yield from _faces_by_cluster(part, chain, span, setting)


def _letters(text: str) -> str:
    """The characters of *text* that belong to a script."""
    return "".join(character for character in text if script_of(character) != COMMON)


def _parts(text: str) -> Iterator[str]:
    """Runs of digits, punctuation and symbols, and runs of letters; joiners and marks stay with a letter."""
    start, common = 0, False
    for place, character in enumerate(text):
        if _keeps_face(character):
            continue
        kind = script_of(character) == COMMON
        if kind != common and place > start:
            yield text[start:place]
            start = place
        common = kind
    if start < len(text):
        yield text[start:]


def _keeps_face(character: str) -> bool:
    """Whether *character* keeps the face of the character before it: marks, joiners, variation selectors."""
    return character in INVISIBLE or script_of(character) == INHERITED


def _covering(chain: Sequence[Face], text: str) -> Face | None:
    """The first face of *chain* that has every character of *text*, or None."""
    return next((face for face in chain if face.covers(text)), None)


def _faces_by_cluster(
    text: str, chain: Sequence[Face], span: Span, setting: _Setting
) -> Iterator[tuple[int, Face]]:
    """(length, face) of runs of one face, which never ends between a letter and its marks.

    If no face has a letter and its marks, that of the letter shows boxes for the marks.
    """
    own = (*chain, *setting.fonts.chain(setting.tag, setting.script, span.bold))
    faces: list[Face] = []
    ends = grapheme_breaks(text, setting.tag)
    for start, end in pairwise((0, *ends)):
        cluster = text[start:end]
        face: Face | None
        if faces and _keeps_face(cluster[0]) and faces[-1].covers(cluster):
            face = faces[-1]
        else:
            face = _face_with(cluster, own, span, setting) or _face_with(cluster[0], own, span, setting)
        faces += [face or _box(chain)] * len(cluster)
    for face, group in groupby(faces):
        yield sum(1 for _ in group), face


def _face_with(cluster: str, own: Sequence[Face], span: Span, setting: _Setting) -> Face | None:
    """The first face that has all of *cluster*, as it stands or with its marks joined to the letter."""
    return (
        _covering(own, cluster)
        or _covering(own, normalize("NFC", cluster))
        or setting.fonts.fallback(cluster, span.bold)
    )


def _box(chain: Sequence[Face]) -> Face:
    """The face that shows a box for what no face has.

    We avoid one with CFF outlines: in a PDF its codes are glyph numbers, so all missing characters would be
    copied as the same character.
    """
    return next((face for face in chain if not face.is_cff), chain[0])


def _missing(text: str, items: Iterable[_Item]) -> tuple[MissingGlyph, ...]:
    """The characters of *text* that the face of their item lacks, each once."""
    found: dict[MissingGlyph, None] = {}
    start = 0
    for item in items:
        shown = item.drawn or text[start : item.end]
        for character in () if item.face.covers(shown) else shown:
            if not item.face.covers(character):
                found[MissingGlyph(character, item.language, item.face.postscript_name)] = None
        start = item.end
    return tuple(found)


def _plain_signs(text: str, items: Iterable[_Item]) -> tuple[PlainSign, ...]:
    """The signs of which only a part is drawn, or which no face has as one, each once."""
    found: dict[PlainSign, None] = {}
    start = 0
    for item in items:
        sign = text[start : item.end]
        if item.drawn and (item.drawn != sign or not item.face.draws_as_one(sign)):
            found[PlainSign(sign, item.drawn, item.language)] = None
        start = item.end
    return tuple(found)


# ---- shaping and filling lines


def _units(text: str, items: Sequence[_Item], setting: _Setting) -> Iterator[_Unit]:
    """The shaped parts of *text* between the offsets where a line can break."""
    size = setting.size
    start = place = 0
    for end in line_breaks(text, setting.tag):
        item = items[place]
        if end <= item.end:  # nearly always true
            words, ems, hang = _shaped(text[start:end], item)
            yield _Unit(end, [(word, item) for word in words], ems * size, hang * size)
            place += end == item.end
            start = end
            continue
        atoms: list[_Atom] = []
        while start < end:
            item = items[place]
            stop = min(end, item.end)
            atoms += [(word, item) for word in _shaped(text[start:stop], item).words]
            place += stop == item.end
            start = stop
        yield _unit(end, atoms, size)


def _unit(end: int, atoms: list[_Atom], size: float) -> _Unit:
    """The unit of *atoms*, with its widths."""
    ems = hang = 0.0
    for word, _ in atoms:
        ems += word.ems
        hang = hang + word.ems if word.is_space else 0.0
    return _Unit(end, atoms, ems * size, hang * size)


def _shaped(text: str, item: _Item) -> _Words:
    """*text*, shaped: the word, and the space after it separately."""
    if item.drawn:
        run = item.face.sign(text, item.drawn)
        ems = run.width / item.face.upem
        return _Words((_Word(run, ems, False),), ems, 0.0)
    return _words(text, item.face, item.level % 2 == 1, item.script, item.language)


@lru_cache(maxsize=RUNS_KEPT)
def _words(text: str, face: Face, rtl: bool, script: str, language: str) -> _Words:
    """*text*, shaped, independent of the type size.

    In right-to-left text each space inside is a part of its own, as the writer of PDF needs it.
    """
    word = text.rstrip(SPACES)
    space = text[len(word) :]
    found: list[_Word] = []
    hang = 0.0
    for part in WORD_OR_SPACES.findall(word) if rtl else (word,) if word else ():
        run = face.shape(part, rtl, script, language)
        found.append(_Word(run, run.width / face.upem, not part.strip(SPACES)))
    if space:
        run = face.shape(space, rtl, script, language)
        hang = run.width / face.upem
        found.append(_Word(run, hang, True))
    return _Words(tuple(found), sum([one.ems for one in found]), hang)


def _filled(units: Iterable[_Unit], forced: frozenset[int], setting: _Setting) -> list[list[_Atom]]:
    """Lines, each with as many units as fit; a line also ends at every offset in *forced*."""
    lines: list[list[_Atom]] = []
    line: list[_Atom] = []
    used = 0.0
    limit = setting.measure + ROUNDING
    for unit in units:
        for part in (unit,) if unit.width - unit.hang <= limit else _broken(unit, setting):
            if line and used + part.width - part.hang > limit:
                lines.append(line)
                line, used = [], 0.0
            line += part.atoms
            used += part.width
        if unit.end in forced:
            lines.append(line)
            line, used = [], 0.0
    return [*lines, line] if line else lines


def _balanced(
    units: Sequence[_Unit], lines: list[list[_Atom]], forced: frozenset[int], setting: _Setting
) -> list[list[_Atom]]:
    """As many lines as *lines*, of the smallest measure that gives no more of them."""
    narrow = max(unit.width - unit.hang for unit in units)
    if narrow > setting.measure:
        return lines
    wide = setting.measure
    while wide - narrow > setting.size / 4:
        middle = (wide + narrow) / 2
        tried = _filled(units, forced, replace(setting, measure=middle))
        if len(tried) <= len(lines):
            wide, lines = middle, tried
        else:
            narrow = middle
    return lines


def _broken(unit: _Unit, setting: _Setting) -> Iterator[_Unit]:
    """The parts of a unit wider than the measure: it is broken after spaces, or else between graphemes."""
    atoms: list[_Atom] = []
    for whole, item in unit.atoms:
        for word in WORD.findall(whole.run.text):
            atoms += [(part, item) for part in _shaped(word, item).words]
            if atoms[-1][0].is_space:
                yield from _fitting(_unit(unit.end, atoms, setting.size), setting)
                atoms = []
    if atoms:
        yield from _fitting(_unit(unit.end, atoms, setting.size), setting)


def _fitting(unit: _Unit, setting: _Setting) -> Iterator[_Unit]:
    """*unit* if it fits the measure, otherwise parts of it that fit."""
    if unit.width - unit.hang <= setting.measure + ROUNDING:
        yield unit
        return
    for atom in unit.atoms:
        for part in _chopped(atom, setting):
            yield _unit(unit.end, [part], setting.size)


def _chopped(atom: _Atom, setting: _Setting) -> Iterator[_Atom]:
    """*atom*, cut between graphemes so that each part fits the measure or is a single grapheme."""
    whole, item = atom
    if item.drawn:
        yield atom
        return
    text, face, rtl = whole.run.text, item.face, item.level % 2 == 1
    limit = (setting.measure + ROUNDING) / setting.size
    ends = grapheme_breaks(text, item.language)
    hyphens, address = takes_hyphens(text, item.script), has_address(text)

    def part(start: int, end: int) -> _Word:
        if hyphens and parts_letters(text, end):
            run = face.hyphenated(text[start:end], item.script, item.language)
        else:
            run = face.shape(text[start:end], rtl, item.script, item.language)
        return _Word(run, run.width / face.upem, whole.is_space)

    first = start = 0
    while start < len(text):

        def ems(end: int, start: int = start) -> float:
            return part(start, end).ems

        fitting = max(_last_fitting(ends, first, limit, ems), first)
        if ends[fitting] < len(text):
            fitting = ends.index(best_cut(text, ends[first : fitting + 1], address), first)
        yield part(start, ends[fitting]), item
        first, start = fitting + 1, ends[fitting]


def _last_fitting(ends: Sequence[int], first: int, limit: float, width: Callable[[int], float]) -> int:
    """The index of the last of *ends*, from *first* on, whose *width* is within *limit*; else *first* - 1.

    The search doubles its steps, so that a very long word is not measured completely for each of its lines.
    """
    step = 16
    while first + step < len(ends) and width(ends[first + step]) <= limit:
        step *= 2
    reach = min(first + step + 1, len(ends))
    return bisect_right(ends, limit, first, reach, key=width) - 1


# ---- placing


def _placed(atoms: Sequence[_Atom], main: Face, setting: _Setting) -> Line:
    """The line of *atoms*, with their levels (L1), in visual order (L2), aligned to the start side."""
    size = setting.size
    levels = [item.level for _, item in atoms]
    last = len(atoms)
    while last and atoms[last - 1][0].is_space:
        last -= 1
        levels[last] = setting.base
    widths = [word.ems * size for word, _ in atoms]
    width = sum(widths)
    lefts = [0.0] * len(atoms)
    left = setting.measure - width if setting.base else 0.0
    for place in visual_order(levels):
        lefts[place] = left
        left += widths[place]
    pieces = [
        Piece(word.run, item.face, level, x, wide, item.span, word.is_space)
        for (word, item), level, x, wide in zip(atoms, levels, lefts, widths, strict=True)
    ]
    faces = {main, *[item.face for _, item in atoms if not item.apart]}
    inks = [item.face.reach(word.run) for word, item in atoms if item.apart]
    ascent = max([*[face.ascent for face in faces], *[top for top, _ in inks]]) * size
    descent = min([*[face.descent for face in faces], *[foot for _, foot in inks]]) * size
    return Line(tuple(pieces), width - sum(widths[last:]), ascent, descent)


def _high_enough(line: Line, size: float) -> Line:
    """*line* with room for all its ink: a face's own is enough for one mark, and for most Nastaliq words."""
    reaches = [piece.face.reach(piece.run) for piece in line.pieces]
    ascent = max((line.ascent, *[top * size for top, _ in reaches]))
    return replace(line, ascent=ascent, descent=min((line.descent, *[foot * size for _, foot in reaches])))
