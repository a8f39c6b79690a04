"""The leaflet we were given is read as its author meant it."""

from __future__ import annotations

from pathlib import Path

from pipeline.model.document import Document, Link, Text, walk
from pipeline.model.finding import Finding
from pipeline.readers import READERS
from pipeline.readers.rules import DROPPED_PAGE_CHROME

SEED = Path("source/calling-the-police/leaflet.txt")
ROOT = Path(__file__).parents[2]


def read_seed() -> tuple[Document, tuple[Finding, ...]]:
    text = (ROOT / SEED).read_text(encoding="utf-8")
    return READERS[".txt"](text, SEED.as_posix(), "en-GB", ())


def test_title_heading_and_nine_paragraphs_are_eleven_passages() -> None:
    document, _ = read_seed()
    (section,) = document.sections
    assert document.title.words == "Calling the Police"
    assert document.title.context == "heading"
    assert section.heading is not None
    assert section.heading.words == "What happens when the police are called to a domestic abuse incident?"
    assert section.heading.context == ""
    assert len(section.blocks) == 9
    assert len(list(walk(document))) == 11


def test_the_login_line_of_the_page_is_dropped_with_a_finding() -> None:
    _, (finding,) = read_seed()
    assert finding.rule == DROPPED_PAGE_CHROME
    assert "Login" in finding.message
    assert str(finding.place) == "source/calling-the-police/leaflet.txt:1:1"


def test_words_before_the_bracket_are_the_link() -> None:
    document, _ = read_seed()
    paragraph = [spot.passage for spot in walk(document)][3]
    *_, before, link = paragraph.content
    assert isinstance(before, Text)
    assert before.content.endswith("Find out more about Goodsam at ")
    assert link == Link((Text("GoodSAM | Cambridgeshire Constabulary"),), "https://cambs.police.uk")


def test_every_word_of_the_author_stays_as_it_is() -> None:
    text = (ROOT / SEED).read_text(encoding="utf-8").replace(" (cambs.police.uk)", "")
    document, _ = read_seed()
    words = " ".join(spot.passage.words for spot in walk(document))
    assert words.split() == text.split()[1:], "all words except Login, in their order"
