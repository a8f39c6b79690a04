"""Decides what a line break inside a paragraph of Markdown means: one running text, or lines of their own.

CommonMark joins the lines of a paragraph. That is right for prose that a program has broken, and wrong for
telephone numbers, opening hours and addresses, which people write one on each line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from pipeline.readers.details import label_of
from pipeline.readers.lines import columns
from pipeline.readers.links import has_address
from pipeline.readers.marks import may_begin_item
from pipeline.readers.seams import Seam, cuts_number, seam
from pipeline.readers.shapes import CLOSING, announces, ends_sentence

WRAP = range(40, 121)
"""The widths, in columns, at which programs break lines."""
EVIDENCE = 2
"""How many broken sentences show that a program broke the lines."""
SHORT = 40
"""The greatest width of a line of a postal address, or of a name above its number."""

LONG = 60
"""A program broke a line of at least so many columns, if its last word or the next is in small letters."""
OPENING = "\"'“‘”’«»([{（「『*_`"
OWN_MARK = re.compile(r"(?:[-*+]|\d{1,9}[.)])\s")
"""The mark of an item that Markdown knows; it is before the first line of the item."""
PROSE_GOES_ON = ",;–—-&/"


class Break(Enum):
    """What a line break means."""

    JOIN = "the two lines are one running text"
    TELL = "they are one running text, but a number or the like stands at the break"
    DOUBT = "they are probably one text, but only the author knows"
    KEEP = "they are two lines"


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of a block: its *words*, and the *raw* line of the source. *linked*: all its words are one link.

    *within*: it begins within a link that the line above began. *lazy*: it is below an item or in a box, but
    its own first characters do not say so.
    """

    words: str
    raw: str = ""
    linked: bool = False
    lazy: bool = False
    within: bool = False


def wrap_width(lines: Sequence[str]) -> int:
    """Return the width, in columns, at which a program broke the lines of a page; 0 if no program did.

    The evidence is lines that end in the middle of a sentence where the next word did not fit.
    """
    broken = [
        (above, below)
        for above, below in pairwise(line.rstrip() for line in lines)
        if columns(above) in WRAP
        and goes_on(above.strip(), below.strip(" \t>"))
        and _small(below.strip(" \t>"))
    ]
    width = max((columns(above) for above, _ in broken), default=0)
    fitting = sum(not _full(above, below.strip(" \t>"), width) for above, below in broken)
    return width if len(broken) >= EVIDENCE and len(broken) > fitting * 4 else 0


def breaks(lines: Sequence[TextLine], width: int) -> list[Break]:
    """Return what each line break between *lines* means, on a page whose lines a program broke at *width*."""
    found = [_break(above, below, width) for above, below in pairwise(lines)]
    if not any(one is Break.KEEP and not line.lazy for one, line in zip(found, lines[1:], strict=True)):
        return found
    # Where one line of a postal address is a line, its other short lines are lines too.
    for at, (above, below) in enumerate(pairwise(lines)):
        short = max(columns(above.words), columns(below.words)) <= SHORT
        if found[at] is Break.JOIN and short and not _small(below.words) and not _prose_end(above.words):
            found[at] = Break.KEEP
    return found


def seam_between(above: TextLine, below: TextLine) -> Seam | None:
    """Return what stands at the break between two lines, None in running prose."""
    linked = below.linked or (above.linked and not above.within)
    return seam(above.words, below.words, _listed(below), linked)


def _break(above: TextLine, below: TextLine, width: int) -> Break:
    if _inside_link(below):
        at = seam(above.words, below.words)
        return Break.TELL if at else Break.JOIN
    if cuts_number(above.words, below.words):
        return Break.DOUBT
    full = _full(above.raw or above.words, below.words, width)
    running = full and (goes_on(above.words, below.words) or ends_sentence(above.words))
    running = running or _mid_sentence(above, below)
    if below.lazy and not running:
        if not _small(below.words):
            return Break.KEEP
        goes = full or above.words[-1:] in tuple(PROSE_GOES_ON) or columns(above.raw) >= LONG
        return Break.JOIN if goes and not seam_between(above, below) else Break.DOUBT
    if seam_between(above, below):
        return Break.TELL if running else Break.KEEP
    wide = columns(above.raw or above.words) >= LONG and _prose_end(above.words)
    apart = _beside_seam(above, below) and not (running or wide)
    return Break.KEEP if apart and not ends_sentence(above.words) and not _small(below.words) else Break.JOIN


def _inside_link(below: TextLine) -> bool:
    """Whether the break is within a link, or only the end of a sentence follows it."""
    ends = below.raw.lstrip(" \t>").startswith("](") or not any(map(str.isalnum, below.words))
    return ends or below.within


def _mid_sentence(above: TextLine, below: TextLine) -> bool:
    """Whether the number or address that begins *below* stands within a sentence: "write to / a@b.org or"."""
    words = below.words.split()
    if _listed(below) or not _tells(below.words.partition(" ")[0]) or not goes_on(above.words, below.words):
        return False
    follows = next((word for word in words if not _tells(word)), "")
    return all(_bare(word)[:1].islower() for word in (*above.words.split()[-1:], follows))


def goes_on(above: str, below: str) -> bool:
    """Whether a sentence that *above* begins continues in *below*."""
    return not ends_sentence(above) and not announces(above) and (_small(below) or _prose_end(above))


def _full(above: str, below: str, width: int) -> bool:
    """Whether a program that breaks lines at *width* had no room for the first word of *below*."""
    first = below[:1] if columns(below[:1]) > 1 else below.partition(" ")[0]
    return bool(width) and columns(above.rstrip()) + 1 + columns(first) > width >= columns(above.rstrip())


def _beside_seam(above: TextLine, below: TextLine) -> bool:
    """Whether one of the lines has a number, an address or a label at its other end."""
    first, last = above.words.partition(" ")[0], below.words.rpartition(" ")[2]
    listed = _listed(above) and OWN_MARK.match(above.raw.lstrip(" \t>")) is None
    return _tells(first) or bool(label_of(_bare(above.words))) or listed or _tells(last)


def _listed(line: TextLine) -> bool:
    """Whether the line begins with the mark of an item."""
    return may_begin_item(line.raw.lstrip(" \t>") or line.words)


def _tells(word: str) -> bool:
    """Whether the word has a digit, or is an address."""
    return any(character.isdecimal() for character in word) or has_address(word)


def _small(words: str) -> bool:
    """Whether the first letter can stand within a sentence: it is small, or of a script without case."""
    first = _bare(words)[:1]
    return first.isalpha() and not first.isupper() and not first.istitle()


def _prose_end(words: str) -> bool:
    """Whether the last word is one that a sentence does not end with: a pause, or a word in small letters."""
    last = words.rstrip(CLOSING + "*_`").split()[-1:]
    return bool(last) and not _tells(last[0]) and (last[0][-1] in PROSE_GOES_ON or _small(last[0]))


def _bare(words: str) -> str:
    return words.lstrip(OPENING)
