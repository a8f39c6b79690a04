"""The signs of Word's symbol fonts, such as Wingdings, as characters that every font can have."""

from __future__ import annotations

from mammoth.docx.dingbats import dingbats

# mammoth's table has the exact sign, which is often in no font: these are the signs that people know.
KNOWN = {
    "🕿": "☎",
    "🖀": "☎",
    "🗸": "✓",
    "🗶": "✗",
    "🗷": "☒",
    "🗹": "☑",
    "🞎": "☐",
    "🞏": "☐",
    "🖂": "✉",
    "🖃": "✉",
    "⮚": "➢",
    "🡪": "→",
    "🡨": "←",
    "🡩": "↑",
    "🡫": "↓",
}
FONTS = frozenset(font for font, _ in dingbats)
"""The fonts whose letters are signs."""
PRIVATE = range(0xF000, 0xF100)


def sign(font: str, letter: str) -> str:
    """Return the sign that *letter* is in *font*; "" if it is none, or one that nobody knows."""
    code = ord(letter)
    found = dingbats.get((font, code - 0xF000 if code in PRIVATE else code))
    return KNOWN.get(chr(found), chr(found)) if found is not None else ""
