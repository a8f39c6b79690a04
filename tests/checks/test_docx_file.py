"""Each rule on Word files finds its fault in a file with one change, and finds nothing in a good file."""

from __future__ import annotations

import gc
import io
import zipfile

import pytest
from docx.parts.document import DocumentPart
from PIL import Image

from pipeline.checks.docx_file import RULES, check
from pipeline.checks.docx_file.about import same_language
from pipeline.checks.pixels import beside_pixels, is_jpeg, is_png
from pipeline.checks.wanted import Wanted, wanted
from pipeline.model.contrast import contrast
from pipeline.model.document import Document, Foreign, Passage, Section, Strong, Text
from pipeline.model.language import language
from pipeline.writers.docx import write
from tests.pixels import PHOTOGRAPH, SYMBOL, encoded, photograph
from tests.writers.docx.harm import (
    CORE,
    DOCUMENT,
    FOOTER,
    SETTINGS,
    STYLES,
    TYPES,
    Change,
    add_paragraph,
    changed,
    cut_picture,
    doubled,
    drop,
    found,
    good,
    move_cell,
    repacked,
    swap,
    told_place,
    two_ways,
)
from tests.writers.docx.leaflets import EASY_READ, expected, leaflet

LINKED = '<w:t xml:space="preserve">help from the police</w:t></w:r></w:hyperlink>'

STYLED = "<w:pStyle w:val="
TABLE = "<w:tbl><w:tblPr/><w:tblGrid/></w:tbl>"
CELL = r"<w:tc><w:tcPr><w:tcW w:w=\"7144\" w:type=\"dxa\"/></w:tcPr>"

FAULTS: list[tuple[str, str, Change]] = [
    ("docx/different-words", "en-GB", swap(DOCUMENT, "will come", "will not come")),
    ("docx/different-words", "en-GB", add_paragraph("One more.")),
    ("docx/different-words", "ur", swap(DOCUMENT, "999", "998")),
    ("docx/broken-file", "en-GB", drop(DOCUMENT)),
    ("docx/broken-file", "en-GB", swap(STYLES, "</w:styles>", "")),
    ("docx/picture-tells-more", "en-GB", told_place),
    ("docx/dangling-relationship", "en-GB", swap(DOCUMENT, 'r:embed="rId7"', 'r:embed="rId99"')),
    ("docx/dangling-relationship", "en-GB", drop(SETTINGS)),
    ("docx/unknown-content-type", "en-GB", swap(TYPES, '<Default Extension="png"[^>]*>', "")),
    ("docx/dangling-style", "en-GB", swap(DOCUMENT, '"Heading2"', '"Heding2"')),
    ("docx/dangling-list", "en-GB", swap(DOCUMENT, '<w:numId w:val="3"/>', '<w:numId w:val="33"/>')),
    ("docx/broken-image", "en-GB", cut_picture),
    ("docx/no-title", "en-GB", swap(CORE, "<dc:title>[^<]*", "<dc:title>")),
    ("docx/wrong-language", "ur", swap(CORE, "<dc:language>ur", "<dc:language>en-GB")),
    ("docx/duplicate-property", "en-GB", swap(CORE, "<dc:language>", "<dc:language/><dc:language>")),
    ("docx/default-language", "ur", swap(STYLES, 'w:bidi="ur-PK"', 'w:bidi="ar-SA"')),
    ("docx/malformed-language", "ur", swap(DOCUMENT, 'w:val="en-GB"', 'w:val="en_GB"')),
    ("docx/old-mode", "en-GB", swap(SETTINGS, 'w:val="15"', 'w:val="12"')),
    ("docx/old-mode", "en-GB", swap(SETTINGS, "<w:compat>.*</w:compat>", "")),
    ("docx/paper", "en-GB", swap(DOCUMENT, 'w:w="11906"', 'w:w="12240"')),
    ("docx/no-page-number", "en-GB", swap(FOOTER, " PAGE ", " DATE ")),
    ("docx/no-page-number", "en-GB", swap(DOCUMENT, "<w:footerReference[^>]*>", "")),
    ("docx/page-without-draft", "en-GB", swap(FOOTER, ">Draft<", "><")),
    ("docx/unbalanced-field", "en-GB",
     swap(FOOTER, "<w:fldSimple", '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:fldSimple')),
    ("docx/one-title", "en-GB", swap(DOCUMENT, '"Heading2"', '"Heading1"')),
    ("docx/skipped-level", "en-GB", swap(DOCUMENT, '"Heading2"', '"Heading3"')),
    ("docx/empty-heading", "en-GB", add_paragraph("", layout='<w:pStyle w:val="Heading2"/>')),
    ("docx/heading-in-table", "en-GB",
     swap(DOCUMENT, f'{CELL}<w:p><w:pPr>{STYLED}"Normal"/>', f'<w:tc><w:p><w:pPr>{STYLED}"Heading2"/>')),
    ("docx/small-text", "en-GB", add_paragraph("x", '<w:sz w:val="22"/><w:szCs w:val="32"/>')),
    ("docx/small-text", "ur", swap(STYLES, '<w:szCs w:val="32"/>', "")),
    ("docx/small-text", "en-GB",
     swap(STYLES, 'w:styleId="Footer">', 'w:styleId="Footer"><w:rPr><w:sz w:val="20"/></w:rPr>')),
    ("docx/light-complex-script", "ur",
     swap(STYLES, '(?<="Strong"/>)<w:qFormat/><w:rPr><w:b/><w:bCs/>', "<w:rPr><w:b/>")),
    ("docx/no-font", "ur", swap(STYLES, 'w:cs="Noto Nastaliq Urdu"', "")),
    ("docx/no-font", "zh-Hans", swap(STYLES, 'w:eastAsia="Microsoft YaHei"', "")),
    ("docx/unmarked-language", "ur", add_paragraph("GoodSAM")),
    ("docx/unmarked-language", "en-GB", add_paragraph("پولیس", "<w:rtl/>", "<w:bidi/>")),
    ("docx/unmarked-language", "pl", add_paragraph("警察")),
    ("docx/low-contrast", "en-GB", add_paragraph("x", '<w:color w:val="4F81BD"/>')),
    ("docx/low-contrast", "en-GB", add_paragraph("x", layout='<w:shd w:val="clear" w:fill="333333"/>')),
    ("docx/italic", "en-GB", add_paragraph("x", "<w:i/>")),
    ("docx/italic", "ur", add_paragraph("x", "<w:iCs/>")),
    ("docx/underline", "en-GB", add_paragraph("x", '<w:u w:val="single"/>')),
    ("docx/capitals", "en-GB", add_paragraph("CALL THE POLICE")),
    ("docx/capitals", "en-GB", add_paragraph("x", "<w:caps/>")),
    ("docx/paragraph-direction", "en-GB", add_paragraph("پولیس", "<w:rtl/>")),
    ("docx/paragraph-direction", "ur",
     swap(DOCUMENT, '"Heading1"/><w:bidi/>', '"Heading1"/><w:bidi w:val="0"/>')),
    ("docx/paragraph-direction", "ur", two_ways("GoodSAM", "پولیس کی ایپ۔")),
    ("docx/run-direction", "ur", add_paragraph("پولیس", layout="<w:bidi/>")),
    ("docx/table-direction", "ur", swap(DOCUMENT, "<w:bidiVisual/>", "")),
    ("docx/section-direction", "ur", swap(DOCUMENT, "<w:bidi/></w:sectPr>", "</w:sectPr>")),
    ("docx/foreign-in-rtl-run", "ur", add_paragraph("999", "<w:rtl/>", "<w:bidi/>")),
    ("docx/foreign-in-rtl-run", "ur", add_paragraph("GoodSAM", "<w:rtl/>", "<w:bidi/>")),
    ("docx/mirrored-alignment", "ur", add_paragraph("پولیس", "<w:rtl/>", '<w:bidi/><w:jc w:val="right"/>')),
    ("docx/mirrored-alignment", "ur", swap(DOCUMENT, '<w:jc w:val="right"/>', "")),
    ("docx/reversed-number", "ur", swap(DOCUMENT, "\u200e\\+44", "+44")),
    ("docx/reversed-number", "ur", add_paragraph("پولیس *#31#", "<w:rtl/>", "<w:bidi/>")),
    ("docx/reversed-number", "en-GB", add_paragraph("say پولیس 0808 2000 247")),
    ("docx/breakable-number", "en-GB", add_paragraph("0808 2000 247")),
    ("docx/missing-alternative-text", "en-GB", swap(DOCUMENT, ' descr="A police officer"/><wp:', "/><wp:")),
    ("docx/missing-alternative-text", "en-GB", swap(DOCUMENT, 'descr="A phone"', 'descr=" "')),
    ("docx/file-name-as-alternative-text", "en-GB", swap(DOCUMENT, "A police officer", "police.png")),
    ("docx/file-name-as-alternative-text", "en-GB", swap(DOCUMENT, "A police officer", "Picture 1")),
    ("docx/long-alternative-text", "en-GB", swap(DOCUMENT, "A police officer", "a picture of " * 12)),
    ("docx/repeated-alternative-text", "en-GB",
     swap(DOCUMENT, "A police officer", "The police will come to you.")),
    ("docx/picture-ids", "en-GB", swap(DOCUMENT, '<wp:docPr id="2"', '<wp:docPr id="1"')),
    ("docx/floating-object", "en-GB",
     swap(DOCUMENT, f'{STYLED}"Heading1"/>', f'{STYLED}"Heading1"/><w:framePr/>')),
    ("docx/parted-picture", "en-GB", swap(DOCUMENT, '"PictureAbove"', '"Picture"')),
    ("docx/repeated-alternative-text", "en-GB",
     swap(DOCUMENT, '(?<=id="3" name="Picture 3" descr=")A phone(?="/><wp:)', "help from the police")),
    ("docx/table-without-header", "en-GB", swap(DOCUMENT, "<w:tblHeader/>", "")),
    ("docx/merged-cells", "en-GB", swap(DOCUMENT, "</w:tcPr>", '<w:gridSpan w:val="2"/></w:tcPr>')),
    ("docx/nested-table", "en-GB", swap(DOCUMENT, "</w:tc>", f"{TABLE}<w:p/></w:tc>")),
    ("docx/empty-cell", "en-GB", swap(DOCUMENT, "</w:tc></w:tr>", "</w:tc><w:tc><w:p/></w:tc></w:tr>")),
    ("docx/moved-cell", "en-GB", move_cell),
    ("docx/moved-cell", "ur", move_cell),
    ("docx/moved-cell", "en-GB", swap(DOCUMENT, "9:00–17:00", "9:00–18:00")),
    ("docx/irregular-table", "en-GB", swap(DOCUMENT, '<w:gridCol w:w="7144"/>', "")),
    ("docx/split-row", "en-GB", swap(DOCUMENT, "<w:cantSplit/></w:trPr>", "</w:trPr>")),
    ("docx/chained-rows", "en-GB", swap(STYLES, '(?<=w:styleId="Picture">)', "<w:pPr><w:keepNext/></w:pPr>")),
    ("docx/adjacent-tables", "en-GB", swap(DOCUMENT, "</w:tbl>", f"</w:tbl>{TABLE}")),
    ("docx/empty-link", "en-GB", swap(DOCUMENT, LINKED, "</w:r></w:hyperlink>")),
    ("docx/vague-link", "en-GB",
     swap(DOCUMENT, LINKED, LINKED.replace("help from the police", "click here"))),
    ("docx/vague-link", "en-GB",
     swap(DOCUMENT, LINKED, LINKED.replace("help from the police", "https://police.uk"))),
    ("docx/link-without-target", "en-GB", swap(DOCUMENT, '<w:hyperlink r:id="rId9"', "<w:hyperlink")),
    ("docx/link-scheme", "en-GB",
     swap("word/_rels/document.xml.rels", "https://www.police.uk/help/?", "file:///C:/help")),
    ("docx/address-not-printed", "en-GB", swap(DOCUMENT, "www.police.uk/help", "www.police.uk")),
    ("docx/justified", "en-GB", add_paragraph("x", layout='<w:jc w:val="both"/>')),
    ("docx/justified", "ur", add_paragraph("پولیس", "<w:rtl/>", '<w:bidi/><w:jc w:val="center"/>')),
    ("docx/empty-paragraph", "en-GB", add_paragraph("")),
    ("docx/blanks", "en-GB", add_paragraph("Police    999")),
    ("docx/blanks", "en-GB", swap(DOCUMENT, '<w:t xml:space="preserve">Domestic', '<w:tab/><w:t>Domestic')),
    ("docx/typed-list", "en-GB", add_paragraph("• Call 999")),
    ("docx/typed-list", "en-GB", add_paragraph("1. Call 999")),
    ("docx/exact-lines", "en-GB", swap(STYLES, 'w:lineRule="auto"', 'w:lineRule="exact"')),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "tag", "change"), FAULTS, ids=[rule for rule, _, _ in FAULTS])
def test_the_rule_finds_its_fault(rule: str, tag: str, change: Change) -> None:
    assert rule in found(changed(tag, change), tag)
    assert rule not in found(good(tag), tag)


def test_every_rule_has_its_fault() -> None:
    tested = {rule for rule, _, _ in FAULTS} | {"docx/duplicate-member"}
    assert tested == {rule.id for rule in RULES}


@pytest.mark.parametrize("tag", ["en-GB", "ur", "zh-Hans"])
def test_a_file_zipped_again_by_another_program_has_no_findings(tag: str) -> None:
    assert found(changed(tag, lambda parts: None), tag) == set()


def test_a_file_that_is_no_zip_is_found() -> None:
    assert found(b"Calling the police", "en-GB") == {"docx/broken-file"}
    assert found(good("en-GB")[:-200], "en-GB") == {"docx/broken-file"}


def test_a_package_with_the_same_file_twice_is_found() -> None:
    assert found(doubled("en-GB", STYLES), "en-GB") == {"docx/duplicate-member"}


def test_findings_name_their_language_and_quote_the_place() -> None:
    data = changed("ur", swap(DOCUMENT, "999", "998"))
    (finding,) = check(data, Wanted(language("ur"), expected(leaflet("ur")), EASY_READ.body_points))
    assert finding.language == "ur"
    assert "خطرے میں 998" in finding.message


@pytest.mark.parametrize("words", ["Passage 1", "Passage\u00a01", "Passage\u200e 1\u200f", "  Passage 1 "])
def test_direction_marks_and_no_break_spaces_are_not_differences(words: str) -> None:
    wanted = [words if each == "Domestic abuse" else each for each in expected(leaflet("en-GB"))]

    def rename(parts: dict[str, bytes]) -> None:
        parts[DOCUMENT] = parts[DOCUMENT].replace(b"Domestic abuse", b"Passage 1")

    findings = check(changed("en-GB", rename), Wanted(language("en-GB"), wanted, EASY_READ.body_points))
    assert "docx/different-words" not in {finding.rule.id for finding in findings}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ur-PK", "ur", True),
        ("en-US", "en-GB", True),
        ("zh-CN", "zh-Hans", True),
        ("zh-TW", "zh-Hans", False),
        ("zh-HK", "zh-Hant", True),
        ("fa", "prs", False),
        ("", "ur", False),
    ],
)
def test_whether_two_tags_name_the_same_language(one: str, other: str, same: bool) -> None:
    assert same_language(one, other) is same


@pytest.mark.parametrize(("one", "other", "ratio"), [("000000", "FFFFFF", 21), ("767676", "FFFFFF", 4.54)])
def test_contrast_is_computed_as_in_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)


def test_png_with_a_flipped_bit_is_damaged() -> None:
    with zipfile.ZipFile(io.BytesIO(good("en-GB"))) as package:
        png = next(package.read(name) for name in package.namelist() if name.endswith(".png"))
    assert is_png(png)
    assert not is_png(png[:60] + bytes([png[60] ^ 1]) + png[61:])
    assert not is_png(png + b"more")
    assert not is_png(b"\x89PNG")


def test_jpeg_that_is_cut_off_or_goes_on_after_its_end_is_damaged() -> None:
    jpeg = PHOTOGRAPH.data
    assert is_jpeg(jpeg)
    for bad in (jpeg[:-2], jpeg[:200], jpeg[1:], jpeg + b"more", jpeg + jpeg, b"\xff\xd8\xff\xd9", b""):
        assert not is_jpeg(bad)


def test_what_a_picture_holds_beside_its_pixels() -> None:
    assert beside_pixels(PHOTOGRAPH.data) == beside_pixels(SYMBOL.data) == ()
    exif = Image.Exif()
    exif[0x010E] = "51.5033N"
    assert beside_pixels(photograph(exif=exif, comment=b"Jane")) == ("FFE1", "FFFE")
    assert beside_pixels(encoded(Image.new("L", (9, 9)), exif=exif)) == ("eXIf",)
    assert beside_pixels(b"\xff\xd8") == beside_pixels(b"") == ()


def test_a_checked_file_is_let_go_at_once() -> None:
    """A batch would otherwise hold the fonts and trees of a hundred files until Python collects garbage."""
    data = good("ur")
    gc.collect()
    gc.disable()
    try:
        check(data, Wanted(language("ur"), (), 16))
        assert not [each for each in gc.get_objects() if type(each) is DocumentPart]
    finally:
        gc.enable()


def test_an_address_says_itself_where_its_link_leads() -> None:
    address = swap(DOCUMENT, LINKED, LINKED.replace("help from the police", "https://www.police.uk/help"))
    assert "docx/vague-link" not in found(changed("en-GB", address), "en-GB")


@pytest.mark.parametrize(("printed", "faults"), [("01632 960 001", 0), ("01632 960 002", 1)])
def test_the_digits_of_a_printed_number_may_stand_in_other_groups(printed: str, faults: int) -> None:
    def to_telephone(parts: dict[str, bytes]) -> None:
        links = "word/_rels/document.xml.rels"
        parts[links] = parts[links].replace(b"https://www.police.uk/help", b"tel:01632960001")
        parts[DOCUMENT] = parts[DOCUMENT].replace(b"www.police.uk/help", printed.encode())

    told = found(changed("en-GB", to_telephone), "en-GB")
    assert list(told).count("docx/address-not-printed") == faults


FRENCH = Document(
    Passage((Text("Help"),)),
    (Section(None, (Passage((Text("Say "), Foreign((Text("bonjour"), Strong((Text(" tous"),))), "fr"))),)),),
    "en-GB",
)


def test_words_in_another_language_are_marked_though_their_script_is_the_same() -> None:
    data, _ = write(FRENCH, EASY_READ, {})
    assert check(data, wanted(FRENCH, EASY_READ)) == ()
    bad = repacked(data, swap(DOCUMENT, 'w:val="fr-FR"', 'w:val="en-GB"'))
    (finding,) = check(bad, wanted(FRENCH, EASY_READ))
    assert (finding.rule.id, finding.message) == (
        "docx/unmarked-language",
        "“bonjour” is not marked as words in fr",
    )


@pytest.mark.parametrize(("tag", "before"), [("en-GB", "Press "), ("ur", "دبائیں ")])
def test_a_keycap_is_shown_as_its_digit_which_every_computer_can_draw(tag: str, before: str) -> None:
    keys = "".join(f"{digit}\ufe0f\u20e3" for digit in "*31#")
    said = Passage((Text(f"{before}{keys} 9"), Strong((Text("a" + "\u0301" * 99),))))
    document = Document(Passage((Text(before),)), (Section(None, (said,)),), tag)
    data, findings = write(document, EASY_READ, {})
    assert [(one.rule.id, one.message[:14]) for one in findings] == [
        ("docx/plain-sign", f"{sign} is shown for") for sign in "*31#a"
    ]
    faults = {finding.rule.id for finding in check(data, wanted(document, EASY_READ))}
    assert faults <= {"docx/unmarked-language"}
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert "*31#" in package.read(DOCUMENT).decode()
