"""The words of a footnote stand below the block that points to them, and are told at the mark."""

from __future__ import annotations

import pytest

from pipeline.model.document import walk
from pipeline.readers import read_markdown


def read(text: str) -> tuple[list[str], list[str]]:
    document, findings = read_markdown(f"# T\n\n{text}\n", "source/some-leaflet/leaflet.md")
    return [spot.passage.words for spot in walk(document)][1:], [
        f"{f.place.line} {f.message}" for f in findings
    ]


def test_the_words_stand_below_the_block_that_points_to_them() -> None:
    words, findings = read("It is free[^1].\n\nCome in[^1].\n\n[^1]: Only from mobiles.\n\n    Ask first.")
    assert words == ["It is free.", "Only from mobiles.", "Ask first.", "Come in."]
    message = "the words of a footnote became a paragraph below: 1"
    assert findings == [f"3 {message}", f"5 {message}"]


def test_a_footnote_within_a_sentence_stands_below_it() -> None:
    words, findings = read("It is free^[only from **mobiles**].")
    assert words == ["It is free.", "only from mobiles"]
    assert findings == ["3 the words of a footnote became a paragraph below: only from mobiles"]


@pytest.mark.parametrize(
    "block", ["- It is free[^n]", "> It is free[^n]", "## It is free[^n]", "It is ![](x) free[^n]"]
)
def test_a_footnote_of_any_block_is_kept(block: str) -> None:
    assert "Only from mobiles." in read(f"{block}\n\n[^n]: Only from mobiles.")[0]


def test_a_footnote_that_nothing_points_to_is_told_where_it_is() -> None:
    words, findings = read("It is free.\n\n[^1]: Only from mobiles.")
    assert words == ["It is free.", "Only from mobiles."]
    assert findings == [
        "5 a footnote that no sentence points to is kept as plain words: 1 Only from mobiles."
    ]


def test_a_mark_without_its_footnote_is_told() -> None:
    assert read("It is free[^1].")[1] == [
        "3 signs for a footnote without words are printed as they are written: [^1]"
    ]
