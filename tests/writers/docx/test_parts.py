"""Fonts, pictures, and markup in the schema's order."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import docx
import pytest

from pipeline.checks.docx_file import check
from pipeline.checks.wanted import Wanted
from pipeline.model.document import Document, Passage, Picture, Row, Rows, Section, Text
from pipeline.model.language import language
from pipeline.writers.docx import wml, write
from pipeline.writers.docx.fonts import NASTALIQ, embedded_fonts, font_key, obfuscated, typeface
from pipeline.writers.docx.pictures import UndrawableError, rendering
from tests.pixels import PHOTOGRAPH, SYMBOL
from tests.writers.docx.leaflets import EASY_READ, PHONE, POLICE
from tests.writers.docx.test_write import schema_errors

CM = 360_000


def test_children_are_in_the_order_of_the_schema() -> None:
    assert wml.properties("pPr", jc="right", bidi=True, pStyle="Box", keepNext=False) == (
        '<w:pPr><w:pStyle w:val="Box"/><w:bidi/><w:jc w:val="right"/></w:pPr>'
    )


def test_properties_without_children_are_left_out() -> None:
    assert wml.properties("rPr") == ""


def test_a_child_that_the_schema_does_not_allow_is_refused() -> None:
    with pytest.raises(KeyError):
        wml.properties("rPr", bidi=True)


@pytest.mark.parametrize(
    ("words", "written"),
    [('a < b & "c"', "a &lt; b &amp; &quot;c&quot;"), ("a\x0bb", "a\ufffdb"), ("\ud800", "\ufffd")],
)
def test_words_are_escaped(words: str, written: str) -> None:
    assert wml.escaped(words) == written


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en-GB", "Arial"),
        ("ar", "Arial"),
        ("ur", NASTALIQ.name),
        ("pnb", NASTALIQ.name),
        ("pa-Arab", NASTALIQ.name),
        ("pa", "Nirmala UI"),
        ("ti", "Ebrima"),
        ("zh-Hans", "Microsoft YaHei"),
        ("zh-Hant", "Microsoft JhengHei"),
    ],
)
def test_every_script_has_a_font_of_the_readers_computer(tag: str, name: str) -> None:
    face = typeface(language(tag))
    assert face is not None
    assert face.name == name
    assert len(face.name) < 32


def test_the_nastaliq_font_is_embedded_and_can_be_restored() -> None:
    regular, bold = embedded_fonts(NASTALIQ.name)
    assert (regular.slot, bold.slot) == ("embedRegular", "embedBold")
    assert regular.key != bold.key
    assert len({regular.part_name, bold.part_name}) == 2


def test_obfuscating_twice_restores_the_font() -> None:
    font = bytes(range(64))
    key = font_key(font)
    hidden = obfuscated(font, key)
    assert hidden[:32] != font[:32]
    assert hidden[32:] == font[32:]
    assert obfuscated(hidden, key) == font


def test_the_first_bytes_are_xored_with_the_reversed_key() -> None:
    key = font_key(b"any font")
    assert obfuscated(bytes(32), key) == key.bytes[::-1] * 2


def test_a_picture_is_four_centimetres_at_300_dots_per_inch() -> None:
    drawn = rendering(POLICE)
    assert drawn.size == (4 * CM, 4 * CM)
    assert struct.unpack(">II", drawn.data[16:24]) == (472, 472)


def test_picture_keeps_its_proportions() -> None:
    assert rendering(PHONE).size == (2 * CM, 4 * CM)


def test_bytes_that_are_not_svg_cannot_be_drawn() -> None:
    with pytest.raises(UndrawableError):
        rendering(b"<html/>")


def test_pixels_are_four_centimetres_on_their_longer_side_as_they_are_encoded() -> None:
    for raster, suffix, size in (
        (SYMBOL, ".png", (4 * CM, 4 * CM)),
        (PHOTOGRAPH, ".jpeg", (4 * CM, round(4 * CM * 315 / 472))),
    ):
        drawn = rendering(raster)
        assert (drawn.size, drawn.data) == (size, raster.data)
        assert drawn.part_name.endswith(suffix)


def test_a_file_has_the_pixels_once_and_names_their_kind(tmp_path: Path) -> None:
    def words(text: str) -> Passage:
        return Passage((Text(text),))

    pictures = [Picture(name, words(f"A {name}")) for name in ("symbol", "photograph", "symbol")]
    rows = Rows(tuple(Row(picture, (words("Call 999."),)) for picture in pictures))
    document = Document(words("Help"), (Section(None, (rows,)),), "ur")
    data, findings = write(document, EASY_READ, {"symbol": SYMBOL, "photograph": PHOTOGRAPH})
    assert findings == ()
    assert check(data, Wanted(language("ur"), ("Help", *["Call 999."] * 3), 16)) == ()
    file = docx.Document(io.BytesIO(data))
    images = [part for part in file.part.package.iter_parts() if "/media/" in part.partname]
    assert {part.content_type: part.blob for part in images} == {
        "image/png": SYMBOL.data,
        "image/jpeg": PHOTOGRAPH.data,
    }
    assert len(images) == 2
    assert [shape.width for shape in file.inline_shapes] == [4 * CM] * 3
    assert schema_errors(data, tmp_path) == []
