from __future__ import annotations

import re

import pytest
from hypothesis import given

from pipeline.checks import text_file
from pipeline.checks.wanted import Wanted
from pipeline.model.document import Document, ItemList, Link, Marker, Passage, Section, Text, passages
from pipeline.model.editions import EDITIONS
from pipeline.model.language import language
from pipeline.writers.text import LRI, PDI, RLM, write
from tests.strategies import documents

PLAIN = EDITIONS["plain-text"]
ISOLATES = {ord(sign): None for sign in (LRI, PDI, RLM)}
SPACE = re.compile(r"\s+")


def said(document: Document) -> str:
    return write(document, PLAIN)[0].decode("utf-8")


def passage(words: str, language: str = "") -> Passage:
    return Passage((Text(words),), language=language)


def leaflet(*blocks: Passage | ItemList, language: str = "en-GB") -> Document:
    sections = (Section(passage("Help"), blocks), Section(passage("More"), (), level=3))
    return Document(passage("Title"), sections, language)


def test_headings_are_between_blank_lines_and_sections_are_numbered() -> None:
    assert said(leaflet(passage("One."), passage("Two."))) == "Title\n\n\n1. Help\n\nOne.\n\nTwo.\n\n\nMore\n"


def test_an_item_that_ends_in_a_letter_gets_a_full_stop() -> None:
    items = passage("Press 55"), passage("Wait"), passage("Talk?")
    assert "- Press 55\n- Wait.\n- Talk?\n" in said(leaflet(ItemList(items)))
    assert "3. Press 55\n4. Wait.\n" in said(leaflet(ItemList(items, Marker.NUMBER, 3)))
    assert "\nPress 55\nWait\nTalk?\n" in said(leaflet(ItemList(items, Marker.LINE)))


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("en-GB", "your passport, or"),
        ("en-GB", "your passport; AND"),
        ("fr", "votre passeport ou"),
        ("de", "Ihren Pass oder"),
        ("ar", "جواز السفر أو"),
        ("zh-Hans", "您的护照，或"),
        ("en-GB", "look at help.unhcr.org"),
        ("en-GB", "write to a@b.example.org"),
        ("en-GB", "https://localhost/help"),
    ],
)
def test_an_item_that_goes_on_or_ends_in_an_address_gets_no_full_stop(tag: str, words: str) -> None:
    assert f"- {words}\n" in said(leaflet(ItemList((passage(words),)), language=tag)).translate(ISOLATES)


def test_an_item_that_ends_in_a_word_like_or_gets_a_full_stop() -> None:
    assert "- the tutor.\n- a sailor.\n" in said(
        leaflet(ItemList((passage("the tutor"), passage("a sailor"))))
    )


def test_full_stops_are_those_of_the_script() -> None:
    for tag, words, stop in (
        ("ur", "رکیں", "۔"),
        ("hi", "रुको", ""),
        ("hi", "रुक", "।"),
        ("zh-Hans", "等", "。"),
        ("th", "รอ", ""),
    ):
        assert f"- {words}{stop}\n" in said(leaflet(ItemList((passage(words),)), language=tag)), tag


def test_the_address_of_a_link_is_on_its_own_line_unless_the_words_are_the_address() -> None:
    link = Link((Text("GoodSAM"),), "https://cambs.police.uk/")
    bare = Link((Text("cambs.police.uk"),), "https://cambs.police.uk")
    text = said(leaflet(Passage((Text("See "), link, Text(".")))))
    assert "See GoodSAM.\nhttps://cambs.police.uk/\n" in text
    assert said(leaflet(Passage((bare,)))).count("cambs.police.uk") == 1


def test_left_to_right_runs_are_isolated_in_right_to_left_lines() -> None:
    text = said(
        leaflet(passage("اتصل على 0808 2000 247 أو +44 20 7946 0000، 48 ساعة، GoodSAM"), language="ar")
    )
    for run in ("0808 2000 247", "+44 20 7946 0000", "48", "GoodSAM"):
        assert f"{LRI}{run}{PDI}" in text


def test_an_arabic_line_that_starts_with_latin_has_a_direction_mark() -> None:
    text = said(leaflet(passage("999"), passage("999 اتصل"), passage("Police", "en-GB"), language="ar"))
    assert f"{RLM}{LRI}999{PDI}\n" in text
    assert f"\n{LRI}999{PDI} اتصل\n" in text
    assert "\nPolice\n" in text, "a line in English needs no marks"


@given(documents)
def test_every_passage_is_in_the_text_in_order(document: Document) -> None:
    data, findings = write(document, PLAIN)
    assert findings == ()
    said_flat = SPACE.sub(" ", data.decode("utf-8"))
    at = 0
    for words in (SPACE.sub(" ", p.words).strip() for p in passages(document)):
        at = said_flat.index(words, at) + len(words)


def test_the_checks_accept_the_files_of_the_writer() -> None:
    document = leaflet(passage("Call 999."), passage("اتصل 101", "ar"))
    assert (
        text_file.check(
            write(document, PLAIN)[0], Wanted(language("en-GB"), [p.words for p in passages(document)])
        )
        == ()
    )


def test_the_number_of_a_link_is_below_its_words_without_what_is_for_programs() -> None:
    link = Passage((Link((Text("Text us"),), "sms:60777?body=Help"),))
    assert "\nText us\n60777\n" in said(leaflet(link))
