"""What is saved is what python-docx holds; its own save writes the same members with other dates."""

from __future__ import annotations

import gc
import io
import weakref
import zipfile

import docx
import pytest

from pipeline.model.language import language
from pipeline.writers.docx import wml
from pipeline.writers.docx.fonts import LATIN, NASTALIQ
from pipeline.writers.docx.relations import Relations
from pipeline.writers.docx.saving import filled, members, saved
from pipeline.writers.docx.setting import WordSetting
from pipeline.writers.docx.template import new_file
from tests.writers.docx.leaflets import EASY_READ

WORDS = wml.paragraph("".join(map(wml.run, ("Come", " ", "now"))))


def made(words: str = WORDS, face: str = LATIN.name) -> docx.document.Document:
    file = new_file(WordSetting(language("en-GB"), LATIN), EASY_READ, [face])
    Relations(file.part).to_picture("/word/media/a.png", b"a picture" * 99)
    return filled(file, words)


def entries(data: bytes) -> list[zipfile.ZipInfo]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        return package.infolist()


@pytest.mark.parametrize("face", [LATIN.name, NASTALIQ.name])
def test_python_docx_saves_the_same_members(face: str) -> None:
    file = made(face=face)
    out = io.BytesIO()
    file.save(out)
    with zipfile.ZipFile(out) as package:
        theirs = [(name, package.read(name)) for name in package.namelist()]
    assert members(file) == theirs
    with zipfile.ZipFile(io.BytesIO(saved(file))) as package:
        assert {name: package.read(name) for name in package.namelist()} == dict(theirs)


@pytest.mark.parametrize("face", [LATIN.name, NASTALIQ.name])
def test_a_file_says_first_what_it_is(face: str) -> None:
    """Mail and upload gates look at the beginning of a file only (libmagic's rule for Office files)."""
    first, second, third, *_ = (entry.filename for entry in entries(saved(made(face=face))))
    assert (first, second) == ("[Content_Types].xml", "_rels/.rels")
    assert third.startswith("word/")


def test_no_time_and_no_system_is_in_the_zip() -> None:
    for entry in entries(saved(made())):
        assert entry.date_time == (1980, 1, 1, 0, 0, 0)
        assert entry.create_system == 0


def test_pictures_are_not_compressed_again_and_everything_else_is() -> None:
    for entry in entries(saved(made())):
        picture = entry.filename.endswith(".png")
        assert entry.compress_type == (zipfile.ZIP_STORED if picture else zipfile.ZIP_DEFLATED)


def test_a_space_between_two_runs_is_kept() -> None:
    """python-docx's parser takes out blanks between elements; a blank between words is no such blank."""
    assert docx.Document(io.BytesIO(saved(made()))).paragraphs[0].text == "Come now"


def test_the_page_comes_after_the_words() -> None:
    body = docx.Document(io.BytesIO(saved(made()))).element.body
    assert [child.tag.rpartition("}")[2] for child in body] == ["p", "sectPr"]


def test_a_saved_file_is_let_go_at_once() -> None:
    """Otherwise a batch would hold the trees of many files until Python collects garbage."""
    file = made()
    part = weakref.ref(file.part)
    gc.disable()
    try:
        saved(file)
        del file
        assert part() is None
    finally:
        gc.enable()
