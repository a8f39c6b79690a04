"""What stays the same in a translation: links, bold words, placeholders, addresses, money; and HTML."""

from __future__ import annotations

import pytest

from pipeline.checks.translation import TranslationContext, check
from pipeline.checks.translation.marks import (
    ADDRESS,
    CURRENCY,
    LINK_MARKERS,
    LINK_WORDS,
    PLACEHOLDERS,
    RAW_HTML,
    STRONG_WORDS,
)
from pipeline.checks.translation.names import SWAPPED_NAMES
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.finding import Rule, Severity
from tests.checks.translation.pairs import findings, rules


@pytest.mark.parametrize(
    ("source", "translation", "rule", "what"),
    [
        ("Look [here]{1}.", "Zobacz tu.", LINK_MARKERS, "the source has links {1}, the translation none"),
        ("Look here.", "Zobacz [tu]{1}.", LINK_MARKERS, "the source has links none, the translation {1}"),
        ("Look [here]{1}.", "Zobacz [tu]{2}.", LINK_MARKERS, "links {1}, the translation {2}"),
        ("Call **now**.", "Zadzwoń.", STRONG_WORDS, "the source has 1 in bold, the translation 0"),
        ("Call now.", "Zadzwoń **teraz**.", STRONG_WORDS, "the source has 0 in bold, the translation 1"),
        ("Checked: {date}", "Sprawdzono:", PLACEHOLDERS, "placeholders date, the translation none"),
        ("Checked:", "Sprawdzono: {date}", PLACEHOLDERS, "placeholders none, the translation date"),
    ],
)
def test_a_mark_in_only_one_of_two_texts_is_told(
    source: str, translation: str, rule: Rule, what: str
) -> None:
    (found,) = (one for one in findings(source, translation) if one.rule is rule)
    assert what in found.message


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Look at [mot]{lang=fr}.", "Zobacz mot."),
        ("Look here.", "Zobacz [here]{lang=en}."),
        ("Look at [mot]{lang=es-419}.", "Zobacz [mot]{lang=es-419}."),
        ("Look at [[mot]{1}]{lang=fr}.", "Zobacz [mot]{1}."),
    ],
)
def test_the_mark_of_a_language_may_come_and_go(source: str, translation: str) -> None:
    assert rules(source, translation) == []


def test_a_mark_round_nothing_is_told() -> None:
    assert LINK_WORDS in rules("Look here.", "Zobacz [ ]{lang=en}.")


def test_bold_words_in_a_link_are_no_other_link() -> None:
    assert rules("Look [here]{1}.", "Zobacz [**tu**]{1}.") == [STRONG_WORDS]


@pytest.mark.parametrize("tag", ["<br>", "</b>", "&nbsp;", "&#160;", "<!--"])
def test_html_may_stay_where_the_source_has_it(tag: str) -> None:
    assert RAW_HTML in rules("Write it down.", f"Zapisz {tag} to.")
    assert rules(f"Write {tag} down.", f"Zapisz {tag}.") == []


@pytest.mark.parametrize(
    ("source", "translation", "what"),
    [
        ("Write to us.", "Napisz na help@police.uk.", "the translation has help@police.uk"),
        ("Write to help@police.uk.", "Napisz do nas.", "the translation lacks help@police.uk"),
    ],
)
def test_an_address_in_only_one_of_two_texts_is_told(source: str, translation: str, what: str) -> None:
    (found,) = (one for one in findings(source, translation) if one.rule is ADDRESS)
    assert found.message.startswith(what)


@pytest.mark.parametrize(
    ("source", "translation", "found"),
    [
        ("It costs £10.", "To kosztuje 10 funtów.", []),
        ("It costs £10.", "To kosztuje 10 GBP.", []),
        ("It costs £10.", "To kosztuje 10 USD.", [CURRENCY]),
        ("It costs 10 euros.", "To kosztuje 10 €.", []),
    ],
)
def test_pounds_may_be_in_words_but_not_in_another_currency(
    source: str, translation: str, found: list[Rule]
) -> None:
    assert rules(source, translation) == found


TWO = TranslationContext("en", ("Refuge", "Relay UK"))


def swapped(source: str, translation: str) -> list[Severity]:
    entry = Entry(source, translations=(translation,))
    found = check((Message(source),), Catalogue("pl", (entry,)), TWO)
    return [one.severity for one in found if one.rule is SWAPPED_NAMES]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "Refuge: 0808 2000 247. Relay UK: 18000.",
            "Relay UK: 18000, Refuge: 0808 2000 247.",
            "Refuge: 18000, Relay UK: 0808 2000 247.",
        ),
        (
            "Press 55. Refuge is at refuge.org.uk, Relay UK at relayuk.bt.com.",
            "Naciśnij 55. Adres refuge.org.uk ma Refuge, a relayuk.bt.com Relay UK.",
            "Naciśnij 55. Refuge ma relayuk.bt.com, a Relay UK refuge.org.uk.",
        ),
        (
            "105 is Refuge, 106 is Relay UK.",
            "Refuge to 105, a Relay UK to 106.",
            "106 to Refuge, a 105 to Relay UK.",
        ),
    ],
)
def test_each_name_keeps_its_number(source: str, right: str, wrong: str) -> None:
    assert swapped(source, right) == []
    assert swapped(source, wrong) == [Severity.ERROR]


def test_a_name_in_the_sentence_of_another_is_a_warning() -> None:
    source = "Refuge helps women. Relay UK helps deaf people."
    assert swapped(source, "Refuge pomaga kobietom. Relay UK pomaga głuchym.") == []
    assert swapped(source, "Relay UK pomaga kobietom. Refuge pomaga głuchym.") == [Severity.WARNING]
