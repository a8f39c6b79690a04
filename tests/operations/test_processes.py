from __future__ import annotations

import os
import signal

import pytest

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.operations.processes import in_processes


def doubled(number: int) -> int:
    return number * 2


def refused(number: int) -> int:
    raise PipelineError(f"not {number}", Place("a.txt", 3), "take another")


def killed(number: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return number


def test_each_piece_is_made_once_and_comes_with_its_number() -> None:
    assert sorted(in_processes(doubled, range(9), 2)) == [(number, number * 2) for number in range(9)]


def test_what_a_worker_raises_is_raised_here() -> None:
    with pytest.raises(PipelineError, match=r"a\.txt:3: not 7") as caught:
        list(in_processes(refused, [7], 1))
    assert caught.value.hint == "take another"
    assert "in refused" in caught.value.__notes__[0]


def test_a_worker_that_ends_early_is_an_error_and_nobody_waits_for_it() -> None:
    with pytest.raises(PipelineError, match=r"ended early \(exit code -9\)"):
        list(in_processes(killed, [1, 2, 3], 2))
