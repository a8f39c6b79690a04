"""Drawings as a file shows them: with digits in their area, and mirrored only if they have a direction."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
import resvg_py

from pipeline.checks.pictures import check_drawing
from pipeline.model.document import Document, Passage, Picture, Row, Rows, Section, Text
from pipeline.settings import read_pictures
from pipeline.writers.docx import write
from pipeline.writers.drawings import drawings_shown, mirrored, with_digits
from tests.writers.docx.leaflets import EASY_READ

SET = Path(__file__).parents[2] / "source" / "pictures"
RECORDS = {
    record.id: record
    for record in read_pictures((SET / "pictures.toml").read_text(encoding="utf-8"), "pictures.toml")
}
DRAWINGS = {record.id: (SET / record.file).read_bytes() for record in RECORDS.values()}
# (picture, digits for it)
NUMBERED = [("press-number", "55"), ("time-limit", "48"), ("calendar", "28")]


def passage(words: str) -> Passage:
    return Passage((Text(words),))


def document(tag: str, *pictures: Picture) -> Document:
    rows = Rows(tuple(Row(picture, (passage("…"),)) for picture in pictures))
    return Document(passage("…"), (Section(None, (rows,)),), tag)


def drawn(svg: bytes) -> bytes:
    """The picture as PNG."""
    png = resvg_py.svg_to_bytes(svg_string=svg.decode(), width=200, height=200, skip_system_fonts=True)
    return bytes(png)


@pytest.mark.parametrize(("name", "digits"), NUMBERED)
def test_digits_are_drawn_into_their_area_and_nowhere_else(name: str, digits: str) -> None:
    record = RECORDS[name]
    assert record.digits is not None
    area = record.digits
    svg = with_digits(DRAWINGS[name], digits, area)
    assert list(check_drawing(record, svg)) == []
    cover = (
        f'<rect x="{area.x}" y="{area.y}" width="{area.width}" height="{area.height}" fill="#fff"/></svg>'
    ).encode()
    assert drawn(svg) != drawn(DRAWINGS[name])
    assert drawn(svg.replace(b"</svg>", cover)) == drawn(DRAWINGS[name].replace(b"</svg>", cover))


@pytest.mark.parametrize(("name", "digits"), NUMBERED)
def test_the_area_for_digits_is_empty_in_the_drawing(name: str, digits: str) -> None:
    area = RECORDS[name].digits
    assert area is not None
    ink = with_digits(DRAWINGS[name], digits, area)
    path = ElementTree.fromstring(ink)[-1]
    scale, _, _, _, left, base = map(float, re.findall(r"-?[\d.]+", path.get("transform", "")))
    numbers = [int(number) for number in re.findall(r"-?\d+", path.get("d", ""))]
    across = [left + scale * number for number in numbers[0::2]]
    down = [base - scale * number for number in numbers[1::2]]
    assert area.x - 0.1 <= min(across)
    assert max(across) <= area.x + area.width + 0.1
    assert area.y - 0.1 <= min(down)
    assert max(down) <= area.y + area.height + 0.1


def test_the_same_drawing_can_be_used_with_and_without_digits() -> None:
    area = RECORDS["press-number"].digits
    assert area is not None
    plain = Picture("press-number", passage("A phone"))
    shown = drawings_shown(document("en-GB", plain, replace(plain, digits="55")), DRAWINGS, RECORDS)
    assert set(shown) == {*DRAWINGS, "press-number 55"}
    assert shown["press-number"] == DRAWINGS["press-number"]
    assert shown["press-number 55"] == with_digits(DRAWINGS["press-number"], "55", area)


def test_a_picture_without_an_area_for_digits_is_shown_without_them() -> None:
    shown = drawings_shown(
        document("en-GB", Picture("arrest", passage("55"), digits="55")), DRAWINGS, RECORDS
    )
    assert shown["arrest 55"] == DRAWINGS["arrest"]


def test_only_pictures_with_a_direction_are_mirrored_and_digits_never() -> None:
    calendar = Picture("calendar", passage("28"), digits="28")
    assert (
        drawings_shown(document("en-GB", calendar), DRAWINGS, RECORDS)["ambulance"] == DRAWINGS["ambulance"]
    )
    shown = drawings_shown(document("ur", calendar), DRAWINGS, RECORDS)
    assert shown["ambulance"] == mirrored(DRAWINGS["ambulance"]) != DRAWINGS["ambulance"]
    assert shown["calendar"] == DRAWINGS["calendar"]
    mirroring = {**RECORDS, "calendar": replace(RECORDS["calendar"], mirror=True)}
    svg = drawings_shown(document("ur", calendar), DRAWINGS, mirroring)["calendar 28"]
    assert ElementTree.fromstring(svg)[-1].tag.endswith("path")


def test_mirroring_twice_restores_the_picture() -> None:
    twice = mirrored(mirrored(DRAWINGS["ambulance"]))
    assert drawn(twice) == drawn(DRAWINGS["ambulance"])
    assert drawn(mirrored(DRAWINGS["ambulance"])) != drawn(DRAWINGS["ambulance"])


def test_bytes_that_are_not_svg_are_not_changed() -> None:
    assert mirrored(b"<svg/>") == b"<svg/>"


def test_word_file_shows_the_digits() -> None:
    plain = Picture("press-number", passage("A phone shows 55"))
    numbered = document("en-GB", replace(plain, digits="55"))
    drawings = drawings_shown(numbered, DRAWINGS, RECORDS)
    data, findings = write(numbered, EASY_READ, drawings)
    assert findings == ()
    assert data != write(document("en-GB", plain), EASY_READ, drawings)[0]
