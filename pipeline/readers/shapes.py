"""Recognises headings, ends of sentences, and lines that an e-mail program broke.

Knows lines and punctuation in many scripts. Does not know the structure of the document.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from pipeline.readers.details import COLONS, OUTLINE_NUMBER, TELEPHONE, is_detail
from pipeline.readers.lines import SourceLine, columns
from pipeline.readers.links import has_address
from pipeline.readers.seams import cuts_number, two_contacts

HEADING_WORDS, HEADING_COLUMNS = 12, 80
QUESTION_WORDS, QUESTION_COLUMNS = 20, 120
"""The greatest length of a heading, and of a question that is a heading; columns also limit scripts without
spaces between words."""

WRAP_COLUMNS = range(40, 121)
"""Widths at which programs break lines: e-mail at 72 to 78, editors at 80 or 100, leaflet columns from 40."""

QUESTION = "?？؟፧՞⁇"
FULL_STOP = ".!…。．！｡։۔।॥።។၊။᠃"
CLOSING = "'\"’”“‘»›«‹)]）」』"
SENTENCE_INSIDE = re.compile(rf"\w{{2}}[{FULL_STOP}{QUESTION}][{re.escape(CLOSING)}]*\s+\S")
# Marks that never end a heading: after a pause or a colon, more words must follow.
PAUSE = ",;:،؛፣፤、，；：-–—/&"

LAST_TELEPHONE = re.compile(TELEPHONE.pattern + r"\W*$")
# The breadcrumbs of a web page ("Home > Help"), and a copyright line.
DASHES = ("- ", "– ", "— ", "+ ")
NO_HEADING = re.compile(r"\S [>»›] \S|©")


def ends_sentence(words: str) -> bool:
    """Whether *words* end like a sentence, in any script; closing quotes and brackets are ignored."""
    return words.rstrip(CLOSING)[-1:] in tuple(FULL_STOP + QUESTION)


def announces(words: str) -> bool:
    """Whether *words* end with a colon, so that something must follow."""
    return words[-1:] in COLONS


def asks(words: str, language: str) -> bool:
    """Whether *words* are a question; the Greek question mark is a semicolon."""
    end = words.rstrip(CLOSING)[-1:]
    return end in tuple(QUESTION) or (end == ";" and language.partition("-")[0] == "el")


def like_heading(words: str, language: str, title: bool = False) -> bool:
    """Whether *words* could be a heading: one short line without a full stop, or one question.

    A line with a detail (see ``details``) is never a heading, nor is a single word in lower case ("or"),
    which joins the lines around it.
    """
    if asks(words, language):
        return _within(words, QUESTION_WORDS, QUESTION_COLUMNS) and not _sentence_inside(words)
    if ends_sentence(words) or words[-1:] in tuple(PAUSE):
        return False
    if NO_HEADING.search(words) or (words.islower() and " " not in words) or words[:2] in DASHES:
        return False
    short = _within(words, HEADING_WORDS, HEADING_COLUMNS) and any(c.isalpha() for c in words)
    return short and not is_detail(words, title)


def _within(words: str, most: int, width: int) -> bool:
    return len(words.split()) <= most and columns(words) <= width


def _sentence_inside(words: str) -> bool:
    """Whether *words* are more than one sentence, and so a text and not a heading."""
    return SENTENCE_INSIDE.search(words) is not None


def outline_depth(words: str) -> int:
    """Return 1 for "1. Help", 2 for "1.1 Help by telephone" and deeper, 0 for a heading without a number."""
    number = OUTLINE_NUMBER.match(words)
    if number is None:
        return 0
    return 2 if number["sub"] else 1


def shouts(words: str) -> bool:
    """Whether *words* are all in capitals and longer than an acronym."""
    return words.isupper() and sum(character.isalpha() for character in words) > 5


# ---------------------------------------------------------------------------------------- hard-wrapped lines


def fill_width(runs: Sequence[Sequence[SourceLine]]) -> int:
    """Return the width, in columns, at which a program broke the lines of a text; 0 if no program did.

    The evidence are runs of lines that are all full except the last (see ``filled``).
    """
    return max((own_width(run) for run in runs), default=0)


def own_width(run: Sequence[SourceLine]) -> int:
    """Return the width at which a program broke *run*; 0 if its lines are separate lines.

    The first line can be a heading directly above the text, so it may be ignored.
    """
    for lines in (run, run[1:]):
        if len(lines) < 2 or any(line.row for line in lines):
            continue
        width = max(line.edge for line in lines)
        if width in WRAP_COLUMNS and filled(lines, width) and _runs_on(lines):
            return width
    return 0


def filled(lines: Sequence[SourceLine], width: int) -> bool:
    """Whether every line except the last is full."""
    return all(full(line, below, width) for line, below in pairwise(lines))


def full(line: SourceLine, below: SourceLine, width: int) -> bool:
    """Whether a program broke *line*: the first word of the line *below* would not have fitted on it.

    False if *width* is 0. Also False for a line that is wider than *width*, unless it goes on in lower case,
    and for a line that ends with a telephone number if the next begins with a capital: a list of contacts.
    True at every width if the break cuts a telephone number.
    """
    if cuts_number(line.words, below.words):
        return True
    if not width or (line.edge > width and (ends_sentence(line.words) or not below.words[:1].islower())):
        return False
    if (below.words[:1].isupper() and LAST_TELEPHONE.search(line.words)) or two_contacts(line, below):
        return False
    if shouts(below.words) and not shouts(line.words):
        return False
    return line.edge + 1 + columns(_first_word(below.words)) > width


def glue(left: str, right: str) -> str:
    """Return *left* and *right* as one line, without a space between Chinese or Japanese characters."""
    return left + right if _wide(left[-1:]) and _wide(right[:1]) else f"{left} {right}"


def unwrapped(text: str) -> str:
    """Return *text* as one line: lines joined by ``glue``, other runs of white space as one space."""
    first, *others = re.split(r"\s*\n\s*", text)
    for line in others:
        first = glue(first, line)
    return re.sub(r"\s+", " ", first)


def _first_word(words: str) -> str:
    return words[:1] if _wide(words[:1]) else words.split(" ", 1)[0]


def _wide(character: str) -> bool:
    """Whether lines can be broken after this character without a space: true of Han and kana, not Hangul."""
    wide = bool(character) and unicodedata.east_asian_width(character) in "WF"
    return wide and not unicodedata.name(character, "").startswith("HANGUL")


def _runs_on(lines: Sequence[SourceLine]) -> bool:
    """Whether sentences continue on the next line: a line begins in lower case, or the script has no case.

    In two lines, a number at the start of the second line is enough too ("press / 55. Then wait").
    """
    small = any(_goes_on(line, below) for line, below in pairwise(lines))
    if len(lines) == 2:
        goes_on = small or lines[1].mark is not None
        return goes_on and not ends_sentence(lines[0].words)
    return small or not any(c.islower() or c.isupper() for line in lines for c in line.words)


def _goes_on(line: SourceLine, below: SourceLine) -> bool:
    """Whether the sentence of *line* goes on *below*: in lower case, or with a number at its end ("999.")."""
    first = _first_word(below.words)
    if first[:1].isdecimal():
        return first.endswith(".") and len(first) > 3 and not ends_sentence(line.words)
    return first[:1].islower() and not has_address(first)
