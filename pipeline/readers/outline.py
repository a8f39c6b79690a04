"""Builds the Document from title, headings and blocks: the last step of both readers. Knows no syntax."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
    Text,
    Wording,
)
from pipeline.model.finding import Finding
from pipeline.model.labels import short_context
from pipeline.model.markup import spell
from pipeline.readers.rules import FLATTENED_LIST, HEADING_LEVEL, LETTERED_LIST, NO_TITLE

DEEPEST = 3
"""The deepest level of a heading; the title has level 1."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading before the sections are made: of level 2 or 3, or of any level before ``leveled``."""

    passage: Passage
    level: int


@dataclass(frozen=True, slots=True)
class Item:
    """A list item before the lists are made; *numbers*: possible meanings of its mark, () for a bullet.

    *nested* is the number of lists around its list.
    """

    passage: Passage
    numbers: tuple[int, ...] = ()
    nested: int = 0
    lettered: bool = False


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
        yield Section(heading.passage, tuple(blocks), heading.level)
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
        made.append(Heading(entry.passage, way[-1].level))
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
    """Return the lists of neighbouring items, all on one level, and findings about what was changed.

    Bullets form one list; numbered items form one list as long as each number is one more than the last. A
    list within a list is a list of its own, below the item that it belongs to.
    """
    groups: list[list[Item]] = []
    numbers: list[int] = []
    for item in items:
        number = _number(item, groups[-1] if groups else [], numbers[-1] if numbers else 0)
        if groups and _continues(groups[-1][-1], item, numbers[-1], number):
            groups[-1].append(item)
            numbers[-1] = number
        else:
            groups.append([item])
            numbers.append(number)
    made = tuple(_list(group, last) for group, last in zip(groups, numbers, strict=True))
    return made, tuple(_list_findings(items))


def _number(item: Item, group: Sequence[Item], last: int) -> int:
    """The number of an item: the list's next number if its mark can mean that, else its first meaning."""
    if not item.numbers:
        return 0
    return last + 1 if group and group[-1].numbers and last + 1 in item.numbers else item.numbers[0]


def _continues(before: Item, item: Item, last: int, number: int) -> bool:
    if item.nested != before.nested:
        return False
    if not item.numbers or not before.numbers:
        return bool(item.numbers) == bool(before.numbers)
    return number == last + 1


def _list(group: Sequence[Item], last: int) -> ItemList:
    items = tuple(item.passage for item in group)
    if not group[0].numbers:
        return ItemList(items)
    return ItemList(items, Marker.NUMBER, last - len(items) + 1)


def _list_findings(items: Sequence[Item]) -> Iterator[Finding]:
    for before, item in pairwise(items):
        if item.nested > before.nested:
            message = f"made an inner list a list of its own: {item.passage.words}"
            hint = "leaflets have lists of one level: use a heading, or say it in the item above"
            yield Finding(FLATTENED_LIST, message, item.passage.place, hint)
    for item in items:
        if item.lettered:
            message = f"this item now has a number: {item.passage.words}"
            yield Finding(LETTERED_LIST, message, item.passage.place, hint="write 1., 2., 3.")
            break
