"""What a leaflet says first: its border, its size, and its picture beside its words."""

from __future__ import annotations

import io

import pikepdf
import pytest

from pipeline.checks.pdf_file import check
from pipeline.checks.wanted import wanted
from pipeline.model import design
from pipeline.model.document import Box, BoxKind, Document, ItemList, Passage, Picture, Section, Strong, Text
from pipeline.model.editions import Look, edition
from pipeline.model.language import language
from pipeline.typesetting.fonts import library
from pipeline.writers.pdf import styles, write
from pipeline.writers.pdf.boxes import set_first
from pipeline.writers.pdf.lines import PrintLine, Typesetter
from pipeline.writers.pdf.structure import walk

LARGE_PRINT = edition("large-print")
PHONE = {
    "phone": b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 200'><path d='M9 9h99v180z'/></svg>"
}
CALL = {"en-GB": "If you are in danger now, call 999.", "ur": "اگر آپ ابھی خطرے میں ہیں تو 999 پر کال کریں۔"}
PICTURE = Picture("phone", Passage((Text("A telephone"),)))


def words(text: str) -> Passage:
    return Passage((Text(text),))


def box(tag: str, *more: Passage | Picture | ItemList) -> Box:
    return Box((Passage((Strong((Text("!"),)),)), PICTURE, words(CALL[tag]), *more), BoxKind.FIRST)


def lines(shown: Box, tag: str = "en-GB") -> list[PrintLine]:
    setter = Typesetter(language(tag), LARGE_PRINT, library(), drawings=PHONE)
    return list(set_first(shown.blocks, setter).lines)


@pytest.mark.parametrize("tag", CALL)
def test_a_picture_is_at_the_start_side_of_its_words(tag: str) -> None:
    picture, *said = lines(box(tag), tag)
    (figure,) = picture.shown
    right_to_left = language(tag).rtl
    edges = [
        (ink.left + piece.x, ink.left + piece.x + piece.width)
        for line in said
        for ink in line.inks
        for piece in ink.pieces
        if not piece.is_space
    ]
    if right_to_left:
        assert max(right for _, right in edges) < figure.left
    else:
        assert min(left for left, _ in edges) > figure.left + figure.figure.width
    assert picture.height == 0.0
    assert sum(line.gap + line.height for line in said) >= figure.figure.height, "the border is below it"


def test_a_word_that_is_too_wide_beside_a_picture_is_below_it() -> None:
    _, picture, *said = lines(box("en-GB", words("Rindfleischetikettierungsüberwachung")))
    assert picture.height == picture.shown[0].figure.height
    assert {ink.left for line in said for ink in line.inks} == {styles.MARGIN}


def test_words_without_a_drawing_have_the_whole_measure() -> None:
    shown = Box((Picture("none", words("Nothing")), words(CALL["en-GB"])), BoxKind.FIRST)
    assert [ink.left for line in lines(shown) for ink in line.inks] == [styles.MARGIN]


def test_all_is_in_one_frame_and_larger_than_the_text() -> None:
    found = lines(box("en-GB"))
    assert len({line.frame for line in found}) == 1
    assert {ink.size for line in found for ink in line.inks} == {
        round(LARGE_PRINT.body_points * design.FIRST, 2)
    }


def test_the_tags_have_the_label_then_the_picture_then_the_words_and_items() -> None:
    setter = Typesetter(language("en-GB"), LARGE_PRINT, library(), drawings=PHONE)
    made = set_first(box("en-GB", ItemList((words("Go."),))).blocks, setter)
    assert [element.tag for element in walk(made.elements[0])] == ["Div", "P", "Figure", "P", "P"]


@pytest.mark.parametrize("size", [18, 28])
@pytest.mark.parametrize("tag", CALL)
def test_our_checks_take_the_file_as_right(tag: str, size: int) -> None:
    document = Document(words("Title"), (Section(None, (box(tag), words("Text."))),), tag)
    chosen = edition("large-print", Look(size=size))
    data, findings = write(document, chosen, drawings=PHONE)
    assert findings == ()
    assert check(data, wanted(document, chosen)) == ()


def test_the_border_is_thicker_than_that_of_other_boxes() -> None:
    other = Box((words("Draft"),))
    document = Document(words("Title"), (Section(None, (box("en-GB"), words("Text."), other)),), "en-GB")
    with pikepdf.open(io.BytesIO(write(document, LARGE_PRINT, drawings=PHONE)[0])) as pdf:
        operators = list(pikepdf.parse_content_stream(pdf.pages[0]))
    drawn = {
        operand for operator in operators if str(operator.operator) == "w" for operand in operator.operands
    }
    assert {float(width) for width in drawn} >= {styles.FIRST_BORDER, styles.BOX_BORDER}
    assert styles.FIRST_BORDER >= 2 * styles.BOX_BORDER
