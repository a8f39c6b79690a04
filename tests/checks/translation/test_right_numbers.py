"""Numbers, times, dates, money and units: each right form is right, a changed one is told."""

from __future__ import annotations

import pytest

from pipeline.checks.translation.dates import OTHER_DATE
from pipeline.checks.translation.dialled import DIALLED
from pipeline.checks.translation.measures import LOST_SIGN, OTHER_MEASURE
from pipeline.checks.translation.numbers import LOST_NUMBER, NUMBER_ORDER, OTHER_DIGITS
from pipeline.checks.translation.times import OTHER_TIME
from pipeline.model.finding import Rule, Severity
from tests.checks.translation.pairs import findings, rules
from tests.checks.translation.right_pairs import FRESH, OTHER_FORMS, PAIRS, RIGHT, WRONG

LANGUAGES = 13


def test_the_table_has_four_hundred_pairs_in_all_languages() -> None:
    assert len(PAIRS) >= 400
    assert all(len(by_tag) == LANGUAGES for by_tag in RIGHT.values())


@pytest.mark.parametrize("critical", [False, True])
@pytest.mark.parametrize("source", RIGHT)
def test_a_right_form_is_right(source: str, critical: bool) -> None:
    told = [
        (tag, found.rule.id, found.message)
        for tag, text in RIGHT[source].items()
        for found in findings(source, text, tag, critical=critical)
        if found.severity >= Severity.WARNING
    ]
    assert told == []


CHANGED = [
    ("48 hours is 2 days.", "ar", "يومين", "ثلاثة أيام", LOST_NUMBER),
    ("48 hours is 2 days.", "pl", "dwa", "trzy", LOST_NUMBER),
    ("1 in 4 women are hurt.", "pl", "czwarta", "piąta", LOST_NUMBER),
    ("1 in 4 women are hurt.", "uk", "четверта", "п'ята", LOST_NUMBER),
    ("Open 9am to 5pm.", "pl", "17:00", "5:00", OTHER_TIME),
    ("Open 9am to 5pm.", "ur", "شام 5", "5", OTHER_TIME),
    ("They close at 9:30pm.", "pl", "21:30", "9:30", OTHER_TIME),
    ("They close at 9:30pm.", "ar", " مساءً", "", OTHER_TIME),
    ("They close at 9:30pm.", "ar", "مساءً", "صباحًا", OTHER_TIME),
    ("Come at 10.15 am.", "so", "subaxnimo", "habeennimo", OTHER_TIME),
    ("It ends on 1 March.", "pl", "marca", "maja", OTHER_DATE),
    ("It ends on 1 March.", "ar", "مارس", "مايو", OTHER_DATE),
    ("It ends on 1 March.", "fa", "مارس", "مهٔ", OTHER_DATE),
    ("It ends on 1 March.", "zh-Hans", "3月", "5月", OTHER_DATE),
    ("It ends on 1 March.", "cy", "Mawrth", "Mai", OTHER_DATE),
    ("It began on 3 May 2026.", "pl", "03.05", "03.06", OTHER_DATE),
    ("It began on 3 May 2026.", "lt", "05-03", "06-03", OTHER_DATE),
    ("Since January they come on Monday.", "pl", "poniedziałek", "piątek", OTHER_DATE),
    ("Since January they come on Monday.", "ro", "lunea", "joia", OTHER_DATE),
    ("Since January they come on Monday.", "uk", "січня", "травня", OTHER_DATE),
    ("You can get £400.", "pl", " funtów", "", LOST_SIGN),
    ("You can get £400.", "zh-Hans", "英镑", "", LOST_SIGN),
    ("You can get £400.", "bn", " পাউন্ড", "", LOST_SIGN),
    ("It is 30% of calls.", "pl", "procent ", "", LOST_SIGN),
    ("It is 30% of calls.", "ur", " فیصد", "", LOST_SIGN),
    ("20,000 people called.", "zh-Hans", "2万", "2千", LOST_NUMBER),
    ("20,000 people called.", "pl", "20 tys.", "20", LOST_NUMBER),
    ("It costs £1,250.50.", "pt", "1.250,50", "125,50", LOST_NUMBER),
    ("Take 5 ml twice a day.", "pl", "ml", "mg", OTHER_MEASURE),
    ("Take 5 ml twice a day.", "uk", "мл", "мг", OTHER_MEASURE),
    ("Take 5 ml twice a day.", "zh-Hans", "毫升", "升", OTHER_MEASURE),
    ("The station is 3 miles away.", "ro", "mile", "km", OTHER_MEASURE),
    ("The station is 3 miles away.", "ur", " میل", "", LOST_SIGN),
    ("Press *#06# to see the number.", "pl", "*#06#", "06", DIALLED),
    ("Press *#06# to see the number.", "ar", "*#06#", "#06#*", DIALLED),
    ("From abroad call +44 808 2000 247.", "pl", "+44", "44", DIALLED),
    ("Call 020 7946 0018.", "pl", "20 7946", "20 7964", LOST_NUMBER),
    ("Call 999, then press 55.", "pl", "55", "pięćdziesiąt pięć", LOST_NUMBER),
    ("Call 999, then press 55.", "ur", "۵۵", "۵5", OTHER_DIGITS),
    ("48 hours is 2 days.", "pl", "48", "٤٨", OTHER_DIGITS),
    ("48 hours is 2 days.", "pl", "48", "４８", OTHER_DIGITS),
    ("48 hours is 2 days.", "ur", "48", "٤٨", OTHER_DIGITS),
]


@pytest.mark.parametrize(("source", "tag", "old", "new", "rule"), CHANGED)
def test_a_changed_form_is_told(source: str, tag: str, old: str, new: str, rule: Rule) -> None:
    right = RIGHT[source][tag]
    assert right.replace(old, new) != right
    assert rule in rules(source, right.replace(old, new), tag)


def test_another_month_is_an_error_and_no_month_a_question() -> None:
    (other,) = (
        one for one in findings("It ends on 1 March.", "Kończy się 1 maja.") if one.rule is OTHER_DATE
    )
    (none,) = (one for one in findings("It ends on 1 March.", "Kończy się 1 dnia.") if one.rule is OTHER_DATE)
    assert (other.severity, none.severity) == (Severity.ERROR, Severity.WARNING)
    assert "the source says March, the translation May" in other.message


@pytest.mark.parametrize("text", ["You may 1 day march on.", "May I come?", "She will march 10 miles."])
def test_may_and_march_are_not_always_months(text: str) -> None:
    assert OTHER_DATE not in rules(text, "Tak 1 10 mil.")


def test_a_day_of_the_working_week_may_be_meant_by_another_word() -> None:
    assert OTHER_DATE not in rules("Open Monday to Friday.", "Czynne w dni robocze.")


@pytest.mark.parametrize(
    ("tag", "text"),
    [("rom", "Katar 9 dži 5, 1 marto: 5."), ("de", "Von 9 bis 17 Uhr am 1. März bekommen Sie 5 Pfund.")],
)
def test_a_language_outside_the_tables_is_asked_only_what_cldr_knows(tag: str, text: str) -> None:
    source = "From 9am to 5pm on 1 March you get £5."
    assert {OTHER_TIME, OTHER_DATE, LOST_SIGN}.isdisjoint(rules(source, text, tag))


def test_cldr_alone_is_enough_to_ask() -> None:
    text = "Von 9 bis 5 Uhr am 1. Mai bekommen Sie 5."
    told = {one.rule: one.severity for one in findings("From 9am to 5pm on 1 March you get £5.", text, "de")}
    assert told == {OTHER_TIME: Severity.WARNING, OTHER_DATE: Severity.ERROR, LOST_SIGN: Severity.WARNING}


def test_a_footnote_is_no_code() -> None:
    assert DIALLED not in rules("Call us on 5 or 6*.", "Zadzwoń pod 5 albo 6.")
    assert DIALLED in rules("Call 1471#.", "Zadzwoń pod 1471.")
    assert DIALLED in rules("Call 1471.", "Zadzwoń pod 1471#.")


@pytest.mark.parametrize(
    ("source", "translation", "tag"),
    [
        ("9am to 5pm", "9:00–17:00", "pl"),
        ("10am to noon", "10:00–12:00", "pl"),
        ("It takes 1 day.", "Trwa dzień.", "pl"),
        ("It takes 1 hour.", "يستغرق ساعة.", "ar"),
        ("2 letters will come.", "ستصل رسالتان.", "ar"),
        ("2 children are here.", "هنا طفلان.", "ar"),
    ],
)
def test_a_number_may_be_in_the_word_beside_it(source: str, translation: str, tag: str) -> None:
    assert rules(source, translation, tag) == []


def test_a_unit_does_not_stand_for_another_number() -> None:
    assert LOST_NUMBER in rules("It takes 3 days.", "Trwa dni.")
    assert LOST_NUMBER in rules("It takes 1 day.", "Trwa tydzień.")


def test_fresh_pairs_are_right_and_wrong() -> None:
    told = [
        (tag, source, found.rule.id)
        for source, tag, text in (*FRESH, *OTHER_FORMS)
        for found in findings(source, text, tag, critical=True)
        if found.severity >= Severity.WARNING
    ]
    missed = [
        (tag, source)
        for source, tag, text in WRONG
        if not any(one.severity >= Severity.WARNING for one in findings(source, text, tag, critical=True))
    ]
    assert (told, missed) == ([], [])
    assert len(FRESH) > 80


@pytest.mark.parametrize("wrong", ["9 czerwca 2024 o 4.30", "4 czerwca 2024 o 30.9"])
def test_a_date_may_move_but_not_change_its_numbers(wrong: str) -> None:
    source = "Come at 9.30am on 4 June 2024."
    assert NUMBER_ORDER not in rules(source, "Przyjdź 4 czerwca 2024 o 9.30.")
    assert rules(source, f"Przyjdź {wrong}.")
