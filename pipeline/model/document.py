"""The document model: what a leaflet says, in what order, and in which language.

Knows words and their structure. Does not know files, catalogues, page sizes or colours.
A change is a new value.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TypeAlias, assert_never


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
class Origin:
    """The message that words are from: its gettext domain ("" is the leaflet's own), msgctxt and msgid.

    *untranslated*: it has no translation that may be shown, so the words are those of the source.
    """

    domain: str
    context: str
    text: str
    untranslated: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """One run of words: a title, a heading, a paragraph, a list item, a sentence. One message to translate.

    As a block, a passage is a paragraph. *context* is its gettext msgctxt ("" for none). *language* is
    the BCP 47 tag of its words if they are not in the document's language, otherwise "". *critical*: a
    mistake in this passage endangers a reader. *origin* is None until the passage is translated, and for
    words that are in no catalogue: a parted passage keeps it, so that the gate knows whose words they are.
    """

    content: Inlines
    place: Place = field(default=NOWHERE, compare=False)
    context: str = ""
    language: str = ""
    critical: bool = False
    origin: Origin | None = field(default=None, compare=False)

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
    """The properties of a made file: publisher, version, and the day of the last check."""

    publisher: str = ""
    version: str = ""
    date: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A leaflet in one language (a BCP 47 tag) and one wording.

    *columns* are the headings of pictures and sentences, if an edition shows its rows as a table.
    """

    title: Passage
    sections: tuple[Section, ...]
    language: str
    wording: Wording = Wording.STANDARD
    imprint: Imprint = Imprint()
    columns: tuple[Passage, Passage] | None = None


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
    COLUMN = "heading of a column"


@dataclass(frozen=True, slots=True)
class Spot:
    """A passage, its kind, and the heading above it (None before the first heading).

    *picture* is the picture of an alternative text, otherwise None.
    """

    kind: Kind
    passage: Passage
    heading: Passage | None = None
    picture: Picture | None = None


def plain_words(inlines: Inlines) -> str:
    """Return the words of *inlines* without markup and link targets."""
    return "".join([_plain(inline) for inline in inlines])


def _plain(inline: Inline) -> str:
    match inline:
        case Text(content):
            return content
        case Strong(children) | Link(children):
            return plain_words(children)
        case _:
            assert_never(inline)


def walk(document: Document) -> Iterator[Spot]:
    """Return every passage in reading order: all that is shown, and all that is only spoken."""
    found: list[Spot] = []

    def noted(spot: Spot) -> Passage:
        found.append(spot)
        return spot.passage

    with_spots(document, noted)
    return iter(found)


UNREAD = frozenset((Kind.ALTERNATIVE, Kind.COLUMN))
"""What is not in the text that a reader sees from top to bottom."""


def passages(document: Document) -> Iterator[Passage]:
    """Yield every passage of the text that a reader sees, in reading order: no alternative texts."""
    return (spot.passage for spot in walk(document) if spot.kind not in UNREAD)


def pictures(document: Document) -> Iterator[Picture]:
    """Yield every picture in reading order."""
    return (spot.picture for spot in walk(document) if spot.picture is not None)


def with_passages(document: Document, change: Callable[[Passage], Passage]) -> Document:
    """Return the document with *change* applied to every passage, alternative texts included."""
    return with_spots(document, lambda spot: change(spot.passage))


def with_spots(document: Document, change: Callable[[Spot], Passage]) -> Document:
    """Return the document with what *change* returns for each passage; it is called in reading order.

    This and ``_Parts`` are the only code that knows where a document has passages; all else here uses it.
    """
    title = change(Spot(Kind.TITLE, document.title))
    columns = document.columns
    if columns is not None:
        first, second = columns
        columns = change(Spot(Kind.COLUMN, first)), change(Spot(Kind.COLUMN, second))
    sections = tuple([_with_spots(section, change) for section in document.sections])
    return replace(document, title=title, columns=columns, sections=sections)


def _with_spots(section: Section, change: Callable[[Spot], Passage]) -> Section:
    heading = change(Spot(Kind.HEADING, section.heading)) if section.heading is not None else None
    parts = _Parts(section.heading, change)
    return Section(heading, tuple([parts.block(block) for block in section.blocks]), section.level)


@dataclass(frozen=True, slots=True)
class _Parts:
    """Rebuilds the blocks under a heading from their changed passages."""

    heading: Passage | None
    change: Callable[[Spot], Passage]

    def block(self, block: Block) -> Block:
        match block:
            case Passage() | ItemList():
                return self._words(block)
            case Picture():
                return self._picture(block)
            case Box(blocks):
                return Box(tuple([self._words(inner) for inner in blocks]))
            case Definitions(items):
                return Definitions(tuple([self._definition(item) for item in items]))
            case Rows(rows):
                return Rows(tuple([self._row(row) for row in rows]))
            case _:
                assert_never(block)

    def _words(self, block: Passage | ItemList) -> Passage | ItemList:
        if isinstance(block, Passage):
            return self._changed(Kind.PARAGRAPH, block)
        items = tuple([self._changed(Kind.ITEM, item) for item in block.items])
        return ItemList(items, block.marker, block.start)

    def _picture(self, picture: Picture) -> Picture:
        alternative = self._changed(Kind.ALTERNATIVE, picture.alternative, picture)
        return Picture(picture.id, alternative, picture.placed, picture.digits)

    def _definition(self, item: Definition) -> Definition:
        return Definition(self._changed(Kind.TERM, item.term), self._changed(Kind.MEANING, item.meaning))

    def _row(self, row: Row) -> Row:
        picture = self._picture(row.picture)
        return Row(picture, tuple([self._changed(Kind.SENTENCE, words) for words in row.sentences]))

    def _changed(self, kind: Kind, passage: Passage, picture: Picture | None = None) -> Passage:
        return self.change(Spot(kind, passage, self.heading, picture))
