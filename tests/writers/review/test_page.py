"""The content of the review as an HTML page; tests/conformance opens the page in a browser."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from typing import Any
from urllib.request import urlopen

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.document import Kind, Wording
from pipeline.model.raster import Drawn, data_of
from pipeline.model.review import Guide, GuideLine, ReviewRow, ReviewSection, Sheet
from pipeline.writers.review import WRITERS
from pipeline.writers.review.page import pieces, write
from tests.pixels import PHOTOGRAPH, SYMBOL
from tests.writers.review.sheets import small

VOID = frozenset("meta link img input br hr".split())
HOSTILE = (
    "</textarea><script>alert(1)</script>",
    '" onfocus="alert(1)" autofocus="',
    "<img src=x onerror=alert(1)>",
    "</script><!-- <script>",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; &amp; &#x202e;",
    "\n\nwords after two line breaks",
    "]]>\u2028\u2029 ' \\u0022",
)


class Page(HTMLParser):
    """The (name, attributes, text) of each element of a page; fails if an element is not closed."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None], list[str]]] = []
        self.open: list[tuple[str, dict[str, str | None], list[str]]] = []
        self.feed(data.decode())
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = (tag, dict(attrs), list[str]())
        assert len(element[1]) == len(attrs)
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        for _, _, words in self.open:
            words.append(data)

    def all(self, name: str, **attributes: str) -> list[tuple[dict[str, Any], str]]:
        wanted = {key.removesuffix("_"): value for key, value in attributes.items()}
        return [
            (attrs, "".join(words))
            for tag, attrs, words in self.elements
            if tag == name and all(attrs.get(key) == value for key, value in wanted.items())
        ]

    def text(self, name: str, **attributes: str) -> str:
        ((_, words),) = self.all(name, **attributes)
        return words


def hostile(words: str) -> Sheet:
    """A sheet with *words* in every place where a sheet has words."""
    row = ReviewRow(
        "1-0a0a0a0a",
        words,
        words,
        words,
        words,
        fuzzy=True,
        critical=True,
        previous=f"was {words}",
        notes=(words,),
        comments=(words,),
        findings=(words,),
        suggestions=small("pl").rows[1].suggestions,
        form=Kind.HEADING,
    )
    sections = (ReviewSection(words, (row,), Wording.EASY_READ),)
    line = GuideLine("review-compare", words, words, words)
    guide = Guide((line, line), line, line)
    return Sheet("help", words, "ur", sections, guide=guide)


@pytest.mark.parametrize("tag", ["pl", "ur"])
def test_each_row_shows_everything_in_the_sheet(tag: str) -> None:
    sheet = small(tag)
    page = Page(write(sheet))
    direction = "rtl" if tag == "ur" else "ltr"
    for row in sheet.rows:
        attributes, _ = page.all("textarea", id=f"translation-{row.number}")[0]
        assert (attributes["lang"], attributes["dir"]) == (tag, direction)
        assert page.text("textarea", id=f"translation-{row.number}").removeprefix("\n") == row.translation
        assert page.text("p", id=f"source-{row.number}") == row.source
        article = page.text("article", id=f"row-{row.number}")
        said = (*row.notes, *row.findings, *row.comments, *(one.translation for one in row.suggestions))
        assert [words for words in said if words not in article] == []
        assert ("CRITICAL" in article) is row.critical
        assert ("There is no translation yet." in article) is (not row.translation)
    assert page.all("html")[0][0]["lang"] == "en-GB"


def test_heading_levels_are_never_skipped() -> None:
    page = Page(write(small("pl")))
    levels = [int(tag[1]) for tag, _, _ in page.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_nothing_is_decided_before_a_person_decides() -> None:
    page = Page(write(small("pl")))
    checked = [
        attributes["value"] for attributes, _ in page.all("input", type="radio") if "checked" in attributes
    ]
    assert checked == ["none"] * 4


def test_changed_english_is_marked_in_words_and_in_style() -> None:
    page = Page(write(small("pl")))
    assert page.text("del") == "[old: 24 ]"
    assert page.text("ins") == "[new: 48 ]"


@pytest.mark.parametrize(("drawn", "kind"), [(b"<svg/>", "svg+xml"), (SYMBOL, "png"), (PHOTOGRAPH, "jpeg")])
def test_a_picture_is_beside_the_words_that_describe_it(drawn: Drawn, kind: str) -> None:
    sheet = small("pl")
    shown = replace(sheet.rows[3], picture="phone 55", form=Kind.ALTERNATIVE)
    sections = (*sheet.sections[:2], replace(sheet.sections[2], rows=(shown,)))
    page = Page(write(replace(sheet, sections=sections, drawings={"phone 55": drawn})))
    ((attributes, _),) = page.all("img")
    with urlopen(str(attributes["src"])) as opened:
        assert opened.headers["Content-Type"] == f"image/{kind}"
        assert opened.read() == data_of(drawn)
    assert attributes["alt"] == ""


def test_only_the_pages_own_script_can_run() -> None:
    page = Page(write(small("pl")))
    policy = page.all("meta", **{"http-equiv": "Content-Security-Policy"})[0][0]["content"]
    allowed = dict(part.strip().partition(" ")[::2] for part in policy.split(";"))
    (script,) = [words for attributes, words in page.all("script") if "type" not in attributes]
    digests = {
        name: f"'sha256-{base64.b64encode(hashlib.sha256(words.encode()).digest()).decode()}'"
        for name, words in (("script-src", script), ("style-src", page.text("style")))
    }
    assert allowed == {
        "default-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "img-src": "data:",
        **digests,
    }


def test_the_page_requests_nothing_and_stores_nothing() -> None:
    page = Page(write(small("ur")))
    addresses = [
        value
        for _, attributes, _ in page.elements
        for name, value in attributes.items()
        if name in {"src", "href", "action", "srcset", "data", "style"} or name.startswith("on")
    ]
    assert addresses == ["#rows"]
    (script,) = [words for attributes, words in page.all("script") if "type" not in attributes]
    for word in (
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "cookie",
        "fetch(",
        "XMLHttp",
        "innerHTML",
        "eval(",
    ):
        assert word not in script


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_shown_as_words(words: str) -> None:
    page, plain = Page(write(hostile(words))), Page(write(hostile("plain")))
    varying = {"ins", "del", "span"}  # their number depends on the number of changed words
    elements, expected = ([tag for tag, _, _ in one.elements if tag not in varying] for one in (page, plain))
    assert elements == expected
    assert page.text("textarea", id="translation-1").removeprefix("\n") == words
    assert page.text("p", id="source-1") == words
    known = json.loads(page.text("script", type="application/json"))
    assert known["rows"] == [{"id": "1-0a0a0a0a", "source": words}]


def test_the_same_sheet_gives_the_same_page() -> None:
    assert write(small("ur")) == write(small("ur"))
    assert WRITERS["html"] == (".html", write)


@given(st.text("*[]{}()\\1a <&"))
def test_the_pieces_of_a_text_joined_are_the_text(text: str) -> None:
    assert "".join(piece.words for piece in pieces(text)) == text


def test_words_in_another_language_have_it_and_are_no_link() -> None:
    found = [
        (piece.words, piece.link, piece.language)
        for piece in pieces("[a [b]{1} c]{lang=fr} d")
        if not piece.mark
    ]
    assert found == [("a ", False, "fr"), ("b", True, "fr"), (" c", False, "fr"), (" d", False, "")]


def test_bold_words_and_links_are_marked_as_such() -> None:
    found = [(piece.words, piece.mark, piece.strong, piece.link) for piece in pieces("a **b** [c]{1}\\*")]
    assert found == [
        ("a ", False, False, False),
        ("**", True, False, False),
        ("b", False, True, False),
        ("**", True, False, False),
        (" ", False, False, False),
        ("[", True, False, False),
        ("c", False, False, True),
        ("]{1}", True, False, False),
        ("\\*", True, False, False),
    ]
