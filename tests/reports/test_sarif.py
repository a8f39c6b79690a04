from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from pipeline.model.document import Place
from pipeline.model.finding import Finding
from pipeline.reports.sarif import FINGERPRINT, ROOT, as_sarif, from_root
from tests.reports.samples import FINDINGS, SEEN


def run_of(findings: tuple[Finding, ...]) -> Any:
    return json.loads(as_sarif(findings))["runs"][0]


def test_a_result_has_its_place() -> None:
    run = run_of(FINDINGS)
    assert run["results"][0]["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "source/a.txt", "uriBaseId": ROOT},
        "region": {"startLine": 3, "startColumn": 7, "endLine": 3},
    }
    assert run["columnKind"] == "unicodeCodePoints"
    assert ROOT in run["originalUriBaseIds"]


def test_a_region_ends_where_the_finding_ends() -> None:
    place = Place("a.txt", 3, 7)
    ends = (Place("a.txt", 3, 12), Place("a.txt", 5, 2), Place("a.txt", 3, 2), Place("a.txt", 2, 20))
    found = run_of(tuple(Finding(SEEN, "seen", place, end=end) for end in ends))["results"]
    regions = [one["locations"][0]["physicalLocation"]["region"] for one in found]
    begin = {"startLine": 3, "startColumn": 7}
    assert regions == [
        {**begin, "endLine": 3, "endColumn": 12},
        {**begin, "endLine": 5, "endColumn": 2},
        {**begin, "endLine": 3},
        {**begin, "endLine": 3},
    ]


def test_paths_can_be_from_the_root_of_a_repository() -> None:
    parts = (Finding(SEEN, "seen", Place("a.txt", 1)), Finding(SEEN, "seen"))
    findings = (Finding(SEEN, "2 seen", Place("a.txt", 1), parts=parts), Finding(SEEN, "seen"))
    moved = from_root(findings, lambda file: f"sub/{file}")
    assert [one.place.file for one in (*moved, *moved[0].parts)] == [
        *("sub/a.txt", "sub/source", "sub/a.txt", "sub/source")
    ]
    assert from_root(findings, str) == findings


def test_a_rule_names_the_address_of_its_standard() -> None:
    rule = replace(SEEN, standard="design: nothing is lost silently; WCAG 2.2, 3.1.5 Reading Level")
    (described,) = run_of((Finding(rule, "seen"),))["tool"]["driver"]["rules"]
    assert described["helpUri"] == "https://www.w3.org/TR/WCAG22/"


def test_a_finding_without_a_file_is_put_at_the_source_folder() -> None:
    (location,) = run_of(FINDINGS)["results"][1]["locations"]
    assert location["physicalLocation"] == {"artifactLocation": {"uri": "source", "uriBaseId": ROOT}}


def test_addresses_are_percent_encoded() -> None:
    results = run_of(FINDINGS)["results"]
    artifacts = [one["locations"][0]["physicalLocation"]["artifactLocation"] for one in results[2:6]]
    assert artifacts == [
        {"uri": "source/a%20b/50%25%20%231%3F.txt", "uriBaseId": ROOT},
        {"uri": "c%3Ad.txt", "uriBaseId": ROOT},
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
