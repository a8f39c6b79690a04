"""The counts of one word as one number, which Python adds in one step; ready for the usual words of English.

A row has 32 bits for each field of ``Counts``, the first field in the lowest bits.
"""

from __future__ import annotations

import struct

from pipeline.model.reading_level import COUNTED, Counts

LONG = 6
"""A long word has more letters than this (LIX)."""
PACKED = struct.Struct(f"<{len(COUNTED)}I")
unpack, SIZE = PACKED.unpack, PACKED.size
AT = {name: 32 * place for place, name in enumerate(COUNTED)}
"""The first bit of each count."""
SENTENCE = 1 << AT["sentences"]
"""What a sentence adds to the rows of its words."""
UNFAMILIAR, HARD = 1 << AT["unfamiliar"], 1 << AT["hard"]
"""What the last two counts add for an unfamiliar word, and for one that is hard, too."""
WORD, LETTERS, CHARACTERS, SYLLABLES = (AT[name] for name in ("words", "letters", "characters", "syllables"))
LONG_WORD, ONE, THREE, FOUR = (1 << AT[name] for name in ("long_words", "one", "three", "four"))


def row_of(
    letters: int, characters: int, syllables: int, unfamiliar: bool = False, hard: bool = False
) -> int:
    """Return the row of a word with so many *letters*, *characters* and *syllables*."""
    return (
        1 << WORD
        | letters << LETTERS
        | characters << CHARACTERS
        | syllables << SYLLABLES
        | (letters > LONG) * LONG_WORD
        | (syllables == 1) * ONE
        | (syllables >= 3) * THREE
        | (syllables >= 4) * FOUR
        | unfamiliar * UNFAMILIAR
        | hard * HARD
    )


def counts_of(row: int) -> Counts:
    """Return the counts of a word, or of the sum of rows."""
    return tuple.__new__(Counts, unpack(row.to_bytes(SIZE, "little")))


def usual_rows(language: str) -> dict[str, int]:
    """Return the rows of the usual words, in small letters, of the language of an ISO 639 code.

    They are what the rules give, kept to be quick. Only English has some. A word that is no name is meant.
    """
    if language != "en":
        return {}
    from pipeline.checks.reading_level.data.counted import WORDS

    rows: dict[str, int] = {}
    for (letters, syllables, unfamiliar, hard), words in WORDS.items():
        row = row_of(letters, letters, syllables, bool(unfamiliar), bool(hard))
        rows.update(dict.fromkeys(words.split(), row))
    return rows
