"""Document -> large-print PDF: tagged (PDF/UA-1), lasting (PDF/A-2a), shaped in every script.

Three steps, each a pure function: blocks become strips of lines with their tags (``blocks``, ``lines``),
strips become pages (``pages``), pages become objects (``drawing``) with the fonts that hold exactly the
cells they show (``embedding``). Nothing is read from the disk but font files; the same words make the same
bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from pipeline.model.document import Document
from pipeline.model.editions import Edition
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.language import language
from pipeline.typesetting.fonts import FontLibrary, library
from pipeline.typesetting.paragraph import MissingGlyph
from pipeline.writers.pdf.blocks import set_document
from pipeline.writers.pdf.drawing import draw
from pipeline.writers.pdf.lines import Typesetter
from pipeline.writers.pdf.metadata import metadata_of
from pipeline.writers.pdf.pages import make_pages

MISSING_GLYPH = Rule(
    "pdf/missing-glyph",
    Severity.ERROR,
    "No font here has a letter of the leaflet.",
    why="The reader sees an empty box instead of the letter: a name or a number may become unreadable.",
    standard="ISO 14289-1:2014, 7.21.8",
    bad="a leaflet in Adlam (\N{ADLAM CAPITAL LETTER ALIF}) where no font for Adlam is installed",
    good="the same leaflet with NotoSansAdlam-Regular.ttf in source/fonts/",
)
PICTURE_LEFT_OUT = Rule(
    "pdf/picture-left-out",
    Severity.WARNING,
    "The large-print edition does not show a picture of the source.",
    why="Who reads large print gets less than other readers, and half a picture could say the opposite.",
    standard="design: nothing is lost silently",
    bad="![](telephone), whose SVG has letters, a photograph or a gradient",
    good="![](telephone), whose SVG has plain shapes in plain colours",
)

NO_DRAWINGS: Mapping[str, bytes] = MappingProxyType({})

RULES: tuple[Rule, ...] = (MISSING_GLYPH, PICTURE_LEFT_OUT)


def write(
    document: Document,
    edition: Edition,
    claim: bool = True,
    fonts: FontLibrary | None = None,
    drawings: Mapping[str, bytes] = NO_DRAWINGS,
) -> tuple[bytes, tuple[Finding, ...]]:
    """Return *document* as PDF, and what is wrong with it.

    *claim* is for a caller who checks the bytes: only then may a file say it keeps PDF/UA-1 and PDF/A-2a.
    *fonts* are the faces to set it in, by default those of this machine without extra folders; *drawings* has
    the SVG of each picture by its id, mirrored already where that is wanted.
    """
    setter = Typesetter(language(document.language), edition, fonts or library(), drawings)
    tree, strips = set_document(document, setter)
    pages = make_pages(strips)
    numbers = [setter.page_number(number) for number in range(1, len(pages) + 1)]
    data = draw(pages, numbers, tree, setter, metadata_of(document, claim))
    findings = (*_missing(setter.missing), *_left_out(setter))
    return data, findings


def _missing(missing: Iterable[MissingGlyph]) -> Iterable[Finding]:
    for lack in dict.fromkeys(missing):
        yield Finding(
            MISSING_GLYPH,
            f"{lack.face} has no U+{ord(lack.character):04X} ({lack.character})",
            hint="put a font that has it into source/fonts/",
            language=lack.language,
        )


def _left_out(setter: Typesetter) -> Iterable[Finding]:
    for picture, reason in setter.undrawn:
        message = f"the picture {picture.id!r} is left out: {reason}"
        place, hint = picture.alternative.place, "draw it with plain shapes in plain colours"
        yield Finding(PICTURE_LEFT_OUT, message, place, hint, language=setter.language.tag)
