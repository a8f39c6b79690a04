"""The benchmark works: we and textstat read one leaflet, and what is typed another way is another text."""

from __future__ import annotations

import pytest

from pipeline.checks.reading_level import measure
from tests.benchmarks.reading_level import (
    METRICS,
    OURS,
    READS,
    TEXTSTAT,
    TYPED,
    WORDS,
    Measured,
    leaflet,
    measured,
    medians,
    missed,
    table,
)


def test_each_round_reads_another_text_of_the_same_level_and_length() -> None:
    first, second = leaflet(1), leaflet(2)
    assert first != second
    assert READS[OURS](first) == READS[OURS](second)
    assert measure(first).whole.counts.words == measure(second).whole.counts.words == WORDS


def test_ours_and_textstat_are_timed_and_agree_within_a_grade() -> None:
    mine, other = (measured(name, 2) for name in (OURS, TEXTSTAT))
    assert min(mine.first, mine.later, other.first, other.later) > 0
    assert mine.grade == pytest.approx(other.grade, abs=1)


def test_what_is_typed_another_way_is_another_text_and_moves_textstat() -> None:
    assert all(one != other for one, other in TYPED.values())
    assert measured(TEXTSTAT, 1).moved["a list with full stops, without"] > 1


def test_a_slow_or_an_unsteady_reader_is_told() -> None:
    good = Measured(30, 100, 10.7, dict.fromkeys(TYPED, 0.0))
    slow = Measured(30, 150, 10.9, dict.fromkeys(TYPED, 0.0))
    shaky = Measured(30, 100, 10.7, {**good.moved, "£3.50 added": 0.4})
    assert list(missed({OURS: good, METRICS: Measured(30, 200, 11, good.moved)})) == []
    assert len(list(missed({OURS: good, METRICS: slow}))) == 1
    assert len(list(missed({OURS: shaky}))) == 1
    assert medians([good, slow, slow]).later == 150
    rows = list(table({OURS: good, METRICS: slow}))
    assert rows[3] == "| py-readability-metrics | 30 | 150 | 1.5 | 10.9 |"
    assert len(rows) == 4 + 1 + 2 + len(TYPED)
