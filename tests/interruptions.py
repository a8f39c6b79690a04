"""Stops a command before any of its disk events: by a kill, a full disk or somebody who saves a file.

An event is a call of ``os`` that changes the disk. A write that is stopped has written half of its bytes.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import pickle
import shutil
import signal
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from pipeline.model.errors import PipelineError
from pipeline.project import disk, manifest, records
from pipeline.project.folder import Project
from pipeline.project.together import alone
from tests.projects import TODAY

CALLS = ("write", "fsync", "replace", "rename", "link", "unlink", "mkdir", "rmdir", "ftruncate", "open")
NEED_SPACE = frozenset(("write", "link", "mkdir", "open", "fsync"))

Tree = Mapping[str, bytes]
Work = Callable[[Project], object]


@dataclass
class Events:
    """Counts the disk events of a command. *before* is called with the number and the name of each.

    If *before* raises at a write, half of the bytes are written: with an OSError, the call says so.
    """

    before: Callable[[int, str], None]
    count: int = 0
    inside: bool = False

    def happen(self, name: str) -> None:
        """Count an event, unless it is one of what *before* does itself."""
        if self.inside:
            return
        self.count += 1
        self.inside = True
        try:
            self.before(self.count, name)
        finally:
            self.inside = False


@contextlib.contextmanager
def hooked(events: Events, reads: bool = False) -> Iterator[None]:
    """Have *events* told of each event of this process; of *reads* of whole files, too, after each."""
    exchange, read_bytes = disk.exchange, Path.read_bytes
    real = {name: getattr(os, name) for name in CALLS}

    def exchanged(one: Path, other: Path) -> bool:
        events.happen("exchange")
        return exchange(one, other)

    def read(path: Path) -> bytes:
        data = read_bytes(path)
        events.happen("read")
        return data

    with contextlib.ExitStack() as stack:
        for name, call in real.items():
            stack.enter_context(mock.patch.object(os, name, _told(name, call, events)))
        stack.enter_context(mock.patch.object(disk, "exchange", exchanged))
        if reads:
            stack.enter_context(mock.patch.object(Path, "read_bytes", read))
        yield


def _told(name: str, call: Callable[..., Any], events: Events) -> Callable[..., Any]:
    """A function of ``os`` that tells *events* of its calls; an "open" only of those that make a file."""

    def told(*args: Any, **kwargs: Any) -> Any:
        if name != "open" or args[1] & os.O_CREAT:
            events.happen(name)
        return call(*args, **kwargs)

    def write(file: int, data: Any) -> int:
        half = bytes(data)[: len(data) // 2]
        try:
            events.happen(name)
        except OSError:
            if not half:
                raise
            return int(call(file, half))  # as on a disk that is full now
        except Killed:
            call(file, half)
            raise
        return int(call(file, data))

    return write if name == "write" else told


class Killed(BaseException):
    """Stands for a SIGKILL: the half of a write is done, and then the process ends."""


def _in_child(work: Callable[[], object]) -> tuple[int, Any]:
    """Do *work* in a forked process; return how it ended, and what it returned if it did."""
    ours, theirs = os.pipe()
    child = os.fork()
    if not child:
        os.close(ours)
        try:
            answer = pickle.dumps(work())
            with os.fdopen(theirs, "wb") as pipe:
                pipe.write(answer)
            os._exit(0)
        except Killed:
            os.kill(os.getpid(), signal.SIGKILL)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(99)
    os.close(theirs)
    with os.fdopen(ours, "rb") as pipe:
        told = pipe.read()
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status), pickle.loads(told) if told else None


def tree(project: Project) -> Tree:
    """Return every file of a project by its path, those that are hidden, too."""
    files = (path for path in project.root.rglob("*") if path.is_file())
    return {path.relative_to(project.root).as_posix(): path.read_bytes() for path in files}


def visible(files: Tree) -> Tree:
    """Return the files without those that a command makes for itself."""
    return {name: data for name, data in files.items() if not name.rpartition("/")[2].startswith(".")}


def _lists_some(name: str, data: bytes, versions: tuple[bytes | None, ...]) -> bool:
    """Whether this lists files that landed: a whole manifest or record, each of whose rows is old or new."""
    if name.endswith(f"/{manifest.NAME}"):
        known = [row for each in versions if each for row in json.loads(each)["artefacts"]]
        return all(row in known for row in json.loads(data)["artefacts"])
    if f"/{records.FOLDER}/" not in name:
        return False
    if name.endswith(f"/{records.UNFINISHED}"):  # says that the records are newer than the manifest
        return True
    rows = [row for each in versions if each for row in manifest.rows_of_record(each)]
    return manifest.read_record(data) is not None and {*manifest.rows_of_record(data)} <= {*rows}


@dataclass(frozen=True)
class Case:
    """A command to be stopped: *prepare* makes the project in a folder, *work* is the command.

    *whole*: all of it has happened, or nothing. Otherwise each file is the older or the newer one.
    """

    name: str
    prepare: Callable[[Path], Project]
    work: Work
    whole: bool = False


class Trial:
    """A case in a folder: what was before, and what a clean run makes of it."""

    def __init__(self, case: Case, folder: Path) -> None:
        self.case, self.folder, self.copies = case, folder, 0
        self.first = case.prepare(folder / "first")
        self.before = tree(self.first)
        self.clean = self._copy("clean")
        started = time.perf_counter()
        ended, self.events = _in_child(lambda: self._counted(self.clean))
        self.seconds = time.perf_counter() - started
        assert ended == 0, case.name
        self.after = tree(self.clean)
        assert visible(self.after) == self.after, sorted(self.after)
        assert self.after != self.before, case.name

    def _copy(self, name: str) -> Project:
        """A copy of the first project, in a folder that no command of this process has seen."""
        self.copies += 1
        shutil.rmtree(self.folder / f"{name}-{self.copies - 1}", ignore_errors=True)
        root = self.folder / f"{name}-{self.copies}"
        shutil.copytree(self.first.root, root)
        return Project(root, today=TODAY)

    def _counted(self, project: Project) -> int:
        events = Events(lambda number, name: None)
        with hooked(events):
            self.case.work(project)
        return events.count

    def killed_at(self, number: int) -> None:
        """Kill the command before the event *number*, and look at what is there then."""

        def kill(now: int, name: str) -> None:
            if now == number:
                raise Killed

        project = self._copy("killed")
        ended, _ = _in_child(lambda: self._hooked(kill, project))
        assert ended == -signal.SIGKILL, (self.case.name, number, ended)
        self._look(project)

    def _hooked(self, before: Callable[[int, str], None], project: Project) -> str:
        """Do the work; return the error that it ends with."""
        try:
            with hooked(Events(before)):
                self.case.work(project)
        except (PipelineError, OSError) as error:
            return str(error)
        return ""

    def killed_after(self, seconds: float) -> bool:
        """Kill the command after some time; return whether it still ran."""
        project = self._copy("killed")
        child = os.fork()
        if not child:
            try:
                self.case.work(project)
            finally:
                os._exit(0)
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        self._look(project)
        return os.waitstatus_to_exitcode(status) == -signal.SIGKILL

    def full_at(self, number: int, once: bool) -> str:
        """Let the disk be full at the event *number* (*once*: only then); return the error that is told."""

        def full(now: int, name: str) -> None:
            if name in NEED_SPACE and (now == number or (now > number and not once and name != "fsync")):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        project = self._copy("full")
        ended, told = _in_child(lambda: self._hooked(full, project))
        assert ended == 0, (self.case.name, number, ended)
        assert told or tree(project) == self.after, (self.case.name, number)
        if told:
            left = tree(project)
            assert visible(left) == left, (self.case.name, number, sorted(set(left) - set(self.after)))
        self._look(project, killed=False)
        return str(told)

    def _look(self, project: Project, killed: bool = True) -> None:
        """Look at the files as the next command finds them, and at what a clean run makes of them."""
        if killed:
            # What any command does first (telling.project_in).
            with alone(project):
                pass
        there = visible(tree(project))
        for name, data in there.items():
            versions = self.before.get(name), self.after.get(name)
            assert data in versions or _lists_some(name, data, versions), (self.case.name, name)
        if self.case.whole:
            assert there in (self.before, self.after), self.case.name
        self.case.work(project)
        assert tree(project) == self.after, (
            self.case.name,
            sorted(set(tree(project)) ^ set(self.after)),
        )
