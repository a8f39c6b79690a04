"""Opposites that harm: before and after, at least and at most, safe and dangerous, victim and offender."""

from __future__ import annotations

import re

import pytest

from pipeline.checks.translation import check
from pipeline.checks.translation.data.opposites import ENGLISH, KEPT, NOT_FOUND, POLES
from pipeline.checks.translation.opposites import LOST_WORD, OPPOSITE
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.finding import Finding, Severity
from tests.checks.translation.pairs import rules

LANGUAGES = frozenset("ar bn cy fa lt pa pl pt ro so uk ur zh".split())


def told(source: str, translation: str, tag: str, *, critical: bool = False) -> list[Finding]:
    catalogue = Catalogue(tag, (Entry(source, translations=(translation,)),))
    return [one for one in check((Message(source, critical=critical),), catalogue) if one.rule is OPPOSITE]


def test_each_kind_has_thirteen_languages() -> None:
    assert set(POLES) == set(ENGLISH)
    assert all(set(by_language) == LANGUAGES for kind, by_language in POLES.items() if kind != "or")
    assert set(POLES["or"]) == LANGUAGES - {"ar"}, 'Arabic joins its "and" to the next word'


CALL = {
    "ar": ("اتصل قبل أن تذهب.", "اتصل بعد أن تذهب."),
    "bn": ("যাওয়ার আগে ফোন করুন।", "যাওয়ার পরে ফোন করুন।"),
    "cy": ("Ffoniwch cyn i chi fynd.", "Ffoniwch ar ôl i chi fynd."),
    "fa": ("قبل از رفتن تماس بگیرید.", "بعد از رفتن تماس بگیرید."),
    "lt": ("Paskambinkite prieš išeidami.", "Paskambinkite po to."),
    "pa": ("ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।", "ਜਾਣ ਤੋਂ ਬਾਅਦ ਫ਼ੋਨ ਕਰੋ।"),
    "pl": ("Zadzwoń przed wyjściem.", "Zadzwoń po wyjściu."),
    "pt": ("Ligue antes de sair.", "Ligue depois de sair."),
    "ro": ("Sunați înainte să plecați.", "Sunați după ce plecați."),
    "so": ("Soo wac ka hor intaadan bixin.", "Soo wac ka dib markaad baxdo."),
    "uk": ("Подзвоніть перед виходом.", "Подзвоніть після виходу."),
    "ur": ("جانے سے پہلے فون کریں۔", "جانے کے بعد فون کریں۔"),
    "zh-Hans": ("离开之前请打电话。", "离开之后请打电话。"),
}
CHANGED = [
    *(("Call before you go.", right, wrong, tag) for tag, (right, wrong) in CALL.items()),
    ("Stay at least 3 days.", "Zostań co najmniej 3 dni.", "Zostań najwyżej 3 dni.", "pl"),
    ("Stay at least 3 days.", "ابق 3 أيام على الأقل.", "ابق 3 أيام على الأكثر.", "ar"),
    ("It lasts up to 3 days.", "Trwa do 3 dni.", "Trwa co najmniej 3 dni.", "pl"),
    ("It is for people under 16.", "Для осіб, молодших за 16 років.", "Для осіб понад 16 років.", "uk"),
    ("It is for people over 18.", "适用于18岁以上的人。", "适用于18岁以下的人。", "zh-Hans"),
    ("Always lock the door.", "Sempre tranque a porta.", "Nunca tranque a porta.", "pt"),
    (
        "Do it unless you are hurt.",
        "Zrób to, chyba że masz obrażenia.",
        "Zrób to, jeśli masz obrażenia.",
        "pl",
    ),
    ("You are safe here.", "Jesteś tu bezpieczna.", "Jesteś tu w niebezpieczeństwie.", "pl"),
    ("The victim will be told.", "Victima va fi informată.", "Agresorul va fi informat.", "ro"),
]


@pytest.mark.parametrize(("source", "right", "wrong", "tag"), CHANGED)
def test_the_opposite_is_asked_and_the_right_word_is_not(
    source: str, right: str, wrong: str, tag: str
) -> None:
    assert told(source, right, tag) == []
    (one,) = told(source, wrong, tag)
    assert one.severity is Severity.WARNING
    (one,) = told(source, wrong, tag, critical=True)
    asked = re.search(r"\b(?:unless|always)\b", source, re.IGNORECASE)
    assert one.severity is (Severity.WARNING if asked else Severity.ERROR)


def test_a_finding_quotes_both_words() -> None:
    (one,) = told("Call before you go.", "Zadzwoń po wyjściu.", "pl")
    assert one.message.startswith("the English says “before”, the Polish “po”")


def test_each_sentence_is_asked_by_itself() -> None:
    source = "Call before you go. Wait after that."
    assert told(source, "Zadzwoń przed wyjściem. Potem czekaj.", "pl") == []
    assert len(told(source, "Zadzwoń po wyjściu. Potem czekaj.", "pl")) == 1


@pytest.mark.parametrize(
    ("source", "translation", "tag"),
    [
        ("You are in danger.", "Nie jesteś bezpieczna.", "pl"),
        ("The page is unsafe.", "该页面不安全。", "zh-Hans"),
        ("It works only if you call.", "لن يعمل إلا إذا اتصلت.", "ar"),
        ("Call before and after.", "Zadzwoń po wszystkim.", "pl"),
        ("Before you go, call.", "Zadzwoń. Potem idź.", "de"),
        ("Do not smoke or drink.", "Nie pal i nie pij.", "pl"),
    ],
)
def test_another_way_to_say_it_is_right(source: str, translation: str, tag: str) -> None:
    assert told(source, translation, tag, critical=True) == []


def test_or_and_and_are_asked_only_where_it_is_critical() -> None:
    (one,) = told("Call or text us.", "Zadzwoń i napisz do nas.", "pl", critical=True)
    assert one.severity is Severity.WARNING
    assert told("Call or text us.", "Zadzwoń i napisz do nas.", "pl") == []


@pytest.mark.parametrize(
    ("source", "right", "wrong", "tag"),
    [
        ("You must call first.", "Musisz najpierw zadzwonić.", "Możesz najpierw zadzwonić.", "pl"),
        ("You can call first.", "Puede llamar.", "Puede llamar.", "es"),
        ("You can call us.", "Możesz do nas zadzwonić.", "Musisz do nas zadzwonić.", "pl"),
        ("The door is on the left side.", "Drzwi są po lewej stronie.", "Drzwi są po prawej stronie.", "pl"),
        ("The door is on the left side.", "الباب على الجانب الأيسر.", "الباب على الجانب الأيمن.", "ar"),
        ("The door is on the left side.", "门在左边。", "门在右边。", "zh-Hans"),
    ],
)
def test_must_may_left_and_right_are_told_apart(source: str, right: str, wrong: str, tag: str) -> None:
    assert OPPOSITE not in rules(source, right, tag)
    assert (OPPOSITE in rules(source, wrong, tag)) is (tag != "es")


def test_a_need_beside_can_may_stand_alone() -> None:
    source = "You need to log out before you can log in."
    assert OPPOSITE not in rules(source, "Przed zalogowaniem należy się wylogować.")


def test_what_no_treebank_has_is_still_in_the_table() -> None:
    kept = [
        (word, POLES[kind][tag])
        for tag, kinds in NOT_FOUND.items()
        for kind, words in kinds.items()
        for word in words.split("|")
    ]
    assert kept
    assert [
        word for word, poles in kept if not any(word in pole.split(" ; ")[0].split("|") for pole in poles)
    ] == []


ONLY = {
    "ar": ("هذا الرقم للطوارئ فقط.", "هذا الرقم للطوارئ."),
    "bn": ("এই নম্বর শুধু জরুরি অবস্থার জন্য।", "এই নম্বর জরুরি অবস্থার জন্য।"),
    "cy": ("Dim ond ar gyfer argyfwng mae'r rhif hwn.", "Ar gyfer argyfwng mae'r rhif hwn."),
    "fa": ("این شماره فقط برای مواقع اضطراری است.", "این شماره برای مواقع اضطراری است."),
    "lt": ("Šis numeris skirtas tik nelaimėms.", "Šis numeris skirtas nelaimėms."),
    "pa": ("ਇਹ ਨੰਬਰ ਸਿਰਫ਼ ਐਮਰਜੈਂਸੀ ਲਈ ਹੈ।", "ਇਹ ਨੰਬਰ ਐਮਰਜੈਂਸੀ ਲਈ ਹੈ।"),
    "pl": ("Ten numer jest tylko na nagłe wypadki.", "Ten numer jest na nagłe wypadki."),
    "pt": ("Este número é só para emergências.", "Este número é para emergências."),
    "ro": ("Acest număr este doar pentru urgențe.", "Acest număr este pentru urgențe."),
    "so": ("Lambarkan waa kaliya xaaladaha degdegga ah.", "Lambarkan waa xaaladaha degdegga ah."),
    "uk": ("Цей номер лише для надзвичайних випадків.", "Цей номер для надзвичайних випадків."),
    "ur": ("یہ نمبر صرف ہنگامی حالات کے لیے ہے۔", "یہ نمبر ہنگامی حالات کے لیے ہے۔"),
    "zh-Hans": ("此号码仅用于紧急情况。", "此号码用于紧急情况。"),
}
FREE = {
    "ar": ("المكالمة مجانية.", "المكالمة قصيرة."),
    "bn": ("এই ফোন বিনামূল্যে।", "এই ফোন সহজ।"),
    "cy": ("Mae'r alwad am ddim.", "Mae'r alwad yn hir."),
    "fa": ("این تماس رایگان است.", "این تماس کوتاه است."),
    "lt": ("Skambutis nemokamas.", "Skambutis trumpas."),
    "pa": ("ਇਹ ਕਾਲ ਮੁਫ਼ਤ ਹੈ।", "ਇਹ ਕਾਲ ਛੋਟੀ ਹੈ।"),
    "pl": ("Połączenie jest bezpłatne.", "Połączenie jest płatne."),
    "pt": ("A chamada é gratuita.", "A chamada é paga."),
    "ro": ("Apelul este gratuit.", "Apelul este cu plată."),
    "so": ("Wicitaanku waa bilaash.", "Wicitaanku waa gaaban yahay."),
    "uk": ("Дзвінок безкоштовний.", "Дзвінок платний."),
    "ur": ("کال مفت ہے۔", "کال مختصر ہے۔"),
    "zh-Hans": ("通话免费。", "通话收费。"),
}


@pytest.mark.parametrize("tag", ONLY)
@pytest.mark.parametrize(
    ("source", "texts"), [("This number is only for emergencies.", ONLY), ("The call is free.", FREE)]
)
def test_only_and_free_are_asked_for(source: str, texts: dict[str, tuple[str, str]], tag: str) -> None:
    right, wrong = texts[tag]
    assert LOST_WORD not in rules(source, right, tag)
    assert LOST_WORD in rules(source, wrong, tag)


def test_only_and_free_have_words_in_thirteen_languages() -> None:
    assert all(set(words) == LANGUAGES for _, words in KEPT.values())


@pytest.mark.parametrize(
    "source",
    [
        "You can go only if you want.",
        "It only takes a minute.",
        "Not only women call.",
        "You are free to go.",
    ],
)
def test_only_and_free_in_other_senses_are_not_asked_for(source: str) -> None:
    assert LOST_WORD not in rules(source, "Możesz iść do domu.")
