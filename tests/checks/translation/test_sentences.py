"""Sentences and messages in the wrong place, and names of other services."""

from __future__ import annotations

import pytest

from pipeline.checks.translation import TranslationContext, check
from pipeline.checks.translation.lexicon import FEWEST
from pipeline.checks.translation.names import OTHER_LINK, OTHER_NAME
from pipeline.checks.translation.negation import LOST_NEGATION
from pipeline.checks.translation.numbers import NUMBER_ORDER
from pipeline.checks.translation.sentences import (
    EXTRA_SENTENCE,
    LOST_SENTENCE,
    SENTENCE_ORDER,
    SENTENCE_TWICE,
)
from pipeline.checks.translation.swapped import SWAPPED_MESSAGES
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule, Severity
from tests.checks.translation.pairs import rules

WHO = {"officer": "policjant", "doctor": "lekarz", "neighbour": "sąsiad", "teacher": "nauczyciel"}
DOES = {
    "opens the door": "otwiera drzwi",
    "writes a letter": "pisze list",
    "brings some water": "przynosi wodę",
    "closes a window": "zamyka okno",
    "finds the keys": "znajduje klucze",
    "reads one page": "czyta stronę",
}
TAUGHT = [
    (f"The {who} {does}.", f"{kto.title()} {robi}.")
    for who, kto in WHO.items()
    for does, robi in DOES.items()
] * 2
STEPS = (
    "The officer opens the door. The doctor brings some water.",
    "Policjant otwiera drzwi. Lekarz przynosi wodę.",
)
THREE = ("The teacher reads one page. The officer finds the keys. The doctor closes a window.",
         "Nauczyciel czyta stronę. Policjant znajduje klucze. Lekarz zamyka okno.")  # fmt: skip


def told(*pairs: tuple[str, str], critical: bool = False, names: tuple[str, ...] = ()) -> list[Finding]:
    """What is told of the *pairs*, beside a catalogue that teaches which words go together."""
    every = [*pairs, *TAUGHT]
    entries = tuple(
        Entry(source, str(at), translations=(text,), place=Place("pl.po", at + 1))
        for at, (source, text) in enumerate(every)
    )
    messages = [Message(entry.text, entry.context or "", critical=critical) for entry in entries]
    found = check(messages, Catalogue("pl", entries), TranslationContext(keep=names))
    return [one for one in found if one.place.line <= len(pairs)]


def test_a_right_catalogue_is_right() -> None:
    assert len(TAUGHT) >= FEWEST
    assert told(STEPS, THREE) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Nauczyciel czyta stronę. Lekarz zamyka okno.", LOST_SENTENCE),
        (f"{THREE[1]} Sąsiad pisze list.", EXTRA_SENTENCE),
        ("Nauczyciel czyta stronę. Nauczyciel czyta stronę. Lekarz zamyka okno.", SENTENCE_TWICE),
        ("Policjant znajduje klucze. Nauczyciel czyta stronę. Lekarz zamyka okno.", SENTENCE_ORDER),
    ],
)
def test_a_sentence_in_the_wrong_place_is_told(text: str, rule: Rule) -> None:
    assert rule in [one.rule for one in told((THREE[0], text))]


def test_two_sentences_may_be_one() -> None:
    assert told((STEPS[0], "Policjant otwiera drzwi, a lekarz przynosi wodę.")) == []


def test_two_messages_that_changed_places_are_told_with_each_others_lines() -> None:
    found = [one for one in told((STEPS[0], THREE[1]), (THREE[0], STEPS[1])) if one.rule is SWAPPED_MESSAGES]
    assert [one.place.line for one in found] == [1, 2]
    assert "in line 2" in found[0].message


def test_a_few_messages_teach_nothing_but_numbers() -> None:
    assert SENTENCE_ORDER in rules("Call 999 first. Press 55 then.", "Naciśnij 55. Najpierw zadzwoń pod 999.")
    assert rules(STEPS[0], "Lekarz przynosi wodę. Policjant otwiera drzwi.") == []


def test_a_short_word_that_is_in_both_languages_says_nothing_of_changed_places() -> None:
    pairs = (("What should I do first?", "Co mam zrobić?"), ("Monday to Friday", "Od poniedziałku do piątku"))
    assert SWAPPED_MESSAGES not in [one.rule for one in told(*pairs)]


def test_a_name_of_another_service_is_an_error_where_the_own_name_is_lost() -> None:
    names = ("Refuge", "Mencap")
    asked = [
        one
        for one in told(("Call Mencap.", "Zadzwoń do Refuge i Mencap."), names=names)
        if one.rule is OTHER_NAME
    ]
    wrong = [
        one for one in told(("Call Mencap.", "Zadzwoń do Refuge."), names=names) if one.rule is OTHER_NAME
    ]
    assert [one.severity for one in (*asked, *wrong)] == [Severity.WARNING, Severity.ERROR]


def test_words_and_targets_of_links_belong_together() -> None:
    source = "[Call 999]{1} or [call 101]{2}."
    assert OTHER_LINK in rules(source, "[Dzwoń pod 101]{1} lub [dzwoń pod 999]{2}.")
    assert OTHER_LINK not in rules(source, "[Dzwoń pod 101]{2} lub [dzwoń pod 999]{1}.")


def test_numbers_in_each_others_sentences_are_an_error_where_it_is_critical() -> None:
    pair = ("In danger call 999. Later call 101.", "W zagrożeniu dzwoń pod 101. Później dzwoń pod 999.")
    asked, wrong = (
        [one.severity for one in told(pair, critical=critical) if one.rule is NUMBER_ORDER]
        for critical in (False, True)
    )
    assert (asked, wrong) == ([Severity.WARNING], [Severity.ERROR])


def test_a_negation_that_may_be_in_another_word_blocks_nothing() -> None:
    (found,) = (
        one
        for one in told(("It is not safe.", "Jest niedobrze."), critical=True)
        if one.rule is LOST_NEGATION
    )
    assert found.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("source", "translation", "severity"),
    [
        ("Wait for the police.", "Poczekaj na policję. Każda osoba ma prawo do nauki.", Severity.WARNING),
        ("That was wrong, please try again.", "To była zła odpowiedź. Spróbuj ponownie.", None),
        ("Call 999. Then wait for us.", "Zadzwoń pod 999. Potem poczekaj na nas.", None),
    ],
)
def test_an_added_sentence_is_told_from_one_cut_at_a_comma(
    source: str, translation: str, severity: Severity | None
) -> None:
    every = (one for one in told((source, translation)) if one.severity >= Severity.WARNING)
    found = [one.severity for one in every if one.rule is EXTRA_SENTENCE]
    assert found == ([] if severity is None else [severity])


def test_an_added_sentence_is_named() -> None:
    strange = "Każda osoba ma prawo do nauki."
    (found,) = told(("Wait for the police.", f"Poczekaj na policję. {strange}"))
    assert strange in found.message


@pytest.mark.parametrize("rest", ["A.", "Linux."])
def test_a_letter_or_a_name_with_a_stop_is_no_added_sentence(rest: str) -> None:
    assert told(("The officer opens the door", f"{rest} Policjant otwiera drzwi")) == []


def test_a_short_label_is_not_said_to_be_swapped() -> None:
    labels = [("officer doctor", "lekarz policjant"), ("teacher water", "policjant doktor")]
    assert SWAPPED_MESSAGES not in [one.rule for one in told(*labels)]
