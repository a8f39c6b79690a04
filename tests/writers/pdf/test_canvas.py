"""The objects of the pages: links, outline, direction, decoration."""

import io
from collections.abc import Iterator, Mapping

import pikepdf
import pytest

from pipeline.model.document import Document, Passage, Section, Text
from pipeline.model.editions import edition
from pipeline.writers.pdf import write
from pipeline.writers.pdf.objects import number


@pytest.fixture(params=["en-GB", "ur"])
def pdf(request: pytest.FixtureRequest, pdfs: Mapping[str, bytes]) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(pdfs[request.param])) as opened:
        yield opened


def test_pages_are_a4(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        assert [float(edge) for edge in page.mediabox] == [0, 0, 595.28, 841.89]


def test_the_outline_has_the_headings_by_level(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        (title,) = outline.root
        assert [len(heading.children) for heading in title.children] == [0, 1, 0]


def test_each_line_of_a_link_can_be_clicked(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        for annotation in page.obj.get("/Annots", ()):
            left, bottom, right, top = map(float, annotation.Rect)
            assert left < right
            assert bottom < top
            assert str(annotation.A.URI).startswith(("https:", "mailto:"))


def test_marked_content_and_graphics_states_are_balanced(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        names = [str(instruction.operator) for instruction in pikepdf.parse_content_stream(page)]
        assert names.count("BDC") == names.count("EMC")
        assert names.count("q") == names.count("Q")
        assert names.count("BT") == names.count("ET")


@pytest.mark.parametrize(("tag", "text"), [("ar", "اتصل 999 الآن"), ("ur", "پولیس کو GoodSAM پر")])
def test_runs_of_a_right_to_left_line_are_in_reading_order(tag: str, text: str) -> None:
    section = Section(None, (Passage((Text(text),)),))
    data, _ = write(Document(Passage((Text("999"),)), (section,), tag), edition("large-print"))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        content = pikepdf.parse_content_stream(pdf.pages[0])
    moves = [tuple(map(float, one.operands)) for one in content if str(one.operator) == "Tm"]
    line = [move[4] for move in moves if move[5] == moves[1][5]]  # under the title
    assert len(line) >= 3
    assert line == sorted(line, reverse=True)


@pytest.mark.parametrize(
    ("value", "written"), [(18.0, "18"), (0.5, "0.5"), (-0.001, "0"), (70.8661, "70.87")]
)
def test_numbers(value: float, written: str) -> None:
    assert number(value) == written
