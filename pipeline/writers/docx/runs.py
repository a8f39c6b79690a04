"""The words of a passage -> runs, each with the font slots, language and direction that its letters need.

Knows how Word and LibreOffice choose fonts and order letters; knows no paragraph. A telephone number shown in
the wrong order can cost a life: see :data:`ISLAND` and :func:`guarded`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple, assert_never

from pipeline.model.document import Inline, Link, Strong, Text
from pipeline.model.links import printed_address
from pipeline.writers.docx import wml
from pipeline.writers.docx.fonts import LATIN
from pipeline.writers.docx.relations import Relations
from pipeline.writers.docx.setting import WordSetting, font_slots, language_slots
from pipeline.writers.docx.wml import Value

NO_BREAK_SPACE = "\u00a0"
NARROW_NO_BREAK_SPACE = "\u202f"
"""Used in right-to-left text, where LibreOffice breaks a line at U+00A0, even between two digits."""
LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"

ISLAND_TAG = "en-GB"
"""The language of Latin words in other scripts: names, addresses and apps of the English source."""

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
_NUMBER = (
    r"[+£$€]?[0-9]+"
    rf"(?:(?:[.:/+\-–]{{1,3}}|{_SPACE}[–-]{_SPACE}|{_SPACE}|{_SPACE}?\([0-9]+\){_SPACE}?)[0-9]+)*%?"
)

LATIN_WORDS = re.compile(_LATIN)
"""Latin words with the signs, spaces and numbers between them: names, e-mail and web addresses.

A comma, or a full stop before a space, ends the match, so that the items of a list keep the order of the text
around them.
"""

# Brackets or quotation marks around an island belong to it: LibreOffice would break the line between them.
ISLAND = re.compile(rf"[(«“‘](?:{_LATIN}|{_NUMBER})[)»”’]|{_LATIN}|{_NUMBER}")
"""Text that reads from left to right within right-to-left text: Latin words, and numbers."""

_RIGHT_TO_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+"
RIGHT_TO_LEFT_WORDS = re.compile(f"{_RIGHT_TO_LEFT}(?: {_RIGHT_TO_LEFT})*")
FOREIGN_WORDS = re.compile(f"{LATIN_WORDS.pattern}|{RIGHT_TO_LEFT_WORDS.pattern}")
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
    """Makes the runs of one language in one document; *foreign*: it is not the document's language."""

    setting: WordSetting
    foreign: bool
    relations: Relations
    known_looks: dict[tuple[PieceKind, Manner], str] = field(default_factory=dict)

    def runs(self, inlines: tuple[Inline, ...], manner: Manner = PLAIN) -> str:
        """Return the runs and hyperlinks of *inlines*."""
        return "".join([self._inline(inline, manner) for inline in inlines])

    def _inline(self, inline: Inline, manner: Manner) -> str:
        match inline:
            case Text(content):
                return self.words(content, manner)
            case Strong(children):
                return self.runs(children, Manner(True, manner.link, manner.address))
            case Link():
                return self._link(inline, manner)
            case _:
                assert_never(inline)

    def _link(self, link: Link, manner: Manner) -> str:
        """The words of the link, then its address for people who read the leaflet on paper."""
        relation = self.relations.to_link(link.target)
        words = wml.hyperlink(relation, self.runs(link.children, Manner(manner.strong, link=True)))
        address = printed_address(link)
        return words + self.words(f" ({address})", ADDRESS) if address else words

    def words(self, words: str, manner: Manner = PLAIN) -> str:
        """Return the runs of plain *words*."""
        parts = pieces(words, self.setting)
        return "".join([wml.run(piece, self.looks(kind, manner)) for kind, piece in parts if piece])

    def looks(self, kind: PieceKind, manner: Manner) -> str:
        """Return the ``w:rPr`` of a run."""
        known = self.known_looks.get((kind, manner))
        if known is None:
            known = self.known_looks[kind, manner] = looks(self.setting, self.foreign, kind, manner)
        return known


def pieces(words: str, setting: WordSetting) -> Iterator[tuple[PieceKind, str]]:
    """Yield *words*, cut where script or direction changes, with numbers kept together and in order."""
    space = NARROW_NO_BREAK_SPACE if setting.rtl else NO_BREAK_SPACE
    return cut(SPACE_IN_NUMBER.sub(space, words), setting)


def cut(words: str, setting: WordSetting) -> Iterator[tuple[PieceKind, str]]:
    """Yield *words*, cut where script or direction changes; only direction marks are added."""
    if setting.rtl:
        return guarded(words)
    return _cut_left_to_right(
        words, RIGHT_TO_LEFT_WORDS if setting.language.script == "Latn" else FOREIGN_WORDS
    )


def _cut_left_to_right(words: str, foreign: re.Pattern[str]) -> Iterator[tuple[PieceKind, str]]:
    """The pieces of left-to-right text: words that match *foreign* are separate; numbers stay in the text."""
    done = 0
    for match in foreign.finditer(words):
        yield PieceKind.OWN, words[done : match.start()]
        yield (PieceKind.LATIN if LATIN_LETTER.search(match[0]) else PieceKind.RIGHT_TO_LEFT), match[0]
        done = match.end()
    yield PieceKind.OWN, words[done:]


def guarded(words: str) -> Iterator[tuple[PieceKind, str]]:
    """Yield right-to-left text, cut around its islands, each of which reads from left to right.

    After Arabic letters, UAX #9 reorders the groups of a number with a plus, hyphens or spaces. A
    left-to-right mark before the number keeps them in order (rules W2, W7, N1); if no right-to-left letter
    follows, a right-to-left mark ends its effect. Isolates would be cleaner, but older Word shows them as
    boxes.
    """
    done = 0
    for match in ISLAND.finditer(words):
        island = match[0]
        yield PieceKind.OWN, _beside_island(words[done : match.start()])
        kind = PieceKind.LATIN if LATIN_LETTER.search(island) else PieceKind.NUMBER
        yield kind, _guarded_island(island)
        done = match.end()
    yield PieceKind.OWN, _beside_island(words[done:])


def _guarded_island(island: str) -> str:
    """The island with a left-to-right mark before it, and one after it if it ends with a quotation mark.

    (UAX #9 pairs brackets, but not quotation marks.)
    """
    if STABLE.fullmatch(island):
        return island
    return LEFT_TO_RIGHT_MARK + island + (LEFT_TO_RIGHT_MARK if island[-1] in "»”’" else "")


def _beside_island(words: str) -> str:
    """Text beside islands, with a right-to-left mark in front if it has no right-to-left letter itself."""
    separates = not words or any(unicodedata.bidirectional(character) in {"R", "AL"} for character in words)
    return words if separates else RIGHT_TO_LEFT_MARK + words


def looks(setting: WordSetting, foreign: bool, kind: PieceKind, manner: Manner) -> str:
    """Return the ``w:rPr`` of a run."""
    values: dict[str, Value] = {**_manner(manner), **_fonts(setting, foreign, kind)}
    if kind is PieceKind.LATIN:
        values["lang"] = language_slots(ISLAND_TAG)
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
