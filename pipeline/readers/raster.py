"""PNG and JPEG -> rasters: pixels on white, and nothing else. Only this module uses Pillow.

A file is what its bytes say, whatever its name. Pixels alone go on: they are written anew, so no place, name,
date, comment or small preview that a camera or a program put into the file can reach a reader. A colour
profile is applied, and a photograph is turned as its camera says, before both are forgotten. White stands
behind what is transparent: that is how the picture looks on paper, and what makes it visible on a dark page.

What cannot be shown rightly is refused with the reason: half a picture can say the opposite.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from itertools import accumulate

from PIL import Image, ImageCms, ImageOps

from pipeline.model.raster import SIDE_PIXELS, Encoding, Raster, UnusablePictureError

MOST_BYTES = 30_000_000
MOST_PIXELS = 50_000_000
"""The cameras of telephones make pictures of 48 million pixels."""
MOST_SCANS = 100
"""A progressive JPEG has about ten. Each further one costs time and changes nothing that can be seen."""

# The first bytes of formats that are often sent as pictures, and the name of each.
OTHERS: Sequence[tuple[bytes, int, str]] = (
    (b"GIF8", 0, "GIF"),
    (b"WEBP", 8, "WebP"),
    (b"BM", 0, "BMP"),
    (b"II*\0", 0, "TIFF"),
    (b"MM\0*", 0, "TIFF"),
    (b"ftypavif", 4, "AVIF"),
    (b"ftyphei", 4, "HEIC"),
    (b"ftypmif1", 4, "HEIC"),
    (b"\0\0\0\x0cjP", 0, "JPEG 2000"),
    (b"\xff\x4f\xff\x51", 0, "JPEG 2000"),
    (b"8BPS", 0, "Photoshop"),
    (b"\xd7\xcd\xc6\x9a", 0, "WMF"),
    (b" EMF", 40, "EMF"),
    (b"%PDF", 0, "PDF"),
)
PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
SAVE_AS = "save it as PNG or JPEG"
QUALITY = 90
PHOTOGRAPH = 3
"""A picture whose PNG is this many times as large as its JPEG is a photograph; JPEG suits it."""

# sRGB to light (IEC 61966-2-1), in steps of 1/255.
LIGHT = [
    round(255 * (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4))
    for share in (value / 255 for value in range(256))
]
LUMINANCE = (0.2126, 0.7152, 0.0722, 0.0)
SPECKS = 1000
"""A tone counts if one pixel of this many has it, or is beyond it."""


class UnusableRasterError(UnusablePictureError):
    """The reason why a file of pixels cannot be shown."""

    def __init__(self, reason: str, hint: str = SAVE_AS) -> None:
        super().__init__(reason, hint)


def read_raster(data: bytes) -> Raster:
    """Return the picture in a PNG or JPEG file; the same bytes give the same raster.

    Raises UnusableRasterError if it cannot be shown rightly.
    """
    for mark, at, name in OTHERS:
        if data.startswith(mark, at):
            raise UnusableRasterError(f"it is a {name} file")
    if not data.startswith((PNG, JPEG)):
        raise UnusableRasterError("it is no PNG, no JPEG and no SVG")
    if len(data) > MOST_BYTES:
        raise _too_large(f"it has {len(data) / 1e6:.0f} million bytes; {MOST_BYTES / 1e6:.0f} are allowed")
    if data.startswith(JPEG) and data.count(b"\xff\xda") > MOST_SCANS:
        raise UnusableRasterError("it is drawn in too many passes")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # our limits are lower than those that Pillow warns of
            return _raster(_on_white(_opened(data)))
    except UnusableRasterError:
        raise
    except Image.DecompressionBombError:
        raise _too_many_pixels("more") from None
    except Exception:  # a damaged file can raise nearly any error in Pillow and below it
        raise _damaged() from None


def _damaged() -> UnusableRasterError:
    return UnusableRasterError("it is damaged or cut off", "get it again, or save it anew")


def _too_large(reason: str) -> UnusableRasterError:
    return UnusableRasterError(reason, "make it smaller: it is printed 4 cm wide")


def _too_many_pixels(found: str) -> UnusableRasterError:
    return _too_large(f"it has {found} pixels; {MOST_PIXELS / 1e6:.0f} million are allowed")


def _opened(data: bytes) -> Image.Image:
    """The picture, decoded at a size that is easily enough; not yet turned the right way up."""
    image = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
    if image.width * image.height > MOST_PIXELS:
        raise _too_many_pixels(f"{image.width} by {image.height}")
    if image.format == "PNG" and getattr(image, "n_frames", 1) > 1:
        raise UnusableRasterError("it moves, which print cannot show", "save one of its pictures as PNG")
    if image.mode not in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16", "I;16B"):
        message = f"its colours ({image.mode}) are for a printing press"
        raise UnusableRasterError(message, "save it with the colours of a screen (RGB)")
    image.draft(None, (2 * SIDE_PIXELS, 2 * SIDE_PIXELS))
    image.load()
    if image.mode == "P" and image.palette is None:
        raise _damaged()  # Pillow would show it in greys
    return image


def _on_white(image: Image.Image) -> Image.Image:
    """The picture in grey or sRGB, turned the right way up, with white behind it."""
    profile = image.info.get("icc_profile")
    image = _eight_bits(ImageOps.exif_transpose(image))
    if image.has_transparency_data:
        image = image.convert("RGBA")
        opacity, image = image.getchannel("A"), _in_srgb(image.convert("RGB"), profile)
        white = Image.new("RGB", image.size, "white")
        white.paste(image, mask=opacity)
        return white
    if image.mode in ("1", "L"):
        return image.convert("L")
    return _in_srgb(image.convert("RGB"), profile)


def _eight_bits(image: Image.Image) -> Image.Image:
    """The picture with 8 bits a sample; Pillow itself reads all but grey ones so."""
    if not image.mode.startswith("I"):
        return image
    if "transparency" in image.info:
        raise UnusableRasterError("it has 16 bits a sample and a transparent shade", "save it with 8 bits")
    return image.convert("I").point(lambda value: value / 257 + 0.5).convert("L")


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The colours of *image* as sRGB has them; unchanged if its profile is of another kind or broken."""
    if not profile:
        return image
    try:
        own = ImageCms.getOpenProfile(io.BytesIO(profile))
        if own.profile.xcolor_space.strip() != "RGB":
            return image
        return ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB")) or image
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image


def _raster(image: Image.Image) -> Raster:
    """The picture at the size of print; no pixels are made up where it has few."""
    image.thumbnail((SIDE_PIXELS, SIDE_PIXELS), Image.Resampling.LANCZOS)
    grey = image.convert("L")
    if image.mode == "L" or grey.convert("RGB").tobytes() == image.tobytes():
        image = grey
    bare = Image.new(image.mode, image.size)
    bare.paste(image)
    as_png, as_jpeg = _written(bare, "PNG"), _written(bare, "JPEG", quality=QUALITY)
    photograph = len(as_png) > PHOTOGRAPH * len(as_jpeg)
    return Raster(
        as_jpeg if photograph else as_png,
        Encoding.JPEG if photograph else Encoding.PNG,
        *bare.size,
        len(bare.getbands()),
        _tones(bare),
    )


def _written(image: Image.Image, form: str, **how: object) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **how)
    return out.getvalue()


def _tones(image: Image.Image) -> tuple[float, float]:
    """The relative luminance (WCAG 2.2) of the darkest and the lightest part of a picture."""
    light = image.convert("RGB").point(LIGHT * 3).convert("L", LUMINANCE)
    counts = light.histogram()
    few = image.width * image.height / SPECKS
    darkest = next(tone for tone, sum_ in enumerate(accumulate(counts)) if sum_ > few)
    lightest = 255 - next(tone for tone, sum_ in enumerate(accumulate(reversed(counts))) if sum_ > few)
    return darkest / 255, lightest / 255
