"""The benchmark works: we and textstat read one leaflet, and what is typed another way is another text."""

from __future__ import annotations

import pytest

from tests.benchmarks.reading_level import (
    LARGE,
    METRICS,
    OURS,
    PIECE,
    PREPARED,
    RAW,
    TYPED,
    Measured,
    fresh_texts,
    large_text,
    measured,
    medians,
    missed,
    missed_by_size,
    table,
)


def test_each_fresh_text_has_its_own_words() -> None:
    texts = fresh_texts()
    paragraphs = [line for text in texts for line in text.split("\n\n")[1:] if len(line.split()) > 8]
    assert len(texts) > 30
    assert len(set(paragraphs)) > 0.97 * len(paragraphs)
    assert all(PIECE <= len(text.split()) < 2 * PIECE for text in texts)


def test_the_large_text_is_large() -> None:
    assert len(large_text()) == LARGE
    assert list(missed_by_size(4, 150)) == []
    assert len(list(missed_by_size(4.1, 151))) == 2


def test_ours_and_textstat_are_timed_and_prepared_text_agrees_with_ours() -> None:
    mine, *others = (measured(name, 2) for name in (OURS, RAW, PREPARED))
    assert all(min(one.first, one.later) > 0 for one in (mine, *others))
    assert mine.grade == pytest.approx(others[1].grade, abs=0.3)


def test_what_is_typed_another_way_is_another_text_and_moves_raw_text_alone() -> None:
    assert all(one != other for one, other in TYPED.values())
    assert measured(RAW, 1).moved["a list with full stops, without"] > 1
    assert max(measured(PREPARED, 1).moved.values()) <= 0.3


def test_a_slow_or_an_unsteady_reader_is_told() -> None:
    good = Measured(30, 100, 10.7, dict.fromkeys(TYPED, 0.0))
    slow = Measured(30, 150, 10.9, dict.fromkeys(TYPED, 0.0))
    shaky = Measured(30, 100, 10.7, {**good.moved, "£3.50 added": 0.4})
    assert list(missed({OURS: good, METRICS: Measured(30, 400, 11, good.moved)})) == []
    assert len(list(missed({OURS: good, METRICS: slow}))) == 1
    assert len(list(missed({OURS: shaky}))) == 1
    assert list(missed({OURS: good, RAW: slow, PREPARED: slow})) == []
    assert len(list(missed({OURS: good, RAW: good, PREPARED: good}))) == 1
    assert len(list(missed({OURS: good, RAW: slow, PREPARED: Measured(30, 250, 10.7, good.moved)}))) == 1
    assert len(list(missed({OURS: good, PREPARED: shaky}))) == 1
    assert medians([good, slow, slow]).later == 150
    rows = list(table({OURS: good, METRICS: slow}))
    assert rows[3] == "| py-readability-metrics | 30 | 150 | 1.5 | 10.9 |"
    assert len(rows) == 4 + 1 + 2 + len(TYPED)
