"""Decides what a *seam* is: a line break beside a number, an address, a label, a list mark or a link.

Joined carelessly, two telephone numbers become one. Both readers ask here what stands at a break, and both
tell in the words of this module what they made of it. Does not know which lines they join.
"""

from __future__ import annotations

import re
from enum import Enum

from pipeline.model.document import Place
from pipeline.model.finding import Finding, Severity
from pipeline.readers.details import COLONS, SIGNS, YEAR, label_of
from pipeline.readers.lines import SourceLine
from pipeline.readers.links import has_address
from pipeline.readers.marks import may_begin_item
from pipeline.readers.rules import JOINED_LINES, LINE_APART

SHORT_COLUMNS = 60
"""A label at the start of a wider line is part of its sentence."""
LONG_NUMBER = re.compile(r"\d{3}|\d\d[ .]\d\d")
NUMBER_BEGINS = re.compile(r"(?:\+|\(?0|[1-9]\d{3})[\d ()-]*\Z")
"""Digits at the end of a line that may be the beginning of a telephone number."""
NUMBER_ENDS = re.compile(
    r"(?:[1-9]\d*(?:[ -]\d+)*|\d{1,4}(?![ -]?\d))(?=(?P<alone>\Z)|[.,;:!?)]|\s+[^\W\dA-Z_])"
)
"""Digits at the start of a line, if the sentence of the line above ends or goes on behind them."""
LAST_COLUMNS = 24
LAST_DIGITS = re.compile(rf"(?<!\w)[+(]{{0,3}}\d[\d ()-]{{0,{LAST_COLUMNS}}}\Z")
WHOLE_NUMBER = range(7, 13)
"""How many digits a telephone number has."""
COMPLETE, SHORT_CODE = 9, 4
"""With so many digits, a number may be complete."""
WIDE = "\u2e80"
"""The first character of the scripts of East Asia."""
BEFORE_WORDS = re.compile(r"^[\W_]+")
QUOTED_WORDS = 4


class Seam(Enum):
    """What stands at a line break; the value is how a finding names it."""

    MARK = "a list mark"
    NUMBER = "a number"
    ADDRESS = "an address"
    LABEL = "a label"
    LINK = "a link"


def seam(above: str, below: str, marked: bool = False, linked: bool = False) -> Seam | None:
    """Return what stands directly at the break between two lines of words; None in running prose.

    *marked*: the line *below* begins with the mark of an item. *linked*: all of one line is a link.
    """
    if marked:
        return Seam.MARK
    ends = beside(above, -1), beside(below, 0)
    if any(character.isdecimal() for end in ends for character in end):
        return Seam.NUMBER
    if any(has_address(word) for word in (*ends, *above.split()[-1:], *below.split()[:1])):
        return Seam.ADDRESS
    if above[-1:] in COLONS or label_of(BEFORE_WORDS.sub("", below, count=1)):
        return Seam.LABEL
    return Seam.LINK if linked else None


def seam_of(above: SourceLine, below: SourceLine) -> Seam | None:
    """Return what stands at the break between two lines; a label on a short line above counts too."""
    found = seam(above.words, below.words, marked=below.mark is not None or may_begin_item(below.raw))
    labelled = above.edge <= SHORT_COLUMNS and label_of(above.words)
    return Seam.LABEL if labelled and not found else found


def two_contacts(above: SourceLine, below: SourceLine) -> bool:
    """Whether both lines hold a long number and one of them is at the break, or *below* has a label.

    A number that ends a sentence at the start of the line *below* belongs to the sentence *above*.
    """
    if label_of(below.words) and not below.words[:1].islower():
        return True
    if below.words.split(None, 1)[0].endswith("."):
        return False
    numbers = LONG_NUMBER.search(above.words) and LONG_NUMBER.search(below.words)
    at = None if below.mark else seam(above.words, below.words)
    return bool(numbers) and at is Seam.NUMBER and not below.words[:1].islower()


def cuts_number(above: str, below: str) -> bool:
    """Whether the break between two lines may cut a telephone number: "1800 666" above "111."."""
    first, rest = LAST_DIGITS.search(above[-LAST_COLUMNS:]), NUMBER_ENDS.match(below[:LAST_COLUMNS])
    if not (first and rest and NUMBER_BEGINS.match(first[0])) or YEAR.fullmatch(first[0]):
        return False
    digits = sum(map(str.isdecimal, first[0]))
    if digits >= COMPLETE or (rest["alone"] is not None and digits <= SHORT_CODE):
        return False
    return digits + sum(map(str.isdecimal, rest[0])) in WHOLE_NUMBER


def beside(words: str, at: int) -> str:
    """The word of a line beside a break: its last (*at* -1) or its first (0). A sign alone is no word.

    In a script without spaces, these are only the four letters beside the break.
    """
    every = words.split()
    found = (word for word in (every if at == 0 else reversed(every)) if any(map(str.isalnum, word)))
    word = next(found, "")
    if not word or max(word) < WIDE:
        return word
    bare = word.strip(SIGNS)
    return bare[:4] if at == 0 else bare[-4:]


def joined(
    lines: tuple[str, str], at: Seam | None, place: Place, hint: str, wrapped: bool = False
) -> Finding:
    """Return the finding that two lines are one now; *place* is that of the second.

    It is only a note if the lines show that a program broke a running text there (*wrapped*).
    """
    above, below = lines
    what = f"joined two lines with {at.value} at the break" if at else "joined two lines"
    quoted = f"{' '.join(above.split()[-QUOTED_WORDS:])} / {' '.join(below.split()[:QUOTED_WORDS])}"
    severity = Severity.NOTE if wrapped else None
    return Finding(JOINED_LINES, f"{what}: {quoted}", place, hint, severity_here=severity)


def apart(words: str, place: Place, hint: str) -> Finding:
    """Return the finding that a line directly below an item or a box was read as a line of its own."""
    return Finding(LINE_APART, f"not joined with the line above it: {words}", place, hint)
