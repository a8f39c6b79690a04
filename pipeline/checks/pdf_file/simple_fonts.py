"""The text of the codes of any program's fonts, also where a font has no ToUnicode (ISO 32000-1, 9.10.2)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Any

import pikepdf

from pipeline.checks.pdf_file.fonts import Font, entry

CODECS = {"/WinAnsiEncoding": "cp1252", "/MacRomanEncoding": "mac-roman"}
"""The encodings of Annex D that other programs know; all others agree with ASCII for its letters."""
# The names of signs in the Adobe Glyph List, as fonts of Latin text have them.
SIGNS: Mapping[str, str] = MappingProxyType(
    dict(
        pair.split("=", 1)
        for pair in (
            "quoteright=’ quoteleft=‘ quotedblleft=“ quotedblright=” quotesingle=' quotedbl=\" endash=– "
            "emdash=— bullet=• ellipsis=… comma=, period=. colon=: semicolon=; hyphen=- exclam=! "
            "question=? parenleft=( parenright=) bracketleft=[ bracketright=] braceleft={ braceright=} "
            "slash=/ backslash=\\ at=@ ampersand=& numbersign=# percent=% dollar=$ sterling=£ Euro=€ "
            "plus=+ minus=− asterisk=* less=< greater=> equal== underscore=_ bar=| asciitilde=~ "
            "asciicircum=^ grave=` copyright=© registered=® trademark=™ degree=° section=§ germandbls=ß "
            "ae=æ AE=Æ oe=œ OE=Œ oslash=ø Oslash=Ø eth=ð thorn=þ lslash=ł Lslash=Ł dotlessi=ı "
            "periodcentered=· guillemotleft=« guillemotright=» quotesinglbase=‚ quotedblbase=„ "
            "multiply=× onehalf=½ onequarter=¼ zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 "
            "eight=8 nine=9 ff=ff fi=fi fl=fl ffi=ffi ffl=ffl "
        ).split()
    )
    | {"space": " ", "nbspace": "\u00a0"}
)
ACCENTS = {
    "acute": "\u0301",
    "grave": "\u0300",
    "circumflex": "\u0302",
    "dieresis": "\u0308",
    "tilde": "\u0303",
    "cedilla": "\u0327",
    "caron": "\u030c",
    "ring": "\u030a",
    "ogonek": "\u0328",
    "macron": "\u0304",
    "breve": "\u0306",
    "dotaccent": "\u0307",
    "hungarumlaut": "\u030b",
    "commaaccent": "\u0326",
}
ACCENTED = re.compile(rf"(?P<letter>[A-Za-z])(?P<accent>{'|'.join(ACCENTS)})")
OWN_CODES = re.compile(rb"dup\s+(\d{1,3})\s*/([\w.]+)\s+put")
"""A line of the encoding that a Type 1 font has within it (Adobe Type 1 Font Format, 2.2)."""
BY_NUMBER = re.compile(r"(?:uni|u)(?P<number>[0-9A-F]{4,6})")


class AnyFont(Font):
    """A font of any program: what its ToUnicode lacks is taken from its encoding."""

    @cached_property
    def texts(self) -> Mapping[int, str]:
        """The text of each code; a code without one is missing."""
        given = {code: text for code, text in super().texts.items() if text.strip("\0\ufffd")}
        return given if self.composite else {**dict(self._encoded()), **given}

    def _encoded(self) -> Iterator[tuple[int, str]]:
        encoding = self.entries.get("/Encoding")
        named = encoding if isinstance(encoding, pikepdf.Name) else entry(encoding, "/BaseEncoding")
        symbolic = int(entry(self.entries, "/FontDescriptor", "/Flags") or 0) & 4
        if named is not None or not symbolic:
            codec = CODECS.get(str(named), "cp1252")
            for code in range(32, 256):
                yield code, bytes([code]).decode(codec, "replace")
        elif "/FontFile" in self.entries.get("/FontDescriptor", pikepdf.Dictionary()):
            program = self.entries.FontDescriptor.FontFile
            for number, name in OWN_CODES.findall(program.read_bytes()[: int(program.get("/Length1", 0))]):
                if text := text_of_name(name.decode("ascii")):
                    yield int(number), text
        code = 0
        for one in entry(encoding, "/Differences") or ():
            if isinstance(one, pikepdf.Name):
                if text := text_of_name(str(one)[1:]):
                    yield code, text
                code += 1
            else:
                code = int(one)


def text_of_name(name: Any) -> str:
    """Return the text of a glyph by its name in the Adobe Glyph List; "" if we do not know it."""
    base = name.partition(".")[0] or name
    if len(base) == 1:
        return str(base)
    if base in SIGNS:
        return SIGNS[base]
    if found := ACCENTED.fullmatch(base):
        return unicodedata.normalize("NFC", found["letter"] + ACCENTS[found["accent"]])
    number = BY_NUMBER.fullmatch(base)
    return chr(int(number["number"], 16)) if number and int(number["number"], 16) < 0x110000 else ""
