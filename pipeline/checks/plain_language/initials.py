"""Letters that stand for words: which ones everybody knows, and which ones a text explains itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

WELL_KNOWN = frozenset(
    """
    aids bbc cd covid cv dvd dvla eu gcse gcses gp gps hiv hm id it mp mps nhs ok pdf pin sms tv uk un us usa
    vat
    """.split()
)
"""GOV.UK style guide, abbreviations and acronyms; NHS service manual, A to Z: these need no explanation."""

LETTERS = r"[A-Z][A-Z.]*[A-Z]\.?"
IN_BRACKETS = re.compile(r"\(([^()]+)\)")
ONLY_LETTERS = re.compile(rf"({LETTERS})s?")
LETTERS_BEFORE = re.compile(rf"(?<![\w.])({LETTERS})s? \Z")
LONGEST = 40
"""More letters than any such word has, with the points between them."""
WORD = re.compile(r"[^\W\d_]+")
SMALL_WORDS = 3
"""How many words without a letter of their own ("of", "and", "for") may be among the words explained."""


def explained(text: str) -> Iterator[str]:
    """Yield the letters that *text* explains: ``Crown Prosecution Service (CPS)``, ``CPS (Crown ...)``."""
    for found in IN_BRACKETS.finditer(text):
        if alone := ONLY_LETTERS.fullmatch(found[1]):
            before = max(text.rfind(bracket, 0, found.start()) for bracket in "()") + 1
            pair = alone[1], text[before : found.start()]
        elif above := LETTERS_BEFORE.search(text[max(0, found.start() - LONGEST) : found.start()]):
            pair = above[1], found[1]
        else:
            continue
        letters = pair[0].replace(".", "")
        if _stands_for(letters, WORD.findall(pair[1])[-len(letters) - SMALL_WORDS :]):
            yield letters


def _stands_for(letters: str, words: list[str]) -> bool:
    """Whether *letters* stand for *words*: all in their order, the first one at the beginning of a word.

    Schwartz & Hearst, A simple algorithm for identifying abbreviation definitions in biomedical text,
    Pacific Symposium on Biocomputing 8, 2003: from the last letter back, so that "tuberculosis (TB)" and
    "postgraduate certificate in education (PGCE)" are explained.
    """
    text = " ".join(words).casefold()
    at = len(text)
    for letter in letters.casefold()[:0:-1]:
        at = text.rfind(letter, 0, at)
        if at < 0:
            return False
    return re.search(rf"\b{re.escape(letters[0])}", text[:at], re.IGNORECASE) is not None
