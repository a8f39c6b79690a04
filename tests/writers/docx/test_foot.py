"""The foot of each page of a Word file."""

from __future__ import annotations

import io
from dataclasses import replace

import docx
import pytest

from pipeline.checks.docx_file import check
from pipeline.checks.wanted import wanted
from pipeline.model.document import Foot, Link, Passage, Text
from pipeline.writers.docx import write
from tests.writers.docx.leaflets import DRAWINGS, EASY_READ, leaflet


def passage(words: str, tag: str = "") -> Passage:
    return Passage((Text(words),), language=tag)


def foot(data: bytes) -> str:
    (paragraph,) = docx.Document(io.BytesIO(data)).sections[0].footer.paragraphs
    return "".join(
        each.text or "" if each.tag.endswith("}t") else "\t" for each in paragraph._p.iter("{*}t", "{*}tab")
    )


ENGLISH = Foot(passage("Calling"), passage("Page {page} of {pages}"), (passage("Draft"),))
URDU = Foot(passage("کال"), passage("صفحہ {page} از {pages}"), (passage("مسودہ"), passage("Draft", "en-GB")))
IN = {
    "en-GB": (ENGLISH, "Draft · Calling\tPage 1 of 4"),
    "ur": (URDU, "مسودہ · Draft · کال\tصفحہ 1 از 4"),
}


@pytest.mark.parametrize("tag", IN)
def test_the_foot_has_draft_the_title_and_numbers_that_word_counts(tag: str) -> None:
    given, words = IN[tag]
    shown = replace(leaflet(tag), foot=given)
    data, _ = write(shown, EASY_READ, DRAWINGS)
    assert foot(data) == words
    (paragraph,) = docx.Document(io.BytesIO(data)).sections[0].footer.paragraphs
    assert paragraph._p.xpath("./w:fldSimple/@w:instr") == [" PAGE ", " NUMPAGES "]
    assert len(paragraph._p.xpath("./w:pPr/w:bidi")) == (tag == "ur")
    # The numbers have no w:rtl: Word might show other digits than those of the text.
    assert paragraph._p.xpath("./w:fldSimple//w:rtl") == []
    assert [finding.message for finding in check(data, wanted(shown, EASY_READ))] == []


def test_a_title_with_a_link_has_none_in_the_foot() -> None:
    title = Passage((Link((Text("Calling"),), "https://example.org"),))
    shown = replace(leaflet("en-GB"), foot=Foot(title, passage("Page {page} of {pages}")))
    data, _ = write(shown, EASY_READ, DRAWINGS)
    assert foot(data) == "Calling\tPage 1 of 4"


def test_a_longer_document_has_more_pages_before_word_counts_them() -> None:
    shown = replace(leaflet("en-GB"), foot=ENGLISH)
    longer = replace(shown, sections=shown.sections * 5)
    data, _ = write(longer, EASY_READ, DRAWINGS)
    assert foot(data).endswith("Page 1 of 21")


def test_the_digits_of_a_page_number_are_those_of_the_text() -> None:
    """The font of Urdu has digits of another look."""
    data, _ = write(replace(leaflet("ur"), foot=URDU), EASY_READ, DRAWINGS)
    (paragraph,) = docx.Document(io.BytesIO(data)).sections[0].footer.paragraphs
    fonts = [fonts.get(fonts.nsmap["w"].join("{}") + "cs") for fonts in paragraph._p.iter("{*}rFonts")]
    assert len([*paragraph._p.iter("{*}fldSimple")]) == 2
    assert fonts[-2:] == ["Arial", "Arial"]
