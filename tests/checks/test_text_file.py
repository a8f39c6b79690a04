from __future__ import annotations

import pytest

from pipeline.checks.text_file import ENCODING, ISOLATES, LAYOUT, WORDS, check
from pipeline.checks.wanted import Wanted
from pipeline.model.finding import Rule
from pipeline.model.language import language

GOOD = "Title\n\nPress \u206655\u2069.\n".encode()


def test_a_good_file_has_no_findings() -> None:
    assert check(GOOD, Wanted(language("en-GB"), ["Title", "Press 55."])) == ()


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
