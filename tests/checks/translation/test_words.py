"""Words that are copied or repeated, and those that only look so."""

from __future__ import annotations

import pytest

from pipeline.checks.translation import TranslationContext, check
from pipeline.checks.translation.words import COPIED_SOURCE, REPEATED_WORD
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.finding import Severity
from tests.checks.translation.pairs import rules


def test_a_placeholder_is_no_word_of_the_source() -> None:
    assert COPIED_SOURCE not in rules("Version {version}", "Version {version}", "fr")
    assert COPIED_SOURCE in rules("Published by {publisher}", "Published by {publisher}", "fr")


def test_a_word_may_stand_twice_where_its_language_says_so() -> None:
    assert REPEATED_WORD not in rules("Correct them.", "Berichtigen Sie sie.", "de")
    assert REPEATED_WORD in rules("Correct them.", "Berichtigen Sie dort dort etwas.", "de")


@pytest.mark.parametrize(
    "text",
    [
        "help@police.uk",
        "https://police.uk/help-and-support/",
        "womens-aid.org.uk/get-help-now",
        "SW1A 2AA",
        "*#06#",
        "Women of the North",
    ],
)
def test_an_address_a_code_or_a_kept_name_alone_is_no_copied_source(text: str) -> None:
    entry = Entry(text, translations=(text,))
    known = TranslationContext(keep=("Women of the North",))
    found = check((Message(text, critical=True),), Catalogue("zh-Hans", (entry,)), known)
    assert [one for one in found if one.severity >= Severity.WARNING] == []


def test_words_beside_an_address_are_still_copied() -> None:
    text = "Write to us at help@police.uk as soon as you can."
    assert COPIED_SOURCE in rules(text, text, "zh-Hans")
