"""The pictures of this repository: plain shapes, described, with room for the numbers they show."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.checks.pictures import check, check_drawing
from pipeline.model.document import Document, Passage, Picture, Section, Text
from pipeline.project.settings import read_pictures
from pipeline.writers.drawings import with_digits
from pipeline.writers.pdf.pictures import figure
from tests.drawings import drawn, frame_of_digits, without

SET = Path(__file__).parents[2] / "source" / "pictures"
RECORDS = {
    record.id: record
    for record in read_pictures((SET / "pictures.toml").read_text(encoding="utf-8"), "pictures.toml")
}
DRAWINGS = {record.id: (SET / record.file).read_bytes() for record in RECORDS.values()}
# Which number belongs on which picture.
NUMBERED = [("press-number", "55"), ("text-message", "999"), ("time-limit", "48"), ("calendar", "28")]


def test_the_set_of_this_repository_has_no_fault() -> None:
    assert [f for record in RECORDS.values() for f in check_drawing(record, DRAWINGS[record.id])] == []
    every = tuple(Picture(record.id, Passage((Text(record.alternative),))) for record in RECORDS.values())
    document = Document(Passage((Text("Help"),)), (Section(None, every),), "en-GB")
    assert check([document], RECORDS, DRAWINGS) == ()


@pytest.mark.parametrize("name", DRAWINGS)
def test_every_picture_of_the_set_can_be_drawn_in_a_pdf(name: str) -> None:
    operators = {token for token in str(figure(DRAWINGS[name], 100.0).content).split() if token.isalpha()}
    assert operators <= set("m l c h f B S rg RG w j J".split())


@pytest.mark.parametrize(("name", "digits"), NUMBERED)
def test_digits_are_drawn_into_their_room_and_nowhere_else(name: str, digits: str) -> None:
    record = RECORDS[name]
    assert record.digits is not None
    svg = with_digits(DRAWINGS[name], digits, record.digits)
    assert list(check_drawing(record, svg)) == []
    assert drawn(svg) != drawn(DRAWINGS[name])
    assert drawn(without(svg, record.digits)) == drawn(without(DRAWINGS[name], record.digits))


@pytest.mark.parametrize(("name", "digits"), NUMBERED)
def test_digits_do_not_stick_out_of_their_room(name: str, digits: str) -> None:
    room = RECORDS[name].digits
    assert room is not None
    left, top, right, bottom = frame_of_digits(with_digits(DRAWINGS[name], digits, room))
    assert room.x - 0.1 <= left < right <= room.x + room.width + 0.1
    assert room.y - 0.1 <= top < bottom <= room.y + room.height + 0.1
