"""Words that are copied or repeated, and those that only look so."""

from __future__ import annotations

from pipeline.checks.translation.words import COPIED_SOURCE, REPEATED_WORD
from tests.checks.translation.pairs import rules


def test_a_placeholder_is_no_word_of_the_source() -> None:
    assert COPIED_SOURCE not in rules("Version {version}", "Version {version}", "fr")
    assert COPIED_SOURCE in rules("Published by {publisher}", "Published by {publisher}", "fr")


def test_a_word_may_stand_twice_where_its_language_says_so() -> None:
    assert REPEATED_WORD not in rules("Correct them.", "Berichtigen Sie sie.", "de")
    assert REPEATED_WORD in rules("Correct them.", "Berichtigen Sie dort dort etwas.", "de")
