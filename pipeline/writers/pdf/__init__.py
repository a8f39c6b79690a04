"""Document -> large-print PDF: accessible (PDF/UA), archivable (PDF/A), in every script.

The edition says of which parts of these standards the file has the form: 1 and 2a, or 2 and 4.

There are three steps, each a pure function: blocks become a flow of lines with their tags (``blocks``,
``lines``), the flow becomes pages (``pages``), pages become PDF objects (``drawing``), which are ReportLab's
(``reportlab``), with fonts that contain exactly the cells in use (``embedding``). A brief edition has several
``layouts``, of which that with the best pages is drawn. The only files read are
fonts; the same words give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from pipeline.model.clusters import spelled
from pipeline.model.document import Document
from pipeline.model.editions import Beside, Edition
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.language import language, latin_language
from pipeline.model.raster import Drawn
from pipeline.typesetting.fonts import FontLibrary, library
from pipeline.typesetting.paragraph import MissingGlyph, PlainSign
from pipeline.typesetting.planning import HARD, UNDERFULL
from pipeline.writers.pdf.blocks import set_layouts
from pipeline.writers.pdf.drawing import draw
from pipeline.writers.pdf.foot import page_feet
from pipeline.writers.pdf.layouts import layouts, shortest
from pipeline.writers.pdf.lines import Typesetter
from pipeline.writers.pdf.metadata import metadata_of
from pipeline.writers.pdf.pages import Page, begins_on, plan_pages
from pipeline.writers.pdf.pairs import PairSetter
from pipeline.writers.pdf.structure import Element

MISSING_GLYPH = Rule(
    "pdf/missing-glyph",
    Severity.ERROR,
    "No available font has a letter of the leaflet.",
    why="The reader sees an empty box instead of the letter. A name or a number may become unreadable.",
    standard="ISO 14289-1:2014, 7.21.8",
    bad="a leaflet in Adlam (\N{ADLAM CAPITAL LETTER ALIF}) where no font for Adlam is installed",
    good="the same leaflet with NotoSansAdlam-Regular.ttf in source/fonts/",
)
PLAIN_SIGN = Rule(
    "pdf/plain-sign",
    Severity.WARNING,
    "A sign of several characters is shown as one or more plain signs.",
    why="No font has it as one sign, or it has more marks than fit between lines. A reader may miss a hint.",
    standard="Unicode UTS #51 2.2, Emoji Implementation Notes",
    bad="\N{FISH}\N{EMOJI MODIFIER FITZPATRICK TYPE-4}, a fish with a skin tone",
    good="\N{FISH}",
)
PICTURE_LEFT_OUT = Rule(
    "pdf/picture-left-out",
    Severity.WARNING,
    "The large-print edition does not show a picture of the source.",
    why="Readers of large print get less than others; but to show half of the picture could mislead them.",
    standard="design: nothing is lost silently",
    bad="![](telephone), whose SVG has letters or a gradient",
    good="![](telephone), a PNG, a JPEG, or an SVG of plain shapes in plain colours",
)

LATEST_START = 2
"""The page on which a leaflet's own words begin at the latest, if they can."""
NO_DRAWINGS: Mapping[str, Drawn] = MappingProxyType({})

RULES: tuple[Rule, ...] = (MISSING_GLYPH, PLAIN_SIGN, PICTURE_LEFT_OUT)


def write(  # noqa: PLR0913, PLR0917 - an edition, and what the machine and the project have for it
    document: Document,
    edition: Edition,
    claim: bool = True,
    fonts: FontLibrary | None = None,
    drawings: Mapping[str, Drawn] = NO_DRAWINGS,
    beside: Mapping[str, Drawn] = NO_DRAWINGS,
) -> tuple[bytes, tuple[Finding, ...]]:
    """Return *document* as PDF, and findings.

    *claim*: the file says that it keeps the standards of the edition; only for callers who check the result.
    *fonts* are by default the fonts of this machine without extra folders. *drawings*: id of a picture -> the
    picture, already mirrored if the document is right to left; *beside*: the same for the source's language,
    if the edition is in two.
    """
    return write_laid_out(document, edition, claim, fonts, drawings, beside)[:2]


def write_laid_out(  # noqa: PLR0913, PLR0917 - as ``write``
    document: Document,
    edition: Edition,
    claim: bool = True,
    fonts: FontLibrary | None = None,
    drawings: Mapping[str, Drawn] = NO_DRAWINGS,
    beside: Mapping[str, Drawn] = NO_DRAWINGS,
) -> tuple[bytes, tuple[Finding, ...], Document]:
    """Return what ``write`` does, and the layout of *document* that is in the file, in its order."""
    setter = _setter(document, edition, fonts or library(), drawings, beside)
    layout, tree, pages = lay_out(document, setter)
    feet = page_feet(document.foot, len(pages), setter)
    data = draw(pages, feet, tree, setter, metadata_of(document, edition.claims, claim))
    findings = (*_missing(setter.missing), *_plain(setter.plain), *_left_out(setter))
    return data, findings, layout


class LaidOut(NamedTuple):
    """A layout of a document, its tag tree, and its pages."""

    document: Document
    tree: Element
    pages: tuple[Page, ...]


def lay_out(document: Document, setter: Typesetter) -> LaidOut:
    """Return the plainest layout of *document*, or one with better pages."""
    chosen = _cheapest(layouts(document, setter.edition), setter)
    assert chosen is not None, "every document has a layout"
    if begins_on(chosen.pages) > LATEST_START:
        other = _cheapest(shortest(document, setter.edition), setter)
        if other is not None and begins_on(other.pages) < begins_on(chosen.pages):
            return other
    return chosen


def _cheapest(tried: Iterable[Document], setter: Typesetter) -> LaidOut | None:
    """The first layout whose pages are as they should be, or else that with the best; None without any."""
    least, chosen = float("inf"), None
    for layout, tree, flow in set_layouts(tried, setter):
        pages, cost = plan_pages(flow)
        if cost < least:
            least, chosen = cost, LaidOut(layout, tree, pages)
        if least % HARD < UNDERFULL:  # what no page can hold is parted in every layout
            break
    return chosen


def _setter(
    document: Document,
    edition: Edition,
    fonts: FontLibrary,
    drawings: Mapping[str, Drawn],
    beside: Mapping[str, Drawn],
) -> Typesetter:
    spoken, latin = language(document.language), latin_language(document.source_language)
    if edition.beside is not Beside.SOURCE:
        return Typesetter(spoken, edition, fonts, drawings, latin=latin)
    written = language(document.source_language)
    source = Typesetter(written, edition, fonts, beside, latin=latin, around=spoken.tag)
    return PairSetter(
        spoken,
        edition,
        fonts,
        drawings,
        missing=source.missing,
        plain=source.plain,
        latin=latin,
        source=source,
    )


def _missing(missing: Iterable[MissingGlyph]) -> Iterable[Finding]:
    for lack in dict.fromkeys(missing):
        yield Finding(
            MISSING_GLYPH,
            f"{lack.face} has no U+{ord(lack.character):04X} ({lack.character})",
            hint="put a font with this character into source/fonts/",
            language=lack.language,
        )


def _plain(plain: Iterable[PlainSign]) -> Iterable[Finding]:
    for sign in dict.fromkeys(plain):
        yield Finding(
            PLAIN_SIGN,
            f"{sign.drawn} is shown for {spelled(sign.sign)}",
            hint="put a font with this sign into source/fonts/",
            language=sign.language,
        )


def _left_out(setter: Typesetter) -> Iterable[Finding]:
    for picture, reason in dict.fromkeys(setter.undrawn):
        message = f"the picture {picture.id!r} is left out: {reason}"
        place, hint = (
            picture.alternative.place,
            "draw it with plain shapes in plain colours",
        )
        yield Finding(PICTURE_LEFT_OUT, message, place, hint, language=setter.language.tag)
