"""Signs that are written with several characters: keycaps, flags, families, letters with heaps of marks.

Each is one sign for a reader, so it is never taken apart: not over two fonts, not over two lines. Knows
characters (UTS #51); knows no font.
"""

import re
import unicodedata

MOST_MARKS = 8
"""More marks on one letter than any orthography has; a taller heap would lie over the lines beside it."""

MOST_POINTS = 16
"""Characters of a sign that a finding spells."""

_JOINER = "\u200d"
_ENCLOSING = "\u20dd-\u20e0\u20e2-\u20e4"
_FLAG_LETTER = "[\U0001f1e6-\U0001f1ff]"
_PICTURE = "[\xa9\xae\u203c-\u3299\U0001f000-\U0001faff]"
# Which form of the picture is meant, the tone of its skin, the region of a flag, a mark around or over it.
_CHANGE = "[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f\u20d0-\u20f0]"
_JOINED = f"{_JOINER}{_PICTURE}{_CHANGE}*"

SIGN = re.compile(
    f"{_FLAG_LETTER}{{2}}"
    f"|\\S[\u0300-\u036f\ufe0e\ufe0f]{{0,8}}[{_ENCLOSING}]+"
    f"|{_PICTURE}(?:{_CHANGE}+(?:{_JOINED})*|(?:{_JOINED})+)"
)
ENCLOSING = re.compile(f"[{_ENCLOSING}]")
KEYCAP = re.compile("[0-9*#]\ufe0f?\u20e3")
HINT = re.compile(
    f"[{_JOINER}\u20d0-\u20f0\ufe0e\ufe0f\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
)
"""Every sign has one of these; most texts have none, which saves time."""
CHANGES = re.compile(f"{_CHANGE}|{_JOINER}")

# What may be a heap of marks: neither letters nor digits, spaces nor general punctuation.
_HEAP = re.compile(f"[^\\w\\s\x00-\xbf\u2010-\u20cf\u2100-\u302f\ue000-\uf8ff]{{{MOST_MARKS + 1},}}")
_IN_HEAP = frozenset({"Mn", "Mc", "Me", "Cf"})


def signs(text: str) -> list[tuple[int, int]]:
    """Return the (start, end) of each sign in *text* that is written with several characters, in order."""
    found = pictures(text)
    heaps = [] if text.isascii() else list(_heaps(text))
    if not heaps:
        return found
    return sorted(
        [*heaps, *(one for one in found if not any(one[0] < end and start < one[1] for start, end in heaps))]
    )


def pictures(text: str) -> list[tuple[int, int]]:
    """Return the (start, end) of each of the ``signs`` that is no letter with a heap of marks."""
    return [match.span() for match in SIGN.finditer(text)] if HINT.search(text) else []


def is_heap(sign: str) -> bool:
    """Return whether one of the ``signs`` is a letter with more than MOST_MARKS marks."""
    return len(sign) > MOST_MARKS and not SIGN.fullmatch(sign)


def plain(sign: str) -> str:
    """Return what stays of a *sign* without the characters that join its parts or change them.

    A keycap becomes its digit, a family its members, a letter with a heap of marks the letter.
    """
    if is_heap(sign):
        return sign[0]
    return CHANGES.sub("", sign) or sign[0]


def overprints(sign: str) -> bool:
    """Return whether a *sign* is unreadable where no font has it as one: a keycap, a heap of marks.

    Its parts are then drawn over each other, or over the lines beside it. Those of a flag or a family stand
    side by side.
    """
    return is_heap(sign) or ENCLOSING.search(sign) is not None


def with_plain_signs(text: str) -> str:
    """Return *text* with each sign that ``overprints`` as its plain sign."""
    found = signs(text)
    if not found:
        return text
    made, done = [], 0
    for start, end in found:
        if overprints(text[start:end]):
            made += [text[done:start], plain(text[start:end])]
            done = end
    return "".join(made) + text[done:]


def spelled(sign: str) -> str:
    """Return a *sign* with its code points, for a finding."""
    points = " ".join(f"U+{ord(character):04X}" for character in sign[:MOST_POINTS])
    return f"{sign[:MOST_POINTS]} ({points}{' ...' if len(sign) > MOST_POINTS else ''})"


def _heaps(text: str) -> list[tuple[int, int]]:
    """The (start, end) of each letter with more than MOST_MARKS marks."""
    found: list[tuple[int, int]] = []
    for match in _HEAP.finditer(text):
        start = None
        for place in range(match.start(), match.end() + 1):
            marks = place < match.end() and unicodedata.category(text[place]) in _IN_HEAP
            if marks and start is None:
                start = place
            elif not marks and start is not None:
                if place - start > MOST_MARKS:
                    found.append((max(start - 1, 0), place))
                start = None
    return found
