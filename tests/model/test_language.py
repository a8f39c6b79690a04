from __future__ import annotations

import datetime
import re
from collections.abc import Callable

import pytest
from babel.core import Locale, get_global
from babel.localedata import locale_identifiers
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model.errors import PipelineError
from pipeline.model.language import (
    RIGHT_TO_LEFT_SCRIPTS,
    Language,
    canonical_tag,
    covers,
    data_size,
    every_name,
    is_english,
    is_same_language,
    language,
    locale_of_tag,
    long_date,
    name_for,
    name_in_list,
    tag_of_locale,
)
from pipeline.model.language_rows import LANGUAGES_OF_NAMES, OTHER_NAMES, OWN_ROWS, SIGN_LANGUAGES


@pytest.mark.parametrize(
    ("tag", "own", "english", "script", "rtl"),
    [
        ("en-GB", "English", "English", "Latn", False),
        ("fa", "فارسی", "Farsi (Persian)", "Arab", True),
        ("yue", "粵語", "Cantonese", "Hant", False),
        ("pa", "ਪੰਜਾਬੀ", "Punjabi (Gurmukhi)", "Guru", False),
        ("pa-Arab", "پنجابی", "Punjabi (Shahmukhi)", "Arab", True),
        ("ckb", "کوردیی ناوەندی", "Kurdish (Sorani)", "Arab", True),
        ("fa-AF", "دری", "Dari", "Arab", True),
        ("rom", "Romani čhib", "Romani", "Latn", False),
        ("und-Arab", "und-Arab", "und-Arab", "Arab", True),
    ],
)
def test_a_language_of_our_rows_is_named_and_runs_as_its_script_does(
    tag: str, own: str, english: str, script: str, rtl: bool
) -> None:
    found = language(tag)
    assert found == Language(tag, script, rtl)
    assert (found.own_name, found.english_name) == (own, english)


@pytest.mark.parametrize(
    ("tag", "script", "rtl"),
    [
        ("pl", "Latn", False),
        ("ur", "Arab", True),
        ("ar", "Arab", True),
        ("zh-Hans", "Hans", False),
        ("he", "Hebr", True),
        ("ti", "Ethi", False),
    ],
)
def test_other_languages_are_named_as_cldr_names_them(tag: str, script: str, rtl: bool) -> None:
    found = language(tag)
    assert found == Language(tag, script, rtl)
    locale = Locale.parse(tag, sep="-")
    assert found.own_name in (locale.get_display_name(), locale.languages.get(str(locale)))
    assert found.english_name in (locale.get_display_name("en"), Locale("en").languages.get(str(locale)))


def test_a_language_that_cldr_has_no_locale_for_can_be_written() -> None:
    """Its script is CLDR's likely one, its name CLDR's English one: or the tag, where CLDR has no name."""
    likely = get_global("likely_subtags")
    known = {name.partition("_")[0] for name in locale_identifiers()} | set(OWN_ROWS) | SIGN_LANGUAGES
    tags = sorted(name for name in likely if len(name) == 3 and name not in known and name != "und")
    assert len(tags) > 5000
    for tag in tags[::50]:
        script = likely[tag].split("_")[1]
        name = Locale("en").languages.get(tag, tag)
        for found in (language(tag), language(f"{tag}-GB")):
            assert (found.script, found.rtl) == (script, script in RIGHT_TO_LEFT_SCRIPTS)
            assert (found.own_name, found.english_name) in ((name, name), (found.tag, found.tag))
        assert long_date(datetime.date(2026, 11, 23), tag) == "2026-11-23"


def test_a_language_that_cldr_knows_nothing_of_is_written_as_its_tag_says() -> None:
    found = language("quh-Latn")
    assert found == Language("quh-Latn", "Latn", False)
    assert (found.own_name, found.english_name) == ("quh-Latn", "quh-Latn")


@pytest.mark.parametrize("tag", ["quh", "quh-Abcd", "en-Quot", "zz-Latn", "kmb-QQ", "und", "xxx", "mul"])
def test_a_tag_without_a_script_or_a_place_is_unknown(tag: str) -> None:
    with pytest.raises(PipelineError):
        language(tag)


# How people, systems and libraries spell languages: ISO 639-1, 639-2/B, 639-2/T, 639-3, POSIX, BCP 47.
SPELLINGS = {
    "ur": "ur urd UR ur-Arab ur_Arab ur-Aran ur@arabic urd-Aran",
    "ur-PK": "ur_PK urd-PK UR-pk ur-Arab-PK ur-586",
    "pl": "pol POL pl-Latn Pl",
    "ar": "ara arb ar-Arab",
    "zh": "zho chi cmn zh-cmn",
    "zh-Hans": "zh-CN zh_CN zh-SG cmn-Hans zh-Hans-CN zho_CN zh-cmn-Hans-CN",
    "zh-Hant": "zh-TW zh_tw zh-Hant-TW chi-TW",
    "zh-Hant-HK": "zh-HK zh_Hant_HK",
    "zh-Hans-HK": "zh-Hans-HK",
    "cy": "cym wel",
    "fa": "fas per pes",
    "fa-AF": "prs fa_AF prs-AF prs_GB prs-Arab",
    "pa": "pan pa-Guru",
    "pa-Arab": "pa-PK pan_PK pa-Arab-PK pa-Aran pa@arabic",
    "de": "ger deu",
    "fr": "fre fra",
    "he": "iw heb",
    "id": "in ind",
    "yi": "ji yid",
    "ro": "mo ron rum mol",
    "sr": "srp sr-Cyrl sr@cyrillic",
    "sr-Latn": "sr@latin sh srp_Latn SR@Latin",
    "yue": "zh-yue yue-Hant",
    "fil": "tl tgl",
    "ku": "kmr kur kmr-Latn",
    "en-GB": "eng-GB en-UK en_gb en-826 en-Latn-GB",
    "en-US": "en_US en-us",
    "pt-BR": "pt_br por-BR",
    "es-MX": "spa_MX",
    "es-419": "es_419",
    "el-polyton": "el-polytoni",
    "ru-RU": "ru-SU",
    "hy-AM": "hy-SU",
}


@pytest.mark.parametrize(
    ("tag", "spelling"), [(tag, each) for tag, spellings in SPELLINGS.items() for each in spellings.split()]
)
def test_every_spelling_of_a_language_is_its_one_tag(tag: str, spelling: str) -> None:
    assert canonical_tag(spelling) == tag
    assert language(spelling) == language(tag)
    assert is_same_language(spelling, tag)


ALIASES = get_global("language_aliases")
CODES = sorted({*ALIASES, *OWN_ROWS, *(name.replace("_", "-") for name in get_global("likely_subtags"))})


def meant(tag: str) -> Language | None:
    """The language of a tag, or None where the tag names none."""
    try:
        return language(tag)
    except PipelineError:
        return None


def test_a_replaced_code_means_the_language_that_cldr_has_for_it() -> None:
    replaced = {alias: ALIASES[alias].replace("_", "-") for alias in ALIASES.keys() - OWN_ROWS.keys()}
    assert replaced
    for alias, target in replaced.items():
        assert (canonical_tag(alias), meant(alias)) == (canonical_tag(target), meant(target)), alias


@settings(max_examples=500)
@given(
    code=st.sampled_from(CODES),
    script=st.sampled_from(["", "Latn", "Arab", "Aran", "Cyrl", "Hans", "Hant", "Guru"]),
    region=st.sampled_from(["", "GB", "PK", "IN", "CN", "TW", "HK", "SU", "AF", "ME", "419", "826"]),
    joint=st.sampled_from("-_"),
    spelt=st.sampled_from([str.lower, str.upper, str.title]),
)
def test_a_canonical_tag_stays_as_it_is(
    code: str, script: str, region: str, joint: str, spelt: Callable[[str], str]
) -> None:
    parts = [code.partition("-")[0], script, region]
    tag = joint.join(part for part in parts if part)
    once = canonical_tag(spelt(tag))
    assert once == canonical_tag(tag)
    assert canonical_tag(once) == once
    assert tag_of_locale(locale_of_tag(once)) == once


def test_our_rows_have_canonical_tags() -> None:
    assert [tag for tag in OWN_ROWS if canonical_tag(tag) != tag] == []


@pytest.mark.parametrize(
    "spelling", ["ur", "urd", "ur-PK", "ur_IN", "URD", "ur-Arab", "ur-Aran", "pnb", "pa-PK"]
)
def test_urdu_and_its_kin_are_nastaliq_however_they_are_spelt(spelling: str) -> None:
    assert language(spelling).nastaliq


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("pl_PL", "pol", True),
        ("zh_CN", "zh-Hans", True),
        ("zh-TW", "zh-Hans", False),
        ("prs", "fa", False),
        ("prs", "fa_AF", True),
        ("pa-PK", "pa", False),
        ("Polish", "pl", False),
        ("", "pl", False),
    ],
)
def test_two_tags_mean_one_language_if_its_readers_read_both(one: str, other: str, same: bool) -> None:
    assert is_same_language(one, other) is same


@pytest.mark.parametrize(
    ("wide", "tag", "covered"),
    [
        ("en", "en-GB", True),
        ("en-GB", "en", False),
        ("en-GB", "en-US", False),
        ("zh", "zh-Hans", True),
        ("zh", "zh-Hant-HK", True),
        ("zh-Hant", "zh-HK", True),
        ("zh-Hant", "zh-Hans", False),
        ("pa", "pa-Arab", True),
        ("pa-Guru", "pa-Arab", False),
        ("pa-Guru", "pa-IN", True),
        ("sr-Latn", "sr", False),
        ("fa", "prs", True),
        ("ca", "ca-valencia", True),
        ("ca-valencia", "ca", False),
    ],
)
def test_a_language_covers_its_scripts_and_regions(wide: str, tag: str, covered: bool) -> None:
    assert covers(wide, tag) is covered


def test_a_tag_is_put_into_its_usual_case() -> None:
    assert language("ZH-hans").tag == "zh-Hans"


@pytest.mark.parametrize(
    ("tag", "hint"),
    [
        ("polish", "the tag of Polish is pl"),
        ("zz", "a tag looks like ur, zh-Hans or en-GB (BCP 47)"),
        ("quh", "if quh is right, name its script as well: quh-Latn"),
        ("../etc", "a tag looks like ur, zh-Hans or en-GB (BCP 47)"),
        ("", "a tag looks like ur, zh-Hans or en-GB (BCP 47)"),
    ],
)
def test_an_unknown_tag_is_an_error_with_what_would_be_right(tag: str, hint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        language(tag)
    assert (caught.value.message, caught.value.hint) == (f"{tag!r} is not a known language tag", hint)


@pytest.mark.parametrize(
    ("locale", "tag", "again"),
    [
        ("zh_Hans", "zh-Hans", "zh_Hans"),
        ("zh_CN.UTF-8", "zh-Hans", "zh_Hans"),
        ("pt_BR", "pt-BR", "pt_BR"),
        ("sr@latin", "sr-Latn", "sr@latin"),
        ("sr_RS@latin", "sr-Latn-RS", "sr_RS@latin"),
        ("sr_Latn", "sr-Latn", "sr@latin"),
        ("sr@Latn", "sr-Latn", "sr@latin"),
        ("sr@ijekavian", "sr-ijekavsk", "sr@ijekavsk"),
        ("sr@ijekavianlatin", "sr-Latn-ijekavsk", "sr_Latn@ijekavsk"),
        ("uz@cyrillic", "uz-Cyrl", "uz@cyrillic"),
        ("ks_IN@devanagari", "ks-Deva-IN", "ks_IN@devanagari"),
        ("tt_RU@iqtelif", "tt-Latn-RU", "tt_RU@latin"),
        ("en@shaw", "en-Shaw", "en@shaw"),
        ("de@hebrew", "de-Hebr", "de@hebrew"),
        ("pa_Arab", "pa-Arab", "pa@arabic"),
        ("be@tarask", "be-tarask", "be@tarask"),
        ("ca@valencia", "ca-valencia", "ca@valencia"),
        ("gez_ER@abegede", "gez-ER-abegede", "gez_ER@abegede"),
        ("sl@rozaj-biske", "sl-rozaj-biske", "sl@rozaj-biske"),
        ("de_AT@euro", "de-AT", "de_AT"),
        ("es_419", "es-419", "es_419"),
    ],
)
def test_gettext_names_become_tags_and_come_back(locale: str, tag: str, again: str) -> None:
    assert tag_of_locale(locale) == tag
    assert locale_of_tag(tag) == again
    assert tag_of_locale(again) == tag
    assert language(tag).locale == again


@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "en@quot", "", "@latin", "zh Hans", "en_GB@a/b"])
def test_what_names_no_language_becomes_no_tag(locale: str) -> None:
    with pytest.raises(PipelineError):
        tag_of_locale(locale)


def test_every_locale_of_cldr_becomes_a_tag_and_comes_back() -> None:
    names = locale_identifiers()
    tags = {name: tag_of_locale(name) for name in names}
    assert len(names) > 1000
    # Two names are one tag only if one of them names the usual script: uz_Latn is uz.
    scripts = {name: part for name in names for part in name.split("_")[1:] if len(part) == 4}
    assert {name for name, script in scripts.items() if language(tags[name]).script != script} == set()
    unscripted = [tags[name] for name in names if name not in scripts]
    assert len(set(unscripted)) == len(unscripted)
    assert {name: tag for name, tag in tags.items() if language(tag).tag != tag} == {}
    assert {name: tag for name, tag in tags.items() if tag_of_locale(locale_of_tag(tag)) != tag} == {}


def test_every_language_of_likely_subtags_comes_back() -> None:
    names = [name for name in get_global("likely_subtags") if len(name.split("_")[0]) in (2, 3)]
    tags = [name.replace("_", "-") for name in names]
    assert len(tags) > 5000
    assert [tag for tag in tags if tag_of_locale(locale_of_tag(tag)) != canonical_tag(tag)] == []


@pytest.mark.parametrize("tag", ["bfi", "bfi-GB", "ase"])
def test_a_sign_language_is_refused_with_what_would_help(tag: str) -> None:
    with pytest.raises(PipelineError, match="sign language") as caught:
        language(tag)
    assert "film" in caught.value.hint


@pytest.mark.parametrize("tag", ["en-GB", "fa", "ne"])
def test_dates_keep_the_digits_of_telephones(tag: str) -> None:
    words = long_date(datetime.date(2026, 11, 23), tag)
    assert sorted(re.findall(r"\d+", words)) == ["2026", "23"]
    assert any(letter.isalpha() for letter in words)


def test_a_date_that_cldr_has_no_words_for_is_written_in_digits() -> None:
    assert long_date(datetime.date(2026, 11, 23), "rmy") == "2026-11-23"


@pytest.mark.parametrize(
    ("tag", "reader", "name"),
    [
        ("fr", "cy", "Ffrangeg"),
        ("en-GB", "fr", "anglais"),
        ("zh-Hans", "pl", "chiński uproszczony"),
        ("fr", "en-GB", "French"),
        ("fr", "pnb", "français"),
    ],
)
def test_a_language_is_named_for_its_reader(tag: str, reader: str, name: str) -> None:
    assert name_for(tag, reader) == name


def test_only_english_is_english() -> None:
    assert [tag for tag in ("en", "en-GB", "en-US", "en-XA", "enm", "fr") if is_english(tag)] == [
        *("en", "en-GB", "en-US"),
    ]


def test_a_language_is_known_by_many_names() -> None:
    urdu = every_name("ur", ("cy",))
    assert {"اردو", "Urdu", "urd", "ਉਰਦੂ", "Wrdw"} <= set(urdu)
    assert len(urdu) == len(set(urdu))
    assert {"Farsi (Persian)", "Persian", "Dari", "per", "fas"} <= set(every_name("fa"))
    assert {"Chinese", "简体中文", "zho"} <= set(every_name("zh-Hans"))


def test_every_language_with_other_names_is_one() -> None:
    assert [tag for tag in OTHER_NAMES if language(tag).tag != tag] == []
    assert [tag for tag in LANGUAGES_OF_NAMES if language(tag).tag.partition("-")[0] != tag] == []


@pytest.mark.parametrize(
    ("tag", "reader", "name"),
    [
        ("zh-Hans", "en-GB", "Chinese (Simplified)"),
        ("ur", "en-GB", "Urdu"),
        ("en-GB", "en-GB", "English"),
        ("pt-BR", "en-GB", "Portuguese (Brazilian)"),
        ("zh-Hans", "fr", "chinois simplifié"),
    ],
)
def test_a_list_sorts_a_language_by_its_own_name_first(tag: str, reader: str, name: str) -> None:
    assert name_in_list(tag, reader) == name


@pytest.mark.parametrize(
    ("size", "tag", "words"),
    [
        (120_400, "en-GB", "120 kB"),
        (1, "en-GB", "1 kB"),
        (999_999, "en-GB", "1,000 kB"),
        (1_250_000, "pl", "1,2 MB"),
        (120_400, "ar", "120 كيلوبايت"),
        (120_400, "ach", "120 kB"),
    ],
)
def test_a_size_is_said_in_words_with_ascii_digits(size: int, tag: str, words: str) -> None:
    assert data_size(size, tag).replace("\xa0", " ") == words
