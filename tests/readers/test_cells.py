"""How rows of cells are read while a leaflet has no tables."""

from __future__ import annotations

import pytest

from pipeline.readers.cells import with_cells
from pipeline.readers.lines import read_lines
from pipeline.readers.marks import with_marks


def rows(text: str) -> list[str]:
    return [line.words for line in with_cells(with_marks(read_lines(text, "leaflet.txt")[0]))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Monday\t9 to 5\nTuesday\tclosed", ["Monday: 9 to 5", "Tuesday: closed"]),
        ("Monday    9 to 5\nTuesday   closed", ["Monday: 9 to 5", "Tuesday: closed"]),
        ("Monday\t9\t1\nTuesday\t\t1\nFriday\t9\t", ["Monday: 9; 1", "Tuesday: –; 1", "Friday: 9; –"]),
        ("\tMorning\tEvening\nMonday\t9\t7", ["Morning; Evening", "Monday: 9; 7"]),
        ("Police:\t\t999\nNurse:\t111", ["Police: 999", "Nurse: 111"]),
        ("الاثنين\t9\t1\nالثلاثاء\tمغلق\tمغلق", ["الاثنين: 9; 1", "الثلاثاء: مغلق؛ مغلق"]),
        ("星期一\t上午\t下午\n星期二\t上午\t下午", ["星期一：上午；下午", "星期二：上午；下午"]),
    ],
)
def test_the_rows_of_a_table_have_signs_between_their_cells(text: str, words: list[str]) -> None:
    assert rows(text) == words


def test_two_numbers_of_a_row_never_run_together() -> None:
    assert rows("Room 5\t01632 960 001") == ["Room 5: 01632 960 001"]
    assert rows("Room 5    01632 960 001") == ["Room 5; 01632 960 001"]


def test_an_accidental_gap_gets_no_sign() -> None:
    assert rows("Call us   at once") == ["Call us at once"]
    assert rows("Call us.\tCome in.") == ["Call us. Come in."]


def test_columns_of_prose_get_no_sign() -> None:
    left, right = "If you suffer any form of abuse in your home", "the age of twelve years"
    assert rows(f"{left}   {right}\n{left}   {right}") == [f"{left} {right}"] * 2
