"""Tries a reader on damaged inputs, and measures each: what it raised, its time, its memory, its files."""

from __future__ import annotations

import hashlib
import os
import resource
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import FrameType
from typing import NoReturn

from tests.fuzz.readers import REFUSED, Harness

MOST_SECONDS = 2.0
"""Of CPU time for one input."""
MOST_BYTES = 512 * 1024 * 1024
"""By which one input may let the process grow."""
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = frozenset(
    ("os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.truncate")
)
REACHES = frozenset(("socket.connect", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn"))


class TooSlow(BaseException):
    """An input takes longer than MOST_SECONDS. No reader catches it."""


@dataclass
class Report:
    """What came of a number of inputs: how many were read, what was *found*, and the dearest of them."""

    tried: int = 0
    read: int = 0
    found: dict[str, bytes] = field(default_factory=dict)
    """Where the error was raised, and which -> the first input that raised it."""
    slowest: float = 0
    seconds: float = 0


class Watch:
    """Notes what a reader does while it is *on*: files that it writes, programs that it starts."""

    def __init__(self) -> None:
        self.on = False
        self.seen: list[str] = []
        sys.addaudithook(self._audit)

    def _audit(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.on:
            return
        if event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITES:
            self.seen.append(f"writes {arguments[0]!r}")
        elif event in CHANGES or event in REACHES:
            self.seen.append(f"{event} {arguments[0]!r}")


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    raise TooSlow


def inputs(harness: Harness, name: str, seed: int, count: int) -> Iterator[bytes]:
    """Yield *count* damaged inputs; the same for the same *seed*."""
    random = Random(f"{name} {seed}")
    for _ in range(count):
        yield harness.damaged(random)


def run(harness: Harness, name: str, seed: int, count: int, watch: Watch) -> Report:
    """Return what came of *count* inputs."""
    report = Report()
    signal.signal(signal.SIGPROF, _stop)
    for data in inputs(harness, name, seed, count):
        began, before = time.process_time(), _peak()
        reason = _tried(harness, data, watch, report)
        spent, grown = time.process_time() - began, _peak() - before
        if spent > MOST_SECONDS:
            reason = reason or f"took {spent:.1f} s"
        if grown > MOST_BYTES:
            reason = reason or f"took {grown >> 20} MB"
        report.tried += 1
        report.seconds += spent
        report.slowest = max(report.slowest, spent)
        if reason:
            report.found.setdefault(reason, data)
    return report


def _tried(harness: Harness, data: bytes, watch: Watch, report: Report) -> str:
    """Read one input; return what is wrong with how that went, "" for nothing."""
    watch.seen.clear()
    signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
    try:
        watch.on = True
        harness.read(data)
        report.read += 1
    except REFUSED as error:
        if not str(error).strip() or "Traceback" in str(error):
            return "an error without a reason"
    except TooSlow as error:
        return f"too slow in {_where(error)}"
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        return f"{type(error).__name__} in {_where(error)}"
    finally:
        watch.on = False
        signal.setitimer(signal.ITIMER_PROF, 0)
    return watch.seen[0] if watch.seen else ""


def _where(error: BaseException) -> str:
    """The last line of ours that an error came through."""
    frames = [one for one in traceback.extract_tb(error.__traceback__) if "/pipeline/" in one.filename]
    last = frames[-1] if frames else traceback.extract_tb(error.__traceback__)[-1]
    return f"{last.filename.rpartition('/pipeline/')[2]}:{last.lineno} {last.name}"


def _peak() -> int:
    """The most memory that the process has had, in bytes (Linux counts in KB, macOS in bytes)."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def keep(report: Report, folder: Path, name: str) -> None:
    """Write what was found into *folder*: an input each, with what it raised beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    for reason, data in report.found.items():
        stem = f"{name}-{hashlib.sha256(reason.encode()).hexdigest()[:8]}"
        (folder / stem).write_bytes(data)
        (folder / f"{stem}.txt").write_text(reason + "\n", encoding="utf-8")
