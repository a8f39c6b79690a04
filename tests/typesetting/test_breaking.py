"""Lines end where readers expect it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.typesetting.breaking import best_cut, has_address, line_breaks

words = st.text(st.sampled_from("ab 5.?!,()\n\u00a0\u06d4\u061f\u0964\u3002中ก😀é\u0301Dr"), max_size=60)


def parts(text: str, tag: str = "en") -> list[str]:
    return [text[start:end] for start, end in pairwise([0, *line_breaks(text, tag)])]


@pytest.mark.parametrize(
    "whole",
    [
        "0808 2000 247",
        "+44 20 7946 0000",
        "(020) 7946 0000",
        "0808-2000-247",
        "2024\u20132026",
        "48 hours",
        "you - this",
        "28 days",
        "6 August 2018",
        "6 अगस्त 2018",
        "48\u00a0hours",
        "J.\u00a0K.\u00a0Jones",
        "करें ।",
        "ਕਰੋ ।",
        "በል ።",
        "hy\u00adphen",
        "cam-drin",
        "(drop-in)",
        "face-to-face.",
        "न्यायादेश-निष्ठ,",
        "ਪੁੱਛ-ਪੜਤਾਲ।",
        "Verfassungs-Überwachungsaufgabe",
        "जाति-वर्ण-लिंग-भाषा-धर्म",
        "די־אָ",
        "구성원의",
        "2024년에",
    ],
)
def test_no_line_ends_inside(whole: str) -> None:
    assert parts(f"a {whole}") == ["a ", whole]


@pytest.mark.parametrize("whole", ["press 55.", "على 55", "ਤਾਂ 55", "appuyez 55 – "])
def test_a_short_number_stays_with_the_word_before_it(whole: str) -> None:
    assert parts(f"a {whole}") == ["a ", whole]


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("Call the police.", "en", ["Call ", "the ", "police."]),
        ("如果您有危险，请", "zh-Hans", ["如", "果", "您", "有", "危", "险，", "请"]),
        ("ตำรวจจะมาหาคุณ", "th", ["ตำรวจ", "จะ", "มา", "หา", "คุณ"]),
        ("чекайте – вони їдуть", "uk", ["чекайте – ", "вони ", "їдуть"]),
        ("wait \u2014 they come", "en", ["wait \u2014 ", "they ", "come"]),
        ("😀 call 999 now", "en", ["😀 ", "call ", "999 now"]),
        ("please press 55 - this", "en", ["please ", "press 55 - this"]),
        ("call 0808.", "en", ["call ", "0808."]),
        ("cambs.police.uk/goodsam", "en", ["cambs.police.uk", "/goodsam"]),
    ],
)
def test_lines_can_end_between_these_parts(text: str, tag: str, expected: list[str]) -> None:
    assert parts(text, tag) == expected


@given(words)
def test_line_parts_joined_are_the_text(text: str) -> None:
    assert "".join(parts(text)) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://example.org/domestic-abuse", ["https://example.org", "/domestic-abuse"]),
        ("x@county-council.example.org", ["x@county-council.example.org"]),
        ("www.county-council.org.", ["www.county-council.org."]),
        ("(a-b.org/x-y/z?q=1&r-s=2).", ["(a-b.org", "/x-y", "/z", "?q=1", "&r-s=2)."]),
        ("请看www.a-b.org/c-d。好", ["请", "看", "www.a-b.org", "/c-d。", "好"]),
        ("tel:+44-808-2000-247", ["tel:+44-808-2000-247"]),
    ],
)
def test_a_line_ends_in_an_address_only_before_a_sign(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize("text", ["Verfassungs- Überwachungsaufgabe", "housing/Überwachungsaufgabe"])
def test_a_line_can_end_after_the_first_part_of_what_is_no_address(text: str) -> None:
    assert len(parts(text)) == 2


@pytest.mark.parametrize(
    ("text", "fitting", "expected"),
    [
        ("x@county-council.example.org", 18, "x@county-council"),
        ("x@county-council.example.org", 9, "x@county"),
        ("county-council", 7, "county-"),
        ("county-council.org", 7, "county"),
        ("soft\xadhyphen", 7, "soft\xad"),
        ("reference0808", 12, "reference"),
        ("08082000247", 5, "08082"),
        ("aaaaaaaa", 5, "aaaaa"),
    ],
)
def test_a_word_wider_than_the_line_is_cut_where_nothing_is_lost(
    text: str, fitting: int, expected: str
) -> None:
    assert text[: best_cut(text, range(1, fitting + 1), has_address(text))] == expected


@pytest.mark.parametrize("text", ["风险评估——这是一份清单", "服务——您可以", "home—now"])
def test_no_line_begins_with_a_dash_or_parts_one(text: str) -> None:
    breaks = line_breaks(text, "zh-Hans")
    assert not any(text[place : place + 1] in ("—", "―") for place in breaks)
    assert text.rindex("—") + 1 in breaks
