"""Records, as JSON has them -> the findings of which ``reports.as_records`` made them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.place import Place


def finding_of(record: Mapping[str, Any]) -> Finding:
    """Return the finding of *record* with its rule, for which all rules are imported."""
    from pipeline.operations.rules import RULES

    return _finding(record, RULES[record["rule"]])


def counted_of(record: Mapping[str, Any]) -> Finding:
    """Return the finding of *record* to be folded and counted: of its rule, only the name is known."""
    return _finding(record, Rule(id=record["rule"], severity=_severity(record), title="", why=""))


def _finding(record: Mapping[str, Any], rule: Rule) -> Finding:
    severity = _severity(record)
    own = None if severity is rule.severity else severity
    place = Place(record["file"], record["line"], record["column"])
    return Finding(rule, record["message"], place, record["hint"], record["language"], own)


def _severity(record: Mapping[str, Any]) -> Severity:
    return Severity[str(record["severity"]).upper()]
