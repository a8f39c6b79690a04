"""Lines and pages of braille: nothing is lost, and no line is longer than the paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.writers.braille.layout import (
    CELLS,
    LINE,
    LINES,
    PARAGRAPH,
    TEXT_LINES,
    Indent,
    Indented,
    lines_of,
    pages,
    rule,
)

words = st.text('AB#"4/,_', min_size=1, max_size=90)
texts = st.lists(words, min_size=1, max_size=12).map(" ".join)
places = st.sampled_from((PARAGRAPH, LINE, Indent.CENTRED, Indent.CELL_5, Indent.CELL_7, Indent(6, 8)))


def whole(lines: list[str]) -> str:
    """The cells of *lines*; where one ends in dot 5 and is full, its word may go on in the next."""
    return "".join(lines).replace(" ", "").replace('"', "")


@given(texts, places)
def test_lines_hold_all_cells_and_no_more_than_the_paper_does(cells: str, place: Indent) -> None:
    lines = list(lines_of(Indented(cells, place)))
    assert whole(lines) == whole([cells])
    assert all(len(line) <= CELLS and line.strip() for line in lines)


@given(st.lists(st.builds(Indented, texts, places, st.sampled_from((0, 1)), st.booleans()), max_size=30))
def test_every_page_has_its_lines_and_its_number(parts: list[Indented]) -> None:
    text = pages(parts)
    assert text.endswith("\f")
    for number, page in enumerate(text.split("\f")[:-1], start=1):
        lines = page.split("\r\n")
        assert len(lines) == LINES + 1
        assert lines[-1] == ""
        assert lines[LINES - 1].lstrip() == "#" + "".join("JABCDEFGHI"[int(d)] for d in str(number))
    shown = [line for page in text.split("\f") for line in page.split("\r\n")[:TEXT_LINES]]
    assert whole(shown) == whole([part.cells for part in parts])


def test_a_number_with_empty_cells_stays_on_one_line() -> None:
    telephone = "#JHJH\u00a0#BJJJ\u00a0#BDG"
    lines = list(lines_of(Indented(f"{'A' * 25} {telephone} B", PARAGRAPH)))
    assert lines == ["  " + "A" * 25, "#JHJH #BJJJ #BDG B"]


def test_what_has_no_empty_cell_goes_on_with_dot_5_and_parts_no_prefix_from_its_sign() -> None:
    lines = list(lines_of(Indented("WWW4" + "A" * 33 + "_/PAGE", Indent(0, 0))))
    assert lines == ["WWW4" + "A" * 33 + '_/"', "PAGE"]
    lines = list(lines_of(Indented("A" * 38 + "@A" + "B", Indent(0, 0))))
    assert lines == ["A" * 38 + '"', "@AB"]


def test_a_heading_stands_on_the_page_of_the_two_lines_after_it() -> None:
    above = [Indented("A", LINE)] * (TEXT_LINES - 3)
    heading, text = Indented("HEADING", Indent.CELL_5, 1, heading=True), Indented("TEXT " * 20, PARAGRAPH)
    first, second = pages([*above, heading, text]).split("\f")[:-1]
    assert "HEADING" not in first
    assert second.startswith("    HEADING\r\n  TEXT")
    (only, _) = pages([*above[1:], heading, text]).split("\f")[:-1]
    assert "HEADING" in only


@pytest.mark.parametrize(("top", "cell"), [(True, "7"), (False, "G")])
def test_a_box_has_a_line_above_and_below(top: bool, cell: str) -> None:
    assert list(lines_of(rule(top))) == [cell * CELLS]
