"""A catalogue and its ledger, written as one step: what an interruption leaves, and who finishes it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.model.errors import PipelineError
from pipeline.project.disk import ChangedMeanwhileError
from pipeline.project.folder import Project
from pipeline.project.together import NAME, Swap, alone, finish, is_unfinished, write_together
from tests.interruptions import Events, hooked, tree

OLD, NEW = b'msgid ""\nmsgstr ""\n', b'# @signed\nmsgid ""\nmsgstr ""\n'
LINES = b'{"who": "A. L."}\n{"who": "B. M."}\n'


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "source").mkdir()
    project = Project(tmp_path)
    project.write(project.catalogue("help", "pl"), OLD)
    return project


def interrupted(
    project: Project, monkeypatch: pytest.MonkeyPatch, ledger: bytes | None, catalogue: bytes
) -> None:
    """Leave what a command leaves that was killed when the files had this content."""
    monkeypatch.setattr(Project, "append", lambda *given: None)
    monkeypatch.setattr(Project, "swap", lambda *given: None)
    monkeypatch.setattr("pipeline.project.together._end", lambda project: None)
    path = project.catalogue("help", "pl")
    write_together(project, Swap(path, OLD, NEW), project.ledger("pl"), LINES)
    monkeypatch.undo()
    if ledger is not None:
        project.write(project.ledger("pl"), ledger)
    project.write(path, catalogue)
    assert is_unfinished(project)


def written(project: Project) -> tuple[bytes, bytes]:
    return project.data(project.ledger("pl")), project.data(project.catalogue("help", "pl"))


def test_both_are_written_and_nothing_is_left(project: Project) -> None:
    write_together(project, Swap(project.catalogue("help", "pl"), OLD, NEW), project.ledger("pl"), LINES)
    assert written(project) == (LINES, NEW)
    assert finish(project) == ()
    assert set(tree(project)) == {"locales/pl/LC_MESSAGES/help.po", "locales/pl/sign-off.jsonl"}


def test_without_lines_only_the_catalogue_is_written(project: Project) -> None:
    write_together(project, Swap(project.catalogue("help", "pl"), OLD, NEW), project.ledger("pl"), b"")
    assert not project.ledger("pl").exists()
    assert project.data(project.catalogue("help", "pl")) == NEW
    write_together(project, None, project.ledger("pl"), LINES)
    assert written(project) == (LINES, NEW)


@pytest.mark.parametrize("there", [None, b"", b"older\n", b"older"])
def test_a_step_that_fails_leaves_both_as_they_were(project: Project, there: bytes | None) -> None:
    if there is not None:
        project.write(project.ledger("pl"), there)
    path = project.catalogue("help", "pl")
    project.write(path, b"saved by an editor")
    before = tree(project)
    with pytest.raises(ChangedMeanwhileError):
        write_together(project, Swap(path, OLD, NEW), project.ledger("pl"), LINES)
    assert tree(project) == before


def test_lines_for_a_catalogue_that_stays_as_it_is_are_all_written_or_none(project: Project) -> None:
    path = project.catalogue("help", "pl")
    before = tree(project)

    def full(now: int, name: str) -> None:
        if name == "fsync" and project.ledger("pl").exists():
            raise OSError(28, "No space left on device")

    same = Swap(path, OLD, OLD)
    with hooked(Events(full)), pytest.raises(PipelineError, match="No space left"):
        write_together(project, same, project.ledger("pl"), LINES)
    assert tree(project) == before
    write_together(project, same, project.ledger("pl"), LINES)
    assert written(project) == (LINES, OLD)


@pytest.mark.parametrize(
    ("ledger", "catalogue", "told"),
    [
        (None, OLD, ["wrote 2 lines that", "wrote what an"]),
        (LINES[:20], OLD, ["took out half a line", "wrote 2 lines that", "wrote what an"]),
        (LINES, OLD, ["wrote what an"]),
        (LINES, NEW, []),
    ],
)
def test_the_next_command_finishes_the_step_and_says_so(
    project: Project, monkeypatch: pytest.MonkeyPatch, ledger: bytes | None, catalogue: bytes, told: list[str]
) -> None:
    interrupted(project, monkeypatch, ledger, catalogue)
    said: list[str] = []
    with alone(project, said.append):
        pass
    assert written(project) == (LINES, NEW)
    assert not is_unfinished(project)
    assert [words for words, line in zip(told, said, strict=True) if words not in line] == []
    assert all(line.startswith("locales/pl/") for line in said)


def test_a_catalogue_that_somebody_saved_after_the_interruption_stays(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted(project, monkeypatch, None, b"saved by an editor")
    *_, said = finish(project)
    assert written(project) == (LINES, b"saved by an editor")
    assert "stays as somebody has saved it" in said


def test_lines_that_others_added_since_then_stay(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupted(project, monkeypatch, b'{"who": "C. N."}\n', OLD)
    finish(project)
    assert written(project) == (b'{"who": "C. N."}\n' + LINES, NEW)


@pytest.mark.parametrize(
    "changes",
    [
        {"ledger": "../../outside.jsonl"},
        {"ledger": "/tmp/outside.jsonl"},
        {"catalogue": "pl/../../../outside.po"},
        {"ledger": "pl/people.toml"},
        {"catalogue": "help.pot"},
        {"size": "0"},
        {"lines": None},
        {"more": ""},
    ],
)
def test_a_step_that_we_did_not_write_is_refused(
    project: Project, monkeypatch: pytest.MonkeyPatch, changes: dict[str, object]
) -> None:
    interrupted(project, monkeypatch, None, OLD)
    path = project.locales / NAME
    path.write_text(json.dumps({**json.loads(path.read_bytes()), **changes}), encoding="utf-8")
    before = tree(project)
    with pytest.raises(PipelineError, match="cannot be read") as error:
        finish(project)
    assert "delete this file" in error.value.hint
    assert tree(project) == before
