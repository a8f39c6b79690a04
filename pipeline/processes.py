"""How a process that makes much is set up, and how several share the work. Knows nothing of what they make.

Each worker has a pipe of its own to us: no queue, lock or thread is shared, so that whichever process ends,
at any moment, no other waits for it.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import threading
import traceback
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing import connection, get_context, parent_process, resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from pipeline.model.errors import PipelineError

Given = TypeVar("Given")
Made = TypeVar("Made")


def calm_collector() -> None:
    """Let this process look for garbage less often, as a batch should: a tenth less time.

    What a file is made of is let go as soon as it is done, and a catalogue is kept whole; little is left for
    the collector to find.
    """
    gc.set_threshold(50_000, 20, 100)


@dataclass(frozen=True, eq=False)
class _Worker:
    """A process, our end of the pipe to it."""

    process: BaseProcess
    pipe: Connection


def shared(
    make: Callable[[Given], Made], given: Sequence[Given], processes: int
) -> Generator[tuple[int, Made]]:
    """Yield what *make* makes of each of *given* with its number, as it is done, in several processes.

    Raises what *make* raised; PipelineError where a process is gone. None of them outlives this, nor us.
    """
    workers: list[_Worker] = []
    try:
        with _interruption_held():
            for _ in range(processes):
                workers.append(_started(make))
        yield from _answers(workers, given)
    finally:
        for worker in workers:
            worker.process.terminate()
        for worker in workers:
            worker.process.join()
            worker.pipe.close()


def _answers(workers: Sequence[_Worker], given: Sequence[Any]) -> Iterator[tuple[int, Any]]:
    """Hand out the work, and collect it; a worker has its next piece before we go on with the last."""
    waiting = iter(enumerate(given))
    busy: dict[Connection, tuple[_Worker, int]] = {}
    for worker, (number, piece) in zip(workers, waiting, strict=False):
        _send(worker, piece)
        busy[worker.pipe] = worker, number
    while busy:
        for pipe in connection.wait(list(busy)):
            assert isinstance(pipe, Connection)
            worker, number = busy.pop(pipe)
            answer = _received(worker)
            if (following := next(waiting, None)) is not None:
                _send(worker, following[1])
                busy[pipe] = worker, following[0]
            yield number, answer


def _send(worker: _Worker, piece: Any) -> None:
    try:
        worker.pipe.send(piece)
    except OSError:
        raise _lost(worker) from None


def _received(worker: _Worker) -> Any:
    try:
        answer, error = worker.pipe.recv()
    except (EOFError, OSError):
        raise _lost(worker) from None
    if error is not None:
        raise error
    return answer


def _lost(worker: _Worker) -> PipelineError:
    """The error of a process that ended before its work was done: no memory is left, or somebody ended it."""
    worker.process.join(1)
    message = f"a process that made files is gone (exit code {worker.process.exitcode})"
    return PipelineError(message, hint="try again in one process: --jobs 1")


def _started(make: Callable[[Any], Any]) -> _Worker:
    # Spawned, not forked: HarfBuzz and ICU may hold locks that a forked child would wait for.
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(make, theirs), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours)


@contextlib.contextmanager
def _interruption_held() -> Iterator[None]:
    """Let an interruption (Ctrl-C) wait; a process that is started meanwhile never meets one.

    The terminal sends it to every process, and it is ours to answer.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows: a worker may meet it until it says otherwise
        yield
        return
    # The first process brings this up, which lets interruptions through when it stands: so it comes first.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(make: Callable[[Any], Any], pipe: Connection) -> None:
    """Make each piece that comes through the pipe, until it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    calm_collector()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with contextlib.suppress(EOFError, OSError):
        while True:
            piece = pipe.recv()
            pipe.send(_answer(make, piece))


def _answer(make: Callable[[Any], Any], piece: Any) -> tuple[Any, Exception | None]:
    try:
        return make(piece), None
    except Exception as error:
        error.add_note(f"in a process of its own:\n{traceback.format_exc()}")
        return None, error


def _end_with_parent() -> None:
    """End this process when the one that started it is gone, whatever it was told."""
    parent = parent_process()
    assert parent is not None
    connection.wait([parent.sentinel])
    os._exit(1)
