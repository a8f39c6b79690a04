"""Each rule on PDFs finds its fault in a changed file, finds no other, and finds none in a good file."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from unittest.mock import Mock

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image

from pipeline.checks.pdf_file import RULES, check, text_in_tag_order
from pipeline.checks.pdf_file.opened import File
from pipeline.checks.pdf_file.printed import columns, printed_lines, shown
from pipeline.checks.pdf_file.unseen import _without_mark
from pipeline.checks.said import parts as said_parts
from pipeline.checks.wanted import Wanted, wanted
from pipeline.making.pairs import in_both_languages
from pipeline.model.document import (
    Document,
    Foot,
    Foreign,
    ItemList,
    Link,
    Marker,
    Passage,
    Section,
    Table,
    Text,
    passages,
    with_passages,
)
from pipeline.model.editions import Claims, Edition, Look, edition
from pipeline.model.language import language
from pipeline.writers.pdf import write
from tests.pixels import photograph

BODY_POINTS = 18
NAMESPACE = "http://iso.org/pdf2/ssn"


def words(text: str) -> Passage:
    return Passage((Text(text),))


LINK = Passage((Text("See "), Link((Text("GoodSAM"),), "https://example.org/goodsam")))
HOURS = Table(None, ((words("Day"), words("Open")), (words("Monday"), words("9 to 5"))), named=True)
FRENCH = Passage((Text("Say "), Foreign((Text("bonjour"),), "fr"), Text(".")))
CELLS = ("Day", "Open", "Monday", "9 to 5", "Say bonjour.")
ENGLISH = Document(
    words("Title"),
    (
        Section(
            words("Contacts"),
            (words("Call 999."), LINK, ItemList((words("one"), words("two"))), HOURS, FRENCH),
        ),
    ),
    "en-GB",
    foot=Foot(words(""), words("Page {page} of {pages}"), (words("Draft"),)),
)
URDU = Document(words("عنوان"), (Section(None, (words("فون: 0808 2000 247 پر"),)),), "ur")


def claiming(claims: Claims) -> Edition:
    return edition("large-print", Look(claims=claims))


@pytest.fixture(scope="module")
def new() -> bytes:
    """The good file, as PDF/UA-2 and PDF/A-4."""
    return write(ENGLISH, claiming(Claims.UA2_A4))[0]


@pytest.fixture(scope="module")
def good() -> bytes:
    return write(ENGLISH, edition("large-print"))[0]


@pytest.fixture(scope="module")
def urdu() -> bytes:
    return write(URDU, edition("large-print"))[0]


def ids(data: bytes, document: Document = ENGLISH) -> set[str]:
    expected = [passage.words for passage in passages(document)]
    tags, parts = [passage.language for passage in passages(document)], said_parts(document)
    draft = [word.words for word in document.foot.draft] if document.foot is not None else []
    wanted = Wanted(
        language(document.language), expected, BODY_POINTS, languages=tags, parts=parts, draft=draft
    )
    return {finding.rule.id for finding in check(data, wanted)}


def changed(data: bytes, change: Callable[[Pdf], None]) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def elements(pdf: Pdf, tag: str) -> list[pikepdf.Object]:
    return [item for item in pdf.objects if isinstance(item, Dictionary) and item.get("/S") == tag]


def content(pdf: Pdf) -> bytes:
    return pdf.pages[0].Contents.read_bytes()


def without_tree(pdf: Pdf) -> None:
    pdf.Root.MarkInfo.Marked = False


def wrong_language(pdf: Pdf) -> None:
    pdf.Root.Lang = String("ur")


def words_without_their_language(pdf: Pdf) -> None:
    (span,) = (one for one in elements(pdf, "/Span") if one.get("/Lang") == "fr")
    del span.Lang


def heading_in_urdu(pdf: Pdf) -> None:
    elements(pdf, "/H2")[0].Lang = String("ur")


def everything_in_urdu(pdf: Pdf) -> None:
    elements(pdf, "/Document")[0].Lang = String("ur")


def file_name_in_the_window(pdf: Pdf) -> None:
    del pdf.Root.ViewerPreferences.DisplayDocTitle


def another_title(pdf: Pdf) -> None:
    pdf.docinfo.Title = String("untitled")


def skipped_level(pdf: Pdf) -> None:
    elements(pdf, "/H2")[0].S = Name.H3


def second_title(pdf: Pdf) -> None:
    elements(pdf, "/H2")[0].S = Name.H1


def picture_without_words(pdf: Pdf) -> None:
    elements(pdf, "/Document")[0].K.append(pdf.make_indirect(Dictionary(S=Name.Figure)))


def row_with_another_cell(pdf: Pdf) -> None:
    row = elements(pdf, "/TR")[1]
    row.K.append(pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.TD, P=row, K=Array())))


def name_without_scope(pdf: Pdf) -> None:
    del elements(pdf, "/TH")[0].A


def link_without_words(pdf: Pdf) -> None:
    del pdf.pages[0].Annots[0].Contents


def link_outside_a_tag(pdf: Pdf) -> None:
    elements(pdf, "/Link")[0].S = Name.Span  # so its address now counts as words


def tab_order_of_the_page(pdf: Pdf) -> None:
    del pdf.pages[0].obj.Tabs


def font_left_out(pdf: Pdf) -> None:
    for item in pdf.objects:
        if isinstance(item, Dictionary) and "/FontFile2" in item:
            del item["/FontFile2"]


def letters_without_text(pdf: Pdf) -> None:
    for item in pdf.objects:
        if isinstance(item, Dictionary) and "/ToUnicode" in item:
            item.ToUnicode = pdf.make_stream(b"1 beginbfchar\n<0001> <0000>\nendbfchar")


def glyph_zero(pdf: Pdf) -> None:
    for item in pdf.objects:
        if isinstance(item, Dictionary) and "/CIDToGIDMap" in item:
            item.CIDToGIDMap = pdf.make_stream(bytes(512))
            return  # the letters of the other font are too narrow for boxes beside each other


def small_text(pdf: Pdf) -> None:
    pdf.pages[0].Contents = pdf.make_stream(b"q 0.5 0 0 0.5 150 300 cm " + content(pdf) + b" Q")


def foot(pdf: Pdf, old: bytes, new: bytes) -> None:
    """Change the operators of the foot of the first page."""
    before, mark, after = content(pdf).partition(b"/Subtype /Footer")
    pdf.pages[0].Contents = pdf.make_stream(before + mark + re.sub(old, new, after, flags=re.DOTALL))


def foot_left_out(pdf: Pdf) -> None:
    foot(pdf, rb"BT.*?ET", b"")


def number_left_out(pdf: Pdf) -> None:
    foot(pdf, rb"(.*)1 0 0 1 .*?ET", rb"\1ET")


def draft_left_out(pdf: Pdf) -> None:
    foot(pdf, rb"BT.*? TJ", b"BT")


def words_outside_tags(pdf: Pdf) -> None:
    text = b" BT /F1 18 Tf 1 0 0 1 80 80 Tm <0001> Tj ET"
    pdf.pages[0].Contents = pdf.make_stream(content(pdf) + text)


def drawing_outside_tags(pdf: Pdf) -> None:
    pdf.pages[0].Contents = pdf.make_stream(content(pdf) + b" 0 0 9 9 re f")


def words_in_marked_content_without_a_tag(pdf: Pdf) -> None:
    text = b" /P <</MCID 99>> BDC BT /F1 18 Tf 1 0 0 1 80 80 Tm <0001> Tj ET EMC"
    pdf.pages[0].Contents = pdf.make_stream(content(pdf) + text)


def passages_in_the_wrong_order(pdf: Pdf) -> None:
    kids = elements(pdf, "/Document")[0].K
    kids[2], kids[3] = kids[3], kids[2]


def passage_left_out(pdf: Pdf) -> None:
    del elements(pdf, "/Document")[0].K[2]


def script_at_the_start(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def link_that_starts_a_program(pdf: Pdf) -> None:
    pdf.pages[0].Annots[0].A.S = Name.Launch


def bookmark_that_starts_a_program(pdf: Pdf) -> None:
    first = pdf.Root.Outlines.First
    first.A = Dictionary(S=Name.Launch)
    if "/Dest" in first:
        del first.Dest


def script_by_name(pdf: Pdf) -> None:
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array()))


def undefined_colours(pdf: Pdf) -> None:
    del pdf.Root.OutputIntents


def a_cmyk_profile(pdf: Pdf) -> None:
    pdf.Root.OutputIntents[0].DestOutputProfile.N = 4


def transparent_text(pdf: Pdf) -> None:
    pdf.pages[0].Resources.ExtGState = Dictionary(G0=Dictionary(ca=1), G1=Dictionary(ca=0.5))


def transparent_page(pdf: Pdf) -> None:
    pdf.pages[0].obj.Group = Dictionary(S=Name.Transparency)


def transparent_picture(pdf: Pdf) -> None:
    picture = pdf.make_stream(b"", Subtype=Name.Image, SMask=pdf.make_stream(b""))
    pdf.pages[0].Resources.XObject = Dictionary(X1=picture)


def link_that_is_not_printed(pdf: Pdf) -> None:
    pdf.pages[0].Annots[0].F = 0


def file_inside(pdf: Pdf) -> None:
    pdf.attachments["notes.txt"] = b"secret"


def grey_words(pdf: Pdf) -> None:
    pdf.pages[0].Contents = pdf.make_stream(b"0.5 g " + content(pdf))


def black_words_on_a_dark_page(pdf: Pdf) -> None:
    ground = b"/Artifact BMC q 0 0.2 0.4 rg 0 0 600 850 re f Q EMC "
    pdf.pages[0].Contents = pdf.make_stream(ground + content(pdf))


def words_in_a_colour_that_cannot_be_measured(pdf: Pdf) -> None:
    pdf.pages[0].Contents = pdf.make_stream(b"/Pattern cs /P0 scn " + content(pdf))


def words_in_the_margin(pdf: Pdf) -> None:
    pdf.pages[0].Contents = pdf.make_stream(b"1 0 0 1 -30 0 cm " + content(pdf))


def lines_moved(pdf: Pdf, points: float) -> None:
    """Move every second line down by *points*."""
    instructions = list(pikepdf.parse_content_stream(pdf.pages[0]))
    places = [place for place, one in enumerate(instructions) if str(one.operator) == "Tm"]
    for place in places[:-2:2]:  # the last two are at the foot
        *matrix, y = [float(value) for value in instructions[place].operands]
        moved = [*matrix, y - points]
        instructions[place] = pikepdf.ContentStreamInstruction(moved, pikepdf.Operator("Tm"))
    pdf.pages[0].Contents = pdf.make_stream(pikepdf.unparse_content_stream(instructions))


def replaced(pdf: Pdf, old: bytes, new: bytes) -> None:
    assert old in content(pdf)
    pdf.pages[0].Contents = pdf.make_stream(content(pdf).replace(old, new))


CALL, NUMBER = b"[<000100020003000300040005000500050006>] TJ", b"<0005000500050006>"


def letters_that_are_not_painted(pdf: Pdf) -> None:
    replaced(pdf, CALL, b"3 Tr " + CALL + b" 0 Tr")


def digit_without_ink(pdf: Pdf) -> None:
    table = elements_of_fonts(pdf)[-1].CIDToGIDMap
    glyphs = bytearray(table.read_bytes())
    glyphs[10:12] = glyphs[8:10]  # the glyph of 9 is that of the space
    table.write(bytes(glyphs))


def elements_of_fonts(pdf: Pdf) -> list[pikepdf.Object]:
    return [pdf.pages[0].Resources.Font[name].DescendantFonts[0] for name in ("/F1", "/F2")]


def words_that_change_places(pdf: Pdf) -> None:
    """ "999." before "Call", by their places alone."""
    replaced(pdf, CALL, b"[-2500 <00010002000300030004> 4400 " + NUMBER + b"] TJ")


def words_torn_apart(pdf: Pdf) -> None:
    replaced(pdf, CALL, b"[<00010002000300030004> -3000 " + NUMBER + b"] TJ")


def word_above_its_line(pdf: Pdf) -> None:
    replaced(pdf, CALL, b"[<00010002000300030004>] TJ 14 Ts [" + NUMBER + b"] TJ 0 Ts")


def letter_over_a_letter(pdf: Pdf) -> None:
    replaced(pdf, CALL, b"[<00010002> 561 <0003> -561 <000300040005000500050006>] TJ")


def letters_too_close(pdf: Pdf) -> None:
    replaced(pdf, CALL, b"-9 Tc " + CALL + b" 0 Tc")


def words_beyond_the_paper(pdf: Pdf) -> None:
    first = re.search(rb"1 0 0 1 \S+ (\S+) Tm\s[^\n]*\s" + re.escape(CALL), content(pdf))
    assert first is not None
    replaced(pdf, first[0], first[0].replace(first[0].split()[4], b"-80", 1))


def lines_that_touch(pdf: Pdf) -> None:
    lines_moved(pdf, 40.0)


def named_author(pdf: Pdf) -> None:
    pdf.docinfo.Author = String("Jane Doe")


def named_folder(pdf: Pdf) -> None:
    pdf.docinfo.Producer = String(r"Leaflets at C:\Users\jane")


def named_creator_in_the_metadata(pdf: Pdf) -> None:
    packet = pdf.Root.Metadata.read_bytes()
    creator = b"<dc:creator><rdf:Seq><rdf:li>Jane</rdf:li></rdf:Seq></dc:creator>"
    pdf.Root.Metadata = pdf.make_stream(packet.replace(b"<dc:title>", creator + b"<dc:title>"))


def said(pdf: Pdf, old: bytes, new: bytes) -> None:
    packet = pdf.Root.Metadata.read_bytes()
    assert old in packet
    pdf.Root.Metadata = pdf.make_stream(packet.replace(old, new))


def claim_of_two_parts(pdf: Pdf) -> None:
    said(pdf, b"<pdfuaid:part>1<", b"<pdfuaid:part>2<")


def claim_of_the_new_standards(pdf: Pdf) -> None:
    said(pdf, b"<pdfuaid:part>1<", b"<pdfuaid:rev>2024</pdfuaid:rev><pdfuaid:part>2<")
    said(pdf, b"<pdfaid:part>2<", b"<pdfaid:rev>2020</pdfaid:rev><pdfaid:part>4<")
    said(pdf, b"<pdfaid:conformance>A</pdfaid:conformance>", b"")


def declaration_of_well_tagged_pdf(pdf: Pdf) -> None:
    words = b"<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo>"
    space = b'<pdfd:declarations xmlns:pdfd="http://pdfa.org/declarations/">'
    said(pdf, b"<pdfuaid:part>", space + words + b"</pdfd:declarations><pdfuaid:part>")


def tag_with_a_namespace(pdf: Pdf) -> None:
    elements(pdf, "/P")[0].NS = pdf.make_indirect(Dictionary(Type=Name.Namespace, NS=String(NAMESPACE)))


def tag_that_no_standard_has(pdf: Pdf) -> None:
    elements(pdf, "/TBody")[0].S = Name.Rows


def rows_outside_a_table(pdf: Pdf) -> None:
    elements(pdf, "/TBody")[0].S = Name.Sect


def item_outside_a_list(pdf: Pdf) -> None:
    elements(pdf, "/L")[0].S = Name.Div


def tag_of_the_old_standard(pdf: Pdf) -> None:
    elements(pdf, "/P")[0].S = Name.BlockQuote


def old_namespace(pdf: Pdf) -> None:
    old = Dictionary(Type=Name.Namespace, NS=String("http://iso.org/pdf/ssn"))
    elements(pdf, "/P")[0].NS = pdf.make_indirect(old)


def tag_without_a_namespace(pdf: Pdf) -> None:
    del elements(pdf, "/P")[0].NS


def namespace_that_the_tree_does_not_name(pdf: Pdf) -> None:
    del pdf.Root.StructTreeRoot.Namespaces


def information_with_the_title(pdf: Pdf) -> None:
    pdf.docinfo.Title = String("Title")


def bookmark_to_a_page(pdf: Pdf) -> None:
    del pdf.Root.Outlines.First.A.SD


def bookmark_to_no_tag(pdf: Pdf) -> None:
    pdf.Root.Outlines.First.A.SD[0] = pdf.pages[0].obj


def bookmark_with_an_old_destination(pdf: Pdf) -> None:
    first = pdf.Root.Outlines.First
    first.Dest = first.A.D


def no_revision(pdf: Pdf) -> None:
    said(pdf, b"<pdfuaid:rev>2024</pdfuaid:rev>", b"")


def level_of_conformance(pdf: Pdf) -> None:
    said(pdf, b"<pdfaid:part>", b"<pdfaid:conformance>A</pdfaid:conformance><pdfaid:part>")


def claim_of_the_old_standards(pdf: Pdf) -> None:
    said(pdf, b"<pdfuaid:rev>2024</pdfuaid:rev>", b"")
    said(pdf, b"<pdfuaid:part>2<", b"<pdfuaid:part>1<")
    said(pdf, b"<pdfaid:rev>2020</pdfaid:rev>", b"<pdfaid:conformance>A</pdfaid:conformance>")
    said(pdf, b"<pdfaid:part>4<", b"<pdfaid:part>2<")


def place_in_a_photograph(pdf: Pdf) -> None:
    exif = Image.Exif()
    exif[0x010E] = "51.5033N"
    show(pdf, pdf.make_stream(photograph(90, 60, exif=exif), Filter=Name.DCTDecode))


def metadata_of_a_picture(pdf: Pdf) -> None:
    show(pdf, pdf.make_stream(b"", Metadata=pdf.make_stream(b"<x:xmpmeta/>")))


def show(pdf: Pdf, picture: pikepdf.Stream) -> None:
    picture.Subtype = Name.Image
    pdf.pages[0].Resources.XObject = Dictionary(X1=picture)


BAD: Mapping[str, tuple[Callable[[Pdf], None], ...]] = {
    "pdf/untagged": (without_tree,),
    "pdf/language": (wrong_language,),
    "pdf/unmarked-language": (words_without_their_language,),
    "pdf/passage-language": (heading_in_urdu, everything_in_urdu),
    "pdf/title": (file_name_in_the_window, another_title),
    "pdf/headings": (skipped_level, second_title),
    "pdf/picture-without-text": (picture_without_words,),
    "pdf/table": (row_with_another_cell, name_without_scope),
    "pdf/link": (link_without_words, tab_order_of_the_page),
    "pdf/font-not-embedded": (font_left_out,),
    "pdf/empty-box": (glyph_zero,),
    "pdf/small-text": (small_text,),
    "pdf/no-page-number": (number_left_out,),
    "pdf/page-without-draft": (draft_left_out,),
    "pdf/content-without-tag": (words_outside_tags, drawing_outside_tags),
    "pdf/action": (
        script_at_the_start,
        link_that_starts_a_program,
        bookmark_that_starts_a_program,
        script_by_name,
    ),
    "pdf/claim": (
        claim_of_the_new_standards,
        claim_of_two_parts,
        declaration_of_well_tagged_pdf,
        tag_with_a_namespace,
        tag_that_no_standard_has,
        rows_outside_a_table,
    ),
    "pdf/attachment": (file_inside,),
    "pdf/contrast": (grey_words, black_words_on_a_dark_page, words_in_a_colour_that_cannot_be_measured),
    "pdf/margin": (words_in_the_margin,),
    "pdf/overlap": (letter_over_a_letter,),
    "pdf/unseen-letter": (letters_that_are_not_painted, digit_without_ink),
    "pdf/misplaced-words": (words_that_change_places, words_torn_apart, word_above_its_line),
    "pdf/names-somebody": (
        named_author,
        named_folder,
        named_creator_in_the_metadata,
        place_in_a_photograph,
        metadata_of_a_picture,
    ),
    "pdf/archive": (
        undefined_colours,
        a_cmyk_profile,
        transparent_text,
        transparent_page,
        transparent_picture,
        link_that_is_not_printed,
    ),
}
ALSO_BAD: Mapping[Callable[[Pdf], None], set[str]] = {
    foot_left_out: {"pdf/no-page-number", "pdf/page-without-draft"},
    passages_in_the_wrong_order: {"pdf/words-differ", "pdf/misplaced-words"},
    lines_that_touch: {"pdf/overlap", "pdf/misplaced-words"},
    letters_too_close: {"pdf/margin", "pdf/overlap", "pdf/misplaced-words"},
    words_beyond_the_paper: {"pdf/unseen-letter", "pdf/margin"},
    letters_without_text: {
        *("pdf/letter-without-text", "pdf/words-differ"),
        *("pdf/no-page-number", "pdf/page-without-draft"),
    },
    link_outside_a_tag: {"pdf/link", "pdf/words-differ"},
    words_in_marked_content_without_a_tag: {"pdf/content-without-tag"},
    passage_left_out: {"pdf/content-without-tag", "pdf/words-differ"},
    item_outside_a_list: {"pdf/claim", "pdf/words-differ"},
}


# The faults of a file that claims PDF/UA-2 and PDF/A-4.
BAD_IN_2_0: Mapping[str, tuple[Callable[[Pdf], None], ...]] = {
    **{rule: changes for rule, changes in BAD.items() if rule != "pdf/claim"},
    "pdf/claim": (
        claim_of_the_old_standards,
        no_revision,
        level_of_conformance,
        tag_of_the_old_standard,
        tag_that_no_standard_has,
        rows_outside_a_table,
        old_namespace,
        tag_without_a_namespace,
        namespace_that_the_tree_does_not_name,
        information_with_the_title,
        bookmark_to_a_page,
        bookmark_to_no_tag,
        bookmark_with_an_old_destination,
    ),
}


def test_a_good_file_has_no_findings(good: bytes, urdu: bytes) -> None:
    assert ids(good) == set()
    assert ids(urdu, URDU) == set()


@pytest.mark.parametrize(
    ("rule", "change"), [(rule, change) for rule, all_ in BAD.items() for change in all_]
)
def test_a_bad_file_breaks_only_its_rule(rule: str, change: Callable[[Pdf], None], good: bytes) -> None:
    assert ids(changed(good, change)) == {rule}


@pytest.mark.parametrize(
    ("rule", "change"), [(rule, change) for rule, all_ in BAD_IN_2_0.items() for change in all_]
)
def test_a_bad_file_of_pdf_2_0_breaks_its_rule(rule: str, change: Callable[[Pdf], None], new: bytes) -> None:
    """Some changes break the claim, too: they add Info, which PDF/A-4 forbids, or a tag of PDF 1.7."""
    assert ids(new) == set()
    assert ids(changed(new, change)) | {"pdf/claim"} == {rule, "pdf/claim"}
    assert rule in ids(changed(new, change))


@pytest.mark.parametrize("claims", Claims)
def test_a_claim_is_for_one_version_of_pdf(claims: Claims) -> None:
    data, _ = write(ENGLISH, claiming(claims))
    silent, _ = write(ENGLISH, claiming(claims), claim=False)
    (own,) = {b"%PDF-1.7", b"%PDF-2.0"} & {data[:8]}
    (other,) = {b"%PDF-1.7", b"%PDF-2.0"} - {own}
    assert ids(data.replace(own, other, 1)) >= {"pdf/claim"}
    assert "pdf/claim" not in ids(silent.replace(own, other, 1))


@pytest.mark.parametrize("change", [tag_without_a_namespace, bookmark_to_a_page, rows_outside_a_table])
def test_a_file_that_claims_nothing_breaks_no_claim(change: Callable[[Pdf], None]) -> None:
    silent, _ = write(ENGLISH, claiming(Claims.UA2_A4), claim=False)
    assert ids(changed(silent, change)) == set()


def test_a_right_to_left_file_of_pdf_2_0_has_no_findings() -> None:
    assert ids(write(URDU, claiming(Claims.UA2_A4))[0], URDU) == set()


def test_bookmarks_in_a_circle_are_read_once(new: bytes) -> None:
    def in_a_circle(pdf: Pdf) -> None:
        last = pdf.Root.Outlines.Last
        last.Next = pdf.Root.Outlines.First

    assert ids(changed(new, in_a_circle)) == set()


@pytest.mark.parametrize(("change", "rules"), ALSO_BAD.items())
def test_some_faults_break_two_rules(change: Callable[[Pdf], None], rules: set[str], good: bytes) -> None:
    assert ids(changed(good, change)) == rules


def test_every_rule_has_a_bad_file_here() -> None:
    made_below = {"pdf/unreadable", "pdf/long-line", "pdf/number-order"}
    tested = set(BAD) | set().union(*ALSO_BAD.values()) | made_below
    assert {rule.id for rule in RULES} == tested


def test_a_file_that_is_no_pdf_gives_one_finding() -> None:
    assert ids(b"not a PDF") == {"pdf/unreadable"}


def test_a_file_made_by_another_program_is_checked_too() -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    page.Contents = pdf.make_stream(b"BT /F1 12 Tf (Call 999.) Tj ET BI /W 1 /H 1 /BPC 8 /CS /G ID x EI")
    page.Resources = Dictionary(
        Font=Dictionary(
            F1=pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
        )
    )
    out = io.BytesIO()
    pdf.save(out)
    assert ids(out.getvalue()) == {
        "pdf/untagged",
        "pdf/language",
        "pdf/title",
        "pdf/headings",
        "pdf/font-not-embedded",
        "pdf/letter-without-text",
        "pdf/small-text",
        "pdf/content-without-tag",
        "pdf/words-differ",
        "pdf/archive",
        "pdf/no-page-number",
        "pdf/page-without-draft",
    }


def test_an_encrypted_file_breaks_the_archive_rule(good: bytes) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(good)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="secret", user=""))
    assert ids(out.getvalue()) == {"pdf/archive"}


@pytest.mark.parametrize(
    ("right", "painted"),
    [
        ("0808 2000 247", "247 2000 0808"),
        ("*#31#", "#31#*"),
        ("https://example.org/a(b)", "(a(b/https://example.org"),
        ("9:30\u201317:00", "17:00\u20139:30"),
        ("\u0660\u0668\u0660\u0668 \u0662\u0660", "\u0662\u0660 \u0660\u0668\u0660\u0668"),
    ],
)
def test_what_is_painted_the_wrong_way_round_is_found(right: str, painted: str) -> None:
    """The tag has the right number or code, but the page shows its parts in another order."""
    wrong = Document(URDU.title, (Section(None, (words(f"فون: {painted} پر"),)),), "ur")
    data = write(wrong, edition("large-print"))[0]

    def say_the_right_one(pdf: Pdf) -> None:
        for span in elements(pdf, "/Span"):
            span.ActualText = String(str(span.ActualText).replace(painted, right))

    findings = check(
        changed(data, say_the_right_one), Wanted(language("ur"), ["عنوان", f"فون: {right} پر"], 18)
    )
    assert [right in finding.message for finding in findings if finding.rule.id == "pdf/number-order"] == [
        True
    ]


def test_a_long_address_in_two_lines_is_in_order() -> None:
    address = (
        "https://www.example.org/a-long-address/of-many-words/for-people/who-read?in=two&lines=or(three)"
    )
    document = Document(words("عنوان"), (Section(None, (words(f"یہ {address} پر ہے۔"),)),), "ur")
    assert ids(write(document, edition("large-print"))[0], document) == set()


def lines_exchanged(pdf: Pdf) -> None:
    """Let the second and the third line of a page change their places."""
    instructions = list(pikepdf.parse_content_stream(pdf.pages[0]))
    moves = {at: float(one.operands[5]) for at, one in enumerate(instructions) if str(one.operator) == "Tm"}
    _, second, third, *_ = dict.fromkeys(moves.values())
    for at, y in moves.items():
        matrix = [*instructions[at].operands][:5]
        other = {second: third, third: second}.get(y, y)
        instructions[at] = pikepdf.ContentStreamInstruction([*matrix, other], pikepdf.Operator("Tm"))
    pdf.pages[0].Contents = pdf.make_stream(pikepdf.unparse_content_stream(instructions))


def test_marks_for_viewers_hide_no_wrong_order() -> None:
    sentence = "اتصل على 999 الآن، ثم انتظر الشرطة في مكان آمن، ولا تغلق الهاتف 55 قبل أن تصل إليك."
    document = Document(words("عنوان"), (Section(None, (words(sentence),)),), "ar")
    data, _ = write(document, edition("large-print"))
    assert ids(data, document) == set()
    assert "pdf/misplaced-words" in ids(changed(data, lines_exchanged), document)


def test_a_word_over_the_end_of_a_cluster_that_is_cut_into_codes_is_found() -> None:
    document = Document(words("ന്ന് എല്ലാ"), (), "ml")
    data, _ = write(document, edition("large-print"))
    assert ids(data, document) == set()

    def moved_back(pdf: Pdf) -> None:
        instructions = list(pikepdf.parse_content_stream(pdf.pages[0]))
        place = next(at for at, one in enumerate(instructions) if str(one.operator) == "TJ")
        (codes,) = instructions[place].operands[0]
        first = bytes(codes)[:10]  # four codes of a cluster, and the space
        parts = Array([String(first), 938, String(bytes(codes)[10:])])
        instructions[place] = pikepdf.ContentStreamInstruction([parts], pikepdf.Operator("TJ"))
        pdf.pages[0].Contents = pdf.make_stream(pikepdf.unparse_content_stream(instructions))

    assert "pdf/overlap" in ids(changed(data, moved_back), document)


@pytest.mark.parametrize("tag", ["sr-Cyrl", "fil", "tl", "ug-Arab"])
def test_the_language_of_a_passage_may_be_spelt_in_another_way(tag: str) -> None:
    document = Document(words("Title"), (Section(None, (words("Words"),)),), tag)
    data, _ = write(document, edition("large-print"))
    assert "pdf/passage-language" not in ids(data, document)


def test_numbers_that_end_one_line_and_begin_the_next_are_in_order() -> None:
    numbers = " ".join(f"{number}" for number in range(1000, 1040))
    document = Document(words("Title"), (Section(None, (words(numbers),)),), "en-GB")
    assert ids(write(document, edition("large-print"))[0], document) == set()


@pytest.mark.parametrize("marker", list(Marker))
def test_a_number_at_the_end_of_an_item_does_not_join_the_number_of_a_list_within_it(marker: Marker) -> None:
    within = ItemList((words("Ask for room 7"),), Marker.NUMBER)
    items = ItemList((words("Ring 01632 960 001"), within, words("Press 55"), within), marker)
    document = Document(words("Title"), (Section(None, (items,)),), "en-GB")
    assert ids(write(document, edition("large-print"))[0], document) == set()


def test_a_number_in_the_wrong_order_in_an_item_with_a_list_within_it_is_found() -> None:
    within = ItemList((words("پھر"),), Marker.NUMBER)
    painted, right = "247 2000 0808", "0808 2000 247"
    items = ItemList((words(f"فون: {painted}"), within), Marker.NUMBER)
    data = write(Document(URDU.title, (Section(None, (items,)),), "ur"), edition("large-print"))[0]

    def say_the_right_one(pdf: Pdf) -> None:
        for span in elements(pdf, "/Span"):
            span.ActualText = String(str(span.ActualText).replace(painted, right))

    wanted = Wanted(language("ur"), ["عنوان", f"فون: {right}", "پھر"], BODY_POINTS)
    messages = [
        f.message for f in check(changed(data, say_the_right_one), wanted) if f.rule.id == "pdf/number-order"
    ]
    assert messages == [f"the page does not show {right} from left to right"]


@pytest.mark.parametrize(("text", "limit"), [("ill, ill, ", 65), ("警方会认真对待", 40)])
def test_a_line_too_long_to_follow_is_found(text: str, limit: int) -> None:
    narrow = Document(words("Title"), (Section(None, (words(text * 20),)),), "zh-Hans")
    data = write(narrow, edition("large-print"))[0]

    def letters_squeezed(pdf: Pdf) -> None:
        for page in pdf.pages:
            squeezed = b"q 0.5 0 0 1 60 0 cm " + page.Contents.read_bytes() + b" Q"
            page.Contents = pdf.make_stream(squeezed)

    findings = check(
        changed(data, letters_squeezed), Wanted(language("zh-Hans"), ["Title", text * 20], BODY_POINTS)
    )
    long = [finding.message for finding in findings if finding.rule.id == "pdf/long-line"]
    assert bool(long) == (limit == 65)
    assert all(f"{limit} are easy" in message for message in long)


PAIRED = in_both_languages(
    replace(URDU, translated_from="en-GB"),
    Document(words("Title"), (Section(None, (words("Call 0808 2000 247 when you can"),)),), "en-GB"),
)


def of_the_pair(data: bytes, document: Document = PAIRED) -> set[str]:
    return {finding.rule.id for finding in check(data, wanted(document, edition("bilingual")))}


@pytest.fixture(scope="module")
def bilingual() -> bytes:
    return write(PAIRED, edition("bilingual"))[0]


def test_both_languages_must_be_there_in_their_order_each_in_its_tag(bilingual: bytes) -> None:
    assert of_the_pair(bilingual) == set()
    turned = with_passages(
        PAIRED,
        lambda one: replace(one.beside or one, beside=replace(one, beside=None, language="ur")),
    )
    assert of_the_pair(bilingual, turned) == {"pdf/title", "pdf/words-differ", "pdf/misplaced-words"}
    alone = with_passages(PAIRED, lambda one: replace(one, beside=None))
    assert of_the_pair(bilingual, alone) == {"pdf/title", "pdf/words-differ", "pdf/misplaced-words"}


@pytest.mark.parametrize("tag", ["/Span", "/P"])
def test_the_source_must_have_its_language(bilingual: bytes, tag: str) -> None:
    def unmarked(pdf: Pdf) -> None:
        for element in elements(pdf, tag):
            if "/Lang" in element:
                del element.Lang

    assert of_the_pair(changed(bilingual, unmarked)) == {"pdf/passage-language"}


def test_lines_of_two_columns_are_lines_of_their_own() -> None:
    long = words("The police will come. " * 9)
    own, source = (Document(words("Title"), (Section(None, (long,)),), tag) for tag in ("cy", "en-GB"))
    pair = in_both_languages(replace(own, translated_from="en-GB"), source)
    data = write(pair, edition("bilingual"))[0]
    assert of_the_pair(data, pair) == set()

    with pikepdf.open(io.BytesIO(data)) as pdf:
        rows = printed_lines(shown(File(pdf)))
        assert max(len("".join(ink.text or "" for ink in row)) for row in rows) > 65
        assert max(len(columns(row)) for row in rows) == 2


def test_a_finding_shows_where_the_words_differ(good: bytes) -> None:
    expected = ["Title", "Contacts", "Call 998.", "See GoodSAM", "one", "two"]
    (finding,) = check(good, Wanted(language("en-GB"), expected, BODY_POINTS))
    assert "passage 3" in finding.message
    assert "998" in finding.message
    assert "999" in finding.message
    assert finding.language == "en-GB"


def test_text_in_tag_order_has_no_bullets_and_addresses_on_request(good: bytes) -> None:
    assert text_in_tag_order(good) == ["Title", "Contacts", "Call 999.", "See GoodSAM", "one", "two", *CELLS]
    assert text_in_tag_order(good, addresses=True)[3] == "See GoodSAM (example.org/goodsam)"


def test_white_space_and_layout_characters_are_not_differences(good: bytes) -> None:
    expected = ["Title", "Contacts", "\u2066Call\u00a0999.\u2069", "See  GoodSAM", "one", "two", *CELLS]
    assert check(good, Wanted(language("en-GB"), expected, BODY_POINTS)) == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_rule_is_explained(rule: object) -> None:
    assert all(getattr(rule, part) for part in ("title", "why", "standard", "bad", "good"))


def test_marked_words_have_their_language_wherever_they_stand() -> None:
    french, urdu = Foreign((Text("bonjour"),), "fr"), Foreign((Text("ہیلو"),), "ur")
    link = Link((Foreign((Text("tous"),), "fr"), Text(" here")), "https://example.org/tous")
    blocks = (Passage((french,)), Passage((urdu, Text(" and "), link)), ItemList((Passage((french,)),)))
    document = Document(words("Title"), (Section(Passage((urdu,)), blocks),), "en-GB")
    assert ids(write(document, edition("large-print"))[0], document) == set()


@pytest.mark.parametrize("text", ["e\u00f1e\u00f1t \u0303allo", "na \u0331\u0301la"])
def test_a_letter_is_seen_that_is_drawn_with_the_marks_before_it(text: str) -> None:
    document = Document(Passage((Text("Title"),)), (Section(None, (Passage((Text(text),)),)),), "en-GB")
    assert ids(write(document, edition("large-print"))[0], document) == set()


@pytest.mark.parametrize(("letter", "marked", "told"), [("z", "\u017c", True), ("i", "i\u0307", False)])
def test_a_lost_dot_is_told_but_of_a_letter_that_has_one(letter: str, marked: str, told: bool) -> None:
    box = (0.0, 0.0, 0.5, 0.5)
    font = Mock(texts={1: letter, 2: marked}, boxes={1: box, 2: box}, widths={1: 600.0, 2: 600.0})
    font.contours.return_value = ()
    assert list(_without_mark(font)) == [marked] * told
