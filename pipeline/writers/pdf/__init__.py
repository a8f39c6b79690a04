"""Document -> large-print PDF: accessible (PDF/UA-1), archivable (PDF/A-2a), in every script.

There are three steps, each a pure function: blocks become strips of lines with their tags (``blocks``,
``lines``), strips become pages (``pages``), pages become PDF objects (``drawing``), which are ReportLab's
(``reportlab``), with fonts that contain exactly the cells in use (``embedding``). The only files read are
fonts; the same words give the same bytes.
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
    "No available font has a letter of the leaflet.",
    why="The reader sees an empty box instead of the letter. A name or a number may become unreadable.",
    standard="ISO 14289-1:2014, 7.21.8",
    bad="a leaflet in Adlam (\N{ADLAM CAPITAL LETTER ALIF}) where no font for Adlam is installed",
    good="the same leaflet with NotoSansAdlam-Regular.ttf in source/fonts/",
)
PICTURE_LEFT_OUT = Rule(
    "pdf/picture-left-out",
    Severity.WARNING,
    "The large-print edition does not show a picture of the source.",
    why="Readers of large print get less than others; but to show half of the picture could mislead them.",
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
    """Return *document* as PDF, and findings.

    *claim*: the file says that it conforms to PDF/UA-1 and PDF/A-2a; only for callers who check the result.
    *fonts* are by default the fonts of this machine without extra folders. *drawings*: id of a picture -> its
    SVG, already mirrored if the document is right to left.
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
            hint="put a font with this character into source/fonts/",
            language=lack.language,
        )


def _left_out(setter: Typesetter) -> Iterable[Finding]:
    for picture, reason in setter.undrawn:
        message = f"the picture {picture.id!r} is left out: {reason}"
        place, hint = picture.alternative.place, "draw it with plain shapes in plain colours"
        yield Finding(PICTURE_LEFT_OUT, message, place, hint, language=setter.language.tag)
