"""The finished file is valid, readable and the same every time."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from openxml_audit import OpenXmlValidator

from pipeline.checks.docx_file import check
from pipeline.checks.docx_file.direction import PARAGRAPH_DIRECTION
from pipeline.checks.docx_file.opened import opened
from pipeline.checks.wanted import Wanted, wanted
from pipeline.model.contrast import contrast
from pipeline.model.document import (
    Box,
    BoxKind,
    Definition,
    Definitions,
    Document,
    ItemList,
    Marker,
    Passage,
    Picture,
    Row,
    Rows,
    Section,
)
from pipeline.model.editions import Layout
from pipeline.model.finding import Severity
from pipeline.model.language import language
from pipeline.writers.docx import write
from pipeline.writers.docx.rules import BROKEN_PICTURE, MISSING_PICTURE, UNKNOWN_SCRIPT, WORDS_IN_PICTURE
from pipeline.writers.docx.styles import INK, LINK_INK, PALE_BLUE, PALE_RED
from tests.strategies import documents
from tests.writers.docx.leaflets import (
    DRAWINGS,
    EASY_READ,
    POLICE,
    STACKED,
    TAGS,
    WORDS,
    expected,
    leaflet,
    passage,
)
from tests.writers.docx.outline import outline

GOLDEN = Path(__file__).with_name("golden")
ACCEPT = "LEAFLETS_ACCEPT"


LAYOUTS = {"table": EASY_READ, "stacked": STACKED}


def written(tag: str, layout: str = "table") -> bytes:
    data, findings = write(leaflet(tag), LAYOUTS[layout], DRAWINGS)
    assert findings == ()
    return data


def schema_errors(data: bytes, folder: Path) -> list[str]:
    """The errors by the rules of Microsoft's Open XML SDK (openxml-audit)."""
    file = folder / "leaflet.docx"
    file.write_bytes(data)
    return [str(error) for error in OpenXmlValidator().validate(str(file)).errors]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("tag", TAGS)
def test_microsofts_schema_finds_no_error(tag: str, layout: str, tmp_path: Path) -> None:
    assert schema_errors(written(tag, layout), tmp_path) == []


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("tag", TAGS)
def test_our_own_checks_find_no_fault(tag: str, layout: str) -> None:
    assert check(written(tag, layout), wanted(leaflet(tag), EASY_READ)) == ()


@pytest.mark.parametrize(
    ("tag", "foreign"), [("en-GB", "ur"), ("ur", "en-GB"), ("zh-Hans", "ar"), ("ar", "pa")]
)
def test_a_file_with_words_of_another_language_is_valid_too(tag: str, foreign: str, tmp_path: Path) -> None:
    words = WORDS[foreign]
    spoken = passage(words.abroad, foreign)
    row = Row(Picture("police", passage(words.police, foreign)), (spoken,))
    blocks = (spoken, ItemList((spoken,)), Box((spoken,)), Rows((row,)))
    document = Document(passage(words.title, foreign), (Section(spoken, blocks),), tag)
    data, _ = write(document, EASY_READ, DRAWINGS)
    assert check(data, Wanted(language(tag), expected(document), EASY_READ.body_points)) == ()
    assert schema_errors(data, tmp_path) == []


@pytest.mark.parametrize(
    ("tag", "meaning"),
    [
        ("ur", "وہ لنک جس سے پولیس آپ کا ویڈیو دیکھتی ہے (GoodSAM)۔"),
        ("fa", "برنامه‌ای که پلیس با آن شما را می‌بیند (GoodSAM)."),
    ],
)
@pytest.mark.parametrize("marked", ["", "und-Latn", "en-GB"])
def test_a_hard_word_in_english_does_not_change_the_direction_of_its_meaning(
    tag: str, meaning: str, marked: str
) -> None:
    """Otherwise the full stop and the brackets of the meaning would be on the wrong side."""
    words = Definitions((Definition(passage("GoodSAM", marked), passage(meaning)),))
    document = Document(passage(meaning), (Section(None, (words,)),), tag)
    data, _ = write(document, EASY_READ, {})
    hard = next(each for each in opened(data).paragraphs if each.style == "HardWord")
    assert hard.bidi
    assert hard.alignment == ""
    assert check(data, Wanted(language(tag), expected(document), EASY_READ.body_points)) == ()


def test_a_meaning_that_is_not_translated_runs_from_left_to_right() -> None:
    words = Definitions((Definition(passage("ضمانت"), passage("You can go home (bail).", "en-GB")),))
    data, _ = write(Document(passage("ضمانت"), (Section(None, (words,)),), "ur"), EASY_READ, {})
    hard = next(each for each in opened(data).paragraphs if each.style == "HardWord")
    assert (hard.bidi, hard.alignment) == (False, "right")
    assert not any(
        finding.rule is PARAGRAPH_DIRECTION for finding in check(data, Wanted(language("ur"), (), 16))
    )


@pytest.mark.parametrize(("tag", "layout"), [("en-GB", "table"), ("ur", "table"), ("ur", "stacked")])
def test_the_outline_is_the_reviewed_one(tag: str, layout: str) -> None:
    golden = GOLDEN / f"leaflet.{tag}{'' if layout == 'table' else f'.{layout}'}.txt"
    found = outline(written(tag, layout))
    if os.environ.get(ACCEPT):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("tag", ["en-GB", "ur"])
def test_same_leaflet_makes_the_same_bytes(tag: str) -> None:
    program = (
        "import hashlib, tests.writers.docx.test_write as t;"
        f"print(hashlib.sha256(t.written({tag!r})).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Karachi"}
    root = Path(__file__).parents[3]
    answer = subprocess.run(
        [sys.executable, "-c", program], env=environment, cwd=root, capture_output=True, check=True, text=True
    )
    assert answer.stdout.strip() == hashlib.sha256(written(tag)).hexdigest()


def test_a_file_contains_no_time_no_machine_and_no_library() -> None:
    with zipfile.ZipFile(io.BytesIO(written("en-GB"))) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert package.testzip() is None
        core = package.read("docProps/core.xml").decode()
    assert "python" not in core
    assert "<dcterms:created" in core
    assert "2026-03-01T00:00:00Z" in core


def test_publisher_and_version_are_named_only_when_known() -> None:
    document = Document(passage("Police"), (), "en-GB")
    with zipfile.ZipFile(io.BytesIO(write(document, EASY_READ, {})[0])) as package:
        core = package.read("docProps/core.xml").decode()
    assert "dc:creator" not in core
    assert "cp:version" not in core


def test_pictures_that_are_the_same_are_stored_once() -> None:
    row = Row(Picture("police", passage("Police")), (passage("They come."),))
    document = Document(passage("Police"), (Section(None, (Rows((row, row)),)),), "en-GB")
    data, _ = write(document, EASY_READ, {"police": POLICE})
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        pictures = [entry for entry in package.infolist() if entry.filename.startswith("word/media/")]
    assert len(pictures) == 1
    assert pictures[0].compress_type == zipfile.ZIP_STORED


def test_picture_without_a_drawing_leaves_its_sentences_in_place() -> None:
    rows = tuple(
        Row(Picture(name, passage(name)), (passage(f"{name} one."), passage(f"{name} two.")))
        for name in ("police", "nobody", "phone")
    )
    document = Document(passage("Police"), (Section(passage("Help"), (Rows(rows),)),), "en-GB")
    data, findings = write(document, EASY_READ, DRAWINGS)
    assert [(finding.rule, finding.severity) for finding in findings] == [(MISSING_PICTURE, Severity.ERROR)]
    assert "nobody" in findings[0].message
    assert check(data, Wanted(language("en-GB"), expected(document), 16)) == ()
    assert len(docx.Document(io.BytesIO(data)).tables) == 2


@pytest.mark.parametrize(
    ("svg", "rule"),
    [
        (b"<svg", BROKEN_PICTURE),
        (b"\xff\xfe", BROKEN_PICTURE),
        (POLICE.replace(b"</svg>", b"<text>48</text></svg>"), WORDS_IN_PICTURE),
    ],
)
def test_faulty_drawing_is_a_finding(svg: bytes, rule: object) -> None:
    lone = Document(passage("A"), (Section(None, (Picture("police", passage("Police")),)),), "en-GB")
    assert [finding.rule for finding in write(lone, EASY_READ, {"police": svg})[1]] == [rule]


def test_script_without_a_font_is_a_finding() -> None:
    _, findings = write(Document(passage("A"), (), "jv-Java"), EASY_READ, {})
    assert [finding.rule for finding in findings] == [UNKNOWN_SCRIPT]


@pytest.mark.parametrize("ink", ["000000", INK, LINK_INK])
@pytest.mark.parametrize("ground", ["FFFFFF", PALE_BLUE, PALE_RED])
def test_every_ink_has_enough_contrast_with_every_background(ink: str, ground: str) -> None:
    assert contrast(ink, ground) >= 7


@settings(max_examples=40)
@given(documents)
def test_no_words_are_lost_in_any_document(document: Document) -> None:
    data, _ = write(document, EASY_READ, DRAWINGS)
    expects = Wanted(language("en-GB"), expected(document), 16, tables=wanted(document, EASY_READ).tables)
    rules = {finding.rule.id for finding in check(data, expects)}
    assert rules.isdisjoint(
        {
            "docx/different-words",
            "docx/broken-file",
            "docx/small-text",
            "docx/moved-cell",
            "docx/empty-paragraph",
        }
    )


@pytest.mark.parametrize("tag", ["en-GB", "ur"])
def test_what_is_said_first_is_one_box_of_larger_words_and_its_picture(tag: str) -> None:
    said = WORDS[tag]
    picture = Picture("phone", passage(said.phone))
    box = Box((passage(said.hard), picture, passage(said.come)), BoxKind.FIRST)
    document = Document(passage(said.title), (Section(None, (box, passage(said.meaning))),), tag)
    data, findings = write(document, EASY_READ, DRAWINGS)
    assert findings == ()
    assert [one for one in check(data, wanted(document, EASY_READ)) if one.severity > Severity.NOTE] == []
    read = docx.Document(io.BytesIO(data))
    (beside,) = read.tables
    pictured, said_first = beside.rows[0].cells
    assert "pic:pic" in pictured._tc.xml
    assert [(one.style.name, one.text) for one in said_first.paragraphs if one.style is not None] == [
        ("Leaflet First Beside", said.hard),
        ("Leaflet First Beside", said.come),
    ]
    assert "<w:tblBorders>" in beside._tbl.xml
    assert read.styles["Leaflet First Beside"].font.size.pt >= 1.2 * EASY_READ.body_points


def test_what_is_said_first_is_one_box_where_pictures_are_above_their_words() -> None:
    said = WORDS["en-GB"]
    box = Box((passage(said.hard), Picture("phone", passage(said.phone)), passage(said.come)), BoxKind.FIRST)
    document = Document(passage(said.title), (Section(None, (box, passage(said.meaning))),), "en-GB")
    stacked = replace(EASY_READ, layout=Layout.STACKED)
    data, _ = write(document, stacked, DRAWINGS)
    assert [one for one in check(data, wanted(document, stacked)) if one.severity > Severity.NOTE] == []
    read = docx.Document(io.BytesIO(data))
    names = [paragraph.style.name for paragraph in read.paragraphs if paragraph.style is not None]
    assert names == ["Heading 1", "Leaflet First", "Leaflet First Picture", "Leaflet First", "Normal"]
    borders = {
        read.styles[name].element.pPr.xml.partition("<w:pBdr>")[2].partition("</w:pBdr>")[0]
        for name in names[1:4]
    }
    assert len(borders) == 1, "Word draws one border around paragraphs that have the same"


def kept_with_next(document: Document) -> dict[str, bool]:
    """The words of each paragraph, and whether it stays on the page of the next."""
    data, _ = write(document, EASY_READ, DRAWINGS)
    assert check(data, wanted(document, EASY_READ)) == ()
    read = docx.Document(io.BytesIO(data))
    return {one.text: one.paragraph_format.keep_with_next is True for one in read.paragraphs}


def lines(*words: str) -> tuple[Passage, ...]:
    return tuple(map(passage, words))


def test_the_last_section_is_on_one_page() -> None:
    """A list of two formats alone on the last page looks like waste."""
    said = WORDS["en-GB"]
    formats = ItemList(lines("Large print", "Plain text"))
    facts = ItemList(lines("Version 3", "Pictures: ours"), Marker.LINE)
    closing = Section(passage("About this leaflet"), (facts, passage("Also in these formats:"), formats))
    document = Document(passage(said.title), (Section(None, (passage(said.come),)), closing), "en-GB")
    kept = kept_with_next(document)
    assert kept.pop(said.come) is False
    del kept[said.title], kept["About this leaflet"]  # headings stay with what is below them by their style
    assert kept == dict.fromkeys(kept, True)
    assert len(kept) == 5


def test_a_long_last_section_is_on_as_many_pages_as_it_needs() -> None:
    words = lines(*(f"This is sentence {number}." for number in range(40)))
    kept = kept_with_next(Document(passage("Help"), (Section(None, words),), "en-GB"))
    assert not any(kept.values())


def test_the_note_of_a_draft_is_on_one_page_in_both_languages() -> None:
    notes = [Box(lines(words), BoxKind.NOTE) for words in ("Ciornă · Nu dați", "Draft · Do not give")]
    come = passage("They come.")
    rows = Section(None, (*notes, come, ItemList(lines("One", "Two")), Rows(())))
    kept = kept_with_next(Document(passage("Help"), (rows, Section(passage("End"), ())), "en-GB"))
    assert (kept["Ciornă · Nu dați"], kept["Draft · Do not give"]) == (True, False)
    assert (kept["They come."], kept["One"]) == (True, False), "what introduces a list stays with it"


@pytest.mark.parametrize(
    ("tag", "words", "shown"),
    [
        ("pl", ("polski", "Polish"), ["polski · Polish"]),
        ("ur", ("اردو", "Urdu"), ["اردو \u200f·\u200f Urdu"]),
        ("en-GB", ("Calling the Police " * 2, "English " * 4), ["Calling the Police " * 2, "English " * 4]),
    ],
)
def test_a_few_words_share_a_line_if_it_has_room(tag: str, words: tuple[str, ...], shown: list[str]) -> None:
    names = ItemList(lines(*words), Marker.LINE, together=True)
    document = Document(passage(WORDS["ur"].title), (Section(None, (names, passage("1"))),), tag)
    data, _ = write(document, EASY_READ, {})
    read = docx.Document(io.BytesIO(data))
    assert [one.text for one in read.paragraphs][1:-1] == shown


@pytest.mark.parametrize("tag", TAGS)
def test_below_a_picture_is_as_little_white_in_every_script(tag: str) -> None:
    """Else four rows fill a page that has room for five."""
    read = docx.Document(io.BytesIO(written(tag)))
    found = {read.styles[name].font.name for name in ("Leaflet Picture", "Leaflet Gap")}
    assert found == {"Arial"}
    assert read.styles["Leaflet Gap"].font.size.pt < EASY_READ.body_points
