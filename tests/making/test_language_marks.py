"""Words in another language than their passage are marked where that is certain, and only there."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from pipeline.making.foreign_scripts import with_script_tags
from pipeline.making.language_marks import with_language_marks
from pipeline.model.document import Document, Foreign, Inlines, Link, Origin, Passage, Section, Strong, Text
from pipeline.model.markup import parse, spell


def marked(
    words: str | Inlines,
    document: str,
    source: str = "",
    names: Mapping[str, str] | None = None,
    language: str = "",
    domain: str = "",
    targets: tuple[str, ...] = (),
) -> str:
    """The markup of a translation of *source*, with its marks."""
    content = parse(words, targets) if isinstance(words, str) else words
    origin = Origin(domain, "", source) if source else None
    passage = Passage(content, language=language, origin=origin)
    whole = Document(
        Passage((Text("…"),)),
        (Section(None, (passage,)),),
        document,
        translated_from="en-GB" if source else "",
    )
    once = with_language_marks(whole, names or {})
    assert with_language_marks(once, names or {}) == once
    block = once.sections[0].blocks[0]
    assert isinstance(block, Passage)
    return spell(block.content)[0]


@pytest.mark.parametrize(
    ("source", "translation", "expected"),
    [
        ("Use the GoodSAM app.", "استخدم تطبيق GoodSAM.", "استخدم تطبيق [GoodSAM]{lang=en-GB}."),
        ("Use Bright Sky (an app).", "使用Bright Sky（应用）。", "使用[Bright Sky]{lang=en-GB}（应用）。"),
        ("Ask Victim Support.", "اسأل **Victim Support**.", "اسأل **[Victim Support]{lang=en-GB}**."),
        (
            "Ask Victim Support.",
            "اسأل Victim **Support**.",
            "اسأل [Victim]{lang=en-GB} **[Support]{lang=en-GB}**.",
        ),
        # Only what the message has, in the same letters.
        ("Use the GoodSAM app.", "استخدم WhatsApp.", "استخدم WhatsApp."),
        ("Use the GoodSAM app.", "استخدم تطبيق GOODSAM.", "استخدم تطبيق GOODSAM."),
        ("Use the GoodSAM app.", "استخدم Good.", "استخدم Good."),
        ("Use the GoodSAM app.", "استخدم GoodSAM App.", "استخدم [GoodSAM]{lang=en-GB} App."),
        # A number and an address are in no language.
        ("Call 101 or 0808 2000 247.", "اتصل على 101 أو 0808 2000 247.", "اتصل على 101 أو 0808 2000 247."),
        ("See www.gov.uk/bail", "انظر www.gov.uk/bail", "انظر www.gov.uk/bail"),
        ("Write to help@example.org.", "اكتب إلى help@example.org.", "اكتب إلى help@example.org."),
        ("Press 55 on GoodSAM 2", "اضغط 55 في GoodSAM 2", "اضغط 55 في [GoodSAM]{lang=en-GB} 2"),
        # What the author marked in the source keeps its language.
        ("Say [mot juste]{lang=fr} twice.", "قل mot juste مرتين.", "قل [mot juste]{lang=fr} مرتين."),
        # Scripts tell nothing between two languages in Latin letters.
        ("Use the GoodSAM app.", "Użyj aplikacji GoodSAM.", "Użyj aplikacji GoodSAM."),
    ],
)
def test_latin_words_of_the_message_are_in_its_language(source: str, translation: str, expected: str) -> None:
    tag = "pl" if translation.startswith("U") else "zh-Hans" if translation.startswith("使") else "ar"
    assert marked(translation, tag, source) == expected


def test_words_that_the_source_marks_keep_their_language_in_any_script() -> None:
    assert marked("Powiedz bonjour.", "pl", "Say [bonjour]{lang=fr}.") == "Powiedz [bonjour]{lang=fr}."
    assert marked("Idę do domu.", "pl", "Say [do]{lang=it}.") == "Idę do domu."


def test_a_mark_in_the_language_of_the_translation_goes() -> None:
    source = "In Welsh: [Ffoniwch ni]{lang=cy}."
    assert marked("Yn Gymraeg: [Ffoniwch ni]{lang=cy}.", "cy", source) == "Yn Gymraeg: Ffoniwch ni."
    assert marked("Po walijsku: [Ffoniwch ni]{lang=cy}.", "pl", source) == (
        "Po walijsku: [Ffoniwch ni]{lang=cy}."
    )


def test_a_translator_marks_what_no_rule_knows() -> None:
    assert marked("Strona [GOV.UK]{lang=en}.", "pl", "See GOV.UK.") == "Strona [GOV.UK]{lang=en}."


def test_names_of_the_project_have_their_language() -> None:
    names = {"GoodSAM": "en-GB", "Good": "en-GB", "Heddlu": "cy"}
    assert marked("Użyj GoodSAM.", "pl", names=names) == "Użyj [GoodSAM]{lang=en-GB}."
    assert marked("Use GoodSAM, ask Heddlu.", "en-GB", names=names) == "Use GoodSAM, ask [Heddlu]{lang=cy}."
    assert marked("Użyj GoodSAMs.", "pl", names=names) == "Użyj GoodSAMs."


def test_the_untranslated_title_of_a_page_is_in_the_language_of_the_message() -> None:
    source, target = (
        "See [Help for families]{1} and [GoodSAM]{2}.",
        ("https://a.example", "https://b.example"),
    )
    found = marked("Zob. [Help for families]{1} i [GoodSAM]{2}.", "pl", source, targets=target)
    assert found == "Zob. [[Help for families]{lang=en-GB}]{1} i [GoodSAM]{2}."
    assert marked("Zob. [Pomoc]{1} i [GoodSAM]{2}.", "pl", source, targets=target) == (
        "Zob. [Pomoc]{1} i [GoodSAM]{2}."
    )


def test_an_address_as_the_words_of_a_link_has_no_mark() -> None:
    link = (Text("انظر "), Link((Text("example.org"),), "https://example.org"))
    assert marked(link, "ar", "See [example.org]{1}.") == "انظر [example.org]{1}"


def test_what_settings_put_into_a_label_is_in_the_language_of_the_source() -> None:
    found = marked("الناشر: Mulberry (CC BY)", "ar", "Published by {publisher}", domain="furniture")
    assert found == "الناشر: [Mulberry]{lang=en-GB} ([CC BY]{lang=en-GB})"


def test_words_left_in_the_source_language_need_no_further_mark() -> None:
    assert (
        marked("Use GoodSAM.", "ar", "Use GoodSAM.", {"GoodSAM": "en-GB"}, language="en-GB") == "Use GoodSAM."
    )


def test_a_passage_with_one_mark_has_its_language() -> None:
    content = (Strong((Foreign((Text("GoodSAM"),), "en-GB"),)), Text(" 55"))
    whole = Document(Passage((Text("…"),)), (Section(None, (Passage(content),)),), "ar")
    expected = Passage((Strong((Text("GoodSAM"),)), Text(" 55")), language="en-GB")
    assert with_script_tags(whole).sections[0].blocks == (expected,)
