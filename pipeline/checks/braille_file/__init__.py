"""Finished braille -> findings, by the document expected. Knows no writer and no liblouis.

A reader dials what the cells say. So a decoder of our own reads every number, code and address back.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from pipeline.checks.braille_file.decoder import CODES, Code, decoded, numbers
from pipeline.checks.braille_file.expected import Expected, expected
from pipeline.model.braille import braille, codes, written
from pipeline.model.document import Document, Place
from pipeline.model.finding import Finding, Rule, Severity

CELLS_OF_FILE = Rule(
    "braille/cells",
    Severity.ERROR,
    "A braille file has a character that is none of the 64 cells of braille ASCII.",
    why="An embosser prints another cell for it, or stops.",
    standard="design: a braille file has braille ASCII, line ends and form feeds, and nothing else",
    bad="Call 999",
    good=",CALL #III4",
)
PAGE = Rule(
    "braille/page",
    Severity.ERROR,
    "A page of a braille file has lines of more than 40 cells, other than 25 lines, or a wrong page number.",
    why="An embosser breaks a line that is too long wherever its paper ends, also within a number.",
    standard="BANA, Braille Formats 2016",
    bad="(a page of 26 lines)",
    good="(25 lines, the last one with the page number)",
)
NUMBER = Rule(
    "braille/number",
    Severity.ERROR,
    "The numbers that a reader finds in the braille are not those of the leaflet.",
    why="In braille the digits are the letters A to J: where a sign is missing, 247 reads as other letters.",
    standard="Rules of Unified English Braille 2013, 6 (numeric mode)",
    bad="BDG1",
    good="#BDG1",
)
CODE = Rule(
    "braille/code",
    Severity.ERROR,
    "A code, a telephone number or an address of the leaflet cannot be read back from the braille.",
    why="Who presses other keys, or writes to another address, reaches nobody.",
    standard="Rules of Unified English Braille 2013, 3 (signs)",
    bad="#JF",
    good='"9_?#JF_?',
)
RULES = (CELLS_OF_FILE, PAGE, NUMBER, CODE)

CELLS, LINES = 40, 25
END_OF_LINE, END_OF_PAGE = "\r\n", "\f"
NOT_A_CELL = re.compile("[^ -_]")


def check(data: bytes, document: Document, file: str = "") -> tuple[Finding, ...]:
    """Return the findings on the braille file *data*, called *file* in them, which shows *document*."""
    text = data.decode("latin-1")
    lines = tuple(_text_lines(text))
    return (
        *_cells(text, file),
        *_pages(text, file),
        *_words("\n".join(lines), expected(document), document.language, file),
    )


def page_count(data: bytes) -> int:
    """Return the number of pages: each ends with a form feed."""
    return data.count(END_OF_PAGE.encode())


def _cells(text: str, file: str) -> Iterator[Finding]:
    plain = text.replace(END_OF_LINE, "").replace(END_OF_PAGE, "")
    for character in dict.fromkeys(NOT_A_CELL.findall(plain)):
        yield Finding(CELLS_OF_FILE, f"has the character {character!r}, which is no cell", Place(file))


def _pages(text: str, file: str) -> Iterator[Finding]:
    if not text.endswith(END_OF_PAGE):
        yield Finding(PAGE, "does not end with a form feed", Place(file))
    for number, page in enumerate(text.split(END_OF_PAGE)[:-1], start=1):
        lines = page.split(END_OF_LINE)
        if len(lines) != LINES + 1 or lines[-1]:
            yield Finding(PAGE, f"page {number} has {len(lines) - 1} lines, not {LINES}", Place(file))
        if any(len(line) > CELLS for line in lines):
            yield Finding(PAGE, f"page {number} has a line of more than {CELLS} cells", Place(file))
        spelt = decoded(lines[-2].strip() if len(lines) > 1 else "", CODES["en"])
        if spelt != str(number):
            yield Finding(PAGE, f"page {number} has the page number {spelt}", Place(file))


def _text_lines(text: str) -> Iterator[str]:
    """The lines without those of the page numbers."""
    for page in text.split(END_OF_PAGE):
        yield from page.split(END_OF_LINE)[:-2]


def _words(cells: str, wanted: Sequence[Expected], tag: str, file: str) -> Iterator[Finding]:
    """Yield the numbers and codes that are not in the cells, in the order of the document.

    Where the languages of a document have different codes, each decodes the whole file: digits are the same
    in all of them, and a sign of another code does not look like a number.
    """
    readings = _Readings(cells)
    own = _code(tag, tag)
    found = numbers(readings.by(own))
    told = [(number, one) for one in wanted for number in numbers(_plain(one.words))]
    for number, one in _different(found, told):
        message = f"reads {number or 'no number'} where the leaflet has: {one.words}"
        yield Finding(NUMBER, message, Place(file), "write a space between a number and letters after it")
    at: dict[int, int] = {}
    for one in wanted:
        code = _code(one.language, tag)
        text = readings.without_spaces(code)
        for written_code in _codes(one.words):
            place = text.find(written_code, at.get(id(code), 0))
            if place < 0:
                message = f"{written_code} cannot be read back from the braille"
                yield Finding(CODE, message, Place(file), "write it in another way, or give another number")
            else:
                at[id(code)] = place + len(written_code)


class _Readings:
    """What the readers of each code find in the cells of a file."""

    def __init__(self, cells: str) -> None:
        # A word that goes on in the next line has dot 5 at the end of its line.
        self.cells = re.sub('"\n *', "", cells).replace("\n", " ")
        self.found: dict[int, str] = {}

    def by(self, code: Code) -> str:
        if id(code) not in self.found:
            self.found[id(code)] = decoded(self.cells, code)
        return self.found[id(code)]

    def without_spaces(self, code: Code) -> str:
        return self.by(code).replace(" ", "")


def _code(tag: str, document_tag: str) -> Code:
    """The code that decodes passages in the language *tag*, in a document in *document_tag*."""
    own = braille(tag) or braille(document_tag)
    assert own is not None, "the caller makes no braille in a language that has none"
    return CODES[own.base]


def _codes(words: str) -> Iterator[str]:
    """The codes and addresses in *words*, in small letters without spaces; the decoder knows no accents."""
    for found in codes(_plain(words)):
        if found.group().isascii():
            yield found.group().replace(" ", "").lower()


def _plain(words: str) -> str:
    """The words with ASCII digits and spaces; ½ as 1/2, ² as 2."""
    return unicodedata.normalize("NFKC", written(words)).replace("\u2044", "/")


def _different(found: Sequence[str], told: Sequence[tuple[str, Expected]]) -> Iterator[tuple[str, Expected]]:
    """The first number that differs, with the passage that it should be in: those after it shift with it."""
    for number, pair in zip_longest(found, told):
        if pair is None:
            yield number, told[-1][1] if told else Expected("", "")
            return
        if number != pair[0]:
            yield number or "", pair[1]
            return
