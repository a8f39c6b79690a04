"""A catalogue that somebody saves while a command writes it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.catalogues import po
from pipeline.model.catalogue import Catalogue
from pipeline.model.errors import PipelineError
from pipeline.operations.saving import repeated, save
from pipeline.project.disk import ChangedMeanwhileError
from pipeline.project.folder import Project
from tests.projects import make_project

ASK, CALL = "What can I do?", "Call 999 if you are in danger. Press 55 if you cannot talk."


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def read(project: Project) -> tuple[bytes, Catalogue]:
    data = project.data(project.catalogue("help", "pl"))
    return data, po.read(data, "help.po", "pl")


def changed(catalogue: Catalogue, source: str, words: str) -> Catalogue:
    entries = (
        replace(one, translations=(words,)) if one.text == source else one for one in catalogue.entries
    )
    return replace(catalogue, entries=tuple(entries))


def test_both_changes_are_in_the_file(project: Project) -> None:
    data, before = read(project)
    project.write(project.catalogue("help", "pl"), po.write(changed(before, CALL, "Inne: 999, 55.")))
    save(project, "help", data, changed(before, ASK, "Co robić?"))
    after = read(project)[1]
    assert (after.translation(("", ASK)), after.translation(("", CALL))) == ("Co robić?", "Inne: 999, 55.")


def test_a_text_that_both_changed_is_named_with_its_line(project: Project) -> None:
    data, before = read(project)
    theirs = po.write(changed(before, ASK, "Co zrobić?"))
    project.write(project.catalogue("help", "pl"), theirs)
    with pytest.raises(PipelineError, match="somebody changed this text meanwhile: “What can I do") as error:
        save(project, "help", data, changed(before, ASK, "Co robić?"))
    assert (error.value.place.file, error.value.place.line > 1) == ("locales/pl/LC_MESSAGES/help.po", True)
    assert read(project)[0] == theirs


def test_a_file_that_somebody_removed_is_not_made_again(project: Project) -> None:
    data, before = read(project)
    project.catalogue("help", "pl").unlink()
    with pytest.raises(PipelineError, match="somebody has removed this file meanwhile"):
        save(project, "help", data, changed(before, ASK, "Co robić?"))
    assert not project.catalogue("help", "pl").exists()


def test_half_a_file_is_read_again_until_the_editor_has_saved(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, before = read(project)
    path, whole = project.catalogue("help", "pl"), po.write(changed(before, CALL, "Inne: 999, 55."))
    path.write_bytes(whole[: len(whole) // 2])
    monkeypatch.setattr("time.sleep", lambda seconds: path.write_bytes(whole))
    save(project, "help", data, changed(before, ASK, "Co robić?"))
    after = read(project)[1]
    assert (after.translation(("", ASK)), after.translation(("", CALL))) == ("Co robić?", "Inne: 999, 55.")


def test_who_saves_without_end_wins(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.sleep", lambda seconds: None)
    tried: list[int] = []

    def attempt() -> None:
        tried.append(1)
        if len(tried) % 2:
            raise ChangedMeanwhileError("saved again")
        raise PipelineError("this is half a file")

    with pytest.raises(ChangedMeanwhileError, match="saved again"):
        repeated(attempt)
    assert len(tried) > 10


def test_an_error_of_the_first_attempt_is_the_error(project: Project) -> None:
    def attempt() -> None:
        raise PipelineError("there is no leaflet")

    with pytest.raises(PipelineError, match="there is no leaflet"):
        repeated(attempt)
