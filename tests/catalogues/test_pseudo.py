from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogues.pseudo import (
    ACCENTED,
    ARABIC,
    ESCAPED,
    SMALL,
    pseudo,
    pseudo_catalogue,
    untranslated_words,
)
from pipeline.checks import translation
from pipeline.model.catalogue import Message
from pipeline.model.document import Document, ItemList, Passage, Picture, Section, Text, all_passages
from pipeline.model.markup import MarkupError, parse

TAGS = ("en-XA", "ar-XB")


def said(words: str, tag: str, *keep: str) -> str:
    return pseudo_catalogue([Message(words)], tag, keep).entries[0].translations[0]


def test_a_message_is_accented_longer_and_in_brackets() -> None:
    assert said("Call the police.", "en-XA") == "«Çåååļļ ţĥéé þööļîîçéé.»"
    assert said("Call the police.", "ar-XB") == "«كااالل تحهه پوولييكهه.»"


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize(
    "kept",
    [
        "999", "0808 2000 247", "+44", "{date}", "www.police.uk", "help@police.uk", "GoodSAM",
        "GoodSAM | Cambridgeshire Constabulary", "**", "]{1}",
    ],
)  # fmt: skip
def test_what_a_translator_keeps_stays_the_same(tag: str, kept: str) -> None:
    text = f"Go **now** to [the site]{{1}}: {kept} today" if kept not in ("**", "]{1}") else "**a** [b]{1}"
    assert kept in said(text, tag, "GoodSAM", "GoodSAM | Cambridgeshire Constabulary")


@given(st.lists(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1), min_size=1))
def test_words_grow_by_two_fifths(words: list[str]) -> None:
    before = sum(map(len, words))
    after = sum(len(word) for word in pseudo(" ".join(words), "en-XA")[1:-1].split(" "))
    assert 1.4 * before <= after < 1.4 * before + 1


@given(st.text("ab **[]{1}\\ 5é"))
def test_markup_stays_the_same(text: str) -> None:
    try:
        before = parse(text, ["x"])
    except MarkupError:
        return
    after = parse(pseudo(text, "en-XA"), ["x"])
    assert [type(each) for each in after if not isinstance(each, Text)] == [
        type(each) for each in before if not isinstance(each, Text)
    ]


@pytest.mark.parametrize("tag", TAGS)
def test_a_pseudo_catalogue_breaks_no_rule_of_translations(tag: str) -> None:
    texts = ["Call **999** or press 55 at once.", "Read [more about it]{1} on {date}.", "Draft"]
    messages = [Message(text) for text in texts]
    assert list(translation.check(messages, pseudo_catalogue(messages, tag))) == []


def test_each_letter_has_one_of_its_own_accented_or_arabic() -> None:
    assert len(SMALL) == len(ACCENTED) == len(ARABIC) == 26
    assert len(set(ACCENTED)) == 26
    assert not set(ACCENTED) & set(SMALL)
    assert {unicodedata.bidirectional(letter) for letter in ARABIC} == {"AL"}


def document(*passages: Passage) -> Document:
    return Document(Passage((Text("«Ţîţļé»"),)), (Section(None, (ItemList(passages),)),), "en-XA")


def test_words_without_a_translation_are_found() -> None:
    (finding,) = untranslated_words(all_passages(document(Passage((Text("«Ðŕååƒţ» Page 3"),)))))
    assert finding.rule is ESCAPED
    assert "'Page'" in finding.message


def test_words_without_a_translation_that_are_only_spoken_are_found() -> None:
    picture = Picture("phone", Passage((Text("A phone"),)))
    said = replace(document(), sections=(Section(None, (picture,)),))
    (finding,) = untranslated_words(all_passages(said))
    assert "phone" in finding.message


@pytest.mark.parametrize(
    "passage",
    [
        Passage((Text("«Þåĝé 3» GoodSAM, www.police.uk"),)),
        Passage((Text("English"),), language="en-GB"),
    ],
)
def test_names_addresses_and_passages_tagged_as_english_are_allowed(passage: Passage) -> None:
    assert list(untranslated_words(all_passages(document(passage)), ("GoodSAM",))) == []


def test_a_tag_guessed_from_the_letters_hides_nothing() -> None:
    assert (
        list(untranslated_words(all_passages(document(Passage((Text("Draft"),), language="und-Latn"))))) != []
    )
