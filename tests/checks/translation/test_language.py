"""A text in another language, and addresses that are in none."""

from __future__ import annotations

from pipeline.checks.translation.language import WRONG_LANGUAGE
from tests.checks.translation.pairs import rules


def test_an_address_is_in_no_language() -> None:
    assert rules("Write to [help@example.org.uk]{1}.", "请写信到[help@example.org.uk]{1}。", "zh-Hans") == []
    assert rules("Look at www.example.org.uk/help.", "请看www.example.org.uk/help。", "zh-Hans") == []
    assert WRONG_LANGUAGE in rules("Write to us.", "请 write this letter to us please。", "zh-Hans")
