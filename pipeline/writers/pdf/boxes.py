"""The box with what a leaflet says first: larger words, each picture at the start side of its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from pipeline.model.document import ItemList, Passage, Picture, list_items
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.flow import SetBlock, below
from pipeline.writers.pdf.lines import WHOLE, Column, Frame, Lines, PrintLine, SetPassage, Typesetter
from pipeline.writers.pdf.parting import FREE, INTRODUCED, KEPT, ended
from pipeline.writers.pdf.structure import Element
from pipeline.writers.pdf.styles import Role

WORDS = Column(styles.PICTURE_SIDE + styles.PAIR_GAP, styles.MEASURE - styles.PICTURE_SIDE - styles.PAIR_GAP)
"""The words beside a picture."""


def set_first(blocks: Sequence[Passage | ItemList | Picture], setter: Typesetter) -> SetBlock:
    """Return the box, on one page if it fits."""
    frame = Frame(styles.FIRST_BORDER)
    ideas = [_idea(idea, setter) for idea in _ideas(blocks)]
    ideas[1:] = [(made, _below_picture(lines, setter)) for made, lines in ideas[1:]]
    elements = tuple(element for made, _ in ideas for element in made)
    framed = tuple(replace(line, frame=frame) for _, lines in ideas for line in lines)
    costs = [cost for _, lines in ideas if lines for cost in (*[KEPT] * (len(lines) - 1), INTRODUCED)]
    return SetBlock((Element("Div", elements),), framed, ended(costs, FREE))


def _below_picture(lines: Lines, setter: Typesetter) -> Lines:
    """The lines of an idea below another one; a picture among them does not touch the one above it."""
    return below(lines, styles.GAP_FEW_WORDS, setter.edition) if lines and lines[0].shown else lines


class _Idea(NamedTuple):
    """A picture with the words up to the next one or to a list; *label* are words before the first one."""

    label: list[Passage]
    picture: Picture | None
    words: list[Passage]


def _ideas(blocks: Sequence[Passage | ItemList | Picture]) -> Iterator[_Idea]:
    idea = _Idea([], None, [])
    for block in blocks:
        if isinstance(block, Picture):
            if idea.picture is not None:
                yield idea
            idea = _Idea(idea.words if idea.picture is None else [], block, [])
        elif isinstance(block, Passage):
            idea.words.append(block)
        else:  # lines that have the whole measure
            if idea.picture is not None:
                yield idea
                idea = _Idea([], None, [])
            idea.words.extend(one.passage for one in list_items(block))
    yield idea


def _idea(idea: _Idea, setter: Typesetter) -> tuple[list[Element], Lines]:
    """The tags and lines of a picture and its words: side by side where the words have the room."""
    line = setter.set_picture(idea.picture) if idea.picture is not None else None
    beside = line is not None and all(_has_room(one, setter) for one in (*idea.label, *idea.words))
    column = WORDS if beside else WHOLE
    label, words = (
        _joined([setter.set_passage("P", one, Role.FIRST, column) for one in said], setter)
        for said in (idea.label, idea.words)
    )
    if line is None:
        return [*label.elements, *words.elements], (*label.lines, *words.lines)
    line = replace(line, gap=styles.GAP_ITEM * styles.blank_line(setter.edition))
    elements = [*label.elements, *(shown.leaf for shown in line.shown), *words.elements]
    if beside and (lines := (*label.lines, *words.lines)):
        return elements, _side_by_side(line, lines)
    return elements, (*label.lines, line, *words.lines)


class _Joined(NamedTuple):
    elements: list[Element]
    lines: Lines


def _joined(passages: Sequence[SetPassage], setter: Typesetter) -> _Joined:
    shown = [passage for passage in passages if passage.lines]
    lines = (line for one in shown for line in below(one.lines, styles.GAP_ITEM, setter.edition))
    return _Joined([passage.element for passage in shown], tuple(lines))


def _has_room(words: Passage, setter: Typesetter) -> bool:
    """Whether words can stand beside a picture: they are in one language, and no word is too wide."""
    return words.beside is None and setter.widths(words, Role.FIRST)[0] <= WORDS.width


def _side_by_side(picture: PrintLine, lines: Lines) -> Lines:
    """A picture that hangs beside *lines*, in the middle of its height; it takes no height itself."""
    first, *more = lines
    tall = first.height + sum(line.gap + line.height for line in more)
    white = max(0.0, picture.height - tall) / 2
    first = replace(first, gap=0.0, height=first.height + white, baseline=first.baseline + white)
    middle = [first, *more]
    middle[-1] = replace(middle[-1], height=middle[-1].height + white)
    return (replace(picture, height=0.0), *middle)
