"""The text of a baseline: sorted, small, the same each time, and refused where it is none."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.baseline import Accepted
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity
from pipeline.project.baseline import read, written

ONE = Accepted("a.md", "", "easy-read/passive", "“be asked” may be passive", Severity.WARNING)
TWO = Accepted("a.md", "pl", "easy-read/sentence-too-long", "words: “Ça”", Severity.ERROR, 30.0, 2)
KNOWN = st.builds(
    Accepted,
    st.text().map(lambda name: f"a{name.replace(':', '')}"),
    st.sampled_from(["", "pl"]),
    st.sampled_from(["easy-read/passive", "reading/hard-word"]),
    st.text(),
    st.sampled_from(Severity),
    st.none() | st.floats(allow_nan=False, allow_infinity=False),
    st.integers(1, 9),
)


def test_each_finding_has_a_line_and_the_order_does_not_matter() -> None:
    text = written([TWO, ONE])
    assert text == written([ONE, TWO])
    assert text.splitlines()[4:6] == [
        '  {"rule": "easy-read/passive", "level": "warning", "words": "“be asked” may be passive"},',
        '  {"rule": "easy-read/sentence-too-long", "language": "pl", "level": "error", "amount": 30, '
        '"times": 2, "words": "words: “Ça”"}',
    ]


@given(st.lists(KNOWN, unique_by=lambda one: one.key, max_size=6))
def test_what_is_written_is_read(every: list[Accepted]) -> None:
    assert read(written(every), "b.json") == tuple(sorted(every, key=lambda one: one.key))


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "{", '{"version": 1}', '{"version": 1, "findings": {"a": [{"rule": 1}]}}'),
        '{"version": 1, "findings": {"a": [{"rule": "r", "words": "w", "level": "grave"}]}}',
        '{"version": 1, "findings": {"a": [{"rule": "r", "words": "w", "level": "note", "times": 0}]}}',
        '{"version": 1, "findings": {"a": [{"rule": "r", "words": "w", "level": "note", "amount": "x"}]}}',
        "[" * 100_000,
        *('{"version": true, "findings": {}}', '{"version": 1.0, "findings": {}}'),
        '{"version": 1, "version": 1, "findings": {}}',
        '{"version": 1, "findings": {"a": [], "a": []}}',
        *('{"version": 1, "findings": {"/a": []}}', '{"version": 1, "findings": {"C:\\\\a": []}}'),
        '{"version": 1, "findings": {"a": [{"rule": "r", "words": "\\ud800", "level": "note"}]}}',
    ],
)
def test_what_is_no_baseline_is_refused(text: str) -> None:
    with pytest.raises(PipelineError, match="no baseline") as told:
        read(text, "b.json")
    assert told.value.place.file == "b.json"
    assert "delete the file first" in told.value.hint


def test_a_later_version_is_refused() -> None:
    with pytest.raises(PipelineError, match="version 2"):
        read(json.dumps({"version": 2, "findings": {}}), "b.json")
