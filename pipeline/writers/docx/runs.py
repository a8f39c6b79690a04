"""The words of a passage -> runs, each with the font slots, language and direction that its letters need.

Knows how Word and LibreOffice choose fonts and order letters; knows no paragraph. A telephone number shown in
the wrong order can cost a life: see :func:`guarded`; ``model.islands`` says what must keep its order.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import accumulate, groupby, pairwise
from typing import NamedTuple, assert_never

from pipeline.model.clusters import pictures, with_plain_signs
from pipeline.model.document import Foreign, Inlines, Link, Strong, Text
from pipeline.model.islands import LEFT_TO_RIGHT_MARK, Extent, held, islands, turned, with_foreign
from pipeline.model.language import language
from pipeline.model.links import is_own_address, printed_address
from pipeline.writers.docx import wml
from pipeline.writers.docx.fonts import LATIN, SIGNS
from pipeline.writers.docx.relations import Relations
from pipeline.writers.docx.setting import WordSetting, font_slots, language_slots
from pipeline.writers.docx.wml import Value

NO_BREAK_SPACE = "\u00a0"
NARROW_NO_BREAK_SPACE = "\u202f"
"""Used in right-to-left text, where LibreOffice breaks a line at U+00A0, even between two digits."""
RIGHT_TO_LEFT_MARK = "\u200f"
LEFT_TO_RIGHT_EMBEDDING, POP_DIRECTION = "\u202a", "\u202c"

# A number must stay on one line (LP-08). In UAX #9 a no-break space between digits is part of the number
# (class CS, rule W4); a space is not.
SPACE_IN_NUMBER = re.compile(r"(?<=[\d)])[ \u00a0](?=[\d(])")

_LETTERS = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ"
_SPACE = "[ \u00a0\u202f]"
_SIGNS = r"[.:/@_'’#?=~+\-–|&%]{1,3}"
_WORD = rf"[0-9]*[{_LETTERS}][{_LETTERS}0-9]*"
_WORDS = (
    rf"[@#]?(?:[0-9]+{_SIGNS})*{_WORD}"
    rf"(?:{_SIGNS}[{_LETTERS}0-9]+|{_SPACE}(?:[&+|–-]{_SPACE})?(?:[0-9]+{_SPACE})?{_WORD})*"
)
# It begins where no digit of its own comes before: a long run of digits is tried once.
_BEGIN = r"(?:(?=[@#])|(?<![0-9])(?<![0-9][.:/@_'’#?=~+\-–|&%]))"
_LATIN = rf"{_BEGIN}{_WORDS}(?:{_SPACE}?\({_WORDS}\)(?:{_SPACE}?{_WORDS})?)*"
LATIN_WORDS = re.compile(_LATIN)
"""Latin words in the text of another script from left to right, with the signs and numbers between them."""

_RIGHT_TO_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+"
RIGHT_TO_LEFT_WORDS = re.compile(f"{_RIGHT_TO_LEFT}(?: {_RIGHT_TO_LEFT})*")
FOREIGN_WORDS = re.compile(f"{LATIN_WORDS.pattern}|{RIGHT_TO_LEFT_WORDS.pattern}")
DIGIT = re.compile(r"\d")
WESTERN_DIGIT = re.compile("[0-9]")
LATIN_LETTER = re.compile(f"[{_LETTERS}]")

# A single group of digits, or words without signs and numbers, keep their order in every context.
STABLE = re.compile(rf"[0-9]+|[{_LETTERS}]+(?:[ \u00a0][{_LETTERS}]+)*")


class PieceKind(IntEnum):
    """The kind of a piece of a passage."""

    OWN = 1
    """Words in the passage's script."""
    LATIN = 2
    """Latin words in another script."""
    NUMBER = 3
    """A number in right-to-left text."""
    RIGHT_TO_LEFT = 4
    """Right-to-left words in left-to-right text."""


class Manner(NamedTuple):
    """How words are emphasised: as important, as a link, as an address printed beside a link."""

    strong: bool = False
    link: bool = False
    address: bool = False


PLAIN, STRONG, LINK, ADDRESS = Manner(), Manner(strong=True), Manner(link=True), Manner(address=True)


@dataclass(frozen=True, slots=True)
class RunSpelling:
    """Makes the runs of one language in one document; *foreign*: it is not the document's language.

    *spellings*: language tag -> RunSpelling, for words in another language within a passage.
    """

    setting: WordSetting
    foreign: bool
    relations: Relations
    spellings: Mapping[str, RunSpelling] = field(default_factory=dict, repr=False)
    known_looks: dict[tuple[PieceKind, Manner, bool], str] = field(default_factory=dict)

    def runs(self, inlines: Inlines, manner: Manner = PLAIN) -> str:
        """Return the runs and hyperlinks of *inlines*."""
        stretches = tuple(_stretches(inlines, manner))
        made: list[str] = []
        parts = zip(stretches, _parts(stretches, self.setting), strict=True)
        for _, group in groupby(parts, key=lambda part: id(part[0].link)):
            members = list(group)
            link = members[0][0].link
            relation = self.relations.to_link(link.target) if link else ""
            content = "".join(
                [
                    wml.run(piece.shown, self._looks(piece, stretch))
                    for stretch, pieces in members
                    for whole in pieces
                    for piece in whole.with_signs_apart()
                ]
            )
            made.append(wml.hyperlink(relation, content) if relation else content)
        return "".join(made)

    def _looks(self, piece: RunPiece, stretch: _Stretch) -> str:
        if not stretch.language:
            return self.looks(piece.kind, stretch.manner, piece.sign)
        spelling = self.spellings[stretch.language]
        kind = _kind_within(piece, spelling.setting)
        return spelling.looks(kind, stretch.manner, piece.sign)

    def looks(self, kind: PieceKind, manner: Manner, sign: bool = False) -> str:
        """Return the ``w:rPr`` of a run; *sign*: of signs that are written with several characters."""
        known = self.known_looks.get((kind, manner, sign))
        if known is None:
            known = looks(self.setting, self.foreign, kind, manner, sign)
            self.known_looks[kind, manner, sign] = known
        return known


class RunPiece(NamedTuple):
    """Words of one kind, and the direction marks that must stand before and after them.

    *sign*: they are signs of several characters, such as keycaps, which one font must draw.
    """

    kind: PieceKind
    words: str
    before: str = ""
    after: str = ""
    sign: bool = False

    @property
    def shown(self) -> str:
        """The words with their marks."""
        return self.before + self.words + self.after

    def parted(self, at: int) -> tuple[RunPiece, RunPiece]:
        """The words before and after the place *at*, each with the mark at its outer end."""
        return self._replace(words=self.words[:at], after=""), self._replace(words=self.words[at:], before="")

    def with_signs_apart(self) -> Iterator[RunPiece]:
        """Yield the words with their signs of several characters as pieces of their own."""
        rest, done = self, 0
        for start, end in pictures(self.words):
            if start > done:
                first, rest = rest.parted(start - done)
                yield first
            first, rest = rest.parted(end - start)
            yield first._replace(sign=True, after="" if rest.words else rest.after)
            done = end
        if rest.words or not done:
            yield rest


def _kind_within(piece: RunPiece, setting: WordSetting) -> PieceKind:
    """The kind of a piece in words that are marked as in the language of *setting*, for which it is OWN."""
    kind = piece.kind
    if kind is PieceKind.OWN and setting.rtl and WESTERN_DIGIT.search(piece.words):
        return PieceKind.NUMBER
    own = {
        PieceKind.LATIN: setting.language.script == "Latn",
        PieceKind.NUMBER: not setting.rtl,
        PieceKind.RIGHT_TO_LEFT: setting.rtl,
    }
    return PieceKind.OWN if own.get(kind) else kind


class _Stretch(NamedTuple):
    """Words with one manner; *island*: they are an address, and keep their direction as they stand.

    *language* is the tag of their language, if it is marked.
    """

    words: str
    manner: Manner
    link: Link | None = None
    island: bool = False
    language: str = ""


def _stretches(
    inlines: Inlines, manner: Manner, link: Link | None = None, tag: str = ""
) -> Iterator[_Stretch]:
    """Yield the words of *inlines*, and the address of a link for people who read the leaflet on paper.

    A sign whose parts could be drawn over each other is shown as its plain sign: a keycap as its digit.
    """
    for inline in inlines:
        match inline:
            case Text(content):
                yield _Stretch(
                    with_plain_signs(content), manner, link, link is not None and is_own_address(link), tag
                )
            case Strong(children):
                yield from _stretches(children, manner._replace(strong=True), link, tag)
            case Foreign(children, other):
                yield from _stretches(children, manner, link, other)
            case Link(children):
                yield from _stretches(children, Manner(manner.strong, link=True), inline, tag)
                if address := printed_address(inline):
                    yield from (_Stretch(" ", ADDRESS), _Stretch(f"({address})", ADDRESS, island=True))
            case _:
                assert_never(inline)


def _parts(stretches: Sequence[_Stretch], setting: WordSetting) -> list[list[RunPiece]]:
    """The pieces of each stretch; islands and the marks beside them are those of the whole passage."""
    parts: list[list[RunPiece]] = [[] for _ in stretches]
    words = "".join(stretch.words for stretch in stretches)
    known: Sequence[Extent] = [
        extent
        for first, extent in _extents(stretches, lambda one: (one.island, id(one.link)))
        if first.island
    ]
    if setting.rtl:
        marked = (
            extent
            for first, extent in _extents(stretches, lambda one: one.language)
            if first.language and not language(first.language).rtl
        )
        known = with_foreign(words, known, marked)
    at, room = 0, len(stretches[0].words) if stretches else 0
    for whole in _pieces(words, setting, known):
        piece = whole
        while len(piece.words) > room:
            if room:
                first, piece = piece.parted(room)
                parts[at].append(first)
            at += 1
            room = len(stretches[at].words)
        if piece.shown:
            parts[at].append(piece)
        room -= len(piece.words)
    return parts


def _extents(
    stretches: Sequence[_Stretch], key: Callable[[_Stretch], object]
) -> Iterator[tuple[_Stretch, Extent]]:
    """Yield the first stretch of each group with the same *key*, and where the group stands."""
    done = 0
    for _, group in groupby(stretches, key=key):
        members = list(group)
        start, done = done, done + sum(len(stretch.words) for stretch in members)
        yield members[0], (start, done)


def pieces(words: str, setting: WordSetting) -> Iterator[tuple[PieceKind, str]]:
    """Yield *words*, cut where script or direction changes, with numbers kept together and in order."""
    return ((piece.kind, piece.shown) for piece in _pieces(words, setting))


def _pieces(words: str, setting: WordSetting, known: Sequence[Extent] = ()) -> Iterator[RunPiece]:
    space = NARROW_NO_BREAK_SPACE if setting.rtl else NO_BREAK_SPACE
    return _cut(SPACE_IN_NUMBER.sub(space, words), setting, known)


def cut(words: str, setting: WordSetting) -> Iterator[tuple[PieceKind, str]]:
    """Yield *words*, cut where script or direction changes; only direction marks are added."""
    return ((piece.kind, piece.shown) for piece in _cut(words, setting))


def _cut(words: str, setting: WordSetting, known: Sequence[Extent] = ()) -> Iterator[RunPiece]:
    if setting.rtl:
        return guarded(words, known)
    return _cut_left_to_right(
        words, RIGHT_TO_LEFT_WORDS if setting.language.script == "Latn" else FOREIGN_WORDS
    )


def _cut_left_to_right(words: str, foreign: re.Pattern[str]) -> Iterator[RunPiece]:
    """The pieces of left-to-right text: words that match *foreign* are separate; numbers stay in the text."""
    marks = _marks(words) if any(turned(words, 0)) else frozenset()
    done = 0
    for match in foreign.finditer(words):
        yield from _marked(PieceKind.OWN, words, done, match.start(), marks)
        kind = PieceKind.LATIN if LATIN_LETTER.search(match[0]) else PieceKind.RIGHT_TO_LEFT
        yield from _marked(kind, words, *match.span(), marks)
        done = match.end()
    yield from _marked(PieceKind.OWN, words, done, len(words), marks)


def _marks(words: str) -> frozenset[int]:
    """Where left-to-right text needs marks: right-to-left words and digits such as ٠١٢ turn its numbers."""
    places: set[int] = set()
    for start, end in islands(words):
        if DIGIT.search(words, start, end):
            places |= set(accumulate((len(part) for part in held(words[start:end])[:-1]), initial=start))
    return frozenset(places)


def _marked(kind: PieceKind, words: str, start: int, end: int, marks: frozenset[int]) -> Iterator[RunPiece]:
    """The pieces of a part of the words, each that begins at one of the *marks* with a mark."""
    cuts = [start, *sorted(place for place in marks if start < place < end), end]
    for one, other in pairwise(cuts):
        yield RunPiece(kind, words[one:other], LEFT_TO_RIGHT_MARK if one in marks else "")


def guarded(words: str, known: Sequence[Extent] = ()) -> Iterator[RunPiece]:
    """Yield right-to-left text, cut around its islands, each of which reads from left to right.

    After Arabic letters, UAX #9 reorders the groups of a number with a plus, hyphens or spaces. A
    left-to-right mark before the number keeps them in order (rules W2, W7, N1); if no right-to-left letter
    follows, a right-to-left mark ends its effect. Isolates would be cleaner, but older Word shows them as
    boxes. *known* are islands as they stand.
    """
    done = 0
    for start, end in islands(words, known):
        yield _beside_island(words[done:start])
        yield from _island(words[start:end])
        done = end
    yield _beside_island(words[done:])


def _island(island: str) -> Iterator[RunPiece]:
    """The pieces of an island: one, unless it has digits such as ٠١٢ or right-to-left letters.

    A mark stands before it, and one after it if it ends with a sign, which no letter or digit holds. Letters
    from right to left within it need an embedding round the whole.
    """
    if STABLE.fullmatch(island):
        yield RunPiece(_kind(island), island)
        return
    before = LEFT_TO_RIGHT_MARK
    after = "" if unicodedata.bidirectional(island[-1]) in {"L", "EN", "AN"} else LEFT_TO_RIGHT_MARK
    if RIGHT_TO_LEFT_WORDS.search(island) and _has_letters_to_the_left(island):
        before, after = LEFT_TO_RIGHT_EMBEDDING, POP_DIRECTION
    parts = held(island)
    last = len(parts) - 1
    for place, part in enumerate(parts):
        begin = before if place == 0 else LEFT_TO_RIGHT_MARK
        yield RunPiece(_kind(part), part, begin, after if place == last else "")


def _kind(part: str) -> PieceKind:
    if LATIN_LETTER.search(part):
        return PieceKind.LATIN
    return PieceKind.OWN if RIGHT_TO_LEFT_WORDS.search(part) else PieceKind.NUMBER


def _beside_island(words: str) -> RunPiece:
    """Text beside islands, with a right-to-left mark in front if it has no right-to-left letter itself."""
    separates = not words or _has_letters_to_the_left(words)
    return RunPiece(PieceKind.OWN, words, "" if separates else RIGHT_TO_LEFT_MARK)


def _has_letters_to_the_left(words: str) -> bool:
    return any(unicodedata.bidirectional(character) in {"R", "AL"} for character in words)


def looks(setting: WordSetting, foreign: bool, kind: PieceKind, manner: Manner, sign: bool = False) -> str:
    """Return the ``w:rPr`` of a run."""
    fonts = {"rFonts": font_slots(SIGNS)} if sign else _fonts(setting, foreign, kind)
    values: dict[str, Value] = {**_manner(manner), **fonts}
    if kind is PieceKind.LATIN:
        values["lang"] = language_slots(setting.latin)
    elif foreign:
        values["lang"] = language_slots(setting.tag)
    if kind is PieceKind.RIGHT_TO_LEFT or (kind is PieceKind.OWN and setting.rtl):
        values["rtl"] = True
    elif kind is PieceKind.OWN and setting.face.complex_script:
        values["cs"] = True
    return wml.properties("rPr", **values)


def _manner(manner: Manner) -> dict[str, Value]:
    """The style of a run. A run has only one style, so bold words in a link get the property bold."""
    if manner.link:
        return {"rStyle": "Hyperlink", "b": manner.strong, "bCs": manner.strong}
    if manner.address:
        return {"rStyle": "PrintedAddress"}
    return {"rStyle": "Strong"} if manner.strong else {}


def _fonts(setting: WordSetting, foreign: bool, kind: PieceKind) -> dict[str, Value]:
    """The fonts of a run, if they differ from the document's fonts."""
    if kind in {PieceKind.LATIN, PieceKind.NUMBER}:
        return {"rFonts": font_slots(LATIN)} if foreign or setting.face.name != LATIN.name else {}
    hint = {"hint": "eastAsia"} if setting.face.east_asian else {}
    slots = font_slots(setting.face) if foreign else {}
    return {"rFonts": {**hint, **slots}} if hint or slots else {}
