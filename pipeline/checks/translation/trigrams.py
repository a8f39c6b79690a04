"""Tells the language of a few words by the letters that follow each other in them.

This is the naive Bayes classifier of T. Dunning, "Statistical Identification of Language" (1994), with three
letters at a time. It knows only languages that have a table and share a script. A sentence of two or three
words is enough for it, where `language.spoken` needs many. It is made to be silent about right texts.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from functools import cache

from pipeline.checks.translation.data.letter_trigrams import LEAST_CLASS, TRIGRAMS
from pipeline.model.language import Language, language

LETTERS_IN_A_ROW = re.compile(r"[^\W\d_]+")
LEAST = 8
"""Fewer trigrams are too few."""
CLEARLY = 20
"""By so many bits another language must be likelier than that of the catalogue."""
CLEARLY_EACH = 1.0
"""By so many bits it must be likelier for each trigram."""
RARE = LEAST_CLASS - 1
"""The class of a trigram that is not in the table."""


def trigrams(text: str, *kept: Container[str]) -> Iterator[str]:
    """Yield the trigrams of a text without markup, in small letters; words in one of *kept* are left out."""
    for run in LETTERS_IN_A_ROW.findall(text.lower()):
        if not any(run in words for words in kept):
            word = f" {run} "
            yield from (word[at : at + 3] for at in range(len(word) - 2))


def other_language(text: str, own: Language, *kept: Container[str]) -> str:
    """Return the tag of the language of *text* if it is clearly not *own*; else "".

    Words in one of *kept* do not count. It is never "en".
    """
    mine = _table_of(own)
    found = list(trigrams(text, *kept)) if mine else []
    if len(found) < LEAST:
        return ""
    tags = _same_script(mine)
    classes, rare = _classes(tags), (RARE,) * len(tags)
    columns = zip(*(classes.get(one, rare) for one in found), strict=True)
    bits = dict(zip(tags, map(sum, columns), strict=True))
    likeliest = max(bits, key=lambda tag: (bits[tag], tag == mine))
    more = bits[likeliest] - bits[mine]
    clear = more >= CLEARLY and more >= CLEARLY_EACH * len(found)
    return likeliest if clear and likeliest != "en" else ""


def _table_of(own: Language) -> str:
    """The tag of the table of the language, or ""."""
    base = own.tag.partition("-")[0]
    return base if base in TRIGRAMS and _script(base) == _script(own.tag) else ""


@cache
def _script(tag: str) -> str:
    script = language(tag).script
    return "Arab" if script == "Aran" else script


@cache
def _same_script(tag: str) -> tuple[str, ...]:
    return tuple(other for other in TRIGRAMS if _script(other) == _script(tag))


@cache
def _classes(tags: tuple[str, ...]) -> Mapping[str, tuple[int, ...]]:
    """Trigram -> its class in each of the languages."""
    rows: dict[str, list[int]] = {}
    for column, tag in enumerate(tags):
        for which, ones in TRIGRAMS[tag].items():
            for at in range(0, len(ones), 3):
                rows.setdefault(ones[at : at + 3], [RARE] * len(tags))[column] = which
    return {one: tuple(row) for one, row in rows.items()}
