"""The Word document is read as people and their programs send it back."""

from __future__ import annotations

import contextlib
import io
import time
import zipfile
from collections.abc import Callable
from typing import Any

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model.errors import PipelineError
from pipeline.model.review import Decision, Review, Verdict
from pipeline.readers.review import read as read_any
from pipeline.readers.review.word import read
from pipeline.writers.review.word import identity, write
from tests.review_files import (
    COMMENT,
    ENGLISH,
    IDENTIFIER,
    NOTES,
    TRANSLATION,
    VERDICT,
    append,
    changed,
    filled,
    rows,
)
from tests.writers.review.sheets import small

POLISH = write(small("pl"))
BY = 'w:id="900" w:author="A. L." w:date="2026-11-23T10:00:00Z"'
RUN = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"


def answered(data: bytes) -> dict[str, Decision]:
    """The number of each row -> its decision."""
    return {decision.number: decision for decision in read(data, "help.docx").decisions}


def after(markup: str, column: int = TRANSLATION) -> Decision:
    """The decision of the third row, with *markup* added at the end of a cell."""

    def change(file: Any) -> None:
        append(rows(file)["3-2c2c2c2c"].cells[column], markup)

    return answered(changed(POLISH, change))["3"]


@pytest.mark.parametrize("tag", ["pl", "ur"])
def test_a_sheet_comes_back_as_it_was_sent_out(tag: str) -> None:
    sheet = small(tag)
    review = read(write(sheet), "help.docx")
    assert (review.leaflet, review.language, review.session) == ("help", tag, sheet.session)
    assert review.ids == tuple(row.id for row in sheet.rows)
    unmarked = str.maketrans("", "", "\u200e\u200f")
    assert [(one.source, one.translation.translate(unmarked)) for one in review.decisions] == [
        (row.source, row.translation) for row in sheet.rows
    ]
    assert all((one.verdict, one.comment, one.mark) == (Verdict.NONE, "", "") for one in review.decisions)


def test_words_marks_and_comments_are_read_and_notes_are_not() -> None:
    said = answered(
        filled(
            POLISH,
            {
                "2": {TRANSLATION: "Dzwoń: 0808 2000 247", VERDICT: "ok", COMMENT: "teraz dobrze"},
                "3": {VERDICT: "Change", NOTES: "Zadzwoń"},
            },
        )
    )
    assert (said["2"].translation, said["2"].verdict, said["2"].comment) == (
        "Dzwoń: 0808 2000 247",
        Verdict.OK,
        "teraz dobrze",
    )
    assert (said["3"].translation, said["3"].verdict, said["3"].mark) == (
        "Czekaj w domu.",
        Verdict.CHANGE,
        "Change",
    )


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (f"<w:ins {BY}>{RUN.format(' Tak.')}</w:ins>", " Tak."),
        (f"<w:del {BY}><w:r><w:delText> Nie.</w:delText></w:r></w:del>", ""),
        (f"<w:del {BY}><w:r><w:br/></w:r>{RUN.format(' Nie.')}</w:del>", ""),
        (f"<w:ins {BY}><w:del {BY}><w:r><w:delText> Nie.</w:delText></w:r></w:del></w:ins>", ""),
        (f"<w:moveTo {BY}>{RUN.format(' Tu.')}</w:moveTo>", " Tu."),
        (f"<w:moveFrom {BY}>{RUN.format(' Tam.')}</w:moveFrom>", ""),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{RUN.format(' Pole.')}</w:sdtContent></w:sdt>", " Pole."),
        (f'<w:hyperlink w:anchor="a">{RUN.format(" Link.")}</w:hyperlink>', " Link."),
        (f'<w:smartTag w:element="place">{RUN.format(" Łódź.")}</w:smartTag>', " Łódź."),
        (f'<w:fldSimple w:instr="DATE">{RUN.format(" 1.")}</w:fldSimple>', " 1."),
        ("<w:r><w:instrText> PAGE </w:instrText></w:r>", ""),
        ("<w:r><w:br/><w:t>Dalej.</w:t></w:r>", " Dalej."),
        ("<w:r><w:tab/><w:t>Dalej.</w:t></w:r>", " Dalej."),
        ("<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r>", "ab"),
        ("<w:r><w:t>999</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r>", "999\u20111"),
        (f'<w:bookmarkStart w:id="99" w:name="x"/>{RUN.format("!")}<w:bookmarkEnd w:id="99"/>', "!"),
        (f'<w:proofErr w:type="spellStart"/>{RUN.format("!")}<w:proofErr w:type="spellEnd"/>', "!"),
    ],
)
def test_all_text_in_a_cell_counts_with_tracked_changes_accepted(markup: str, words: str) -> None:
    assert after(markup).translation == f"Czekaj w domu.{words}"


def test_the_paragraphs_of_a_cell_become_one_text() -> None:
    def change(file: Any) -> None:
        rows(file)["3-2c2c2c2c"].cells[TRANSLATION].add_paragraph("Albo nie.")

    assert answered(changed(POLISH, change))["3"].translation == "Czekaj w domu. Albo nie."


def test_paragraphs_whose_break_was_deleted_are_joined_without_a_space() -> None:
    def change(file: Any) -> None:
        cell = rows(file)["3-2c2c2c2c"].cells[TRANSLATION]
        append_to = cell.paragraphs[0]._p.get_or_add_pPr()
        looks = append_to.find("{*}rPr")
        looks.insert(0, looks.makeelement(f"{{{looks.nsmap['w']}}}del", {}))
        cell.add_paragraph("Albo nie.")

    assert answered(changed(POLISH, change))["3"].translation == "Czekaj w domu.Albo nie."


def test_a_tick_from_a_symbol_font_is_a_tick() -> None:
    one = after('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', VERDICT)
    assert (one.verdict, one.mark) == (Verdict.OK, "✔")
    unknown = after('<w:r><w:sym w:font="Webdings" w:char="F0FC"/></w:r>', VERDICT)
    assert unknown.verdict is Verdict.NONE
    assert unknown.mark


def test_a_word_comment_on_a_row_is_a_comment() -> None:
    def change(file: Any) -> None:
        runs = rows(file)["3-2c2c2c2c"].cells[TRANSLATION].paragraphs[0].runs
        file.add_comment(runs, text="Czy to na pewno?", author="A. L.")

    assert answered(changed(POLISH, change))["3"].comment == "Czy to na pewno?"


def test_rows_can_be_in_any_order_and_blank_rows_are_ignored() -> None:
    def change(file: Any) -> None:
        table = file.tables[1]
        table._tbl.append(table.rows[1]._tr)
        table.add_row()

    review = read(changed(POLISH, change), "help.docx")
    assert sorted(review.ids) == sorted(row.id for row in small("pl").rows)


def test_the_review_is_named_by_the_text_if_the_properties_are_lost() -> None:
    def change(file: Any) -> None:
        file.core_properties.identifier = ""

    assert read(changed(POLISH, change), "help.docx").session == small("pl").session


def test_the_review_is_named_by_the_properties_if_the_text_is_lost() -> None:
    def change(file: Any) -> None:
        (line,) = [one for one in file.paragraphs if identity(small("pl")) in one.text]
        line.runs[0].text = ""

    assert read(changed(POLISH, change), "help.docx").session == small("pl").session


def test_a_header_row_without_its_mark_is_not_read_as_a_message() -> None:
    def change(file: Any) -> None:
        for row in file.tables[1].rows:
            for mark in row._tr.findall(".//{*}tblHeader"):
                mark.getparent().remove(mark)

    review = read(changed(POLISH, change), "help.docx")
    assert sorted(review.ids) == sorted(row.id for row in small("pl").rows)


def other_session(file: Any) -> None:
    file.core_properties.identifier = "leaflets-review help pl 0123456789abcdef"


def no_session(file: Any) -> None:
    file.core_properties.identifier = ""
    next(one for one in file.paragraphs if "leaflets-review" in one.text).runs[0].text = ""


def other_id(file: Any) -> None:
    rows(file)["3-2c2c2c2c"].cells[IDENTIFIER].paragraphs[0].runs[0].text = "drei"


def heading_for_id(file: Any) -> None:
    rows(file)["3-2c2c2c2c"].cells[IDENTIFIER].paragraphs[0].runs[0].text = "ID"


def lost_cell(file: Any) -> None:
    row = rows(file)["3-2c2c2c2c"]._tr
    row.remove(row.tc_lst[-1])


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (other_session, "this document names more than one review"),
        (no_session, "this document does not name a review"),
    ],
)
def test_a_file_that_does_not_name_one_review_is_refused(change: Callable[[Any], None], message: str) -> None:
    with pytest.raises(PipelineError) as caught:
        read(changed(POLISH, change), "help.docx")
    assert str(caught.value).startswith(f"help.docx: {message}")
    assert caught.value.hint


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (other_id, "“drei” is not the ID of a row"),
        (heading_for_id, "“ID” is not the ID of a row"),
        (lost_cell, "the row has 5 cells, not 6"),
    ],
)
def test_a_row_that_cannot_be_read_refuses_itself(change: Callable[[Any], None], why: str) -> None:
    review = read(changed(POLISH, change), "help.docx")
    assert [one.number for one in review.decisions] == ["1", "2", "3", "4"]
    assert review.decisions[2].id == "3-2c2c2c2c", "the bookmark of a row survives its ID"
    assert [one.refused for one in review.decisions] == ["", "", why, ""]
    assert "Czekaj w domu." in [one.words for one in review.strays], "its words are not lost"


def with_parts(change: Callable[[dict[str, bytes]], object]) -> bytes:
    """The document with *change* applied to its parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(POLISH)) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    change(parts)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, data)
    return out.getvalue()


def without(name: str) -> bytes:
    """The document without the zip member *name*."""
    return with_parts(lambda parts: parts.pop(name))


def empty() -> bytes:
    out = io.BytesIO()
    docx.Document().save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "this is not a readable Word document"),
        (b"PK\x03\x04 torn", "this is not a readable Word document"),
        (POLISH[: len(POLISH) // 2], "this is not a readable Word document"),
        (without("word/document.xml"), "this is not a readable Word document"),
        (without("_rels/.rels"), "this is not a readable Word document"),
        (empty(), "this document does not name a review"),
    ],
    ids=["empty", "torn", "half", "no document", "no relationships", "another document"],
)
def test_a_file_that_is_not_a_review_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(PipelineError, match=message):
        read(data, "help.docx")


def test_a_file_of_another_kind_is_refused_by_its_name() -> None:
    with pytest.raises(PipelineError, match=r"a file that ends in \.doc cannot be a review$"):
        read_any(POLISH, "help.doc")
    assert isinstance(read_any(POLISH, "help.DOCX"), Review)


def test_english_text_that_was_changed_is_read_with_the_change() -> None:
    """The reader only reads; the import into the catalogue refuses the row."""
    assert answered(filled(POLISH, {"3": {ENGLISH: "Wait 84 hours."}}))["3"].source == "Wait 84 hours."


def swapped(part: str, *pairs: tuple[str, str]) -> bytes:
    """The document with other text in a part."""

    def change(parts: dict[str, bytes]) -> None:
        for old, new in pairs:
            assert old.encode() in parts[part]
            parts[part] = parts[part].replace(old.encode(), new.encode())

    return with_parts(change)


LINKS = "word/_rels/document.xml.rels"
PICTURE = (
    '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"'
    ' Target="{}"/></Relationships>'
)


@pytest.mark.parametrize("target", ["NULL", "#row_1", "media/lost.png", "../../etc/passwd"])
def test_a_part_that_is_missing_and_not_needed_is_not_missed(target: str) -> None:
    """Word opens such a file, python-docx alone does not."""
    data = swapped(LINKS, ("</Relationships>", PICTURE.format(target)))
    with pytest.raises(KeyError):
        docx.Document(io.BytesIO(data))
    assert read(data, "help.docx").ids == tuple(row.id for row in small("pl").rows)


def test_a_comment_of_the_xml_hides_no_words() -> None:
    data = swapped("word/document.xml", ("Czekaj w domu.", "Czekaj<!-- 1 --> w<?pi?> domu."))
    assert answered(data)["3"].translation == "Czekaj w domu."


def test_a_strict_document_is_read() -> None:
    """Word saves it so if it is asked to; python-docx knows Transitional documents only."""
    names = {
        b"schemas.openxmlformats.org/officeDocument/2006/": b"purl.oclc.org/ooxml/officeDocument/",
        b"schemas.openxmlformats.org/wordprocessingml/2006/": b"purl.oclc.org/ooxml/wordprocessingml/",
    }

    def change(parts: dict[str, bytes]) -> None:
        for name in ("word/document.xml", LINKS, "_rels/.rels"):
            for transitional, strict in names.items():
                parts[name] = parts[name].replace(transitional, strict)

    assert len(read(with_parts(change), "help.docx").decisions) == len(small("pl").rows)


def test_a_document_with_macros_is_read_as_words() -> None:
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    macros = "application/vnd.ms-word.document.macroEnabled.main+xml"
    data = swapped("[Content_Types].xml", (kind, macros))
    assert len(read(data, "help.docx").decisions) == len(small("pl").rows)


def test_a_document_that_would_fill_the_memory_is_refused_before_it_is_read() -> None:
    data = with_parts(lambda parts: parts.update({f"word/more{n}.xml": bytes(1 << 20) for n in range(65)}))
    assert len(data) < 1 << 20
    with pytest.raises(PipelineError, match="this document is too large to be a review"):
        read(data, "help.docx")


def test_sixty_megabytes_of_paragraphs_are_refused_within_a_second() -> None:
    part = b"<w:p/>" * 10_000_000
    data = with_parts(lambda parts: parts.update({"word/document.xml": part}))
    assert len(data) < 1 << 20
    before = time.process_time()
    with pytest.raises(PipelineError, match="this document is too large to be a review"):
        read(data, "help.docx")
    assert time.process_time() - before < 1
    many = b"<w:p/>" * 2_000_000
    with pytest.raises(PipelineError, match="this document is too large to be a review"):
        read(with_parts(lambda parts: parts.update({"word/document.xml": many})), "help.docx")


def test_names_that_expand_again_and_again_are_not_expanded() -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 9 if n else "ha"}">' for n in range(9))
    data = swapped(
        "word/document.xml",
        ("<w:document ", f"<!DOCTYPE w:document [{entities}]><w:document "),
        ("Czekaj w domu.", "&e8;"),
    )
    with contextlib.suppress(PipelineError):
        assert len(answered(data)["3"].translation) < 100


@pytest.mark.parametrize("part", ["word/document.xml", LINKS, "_rels/.rels", "[Content_Types].xml"])
def test_a_damaged_part_is_told_in_one_line(part: str) -> None:
    with pytest.raises(PipelineError, match="has a part that is not well-formed XML"):
        read(swapped(part, (">", "")), "help.docx")


@pytest.mark.parametrize("part", ["_rels/.rels", "[Content_Types].xml"])
def test_a_package_without_its_list_of_parts_is_refused(part: str) -> None:
    with pytest.raises(PipelineError, match="this is not a readable Word document"):
        read(with_parts(lambda parts: parts.update({part: b"<a/>"})), "help.docx")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_damage_to_the_bytes_is_a_crash(data: st.DataObject) -> None:
    harmed = bytearray(POLISH)
    for _ in range(data.draw(st.integers(1, 4))):
        harmed[data.draw(st.integers(0, len(harmed) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(PipelineError):
        read(bytes(harmed), "help.docx")
