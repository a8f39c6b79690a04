"""Finds islands: parts of a right-to-left text that must read left to right (telephone numbers, addresses).

By the rules of UAX #9 alone, "+44 20 7946 0000" in Arabic text shows its groups of digits in the opposite
order, and the number shown is wrong. So we put an isolate around it (UAX #9, 2.7), without adding a character
to the text.
"""

import re
from collections.abc import Sequence

from pipeline.typesetting.bidi import FSI, LEFT_TO_RIGHT_ALL

# Brackets only in pairs: an isolate with one bracket of a pair would mirror the other.
_DIGITS = r"(?:\d+|\(\+?\d{1,5}\))"
_NUMBER = rf"\+?{_DIGITS}(?:[ \u00a0\u202f./:,\u2010-\u2014-]?{_DIGITS})*"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?"  # RFC 1035: at most 63
_ADDRESS = (  # an e-mail or web address, with or without a scheme; no full stop or bracket at its end
    r"(?<![A-Za-z0-9])(?:https?://|mailto:|[A-Za-z0-9._%+-]{1,64}@)?"
    rf"{_LABEL}(?:\.{_LABEL}){{0,8}}\.[A-Za-z]{{2,}}"
    r"(?:[/?#](?:[\w/?#=&%.~+:@,;-]*[\w/#=&%~+-])?)?"
)
_CODE = (  # 2026.1-draft; from its first letter or digit on, or a long word would be read once a letter
    r"(?<![A-Za-z0-9])(?=[0-9._/:+-]{0,64}[A-Za-z])"
    r"[A-Za-z0-9]+(?:[._/:+-][A-Za-z0-9]+)+\b(?![ \u00a0\u202f][0-9])"
)
_HANDLE = r"(?<!\w)[@#][A-Za-z]\w*"

ISLAND = re.compile(rf"{_ADDRESS}|{_CODE}|{_HANDLE}|{_NUMBER}", re.ASCII | re.IGNORECASE)
# The same for numbers with digits that are not ASCII: a telephone number in Arabic-Indic digits is also read
# from the left.
FOREIGN_NUMBER = re.compile(_NUMBER)
IN_ANY_ISLAND = re.compile(r"[A-Za-z\d]")

Isolate = tuple[int, int, str]  # start, end, initiator


def islands(text: str) -> list[tuple[int, int]]:
    """Return the (start, end) of each island of *text*, sorted and without overlaps."""
    if not IN_ANY_ISLAND.search(text):
        return []
    found = [match.span() for match in ISLAND.finditer(text)]
    taken = {place for start, end in found for place in range(start, end)}
    others = [match.span() for match in FOREIGN_NUMBER.finditer(text)]
    found += [(start, end) for start, end in others if taken.isdisjoint(range(start, end))]
    return sorted(found)


def isolates_in(text: str, foreign: Sequence[tuple[int, int]]) -> list[Isolate]:
    """Return the isolates of *text*: its *foreign* parts (start, end) in another language, and its islands.

    An island that crosses the edge of a foreign part is left out.
    """
    parts: list[Isolate] = [(start, end, FSI) for start, end in foreign if start < end]
    edges = {edge for start, end, _ in parts for edge in (start, end)}
    inner = [
        (start, end, LEFT_TO_RIGHT_ALL)
        for start, end in islands(text)
        if edges.isdisjoint(range(start + 1, end))
    ]
    return parts + inner
