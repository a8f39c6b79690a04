"""A table keeps its cells in their columns; where there can be no table, each cell is named in a line."""

from __future__ import annotations

import pytest

from pipeline.model.document import Passage, Table, walk
from pipeline.readers import read_markdown

FILE = "source/some-leaflet/leaflet.md"
HOURS = """
| Day | Morning | Afternoon |
|---|---|---|
| Monday | 9 to 12 | 1 to 5 |
| Tuesday | **closed** | |
"""


def read(text: str) -> tuple[list[str], list[str]]:
    document, findings = read_markdown(text, FILE)
    return [spot.passage.words for spot in walk(document)][1:], [
        f"{f.place.line} {f.message}" for f in findings
    ]


def table(text: str) -> Table:
    document, findings = read_markdown(f"# T\n\n{text}\n", FILE)
    ((block,),) = (section.blocks for section in document.sections)
    assert isinstance(block, Table)
    assert findings == ()
    return block


def cells(found: Table) -> list[list[str]]:
    return [[cell.words for cell in row] for row in found.rows]


def test_an_empty_cell_keeps_its_column() -> None:
    found = table(HOURS)
    assert cells(found) == [
        ["Day", "Morning", "Afternoon"],
        ["Monday", "9 to 12", "1 to 5"],
        ["Tuesday", "closed", ""],
    ]
    assert (found.headed, found.named) == (True, True)


def test_an_empty_head_names_no_column() -> None:
    found = table("|  |  |\n|--|--|\n| Monday | 9 to 5 |\n| Sunday | closed |")
    assert (cells(found)[0], found.headed, found.named) == (["Monday", "9 to 5"], False, True)


@pytest.mark.parametrize(
    ("first", "named"),
    [
        (("Monday", "Sunday"), True),
        (("Monday", "Monday"), False),
        (("Monday", ""), False),
        (("Call us.", "Wait."), False),
        (("one name of five words", "two"), False),
    ],
)
def test_short_and_different_cells_without_a_stop_name_their_rows(
    first: tuple[str, str], named: bool
) -> None:
    assert table(f"| a | b |\n|--|--|\n| {first[0]} | 1 |\n| {first[1]} | 2 |").named == named


def test_under_an_empty_corner_the_first_column_names_the_rows() -> None:
    assert table("|  | 1 |\n|--|--|\n| Can you come here by bus? | Yes |\n| Again | No |").named


def test_cells_that_the_parser_drops_are_kept() -> None:
    found = cells(table("| a | b |\n|--|--|\n| c | d | 999 | e |"))
    assert found == [["a", "b", "", ""], ["c", "d", "999", "e"]]


def test_the_lines_of_a_cell_are_parted_by_commas() -> None:
    found = cells(table("| a | b |\n|--|--|\n| Us | 999<br>112<br>Free.<br>Always |"))
    assert found[1] == ["Us", "999, 112, Free. Always"]


def test_a_head_alone_is_a_row_of_cells() -> None:
    found = table("| Police | 999 |\n|--|--|")
    assert (cells(found), found.headed) == ([["Police", "999"]], False)


def test_a_table_of_one_column_is_a_list_of_lines() -> None:
    assert read("# T\n\n| Help |\n|--|\n| 999 |\n| |\n| 112 |\n")[0] == ["Help", "999", "112"]


def test_a_line_with_the_word_table_below_a_table_is_its_caption() -> None:
    text = f"{HOURS}\nTable: **Opening** hours\n\nTable: nothing\n"
    document, _ = read_markdown(f"# T\n{text}", FILE)
    block, below = document.sections[0].blocks
    assert isinstance(block, Table)
    assert block.caption is not None
    assert block.caption.words == "Opening hours"
    assert isinstance(below, Passage)


def test_tables_in_items_and_boxes_are_lines_too() -> None:
    table = "| a | b |\n{0}|--|--|\n{0}| Police | 999 |\n"
    assert read("# T\n\n> " + table.format("> "))[0] == ["Police: 999"]
    assert read("# T\n\n- One\n\n  " + table.format("  "))[0] == ["One", "Police: 999"]


def test_a_table_in_html_is_a_line_for_each_row() -> None:
    rows = "<tr><td>Police</td>\n<td><b>999</b></td></tr>\n<tr><td>Us</td><td>1</td><td>2</td></tr>"
    assert read(f"# T\n\n<table>\n{rows}\n</table>\n")[0] == ["Police: 999", "Us; 1; 2"]
