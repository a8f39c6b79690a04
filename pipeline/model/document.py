"""The document model: what a leaflet says, in what order, and in which language.

Knows words and their structure. Does not know files, catalogues, page sizes or colours.
A change is a new value.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    """Plain words."""

    content: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Important words, shown in bold: a hard word at its first use, a number to remember."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to *target*, a URL with its scheme (``https:``, ``mailto:``, ``tel:``)."""

    children: Inlines
    target: str


Inline: TypeAlias = Text | Strong | Link
Inlines: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A position in a file; line and column count from 1, and 0 means unknown."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        parts = [self.file, *(str(number) for number in (self.line, self.column) if number)]
        return ":".join(parts)


NOWHERE = Place("")


@dataclass(frozen=True, slots=True)
class Passage:
    """One run of words: a title, a heading, a paragraph, a list item, a sentence. One message to translate.

    As a block, a passage is a paragraph. *context* is its gettext msgctxt ("" for none). *language* is
    the BCP 47 tag of its words if they are not in the document's language, otherwise "". *critical*: a
    mistake in this passage endangers a reader.
    """

    content: Inlines
    place: Place = field(default=NOWHERE, compare=False)
    context: str = ""
    language: str = ""
    critical: bool = False

    @property
    def words(self) -> str:
        """The passage as plain text, without markup and link targets."""
        return plain_words(self.content)


class Marker(Enum):
    """How the items of a list begin."""

    BULLET = "bullet"
    NUMBER = "number"
    LINE = "line"
    """No mark: separate lines, as in an address or a list of telephone numbers."""


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list; *start* is the number of the first item if the list is numbered."""

    items: tuple[Passage, ...]
    marker: Marker = Marker.BULLET
    start: int = 1


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of ``source/pictures`` by its id, with the alternative text that a screen reader speaks.

    *placed*: leaflet.toml put the picture there, for Easy Read; the author of the text did not. *digits* are
    drawn into the picture: 55 on a telephone, 28 on a calendar.
    """

    id: str
    alternative: Passage
    placed: bool = False
    digits: str = ""

    @property
    def drawing(self) -> str:
        """The name of the drawing: the picture's id, followed by its digits if it has any."""
        return f"{self.id} {self.digits}".rstrip()


@dataclass(frozen=True, slots=True)
class Box:
    """Words in a frame, which a reader must not miss."""

    blocks: tuple[Passage | ItemList, ...]


@dataclass(frozen=True, slots=True)
class Definition:
    """A hard word and what it means in plain words."""

    term: Passage
    meaning: Passage


@dataclass(frozen=True, slots=True)
class Definitions:
    """A list of hard words."""

    items: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One idea of an Easy Read page: a picture on the start side, its sentences beside it."""

    picture: Picture
    sentences: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """Consecutive ideas, each with its picture."""

    rows: tuple[Row, ...]


Block: TypeAlias = Passage | ItemList | Picture | Box | Definitions | Rows


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the blocks under it; *level* 2 is a section, 3 a sub-section.

    A section without a heading holds the blocks before the first heading.
    """

    heading: Passage | None
    blocks: tuple[Block, ...]
    level: int = 2


class Wording(Enum):
    """Which text of a leaflet: the standard text, or the text written for Easy Read."""

    STANDARD = "standard"
    EASY_READ = "easy-read"


@dataclass(frozen=True, slots=True)
class Imprint:
    """The properties of a made file: publisher, version, and the day of the last check, else of the text."""

    publisher: str = ""
    version: str = ""
    date: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A leaflet in one language (a BCP 47 tag) and one wording."""

    title: Passage
    sections: tuple[Section, ...]
    language: str
    wording: Wording = Wording.STANDARD
    imprint: Imprint = Imprint()


class Kind(Enum):
    """The role of a passage in its document; the value is the word that interpreters see."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "list item"
    TERM = "hard word"
    MEANING = "meaning of the hard word"
    SENTENCE = "sentence"
    ALTERNATIVE = "alternative text"


@dataclass(frozen=True, slots=True)
class Spot:
    """A passage, its kind, and the heading above it (None before the first heading)."""

    kind: Kind
    passage: Passage
    heading: Passage | None = None


def plain_words(inlines: Inlines) -> str:
    """Return the words of *inlines* without markup and link targets."""
    return "".join(
        [inline.content if isinstance(inline, Text) else plain_words(inline.children) for inline in inlines]
    )


def walk(document: Document) -> Iterator[Spot]:
    """Yield every passage in reading order, alternative texts of pictures included."""
    yield Spot(Kind.TITLE, document.title)
    for section in document.sections:
        if section.heading is not None:
            yield Spot(Kind.HEADING, section.heading)
        for block in section.blocks:
            for kind, passage in _block_passages(block):
                yield Spot(kind, passage, section.heading)


def passages(document: Document) -> Iterator[Passage]:
    """Yield every passage that a reader sees, in reading order: all except alternative texts."""
    return (spot.passage for spot in walk(document) if spot.kind is not Kind.ALTERNATIVE)


def pictures(document: Document) -> Iterator[Picture]:
    """Yield every picture in reading order."""
    for section in document.sections:
        for block in section.blocks:
            match block:
                case Picture():
                    yield block
                case Rows(rows):
                    yield from (row.picture for row in rows)


def _block_passages(block: Block) -> Iterator[tuple[Kind, Passage]]:
    match block:
        case Passage():
            yield Kind.PARAGRAPH, block
        case ItemList(items):
            yield from ((Kind.ITEM, item) for item in items)
        case Picture(alternative=alternative):
            yield Kind.ALTERNATIVE, alternative
        case Box(blocks):
            for inner in blocks:
                yield from _block_passages(inner)
        case Definitions(definitions):
            for definition in definitions:
                yield Kind.TERM, definition.term
                yield Kind.MEANING, definition.meaning
        case Rows(rows):
            for row in rows:
                yield Kind.ALTERNATIVE, row.picture.alternative
                yield from ((Kind.SENTENCE, sentence) for sentence in row.sentences)


def with_passages(document: Document, change: Callable[[Passage], Passage]) -> Document:
    """Return the document with *change* applied to every passage, alternative texts included."""
    return replace(
        document,
        title=change(document.title),
        sections=tuple(_changed_section(section, change) for section in document.sections),
    )


def _changed_section(section: Section, change: Callable[[Passage], Passage]) -> Section:
    heading = change(section.heading) if section.heading is not None else None
    return replace(section, heading=heading, blocks=tuple(_changed_block(b, change) for b in section.blocks))


def _changed_block(block: Block, change: Callable[[Passage], Passage]) -> Block:
    match block:
        case Passage() | ItemList():
            return _changed_words(block, change)
        case Picture(_, alternative):
            return replace(block, alternative=change(alternative))
        case Box(blocks):
            return Box(tuple(_changed_words(inner, change) for inner in blocks))
        case Definitions(items):
            return Definitions(tuple(Definition(change(item.term), change(item.meaning)) for item in items))
        case Rows(rows):
            return Rows(tuple(_changed_row(row, change) for row in rows))


def _changed_words(block: Passage | ItemList, change: Callable[[Passage], Passage]) -> Passage | ItemList:
    if isinstance(block, Passage):
        return change(block)
    return replace(block, items=tuple(change(item) for item in block.items))


def _changed_row(row: Row, change: Callable[[Passage], Passage]) -> Row:
    picture = replace(row.picture, alternative=change(row.picture.alternative))
    return Row(picture, tuple(change(sentence) for sentence in row.sentences))
