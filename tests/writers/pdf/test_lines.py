"""Passages as lines: sizes, sides, leading."""

import pytest

from pipeline.model.document import Passage, Text
from pipeline.model.editions import edition
from pipeline.model.language import language
from pipeline.typesetting.fonts import library
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.lines import Column, PlacedPieces, Typesetter
from pipeline.writers.pdf.styles import Role

LARGE_PRINT = edition("large-print")


def setter(tag: str) -> Typesetter:
    return Typesetter(language(tag), LARGE_PRINT, library())


def words(text: str, tag: str = "") -> Passage:
    return Passage((Text(text),), language=tag)


def edges(ink: PlacedPieces) -> tuple[float, float]:
    pieces = [piece for piece in ink.pieces if not piece.is_space]
    return ink.left + min(p.x for p in pieces), ink.left + max(p.x + p.width for p in pieces)


@pytest.mark.parametrize("tag", ["en-GB", "ur", "ar", "pa", "zh-Hans", "ti", "th"])
def test_nothing_is_smaller_than_the_size_of_the_edition(tag: str) -> None:
    for role in Role:
        style = styles.style(role, language(tag), LARGE_PRINT, library())
        assert style.size >= LARGE_PRINT.body_points
        assert style.leading >= LARGE_PRINT.leading * style.size


def test_headings_are_larger_than_their_text() -> None:
    sizes = [
        styles.style(role, language("en-GB"), LARGE_PRINT, library()).size
        for role in (Role.TITLE, Role.HEADING, Role.SUBHEADING, Role.BODY)
    ]
    assert sizes == [32.4, 23.4, 20.7, 18]


def test_the_distance_of_nastaliq_lines_is_the_height_of_the_face() -> None:
    style = styles.style(Role.BODY, language("ur"), LARGE_PRINT, library())
    assert style.leading >= max(2 * style.size, style.ascent - style.descent)


@pytest.mark.parametrize(("tag", "text"), [("en-GB", "Police"), ("ur", "پولیس"), ("zh-Hans", "报警")])
def test_words_begin_at_the_start_side(tag: str, text: str) -> None:
    (line,) = setter(tag).set_passage("P", words(text)).lines
    left, right = edges(line.inks[0])
    if language(tag).rtl:
        assert right == pytest.approx(styles.PAGE_WIDTH - styles.MARGIN)
    else:
        assert left == pytest.approx(styles.MARGIN)


@pytest.mark.parametrize(("document", "text", "tag"), [("ur", "Police", "en-GB"), ("en-GB", "پولیس", "ur")])
def test_foreign_words_are_aligned_to_the_start_side_of_the_document(
    document: str, text: str, tag: str
) -> None:
    made = setter(document).set_passage("P", words(text, tag), column=Column(20, styles.MEASURE - 20))
    left, right = edges(made.lines[0].inks[0])
    assert made.element.language == tag
    if language(document).rtl:
        assert right == pytest.approx(styles.PAGE_WIDTH - styles.MARGIN - 20)
    else:
        assert left == pytest.approx(styles.MARGIN + 20)


def test_a_line_with_deeper_letters_is_higher() -> None:
    plain, deep = (setter("en-GB").set_passage("P", words(text)).lines[0] for text in ("Urdu", "اردو Urdu"))
    assert deep.height > plain.height


def test_labels_are_at_the_start_side() -> None:
    _, (ink,) = setter("ar").set_label(styles.BULLET)
    assert edges(ink)[1] == pytest.approx(styles.PAGE_WIDTH - styles.MARGIN)


def test_left_to_right_words_have_no_actual_text() -> None:
    assert setter("en-GB").set_passage("P", words("Call 999.")).element.children == ()


def test_right_to_left_words_have_actual_text() -> None:
    (span,) = setter("ar").set_passage("P", words("اتصل 999")).element.children
    assert (span.tag, span.actual_text) == ("Span", "اتصل 999")
