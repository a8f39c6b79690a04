"""Full words and plain marks: no contractions, initials, Latin, brackets or dashes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from pipeline.checks.plain_language.lines import NumberedText, prose
from pipeline.checks.plain_language.numbers import NUMERAL
from pipeline.checks.plain_language.profiles import EASY_READ
from pipeline.checks.reading_level.familiar import is_familiar
from pipeline.checks.reading_level.hard import is_common
from pipeline.model.document import Kind, Spot
from pipeline.model.finding import Finding, Rule, Severity

CONTRACTION = Rule(
    "easy-read/contraction",
    Severity.ERROR,
    "A “not” is shortened.",
    why="People read over the ending and take it for the opposite.",
    standard="Easy Read Standard 1.0 (2026); NHS digital service manual, punctuation",
    bad="They can’t contact you.",
    good="They cannot contact you.",
)
ABBREVIATION = Rule(
    "easy-read/abbreviation",
    Severity.ERROR,
    "Letters stand for words, and nothing explains them.",
    why="Who does not know the letters can neither read nor guess them.",
    standard="GOV.UK, Accessible communication formats, easy read",
    bad="The CPS will tell you.",
    good="The court will tell you.",
)
LATIN = Rule(
    "easy-read/latin",
    Severity.ERROR,
    "There is a short form of Latin words.",
    why="e.g., i.e. and etc. are read wrongly by people and by screen readers.",
    standard="NHS digital service manual, punctuation",
    bad="Tell a friend, e.g. a neighbour.",
    good="You can tell a friend or a neighbour.",
)
PUNCTUATION = Rule(
    "easy-read/punctuation",
    Severity.ERROR,
    "There is a mark that makes a sentence harder: brackets, semicolon, dash, &, slash.",
    why="Such a mark hides a second thought in the sentence.",
    standard="NHS digital service manual, punctuation",
    bad="An officer (or 2) will come.",
    good="1 or 2 officers will come.",
)
RULES = (CONTRACTION, ABBREVIATION, LATIN, PUNCTUATION)

MOST_INITIALS = 6
"""More letters than these are a word."""
SHORTENED = re.compile(r"\b\w+n['’]t\b", re.IGNORECASE)
LATIN_WORDS = re.compile(r"(?<!\w[.@/-])\b(?:e\.?g|i\.?e|etc)\b\.?", re.IGNORECASE)
CAPITALS = re.compile(r"(?<![@/])\b(?:[A-Z]{2,}(?=s?\b)(?!\.[A-Z])|(?:[A-Z]\.){2,})")
MARKS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "a bracket": re.compile(r"[()\[\]{}]"),
        "a semicolon": re.compile(";"),
        "a dash": re.compile(r"[\u2012-\u2015]|(?<=\s)-+(?=\s)|--"),
        "a sign for and": re.compile("&"),
        "a slash": re.compile(r"(?<=\w) ?/ ?(?=\w)"),
    }
)


HALF_OF_DAY = re.compile(r"(?<=\d) ?[AP]\.?M\b\.?")
"""What stands behind a time, as in ``9:00 AM``."""


def check_marks(page: NumberedText) -> Iterator[Finding]:
    """Yield shortened words and hard marks."""
    for spot in page.spots:
        words = prose(spot.passage.content)
        for short in SHORTENED.findall(words):
            place = page.place(spot.passage, short)
            yield Finding(CONTRACTION, f"there is “{short}”", place, "write “not” or “cannot”")
        for latin in LATIN_WORDS.findall(words):
            hint = "write “for example”, “that is” or “and more”, or a sentence"
            yield Finding(LATIN, f"there is “{latin}”", page.place(spot.passage, latin), hint)
        for letters in _unknown_letters(words, spot, page):
            hint = "write the words, or make it a hard word: bold, explained, in the list"
            yield Finding(ABBREVIATION, f"there is “{letters}”", page.place(spot.passage, letters), hint)
        for name, mark in MARKS.items():
            found = mark.search(words)
            if found is not None:
                place = page.place(spot.passage, words[found.start() :])
                yield Finding(
                    PUNCTUATION, f"there is {name}: “{found[0].strip()}”", place, "make it 2 sentences"
                )


def _unknown_letters(words: str, spot: Spot, page: NumberedText) -> Iterator[str]:
    """Runs of capitals; a heading all in capitals has a rule of its own, and so have Roman numerals."""
    if spot.kind in (Kind.TITLE, Kind.HEADING) and words.isupper():
        return
    for letters in dict.fromkeys(CAPITALS.findall(HALF_OF_DAY.sub(" ", words))):
        word = letters.replace(".", "").casefold()
        known = not page.known.isdisjoint((letters.casefold(), word)) or _is_loud(word, page)
        if not known and not NUMERAL.fullmatch(letters):
            yield letters


def _is_loud(word: str, page: NumberedText) -> bool:
    """Whether capitals are a word that somebody stresses: "call us NOW". Easy Read has no capitals at all."""
    if page.profile.base == EASY_READ.name:
        return False
    return len(word) > MOST_INITIALS or is_familiar(word) or is_common(word)
