"""The ledger of sign-offs: lines <-> records."""

from __future__ import annotations

import datetime
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogues.ledger import lines, read
from pipeline.catalogues.signed_comments import is_name
from pipeline.model.document import Place
from pipeline.model.sign_off import Act, Ledger, Record

texts = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from('"\\\u2028\x85\n\t'))
filled = texts.filter(str.strip)
names = st.text(st.characters(categories=["L", "N", "P", "Zs"])).filter(is_name)
ids = st.text("0123456789abcdef", min_size=16, max_size=16)
hashes = ids | st.text("0123456789abcdef", min_size=32, max_size=32)
dates = st.dates(datetime.date(1, 1, 1))
records = st.builds(
    Record, filled, ids, hashes, st.sampled_from(Act), names, dates, *[texts] * 4, st.just("") | ids
)

LINE = (
    '{"leaflet": "help", "id": "0c5e9d7c04a1b2f3", "hash": "9f86d081884c7d65", "stage": "checked", '
    '"who": "A. L.", "date": "2026-03-01"}'
)


@given(st.lists(records))
def test_a_ledger_reads_back_as_it_was_written(written: list[Record]) -> None:
    text = lines(written)
    assert text.count("\n") == len(written)
    assert read(text, "sign-off.jsonl") == (Ledger(tuple(written)), ())


def test_a_line_is_as_people_read_it() -> None:
    ledger, findings = read(f"{LINE}\n", "sign-off.jsonl")
    assert findings == ()
    assert lines(ledger.records) == f"{LINE}\n"
    assert ledger.records[0].place == Place("sign-off.jsonl", 1)


def test_an_incomplete_last_line_is_a_finding_and_the_others_count() -> None:
    ledger, findings = read(f"{LINE}\n{LINE[:40]}", "sign-off.jsonl")
    assert len(ledger.records) == 1
    assert [(one.rule.id, one.place.line) for one in findings] == [("translation/broken-ledger", 2)]


def test_a_last_line_without_a_line_feed_counts() -> None:
    assert len(read(f"{LINE}\n{LINE}", "sign-off.jsonl")[0].records) == 2


@pytest.mark.parametrize(
    "change",
    [
        {"stage": "approved"},
        {"who": " "},
        {"who": 7},
        {"date": "yesterday"},
        {"who": "A.\u200b L."},
        {"who": "unknown"},
        {"who": "A. L.\nmsgstr"},
        {"date": "2026-W09-7"},
        {"date": "20260301"},
        {"words": "9f86"},
        {"hash": "9f86"},
        {"hash": "9f86d081884c7d650"},
        {"id": "0C5E9D7C04A1B2F3"},
        {"leaflet": None},
        {"note": ["a"]},
    ],
)
def test_a_line_with_a_wrong_field_does_not_count(change: dict[str, object]) -> None:
    ledger, findings = read(json.dumps({**json.loads(LINE), **change}) + "\n", "sign-off.jsonl")
    assert (ledger, len(findings)) == (Ledger(), 1)


@pytest.mark.parametrize("line", ["[]", "7", "<<<<<<< HEAD", "{}", "null", "[" * 100_000])
def test_a_line_that_is_not_a_record_is_a_finding(line: str) -> None:
    assert [one.place.line for one in read(f"{LINE}\n{line}\n{LINE}\n", "f")[1]] == [2]


def test_an_unknown_field_of_a_later_version_is_ignored() -> None:
    assert read(json.dumps({**json.loads(LINE), "weather": "fine"}), "f")[1] == ()
