"""English word -> whether it is familiar, by the list and the rules of Dale and Chall.

Chall & Dale, "Readability Revisited: The New Dale-Chall Readability Formula" (1995), after Dale & Chall, "A
Formula for Predicting Readability: Instructions" (Educational Research Bulletin 27, 1948). These words are
familiar: the words on the list; their regular plurals, possessives, verb forms, comparatives, superlatives;
words with hyphens if all their parts are familiar; names of people and places; numbers. British spellings
count like American ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from pipeline.checks.reading_level.data.familiar import WORDS

# (ending, what replaces it in the form on the list). _stems also undoes a doubled consonant.
ENDINGS = (
    ("'s", ("",)),
    ("s'", ("s", "")),
    ("ies", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ied", ("y",)),
    ("n", ("",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("iest", ("y",)),
    ("ier", ("y",)),
    ("est", ("", "e")),
    ("er", ("", "e")),
)
BY_LAST_LETTER: Mapping[str, Sequence[tuple[str, Sequence[str]]]] = {
    letter: tuple(row for row in ENDINGS if row[0].endswith(letter))
    for letter in {ending[-1] for ending, _ in ENDINGS}
}
KEPT = 4_096
"""Words that are kept with the answer."""
NOT_ON_OUR_COPY = "baby"
"""What Dale and Chall list and textstat's copy lacks; it has "babies"."""
CONTRACTED = re.compile(r"(?:n't|'(?:ll|re|ve|d|m|s))$")
# British spellings, and the American ones on the list.
BRITISH = (
    (re.compile(r"our(?=s?$|ed|ing|ly|ite|hood)"), "or"),
    (re.compile(r"is(?=e[sd]?$|ing$)"), "iz"),
    (re.compile(r"(?<=[bt])re(?=s?$)"), "er"),
    (re.compile(r"ll(?=ed$|ing$|er$)"), "l"),
    (re.compile(r"^grey"), "gray"),
    (re.compile(r"^mum(?=s?$|my)"), "mom"),
    (re.compile(r"^pyjamas$"), "pajamas"),
    (re.compile(r"^programme"), "program"),
)
BRITISH_PART = re.compile(r"our|is(?:e|ing)|[bt]re|ll(?:ed|ing|er)|grey|mum|pyjamas|programme")
"""Each word that one of BRITISH changes has this in it; most words have not."""
# Irregular forms, and the word on the list.
IRREGULAR = {
    "ain't": "not", "can't": "can", "won't": "will", "shan't": "shall", "cannot": "can", "mom": "mother",
}  # fmt: skip


def is_familiar(word: str, name: bool = False) -> bool:
    """Whether *word* is familiar; *name*: whether a capital letter shows that it is a name."""
    if name and word[:1].isupper() and not word.isupper():
        return True
    return _is_familiar(word.casefold().replace("’", "'"))


@lru_cache(KEPT)  # a word, and the shorter words that it may be made of, are asked about more than once
def _is_familiar(word: str) -> bool:
    if word in listed() or not any(map(str.isalpha, word)) or word[0].isdecimal():
        return True
    if "-" in word:
        return all(_is_familiar(part) for part in word.split("-") if part)
    return any(_is_listed(spelled) for spelled in spellings(word))


def spellings(word: str) -> Iterator[str]:
    """Yield *word* as it is, and as Americans spell it."""
    yield word
    if not BRITISH_PART.search(word):
        return
    for british, american in BRITISH:
        changed = british.sub(american, word)
        if changed != word:
            yield changed


def _is_listed(word: str) -> bool:
    words = listed()
    word = IRREGULAR.get(word, word)
    if word in words or ("'" in word and CONTRACTED.sub("", word) in words):
        return True
    return any(stem in words for stem in _stems(word))


def _stems(word: str) -> Iterator[str]:
    for ending, replacements in BY_LAST_LETTER.get(word[-1:], ()):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            yield from (stem + replacement for replacement in replacements)
            if len(stem) > 2 and stem[-1] == stem[-2]:
                yield stem[:-1]


@cache
def listed() -> frozenset[str]:
    """Return the words on the list."""
    return frozenset((*WORDS.split(), NOT_ON_OUR_COPY))


@cache
def longest() -> int:
    """Return the number of letters of the longest word on the list."""
    return max(map(len, listed()))
