"""The document model: what a leaflet says, in what order, and in which language.

Knows words and their structure. Does not know files, catalogues, page sizes or colours.
A change is a new value.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from operator import is_
from typing import Any, TypeAlias, TypeVar, assert_never

from pipeline.model.place import NOWHERE as NOWHERE  # noqa: PLC0414 - a passage has a place
from pipeline.model.place import Place as Place  # noqa: PLC0414 - a passage has a place


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


@dataclass(frozen=True, slots=True)
class Foreign:
    """Words in another language than those around them, as in WCAG 2.2, 3.1.2 (TEI calls them ``foreign``).

    *language* is their BCP 47 tag. A screen reader speaks them with the voice of that language.
    """

    children: Inlines
    language: str


Inline: TypeAlias = Text | Strong | Link | Foreign
Inlines: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """The message that words are from: its gettext domain ("" is the leaflet's own), msgctxt and msgid.

    *untranslated*: it has no translation that may be shown, so the words are those of the message.
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
    mistake in this passage endangers a reader. *disputed*: it says something that may be wrong. *origin* is
    None until the passage is translated, and for words that are in no catalogue: a parted passage keeps it,
    so that the gate knows whose words they are. *beside* has the same words in the language that they are
    translated from, in a document that shows both.
    """

    content: Inlines
    place: Place = field(default=NOWHERE, compare=False)
    context: str = ""
    language: str = ""
    critical: bool = False
    origin: Origin | None = field(default=None, compare=False)
    beside: Passage | None = None
    disputed: bool = False

    @property
    def words(self) -> str:
        """The passage as plain text, without markup and link targets."""
        return plain_words(self.content)

    @property
    def versions(self) -> tuple[Passage, ...]:
        """The passage, and what is beside it if that has other words: what a reader is told, each once."""
        if self.beside is None or self.beside.words == self.words:
            return (self,)
        return self, self.beside

    @property
    def name(self) -> str:
        """The words as the name of a window or a bookmark, in both languages if there are two."""
        return " / ".join(version.words for version in self.versions)


class Marker(Enum):
    """How the items of a list begin."""

    BULLET = "bullet"
    NUMBER = "number"
    LINE = "line"
    """No mark: separate lines, as in an address or a list of telephone numbers."""


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list: its items, and after an item the lists within it; *start* is the number of the first item.

    The other lines and paragraphs of an item are a list within it that has no marks. *together*: its items
    are a few words each, which can share a line of print, as a language's own name and its English one do.
    """

    items: tuple[Passage | ItemList, ...]
    marker: Marker = Marker.BULLET
    start: int = 1
    together: bool = False

    @property
    def own(self) -> tuple[Passage, ...]:
        """The items of this list, without those of the lists within it."""
        return tuple(item for item in self.items if isinstance(item, Passage))


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item as it is shown: its number (0 if it has none), and how many lists are around its own."""

    passage: Passage
    marker: Marker
    number: int = 0
    depth: int = 0


def list_items(block: ItemList, depth: int = 0) -> Iterator[ListItem]:
    """Yield the items of a list and of the lists within it, in reading order."""
    number = block.start
    for item in block.items:
        if isinstance(item, ItemList):
            yield from list_items(item, depth + 1)
            continue
        yield ListItem(item, block.marker, number if block.marker is Marker.NUMBER else 0, depth)
        number += 1


@dataclass(frozen=True, slots=True)
class Table:
    """Cells in rows of one length, two columns or more; a cell without words is an empty passage.

    *headed*: the first row names the columns. *named*: the first cell of each row names the row.
    """

    caption: Passage | None
    rows: tuple[tuple[Passage, ...], ...]
    headed: bool = True
    named: bool = False

    @property
    def head(self) -> tuple[Passage, ...]:
        """The names of the columns; () if they have none."""
        return self.rows[0] if self.headed else ()

    @property
    def body(self) -> tuple[tuple[Passage, ...], ...]:
        """The rows below the names of the columns."""
        return self.rows[1:] if self.headed else self.rows


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


class BoxKind(Enum):
    """What a box is for."""

    IMPORTANT = "important"
    """Words of the leaflet that its author put in a box."""
    FIRST = "first"
    """What is before all other words of a leaflet, and larger than they are."""
    NOTE = "note"
    """A note to those who hand the leaflet out, which goes away before readers get it."""
    REASONS = "reasons"
    """The reasons for a note, at the end of a brief edition; a writer may show them in the note instead."""


@dataclass(frozen=True, slots=True)
class Box:
    """Words in a frame, which a reader must not miss, and the pictures before them."""

    blocks: tuple[Passage | ItemList | Picture, ...]
    kind: BoxKind = BoxKind.IMPORTANT


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


Block: TypeAlias = Passage | ItemList | Table | Picture | Box | Definitions | Rows


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the blocks under it; *level* 2 is a section, 3 a sub-section.

    A section without a heading holds the blocks before the first heading. *depth* is the level that the
    heading has in the source where we show it at a higher one, because it is deeper than 3; 0 elsewhere.
    """

    heading: Passage | None
    blocks: tuple[Block, ...]
    level: int = 2
    depth: int = field(default=0, compare=False)


class Wording(Enum):
    """Which text of a leaflet: the standard text, or the text written for Easy Read."""

    STANDARD = "standard"
    EASY_READ = "easy-read"


CODE_LETTERS, CODE_LENGTH = "bcdfghjkmnpqrstvwxz", 8


@dataclass(frozen=True, slots=True)
class Imprint:
    """The properties of a made file: publisher, version, and the day of the last check, else of the text.

    *title* is its title if that must not say what the leaflet is about, *title_language* the tag of that;
    "" if it is the leaflet's own. *rights* names the picture sets, their authors and licences.
    The others are those of a release: the SHA-256 digests of the *source* and of the *catalogue* that it is
    made from, and the last day on which somebody *translated*, *checked* or *approved* its words. They name
    nobody, as a release is public.
    """

    publisher: str = ""
    version: str = ""
    date: datetime.date | None = None
    title: str = ""
    title_language: str = ""
    rights: str = ""
    source: str = ""
    catalogue: str = ""
    translated: datetime.date | None = None
    checked: datetime.date | None = None
    approved: datetime.date | None = None

    @property
    def code(self) -> str:
        """The code by which a person tells two versions of the words apart; "" if it is no release.

        It has letters only, so that nobody takes it for a number to call, and no vowels, so that it is no
        word. Two texts have the same code once in 17,000 million times.
        """
        if not self.source:
            return ""
        number = int.from_bytes(
            hashlib.sha256(f"{self.source} {self.catalogue}".encode()).digest()[:8], "big"
        )
        letters = ""
        for _ in range(CODE_LENGTH):
            number, letter = divmod(number, len(CODE_LETTERS))
            letters += CODE_LETTERS[letter]
        half = CODE_LENGTH // 2
        return f"{letters[:half]}-{letters[half:]}"

    def signed(self) -> tuple[tuple[str, datetime.date], ...]:
        """Return each act of a person that is known, as the id of its label, and its last day."""
        acts = (("translated", self.translated), ("checked-by", self.checked), ("approved-by", self.approved))
        return tuple((act, day) for act, day in acts if day is not None)

    @property
    def provenance(self) -> str:
        """What the properties of a release say of its origin, in English; "" if it is no release."""
        if not self.source:
            return ""
        roles = {
            "translated": "translated",
            "checked-by": "checked by a translator",
            "approved-by": "approved by a second translator",
        }
        version = [f"version {self.version}"] if self.version else []
        acts = (f"{roles[act]} on {day.isoformat()}" for act, day in self.signed())
        return "; ".join((*version, *acts, f"source {self.source}", f"catalogue {self.catalogue}"))


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the foot of each printed page, outside the text: *title* and *page*.

    *page* is the label of the page's number, with the placeholders ``{page}`` and ``{pages}``. *draft* is
    the word Draft in each language that the file warns in; () if it is no draft.
    """

    title: Passage
    page: Passage
    draft: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A leaflet in one language (a BCP 47 tag) and one wording.

    *translated_from* is the language that it was translated from, "" if it was not.
    *foot* stands on each page of an edition that has pages; None if there is nothing.
    """

    title: Passage
    sections: tuple[Section, ...]
    language: str
    wording: Wording = Wording.STANDARD
    imprint: Imprint = Imprint()
    translated_from: str = ""
    foot: Foot | None = None

    @property
    def file_title(self) -> tuple[str, str]:
        """The title among the properties of its file, and the BCP 47 tag of its words, or of the first."""
        title, tag = self.imprint.title, self.imprint.title_language
        if title:
            return title, tag or self.language
        return self.title.name, self.title.language or self.language

    @property
    def source_language(self) -> str:
        """The tag of the language that it was written in."""
        return self.translated_from or self.language


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
    CAPTION = "caption of a table"
    HEADER = "header cell"
    CELL = "cell of a table"
    FOOT = "foot of each page"


@dataclass(frozen=True, slots=True)
class Spot:
    """A passage, its kind, and the heading above it (None before the first heading).

    *picture* is the picture of an alternative text, otherwise None. *headers* are the cells that name the row
    and the column of a cell.
    """

    kind: Kind
    passage: Passage
    heading: Passage | None = None
    picture: Picture | None = None
    headers: tuple[Passage, ...] = ()


def plain_words(inlines: Inlines) -> str:
    """Return the words of *inlines* without markup and link targets."""
    if len(inlines) == 1:
        return _plain(inlines[0])
    return "".join([_plain(inline) for inline in inlines])


def _plain(inline: Inline) -> str:
    match inline:
        case Text(content):
            return content
        case Strong(children) | Link(children) | Foreign(children):
            return plain_words(children)
        case _:
            assert_never(inline)


def links(inlines: Inlines) -> Iterator[Link]:
    """Yield every link in *inlines*, in reading order."""
    for inline in inlines:
        match inline:
            case Text():
                pass
            case Strong(children) | Foreign(children):
                yield from links(children)
            case Link(children):
                yield inline
                yield from links(children)
            case _:
                assert_never(inline)


def foreign(inlines: Inlines) -> Iterator[Foreign]:
    """Yield all marked words in *inlines*, in reading order."""
    for inline in inlines:
        match inline:
            case Text():
                pass
            case Foreign(children):
                yield inline
                yield from foreign(children)
            case Strong(children) | Link(children):
                yield from foreign(children)
            case _:
                assert_never(inline)


def blocks(document: Document) -> Iterator[Block]:
    """Yield every block in reading order, and after a box the blocks in it."""
    for block in (block for section in document.sections for block in section.blocks):
        yield block
        match block:
            case Box(inside):
                yield from inside
            case Passage() | ItemList() | Table() | Picture() | Definitions() | Rows():
                pass
            case _:
                assert_never(block)


def walk(document: Document) -> Iterator[Spot]:
    """Return every passage in reading order: all that is shown, and all that is only spoken."""
    return iter(_spots(lambda note: with_spots(document, note)))


def _spots(visit: Callable[[Callable[[Spot], Passage]], object]) -> list[Spot]:
    """The passages that *visit* calls a function with, in the order in which it calls it."""
    found: list[Spot] = []

    def note(spot: Spot) -> Passage:
        found.append(spot)
        return spot.passage

    visit(note)
    return found


UNREAD = frozenset((Kind.ALTERNATIVE, Kind.FOOT))
"""What is not in the text that a reader sees from top to bottom."""


def passages(document: Document) -> Iterator[Passage]:
    """Yield every passage of the text that a reader sees, in reading order: no alternative texts."""
    return (spot.passage for spot in walk(document) if spot.kind not in UNREAD)


def passages_of(block: Block) -> Iterator[Passage]:
    """Yield every passage of a block that a reader sees, in reading order: no alternative texts."""
    found = _spots(lambda note: _Parts(None, note).block(block))
    return (spot.passage for spot in found if spot.kind not in UNREAD)


def all_passages(*documents: Document) -> Iterator[Passage]:
    """Yield everything that *documents* show or speak, in reading order: alternative texts as well."""
    return (spot.passage for document in documents for spot in walk(document))


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
    sections = tuple([_with_spots(section, change) for section in document.sections])
    foot = _with_foot(document.foot, change) if document.foot is not None else None
    return _with(document, title=title, sections=sections, foot=foot)


_Part = TypeVar("_Part", bound="Document | Section | Foot | Block | Definition | Row")


def _with(whole: _Part, **parts: Any) -> _Part:
    """The *whole* with these *parts*: itself if it has the very same ones, as when it is only read."""
    for name, part in parts.items():
        if not _is_same(getattr(whole, name), part):
            return replace(whole, **parts)
    return whole


def _is_same(old: object, new: object) -> bool:
    if type(old) is tuple and type(new) is tuple:
        return len(old) == len(new) and (all(map(is_, old, new)) or all(map(_is_same, old, new)))
    return old is new


def _with_foot(foot: Foot, change: Callable[[Spot], Passage]) -> Foot:
    title, page, *draft = [change(Spot(Kind.FOOT, one)) for one in (foot.title, foot.page, *foot.draft)]
    return _with(foot, title=title, page=page, draft=tuple(draft))


def _with_spots(section: Section, change: Callable[[Spot], Passage]) -> Section:
    heading = change(Spot(Kind.HEADING, section.heading)) if section.heading is not None else None
    parts = _Parts(section.heading, change)
    return _with(section, heading=heading, blocks=tuple([parts.block(block) for block in section.blocks]))


@dataclass(frozen=True, slots=True)
class _Parts:
    """Rebuilds the blocks under a heading from their changed passages."""

    heading: Passage | None
    change: Callable[[Spot], Passage]

    def block(self, block: Block) -> Block:
        match block:
            case Passage():
                return self.change(Spot(Kind.PARAGRAPH, block, self.heading))
            case ItemList():
                return self._list(block)
            case Table():
                return self._table(block)
            case Picture():
                return self._picture(block)
            case Box(blocks):
                return _with(block, blocks=tuple([self._boxed(inner) for inner in blocks]))
            case Definitions(items):
                return _with(block, items=tuple([self._definition(item) for item in items]))
            case Rows(rows):
                return _with(block, rows=tuple([self._row(row) for row in rows]))
            case _:
                assert_never(block)

    def _boxed(self, block: Passage | ItemList | Picture) -> Passage | ItemList | Picture:
        if isinstance(block, Passage):
            return self._changed(Kind.PARAGRAPH, block)
        return self._picture(block) if isinstance(block, Picture) else self._list(block)

    def _list(self, block: ItemList) -> ItemList:
        items = [
            self._changed(Kind.ITEM, item) if isinstance(item, Passage) else self._list(item)
            for item in block.items
        ]
        return _with(block, items=tuple(items))

    def _table(self, table: Table) -> Table:
        caption = self._changed(Kind.CAPTION, table.caption) if table.caption is not None else None
        rows = [
            tuple([self._cell(table, row, column) for column in range(len(table.rows[row]))])
            for row in range(len(table.rows))
        ]
        return _with(table, caption=caption, rows=tuple(rows))

    def _cell(self, table: Table, row: int, column: int) -> Passage:
        """The changed cell; one without words stays as it is, since there is nothing to read or translate."""
        cell = table.rows[row][column]
        if not cell.content:
            return cell
        top, first = table.headed and row == 0, table.named and column == 0
        headers = (
            *([table.rows[row][0]] if table.named and not top and not first else []),
            *([table.rows[0][column]] if table.headed and not top else []),
        )
        kind = Kind.HEADER if top or first else Kind.CELL
        return self.change(Spot(kind, cell, self.heading, headers=headers))

    def _picture(self, picture: Picture) -> Picture:
        return _with(picture, alternative=self._changed(Kind.ALTERNATIVE, picture.alternative, picture))

    def _definition(self, item: Definition) -> Definition:
        term = self._changed(Kind.TERM, item.term)
        return _with(item, term=term, meaning=self._changed(Kind.MEANING, item.meaning))

    def _row(self, row: Row) -> Row:
        picture = self._picture(row.picture)
        sentences = tuple([self._changed(Kind.SENTENCE, words) for words in row.sentences])
        return _with(row, picture=picture, sentences=sentences)

    def _changed(self, kind: Kind, passage: Passage, picture: Picture | None = None) -> Passage:
        return self.change(Spot(kind, passage, self.heading, picture))
