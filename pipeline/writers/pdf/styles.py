"""The look of large print: page, type sizes, distances, each with its unit and its reason.

Lengths are in points (1/72 inch). Knows no PDF operator and no file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from types import MappingProxyType

from pipeline.model import design
from pipeline.model.editions import Edition
from pipeline.model.language import Language
from pipeline.typesetting.fonts import FontLibrary, writing_system

MILLIMETRE = 72 / 25.4

# A4 portrait (ISO 216) with margins of 25 mm (LP-06).
PAGE_WIDTH, PAGE_HEIGHT = 210 * MILLIMETRE, 297 * MILLIMETRE
MARGIN = 25 * MILLIMETRE
MEASURE = PAGE_WIDTH - 2 * MARGIN
BOTTOM_MARGIN = 32 * MILLIMETRE
"""Wider than the others, for two lines of 28 points at the foot of the page."""

FOOT_BOTTOM = 5 * MILLIMETRE
"""The lowest ink: office printers cannot print nearer to the edge of the paper."""
FOOT_RULE = BOTTOM_MARGIN - 2 * MILLIMETRE
"""The height of the rule between the words and the foot, from the edge of the paper."""
FOOT_TOP = FOOT_RULE - 1.2 * MILLIMETRE
"""The highest ink of the foot."""
FOOT_RULE_WIDTH = design.RULE_POINTS
FOOT_GAP, FOOT_LEADING = 0.05, 1.1
"""The least space between the ink of two lines of the foot, and between their baselines, in body sizes."""
FOOT_SPACE, FOOT_NUMBER_SPACE = 0.35, 0.8
"""Space on both sides of a dot in the foot, and the least before the page's number, in body sizes."""

PICTURE_SIDE = 45 * MILLIMETRE
"""ER-25: 4 cm or more. With 4.5 cm, a page in the largest type still has space for words."""

PAIR_GAP = 8 * MILLIMETRE
"""Space between the columns of two languages."""
CELL_GAP = 0.9
"""Space between the columns of a table, in body sizes."""
CELL_PADDING = 0.3
"""Space above and below the words of a row, in body sizes."""
RULE, HEAD_RULE = 0.75, 1.5
"""Thickness of the rules below the rows of a table, and below its head."""

BOX_BORDER = 1.5
BOX_PADDING = 12.0
FIRST_BORDER = 4.5
"""The border of what a leaflet says first: three times that of other boxes, to be seen at once."""

UNDERLINE_DEPTH = 0.13
"""Distance below the baseline, as a fraction of the type size; so is the thickness."""
UNDERLINE_THICKNESS = 0.055

BULLET, INNER_BULLET = "\N{BULLET}", "\N{EN DASH}"
"""The bullets of a list, and of a list within it."""
BULLET_SIZE = design.BULLET
"""The size of a bullet as a multiple of the body size."""
BULLET_DROP = 0.13
"""Distance, in body sizes, by which the larger bullet is lowered to the middle of small letters."""
INDENT = design.INDENT
"""Width of the column with bullets, in body sizes."""
LABEL_GAP = 0.5
"""Smallest distance between a number and its item, in body sizes."""


class Role(Enum):
    """The role of a line of print, which decides its look."""

    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "sub-heading"
    BODY = "body"
    TERM = "term"
    FIRST = "first"
    """What a leaflet says before all else."""


HEADING_SIZES: Mapping[Role, float] = MappingProxyType(
    {Role.HEADING: design.HEADING, Role.SUBHEADING: design.SUBHEADING, Role.FIRST: design.FIRST}
)

HEADINGS = frozenset({Role.TITLE, Role.HEADING, Role.SUBHEADING})

# Distances in blank lines.
GAP_PARAGRAPH = design.SPACE_PARAGRAPH
GAP_FEW_WORDS = design.SPACE_FEW_WORDS
GAP_ITEM = design.SPACE_ITEM
GAP_LINE_ITEM = design.SPACE_LINE
GAP_ABOVE_HEADING = design.SPACE_ABOVE_HEADING
GAP_BELOW_HEADING = design.SPACE_BELOW_HEADING


@dataclass(frozen=True, slots=True)
class ScriptLook:
    """The size at which a script looks as large as Latin (a multiple of the edition's), and its leading."""

    size: float = 1.0
    leading: float = 0.0
    """A multiple of the script's size; the edition's leading is used if that is more."""


_INDIC = ScriptLook(1.1, 1.6)
_ETHIOPIC = ScriptLook(1.1, 1.5)
_HAN = ScriptLook(1.0, 1.6)

# TR-14. Letters of Naskh and of the Indic scripts have small bodies, with marks above and below. Han
# characters are dense squares that need space between lines. Nastaliq words slope down steeply to the left,
# and their bodies are as small as those of Naskh (beh is 0.41 of the type size high, x is 0.54): at the size
# of Latin letters, a line would have 76 letters, too many to follow (LP-07).
# (Ethiopic is not in TR-14: its letters are as dense as those of the Indic scripts, but without such marks.)
SCRIPT_LOOKS: Mapping[str, ScriptLook] = MappingProxyType(
    {
        "Arab": ScriptLook(1.15, 1.6),
        "Aran": ScriptLook(1.15, 2.0),
        "Ethi": _ETHIOPIC,
        **dict.fromkeys(
            "Beng Deva Gujr Guru Khmr Knda Laoo Mlym Mymr Orya Sinh Taml Telu Thai".split(), _INDIC
        ),
        # Letters of Syriac are 0.44 of the type size high, those of Thaana 0.42. Thaana writes every vowel
        # above or below, N'Ko every tone; Tibetan stacks letters far below the line.
        "Nkoo": ScriptLook(1.0, 1.6),
        "Syrc": ScriptLook(1.15, 1.6),
        "Thaa": ScriptLook(1.15, 1.7),
        "Tibt": ScriptLook(1.1, 2.2),
        **dict.fromkeys(("Hans", "Hant", "Hant-HK", "Jpan", "Kore"), _HAN),
    }
)
# Scripts whose lines would touch with less distance than the ascent and descent of the face.
# (Faces of other scripts include space for stacked accents, which are rare in running text.)
DEEP_SCRIPTS = frozenset({"Aran"})


HEADING_LEADING, LEAST_HEADING_LEADING = 5 / 6, 1.15
"""The lines of a long heading, and of what is said first, belong together. So they are closer than those of
the text: by this factor of their leading, but LP-04 asks for at least 1.15 of their size, and no letters may
touch."""
DEEP_LEADING = 2.0
"""From this leading on, in sizes, a heading of one line is as much closer, too: above its letters is enough
white for those of another script."""
CLEAR = 0.04
"""The least space between the ink of two lines of a heading, as a part of their size."""


@dataclass(frozen=True, slots=True)
class Style:
    """A type size with its leading, and the ascent and (negative) descent of its face, in points."""

    size: float
    leading: float
    ascent: float
    descent: float
    bold: bool = False


@lru_cache(maxsize=256)
def style(role: Role, language: Language, edition: Edition, fonts: FontLibrary) -> Style:
    """Return the style of words of *language* in the role *role*."""
    system = writing_system(language.tag, language.script)
    look = SCRIPT_LOOKS.get(system, ScriptLook())
    size = round(_points(role, edition.body_points) * look.size, 2)
    bold = role not in {Role.BODY, Role.FIRST}
    face = fonts.chain(language.tag, language.script, bold)[0]
    ascent, descent = face.ascent * size, face.descent * size
    leading = max(look.leading, edition.leading) * size
    if system in DEEP_SCRIPTS:
        leading = max(leading, ascent - descent)
    return Style(size, leading, ascent, descent, bold)


def _points(role: Role, body: float) -> float:
    """The size of Latin words in a role."""
    if role is Role.FIRST:
        return design.first_points(body)
    return design.title_points(body) if role is Role.TITLE else body * HEADING_SIZES.get(role, 1.0)


def blank_line(edition: Edition) -> float:
    """Return the height of a blank line in points: the unit of all vertical distances."""
    return edition.body_points * edition.leading
