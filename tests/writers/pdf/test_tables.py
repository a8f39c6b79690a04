"""Tables in columns, below each other where they do not fit, and over pages; lists within lists."""

from __future__ import annotations

import os
from itertools import pairwise

import pytest

from pipeline.checks.pdf_file import check
from pipeline.checks.wanted import wanted
from pipeline.model.document import Block, Document, ItemList, Link, Marker, Passage, Section, Table, Text
from pipeline.model.editions import Look, edition
from pipeline.model.language import language
from pipeline.typesetting.fonts import library
from pipeline.writers.pdf import write
from pipeline.writers.pdf.flow import PAGE_SPACE, Flow, height
from pipeline.writers.pdf.lines import PlacedPieces, PrintLine, Typesetter
from pipeline.writers.pdf.pages import make_pages
from pipeline.writers.pdf.parting import KEPT
from pipeline.writers.pdf.structure import ARTIFACT
from pipeline.writers.pdf.styles import MARGIN, PAGE_WIDTH
from pipeline.writers.pdf.tables import set_table
from tests.writers.pdf.test_structure import GOLDEN, tree


def words(text: str) -> Passage:
    return Passage((Text(text),) if text else ())


def table(*rows: str, caption: str = "", headed: bool = True, named: bool = True) -> Table:
    cells = tuple(tuple(words(cell.strip()) for cell in row.split("|")) for row in rows)
    return Table(words(caption) if caption else None, cells, headed, named)


HOURS = table(
    "Day | Morning | Afternoon",
    "Monday | 9 to 12 | 1 to 5",
    "Tuesday | closed | ",
    "Wednesday | 9 to 12 | 1 to 5, for people who have an appointment with a nurse",
    caption="Opening hours",
)
URDU = table("دن | صبح | دوپہر", "پیر | 9 سے 12 | 1 سے 5", "منگل | بند | ", caption="اوقات")
CHINESE = table("星期 | 上午 | 下午", "星期一 | 9点至12点 | 1点至5点，仅限预约", "星期二 | 关闭 | ")
LISTS = ItemList(
    (
        words("Your papers"),
        ItemList((words("passport"), ItemList((words("the old one"),)), words("letters"))),
        ItemList((words("Copies will do."),), Marker.LINE),
        words("Your medicine"),
    ),
    Marker.NUMBER,
)


def document(*blocks: Block, tag: str = "en-GB") -> Document:
    return Document(words("T"), (Section(None, blocks),), tag)


def setter(tag: str = "en-GB", size: int = 18) -> Typesetter:
    return Typesetter(language(tag), edition("large-print", Look(size)), library())


def rows_of(made: Table, tag: str = "en-GB", size: int = 18) -> list[PrintLine]:
    return [line for line in set_table(made, setter(tag, size)).lines if line.rule]


def left_edges(line: PrintLine) -> list[float]:
    """The left edge of the first line of each cell."""
    found: dict[int, float] = {}
    for ink in line.inks:
        if not ink.rise:
            start = min(ink.left + piece.x for piece in ink.pieces)
            found[id(ink.leaf)] = min(start, found.get(id(ink.leaf), start))
    return list(found.values())


@pytest.mark.parametrize("size", [18, 22, 28])
@pytest.mark.parametrize(("made", "tag"), [(HOURS, "en-GB"), (URDU, "ur"), (CHINESE, "zh-Hans")])
def test_a_table_has_no_findings_in_any_size(made: Table, tag: str, size: int) -> None:
    shown, look = document(made, LISTS, tag=tag), edition("large-print", Look(size))
    data, findings = write(shown, look)
    assert (*findings, *check(data, wanted(shown, look))) == ()


@pytest.mark.parametrize(
    ("name", "made", "tag", "size"),
    [("table", HOURS, "en-GB", 18), ("table-below", HOURS, "en-GB", 28), ("table", URDU, "ur", 18)],
)
def test_the_tag_tree_is_the_reviewed_one(name: str, made: Table, tag: str, size: int) -> None:
    golden = GOLDEN / f"{name}.{tag}.tags.txt"
    found = tree(write(document(made, LISTS, tag=tag), edition("large-print", Look(size)))[0])
    if os.environ.get("LEAFLETS_ACCEPT"):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


def test_columns_run_from_the_start_side() -> None:
    for made, tag in ((HOURS, "en-GB"), (URDU, "ur")):
        edges = left_edges(rows_of(made, tag)[1])
        assert edges == sorted(edges, reverse=language(tag).rtl)
        assert len(edges) == 3
        assert all(MARGIN - 0.1 <= edge <= PAGE_WIDTH - MARGIN for edge in edges)


def test_the_cells_of_a_column_begin_at_one_place() -> None:
    first, second, *_ = zip(*(left_edges(line) for line in rows_of(HOURS)[:2]), strict=True)
    assert first[0] == pytest.approx(first[1], abs=2)
    assert second[0] == pytest.approx(second[1], abs=2)


def test_a_short_cell_stays_on_one_line() -> None:
    short = [line for line in rows_of(HOURS)[:3] if any(ink.rise for ink in line.inks)]
    assert short == []


def test_where_columns_do_not_fit_each_cell_is_below_its_name() -> None:
    made = set_table(HOURS, setter(size=28))
    again = [place for place, line in enumerate(made.lines) if line.inks[0].leaf is ARTIFACT]
    assert len(again) == 2 * 3 + 1  # the names above the second and third row, and a dash
    assert all(made.costs[place] == KEPT for place in again if not made.lines[place].rule)


def test_a_row_that_is_too_high_is_not_set_in_columns() -> None:
    long = table("Day | What", f"Monday | {'We talk to you about it. ' * 40}")
    assert all(not line.head for line in set_table(long, setter()).lines)
    assert len(rows_of(long)) == 1


def test_the_head_is_shown_again_at_the_top_of_each_page() -> None:
    many = table("Day | Open", *(f"Day {number} | 9 to {number}" for number in range(1, 90)))
    made = set_table(many, setter())
    pages = make_pages(Flow(made.lines, made.costs))
    assert len(pages) > 2
    tops = [page.lines[0].line for page in pages]
    assert all(line.inks[0].leaf is ARTIFACT for line in tops[1:])
    shown = [one.line for page in pages for one in page.lines if one.line not in tops[1:]]
    assert shown == [*made.lines]
    assert all(height(tuple(one.line for one in page.lines)) <= PAGE_SPACE + 0.01 for page in pages)
    for page in pages:
        assert all(below.top <= above.bottom + 0.01 for above, below in pairwise(page.lines))


def test_the_lines_of_a_link_in_a_cell_are_links_of_their_own() -> None:
    link = Passage((Link((Text("our helpline for people who cannot sleep at night"),), "tel:01632960001"),))
    made = Table(
        None, ((words("Day"), words("Call"), words("Or")), (words("Monday"), link, link)), True, True
    )
    inks: list[PlacedPieces] = [ink for line in rows_of(made) for ink in line.inks if ink.target]
    assert len({ink.rise for ink in inks}) > 1
    bands = [ink.band for ink in inks if ink.band is not None]
    assert len(bands) == len(inks)
    assert len(set(bands)) == len({ink.rise for ink in inks})
    shown, look = document(made), edition("large-print")
    assert check(write(shown, look)[0], wanted(shown, look)) == ()
