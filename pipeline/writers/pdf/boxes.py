"""The box with what a leaflet says first: larger words, each picture at the start side of its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

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
    ideas = [_idea(picture, words, setter) for picture, words in _ideas(blocks)]
    elements = tuple(element for made, _ in ideas for element in made)
    framed = tuple(replace(line, frame=frame) for _, lines in ideas for line in lines)
    costs = [cost for _, lines in ideas if lines for cost in (*[KEPT] * (len(lines) - 1), INTRODUCED)]
    return SetBlock((Element("Div", elements),), framed, ended(costs, FREE))


def _ideas(
    blocks: Sequence[Passage | ItemList | Picture],
) -> Iterator[tuple[Picture | None, list[Passage]]]:
    """Each picture with the words up to the next one; first, the words before any picture."""
    picture: Picture | None = None
    words: list[Passage] = []
    for block in blocks:
        if isinstance(block, Picture):
            yield picture, words
            picture, words = block, []
        else:
            words += [block] if isinstance(block, Passage) else [item.passage for item in list_items(block)]
    yield picture, words


def _idea(
    picture: Picture | None, words: Sequence[Passage], setter: Typesetter
) -> tuple[list[Element], Lines]:
    """The tags and lines of a picture and its words: side by side where the words have the room."""
    line = setter.set_picture(picture) if picture is not None else None
    beside = line is not None and all(_has_room(one, setter) for one in words)
    column = WORDS if beside else WHOLE
    passages = [setter.set_passage("P", one, Role.FIRST, column) for one in words]
    elements, lines = _joined(passages, setter)
    if line is None:
        return elements, lines
    line = replace(line, gap=styles.GAP_ITEM * styles.blank_line(setter.edition))
    elements = [*(shown.leaf for shown in line.shown), *elements]
    return elements, _side_by_side(line, lines) if beside and lines else (line, *lines)


def _joined(passages: Sequence[SetPassage], setter: Typesetter) -> tuple[list[Element], Lines]:
    shown = [passage for passage in passages if passage.lines]
    lines = (line for one in shown for line in below(one.lines, styles.GAP_ITEM, setter.edition))
    return [passage.element for passage in shown], tuple(lines)


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
