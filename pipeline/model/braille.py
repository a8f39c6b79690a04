"""The braille of each language: the tables of liblouis that write it, or why there is none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.model.language import language
from pipeline.model.language_rows import BRAILLE_TABLES, NO_BRAILLE

NO_CELLS = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\u20e3")
"""Characters that say where a line may break, which way it runs or how a sign looks: none is in braille."""
CODE_SIGNS = re.compile(r"[*#+@]|\w\.\w|://")
UNTRIED = "nobody has tried a table of liblouis for it with numbers and addresses"


@dataclass(frozen=True, slots=True)
class Braille:
    """The tables of a language: *table* for words, *spelling* for addresses, which are not contracted."""

    base: str
    table: str
    spelling: str


def braille(tag: str) -> Braille | None:
    """Return the braille of a language; None if there is none that keeps its numbers right."""
    base = tag.partition("-")[0]
    tables = BRAILLE_TABLES.get(base)
    if tables is None or language(tag).script != language(base).script:
        return None
    return Braille(base, tables[0], tables[-1])


def why_no_braille(tag: str) -> str:
    """Return why a language has no braille, as the end of a sentence."""
    return NO_BRAILLE.get(tag) or NO_BRAILLE.get(tag.partition("-")[0], UNTRIED)


def codes(words: str) -> Iterator[re.Match[str]]:
    """Yield what a reader of *words* types sign by sign: codes, telephone numbers with a plus, addresses."""
    from pipeline.model.islands import ATOM

    return (found for found in ATOM.finditer(words) if CODE_SIGNS.search(found.group()))


def written(words: str) -> str:
    """Return *words* as they go into braille: ASCII digits, one kind of space, no invisible characters."""
    return "".join([_written(character) for character in words if character not in NO_CELLS])


def _written(character: str) -> str:
    if character.isspace():
        return " "
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)
