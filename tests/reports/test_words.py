from __future__ import annotations

import csv
import io

import pytest

from pipeline.reports.words import csv_table, printable


def test_a_terminal_obeys_nothing_that_stands_in_a_text() -> None:
    assert printable("a\x1b[31mb\x07\x9bc\r\td\n") == "a\ufffd[31mb\ufffd\ufffdc\ufffd\td\n"


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@a", "\t=1", "\n=1", "＝1", "＋1", "－1", "＠a"])
def test_a_spreadsheet_runs_nothing(cell: str) -> None:
    (row,) = csv.DictReader(io.StringIO(csv_table(["a"], [{"a": cell}]).removeprefix("\ufeff")))
    assert row["a"] == f"'{cell}"


def test_numbers_stay_numbers_and_a_quote_is_a_quote() -> None:
    table = csv_table(["a", "b"], [{"a": -1.5, "b": 'so "it" is, again'}, {"b": "2"}])
    assert table == '\ufeffa,b\n-1.5,"so ""it"" is, again"\n,2\n'
