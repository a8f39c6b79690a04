"""How large print looks: sheet, type sizes, distances. Every figure once, with its unit and its reason.

Lengths are in points (1/72 inch). Knows no PDF operator and no file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from pipeline.model.editions import Edition
from pipeline.model.language import Language
from pipeline.typesetting.fonts import FontLibrary, writing_system

MILLIMETRE = 72 / 25.4

# A4 portrait (ISO 216), 25 mm margins all round: standards LP-06.
PAGE_WIDTH, PAGE_HEIGHT = 210 * MILLIMETRE, 297 * MILLIMETRE
MARGIN = 25 * MILLIMETRE
MEASURE = PAGE_WIDTH - 2 * MARGIN
PAGE_NUMBER_BASELINE = 11 * MILLIMETRE
"""From the lower edge: inside the margin, beyond the 5 mm that office printers cannot reach."""

PICTURE_SIDE = 45 * MILLIMETRE
"""Standards ER-25: 4 cm or more; at 4.5 cm a page of the largest letters still has room for words."""

BOX_BORDER = 1.5
BOX_PADDING = 12.0

UNDERLINE_DEPTH = 0.13
"""From the baseline down, as a fraction of the type size; so is the thickness."""
UNDERLINE_THICKNESS = 0.055

BULLET = "\N{BULLET}"
BULLET_SIZE = 1.35
"""Of the body size: a large solid bullet (LP-14)."""
BULLET_DROP = 0.13
"""In body sizes: what brings the middle of the larger bullet back to that of the small letters."""
INDENT = 1.4
"""Width of the column that holds bullets, in body sizes."""
LABEL_GAP = 0.5
"""Between a number and its item, in body sizes."""


class Role(Enum):
    """What a line of print is, as far as its look goes."""

    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "sub-heading"
    BODY = "body"
    TERM = "term"


HEADING_SIZES: Mapping[Role, float] = MappingProxyType(
    # LP-03: 22 and 20 points beside a body of 18; a sub-heading stands between heading and body.
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
    """What makes a script's letters look as large as Latin ones: multiples of the edition's size."""

    size: float = 1.0
    leading: float = 0.0
    """Of the script's own size; the edition's leading where that is more."""


_INDIC = ScriptLook(1.1, 1.6)
_ETHIOPIC = ScriptLook(1.1, 1.5)
_HAN = ScriptLook(1.0, 1.6)

# standards TR-14. Letters of Naskh and of the Indic scripts have small bodies and marks on both sides; Han
# letters are dense squares that need white between lines; Nastaliq words fall steeply towards the left, and
# their bodies are as small as those of Naskh (beh is 0.41 of the type size high, x is 0.54): at the size of
# Latin letters a line would hold 76 of them, more than the eye follows (LP-07).
# (Ethiopic is not in TR-14: its letters are as dense as those of the Indic scripts, without marks outside.)
SCRIPT_LOOKS: Mapping[str, ScriptLook] = MappingProxyType(
    {
        "Arab": ScriptLook(1.15, 1.6),
        "Aran": ScriptLook(1.15, 2.0),
        "Ethi": _ETHIOPIC,
        **dict.fromkeys(
            "Beng Deva Gujr Guru Khmr Knda Laoo Mlym Mymr Orya Sinh Taml Telu Thai".split(), _INDIC
        ),
        # Tibetan stacks reach deep below their line, Thaana writes every vowel above or below.
        "Thaa": ScriptLook(1.0, 1.7),
        "Tibt": ScriptLook(1.1, 2.2),
        **dict.fromkeys(("Hans", "Hant", "Hant-HK", "Jpan", "Kore"), _HAN),
    }
)
# The ascent and descent of these scripts' faces say how far apart lines must stand; less makes them touch.
# (Faces of other scripts leave room for stacked accents that running text hardly has.)
DEEP_SCRIPTS = frozenset({"Aran"})


@dataclass(frozen=True, slots=True)
class Style:
    """A type size and what belongs to it, in points: how far its face reaches up and (below 0) down."""

    size: float
    leading: float
    ascent: float
    descent: float
    bold: bool = False


def style(role: Role, language: Language, edition: Edition, fonts: FontLibrary) -> Style:
    """Return how words of *language* are set in that *role*."""
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
    """Return the height of a blank line, the measure of all distances."""
    return edition.body_points * edition.leading
