"""The interpreter's round trip, from a project's files to a document and back into them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.model.errors import PipelineError
from pipeline.project import Project
from pipeline.reviewing import export, propose
from tests.projects import TODAY, make_project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def exported(project: Project, leaflet: str = "help") -> Path:
    (file,) = export(project, leaflet, "pl", ("docx",))
    path = project.root / file.name
    path.write_bytes(file.data)
    return path


@pytest.mark.parametrize("leaflet", ["help", "furniture"])
def test_a_file_that_nobody_touched_changes_nothing_and_signs_nothing(project: Project, leaflet: str) -> None:
    proposal = propose(project, exported(project, leaflet), TODAY, "A. L.")
    assert not proposal.changes_something
    assert (proposal.outcome.differences, proposal.outcome.refusals, proposal.signing.records) == ((), (), ())


def test_the_formats_there_are_are_named(project: Project) -> None:
    with pytest.raises(PipelineError, match="there is no review format 'csv'") as caught:
        export(project, "help", "pl", ("csv",))
    assert caught.value.hint.startswith("the formats are docx")
