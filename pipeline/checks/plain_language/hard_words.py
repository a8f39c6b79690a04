"""Hard words: bold where they are first met, explained in the next sentence, listed at the end.

A hard word is what stands in bold, or in the list. Bold words with a digit that the list does not have are a
number to remember, and a whole line in bold is a fault of another kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.checks.plain_language.lines import (
    SAID,
    WORD,
    NumberedText,
    PlacedSentence,
    bold,
    count,
    listed,
    name_words,
    quoted,
)
from pipeline.model.document import Passage
from pipeline.model.finding import Finding, Rule, Severity

LIST = "\n\n## Hard words\n\nBail\n: The person can go, but must follow rules.\n"
UNEXPLAINED = Rule(
    "easy-read/unexplained-word",
    Severity.ERROR,
    "The sentence after a hard word does not explain it.",
    why="A reader who meets a word they do not know stops there.",
    standard=(
        "GOV.UK, Accessible communication formats, easy read; "
        "W3C, Making Content Usable for People with Cognitive and Learning Disabilities"
    ),
    bad=f"They might be on **bail**.\nYou can ask the police.{LIST}",
    good=f"They might be on **bail**.\nBail means they must follow rules.{LIST}",
)
NOT_LISTED = Rule(
    "easy-read/unlisted-word",
    Severity.ERROR,
    "Words in bold are not in the list of hard words.",
    why="Who has forgotten what a word means looks at the end; bold is kept for the words that stand there.",
    standard="GOV.UK, Accessible communication formats, easy read",
    bad="They might be on **bail**.\nBail means they must follow rules.",
    good=f"They might be on **bail**.\nBail means they must follow rules.{LIST}",
)
NOT_BOLD = Rule(
    "easy-read/word-not-bold",
    Severity.ERROR,
    "A word of the list of hard words is not in bold where it is first met.",
    why="Bold tells the reader: this word is new, and is explained.",
    standard=(
        "GOV.UK, Accessible communication formats, easy read; "
        "W3C, Making Content Usable for People with Cognitive and Learning Disabilities"
    ),
    bad=f"They might be on bail.\nBail means they must follow rules.{LIST}",
    good=f"They might be on **bail**.\nBail means they must follow rules.{LIST}",
)
BOLD_SENTENCE = Rule(
    "easy-read/bold-sentence",
    Severity.WARNING,
    "A whole line is in bold.",
    why="It looks like a heading, and hard words in it cannot be seen.",
    standard="NHS digital service manual, formatting",
    bad="**You can ask for help.**",
    good="You can ask for help.",
)
RULES = (UNEXPLAINED, NOT_LISTED, NOT_BOLD, BOLD_SENTENCE)

OPENERS = r"(?:an?|the|your|this|these|being|to be)"
ENDINGS = r"(?:['’]?s|es|ed|ing)?"
MEANS = r"(?:means?|is|are)"


@dataclass(frozen=True, slots=True)
class _Use:
    """A hard word in bold in a line, and the sentence that follows."""

    term: str
    passage: Passage
    following: PlacedSentence | None


def check_hard_words(page: NumberedText) -> Iterator[Finding]:
    """Yield hard words that are not bold, not explained or not listed where they should be."""
    terms = list(listed(page.document))
    names = [term.words for term in terms]
    seen: list[str] = []
    for use in _uses(page, names):
        if not any(same(use.term, term) for term in seen):
            seen.append(use.term)
            yield from _first_use(use, names)
    for term in terms:
        yield from _listed(term, page)
    yield from _bold_lines(page)


def same(first: str, second: str) -> bool:
    """Whether two hard words are one, singular or plural."""
    one, other = " ".join(name_words(first)), " ".join(name_words(second))
    return one == other or any(one + end == other or other + end == one for end in ("s", "es"))


def explains(sentence: str, term: str) -> bool:
    """Whether *sentence* says what *term* means: it begins with the term, or with what stands for it.

    "Bail means ...", "A witness is ...", "Being arrested means ...", "GoodSAM lets ..." begin with the term.
    "It is ...", "This means ...", "This notice means ..." begin with a word that points at it. That "They are
    here." begins so and explains nothing, a machine cannot tell.
    """
    words = name_words(term)
    name = r"\s+".join(map(re.escape, words))
    begins = rf"(?:{OPENERS}\s+)?{name}{ENDINGS}\b(?=.*\w)"
    points = rf"(?:it|this|that|they|these)\s+(?:(?:{'|'.join(map(re.escape, words))})\s+)*{MEANS}\b"
    return bool(words) and re.match(rf"\W*(?:{begins}|{points})", sentence, re.IGNORECASE) is not None


def _uses(page: NumberedText, names: Sequence[str]) -> Iterator[_Use]:
    said = [sentence for sentence in page.sentences if sentence.kind in SAID]
    for at, sentence in enumerate(said):
        later = said[at + 1] if at + 1 < len(said) else None
        following = later if later is not None and later.heading is sentence.heading else None
        for term in _terms(sentence, names):
            yield _Use(term, sentence.passage, following)


def _terms(sentence: PlacedSentence, names: Sequence[str]) -> Iterator[str]:
    """The hard words in bold of a sentence; a line that is all bold has none."""
    if _all_bold(sentence.passage):
        return
    for run in bold(sentence.passage.content):
        number = any(letter.isdigit() for letter in run) and not any(same(run, name) for name in names)
        if name_words(run) and WORD.search(run) and run.strip() in sentence.words and not number:
            yield run.strip()


def _all_bold(passage: Passage) -> bool:
    runs = " ".join(bold(passage.content))
    return bool(runs) and count(runs) >= count(passage.words)


def _first_use(use: _Use, names: Sequence[str]) -> Iterator[Finding]:
    if use.following is None or not explains(use.following.words, use.term):
        next_one = (
            f": {quoted(use.following.words)}" if use.following else ", there is none under this heading"
        )
        message = f"the next sentence does not explain {quoted(use.term)}{next_one}"
        hint = f"begin it with “{use.term}” or with “This means”"
        yield Finding(UNEXPLAINED, message, use.passage.place, hint)
    if not any(same(use.term, name) for name in names):
        message = f"not in the list of hard words: {quoted(use.term)}"
        hint = "list it with its meaning, or do not make it bold"
        yield Finding(NOT_LISTED, message, use.passage.place, hint)


def _listed(term: Passage, page: NumberedText) -> Iterator[Finding]:
    """The first line before the list with the hard word must have it in bold."""
    first = next((passage for passage in _before(term, page) if _mentions(passage.words, term.words)), None)
    if first is None:
        message = f"no line before the list has this hard word: {quoted(term.words)}"
        yield Finding(NOT_BOLD, message, term.place, "take it out of the list")
    elif not any(_mentions(run, term.words) for run in bold(first.content)):
        message = f"this is the first line with {quoted(term.words)}, and it is not in bold"
        yield Finding(
            NOT_BOLD, message, first.place, "make it bold here, and explain it in the next sentence"
        )


def _before(term: Passage, page: NumberedText) -> Iterator[Passage]:
    for spot in page.spots:
        if spot.passage is term:
            return
        if spot.kind in SAID:
            yield spot.passage


def _mentions(text: str, term: str) -> bool:
    name = r"\s+".join(map(re.escape, name_words(term)))
    return bool(name) and re.search(rf"(?<!\w){name}(?:es|s)?(?!\w)", text, re.IGNORECASE) is not None


def _bold_lines(page: NumberedText) -> Iterator[Finding]:
    for spot in page.spots:
        passage = spot.passage
        if spot.kind in SAID and WORD.search(passage.words) and _all_bold(passage):
            message = f"all of this line is in bold: {quoted(passage.words)}"
            yield Finding(BOLD_SENTENCE, message, passage.place, "make only the hard word bold")
