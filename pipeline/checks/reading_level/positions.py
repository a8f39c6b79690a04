"""Where a sentence of a passage begins in the file it was read from. Knows characters; knows no markup.

A reader joins lines and drops marks; a catalogue breaks lines and quotes them. What stays in order are the
letters and digits: they lead back from the words to the line and column.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from itertools import accumulate

from pipeline.model.document import Place

AHEAD = 24
"""How many letters have to agree; fewer will do where a link or a mark lies among them."""
FEWER = (AHEAD, 12, 6)
RUN = re.compile(r"([^\W_]+)")
"""Letters and digits that stand together."""


class FileText:
    """A file's characters, for finding words in it."""

    def __init__(self, text: str, file: str) -> None:
        """Keep the letters and digits of *text* with where each stands."""
        plain = unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n"))
        self.file = file
        parts = RUN.split(plain)  # what stands between runs and the runs, by turns
        runs = parts[1::2]
        self._letters = "".join(runs)
        self._begins = list(accumulate(map(len, parts)))[:-1:2]
        self._before = [0, *accumulate(map(len, runs))]
        self._lines = [0, *accumulate(len(line) for line in plain.splitlines(keepends=True))]

    def place(self, passage: Place, words: str, begin: int) -> Place:
        """Return where the words of a passage stand that begin at offset *begin* of its *words*.

        *passage* is where the passage begins; its own place, where the words are not found behind it.
        """
        if passage.file != self.file or not passage.line:
            return passage
        start = self._letter(passage)
        skipped = sum(map(str.isalnum, words[:begin]))
        ahead = "".join(RUN.findall(words, begin))
        for wanted in FEWER:
            part = ahead[:wanted]
            found = self._letters.find(part, start + skipped) if part else -1
            if found >= 0:
                return self._place(passage, found)
        return passage

    def _letter(self, place: Place) -> int:
        """The number of the first letter at or behind a place."""
        line = min(place.line, len(self._lines)) - 1
        at = self._lines[line] + max(0, place.column - 1)
        run = bisect_right(self._begins, at) - 1
        if run < 0:
            return 0
        return min(self._before[run] + at - self._begins[run], self._before[run + 1])

    def _place(self, passage: Place, letter: int) -> Place:
        run = bisect_right(self._before, letter) - 1
        at = self._begins[run] + letter - self._before[run]
        line = bisect_left(self._lines, at + 1) - 1
        return Place(passage.file, line + 1, at - self._lines[line] + 1)
