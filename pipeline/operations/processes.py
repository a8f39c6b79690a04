"""Runs a function in several processes. Knows nothing about the work that the function does.

Each worker has its own pipe to the main process. Workers share no queue, lock or thread: when one ends, at
any moment, no other has to wait for it.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import traceback
from collections import deque
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing import connection, get_context, parent_process, resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from pipeline.model.errors import PipelineError
from pipeline.operations.garbage import collect_garbage_less_often

Given = TypeVar("Given")
Made = TypeVar("Made")


@dataclass(frozen=True, eq=False)
class _Worker:
    """A process, and the main process's end of the pipe to it."""

    process: BaseProcess
    pipe: Connection


def in_processes(
    make: Callable[[Given], Made], given: Iterable[Given], processes: int
) -> Generator[tuple[int, Made]]:
    """Yield (number, ``make(piece)``) for each piece of *given*, in the order in which they are finished.

    A piece is taken from *given* shortly before a worker is free: so many wait as there are workers.

    The work is done in as many worker processes as *processes* says. Raises what *make* raised, and
    PipelineError if a worker ends early. All workers end when this generator or the main process ends.
    """
    workers: list[_Worker] = []
    try:
        with _sigint_blocked():
            for _ in range(processes):
                workers.append(_started(make))
        yield from _answers(workers, given)
    finally:
        for worker in workers:
            worker.process.terminate()
        for worker in workers:
            worker.process.join()
            worker.pipe.close()


def _answers(workers: Sequence[_Worker], given: Iterable[Any]) -> Iterator[tuple[int, Any]]:
    """Send the work to the workers and yield their answers; a worker gets its next piece before the yield."""
    waiting = iter(enumerate(given))
    ready: deque[tuple[int, Any]] = deque()
    busy: dict[Connection, tuple[_Worker, int]] = {}
    for worker, (number, piece) in zip(workers, waiting, strict=False):
        _send(worker, piece)
        busy[worker.pipe] = worker, number
    while busy:
        _prepare(ready, waiting, busy)
        for pipe in connection.wait(list(busy)):
            assert isinstance(pipe, Connection)
            worker, number = busy.pop(pipe)
            answer = _received(worker)
            following = ready.popleft() if ready else next(waiting, None)
            if following is not None:
                _send(worker, following[1])
                busy[pipe] = worker, following[0]
            yield number, answer


def _prepare(
    ready: deque[tuple[int, Any]], waiting: Iterator[tuple[int, Any]], busy: Collection[Connection]
) -> None:
    """Take pieces from *waiting* while all workers are busy: at most one for each of them."""
    while len(ready) < len(busy) and not connection.wait(list(busy), 0):
        piece = next(waiting, None)
        if piece is None:
            return
        ready.append(piece)


def _send(worker: _Worker, piece: Any) -> None:
    try:
        worker.pipe.send(piece)
    except OSError:
        raise _ended_early(worker) from None


def _received(worker: _Worker) -> Any:
    try:
        answer, error = worker.pipe.recv()
    except (EOFError, OSError):
        raise _ended_early(worker) from None
    if error is not None:
        raise error
    return answer


def _ended_early(worker: _Worker) -> PipelineError:
    """The error for a worker that ended before its work was done: out of memory, or somebody ended it."""
    worker.process.join(1)
    message = f"a process that made files has ended early (exit code {worker.process.exitcode})"
    return PipelineError(message, hint="try again in one process: --jobs 1")


def _started(make: Callable[[Any], Any]) -> _Worker:
    # "spawn", not "fork": a forked child could wait for ever for a lock that HarfBuzz or ICU holds.
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(make, theirs), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours)


@contextlib.contextmanager
def _sigint_blocked() -> Iterator[None]:
    """Block SIGINT; child processes started in this block inherit the mask and never receive it.

    The terminal sends Ctrl-C to every process, but only the main process must answer it.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows: a worker can receive it until _work ignores it
        yield
        return
    # The first child process starts the resource tracker, and that unblocks SIGINT. So start it before.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(make: Callable[[Any], Any], pipe: Connection) -> None:
    """In a worker: answer each piece that comes through the pipe, until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_garbage_less_often()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with contextlib.suppress(EOFError, OSError):
        while True:
            piece = pipe.recv()
            pipe.send(_answer(make, piece))


def _answer(make: Callable[[Any], Any], piece: Any) -> tuple[Any, Exception | None]:
    try:
        return make(piece), None
    except Exception as error:
        error.add_note(f"in a worker process:\n{traceback.format_exc()}")
        return None, error


def _end_with_parent() -> None:
    """End this process as soon as the process that started it has ended."""
    parent = parent_process()
    assert parent is not None
    connection.wait([parent.sentinel])
    os._exit(1)
