"""Each rule on PDFs finds its fault in a changed file, finds no other, and finds none in a good file."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from pipeline.checks.pdf_file import RULES, check, text_in_tag_order
from pipeline.checks.wanted import Wanted
from pipeline.model.document import Document, ItemList, Link, Passage, Section, Text, passages
from pipeline.model.editions import edition
from pipeline.model.language import language
from pipeline.writers.pdf import write

BODY_POINTS = 18


def words(text: str) -> Passage:
    return Passage((Text(text),))


LINK = Passage((Text("See "), Link((Text("GoodSAM"),), "https://example.org/goodsam")))
ENGLISH = Document(
    words("Title"),
    (Section(words("Contacts"), (words("Call 999."), LINK, ItemList((words("one"), words("two"))))),),
    "en-GB",
)
URDU = Document(words("عنوان"), (Section(None, (words("فون: 0808 2000 247 پر"),)),), "ur")


@pytest.fixture(scope="module")
def good() -> bytes:
    return write(ENGLISH, edition("large-print"))[0]


@pytest.fixture(scope="module")
def urdu() -> bytes:
    return write(URDU, edition("large-print"))[0]


def ids(data: bytes, document: Document = ENGLISH) -> set[str]:
    expected = [passage.words for passage in passages(document)]
    return {
        finding.rule.id for finding in check(data, Wanted(language(document.language), expected, BODY_POINTS))
    }


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


def small_text(pdf: Pdf) -> None:
    pdf.pages[0].Contents = pdf.make_stream(b"q 0.5 0 0 0.5 150 300 cm " + content(pdf) + b" Q")


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
    for place in places[::2]:
        *matrix, y = [float(value) for value in instructions[place].operands]
        moved = [*matrix, y - points]
        instructions[place] = pikepdf.ContentStreamInstruction(moved, pikepdf.Operator("Tm"))
    pdf.pages[0].Contents = pdf.make_stream(pikepdf.unparse_content_stream(instructions))


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


BAD: Mapping[str, tuple[Callable[[Pdf], None], ...]] = {
    "pdf/untagged": (without_tree,),
    "pdf/language": (wrong_language,),
    "pdf/title": (file_name_in_the_window, another_title),
    "pdf/headings": (skipped_level, second_title),
    "pdf/picture-without-text": (picture_without_words,),
    "pdf/link": (link_without_words, tab_order_of_the_page),
    "pdf/font-not-embedded": (font_left_out,),
    "pdf/empty-box": (glyph_zero,),
    "pdf/small-text": (small_text,),
    "pdf/content-without-tag": (words_outside_tags, drawing_outside_tags),
    "pdf/words-differ": (passages_in_the_wrong_order,),
    "pdf/action": (script_at_the_start, link_that_starts_a_program, script_by_name),
    "pdf/attachment": (file_inside,),
    "pdf/contrast": (grey_words, black_words_on_a_dark_page, words_in_a_colour_that_cannot_be_measured),
    "pdf/margin": (words_in_the_margin,),
    "pdf/overlap": (lines_that_touch,),
    "pdf/names-somebody": (named_author, named_folder, named_creator_in_the_metadata),
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
    letters_without_text: {"pdf/letter-without-text", "pdf/words-differ"},
    link_outside_a_tag: {"pdf/link", "pdf/words-differ"},
    words_in_marked_content_without_a_tag: {"pdf/content-without-tag"},
    passage_left_out: {"pdf/content-without-tag", "pdf/words-differ"},
}


def test_a_good_file_has_no_findings(good: bytes, urdu: bytes) -> None:
    assert ids(good) == set()
    assert ids(urdu, URDU) == set()


@pytest.mark.parametrize(
    ("rule", "change"), [(rule, change) for rule, all_ in BAD.items() for change in all_]
)
def test_a_bad_file_breaks_only_its_rule(rule: str, change: Callable[[Pdf], None], good: bytes) -> None:
    assert ids(changed(good, change)) == {rule}


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
    }


def test_an_encrypted_file_breaks_the_archive_rule(good: bytes) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(good)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="secret", user=""))
    assert ids(out.getvalue()) == {"pdf/archive"}


def test_a_number_painted_the_wrong_way_round_is_found(urdu: bytes) -> None:
    """The tag has the right number, but the page shows its groups in another order."""
    wrong = Document(URDU.title, (Section(None, (words("فون: 247 2000 0808 پر"),)),), "ur")
    painted = write(wrong, edition("large-print"))[0]

    def say_the_right_number(pdf: Pdf) -> None:
        for span in elements(pdf, "/Span"):
            span.ActualText = String(str(span.ActualText).replace("247 2000 0808", "0808 2000 247"))

    (finding,) = check(
        changed(painted, say_the_right_number), Wanted(language("ur"), ["عنوان", "فون: 0808 2000 247 پر"], 18)
    )
    assert finding.rule.id == "pdf/number-order"
    assert "0808 2000 247" in finding.message


def test_numbers_that_end_one_line_and_begin_the_next_are_in_order() -> None:
    numbers = " ".join(f"{number}" for number in range(1000, 1040))
    document = Document(words("Title"), (Section(None, (words(numbers),)),), "en-GB")
    assert ids(write(document, edition("large-print"))[0], document) == set()


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


def test_a_finding_shows_where_the_words_differ(good: bytes) -> None:
    expected = ["Title", "Contacts", "Call 998.", "See GoodSAM", "one", "two"]
    (finding,) = check(good, Wanted(language("en-GB"), expected, BODY_POINTS))
    assert "passage 3" in finding.message
    assert "998" in finding.message
    assert "999" in finding.message
    assert finding.language == "en-GB"


def test_text_in_tag_order_has_no_bullets_and_addresses_on_request(good: bytes) -> None:
    assert text_in_tag_order(good) == ["Title", "Contacts", "Call 999.", "See GoodSAM", "one", "two"]
    assert text_in_tag_order(good, addresses=True)[3] == "See GoodSAM (example.org/goodsam)"


def test_white_space_and_layout_characters_are_not_differences(good: bytes) -> None:
    expected = ["Title", "Contacts", "\u2066Call\u00a0999.\u2069", "See  GoodSAM", "one", "two"]
    assert check(good, Wanted(language("en-GB"), expected, BODY_POINTS)) == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_rule_is_explained(rule: object) -> None:
    assert all(getattr(rule, part) for part in ("title", "why", "standard", "bad", "good"))
