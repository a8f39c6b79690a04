"""Rules that are true of the pages of any document, in every size and in both directions."""

import string
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model.document import (
    Block,
    Box,
    Definition,
    Definitions,
    Document,
    Inlines,
    ItemList,
    Link,
    Marker,
    Passage,
    Section,
    Text,
)
from pipeline.model.editions import SIZES, Look, edition
from pipeline.model.language import language
from pipeline.typesetting.fonts import library
from pipeline.typesetting.planning import HARD, LEAST_FILLED
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.blocks import set_document
from pipeline.writers.pdf.flow import Flow, height
from pipeline.writers.pdf.lines import PrintLine, Typesetter
from pipeline.writers.pdf.pages import BOTTOM, TOP, Page, Placed, make_pages

ROUNDING = 0.01
# Each is a whole document, set in three sizes: a third of what the profile asks, so 33 in .ci/run.
EXAMPLES = settings().max_examples // 3
SENTENCES = {
    "en-GB": "The police take all reports of domestic abuse seriously, whoever makes them. ",
    "ur": "پولیس گھریلو تشدد کی تمام اطلاعات کو سنجیدگی سے لیتی ہے، چاہے کوئی بھی دے۔ 0808 2000 247 ",
    "zh-Hans": "警方会认真对待所有家庭暴力的报告，无论是谁报案。",
}
LONG_WORD = "https://example.org/" + string.ascii_lowercase * 4


@st.composite
def passages(draw: st.DrawFn, tag: str, longest: int = 9) -> Passage:
    """A passage of up to *longest* sentences, sometimes with a link, or with a word longer than a line."""
    cut = Text((SENTENCES[tag] * longest)[: draw(st.integers(1, len(SENTENCES[tag]) * longest))])
    tails: list[Inlines] = [(), (Link((Text("GoodSAM"),), LONG_WORD),), (Text(LONG_WORD),)]
    return Passage((cut, *draw(st.sampled_from(tails))))


def blocks(tag: str) -> st.SearchStrategy[Block]:
    """Any block that large print shows."""
    few = passages(tag, 3)
    items = st.lists(few, min_size=1, max_size=5).map(tuple)
    lists = st.builds(ItemList, items, st.sampled_from(Marker))
    definitions = st.lists(st.builds(Definition, few, few), min_size=1, max_size=3).map(tuple)
    return (
        passages(tag)
        | lists
        | st.builds(Box, st.lists(few | lists, min_size=1, max_size=3).map(tuple))
        | st.builds(Definitions, definitions)
    )


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document with sections, some without text."""
    tag = draw(st.sampled_from(sorted(SENTENCES)))
    contents = st.lists(blocks(tag), min_size=1, max_size=4).map(tuple)
    headings = st.integers(1, len(SENTENCES[tag])).map(lambda end: Passage((Text(SENTENCES[tag][:end]),)))
    section = st.builds(Section, headings, contents, st.sampled_from([2, 3]))
    sections = tuple(draw(st.lists(section, min_size=1, max_size=3)))
    return Document(draw(headings), (Section(None, draw(contents)), *sections), tag)


def laid_out(document: Document, size: int) -> tuple[Flow, tuple[Page, ...]]:
    setter = Typesetter(language(document.language), edition("large-print", Look(size)), library())
    _, flow = set_document(document, setter)
    return flow, make_pages(flow)


def extent(line: PrintLine) -> tuple[float, float]:
    """The left and right edge of a line, without white space at its ends."""
    shown = [
        (ink.left + piece.x, piece.width) for ink in line.inks for piece in ink.pieces if not piece.is_space
    ]
    return min(left for left, _ in shown), max(left + width for left, width in shown)


def is_heading(placed: Placed) -> bool:
    return placed.line.bookmark is not None


def held_together(lines: Sequence[Placed]) -> list[Placed]:
    """The heading at the start of *lines* and two lines of its text, or all lines up to the next heading.

    A heading without text stays with the next heading.
    """
    found: list[Placed] = []
    heading, below = lines[0], 0
    for line in lines:
        if is_heading(line):
            if below:
                break
            heading = line
        elif line.line.inks[0].leaf is not heading.line.inks[0].leaf:
            below += 1
        found.append(line)
        if below == 2:
            break
    return found


def unbroken(flow: Flow, place: int) -> tuple[PrintLine, ...]:
    """The lines around *place* that stay together if a page can hold them."""
    first, last = place, place + 1
    while first and flow.costs[first - 1] >= HARD:
        first -= 1
    while flow.costs[last - 1] >= HARD:
        last += 1
    return flow.lines[first:last]


@pytest.mark.parametrize("size", SIZES)
@given(document=documents())
@settings(max_examples=EXAMPLES)
def test_pages_hold_every_line_once_in_order_and_inside_the_margins(document: Document, size: int) -> None:
    flow, pages = laid_out(document, size)
    placed = [one for page in pages for one in page.lines]
    assert [id(one.line) for one in placed] == [id(line) for line in flow.lines]
    for page in pages:
        for above, below in pairwise(page.lines):
            assert below.top <= above.bottom + ROUNDING
        for left, bottom, right, top in page.frames:
            assert left >= 0 <= bottom
            assert bottom >= BOTTOM - ROUNDING
            assert right <= styles.PAGE_WIDTH
            assert top <= TOP + ROUNDING
        for one in page.lines:
            left, right = extent(one.line)
            assert one.top <= TOP + ROUNDING
            assert one.bottom >= BOTTOM - ROUNDING
            assert left >= styles.MARGIN - ROUNDING
            assert right <= styles.PAGE_WIDTH - styles.MARGIN + ROUNDING


@pytest.mark.parametrize("size", SIZES)
@given(document=documents())
@settings(max_examples=EXAMPLES)
def test_what_stays_together_is_parted_only_if_no_page_holds_it(document: Document, size: int) -> None:
    """A heading and two lines of its text, two lines of a paragraph, a hard word and its meaning."""
    flow, pages = laid_out(document, size)
    places = {id(line): place for place, line in enumerate(flow.lines)}
    for page in pages[:-1]:
        last = places[id(page.lines[-1].line)]
        if flow.costs[last] >= HARD:
            assert height(unbroken(flow, last)) > TOP - BOTTOM


@pytest.mark.parametrize("size", SIZES)
@given(document=documents())
@settings(max_examples=EXAMPLES)
def test_a_heading_has_two_lines_below_it(document: Document, size: int) -> None:
    flow, pages = laid_out(document, size)
    page_of = {id(one.line): number for number, page in enumerate(pages) for one in page.lines}
    places = {id(line): place for place, line in enumerate(flow.lines)}
    lines = [one for page in pages for one in page.lines]
    for place, one in enumerate(lines):
        if is_heading(one) and height(unbroken(flow, places[id(one.line)])) <= TOP - BOTTOM:
            kept = [line.line for line in held_together(lines[place:])]
            assert {page_of[id(line)] for line in kept} == {page_of[id(one.line)]}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("tag", SENTENCES)
def test_the_last_item_is_alone_only_if_the_page_before_would_be_half_empty(tag: str, size: int) -> None:
    sentence = Passage((Text(SENTENCES[tag][:40]),))
    for lead in range(1, 12):
        items = ItemList((sentence,) * 3)
        document = Document(sentence, (Section(None, (*[sentence] * lead, items)),), tag)
        _, pages = laid_out(document, size)
        labelled = [
            [
                place
                for place, one in enumerate(page.lines)
                if any(ink.leaf.tag == "Lbl" for ink in one.line.inks)
            ]
            for page in pages
        ]
        if len(labelled[-1]) == 1:
            without = pages[-2].lines[labelled[-2][-1] - 1]
            assert TOP - without.bottom < LEAST_FILLED * (TOP - BOTTOM)
