"""Checks on what people see on a page, and on names in the metadata. Each check yields messages.

All is measured in the finished file: colours from the page's operators, letter edges from font outlines.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from pipeline.checks.pdf_file.feet import unnumbered, without_draft
from pipeline.checks.pdf_file.fonts import entry
from pipeline.checks.pdf_file.opened import File, is_passage, plain
from pipeline.checks.pdf_file.overlap import overlaps
from pipeline.checks.pdf_file.page import Colour, Ink
from pipeline.checks.pdf_file.places import misplaced, names_in_two, parts_of, texts_of
from pipeline.checks.pdf_file.printed import beginning, columns, printed_lines, shown
from pipeline.checks.pdf_file.rules import (
    CONTRAST,
    DRAFT,
    LONG_LINE,
    MARGIN,
    NAMES,
    NUMBER,
    OVERLAP,
    PAGE_NUMBER,
    PLACE,
    UNSEEN,
)
from pipeline.checks.pdf_file.unseen import unseen
from pipeline.checks.pixels import beside_pixels
from pipeline.checks.wanted import Wanted
from pipeline.model.bidi import RIGHT_TO_LEFT
from pipeline.model.finding import Rule
from pipeline.model.islands import RIGHT_TO_LEFT_WORDS, islands

LEAST_CONTRAST = 7.0
"""The contrast ratio that WCAG 2.2, 1.4.6, asks for."""

MILLIMETRE = 72 / 25.4
MARGIN_WIDTH = 24 * MILLIMETRE
"""Points. 25 mm, less 1 mm for letters that reach beyond their own width."""
LONGEST, LONGEST_WIDE = 65, 40
"""Most characters on a line; LONGEST_WIDE is for Chinese, Japanese and Korean."""

LONG_ISLAND = 20
"""Characters; a longer word may be split anywhere at the end of a line."""

# A number with its groups: it is written from left to right in every script.
GROUPED_NUMBER = re.compile(r"\+?\d+(?: \d+)*")

INFO_KEYS = frozenset("/Title /Subject /Keywords /Creator /Producer /CreationDate /ModDate /Trapped".split())
XMP_TITLE = re.compile("<dc:title>.*?</dc:title>", re.DOTALL)
XMP_NAMES = re.compile(
    r"<(dc:creator|dc:contributor|xmpMM:History|xmpMM:DerivedFrom|photoshop:\w+|tiff:\w+)\b"
)
# The path of a folder, drive or network share; an e-mail address; the name of an office computer.
TELLTALE = re.compile(
    r"[A-Za-z]:\\\w[^<]*|\\\\\w[^<]*|file:/[^<]*|/(?:home|Users|root|tmp|var|mnt|srv|opt)/[^<]*"
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+\.\w+|(?<![\w-])[\w-]+\.(?:local|lan|localdomain|internal)\b"
)


def _contrast(file: File, _: object) -> Iterator[str]:
    """Yield each pair of text and background colours with too little contrast, once."""
    seen: dict[tuple[Colour | None, Colour], Ink] = {}
    for ink in shown(file):
        seen.setdefault((ink.colour, ink.ground), ink)
    for (colour, ground), ink in seen.items():
        ratio = contrast(colour, ground) if colour is not None else 0.0
        if ratio < LEAST_CONTRAST:
            found = f"{ratio:.1f}:1" if colour is not None else "a colour that cannot be measured"
            yield f"page {ink.page + 1} has {beginning(ink.text)} in {found}; at least {LEAST_CONTRAST:g}:1"


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast ratio of two sRGB colours (WCAG 2.2, glossary)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _margins(file: File, _: object) -> Iterator[str]:
    """Yield tagged words that are in the margin. Page numbers have no tag and may be there."""
    for ink in shown(file):
        if ink.mcid is None:
            continue
        left, bottom, right, top = file.page_boxes[ink.page]
        # Above and below, tall letters and deep tails may reach a little into the margin.
        (start, end), body = ink.extent, ink.baseline + ink.size / 2
        white = min(start - left, right - end, ink.baseline - bottom, top - body)
        if white < MARGIN_WIDTH:
            where = f"page {ink.page + 1} has {beginning(ink.text)}"
            yield f"{where} {white / MILLIMETRE:.0f} mm from the paper's edge; the margin is 25 mm"


def _long_lines(file: File, _: object) -> Iterator[str]:
    printed = (line for row in printed_lines(shown(file)) for line in columns(row))
    for line in printed:
        text = "".join(ink.text or "" for ink in line if ink.mcid is not None).strip()
        if len(text) <= LONGEST_WIDE:
            continue
        letters = [letter for letter in text if unicodedata.category(letter)[0] not in "MC"]
        wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in letters) > len(letters) / 2
        limit = LONGEST_WIDE if wide else LONGEST
        if len(letters) > limit:
            where = f"page {line[0].page + 1} has a line of {len(letters)} characters"
            # The file stores right-to-left words in visual order, so a quotation of them would be unreadable.
            right_to_left = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in letters)
            begins = "" if right_to_left else f", {text[:30]!r}"
            yield f"{where}{begins}; {limit} are easy to follow"


def _numbers(file: File, told: Wanted) -> Iterator[str]:
    """Yield what must read from left to right in the tagged text, and does not on the page."""
    inks: dict[tuple[int, int | None], list[Ink]] = {}
    for ink in shown(file):
        inks.setdefault((ink.page, ink.mcid), []).append(ink)
    in_two = names_in_two(told)
    for node in (part for each in filter(is_passage, file.nodes) for part in parts_of(file, each, in_two)):
        wanted = Counter(one for text in texts_of(file, node) for one in _left_to_right(plain(text)))
        if wanted:
            own = [ink for content in dict.fromkeys(file.contents(node)) for ink in inks.get(content, ())]
            lines = [_squeezed(plain(_from_the_left(line))) for line in printed_lines(own)]
            for island, count in wanted.items():
                found = sum(line.count(_squeezed(island)) for line in lines)
                if found < count and not _is_split_in_order(island, lines):
                    yield f"the page does not show {island} from left to right"


def _left_to_right(text: str) -> Sequence[str]:
    """The numbers of a text; in right-to-left text all islands, but those with letters of that direction."""
    if not RIGHT_TO_LEFT.search(text):
        return GROUPED_NUMBER.findall(text)
    found = (text[start:end] for start, end in islands(text))
    return [island for island in found if not RIGHT_TO_LEFT_WORDS.search(island)]


def _from_the_left(line: Sequence[Ink]) -> str:
    """The letters of a line, sorted by their place from left to right."""
    placed = [
        (start, ink.font.texts.get(code, ""))
        for ink in line
        if ink.font is not None
        for start, code in zip(ink.starts, ink.codes, strict=True)
    ]
    return "".join(text for _, text in sorted(placed, key=lambda pair: pair[0]))


def _is_split_in_order(island: str, lines: Sequence[str]) -> bool:
    """Whether the parts of *island* are on *lines* (without spaces) in order, from left to right on each."""
    rest = island
    for line in lines:
        longest = _shown_length(rest, line)
        if longest == len(rest):
            return True
        ends = (end for end in range(longest, 0, -1) if _may_end_a_line(rest, end))
        rest = rest[next(ends, 0) :]
    return False


def _shown_length(text: str, line: str) -> int:
    """How many characters of *text*, from its first on, *line* has in one piece (without spaces)."""
    return bisect_left(range(1, len(text) + 1), True, key=lambda end: _squeezed(text[:end]) not in line)


def _squeezed(text: str) -> str:
    """The text without spaces: a page may leave one out where the direction changes."""
    return text.replace(" ", "")


def _may_end_a_line(island: str, at: int) -> bool:
    """Whether an island may be split at a place: beside a sign, or anywhere if it is long."""
    return len(island) > LONG_ISLAND or not (island[at - 1].isalnum() and island[at].isalnum())


def _names(file: File, _: object) -> Iterator[str]:
    """Yield metadata that could lead to the person or the computer that made the file."""
    for key, value in (file.information or {}).items():
        if key not in INFO_KEYS:
            yield f"the document information has {key[1:]}: {str(value)[:40]!r}"
        elif key != "/Title" and (found := TELLTALE.search(str(value))):
            yield f"the document information names {found[0][:40]!r}"
    metadata = file.root.get("/Metadata")
    if metadata is not None:
        packet = XMP_TITLE.sub("", metadata.read_bytes().decode("utf-8", "replace"))
        for found in (*XMP_NAMES.finditer(packet), *TELLTALE.finditer(packet)):
            yield f"the metadata contains {found[0].strip('<')[:40]!r}"
    held = [entry(page.obj, "/Resources", "/XObject") or {} for page in file.pdf.pages]
    for picture in {each.objgen: each for pictures in held for _, each in pictures.items()}.values():
        yield from (f"a picture holds more than its pixels: {each}" for each in _beside_pixels(picture))


def _beside_pixels(picture: Any) -> tuple[str, ...]:
    """What a picture holds beside its pixels: an entry with metadata, or parts of the JPEG that it is."""
    more = ("Metadata",) if "/Metadata" in picture else ()
    is_jpeg = picture.get("/Filter") == "/DCTDecode"
    return (*more, *(beside_pixels(picture.read_raw_bytes()) if is_jpeg else ()))


CHECKS: Mapping[Rule, Callable[[File, Wanted], Iterator[str]]] = {
    CONTRAST: _contrast,
    MARGIN: _margins,
    OVERLAP: overlaps,
    UNSEEN: unseen,
    PLACE: misplaced,
    PAGE_NUMBER: unnumbered,
    DRAFT: without_draft,
    LONG_LINE: _long_lines,
    NUMBER: _numbers,
    NAMES: _names,
}
