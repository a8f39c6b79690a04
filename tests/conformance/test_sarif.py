"""What we say in SARIF, held against OASIS's schema and Microsoft's validator (npm: sarif-multitool-linux).

``SARIF_MULTITOOL`` names the validator; the schema lies beside it.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from pipeline.reports.sarif import as_sarif
from tests.command import leaflets
from tests.projects import make_project
from tests.reports.samples import FINDINGS


def validator() -> Path:
    name = os.environ.get("SARIF_MULTITOOL")
    assert name, ".ci/run installs the validator and sets SARIF_MULTITOOL"
    return Path(name)


def schema() -> Any:
    return json.loads((validator().parent / "sarif-2.1.0.json").read_text(encoding="utf-8-sig"))


def valid(report: str) -> bool:
    return bool(jsonschema.Draft202012Validator(schema()).is_valid(json.loads(report)))


def errors(report: str, folder: Path) -> list[tuple[str, str]]:
    """The errors that the validator finds by the standard's text and by GitHub's demands.

    Its notes and warnings are advice: to give snippets, end columns, an address to download us from.
    """
    written, judged = folder / "report.sarif", folder / "judged.sarif"
    written.write_text(report, encoding="utf-8")
    command = [str(validator()), "validate", str(written), "--output", str(judged), "--log", "ForceOverwrite"]
    command += ["--rule-kind", "Sarif;Ghas", "--quiet", "true"]
    # Without this the program asks for a library of languages that it does not bring.
    environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert judged.exists(), run.stdout + run.stderr
    results = json.loads(judged.read_text(encoding="utf-8-sig"))["runs"][0]["results"]
    return [(one["ruleId"], str(one["message"])) for one in results if one.get("level") == "error"]


@pytest.mark.slow
def test_findings_are_valid_whatever_they_say(tmp_path: Path) -> None:
    assert valid(as_sarif(FINDINGS))
    assert errors(as_sarif(FINDINGS), tmp_path) == []


@pytest.mark.slow
def test_planted_faults_are_found(tmp_path: Path) -> None:
    assert not valid(as_sarif(FINDINGS).replace('"level": "note"', '"level": "hm"'))
    not_encoded = as_sarif(FINDINGS).replace("source/a%20b", "source/a b")
    assert [rule for rule, _ in errors(not_encoded, tmp_path)] == ["SARIF1002"]


@pytest.mark.slow
@pytest.mark.parametrize("command", ["check", "readability"])
def test_what_the_commands_say_is_valid(command: str, tmp_path: Path) -> None:
    project = make_project(tmp_path / "project")
    (project.source / "help" / "readability.jsonl").write_text("torn\n", encoding="utf-8")
    report = leaflets(command, "--format", "sarif", folder=project.root).stdout
    assert json.loads(report)["runs"][0]["results"]
    assert valid(report)
    assert errors(report, tmp_path) == []
