"""The web page: what is in it, in which order and language, and what is not."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.checks import html_file
from pipeline.model.document import (
    Box,
    BoxKind,
    Document,
    Inlines,
    Link,
    Passage,
    Picture,
    Section,
    Strong,
    Text,
)
from pipeline.model.raster import Encoding, Raster
from pipeline.writers import html
from pipeline.writers.html.words import about, words
from tests.strategies import documents as random_documents
from tests.writers.docx.leaflets import DRAWINGS, TAGS, passage
from tests.writers.html.pages import checked, controls, documents, page

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("tag", ["en-GB", "ur"])
def test_the_page_is_the_reviewed_one(tag: str) -> None:
    said = re.sub(r"<(style|script)>.*?</\1>", r"<\1>…</\1>", page(tag).decode(), flags=re.DOTALL)
    said = re.sub(r"sha256-[A-Za-z0-9+/=]+", "sha256-…", said)
    golden = GOLDEN / f"leaflet.{tag}.html"
    if os.environ.get("LEAFLETS_ACCEPT"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("exit_to", ["", "https://www.bbc.co.uk/weather"])
def test_our_own_check_finds_no_fault(tag: str, exit_to: str) -> None:
    shown = documents(tag)
    spoken = tuple(one.words for one in controls(tag, exit_to).values())
    assert checked(page(tag, exit_to), *shown, words=spoken) == ()


def test_the_same_document_gives_the_same_bytes() -> None:
    assert page("ar") == page("ar")


def test_a_page_has_a_script_only_if_it_has_the_button_to_leave() -> None:
    assert b"<script" not in page("pl", "")
    assert b"script-src" not in page("pl", "")
    assert page("pl").count(b"<script>") == 1


def test_without_pictures_style_and_words_are_small() -> None:
    bare = re.sub(rb'src="data:[^"]*"', b"", page("ur"))
    assert len(bare) < 60_000


def test_one_wording_needs_no_choice() -> None:
    standard, _ = documents("en-GB")
    data, _ = html.write(standard, None, controls("en-GB", ""), DRAWINGS)
    assert b"<fieldset" not in data
    assert checked(data, standard) == ()


def test_two_titles_are_one_heading_and_each_is_in_its_view() -> None:
    standard, easy = documents("en-GB")
    easy = replace(easy, title=passage("When you call"))
    data, _ = html.write(standard, easy, controls("en-GB", ""), DRAWINGS)
    assert data.count(b"<h1>") == 1
    assert b'<span class="of-easy-read">When you call</span>' in data
    assert checked(data, standard, easy) == ()


def test_levels_of_headings_are_not_left_out() -> None:
    deep = Document(
        passage("Help"),
        (Section(None, ()), Section(passage("Deep"), (), level=4), Section(passage("About"), ())),
        "en-GB",
    )
    data, _ = html.write(deep, None, controls("en-GB", ""), {})
    assert b"<h2>Deep</h2>" in data


def test_a_picture_that_cannot_be_drawn_is_told_in_words() -> None:
    standard, _ = documents("en-GB")
    data, _ = html.write(standard, None, controls("en-GB", ""), {})
    assert b"<img" not in data
    assert checked(data, standard) == ()


def test_a_photograph_is_in_the_page() -> None:
    standard, _ = documents("en-GB")
    photograph = Raster(b"\x89PNG", Encoding.PNG, 10, 10, 3, (0, 1))
    data, _ = html.write(standard, None, controls("en-GB", ""), {"phone": photograph, "police": photograph})
    assert b'src="data:image/png;base64,iVBORw=="' in data


@given(random_documents, st.sampled_from(["en-GB", "ar"]))
@settings(max_examples=60, deadline=None)
def test_any_document_is_whole_and_in_order(document: Document, tag: str) -> None:
    """An island that a link cuts in two can be out of order: that is told, and here left out."""
    ends = Section(None, ()), Section(passage("1"), ())
    whole = replace(document, language=tag, sections=(ends[0], *document.sections, ends[1]))
    data, _ = html.write(whole, None, controls(tag, ""), DRAWINGS)
    assert [one.message for one in checked(data, whole) if one.rule is not html_file.rules.ORDER] == []


HOSTILE = "<script>alert(1)</script>\"'&{{ 7 * 7 }}"


def test_hostile_words_stay_words() -> None:
    evil = Document(passage(HOSTILE), (Section(None, ()), Section(passage(HOSTILE), ())), "en-GB")
    data, _ = html.write(evil, None, controls("en-GB", ""), {})
    assert b"<script>alert" not in data
    assert b"49" not in data.split(b"</style>")[1]
    assert checked(data, evil) == ()


def linked(children: Inlines, target: str) -> Passage:
    return Passage((Text("اتصل "), Link(children, target), Text(" الآن")))


@pytest.mark.parametrize(
    ("said", "tag", "right"),
    [
        (passage("Call 999 & press 55."), "en-GB", "Call 999 &amp; press 55."),
        (passage("اتصل *#31# الآن"), "ar", 'اتصل <bdi dir="ltr">*#31#</bdi> الآن'),
        (
            Passage((Text("اضغط "), Strong((Text("+44"),)), Text(" 20 7946 الآن"))),
            "ar",
            'اضغط <bdi dir="ltr"><strong>+44</strong> 20 7946</bdi> الآن',
        ),
        (
            linked((Text("0808 2000 247"),), "tel:0808 2000 247"),
            "ar",
            'اتصل <bdi dir="ltr"><a href="tel:08082000247">0808 2000 247</a></bdi> الآن',
        ),
        (
            linked((Text("مساعدة 24/7"),), "https://a.example.org/x y"),
            "ar",
            'اتصل <a href="https://a.example.org/x%20y" data-address="a.example.org/x y">'
            'مساعدة <bdi dir="ltr">24/7</bdi></a> الآن',
        ),
        (passage("اتصل *#31#"), "en-GB", 'اتصل <bdi dir="ltr">*#31#</bdi>'),
        (passage("Say اتصل to them."), "en-GB", "Say اتصل to them."),
        (Passage((Link((Text("it"),), "javascript:alert(1)"),)), "en-GB", "it"),
        (
            Passage((Link((Text("code"),), "tel:*#21#"),)),
            "en-GB",
            '<a href="tel:*%2321%23" data-address="*#21#">code</a>',
        ),
    ],
    ids=[
        "escaped",
        "island",
        "bold in an island",
        "whole link",
        "island in a link",
        "from the left",
        "as it is",
        "script",
        "code",
    ],
)
def test_words_of_a_passage(said: Passage, tag: str, right: str) -> None:
    assert str(words(said, tag)) == right


def test_a_passage_says_its_language_and_direction_where_they_differ() -> None:
    assert str(about(passage("English", "en-GB"), "ur")) == ' lang="en-GB" dir="ltr"'
    assert str(about(passage("polski", "pl"), "en-GB")) == ' lang="pl"'
    assert str(about(passage("English"), "en-GB")) == ""


def test_an_address_with_arabic_words_keeps_its_order_in_a_link_that_is_one_island() -> None:
    address = "https://example.org/العربية/1"
    shown = words(Passage((Text("اكتب "), Link((Text(address),), address), Text("."))), "ar")
    assert f'<a href="{address}">https://example.org/\u200eالعربية\u200e/1</a></bdi>.' in shown


def test_what_is_said_first_is_a_part_of_the_page_with_a_name() -> None:
    standard, easy = documents("en-GB")
    box = Box(
        (passage("Important"), Picture("phone", passage("A phone")), passage("Call 999.")), BoxKind.FIRST
    )
    opening = replace(standard.sections[0], blocks=(box, *standard.sections[0].blocks))
    standard = replace(standard, sections=(opening, *standard.sections[1:]))
    data, _ = html.write(standard, easy, controls("en-GB", ""), DRAWINGS)
    assert checked(data, standard, easy) == ()
    (said,) = re.findall(
        r'<section class="box first" aria-labelledby="(\w+)">(.*?)</section>', data.decode(), re.DOTALL
    )
    assert f'<div id="{said[0]}"><p>Important</p></div>' in said[1]
    assert said[1].index("<img") < said[1].index("<p>Call 999.</p>")
    assert said[1].count('<div class="idea">') == 1, "a picture and its words are one row"
    assert data.index(b"Call 999.") < data.index(b"Draft"), "what is said first is above the draft box"
