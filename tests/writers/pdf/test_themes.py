"""The colours of every theme have enough contrast (LP-11)."""

import io
import itertools
from dataclasses import replace

import pikepdf
import pytest

from pipeline.model.document import Box, Document, Link, Passage, Section, Text
from pipeline.model.editions import SIZES, Look, Theme, edition
from pipeline.writers.pdf import write
from pipeline.writers.pdf.themes import PALETTES, Colour, Palette, palette

LINK = Passage((Text("See "), Link((Text("GoodSAM"),), "https://example.org/goodsam")))
LEAFLET = Document(Passage((Text("Title"),)), (Section(None, (LINK, Box((LINK,)))),), "en-GB")


def luminance(colour: Colour) -> float:
    """The relative luminance of a colour (WCAG 2.2)."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: Colour, other: Colour) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: str(palette.page))
def test_the_contrast_of_words_is_at_least_7_and_of_borders_3(palette: Palette) -> None:
    assert contrast(palette.words, palette.page) >= 7
    assert contrast(palette.links, palette.page) >= 7
    assert contrast(palette.borders, palette.page) >= 3


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: str(palette.page))
def test_colours_have_two_decimals_as_in_the_file(palette: Palette) -> None:
    for part in itertools.chain(palette.page, palette.words, palette.links, palette.borders):
        assert part == round(part, 2)


def test_every_theme_has_colours() -> None:
    assert set(PALETTES) == set(Theme)


@pytest.mark.parametrize("theme", [Theme.BLACK_ON_CREAM, Theme.YELLOW_ON_BLACK])
def test_a_coloured_page_is_painted_first_completely_and_as_an_artifact(theme: Theme) -> None:
    data, _ = write(LEAFLET, edition("large-print", Look(theme=theme)))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            operators = pikepdf.parse_content_stream(page)
            names = [str(one.operator) for one in operators[:7]]
            assert names == ["BDC", "q", "rg", "re", "f", "Q", "EMC"]
            assert str(operators[0].operands[0]) == "/Artifact"
            assert [float(edge) for edge in operators[3].operands] == [float(edge) for edge in page.mediabox]


@pytest.mark.parametrize("size", SIZES)
def test_the_chosen_size_is_the_size_of_the_smallest_letters(size: int) -> None:
    data, _ = write(LEAFLET, edition("large-print", Look(size)))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        sizes = {
            float(one.operands[1]) for page in pdf.pages for one in pikepdf.parse_content_stream(page, "Tf")
        }
    assert min(sizes) == size


def test_the_default_look_is_the_look_of_the_edition() -> None:
    assert edition("large-print", Look()) == edition("large-print")


ACCENT = "1B3A6B"


def test_an_accent_colours_headings_rules_and_boxes_of_a_light_page_and_no_words() -> None:
    accented = replace(edition("large-print"), accent=ACCENT)
    data, _ = write(LEAFLET, accented)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        operators = pdf.pages[0].Contents.read_bytes().decode()
    colour = " ".join(f"{part:g}".removeprefix("0") for part in palette(accented).headings)
    before, _, after = operators.partition("/H1 ")
    assert f"{colour} RG" in before.replace("0.", ".")
    assert after.replace("0.", ".").split("BDC", 1)[1].lstrip().startswith(f"q {colour} rg BT")


@pytest.mark.parametrize("theme", Theme)
def test_an_accent_never_has_less_contrast_than_it_was_allowed_for(theme: Theme) -> None:
    shown = palette(replace(edition("large-print", Look(theme=theme)), accent=ACCENT))
    assert contrast(shown.headings, shown.page) >= 7
    assert contrast(shown.borders, shown.page) >= 7
    assert (shown == PALETTES[theme]) == (theme is Theme.YELLOW_ON_BLACK)


def test_without_an_accent_large_print_is_black() -> None:
    assert palette(edition("large-print")) == PALETTES[Theme.BLACK_ON_WHITE]
