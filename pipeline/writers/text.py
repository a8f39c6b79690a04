"""Document -> plain text: UTF-8, NFC, one line for each passage. Never uses the disk or the clock.

Rules TX-01 to TX-08: no byte order mark, no tabs, no lines of signs; the address of a link is on its own
line. Sections are numbered "1.", the items of a list "1)".

People paste lines into boxes of both directions. So each right-to-left line is in an isolate of its own
direction (RLI ... PDI, UAX #9), with RLM in front for programs that take the direction from the first letter
outside isolates (P2). Inside it, each island is in an isolate (LRI ... PDI) as well.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType
from typing import assert_never

from pipeline.model.bidi import LRI, PDI, RLI, levels, visual_order
from pipeline.model.document import (
    Block,
    Box,
    Definitions,
    Document,
    Inlines,
    ItemList,
    Marker,
    Passage,
    Picture,
    Rows,
    Section,
    Table,
    Text,
    links,
    plain_words,
)
from pipeline.model.editions import Edition
from pipeline.model.finding import Finding
from pipeline.model.islands import address_parts, isolated, kept_parts, turned
from pipeline.model.language import language
from pipeline.model.links import printed_address, reachable

RLM, LRM = "\u200f", "\u200e"

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
SENTENCE_ENDS = (*".!?…؟", URDU_FULL_STOP, *(stop for stop in FULL_STOPS.values() if stop))
STOPS = tuple(".!?…。؟۔।,;:،؛、，；：")
WIDE_SIGNS = frozenset({"Hans", "Hant", "Jpan"})
SEMICOLONS = {"Arab": "؛ ", "Aran": "؛ ", "Thaa": "؛ ", "Nkoo": "؛ "}
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
            yield from chain.from_iterable(_block_lines(inner, tag) for inner in blocks)
        case Definitions(items):
            yield from _lines_of((words for item in items for words in (item.term, item.meaning)), tag)
        case Rows(rows):
            yield from _lines_of((sentence for row in rows for sentence in row.sentences), tag)
        case Table():
            yield from _table_lines(block, tag)
        case Picture():
            pass
        case _:
            assert_never(block)


def _lines_of(passages: Iterable[Passage], tag: str) -> Iterator[str]:
    return chain.from_iterable(_passage_lines(passage, tag) for passage in passages)


def _list_lines(block: ItemList, tag: str, step: str = "") -> Iterator[str]:
    """The items; those of a list within an item, and its other lines, are two spaces further in."""
    number, marked = block.start, block.marker is not Marker.LINE
    stopped = marked and any(_ends(item.words) for item in block.own)
    for item in block.items:
        if isinstance(item, ItemList):
            yield from _list_lines(item, tag, step + "  " * marked)
            continue
        mark = f"{number}) " if block.marker is Marker.NUMBER else "- " if marked else ""
        first, *more = _passage_lines(item, tag, step + mark, _full_stop(item, tag) if stopped else "")
        yield first
        yield from (step + line for line in more)
        number += 1


def _table_lines(table: Table, tag: str) -> Iterator[str]:
    """The names of the columns, then a line for each row of two columns, or a block of lines for each row.

    In a block each cell follows the name of its column, so that an empty cell moves no other.
    """
    if table.caption is not None:
        yield from _passage_lines(table.caption, tag)
    pairs = len(table.rows[0]) == 2
    colon, semicolon = _signs(tag)
    if table.headed:
        yield from _cells_line(table.head, tag, colon if pairs else semicolon)
    for row in table.body:
        if pairs and (row[0].content or not table.headed):
            yield from _cells_line(row, tag, colon)
            continue
        if not pairs:
            yield ""
        for at, cell in enumerate(row):
            name = () if table.named and at == 0 else table.head[at : at + 1]
            if cell.content:
                yield from _cells_line((*name, cell), tag, colon, addressed=(cell,))


def _signs(tag: str) -> tuple[str, str]:
    """What stands between the name of a column and a cell, and between the names of columns."""
    script = language(tag).script
    if script in WIDE_SIGNS:
        return "：", "；"
    return ": ", SEMICOLONS.get(script, "; ")


def _cells_line(
    cells: Sequence[Passage], tag: str, sign: str, addressed: Sequence[Passage] | None = None
) -> Iterator[str]:
    """A line of the cells that have words, with *sign* between them; then the addresses of their links.

    A mark of the line's direction keeps each cell apart from the next: without it, two numbers would be one
    in a right-to-left line. *addressed* are the cells whose addresses follow, if those are not all.
    """
    filled = [cell for cell in cells if cell.content]
    content: Inlines = ()
    for cell in filled:
        content += (Text(_joint(plain_words(content), sign, tag)), *cell.content)
    if filled:
        yield _line(Passage(content, language=_one_language(filled)), tag)
    yield from chain.from_iterable(
        _addresses(cell, tag) for cell in (filled if addressed is None else addressed)
    )


def _one_language(cells: Sequence[Passage]) -> str:
    """The language of all *cells*; "", that of the document, if they have several."""
    return cells[0].language if len({cell.language for cell in cells}) == 1 else ""


def _joint(before: str, sign: str, tag: str) -> str:
    """What stands between the words *before* and the next cell."""
    if not before:
        return ""
    if language(tag).rtl:
        mark = RLM
    else:
        right_to_left = any(unicodedata.bidirectional(each) in ("R", "AL") for each in before)
        mark = LRM if right_to_left else ""
    space = "" if sign in "：；" else " "
    return (space if before.endswith(STOPS) else sign) + mark


def _passage_lines(passage: Passage, tag: str, mark: str = "", end: str = "") -> Iterator[str]:
    """The passage's line, then a line with the address of each link (unless its words are the address)."""
    yield _line(passage, tag, mark, end)
    yield from _addresses(passage, tag)


def _addresses(passage: Passage, tag: str) -> Iterator[str]:
    for link in links(passage.content):
        if printed_address(link):
            yield _left_to_right(reachable(link.target), tag)


def _line(passage: Passage, tag: str, mark: str = "", end: str = "") -> str:
    words = passage.words
    if language(passage.language or tag).rtl:
        return f"{RLM}{RLI}{mark}{isolated(words, kept_parts(passage.content))}{end}{PDI}"
    if any(turned(words, 0)):
        words = isolated(words, address_parts(passage.content))
    return _left_to_right(mark + words + end, tag)


def _left_to_right(line: str, tag: str) -> str:
    """A left-to-right line; in a right-to-left document in an isolate, if such a box turns it."""
    if not language(tag).rtl or _order(line, 0) == _order(line, 1):
        return line
    return f"{LRI}{line}{PDI}"


def _order(line: str, base: int) -> list[int]:
    """The visual order of a line in a box whose direction is *base*."""
    return visual_order(levels(line, base))


def _ends(words: str) -> bool:
    """Whether *words* end as a sentence does."""
    return words.rstrip("\"'’”»)").endswith(SENTENCE_ENDS)


def _full_stop(item: Passage, tag: str) -> str:
    """A full stop for an item that ends in a letter, so that a screen reader pauses (TX-04); otherwise "".

    Only in a list in which another item has one. None is added to an address, which must stay as it is, or to
    an item that goes on: "a passport, or".
    """
    words, own = item.words, item.language or tag
    if not words or not words[-1].isalpha() or _goes_on(words, own):
        return ""
    if ADDRESS.search(words.rsplit(maxsplit=1)[-1]):
        return ""
    spoken = language(own)
    if spoken.tag == "ur":
        return URDU_FULL_STOP
    return FULL_STOPS.get(spoken.script, ".")


def _goes_on(words: str, tag: str) -> bool:
    """Whether *words* end with "or" or "and"; Chinese has no spaces, so a comma must be before the word."""
    last = re.split(r"[\s，、；]", words.casefold())[-1]
    return last in CONJUNCTIONS.get(tag.partition("-")[0], ())
