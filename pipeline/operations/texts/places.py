"""Where the words of a document are in its file: a line, a paragraph, a letter of a page."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate

from pipeline.checks.reading_level import FileText
from pipeline.checks.reading_level.counting import Locate
from pipeline.model.document import Document, Passage, Place, with_passages

NOT_SHOWN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template|noscript)\b.*?(?:</\1[^<>]*>|\Z)|<[^<>]*>",
    re.DOTALL | re.IGNORECASE,
)
REFERENCE = re.compile(r"&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][A-Za-z\d]*);")
LEAST = 4
"""Fewer letters than these may stand anywhere in a page."""
MOST = 40


def in_text(name: str, text: str) -> Locate:
    """Return where words are in a *text* whose document has its lines."""
    return FileText(text, name).place


def numbered(document: Document, name: str) -> tuple[Document, Locate]:
    """Return the document of a file without lines, and where its words are.

    The line is the number of the passage, from 1; the column is that of the letter in it.
    """
    number = 0

    def placed(passage: Passage) -> Passage:
        nonlocal number
        number += bool(passage.words.strip())
        return replace(passage, place=Place(name, number, 1))

    return with_passages(document, placed), along


def along(place: Place, words: str, begin: int) -> Place:
    """Return the place of a letter of a passage whose place counts letters."""
    del words
    return replace(place, column=place.column + begin)


def in_page(document: Document, name: str, source: str) -> tuple[Document, Locate]:
    """Return the document of a web page with the lines of its *source*, and where words are in it.

    A passage that is not found there has the place of the one before it.
    """
    shown = REFERENCE.sub(_as_wide, NOT_SHOWN.sub(_blank, source.replace("\r\n", "\n")))
    offsets = [at for at, letter in enumerate(shown) if letter.isalnum()]
    letters = "".join([shown[at] for at in offsets]).casefold()
    if len(letters) != len(offsets):  # a letter that has two small ones: places would drift
        letters = "".join([shown[at] for at in offsets])
    starts = [0, *accumulate(len(line) + 1 for line in shown.split("\n"))]
    here, place = 0, Place(name, 1, 1)

    def placed(passage: Passage) -> Passage:
        nonlocal here, place
        wanted = "".join(filter(str.isalnum, passage.words))[:MOST]
        found = letters.find(wanted.casefold(), here) if len(wanted) >= LEAST else -1
        if found >= 0:
            line = bisect_right(starts, offsets[found])
            here, place = found, Place(name, line, offsets[found] - starts[line - 1] + 1)
        return replace(passage, place=place)

    return with_passages(document, placed), FileText(shown, name).place


def _blank(found: re.Match[str]) -> str:
    """Spaces for all that a page does not show, with its line breaks."""
    return re.sub(r"[^\n]", " ", found[0])


def _as_wide(found: re.Match[str]) -> str:
    """The character that a reference stands for, and spaces for the rest of it."""
    return html.unescape(found[0])[:1].ljust(len(found[0]))
