from __future__ import annotations

import pytest

from pipeline.checks.text_file import DIRECTION, ENCODING, ISOLATES, LAYOUT, ORDER, WORDS, check
from pipeline.checks.wanted import Wanted
from pipeline.model.finding import Rule
from pipeline.model.language import language

GOOD = "Title\n\nPress \u206655\u2069.\n".encode()


def test_a_good_file_has_no_findings() -> None:
    assert check(GOOD, Wanted(language("en-GB"), ["Title", "Press 55."])) == ()


def test_items_and_lines_within_an_item_are_further_in() -> None:
    lines = "1. One", "www.example.org", "  - Two", "    - Three", "  Four", "  \u2067- Five\u2069", "2. Six"
    assert check("\n".join([*lines, ""]).encode(), Wanted(language("en-GB"), ["One", "Six"])) == ()


@pytest.mark.parametrize(
    ("rule", "data"),
    [
        (ENCODING, b"\xff\xfePress 55."),
        (ENCODING, "\ufeffPress 55.\n".encode()),
        (ENCODING, "Press 55. Cafe\u0301\n".encode()),
        (ENCODING, b"Press 55."),
        (ENCODING, b"Press 55.\n\n"),
        (LAYOUT, b"Press 55.\tnow\n"),
        (LAYOUT, b"Press 55.  Now\n"),
        (LAYOUT, b"Press 55. \n"),
        (LAYOUT, b"  Press 55.\n"),
        (LAYOUT, b"  - Press 55.\n"),
        (LAYOUT, b"- One\n    - Press 55.\n"),
        (LAYOUT, b"- One\n\n  Press 55.\n"),
        (LAYOUT, b"One\n  Press 55.\n"),
        (LAYOUT, b"- One\n  - Press  55.\n"),
        (ISOLATES, "Press 55. \u2066999\n".encode()),
        (ISOLATES, "Press 55. 999\u2069\u2066\n".encode()),
        (ISOLATES, "Press 55. \u202e999\u202c\n".encode()),
        (WORDS, b"Press 56.\n"),
    ],
)
def test_a_bad_file_is_found(rule: Rule, data: bytes) -> None:
    assert rule in {finding.rule for finding in check(data, Wanted(language("en-GB"), ["Press 55."]))}


def test_passages_out_of_order_are_found() -> None:
    found = check(b"Two\n\nOne\n", Wanted(language("en-GB"), ["One", "Two"]))
    assert [finding.rule for finding in found] == [WORDS]
    assert "Two" in found[0].message


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        (ORDER, "\u200f\u2067اضغط *#31# الآن.\u2069"),
        (ORDER, "\u200f\u2067اضغط 0808 2000 247\u2069"),
        (ORDER, "\u2067\u2066٠٨٠٨ ٢٠٠٠\u2069\u2069"),
        (DIRECTION, "اتصل \u2066999\u2069."),
        (DIRECTION, "Call 999."),
        (DIRECTION, "\u200f\u2067اتصل\u2069 الآن."),
        (None, "\u200f\u2067اضغط \u2066*#31#\u2069 الآن.\u2069"),
        (None, "\u2066Call 999.\u2069"),
        (None, "Call 999"),
    ],
)
def test_a_line_of_a_right_to_left_text_keeps_its_order_wherever_it_is(rule: Rule | None, line: str) -> None:
    found = check(f"{line}\n".encode(), Wanted(language("ar"), []))
    assert {finding.rule for finding in found} == {rule} - {None}


def test_a_number_that_right_to_left_words_turn_is_found_in_an_english_text() -> None:
    (found,) = check("Say اردو 0808 2000 247.\n".encode(), Wanted(language("en-GB"), []))
    assert found.rule == ORDER
