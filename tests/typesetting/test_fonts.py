"""Each script is set in a font that its readers expect."""

from itertools import accumulate
from pathlib import Path

import pytest

from pipeline.model.errors import PipelineError
from pipeline.model.scripts import UNRESOLVED, script_of
from pipeline.typesetting import fonts
from pipeline.typesetting.fonts import FAMILIES, FontLibrary, describe, font_chain, library, writing_system
from pipeline.typesetting.shaping import Face


@pytest.mark.parametrize(
    ("tag", "script", "system"),
    [
        ("ur", "Arab", "Aran"),
        ("pa-Arab", "Arab", "Aran"),
        ("pnb", "Arab", "Aran"),
        ("urd", "Arab", "Aran"),
        ("ur_IN", "Arab", "Aran"),
        ("prs", "Arab", "Arab"),
        ("zh-HK", "Hani", "Hant-HK"),
        ("ks", "Arab", "Aran"),
        ("ar", "Arab", "Arab"),
        ("fa", "Arab", "Arab"),
        ("ps", "Arab", "Arab"),
        ("en", "Hani", "Hans"),
        ("zh-Hans", "Hans", "Hans"),
        ("zh-Hans-HK", "Hani", "Hans"),
        ("zh-Hant", "Hani", "Hant"),
        ("zh-TW", "Hani", "Hant"),
        ("zh-Hant-HK", "Hani", "Hant-HK"),
        ("yue", "Hani", "Hant-HK"),
        ("ja", "Hani", "Jpan"),
        ("ko", "Hani", "Kore"),
        ("en", "Kana", "Jpan"),
        ("pl", "Latn", "Latn"),
    ],
)
def test_writing_system(tag: str, script: str, system: str) -> None:
    assert writing_system(tag, script) == system


@pytest.mark.parametrize(
    ("tag", "script", "name"),
    [
        ("en-GB", "Latn", "NotoSans"),
        ("uk", "Cyrl", "NotoSans"),
        ("ur", "Arab", "NotoNastaliqUrdu"),
        ("ar", "Arab", "NotoSansArabic"),
        ("pa", "Guru", "NotoSansGurmukhi"),
        ("zh-Hans", "Hans", "NotoSansCJKsc"),
        ("ja", "Jpan", "NotoSansCJKjp"),
        ("am", "Ethi", "NotoSansEthiopic"),
    ],
)
@pytest.mark.parametrize("bold", [False, True])
def test_chain_begins_with_the_face_of_the_script_and_has_a_latin_one(
    tag: str, script: str, name: str, bold: bool
) -> None:
    names = [face.postscript_name for face in font_chain(tag, script, bold)]
    weight = "Bold" if bold else "Regular"
    assert (names[0], names[-1]) == (f"{name}-{weight}", f"NotoSans-{weight}")


def test_the_letters_of_each_row_belong_to_its_script() -> None:
    for row in FAMILIES:
        found = {script_of(letter) for letter in row.letters} - UNRESOLVED
        assert {writing_system("", script) for script in found} <= {"Hans", *row.scripts, *{"Arab"}}, row.stem


def test_a_shipped_face_has_the_letters_of_its_row() -> None:
    for row in FAMILIES:
        face = library()._row_face(row, fonts.REGULAR)
        assert face is None or face.covers(row.letters), row.stem


def test_fallback_finds_a_symbol_and_another_script_and_returns_none_if_no_font_has_it() -> None:
    found = library().fallback("\u260e", False), library().fallback("中", False)
    assert [face is not None for face in found] == [True, True]
    assert library().fallback("\ue000", False) is None


def test_describe_names_the_files() -> None:
    urdu = describe("ur", "Arab")
    assert urdu.family == "NotoNastaliqUrdu"
    assert (urdu.regular, urdu.bold) == (
        fonts.OWN_FOLDER / "NotoNastaliqUrdu-Regular.ttf",
        fonts.OWN_FOLDER / "NotoNastaliqUrdu-Bold.ttf",
    )
    assert describe("xx", "Qaaa") == fonts.Serving("", None, None)


def test_a_font_in_the_callers_folder_comes_first(tmp_path: Path) -> None:
    source = describe("en", "Latn").regular
    assert source is not None
    brought = tmp_path / "Agency-Regular.ttf"
    brought.write_bytes(source.read_bytes())
    chain = FontLibrary((tmp_path,)).chain("en", "Latn", False)
    assert [face.path for face in chain] == [brought, source]
    assert FontLibrary((tmp_path,)).chain("ta", "Taml", False)[0].path != brought


def test_a_known_family_in_the_callers_folder_replaces_the_shipped_one(tmp_path: Path) -> None:
    brought = tmp_path / "NotoNastaliqUrdu-Regular.ttf"
    brought.write_bytes((fonts.OWN_FOLDER / brought.name).read_bytes())
    assert FontLibrary((tmp_path,)).chain("ur", "Arab", False)[0].path == brought


def test_without_nastaliq_urdu_is_set_in_naskh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fonts, "OWN_FOLDER", tmp_path)
    monkeypatch.setattr(fonts, "system_folders", lambda: (tmp_path,))
    assert FontLibrary().chain("ur", "Arab", False)[0].postscript_name == "NotoSansArabic-Regular"


def test_without_any_font_there_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fonts, "OWN_FOLDER", tmp_path)
    monkeypatch.setattr(fonts, "package_folders", lambda: (tmp_path,))
    monkeypatch.setattr(fonts, "system_folders", lambda: (tmp_path,))
    with pytest.raises(PipelineError, match="no font for en"):
        FontLibrary().chain("en", "Latn", False)


def test_system_folders_are_searched_for_families_that_are_not_shipped(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    latin = describe("en", "Latn").regular
    assert latin is not None
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "NotoSansThaana-Regular.ttf").write_bytes(latin.read_bytes())
    monkeypatch.setattr(fonts, "system_folders", lambda: (tmp_path, tmp_path / "absent"))
    serving = FontLibrary().describe("dv", "Thaa")
    assert serving.regular == serving.bold == tmp_path / "deep" / "NotoSansThaana-Regular.ttf"


def inner_gaps(face: Face, word: str) -> list[float]:
    """The gaps between the letters of an Urdu word, seen from above, in ems."""
    edges = []
    for left, cell in face.shape(word, True, "Arab", "ur").from_left(rtl=True):
        for glyph, x, _ in cell.glyphs:
            ink = face._font.get_glyph_extents(glyph)
            if ink and ink.width:
                edges.append((left + x + ink.x_bearing, left + x + ink.x_bearing + ink.width))
    edges.sort()
    rights = accumulate((right for _, right in edges), max)
    return [max(left - right, 0) / face.upem for (left, _), right in zip(edges[1:], rights, strict=False)]


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("word", "واقعے اپنے ذریعے جاننے رکھے چاہتے ناقابلِ گھریلو والا".split())
def test_the_gaps_within_a_word_in_nastaliq_are_narrower_than_the_space(word: str, bold: bool) -> None:
    (face, *_) = font_chain("ur", "Arab", bold)
    space = face.shape(" ", True, "Arab", "ur").width / face.upem
    assert space == face.shape("\xa0", True, "Arab", "ur").width / face.upem == 0.29
    assert max(inner_gaps(face, word)) < space
