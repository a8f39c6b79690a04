"""Files that no reader takes: the error says what the person can do instead."""

from __future__ import annotations

import pytest

from pipeline.model.errors import PipelineError
from pipeline.readers.review import read


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("help.pl.review.xlsx", "a spreadsheet changes what you type"),
        ("help.pl.review.ODS", "a spreadsheet changes what you type"),
        ("help.pl.review.odt", "save it as a Word document (.docx)"),
        ("help.pl.review.html", "save the decisions, and import the file that you get"),
        ("help.po", "a catalogue needs no import"),
        ("agency.tmx", "leaflets memory import"),
        ("help.pl.review", "the files end in .docx"),
    ],
)
def test_a_file_of_another_kind_is_refused_with_the_way_to_go(name: str, way: str) -> None:
    with pytest.raises(PipelineError, match="cannot be a review") as caught:
        read(b"PK", name)
    assert way in caught.value.hint


def test_an_older_xliff_is_refused_with_the_way_to_go() -> None:
    old = b'<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x"/></xliff>'
    with pytest.raises(PipelineError, match=r"this is XLIFF 1\.2, not XLIFF 2\.0 or 2\.1") as caught:
        read(old, "help.xlf")
    assert "ask for the Word document (--to docx)" in caught.value.hint
