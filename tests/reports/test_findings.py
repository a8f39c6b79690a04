from __future__ import annotations

import csv
import io
import json
from xml.etree import ElementTree

import pytest

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.reports import FORMATS, counts, report, summary
from pipeline.reports.words import other_places

LOST = Rule("text/lost", Severity.ERROR, "A word is lost.", "It matters.", bad="a", good="a b")
ODD = Rule("text/odd", Severity.WARNING, "A word is odd.", "It may matter.", bad="a", good="b")
FINDINGS = (
    Finding(LOST, "the word <“not”> & more", Place("source/a.txt", 3, 7), "put it back", "ur"),
    Finding(ODD, "=HYPERLINK(1)"),
)


def test_text_has_a_line_for_each_finding_and_its_hint_below() -> None:
    assert report(FINDINGS, "text") == (
        "source/a.txt:3:7: error: ur: the word <“not”> & more [text/lost]\n"
        "    put it back\n"
        "warning: =HYPERLINK(1) [text/odd]\n"
    )


def test_json_has_the_findings_and_their_counts() -> None:
    answer = json.loads(report(FINDINGS, "json"))
    assert answer["counts"] == {"error": 1, "warning": 1, "note": 0}
    assert answer["findings"][0] == {
        "rule": "text/lost",
        "severity": "error",
        "language": "ur",
        "message": "the word <“not”> & more",
        "hint": "put it back",
        "file": "source/a.txt",
        "line": 3,
        "column": 7,
    }


def test_csv_has_no_cell_that_a_spreadsheet_runs_as_a_formula() -> None:
    table = report(FINDINGS, "csv")
    assert table.startswith("\ufeff"), "without the mark, Excel reads the table as Windows-1252"
    rows = list(csv.DictReader(io.StringIO(table.removeprefix("\ufeff"))))
    assert [row["message"] for row in rows] == ["the word <“not”> & more", "'=HYPERLINK(1)"]


def test_html_is_a_complete_page_without_scripts() -> None:
    page = report(FINDINGS, "html")
    assert page.startswith('<!DOCTYPE html>\n<html lang="en-GB">')
    assert "the word &lt;“not”&gt; &amp; more" in page
    assert "<script" not in page
    assert '<div role="region" aria-labelledby="all" tabindex="0">\n<table>' in page


def test_junit_fails_for_errors() -> None:
    suite = ElementTree.fromstring(report(FINDINGS, "junit")).find("testsuite")
    assert suite is not None
    assert (suite.get("tests"), suite.get("failures")) == ("3", "1")
    assert [case.find("failure") is not None for case in suite] == [False, True, False]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_can_report_no_findings(name: str) -> None:
    assert report((), name) == ("" if name == "text" else report([], name))


def test_an_unknown_format_is_an_error() -> None:
    with pytest.raises(PipelineError, match="there is no format 'yaml'"):
        report(FINDINGS, "yaml")


def test_counts_in_words() -> None:
    assert summary(FINDINGS) == "1 error, 1 warning"
    assert summary(FINDINGS * 2) == "2 errors, 2 warnings"
    assert summary(()) == "no findings"
    assert list(counts(())) == ["error", "warning", "note"]


PARTS = tuple(
    Finding(ODD, f"“{word}” is odd", Place("source/a.txt", line)) for line, word in enumerate("abc", 3)
)
FOLDED = Finding(ODD, "3 words are odd: “a”, “b”, “c”", PARTS[0].place, "look", parts=PARTS)


def test_text_says_where_else_a_finding_is() -> None:
    assert report((FOLDED,), "text") == (
        "source/a.txt:3: warning: 3 words are odd: “a”, “b”, “c” [text/odd]\n"
        "    look\n"
        "    also at lines 4 and 5\n"
    )
    assert "source/a.txt:3 (also at lines 4 and 5)" in report((FOLDED,), "html")
    assert "(also at lines 4 and 5)" in report((FOLDED,), "junit")


def test_json_has_each_part_and_counts_the_whole() -> None:
    answer = json.loads(report((FOLDED,), "json"))
    (finding,) = answer["findings"]
    assert [(part["message"], part["line"]) for part in finding["parts"]] == [
        ("“a” is odd", 3),
        ("“b” is odd", 4),
        ("“c” is odd", 5),
    ]
    assert answer["counts"]["warning"] == 1


def test_csv_has_a_row_for_each_place() -> None:
    rows = csv.DictReader(io.StringIO(report((FOLDED, *FINDINGS), "csv").removeprefix("\ufeff")))
    assert [row["message"] for row in rows][:3] == ["“a” is odd", "“b” is odd", "“c” is odd"]


@pytest.mark.parametrize(
    ("places", "said"),
    [
        ([("a", 3)], ""),
        ([("a", 3), ("a", 3)], ""),
        ([("a", 3), ("a", 9)], "also at line 9"),
        ([("a", 3), ("a", 9), ("a", 9), ("a", 11)], "also at lines 9 and 11"),
        ([("a", n) for n in range(1, 8)], "also at lines 2, 3, 4, 5, 6 and 7"),
        ([("a", n) for n in range(1, 10)], "also at lines 2, 3, 4, 5, 6 and 3 more"),
        ([("a", 0), ("b", 0)], "also at b"),
        ([("a", 0), ("b", 4), ("c", 0), ("d", 0), ("e", 0)], "also at b:4, c and 2 more"),
    ],
)
def test_the_first_few_other_places_are_named(places: list[tuple[str, int]], said: str) -> None:
    parts = tuple(Finding(ODD, "odd", Place(*place)) for place in places)
    assert other_places(Finding(ODD, "odd", parts[0].place, parts=parts)) == said
