"""The page in two languages: both in their order, each with its language and direction."""

from __future__ import annotations

import os
import re
from dataclasses import replace

import pytest
from lxml import html as parser

from pipeline.checks import html_file
from pipeline.checks.wanted import wanted
from pipeline.making.pairs import in_both_languages
from pipeline.model.document import (
    Document,
    ItemList,
    Link,
    Marker,
    Origin,
    Passage,
    Picture,
    Section,
    Table,
    Text,
)
from pipeline.model.editions import edition
from pipeline.model.language import language
from pipeline.writers import html
from tests.writers.docx.leaflets import DRAWINGS, TAGS, passage
from tests.writers.html.pages import controls, documents
from tests.writers.html.test_html import GOLDEN

BILINGUAL = edition("bilingual-web")
TAGS_BESIDE = [tag for tag in TAGS if tag != "en-GB"]


def paired(tag: str) -> Document:
    """The leaflet in a language and in English."""
    return in_both_languages(replace(documents(tag)[0], translated_from="en-GB"), documents("en-GB")[0])


def page(document: Document) -> bytes:
    data, _ = html.write(document, None, controls(document.language, ""), DRAWINGS, "", DRAWINGS)
    assert html_file.check(data, [wanted(document, BILINGUAL)]) == ()
    return data


def of(*blocks: Passage | ItemList | Table | Picture) -> str:
    """The part of a page with *blocks*, whose passages are paired already."""
    title = Passage((Text("Pomoc"),), beside=passage("Help", "en-GB"))
    ends = Section(None, ())
    document = Document(title, (ends, Section(None, blocks), ends), "pl", translated_from="en-GB")
    return page(document).decode().split('<div class="view of-standard">')[1].split("</main>")[0]


def pair(own: str, source: str) -> Passage:
    return Passage((Text(own),), beside=passage(source, "en-GB"))


@pytest.mark.parametrize("tag", TAGS_BESIDE)
def test_every_passage_is_there_in_both_languages(tag: str) -> None:
    found = parser.document_fromstring(page(paired(tag)).decode())
    pairs = found.find_class("pair")
    assert len(pairs) > 10
    for one in pairs:
        _, source = one
        assert source.get("lang") == "en-GB"
        assert source.get("dir") == ("ltr" if language(tag).rtl else None)
    assert found.findtext("head/title") == paired(tag).title.name


def test_the_page_is_the_reviewed_one() -> None:
    said = re.sub(r"<style>.*?</style>", "<style>…</style>", page(paired("ur")).decode(), flags=re.DOTALL)
    said = re.sub(r"sha256-[A-Za-z0-9+/=]+", "sha256-…", said)
    golden = GOLDEN / "bilingual.ur.html"
    if os.environ.get("LEAFLETS_ACCEPT"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")


def test_a_heading_is_one_heading_in_both_languages() -> None:
    found = parser.document_fromstring(page(paired("pl")).decode())
    sections = [one for one in paired("pl").sections if one.heading is not None]
    headings = list(found.iter("h2", "h3"))
    assert len(headings) == len(sections)
    assert [one.text_content().split()[0] for one in headings] == [
        one.heading.words.split()[0] for one in sections if one.heading is not None
    ]


def test_the_same_words_are_there_once() -> None:
    content = (Link((Text("help@example.org"),), "mailto:help@example.org"),)
    said = of(replace(Passage(content), beside=Passage(content, language="en-GB")))
    assert '<p><a href="mailto:help@example.org">help@example.org</a></p>' in said
    assert said.count("help@example.org</a>") == 1


def test_what_is_not_translated_is_read_in_the_language_of_the_source() -> None:
    origin = Origin("", "", "Call us.", untranslated=True)
    said = of(replace(pair("Call us.", "Call us."), language="en-GB", origin=origin))
    assert '<p class="none" aria-hidden="true">–</p>\n<p lang="en-GB">Call us.</p>' in said


def test_cells_items_and_pictures_are_in_both_languages() -> None:
    rows = ((pair("Dzień", "Day"), pair("Rano", "Morning")), (pair("Wtorek", "Tuesday"), Passage(())))
    said = of(
        Table(pair("Godziny", "Hours"), rows, named=True),
        ItemList((pair("paszport", "passport"), ItemList((pair("stary", "the old one"),))), Marker.NUMBER),
        Picture("phone", pair("Telefon", "A phone")),
    )
    cell = '<div class="version">{}</div>\n<div class="version" lang="en-GB">{}</div>'
    assert f"<caption>{cell.format('Godziny', 'Hours')}</caption>" in said
    assert f'<th scope="row">{cell.format("Wtorek", "Tuesday")}</th><td></td>' in said
    assert said.count("<li>") == 2
    assert re.findall("alt=.*?>", said) == ['alt="Telefon">', 'alt="A phone" lang="en-GB">']
