"""Tables in a Word file: in columns if the widest words fit, else row by row; and that changes are found."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from pipeline.checks.docx_file import check
from pipeline.checks.wanted import wanted
from pipeline.model.document import Document, ItemList, Link, Marker, Passage, Section, Table, Text
from pipeline.typesetting.fonts import font_chain
from pipeline.writers.docx import write
from pipeline.writers.docx.paper import A4
from pipeline.writers.docx.widths import line_width, widest_word
from tests.writers.docx.leaflets import EASY_READ, passage

HOURS = (("Day", "Morning", "Afternoon"), ("Monday", "9 to 12", ""), ("Tuesday", "", "999"))


def table(*rows: tuple[str, ...], headed: bool = True, named: bool = True) -> Table:
    cells = [tuple([passage(cell) if cell else Passage(()) for cell in row]) for row in rows]
    return Table(passage("Opening hours"), tuple(cells), headed, named)


def document(*blocks: Passage | ItemList | Table, tag: str = "en-GB") -> Document:
    return Document(passage("Help"), (Section(None, blocks),), tag)


def made(*blocks: Passage | ItemList | Table, tag: str = "en-GB") -> bytes:
    return write(document(*blocks, tag=tag), EASY_READ, {})[0]


def faults(data: bytes, of: Document) -> set[str]:
    return {finding.rule.id for finding in check(data, wanted(of, EASY_READ))}


def shown(data: bytes) -> list[list[list[str]]]:
    """The cells of each table, as python-docx reads them."""
    file = docx.Document(io.BytesIO(data))
    return [[[cell.text for cell in row.cells] for row in each.rows] for each in file.tables]


def test_a_table_is_a_table_whose_empty_cells_stay() -> None:
    data = made(table(*HOURS))
    assert shown(data) == [[list(row) for row in HOURS]]
    (found,) = docx.Document(io.BytesIO(data)).tables
    assert found._tbl.tblPr.find(qn("w:tblLook")).get(qn("w:val")) == "06A0"
    heads = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in found.rows]
    assert heads == [True, False, False]
    widths = [int(column.get(qn("w:w"))) for column in found._tbl.tblGrid]
    assert sum(widths) == A4.text_width
    assert faults(data, document(table(*HOURS))) == set()


@pytest.mark.parametrize(
    "other",
    [
        (("Day", "Morning", "Afternoon"), ("Monday", "", "9 to 12"), ("Tuesday", "", "999")),
        (("Day", "Morning", "Afternoon"), ("Monday", "9 to 12", ""), ("Tuesday", "999", "")),
    ],
)
def test_words_in_another_column_are_found_though_their_order_is_the_same(
    other: tuple[tuple[str, ...]],
) -> None:
    assert faults(made(table(*other)), document(table(*HOURS))) == {"docx/moved-cell"}


def test_rows_of_two_tables_do_not_become_one_table() -> None:
    two = document(replace(table(*HOURS), caption=None), replace(table(*HOURS[:2]), caption=None))
    data = write(two, EASY_READ, {})[0]
    assert len(shown(data)) == 2
    assert faults(data, two) == set()


def test_a_column_without_words_stands_beside_one_of_several_lines() -> None:
    rows = (("Day", "", ""), ("word " * 20, "", ""))
    data = made(table(*rows))
    assert len(shown(data)) == 1
    assert faults(data, document(table(*rows))) == set()


LONG = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"


def test_words_too_wide_for_columns_are_below_the_names_of_their_columns() -> None:
    rows = (("Who", "Where"), ("Nurse", LONG), ("", "Here"))
    data = made(table(*rows))
    assert shown(data) == []
    words = [each.text for each in docx.Document(io.BytesIO(data)).paragraphs]
    assert words[2:] == ["Who\nNurse", f"Where\n{LONG}", "Who\n–", "Where\nHere"]
    assert faults(data, document(table(*rows))) == set()
    moved = made(table(("Where", "Who"), *rows[1:]))
    assert faults(moved, document(table(*rows))) == {"docx/different-words"}


def test_a_table_without_a_header_row_is_shown_row_by_row() -> None:
    """Word's checker refuses a table without a header row, and a made-up one would be a lie."""
    rows = (("Police", "999"), ("Nurse", "111"))
    of = document(table(*rows, headed=False), table(*rows, headed=False))
    data = write(of, EASY_READ, {})[0]
    assert shown(data) == []
    words = [each.text for each in docx.Document(io.BytesIO(data)).paragraphs]
    assert words[2:6] == ["Police", "999", "Nurse", "111"]
    assert faults(data, of) == set()


def test_a_long_address_of_a_link_needs_its_width_too() -> None:
    short = Passage((Link((Text("help"),), "https://www.example.org/" + "a" * 60),))
    of = document(Table(None, ((passage("Who"), passage("Where")), (passage("Nurse"), short))))
    data = write(of, EASY_READ, {})[0]
    assert shown(data) == []
    assert faults(data, of) == set()


@pytest.mark.parametrize(
    ("tag", "script", "words"),
    [
        ("en-GB", "Latn", "Wednesday Afternoon appointment 0808 2000 247 www.example.org HALLWAY"),
        ("pl", "Latn", "Środa poniedziałek niedostępność"),
        ("uk", "Cyrl", "понеділок Щогодини середа"),
        ("ar", "Arab", "الاثنين الأربعاء بعد الظهر المستشفى"),
        ("zh-Hans", "Hans", "星期一上午九点"),
        ("pa", "Guru", "ਸੋਮਵਾਰ ਦੁਪਹਿਰ ਤੋਂ ਬਾਅਦ"),
        ("bn", "Beng", "সোমবার বিকেল হাসপাতাল"),
        ("ta", "Taml", "திங்கட்கிழமை மருத்துவமனை"),
        ("am", "Ethi", "ሰኞ ከሰዓት በኋላ"),
    ],
)
def test_no_word_is_wider_in_a_bold_font_than_is_thought(tag: str, script: str, words: str) -> None:
    for word in words.split():
        face = next(face for face in font_chain(tag, script, bold=True) if face.covers(word))
        run = face.shape(word, script == "Arab", script, tag)
        width = run.width / face.upem
        assert width <= line_width(word) * 1.02, word


def test_a_line_ends_between_the_letters_of_chinese_and_at_no_slash() -> None:
    assert widest_word("星期一上午", "zh-Hans") == pytest.approx(1.0)
    assert widest_word("at www.example.org/a/b", "en-GB") == line_width("www.example.org/a/b")
    assert widest_word("0808 2000 247, all day", "en-GB") == line_width("0808 2000 247,")


def _numbering(paragraph: Any) -> Any:
    return paragraph._p.pPr.numPr


def numbering(data: bytes) -> list[tuple[str, str, str]]:
    """Each paragraph's words, its level, and the format of its mark."""
    file = docx.Document(io.BytesIO(data))
    root = file.part.numbering_part.element
    kinds = {
        each.get(qn("w:abstractNumId")): [
            lvl.find(qn("w:numFmt")).get(qn("w:val")) for lvl in each.iter(qn("w:lvl"))
        ]
        for each in root.iter(qn("w:abstractNum"))
    }
    lists = {
        each.get(qn("w:numId")): kinds[each.find(qn("w:abstractNumId")).get(qn("w:val"))]
        for each in root.iter(qn("w:num"))
    }
    found = []
    for paragraph in file.paragraphs[1:]:
        number = _numbering(paragraph)
        level = "" if number is None else str(number.ilvl.val)
        found.append(
            (paragraph.text, level, "" if number is None else lists[str(number.numId.val)][number.ilvl.val])
        )
    return found


def test_each_item_has_its_numbering_and_its_level_itself() -> None:
    inner = ItemList((passage("b"), ItemList((passage("c"),)), ItemList((passage("d"),), Marker.LINE)))
    block = ItemList((passage("a"), inner, passage("e")), Marker.NUMBER)
    assert numbering(made(block, ItemList((passage("f"),), Marker.LINE))) == [
        ("a", "0", "decimal"),
        ("b", "1", "bullet"),
        ("c", "2", "bullet"),
        ("d", "", ""),
        ("e", "0", "decimal"),
        ("f", "", ""),
    ]


def test_a_list_goes_on_after_the_list_within_its_item() -> None:
    block = ItemList((passage("a"), ItemList((passage("b"),), Marker.NUMBER), passage("c")), Marker.NUMBER)
    file = docx.Document(io.BytesIO(made(block)))
    outer, inner, after = [_numbering(each).numId.val for each in file.paragraphs[1:]]
    assert (outer == after, outer == inner) == (True, False)


def test_a_leaflet_without_a_date_has_none() -> None:
    core = docx.Document(io.BytesIO(made(passage("Help")))).part.package
    assert b"dcterms:created" not in core.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES).blob


def test_a_cell_shown_below_its_name_may_begin_with_a_space() -> None:
    cell = Passage((Link((Text(f" {LONG}"),), "https://example.org/a"),))
    rows = ((Passage(()), passage("Where")), (passage("Nurse"), cell))
    of = document(Table(None, rows, headed=True))
    assert faults(write(of, EASY_READ, {})[0], of) == set()
