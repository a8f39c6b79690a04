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
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.blocks import Strip, height, set_document
from pipeline.writers.pdf.lines import PrintLine, Typesetter
from pipeline.writers.pdf.pages import BOTTOM, FEWEST_LINES, TOP, Page, Placed, make_pages

ROUNDING = 0.01
EXAMPLES = 25
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


def laid_out(document: Document, size: int) -> tuple[tuple[Strip, ...], tuple[Page, ...]]:
    setter = Typesetter(language(document.language), edition("large-print", Look(size)), library())
    _, strips = set_document(document, setter)
    return strips, make_pages(strips)


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


def after(strip: Strip, line: PrintLine) -> Strip:
    """The lines of *strip* below *line*."""
    return strip[1 + next(place for place, one in enumerate(strip) if one is line) :]


@pytest.mark.parametrize("size", SIZES)
@given(document=documents())
@settings(max_examples=EXAMPLES)
def test_pages_hold_every_line_once_in_order_and_inside_the_margins(document: Document, size: int) -> None:
    strips, pages = laid_out(document, size)
    placed = [one for page in pages for one in page.lines]
    assert [id(one.line) for one in placed] == [id(line) for strip in strips for line in strip]
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
def test_strips_are_not_broken_and_a_heading_has_two_lines_below(document: Document, size: int) -> None:
    strips, pages = laid_out(document, size)
    page_of = {id(one.line): number for number, page in enumerate(pages) for one in page.lines}
    for strip in strips:
        assert len({page_of[id(line)] for line in strip}) == 1
    lines = [one for page in pages for one in page.lines]
    strip_of = {id(line): strip for strip in strips for line in strip}
    for place, one in enumerate(lines):
        if is_heading(one):
            kept = [line.line for line in held_together(lines[place:])]
            # Paragraphs of three lines and boxes are not broken.
            whole = [*kept, *after(strip_of[id(kept[-1])], kept[-1])]
            # If several headings and their text do not fit on a page, the last stays with its text.
            if height(tuple(whole)) <= TOP - BOTTOM:
                assert {page_of[id(line)] for line in whole} == {page_of[id(one.line)]}


@pytest.mark.parametrize("size", SIZES)
@given(document=documents())
@settings(max_examples=EXAMPLES)
def test_the_last_page_has_more_than_two_lines_if_the_page_before_has_enough(
    document: Document, size: int
) -> None:
    strips, pages = laid_out(document, size)
    if len(pages) > 1 and len(pages[-1].lines) < FEWEST_LINES:
        before = pages[-2].lines
        lengths = {id(strip[-1]): len(strip) for strip in strips}
        spared = len(before) - lengths[id(before[-1].line)]
        moved = [one.line for one in (*before[spared:], *pages[-1].lines)]
        height = sum(line.gap + line.height for line in moved) + 4 * styles.BOX_PADDING
        assert spared < FEWEST_LINES or height > TOP - BOTTOM


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("tag", SENTENCES)
def test_the_last_two_items_of_a_list_stay_together(tag: str, size: int) -> None:
    sentence = Passage((Text(SENTENCES[tag][:40]),))
    for lead in range(1, 12):
        items = ItemList((sentence,) * 3)
        document = Document(sentence, (Section(None, (*[sentence] * lead, items)),), tag)
        _, pages = laid_out(document, size)
        labels = [
            [ink.leaf for one in page.lines for ink in one.line.inks if ink.leaf.tag == "Lbl"]
            for page in pages
        ]
        assert [len(list(group)) for group in labels if group][-1] != 1
