"""The page of each line (LP-13), and its place on the page."""

from collections.abc import Mapping

from pipeline.model.document import Box, Document, ItemList, Passage, Section, Text
from pipeline.model.editions import edition
from pipeline.model.language import language
from pipeline.typesetting.fonts import library
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.blocks import set_document
from pipeline.writers.pdf.lines import Frame, PrintLine, Typesetter
from pipeline.writers.pdf.pages import BOTTOM, TOP, Page, make_pages

LARGE_PRINT = edition("large-print")
SENTENCE = "The police take all reports of domestic abuse seriously, whoever makes them. "


def words(text: str) -> Passage:
    return Passage((Text(text),))


def line(height: float = 20.0, gap: float = 0.0, frame: Frame | None = None) -> PrintLine:
    return PrintLine((), height, height * 0.8, gap, frame)


def pages_of(document: Document) -> tuple[Page, ...]:
    setter = Typesetter(language(document.language), LARGE_PRINT, library())
    _, strips = set_document(document, setter)
    return make_pages(strips)


def paragraphs(*sizes: int) -> tuple[Passage, ...]:
    return tuple(words(SENTENCE * size) for size in sizes)


def test_there_is_always_a_page() -> None:
    assert make_pages([]) == (Page((), ()),)


def test_a_gap_is_dropped_at_the_top_of_a_page() -> None:
    (page,) = make_pages([(line(gap=30.0),), (line(gap=30.0),)])
    assert [placed.top for placed in page.lines] == [TOP, TOP - 20.0 - 30.0]


def test_a_strip_that_does_not_fit_begins_a_new_page() -> None:
    space = TOP - BOTTOM
    first, second = make_pages([(line(space - 30.0),), (line(), line())])
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
    (page,) = make_pages(
        [(line(),), (line(gap=5.0, frame=frame), line(gap=5.0, frame=frame)), (line(gap=5.0),)]
    )
    before, first, last, after = page.lines
    ((left, bottom, right, top),) = page.frames
    assert (left, right) == (
        styles.MARGIN - styles.BOX_PADDING,
        styles.PAGE_WIDTH - styles.MARGIN + styles.BOX_PADDING,
    )
    assert before.bottom > top > first.top
    assert last.bottom > bottom > after.top


def test_a_box_that_fits_on_a_page_is_not_broken() -> None:
    for lead in range(1, 14):
        boxed = Box((words(SENTENCE * 3), ItemList(paragraphs(1, 1))))
        document = Document(words("Title"), (Section(None, (*paragraphs(lead), boxed)),), "en-GB")
        assert sum(len(page.frames) for page in pages_of(document)) == 1


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
    for lead in range(1, 16):
        for critical in (False, True):
            last = Passage((Text(SENTENCE * 5),), critical=critical)
            pages = pages_of(Document(words("Title"), (Section(None, (*paragraphs(lead), last)),), "en-GB"))
            leaf = pages[-1].lines[-1].line.inks[0].leaf
            leaves = [{one.line.inks[0].leaf for one in page.lines} for page in pages]
            parted |= {critical} if sum(leaf in on_page for on_page in leaves) > 1 else set()
    assert parted == {False}


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
