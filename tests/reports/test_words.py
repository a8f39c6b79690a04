from __future__ import annotations

import csv
import io

import pytest

from pipeline.reports.words import csv_table, printable


def test_control_characters_of_a_text_do_not_reach_the_terminal() -> None:
    assert printable("a\x1b[31mb\x07\x9bc\r\td\n") == "a\ufffd[31mb\ufffd\ufffdc\ufffd\td\n"


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@a", "\t=1", "\n=1", "＝1", "＋1", "－1", "＠a"])
def test_a_spreadsheet_runs_no_cell_as_a_formula(cell: str) -> None:
    (row,) = csv.DictReader(io.StringIO(csv_table(["a"], [{"a": cell}]).removeprefix("\ufeff")))
    assert row["a"] == f"'{cell}"


def test_numbers_and_quotation_marks_are_kept() -> None:
    table = csv_table(["a", "b"], [{"a": -1.5, "b": 'so "it" is, again'}, {"b": "2"}])
    assert table == '\ufeffa,b\n-1.5,"so ""it"" is, again"\n,2\n'
