"""What the pages' objects hold: links, outline, direction, decoration."""

import io
from collections.abc import Iterator, Mapping

import pikepdf
import pytest

from pipeline.writers.pdf.objects import number, text_string
from pipeline.writers.pdf.styles import LINK_COLOUR


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


def test_links_have_the_contrast_that_wcag_asks_for_at_its_highest_level() -> None:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in LINK_COLOUR]
    luminance = sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    assert 1.05 / (luminance + 0.05) >= 7


@pytest.mark.parametrize(
    ("text", "written"),
    [("Call", "(Call)"), ("a (b) \\", "(a \\(b\\) \\\\)"), ("é", "<FEFF00E9>"), ("𞤀", "<FEFFD83ADD00>")],
)
def test_text_strings(text: str, written: str) -> None:
    assert text_string(text) == written


@pytest.mark.parametrize(
    ("value", "written"), [(18.0, "18"), (0.5, "0.5"), (-0.001, "0"), (70.8661, "70.87")]
)
def test_numbers(value: float, written: str) -> None:
    assert number(value) == written
