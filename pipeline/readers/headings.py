"""Parts of a plain text -> which is the title, which are headings of which level, which look like a menu."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.readers.parts import Part, Shape
from pipeline.readers.shapes import announces, asks, ends_sentence, like_heading, outline_depth, shouts

IN_A_ROW = 2
"""How many headings may follow each other without text: a section's and its first sub-section's."""


@dataclass(frozen=True, slots=True)
class Headings:
    """What parts are, by their position; *menus* gives each line of a menu the position of the first."""

    title: int | None
    levels: Mapping[int, int] = field(default_factory=dict)
    menus: Mapping[int, int] = field(default_factory=dict)


def find_headings(parts: Sequence[Part], language: str) -> Headings:
    """Return the headings of a text."""
    likely = [at for at in range(len(parts)) if _likely(parts, at, language)]
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
    """Whether a part could be a heading by its own look."""
    part = parts[at]
    if part.shape is Shape.ALONE:
        return like_heading(part.words, language)
    if part.whole is None or part.mark is None or len(part.lines) > 1 or outline_depth(part.whole.words) == 0:
        return False
    alone = not any(_beside(part, parts[other]) for other in (at - 1, at + 1) if 0 <= other < len(parts))
    return alone and at + 1 < len(parts) and like_heading(part.words, language)


def _beside(part: Part, other: Part) -> bool:
    """Whether another item makes a list with an item: no blank line between, or the next number."""
    if part.mark is None or other.mark is None:
        return False
    touches = abs(other.lines[0].number - part.lines[-1].number) <= 1
    near = {number + step for number in part.mark.numbers for step in (-1, 1)}
    return touches or not near.isdisjoint(other.mark.numbers)


def _title(parts: Sequence[Part], likely: Sequence[int], language: str) -> int | None:
    """The first part that looks like a heading, if no sentence stands before it."""
    for at, part in enumerate(parts):
        if at in likely and part.shape is Shape.ALONE:
            return at if at + 1 < len(parts) or not asks(part.words, language) else None
        if part.shape in (Shape.PROSE, Shape.ITEM) or ends_sentence(part.words) or announces(part.words):
            return None
    return None


def _runs(likely: Sequence[int], title: int | None) -> list[list[int]]:
    """Neighbours together; what stands before the title is not looked at."""
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
    """The level of each heading, given whether another heading stands right above it."""
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
