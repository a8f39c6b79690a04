"""Kills and full disks at the disk events of commands: files are old or new, ledger and catalogue agree."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from pipeline.model.errors import PipelineError
from pipeline.operations.check import check
from pipeline.operations.sheets import EVERYTHING, export
from pipeline.operations.status import status
from pipeline.project.folder import Project
from tests.benchmarks.kills import CASES, at_random
from tests.interruptions import Case, Events, Trial, hooked
from tests.projects import TODAY, make_project

# Of signing: the journal gets its name, half of the ledger's lines are written, the catalogue gets its name.
WHERE = (5, 10, 16)
FULL = {3: ".unfinished.json", 10: "pl/sign-off.jsonl", 14: "pl/LC_MESSAGES/help.po"}
"""Event -> the file that has no more space there."""


def test_signing_is_done_or_not_begun_when_it_is_killed_or_the_disk_is_full(tmp_path: Path) -> None:
    trial = Trial(CASES[0], tmp_path)
    for number in WHERE:
        trial.killed_at(number)
    for number, name in FULL.items():
        told = trial.full_at(number, once=False)
        assert told == f"locales/{name}: cannot be written: No space left on device"


READERS = (
    Case("status", make_project, lambda project: list(status(project))),
    Case("check", make_project, lambda project: check(project, TODAY)),
    Case("export", make_project, lambda project: export(project, "help", "pl", ("docx",), EVERYTHING)),
)


def vanished(case: Case, folder: Path, gone: str, moments: Iterable[int]) -> Iterator[str]:
    """Yield what a command says, "" if it is done, when the folder *gone* vanishes at a moment."""
    first = case.prepare(folder / "first")
    for moment in moments:
        project = Project(shutil.copytree(first.root, folder / str(moment)), today=TODAY)

        def before(now: int, name: str, moment: int = moment, root: Path = project.root) -> None:
            if now == moment:
                shutil.rmtree(root / gone, ignore_errors=True)

        try:
            with hooked(Events(before), reads=True):
                case.work(project)
            yield ""
        except PipelineError as error:
            yield str(error)


@pytest.mark.parametrize("gone", ["source", "output"])
def test_a_folder_that_vanishes_during_a_build_is_an_error(tmp_path: Path, gone: str) -> None:
    (build,) = (case for case in CASES if case.name == "build")
    told = [error for error in vanished(build, tmp_path, gone, range(2, 40, 6)) if error]
    assert told
    assert all(error.startswith(gone) and "\n" not in error for error in told)


@pytest.mark.slow
@pytest.mark.parametrize("gone", ["source/help", "source", "locales", "output", "."])
@pytest.mark.parametrize("case", [*CASES, *READERS], ids=lambda case: case.name)
def test_a_folder_may_vanish_at_any_moment(case: Case, gone: str, tmp_path: Path) -> None:
    told = list(vanished(case, tmp_path, gone, range(1, 90, 2)))
    assert all("\n" not in error for error in told)


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_command_is_killed_before_each_disk_event_and_at_any_moment(case: Case, tmp_path: Path) -> None:
    trial = Trial(case, tmp_path)
    assert trial.events > 6
    for number in range(1, trial.events + 1):
        trial.killed_at(number)
    assert at_random([trial], 8)[0] == 8


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_disk_is_full_at_each_disk_event(case: Case, tmp_path: Path) -> None:
    trial = Trial(case, tmp_path)
    events = range(1, trial.events + 1)
    told = [trial.full_at(number, once) for number in events for once in (True, False)]
    assert any(told)
    assert all("No space left on device" in error for error in told if error)
