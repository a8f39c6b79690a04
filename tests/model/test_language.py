from __future__ import annotations

import datetime

import pytest
from babel.core import get_global
from babel.localedata import locale_identifiers

from pipeline.model.errors import PipelineError
from pipeline.model.language import Language, language, locale_of_tag, long_date, tag_of_locale


@pytest.mark.parametrize(
    ("tag", "own", "english", "script", "rtl"),
    [
        ("en-GB", "English", "English", "Latn", False),
        ("pl", "polski", "Polish", "Latn", False),
        ("ur", "اردو", "Urdu", "Arab", True),
        ("ar", "العربية", "Arabic", "Arab", True),
        ("zh-Hans", "简体中文", "Simplified Chinese", "Hans", False),
        ("pa", "ਪੰਜਾਬੀ", "Punjabi (Gurmukhi)", "Guru", False),
        ("pa-Arab", "پنجابی", "Punjabi (Shahmukhi)", "Arab", True),
        ("ckb", "کوردیی ناوەندی", "Kurdish (Sorani)", "Arab", True),
        ("prs", "دری", "Dari", "Arab", True),
        ("rmy", "Romani čhib", "Romani", "Latn", False),
        ("he", "עברית", "Hebrew", "Hebr", True),
        ("ti", "ትግርኛ", "Tigrinya", "Ethi", False),
        ("und-Arab", "und-Arab", "und-Arab", "Arab", True),
    ],
)
def test_a_language_has_names_and_the_direction_of_its_script(
    tag: str, own: str, english: str, script: str, rtl: bool
) -> None:
    found = language(tag)
    assert found == Language(tag, script, rtl)
    assert (found.own_name, found.english_name) == (own, english)


@pytest.mark.parametrize(
    ("tag", "name", "script", "rtl"),
    [
        ("kmb", "Kimbundu", "Latn", False),  # CLDR has its English name and its script
        ("kmb-AO", "Kimbundu", "Latn", False),
        ("cri", "cri", "Latn", False),  # CLDR has only its script
        ("bum", "Bulu", "Latn", False),
        ("quh-Latn", "quh-Latn", "Latn", False),  # CLDR has nothing; the tag names the script
    ],
)
def test_a_language_without_a_cldr_locale_is_known(tag: str, name: str, script: str, rtl: bool) -> None:
    found = language(tag)
    assert found == Language(tag, script, rtl)
    assert (found.own_name, found.english_name) == (name, name)
    assert long_date(datetime.date(2026, 11, 23), tag) == "2026-11-23"


@pytest.mark.parametrize("tag", ["quh", "quh-Abcd", "en-Quot", "zz-Latn", "kmb-QQ", "und", "xxx", "mul"])
def test_a_tag_without_a_known_language_script_or_region_is_unknown(tag: str) -> None:
    with pytest.raises(PipelineError):
        language(tag)


def test_a_tag_is_put_into_its_usual_case() -> None:
    assert language("ZH-hans").tag == "zh-Hans"


@pytest.mark.parametrize(
    ("tag", "hint"),
    [
        ("zh_Hans", "write zh-Hans: a BCP 47 tag joins its parts with hyphens"),
        ("polish", "the tag of Polish is pl"),
        ("zz", "a tag looks like ur, zh-Hans or en-GB (BCP 47)"),
        ("quh", "if quh is right, name its script as well: quh-Latn"),
        ("../etc", "a tag looks like ur, zh-Hans or en-GB (BCP 47)"),
        ("", "a tag looks like ur, zh-Hans or en-GB (BCP 47)"),
    ],
)
def test_an_unknown_tag_is_an_error_with_a_hint(tag: str, hint: str) -> None:
    with pytest.raises(PipelineError) as caught:
        language(tag)
    assert (caught.value.message, caught.value.hint) == (f"{tag!r} is not a known language tag", hint)


@pytest.mark.parametrize(
    ("locale", "tag", "again"),
    [
        ("zh_Hans", "zh-Hans", "zh_Hans"),
        ("zh_CN.UTF-8", "zh-CN", "zh_CN"),
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
def test_a_locale_that_names_no_language_has_no_tag(locale: str) -> None:
    with pytest.raises(PipelineError):
        tag_of_locale(locale)


def test_every_locale_of_cldr_becomes_a_tag_and_comes_back() -> None:
    names = locale_identifiers()
    tags = {name: tag_of_locale(name) for name in names}
    assert len(names) > 1000
    assert len(set(tags.values())) == len(names)
    assert {name: tag for name, tag in tags.items() if language(tag).tag != tag} == {}
    assert {name: tag for name, tag in tags.items() if tag_of_locale(locale_of_tag(tag)) != tag} == {}


def test_every_tag_in_the_likely_subtags_becomes_a_locale_and_comes_back() -> None:
    names = [name for name in get_global("likely_subtags") if len(name.split("_")[0]) in (2, 3)]
    tags = [name.replace("_", "-") for name in names]
    assert len(tags) > 5000
    assert [tag for tag in tags if tag_of_locale(locale_of_tag(tag)) != tag] == []


@pytest.mark.parametrize("tag", ["bfi", "bfi-GB", "ase"])
def test_a_sign_language_is_refused_with_the_advice_to_make_a_film(tag: str) -> None:
    with pytest.raises(PipelineError, match="sign language") as caught:
        language(tag)
    assert "film" in caught.value.hint


def test_dates_have_ascii_digits_in_every_language() -> None:
    day = datetime.date(2026, 11, 23)
    assert long_date(day, "en-GB") == "23 November 2026"
    assert long_date(day, "fa") == "23 نوامبر 2026"
    assert long_date(day, "ne") == "2026 नोभेम्बर 23"
    assert long_date(day, "rmy") == "2026-11-23"
