"""A stand-in for liblouis in quick tests: English letter by letter, with the signs of UEB."""

from __future__ import annotations

from pipeline.writers.braille.liblouis import Cells

SIGNS = {
    **dict(zip("#*+.@:/-_?=&%,", '_?|"9|"6|4|@A|3|_/|-|.-|8|"7|@&|.0|1'.split("|"), strict=True)),
    **{"'": "'", "’": "'", "(": '"<', ")": '">', "–": ",-"},
}


def spelt(words: str, table: str) -> Cells:
    """Return *words* in uncontracted braille; *table* makes no difference. What it does not know is told."""
    del table
    cells, origins, unknown = "", [], set()
    in_number = False
    for at, character in enumerate(words):
        if character in "0123456789":
            sign = (
                "" if words[at - 1 : at].isdigit() or (in_number and words[at - 1] in ".,") else "#"
            ) + "JABCDEFGHI"[int(character)]
        elif character.isascii() and character.isalpha():
            sign = ("," if character.isupper() else "") + character.upper()
            sign = ";" + sign if in_number and sign in "ABCDEFGHIJ" else sign
        elif character == " " or character in SIGNS:
            sign = SIGNS.get(character, " ")
        else:
            sign = ""
            unknown.add(character)
        in_number = character in "0123456789" or (in_number and character in ".,")
        cells += sign
        origins += [at] * len(sign)
    return Cells(cells, tuple(origins), tuple(sorted(unknown)))
