"""Writes the tables next to this file: exceptions to the English syllable rule, and familiar words.

Run it as ``python -m pipeline.checks.reading_level.data.make_tables CMUDICT EASY_WORDS``: ``cmudict.dict`` of
the CMU Pronouncing Dictionary and ``easy_words.txt`` of textstat. Used at build time only.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from pipeline.checks.reading_level.syllables import by_rule

ENGLISH = '''"""English words for which the syllable rule is wrong. Made by make_tables.py: do not edit.

From the CMU Pronouncing Dictionary. Licence: BSD-2-Clause (LICENSE-CMU.txt, ORIGIN.md).
EXCEPTIONS: number of syllables -> the words that have so many, with spaces between them.
"""
# fmt: off

EXCEPTIONS: dict[int, str] = {
'''
FAMILIAR = '''"""The familiar words of Dale and Chall's list. Made by make_tables.py: do not edit.

From textstat's list. Licence: MIT (ORIGIN.md).
"""
# fmt: off

WORDS = """
'''


def pronounced(text: str) -> dict[str, int]:
    """The number of syllables of each word of the dictionary; of two pronunciations, the shorter one."""
    table: dict[str, int] = {}
    for line in text.splitlines():
        name, *sounds = line.partition("#")[0].split() or [""]
        word = re.sub(r"\(\d+\)$", "", name)
        count = sum(sound[-1].isdigit() for sound in sounds)
        if count and re.fullmatch(r"[a-z']+", word):
            table[word] = min(table.get(word, count), count)
    return table


def exceptions(table: Mapping[str, int]) -> dict[int, list[str]]:
    """The words for which the rule is wrong, by their number of syllables."""
    found: dict[int, list[str]] = defaultdict(list)
    for word, count in sorted(table.items()):
        if _by_rule_alone(word, table) != count:
            found[count].append(word)
    return dict(sorted(found.items()))


def _by_rule_alone(word: str, table: Mapping[str, int]) -> int:
    """The syllables that the rule alone gives a word; a possessive counts as its stem."""
    stem, apostrophe, ending = word.rpartition("'")
    if apostrophe and ending == "s":
        stem_count = table.get(stem, by_rule(stem))
        return stem_count + bool(re.search("(?:[sxz]|[cs]h|[cgs]e)$", stem))
    return by_rule(word)


def wrapped(words: Iterable[str]) -> str:
    """The words in lines of at most 108 characters."""
    return textwrap.fill(" ".join(words), 108, break_long_words=False, break_on_hyphens=False)


def main(cmudict: str, easy_words: str) -> None:
    """Write ``english.py`` and ``familiar.py``."""
    here = Path(__file__).parent
    table = pronounced(Path(cmudict).read_text(encoding="utf-8"))
    rows = (f'    {count}: """\n{wrapped(words)}\n""",\n' for count, words in exceptions(table).items())
    (here / "english.py").write_text(f"{ENGLISH}{''.join(rows)}}}\n", encoding="utf-8")
    words = Path(easy_words).read_text(encoding="utf-8").split()
    kept = sorted({word.casefold() for word in words})
    (here / "familiar.py").write_text(f'{FAMILIAR}{wrapped(kept)}\n"""\n', encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
