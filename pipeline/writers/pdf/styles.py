"""The look of large print: page, type sizes, distances, each with its unit and its reason.

Lengths are in points (1/72 inch). Knows no PDF operator and no file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from types import MappingProxyType

from pipeline.model.editions import Edition
from pipeline.model.language import Language
from pipeline.typesetting.fonts import FontLibrary, writing_system

MILLIMETRE = 72 / 25.4

# A4 portrait (ISO 216) with margins of 25 mm (LP-06).
PAGE_WIDTH, PAGE_HEIGHT = 210 * MILLIMETRE, 297 * MILLIMETRE
MARGIN = 25 * MILLIMETRE
MEASURE = PAGE_WIDTH - 2 * MARGIN
PAGE_NUMBER_BASELINE = 11 * MILLIMETRE
"""From the lower edge: inside the margin, but outside the 5 mm that office printers cannot print."""

PICTURE_SIDE = 45 * MILLIMETRE
"""ER-25: 4 cm or more. With 4.5 cm, a page in the largest type still has space for words."""

BOX_BORDER = 1.5
BOX_PADDING = 12.0

UNDERLINE_DEPTH = 0.13
"""Distance below the baseline, as a fraction of the type size; so is the thickness."""
UNDERLINE_THICKNESS = 0.055

BULLET = "\N{BULLET}"
BULLET_SIZE = 1.35
"""The size of a bullet as a multiple of the body size: a large solid bullet (LP-14)."""
BULLET_DROP = 0.13
"""Distance, in body sizes, by which the larger bullet is lowered to the middle of small letters."""
INDENT = 1.4
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


HEADING_SIZES: Mapping[Role, float] = MappingProxyType(
    # LP-03: 22 and 20 points for a body of 18 points; a sub-heading is between heading and body.
    {Role.TITLE: 22 / 18, Role.HEADING: 20 / 18, Role.SUBHEADING: 19 / 18}
)

# Distances in blank lines (LP-05: a blank line between paragraphs; LP-14: half a line between items).
GAP_PARAGRAPH = 1.0
GAP_ITEM = 0.5
GAP_LINE_ITEM = 0.15
GAP_ABOVE_HEADING = 1.5
GAP_BELOW_HEADING = 0.5


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
        # Tibetan stacks letters far below the line; Thaana writes every vowel above or below.
        "Thaa": ScriptLook(1.0, 1.7),
        "Tibt": ScriptLook(1.1, 2.2),
        **dict.fromkeys(("Hans", "Hant", "Hant-HK", "Jpan", "Kore"), _HAN),
    }
)
# Scripts whose lines would touch with less distance than the ascent and descent of the face.
# (Faces of other scripts include space for stacked accents, which are rare in running text.)
DEEP_SCRIPTS = frozenset({"Aran"})


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
    size = round(edition.body_points * look.size * HEADING_SIZES.get(role, 1.0), 2)
    bold = role is not Role.BODY
    face = fonts.chain(language.tag, language.script, bold)[0]
    ascent, descent = face.ascent * size, face.descent * size
    leading = max(look.leading, edition.leading) * size
    if system in DEEP_SCRIPTS:
        leading = max(leading, ascent - descent)
    return Style(size, leading, ascent, descent, bold)


def blank_line(edition: Edition) -> float:
    """Return the height of a blank line in points: the unit of all vertical distances."""
    return edition.body_points * edition.leading
