"""What CLDR says of days, months, units, money and numbers, and where it says nothing."""

from __future__ import annotations

import pytest
from babel.localedata import clear_caches, load, locale_identifiers

from pipeline.model import cldr
from pipeline.model.plurals import cldr_forms

LANGUAGES = tuple(name for name in locale_identifiers() if "_" not in name)


def test_names_are_there_in_each_case_and_width() -> None:
    assert cldr.months("pl")[3] >= {"marca", "marzec"}
    assert cldr.days("ro")[0] >= {"luni"}
    assert cldr.months("ar")[3] >= {"مارس", "آذار"}, "the Levant has other months"


def test_the_parts_of_the_day_are_apart() -> None:
    before, after = cldr.parts_of_day("pl")
    assert "rano" in before
    assert "po południu" in after
    assert not before & after


def test_a_unit_has_words_and_a_dual_of_its_own() -> None:
    assert cldr.unit_words("pl", "duration-hour") >= {"godzina", "godziny", "godzin"}
    assert cldr.dual_words("ar", "duration-hour", 2) == {"ساعتان"}
    assert cldr.dual_words("pl", "duration-hour", 2) == frozenset()
    assert cldr.unit_words("pl", "duration-aeon") == frozenset()


def test_money_and_big_numbers_are_in_the_words_of_the_language() -> None:
    assert "英镑" in cldr.currency_words("zh-Hans", "GBP")
    assert cldr.short_numbers("zh-Hans", 20_000) == {"2万"}
    assert "20 tysięcy" in cldr.short_numbers("pl", 20_000)


def test_digits_besides_zero_to_nine() -> None:
    assert cldr.digit_systems("bn") == {"beng"}
    assert "arabext" in cldr.digit_systems("ur")
    assert "latn" in cldr.digit_systems("ti")


def test_a_language_without_a_locale_has_nothing() -> None:
    assert cldr.months("phr") == {}
    assert cldr.parts_of_day("phr") == (frozenset(), frozenset())
    assert cldr.short_numbers("phr", 20_000) == frozenset()


@pytest.mark.parametrize("tag", LANGUAGES[::9])
def test_every_locale_answers(tag: str) -> None:
    assert set(cldr.months(tag)) <= set(range(1, 14))
    assert set(cldr.days(tag)) <= set(range(7))
    assert isinstance(cldr.digit_systems(tag) | cldr.unit_words(tag, "volume-milliliter"), frozenset)


def test_to_ask_for_plural_forms_first_leaves_a_locale_whole() -> None:
    clear_caches()
    cldr_forms("ti")
    assert load("ti")["default_numbering_system"] == "latn"
