"""Blocks -> paragraphs and tables of the document part. Knows the structure of a leaflet and our styles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import assert_never

from pipeline.model.document import (
    Block,
    Box,
    BoxKind,
    Definition,
    Definitions,
    Document,
    ItemList,
    Passage,
    Picture,
    Row,
    Rows,
    Section,
    Table,
    list_items,
)
from pipeline.model.editions import Layout
from pipeline.model.finding import Finding
from pipeline.model.islands import LEFT_TO_RIGHT_MARK
from pipeline.model.raster import Drawn, Raster
from pipeline.writers.docx import wml
from pipeline.writers.docx.assembly import Assembly
from pipeline.writers.docx.lists import list_paragraphs
from pipeline.writers.docx.paper import A4
from pipeline.writers.docx.pictures import Rendering, UndrawableError, rendering
from pipeline.writers.docx.rules import BROKEN_PICTURE, MISSING_PICTURE, WORDS_IN_PICTURE
from pipeline.writers.docx.runs import RIGHT_TO_LEFT_MARK, STRONG
from pipeline.writers.docx.setting import language_slots
from pipeline.writers.docx.styles import FIRST_FRAME
from pipeline.writers.docx.tables import CELL_MARGIN, table
from pipeline.writers.docx.wml import Attributes

FEW_LINES = 16
"""Half a page of paragraphs of one line each."""
PICTURE_WIDTH = 2268 + 2 * CELL_MARGIN  # 4 cm
GAP = wml.paragraph("", wml.properties("pPr", pStyle="Gap"))
COLUMN_WIDTHS = (PICTURE_WIDTH, A4.text_width - PICTURE_WIDTH)


def body(document: Document, assembly: Assembly) -> str:
    """Return the content of ``w:body`` without its section properties."""
    parts = [assembly.paragraph("Heading1", document.title)]
    for section in document.sections:
        parts += _section(section, assembly, whole=section is document.sections[-1] and _is_short(section))
    return "".join(parts)


def _section(section: Section, assembly: Assembly, *, whole: bool) -> Iterator[str]:
    """The parts of a section; *whole*: it is on one page."""
    if section.heading is not None:
        yield assembly.paragraph(f"Heading{section.level}", section.heading)
    beside, last = False, ""
    for block, following in zip_longest(section.blocks, section.blocks[1:]):
        assembly.keeping = whole or _introduces(block, following) or (_is_note(block) and _is_note(following))
        for part in _block(block, assembly, "BoxBeside" if beside else "Box"):
            yield _between_tables(last, part) + part
            last = part
        beside = isinstance(block, Box) and not beside
    assembly.keeping = False


def _is_short(section: Section) -> bool:
    """Whether a section is a few lines, as the last one is: some of them alone on a page look like waste."""
    count = 0
    for block in section.blocks:
        if isinstance(block, Passage):
            count += 1
        elif isinstance(block, ItemList):
            count += sum(1 for _ in list_items(block))
        elif isinstance(block, Box) and block.kind is BoxKind.REASONS:
            count += len(block.blocks)
        else:
            return False
    return count <= FEW_LINES


def _introduces(block: Block, following: Block | None) -> bool:
    """Whether a paragraph stays with the next block, a list, since it says what that is."""
    return isinstance(block, Passage) and isinstance(following, ItemList)


def _is_note(block: Block | None) -> bool:
    """Whether a block is a note; that of a draft is in two languages, which are on one page."""
    return isinstance(block, Box) and block.kind is BoxKind.NOTE


def _between_tables(before: str, after: str) -> str:
    """An empty paragraph between two tables, which Word would join."""
    return GAP if before.endswith("</w:tbl>") and after.startswith("<w:tbl>") else ""


def _block(block: Block, assembly: Assembly, box_style: str) -> Iterator[str]:
    match block:
        case Passage():
            yield assembly.paragraph("Normal", block)
        case ItemList():
            yield from list_paragraphs(block, assembly)
        case Table():
            yield from table(block, assembly)
        case Picture():
            yield from _single_picture(block, assembly)
        case Box():
            yield from _any_box(block, assembly, box_style)
        case Definitions(items):
            yield from (_hard_word(item, assembly) for item in items)
        case Rows(rows):
            yield from _rows(rows, assembly)
        case _:
            assert_never(block)


# --- boxes ------------------------------------------------------------------------------------------------


def _any_box(box: Box, assembly: Assembly, style: str) -> Iterator[str]:
    """Words with a border around them; the reasons at the end of a draft have none."""
    match box.kind:
        case BoxKind.FIRST:
            yield from _first(box.blocks, assembly)
        case BoxKind.REASONS:
            for block in box.blocks:
                yield from _block(block, assembly, style)
        case BoxKind.NOTE | BoxKind.IMPORTANT:
            yield from _box(box.blocks, assembly, style)
        case _:
            assert_never(box.kind)


def _box(blocks: tuple[Passage | ItemList | Picture, ...], assembly: Assembly, style: str) -> Iterator[str]:
    """Paragraphs with the same style and edges: Word and LibreOffice draw one border around them.

    A short box is on one page: each block but the last stays with the next.
    """
    short, kept = len(blocks) <= FEW_LINES, assembly.keeping
    for place, block in enumerate(blocks):
        assembly.keeping = kept or (short and place < len(blocks) - 1)
        if isinstance(block, Passage):
            yield assembly.paragraph(style, block)
        elif isinstance(block, ItemList):
            yield from list_paragraphs(block, assembly, style)
        elif (drawn := _rendered(block, assembly)) is not None:
            yield _picture(block, drawn, assembly, f"{style}Picture" if style == "First" else style)


def _first(blocks: tuple[Passage | ItemList | Picture, ...], assembly: Assembly) -> Iterator[str]:
    """What is said first: one picture with its words beside it, as in the rows below; else in one column.

    The words before the picture name the box, and are above the others.
    """
    words = tuple(block for block in blocks if isinstance(block, Passage))
    pictures = [block for block in blocks if isinstance(block, Picture)]
    if assembly.edition.layout is not Layout.TABLE or len(pictures) != 1 or len(words) + 1 != len(blocks):
        yield from _box(blocks, assembly, "First")
    elif (drawn := _rendered(pictures[0], assembly)) is None or not words:
        yield from _box(words, assembly, "First")
    else:
        said = "".join(assembly.paragraph("FirstBeside", one) for one in words)
        yield _beside(_picture(pictures[0], drawn, assembly), said, assembly, FIRST_FRAME)


def _hard_word(definition: Definition, assembly: Assembly) -> str:
    """The word in bold and, on the next line of the same box, its meaning.

    The paragraph has the direction of the meaning: an English name above an Urdu sentence must not put the
    sentence's full stop on the wrong side. Marks hold the signs of a name in the other direction. It is not
    all bold, so that it does not look like a heading.
    """
    term = assembly.runs(definition.term, STRONG)
    rtl = assembly.spellings[definition.term.language].setting.rtl
    if rtl != assembly.spellings[definition.meaning.language].setting.rtl:
        mark = wml.run(RIGHT_TO_LEFT_MARK if rtl else LEFT_TO_RIGHT_MARK)
        term = mark + term + mark
    words = term + wml.LINE_BREAK + assembly.runs(definition.meaning)
    return wml.paragraph(words, assembly.layout("HardWord", definition.meaning.language))


# --- pictures ---------------------------------------------------------------------------------------------


def _single_picture(picture: Picture, assembly: Assembly) -> Iterator[str]:
    drawn = _rendered(picture, assembly)
    if drawn is not None:
        yield _picture(picture, drawn, assembly, "PictureAbove")


def _rendered(picture: Picture, assembly: Assembly) -> Rendering | None:
    """The rendering of the picture; None, with a finding, if it cannot be drawn."""
    place = picture.alternative.place
    drawing = assembly.drawings.get(picture.drawing)
    if drawing is None:
        message = f"there is no drawing of {picture.id!r}; its sentences have no picture"
        assembly.findings.append(Finding(MISSING_PICTURE, message, place, _available(assembly.drawings)))
        return None
    if not isinstance(drawing, Raster) and b"<text" in drawing:
        message = f"the drawing of {picture.id!r} contains text, which is left out"
        assembly.findings.append(Finding(WORDS_IN_PICTURE, message, place, "turn the text into paths"))
    try:
        return rendering(drawing)
    except UndrawableError as error:
        message = f"the drawing of {picture.id!r} cannot be drawn: {error}"
        assembly.findings.append(Finding(BROKEN_PICTURE, message, place))
        return None


def _available(drawings: Mapping[str, Drawn]) -> str:
    return f"the drawings are {', '.join(sorted(drawings))}" if drawings else "there are no drawings"


def _picture(picture: Picture, drawn: Rendering, assembly: Assembly, style: str = "Picture") -> str:
    relation = assembly.relations.to_picture(drawn.part_name, drawn.data)
    assembly.shown += 1
    spoken = picture.alternative.language
    slots = language_slots(assembly.spellings[spoken].setting.tag)
    looks = wml.properties("rPr", lang=slots) if spoken else ""
    image = wml.inline_picture(assembly.shown, relation, picture.alternative.words, drawn.size, looks)
    return wml.paragraph(image, assembly.layout(style))


# --- rows -------------------------------------------------------------------------------------------------


def _rows(rows: tuple[Row, ...], assembly: Assembly) -> Iterator[str]:
    """Rows with a picture in the layout of the edition; the sentences of other rows as paragraphs."""
    for row in rows:
        drawn = _rendered(row.picture, assembly)
        if drawn is None:
            yield from (assembly.paragraph("Normal", words) for words in row.sentences)
        elif assembly.edition.layout is Layout.TABLE:
            yield _picture_table(row, drawn, assembly)
        else:
            yield from _stack(row, drawn, assembly)


def _stack(row: Row, drawn: Rendering, assembly: Assembly) -> Iterator[str]:
    """The picture, then its sentences, kept together on one page (ER-29)."""
    yield _picture(row.picture, drawn, assembly, "PictureAbove")
    last = len(row.sentences) - 1
    for number, sentence in enumerate(row.sentences):
        yield assembly.paragraph("Normal" if number == last else "Sentence", sentence)


def _picture_table(row: Row, drawn: Rendering, assembly: Assembly) -> str:
    """A table of one row, without words that name its columns: the picture, and its sentences beside it.

    In Word, NVDA takes the first row of every table for the names of its columns, and reads it again in each
    row below (user guide, "Automatic Column and Row Header Reading"). So no row is below this one. It has the
    mark of a header row, which Word's accessibility checker asks for.
    """
    sentences = "".join(assembly.paragraph("Normal", sentence) for sentence in row.sentences)
    # Every cell must have a paragraph.
    return _beside(_picture(row.picture, drawn, assembly), sentences or wml.paragraph(""), assembly)


def _beside(picture: str, words: str, assembly: Assembly, frame: Attributes | None = None) -> str:
    """A table of one row with a picture and words."""
    cells = (wml.cell(width, part) for width, part in zip(COLUMN_WIDTHS, (picture, words), strict=True))
    line = wml.row(cells, header=True)
    return wml.table(COLUMN_WIDTHS, [line], margin=CELL_MARGIN, rtl=assembly.setting.rtl, frame=frame)
