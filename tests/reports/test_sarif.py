from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from pipeline.model.document import Place
from pipeline.model.finding import Finding
from pipeline.reports.sarif import FINGERPRINT, as_sarif
from tests.reports.samples import FINDINGS, SEEN


def run_of(findings: tuple[Finding, ...]) -> Any:
    return json.loads(as_sarif(findings))["runs"][0]


def test_a_result_has_its_place() -> None:
    run = run_of(FINDINGS)
    assert run["results"][0]["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "source/a.txt", "uriBaseId": "PROJECTROOT"},
        "region": {"startLine": 3, "startColumn": 7},
    }
    assert run["columnKind"] == "unicodeCodePoints"
    assert "PROJECTROOT" in run["originalUriBaseIds"]


def test_a_finding_without_a_file_is_put_at_the_source_folder() -> None:
    (location,) = run_of(FINDINGS)["results"][1]["locations"]
    assert location["physicalLocation"] == {"artifactLocation": {"uri": "source", "uriBaseId": "PROJECTROOT"}}


def test_addresses_are_percent_encoded() -> None:
    results = run_of(FINDINGS)["results"]
    artifacts = [one["locations"][0]["physicalLocation"]["artifactLocation"] for one in results[2:6]]
    assert artifacts == [
        {"uri": "source/a%20b/50%25%20%231%3F.txt", "uriBaseId": "PROJECTROOT"},
        {"uri": "c%3Ad.txt", "uriBaseId": "PROJECTROOT"},
        {"uri": "file:///elsewhere/out%20put.pdf"},
        {"uri": "file:///C:/elsewhere/out%20put.pdf"},
    ]


def test_a_rule_has_its_reason_standard_and_samples() -> None:
    rule = run_of(FINDINGS)["tool"]["driver"]["rules"][0]
    assert rule == {
        "id": "text/lost",
        "name": "TextLost",
        "shortDescription": {"text": "A word is lost."},
        "fullDescription": {"text": "It matters."},
        "help": {"text": "It matters.\n\nStandard: ISO 1234\n\nBad:\na <b> & c\n\nGood:\na b"},
        "defaultConfiguration": {"level": "error"},
    }


def test_each_result_names_its_rule_by_its_place_in_the_list() -> None:
    run = run_of(FINDINGS)
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert [rules[result["ruleIndex"]] for result in run["results"]] == [
        finding.rule.id for finding in FINDINGS
    ]


def test_a_finding_keeps_its_fingerprint_when_lines_above_it_move() -> None:
    moved = tuple(
        replace(one, place=replace(one.place, line=one.place.line + 9)) if one.place.line else one
        for one in FINDINGS
    )
    prints = [result["partialFingerprints"][FINGERPRINT] for result in run_of(FINDINGS)["results"]]
    assert prints == [result["partialFingerprints"][FINGERPRINT] for result in run_of(moved)["results"]]
    assert len(set(prints)) == len(prints)
    assert prints[-1] == prints[-2].removesuffix(":1") + ":2"


def test_a_run_without_findings_is_reported_as_successful() -> None:
    run = run_of(())
    assert (run["results"], run["invocations"]) == ([], [{"executionSuccessful": True}])


def test_a_finding_that_stands_for_several_has_their_number_and_places() -> None:
    parts = tuple(Finding(SEEN, f"seen {line}", Place("source/a.txt", line)) for line in (3, 7, 9))
    (result,) = run_of((Finding(SEEN, "3 things were seen", parts[0].place, parts=parts),))["results"]
    assert result["occurrenceCount"] == 3
    assert [
        (one["message"]["text"], one["physicalLocation"]["region"]["startLine"])
        for one in result["relatedLocations"]
    ] == [("seen 7", 7), ("seen 9", 9)]


def test_a_finding_that_stands_for_several_keeps_its_fingerprint_when_their_number_changes() -> None:
    parts = tuple(Finding(SEEN, f"seen {line}", Place("source/a.txt", line)) for line in (3, 7, 9))
    marks = {
        run_of((Finding(SEEN, f"{number} seen", parts[0].place, parts=parts[:number]),))["results"][0][
            "partialFingerprints"
        ][FINGERPRINT]
        for number in (2, 3)
    }
    assert len(marks) == 1
