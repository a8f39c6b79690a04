"""Kills and full disks at the disk events of commands: files are old or new, ledger and catalogue agree."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.kills import CASES, at_random
from tests.interruptions import Case, Trial

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
