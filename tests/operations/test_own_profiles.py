"""Profiles that a project makes: its own numbers for its own readers."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.model.errors import PipelineError
from pipeline.operations.source_findings import SourceFindings
from pipeline.sources.source import sources
from tests.projects import TODAY, make_project

TEXT = "\nPlease write to us about the repair of your roof and your door and your wall.\n"


def told(folder: Path, settings: str) -> list[str]:
    """The messages about the length of sentences."""
    project = make_project(folder)
    text = project.source / "help" / "leaflet.txt"
    text.write_text(text.read_text() + TEXT)
    (project.source / "project.toml").write_text(settings)
    (source,) = sources(project)
    found = SourceFindings(source, TODAY).plain_language
    return [f"{one.severity.name} {one.message.split(':')[0]}" for one in found if "words:" in one.message]


OWN = '[readability]\nstandard = "young"\n\n[readability.profiles.young]\nlike = "{}"\nmost-words = 12\n'


def test_the_numbers_of_a_project_hold_for_its_texts(tmp_path: Path) -> None:
    assert told(tmp_path / "a", "") == []
    assert told(tmp_path / "b", OWN.format("plain")) == ["ERROR 16 words"]
    assert told(tmp_path / "c", OWN.format("general")) == ["WARNING 16 words"]
    assert told(tmp_path / "d", "[readability.profiles.general]\nmost-words = 14\n") == ["WARNING 16 words"]


def test_a_profile_that_nobody_made_is_told_with_those_that_are_there(tmp_path: Path) -> None:
    with pytest.raises(PipelineError) as error:
        told(tmp_path, OWN.format("plain").replace('standard = "young"', 'standard = "old"'))
    assert "easy-read, plain, general, young" in error.value.hint
