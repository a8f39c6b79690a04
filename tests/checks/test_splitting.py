"""Where a long sentence can be cut, and where it cannot."""

from __future__ import annotations

import pytest

from pipeline.checks.plain_language import PLAIN, check
from pipeline.checks.plain_language.splitting import split_hint
from pipeline.readers import READERS

HINTS = {
    "The police will come to your home and they will ask you questions.": (
        "two sentences: “… will come to your home.” | “They will ask you questions.”"
    ),
    "You can stay in the UK for 6 months, but you must meet the rules of the visa.": (
        "two sentences: “… the UK for 6 months.” | “But you must meet the …”"
    ),
    "We may not have enough proof, and the officer will tell you why.": (
        "two sentences: “… may not have enough proof.” | “The officer will tell you …”"
    ),
    "We will consider a notice, which means he cannot come to your home.": (
        "two sentences: “We will consider a notice.” | “This means he cannot come …”"
    ),
    "Do not eat anything today because the food can change the result.": (
        "two sentences: “Do not eat anything today.” | “This is because the food …”"
    ),
    "Some schools are busy places – they may not always answer quickly.": (
        "two sentences: “Some schools are busy places.” | “They may not always answer …”"
    ),
}


@pytest.mark.parametrize(("sentence", "hint"), HINTS.items())
def test_a_clause_with_its_own_subject_can_stand_alone(sentence: str, hint: str) -> None:
    assert split_hint(sentence) == hint


@pytest.mark.parametrize(
    "sentence",
    [
        "If you are hurt and you cannot speak, press 55 and they will send somebody.",
        "Call us at once if you are hurt and they are still in your home.",
        "Ask them whether they can help you and they will tell you.",
        "Tell the officer that you are afraid and you want to be alone.",
        "You should read this so you can choose which of these you want to have.",
        "Bring your passport, your papers, your keys and the letter from us.",
        "The reason is (and you may know this) that nobody has asked you.",
        "It might be because the letter was sent to your old address.",
        "They come and they ask.",
        "",
    ],
)
def test_what_would_change_the_meaning_or_leave_half_a_sentence_is_not_cut(sentence: str) -> None:
    assert split_hint(sentence) == ""


def test_a_cut_near_the_middle_is_chosen() -> None:
    sentence = "The rain is heavy and they wait at the door of the shop, but you must not go there alone."
    assert split_hint(sentence).startswith("two sentences: “… the door of the shop.”")


def test_a_long_sentence_says_where_it_can_be_cut() -> None:
    text = (
        "# Help\n\nThe police will come to your home in the next days and they will ask you many questions.\n"
    )
    document, _ = READERS[".md"](text, "a.md", "en-GB", ())
    found = [one for one in check(document, profile=PLAIN) if "words:" in one.message]
    assert [one.hint for one in found] == []
    long = text.replace("many questions", "many questions about the day and about the people who were there")
    document, _ = READERS[".md"](long, "a.md", "en-GB", ())
    found = [one for one in check(document, profile=PLAIN) if "words:" in one.message]
    assert [one.hint[:14] for one in found] == ["two sentences:"]
