"""Words that readers know, dates they can read, letters of one size."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.checks.plain_language.initials import WELL_KNOWN
from pipeline.checks.plain_language.lines import SAID, NumberedText, prose
from pipeline.checks.plain_language.marks import MOST_INITIALS
from pipeline.checks.reading_level.counting import language_counter
from pipeline.checks.reading_level.familiar import is_familiar
from pipeline.checks.reading_level.hard import is_common, plainer, root
from pipeline.checks.reading_level.measures import Explained
from pipeline.model.document import Kind, Place, Spot
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.segmentation import sentence_words

HARD_WORD = Rule(
    "reading/hard-word",
    Severity.NOTE,
    "A word is rare, or there is a plainer one, and neither the text nor the glossary explains it.",
    why="A reader who meets a word they do not know stops there.",
    standard=(
        "W3C, Making Content Usable for People with Cognitive and Learning Disabilities; Chall & Dale 1995"
    ),
    bad="The perpetrator will go.",
    good="The man will go.",
)
ALL_CAPITALS = Rule(
    "reading/all-capitals",
    Severity.WARNING,
    "Words stand in capitals.",
    why="Words are known by their shape; in capitals all have the same one. A screen reader may spell them.",
    standard="NHS digital service manual, formatting; UKAAF G003 (2019)",
    bad="Call us NOW PLEASE.",
    good="Please call us now.",
)
DATE_FORM = Rule(
    "reading/date-form",
    Severity.WARNING,
    "A date or a time is not in words: 6 August 2018, 5pm, 9am to 5pm.",
    why="04/03 is April to some and March to others; 12am is noon to some.",
    standard="NHS digital service manual, dates and times",
    bad="Call us before 04/03/2019.",
    good="Call us before 4 March 2019.",
)
RULES = (HARD_WORD, ALL_CAPITALS, DATE_FORM)

CAPITALS = re.compile(r"\b[A-Z]{2,}(?:['’][A-Z]+)*(?:(?:\s+A)?\s+[A-Z]{2,}(?:['’][A-Z]+)*)+\b")
MONTH = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
DATES = re.compile(
    rf"\b\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}\b|\b\d{{4}}-\d\d-\d\d\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)? (?:{MONTH})\b|\b(?:{MONTH}) \d{{1,2}}\b"
    r"|\b12 ?[ap]\.?m\b|\b(?:1[3-9]|2[0-3]):[0-5]\d\b"
    r"|\b\d{1,2}(?::\d\d)? ?(?:am|pm)? ?[-–] ?\d{1,2}(?::\d\d)? ?(?:am|pm)\b"
)


def check_words(page: NumberedText, explained: Explained) -> Iterator[Finding]:
    """Yield words in capitals, dates in figures, and each hard word where it first stands."""
    for spot in page.spots:
        words = prose(spot.passage.content)
        if spot.kind in SAID:
            for capitals in CAPITALS.findall(words):
                if not _are_words(capitals.casefold().split(), page):
                    continue
                yield Finding(
                    ALL_CAPITALS,
                    f"there is “{capitals}”",
                    page.place(spot.passage, capitals),
                    "use small letters; to stress a word, make it bold",
                )
        for date in DATES.findall(words):
            hint = "write the month in full, as 6 August 2018; noon, midnight, 5pm; 9am to 5pm"
            yield Finding(DATE_FORM, f"there is “{date}”", page.place(spot.passage, date), hint)
    yield from _hard_words(page, explained)


def _are_words(capitals: Sequence[str], page: NumberedText) -> bool:
    """Whether most words in capitals are words; others are letters that stand for words."""
    words = [
        word
        for word in capitals
        if word not in WELL_KNOWN
        and word not in page.known
        and (len(word) > MOST_INITIALS or is_familiar(word) or is_common(word))
    ]
    return 2 * len(words) > len(capitals)


def _hard_words(page: NumberedText, explained: Explained) -> Iterator[Finding]:
    """Each hard word where it first stands; its other forms are the same word."""
    known = {*explained.all, *page.known}
    seen: set[str] = set()
    for spot in page.spots:
        if spot.kind in SAID or spot.kind is Kind.MEANING:
            for word, syllables in _hard_ones(spot, explained):
                if word.casefold() not in known and root(word) not in seen:
                    seen.add(root(word))
                    yield _hard_word(word, syllables, page.place(spot.passage, word))


def _hard_word(word: str, syllables: int, place: Place) -> Finding:
    message = f"“{word}” is a hard word ({syllables} syllable{'s' * (syllables > 1)})"
    hint = "say it in other words, or explain it in the text or in glossary.toml"
    if instead := plainer(word):
        hint = f"perhaps: {instead}; or explain it in the text or in glossary.toml"
    return Finding(HARD_WORD, message, place, hint)


def _hard_ones(spot: Spot, explained: Explained) -> Iterator[tuple[str, int]]:
    """The hard words of a passage that are no part of an explained term there, and their syllables."""
    text, language = spot.passage.words, language_counter("en")
    for begin, end, words in sentence_words(text, "en"):
        plain = [word.replace("’", "'") for word in words]
        if not language.total(plain)[1]:
            continue
        sentence = text[begin:end].casefold()
        within = " ".join(term for term in explained.all if term in sentence).split()
        for word, counts in zip(words, language.count(plain), strict=True):
            if counts.hard and word.casefold() not in within:
                yield word, counts.syllables
