"""Pages -> PDF bytes: their operators, links, tags and metadata, in a document of ReportLab's."""

from __future__ import annotations

import math
import re
import string
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from urllib.parse import quote

from pipeline.model.editions import Claims
from pipeline.model.language import Language
from pipeline.model.raster import Raster
from pipeline.typesetting.paragraph import Piece
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.colour import NAME, srgb_profile
from pipeline.writers.pdf.embedding import DocumentFonts, is_right_to_left
from pipeline.writers.pdf.foot import PageFoot
from pipeline.writers.pdf.images import image
from pipeline.writers.pdf.lines import PlacedPieces, Shown, Typesetter
from pipeline.writers.pdf.metadata import Metadata, info, xmp
from pipeline.writers.pdf.objects import add_font, add_structure, number
from pipeline.writers.pdf.outline import Bookmark, add_bookmarks
from pipeline.writers.pdf.packing import PackedDocument
from pipeline.writers.pdf.pages import Page, Placed
from pipeline.writers.pdf.reportlab import (
    Array,
    Dictionary,
    ReportLabDocument,
    Stream,
    TaggedPage,
    ViewerPreferencesPDFDictionary,
    name,
    text,
)
from pipeline.writers.pdf.structure import ARTIFACT, NAMESPACE, Element, Marks, walk
from pipeline.writers.pdf.themes import BLACK, WHITE, Colour, Palette, palette
from pipeline.writers.pdf.unordered import is_without_order, of_one_face
from pipeline.writers.pdf.viewers import drawn_together

_X = attrgetter("x")
HEADING = re.compile("H[1-6]")

TOUCHING = 0.5
"""If the pen is within this distance (points) of the next run, TJ moves it; otherwise Tm does."""


class Drawing:
    """State while a document is drawn: its objects, fonts, colours, marked contents, tags in *headings*."""

    def __init__(
        self,
        document: ReportLabDocument,
        fonts: DocumentFonts,
        palette: Palette,
        headings: Container[Element],
    ) -> None:
        self.document = document
        self.fonts = fonts
        self.palette = palette
        self.headings = headings
        self.marks = Marks()
        self.annotations: dict[int, bytes] = {}
        self.images: dict[Raster, str] = {}
        self.bookmarks: list[Bookmark] = []
        self.keys = 0

    def new_key(self) -> int:
        """Return the next key of the parent tree."""
        self.keys += 1
        return self.keys - 1

    def image(self, raster: Raster) -> str:
        """Return the name of a raster for operators; the file has it once, however often it is shown."""
        if raster not in self.images:
            self.images[raster] = f"I{len(self.images) + 1}"
            self.document.add_image(self.images[raster], image(raster))
        return self.images[raster]


def draw(
    pages: Sequence[Page],
    feet: Sequence[PageFoot],
    tree: Element,
    setter: Typesetter,
    metadata: Metadata,
) -> bytes:
    """Return the PDF of *pages* with the tag tree *tree*; *feet* are the feet of the pages."""
    document = PackedDocument(setter.language.tag, info(metadata))
    fonts = DocumentFonts(_pieces(pages, feet))
    drawing = Drawing(document, fonts, palette(setter.edition), frozenset(_in_headings(tree)))
    for page, foot in zip(pages, feet, strict=True):
        _draw_page(drawing, page, foot)
    for font in drawing.fonts:
        document.add_font(font.name, add_font(document, font))
    _describe(drawing, tree, setter.language, metadata)
    return document.file()


def _pieces(pages: Sequence[Page], feet: Sequence[PageFoot]) -> Iterator[Piece]:
    """Every piece on the pages, in order."""
    for page, foot in zip(pages, feet, strict=True):
        for ink in (*(ink for placed in page.lines for ink in placed.line.inks), *foot.inks):
            yield from ink.pieces


def _draw_page(drawing: Drawing, page: Page, foot: PageFoot) -> None:
    """Draw one page: borders and underlines first, so that they do not cover the words."""
    drawing.marks.new_page(drawing.new_key())
    operators = [*_background(drawing.palette), *_borders(page, drawing.palette)]
    operators += _rules(page, drawing.palette)
    operators += [*_underlines(page, drawing.palette), *_words(drawing, page)]
    operators += _foot(drawing, foot)
    _add_page(drawing, page, Stream("\n".join(operators).encode("ascii")))


def _foot(drawing: Drawing, foot: PageFoot) -> Iterator[str]:
    """The foot of a page with the rule above it, as artifacts: screen readers have numbers of their own."""
    yield "/Artifact <</Type /Pagination /Subtype /Footer>> BDC"
    yield _rule(styles.FOOT_RULE, styles.FOOT_RULE_WIDTH, drawing.palette)
    yield "BT"
    for ink in foot.inks:
        yield from _show(drawing.fonts, ink, ink.rise)
    yield "ET EMC"


def _add_page(drawing: Drawing, page: Page, content: Stream) -> None:
    """Add a page with its links and bookmarks."""
    made = TaggedPage()
    drawing.document.addPage(made)
    made.MediaBox = Array([0, 0, number(styles.PAGE_WIDTH), number(styles.PAGE_HEIGHT)])
    made.Resources = drawing.document.resources
    made.Contents = content
    made.StructParents = drawing.marks.keys[-1]
    made.Tabs = name("S")  # ISO 14289-1, 7.18.3: tab order follows the structure
    made.Annots = [link for placed in page.lines for link in _annotations(drawing, placed)]
    drawing.bookmarks += [
        Bookmark(*placed.line.bookmark, made, placed.top) for placed in page.lines if placed.line.bookmark
    ]


def _words(drawing: Drawing, page: Page) -> Iterator[str]:
    """The operators of a page's words and figures, in reading order."""
    for shown, group in groupby(page.lines, key=lambda placed: placed.line.shown):
        lines = list(group)
        yield from [] if shown else _marked_words(drawing, lines)
        for figure in shown:
            yield from _marked_figure(drawing, figure, lines[0])


def _marked_figure(drawing: Drawing, shown: Shown, placed: Placed) -> Iterator[str]:
    """The operators of a figure as one marked content; records its bounding box for its tag."""
    width, height, right = shown.figure.width, shown.figure.height, shown.left + shown.figure.width
    drawing.marks.boxes[shown.leaf] = (shown.left, placed.top - height, right, placed.top)
    yield f"/Figure <</MCID {drawing.marks.mark(shown.leaf)}>> BDC"
    match shown.figure.content:
        case str(operators):
            yield f"q 1 0 0 -1 {number(shown.left)} {number(placed.top)} cm\n{operators}\nQ EMC"
        case Raster() as raster:
            size = f"{number(width)} 0 0 {number(height)}"
            corner = f"{number(shown.left)} {number(placed.top - height)}"
            yield f"q {size} {corner} cm /{drawing.image(raster)} Do Q EMC"


def _marked_words(drawing: Drawing, lines: Iterable[Placed]) -> Iterator[str]:
    """The operators of lines; consecutive words with the same leaf are one marked content."""
    inks = [(placed, ink) for placed in lines for ink in placed.line.inks]
    for leaf, group in groupby(inks, key=lambda pair: pair[1].leaf):
        members = list(group)
        colour = _ink_colour(drawing, members[0][1])
        again = leaf is ARTIFACT
        yield "/Artifact BMC" if again else f"/{leaf.tag} <</MCID {drawing.marks.mark(leaf)}>> BDC"
        yield f"q {_colour(colour)} rg BT" if colour else "BT"
        for placed, ink in members:
            yield from _show(drawing.fonts, ink, placed.top - placed.line.baseline + ink.rise)
        yield "ET Q EMC" if colour else "ET EMC"


def _ink_colour(drawing: Drawing, ink: PlacedPieces) -> Colour | None:
    """The colour of a link or a heading; None if it is that of all words."""
    if ink.target is not None:
        return drawing.palette.links
    is_accent = drawing.palette.headings != drawing.palette.words and ink.leaf in drawing.headings
    return drawing.palette.headings if is_accent else None


def _in_headings(tree: Element) -> Iterator[Element]:
    """Each heading and all tags in it."""
    return (leaf for tag in walk(tree) if HEADING.fullmatch(tag.tag) for leaf in walk(tag))


def _show(fonts: DocumentFonts, ink: PlacedPieces, baseline: float) -> Iterator[str]:
    """The text operators of an ink: runs of one face and level in reading order, each from left to right.

    pdf.js (Firefox) copies text in the order of the operators; poppler and PDFium (Chrome, Edge) use its
    position. Words in scripts whose order viewers do not know are shown in logical order (``viewers``).
    """
    points = ink.size / 1000
    pen = math.inf
    in_order = fonts.without_order and any(map(is_without_order, ink.pieces))
    for group in of_one_face(ink.pieces) if in_order else drawn_together(ink.pieces):
        pieces = group if in_order else sorted(group, key=_X)
        if abs(pen - pieces[0].x) > TOUCHING:
            pen = round(pieces[0].x + ink.left, 2) - ink.left
            yield f"1 0 0 1 {number(pen + ink.left)} {number(baseline)} Tm"
        font, rtl = fonts.of(pieces[0]), is_right_to_left(pieces[0])
        operands: list[str] = []
        for piece in pieces:
            shown = font.shown(piece.run, rtl, ink.size)
            back = round((pen - piece.x) / points)
            # The space separates the number from operands that begin with a number.
            operands.append(f"{back} {shown.operands}" if back else shown.operands)
            pen += (shown.end - back) * points
        joined = "".join(operands).replace("><", "")
        yield f"/{font.name} {number(ink.size)} Tf [{joined}] TJ"


def _colour(colour: Colour) -> str:
    return " ".join(number(part) for part in colour)


def _background(palette: Palette) -> Iterator[str]:
    """The colour of the page as an artifact, which screen readers skip, and the colour of the words.

    White pages and black words need no operators.
    """
    if palette.page != WHITE:
        sheet = f"0 0 {number(styles.PAGE_WIDTH)} {number(styles.PAGE_HEIGHT)}"
        box = f"/BBox [{sheet}]"  # (left, bottom, right, top) is the same as (x, y, width, height), from 0 0
        yield f"/Artifact <</Type /Background {box}>> BDC q {_colour(palette.page)} rg {sheet} re f Q EMC"
    if palette.words != BLACK:
        yield f"{_colour(palette.words)} rg"


def _borders(page: Page, palette: Palette) -> Iterator[str]:
    """The borders of boxes, as artifacts, which screen readers skip."""
    colour = "" if palette.borders == BLACK else f"{_colour(palette.borders)} RG "
    for (left, bottom, right, top), thickness in zip(page.frames, page.borders, strict=True):
        box = " ".join(map(number, (left, bottom, right - left, top - bottom)))
        yield f"/Artifact <</Type /Layout>> BDC {colour}{number(thickness)} w {box} re S EMC"


def _rules(page: Page, palette: Palette) -> Iterator[str]:
    """The rules below the rows of tables, as artifacts."""
    for placed in page.lines:
        if placed.line.rule:
            rule = _rule(placed.bottom, placed.line.rule, palette)
            yield f"/Artifact <</Type /Layout>> BDC {rule} EMC"


def _rule(height: float, thickness: float, palette: Palette) -> str:
    """The operators of a rule as wide as the words, at a *height* above the edge of the paper."""
    colour = "" if palette.borders == BLACK else f"{_colour(palette.borders)} RG "
    left, right = number(styles.MARGIN), number(styles.MARGIN + styles.MEASURE)
    y, width = number(height), number(thickness)
    return f"{colour}{width} w {left} {y} m {right} {y} l S"


def _underlines(page: Page, palette: Palette) -> Iterator[str]:
    """The lines under links."""
    for placed in page.lines:
        for ink, left, right in _link_extents(placed):
            y = number(placed.top - placed.line.baseline + ink.rise - styles.UNDERLINE_DEPTH * ink.size)
            width = number(styles.UNDERLINE_THICKNESS * ink.size)
            yield (
                f"/Artifact <</Type /Layout>> BDC q {_colour(palette.links)} RG "
                f"{width} w {number(left)} {y} m {number(right)} {y} l S Q EMC"
            )


def _link_extents(placed: Placed) -> Iterator[tuple[PlacedPieces, float, float]]:
    """(first pieces, left edge, right edge) of each link on a line, without spaces at its ends."""
    inks = [ink for ink in placed.line.inks if ink.target is not None]
    for _, group in groupby(inks, key=lambda ink: (id(ink.target), ink.rise)):
        members = list(group)
        shown = [(ink.left, piece) for ink in members for piece in ink.pieces if not piece.is_space]
        if shown:
            left = min(edge + piece.x for edge, piece in shown)
            right = max(edge + piece.x + piece.width for edge, piece in shown)
            yield members[0], left, right


def _annotations(drawing: Drawing, placed: Placed) -> Iterator[bytes]:
    """Add an annotation for each link on the line, and yield its reference.

    Its Contents are the words of the link, which screen readers speak.
    """
    for ink, left, right in _link_extents(placed):
        target = ink.target
        assert target is not None, "only links have extents"
        down, tall = ink.band or (0.0, placed.line.height)
        top = placed.top - down
        key = drawing.new_key()
        entries = {
            "Type": name("Annot"),
            "Subtype": name("Link"),
            "Rect": Array(map(number, (left, top - tall, right, top))),
            "Border": Array([0, 0, 0]),
            "F": 4,  # printed
            "Contents": text(target.words),
            "StructParent": key,
            "A": Dictionary({"S": name("URI"), "URI": text(_ascii_uri(target.address))}),
        }
        drawing.annotations[key] = drawing.document.reference(Dictionary(entries))
        drawing.marks.annotate(target.element, key)
        yield drawing.annotations[key]


def _ascii_uri(address: str) -> str:
    """ISO 32000-1, 12.6.4.7: a URI is ASCII; other characters are percent-encoded (RFC 3987, 3.1)."""
    return quote(address, safe=string.punctuation)


def _output_intent(document: ReportLabDocument) -> Dictionary:
    """ISO 32000-1, 14.11.5; ISO 19005-2, 6.2.3: the colours of the file are sRGB."""
    entries = {
        "Type": name("OutputIntent"),
        "S": name("GTS_PDFA1"),
        "OutputConditionIdentifier": text(NAME),
        "Info": text(NAME),
        "DestOutputProfile": document.reference(Stream(srgb_profile(), {"N": 3})),
    }
    return Dictionary(entries)


def _describe(drawing: Drawing, tree: Element, language: Language, metadata: Metadata) -> None:
    """Fill in the document catalogue: metadata, viewer preferences, bookmarks and the structure tree."""
    document = drawing.document
    catalog = document.Catalog
    # We set no Direction R2L for right-to-left leaflets. It only orders pages side by side, but makes PDFium
    # (Chrome, Edge) copy the words of every line backwards, even of a line with only "0808 2000 247".
    catalog.ViewerPreferences = ViewerPreferencesPDFDictionary()
    catalog.ViewerPreferences["DisplayDocTitle"] = "true"
    catalog.MarkInfo = Dictionary({"Marked": b"true"})
    packet = {"Type": name("Metadata"), "Subtype": name("XML")}
    catalog.Metadata = Stream(xmp(metadata, language.tag), packet, compress=False)
    is_new = metadata.form is Claims.UA2_A4
    catalog.StructTreeRoot, references = add_structure(
        document, tree, drawing.marks, drawing.annotations, NAMESPACE if is_new else ""
    )
    if drawing.bookmarks:
        catalog.showOutline()
        add_bookmarks(document.Outlines, drawing.bookmarks, references if is_new else {})
    catalog.OutputIntents = Array([_output_intent(document)])
