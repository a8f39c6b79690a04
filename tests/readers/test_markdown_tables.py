"""A table becomes lines in which each cell is named, so no cell changes its column."""

from __future__ import annotations

from pipeline.model.document import walk
from pipeline.readers import read_markdown

FILE = "source/some-leaflet/leaflet.md"
HOURS = """# T

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


def test_each_cell_is_named_by_the_head_of_its_column_and_an_empty_one_is_told() -> None:
    assert read(HOURS) == (
        ["Monday; Morning: 9 to 12; Afternoon: 1 to 5", "Tuesday; Morning: closed"],
        [
            "3 a table became 2 lines; its columns are: Day | Morning | Afternoon",
            "3 empty cells of a table are left out: Afternoon of Tuesday",
        ],
    )


def test_a_row_of_two_cells_is_a_label_and_its_value() -> None:
    lines, _ = read("# T\n\n| Day | Hours |\n|--|--|\n| Monday | 9 to 5 |\n| Sunday: | closed |\n")
    assert lines == ["Monday: 9 to 5", "Sunday: closed"]


def test_cells_that_the_parser_drops_are_kept() -> None:
    lines, _ = read("# T\n\n| a | b |\n|--|--|\n| c | d | 999 | e |\n")
    assert lines == ["c; b: d; 999; e"]


def test_the_lines_of_a_cell_are_parted_by_commas() -> None:
    lines, findings = read("# T\n\n| a | b |\n|--|--|\n| Us | 999<br>112<br>Free.<br>Always |\n")
    assert lines == ["Us: 999, 112, Free. Always"]
    assert len(findings) == 1


def test_a_head_alone_is_one_line() -> None:
    assert read("# T\n\n| Police | 999 |\n|--|--|\n")[0] == ["Police; 999"]


def test_tables_in_items_and_boxes_are_lines_too() -> None:
    table = "| a | b |\n{0}|--|--|\n{0}| Police | 999 |\n"
    assert read("# T\n\n> " + table.format("> "))[0] == ["Police: 999"]
    assert read("# T\n\n- One\n\n  " + table.format("  "))[0] == ["One", "Police: 999"]


def test_a_table_in_html_is_a_line_for_each_row() -> None:
    rows = "<tr><td>Police</td>\n<td><b>999</b></td></tr>\n<tr><td>Us</td><td>1</td><td>2</td></tr>"
    assert read(f"# T\n\n<table>\n{rows}\n</table>\n")[0] == ["Police: 999", "Us; 1; 2"]
