"""An outline as text: lines of the source before the rows, doubts marked, no row wider than the terminal."""

from __future__ import annotations

import unicodedata

import pytest

from pipeline.model.document import Place, Wording
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.outline import OutlineRow, Quoted, Remark, TextOutline
from pipeline.reports.outline import as_record, as_text

ODD = Rule("source/odd", Severity.NOTE, "A line is odd.", "It may matter.", bad="a", good="b")
LONG = "We help you at once whenever you ask us for it and we never ask you why you did not ask us before."
OUTLINE = TextOutline(
    "help",
    Wording.STANDARD,
    "source/help/leaflet.txt",
    "en-GB",
    (
        OutlineRow("title", "Get help", 1),
        OutlineRow("heading", "Who we are", 3, 0, level=2),
        OutlineRow("paragraph", LONG, 5, 1),
        Remark(Finding(ODD, "joined two lines: at / once", Place("a", 6), "write one"), doubtful=True),
        OutlineRow("numbered list", line=8, depth=1, about="1 item"),
        OutlineRow("item", "Call.", 8, 2, "1."),
        Remark(Finding(ODD, "dropped: Login", Place("a", 9)), also=(10, 11)),
    ),
    long_numbers=(Quoted("01632 960 001", (5, 8), "on 01632 960 001"),),
    links=(Quoted("us", (5,), target="https://example.org/"),),
)


def test_the_text_is_indented_and_has_the_lines_at_its_start() -> None:
    assert as_text((OUTLINE,), 60) == (
        "source/help/leaflet.txt: read as English\n"
        "1 place may be read wrongly: look for the ! below. A - says\n"
        "what was left out or changed.\n"
        "\n"
        "    1   TITLE: Get help\n"
        "    3   HEADING, level 2: Who we are\n"
        "    5     Paragraph: We help you at once … (23 words)\n"
        "    6 ! Joined two lines: at / once\n"
        "        > write one\n"
        "    8     Numbered list, 1 item\n"
        "    8       1. Call.\n"
        "    9 - Dropped: Login\n"
        "        (2 more of this kind, the first in line 10)\n"
        "\n"
        "Long numbers, such as telephone numbers:\n"
        "  01632 960 001  (lines 5, 8: on 01632 960 001)\n"
        "\n"
        "Links:\n"
        "  us -> https://example.org/  (line 5)\n"
    )


@pytest.mark.parametrize("width", [40, 60, 100, 200])
@pytest.mark.parametrize("words", [LONG, "请拨打电话" * 30, "اتصل بنا على الرقم الآن " * 9])
def test_no_row_is_wider_than_the_terminal(width: int, words: str) -> None:
    kinds = ("title", "heading", "paragraph", "item", "hard word")
    entries = tuple(OutlineRow(kind, words, 1000, 1) for kind in kinds)
    shown = as_text((TextOutline("", Wording.STANDARD, "a.txt", "en", entries),), width)
    for line in shown.splitlines():
        wide = sum(unicodedata.east_asian_width(one) in "WF" for one in line)
        hidden = sum(unicodedata.category(one) in ("Mn", "Cf") for one in line)
        assert len(line) + wide - hidden <= width


def test_words_from_right_to_left_are_isolated_in_each_line() -> None:
    arabic = "اتصل بنا على الرقم 999 الآن " * 9
    remark = Remark(Finding(ODD, f"joined two lines: {arabic}", Place("a", 3)), doubtful=True)
    entries = OutlineRow("title", arabic, 1), OutlineRow("paragraph", arabic, 2, 1), remark
    shown = as_text((TextOutline("", Wording.STANDARD, "a.txt", "ar", entries),), 60)
    for line in shown.splitlines():
        before, mark, rest = line.partition("\u2068")
        outside = before + rest.rpartition("\u2069")[2] if mark else before
        assert not any(unicodedata.bidirectional(one) == "AL" for one in outside)
        assert line.count("\u2068") == line.count("\u2069")


def test_a_record_has_every_entry_with_all_its_words() -> None:
    record = as_record(OUTLINE)
    assert (record["leaflet"], record["wording"], record["doubtful"]) == ("help", "standard", 1)
    entries = record["entries"]
    assert isinstance(entries, list)
    assert [entry["kind"] for entry in entries] == [
        *("title", "heading", "paragraph", "remark", "numbered list", "item", "remark")
    ]
    assert entries[2]["words"] == LONG
    assert (entries[3]["doubtful"], entries[3]["rule"], entries[3]["line"]) == (True, "source/odd", 6)
    assert entries[6]["also"] == [10, 11]
    assert record["links"] == [{"words": "us", "lines": [5], "target": "https://example.org/"}]


def test_a_control_character_does_not_reach_the_terminal() -> None:
    entries = (OutlineRow("title", "a\x1b[2Jb", 1), OutlineRow("paragraph", "a\x1b[2Jb", 2))
    assert "\x1b" not in as_text((TextOutline("", Wording.STANDARD, "a.txt", "en", entries),), 60)
