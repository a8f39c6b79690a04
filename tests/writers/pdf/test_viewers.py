"""Marks by which viewers keep words apart and whole, and the order in which pieces are shown.

What the viewers make of them is held by tests/conformance/test_words.py.
"""

import pytest

from pipeline.model.language import language
from pipeline.typesetting.paragraph import Line, Span, lay_out
from pipeline.typesetting.shaping import Cluster
from pipeline.writers.pdf.viewers import drawn_together, for_viewers, spans_with_other_codes

RLM, LRM = "\N{RIGHT-TO-LEFT MARK}", "\N{LEFT-TO-RIGHT MARK}"
BASE = object()


def lines(text: str, tag: str, measure: float = 400) -> tuple[Line, ...]:
    spoken = language(tag)
    return lay_out([Span(text)], spoken.tag, spoken.script, spoken.rtl, measure, 18).lines


def marked(text: str, tag: str, measure: float = 400) -> str:
    """The first line as viewers get it, in logical order; R and L are the marks."""
    pieces = lines(text, tag, measure)[0].pieces
    found = for_viewers(pieces, [BASE])
    return "".join(piece.run.text for piece in found).replace(RLM, "R").replace(LRM, "L")


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("اتصل بالشرطة.", "ar", "اتصل بالشرطة."),
        ("نعم، اتصل", "ar", "نعم،R اتصل"),  # poppler would copy the comma after the space
        ("حق٢.", "ar", "حق٢R."),  # and the full stop before the number
        ("جداً لا", "ar", "جداً Rلا"),  # pdf.js would find a space after the mark, too
        ("جداً، لا", "ar", "جداًR،R لا"),  # PDFium would copy the comma before the mark
        ("جداً", "ar", "جداً R"),  # pdf.js would copy the mark with the line before
        ("قل 55 لا", "ar", "قل R55R Rلا"),  # the number has another face: pdf.js would lose both spaces
        ("עולם, שבו", "he", "עולם,R Rשבו"),  # so has the comma of Hebrew
        ("قل ... لا", "ar", "قل ...R لا"),  # signs in a row stay together
        ("Call 55.", "en", "Call 55."),
        ("5 5", "en", "5L 5"),  # poppler would copy 55
        ("제 1 조", "ko", "제L 1L 조"),
        ("Verfassungs- und", "de", "Verfassungs- und"),
        ("Verfassungs-", "de", "Verfassungs-L"),  # poppler and PDFium would drop the hyphen
        ("Verwaltungs- ", "de", "Verwaltungs-L "),
    ],
)
def test_marks_stand_where_viewers_would_err(text: str, tag: str, expected: str) -> None:
    assert marked(text, tag) == expected


def test_a_space_at_the_end_of_a_line_needs_no_mark_but_after_a_nonspacing_mark() -> None:
    assert marked("نعم، " * 30, "ar").endswith("نعم،\u0020")
    assert marked("جداً " * 30, "ar").endswith("جداً R")


def test_marks_take_no_room() -> None:
    (line,) = lines("قل 55، نعم، جداً، لا", "ar")
    found = for_viewers(line.pieces, [BASE])
    for old, new in zip(line.pieces, found, strict=True):
        assert (new.x, new.width, new.run.width) == (old.x, old.width, old.run.width)
        assert sum(cell.advance for cell in new.run.clusters) == new.run.width
        assert ink(new.run.clusters) == ink(old.run.clusters)
        assert all(cell.advance > 0 for cell in new.run.clusters)


def ink(cells: tuple[Cluster, ...]) -> list[object]:
    return [cell.glyphs for cell in cells if cell.glyphs]


def test_a_space_between_tags_is_marked_as_between_faces() -> None:
    spans = [Span("نعم "), Span("لا "), Span("نعم")]
    (line,) = lay_out(spans, "ar", "Arab", True, 400, 18).lines
    found = "".join(piece.run.text for piece in for_viewers(line.pieces, [object(), object(), object()]))
    assert found == f"نعم {RLM}لا {RLM}نعم"


def test_the_label_of_a_right_to_left_list_ends_in_a_space() -> None:
    for label in ("1.", "•"):
        pieces = lines(label, "ar")[0].pieces
        *_, space = for_viewers(pieces, [BASE], label=True)
        assert (space.is_space, space.level) == (True, 1)
        assert space.x + space.width == pytest.approx(min(piece.x for piece in pieces))


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        ("Recht der Verwaltungs- und", 400, set()),
        ("Recht der Verwaltungs- und", 200, {0}),
        ("Verfassungsbeschwerde", 130, {0}),
        ("5 5", 400, {0}),
    ],
)
def test_a_span_whose_codes_say_more_than_its_words_is_known(
    text: str, measure: float, expected: set[int]
) -> None:
    assert spans_with_other_codes(lines(text, "de", measure)[0].pieces) == expected


def test_what_is_shown_together_has_one_face_and_level_and_a_lonely_space_is_alone() -> None:
    def groups(text: str) -> list[str]:
        pieces = lines(text, "he")[0].pieces
        return ["".join(piece.run.text for piece in group) for group in drawn_together(pieces)]

    assert groups("עולם שבו") == ["עולם שבו"]
    assert groups("עולם, שבו") == ["עולם", ",", " ", "שבו"]
    assert groups("עולם 55 שבו") == ["עולם", " ", "55", " ", "שבו"]
