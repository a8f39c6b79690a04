"""The content of the bilingual Word document, for people, for programs and for screen readers."""

from __future__ import annotations

import io
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

from pipeline.checks.docx_file import check
from pipeline.checks.wanted import Wanted
from pipeline.model.language import language
from pipeline.model.review import BIDI_CONTROLS, digest_of_notes
from pipeline.writers.review import WRITERS
from pipeline.writers.review.word import CRITICAL_GROUND, SMALL_PRINT, identity, write
from tests.review_files import ENGLISH, IDENTIFIER, NOTES, TRANSLATION, rows
from tests.writers.docx.outline import outline
from tests.writers.review.sheets import small

GOLDEN = Path(__file__).parent / "golden"
TAGS = ("pl", "ur")


def opened(tag: str) -> Any:
    return docx.Document(io.BytesIO(write(small(tag))))


@pytest.mark.parametrize("tag", TAGS)
def test_the_document_is_the_reviewed_one(tag: str) -> None:
    """``ACCEPT=1`` rewrites the file; read the difference before you commit it."""
    golden, found = GOLDEN / f"sheet.{tag}.txt", outline(write(small(tag)))
    if os.environ.get("ACCEPT"):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("tag", TAGS)
def test_the_file_is_valid_and_the_same_every_time(tag: str, tmp_path: Path) -> None:
    data = write(small(tag))
    (tmp_path / "sheet.docx").write_bytes(data)
    assert OpenXmlValidator().validate(str(tmp_path / "sheet.docx")).errors == []
    assert write(small(tag)) == data


@pytest.mark.parametrize("tag", TAGS)
def test_the_file_names_its_review_in_the_text_and_in_the_properties(tag: str) -> None:
    file = opened(tag)
    name = identity(small(tag))
    assert file.core_properties.identifier == name
    assert sum(name in paragraph.text for paragraph in file.paragraphs) == 1


@pytest.mark.parametrize("tag", TAGS)
def test_every_table_repeats_its_header_row_and_never_breaks_a_row(tag: str) -> None:
    for table in opened(tag).tables:
        heads = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows]
        assert heads == [True] + [False] * (len(heads) - 1)
        assert all(row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in table.rows)
        assert {len(row._tr.tc_lst) for row in table.rows} == {6}, "no cell is merged"


def test_the_file_has_no_content_controls_and_no_macros() -> None:
    file = opened("ur")
    assert not file.element.xpath("//w:sdt | //w:fldChar | //w:object | //w:pict")
    assert not [part.partname for part in file.part.package.iter_parts() if "vba" in part.partname]


@pytest.mark.parametrize("tag", TAGS)
def test_a_translation_is_set_in_its_language_and_direction(tag: str) -> None:
    for row in rows(opened(tag)).values():
        paragraph = row.cells[TRANSLATION].paragraphs[0]._p
        assert (paragraph.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None) == (tag == "ur")
        mark = paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:lang')}")
        assert mark.get(qn("w:bidi")) == {"pl": "pl-PL", "ur": "ur-PK"}[tag], (
            "words that are typed here have the language"
        )
        for run in paragraph.iter(qn("w:r")):
            letters = {character for character in run.text if character.isalpha()}
            if letters:
                assert run.find(f"{qn('w:rPr')}/{qn('w:lang')}") is not None
                from_the_right = run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None
                assert from_the_right == any(letter > "\u0600" for letter in letters)


def test_a_telephone_number_in_right_to_left_text_has_a_direction_mark() -> None:
    words = rows(opened("ur"))["2-1b1b1b1b"].cells[TRANSLATION].text
    assert "\u200e0808 2000 247" in words
    assert words.translate(dict.fromkeys(map(ord, BIDI_CONTROLS))) == small("ur").rows[1].translation


def test_a_critical_row_is_marked_in_words_and_by_its_background() -> None:
    critical, other = rows(opened("pl"))["2-1b1b1b1b"], rows(opened("pl"))["3-2c2c2c2c"]
    assert critical.cells[NOTES].text.startswith("CRITICAL: ")
    for row, ground in ((critical, [CRITICAL_GROUND] * 6), (other, [])):
        shades = row._tr.xpath("./w:tc/w:tcPr/w:shd")
        assert [shade.get(qn("w:fill")) for shade in shades] == ground


def test_changes_in_the_english_are_shown_in_bold() -> None:
    row = rows(opened("pl"))["3-2c2c2c2c"]
    assert row.cells[ENGLISH].text == "Wait 48 hours."
    assert "The English has changed. It was:\nWait 24 hours." in row.cells[NOTES].text
    bold = [run.text for run in row.cells[ENGLISH].paragraphs[0].runs if run.style.style_id == "Strong"]
    assert bold == ["48"]


@pytest.mark.parametrize("tag", TAGS)
def test_the_file_passes_the_checks_of_our_leaflets(tag: str) -> None:
    """Except the rules for leaflets only: portrait, no empty cells, words of one language, joined numbers.

    The spaces of a number are not changed, because the words in a cell must come back unchanged.
    """
    sheet = small(tag)
    quoting = replace(sheet.sections[0].rows[0], findings=(f"repeats “{sheet.rows[2].translation}”",))
    sections = (replace(sheet.sections[0], rows=(quoting,)), *sheet.sections[1:])
    findings = check(write(replace(sheet, sections=sections)), Wanted(language("en-GB"), [], SMALL_PRINT))
    rules = "different-words paper empty-cell mirrored-alignment breakable-number".split()
    assert [one for one in findings if one.rule.id.removeprefix("docx/") not in rules] == []


def test_each_row_has_a_bookmark() -> None:
    names = [mark.get(qn("w:name")) for mark in opened("pl").element.iter(qn("w:bookmarkStart"))]
    notes = {one: digest_of_notes(row.cells[NOTES].text) for one, row in rows(opened("pl")).items()}
    assert names == [f"row_{row.id.replace('-', '_')}_{notes[row.id]}" for row in small("pl").rows]


def test_all_words_are_in_the_file_unchanged() -> None:
    found = rows(opened("pl"))
    for row in small("pl").rows:
        cells = found[row.id].cells
        texts = tuple(cells[column].text for column in (IDENTIFIER, ENGLISH, TRANSLATION))
        assert texts == (row.id, row.source, row.translation)


def test_each_format_has_its_own_file_name_extension() -> None:
    ends = [end for end, _ in WRITERS.values()]
    assert len(set(ends)) == len(ends)
