"""Every rule on pictures finds its fault."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import Image

from pipeline.checks.pictures import (
    ALIKE,
    COARSE,
    FAINT,
    LONG,
    NO_DESCRIPTION,
    NO_ROOM,
    UNSPOKEN,
    check,
    check_drawing,
)
from pipeline.model.document import Document, Passage, Picture, Place, Section, Text
from pipeline.model.finding import Rule
from pipeline.model.leaflet import DigitArea, PictureRecord
from pipeline.readers.raster import read_raster
from tests.pixels import PHOTOGRAPH, SYMBOL, encoded, icon

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
        ('fill="#f3c9a5" stroke="#1a1a1a"', True),  # a pale face with a dark line around it
        ('fill="#f3c9a5" stroke="#1a1a1a" stroke-width="0"', False),
        ('fill="#f3c9a5" stroke="#fff"', False),
        ('fill="#1a1a1a" stroke="#f3c9a5"', False),
    ],
)
def test_faint_shapes_are_found(ink: str, good: bool) -> None:
    assert faults(svg(f'<path {ink} d="M0 0"/>')) == (set() if good else {"picture/low-contrast"})


def test_a_shape_has_the_inks_of_the_group_around_it() -> None:
    face = '<g {}><circle r="9" fill="#f3c9a5"/></g>'
    assert faults(svg(face.format('stroke="#1a1a1a"'))) == set()
    assert faults(svg(face.format('fill="#1a1a1a"'))) == {"picture/low-contrast"}
    assert faults(svg('<g fill="#f3c9a5"><path d="M0 0h9"/></g>')) == {"picture/low-contrast"}


@pytest.mark.parametrize(("shade", "good"), [(255, False), (160, False), (140, True), (0, True)])
def test_a_picture_of_pixels_must_stand_out_from_white(shade: int, good: bool) -> None:
    """A white icon for dark web pages, transparent round about, is white on white in print."""
    image = Image.new("RGBA", (200, 200), (0, 0, 0, 0))
    image.paste((shade, shade, shade, 255), (50, 50, 150, 150))
    (found,) = [*check_drawing(RECORD, read_raster(encoded(image))), None][:1]
    assert (found is None) == good
    assert found is None or found.rule is FAINT


def test_symbols_and_photographs_have_no_fault_and_their_licences_are_judged() -> None:
    for raster in (SYMBOL, PHOTOGRAPH):
        assert list(check_drawing(RECORD, raster)) == []
        (found,) = check_drawing(replace(RECORD, licence="none"), raster)
        assert found.rule.id == "picture/licence"


@pytest.mark.parametrize(("size", "rules"), [(48, [COARSE]), (149, [COARSE]), (150, []), (472, [])])
def test_pictures_of_few_pixels_are_told(size: int, rules: list[Rule]) -> None:
    assert [finding.rule for finding in check_drawing(RECORD, icon(size))] == rules


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
