"""Which process makes what: this one, several on this machine, or those of a cluster.

Work is read when somebody is free to do it, and each answer is handed on at once: however much there is to
do, only a few pieces are in memory.
"""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from typing import TypeVar

from pipeline.making.ingredients import Ingredients
from pipeline.making.make import Made, make
from pipeline.model.errors import PipelineError
from pipeline.operations.processes import in_processes

Work = TypeVar("Work")

CLUSTER_SECONDS = 10
"""How long to wait for a cluster to answer, and then for its first worker."""
AHEAD = 2
"""How many pieces of work a thread of a cluster has at once: the next one is there when one is done."""

Piece = tuple[Work, Ingredients]


def made(
    pieces: Iterable[Piece[Work]], processes: int, cluster: str = ""
) -> Generator[tuple[Work, tuple[Made, ...]]]:
    """Yield each task with its finished editions, in the order in which tasks are finished."""
    if cluster:
        yield from _on_cluster(pieces, cluster)
    elif processes < 2:
        for task, ingredients in pieces:
            yield task, make(ingredients)
    else:
        tasks: dict[int, Work] = {}
        with contextlib.closing(in_processes(make, _noted(pieces, tasks), processes)) as answers:
            for number, done in answers:
                yield tasks.pop(number), done


def _noted(pieces: Iterable[Piece[Work]], tasks: dict[int, Work]) -> Iterator[Ingredients]:
    """The ingredients of each piece; notes in *tasks* whose they are."""
    for number, (task, ingredients) in enumerate(pieces):
        tasks[number] = task
        yield ingredients


def _on_cluster(pieces: Iterable[Piece[Work]], address: str) -> Iterator[tuple[Work, tuple[Made, ...]]]:
    waiting = iter(pieces)
    with _cluster(address) as (workers, threads):
        running: dict[Future[tuple[Made, ...]], Work] = {}
        while True:
            while len(running) < AHEAD * threads and (piece := next(waiting, None)) is not None:
                running[workers.submit(make, piece[1])] = piece[0]
            if not running:
                return
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                yield running.pop(future), future.result()


@contextlib.contextmanager
def _cluster(address: str) -> Iterator[tuple[Executor, int]]:
    """The workers of a Dask cluster, and how many threads they have. The cluster goes on afterwards."""
    try:
        from distributed import Client
    except ImportError:
        hint = "install it: python3 -m pip --python .venv/bin/python install -e '.[cluster]'"
        raise PipelineError("--cluster needs the library distributed", hint=hint) from None
    try:
        client = Client(address, timeout=f"{CLUSTER_SECONDS}s")
    except (OSError, TimeoutError, ValueError) as error:
        hint = "start Dask first, then give its address, such as tcp://127.0.0.1:8786"
        raise PipelineError(f"no cluster answers at {address}: {error}", hint=hint) from None
    with client:
        try:
            client.wait_for_workers(1, timeout=CLUSTER_SECONDS)
        except TimeoutError:
            hint = f"start one: dask worker {address}"
            raise PipelineError(f"the cluster at {address} has no worker", hint=hint) from None
        executor = client.get_executor(pure=False)
        try:
            yield executor, max(1, sum(client.nthreads().values()))
        finally:
            executor.shutdown(wait=False)  # after a Ctrl-C nobody needs the other results
