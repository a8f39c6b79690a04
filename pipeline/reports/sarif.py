"""Findings -> SARIF 2.1.0 (OASIS), which code hosts show beside the line."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from pipeline import __version__
from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule, Severity

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.NOTE: "note", Severity.WARNING: "warning", Severity.ERROR: "error"}
ROOT = "PROJECTROOT"
"""What paths of a project are relative to; where that is on a disk is nobody's business but the reader's."""
EVERYWHERE = "source"
"""Where a finding is put that concerns no file but the whole: the folder all texts lie in."""
FINGERPRINT = "leaflets/v1"


def as_sarif(findings: Sequence[Finding]) -> str:
    """Return a run with a result a finding."""
    rules = {finding.rule.id: finding.rule for finding in findings}
    numbers = {name: number for number, name in enumerate(rules)}
    driver = {
        "name": "leaflets",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(rule) for rule in rules.values()],
    }
    prints = _fingerprints(findings)
    run = {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": True}],
        "originalUriBaseIds": {ROOT: {"description": {"text": "The folder of the project."}}},
        # SARIF counts columns in UTF-16 units unless told; ours are Unicode's code points.
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, numbers, mark) for finding, mark in zip(findings, prints, strict=True)],
    }
    report = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule) -> dict[str, object]:
    parts = [rule.why, f"Standard: {rule.standard}" if rule.standard else ""]
    parts += [f"Bad:\n{rule.bad}" if rule.bad else "", f"Good:\n{rule.good}" if rule.good else ""]
    return {
        "id": rule.id,
        "name": "".join(part.capitalize() for part in re.split(r"\W+", rule.id)),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why or rule.title},
        "help": {"text": "\n\n".join(part for part in parts if part) or rule.title},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _result(finding: Finding, numbers: Mapping[str, int], fingerprint: str) -> dict[str, object]:
    result: dict[str, object] = {
        "ruleId": finding.rule.id,
        "ruleIndex": numbers[finding.rule.id],
        "level": LEVELS[finding.severity],
        "message": {"text": "\n".join(filter(None, (finding.message, finding.hint)))},
    }
    # GitHub refuses a report with a result that has no location.
    place = finding.place if finding.place.file else Place(EVERYWHERE)
    result["locations"] = [{"physicalLocation": _location(place)}]
    result["partialFingerprints"] = {FINGERPRINT: fingerprint}
    if finding.language:
        result["properties"] = {"language": finding.language}
    return result


def _location(place: Place) -> dict[str, object]:
    location: dict[str, object] = {"artifactLocation": _artifact(place.file)}
    if place.line:
        region = {"startLine": place.line}
        if place.column:
            region["startColumn"] = place.column
        location["region"] = region
    return location


def _artifact(file: str) -> dict[str, object]:
    """RFC 3986: all but letters, digits and ``-._~`` is percent-encoded, so no name reads as a scheme."""
    if file.startswith("/"):
        return {"uri": f"file://{quote(file)}"}
    if re.match(r"[A-Za-z]:/", file):
        return {"uri": f"file:///{file[:2]}{quote(file[2:])}"}
    return {"uri": quote(file), "uriBaseId": ROOT}


def _fingerprints(findings: Sequence[Finding]) -> list[str]:
    """What a finding is known by when the lines above it move: all of it but line and column.

    Findings that are alike but for that are numbered in the order they come in.
    """
    seen: Counter[str] = Counter()
    made = []
    for finding in findings:
        what = "\0".join((finding.rule.id, finding.place.file, finding.language, finding.message))
        mark = hashlib.sha256(what.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        seen[mark] += 1
        made.append(f"{mark}:{seen[mark]}")
    return made
