"""A "not" and a "must" of the source, in the translation."""

from __future__ import annotations

import pytest

from pipeline.checks.translation import TranslationContext, check
from pipeline.checks.translation.negation import EXTRA_NEGATION, LOST_DUTY, LOST_NEGATION
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
    ("source", "translation", "critical", "severity"),
    [
        ("You cannot go.", "Możesz iść.", True, Severity.ERROR),
        ("You cannot go.", "Możesz iść.", False, Severity.WARNING),
        ("You cannot go.", "Możesz tylko iść.", True, Severity.WARNING),
        ("You cannot go.", "Możesz tylko iść.", False, Severity.WARNING),
        ("You must go.", "Idziesz.", True, Severity.ERROR),
        ("You may not see the police when they are there.", "Możesz widzieć policję.", False, Severity.NOTE),
        ("Without a password", "Hasło", False, Severity.NOTE),
    ],
)
def test_a_lost_not_is_loud_and_blocks_where_it_is_critical_and_sure(
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


TWO_WARNINGS = "Do not tell anyone. Do not open the door."
WARNED = {
    "ar": ("لا تخبر أحدًا. لا تفتح الباب.", "لا تخبر أحدًا. افتح الباب."),
    "bn": ("কাউকে বলবেন না। দরজা খুলবেন না।", "কাউকে বলবেন না। দরজা খুলুন।"),
    "cy": (
        "Peidiwch â dweud wrth neb. Peidiwch ag agor y drws.",
        "Dywedwch wrth rywun. Peidiwch ag agor y drws.",
    ),
    "fa": ("به هیچ کس نگویید. در را باز نکنید.", "به هیچ کس نگویید. در را باز کنید."),
    "lt": ("Niekam nesakykite. Neatidarykite durų.", "Niekam nesakykite. Atidarykite duris."),
    "pa": ("ਕਿਸੇ ਨੂੰ ਨਾ ਦੱਸੋ। ਦਰਵਾਜ਼ਾ ਨਾ ਖੋਲ੍ਹੋ।", "ਕਿਸੇ ਨੂੰ ਨਾ ਦੱਸੋ। ਦਰਵਾਜ਼ਾ ਖੋਲ੍ਹੋ।"),
    "pl": ("Nie mów nikomu. Nie otwieraj drzwi.", "Nie mów nikomu. Otwórz drzwi."),
    "pt": ("Não conte a ninguém. Não abra a porta.", "Não conte a ninguém. Abra a porta."),
    "ro": ("Nu spuneți nimănui. Nu deschideți ușa.", "Nu spuneți nimănui. Deschideți ușa."),
    "so": ("Cidna ha u sheegin. Albaabka ha furin.", "Cidna ha u sheegin. Albaabka fur."),
    "uk": ("Нікому не кажіть. Не відчиняйте дверей.", "Нікому не кажіть. Відчиніть двері."),
    "ur": ("کسی کو نہ بتائیں۔ دروازہ نہ کھولیں۔", "کسی کو نہ بتائیں۔ دروازہ کھولیں۔"),
    "zh-Hans": ("不要告诉任何人。不要开门。", "不要告诉任何人。请开门。"),
}


@pytest.mark.parametrize("language", WARNED)
def test_a_not_of_one_sentence_does_not_pay_for_another(language: str) -> None:
    right, wrong = WARNED[language]
    message = Message(TWO_WARNINGS, critical=True)
    assert negations(message, right, language) == []
    (one,) = negations(message, wrong, language)
    assert one.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("language", "wrong"),
    [
        ("ro", "Spuneți nimănui."),
        ("pl", "Mów o tym głośno nikomu z nich."),
        ("uk", "Кажіть про це нікому з них."),
        ("lt", "Sakykite apie tai niekam iš jų."),
    ],
)
def test_a_negative_word_without_its_not_is_told(language: str, wrong: str) -> None:
    message = Message("Do not tell anyone about it.", critical=True)
    assert [one.rule for one in negations(message, wrong, language)] == [LOST_NEGATION]


@pytest.mark.parametrize(
    ("source", "translation", "language"),
    [
        ("Nobody came.", "Ninguém veio.", "pt"),
        ("You never need to pay for this call.", "Nunca precisa de pagar esta chamada.", "pt"),
        ("Do not talk to anyone.", "Não fale com ninguém.", "pt"),
        ("She is not here.", "Dydy hi ddim yma.", "cy"),
        ("Nothing.", "Nic.", "pl"),
        ("There is neither a bus nor a train.", "Nu există nici autobuz, nici tren.", "ro"),
        ("This number is not valid.", "Ten numer jest nieprawidłowy.", "pl"),
        ("This number is not available.", "Цей номер недоступний.", "uk"),
    ],
)
def test_one_negation_may_have_one_word_or_two(source: str, translation: str, language: str) -> None:
    assert found(source, translation, language) == []


def test_a_prefix_pays_only_where_no_verb_is_denied_and_no_life_depends_on_it() -> None:
    unclear = "To numer nieprawidłowy, zadzwoń."
    assert found("Do not call this number.", unclear, "pl") == [LOST_NEGATION]
    assert [
        one.rule for one in negations(Message("It is not safe.", critical=True), "Jest niedobrze.", "pl")
    ] == [LOST_NEGATION]
    assert found("It is not good.", "Jest niedobrze.", "pl") == []


@pytest.mark.parametrize(
    "source", ["There is insufficient proof.", "It is illegal.", "They are unable to come."]
)
def test_english_words_deny_by_their_beginning_where_it_is_critical(source: str) -> None:
    assert [one.rule for one in negations(Message(source, critical=True), "To jest dowód.", "pl")] == [
        LOST_NEGATION
    ]
    assert negations(Message(source, critical=True), "Nie ma dowodów.", "pl") == []


@pytest.mark.parametrize(
    ("source", "right", "wrong", "language"),
    [
        ("Call the police now.", "Zadzwoń teraz na policję.", "Nie dzwoń teraz na policję.", "pl"),
        ("Open the door.", "افتح الباب.", "لا تفتح الباب.", "ar"),
        ("Go to the station.", "请去警察局。", "请不要去警察局。", "zh-Hans"),
    ],
)
def test_an_added_negation_is_told(source: str, right: str, wrong: str, language: str) -> None:
    assert EXTRA_NEGATION not in rules(source, right, language)
    assert EXTRA_NEGATION in rules(source, wrong, language)


def test_a_negation_for_another_english_word_is_none_too_many() -> None:
    assert EXTRA_NEGATION not in rules("Wait until they come.", "Czekaj, dopóki nie przyjdą.")


@pytest.mark.parametrize(
    ("source", "right", "wrong", "language"),
    [
        ("If you are ill or cannot talk.", "Gdy chory lub nie mówisz.", "Gdy chory lub mówisz.", "pl"),
        ("You cannot go until we call.", "Nie idź, dopóki nie ma nas.", "Idź, dopóki nie ma nas.", "pl"),
        ("You cannot go until we call.", "Nu pleci până nu sunăm.", "Pleci până nu sunăm.", "ro"),
        ("This is not only for men.", "To nie tylko dla mężczyzn.", "To tylko dla mężczyzn.", "pl"),
        ("You can no longer use it.", "Nu îl mai puteți folosi.", "Îl mai puteți folosi.", "ro"),
        ("Call or write, not both.", "Zadzwoń albo napisz, nie oba.", "Zadzwoń albo napisz, oba.", "pl"),
        ("If not selected, we call you.", "Se não for aceite, ligamos.", "Se for aceite, ligamos.", "pt"),
        ("You haven't told anyone yet.", "Ainda não contou nada.", "Ainda contou nenhuma coisa.", "pt"),
        ("It is not shown, only unavailable.", "لا يعرض إلا لغير متاح.", "يعرض إلا لغير متاح.", "ar"),
    ],
)  # fmt: skip
def test_what_english_does_not_deny_pays_for_no_not(
    source: str, right: str, wrong: str, language: str
) -> None:
    assert found(source, right, language) == []
    if "only" not in source or language != "pl":
        assert found(source, wrong, language) == [LOST_NEGATION]


@pytest.mark.parametrize(
    "source",
    [
        "Why not ask us now?",
        "It might or might not work today.",
        "Set the light to Never in the list.",
        "The office is in room No. 2 today.",
        "Use `--not-now` for this.",
    ],
)
def test_a_not_that_denies_nothing_is_not_asked_for(source: str) -> None:
    assert found(source, "Zapytaj nas teraz o to.", "pl") == []
