"""The long run: many damaged inputs for each reader, in processes that start anew after each batch."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from pathlib import Path

from tests.fuzz.readers import READERS
from tests.fuzz.run import Report, Watch, keep, run

BATCH = 500
"""Inputs that one process tries: it cannot hide what it still holds for long."""


def main() -> int:
    """Try the readers; return 1 if anything was found, else 0."""
    options = _options()
    names = options.reader or list(READERS)
    weights = sum(READERS[name].weight for name in names)
    found = 0
    for name in sorted(names, key=lambda one: -READERS[one].weight):
        share = -(-options.count * READERS[name].weight // weights)
        total = _in_batches(name, options.seed, share, options.seconds)
        keep(total, options.keep, name) if total.found and options.keep else None
        found += len(total.found)
        print(
            f"{name:15} {total.tried:8,} inputs, {total.read:8,} read, {total.seconds:7.1f} s CPU,"
            f" slowest {total.slowest:.2f} s, {len(total.found)} found",
            flush=True,
        )
        for reason in total.found:
            print(f"    {reason}", flush=True)
    return min(found, 1)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=10_000, help="inputs for all readers together")
    parser.add_argument("--reader", action="append", choices=READERS, help="only this one; repeatable")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="CPU seconds a reader at most")
    parser.add_argument("--keep", type=Path, help="the folder for inputs that were found")
    return parser.parse_args()


def _in_batches(name: str, seed: int, count: int, seconds: float) -> Report:
    total = Report()
    context = multiprocessing.get_context("fork")
    for batch, begin in enumerate(range(0, count, BATCH)):
        if total.seconds > seconds:
            break
        ours, theirs = context.Pipe()
        size = min(BATCH, count - begin)
        process = context.Process(target=_batch, args=(name, seed * 1_000_003 + batch, size, theirs))
        process.start()
        theirs.close()
        try:
            part: Report = ours.recv()
        except EOFError:
            process.join()
            part = Report(size, found={f"the process ended with {process.exitcode} in batch {batch}": b""})
        process.join()
        total.tried += part.tried
        total.read += part.read
        total.seconds += part.seconds
        total.slowest = max(total.slowest, part.slowest)
        total.found = part.found | total.found
    return total


def _batch(name: str, seed: int, size: int, answer: multiprocessing.connection.Connection) -> None:
    answer.send(run(READERS[name], name, seed, size, Watch()))


if __name__ == "__main__":
    sys.exit(main())
