"""Signs that are written with several characters stay whole."""

import pytest

from pipeline.model.clusters import is_heap, plain, signs, with_plain_signs
from pipeline.model.islands import islands

KEYCAP = "5\ufe0f\u20e3"
FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
FLAG = "\U0001f1ec\U0001f1e7"
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"


@pytest.mark.parametrize(
    ("sign", "simple"),
    [
        (KEYCAP, "5"),
        ("#\u20e3", "#"),
        (FLAG, FLAG),
        (FAMILY, "\U0001f469\U0001f469\U0001f467"),
        ("\U0001f44d\U0001f3fd", "\U0001f44d"),
        (ENGLAND, "\U0001f3f4"),
        ("\u260e\ufe0f", "\u260e"),
        ("a" + "\u0301" * 147, "a"),
        ("\u0e01" + "\u0e49" * 30, "\u0e01"),
    ],
)
def test_a_sign_of_several_characters_is_found_and_has_a_plain_form(sign: str, simple: str) -> None:
    text = f"x {sign} y"
    assert [text[start:end] for start, end in signs(text)] == [sign]
    assert plain(sign) == simple


@pytest.mark.parametrize("text", ["Call 999.", "e\u0301", "नमस्ते", "می\u200cخواهم", "\U0001f600", "שָׁ\u05b0"])
def test_letters_with_their_marks_and_single_signs_are_left_to_the_font(text: str) -> None:
    assert signs(text) == []


def test_two_signs_side_by_side_are_two() -> None:
    assert signs(KEYCAP + KEYCAP + FLAG) == [(0, 3), (3, 6), (6, 8)]


def test_a_family_with_many_members_is_no_heap_of_marks() -> None:
    assert not is_heap(FAMILY + "\u200d\U0001f466\U0001f3fd")
    assert is_heap("a" + "\u0301" * 9)


def test_a_number_of_keycaps_is_one_island() -> None:
    code = "".join(f"{one}\ufe0f\u20e3" for one in "*21#")
    text = f"اضغط {code} الآن"
    assert [text[start:end] for start, end in islands(text)] == [code]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"press {KEYCAP}{KEYCAP}, then 5", "press 55, then 5"),
        ("".join(f"{one}\ufe0f\u20e3" for one in "*21#"), "*21#"),
        ("A\u20dd", "A"),
        ("A" + "\u0301" * 147 + "b", "Ab"),
        # Their parts stand side by side where no font has them as one sign.
        (f"{FLAG} e\u0301", f"{FLAG} e\u0301"),
        ("plain", "plain"),
    ],
)
def test_a_sign_whose_parts_would_lie_over_each_other_has_a_plain_form(text: str, shown: str) -> None:
    assert with_plain_signs(text) == shown
