"""The braille edition in a project: which languages have it, and what happens where liblouis is missing."""

from __future__ import annotations

from pathlib import Path
from unittest import mock

import pytest

from pipeline.operations.build import build
from pipeline.operations.check import check
from pipeline.operations.update import update
from pipeline.project.folder import Project
from pipeline.writers.braille import liblouis
from tests.command import leaflets
from tests.projects import TODAY, built, make_project, order
from tests.writers.braille.spelling import spelt

BRF = "help/{0}/help.{0}.braille.brf"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    found = make_project(tmp_path, '"plain-text", "braille"')
    update(found, (), ("ro",))
    return found


@pytest.fixture
def _stand_in() -> object:
    with (
        mock.patch.object(liblouis, "translate", spelt),
        mock.patch.object(liblouis, "require"),
        mock.patch.object(liblouis, "version", return_value="3.24.0"),
    ):
        yield


@pytest.mark.usefixtures("_stand_in")
def test_braille_is_made_where_a_table_keeps_numbers_right_and_the_rest_is_told(project: Project) -> None:
    outcome = build(project, order())
    assert {name for name in built(project) if ".brf" in name} == {BRF.format("en-GB"), BRF.format("pl")}
    assert outcome.withheld == ()
    (told,) = (found for found in outcome.findings if found.rule.id == "braille/no-table")
    assert told.message.startswith("there is no braille edition in Romanian: liblouis' table ro.ctb")
    assert told in check(project, TODAY)
    assert outcome.open_findings["note"] >= 1
    assert build(project, order()).written == ()


@pytest.mark.usefixtures("_stand_in")
def test_the_file_says_which_table_made_it_and_nobody_promises_braille_in_romanian(project: Project) -> None:
    build(project, order())
    files = built(project)
    cells = "".join(files[BRF.format("en-GB")].decode("ascii").split())
    assert "TABLEEN-UEB-G#B4;CTB4,NOPROOF-READERHASCHECKEDIT4" in cells
    assert "Braille" in files["help/en-GB/help.en-GB.plain-text.txt"].decode()
    assert "Braille" not in files["help/ro/help.ro.plain-text.txt"].decode()


@pytest.mark.usefixtures("_stand_in")
def test_braille_goes_when_its_language_is_refused(project: Project) -> None:
    build(project, order())
    with mock.patch("pipeline.model.editions.braille", return_value=None):
        assert set(build(project, order()).removed) == {BRF.format("en-GB"), BRF.format("pl")}


def test_who_asks_for_braille_in_a_language_without_it_is_told_why(project: Project) -> None:
    asked = leaflets("build", "--edition", "braille", "--language", "ro", folder=project.root)
    assert asked.returncode == 2
    assert "there is no braille edition in Romanian" in asked.stderr
    assert not project.output.exists()


@pytest.mark.parametrize("asked", [("--edition", "braille"), ()])
def test_without_liblouis_nothing_is_written_and_the_error_says_how_to_install_it(
    project: Project, asked: tuple[str, ...]
) -> None:
    with mock.patch.object(liblouis, "_library", return_value=None):
        run = leaflets("build", *asked, folder=project.root)
    assert run.returncode == 2
    assert "the braille edition needs liblouis" in run.stderr
    assert "apt install liblouis20 liblouis-data" in run.stderr
    assert not project.output.exists()
    with mock.patch.object(liblouis, "_library", return_value=None):
        assert leaflets("build", "--edition", "plain-text", folder=project.root).returncode == 0
