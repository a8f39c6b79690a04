from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.operations.processes import in_processes


def doubled(number: int) -> int:
    return number * 2


def process_of(number: int) -> int:
    return os.getpid()


def deaf(number: int) -> bool:
    """Whether a Ctrl-C of the terminal does not reach this process, from its very start."""
    blocked = signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ())
    return blocked and signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def slow(number: int) -> int:
    """Take a minute for all pieces but the first, which answers with the worker's process."""
    if number:
        time.sleep(60)
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


def test_only_the_main_process_answers_a_ctrl_c() -> None:
    assert [answer for _, answer in in_processes(deaf, range(4), 2)] == [True] * 4
    assert not deaf(0)


# A main process whose workers are busy: it prints the process of one of them, then ends or is ended.
BUSY = """
import sys
from pipeline.operations.processes import in_processes
from tests.operations.test_processes import slow

if __name__ == "__main__":
    answers = in_processes(slow, range(3), 1)
    print(next(answers)[1], flush=True)
    {end}
"""


def there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{process}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"


@pytest.mark.parametrize("end", ["sys.exit(3)", "sys.stdin.read()"])
def test_workers_end_with_the_main_process_however_it_ends(tmp_path: Path, end: str) -> None:
    script = tmp_path / "busy.py"
    script.write_text(BUSY.format(end=end), "utf-8")
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        [sys.executable, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as main:
        assert main.stdout is not None
        worker = int(main.stdout.readline())
        if "exit" not in end:
            assert there(worker)
            main.kill()
        assert main.wait(30) == (3 if "exit" in end else -signal.SIGKILL)
    for _ in range(100):
        if not there(worker):
            return
        time.sleep(0.1)
    raise AssertionError(f"the worker {worker} is still there")
