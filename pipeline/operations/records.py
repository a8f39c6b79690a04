"""Findings, and what the record of a leaflet has of them."""

from __future__ import annotations

from functools import lru_cache

from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.place import NOWHERE, Place
from pipeline.project.manifest import Told


def told(finding: Finding) -> Told:
    """Return the finding as the record of a leaflet has it; it stands for no others."""
    place, end = finding.place, finding.end
    words = finding.severity.name.lower(), finding.language, finding.message, finding.hint
    return finding.rule.id, *words, place.file, place.line, place.column, end.line, end.column


@lru_cache(maxsize=1024)  # a finding about a source is open about each of its files
def finding_of(one: Told) -> Finding:
    """Return the finding of which ``told`` made *one*, with its rule, for which all rules are imported."""
    from pipeline.operations.rules import RULES

    return _finding(one, RULES[one[0]])


def counted_of(one: Told) -> Finding:
    """Return the finding of *one* to be folded and counted: of its rule, only id and severity are known."""
    return _finding(one, Rule(id=one[0], severity=Severity[one[1].upper()], title="", why=""))


def _finding(one: Told, rule: Rule) -> Finding:
    _, severe, spoken, message, hint, file, line, column, *end = one
    severity = Severity[severe.upper()]
    own = None if severity is rule.severity else severity
    ends = Place(file, *end) if any(end) else NOWHERE
    return Finding(rule, message, Place(file, line, column), hint, spoken, own, end=ends)
