"""A sentence -> the line and column where it begins in its file. Knows characters; knows no markup.

Readers join lines and drop markup; catalogues break lines and quote them. But letters and digits keep their
order. So this module looks for the letters and digits of the sentence in those of the file.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate

from pipeline.model.document import Place

AHEAD = 24
"""How many letters must agree at first; fewer if a link or markup is among them (FEWER)."""
FEWER = (AHEAD, 12, 6)
RUN = re.compile(r"([^\W_]+)")
"""Letters and digits without anything between them."""
SHORT_RUN = re.compile(rf"[^\W_]{{1,{AHEAD}}}")


class FileText:
    """The text of a file, prepared so that words can be found in it."""

    def __init__(self, text: str, file: str) -> None:
        """Keep the letters and digits of *text*, with the offset of each run of them."""
        plain = unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n"))
        self.file = file
        parts = RUN.split(plain)  # in turn: text between runs, and a run
        runs = parts[1::2]
        self._letters = "".join(runs)
        self._begins = list(accumulate(map(len, parts)))[:-1:2]
        self._before = [0, *accumulate(map(len, runs))]
        self._lines = [0, *accumulate(len(line) for line in plain.splitlines(keepends=True))]

    def place(self, passage: Place, words: str, begin: int) -> Place:
        """Return the place in the file of offset *begin* in the *words* of a passage.

        *passage* is the place where the passage begins; it is returned if the words are not found after it.
        """
        if passage.file != self.file or not passage.line:
            return passage
        start = self._letter(passage)
        skipped = _letters_before(words)[begin]
        ahead = _ahead(words, begin)
        for wanted in FEWER:
            part = ahead[:wanted]
            found = self._letters.find(part, start + skipped) if part else -1
            if found >= 0:
                return self._place(passage, found)
        return passage

    def _letter(self, place: Place) -> int:
        """The index, among the letters and digits, of the first one at or after *place*."""
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


@lru_cache(maxsize=4)  # a passage is asked about many times in turn: once for each of its findings
def _letters_before(words: str) -> list[int]:
    """How many letters and digits stand before each offset in *words*."""
    return list(accumulate(map(str.isalnum, words), initial=0))


def _ahead(words: str, begin: int) -> str:
    """The next letters and digits of *words* from *begin* on, as many as are compared."""
    found = ""
    for run in SHORT_RUN.finditer(words, begin):
        found += run[0]
        if len(found) >= AHEAD:
            break
    return found[:AHEAD]
