"""Document -> plain text: UTF-8, NFC, one line for each passage. Never uses the disk or the clock.

Rules TX-01 to TX-08: no byte order mark, no tabs, no lines of signs; the address of a link is on its own
line. In a right-to-left line, every left-to-right run is in an isolate (LRI ... PDI, UAX #9) that ends on the
same line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import assert_never

from pipeline.model.document import (
    Block,
    Box,
    Definitions,
    Document,
    ItemList,
    Marker,
    Passage,
    Picture,
    Rows,
    Section,
    links,
)
from pipeline.model.editions import Edition
from pipeline.model.finding import Finding
from pipeline.model.language import Language, language
from pipeline.model.links import printed_address, reachable

LRI, PDI, RLM = "\u2066", "\u2069", "\u200f"

# A left-to-right run: Latin words, numbers, telephone numbers and addresses, with the signs and spaces
# between them. A comma ends it, so that the items of a list keep the order of the line around them.
LEFT_TO_RIGHT = re.compile(
    r"[+(]?[A-Za-z0-9\u00c0-\u024f]+(?:[ \u00a0.:/@_&+'’|#%=?~()\u2013-]+[A-Za-z0-9\u00c0-\u024f]+)*[/)]?"
)

# The full stop of scripts that do not use "."; Thai and Lao have none.
FULL_STOPS = {
    "Beng": "।",
    "Deva": "।",
    "Guru": "।",
    "Orya": "।",
    "Ethi": "።",
    "Hans": "。",
    "Hant": "。",
    "Jpan": "。",
    "Khmr": "។",
    "Laoo": "",
    "Mymr": "။",
    "Thai": "",
    "Armn": "։",
    "Tibt": "།",
}
URDU_FULL_STOP = "۔"
ADDRESS = re.compile(r"@|://|\w\.\w")
# "a passport, or": the sentence goes on in the next item.
CONJUNCTIONS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        language: frozenset(words.split())
        for language, words in {
            "ar": "أو و ثم",
            "bn": "অথবা বা এবং ও",
            "cy": "neu ac a",
            "de": "oder und sowie",
            "en": "or and then but",
            "es": "o u y e",
            "fa": "یا و",
            "fr": "ou et puis",
            "it": "o oppure e",
            "lt": "arba ir",
            "pa": "ਜਾਂ ਅਤੇ",
            "pl": "lub albo i oraz",
            "pt": "ou e",
            "ro": "sau și",
            "so": "ama iyo",
            "uk": "або та і й чи",
            "ur": "یا اور",
            "zh": "或 或者 和 以及",
        }.items()
    }
)


def write(document: Document, edition: Edition) -> tuple[bytes, tuple[Finding, ...]]:
    """Return the document as UTF-8 text, and no findings: there are no rules for plain text."""
    del edition  # there is only one layout of plain text
    lines = [_line(document.title, document.language)]
    number = 0
    for section in document.sections:
        if section.heading is not None and section.level == 2:
            number += 1
        lines += _section_lines(section, number, document.language)
    text = "\n".join(lines).strip("\n") + "\n"
    return unicodedata.normalize("NFC", text).encode("utf-8"), ()


def _section_lines(section: Section, number: int, tag: str) -> Iterator[str]:
    """The lines of a section: two blank lines before its heading, one after it, one between blocks."""
    if section.heading is not None:
        mark = f"{number}. " if section.level == 2 else ""
        yield from ("", "", _line(section.heading, tag, mark))
    for block in section.blocks:
        lines = list(_block_lines(block, tag))
        if lines:
            yield ""
            yield from lines


def _block_lines(block: Block, tag: str) -> Iterator[str]:
    """The lines of a block; a picture has none, because the words beside it say what it shows (TX-06)."""
    match block:
        case Passage():
            yield from _passage_lines(block, tag)
        case ItemList():
            yield from _list_lines(block, tag)
        case Box(blocks):
            for inner in blocks:
                yield from _block_lines(inner, tag)
        case Definitions(items):
            for item in items:
                yield from _passage_lines(item.term, tag)
                yield from _passage_lines(item.meaning, tag)
        case Rows(rows):
            for sentence in (sentence for row in rows for sentence in row.sentences):
                yield from _passage_lines(sentence, tag)
        case Picture():
            pass
        case _:
            assert_never(block)


def _list_lines(block: ItemList, tag: str) -> Iterator[str]:
    for position, item in enumerate(block.items):
        mark, end = "", ""
        if block.marker is not Marker.LINE:
            mark = "- " if block.marker is Marker.BULLET else f"{block.start + position}. "
            end = _full_stop(item.words, item.language or tag)
        yield from _passage_lines(item, tag, mark, end)


def _passage_lines(passage: Passage, tag: str, mark: str = "", end: str = "") -> Iterator[str]:
    """The passage's line, then a line with the address of each link (unless its words are the address)."""
    yield _line(passage, tag, mark, end)
    for link in links(passage.content):
        if printed_address(link):
            yield reachable(link.target)


def _line(passage: Passage, tag: str, mark: str = "", end: str = "") -> str:
    words = passage.words + end
    spoken: Language = language(passage.language or tag)
    if not spoken.rtl:
        return mark + words
    isolated = mark + LEFT_TO_RIGHT.sub(lambda run: f"{LRI}{run[0]}{PDI}", words)
    return isolated if _first_strong_is_right_to_left(isolated) else RLM + isolated


def _first_strong_is_right_to_left(line: str) -> bool:
    """Whether a program that takes a line's direction from its first strong character finds right to left.

    (UAX #9, P2 and P3: characters in isolates are skipped.)
    """
    depth = 0
    for character in line:
        if character == LRI:
            depth += 1
        elif character == PDI:
            depth -= 1
        elif depth == 0 and unicodedata.bidirectional(character) in ("L", "R", "AL"):
            return unicodedata.bidirectional(character) != "L"
    return False


def _full_stop(words: str, tag: str) -> str:
    """A full stop for an item that ends in a letter, so that a screen reader pauses (TX-04); otherwise "".

    None is added to an address, which must stay as it is, or to an item that goes on: "a passport, or".
    """
    if not words or not words[-1].isalpha() or _goes_on(words, tag):
        return ""
    if ADDRESS.search(words.rsplit(maxsplit=1)[-1]):
        return ""
    spoken = language(tag)
    if spoken.tag == "ur":
        return URDU_FULL_STOP
    return FULL_STOPS.get(spoken.script, ".")


def _goes_on(words: str, tag: str) -> bool:
    """Whether *words* end with "or" or "and"; Chinese has no spaces, so a comma must be before the word."""
    last = re.split(r"[\s，、；]", words.casefold())[-1]
    return last in CONJUNCTIONS.get(tag.partition("-")[0], ())
