"""Finds words of a table in a text in any of their forms: by the beginning, after articles, with other signs.

Both are folded first: letters that are typed in two ways, points and marks that many leave out, digits of any
script. What is found is loose on purpose: a form too many hides a fault, a form too few blocks a right text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

from pipeline.model.language import language

# Arabic vowel marks and the long stroke; joiners; marks of direction.
LEFT_OUT = re.compile("[\u0640\u064b-\u0652\u0670\u200b-\u200f\u061c\u2060\u2066-\u2069]")
ONE_LETTER = str.maketrans("أإآٱىیےکهەةۃہھʼ’‘`", "اااايييكهههههه''''", "")
OTHER_DIGIT = re.compile(r"(?![0-9])\d")
SPACELESS = frozenset("Hans Hant Jpan Thai Laoo Khmr Mymr Tibt".split())
JOINED = frozenset("Arab Aran Hebr Ethi".split())
BEFORE = "[وفبلكسד]{0,2}(?:ال)?"
"""What Arabic writes in one word with the next: and, in, by, for, as, the."""
INDIC = re.compile("[\u0900-\u0dff]")
WELSH = (
    ("ll", "ll|l"), ("rh", "rh|r"), ("c", "c|g|ch|ngh"), ("p", "p|b|ph|mh"), ("t", "t|d|th|nh"),
    ("g", "g||ng"), ("b", "b|f|m"), ("d", "d|dd|n"), ("m", "m|f"),
)  # fmt: skip
KEPT, ENDING = 4, 2
"""A word of at least 4 letters may change its last letter, a longer one its last 2."""


def folded(text: str) -> str:
    """Return a text in small letters and one spelling of each letter, with the digits 0 to 9."""
    small = text.casefold()
    if small.isascii():
        return small
    return ascii_digits(LEFT_OUT.sub("", small).translate(ONE_LETTER))


def ascii_digits(text: str) -> str:
    """Return a text with the digits 0 to 9 in place of those of other scripts."""
    return text if text.isascii() else OTHER_DIGIT.sub(_digit, text)


def _digit(found: re.Match[str]) -> str:
    return str(unicodedata.decimal(found.group()))


def says(text: str, words: Collection[str], tag: str) -> bool:
    """Whether a folded text has one of the *words* in any form."""
    return bool(words) and pattern(frozenset(words), tag).search(text) is not None


@lru_cache(maxsize=1024)
def pattern(words: frozenset[str], tag: str) -> re.Pattern[str]:
    """Return a pattern that finds the *words* in any form, in a folded text."""
    script = language(tag).script
    return re.compile(
        "|".join(_way(folded(one), tag, script) for one in sorted(words, key=len, reverse=True))
    )


def _way(words: str, tag: str, script: str) -> str:
    return r"\s+".join(_form(word, tag, script) for word in words.split())


def _form(word: str, tag: str, script: str) -> str:
    if script in SPACELESS or (not word[-1:].isalpha() and not INDIC.search(word)):
        return (r"(?<!\d)" if word[:1].isdecimal() else "") + re.escape(word)
    if INDIC.search(word):
        return rf"(?<![\u0900-\u0dff]){re.escape(word)}" + (
            "" if len(word) > ENDING else r"(?![\u0900-\u0dff])"
        )
    if script in JOINED:
        return rf"(?<!\w){BEFORE}{re.escape(word)}" + (r"\w{0,3}" if len(word) >= KEPT else "") + r"(?!\w)"
    stem = word if len(word) < KEPT else word[: max(KEPT - 1, min(KEPT, len(word) - 1), len(word) - ENDING)]
    rest = r"(?!\w)" if len(word) < KEPT else r"\w{0,5}(?!\w)"
    return rf"(?<![^\W\d_]){_welsh(stem) if tag.partition('-')[0] == 'cy' else re.escape(stem)}{rest}"


def _welsh(stem: str) -> str:
    for letter, ways in WELSH:
        if stem.startswith(letter):
            return f"(?:{ways}){re.escape(stem[len(letter) :])}"
    return re.escape(stem)
