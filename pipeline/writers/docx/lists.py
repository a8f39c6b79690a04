"""Lists -> paragraphs: each item has its numbering and level itself, so that every program sees the list.

An item of a list within a list is at the next level. Its other lines are below its words, without a mark.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, assert_never

from pipeline.model.document import ItemList, Marker, Passage, Text
from pipeline.writers.docx import wml
from pipeline.writers.docx.assembly import NO_LIST, Assembly
from pipeline.writers.docx.paper import A4
from pipeline.writers.docx.runs import RIGHT_TO_LEFT_MARK
from pipeline.writers.docx.styles import (
    BOX_BULLETS,
    BOX_LINES,
    BOX_NUMBERED,
    BULLETS,
    DEEPEST,
    NUMBERED,
    line_style,
    list_number,
)
from pipeline.writers.docx.widths import line_width
from pipeline.writers.docx.wml import Markup


def list_paragraphs(block: ItemList, assembly: Assembly, box: str = "", depth: int = 0) -> Iterator[str]:
    """Yield the items of a list and of the lists within it; *box* is the style of a box around it."""
    if block.together and not box and _share_a_line(block, assembly):
        yield _joined(block, assembly)
        return
    style = box or _style(block.marker, depth)
    numbering = _numbering(block, assembly, min(depth, DEEPEST), boxed=bool(box))
    for item in block.items:
        if isinstance(item, Passage):
            yield assembly.paragraph(style, item, numbering=numbering)
        else:
            yield from list_paragraphs(item, assembly, box, depth + 1)


def _share_a_line(block: ItemList, assembly: Assembly) -> bool:
    """Whether the items of a list fit on one line, with dots between them."""
    width = sum(line_width(item.words) + 1 for item in block.own)
    return len(block.own) == len(block.items) and 20 * assembly.edition.body_points * width <= A4.text_width


def _joined(block: ItemList, assembly: Assembly) -> str:
    """The items of a list on one line, as in large print: few readers need them, and page 1 is soon full.

    Marks on both sides of a dot keep two names of the other direction in the order of the line.
    """
    mark = RIGHT_TO_LEFT_MARK if assembly.setting.rtl else ""
    dot = assembly.runs(Passage((Text(f" {mark}\N{MIDDLE DOT}{mark} "),)))
    words = dot.join(assembly.runs(item) for item in block.own)
    return wml.paragraph(words, assembly.layout(line_style(0)))


def _style(marker: Marker, depth: int) -> str:
    match marker:
        case Marker.BULLET:
            return "ListBullet"
        case Marker.NUMBER:
            return "ListNumber"
        case Marker.LINE:
            return line_style(depth)
        case _:
            assert_never(marker)


def _numbering(block: ItemList, assembly: Assembly, level: int, *, boxed: bool) -> Markup:
    match block.marker:
        case Marker.BULLET:
            return list_number(BOX_BULLETS if boxed else BULLETS, level)
        case Marker.NUMBER:
            return _new_list(BOX_NUMBERED if boxed else NUMBERED, level, block.start, assembly)
        case Marker.LINE if boxed and level:
            # A box has its border at the indent of its paragraphs: only a list can move the words in it.
            return _new_list(BOX_LINES, level, 1, assembly)
        case Marker.LINE:
            return NO_LIST
        case _:
            assert_never(block.marker)


def _new_list(definition: int, level: int, start: int, assembly: Assembly) -> Markup:
    """The numbering of a new list; with an id of an earlier list, Word would continue its numbers."""
    numbered: Any = assembly.file.part.numbering_part.element
    made = numbered.add_num(definition)
    made.add_lvlOverride(ilvl=level).add_startOverride(start)
    return list_number(made.numId, level)
