"""Headings that can be scanned, and lists that can be kept in mind."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from pipeline.checks.plain_language.lines import WORD, NumberedText, name_words, quoted
from pipeline.checks.plain_language.profiles import EASY_READ
from pipeline.model.document import Document, ItemList, Kind, Passage, Section, blocks, walk
from pipeline.model.finding import Finding, Rule, Severity

FULL_STOP = Rule(
    "easy-read/heading-stop",
    Severity.WARNING,
    "A heading ends in a full stop.",
    why="A heading names what follows; a full stop makes readers take it for the text.",
    standard="NHS digital service manual, headings",
    bad="## When you call.\n\nAn officer will come.",
    good="## When you call\n\nAn officer will come.",
)
LONG_HEADING = Rule(
    "easy-read/long-heading",
    Severity.WARNING,
    "A heading has more than 65 characters.",
    why="Readers look through the headings for what they need; a long one is not looked through.",
    standard="NHS digital service manual, headings",
    bad="## What the police can do for you when you call them and when they come\n\nAn officer will come.",
    good="## What the police can do\n\nAn officer will come.",
)
CAPITALS = Rule(
    "easy-read/capitals",
    Severity.WARNING,
    "A heading is all in capitals.",
    why="Words are known by their shape; in capitals all have the same one.",
    standard="NHS digital service manual, formatting; UKAAF G003 (2019)",
    bad="## WHEN YOU CALL\n\nAn officer will come.",
    good="## When you call\n\nAn officer will come.",
)
EMPTY = Rule(
    "easy-read/empty-heading",
    Severity.WARNING,
    "No words stand under a heading.",
    why="The reader looks for what it promises and finds the next heading.",
    standard="WCAG 2.2, 2.4.6 Headings and Labels",
    bad="## When you call\n\n## When officers come\n\nThey will talk to you.",
    good="## When you call\n\nAn officer will come.\n\n## When officers come\n\nThey will talk to you.",
)
LONG_LIST = Rule(
    "easy-read/long-list",
    Severity.WARNING,
    "A list has more than 6 items.",
    why="Nobody keeps more in mind; two lists with a heading each are easier.",
    standard="NHS digital service manual, lists",
    bad="Take with you:\n\n- keys\n- money\n- a phone\n- clothes\n- toys\n- papers\n- a bag",
    good="Take with you:\n\n- keys\n- money\n- a phone",
)
RULES = (FULL_STOP, LONG_HEADING, CAPITALS, EMPTY, LONG_LIST)

MOST_CHARACTERS = 65
LETTERS_OF_A_NAME = 5


def check_headings(page: NumberedText) -> Iterator[Finding]:
    """Yield headings that are hard to scan or have no words, and long lists."""
    for spot in page.spots:
        if spot.kind in (Kind.TITLE, Kind.HEADING):
            yield from _heading(spot.passage, page)
    yield from _empty(page.document)
    for items in _lists(page.document):
        if len(items.own) > page.profile.list_items:
            message = f"a list of {len(items.own)} items"
            yield Finding(LONG_LIST, message, items.own[0].place, "make it 2 lists, or leave items out")


def _heading(heading: Passage, page: NumberedText) -> Iterator[Finding]:
    words = heading.words.strip()
    if words.endswith("."):
        yield Finding(FULL_STOP, f"a full stop: {quoted(words)}", heading.place, "take it away")
    if len(words) > MOST_CHARACTERS:
        yield Finding(LONG_HEADING, f"{len(words)} characters: {quoted(words)}", heading.place, "say less")
    if words.isupper() and not _is_a_name(words, page) and not page.known.issuperset(name_words(words)):
        hint = "write it as a sentence, without a full stop"
        yield Finding(CAPITALS, f"all in capitals: {quoted(words)}", heading.place, hint)


def _is_a_name(words: str, page: NumberedText) -> bool:
    """Whether *words* are the letters of one name, as ACAS; Easy Read explains even these."""
    return page.profile.base != EASY_READ.name and words.isalpha() and len(words) <= LETTERS_OF_A_NAME


def _empty(document: Document) -> Iterator[Finding]:
    """A heading without words; one right above the heading of its own part is followed by that."""
    for section, later in zip_longest(document.sections, document.sections[1:]):
        parted = later is not None and (later.depth or later.level) > (section.depth or section.level)
        if section.heading is not None and not parted and not _says_something(section):
            message = f"nothing under this heading: {quoted(section.heading.words)}"
            hint = "write the words, or take the heading away"
            yield Finding(EMPTY, message, section.heading.place, hint)


def _says_something(section: Section) -> bool:
    under = walk(Document(Passage(()), (section,), ""))
    silent = (Kind.HEADING, Kind.ALTERNATIVE)
    return any(WORD.search(spot.passage.words) for spot in under if spot.kind not in silent)


def _lists(document: Document) -> Iterator[ItemList]:
    return (found for block in blocks(document) if isinstance(block, ItemList) for found in _within(block))


def _within(block: ItemList) -> Iterator[ItemList]:
    """The list and the lists within it."""
    yield block
    yield from (found for item in block.items if isinstance(item, ItemList) for found in _within(item))
