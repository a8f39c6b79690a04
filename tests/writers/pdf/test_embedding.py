"""Every code maps to its text, whatever its glyphs are."""

import re
import struct

import pytest

from pipeline.typesetting.fonts import font_chain
from pipeline.typesetting.paragraph import Paragraph, Span, lay_out
from pipeline.writers.pdf.embedding import LONGEST_MOVE, CffFont, DocumentFonts, TrueTypeFont
from pipeline.writers.pdf.truetype import tables
from pipeline.writers.pdf.viewers import for_viewers


def laid_out(text: str, tag: str, script: str, rtl: bool = False) -> Paragraph:
    return lay_out([Span(text)], tag, script, rtl, 400, 18)


def fonts_of(paragraph: Paragraph) -> DocumentFonts:
    return DocumentFonts(piece for line in paragraph.lines for piece in line.pieces)


@pytest.mark.parametrize(
    ("text", "tag", "script", "rtl"),
    [
        ("Police officers", "en-GB", "Latn", False),
        ("Żółć ﬁ á", "pl", "Latn", False),
        ("پولیس کو بلانا", "ur", "Arab", True),
        ("الشرطة لا", "ar", "Arab", True),
        ("ਪੁਲਿਸ ਨੂੰ ਕਿੱਥੇ", "pa", "Guru", False),
        ("क्षत्रिय की", "hi", "Deva", False),
        ("报警后会", "zh-Hans", "Hans", False),
    ],
)
def test_the_codes_of_a_font_spell_exactly_the_letters_shown(
    text: str, tag: str, script: str, rtl: bool
) -> None:
    letters = set(
        "".join(letter for font in fonts_of(laid_out(text, tag, script, rtl)) for letter in _texts(font))
    )
    assert letters == set(text)


def _texts(font: object) -> list[str]:
    assert isinstance(font, TrueTypeFont | CffFont)
    return list(font.program().texts.values())


def test_the_widths_are_the_widths_in_the_embedded_file() -> None:
    (font,) = fonts_of(laid_out("پولیس", "ur", "Arab", rtl=True))
    program = font.program()
    assert program.glyphs is not None
    metrics = tables(program.data)["hmtx"]
    for glyph, width in zip(program.glyphs, program.widths, strict=True):
        (advance,) = struct.unpack_from(">H", metrics, 4 * glyph)
        assert width == pytest.approx(advance * 1000 / font.face.upem, abs=0.001)


def test_each_glyph_has_one_text_in_a_han_font() -> None:
    (font,) = fonts_of(laid_out("报警报警", "zh-Hans", "Hans"))
    program = font.program()
    assert program.glyphs is None
    assert sorted(program.texts.values()) == ["报", "警"]
    assert program.data[0] == 1  # a CFF table begins with its version


def test_the_second_text_of_a_glyph_is_in_the_content() -> None:
    paragraph = laid_out("一\N{KANGXI RADICAL ONE}", "zh-Hans", "Hans")
    fonts = fonts_of(paragraph)
    pieces = paragraph.lines[0].pieces
    shown = "".join(fonts.of(piece).shown(piece.run, False, 18).operands for piece in pieces)
    assert "/ActualText <FEFF2F00>" in shown


def test_a_space_of_a_han_font_stays_a_space_beside_one_with_a_mark() -> None:
    found = [
        piece for text in ("제 1 조", "모든 인류") for piece in laid_out(text, "ko", "Kore").lines[0].pieces
    ]
    marked = [*for_viewers(found[:-3], [None]), *found[-3:]]
    assert "\N{LEFT-TO-RIGHT MARK} " in [piece.run.text for piece in marked]
    (font,) = DocumentFonts(marked)
    assert not [text for text in _texts(font) if "\N{LEFT-TO-RIGHT MARK}" in text]


@pytest.mark.parametrize(
    ("text", "tag", "script"),
    [("మానవస్వత్వముల", "te", "Telu"), ("മനുഷ്യാവകാശങ്ങളെ", "ml", "Mlym"), ("AVAToW.", "en", "Latn")],
)
def test_the_pen_moves_little_within_a_word(text: str, tag: str, script: str) -> None:
    """A long move would end the word in poppler and lose the space after it in pdf.js."""
    (piece,) = laid_out(text, tag, script).lines[0].pieces
    (font,) = DocumentFonts([piece])
    moves = re.findall(r"-?\d+(?=<)", font.shown(piece.run, False, 18).operands)
    assert all(abs(int(move)) <= 1000 * LONGEST_MOVE for move in moves)


def test_a_word_that_occurs_twice_is_encoded_once() -> None:
    paragraph = laid_out("and and", "en-GB", "Latn")
    fonts = fonts_of(paragraph)
    first, _, second = paragraph.lines[0].pieces
    assert fonts.of(first).shown(first.run, False, 18) is fonts.of(second).shown(second.run, False, 18)


def test_fonts_are_named_in_the_order_of_first_use() -> None:
    names = [font.name for font in fonts_of(laid_out("报警 GoodSAM", "zh-Hans", "Hans"))]
    assert names == ["F1", "F2"]


def test_the_pen_ends_where_the_run_ends() -> None:
    paragraph = laid_out("officers", "en-GB", "Latn")
    (piece,) = paragraph.lines[0].pieces
    shown = fonts_of(paragraph).of(piece).shown(piece.run, False, 18)
    assert shown.end == pytest.approx(piece.run.width * 1000 / piece.face.upem, abs=1)


def test_the_faces_of_these_tests_are_of_both_kinds() -> None:
    assert font_chain("zh-Hans", "Hans", False)[0].is_cff
    assert not font_chain("ur", "Arab", False)[0].is_cff
