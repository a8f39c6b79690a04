"""The page of each line (LP-13), and its place on the page."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from pipeline.model.document import Box, Document, ItemList, Passage, Section, Text
from pipeline.model.editions import SIZES, Look, edition
from pipeline.model.language import language
from pipeline.typesetting.fonts import library
from pipeline.typesetting.planning import LEAST_FILLED, LEAST_ON_LAST
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.blocks import set_document
from pipeline.writers.pdf.flow import Flow
from pipeline.writers.pdf.lines import Frame, PrintLine, Typesetter
from pipeline.writers.pdf.pages import BOTTOM, SHRINK, TOP, Page, make_pages
from pipeline.writers.pdf.parting import KEPT

SENTENCE = "The police take all reports of domestic abuse seriously, whoever makes them. "


def words(text: str) -> Passage:
    return Passage((Text(text),))


def line(height: float = 20.0, gap: float = 0.0, frame: Frame | None = None) -> PrintLine:
    return PrintLine((), height, height * 0.8, gap, frame)


def pages_of(document: Document, size: int = 18) -> tuple[Page, ...]:
    setter = Typesetter(language(document.language), edition("large-print", Look(size)), library())
    _, flow = set_document(document, setter)
    return make_pages(flow)


def flow(*lines: PrintLine) -> Flow:
    """Lines between which a page may end."""
    return Flow(lines, [0.0] * len(lines))


def paragraphs(*sizes: int) -> tuple[Passage, ...]:
    return tuple(words(SENTENCE * size) for size in sizes)


def test_there_is_always_a_page() -> None:
    assert make_pages(flow()) == (Page((), ()),)


def test_a_gap_is_dropped_at_the_top_of_a_page() -> None:
    (page,) = make_pages(flow(line(gap=30.0), line(gap=30.0)))
    assert [placed.top for placed in page.lines] == [TOP, TOP - 20.0 - 30.0]


def test_what_is_kept_together_begins_a_new_page_if_it_does_not_fit() -> None:
    space = TOP - BOTTOM
    first, second = make_pages(Flow((line(space - 30.0), line(), line(space / 2)), [0.0, KEPT, 0.0]))
    assert len(first.lines) == 1
    assert len(second.lines) == 2


def test_no_line_crosses_the_lower_margin(leaflets: Mapping[str, Document]) -> None:
    for document in leaflets.values():
        for page in pages_of(document):
            assert all(placed.bottom >= BOTTOM - 0.01 for placed in page.lines)
            assert all(bottom >= BOTTOM - 0.01 for _, bottom, _, _ in page.frames)


def test_lines_never_overlap(leaflets: Mapping[str, Document]) -> None:
    for document in leaflets.values():
        for page in pages_of(document):
            for above, below in zip(page.lines, page.lines[1:], strict=False):
                assert below.top <= above.bottom + 0.01


def test_a_box_has_one_border_around_its_lines() -> None:
    frame = Frame()
    boxed = line(gap=5.0, frame=frame), line(gap=5.0, frame=frame)
    (page,) = make_pages(flow(line(), *boxed, line(gap=5.0)))
    before, first, last, after = page.lines
    ((left, bottom, right, top),) = page.frames
    assert (left, right) == (
        styles.MARGIN - styles.BOX_PADDING,
        styles.PAGE_WIDTH - styles.MARGIN + styles.BOX_PADDING,
    )
    assert before.bottom > top > first.top
    assert last.bottom > bottom > after.top


def filled(page: Page) -> float:
    """How far a page is filled, from 0 to 1."""
    bottoms = [placed.bottom for placed in page.lines] + [bottom for _, bottom, _, _ in page.frames]
    return (TOP - min(bottoms)) / (TOP - BOTTOM)


def test_a_box_is_broken_only_if_the_page_before_would_be_half_empty() -> None:
    for lead in range(1, 14):
        boxed = Box((words(SENTENCE * 3), ItemList(paragraphs(1, 1))))
        document = Document(words("Title"), (Section(None, (*paragraphs(lead), boxed)),), "en-GB")
        pages = pages_of(document)
        if sum(len(page.frames) for page in pages) > 1:
            before = pages_of(replace(document, sections=(Section(None, paragraphs(lead)),)))
            assert filled(before[-1]) < LEAST_FILLED


def test_a_box_larger_than_a_page_has_a_border_on_each() -> None:
    document = Document(words("Title"), (Section(None, (Box(paragraphs(*[6] * 6)),)),), "en-GB")
    assert len(pages_of(document)) > 1
    assert all(len(page.frames) == 1 for page in pages_of(document))


def test_a_heading_stays_with_two_lines_of_its_text() -> None:
    for lead in range(1, 20):
        sections = (
            Section(None, paragraphs(lead)),
            Section(words("Heading"), paragraphs(5)),
        )
        for page in pages_of(Document(words("Title"), sections, "en-GB")):
            for place, placed in enumerate(page.lines):
                if placed.line.bookmark:
                    assert len(page.lines) >= place + 3


def test_a_heading_that_no_page_holds_is_broken() -> None:
    """And its words do not run off the page."""
    for title, heading in ((SENTENCE * 40, "Heading"), ("Title", SENTENCE * 40)):
        sections = (Section(words(heading), paragraphs(2)),)
        pages = pages_of(Document(words(title), sections, "en-GB"))
        assert len(pages) > 1
        assert all(placed.bottom >= BOTTOM for page in pages for placed in page.lines)


def test_a_broken_paragraph_has_at_least_two_lines_on_each_page() -> None:
    for lead in range(8, 20):
        document = Document(words("Title"), (Section(None, paragraphs(lead, 4)),), "en-GB")
        first, *_ = pages_of(document)
        alone = Document(words("Title"), (Section(None, paragraphs(lead)),), "en-GB")
        rest = len(first.lines) - sum(len(page.lines) for page in pages_of(alone))
        whole = len(pages_of(Document(words("T"), (Section(None, paragraphs(4)),), "en-GB"))[0].lines) - 1
        assert rest <= 0 or 2 <= rest <= whole - 2 or rest == whole


def test_a_critical_paragraph_that_fits_on_a_page_is_not_broken() -> None:
    parted = set()
    for lead in range(1, 25):
        for critical in (False, True):
            last = Passage((Text(SENTENCE * 9),), critical=critical)
            pages = pages_of(Document(words("Title"), (Section(None, (*paragraphs(lead), last)),), "en-GB"))
            leaf = pages[-1].lines[-1].line.inks[0].leaf
            leaves = [{one.line.inks[0].leaf for one in page.lines} for page in pages]
            parted |= {critical} if sum(leaf in on_page for on_page in leaves) > 1 else set()
    assert parted == {False}


def test_a_critical_paragraph_is_parted_only_between_its_sentences() -> None:
    parted = 0
    for lead in range(1, 20):
        blocks = (*paragraphs(lead), Passage((Text(SENTENCE * 20),), critical=True))
        pages = pages_of(Document(words("Title"), (Section(None, blocks),), "en-GB"))
        leaf = pages[-1].lines[-1].line.inks[0].leaf
        for page in pages[:-1]:
            if page.lines[-1].line.inks[0].leaf is leaf:
                assert spelled(page).endswith("them.")
                parted += 1
        # Nothing is lost, nothing is there twice.
        assert "".join(map(spelled, pages)).count("whoever") == 20 + lead
    assert parted


def spelled(page: Page) -> str:
    """The words of a page that runs from left to right."""
    inks = [ink for placed in page.lines for ink in placed.line.inks]
    return "".join(piece.run.text for ink in inks for piece in ink.pieces).rstrip()


def test_pages_of_plain_text_have_no_holes_and_the_last_is_not_nearly_empty() -> None:
    for size in SIZES:
        for lead in range(1, 30):
            sections = (Section(None, paragraphs(lead, 2, 3)), Section(words("Heading"), paragraphs(4, lead)))
            *pages, last = pages_of(Document(words("Title"), sections, "en-GB"), size)
            assert all(filled(page) >= LEAST_FILLED for page in pages)
            assert not pages or filled(last) >= LEAST_ON_LAST


def test_spaces_shrink_by_a_fifth_at_most_and_alike_on_a_page() -> None:
    shrunk = set()
    for size in range(1, 7):
        for page in pages_of(Document(words("Title"), (Section(None, paragraphs(*[size, 1] * 9)),), "en-GB")):
            parts = {
                round((above.bottom - below.top) / below.line.gap, 3)
                for above, below in pairwise(page.lines)
                if below.line.gap
            }
            assert len(parts) <= 1
            shrunk |= parts
    assert min(shrunk) >= 1 - SHRINK
    assert max(shrunk) == 1
    assert len(shrunk) > 1


def test_an_item_that_fits_on_a_page_is_not_broken() -> None:
    for lead in range(1, 16):
        section = Section(None, (*paragraphs(lead), ItemList(paragraphs(3, 3, 3))))
        for page in pages_of(Document(words("Title"), (section,), "en-GB"))[1:]:
            labels = [ink.leaf.tag for placed in page.lines[:1] for ink in placed.line.inks]
            assert labels[0] in ("Lbl", "P")


def test_a_line_that_introduces_a_list_stays_with_its_first_item() -> None:
    for lead in range(1, 20):
        section = Section(None, (*paragraphs(lead), words("You can ask for:"), ItemList(paragraphs(1, 1))))
        for page in pages_of(Document(words("Title"), (section,), "en-GB")):
            last = [ink.leaf.tag for ink in page.lines[-1].line.inks]
            assert "".join(piece.run.text for ink in page.lines[-1].line.inks for piece in ink.pieces) != (
                "You can ask for:"
            ), last
