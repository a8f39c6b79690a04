"""What a record has of findings -> the findings that it was made from."""

from __future__ import annotations

import pytest

from pipeline.model.finding import Finding, Severity
from pipeline.model.place import Place
from pipeline.operations.records import counted_of, finding_of, told
from pipeline.operations.rules import RULES

RULE = RULES["facts/disputed"]


@pytest.mark.parametrize("own", [None, Severity.ERROR, Severity.NOTE])
def test_a_record_becomes_its_finding_again(own: Severity | None) -> None:
    finding = Finding(RULE, "It is disputed.", Place("source/help/leaflet.toml", 7, 1), "Ask.", "pl", own)
    record = told(finding)
    assert finding_of(record) == finding
    assert finding_of(record).rule is RULE
    counted = counted_of(record)
    assert (counted.rule.id, counted.severity) == (RULE.id, finding.severity)
    assert (counted.message, counted.place, counted.language) == (finding.message, finding.place, "pl")
