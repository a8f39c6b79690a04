"""Shaped runs: the cells have all of the text, and lie side by side without overlaps."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.typesetting import shaping
from pipeline.typesetting.fonts import font_chain
from pipeline.typesetting.shaping import JOINERS, Face, Run


def face_for(tag: str, script: str, bold: bool = False) -> Face:
    return font_chain(tag, script, bold)[0]


LEFT_TO_RIGHT = [
    ("en", "Latn", "officeàe\u0301 \u0323"),
    ("vi", "Latn", "người đếne\u0302\u0323"),
    ("hi", "Deva", "कि्षत्रां\u200d\u200cुं। "),
    ("pa", "Guru", "ਪੁਲਿਸਵਿੱਚਪ੍ਰ। "),
    ("bn", "Beng", "ক্ষেত্রআপনিো "),
    ("ta", "Taml", "ஆபத்தில்கொ "),
    ("th", "Thai", "ที่นี่น้ำกำ "),
    ("zh-Hans", "Hani", "如果您有危险，。"),
]
RIGHT_TO_LEFT = [
    ("ur", "Arab", "پولیسکوفونکریںَُّٔ\u200c\u200d ۔؟"),
    ("ar", "Arab", "الشرطةلالَا\u064b\u0651ﷲ ،"),
    ("fa", "Arab", "می\u200cخواهمپلیس "),
]


def runs_of(samples: list[tuple[str, str, str]]) -> st.SearchStrategy[tuple[str, str, str]]:
    return st.sampled_from(samples).flatmap(
        lambda one: st.tuples(
            st.just(one[0]), st.just(one[1]), st.text(st.sampled_from(one[2]), min_size=1, max_size=15)
        )
    )


def texts(run: Run) -> str:
    return "".join(cell.text for cell in run.clusters)


@given(runs_of(LEFT_TO_RIGHT))
def test_cells_of_left_to_right_runs_have_the_text_and_lie_side_by_side(
    sample: tuple[str, str, str],
) -> None:
    tag, script, text = sample
    run = face_for(tag, script).shape(text, False, script, tag)
    assert (run.text, texts(run)) == (text, text)
    assert sum(cell.advance for cell in run.clusters) == run.width
    assert all(cell.advance >= 0 for cell in run.clusters)


@given(runs_of(RIGHT_TO_LEFT))
def test_cells_of_right_to_left_runs_are_single_characters_that_fill_the_run(
    sample: tuple[str, str, str],
) -> None:
    tag, script, text = sample
    run = face_for(tag, script).shape(text, True, script, tag)
    assert texts(run) == text
    assert all(len(cell.text.strip(JOINERS)) <= 1 for cell in run.clusters)
    edges = [(left, left + cell.advance) for left, cell in run.from_left(rtl=True)]
    assert (edges[0][0], edges[-1][1]) == (0, run.width)
    assert all(left <= right for left, right in edges)
    assert all(one[1] == other[0] for one, other in pairwise(edges))


@pytest.mark.parametrize(("tag", "script", "text"), LEFT_TO_RIGHT + RIGHT_TO_LEFT)
def test_no_glyph_is_missing(tag: str, script: str, text: str) -> None:
    face = face_for(tag, script)
    run = face.shape(text.strip(), tag in ("ur", "ar", "fa"), script, tag)
    assert not [cell for cell in run.clusters for glyph, _, _ in cell.glyphs if glyph == 0]


def test_a_ligature_is_one_cell_in_latin() -> None:
    assert [cell.text for cell in face_for("en", "Latn").shape("office", False, "Latn", "en").clusters][
        1
    ] == "ffi"


@pytest.mark.parametrize(
    ("tag", "script", "text"), [("hi", "Deva", "कु"), ("ta", "Taml", "கீ"), ("yo", "Latn", "ẹ\u0300")]
)
def test_a_cluster_with_a_mark_has_a_cell_for_each_character(tag: str, script: str, text: str) -> None:
    run = face_for(tag, script).shape(text, False, script, tag)
    assert [(cell.text, bool(cell.glyphs)) for cell in run.clusters] == [(text[0], True), (text[1], False)]


@pytest.mark.parametrize(
    ("tag", "script", "text", "cells"),
    [
        ("ml", "Mlym", "ല്\u200d", ["ല", "്\u200d"]),
        ("si", "Sinh", "ප්\u200dර", ["ප", "්\u200d", "ර"]),
        ("bn", "Beng", "এ\u200cই", ["এ", "\u200cই"]),
        ("fa", "Arab", "می\u200cخو", ["م", "ی\u200c", "خ", "و"]),
    ],
)
def test_a_joiner_is_in_a_cell_that_viewers_keep(tag: str, script: str, text: str, cells: list[str]) -> None:
    run = face_for(tag, script).shape(text, script == "Arab", script, tag)
    assert [cell.text for cell in run.clusters] == cells
    assert sum(cell.advance for cell in run.clusters) == run.width


def test_cjk_cells_have_one_glyph_on_the_baseline() -> None:
    face = face_for("zh-Hans", "Hani")
    run = face.shape("如果您有危险，请拨打999。", False, "Hani", "zh-Hans")
    assert face.is_cff
    assert all(len(cell.glyphs) == 1 and cell.glyphs[0][2] == 0 for cell in run.clusters)


def test_a_variation_selector_of_han_is_not_drawn_as_a_space() -> None:
    """Or all spaces of the file would be copied as the character before it."""
    run = face_for("zh-Hans", "Hani").shape("㒞\ufe00再", False, "Hani", "zh-Hans")
    assert [(cell.text, len(cell.glyphs)) for cell in run.clusters] == [("㒞", 1), ("\ufe00", 0), ("再", 1)]


def test_a_run_is_shaped_once() -> None:
    face = face_for("en", "Latn")
    assert face.shape("once", False, "Latn", "en") is face.shape("once", False, "Latn", "en")


def test_bold_is_wider() -> None:
    regular, bold = (
        face_for("en", "Latn", bold).shape("danger", False, "Latn", "en") for bold in (False, True)
    )
    assert bold.width > regular.width


def test_an_empty_text_has_no_cells() -> None:
    run = face_for("en", "Latn").shape("", False, "Latn", "en")
    assert (run.text, run.width, run.clusters) == ("", 0, ())


def test_a_face_has_its_ascent_descent_and_widths() -> None:
    face = face_for("ur", "Arab")
    assert (face.ascent > 1, face.descent < 0) == (True, True)
    assert (face.is_cff, face.postscript_name) == (False, "NotoNastaliqUrdu-Regular")
    run = face_for("en", "Latn").shape("m", False, "Latn", "en")
    assert face_for("en", "Latn").glyph_advance(run.clusters[0].glyphs[0][0]) == run.width


def test_characters_that_harfbuzz_replaces_or_hides_count_as_covered() -> None:
    face = face_for("th", "Thai")
    assert face.covers("ที่\u200b\u00a0\u2060")
    assert not face.covers("ที่ж")
    assert ord("ท") in face.characters


def test_a_right_to_left_word_of_more_letters_than_a_font_has_glyphs_is_shaped() -> None:
    run = face_for("he", "Hebr").shape("א" * 66_000, True, "Hebr", "he")
    assert "".join(cell.text for cell in run.clusters) == "א" * 66_000
    assert sum(cell.advance for cell in run.clusters) == run.width
    places = {place for cell in run.clusters for _, x, y in cell.glyphs for place in (x, y)}
    assert all(abs(place) < 0x8000 for place in places), "a font file has no room for more"


@given(st.lists(st.integers(-300, 600), min_size=1, max_size=30))
def test_joined_groups_have_a_width_wherever_the_run_has_one(advances: list[int]) -> None:
    """A font with negative advances: each cell has a width if the whole has one, and no group is lost."""
    groups = [shaping._Group(place, [], 0, advance) for place, advance in enumerate(advances)]
    joined = shaping._wide_groups(groups)
    assert [group for group_list in joined for group in group_list] == groups
    if sum(advances) > 0:
        assert all(sum(group.advance for group in group_list) > 0 for group_list in joined)
    assert len(joined) == len(advances) or min(advances) <= 0
