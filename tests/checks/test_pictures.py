"""Every rule on pictures finds its fault."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.pictures import ALIKE, LONG, NO_DESCRIPTION, NO_ROOM, UNSPOKEN, check, check_drawing
from pipeline.model.document import Document, Passage, Picture, Place, Section, Text
from pipeline.model.finding import Rule
from pipeline.model.leaflet import DigitArea, PictureRecord

RECORD = PictureRecord(
    *("phone", "phone.svg", "", "Leaflets", "MIT", "The Leaflets authors", "A phone"),
    place=Place("p.toml", 3),
)
ROOMY = replace(RECORD, id="keys", digits=DigitArea(0, 0, 100, 50))
RECORDS = {"phone": RECORD, "keys": ROOMY}
SHAPES = '<rect width="200" height="200" fill="#fff"/><path d="M0 0h9v9z"/>'


def svg(inner: str = "", attributes: str = "") -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{SHAPES}{inner}</svg>'.encode()


def faults(drawing: bytes, record: PictureRecord = RECORD) -> set[str]:
    return {finding.rule.id for finding in check_drawing(record, drawing)}


def shown(*pictures: Picture) -> set[str]:
    document = Document(Passage((Text("Help"),)), (Section(None, pictures),), "en-GB")
    return {finding.rule.id for finding in check([document], RECORDS, {"phone": svg(), "keys": svg()})}


def picture(words: str, id_: str = "phone", digits: str = "") -> Picture:
    return Picture(id_, Passage((Text(words),)), digits=digits)


@pytest.mark.parametrize("licence", ["MIT", "MIT AND Apache-2.0", "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0"])
def test_licences_that_allow_everybody_to_share_are_accepted(licence: str) -> None:
    assert faults(svg(), replace(RECORD, licence=licence)) == set()


@pytest.mark.parametrize("licence", ["CC-BY-NC-SA-4.0", "MIT OR GPL-3.0-only", "MIT AND Proprietary", "none"])
def test_other_licences_are_refused(licence: str) -> None:
    assert faults(svg(), replace(RECORD, licence=licence)) == {"picture/licence"}


@pytest.mark.parametrize(
    "drawing",
    [
        b"<svg",
        svg("<text>48</text>"),
        svg('<image href="data:image/png;base64,AA"/>'),
        svg("<script>1</script>"),
        svg('<filter id="f"/>'),
        svg("<style>path{fill:red}</style>"),
        svg('<foreignObject width="9" height="9"/>'),
        svg('<use href="https://example.org/a.svg#a"/>'),
        svg('<use xlink:href="a.svg#a"/>', 'xmlns:xlink="http://www.w3.org/1999/xlink"'),
        svg('<path d="M0 0" clip-path="url(a.svg#c)"/>'),
        svg('<path d="M0 0" style="fill:#000"/>'),
        svg('<path d="M0 0" onclick="go()"/>'),
    ],
)
def test_a_drawing_with_more_than_plain_shapes_is_found(drawing: bytes) -> None:
    assert faults(drawing) == {"picture/not-plain-shapes"}


@pytest.mark.parametrize(
    ("ink", "good"),
    [
        ('fill="#1a1a1a"', True),
        ('fill="none" stroke="#B00020"', True),
        ('fill="white"', True),
        ('fill="#949494"', True),  # 3.03:1
        ('fill="#969696"', False),  # 2.96:1
        ('fill="#000" stroke="#ff0"', False),
        ('fill="currentColor"', False),
        ('fill="url(#g)"', False),
        ('opacity="0.5"', False),
    ],
)
def test_faint_shapes_are_found(ink: str, good: bool) -> None:
    assert faults(svg(f'<path {ink} d="M0 0"/>')) == (set() if good else {"picture/low-contrast"})


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("A phone", None),
        ("A police officer who shows an image", None),
        ("", NO_DESCRIPTION),
        ("…", NO_DESCRIPTION),
        ("Image of a phone", NO_DESCRIPTION),
        ("A drawing showing a phone", NO_DESCRIPTION),
        ("phone.svg", NO_DESCRIPTION),
        ("A phone with " + "many " * 24 + "keys", LONG),
    ],
)
def test_alternative_texts_must_describe_the_picture(words: str, rule: Rule | None) -> None:
    assert shown(picture(words)) == ({rule.id} if rule else set())


def test_two_pictures_must_not_have_the_same_alternative_text() -> None:
    assert shown(picture("A phone"), picture("A phone", "keys")) == {ALIKE.id}
    assert shown(picture("A phone"), picture("A phone")) == set()


def test_digits_need_space_in_the_picture_and_in_the_alternative_text() -> None:
    assert shown(picture("A phone shows 55", "keys", "55")) == set()
    assert shown(picture("A phone", "keys", "55")) == {UNSPOKEN.id}
    assert shown(picture("A phone shows 555", "keys", "55")) == {UNSPOKEN.id}
    assert shown(picture("A phone shows 55", "phone", "55")) == {NO_ROOM.id}


def test_findings_name_the_line_of_the_picture() -> None:
    (finding,) = check_drawing(RECORD, svg("<text>48</text>"))
    assert (str(finding.place), finding.message) == ("p.toml:3", "phone.svg: it contains <text>")
