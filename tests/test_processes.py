from __future__ import annotations

import multiprocessing
import os
import signal

import pytest

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.processes import in_processes


def doubled(number: int) -> int:
    return number * 2


def process_of(number: int) -> int:
    return os.getpid()


def refused(number: int) -> int:
    raise PipelineError(f"not {number}", Place("a.txt", 3), "take another")


def killed(number: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return number


def test_each_piece_is_made_once_and_comes_with_its_number() -> None:
    pieces = range(100, 109)
    assert sorted(in_processes(doubled, pieces, 2)) == [(at, 2 * piece) for at, piece in enumerate(pieces)]


def test_the_work_is_done_in_other_processes_and_they_end_with_it() -> None:
    there = {process for _, process in in_processes(process_of, range(40), 2)}
    assert os.getpid() not in there
    assert len(there) == 2
    assert multiprocessing.active_children() == []


def test_workers_end_when_nobody_wants_more() -> None:
    answers = in_processes(doubled, range(9), 3)
    next(answers)
    assert len(multiprocessing.active_children()) == 3
    answers.close()
    assert multiprocessing.active_children() == []


def test_what_a_worker_raises_is_raised_here() -> None:
    with pytest.raises(PipelineError, match=r"a\.txt:3: not 7") as caught:
        list(in_processes(refused, [7], 1))
    assert caught.value.hint == "take another"
    assert "in refused" in caught.value.__notes__[0]


def test_a_worker_that_ends_early_is_an_error_and_nobody_waits_for_it() -> None:
    with pytest.raises(PipelineError, match=r"ended early \(exit code -9\)"):
        list(in_processes(killed, [1, 2, 3], 2))
