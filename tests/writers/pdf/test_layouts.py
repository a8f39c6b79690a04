"""The layouts of large print: the same words in each, and the one with the best pages is drawn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.pdf_file import check, text_in_tag_order
from pipeline.checks.wanted import wanted
from pipeline.model.document import (
    Box,
    BoxKind,
    Document,
    Foot,
    ItemList,
    Marker,
    Passage,
    Picture,
    Section,
    Text,
    passages,
    pictures,
)
from pipeline.model.editions import Edition, Look, edition
from pipeline.model.language import language
from pipeline.typesetting.fonts import library
from pipeline.typesetting.planning import HARD, UNDERFULL
from pipeline.writers.pdf import LATEST_START, lay_out, write, write_laid_out
from pipeline.writers.pdf.blocks import set_document, set_layouts
from pipeline.writers.pdf.layouts import layouts, shortest
from pipeline.writers.pdf.lines import Typesetter
from pipeline.writers.pdf.pages import Page, begins_on, make_pages, plan_pages
from pipeline.writers.pdf.parting import NAMED
from pipeline.writers.pdf.parting import NOTE as NOTE_COST
from pipeline.writers.pdf.structure import walk

LARGE_PRINT = edition("large-print")
SHAPE = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 200'><path d='M9 9h99v180z'/></svg>"
DRAWINGS = {"phone": SHAPE, "bag": SHAPE}
REASON = "Some facts are not confirmed."


def words(text: str) -> Passage:
    return Passage((Text(text),))


def picture(name: str) -> Picture:
    return Picture(name, words(name))


FIRST = Box(
    (words("!"), picture("phone"), words("Call 999."), picture("bag"), words("Keep this safe.")),
    BoxKind.FIRST,
)
NOTE = Box((words("Draft"),), BoxKind.NOTE)
REASONS = Box((ItemList((words(REASON),), Marker.LINE),), BoxKind.REASONS)


def draft(*body: Passage) -> Document:
    opening, text = Section(None, (FIRST, words("English"), NOTE)), Section(words("What happens"), body)
    return Document(words("Title"), (opening, text, Section(words("About"), (REASONS, words("1")))), "en-GB")


def setter(shown: Edition = LARGE_PRINT) -> Typesetter:
    return Typesetter(language("en-GB"), shown, library(), drawings=DRAWINGS)


def said(document: Document) -> list[str]:
    return [passage.words for passage in passages(document)]


def figures(pages: tuple[Page, ...]) -> int:
    return sum(len(placed.line.shown) for page in pages for placed in page.lines)


def test_an_edition_that_is_not_brief_has_one_layout() -> None:
    document = draft(words("Text."))
    assert [*layouts(document, replace(LARGE_PRINT, brief=False))] == [document]


def test_each_layout_has_the_same_words_once() -> None:
    document = draft(words("Text."))
    found = [said(layout) for layout in layouts(document, LARGE_PRINT)]
    alternatives = {passage.words for one in pictures(document) for passage in (one.alternative,)}
    assert len(found) == 4
    for one in found:
        assert sorted({*one} - alternatives) == sorted({*said(document)} - alternatives)
        assert one.count(REASON) == 1


def test_the_plainest_has_one_picture_and_the_reasons_last() -> None:
    plain, *_, richest = layouts(draft(words("Text.")), LARGE_PRINT)
    assert [one.id for one in pictures(plain)] == ["phone"]
    assert REASONS in plain.sections[-1].blocks
    assert [one.id for one in pictures(richest)] == ["phone", "bag"]
    (note,) = (one for one in richest.sections[0].blocks if isinstance(one, Box) and one.kind is BoxKind.NOTE)
    assert note.blocks == (*NOTE.blocks, *REASONS.blocks)
    assert richest.sections[-1].blocks == (words("1"),)


def test_a_list_below_a_picture_that_is_left_out_is_shown_in_whole() -> None:
    shown = replace(FIRST, blocks=(*FIRST.blocks, ItemList((words("Go."), words("Ask.")))))
    plain, _ = layouts(Document(words("Title"), (Section(None, (shown,)),), "en-GB"), LARGE_PRINT)
    (box,) = plain.sections[0].blocks
    assert isinstance(box, Box)
    lines = ItemList((words("Keep this safe."), words("Go."), words("Ask.")), Marker.LINE)
    assert box.blocks == (*FIRST.blocks[:3], lines)


@pytest.mark.parametrize(
    "sections",
    [(), (Section(None, (NOTE, REASONS)),), (Section(None, (words("Text."),)), Section(None, (REASONS,)))],
)
def test_reasons_without_a_note_before_them_stay_where_they_are(sections: tuple[Section, ...]) -> None:
    document = Document(words("Title"), sections, "en-GB")
    assert [*layouts(document, LARGE_PRINT)] == [document]


def test_a_section_that_is_in_several_layouts_is_set_as_it_is_alone() -> None:
    shown = [*layouts(draft(words("Text."), words("More.")), LARGE_PRINT)]
    for document, tree, flow in set_layouts(shown, setter()):
        alone, flow_alone = set_document(document, setter())
        assert [element.tag for element in walk(tree)] == [element.tag for element in walk(alone)]
        assert flow.costs == flow_alone.costs
        assert [line.height for line in flow.lines] == [line.height for line in flow_alone.lines]


def test_pages_without_a_hole_have_the_plainest_layout() -> None:
    *_, pages = lay_out(draft(*[words("One sentence of the text. " * 8)] * 9), setter())
    assert figures(pages) == 1


def test_a_hole_on_page_1_is_filled_with_the_pictures_of_what_is_said_first() -> None:
    # No page but the second can hold this as a whole.
    long = replace(words("One sentence of the text. " * 30), critical=True)
    document = draft(long, *[words("One sentence of the text. " * 8)] * 9)
    costs = [plan_pages(flow).cost for *_, flow in set_layouts(layouts(document, LARGE_PRINT), setter())]
    assert costs[0] > UNDERFULL
    layout, tree, pages = lay_out(document, setter())
    assert [one.id for one in pictures(layout)] == ["phone", "bag"]
    assert figures(pages) == 2
    assert min(costs) % HARD < costs[0] % HARD
    assert [element.tag for element in walk(tree)].count("Figure") == 2


def test_the_reasons_are_read_below_the_note_where_they_fill_a_page() -> None:
    long = replace(words("One sentence of the text. " * 45), critical=True)
    document = draft(long, *[words("One sentence of the text. " * 8)] * 9)
    without = replace(FIRST, blocks=(words("Call 999."),))
    opening = replace(document.sections[0], blocks=(without, words("English"), NOTE))
    document = replace(document, sections=(opening, *document.sections[1:]))
    data, findings, layout = write_laid_out(document, LARGE_PRINT)
    assert check(data, wanted(layout, LARGE_PRINT)) == ()
    read = text_in_tag_order(data)
    assert findings == ()
    assert read.count(REASON) == 1
    assert read.index(REASON) == read.index("Draft") + 1


def test_a_picture_that_cannot_be_drawn_is_told_once() -> None:
    long = replace(words("One sentence of the text. " * 30), critical=True)
    _, findings = write(draft(long, *[words("One sentence of the text. " * 8)] * 9), LARGE_PRINT)
    assert len(findings) == len(set(findings)) == 2


LARGEST = edition("large-print", Look(28))
FOOT = Foot(words("Title"), words("{page}"), (words("Draft"),))
ENGLISH_NOTE = Box((words("Draft. Do not give this leaflet to people yet. " * 4),), BoxKind.NOTE)


def crowded(foot: Foot | None = FOOT) -> Document:
    """A document in two languages, with so much before its own words that these begin on page 3."""
    first = Box((words("Call 999. " * 20), picture("phone"), words("Keep this safe.")), BoxKind.FIRST)
    own = Box((words("Do not give this to people yet. " * 6),), BoxKind.NOTE)
    names = ItemList((words("English"), words("Draft")), Marker.LINE, together=True)
    opening = Section(None, (first, names, own, ENGLISH_NOTE))
    text = Section(words("What happens when the police are called?"), (words("They come to you. " * 3),) * 5)
    closing = Section(words("About"), (REASONS, words("1")))
    return Document(words("Title"), (opening, text, closing), "en-GB", foot=foot)


def test_the_words_of_a_leaflet_begin_on_page_2_at_the_latest() -> None:
    document = crowded()
    plain = next(set_layouts(layouts(document, LARGEST), setter(LARGEST)))
    assert begins_on(make_pages(plain[2])) > LATEST_START
    layout, _, pages = lay_out(document, setter(LARGEST))
    assert begins_on(pages) == LATEST_START
    assert ENGLISH_NOTE not in layout.sections[0].blocks
    assert layout.sections[-1].blocks[0] == replace(ENGLISH_NOTE, kind=BoxKind.REASONS)
    alternatives = {"phone"}
    assert sorted({*said(layout)} - alternatives) == sorted({*said(document)} - alternatives)


def test_the_shortest_layouts_need_a_foot_that_says_draft() -> None:
    assert [*shortest(crowded(None), LARGEST)] == []
    assert [*shortest(draft(words("Text.")), LARGEST)] == [], "it has one note only"
    assert [*shortest(crowded(), replace(LARGEST, brief=False))] == []


def test_page_1_names_the_language_below_what_is_said_first() -> None:
    document = crowded()
    _, made = set_document(document, setter(LARGEST))
    framed = [line.frame is not None for line in made.lines]
    box_ends = next(place for place in range(1, len(framed)) if framed[place] and not framed[place + 1])
    assert made.costs[box_ends] == NAMED
    assert all(cost >= NOTE_COST for cost in made.costs[box_ends + 2 : framed.index(False, box_ends + 2) - 1])
