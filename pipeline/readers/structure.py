"""Builds the Document from title, headings and blocks: the last step of both readers. Knows no syntax."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import PurePath
from typing import TypeAlias

from pipeline.model.document import (
    Block,
    Document,
    Inlines,
    ItemList,
    Marker,
    Passage,
    Place,
    Section,
    Table,
    Text,
    Wording,
)
from pipeline.model.finding import Finding
from pipeline.model.labels import short_context
from pipeline.model.markup import spell
from pipeline.readers.rules import FLATTENED_LIST, HEADING_LEVEL, LETTERED_LIST, NO_TITLE
from pipeline.readers.shapes import ends_sentence

DEEPEST = 3
"""The deepest level of a heading; the title has level 1."""
DEEPEST_LIST = 2
"""How many lists can be around a list."""
NAME_WORDS = 4
"""The most words of a cell that names its row."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading before the sections are made: of level 2 or 3, or of any level before ``leveled``.

    *depth* is how many headings it is below, with itself and the title, where that is more than its level.
    """

    passage: Passage
    level: int
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """A list item before the lists are made; *numbers*: possible meanings of its mark, () for a bullet.

    *nested* is the number of lists around its list. *line*: it has no mark; it is another line of an item.
    """

    passage: Passage
    numbers: tuple[int, ...] = ()
    nested: int = 0
    lettered: bool = False
    line: bool = False


Entry: TypeAlias = Heading | Block


def heading_passage(content: Inlines, place: Place) -> Passage:
    """Return the passage of a title or a heading, with its context if it is short."""
    return Passage(content, place, short_context(spell(content)[0], "heading"))


def document(
    title: Passage, entries: Sequence[Entry], language: str, wording: Wording = Wording.STANDARD
) -> Document:
    """Return the document; the blocks before the first heading are a section without a heading."""
    sections: list[Section] = []
    heading: Heading | None = None
    blocks: list[Block] = []
    for entry in entries:
        if isinstance(entry, Heading):
            sections += _section(heading, blocks)
            heading, blocks = entry, []
        else:
            blocks.append(entry)
    sections += _section(heading, blocks)
    return Document(title, tuple(sections), language, wording)


def _section(heading: Heading | None, blocks: list[Block]) -> Iterator[Section]:
    if heading is not None:
        yield Section(heading.passage, tuple(blocks), heading.level, heading.depth)
    elif blocks:
        yield Section(None, tuple(blocks))


@dataclass(frozen=True, slots=True)
class _Step:
    """A heading on the way from the title to the place we are at: its *number* in the source, its *level*.

    *cause*: the position of the heading whose finding tells that this one was moved; -1 if it was not.
    """

    number: int
    level: int
    cause: int = -1


def leveled(entries: Sequence[Entry]) -> tuple[tuple[Entry, ...], tuple[Finding, ...]]:
    """Return the entries with headings of level 2 and 3, and a finding for each kind of move.

    Headings of one level below the same heading stay side by side, whatever the levels of the file. A level
    that is skipped is told once, at its first heading; what is below that moves with it.
    """
    way = [_Step(1, 1)]
    made: list[Entry] = []
    causes: dict[tuple[int, int], int] = {}
    moved: dict[int, list[Heading]] = {}
    for at, entry in enumerate(entries):
        if not isinstance(entry, Heading):
            made.append(entry)
            continue
        while len(way) > 1 and way[-1].number >= entry.level:
            way.pop()
        way.append(_step(entry.level, way[-1], at, causes))
        made.append(Heading(entry.passage, way[-1].level, len(way) if len(way) > DEEPEST else 0))
        if way[-1].cause >= 0:
            moved.setdefault(way[-1].cause, []).append(entry)
    findings = (_moved(headings, made[at]) for at, headings in moved.items())
    return tuple(made), tuple(finding for finding in findings if finding)


def _step(number: int, above: _Step, at: int, causes: dict[tuple[int, int], int]) -> _Step:
    """The step below *above* to the heading at position *at*; *causes* are the kinds of moves so far."""
    level = min(above.level + 1, DEEPEST)
    if level > above.level and number - level == above.number - above.level:
        return _Step(number, level, above.cause)
    return _Step(number, level, causes.setdefault((number, level), at))


def _moved(headings: Sequence[Heading], after: Entry) -> Finding | None:
    """The finding about the first of *headings*, which is *after* now, and about those that moved with it."""
    first, *others = headings
    if not isinstance(after, Heading):
        return None
    message = f"a heading was moved from level {first.level} to level {after.level}: {first.passage.words}"
    if first.level == after.level:
        message = f"a heading now has the level of the heading above it: {first.passage.words}"
    if others:
        lines = ", ".join(str(heading.passage.place.line) for heading in others)
        message += f" (and {len(others)} more with it, in line{'s'[: len(others) > 1]} {lines})"
    hint = "write # for the title, ## for a section, ### for a part of a section"
    return Finding(HEADING_LEVEL, message, first.passage.place, hint)


def folder_title(file: str, place: Place) -> tuple[Passage, Finding]:
    """Return a title made from the name of the file's folder, and the finding that says so."""
    path = PurePath(file)
    name = path.parent.name or path.stem or file
    words = " ".join(name.replace("-", " ").replace("_", " ").split()) or "Untitled"
    words = words[:1].upper() + words[1:]
    message = f"the text does not begin with a title; {words!r} is made from the folder's name"
    hint = "begin with a short line without a full stop ('# Title' in Markdown), or set title in leaflet.toml"
    return heading_passage((Text(words),), place), Finding(NO_TITLE, message, place, hint)


def lists(items: Sequence[Item]) -> tuple[tuple[ItemList, ...], tuple[Finding, ...]]:
    """Return the lists of neighbouring items, each with the lists within it, and findings about changes.

    Bullets form one list; numbered items form one list as long as each number is one more than the last. A
    list within a list stands after the item that it belongs to.
    """
    made: list[ItemList] = []
    way: list[_OpenList] = []
    for item in items:
        nested = min(item.nested, DEEPEST_LIST)
        while way and (way[-1].nested > nested or (way[-1].nested == nested and not way[-1].takes(item))):
            _close(way, made)
        if not way or way[-1].nested < nested:
            way.append(_OpenList(nested, item))
        way[-1].add(item)
    while way:
        _close(way, made)
    return tuple(made), tuple(_list_findings(items))


@dataclass(slots=True)
class _OpenList:
    """A list that can still grow; *number* is that of its last item, 0 for items that have none."""

    nested: int
    last: Item
    items: list[Passage | ItemList] = field(default_factory=list)
    number: int = 0
    start: int = 1

    def takes(self, item: Item) -> bool:
        """Whether *item* goes on with this list."""
        if item.line or self.last.line:
            return item.line == self.last.line
        if not item.numbers or not self.last.numbers:
            return bool(item.numbers) == bool(self.last.numbers)
        return self.number + 1 in item.numbers

    def add(self, item: Item) -> None:
        """Take the next item: its number is the list's next one if its mark can mean that."""
        if item.numbers:
            self.number = self.number + 1 if self.items else item.numbers[0]
            self.start = self.start if self.items else self.number
        self.items.append(item.passage)
        self.last = item

    def made(self) -> ItemList:
        """Return the list."""
        marker = Marker.LINE if self.last.line else Marker.NUMBER if self.last.numbers else Marker.BULLET
        return ItemList(tuple(self.items), marker, self.start)


def _close(way: list[_OpenList], made: list[ItemList]) -> None:
    """Close the innermost list: it becomes a part of the list around it, or the next one of *made*."""
    closed = way.pop().made()
    if way:
        way[-1].items.append(closed)
    else:
        made.append(closed)


def _list_findings(items: Sequence[Item]) -> Iterator[Finding]:
    for before, item in pairwise(items):
        if item.nested > max(before.nested, DEEPEST_LIST):
            message = f"moved out by a level: {item.passage.words}"
            hint = "use a heading, or say it in the item above"
            yield Finding(FLATTENED_LIST, message, item.passage.place, hint)
    for item in items:
        if item.lettered:
            message = f"this item now has a number: {item.passage.words}"
            yield Finding(LETTERED_LIST, message, item.passage.place, hint="write 1., 2., 3.")
            break


def table(rows: Sequence[Sequence[Passage]], headed: bool, caption: Passage | None = None) -> Table:
    """Return the table of *rows*, which may differ in length; *headed*: the first row names the columns.

    Short cells get a context, because "Open" alone may be a verb. The first column names the rows if its
    cells are names: short, all different, and no sentences.
    """
    columns = max(len(row) for row in rows)
    place = rows[0][0].place
    cells = tuple((*map(_cell, row), *(Passage((), place),) * (columns - len(row))) for row in rows)
    named = _names([row[0].words for row in cells[headed:]], headed and not cells[0][0].content)
    return Table(caption, cells, headed, named)


def _cell(cell: Passage) -> Passage:
    return (
        replace(cell, context=short_context(spell(cell.content)[0], "table cell")) if cell.content else cell
    )


def _names(words: Sequence[str], certain: bool) -> bool:
    """Whether *words* name the rows of a table; *certain*: nothing but the names can be in that column."""
    if not all(words):
        return False
    if certain:
        return True
    short = all(len(name.split()) <= NAME_WORDS and not ends_sentence(name) for name in words)
    return short and len(set(words)) == len(words)
