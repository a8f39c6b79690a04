"""What a word processor changes in a text by itself, while people type: its quotation marks, dashes, spaces.

The signs are those of "AutoCorrect" and "AutoFormat as you type" in Word, and of LibreOffice and Google Docs.
"""

from __future__ import annotations

import re
import unicodedata

# Each sign -> what somebody typed.
TYPED = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´ʼ", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00ad\u200b\u200e\u200f\u2060\ufeff"),
        **{"…": "...", "⁄": "/", "½": "1/2", "¼": "1/4", "¾": "3/4"},
        **{"©": "(c)", "®": "(r)", "™": "(tm)", "→": "->", "←": "<-", "⇒": "=>", "⇐": "<=", "↔": "<->"},
        **{"☺": ":)", "🙂": ":)", "☹": ":(", "🙁": ":(", "ﬁ": "fi", "ﬂ": "fl"},
    }
)
DASHES = re.compile(r"-+")
SPACE_INSIDE = re.compile(r" (?=[:;!?\"'])|(?<=[\"']) ")
"""A space beside a sign; what has it has no two spaces that follow each other."""


def typed(text: str) -> str:
    """Return *text* for comparison, without what a word processor puts in by itself.

    Letter case does not count either: a word processor begins sentences with a capital letter.
    """
    plain = unicodedata.normalize("NFC", text).translate(TYPED).casefold()
    return SPACE_INSIDE.sub("", " ".join(DASHES.sub("-", plain).split()))
