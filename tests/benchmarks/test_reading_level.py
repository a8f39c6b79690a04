"""The benchmark works, and we and textstat read the same leaflet."""

from __future__ import annotations

import pytest

from tests.benchmarks.reading_level import READS, leaflet, line, timed


def test_each_round_reads_another_text_of_the_same_level() -> None:
    first, second = leaflet(1), leaflet(2)
    assert first != second
    assert READS["ours"](first) == READS["ours"](second)


def test_ours_and_textstat_are_timed_and_agree_within_a_grade() -> None:
    (_, later, grade), (_, other_later, other) = (timed(READS[name], 3) for name in ("ours", "textstat"))
    assert later > 0 < other_later
    assert grade == pytest.approx(other, abs=1)


def test_a_program_that_cannot_read_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    def needs_data(document: object) -> float:
        raise LookupError("Resource punkt not found")

    monkeypatch.setitem(READS, "another", needs_data)
    assert line("another", 2).split(maxsplit=1)[1].strip() == "cannot: LookupError Resource punkt not found"
