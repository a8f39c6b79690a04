"""The complete large-print PDF: its words, its validity by other programs, its bytes."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import outloud
import pikepdf
import pypdfium2
import pytest

from pipeline.checks.pdf_file import check, text_in_tag_order
from pipeline.checks.wanted import Wanted
from pipeline.model.document import Document, Link, Passage, Picture, Section, Text, passages
from pipeline.model.editions import Claims, Look, edition
from pipeline.model.language import language
from pipeline.writers.pdf import RULES, write
from tests.pdfua_findings import pdfua_findings

LARGE_PRINT = edition("large-print")
TAGS = ("en-GB", "pl", "ur", "ar", "zh-Hans", "pa")
MILLIMETRE = 72 / 25.4
MARGIN = 25 * MILLIMETRE


def words(text: str, language: str = "") -> Passage:
    return Passage((Text(text),), language=language)


def one_paragraph(paragraph: Passage, language: str = "en-GB") -> Document:
    return Document(words("Title"), (Section(None, (paragraph,)),), language)


@pytest.mark.parametrize("tag", TAGS)
def test_every_passage_is_there_in_order(
    tag: str, pdfs: Mapping[str, bytes], leaflets: Mapping[str, Document]
) -> None:
    expected = [passage.words for passage in passages(leaflets[tag])]
    assert check(pdfs[tag], Wanted(language(tag), expected, LARGE_PRINT.body_points)) == ()


def test_other_programs_find_no_error(pdfs: Mapping[str, bytes], tmp_path: Path) -> None:
    for tag, data in pdfs.items():
        path = tmp_path / f"{tag}.pdf"
        path.write_bytes(data)
        assert pdfua_findings(path) == [], tag
        result = outloud.check(str(path))
        assert result.error is None
        assert result.errors == 0, (tag, result.findings)
        # TXT-004 is a false alarm: in joined scripts, each shape of a letter has its own code.
        assert {finding.rule for finding in result.findings} <= {"TXT-004"}


def characters(data: bytes) -> Iterator[tuple[int, str, tuple[float, float, float, float]]]:
    """(page, character, box) of each character, as PDFium reads it (the engine of Chrome and Edge)."""
    pdf = pypdfium2.PdfDocument(data)
    for number, page in enumerate(pdf):
        text = page.get_textpage()
        for place in range(text.count_chars()):
            character = text.get_text_range(place, 1)
            if character.strip():
                yield number, character, text.get_charbox(place)
        text.close()
        page.close()
    pdf.close()


@pytest.mark.parametrize("tag", ["ar", "ur"])
@pytest.mark.parametrize("number", ["0808 2000 247", "+44 20 7946 0000", "48", "28", "999", "55"])
def test_numbers_run_from_left_to_right_in_right_to_left_text(
    tag: str, number: str, pdfs: Mapping[str, bytes]
) -> None:
    assert any(number.replace(" ", "") in line for line in digits_by_line(pdfs[tag]))


def digits_by_line(data: bytes) -> list[str]:
    """The digits of each line from left to right, only by their positions."""
    found = [(page, box, one) for page, one, box in characters(data) if one in "+0123456789"]
    found.sort(key=lambda item: (item[0], (item[1][1] + item[1][3]) / 2))
    lines: list[list[tuple[float, str]]] = []
    last = (-1, 0.0)
    for page, (left, bottom, _, top), one in found:
        here = (page, (bottom + top) / 2)
        if page != last[0] or here[1] - last[1] > 6:
            lines.append([])
        lines[-1].append((left, one))
        last = here
    return ["".join(one for _, one in sorted(line)) for line in lines]


@pytest.mark.parametrize("text", ["0808 2000 247", "+44 20 7946 0000", "Calling the police"])
def test_a_left_to_right_line_in_a_right_to_left_leaflet_is_copied_in_order(text: str) -> None:
    data, _ = write(one_paragraph(words(text), "ur"), LARGE_PRINT)
    pdf = pypdfium2.PdfDocument(data)
    assert text in pdf[0].get_textpage().get_text_range()


@pytest.mark.parametrize("tag", TAGS)
def test_words_stay_inside_the_margins(tag: str, pdfs: Mapping[str, bytes]) -> None:
    width, height = 595.28, 841.89
    overhang = 8  # points by which a Nastaliq letter can extend beyond its width
    for _, one, (left, bottom, right, top) in characters(pdfs[tag]):
        if bottom > MARGIN:  # the page number is below the margin
            assert left > MARGIN - overhang, one
            assert right < width - MARGIN + overhang, one
            assert top < height - MARGIN + overhang, one


@pytest.mark.parametrize(
    ("tag", "limit"), [("en-GB", 25), ("pl", 25), ("ur", 50), ("ar", 50), ("zh-Hans", 50)]
)
def test_files_are_small(tag: str, limit: int, pdfs: Mapping[str, bytes]) -> None:
    assert len(pdfs[tag]) <= limit * 1024


PROGRAM = """
import hashlib
from pipeline.model.document import Document, Link, Passage, Section, Text
from pipeline.model.editions import edition
from pipeline.writers.pdf import write
link = Passage((Text("میں "), Link((Text("GoodSAM"),), "https://example.org")))
document = Document(Passage((Text("عنوان"),)), (Section(None, (link,)),), "ur")
print(hashlib.sha256(write(document, edition("large-print"))[0]).hexdigest())
"""


def test_the_same_words_give_the_same_bytes_anywhere_at_any_time(tmp_path: Path) -> None:
    root = str(Path.cwd())
    digests = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            cwd=folder,
            env={
                **os.environ,
                "PYTHONPATH": root,
                "PYTHONHASHSEED": seed,
                "SOURCE_DATE_EPOCH": day,
                "TZ": zone,
                "RL_pdfComments": setting,
                "RL_pdfMultiLine": setting,
            },
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for folder, seed, day, zone, setting in (
            (root, "1", "1", "UTC", "0"),
            (tmp_path, "2", "1000000000", "Asia/Tokyo", "1"),
        )
    }
    assert len(digests) == 1


def test_a_file_names_no_person_and_no_machine(pdfs: Mapping[str, bytes]) -> None:
    with pikepdf.open(io.BytesIO(pdfs["en-GB"])) as pdf:
        assert dict(pdf.docinfo.items()).keys() == {
            "/Title",
            "/Producer",
            "/Creator",
            "/CreationDate",
            "/ModDate",
        }
        assert str(pdf.docinfo.CreationDate) == "D:20260301"
    assert b"ReportLab" not in pdfs["en-GB"]


def test_conformance_is_claimed_only_on_request(leaflets: Mapping[str, Document]) -> None:
    claimed, _ = write(leaflets["en-GB"], LARGE_PRINT, claim=True)
    silent, _ = write(leaflets["en-GB"], LARGE_PRINT, claim=False)
    for claim in (b"<pdfuaid:part>1<", b"<pdfaid:part>2<", b"<pdfaid:conformance>A<"):
        assert claim in claimed
        assert claim not in silent


def test_a_file_claims_the_newer_standards_if_the_project_chose_them(
    leaflets: Mapping[str, Document],
) -> None:
    newer = edition("large-print", Look(claims=Claims.UA2_A4))
    claimed, _ = write(leaflets["ur"], newer)
    silent, _ = write(leaflets["ur"], newer, claim=False)
    for claim in (b"<pdfuaid:part>2<", b"<pdfaid:part>4<", b"wtpdf#accessibility1.0", b"wtpdf#reuse1.0"):
        assert claim in claimed
        assert claim not in silent
    assert b"<pdfaid:conformance>" not in claimed
    assert {claimed[:8], silent[:8]} == {b"%PDF-2.0"}
    for data in (claimed, silent):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert "/Info" not in pdf.trailer
    older, _ = write(leaflets["ur"], LARGE_PRINT)
    assert text_in_tag_order(claimed) == text_in_tag_order(older)


def test_a_letter_without_a_font_is_found_and_no_code_shows_glyph_zero() -> None:
    private = "\ue000"
    data, (finding,) = write(one_paragraph(words(f"Call {private} now")), LARGE_PRINT)
    assert finding.rule.id == "pdf/missing-glyph"
    assert "U+E000" in finding.message
    assert "NotoSans" in finding.message
    assert finding.language == "en-GB"
    assert check(data, Wanted(language("en-GB"), ["Title", f"Call {private} now"], 18)) == ()


def test_letters_without_a_font_keep_their_text_among_han_letters() -> None:
    text = "报\ue000警\ue001"
    data, findings = write(one_paragraph(words(text), "zh-Hans"), LARGE_PRINT)
    assert [finding.rule.id for finding in findings] == ["pdf/missing-glyph"] * 2
    assert check(data, Wanted(language("zh-Hans"), ["Title", text], 18)) == ()


def test_a_picture_that_is_left_out_is_a_finding() -> None:
    document = one_paragraph(words("Call 999."))
    shown = replace(document, sections=(Section(None, (Picture("telephone", words("A telephone")),)),))
    _, (finding,) = write(shown, LARGE_PRINT)
    assert finding.rule.id == "pdf/picture-left-out"


def test_each_rule_is_explained() -> None:
    for rule in RULES:
        assert all((rule.title, rule.why, rule.standard, rule.bad, rule.good))


def test_an_address_is_printed_after_words_and_not_twice() -> None:
    paragraph = Passage(
        (
            Text("Ask "),
            Link((Text("us"),), "https://www.example.org/help/"),
            Text(" or "),
            Link((Text("help@example.org"),), "mailto:help@example.org"),
            Text("."),
        )
    )
    data, _ = write(one_paragraph(paragraph), LARGE_PRINT)
    assert text_in_tag_order(data, addresses=True)[1] == "Ask us (www.example.org/help) or help@example.org."
    assert text_in_tag_order(data)[1] == "Ask us or help@example.org."


def test_two_characters_that_share_a_han_glyph_keep_their_own_text() -> None:
    text = "一\N{KANGXI RADICAL ONE}一"
    data, findings = write(one_paragraph(words(text), "zh-Hans"), LARGE_PRINT)
    assert not findings
    assert text_in_tag_order(data)[1] == text


def test_an_empty_document_has_a_page() -> None:
    data, _ = write(Document(words(""), (), "en-GB"), LARGE_PRINT)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.pages) == 1


def test_a_passage_in_another_language_is_tagged_and_has_its_own_direction() -> None:
    data, _ = write(one_paragraph(words("Ask 55 now.", "en-GB"), "ur"), LARGE_PRINT)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        paragraph = pdf.Root.StructTreeRoot.K.K[1]
        assert str(paragraph.S) == "/P"
        assert str(paragraph.Lang) == "en-GB"
    boxes = [(box[0], one) for _, one, box in characters(data) if one in "Ask5now." and box[1] > MARGIN]
    line = "".join(one for _, one in sorted(boxes))
    assert line == "Ask55now."
    assert max(left for left, _ in boxes) > 595.28 - MARGIN - 12  # aligned right, like the lines around it


def test_a_right_to_left_word_without_letters_does_not_join_numbers() -> None:
    """Two moves of the pen must be two numbers: "260-260" is not a number, and a viewer rejects the page."""
    data, _ = write(one_paragraph(words("**bold** \u202e"), "ar"), LARGE_PRINT)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert [len(pikepdf.parse_content_stream(page)) > 0 for page in pdf.pages] == [True]


def test_a_direction_mark_does_not_change_the_spaces_of_chinese_text() -> None:
    passages = words("0808 2000 247 \u200f"), words("0808 2000 247")
    document = Document(words("Title"), (Section(None, passages),), "zh-Hans")
    data, _ = write(document, LARGE_PRINT)
    assert text_in_tag_order(data)[1:] == ["0808 2000 247 \u200f", "0808 2000 247"]
