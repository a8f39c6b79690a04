"""Each bad input ends in a line that says what is wrong and where, or in a finding; never in a traceback."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.bad_inputs import BAD_INPUTS, REFUSED, BadInput
from tests.command import Run, leaflets
from tests.projects import make_project

PLACED = re.compile(r"[^\n:]+(?::\d+)*: \S")


def met(bad: BadInput, folder: Path) -> Run:
    """How the command ends that meets a bad input in a project of its own."""
    make_project(folder)
    for name, made in bad.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if made is None:
            path.unlink()
        else:
            path.write_bytes(made())
    return leaflets(*bad.command, folder=folder)


@pytest.mark.parametrize("bad", BAD_INPUTS, ids=[bad.name for bad in BAD_INPUTS])
def test_a_bad_input_is_told(bad: BadInput, tmp_path: Path) -> None:
    run = met(bad, tmp_path)
    said = run.stdout + run.stderr
    assert run.returncode == bad.code, said
    assert bad.words in said
    assert "Traceback" not in said
    if bad.code == REFUSED:
        assert PLACED.match(run.stderr)


def test_there_are_more_than_a_hundred_and_each_has_a_name() -> None:
    assert len({bad.name for bad in BAD_INPUTS}) == len(BAD_INPUTS) > 100
