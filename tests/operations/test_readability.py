from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from pipeline.operations.readability import add_to_record, readings, recorded
from pipeline.project.folder import Project
from tests.projects import TODAY, make_project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def test_a_line_is_added_only_when_a_text_has_changed(project: Project) -> None:
    file = project.source / "help" / "readability.jsonl"
    for day, lines in ((1, 2), (2, 2)):
        found = readings(project, TODAY, textstat=False)
        known, _ = recorded(project, found)
        add_to_record(project, found, known, datetime.date(2026, 3, day))
        assert len(file.read_text(encoding="utf-8").splitlines()) == lines
    before = file.read_text(encoding="utf-8")
    text = project.source / "help" / "leaflet.txt"
    text.write_text(text.read_text(encoding="utf-8").replace("Press 55", "Then press 55"), encoding="utf-8")
    found = readings(project, TODAY, textstat=False)
    added = add_to_record(project, found, recorded(project, found)[0], datetime.date(2026, 3, 3))
    assert (added[0].language, added[0].date.day) == ("en-GB", 3)
    assert file.read_text(encoding="utf-8").startswith(before)


def test_an_incomplete_line_is_a_finding_and_the_next_line_begins_below_it(project: Project) -> None:
    file = project.source / "help" / "readability.jsonl"
    file.write_text('{"date": "2026-0', encoding="utf-8")
    found = readings(project, TODAY, textstat=False)
    known, broken = recorded(project, found)
    assert [str(one.place) for one in broken] == ["source/help/readability.jsonl:1"]
    add_to_record(project, found, known, TODAY)
    assert len(recorded(project, found)[0]) == 2
    assert len(recorded(project, found)[1]) == 1


def test_a_reading_has_the_limit_of_its_profile_where_the_rules_run(project: Project) -> None:
    def limits() -> dict[str, int]:
        return {one.language: one.most_words for one in readings(project, TODAY, textstat=False)}

    assert limits() == {"en-GB": 25, "pl": 0}
    settings = project.source / "project.toml"
    own = '\n[readability]\nstandard = "easy-read"\n'
    settings.write_text(settings.read_text(encoding="utf-8") + own, encoding="utf-8")
    assert limits() == {"en-GB": 15, "pl": 0}
