"""What a Word file becomes, and what is told of the rest."""

from __future__ import annotations

import io
import time

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from pipeline.model.errors import PipelineError
from pipeline.readers.imports import Imported, import_file
from pipeline.readers.imports.inventory import words
from pipeline.readers.raster import read_raster
from tests.pixels import photograph, symbol
from tests.word_files import NAMES, added, deleted, p, part, r, word_file, zipped

STYLES = part(
    "styles",
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Council heading"/><w:basedOn w:val="H1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="LB"><w:name w:val="List Bullet"/>'
    '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="360"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="LB2"><w:name w:val="List Bullet 2"/>'
    '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:ind w:left="720"/></w:pPr></w:style>'
    '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>',
)


def _level(at: int, kind: str, text: str, start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
        f'<w:pPr><w:ind w:left="{360 * (at + 1)}"/></w:pPr></w:lvl>'
    )


NUMBERING = part(
    "numbering",
    f'<w:abstractNum w:abstractNumId="1">{_level(0, "bullet", "•")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="2">{_level(0, "bullet", "•")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="3">{_level(0, "decimal", "%1.")}{_level(1, "decimal", "%1.%2")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="5">{_level(0, "bullet", "✗")}</w:abstractNum>'
    + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2, 3, 5))
    + '<w:num w:numId="4"><w:abstractNumId w:val="3"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
)


def read(body: str, parts: dict[str, str | bytes] | None = None, relations: str = "") -> Imported:
    return import_file(
        "letter.docx",
        word_file(body, {"styles.xml": STYLES, "numbering.xml": NUMBERING, **(parts or {})}, relations),
    )


def text(body: str) -> str:
    return read(body).text


def told(made: Imported, rule: str) -> list[str]:
    return [one.message for one in made.findings if one.rule.id == rule]


def listed(*items: tuple[int, int, str]) -> str:
    """Paragraphs of (list, level, words)."""
    return "".join(
        p(said, more=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
        for number, level, said in items
    )


# ------------------------------------------------------------------------------------------ changes


def test_a_deleted_not_is_never_lost_silently() -> None:
    made = read(p("You do ", deleted("not "), "have to pay."))
    assert made.text == "You do ~~not~~ have to pay.\n"
    assert told(made, "import/tracked-change") == [
        "a tracked change: before “You do not have to pay.”, now “You do have to pay.”"
    ]


def test_added_words_are_told() -> None:
    made = read(p("You do ", added("not "), "have to pay."))
    assert made.text == "You do not have to pay.\n"
    assert told(made, "import/tracked-change") == [
        "a tracked change: before “You do have to pay.”, now “You do not have to pay.”"
    ]


def test_a_replaced_number_is_quoted_with_both_values() -> None:
    (finding,) = told(read(p("Call ", deleted("111"), added("999"), ".")), "import/tracked-change")
    assert "“Call 111.”" in finding
    assert "“Call 999.”" in finding


def test_moved_words_stand_where_they_were_moved_to() -> None:
    moved = r("Call us.")
    body = f'<w:p><w:moveFrom w:id="1">{moved}</w:moveFrom></w:p>{p("Wait.")}<w:p><w:moveTo w:id="2">{moved}</w:moveTo></w:p>'
    made = read(body)
    assert made.text == "Wait.\n\nCall us.\n"
    assert len(told(made, "import/tracked-change")) == 2


def test_a_deleted_row_of_a_table_is_quoted() -> None:
    row = "<w:tr>{}<w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>"
    gone = "<w:trPr><w:del w:id='1'/></w:trPr>"
    table = (
        f"<w:tbl>{row.format('', p('Day'), p('Open'))}{row.format(gone, p('Monday'), p('closed'))}</w:tbl>"
    )
    made = read(table + p("Call us."))
    assert "Monday" not in made.text
    assert "Monday" in told(made, "import/tracked-change")[0]


def test_a_change_of_looks_is_no_change_of_words() -> None:
    look = '<w:rPrChange w:id="1"><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>'
    made = read(p(r("Call us.", look)))
    assert (made.text, made.findings) == ("Call us.\n", ())


@pytest.mark.parametrize("look", ["<w:vanish/>", '<w:rStyle w:val="Secret"/>'])
def test_hidden_words_are_quoted_and_not_shown(look: str) -> None:
    made = read(p("Call us. ", r("Our door code is 1234.", look)))
    assert made.text == "Call us.\n"
    assert told(made, "import/hidden-words") == ["hidden words are left out: Our door code is 1234."]


@pytest.mark.parametrize("look", ["<w:strike/>", "<w:dstrike/>"])
def test_struck_out_words_stay_struck_out(look: str) -> None:
    made = read(p("Call ", r("111", look), " 999."))
    assert made.text == "Call ~~111~~ 999.\n"
    assert told(made, "import/struck-words") == ["words are struck out: 111"]


def test_a_switched_off_property_is_off() -> None:
    assert read(p(r("Call us.", '<w:vanish w:val="0"/><w:strike w:val="false"/>'))).text == "Call us.\n"


def test_a_comment_is_quoted_with_the_words_it_is_about() -> None:
    body = p('<w:commentRangeStart w:id="7"/>', "999", '<w:commentRangeEnd w:id="7"/>', " is free.")
    made = read(
        body, {"comments.xml": part("comments", f'<w:comment w:id="7">{p("Is this right?")}</w:comment>')}
    )
    assert made.text == "999 is free.\n"
    assert told(made, "import/comment") == ["a comment is left out: Is this right? (about “999”)"]


# ------------------------------------------------------------------------------------------ wrappers


@pytest.mark.parametrize(
    "wrapped",
    [
        '<w:bdo w:val="ltr">{}</w:bdo>',
        '<w:dir w:val="rtl">{}</w:dir>',
        '<w:fldSimple w:instr="AUTHOR">{}</w:fldSimple>',
        '<w:smartTag w:element="x">{}</w:smartTag>',
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:customXml w:element="x">{}</w:customXml>',
        "<w:somethingNew>{}</w:somethingNew>",
    ],
)
def test_words_in_a_wrapper_stay_where_they_are(wrapped: str) -> None:
    assert text(p("Call ", wrapped.format(r("999")), " now.")) == "Call 999 now.\n"


def test_a_fraction_keeps_its_line() -> None:
    half = "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
    made = read(p("Take ", half, " a pill."))
    assert made.text == "Take 1/2 a pill.\n"
    assert told(made, "import/changed") == ["a formula became plain words: 1/2"]


def test_small_letters_above_words_are_told() -> None:
    ruby = f"<w:r><w:ruby><w:rt>{r('かんじ')}</w:rt><w:rubyBase>{r('漢字')}</w:rubyBase></w:ruby></w:r>"
    made = read(p(ruby))
    assert made.text == "漢字\n"
    assert told(made, "import/changed")[0].endswith("left out: かんじ : 漢字")


BOX = "<w:txbxContent><w:p><w:r><w:t>Ring 999</w:t></w:r></w:p></w:txbxContent>"
NEW_BOX = f"<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>{BOX}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
OLD_BOX = f"<w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict>"


@pytest.mark.parametrize(
    "run",
    [
        NEW_BOX,
        OLD_BOX,
        f'<mc:AlternateContent><mc:Choice Requires="wps">{NEW_BOX}</mc:Choice><mc:Fallback>{OLD_BOX}</mc:Fallback></mc:AlternateContent>',
        f'<mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback>{OLD_BOX}</mc:Fallback></mc:AlternateContent>',
    ],
)
def test_a_text_box_is_read_once_below_its_paragraph(run: str) -> None:
    made = read(p("In an emergency:", f"<w:r>{run}</w:r>"))
    assert made.text == "In an emergency:\n\nRing 999\n"
    assert "Ring 999" in told(made, "import/changed")[0]


def test_word_art_has_its_words() -> None:
    assert (
        text(p('<w:r><w:pict><v:shape><v:textpath string="Ring 999"/></v:shape></w:pict></w:r>'))
        == "Ring 999\n"
    )


def test_a_large_first_letter_belongs_to_its_word() -> None:
    assert text(p("C", more='<w:framePr w:dropCap="drop"/>') + p("all 999.")) == "Call 999.\n"


def test_a_symbol_of_wingdings_is_a_sign_that_people_know() -> None:
    body = p(
        '<w:r><w:sym w:font="Wingdings" w:char="F028"/></w:r>',
        " 999 ",
        r("ü", '<w:rFonts w:ascii="Wingdings"/>'),
    )
    assert text(body) == "☎ 999 ✓\n"


def test_a_symbol_that_nobody_knows_is_told() -> None:
    made = read(p("Call ", '<w:r><w:sym w:font="Ours" w:char="F0AA"/></w:r>'))
    assert "Ours F0AA" in told(made, "import/changed")[0]


def test_hyphens_breaks_and_tabs_keep_words_apart() -> None:
    body = p(
        r("0800<w:x/>"),
        "<w:r><w:noBreakHyphen/><w:t>111</w:t><w:softHyphen/></w:r>",
        "<w:r><w:tab/><w:t>free</w:t><w:br w:type='page'/><w:t>Call</w:t><w:cr/><w:t>now</w:t></w:r>",
    )
    assert text(body) == "0800-111 free\\\nCall\\\nnow\n"


# ------------------------------------------------------------------------------------------ fields


def field(code: str, *result: str) -> str:
    begin, middle, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    return f'{begin}<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>{middle}{"".join(result)}{end}'


def test_a_link_by_a_field_is_a_link() -> None:
    body = p("See ", field(' HYPERLINK "https://example.org/help" \\o "x" ', r("our "), r("page")), ".")
    assert text(body) == "See [our page](https://example.org/help).\n"


def test_a_link_by_its_id_is_a_link_and_one_within_the_file_is_plain_words() -> None:
    relations = '<Relationship Id="l" Type="x/hyperlink" Target="tel:999" TargetMode="External"/>'
    body = p(
        f'<w:hyperlink r:id="l">{r("Call")}</w:hyperlink> ',
        " ",
        f'<w:hyperlink w:anchor="x">{r("below")}</w:hyperlink>',
    )
    assert read(body, relations=relations).text == "[Call](tel:999) below\n"


def test_what_word_makes_itself_is_told() -> None:
    made = read(p("On ", field("DATE", r("1 March")), ", see page ", field("PAGEREF x", r("3")), "."))
    assert made.text == "On 1 March, see page 3.\n"
    assert [one.partition(": ")[2] for one in told(made, "import/made-by-program")] == ["1 March", "3"]


def test_a_table_of_contents_is_left_out() -> None:
    entry = field(
        "TOC",
        f'<w:hyperlink w:anchor="x">{r("Call us")}<w:r><w:tab/></w:r>{field("PAGEREF x", r("2"))}</w:hyperlink>',
    )
    made = read(p(entry) + p("Call us", style="H1") + p("Now."))
    assert made.text == "# Call us\n\nNow.\n"
    assert told(made, "import/left-out") == ["the table of contents is left out: Call us 2"]


def test_a_box_to_tick_is_a_sign() -> None:
    ticked = "<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>"
    box = f'<w:r><w:fldChar w:fldCharType="begin">{ticked}</w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert text(p(box, " Yes")) == "☒ Yes\n"


# ------------------------------------------------------------------------------------------ structure


def test_headings_by_style_by_their_base_and_below_a_title() -> None:
    made = read(
        p("Help", style="T") + p("Call", style="H1") + p("Now.") + p("Write", style="Ours") + p("Later.")
    )
    assert made.text == "# Help\n\n## Call\n\nNow.\n\n## Write\n\nLater.\n"
    assert made.title == "Help"


def test_a_list_keeps_its_numbers() -> None:
    assert text(
        listed((3, 0, "a"), (3, 0, "b")) + p("x") + listed((3, 0, "c"), (4, 0, "d"), (4, 0, "e"))
    ) == ("1. a\n2. b\n\nx\n\n3. c\n\n5) d\n6) e\n")


def test_a_number_with_a_point_in_it_is_part_of_the_words() -> None:
    assert text(listed((3, 0, "a"), (3, 1, "b"), (3, 1, "c"))) == "1. a\n\n1.1 b\n\n1.2 c\n"


def test_the_levels_of_list_bullet_2() -> None:
    assert text(p("a", style="LB") + p("b", style="LB2") + p("c", style="LB")) == "- a\n  - b\n- c\n"


def test_a_cross_before_an_item_stays() -> None:
    assert text(listed((5, 0, "tell anyone"))) == "- ✗ tell anyone\n"


def test_bullets_that_somebody_typed_are_a_list() -> None:
    tab = "<w:r><w:tab/></w:r>"
    assert text(p("•", tab, "a lock") + p("•", tab, "a key")) == "- a lock\n- a key\n"


def test_lines_with_tabs_are_a_table() -> None:
    tab = "<w:r><w:tab/></w:r>"
    made = read(p("Monday", tab, tab, "9 to 5") + p("Tuesday", tab, "closed"))
    assert "| Monday | 9 to 5 |" in made.text
    assert "| Tuesday | closed |" in made.text
    assert "lines with tabs" in told(made, "import/changed")[0]


def test_a_merged_cell_stands_in_each_of_its_places() -> None:
    cell = "<w:tc><w:tcPr>{}</w:tcPr>{}</w:tc>"
    down, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = (
        cell.format("", p(r("Day", "<w:b/>"))) + cell.format("", p(r("Open", "<w:b/>"))),
        cell.format("", p("Monday")) + cell.format(down, p("9 to 5")),
        cell.format("", p("Tuesday")) + cell.format(on, p()),
    )
    made = text("<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>")
    assert "| Monday | 9 to 5 |\n| Tuesday | 9 to 5 |" in made


def test_a_note_stands_below_its_paragraph() -> None:
    note = part(
        "footnotes",
        f'<w:footnote w:id="0" w:type="separator">{p("-")}</w:footnote><w:footnote w:id="2">{p("Within 14 days.")}</w:footnote>',
    )
    made = read(
        p("You must pay", '<w:r><w:footnoteReference w:id="2"/></w:r>', ".") + p("Call."),
        {"footnotes.xml": note},
    )
    assert made.text == "You must pay\\[1\\].\n\n\\[1\\] Within 14 days.\n\nCall.\n"


def test_headers_are_quoted_and_page_numbers_alone_are_not() -> None:
    header = part("hdr", p("Draft, not for print"))
    footer = part("ftr", p("Page ", field("PAGE", r("1"))))
    section = (
        '<w:sectPr><w:headerReference r:id="header1.xml"/><w:footerReference r:id="footer1.xml"/></w:sectPr>'
    )
    made = read(p("Call us.") + section, {"header1.xml": header, "footer1.xml": footer})
    assert [one.partition(": ")[2] for one in told(made, "import/left-out")] == ["Draft, not for print"]


PNG = symbol(30)


def drawing(about: str, target: str) -> str:
    blip = f'<pic:pic><pic:blipFill><a:blip r:embed="{target}"/></pic:blipFill></pic:pic>'
    return f"<w:r><w:drawing><wp:inline><wp:docPr {about}/><a:graphic><a:graphicData>{blip}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"


def test_a_picture_comes_along_with_its_alternative_text() -> None:
    made = read(p(drawing('descr="A telephone"', "image1.png")), {"image1.png": PNG})
    (picture,) = made.pictures
    assert (picture.data, picture.suffix, picture.alternative) == (
        read_raster(PNG).data,
        ".png",
        "A telephone",
    )
    assert made.text == f"![A telephone]({picture.id})\n"


def test_a_photograph_leaves_behind_where_it_was_taken() -> None:
    place = b"51 deg 30 min north"
    exif = Image.Exif()
    exif.get_ifd(0x8825)[29] = place.decode()
    taken = photograph(exif=exif)
    assert place in taken
    (picture,) = read(p(drawing('descr="A house"', "image1.jpeg")), {"image1.jpeg": taken}).pictures
    assert (picture.suffix, place in picture.data) == (".jpg", False)


def test_a_picture_without_an_alternative_text_is_no_ornament() -> None:
    (picture,) = read(
        p("Call us.", drawing('descr="IMG_01.png"', "image1.png")), {"image1.png": PNG}
    ).pictures
    assert picture.alternative == ""


def test_a_drawing_that_cannot_be_used_is_told_with_its_alternative_text() -> None:
    made = read(p("Call us.", drawing('descr="A map"', "image1.emf")), {"image1.emf": b"x"})
    assert told(made, "import/picture-left-out") == [
        "a picture of this kind cannot be used: image1.emf A map"
    ]


def test_the_language_is_that_of_most_words() -> None:
    welsh = '<w:lang w:val="cy-GB"/>'
    made = read(p(r("Ffoniwch ni ar unwaith heddiw.", welsh)) + p("Call us."))
    assert made.language == "cy-GB"
    assert read(p("Call us.")).language == "en-GB"


def test_a_paragraph_in_another_language_is_told() -> None:
    made = read(
        p("Call us at any time, day or night, or come to us.")
        + p(r("Ffoniwch ni ar unwaith, ddydd neu nos.", '<w:lang w:val="cy-GB"/>'))
    )
    assert told(made, "import/other-language") == [
        "words are marked as another language: Ffoniwch ni ar unwaith, ddydd neu nos."
    ]


def test_a_strict_document_is_read_like_any_other() -> None:
    body = f"<w:document {NAMES}><w:body>{p('Call 999.')}</w:body></w:document>".replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert import_file("x.docx", zipped({"word/document.xml": body})).text == "Call 999.\n"


# ------------------------------------------------------------------------------------------ refusals


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"PK\x03\x04 cut off", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "password"),
        (b"%PDF-1.7", "PDF"),
        (zipped({"a.txt": "x"}), "not a Word document"),
        (word_file("")[:-30], "damaged"),
        (zipped({"word/document.xml": "<w:document"}), "not well-formed"),
        (zipped({"word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}), "declares entities"),
        (zipped({"word/document.xml": "<x/>"}), "no text"),
        (word_file("<w:x>" * 150 + "</w:x>" * 150), "within each other"),
        (zipped({str(n): "" for n in range(6000)}), "too large"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_line(data: bytes, said: str) -> None:
    with pytest.raises(PipelineError, match=said) as error:
        import_file("letter.docx", data)
    assert "\n" not in str(error.value)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = word_file("<w:p><w:r><w:t>Call us</w:t></w:r></w:p>" * 1_500_000)
    begun = time.process_time()
    with pytest.raises(PipelineError, match="too large"):
        import_file("letter.docx", bomb)
    assert time.process_time() - begun < 1


# ------------------------------------------------------------------------------------------ words

PLAIN = st.text("abcé9 -'.", min_size=1, max_size=12).filter(str.strip)
WRAPPERS = st.sampled_from(
    (
        *("{}", '<w:bdo w:val="rtl">{}</w:bdo>', '<w:smartTag w:element="x">{}</w:smartTag>'),
        *(
            '<w:ins w:id="1">{}</w:ins>',
            '<w:moveTo w:id="1">{}</w:moveTo>',
            '<w:moveFrom w:id="1">{}</w:moveFrom>',
        ),
        *("<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", '<w:fldSimple w:instr="DATE">{}</w:fldSimple>'),
        *(
            '<w:hyperlink w:anchor="x">{}</w:hyperlink>',
            "<w:r><w:pict><w:txbxContent><w:p>{}</w:p></w:txbxContent></w:pict></w:r>",
        ),
    )
)
LOOKS = st.sampled_from(
    ("", "<w:b/>", "<w:vanish/>", "<w:strike/>", '<w:vertAlign w:val="superscript"/>', "<w:caps/>")
)
RUNS = st.lists(st.tuples(PLAIN, LOOKS, WRAPPERS), min_size=1, max_size=4)


@given(st.lists(RUNS, min_size=1, max_size=4))
def test_every_word_is_in_the_text_or_in_a_finding(paragraphs: list[list[tuple[str, str, str]]]) -> None:
    body = "".join(
        p(*(wrapper.replace("{}", r(f" {said} ", look)) for said, look, wrapper in runs))
        for runs in paragraphs
    )
    made = read(body)
    assert told(made, "import/lost-words") == []
    there = words(made.text) + words(" ".join(one.message for one in made.findings))
    expected = [word for runs in paragraphs for said, _, _ in runs for word in words(said)]
    assert [word for word in expected if word not in there] == []


@settings(max_examples=25)  # python-docx takes most of the time
@given(
    st.lists(
        st.tuples(PLAIN, st.sampled_from(("Normal", "List Bullet", "List Number", "Heading 2", "Title")))
    )
)
def test_a_file_of_python_docx_keeps_its_words_in_their_order(blocks: list[tuple[str, str]]) -> None:
    document = docx.Document()
    for said, style in blocks:
        document.add_paragraph(said, style=style)
    out = io.BytesIO()
    document.save(out)
    made = import_file("made.docx", out.getvalue())
    found = [word for word in words(made.text).elements() if not word.isdecimal()]
    expected = [word for said, _ in blocks for word in words(said).elements() if not word.isdecimal()]
    assert sorted(found) == sorted(expected)
