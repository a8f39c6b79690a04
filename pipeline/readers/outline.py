"""Builds the Document from title, headings and blocks: the last step of both readers. Knows no syntax."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
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
    """A list item before the lists are made; *numbers*: possible meanings of its mark, () for a bullet."""

    passage: Passage
    numbers: tuple[int, ...] = ()
    nested: bool = False
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


@dataclass(slots=True)
class _Step:
    """A heading on the way from the title to the place we are at: its *number* in the source, its *level*.

    *moved*: the first heading of those that were moved together with it, by its position; -1 if it was not.
    """

    number: int
    level: int
    moved: int = -1
    below: dict[int, int] = field(default_factory=dict)


def leveled(entries: Sequence[Entry]) -> tuple[tuple[Entry, ...], tuple[Finding, ...]]:
    """Return the entries with headings of level 2 and 3, and a finding for each gap or depth that was closed.

    Headings of one level below the same heading stay side by side, whatever the levels of the file. What
    moves together is told once, at its first heading.
    """
    way = [_Step(1, 1)]
    made: list[Entry] = []
    moved: dict[int, int] = {}
    for at, entry in enumerate(entries):
        if not isinstance(entry, Heading):
            made.append(entry)
            continue
        while len(way) > 1 and way[-1].number >= entry.level:
            way.pop()
        above = way[-1]
        step = _Step(entry.level, min(above.level + 1, DEEPEST))
        if step.number - step.level == above.number - above.level and step.level > above.level:
            step.moved = above.moved
        elif step.number != step.level or step.level == above.level:
            step.moved = above.below.setdefault(step.number, at)
        if step.moved >= 0:
            moved[step.moved] = moved.get(step.moved, -1) + 1
        way.append(step)
        made.append(Heading(entry.passage, step.level))
    findings = (_moved(entries[at], made[at], others) for at, others in moved.items())
    return tuple(made), tuple(finding for finding in findings if finding)


def _moved(before: Entry, after: Entry, others: int) -> Finding | None:
    if not isinstance(before, Heading) or not isinstance(after, Heading):
        return None
    words = after.passage.words
    message = f"a heading was moved from level {before.level} to level {after.level}: {words}"
    if before.level == after.level:
        message = f"a heading now has the level of the heading above it: {words}"
    if others:
        message += f" (and {others} more with it)"
    hint = "write # for the title, ## for a section, ### for a part of a section"
    return Finding(HEADING_LEVEL, message, after.passage.place, hint)


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

    Bullets form one list; numbered items form one list as long as each number is one more than the last.
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
    if not item.numbers or not before.numbers:
        return bool(item.numbers) == bool(before.numbers)
    return number == last + 1


def _list(group: Sequence[Item], last: int) -> ItemList:
    items = tuple(item.passage for item in group)
    if not group[0].numbers:
        return ItemList(items)
    return ItemList(items, Marker.NUMBER, last - len(items) + 1)


def _list_findings(items: Sequence[Item]) -> Iterator[Finding]:
    for item in items:
        if item.nested:
            message = f"joined an inner list with the list around it: {item.passage.words}"
            hint = "leaflets have lists of one level: use a heading, or say it in the item above"
            yield Finding(FLATTENED_LIST, message, item.passage.place, hint)
            break
    for item in items:
        if item.lettered:
            message = f"this item now has a number: {item.passage.words}"
            yield Finding(LETTERED_LIST, message, item.passage.place, hint="write 1., 2., 3.")
            break
