"""The foot of each page: title, number, Draft, each page by itself; in every direction and size."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest

from pipeline.checks.pdf_file import check, feet, page_count, text_in_tag_order
from pipeline.checks.wanted import wanted
from pipeline.model.document import Document, Foot, Passage, Section, Text
from pipeline.model.editions import Look, edition
from pipeline.model.language import language
from pipeline.typesetting.fonts import library
from pipeline.writers.pdf import styles, write
from pipeline.writers.pdf.foot import page_feet
from pipeline.writers.pdf.lines import Typesetter

# language -> title, label of the number, Draft, a sentence for the pages
WORDS = {
    "en-GB": ("Calling the police", "Page {page} of {pages}", "Draft", "The police will come to you."),
    "pl": ("Wezwanie policji", "Strona {page} z {pages}", "Wersja robocza", "Policja przyjedzie do ciebie."),
    "ar": ("الاتصال بالشرطة", "صفحة {page} من {pages}", "مسودة", "ستأتي الشرطة إليك."),
    "ur": ("پولیس کو کال کرنا", "صفحہ {page} از {pages}", "مسودہ", "پولیس آپ کے پاس آئے گی۔"),
    "bn": ("পুলিশকে কল করা", "পৃষ্ঠা {page} / {pages}", "খসড়া", "পুলিশ আপনার কাছে আসবে।"),
    "zh-Hans": ("报警", "第 {page} 页，共 {pages} 页", "草稿", "警察会来找你。"),
}
SIZES = (18, 22, 28)


def passage(words: str, tag: str = "") -> Passage:
    return Passage((Text(words),), language=tag)


def foot_in(tag: str, draft: bool = True, title: str = "") -> Foot:
    own, page, word, _ = WORDS[tag]
    words = (passage(word),) if tag == "en-GB" else (passage(word), passage("Draft", "en-GB"))
    return Foot(passage(title or own), passage(page), words if draft else ())


def document(tag: str, draft: bool = True, count: int = 60) -> Document:
    title, _, _, sentence = WORDS[tag]
    section = Section(None, tuple(passage(sentence) for _ in range(count)))
    return Document(passage(title), (section,), tag, foot=foot_in(tag, draft))


def setter(tag: str, size: int) -> Typesetter:
    return Typesetter(language(tag), edition("large-print", Look(size=size)), library())


def page_alone(data: bytes, page: int) -> bytes:
    """One page of a PDF as a file of its own, as somebody finds it on a printer."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf, pikepdf.new() as alone:
        alone.pages.append(pdf.pages[page])
        alone.save(out)
    return out.getvalue()


def seen(data: bytes) -> str:
    return str(pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range())


@pytest.mark.parametrize("tag", WORDS)
def test_a_page_from_the_middle_of_a_draft_says_draft_in_both_languages(tag: str) -> None:
    data, _ = write(document(tag), edition("large-print"))
    middle = page_alone(data, page_count(data) // 2)
    assert "Draft" in seen(middle)
    assert WORDS[tag][2] in seen(middle)
    assert "Draft" in feet(middle)[0]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("tag", WORDS)
def test_our_checks_find_no_fault_in_a_foot(tag: str, size: int) -> None:
    shown, look = document(tag, count=30), edition("large-print", Look(size=size))
    data, _ = write(shown, look)
    assert [finding.message for finding in check(data, wanted(shown, look))] == []


def test_a_page_of_a_release_does_not_say_draft() -> None:
    data, _ = write(document("pl", draft=False), edition("large-print"))
    pages = page_count(data)
    found = feet(data)
    assert not any("Draft" in foot or "robocza" in foot for foot in found)
    assert [foot.split("\n")[-1] for foot in found] == [
        f"Wezwanie policji Strona {page} z {pages}" for page in range(1, pages + 1)
    ]


def test_the_foot_is_not_read_aloud() -> None:
    shown = document("en-GB", count=3)
    data, _ = write(shown, edition("large-print"))
    assert text_in_tag_order(data) == ["Calling the police", *["The police will come to you."] * 3]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("tag", WORDS)
def test_all_of_the_foot_is_on_the_paper_and_below_its_rule(tag: str, size: int) -> None:
    for foot in page_feet(foot_in(tag), 12, setter(tag, size)):
        for ink in foot.inks:
            assert ink.size >= size
            reaches = [piece.face.reach(piece.run) for piece in ink.pieces]
            assert ink.rise + max(top for top, _ in reaches) * ink.size <= styles.FOOT_TOP + 0.01
            assert ink.rise + min(low for _, low in reaches) * ink.size >= styles.FOOT_BOTTOM - 0.01
            shown = [piece for piece in ink.pieces if not piece.is_space]
            assert min(ink.left + piece.x for piece in shown) >= styles.MARGIN - 0.01
            right = max(ink.left + piece.x + piece.width for piece in shown)
            assert right <= styles.PAGE_WIDTH - styles.MARGIN + 0.01


def test_the_foot_is_at_the_same_place_on_every_page() -> None:
    first, *others = (
        [(ink.left, ink.rise) for ink in foot.inks[:-1]]
        for foot in page_feet(foot_in("pl"), 12, setter("pl", 18))
    )
    assert all(other == first for other in others)


LONG = "What happens when somebody calls the police about abuse at home, and what you can ask for"


def test_a_long_title_is_cut_after_a_word_and_draft_never_is() -> None:
    data, _ = write(
        Document(passage(LONG), (), "en-GB", foot=foot_in("en-GB", title=LONG)), edition("large-print")
    )
    assert feet(data) == ["What happens when somebody calls the police …\nDraft Page 1 of 1"]


def test_draft_stands_on_both_lines_before_a_title_is_cut() -> None:
    drafts = (passage("Qabyo-qoraal"), passage("Draft", "en-GB"))
    foot = Foot(passage("Wacidda Booliska"), passage("Bogga 10{page} ee 20{pages}"), drafts)
    data, _ = write(Document(passage("x"), (), "so", foot=foot), edition("large-print", Look(size=28)))
    assert feet(data) == ["Qabyo-qoraal · Wacidda Booliska\nDraft Bogga 101 ee 201"]


def test_a_title_is_whole_where_only_the_number_is_too_long() -> None:
    page = "Página {page} de um total de {pages}"
    foot = Foot(passage("Ligar para a polícia"), passage(page), (passage("Rascunho"),))
    data, _ = write(Document(passage("x"), (), "pt", foot=foot), edition("large-print", Look(size=28)))
    assert feet(data) == ["Ligar para a polícia\nRascunho 1 / 1"]


def test_words_that_fit_in_no_line_leave_the_numbers() -> None:
    words = "Robocza wersja"
    foot = Foot(passage(LONG), passage("Strona w ulotce dla czytelników {page} z {pages}"), (passage(words),))
    data, _ = write(Document(passage("x"), (), "pl", foot=foot), edition("large-print", Look(size=28)))
    assert feet(data) == [f"What happens when somebody …\n{words} 1 / 1"]


def test_a_document_without_a_foot_has_the_number_alone() -> None:
    data, _ = write(Document(passage("Title"), (), "en-GB"), edition("large-print"))
    assert feet(data) == ["1"]
