"""Passages -> cells: which table writes which words, and where a line must not break. Knows no page.

In the cells a space is a place where a line may break, and a no-break space is an empty cell within a
telephone number, a sum of money or another number.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.braille import braille, codes, written
from pipeline.model.document import Passage, Place
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.islands import islands
from pipeline.writers.braille import liblouis

NO_BRAILLE_SIGN = Rule(
    "braille/no-sign",
    Severity.ERROR,
    "A letter or sign has no braille in the table of its language.",
    why="liblouis writes its number in Unicode instead, which no reader can use.",
    standard="liblouis, undefined characters",
    bad="ব",
    good="Call 999.",
)
RULES = (NO_BRAILLE_SIGN,)
NO_BREAK = "\u00a0"


class Translator:
    """Finds the cells of passages in a document of the language *tag*, and keeps what it cannot write."""

    def __init__(self, tag: str) -> None:
        own = braille(tag)
        assert own is not None, "the caller makes no braille in a language that has none"
        self.tag, self.own = tag, own
        self.unknown: dict[tuple[str, str], Place] = {}

    def cells(self, passage: Passage, mark: str = "", end: str = "") -> str:
        """Return the cells of a passage, with *mark* before its words and *end* after them."""
        code = braille(passage.language or self.tag) or self.own
        words = written(mark + passage.words + end)
        found = ""
        for piece, is_address in _pieces(words, code.table != code.spelling):
            found += self._piece(piece, code.spelling if is_address else code.table, passage.place)
        return found.strip(" ")

    def _piece(self, words: str, table: str, place: Place) -> str:
        translated = liblouis.translate(words, table)
        for character in translated.unknown:
            self.unknown.setdefault((character, table), place)
        kept = [False] * len(words)
        for start, end in islands(words):
            if any(character.isdigit() for character in words[start:end]):
                kept[start:end] = [True] * (end - start)
        return "".join(
            NO_BREAK if cell == " " and words[origin] == " " and kept[origin] else cell
            for cell, origin in zip(translated.cells, translated.origins, strict=True)
        )

    def findings(self) -> Iterator[Finding]:
        """Yield a finding for each character without braille, at the first passage that has it."""
        for (character, table), place in self.unknown.items():
            message = f"{character} (U+{ord(character):04X}) has no braille in the table {table}"
            yield Finding(NO_BRAILLE_SIGN, message, place, "write it in other words")


def _pieces(words: str, spelt_out: bool) -> Iterator[tuple[str, bool]]:
    """The parts of *words*, and whether each is a code or an address; all in one if no table is for these."""
    done = 0
    for found in codes(words) if spelt_out else ():
        yield from [(words[done : found.start()], False)] if found.start() > done else []
        yield found.group(), True
        done = found.end()
    if done < len(words):
        yield words[done:], False
