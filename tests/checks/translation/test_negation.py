"""A "not" and a "must" of the source, in the translation."""

from __future__ import annotations

import pytest

from pipeline.checks.translation import TranslationContext, check
from pipeline.checks.translation.negation import LOST_DUTY, LOST_NEGATION
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.finding import Finding, Rule, Severity
from tests.checks.translation.pairs import rules


def found(
    source: str, translation: str, language: str, known: TranslationContext | None = None
) -> list[Rule]:
    return [one.rule for one in negations(Message(source), translation, language, known)]


def negations(
    message: Message, translation: str, language: str, known: TranslationContext | None = None
) -> list[Finding]:
    entry = Entry(message.text, translations=(translation,))
    every = check((message,), Catalogue(language, (entry,)), known)
    return [one for one in every if one.rule in (LOST_NEGATION, LOST_DUTY)]


@pytest.mark.parametrize(
    ("source", "translation"), [("You cannot go.", "Możesz iść."), ("You must go.", "Idziesz.")]
)
@pytest.mark.parametrize(("critical", "severity"), [(True, Severity.ERROR), (False, Severity.WARNING)])
def test_it_is_an_error_only_where_it_is_critical(
    source: str, translation: str, critical: bool, severity: Severity
) -> None:
    (one,) = negations(Message(source, critical=critical), translation, "pl")
    assert one.severity is severity


@pytest.mark.parametrize(
    ("language", "denied", "said"),
    [("prs", "شما نمی توانید بروید.", "شما می توانید بروید."), ("cmn", "你不能走。", "你能走。")],
)
def test_two_languages_have_the_cues_of_their_kin(language: str, denied: str, said: str) -> None:
    assert found("You cannot go.", denied, language) == []
    assert found("You cannot go.", said, language) == [LOST_NEGATION]


def test_a_language_whose_cues_nobody_knows_is_left_alone() -> None:
    assert found("You cannot go, and you must stay.", "អ្នកអាចទៅបាន។", "km") == []


def test_a_pseudo_locale_has_no_cues() -> None:
    assert found("You cannot go, and you must stay.", "[You cannot go, and you must stay.]", "ar-XB") == []


def test_an_english_cue_is_none_in_a_source_in_another_language() -> None:
    assert found("No dobrze.", "Добре.", "uk") == [LOST_NEGATION]
    assert found("No dobrze.", "Добре.", "uk", TranslationContext(source_language="pl")) == []


def test_each_not_counts() -> None:
    assert LOST_NEGATION in rules("Do not go. Do not call.", "Nie idź. Dzwoń.")
    assert LOST_NEGATION not in rules("Do not go. Do not call.", "Nie idź. Nie dzwoń.")
