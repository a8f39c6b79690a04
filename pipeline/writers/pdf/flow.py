"""The flow: all lines of a document, one below the other, with what a page break between them costs.

Knows heights; knows no block and no page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pipeline.model.editions import Edition
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.lines import Lines, PrintLine, Split
from pipeline.writers.pdf.parting import FREE, HEADINGS, KEPT
from pipeline.writers.pdf.structure import Element

PAGE_SPACE = styles.PAGE_HEIGHT - styles.MARGIN - styles.BOTTOM_MARGIN


@dataclass(frozen=True, slots=True)
class SetBlock:
    """The tags and lines of a block, and the cost of a page break below each line.

    *keep*: it stays with this many lines of the next block, or a break costs *bond*. *splits*: place of a
    passage's first line -> the ways to part the passage.
    """

    elements: tuple[Element, ...]
    lines: Lines
    costs: tuple[float, ...]
    keep: int = 0
    bond: float = 0.0
    splits: dict[int, tuple[Split, ...]] = field(default_factory=dict)


EMPTY = SetBlock((), (), ())


@dataclass(frozen=True, slots=True)
class Flow:
    """All lines of a document, the cost of a page break below each, and the ways to part passages."""

    lines: Lines
    costs: Sequence[float]
    splits: dict[int, tuple[Split, ...]] = field(default_factory=dict)


def flow(blocks: Iterable[SetBlock]) -> Flow:
    """Return the lines of all blocks; each stays with those that it introduces."""
    lines: list[PrintLine] = []
    costs: list[float] = []
    splits: dict[int, tuple[Split, ...]] = {}
    wanted, bond = 0, 0.0
    for block in blocks:
        if not block.lines:
            continue
        start = len(lines)
        if wanted > 0 and bond == block.bond == KEPT:  # a heading below a heading, or below its only line
            costs[-1], wanted = (HEADINGS if wanted == block.keep else FREE), 0
        lines += block.lines
        costs += block.costs
        for place, ways in block.splits.items():
            # What a heading keeps is on its page in any case.
            splits[start + place] = tuple(way for way in ways if place or len(way.before) >= wanted)
        for place in range(start, len(lines)):
            wanted -= lines[place].lines
            if wanted <= 0:
                break
            costs[place] = max(costs[place], bond)
        if block.keep:
            costs[-1] = max(costs[-1], block.bond)
            bond = max(bond, block.bond) if wanted > 0 else block.bond
        wanted = max(wanted, block.keep)
    if costs:
        costs[-1] = FREE
    return Flow(tuple(lines), costs, splits)


def joined(blocks: Sequence[SetBlock]) -> SetBlock:
    """Return several blocks as one."""
    made = flow(blocks)
    elements = tuple(element for block in blocks for element in block.elements)
    return SetBlock(elements, made.lines, tuple(made.costs), splits=made.splits)


def below(lines: Lines, gap: float, edition: Edition) -> Lines:
    """Return *lines* with a gap of *gap* blank lines above the first."""
    return (replace(lines[0], gap=gap * styles.blank_line(edition)), *lines[1:])


def lowered(splits: Iterable[Split], gap: float, edition: Edition) -> tuple[Split, ...]:
    """Return the ways to part a passage that has such a gap above it."""
    return tuple(replace(split, before=below(split.before, gap, edition)) for split in splits)


def height(lines: Lines) -> float:
    """Return the height of *lines* at the top of a page, including the padding of their boxes."""
    edges = [None, *(line.frame for line in lines), None]
    crossed = sum(
        (above is not None) + (below is not None) for above, below in pairwise(edges) if above is not below
    )
    white = crossed * styles.BOX_PADDING - lines[0].gap
    return sum(line.gap + line.height for line in lines) + white
