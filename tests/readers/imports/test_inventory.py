"""Which words of a file are missing in its new source, and where they stood."""

from __future__ import annotations

import pytest

from pipeline.model.document import Place
from pipeline.model.finding import Finding
from pipeline.readers.imports.imported import MarkdownText
from pipeline.readers.imports.inventory import lost
from pipeline.readers.imports.rules import LEFT_OUT


def missing(lines: list[str], text: str, *quoted: str, again: tuple[str, ...] = ()) -> list[str]:
    told = tuple(Finding(LEFT_OUT, message, Place("page.html")) for message in quoted)
    found = lost(lines, MarkdownText(text, findings=told), "page.html", again)
    return [finding.message.removeprefix("words are not in the leaflet: ") for finding in found]


def test_the_line_that_lost_a_word_is_quoted() -> None:
    lines = ["Do not pay.", "Do not go."]
    assert missing(lines, "# Help\n\nDo pay.\n\nDo not go.\n") == ["not, of the line: Do not pay."]
    assert missing(lines, "# Help\n\nDo not pay.\n\nDo go.\n") == ["not, of the line: Do not go."]


def test_a_finding_that_says_not_is_no_word_of_the_file() -> None:
    text = "# Help\n\nDo pay.\n"
    assert missing(["Do not pay."], text, "words did not come along: Menu") != []
    assert missing(["Do not pay."], text, "words are left out: not") == []


def test_a_quotation_counts_as_often_as_its_words_stood_in_the_file() -> None:
    lines, text = ["Page 1", "Page 1", "Help"], "# Help\n"
    assert missing(lines, text, "left out, 2 times: Page 1") == ["page 1, of the line: Page 1"]
    assert missing(lines, text, "left out, 2 times: Page 1", again=("Page 1",)) == []


def test_a_word_in_the_address_of_a_link_is_not_in_the_leaflet() -> None:
    assert missing(["not here"], "# T\n\n[here](https://example.org/not)\n") == ["not, of the line: not here"]


@pytest.mark.parametrize("text", ["# T\n\n1. Call\n", "# T\n\n1\\. Call\n", "# T\n\n**1** Ca**ll**\n"])
def test_numbers_of_items_and_marked_words_are_words(text: str) -> None:
    assert missing(["1. Call"], text) == []


def test_a_source_without_words_misses_every_line() -> None:
    assert missing(["Call us.", ""], "") == ["call us, of the line: Call us."]
