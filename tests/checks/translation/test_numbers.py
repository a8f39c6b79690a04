"""Numbers in translations: 999, 48 hours, 0808 2000 247."""

from __future__ import annotations

import pytest

from pipeline.checks.translation.numbers import (
    EXTRA_NUMBER,
    LOST_NUMBER,
    NUMBER_ORDER,
    OTHER_UNIT,
    OTHER_WORD,
    SPLIT_NUMBER,
)
from pipeline.model.finding import Rule
from tests.checks.translation.pairs import findings, rules


@pytest.mark.parametrize(
    ("translation", "language"),
    [("W ciągu 48 dni", "pl"), ("48天之内", "zh-Hans"), ("48 دن کے اندر", "ur"), ("O fewn 48 diwrnod", "cy")],
)
def test_the_only_number_of_a_message_keeps_its_unit(translation: str, language: str) -> None:
    (found,) = (one for one in findings("Within 48 hours", translation, language) if one.rule is OTHER_UNIT)
    assert "the source says 48 hours, the translation 48 days" in found.message


def test_a_lost_number_does_not_hide_that_another_one_has_the_wrong_unit() -> None:
    assert set(rules("Within 48 hours call 101.", "W ciągu 48 dni zadzwoń.")) == {LOST_NUMBER, OTHER_UNIT}


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Call 999.", "Zadzwoń pod 9 9 9."),
        ("Send a text to 8770.", "Wyślij SMS na 87 70."),
        ("Send a text to 87 70.", "Wyślij SMS na 877 0."),
    ],
)
def test_a_short_number_is_not_split(source: str, translation: str) -> None:
    assert rules(source, translation) == [SPLIT_NUMBER]


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("It costs 12345 pounds.", "To kosztuje 12 345 funtów."),
        ("Send a text to 87 70.", "Wyślij SMS na 87 70."),
        ("Send a text to 87 70.", "Wyślij SMS na 8770."),
        ("Say 9 9 9, not 999.", "Mów 9 9 9, nie 999."),
    ],
)
def test_a_number_may_be_grouped_as_in_the_source_or_not_at_all(source: str, translation: str) -> None:
    assert rules(source, translation) == []


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("On day 12 3 officers come.", "3 policjantów przychodzi 12 dnia."),
        ("In 2024 5 officers came.", "5 policjantów przyszło w 2024 roku."),
    ],
)
def test_two_numbers_that_only_stand_side_by_side_may_change_places(source: str, translation: str) -> None:
    assert rules(source, translation) == []


def test_the_parts_of_a_telephone_number_may_not_change_places() -> None:
    assert rules("Call 20 46 50.", "Zadzwoń pod 46 20 50.") == [LOST_NUMBER]


@pytest.mark.parametrize(
    ("translation", "found"),
    [
        ("W ciągu 48 godzin: w zagrożeniu 101, a tak to 999.", [NUMBER_ORDER]),
        ("W zagrożeniu 999, a tak to 101, w ciągu 48 godzin.", []),
    ],
)
def test_numbers_without_a_unit_stay_in_order_and_those_with_one_may_move(
    translation: str, found: list[Rule]
) -> None:
    source = "Within 48 hours call 999 in danger, otherwise 101."
    assert rules(source, translation) == found


def test_an_added_number_is_told_beside_a_right_one() -> None:
    assert rules("Call 999.", "Zadzwoń pod 999 albo 112.") == [EXTRA_NUMBER]


@pytest.mark.parametrize("digits", ["٩٩٩", "۹۹۹", "९९९", "৯৯৯", "９９９"])
def test_digits_of_any_script_have_the_same_value(digits: str) -> None:
    assert LOST_NUMBER not in rules("Call 999.", f"({digits})", "ur")
    assert LOST_NUMBER in rules("Call 998.", f"({digits})", "ur")


def test_a_unit_that_only_the_source_has_does_not_excuse_another_order() -> None:
    assert rules("48 hours or 28 days.", "28 ម៉ោង ឬ 48 ថ្ងៃ។", "km") == [NUMBER_ORDER]


@pytest.mark.parametrize(
    ("source", "right", "wrong", "language"),
    [
        ("They stay for two days.", "Zostają na dwa dni.", "Zostają na trzy dni.", "pl"),
        ("Two officers will come.", "Zwei Polizisten kommen.", "Drei Polizisten kommen.", "de"),
        ("Wait two hours.", "انتظر ساعتين.", "انتظر ثلاث ساعات.", "ar"),
    ],
)
def test_numbers_in_words_are_compared(source: str, right: str, wrong: str, language: str) -> None:
    assert OTHER_WORD not in rules(source, right, language)
    assert OTHER_WORD in rules(source, wrong, language)


@pytest.mark.parametrize(
    ("text", "language"), [("Trwa dobę.", "pl"), ("Триває добу.", "uk"), ("Trunka parą.", "lt")]
)
def test_a_day_and_a_night_is_24_hours(text: str, language: str) -> None:
    assert LOST_NUMBER not in rules("It lasts 24 hours.", text, language)
    assert LOST_NUMBER in rules("It lasts 48 hours.", text, language)
