"""One writer at a time: the lock that a command holds while it changes what people wrote.

It is the system's own lock of the folder ``source/``, or of a file where the system locks no folders. The
system lets go of it when a process ends, however that ends: no lock is ever left behind. Editors know nothing
of it: a file is compared again before it is replaced (``disk.swap_file``).
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.project.disk import remove_file

fcntl: ModuleType | None
msvcrt: ModuleType | None
try:
    import fcntl
except ImportError:
    fcntl = None
try:
    import msvcrt
except ImportError:
    msvcrt = None

NAME = ".leaflets-lock"
"""The file that is locked where a folder cannot be, such as on Windows; it is gone when the command ends."""
SECONDS = 20.0
"""How long a command waits for another."""
PAUSE = 0.05
"""Seconds between two attempts."""
TOLD_AFTER = 20
"""Attempts after which a person is told that the command waits: one second."""

Tell = Callable[[str], None]


class BusyError(PipelineError):
    """Another command holds the lock."""


_held: dict[tuple[int, Path], int] = {}
"""How often this process has taken the lock of a folder: inside, it need not wait for itself."""


def _silent(words: str) -> None:
    """Tell nobody."""


@contextlib.contextmanager
def locked(folder: Path, name: str, tell: Tell = _silent, seconds: float = SECONDS) -> Iterator[None]:
    """Hold the lock of *folder*, which messages call *name*; wait for it *seconds* at most.

    Calls *tell* with a line for people if it has to wait. Raises BusyError if another process still holds
    the lock, PipelineError if there is none to take.
    """
    here = os.getpid(), folder.resolve()
    if here not in _held:
        handle, file = _taken(here[1], name, tell, seconds)
        _held[here] = 0
    else:
        handle, file = -1, None
    _held[here] += 1
    try:
        yield
    finally:
        _held[here] -= 1
        if not _held[here]:
            del _held[here]
            _let_go(handle, file)


def _taken(folder: Path, name: str, tell: Tell, seconds: float) -> tuple[int, Path | None]:
    """Take the lock; return what holds it, and the file that was made for it, if any."""
    for attempt in range(max(1, round(seconds / PAUSE))):
        if attempt == TOLD_AFTER:
            tell("another leaflets command is changing this project; waiting for it")
        try:
            if (taken := _attempt(folder)) is not None:
                return taken
        except OSError as error:
            raise PipelineError(f"cannot be locked: {error.strerror}", Place(name)) from None
        time.sleep(PAUSE)
    hint = "we wrote nothing; wait until it has ended, then repeat the command"
    raise BusyError("another leaflets command is still changing this project", Place(name), hint)


def _attempt(folder: Path) -> tuple[int, Path | None] | None:
    """Try to take the lock once; return None if another process has it."""
    if fcntl is not None:
        handle = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return None
        except OSError:  # a network's file system may lock no folder
            os.close(handle)
        else:
            return handle, None
    return _file_locked(folder.parent / NAME)


def _file_locked(path: Path) -> tuple[int, Path] | None:
    """Lock a file, made for that; return None if another process has it."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        _lock(handle)
        if os.path.samestat(os.fstat(handle), path.stat()):
            return handle, path
    except (BlockingIOError, PermissionError, FileNotFoundError):
        pass  # another has the lock, or has just removed the file
    os.close(handle)
    return None


def _lock(handle: int) -> None:
    """Lock an open file, or raise BlockingIOError or PermissionError."""
    if fcntl is not None:
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    elif msvcrt is not None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)


def _let_go(handle: int, file: Path | None) -> None:
    """Give the lock back, and remove the file that was made for it."""
    if file is not None and fcntl is not None:
        remove_file(file)
    os.close(handle)
    if file is not None and fcntl is None:  # Windows removes no open file
        with contextlib.suppress(OSError):
            remove_file(file)
