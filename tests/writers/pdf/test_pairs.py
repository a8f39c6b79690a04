"""Two languages side by side: columns, pages, tags, and what is said once."""

from __future__ import annotations

import io
import os
import re
from dataclasses import replace

import pikepdf
import pytest

from pipeline.checks.pdf_file import check, text_in_tag_order
from pipeline.checks.wanted import wanted
from pipeline.making.pairs import in_both_languages
from pipeline.model.document import (
    Block,
    Document,
    ItemList,
    Marker,
    Origin,
    Passage,
    Picture,
    Section,
    Text,
    with_passages,
)
from pipeline.model.editions import edition
from pipeline.model.language import language
from pipeline.typesetting.fonts import library
from pipeline.writers.pdf import write
from pipeline.writers.pdf.blocks import set_document
from pipeline.writers.pdf.flow import PAGE_SPACE
from pipeline.writers.pdf.lines import PrintLine, Typesetter
from pipeline.writers.pdf.lists import set_list
from pipeline.writers.pdf.pages import make_pages
from pipeline.writers.pdf.pairs import HALF, PARTS, PairSetter
from pipeline.writers.pdf.structure import ARTIFACT, Element
from pipeline.writers.pdf.styles import MARGIN, MEASURE, PAGE_WIDTH
from tests.writers.pdf.conftest import TEXTS, leaflet
from tests.writers.pdf.test_pictures import CAR
from tests.writers.pdf.test_structure import GOLDEN, tree
from tests.writers.pdf.test_tables import HOURS, LISTS, URDU

BILINGUAL = edition("bilingual")
OTHERS = sorted(set(TEXTS) - {"en-GB"})
TITLES = {tag: Passage((Text(texts[0]),)) for tag, texts in TEXTS.items()}


def paired(tag: str, own: Document, source: Document) -> Document:
    return in_both_languages(replace(own, language=tag, translated_from="en-GB"), source)


def whole(tag: str) -> Document:
    return paired(tag, leaflet(tag), leaflet("en-GB"))


def of(tag: str, own: Block, source: Block) -> Document:
    """A document with one block in both languages."""
    documents = (
        Document(TITLES[one], (Section(None, (block,)),), one)
        for one, block in ((tag, own), ("en-GB", source))
    )
    return paired(tag, *documents)


def setter(tag: str) -> PairSetter:
    source = Typesetter(language("en-GB"), BILINGUAL, library(), CAR, around=tag)
    return PairSetter(language(tag), BILINGUAL, library(), CAR, source=source)


def pair(own: str, source: str = "Call us.") -> Passage:
    return Passage((Text(own),), beside=Passage((Text(source),), language="en-GB"))


def edges(line: PrintLine, leaf: Element) -> tuple[float, float]:
    """The left and right edge of the words of a leaf."""
    placed = [(ink.left, piece) for ink in line.inks if ink.leaf is leaf for piece in ink.pieces]
    shown = [(left + piece.x, left + piece.x + piece.width) for left, piece in placed if not piece.is_space]
    return min(left for left, _ in shown), max(right for _, right in shown)


@pytest.mark.parametrize("tag", OTHERS)
def test_a_leaflet_in_two_languages_has_no_findings(tag: str) -> None:
    data, findings = write(whole(tag), BILINGUAL)
    assert (*findings, *check(data, wanted(whole(tag), BILINGUAL))) == ()


@pytest.mark.parametrize("tag", ["ur", "pl"])
def test_the_tag_tree_is_the_reviewed_one(tag: str) -> None:
    golden = GOLDEN / f"bilingual.{tag}.tags.txt"
    found = tree(write(whole(tag), BILINGUAL)[0])
    if os.environ.get("LEAFLETS_ACCEPT"):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize(("tag", "own"), [("pl", "Zadzwoń do nas. " * 9), ("ur", "ہمیں کال کریں۔ " * 9)])
def test_each_language_has_a_column_on_its_own_start_side(tag: str, own: str) -> None:
    made = setter(tag).set_passage("P", pair(own, "Call us when you can. " * 9))
    (line,) = made.lines
    first, second = (edges(line, leaf) for leaf in dict.fromkeys(ink.leaf for ink in line.inks))
    if tag == "ur":
        assert first[1] == pytest.approx(PAGE_WIDTH - MARGIN)
        assert second[0] == pytest.approx(MARGIN)
        assert second[1] < MARGIN + HALF < MARGIN + MEASURE - HALF < first[0]
    else:
        assert first[0] == pytest.approx(MARGIN)
        assert second[0] == pytest.approx(MARGIN + MEASURE - HALF)
        assert first[1] <= MARGIN + HALF
    assert line.lines > 2


def test_both_begin_on_one_baseline_though_their_letters_differ_in_height() -> None:
    (line,) = setter("ur").set_passage("P", pair("ہمیں کال کریں۔ " * 9, "Call us. " * 20)).lines
    for leaf in dict.fromkeys(ink.leaf for ink in line.inks):
        assert next(ink.rise for ink in line.inks if ink.leaf is leaf) == 0


def test_no_page_break_parts_a_pair() -> None:
    _, flow = set_document(whole("ur"), setter("ur"))
    pages = make_pages(flow)
    places: dict[Element, set[int]] = {}
    for number, page in enumerate(pages):
        for placed in page.lines:
            for ink in placed.line.inks:
                places.setdefault(ink.leaf, set()).add(number)
    assert len(pages) > 1
    assert all(len(numbers) == 1 for leaf, numbers in places.items() if leaf is not ARTIFACT)


def test_a_pair_that_is_higher_than_a_page_goes_on_below_a_sign() -> None:
    made = setter("pl").set_passage("P", pair("Zadzwoń do nas. " * 400, "Call us. " * 400))
    first, *more = made.lines
    assert all(line.height <= PAGE_SPACE / PARTS + 1 for line in made.lines)
    assert first.head is None
    assert all(line.head is not None for line in more)
    long = of("pl", Passage((Text("Zadzwoń. " * 999),)), Passage((Text("Call us. " * 999),)))
    data, findings = write(long, BILINGUAL)
    assert (*findings, *check(data, wanted(long, BILINGUAL))) == ()


@pytest.mark.parametrize("tag", ["ur", "pl"])
def test_lists_tables_and_pictures_are_in_both_languages(tag: str) -> None:
    blocks = (LISTS, HOURS, Picture("police-car", Passage((Text("A car"),))))
    source = Document(TITLES["en-GB"], (Section(None, blocks),), "en-GB")

    def translated(passage: Passage) -> Passage:
        return Passage((Text(f"{TEXTS[tag][0]} {passage.words}"),))

    document = paired(tag, with_passages(source, translated), source)
    data, findings = write(document, BILINGUAL, drawings=CAR, beside=CAR)
    assert (*findings, *check(data, wanted(document, BILINGUAL))) == ()
    figures = re.findall("Figure.*", tree(data))
    assert len(figures) == 2
    said = text_in_tag_order(data)
    for word in ("passport", "Tuesday", "the old one"):
        assert said[said.index(word) - 1] == f"{TEXTS[tag][0]} {word}"


def test_a_picture_is_in_both_columns_each_with_its_alternative_text() -> None:
    line = setter("ur").set_picture(Picture("police-car", pair("گاڑی", "A car")))
    assert line is not None
    first, second = line.shown
    assert (first.leaf.alternative, first.leaf.language) == ("گاڑی", "")
    assert (second.leaf.alternative, second.leaf.language) == ("A car", "en-GB")
    assert first.left > MARGIN + HALF
    assert second.left == MARGIN
    _, right = setter("pl").set_picture(Picture("police-car", pair("Auto", "A car"))).shown  # type: ignore[union-attr]
    assert right.left == pytest.approx(MARGIN + MEASURE - HALF)


def test_the_same_words_are_shown_in_both_columns_and_said_once() -> None:
    made = setter("pl").set_passage("P", pair("0808 2000 247", "0808 2000 247"))
    (line,) = made.lines
    assert [ink.leaf for ink in line.inks] == [made.element, ARTIFACT]
    assert made.element.children == ()


def test_in_the_place_of_a_translation_that_is_not_there_is_a_dash() -> None:
    origin = Origin("", "", "Call us.", untranslated=True)
    passage = replace(pair("Call us."), language="en-GB", origin=origin)
    made = setter("ur").set_passage("P", passage)
    (line,) = made.lines
    dash, words = line.inks
    assert (dash.leaf, words.leaf) == (ARTIFACT, made.element)
    assert made.element.language == "en-GB"
    assert edges(line, ARTIFACT)[1] == pytest.approx(PAGE_WIDTH - MARGIN)
    assert edges(line, made.element)[0] == pytest.approx(MARGIN)


def test_a_number_is_beside_the_item_in_both_columns_and_in_one_tag() -> None:
    numbered = ItemList((pair("پاسپورٹ", "passport"),), Marker.NUMBER)
    (line,) = set_list(numbered, setter("ur")).lines
    label, again, *_ = line.inks
    assert (label.leaf.tag, again.leaf) == ("Lbl", ARTIFACT)
    assert label.left + label.pieces[0].x > MARGIN + HALF
    assert again.left + again.pieces[0].x == pytest.approx(MARGIN)


def test_a_table_has_both_languages_in_its_cells_if_it_fits_in_columns() -> None:
    document = of("ur", URDU, replace(HOURS, rows=HOURS.rows[:3]))
    cells = re.findall(
        r"TD\n +P\n +Span says (.*)\n.*\n +P \[en-GB\]\n.*: (.*)", tree(write(document, BILINGUAL)[0])
    )
    assert cells == [("9 سے 12", "9 to 12"), ("1 سے 5", "1 to 5"), ("بند", "closed")]


def test_bookmarks_and_the_title_are_in_both_languages() -> None:
    document = whole("pl")
    with pikepdf.open(io.BytesIO(write(document, BILINGUAL)[0])) as pdf, pdf.open_outline() as outline:
        assert str(pdf.docinfo["/Title"]) == "Wzywanie policji / Calling the police"
        (top,) = outline.root
        assert top.title == "Wzywanie policji / Calling the police"
        assert top.children[1].title == "2. Po rozmowie / 2. After the call"
