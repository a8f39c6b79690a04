"""An English word -> the two parts that it is made of, where they show its syllables. Knows no sentences.

In "safeguard" and "timescale" the e in the middle is silent, as at the end of "safe" and "time". In "reapply"
and "radioactive" two vowels meet that are two syllables. Parts are words on the list of Dale and Chall, or on
a list of ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from pipeline.checks.reading_level.familiar import listed

BEGINNINGS: Mapping[str, int] = MappingProxyType(
    {
        **dict.fromkeys(
            "anti auto bio euro gastro hydro macro micro mini multi neuro photo psycho semi tele".split(), 2
        ),
        **dict.fromkeys("audio cardio electro physio radio studio video".split(), 3),
    }
)
"""Parts that begin a word, and their syllables."""
FIRST_PARTS = tuple(BEGINNINGS)
PREFIXES = ("re", "de", "pre", "co")
"""What may stand before a word that begins with a vowel: a syllable of its own."""
MORE_WORDS = frozenset(
    """
    active activity analyse analyze apply appoint arrange assess assure author career code core elect emerge
    employ enact exist fore framework house image insure interpret intestine invent invest issue lease lobby
    offend organise organize phone proof scale site some space stage stream style trace trade type unite value
    ward ware wise
    """.split()
)
"""Words that many others are made of, beside the list."""
ENDINGS = ("", "s", "ed", "d", "ing", "er", "ers", "r", "rs", "ly", "ness", "ful", "y", "ment")
LONGEST_ENDING = max(map(len, ENDINGS))
WITH_E = frozenset(("ed", "ing", "er", "ers"))
"""Endings before which the word loses its e."""
NO_PART = frozenset("dies lid rate rated rates rating ring sis some son station sting ton".split())
"""What ends other words too often: "generating", "prosecution", "badgering"."""
VOWELS = "aeiouy"
LEAST_LEFT, LEAST_RIGHT = 4, 3
LEAST_AFTER_PREFIX = 5


def parts_of(word: str) -> tuple[str, str] | None:
    """Return the parts of *word*, in small letters; None where it has none that show its syllables."""
    if word.startswith(FIRST_PARTS):
        for beginning in BEGINNINGS:
            if word.startswith(beginning) and len(word) - len(beginning) > LEAST_RIGHT:
                return beginning, word[len(beginning) :]
    for prefix in PREFIXES:
        if word.startswith(prefix) and _is_word(word[len(prefix) :], LEAST_AFTER_PREFIX):
            return prefix, word[len(prefix) :]
    words = _words()
    for at in range(min(len(word) - LEAST_RIGHT, _longest()), _least_left(word) - 1, -1):
        if (
            word[at - 1] in VOWELS
            and _meet(word, at)
            and word[:at] in words
            and _is_word(word[at:], LEAST_RIGHT)
        ):
            return word[:at], word[at:]
    return None


def _least_left(word: str) -> int:
    """Where the second part may begin at the earliest: a longer one is no word."""
    return max(LEAST_LEFT, len(word) - _longest() - LONGEST_ENDING)


def _meet(word: str, at: int) -> bool:
    """Whether a silent e ends the first part, or its vowel meets that of the second one."""
    if word[at - 1] == "e":
        return word[at - 2] not in VOWELS and word[at:] not in NO_PART
    return word[at - 1] in VOWELS and word[at] in VOWELS


def _is_word(part: str, least: int) -> bool:
    words = _words()
    for ending in ENDINGS:
        stem = part.removesuffix(ending)
        if (
            part.endswith(ending)
            and len(stem) >= least
            and (stem in words or (ending in WITH_E and f"{stem}e" in words))
        ):
            return True
    return False


@cache
def _words() -> frozenset[str]:
    return listed() | MORE_WORDS


@cache
def _longest() -> int:
    return max(map(len, _words()))
