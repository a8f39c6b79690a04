"""Pictures as paths: which can be drawn, their tags and their places on the page."""

import io
from itertools import pairwise

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from pipeline.checks.pdf_file import check
from pipeline.checks.wanted import Wanted
from pipeline.model.document import Block, Document, Passage, Picture, Section, Text, passages
from pipeline.model.editions import SIZES, Look, Theme, edition
from pipeline.model.language import language
from pipeline.readers.raster import read_raster
from pipeline.typesetting.fonts import library
from pipeline.writers.pdf import styles, write
from pipeline.writers.pdf.blocks import set_document
from pipeline.writers.pdf.figures import CannotDraw
from pipeline.writers.pdf.lines import Typesetter
from pipeline.writers.pdf.pages import make_pages
from pipeline.writers.pdf.pictures import figure
from tests.pixels import PHOTOGRAPH, SYMBOL, decoded, encoded

LARGE_PRINT = edition("large-print")
HEAD = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>"
CAR = {
    "police-car": (
        f"{HEAD}<rect width='100' height='100' fill='#fff'/>"
        "<path d='M10 60h80v20h-80z' fill='#1a1a1a' fill-rule='evenodd'/>"
        "<circle cx='30' cy='80' r='8' fill='none' stroke='#0b4f9e' stroke-width='3'/></svg>"
    ).encode()
}
SENTENCE = "The police take all reports of domestic abuse seriously, whoever makes them. "


def words(text: str) -> Passage:
    return Passage((Text(text),))


def leaflet(tag: str = "en-GB", lead: int = 1) -> Document:
    picture = Picture("police-car", words("A police car"))
    blocks: tuple[Block, ...] = (*[words(SENTENCE)] * lead, picture, words(SENTENCE * 3))
    return Document(words("Title"), (Section(None, blocks),), tag)


@pytest.mark.parametrize(
    ("shapes", "operators"),
    [
        ("<rect width='10' height='20' fill='#f00'/>", "1 0 0 rg 0 0 m 10 0 l 10 20 l 0 20 l h f"),
        (
            "<line x2='10' y2='5' fill='none' stroke='#00f' stroke-width='2'/>",
            "0 0 1 RG 2 w 0 j 0 J 0 0 m 10 5 l S",
        ),
        ("<path d='M0 0Q3 3 6 0' fill='none' stroke='#000'/>", "0 0 0 RG 1 w 0 j 0 J 0 0 m 2 2 4 2 6 0 c S"),
        ("<g transform='scale(2)'><path d='M1 1h2v2z'/></g>", "0 0 0 rg 2 2 m 6 2 l 6 6 l h f"),
        ("<path d='M0 0h9v9z' fill-rule='evenodd'/>", "0 0 0 rg 0 0 m 9 0 l 9 9 l h f*"),
        ("<title>A square</title><rect width='1' height='1'/>", "0 0 0 rg 0 0 m 1 0 l 1 1 l 0 1 l h f"),
    ],
)
def test_shapes_become_paths(shapes: str, operators: str) -> None:
    assert figure(f"{HEAD}{shapes}</svg>".encode(), 100.0).content == operators


@pytest.mark.parametrize(
    ("svg", "reason"),
    [
        ("no SVG", "it is not an SVG"),
        ("<html/>", "it is not an SVG"),
        (f"{HEAD}<path d='H5 A1'/></svg>", "a shape in it cannot be read"),
        (f"{HEAD}</svg>", "it is empty"),
        (f"{HEAD}<text>Stop</text></svg>", "it has text"),
        (f"{HEAD}<image href='x.png' width='1' height='1'/></svg>", "it has image"),
        (f"{HEAD}<rect width='1' height='1' fill='url(#a)'/></svg>", "its fill is a gradient"),
        (f"{HEAD}<g opacity='.5'><rect width='1' height='1'/></g></svg>", "it has transparent colours"),
        (f"{HEAD}<rect width='1' height='1' mask='url(#m)'/></svg>", "it has mask"),
    ],
)
def test_a_drawing_that_paths_cannot_show_is_not_drawn(svg: str, reason: str) -> None:
    with pytest.raises(CannotDraw, match=reason):
        figure(svg.encode(), 100.0)
    data, (finding,) = write(leaflet(), LARGE_PRINT, drawings={"police-car": svg.encode()})
    assert finding.rule.id == "pdf/picture-left-out"
    assert reason in finding.message
    assert check(data, Wanted(language("en-GB"), [p.words for p in passages(leaflet())], 18)) == ()


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("tag", ["en-GB", "ur"])
def test_a_picture_is_a_figure_with_words_at_the_start_side(tag: str, theme: Theme) -> None:
    document = leaflet(tag)
    data, findings = write(document, edition("large-print", Look(theme=theme)), drawings=CAR)
    assert findings == ()
    assert check(data, Wanted(language(tag), [p.words for p in passages(document)], 18)) == ()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (tagged,) = [
            one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"
        ]
        assert str(tagged.Alt) == "A police car"
        assert (str(tagged.A.O), str(tagged.A.Placement)) == ("/Layout", "/Block")
        left, bottom, right, top = map(float, tagged.A.BBox)
    assert right - left == pytest.approx(styles.PICTURE_SIDE, abs=0.02)
    assert top - bottom == pytest.approx(styles.PICTURE_SIDE, abs=0.02)
    edge = right if tag == "ur" else left
    assert edge == pytest.approx(
        styles.PAGE_WIDTH - styles.MARGIN if tag == "ur" else styles.MARGIN, abs=0.02
    )


def test_the_picture_on_the_page_looks_like_the_svg() -> None:
    data, _ = write(
        leaflet(),
        LARGE_PRINT,
        drawings={
            "police-car": f"{HEAD}<rect y='50' width='100' height='50' fill='#b00020'/></svg>".encode()
        },
    )
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (tagged,) = [
            one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"
        ]
        left, bottom, right, top = map(float, tagged.A.BBox)
    page = pypdfium2.PdfDocument(data)[0].render().to_numpy()
    middle, height = int((left + right) / 2), page.shape[0]
    upper, lower = (int(height - bottom - part * (top - bottom)) for part in (0.75, 0.25))
    assert page[upper, middle].tolist()[:3] == [255, 255, 255]
    assert page[lower, middle].tolist()[:3] == pytest.approx([32, 0, 176], abs=2)  # blue, green, red


@pytest.mark.parametrize("size", SIZES)
def test_a_picture_stays_with_the_words_after_it(size: int) -> None:
    for lead in range(1, 12):
        document = leaflet(lead=lead)
        setter = Typesetter(language("en-GB"), edition("large-print", Look(size)), library(), CAR)
        _, flow = set_document(document, setter)
        for page in make_pages(flow):
            for one, after in pairwise([*page.lines, None]):
                if one is not None and one.line.shown:
                    assert after is not None


PIXELS = {"symbol": SYMBOL, "photograph": PHOTOGRAPH}


def of_pixels(tag: str, *names: str) -> Document:
    shown = [(Picture(name, words(f"A {name}")), words(SENTENCE)) for name in names]
    return Document(words("Title"), (Section(None, tuple(block for pair in shown for block in pair)),), tag)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("tag", ["en-GB", "ur"])
def test_pixels_are_a_figure_in_their_proportions_at_the_start_side(tag: str, theme: Theme) -> None:
    document = of_pixels(tag, "photograph")
    data, findings = write(document, edition("large-print", Look(theme=theme)), drawings=PIXELS)
    assert findings == ()
    assert check(data, Wanted(language(tag), [p.words for p in passages(document)], 18)) == ()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (tagged,) = (
            one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"
        )
        assert str(tagged.Alt) == "A photograph"
        left, bottom, right, top = map(float, tagged.A.BBox)
    assert right - left == pytest.approx(styles.PICTURE_SIDE, abs=0.02)
    assert top - bottom == pytest.approx(styles.PICTURE_SIDE * 315 / 472, abs=0.02)
    edge = styles.PAGE_WIDTH - styles.MARGIN if tag == "ur" else styles.MARGIN
    assert (right if tag == "ur" else left) == pytest.approx(edge, abs=0.02)


def test_a_file_has_the_pixels_once_as_they_are_encoded() -> None:
    data, _ = write(of_pixels("en-GB", "symbol", "photograph", "symbol"), LARGE_PRINT, drawings=PIXELS)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        images = [
            one for one in pdf.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
        assert [image.keys() & {"/SMask", "/Interpolate"} for image in images] == [set(), set()]
        assert [str(image.ColorSpace) for image in images] == ["/DeviceRGB"] * 2
        assert images[1].read_raw_bytes().rstrip(b"\n") == PHOTOGRAPH.data
        samples = pikepdf.PdfImage(images[0]).as_pil_image().convert("RGB")
    assert samples.tobytes() == decoded(SYMBOL).tobytes()


def test_grey_pixels_stay_grey() -> None:
    grey = read_raster(encoded(Image.new("L", (200, 100), 128)))
    data, _ = write(of_pixels("en-GB", "symbol"), LARGE_PRINT, drawings={"symbol": grey})
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (image,) = (
            one for one in pdf.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        )
        assert str(image.ColorSpace) == "/DeviceGray"
        assert set(image.read_bytes()) == {128}


def test_on_a_black_page_pixels_stand_on_white() -> None:
    """The words of the picture's place are yellow; the corner of a transparent symbol is white paper."""
    look = Look(theme=Theme.YELLOW_ON_BLACK)
    data, _ = write(of_pixels("en-GB", "symbol"), edition("large-print", look), drawings=PIXELS)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (tagged,) = (
            one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"
        )
        left, bottom, right, top = map(float, tagged.A.BBox)
    page = pypdfium2.PdfDocument(data)[0].render().to_numpy()
    height = page.shape[0]
    assert page[int(height - top) + 3, int(left) + 3].tolist()[:3] == [255, 255, 255]
    middle = page[int(height - (top + bottom) / 2), int((left + right) / 2)].tolist()[:3]
    assert middle == pytest.approx([32, 0, 176], abs=4)  # blue, green, red
    assert page[int(height - top) - 3, int(left) + 3].tolist()[:3] == [0, 0, 0]
