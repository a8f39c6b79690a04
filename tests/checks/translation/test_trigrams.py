"""Short texts in another language, told by three letters at a time."""

from __future__ import annotations

import pytest

from pipeline.checks.translation.data.letter_trigrams import LEAST_CLASS, TRIGRAMS
from pipeline.checks.translation.language import WRONG_LANGUAGE
from pipeline.checks.translation.trigrams import CLEARLY, other_language
from pipeline.model.language import language
from tests.checks.translation.pairs import rules

SHORT = (
    ("lt", "Skambinkite policijai."),
    ("pl", "Zadzwoń na policję."),
    ("ro", "Sunați la poliție."),
    ("pt", "Ligue para a polícia."),
    ("cy", "Ffoniwch yr heddlu."),
    ("so", "Wac booliska."),
)


@pytest.mark.parametrize(("tag", "text"), SHORT)
def test_two_or_three_words_are_enough_to_tell_a_language_from_its_neighbours(tag: str, text: str) -> None:
    for other, _ in SHORT:
        found = rules("Call the police.", text, other)
        assert (WRONG_LANGUAGE in found) == (other != tag), (other, found)


@pytest.mark.parametrize(
    ("tag", "text", "other"),
    [
        ("fa", "به پلیس زنگ بزنید.", "ar"),
        ("ar", "اتصل بالشرطة الآن.", "fa"),
        ("ur", "پولیس کو فون کریں۔", "fa"),
    ],
)
def test_languages_in_arabic_letters_are_told_from_each_other(tag: str, text: str, other: str) -> None:
    assert WRONG_LANGUAGE in rules("Call the police.", text, other)
    assert WRONG_LANGUAGE not in rules("Call the police.", text, tag)


def test_names_the_words_of_the_source_and_english_are_no_other_language() -> None:
    assert other_language("Skambinkite policijai.", language("pl"), {"skambinkite", "policijai"}) == ""
    assert WRONG_LANGUAGE not in rules("Ask Skambinkite Policijai.", "Zapytaj Skambinkite Policijai.", "pl")
    assert other_language("Please call the police at once.", language("pl")) == ""


def test_nothing_is_said_of_a_language_without_a_table_or_of_too_few_letters() -> None:
    assert other_language("Skambinkite policijai.", language("de")) == ""
    assert other_language("Skambinkite policijai.", language("lt-Cyrl")) == ""
    assert other_language("Policija.", language("ro")) == ""


def test_a_variety_of_a_language_goes_by_the_table_of_the_language() -> None:
    assert other_language("Sunați la poliție.", language("pt-BR")) == "ro"
    assert other_language("Ligue para a polícia.", language("pt-BR")) == ""


@pytest.mark.parametrize("tag", TRIGRAMS)
def test_a_trigram_is_in_one_class_and_no_class_is_below_the_least(tag: str) -> None:
    ones = [text[at : at + 3] for text in TRIGRAMS[tag].values() for at in range(0, len(text), 3)]
    assert len(ones) == len(set(ones)) > 500
    assert all(len(one) == 3 for one in ones)
    assert min(TRIGRAMS[tag]) == LEAST_CLASS < max(TRIGRAMS[tag]) < CLEARLY
