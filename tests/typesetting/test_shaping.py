"""Shaped runs: the cells have all of the text, and lie side by side without overlaps."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.typesetting.fonts import font_chain
from pipeline.typesetting.shaping import Face, Run


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
    assert [cell.text for cell in run.clusters] == list(text)
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


def test_a_cluster_with_a_mark_is_cut_in_devanagari_and_whole_in_tamil() -> None:
    hindi = face_for("hi", "Deva").shape("कु", False, "Deva", "hi")
    tamil = face_for("ta", "Taml").shape("கி", False, "Taml", "ta")
    assert [(cell.text, bool(cell.glyphs)) for cell in hindi.clusters] == [("क", True), ("ु", False)]
    assert [cell.text for cell in tamil.clusters] == ["கி"]


def test_cjk_cells_have_one_glyph_on_the_baseline() -> None:
    face = face_for("zh-Hans", "Hani")
    run = face.shape("如果您有危险，请拨打999。", False, "Hani", "zh-Hans")
    assert face.is_cff
    assert all(len(cell.glyphs) == 1 and cell.glyphs[0][2] == 0 for cell in run.clusters)


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
