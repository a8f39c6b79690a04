"""Findings -> SARIF 2.1.0 (OASIS), which code hosts show next to the lines of a file."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from urllib.parse import quote

from pipeline import __version__
from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.standards import address_of

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.NOTE: "note", Severity.WARNING: "warning", Severity.ERROR: "error"}
ROOT = "%SRCROOT%"
"""The base of all relative paths, as code hosts call it. The report does not say where it is on a disk."""
EVERYWHERE = "source"
"""The place of findings about no single file: the folder of all source texts."""
FINGERPRINT = "leaflets/v1"


def as_sarif(findings: Sequence[Finding]) -> str:
    """Return the JSON text of one SARIF run, with a result for each finding."""
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
        "originalUriBaseIds": {
            ROOT: {
                "description": {
                    "text": "The root of the repository, or the folder of a project that is in none."
                }
            }
        },
        # Without this, SARIF counts columns in UTF-16 units; ours are code points.
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, numbers, mark) for finding, mark in zip(findings, prints, strict=True)],
    }
    report = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def from_root(findings: Iterable[Finding], named: Callable[[str], str]) -> tuple[Finding, ...]:
    """Return *findings* with the paths of their files that *named* gives: from the repository's root."""
    return tuple(_renamed(finding, named) for finding in findings)


def _renamed(finding: Finding, named: Callable[[str], str]) -> Finding:
    place = finding.place
    if place.file:
        place = replace(place, file=named(place.file))
    elif (folder := named(EVERYWHERE)) != EVERYWHERE:
        place = Place(folder)
    parts = tuple(_renamed(part, named) for part in finding.parts)
    return replace(finding, place=place, parts=parts)


def _rule(rule: Rule) -> dict[str, object]:
    parts = [rule.why, f"Standard: {rule.standard}" if rule.standard else ""]
    parts += [f"Bad:\n{rule.bad}" if rule.bad else "", f"Good:\n{rule.good}" if rule.good else ""]
    address = address_of(rule.standard)
    return {
        "id": rule.id,
        "name": "".join(part.capitalize() for part in re.split(r"\W+", rule.id)),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why or rule.title},
        "help": {"text": "\n\n".join(part for part in parts if part) or rule.title},
        **({"helpUri": address} if address else {}),
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _result(finding: Finding, numbers: Mapping[str, int], fingerprint: str) -> dict[str, object]:
    result: dict[str, object] = {
        "ruleId": finding.rule.id,
        "ruleIndex": numbers[finding.rule.id],
        "level": LEVELS[finding.severity],
        "message": {"text": "\n".join(filter(None, (finding.message, finding.hint)))},
    }
    # GitHub refuses a report if a result has no location.
    place = finding.place if finding.place.file else Place(EVERYWHERE)
    result["locations"] = [{"physicalLocation": _location(place, finding.end)}]
    if finding.parts:
        result["occurrenceCount"] = len(finding.parts)
        result["relatedLocations"] = [_related(part) for part in finding.parts[1:]]
    result["partialFingerprints"] = {FINGERPRINT: fingerprint}
    if finding.language:
        result["properties"] = {"language": finding.language}
    return result


def _related(part: Finding) -> dict[str, object]:
    """The place of a finding that is told with another one."""
    place = part.place if part.place.file else Place(EVERYWHERE)
    return {"physicalLocation": _location(place, part.end), "message": {"text": part.message}}


def _location(place: Place, end: Place) -> dict[str, object]:
    """The place, and where it ends: without an end of its own, with its line."""
    location: dict[str, object] = {"artifactLocation": _artifact(place.file)}
    if place.line:
        region = {"startLine": place.line}
        if place.column:
            region["startColumn"] = place.column
        region["endLine"] = max(place.line, end.line)
        if place.column and (end.line, end.column) > (place.line, place.column):
            region["endColumn"] = end.column
        location["region"] = region
    return location


def _artifact(file: str) -> dict[str, object]:
    """The URI of a file, percent-encoded (RFC 3986), so that no file name looks like a URI scheme."""
    if file.startswith("/"):
        return {"uri": f"file://{_quoted(file)}"}
    if re.match(r"[A-Za-z]:/", file):
        return {"uri": f"file:///{file[:2]}{_quoted(file[2:])}"}
    return {"uri": _quoted(file), "uriBaseId": ROOT}


def _quoted(name: str) -> str:
    """The name, percent-encoded; a byte that is no UTF-8 as itself."""
    return quote(name, errors="surrogateescape")


def _fingerprints(findings: Sequence[Finding]) -> list[str]:
    """A fingerprint for each finding, by everything but its line and column.

    So a finding keeps its fingerprint if the lines above it move. Equal findings are numbered in their order.
    One that stands for several keeps it, too, if their number changes.
    """
    seen: Counter[str] = Counter()
    made = []
    for finding in findings:
        messages = {part.message for part in finding.parts or (finding,)}
        message = messages.pop() if len(messages) == 1 else ""
        what = "\0".join((finding.rule.id, finding.place.file, finding.language, message))
        mark = hashlib.sha256(what.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        seen[mark] += 1
        made.append(f"{mark}:{seen[mark]}")
    return made
