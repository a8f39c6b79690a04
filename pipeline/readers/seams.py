"""Decides what a line break inside a paragraph of Markdown means: one running text, or lines of their own.

CommonMark joins the lines of a paragraph. That is right for prose that a program has broken, and wrong for
telephone numbers, opening hours and addresses, which people write one on each line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from pipeline.readers.lines import columns
from pipeline.readers.links import ADDRESS
from pipeline.readers.shapes import CLOSING, announces, ends_sentence

WRAP = range(40, 121)
"""The widths, in columns, at which programs break lines."""
EVIDENCE = 2
"""How many broken sentences show that a program broke the lines."""
SHORT = 40
"""The greatest width of a line of a postal address, or of a name above its number."""

OPENING = "\"'“‘”’«»([{（「『*_`"
LABEL = re.compile(r"(?:[^\s:：.?!,;]+\s){0,3}[^\s:：.?!,;]+\s?[:：](?=\s|$)")
# Marks of items that Markdown does not know: "a) ", "(iii) ", "• ", "✓ ", and "o" with a tab, as from Word.
LIST_MARK = re.compile(r"(?:[•▪◦‣●■➢➤✓✔→·–—]|\(?(?:\d{1,2}|[A-Za-z]|[ivx]{2,4})\))\s*(?=\S)|o\t\s*(?=\S)")
PROSE_GOES_ON = ",;–—-&/"


class Seam(Enum):
    """What a line break means."""

    JOIN = "the two lines are one running text"
    DOUBT = "they are probably one text, but a number or an address stands at the break"
    KEEP = "they are two lines"


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of a block: its *words*, and the *raw* line of the source. *linked*: all its words are one link.

    *lazy*: it is below an item or in a box, but its own first characters do not say so.
    """

    words: str
    raw: str = ""
    linked: bool = False
    lazy: bool = False


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


def seams(lines: Sequence[TextLine], width: int) -> list[Seam]:
    """Return what each line break between *lines* means, on a page whose lines a program broke at *width*."""
    found = [_seam(above, below, width) for above, below in pairwise(lines)]
    if not any(seam is Seam.KEEP and not line.lazy for seam, line in zip(found, lines[1:], strict=True)):
        return found
    # Where one line of a postal address is a line, its other short lines are lines too.
    for at, (above, below) in enumerate(pairwise(lines)):
        short = max(columns(above.words), columns(below.words)) <= SHORT
        if found[at] is Seam.JOIN and short and not _small(below.words) and not _prose_end(above.words):
            found[at] = Seam.KEEP
    return found


def _seam(above: TextLine, below: TextLine, width: int) -> Seam:
    full = _full(above.raw or above.words, below.words, width)
    running = full and (goes_on(above.words, below.words) or ends_sentence(above.words))
    running = running or _mid_sentence(above.words, below.words)
    if below.lazy and not running:
        if not _small(below.words):
            return Seam.KEEP
        pauses = above.words[-1:] in tuple(PROSE_GOES_ON)
        return Seam.DOUBT if _at_seam(above, below) or not (full or pauses) else Seam.JOIN
    if _at_seam(above, below):
        return Seam.DOUBT if running else Seam.KEEP
    apart = _beside_seam(above, below) and not running
    return Seam.KEEP if apart and not ends_sentence(above.words) and not _small(below.words) else Seam.JOIN


def _mid_sentence(above: str, below: str) -> bool:
    """Whether the number or address that begins *below* stands within a sentence: "write to / a@b.org or"."""
    if LIST_MARK.match(below) or not _tells(below.split()[:1]) or not goes_on(above, below):
        return False
    follows = next((word for word in below.split() if not _tells([word])), "")
    return all(_bare(word)[:1].islower() for word in (*above.split()[-1:], follows))


def goes_on(above: str, below: str) -> bool:
    """Whether a sentence that *above* begins continues in *below*."""
    return not ends_sentence(above) and not announces(above) and (_small(below) or _prose_end(above))


def _full(above: str, below: str, width: int) -> bool:
    """Whether a program that breaks lines at *width* had no room for the first word of *below*."""
    first = below[:1] if columns(below[:1]) > 1 else below.partition(" ")[0]
    return bool(width) and columns(above.rstrip()) + 1 + columns(first) > width >= columns(above.rstrip())


def _at_seam(above: TextLine, below: TextLine) -> bool:
    """Whether a number, an address, a label or the mark of an item stands directly at the line break."""
    return (
        announces(above.words)
        or _tells(above.words.split()[-1:])
        or _tells(below.words.split()[:1])
        or LABEL.match(_bare(below.words)) is not None
        or _listed(below)
        or above.linked
        or below.linked
    )


def _beside_seam(above: TextLine, below: TextLine) -> bool:
    """Whether one of the lines has a number, an address or a label at its other end."""
    return (
        _tells(above.words.split()[:1])
        or LABEL.match(_bare(above.words)) is not None
        or _listed(above)
        or _tells(below.words.split()[-1:])
    )


def _listed(line: TextLine) -> bool:
    """Whether the line begins with the mark of an item that Markdown does not know, such as a tick."""
    raw = line.raw.lstrip() or line.words
    return LIST_MARK.match(raw) is not None or unicodedata.category(raw[:1] or " ") == "So"


def _tells(words: Sequence[str]) -> bool:
    """Whether the word has a digit, or is an address; ``words`` has one word, or none."""
    return any(any(c.isdecimal() for c in word) or ADDRESS.search(word) is not None for word in words)


def _small(words: str) -> bool:
    """Whether the first letter can stand within a sentence: it is small, or of a script without case."""
    first = _bare(words)[:1]
    return first.isalpha() and not first.isupper() and not first.istitle()


def _prose_end(words: str) -> bool:
    """Whether the last word is one that a sentence does not end with: a pause, or a word in small letters."""
    last = words.rstrip(CLOSING + "*_`").split()[-1:]
    return bool(last) and not _tells(last) and (last[0][-1] in PROSE_GOES_ON or _small(last[0]))


def _bare(words: str) -> str:
    return words.lstrip(OPENING)
