"""Blocks -> paragraphs and tables of the document part. Knows the structure of a leaflet and our styles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, assert_never

from docx.document import Document as File

from pipeline.model.document import (
    Block,
    Box,
    Definition,
    Definitions,
    Document,
    ItemList,
    Marker,
    Passage,
    Picture,
    Row,
    Rows,
    Section,
)
from pipeline.model.editions import Edition, Layout
from pipeline.model.finding import Finding
from pipeline.writers.docx import wml
from pipeline.writers.docx.pictures import Rendering, UndrawableError, rendering
from pipeline.writers.docx.relations import Relations
from pipeline.writers.docx.rules import BROKEN_PICTURE, MISSING_PICTURE, WORDS_IN_PICTURE
from pipeline.writers.docx.runs import PLAIN, STRONG, Manner, RunSpelling
from pipeline.writers.docx.setting import WordSetting, language_slots
from pipeline.writers.docx.styles import BOX_BULLETS, BOX_NUMBERED, NUMBERED, list_number
from pipeline.writers.docx.template import A4
from pipeline.writers.docx.wml import Markup, Value

CELL_MARGIN = 113  # twips, 2 mm
PICTURE_WIDTH = 2268 + 2 * CELL_MARGIN  # 4 cm
NO_LIST = Markup("")
COLUMN_WIDTHS = (PICTURE_WIDTH, A4.text_width - PICTURE_WIDTH)


@dataclass
class Assembly:
    """State while one document is written: the input, and the *file* that takes links, lists and pictures.

    *spellings*: language tag -> Spelling, with "" for the document's own language.
    """

    file: File
    relations: Relations
    setting: WordSetting
    spellings: Mapping[str, RunSpelling]
    edition: Edition
    drawings: Mapping[str, bytes]
    columns: tuple[Passage, Passage]
    layouts: dict[tuple[str, str, str], str] = field(default_factory=dict)
    shown: int = 0
    findings: list[Finding] = field(default_factory=list)

    def layout(self, style: str, tag: str = "", numbering: Markup = NO_LIST) -> str:
        """Return the ``w:pPr`` of a paragraph of words in the language *tag*."""
        known = self.layouts.get((style, tag, numbering))
        if known is None:
            known = self._layout(style, self.spellings[tag].setting, numbering)
            self.layouts[style, tag, numbering] = known
        return known

    def _layout(self, style: str, setting: WordSetting, numbering: Markup) -> str:
        """The ``w:pPr``.

        A passage in the opposite direction is aligned to the start side of the document. That is the end
        side of the passage's own paragraph, which ``jc`` calls right in both directions, because Word mirrors
        it (MS-OI29500).
        """
        values: dict[str, Value] = {"pStyle": style, "numPr": numbering or False}
        if setting.rtl or self.setting.rtl:
            values["bidi"] = True if setting.rtl else "0"
        if setting.rtl != self.setting.rtl:
            values["jc"] = "right"
        line = setting.line(self.edition)
        if line != self.setting.line(self.edition):
            values["spacing"] = {"line": line, "lineRule": "auto"}
        return wml.properties("pPr", **values)

    def runs(self, passage: Passage, manner: Manner = PLAIN) -> str:
        """Return the passage's runs."""
        return self.spellings[passage.language].runs(passage.content, manner)

    def paragraph(
        self, style: str, passage: Passage, manner: Manner = PLAIN, numbering: Markup = NO_LIST
    ) -> str:
        """Return the passage as a paragraph; with a *numbering*, as an item of a list."""
        return wml.paragraph(self.runs(passage, manner), self.layout(style, passage.language, numbering))


def body(document: Document, assembly: Assembly) -> str:
    """Return the content of ``w:body`` without its section properties."""
    parts = [assembly.paragraph("Heading1", document.title)]
    for section in document.sections:
        parts += _section(section, assembly)
    return "".join(parts)


def _section(section: Section, assembly: Assembly) -> Iterator[str]:
    if section.heading is not None:
        yield assembly.paragraph(f"Heading{section.level}", section.heading)
    beside = False
    for block in _joined_rows(section.blocks):
        yield from _block(block, assembly, "BoxBeside" if beside else "Box")
        beside = isinstance(block, Box) and not beside


def _joined_rows(blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks, with consecutive ``Rows`` joined: Word treats two tables without a paragraph between as one."""
    for kind, group in groupby(blocks, key=type):
        if kind is Rows:
            yield Rows(tuple(row for rows in group if isinstance(rows, Rows) for row in rows.rows))
        else:
            yield from group


def _block(block: Block, assembly: Assembly, box_style: str) -> Iterator[str]:
    match block:
        case Passage():
            yield assembly.paragraph("Normal", block)
        case ItemList():
            yield from _list(block, assembly)
        case Picture():
            yield from _single_picture(block, assembly)
        case Box(blocks):
            yield from _box(blocks, assembly, box_style)
        case Definitions(items):
            yield from (_hard_word(item, assembly) for item in items)
        case Rows(rows):
            yield from _rows(rows, assembly)
        case _:
            assert_never(block)


# --- lists and boxes --------------------------------------------------------------------------------------


def _list(block: ItemList, assembly: Assembly) -> Iterator[str]:
    style = {Marker.BULLET: "ListBullet", Marker.NUMBER: "ListNumber", Marker.LINE: "Lines"}[block.marker]
    numbering = _new_list(block, assembly, boxed=False) if block.marker is Marker.NUMBER else NO_LIST
    return (assembly.paragraph(style, item, numbering=numbering) for item in block.items)


def _new_list(block: ItemList, assembly: Assembly, *, boxed: bool) -> Markup:
    """The numbering of a new list; with an id of an earlier list, Word would continue its numbers."""
    numbered: Any = assembly.file.part.numbering_part.element
    made = numbered.add_num(BOX_NUMBERED if boxed else NUMBERED)
    made.add_lvlOverride(ilvl=0).add_startOverride(block.start)
    return list_number(made.numId)


def _box(blocks: tuple[Passage | ItemList, ...], assembly: Assembly, style: str) -> Iterator[str]:
    """Paragraphs with the same style and indent: Word and LibreOffice draw one border around them."""
    for block in blocks:
        if isinstance(block, Passage):
            yield assembly.paragraph(style, block)
            continue
        numbering = NO_LIST
        if block.marker is Marker.NUMBER:
            numbering = _new_list(block, assembly, boxed=True)
        elif block.marker is Marker.BULLET:
            numbering = list_number(BOX_BULLETS)
        yield from (assembly.paragraph(style, item, numbering=numbering) for item in block.items)


def _hard_word(definition: Definition, assembly: Assembly) -> str:
    """The word in bold and, on the next line of the same box, its meaning.

    The paragraph has the direction of the meaning: an English name above an Urdu sentence must not put the
    sentence's full stop on the wrong side. It is not all bold, so that it does not look like a heading.
    """
    words = assembly.runs(definition.term, STRONG) + wml.LINE_BREAK + assembly.runs(definition.meaning)
    return wml.paragraph(words, assembly.layout("HardWord", definition.meaning.language))


# --- pictures ---------------------------------------------------------------------------------------------


def _single_picture(picture: Picture, assembly: Assembly) -> Iterator[str]:
    drawn = _rendered(picture, assembly)
    if drawn is not None:
        yield _picture(picture, drawn, assembly, "PictureAbove")


def _rendered(picture: Picture, assembly: Assembly) -> Rendering | None:
    """The rendering of the picture; None, with a finding, if it cannot be drawn."""
    place = picture.alternative.place
    svg = assembly.drawings.get(picture.drawing)
    if svg is None:
        message = f"there is no drawing of {picture.id!r}; its sentences have no picture"
        assembly.findings.append(Finding(MISSING_PICTURE, message, place, _available(assembly.drawings)))
        return None
    if b"<text" in svg:
        message = f"the drawing of {picture.id!r} contains text, which is left out"
        assembly.findings.append(Finding(WORDS_IN_PICTURE, message, place, "turn the text into paths"))
    try:
        return rendering(svg)
    except UndrawableError as error:
        message = f"the drawing of {picture.id!r} cannot be drawn: {error}"
        assembly.findings.append(Finding(BROKEN_PICTURE, message, place))
        return None


def _available(drawings: Mapping[str, bytes]) -> str:
    return f"the drawings are {', '.join(sorted(drawings))}" if drawings else "there are no drawings"


def _picture(picture: Picture, drawn: Rendering, assembly: Assembly, style: str = "Picture") -> str:
    relation = assembly.relations.to_picture(drawn.part_name, drawn.png)
    assembly.shown += 1
    spoken = picture.alternative.language
    slots = language_slots(assembly.spellings[spoken].setting.tag)
    looks = wml.properties("rPr", lang=slots) if spoken else ""
    image = wml.inline_picture(assembly.shown, relation, picture.alternative.words, drawn.size, looks)
    return wml.paragraph(image, assembly.layout(style))


# --- rows -------------------------------------------------------------------------------------------------


def _rows(rows: tuple[Row, ...], assembly: Assembly) -> Iterator[str]:
    """Rows with a picture in the layout of the edition; the sentences of other rows as paragraphs."""
    drawn = [(row, _rendered(row.picture, assembly)) for row in rows]
    for has_picture, group in groupby(drawn, key=lambda pair: pair[1] is not None):
        if has_picture:
            yield from _pictures_with_sentences(
                [(row, picture) for row, picture in group if picture is not None], assembly
            )
        else:
            yield from (assembly.paragraph("Normal", words) for row, _ in group for words in row.sentences)


def _pictures_with_sentences(rows: list[tuple[Row, Rendering]], assembly: Assembly) -> Iterator[str]:
    if assembly.edition.layout is Layout.TABLE:
        yield _table(rows, assembly)
    else:
        for row, drawn in rows:
            yield from _stack(row, drawn, assembly)


def _stack(row: Row, drawn: Rendering, assembly: Assembly) -> Iterator[str]:
    """The picture, then its sentences, kept together on one page (ER-29)."""
    yield _picture(row.picture, drawn, assembly, "PictureAbove")
    last = len(row.sentences) - 1
    for number, sentence in enumerate(row.sentences):
        yield assembly.paragraph("Normal" if number == last else "Sentence", sentence)


def _table(rows: list[tuple[Row, Rendering]], assembly: Assembly) -> str:
    headings = [
        wml.cell(width, assembly.paragraph("ColumnHeading", words, STRONG))
        for width, words in zip(COLUMN_WIDTHS, assembly.columns, strict=True)
    ]
    lines = [wml.row(headings, header=True)]
    lines += [wml.row(_cells(row, drawn, assembly)) for row, drawn in rows]
    return wml.table(COLUMN_WIDTHS, lines, margin=CELL_MARGIN, rtl=assembly.setting.rtl)


def _cells(row: Row, drawn: Rendering, assembly: Assembly) -> tuple[str, str]:
    sentences = "".join(assembly.paragraph("Normal", sentence) for sentence in row.sentences)
    return (
        wml.cell(COLUMN_WIDTHS[0], _picture(row.picture, drawn, assembly)),
        wml.cell(COLUMN_WIDTHS[1], sentences or wml.paragraph("")),  # every cell must have a paragraph
    )
