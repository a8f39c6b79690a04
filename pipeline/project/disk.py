"""Writes files so that a reader finds the whole old file or the whole new one. Knows no project.

A file is written under another name and then renamed. A file that a person may have open in an editor is only
replaced if it still is what we read: what was saved meanwhile stays. Each step is one call of ``os``, so that
a test can stop before any of them.
"""

from __future__ import annotations

import contextlib
import errno
import os
import platform
import re
import secrets
import shutil
import stat
import sys
import zlib
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError

BESIDE = re.compile(r"\.leaflets-([0-9a-f]{8})-([0-9]+)-[0-9a-f]{8}")
"""The other name of a file while it is written: it names the computer and the process."""
DAY = 24 * 60 * 60
"""Seconds: a file of another computer that is so much older than the newest one is left behind."""
NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
EXCHANGE = 2
"""RENAME_EXCHANGE of renameat2(2), Linux 3.15: two names change places in one step."""
AT_FDCWD = -100


class ChangedMeanwhileError(PipelineError):
    """Somebody has changed the file since it was read, so it was not written."""


def write_file(path: Path, data: bytes, name: str) -> bool:
    """Write a file in one step; return False if it had this content already. Messages call it *name*.

    Raises PipelineError if it cannot be written, or if something else than a file is there.
    """
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, data)
    except OSError as error:
        raise unwritten(name, error) from None
    return True


def unwritten(name: str, error: OSError) -> PipelineError:
    """Return the error for a file that was to be written."""
    return PipelineError(f"cannot be written: {error.strerror}", Place(name))


def replace_file(path: Path, data: bytes) -> None:
    """Write another file beside *path*, then rename it: the file system replaces *path* in one step.

    The file keeps its mode. A link is followed: the file that it leads to is replaced. Raises OSError if
    *path* is a folder, a device, a pipe or a socket.
    """
    replace_file_in_parts(path, (data,))


def replace_file_in_parts(path: Path, parts: Iterable[bytes]) -> None:
    """Write a file as ``replace_file`` does, its *parts* one after the other."""
    _place(path, parts, Path.replace)


def swap_file(path: Path, expected: bytes | None, data: bytes, name: str) -> None:
    """Write *data* as ``replace_file`` does, but only if the file still has the bytes *expected*.

    None: there is no such file yet. Raises ChangedMeanwhileError, and leaves the file as somebody else has
    saved it, if that is not so.
    """

    def swap(beside: Path, target: Path) -> None:
        kept = _given_place(beside, target) if expected is None else _exchanged(beside, target, expected)
        if not kept:
            what = "somebody else has saved this file meanwhile"
            raise ChangedMeanwhileError(what, Place(name), "read it again, then repeat the command")

    try:
        _place(path, (data,), swap)
    except OSError as error:
        raise unwritten(name, error) from None


def _place(path: Path, parts: Iterable[bytes], put: Callable[[Path, Path], object]) -> None:
    """Write *parts* beside the file that *path* leads to, and *put* it in its place.

    The other name is chosen before the file is made, so that an interruption at any moment removes the file.
    """
    target = Path(os.path.realpath(path)) if path.is_symlink() else path
    mode = _mode_of_file(target)
    beside = name_beside(target)
    try:
        _write_new(beside, parts, mode)
        put(beside, target)
    except BaseException:
        remove_file(beside)
        raise
    remove_file(beside)  # after an exchange, it is the older file


def remove_file(path: Path) -> None:
    """Remove a file, if it is there."""
    path.unlink(missing_ok=True)


def _mode_of_file(path: Path) -> int | None:
    """The mode of the file at *path*, None if there is none; raise OSError if it is no regular file."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "this is a device, a pipe or a socket, and no file", str(path))
    return stat.S_IMODE(mode)


def _write_new(path: Path, parts: Iterable[bytes], mode: int | None) -> None:
    """Make a file of *parts*, and with the mode of the file that it is to replace."""
    file = os.open(path, NEW_FILE, 0o666)
    try:
        if mode is not None and hasattr(os, "fchmod"):
            os.fchmod(file, mode)
        for part in parts:
            _write_all(file, part)
        os.fsync(file)
        clear_left_behind(path.parent)
    finally:
        os.close(file)


def _write_all(file: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(file, left) :]


def append_file(path: Path, data: bytes) -> None:
    """Add *data* at the end of a file; begin a new line if the last one is incomplete.

    The lines are written by one system call: two processes that append lose no line. Raises OSError, and
    leaves the file as it was, if the disk is full: half a line must not stay.
    """
    file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
    try:
        end = os.lseek(file, 0, os.SEEK_END)
        if end:
            os.lseek(file, end - 1, os.SEEK_SET)
            data = data if os.read(file, 1) == b"\n" else b"\n" + data
        written = 0
        try:
            written = os.write(file, data)
            if written != len(data):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            os.fsync(file)
        except OSError:
            if os.lseek(file, 0, os.SEEK_END) == end + written:
                os.ftruncate(file, end)
            raise
    finally:
        os.close(file)


def cut_file(path: Path, size: int) -> None:
    """Cut what stands after the first *size* bytes of a file."""
    file = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.ftruncate(file, size)
        os.fsync(file)
    finally:
        os.close(file)


def sync_folder(folder: Path) -> None:
    """Have the disk keep the names of a folder, where the system can: a rename outlives a power cut."""
    with contextlib.suppress(OSError):
        file = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)


# ---- a file that somebody else may save at the same time


def _given_place(beside: Path, target: Path) -> bool:
    """Give a new file its name; return False if a file has that name by now."""
    try:
        os.link(beside, target)
    except FileExistsError:
        return False
    except OSError:  # a file system without hard links
        if target.exists():
            return False
        beside.replace(target)
    return True


def _exchanged(beside: Path, target: Path, expected: bytes) -> bool:
    """Put the file *beside* in the place of *target*, if that has the bytes *expected*; return whether.

    Where the system can, the two change places in one step, and the older file is read after that: what an
    editor saved at the last moment is put back.
    """
    if _bytes_or_none(target) != expected:
        return False
    new = beside.read_bytes()
    if not exchange(beside, target):
        beside.replace(target)
        return True
    if beside.read_bytes() == expected:
        return True
    exchange(beside, target)
    if beside.read_bytes() != new:  # the editor has saved once more between the two
        exchange(beside, target)
    return False


def _bytes_or_none(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def exchange(one: Path, other: Path) -> bool:
    """Let two files change places in one step; return False where the system cannot."""
    rename = _renameat2()
    return rename is not None and (
        rename(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), EXCHANGE) == 0
    )


@cache
def _renameat2() -> Callable[[int, bytes, int, bytes, int], int] | None:
    """The function of the C library; None where there is none."""
    if not sys.platform.startswith("linux"):
        return None
    import ctypes  # only where a person may have a file open

    found = getattr(ctypes.CDLL(None), "renameat2", None)
    if found is not None:
        found.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)
    return found


# ---- what a killed run left behind


def name_beside(path: Path) -> Path:
    """Return another name in the folder of *path*, for a file or folder that is to take its place."""
    return path.with_name(f".leaflets-{_computer()}-{os.getpid()}-{secrets.token_hex(4)}")


@cache
def _computer() -> str:
    return f"{zlib.crc32(platform.node().encode()):08x}"


_cleared: set[tuple[int, str]] = set()
"""The folders that a process has cleared: once is enough, as there may be thousands of files in one."""


def clear_left_behind(folder: Path) -> None:
    """Remove what processes that were killed left in *folder*."""
    here = os.getpid(), str(folder)
    if here in _cleared:
        return
    _cleared.add(here)
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        found = [entry for entry in entries if BESIDE.fullmatch(entry.name)]
        for entry in found:
            if _is_left_behind(entry, folder):
                with contextlib.suppress(OSError):
                    if entry.is_dir(follow_symlinks=False):
                        shutil.rmtree(entry.path)
                    else:
                        Path(entry.path).unlink()


def _is_left_behind(entry: os.DirEntry[str], folder: Path) -> bool:
    """Whether the process that wrote a file has ended; of another computer, only the file's age tells."""
    computer, process = entry.name.split("-")[1:3]
    if computer == _computer() and os.name == "posix":
        return not is_running(int(process))
    newest = max(path.lstat().st_mtime for path in folder.iterdir())
    return newest - entry.stat(follow_symlinks=False).st_mtime > DAY


def is_running(process: int) -> bool:
    """Whether a process with that number runs on this computer (POSIX)."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OverflowError:  # no process has such a number
        return False
    except PermissionError:  # it is somebody else's
        return True
    return True
