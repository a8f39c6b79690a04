"""What a sheet of only what waits shows, in each format: neighbours, questions, signatures, its reader."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable

import docx
import pytest
from lxml import etree

from pipeline.model.review import Sheet
from pipeline.readers.review.word import read
from pipeline.writers.review import page, word, xliff
from tests.writers.review.sheets import partial, small


def of_word(sheet: Sheet) -> str:
    file = docx.Document(io.BytesIO(word.write(sheet)))
    return "\n".join(one.text for one in file.element.body.iter("{*}t") if one.text)


def of_page(sheet: Sheet) -> str:
    shown = page.write(sheet).decode().partition("<body>")[2].partition("<script")[0]
    return html.unescape(re.sub(r"<[^>]*>", "", shown))


def of_xliff(sheet: Sheet) -> str:
    return "\n".join(etree.fromstring(xliff.write(sheet)).itertext())


FORMATS: tuple[Callable[[Sheet], str], ...] = (of_word, of_page, of_xliff)


@pytest.mark.parametrize("shown", FORMATS)
@pytest.mark.parametrize("tag", ["pl", "ur"])
def test_it_says_for_whom_it_is_and_what_stands_around_a_row(shown: Callable[[Sheet], str], tag: str) -> None:
    words = re.sub(r"[\u200e\u200f\u2066-\u2069]", "", shown(partial(tag)))
    plain = " ".join(words.split())
    for wanted in (
        "This file is for a second person.",
        "This file has 2 of 4 texts. One person has checked them.",
        "Signed: checked by A. L., 2026-03-01.",
        "The passage before:",
        partial(tag).rows[1].before.translation,  # type: ignore[union-attr]
        "The passage after:",
        "(no translation that readers see)",
        "Question, by A. L., 2026-03-01:",
        "Nobody has answered yet.",
        "Doubt of the translator:",
        "Answer, by C. D., 2026-03-02:",
    ):
        assert wanted in plain
    for digits in ("0808", "55"):
        assert digits in plain


@pytest.mark.parametrize("shown", FORMATS)
def test_a_whole_sheet_says_nothing_of_it(shown: Callable[[Sheet], str]) -> None:
    words = shown(small("pl"))
    assert "second person" not in words
    assert "This file has" not in words
    assert "The passage" not in words


@pytest.mark.parametrize("tag", ["pl", "ur"])
def test_neighbours_are_no_rows(tag: str) -> None:
    sheet = partial(tag)
    back = read(word.write(sheet), "help.docx")
    assert (back.ids, back.session) == (tuple(row.id for row in sheet.rows), sheet.session)
