"""Findings about a leaflet's source texts are reported once, in all languages and editions."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.model.finding import Severity
from pipeline.operations.build import build
from pipeline.operations.check import check
from pipeline.project.folder import Project
from pipeline.sources.source import sources
from tests.projects import TODAY, TOML, make_project, order

EASY_READ = """# Get help

Call 999 now.
Stay where you are.
You can’t press 56.
You can read more at [Example Police](https://police.example.org/help)
"""
AGREEMENT = """
[[same]]
standard = "Press 55 if you cannot talk"
easy-read = "Stay where you are."

[[waivers]]
rule = "wordings/number"
what = "56"
reason = "a test"
until = 2026-11-23
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A leaflet with both wordings; the Easy Read one has not got the critical passage."""
    project = make_project(tmp_path)
    folder = project.source / "help"
    (folder / "easy-read.md").write_text(EASY_READ, encoding="utf-8")
    (folder / "leaflet.toml").write_text('critical = ["Press 55"]\n' + TOML + AGREEMENT, encoding="utf-8")
    return project


def found(project: Project, today: datetime.date) -> list[tuple[str, str]]:
    prefixes = ("easy-read/", "wordings/", "waiver/", "facts/")
    findings = (finding for finding in check(project, today) if finding.severity > Severity.NOTE)
    return [(f.rule.id, str(f.place)) for f in findings if f.rule.id.startswith(prefixes)]


def test_the_wordings_are_judged_once_for_all_languages_and_editions(project: Project) -> None:
    assert found(project, TODAY) == [
        ("easy-read/contraction", "source/help/easy-read.md:5:5"),
        ("wordings/number", "source/help/leaflet.txt:5:1"),
        ("wordings/critical", "source/help/leaflet.txt:5:1"),
    ]


def test_a_waiver_ends_with_its_day(project: Project) -> None:
    before, after = (set(found(project, day)) for day in (TODAY, TODAY + datetime.timedelta(days=1)))
    assert after - before == {
        ("waiver/expired", "source/help/leaflet.toml:17"),
        ("wordings/number", "source/help/easy-read.md:5:1"),
    }


def test_a_build_looks_again_when_a_waiver_has_ended(project: Project) -> None:
    build(project, order())
    assert build(project, order()).made_again == 0
    later = build(project, replace(order(), today=TODAY + datetime.timedelta(days=1)))
    assert (later.made_again, later.written) == (2, ()), "no word of the files has changed"
    assert {finding.rule.id for finding in later.findings} >= {"waiver/expired"}


def test_what_says_the_same_as_a_critical_passage_is_critical(project: Project) -> None:
    (source,) = sources(project)
    assert [message.text for message in source.messages if message.critical] == [
        "Call 999 if you are in danger. Press 55 if you cannot talk.",
        "Stay where you are.",
    ]
