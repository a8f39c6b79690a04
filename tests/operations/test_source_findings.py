"""What is found in the sources of a leaflet, as a build and ``leaflets check`` tell it."""

from __future__ import annotations

from pathlib import Path

from pipeline.model.finding import Finding, Severity
from pipeline.operations.build import build
from pipeline.operations.check import check
from pipeline.project.folder import Project
from tests.projects import TODAY, make_project, order

SLIP = "Go to the the police.\n"
WAIVER = '[[waivers]]\nrule = "source/word-twice"\nwhat = "the the"\nreason = "the name of a band"\n'


def twice(findings: tuple[Finding, ...]) -> list[tuple[Severity, str, int]]:
    """The findings about a word that stands twice, with their places."""
    found = (each for each in findings if each.rule.id == "source/word-twice")
    return [(each.severity, each.place.file, each.place.line) for each in found]


def damaged(root: Path, waiver: str = "") -> Project:
    """A project with a slip in both wordings."""
    project = make_project(root, '"plain-text", "easy-read"')
    folder = project.source / "help"
    with (folder / "leaflet.txt").open("a", encoding="utf-8") as file:
        file.write(f"\n{SLIP}")
    (folder / "easy-read.md").write_text(f"# Get help\n\n{SLIP}", encoding="utf-8")
    with (folder / "leaflet.toml").open("a", encoding="utf-8") as file:
        file.write(f"\n{waiver}")
    return project


def test_damage_in_both_wordings_is_told_by_build_and_by_check(tmp_path: Path) -> None:
    project = damaged(tmp_path)
    both = [
        (Severity.WARNING, "source/help/easy-read.md", 3),
        (Severity.WARNING, "source/help/leaflet.txt", 9),
    ]
    assert sorted(twice(build(project, order(tags=("en-GB",))).findings)) == both
    assert sorted(twice(check(project, TODAY, tags=("en-GB",)))) == both


def test_damage_that_is_waived_is_a_note(tmp_path: Path) -> None:
    findings = build(damaged(tmp_path, WAIVER), order(tags=("en-GB",))).findings
    assert {severity for severity, _, _ in twice(findings)} == {Severity.NOTE}
    assert "waiver/unused" not in {each.rule.id for each in findings}
