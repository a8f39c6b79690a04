"""Finds the title, the headings with their levels, and menu-like lines among the parts of a plain text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.readers.parts import Part, Shape
from pipeline.readers.shapes import announces, asks, ends_sentence, like_heading, outline_depth, shouts

IN_A_ROW = 2
"""How many headings can follow each other without text between: a section's and its first sub-section's."""


@dataclass(frozen=True, slots=True)
class Headings:
    """Positions of headings among the parts. *levels*: position -> level of a heading.

    *menus*: position of a menu-like line -> position of the first line of that menu.
    """

    title: int | None
    levels: Mapping[int, int] = field(default_factory=dict)
    menus: Mapping[int, int] = field(default_factory=dict)


def find_headings(parts: Sequence[Part], language: str) -> Headings:
    """Return the headings of a text."""
    likely = _cased([at for at in range(len(parts)) if _likely(parts, at, language)], parts, language)
    title = _title(parts, likely, language)
    chosen: list[tuple[int, bool]] = []
    menus: dict[int, int] = {}
    for run in _runs([at for at in likely if at != title], title):
        followed = run[-1] + 1 < len(parts)
        kept = [] if not followed else run if len(run) <= IN_A_ROW else run[-1:]
        lines = run[: len(run) - len(kept)]
        if len(lines) >= IN_A_ROW and len(run) > IN_A_ROW:
            menus.update((at, run[0]) for at in lines)
        chosen += [(at, at != kept[0]) for at in kept]
    return Headings(title, _levels(parts, chosen), menus)


def _likely(parts: Sequence[Part], at: int, language: str) -> bool:
    """Whether a part looks like a heading."""
    part = parts[at]
    if part.shape is Shape.ALONE:
        return like_heading(part.words, language)
    if part.whole is None or part.mark is None or len(part.lines) > 1 or outline_depth(part.whole.words) == 0:
        return False
    alone = not any(_beside(part, parts[other]) for other in (at - 1, at + 1) if 0 <= other < len(parts))
    return alone and at + 1 < len(parts) and like_heading(part.words, language)


def _cased(likely: Sequence[int], parts: Sequence[Part], language: str) -> list[int]:
    """*likely* without the lines in lower case, if others begin with a capital: those are parts of a list."""
    capitals = any(parts[at].words[:1].isupper() for at in likely)
    return [
        at
        for at in likely
        if not (capitals and parts[at].words[:1].islower()) or asks(parts[at].words, language)
    ]


def _beside(part: Part, other: Part) -> bool:
    """Whether two items belong to one list: no blank line between them, or consecutive numbers."""
    if part.mark is None or other.mark is None:
        return False
    touches = abs(other.lines[0].number - part.lines[-1].number) <= 1
    near = {number + step for number in part.mark.numbers for step in (-1, 1)}
    return touches or not near.isdisjoint(other.mark.numbers)


def _title(parts: Sequence[Part], likely: Sequence[int], language: str) -> int | None:
    """The position of the title: the first part that looks like a heading, if no sentence is before it."""
    for at, part in enumerate(parts):
        first = at == 0 and like_heading(part.words, language, title=True)
        if part.shape is Shape.ALONE and (at in likely or first):
            return at if at + 1 < len(parts) or not asks(part.words, language) else None
        if part.shape in (Shape.PROSE, Shape.ITEM) or ends_sentence(part.words) or announces(part.words):
            return None
    return None


def _runs(likely: Sequence[int], title: int | None) -> list[list[int]]:
    """Groups of consecutive positions, without those before the title."""
    runs: list[list[int]] = []
    for at in likely:
        if title is not None and at < title:
            continue
        if runs and runs[-1][-1] == at - 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _levels(parts: Sequence[Part], chosen: Sequence[tuple[int, bool]]) -> dict[int, int]:
    """Position -> level of each heading. *chosen*: (position, whether a heading is directly above it)."""
    words = {at: (parts[at].whole or parts[at]).words for at, _ in chosen}
    capitals = sum(shouts(heading) for heading in words.values()) >= IN_A_ROW
    levels: dict[int, int] = {}
    for at, below_another in chosen:
        depth = outline_depth(words[at])
        if depth:
            level = depth + 1
        elif capitals:
            level = 2 if shouts(words[at]) else 3
        else:
            level = 3 if below_another else 2
        levels[at] = level if 2 in levels.values() else 2
    return levels
