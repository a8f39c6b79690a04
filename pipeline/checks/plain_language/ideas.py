"""One idea at a time: in a sentence, in a paragraph, under a heading. The first guesses, for English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.plain_language.lines import NumberedText, count, quoted, split
from pipeline.model.document import Kind, Spot
from pipeline.model.finding import Finding, Rule, Severity

TWO_IDEAS = Rule(
    "reading/two-ideas",
    Severity.WARNING,
    "A sentence has more than 2 different words that join clauses, or more than 2 commas before a clause.",
    why="A reader keeps one idea in mind; each word like “because” or “which” adds another.",
    standard=(
        "GOV.UK, Accessible communication formats, easy read; "
        "W3C, Making Content Usable for People with Cognitive and Learning Disabilities"
    ),
    bad="They come when you call, and stay if you like.",
    good="They come when you call.\nThey stay if you like.",
)
LONG_PARAGRAPH = Rule(
    "reading/long-paragraph",
    Severity.WARNING,
    "A paragraph has more words than its profile allows: 50 in Easy Read, 100 in plain texts, 150 in others.",
    why="A block of print puts readers off before they begin; who looks away does not find the line again.",
    standard=(
        "Easy Read Standard 1.0 (2026); "
        "W3C, Making Content Usable for People with Cognitive and Learning Disabilities"
    ),
    bad="You can call us. We can help. You can ask us. We can talk. You can tell us. We can come. You can go"
    " home. We can wait. You can call us. We can help. You can ask us. We can talk. You can tell us."
    " We can come. You can go home.",
    good="You can call us.",
)
UNANSWERED = Rule(
    "reading/unanswered-heading",
    Severity.WARNING,
    "A heading asks a question, and another question follows it.",
    why="The reader stopped at the question for its answer.",
    standard="NHS digital service manual, headings",
    bad="## What can I do?\n\nAre you hurt?\nYou can call us.",
    good="## What can I do?\n\nYou can call us.",
)
RULES = (TWO_IDEAS, LONG_PARAGRAPH, UNANSWERED)

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# "after" and "before" join nothing where a date or an age follows. "and" and "or" join ideas where a comma or
# a subject shows that a clause follows; elsewhere they join words.
JOINING = re.compile(
    r"\b(?:because|which|when|if|so that|although|though|while|unless|whether|therefore|however)\b"
    rf"|\b(?:after|before|until|since)\b(?! (?:\d|(?:{MONTHS})\b)"
    r"| (?:a|the|that|this|your) (?:age|date|day|end|time)\b)"
    r"|(?<=, )(?:and|but|or)\b"
    r"|\b(?:and|but|or)(?= (?:I|you|he|she|it|we|they|this|that|there)\b)",
    re.IGNORECASE,
)
MOST_JOINTS = 2
MOST_COMMAS = 2
VERB = re.compile(
    r"\b(?:am|are|can|cannot|could|did|do|does|had|has|have|is|may|might|must|need|should|was|were|will|would)\b"
    r"|\A(?:I|you|he|she|it|we|they)\b",
    re.IGNORECASE,
)
"""What a clause has, and an item of a list or a line of an address has not."""
CLAUSE_WORDS = 5
"""Words from which on what follows a comma is taken for a clause, not for an item of a list."""


def check_ideas(page: NumberedText) -> Iterator[Finding]:
    """Yield sentences of several ideas, long paragraphs, questions that no answer follows."""
    for sentence in page.sentences:
        joints = list(dict.fromkeys(joint.casefold() for joint in JOINING.findall(sentence.words)))
        parts = sentence.words.split(", ")[1:]
        commas = sum(len(part.split()) >= CLAUSE_WORDS and VERB.search(part) is not None for part in parts)
        if len(joints) > MOST_JOINTS or commas > MOST_COMMAS:
            why = f"“{'”, “'.join(joints)}”" if len(joints) > MOST_JOINTS else f"{commas} commas"
            message = f"several ideas ({why}): {quoted(sentence.words)}"
            place = page.place(sentence.passage, sentence.words)
            yield Finding(TWO_IDEAS, message, place, "say each idea in a sentence of its own")
    for spot, below in zip(page.spots, page.spots[1:], strict=False):
        yield from _unanswered(spot, below, page)
    for spot in page.spots:
        words = count(spot.passage.words)
        if spot.kind is Kind.PARAGRAPH and words > page.profile.paragraph_words:
            message = f"{words} words: {quoted(spot.passage.words)}"
            yield Finding(LONG_PARAGRAPH, message, spot.passage.place, "make it 2 paragraphs, or a list")


def _unanswered(heading: Spot, below: Spot, page: NumberedText) -> Iterator[Finding]:
    asks = heading.kind is Kind.HEADING and heading.passage.words.rstrip().endswith("?")
    first = next(iter(split(below.passage.words)), "")
    if asks and below.kind is not Kind.HEADING and first.endswith("?"):
        message = f"a question follows {quoted(heading.passage.words)}: {quoted(first)}"
        yield Finding(UNANSWERED, message, page.place(below.passage, first), "answer the heading first")
