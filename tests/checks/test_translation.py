"""Checks of translations: every rule finds its bad sample and leaves its good one alone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogues.extract import CRITICAL
from pipeline.checks.reading_level.formulas import BY_LANGUAGE
from pipeline.checks.translation import (
    RULES,
    TranslationContext,
    check,
    check_across,
    letters,
    same_catalogues,
)
from pipeline.checks.translation.characters import FORBIDDEN_CHARACTER, NOT_NFC
from pipeline.checks.translation.data import cues, words_of_amounts
from pipeline.checks.translation.data.common_words import COMMON_WORDS
from pipeline.checks.translation.data.letters import LETTERS
from pipeline.checks.translation.data.look_alikes import INSTEAD
from pipeline.checks.translation.data.number_words import NUMBER_WORDS, ORDINAL_WORDS
from pipeline.checks.translation.data.opposites import POLES
from pipeline.checks.translation.data.unit_words import UNIT_WORDS
from pipeline.checks.translation.language import NEAR, WRONG_LANGUAGE
from pipeline.checks.translation.letters import SAME_LETTERS
from pipeline.checks.translation.marks import PLACEHOLDERS
from pipeline.checks.translation.negation import LOST_NEGATION
from pipeline.checks.translation.numbers import EXTRA_NUMBER, LOST_NUMBER, OTHER_UNIT, SPLIT_NUMBER
from pipeline.checks.translation.terms import OTHER_TERM
from pipeline.checks.translation.waivers import WAIVER_STALE
from pipeline.checks.translation.words import (
    COPIED_SOURCE,
    END_MARK,
    FOREIGN_MARK,
    REDUPLICATING,
    SOURCE_LEFT,
    STOPS,
)
from pipeline.model.catalogue import Catalogue, Entry, Message
from pipeline.model.document import Place
from pipeline.model.finding import Rule, Severity
from pipeline.model.language import canonical_tag
from pipeline.project.settings import read_glossary
from tests.checks.translation.pairs import findings, rules

AMOUNTS = tuple(table for name, table in vars(words_of_amounts).items() if name.isupper())
TABLES_OF_CUES = (cues.CUES, cues.CONCORD, cues.LOOSE, cues.DUTY)
# The language of a rule's samples, where it is not Polish.
LANGUAGES = {
    "translation/foreign-mark": "ar",
    "translation/wrong-han": "zh-Hans",
    "translation/wrong-letter": "ro",
}
MESSAGE = re.compile(r'(?P<comments>(?:#.*\n)*)msgid "(?P<source>.*)"\nmsgstr "(?P<translation>.*)"')


def catalogue(po: str, language: str) -> Catalogue:
    """The catalogue of a sample; its escapes are UTF-8 bytes."""
    entries = [
        Entry(
            unescaped(found["source"]),
            translations=(unescaped(found["translation"]),),
            comments=tuple(line[2:].strip() for line in found["comments"].splitlines() if line[:2] == "#."),
            translator_comments=tuple(
                line.removeprefix("# ") for line in found["comments"].splitlines() if line[:2] != "#."
            ),
            place=Place(f"{language}.po", number),
        )
        for number, found in enumerate(MESSAGE.finditer(po), 1)
    ]
    return Catalogue(language, tuple(entries), file=f"{language}.po")


def unescaped(text: str) -> str:
    return text.encode("utf-8").decode("unicode_escape").encode("latin-1").decode()


def _given(comments: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Where the links of a message lead, by its comments."""
    targets = tuple(one.partition(": ")[2] for one in comments if one.startswith("Link {"))
    return (targets,) if targets else ()


def broken(po: str, language: str) -> list[Rule]:
    """The rules that a sample breaks: files of one or two languages, or a glossary and messages."""
    files = re.split(r"(?m)^# (?:(\w+)/)?\w+\.po\n", po)
    if len(files) > 1:
        catalogues = [
            catalogue(text, tag or language) for tag, text in zip(files[1::2], files[2::2], strict=True)
        ]
        return [finding.rule for finding in (*check_across(catalogues), *same_catalogues(catalogues))]
    glossary = read_glossary(po[: MESSAGE.search(po).start()], "glossary.toml")  # type: ignore[union-attr]
    one = catalogue(po, language)
    messages = [
        Message(entry.text, critical=CRITICAL in entry.comments, given=_given(entry.comments))
        for entry in one.entries
    ]
    found = check(messages, one, TranslationContext(glossary=glossary))
    return [finding.rule for finding in found if "(waived: " not in finding.message]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_its_bad_sample_and_not_its_good_one(rule: Rule) -> None:
    language = LANGUAGES.get(rule.id, "pl")
    assert rule in broken(rule.bad, language)
    assert broken(rule.good, language) == []


def test_every_rule_says_why() -> None:
    assert all(rule.why and rule.title.endswith(".") and rule.id.startswith("translation/") for rule in RULES)
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_a_finding_names_its_place_and_language() -> None:
    (finding,) = findings("Press 55.", "Naciśnij.")
    assert (str(finding.place), finding.language, finding.severity) == ("pl.po:7", "pl", Severity.ERROR)
    assert "55" in finding.message


@pytest.mark.parametrize(("translation", "flags"), [("", ()), ("Naciśnij.", ("fuzzy",))])
def test_a_translation_that_is_not_shown_is_not_checked(translation: str, flags: tuple[str, ...]) -> None:
    assert findings("Press 55.", translation, "pl", *flags) == []


SAME_NUMBERS = [
    ("Press 55.", "۵۵ دبائیں۔", "ur"),
    ("Within 48 hours, or 28 days.", "28 dni albo 48 godzin.", "pl"),
    ("Call 0808 2000 247.", "Zadzwoń: 08082000247.", "pl"),
    ("Call 0808 2000 247.", "Zadzwoń: 0808\u00a02000\u00a0247.", "pl"),
    ("It costs 1,000 pounds.", "To kosztuje 1000 funtów.", "pl"),
    ("It costs 1,000 pounds.", "To kosztuje 1.000 funtów.", "pl"),
    ("At 4.30 pm", "O 4:30 po południu", "pl"),
    ("Call 101 or 999.", "101或999。", "zh-Hans"),
    ("Open 24/7.", "Otwarte 24 godziny, 7 dni.", "pl"),
    ("See [here]{1} and [there]{2}: 55.", "[Tam]{2} i [tu]{1}: 55.", "pl"),
]


@pytest.mark.parametrize(("source", "translation", "language"), SAME_NUMBERS)
def test_numbers_are_compared_by_value(source: str, translation: str, language: str) -> None:
    assert rules(source, translation, language) == []


OTHER_NUMBERS = [
    ("Press 55.", "Naciśnij 56.", "55", "56"),
    ("Press 55.", "Naciśnij pięćdziesiąt pięć.", "55", ""),
    ("3-4 days", "34 dni", "3, 4", "34"),
    ("Press 55, then 55.", "Naciśnij 55.", "55", ""),
    ("48 hours and 28 days", "48 godzin i 48 dni", "28", "48"),
    ("Call 0808 2000 247.", "Zadzwoń: 0808 2000 274.", "247", "274"),
]


@pytest.mark.parametrize(("source", "translation", "lost", "extra"), OTHER_NUMBERS)
def test_a_lost_number_is_an_error_and_an_extra_one_a_warning(
    source: str, translation: str, lost: str, extra: str
) -> None:
    found = {finding.rule: finding.message for finding in findings(source, translation)}
    assert lost in found[LOST_NUMBER]
    assert (EXTRA_NUMBER in found) == bool(extra)
    assert extra in found.get(EXTRA_NUMBER, "")


@pytest.mark.parametrize(
    "character", "\u202a\u202e\ufffd\u200b\ufeff\u00ad\ue000\x00\x1b\x85\x9f\ufdd0\U0001ffff"
)
def test_characters_nobody_sees_are_refused(character: str) -> None:
    if character == "\x85":  # a line break, which has a rule of its own
        assert rules("Call.", f"Dzwoń{character}.") != []
    else:
        assert rules("Call.", f"Dzwoń{character}.") == [FORBIDDEN_CHARACTER]


@pytest.mark.parametrize("text", ["\u2066 999", "999 \u2069", "\u2069\u2066", "\u2067 \u2068 999 \u2069"])
def test_isolates_come_in_pairs(text: str) -> None:
    assert FORBIDDEN_CHARACTER in rules("Call 999.", f"Dzwoń 999. {text}".replace("999 ", ""))


def test_characters_that_a_script_needs_are_allowed() -> None:
    assert rules("Call.", "ហៅ\u200bទូរស័ព្ទ", "km") == []
    assert rules("Call.", "می\u200cروم", "fa") == []


def test_names_may_stay_the_same_and_sentences_may_not() -> None:
    name = "National Centre for Domestic Violence"
    assert rules(name, name) == []
    assert rules(f"Ask the {name}.", f"Zapytaj {name} (organizacja pomocy).") == []
    assert rules("Wait for the police to come.", "Czekaj for the police to come.") == [SOURCE_LEFT]
    sentence = "Talk to the police officer."
    assert rules(sentence, sentence) == [COPIED_SOURCE]
    assert rules("GoodSAM", "GoodSAM") == []


def test_placeholders_may_be_in_another_order() -> None:
    assert rules("{date}: {name}", "{name}, {date}") == []
    assert rules("{date}: {name}", "{name}") == [PLACEHOLDERS]


def test_an_escaped_star_is_not_bold() -> None:
    assert rules("Press \\*\\*.", "Naciśnij.") == []


@given(
    st.text("*[]{}\\ab5 ۵\u2066\u2069\n1", max_size=20), st.text("*[]{}\\ab5 ۵\u2066\u2069\n1", max_size=20)
)
def test_no_translation_breaks_the_checks(source: str, translation: str) -> None:
    assert all(finding.rule in RULES for finding in findings(source, translation))


@given(st.lists(st.integers(0, 999_999), max_size=5))
def test_a_number_survives_in_any_digits(values: list[int]) -> None:
    arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    source = "; ".join(f"x {value}" for value in values)
    translation = "؛ ".join(f"س {value}" for value in reversed(values)).translate(arabic)
    assert LOST_NUMBER not in rules(source, translation, "ar")
    assert EXTRA_NUMBER not in rules(source, translation, "ar")


@pytest.mark.parametrize(
    ("translation", "language"),
    [("28 godzin albo 48 dni.", "pl"), ("48天，或28小时。", "zh-Hans"), ("48 دن یا 28 گھنٹے۔", "ur")],
)
def test_a_number_keeps_its_unit(translation: str, language: str) -> None:
    assert OTHER_UNIT in rules("48 hours or 28 days.", translation, language)


def test_numbers_may_change_places_with_their_units() -> None:
    assert rules("48 hours or 28 days.", "28 dienų arba 48 valandas.", "lt") == []


@pytest.mark.parametrize("number", ["0808 247 2000", "0808 2000 274", "0808 \u200f2000 247", "0808 2000"])
def test_a_telephone_number_keeps_its_digits_in_order(number: str) -> None:
    assert {LOST_NUMBER, SPLIT_NUMBER} & set(rules("Call 0808 2000 247.", f"Zadzwoń: {number}."))
    assert rules("Call 0808 2000 247.", "Zadzwoń: 0808-2000-247.") == []


@pytest.mark.parametrize(
    ("number", "other"), [("100,000", "000.100"), ("12,345", "345.12"), ("12 34 56", "34 12 56")]
)
def test_the_groups_of_one_number_stay_in_order(number: str, other: str) -> None:
    assert LOST_NUMBER in rules(f"Call {number}.", f"Zadzwoń: {other}.")
    assert rules(f"Call {number}.", f"Zadzwoń: {number.replace(',', '.')}.") == []


def test_five_in_the_afternoon_is_seventeen() -> None:
    assert rules("Open until 5 pm.", "Otwarte do 17.") == []
    assert LOST_NUMBER in rules("Open until 5 pm.", "Otwarte do 18.")


def test_a_lost_negation_is_an_error_where_it_is_critical() -> None:
    entry = Entry("You cannot go.", translations=("Możesz iść.",))
    (finding,) = check((Message("You cannot go.", critical=True),), Catalogue("pl", (entry,)))
    assert (finding.rule, finding.severity) == (LOST_NEGATION, Severity.ERROR)


OTHER_LETTERS = [
    ("پليس", "fa"), ("پولیس", "ar"), ("پوليس", "ur"), ("поліция ы", "uk"), ("Poliţia", "ro"),
    ("警車", "zh-Hans"), ("Pоlicja", "pl"), ("полiція", "uk"), ("a", "uk"),
]  # fmt: skip


DENIALS = [
    ("The page could not be found.", "تعذّر العثور على الصفحة.", "ar"),
    ("You might not see them.", "Efallai na welwch nhw.", "cy"),
    ("No messages were sent.", "Ni anfonwyd negeseuon.", "cy"),
    ("No file was sent.", "কোনো ফাইল পাঠানো হ\u09dfনি।", "bn"),
    ("It is not used any more.", "এটি আর ব্যবহার করা হয়না।", "bn"),
    ("There is no bus.", "کوئی بس نھیں ھے۔", "ur"),
    ("No matter what you choose, you see all.", "Zobaczysz wszystko, co by się nie stało.", "pl"),
    ("No matter what you choose, you see all.", "Zawsze zobaczysz wszystko.", "pl"),
    ("Say whether or not you want it.", "Powiedz, czy tego chcesz.", "pl"),
]


@pytest.mark.parametrize(("source", "translation", "language"), DENIALS)
def test_a_language_has_several_ways_to_say_no(source: str, translation: str, language: str) -> None:
    assert LOST_NEGATION not in rules(source, translation, language)


@pytest.mark.parametrize(
    ("source", "translation", "language"),
    [
        ("No messages were sent.", "Anfonwyd negeseuon.", "cy"),
        ("No messages were sent.", "Mwy na negeseuon.", "cy"),
        ("You cannot go back without help.", "Możesz wrócić bez pomocy.", "pl"),
        ("If you are not safe, do not go.", "Jeśli nie jesteś bezpieczna, idź.", "pl"),
        ("No file was sent.", "থানায় ঘটনা জানানো হবে।", "bn"),
        ("Whether or not you want it, you need not pay.", "Czy chcesz, czy zapłacisz.", "pl"),
    ],
)
def test_words_that_only_look_like_a_negation_do_not_count(
    source: str, translation: str, language: str
) -> None:
    assert LOST_NEGATION in rules(source, translation, language)


def test_cues_are_in_nfc_like_the_texts() -> None:
    for words in (t for table in TABLES_OF_CUES for t in table.values()):
        assert all(unicodedata.is_normalized("NFC", word) for word in words)


def test_a_decomposed_letter_is_only_a_note() -> None:
    (found,) = findings("Call now.", "Zadzwon\u0301 teraz.")
    assert (found.rule, found.severity) == (NOT_NFC, Severity.NOTE)
    (found,) = findings("No.", "ন\u09df।", "bn")
    assert (found.rule, found.severity) == (NOT_NFC, Severity.NOTE)


@pytest.mark.parametrize(
    ("source", "translation", "language", "rule", "severity"),
    [
        ("Call now.", "Zadzwoń teraz", "pl", END_MARK, Severity.NOTE),
        ("Call now", "Zadzwoń teraz.", "pl", END_MARK, Severity.NOTE),
        ("Are you safe?", "Jest bezpiecznie.", "pl", END_MARK, Severity.WARNING),
        ("Are you safe?", "Jest bezpiecznie", "pl", END_MARK, Severity.WARNING),
        ("You are safe.", "Jest bezpiecznie?", "pl", END_MARK, Severity.WARNING),
        ("Call now.", "ابھی فون کریں.", "ur", FOREIGN_MARK, Severity.NOTE),
        ("Is it safe?", "کیا یہ محفوظ ہے?", "ur", FOREIGN_MARK, Severity.WARNING),
    ],
)
def test_a_missing_full_stop_is_a_note_and_a_missing_question_mark_a_warning(
    source: str, translation: str, language: str, rule: Rule, severity: Severity
) -> None:
    assert [(one.rule, one.severity) for one in findings(source, translation, language)] == [(rule, severity)]


@pytest.mark.parametrize(("text", "language"), OTHER_LETTERS)
def test_letters_of_similar_languages_and_look_alikes_are_found(text: str, language: str) -> None:
    found = findings("The police", text, language)
    assert [finding.severity for finding in found if finding.rule in letters.RULES] != []


@pytest.mark.parametrize("agreed", ["يُحتجز", "يحتجز"])
@pytest.mark.parametrize("said", ["ويُحتجز لدى الشرطة", "ويحتجز لدى الشرطة"])
def test_an_agreed_word_counts_with_and_without_its_arabic_vowels(agreed: str, said: str) -> None:
    glossary = f'[[terms]]\nterm = "custody"\n[terms.in]\nar = ["{agreed}"]\n'
    assert OTHER_TERM not in broken(f'{glossary}\nmsgid "Taken into custody"\nmsgstr "{said}"', "ar")
    assert OTHER_TERM in broken(f'{glossary}\nmsgid "Taken into custody"\nmsgstr "لدى الشرطة"', "ar")


def test_a_name_of_the_source_may_have_an_ending_in_another_script() -> None:
    assert rules("Use GoodSAM", "Користуйтеся GoodSAMом", "uk") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Поліція приїде і поговорить з вами про те, що сталося у вас вдома.", "pl"),
        ("Todas as pessoas têm direito a ser ouvidas e a falar com a polícia em sua casa.", "ro"),
        ("ہر شخص کو یہ حق حاصل ہے کہ پولیس اس کی بات سنے اور اس کے لیے مدد کرے۔", "fa"),
    ],
)
def test_a_text_in_another_language_is_found(text: str, language: str) -> None:
    source = "The police will come and talk to you about what happened in your home."
    assert WRONG_LANGUAGE in rules(source, text, language)


def test_a_waived_finding_stays_as_a_note_until_the_message_changes() -> None:
    entry = Entry("Press 55.", translations=("Naciśnij.",))
    for text, severity in (("Naciśnij.", Severity.NOTE), ("Teraz naciśnij.", Severity.ERROR)):
        comment = f"@waive {LOST_NUMBER.id} {entry.content_hash} the number is in the picture"
        changed = Entry("Press 55.", translations=(text,), translator_comments=(comment,))
        found = {f.rule: f for f in check((Message("Press 55."),), Catalogue("pl", (changed,)))}
        assert found[LOST_NUMBER].severity is severity
        assert (WAIVER_STALE in found) == (severity is Severity.ERROR)


@pytest.mark.parametrize(
    "table",
    [
        BY_LANGUAGE,
        *TABLES_OF_CUES,
        COMMON_WORDS,
        LETTERS,
        INSTEAD,
        UNIT_WORDS,
        NUMBER_WORDS,
        ORDINAL_WORDS,
        *AMOUNTS,
        *POLES.values(),
        SAME_LETTERS,
        STOPS,
        REDUPLICATING,
        frozenset().union(*NEAR),
    ],
)
def test_a_table_by_language_has_the_tags_that_languages_have(table: Collection[str]) -> None:
    """A row under another spelling would never be looked up."""
    assert {tag for tag in table if canonical_tag(tag) != tag} == set()
