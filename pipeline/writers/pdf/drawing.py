"""Pages -> PDF bytes: their operators, links, tags and metadata, in a document of ReportLab's."""

from __future__ import annotations

import math
import string
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from urllib.parse import quote

from pipeline.model.language import Language
from pipeline.typesetting.paragraph import Piece
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.colour import NAME, srgb_profile
from pipeline.writers.pdf.embedding import DocumentFonts, is_right_to_left
from pipeline.writers.pdf.lines import PlacedPieces, Shown, Target, Typesetter
from pipeline.writers.pdf.metadata import Metadata, info, xmp
from pipeline.writers.pdf.objects import add_font, add_structure, number
from pipeline.writers.pdf.outline import Bookmark, add_bookmarks
from pipeline.writers.pdf.packing import PackedDocument
from pipeline.writers.pdf.pages import Page, Placed, Rectangle
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
from pipeline.writers.pdf.structure import Element, Marks
from pipeline.writers.pdf.themes import BLACK, PALETTES, WHITE, Colour, Palette

TOUCHING = 0.5
"""If the pen is within this distance (points) of the next run, TJ moves it; otherwise Tm does."""


class Drawing:
    """State while a document is drawn: its objects, fonts, colours and marked contents."""

    def __init__(self, document: ReportLabDocument, fonts: DocumentFonts, palette: Palette) -> None:
        self.document = document
        self.fonts = fonts
        self.palette = palette
        self.marks = Marks()
        self.page_keys: list[int] = []
        self.annotations: dict[int, bytes] = {}
        self.bookmarks: list[Bookmark] = []
        self.keys = 0

    def new_key(self) -> int:
        """Return the next key of the parent tree."""
        self.keys += 1
        return self.keys - 1


def draw(
    pages: Sequence[Page],
    numbers: Sequence[PlacedPieces],
    tree: Element,
    setter: Typesetter,
    metadata: Metadata,
) -> bytes:
    """Return the PDF of *pages* with the tag tree *tree*; *numbers* are the printed page numbers."""
    palette = PALETTES[setter.edition.theme]
    document = PackedDocument(setter.language.tag, info(metadata))
    drawing = Drawing(document, DocumentFonts(_pieces(pages, numbers)), palette)
    for page, page_number in zip(pages, numbers, strict=True):
        _draw_page(drawing, page, page_number)
    for font in drawing.fonts:
        document.add_font(font.name, add_font(document, font))
    _describe(drawing, tree, setter.language, metadata)
    return document.file()


def _pieces(pages: Sequence[Page], numbers: Sequence[PlacedPieces]) -> Iterator[Piece]:
    """Every piece on the pages, in order."""
    for page, page_number in zip(pages, numbers, strict=True):
        for ink in (ink for placed in page.lines for ink in placed.line.inks):
            yield from ink.pieces
        yield from page_number.pieces


def _draw_page(drawing: Drawing, page: Page, page_number: PlacedPieces) -> None:
    """Draw one page: borders and underlines first, so that they do not cover the words."""
    drawing.marks.new_page()
    drawing.page_keys.append(drawing.new_key())
    operators = [*_background(drawing.palette), *_borders(page.frames, drawing.palette)]
    operators += [*_underlines(page, drawing.palette), *_words(drawing, page)]
    operators += ["/Artifact <</Type /Pagination /Subtype /Footer>> BDC BT"]
    operators += [*_show(drawing.fonts, page_number, styles.PAGE_NUMBER_BASELINE), "ET EMC"]
    _add_page(drawing, page, Stream("\n".join(operators).encode("ascii")))


def _add_page(drawing: Drawing, page: Page, content: Stream) -> None:
    """Add a page with its links and bookmarks."""
    made = TaggedPage()
    drawing.document.addPage(made)
    made.MediaBox = Array([0, 0, number(styles.PAGE_WIDTH), number(styles.PAGE_HEIGHT)])
    made.Resources = drawing.document.resources
    made.Contents = content
    made.StructParents = drawing.page_keys[-1]
    made.Tabs = name("S")  # ISO 14289-1, 7.18.3: tab order follows the structure
    made.Annots = [link for placed in page.lines for link in _annotations(drawing, placed)]
    drawing.bookmarks += [
        Bookmark(*placed.line.bookmark, made, placed.top) for placed in page.lines if placed.line.bookmark
    ]


def _words(drawing: Drawing, page: Page) -> Iterator[str]:
    """The operators of a page's words and figures, in reading order."""
    for shown, group in groupby(page.lines, key=lambda placed: placed.line.shown):
        if shown is None:
            yield from _marked_words(drawing, group)
        else:
            yield from _marked_figure(drawing, shown, next(group))


def _marked_figure(drawing: Drawing, shown: Shown, placed: Placed) -> Iterator[str]:
    """The operators of a figure as one marked content; records its bounding box for its tag."""
    right = shown.left + shown.figure.side
    drawing.marks.boxes[shown.leaf] = (shown.left, placed.bottom, right, placed.top)
    yield f"/Figure <</MCID {drawing.marks.mark(shown.leaf)}>> BDC"
    yield f"q 1 0 0 -1 {number(shown.left)} {number(placed.top)} cm\n{shown.figure.operators}\nQ EMC"


def _marked_words(drawing: Drawing, lines: Iterable[Placed]) -> Iterator[str]:
    """The operators of lines; consecutive words with the same leaf are one marked content."""
    inks = [(placed, ink) for placed in lines for ink in placed.line.inks]
    for leaf, group in groupby(inks, key=lambda pair: pair[1].leaf):
        members = list(group)
        coloured = members[0][1].target is not None
        yield f"/{leaf.tag} <</MCID {drawing.marks.mark(leaf)}>> BDC"
        yield f"q {_colour(drawing.palette.links)} rg BT" if coloured else "BT"
        for placed, ink in members:
            yield from _show(drawing.fonts, ink, placed.top - placed.line.baseline + ink.rise)
        yield "ET Q EMC" if coloured else "ET EMC"


def _show(fonts: DocumentFonts, ink: PlacedPieces, baseline: float) -> Iterator[str]:
    """The text operators of an ink: runs of one face and level in reading order, each from left to right.

    pdf.js (Firefox) copies text in the order of the operators; poppler and PDFium (Chrome, Edge) use its
    position.
    """
    points = ink.size / 1000
    pen = math.inf
    for _, group in groupby(ink.pieces, key=attrgetter("face", "level")):
        pieces = sorted(group, key=attrgetter("x"))
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


def _borders(frames: Sequence[Rectangle], palette: Palette) -> Iterator[str]:
    """The borders of boxes, as artifacts, which screen readers skip."""
    colour = "" if palette.borders == BLACK else f"{_colour(palette.borders)} RG "
    for left, bottom, right, top in frames:
        box = " ".join(map(number, (left, bottom, right - left, top - bottom)))
        yield f"/Artifact <</Type /Layout>> BDC {colour}{number(styles.BOX_BORDER)} w {box} re S EMC"


def _underlines(page: Page, palette: Palette) -> Iterator[str]:
    """The lines under links."""
    for placed in page.lines:
        for _, left, right, size in _link_extents(placed):
            y = number(placed.top - placed.line.baseline - styles.UNDERLINE_DEPTH * size)
            width = number(styles.UNDERLINE_THICKNESS * size)
            yield (
                f"/Artifact <</Type /Layout>> BDC q {_colour(palette.links)} RG "
                f"{width} w {number(left)} {y} m {number(right)} {y} l S Q EMC"
            )


def _link_extents(placed: Placed) -> Iterator[tuple[Target, float, float, float]]:
    """(target, left edge, right edge, type size) of each link on a line, without spaces at its ends."""
    inks = [ink for ink in placed.line.inks if ink.target is not None]
    if not inks:
        return
    for target, group in groupby(inks, key=lambda ink: ink.target):
        members = list(group)
        shown = [(ink.left, piece) for ink in members for piece in ink.pieces if not piece.is_space]
        if target is not None and shown:
            left = min(edge + piece.x for edge, piece in shown)
            right = max(edge + piece.x + piece.width for edge, piece in shown)
            yield target, left, right, members[0].size


def _annotations(drawing: Drawing, placed: Placed) -> Iterator[bytes]:
    """Add an annotation for each link on the line, and yield its reference.

    Its Contents are the words of the link, which screen readers speak.
    """
    for target, left, right, _ in _link_extents(placed):
        key = drawing.new_key()
        entries = {
            "Type": name("Annot"),
            "Subtype": name("Link"),
            "Rect": Array(map(number, (left, placed.bottom, right, placed.top))),
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
    if drawing.bookmarks:
        catalog.showOutline()
        add_bookmarks(document.Outlines, drawing.bookmarks)
    packet = {"Type": name("Metadata"), "Subtype": name("XML")}
    catalog.Metadata = Stream(xmp(metadata, language.tag), packet, compress=False)
    catalog.StructTreeRoot = add_structure(
        document, tree, drawing.marks, drawing.page_keys, drawing.annotations
    )
    catalog.OutputIntents = Array([_output_intent(document)])
