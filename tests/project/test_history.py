from __future__ import annotations

import datetime

from pipeline.model.history import digest, due, recorded
from pipeline.project.history import BROKEN_RECORD, lines, read
from tests.reports.readability.samples import ENGLISH, HISTORY, OUTCOME

TODAY = datetime.date(2026, 11, 23)


def test_records_read_back_as_they_were_written() -> None:
    assert read(lines(HISTORY), "source/help/readability.jsonl", "help") == (HISTORY, ())


def test_a_broken_line_is_a_finding_at_its_place_and_the_other_lines_are_read() -> None:
    first, second, third = lines(HISTORY).splitlines()
    text = "\n".join((first, second[:40], third, "[]", "", third.replace('"words": 20', '"words": "20"')))
    records, findings = read(text, "a.jsonl", "help")
    assert records == (HISTORY[0], HISTORY[2])
    assert [str(finding.place) for finding in findings] == ["a.jsonl:2", "a.jsonl:4", "a.jsonl:6"]
    assert findings[2].message.startswith("words is missing or is not a count: {")


def test_the_rule_has_a_good_and_a_bad_sample() -> None:
    assert read(BROKEN_RECORD.good, "a", "help")[1] == ()
    assert [one.rule for one in read(BROKEN_RECORD.bad, "a", "help")[1]] == [BROKEN_RECORD]


def test_a_score_that_is_not_a_number_is_broken() -> None:
    for wrong in ("NaN", "Infinity", '"61.25"', "true"):
        text = lines(HISTORY[-1:]).replace('"score": 61.25', f'"score": {wrong}')
        assert len(read(text, "a", "help")[1]) == 1, wrong


def test_a_reading_is_recorded_once() -> None:
    (made,) = due([ENGLISH], (), TODAY, "leaflets 1")
    assert (made.date, made.digest, made.words, made.score) == (TODAY, digest(ENGLISH), 20, 61.25)
    assert due([ENGLISH], (made,), TODAY, "leaflets 2") == ()
    assert due([ENGLISH], HISTORY, TODAY, "leaflets 2") == (recorded(ENGLISH, TODAY, "leaflets 2"),)


def test_another_language_is_another_text() -> None:
    english, urdu = (recorded(one, TODAY, "") for one in OUTCOME.readings)
    assert due(OUTCOME.readings, (english,), TODAY, "") == (urdu,)
