"""Letters that a tag has and the paper does not show: beyond its edge, without ink, or without their mark."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from pipeline.checks.pdf_file.fonts import Font
from pipeline.checks.pdf_file.opened import File
from pipeline.checks.pdf_file.outlines import EMPTY
from pipeline.checks.pdf_file.overlap import joins
from pipeline.checks.pdf_file.page import Ink
from pipeline.checks.pdf_file.printed import beginning
from pipeline.model.bidi import bidi_class
from pipeline.model.clusters import MOST_MARKS

LAM = "\N{ARABIC LETTER LAM}"
# A vowel whose upper half is drawn below the tone of the letter before it.
AFTER_A_TONE = "\N{THAI CHARACTER SARA AM}\N{LAO VOWEL SIGN AM}"
# Marks that have no ink of their own: joiners and variation selectors.
UNDRAWN = frozenset("\u034f\u17b4\u17b5\u180b\u180c\u180d\u180f") | frozenset(
    map(chr, [*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)])
)
DOT_ABOVE = "\u0307"
SOFT_DOTTED = frozenset("ij\u0249\u0268\u029d\u02b2\u03f3\u0456\u0458")
"""Letters that have a dot without the mark (Unicode, PropList: Soft_Dotted; those that our fonts draw)."""

OVERHANG = 0.15
"""How far ink reaches beyond the width of its code, in parts of the type size."""


def unseen(file: File, _: object) -> Iterator[str]:
    """Yield the words that nobody can see, for each operator; the marks that are lost, for each font."""
    inkless = {id(font): _without_ink(font) for font in file.fonts}
    for ink in file.inks:
        if not ink.text or ink.text.isspace() or ink.font is None:
            continue
        where = f"page {ink.page + 1}"
        if ink.hidden:
            yield f"{where} does not paint {beginning(ink.text)}"
        if _is_off(ink, file.page_boxes[ink.page]):
            yield f"{where} has {beginning(ink.text)} beyond the edge of the paper"
        lost = inkless[id(ink.font)]
        if lost and not lost.keys().isdisjoint(ink.codes):
            letters = [ink.font.texts.get(code, "") for code in ink.codes]
            blank = [code in lost for code in ink.codes]
            if any(blank[at] and not _has_its_ink_before(letters, blank, at) for at in range(len(letters))):
                yield f"{where} shows nothing for a letter of {beginning(ink.text)}"
    for font in file.fonts:
        yield from (f"{font.name} shows {text!r} without its mark" for text in _without_mark(font))


def _is_off(ink: Ink, box: tuple[float, float, float, float]) -> bool:
    left, bottom, right, top = box
    start, end = ink.extent
    return start < left or end > right or ink.baseline < bottom or ink.baseline > top


def _without_ink(font: Font) -> Mapping[int, str]:
    """The codes of a letter or digit whose glyph has no ink; none if the outlines are not read here."""
    if font.outlines is None:
        return {}
    return {
        code: text for code, text in font.texts.items() if text[:1].isalnum() and font.boxes[code] == EMPTY
    }


def _has_its_ink_before(letters: Sequence[str], blank: Sequence[bool], at: int) -> bool:
    """Whether the ink of a letter is with the one before it: below it, or joined with it into one glyph."""
    right_to_left = bidi_class(letters[at][0]) in ("R", "AL")
    before = at + 1 if right_to_left else at - 1
    if not 0 <= before < len(letters) or not letters[before]:
        return False
    if joins(letters[before]) or blank[before] or letters[before] == LAM or letters[at] in AFTER_A_TONE:
        return True
    # Marks that follow no letter are drawn in one glyph with the letter after them.
    at = before
    while at >= 0 and letters[at] and all(unicodedata.category(one)[0] == "M" for one in letters[at]):
        at -= 1
    return at < before and (at < 0 or not letters[at].strip())


def _without_mark(font: Font) -> Iterator[str]:
    """The texts of a letter with marks whose glyph is that of the letter alone."""
    if font.outlines is None:
        return
    alone: dict[str, list[int]] = {}
    for code, text in font.texts.items():
        if len(text) == 1:
            alone.setdefault(text, []).append(code)
    for code, text in font.texts.items():
        letter, *marks = list(unicodedata.normalize("NFD", text)) or [""]
        # The writer tells of a heap of marks that it leaves out.
        undrawn = {*UNDRAWN, DOT_ABOVE} if letter in SOFT_DOTTED else UNDRAWN
        seen = [mark for mark in marks if mark not in undrawn][: MOST_MARKS + 1]
        if (
            letter not in alone
            or not 0 < len(seen) <= MOST_MARKS
            or any(unicodedata.category(mark)[0] != "M" for mark in marks)
        ):
            continue
        if any(_look_the_same(font, code, other) for other in alone[letter]):
            yield text


def _look_the_same(font: Font, one: int, other: int) -> bool:
    same = font.boxes[one] == font.boxes[other] != EMPTY
    # A code narrower than its ink begins a letter with marks that is cut into several codes.
    is_cut = font.boxes[other][2] > font.widths[other] / 1000 + OVERHANG
    return same and not is_cut and font.contours(one) == font.contours(other)
