"""The foot of each page, read from the page itself: its number, and on a draft the word Draft.

Somebody may find one page alone, on a printer or in a folder. So each page is judged by what it shows outside
the tags. Right-to-left words are in visual order there, so they are also looked for from the right.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from pipeline.checks.pdf_file.opened import SILENT, File
from pipeline.checks.pdf_file.page import Ink
from pipeline.checks.pdf_file.printed import beginning, printed_lines, shown
from pipeline.checks.wanted import Wanted

WHITE = 0.15
"""The least white between words, in parts of the type size."""
NUMBERS = re.compile(r"[0-9]+")


def unnumbered(file: File, _: object) -> Iterator[str]:
    """Yield each page that does not show its number."""
    for page, lines in _feet(file):
        found = [number for line in lines for number in NUMBERS.findall(line)]
        if str(page + 1) not in found:
            yield f"page {page + 1} shows {', '.join(found) or 'no number'} outside its text"


def without_draft(file: File, wanted: Wanted) -> Iterator[str]:
    """Yield each page of a draft that does not say so in every language that it must."""
    for page, lines in _feet(file):
        there = [_letters(line) for line in lines]
        for word in wanted.draft:
            letters = _letters(word)
            if not any(letters in line or letters in line[::-1] for line in there):
                yield f"page {page + 1} does not say {beginning(word)}"


def words_of_feet(file: File) -> list[str]:
    """Return what each page shows outside its tags, line by line, from the left."""
    return ["\n".join(lines) for _, lines in _feet(file)]


def _feet(file: File) -> Iterator[tuple[int, Sequence[str]]]:
    """Each page, and the lines of what it shows outside the tags, from the left to the right."""
    inks: dict[int, list[Ink]] = {page: [] for page in range(len(file.page_boxes))}
    for ink in shown(file):
        if ink.mcid is None:
            inks[ink.page].append(ink)
    for page, own in inks.items():
        yield page, ["".join(_from_the_left(line)) for line in printed_lines(own)]


def _from_the_left(line: Sequence[Ink]) -> Iterator[str]:
    """The words of a line; a space stands where there is white between two of its inks."""
    end = None
    for ink in sorted(line, key=lambda ink: ink.extent):
        if end is not None and ink.extent[0] - end > WHITE * ink.size:
            yield " "
        texts = ink.font.texts if ink.font is not None else {}
        for _, code in sorted(zip(ink.starts, ink.codes, strict=True)):
            yield SILENT.sub("", texts.get(code, ""))
        end = ink.extent[1]


def _letters(words: str) -> str:
    """The letters and digits alone: marks are drawn with them, in one code or several."""
    return "".join(letter for letter in unicodedata.normalize("NFC", words).casefold() if letter.isalnum())
