"""Writes ``counted.py``: the usual words of English with what the rules count for each.

Run it as ``python -m pipeline.checks.reading_level.data.make_counts [FREQUENCIES]`` whenever a rule of the
syllables, of the familiar or of the hard words changes, and after ``make_tables``. FREQUENCIES, a word of
English and its Zipf frequency in each line, the most frequent first, chooses the words again; without it,
they stay. Used by hand, before a release.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from pipeline.checks.reading_level.data import common, familiar, plainer
from pipeline.checks.reading_level.data.make_tables import RUDE, wrapped
from pipeline.checks.reading_level.familiar import is_familiar
from pipeline.checks.reading_level.hard import OF_LEAFLETS, PLACES, is_hard
from pipeline.checks.reading_level.syllables import english

HEAD = '''"""The usual words of English, with their counts. Made by make_counts.py: do not edit.

The choice of words is from the word frequencies of wordfreq. Licence: CC-BY-SA-4.0 (ORIGIN.md).
WORDS: (letters, syllables, 1 if unfamiliar, 1 if hard) -> the words that have these counts.
"""
# fmt: off

WORDS: dict[tuple[int, int, int, int], str] = {
'''
MOST = 10_000
"""How many of the most frequent words are taken."""
USUAL = re.compile(r"[a-z]+(?:'[a-z]+)?")

Row = tuple[int, int, int, int]


def usual_words(frequencies: str) -> set[str]:
    """The most frequent words, and those of the other tables."""
    often = [line.split()[0] for line in frequencies.splitlines()[:MOST]]
    rows = (line.partition(": ")[0] for line in plainer.PLAINER.strip().splitlines())
    others = f"{familiar.WORDS} {common.WORDS} {OF_LEAFLETS} {PLACES} {' '.join(rows)}"
    found = {*often, *others.split()}
    return {word for word in found if USUAL.fullmatch(word) and not RUDE.search(word)}


def counted(words: Iterable[str]) -> dict[Row, list[str]]:
    """The words by their counts, as the rules count them now."""
    found: dict[Row, list[str]] = defaultdict(list)
    for word in sorted(words):
        unfamiliar = not is_familiar(word)
        letters = sum(map(str.isalpha, word))
        found[letters, english(word), unfamiliar, unfamiliar and is_hard(word)].append(word)
    return {tuple(map(int, row)): found[row] for row in sorted(found)}  # type: ignore[misc]


def written(table: dict[Row, list[str]]) -> str:
    """The text of ``counted.py``."""
    rows = (f'    {row}: """\n{wrapped(words)}\n""",\n' for row, words in table.items())
    return f"{HEAD}{''.join(rows)}}}\n"


def main(frequencies: str = "") -> None:
    """Write ``counted.py``."""
    if frequencies:
        words = usual_words(Path(frequencies).read_text(encoding="utf-8"))
    else:
        from pipeline.checks.reading_level.data.counted import WORDS

        words = {word for group in WORDS.values() for word in group.split()}
    Path(__file__).with_name("counted.py").write_text(written(counted(words)), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
