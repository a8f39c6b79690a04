"""Lines end where readers expect it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.typesetting.breaking import line_breaks

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
        ("cambs.police.uk/goodsam", "en", ["cambs.police.uk/", "goodsam"]),
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
        ("https://example.org/domestic-abuse", ["https://", "example.org/", "domestic-", "abuse"]),
        ("Verfassungs-Überwachungsaufgabe", ["Verfassungs-", "Überwachungsaufgabe"]),
    ],
)
def test_a_line_can_end_at_a_hyphen_in_an_address_or_a_long_word(text: str, expected: list[str]) -> None:
    assert parts(text) == expected
