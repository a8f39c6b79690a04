"""The font for each script on the reader's computer, and the fonts that we embed in a file.

Knows names, line heights and the obfuscation of embedded fonts. Knows no document.
"""

from __future__ import annotations

import hashlib
import importlib.resources
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from pipeline.model.language import Language


@dataclass(frozen=True, slots=True)
class Typeface:
    """The font of a script, and the properties that make Word use it.

    *lines* multiplies the leading: below 1 for a font with a large line height. *complex_script*: Word takes
    size, weight and font from the cs slots only if the run has w:cs or w:rtl (MS-OI29500 2.1.88).
    *east_asian*: the run needs the eastAsia hint.
    """

    name: str
    lines: float = 1.0
    complex_script: bool = False
    east_asian: bool = False


LATIN = Typeface("Arial")
"""Part of Windows and macOS; on Linux, Liberation Sans has the same metrics."""

SIGNS = Typeface("Segoe UI Emoji")
"""Part of Windows since 8. It has keycaps and families as one sign; other systems use their own font."""

# A single line of Noto Nastaliq Urdu is 2.5 em high: 1.5 lines would be 60 points at 16 pt (one gives 40).
NASTALIQ = Typeface("Noto Nastaliq Urdu", lines=2 / 3, complex_script=True)

ROHINGYA = Typeface("Noto Sans Hanifi Rohingya", complex_script=True)

# Nirmala UI is part of Windows since 8; Raavi, Mangal, Latha and Vrinda come only with language packs.
INDIC = Typeface("Nirmala UI", complex_script=True)
SOUTH_EAST_ASIAN = Typeface("Leelawadee UI", complex_script=True)
# Word uses the hAnsi slot for Ethiopic, LibreOffice the cs slot: the same name in all slots, without w:cs.
AFRICAN = Typeface("Ebrima")
CAUCASIAN = Typeface("Sylfaen")
RIGHT_TO_LEFT = Typeface("Arial", complex_script=True)

SCRIPT_FACES: Mapping[str, Typeface] = MappingProxyType(
    {
        **dict.fromkeys("Latn Cyrl Grek".split(), LATIN),
        **dict.fromkeys("Arab Hebr".split(), RIGHT_TO_LEFT),
        "Aran": NASTALIQ,
        **dict.fromkeys("Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Olck Mtei".split(), INDIC),
        **dict.fromkeys("Thai Laoo Khmr".split(), SOUTH_EAST_ASIAN),
        **dict.fromkeys("Ethi Tfng Vaii Osma".split(), AFRICAN),
        **dict.fromkeys("Adlm Nkoo".split(), Typeface("Ebrima", complex_script=True)),
        **dict.fromkeys("Geor Armn".split(), CAUCASIAN),
        "Rohg": ROHINGYA,
        "Syrc": Typeface("Segoe UI Historic", complex_script=True),
        "Mymr": Typeface("Myanmar Text", complex_script=True),
        "Tibt": Typeface("Microsoft Himalaya", complex_script=True),
        "Thaa": Typeface("MV Boli", complex_script=True),
        "Hans": Typeface("Microsoft YaHei", east_asian=True),
        "Hant": Typeface("Microsoft JhengHei", east_asian=True),
        "Jpan": Typeface("Yu Gothic", east_asian=True),
        "Kore": Typeface("Malgun Gothic", east_asian=True),
    }
)


def typeface(language: Language) -> Typeface | None:
    """Return the typeface of a language, or None if its script is not in the table."""
    if language.nastaliq:
        return NASTALIQ
    return SCRIPT_FACES.get(language.script)


# Windows has no Nastaliq and no Rohingya font, and Linux uses a Kufi font for Nastaliq: we embed these.
EMBEDDED: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        NASTALIQ.name: (
            ("embedRegular", "NotoNastaliqUrdu-Regular.ttf"),
            ("embedBold", "NotoNastaliqUrdu-Bold.ttf"),
        ),
        ROHINGYA.name: (
            ("embedRegular", "NotoSansHanifiRohingya-Regular.ttf"),
            ("embedBold", "NotoSansHanifiRohingya-Bold.ttf"),
        ),
    }
)


@dataclass(frozen=True, slots=True)
class EmbeddedFont:
    """A font embedded in a DOCX.

    *slot* is its element in the font table, *key* the GUID that obfuscates it.
    """

    slot: str
    key: str
    part_name: str
    obfuscated: bytes


@cache
def embedded_fonts(name: str) -> tuple[EmbeddedFont, ...]:
    """Return the fonts to embed for a family: none for most families."""
    return tuple(_embedded(slot, _font_file(file)) for slot, file in EMBEDDED.get(name, ()))


def _font_file(file: str) -> bytes:
    return importlib.resources.files("pipeline.typesetting").joinpath("fonts", file).read_bytes()


def _embedded(slot: str, font: bytes) -> EmbeddedFont:
    key = font_key(font)
    return EmbeddedFont(
        slot, f"{{{str(key).upper()}}}", f"word/fonts/{key.hex[:16]}.odttf", obfuscated(font, key)
    )


def font_key(font: bytes) -> uuid.UUID:
    """Return the font's GUID, computed from its bytes: the same font has the same key in every file."""
    return uuid.UUID(bytes=hashlib.sha256(font).digest()[:16], version=4)


def obfuscated(font: bytes, key: uuid.UUID) -> bytes:
    """Return *font* obfuscated with *key*; applied again, it restores the font.

    ECMA-376-4 (2016) 9.1.8.1: the first 32 bytes are XORed with the GUID's bytes, reversed and repeated.
    """
    mask = key.bytes[::-1] * 2
    return bytes(byte ^ cover for byte, cover in zip(font[:32], mask, strict=True)) + font[32:]
