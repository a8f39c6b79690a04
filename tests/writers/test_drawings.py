"""Drawings as a file shows them: digits in their room, turned round only where that is right."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from pipeline.checks.pictures import check_drawing
from pipeline.model.document import Document, Passage, Picture, Row, Rows, Section, Text
from pipeline.model.leaflet import DigitArea, PictureRecord
from pipeline.writers.docx import write
from pipeline.writers.drawings import drawings_shown, mirrored, with_digits
from tests.drawings import drawn, frame_of_digits, without
from tests.pixels import SYMBOL
from tests.writers.docx.leaflets import EASY_READ

PAPER = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">'
    b'<rect width="200" height="200" fill="#fff"/>'
)
INK = b' fill="#1a1a1a"/></svg>'
DRAWINGS = {
    "keypad": PAPER + b'<path d="M20 10h160v190h-160zm10 10v170h140v-170z"' + INK,
    "calendar": PAPER + b'<path d="M10 20h180v40h-180z"' + INK,
    "ambulance": PAPER + b'<path d="M10 60h120l60 40v50h-180z"' + INK,
    "cuffs": PAPER + b'<path d="M20 80h60v60h-60zm100 0h60v60h-60z"' + INK,
}
ROOMS = {"keypad": DigitArea(54, 20, 92, 42), "calendar": DigitArea(34, 88, 132, 86)}
RECORDS = {
    name: PictureRecord(
        *(name, f"{name}.svg", "", "Leaflets", "MIT", "The Leaflets authors", name),
        mirror=name == "ambulance",
        digits=ROOMS.get(name),
    )
    for name in DRAWINGS
}
NUMBERED = [("keypad", "55"), ("calendar", "28"), ("calendar", "48")]


def passage(words: str) -> Passage:
    return Passage((Text(words),))


def document(tag: str, *pictures: Picture) -> Document:
    rows = Rows(tuple(Row(picture, (passage("…"),)) for picture in pictures))
    return Document(passage("…"), (Section(None, (rows,)),), tag)


@pytest.mark.parametrize(("name", "digits"), NUMBERED)
def test_digits_are_drawn_into_their_room_and_nowhere_else(name: str, digits: str) -> None:
    room = ROOMS[name]
    svg = with_digits(DRAWINGS[name], digits, room)
    assert list(check_drawing(RECORDS[name], svg)) == []
    assert drawn(svg) != drawn(DRAWINGS[name])
    assert drawn(without(svg, room)) == drawn(without(DRAWINGS[name], room))
    left, top, right, bottom = frame_of_digits(svg)
    assert room.x - 0.1 <= left < right <= room.x + room.width + 0.1
    assert room.y - 0.1 <= top < bottom <= room.y + room.height + 0.1


def test_same_drawing_stands_with_and_without_digits() -> None:
    room = ROOMS["keypad"]
    plain = Picture("keypad", passage("A phone"))
    shown = drawings_shown(document("en-GB", plain, replace(plain, digits="55")), DRAWINGS, RECORDS)
    assert set(shown) == {*DRAWINGS, "keypad 55"}
    assert shown["keypad"] == DRAWINGS["keypad"]
    assert shown["keypad 55"] == with_digits(DRAWINGS["keypad"], "55", room)


def test_picture_without_room_is_shown_without_digits() -> None:
    shown = drawings_shown(document("en-GB", Picture("cuffs", passage("55"), digits="55")), DRAWINGS, RECORDS)
    assert shown["cuffs 55"] == DRAWINGS["cuffs"]


def test_only_what_goes_one_way_is_turned_round_and_digits_never() -> None:
    calendar = Picture("calendar", passage("28"), digits="28")
    assert (
        drawings_shown(document("en-GB", calendar), DRAWINGS, RECORDS)["ambulance"] == DRAWINGS["ambulance"]
    )
    shown = drawings_shown(document("ur", calendar), DRAWINGS, RECORDS)
    assert shown["ambulance"] == mirrored(DRAWINGS["ambulance"]) != DRAWINGS["ambulance"]
    assert shown["calendar"] == DRAWINGS["calendar"]
    turned = {**RECORDS, "calendar": replace(RECORDS["calendar"], mirror=True)}
    svg = drawings_shown(document("ur", calendar), DRAWINGS, turned)["calendar 28"]
    assert isinstance(svg, bytes)
    assert ElementTree.fromstring(svg)[-1].tag.endswith("path")


def test_mirror_turned_twice_shows_the_same() -> None:
    twice = mirrored(mirrored(DRAWINGS["ambulance"]))
    assert drawn(twice) == drawn(DRAWINGS["ambulance"])
    assert drawn(mirrored(DRAWINGS["ambulance"])) != drawn(DRAWINGS["ambulance"])


def test_what_is_no_svg_stays_as_it_is() -> None:
    assert mirrored(b"<svg/>") == b"<svg/>"


def test_word_file_shows_the_digits() -> None:
    plain = Picture("keypad", passage("A phone shows 55"))
    numbered = document("en-GB", replace(plain, digits="55"))
    drawings = drawings_shown(numbered, DRAWINGS, RECORDS)
    data, findings = write(numbered, EASY_READ, drawings)
    assert findings == ()
    assert data != write(document("en-GB", plain), EASY_READ, drawings)[0]


def test_pixels_are_neither_turned_round_nor_written_into() -> None:
    calendar = Picture("calendar", passage("28"), digits="28")
    turned = {"calendar": replace(RECORDS["calendar"], mirror=True)}
    shown = drawings_shown(document("ur", calendar), {"calendar": SYMBOL}, turned)
    assert shown == {"calendar": SYMBOL, "calendar 28": SYMBOL}
