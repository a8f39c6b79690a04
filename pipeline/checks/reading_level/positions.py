"""Where a sentence of a passage begins in the file it was read from. Knows characters; knows no markup.

A reader joins lines and drops marks; a catalogue breaks lines and quotes them. What stays in order are the
letters and digits: they lead back from the words to the line and column.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from dataclasses import replace
from itertools import accumulate

from pipeline.model.document import Place

AHEAD = 24
"""How many letters have to agree; fewer will do where a link or a mark lies among them."""
FEWER = (AHEAD, 12, 6)


class FileText:
    """A file's characters, for finding words in it."""

    def __init__(self, text: str, file: str) -> None:
        """Keep the letters and digits of *text* with where each stands."""
        plain = unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n"))
        self.file = file
        self._at = [at for at, character in enumerate(plain) if character.isalnum()]
        self._letters = "".join(plain[at] for at in self._at)
        self._lines = [0, *accumulate(len(line) for line in plain.splitlines(keepends=True))]

    def place(self, passage: Place, words: str, begin: int) -> Place:
        """Return where the words of a passage stand that begin at offset *begin* of its *words*.

        *passage* is where the passage begins; its own place, where the words are not found behind it.
        """
        if passage.file != self.file or not passage.line:
            return passage
        start = self._letter(passage)
        skipped = sum(map(str.isalnum, words[:begin]))
        ahead = "".join(character for character in words[begin:] if character.isalnum())
        for wanted in FEWER:
            part = ahead[:wanted]
            found = self._letters.find(part, start + skipped) if part else -1
            if found >= 0:
                return self._place(passage, found)
        return passage

    def _letter(self, place: Place) -> int:
        """The number of the first letter at or behind a place."""
        line = min(place.line, len(self._lines)) - 1
        return bisect_left(self._at, self._lines[line] + max(0, place.column - 1))

    def _place(self, passage: Place, letter: int) -> Place:
        at = self._at[letter]
        line = bisect_left(self._lines, at + 1) - 1
        return replace(passage, line=line + 1, column=at - self._lines[line] + 1)
