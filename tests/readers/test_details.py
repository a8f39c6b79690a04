"""Which short lines tell a number, an address or a time, and so are no headings."""

from __future__ import annotations

import pytest

from pipeline.readers.details import is_detail


@pytest.mark.parametrize(
    "words",
    [
        "Telephone: 999",
        "Tel:999",
        "Téléphone : 17",
        "الهاتف: 999",
        "电话：999",
        "Contact: Anna Example",
        "Call 999",
        "Police 101",
        "17 Police secours",
        "Notruf 39 19",
        "Text 60777",
        "12 Mill Road",
        "14 rue de la Paix",
        "Leinstraße 14",
        "ul. Długa 5",
        "Cambridge CB1 2AB",
        "Monday to Friday",
        "Mondays and Tuesdays",
        "Open 9 to 5",
        "9am – 5pm",
        "周一至周五",
        "1. Dezember 2024",
        "12 March 2024",
        "January 2014",
        "£400",
        "help@example.org",
    ],
)
def test_the_line_is_a_detail(words: str) -> None:
    assert is_detail(words)


@pytest.mark.parametrize(
    "words",
    [
        "Calling the police",
        "1. Help",
        "2.1 By telephone",
        "Step 1",
        "Krok 2",
        "Step 1: Call us",
        "Section 21",
        "10 things you can do",
        "Covid-19",
        "24-hour helpline",
        "Annual report 2024",
        "Domestic abuse: how to get help",
    ],
)
def test_the_line_is_not_a_detail(words: str) -> None:
    assert not is_detail(words)


def test_a_title_may_have_a_colon_or_a_small_number_but_not_a_telephone_number() -> None:
    for words in ("Gewalt: Hilfe für Frauen", "The first 48 hours"):
        assert is_detail(words)
        assert not is_detail(words, title=True)
    assert is_detail("Telephone: 999", title=True)
    assert is_detail("Call 999 now", title=True)
