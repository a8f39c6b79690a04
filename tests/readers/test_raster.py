"""PNG and JPEG files, good and bad: pixels alone come through, or one line says why not."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from pipeline.model.raster import SIDE_PIXELS, Encoding
from pipeline.readers import raster
from pipeline.readers.raster import UnusableRasterError, read_raster
from tests.pixels import BLUE, DARK, RED, chunk, decoded, encoded, photograph, png, symbol

SECRET = b"51.5033N 0.1276W"
WHITE = (255, 255, 255)


def near(pixel: object, colour: tuple[int, int, int], by: int = 6) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(one - other) <= by for one, other in zip(pixel, colour, strict=True))


def refusal(data: bytes) -> str:
    with pytest.raises(UnusableRasterError) as caught:
        read_raster(data)
    assert caught.value.hint
    assert "\n" not in str(caught.value)
    return str(caught.value)


# ---- what is shown


def test_a_symbol_is_a_png_and_a_photograph_a_jpeg_whatever_they_were() -> None:
    assert read_raster(symbol()).encoding is Encoding.PNG
    assert read_raster(photograph()).encoding is Encoding.JPEG
    noise = encoded(Image.open(io.BytesIO(photograph())))
    assert read_raster(noise).encoding is Encoding.JPEG


@pytest.mark.parametrize(
    ("size", "shown"),
    [((900, 600), (472, 315)), ((300, 900), (157, 472)), ((40, 30), (40, 30)), ((5000, 2), (472, 1))],
)
def test_proportions_are_kept_and_no_pixels_are_made_up(
    size: tuple[int, int], shown: tuple[int, int]
) -> None:
    found = read_raster(encoded(Image.new("RGB", size, DARK)))
    assert (found.width, found.height) == shown == decoded(found).size
    assert max(shown) <= SIDE_PIXELS


def test_of_several_pictures_in_one_file_the_first_is_shown() -> None:
    """Telephones put what is far, what is bright or a small copy behind the photograph (MPO)."""
    first, second = (Image.open(io.BytesIO(photograph(*size))) for size in ((400, 300), (200, 100)))
    found = read_raster(encoded(first, "MPO", save_all=True, append_images=[second]))
    assert (found.width, found.height) == (400, 300)
    assert near(decoded(found).getpixel((50, 50)), RED, by=12)


def test_what_is_transparent_is_white() -> None:
    shown = decoded(read_raster(symbol(300)))
    assert (shown.getpixel((0, 0)), shown.getpixel((150, 150))) == (WHITE, RED)
    half = decoded(read_raster(encoded(Image.new("RGBA", (9, 9), (0, 0, 0, 128)))))
    assert half.getpixel((4, 4)) == (127, 127, 127)


@pytest.mark.parametrize("form", ["L", "RGB", "P", "LA"])
def test_every_way_to_be_transparent_counts(form: str) -> None:
    image = Image.new("RGBA", (20, 20), (26, 26, 26, 0))
    image.paste((255, 255, 255, 255), (5, 5, 15, 15))
    marks = {"L": 26, "RGB": (26, 26, 26)}
    if form == "P":
        data = encoded(image.quantize(4))
    elif form == "LA":
        data = encoded(image.convert("LA"))
    else:
        data = encoded(image.convert("RGB").convert(form), transparency=marks[form])
    assert set(decoded(read_raster(data)).tobytes()) == {255}


def test_sixteen_bits_are_shown_as_eight() -> None:
    grey = Image.new("I;16", (20, 20), 0x8080)
    assert decoded(read_raster(encoded(grey))).getpixel((9, 9)) == (128, 128, 128)
    row = b"\0" + struct.pack(">HHH", 0xB0B0, 0, 0x2020) * 20
    assert decoded(read_raster(png(20, 20, bits=16, data=row * 20))).getpixel((9, 9)) == RED


def test_interlaced_rows_are_in_their_order() -> None:
    """Of a PNG of 2 by 2 pixels, pass 1 has the first, pass 6 the second, pass 7 the second row (Adam7)."""
    rows = b"\0" + bytes(RED) + b"\0" + bytes(BLUE) + b"\0" + bytes(DARK + WHITE)
    shown = decoded(read_raster(png(2, 2, interlaced=1, data=rows)))
    assert shown.tobytes() == bytes(RED + BLUE + DARK + WHITE)


@pytest.mark.parametrize(
    ("orientation", "red"), [(1, (0, 0)), (2, (1, 0)), (3, (1, 1)), (4, (0, 1)), (6, (1, 0)), (8, (0, 1))]
)
def test_a_photograph_stands_as_the_camera_says(orientation: int, red: tuple[int, int]) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    found = read_raster(photograph(exif=exif))
    assert (found.width < found.height) == (orientation >= 5)
    at = tuple(
        side // 4 + side // 2 * half for side, half in zip((found.width, found.height), red, strict=True)
    )
    assert near(decoded(found).getpixel((at[0], at[1])), RED, by=12)


def test_a_colour_profile_is_applied_before_it_is_forgotten() -> None:
    """What Lab calls a dark red is the same colour in the profile of sRGB, and in none."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = Image.new("RGB", (20, 20), RED)
    found = read_raster(encoded(image, icc_profile=profile))
    assert near(decoded(found).getpixel((9, 9)), RED, by=1)
    swapped = profile.replace(b"rXYZ", b"tmpX").replace(b"bXYZ", b"rXYZ").replace(b"tmpX", b"bXYZ")
    assert near(
        decoded(read_raster(encoded(image, icc_profile=swapped))).getpixel((9, 9)), (32, 0, 176), by=40
    )
    assert near(decoded(read_raster(encoded(image, icc_profile=b"broken"))).getpixel((9, 9)), RED, by=1)


@pytest.mark.parametrize(
    ("colours", "tones"),
    [(((0, 0, 0), WHITE), (0.0, 1.0)), ((RED, RED), (0.09, 0.09)), ((WHITE, WHITE), (1.0, 1.0))],
)
def test_tones_are_those_of_the_darkest_and_lightest_parts(
    colours: tuple[tuple[int, int, int], tuple[int, int, int]], tones: tuple[float, float]
) -> None:
    image = Image.new("RGB", (100, 100), colours[0])
    image.paste(colours[1], (0, 0, 50, 50))
    image.putpixel((99, 99), (128, 128, 128))  # one pixel is no part
    assert read_raster(encoded(image)).tones == pytest.approx(tones, abs=0.01)


# ---- nothing but the pixels


def _told_everything() -> dict[str, bytes]:
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    exif[0x927C] = SECRET
    exif.get_ifd(0x8825)[29] = SECRET.decode()
    words = PngInfo()
    words.add_text("Location", SECRET.decode())
    words.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    image = Image.open(io.BytesIO(symbol()))
    grey = encoded(Image.new("L", (300, 300), 9), exif=exif, pnginfo=words)
    preview = photograph(64, 64, comment=SECRET)
    marker = b"\xff\xe2" + struct.pack(">H", len(preview) + 2) + preview
    plain = photograph()
    return {
        "PNG, EXIF and texts": encoded(image, exif=exif, pnginfo=words),
        "PNG, grey": grey,
        "PNG, own chunk": symbol()[:33] + chunk(b"prVt", SECRET) + symbol()[33:],
        "PNG, after its end": symbol() + SECRET,
        "JPEG, EXIF": photograph(exif=exif),
        "JPEG, comment": photograph(comment=SECRET),
        "JPEG, XMP": photograph(xmp=SECRET),
        "JPEG, preview": plain[:2] + marker + plain[2:],
        "JPEG, after its end": plain + SECRET,
        "JPEG, small": photograph(100, 80, exif=exif, comment=SECRET),
    }


@pytest.mark.parametrize(("how", "data"), _told_everything().items())
def test_no_place_name_or_preview_comes_through(how: str, data: bytes) -> None:
    assert SECRET in data, how
    found = read_raster(data)
    assert SECRET not in found.data
    again = Image.open(io.BytesIO(found.data))
    assert set(again.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert again.getexif() == {}
    if found.encoding is Encoding.PNG:
        assert _kinds(found.data) <= {b"IHDR", b"IDAT", b"IEND"}
    else:
        assert found.data.count(b"\xff\xd8") == 1


def _kinds(data: bytes) -> set[bytes]:
    kinds, place = set(), 8
    while place < len(data):
        length, kind = struct.unpack_from(">I4s", data, place)
        kinds.add(kind)
        place += length + 12
    return kinds


def test_the_same_file_gives_the_same_bytes_and_so_do_others_with_its_pixels() -> None:
    assert read_raster(symbol()) == read_raster(symbol())
    assert read_raster(symbol() + SECRET) == read_raster(symbol())


# ---- what is refused


@pytest.mark.parametrize(
    "data",
    [
        symbol()[:900],
        symbol()[:-24],
        symbol()[:90] + b"XXXX" + symbol()[94:],
        photograph()[:20_000],
        photograph()[:-5000],
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0" + b"\0" * 99,
        png(0, 5),
        png(900, 900, data=b"\0"),
        png(5, 5, colour=3, data=b"\0" * 99),
        png(5, 5, bits=7, data=b"\0" * 99),
        symbol()[:33] + chunk(b"zTXt", b"a\0\0" + zlib.compress(b"\0" * 99_000_000)) + symbol()[33:],
    ],
)
def test_a_damaged_file_is_refused(data: bytes) -> None:
    assert refusal(data) == "it is damaged or cut off"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (png(60_000, 60_000), "it has more pixels; 50 million are allowed"),
        (png(10_000, 9_000), "it has 10000 by 9000 pixels; 50 million are allowed"),
        (symbol() + b"\0" * 30_000_000, "it has 30 million bytes; 30 are allowed"),
        (photograph() + b"\xff\xda" * 101, "it is drawn in too many passes"),
        (encoded(Image.new("CMYK", (9, 9)), "JPEG"), "its colours (CMYK) are for a printing press"),
        (b"GIF89a" + b"\0" * 99, "it is a GIF file"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "it is a WebP file"),
        (b"\0\0\0\x18ftypheic", "it is a HEIC file"),
        (b"BM" + b"\0" * 99, "it is a BMP file"),
        (b"II*\0", "it is a TIFF file"),
        (b"%PDF-1.7", "it is a PDF file"),
        (b"not a picture", "it is no PNG, no JPEG and no SVG"),
        (b"", "it is no PNG, no JPEG and no SVG"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    assert refusal(data) == reason


def test_a_picture_that_moves_is_refused() -> None:
    frames = [Image.new("RGB", (20, 20), colour) for colour in (RED, BLUE)]
    moving = encoded(frames[0], save_all=True, append_images=frames[1:])
    assert refusal(moving) == "it moves, which print cannot show"
    still = encoded(frames[0], save_all=True)
    assert decoded(read_raster(still)).getpixel((0, 0)) == RED


def test_sixteen_bits_with_a_transparent_shade_are_refused() -> None:
    data = png(20, 20, bits=16, colour=0, data=b"\0" * 41 * 20)
    keyed = data[:33] + chunk(b"tRNS", b"\0\0") + data[33:]
    assert refusal(keyed) == "it has 16 bits a sample and a transparent shade"


def test_a_file_is_what_its_bytes_say_and_nothing_else_is_tried() -> None:
    """A PostScript file or a font in the clothes of a PNG would start other programs in some libraries."""
    assert refusal(b"\x89PNG\r\n\x1a\n%!PS-Adobe-3.0 EPSF-3.0") == "it is damaged or cut off"
    assert Path(raster.__file__).read_text("utf-8").count("Image.open(") == 1
