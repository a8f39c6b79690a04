"""The command ``leaflets`` for tests: in this process, which saves starting Python, or in one of its own."""

from __future__ import annotations

import contextlib
import ctypes
import io
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from unittest import mock

import typer.main

from pipeline.cli import main

DAY = "1795392000"  # 2026-11-23, as SOURCE_DATE_EPOCH
ENVIRONMENT = {"SOURCE_DATE_EPOCH": DAY, "PYTHONPATH": str(Path(__file__).parents[1])}
READ_ALL = 1 << 1 | 1 << 2  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH (capabilities(7))
CAPABILITIES_3 = 0x20080522  # _LINUX_CAPABILITY_VERSION_3 (capget(2))


get_command = cache(typer.main.get_command)
"""The tree of commands, which a process makes each time anew."""


@dataclass(frozen=True)
class Run:
    """How a command ended and what it printed."""

    returncode: int
    stdout: str
    stderr: str


def leaflets(*arguments: str, folder: Path) -> Run:
    """Run the command in *folder*, in this process; nobody answers its questions."""
    out, err = io.StringIO(), io.StringIO()
    with (
        contextlib.chdir(folder),
        mock.patch.dict(os.environ, ENVIRONMENT),
        mock.patch("typer.main.get_command", get_command),
        mock.patch.object(sys, "argv", ["leaflets", *arguments]),
        mock.patch.object(sys, "stdin", io.StringIO()),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        bound_by_permissions(),
    ):
        try:
            main()
            code = 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
    return Run(code, out.getvalue(), err.getvalue())


def in_a_process(*arguments: str, folder: Path) -> Run:
    """Run the command in *folder* as a person does, in a process of its own; a warning ends it."""
    command = [sys.executable, "-W", "error", "-m", "pipeline", *arguments]
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **ENVIRONMENT},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


@contextlib.contextmanager
def bound_by_permissions() -> Iterator[None]:
    """Take from root, as whom a container runs us, the right to read and write all, for a while."""
    if sys.platform != "linux" or os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(CAPABILITIES_3, 0)
    sets = (ctypes.c_uint32 * 6)()  # effective, permitted and inheritable; then their upper halves
    _succeed(libc.capget(header, sets))
    before = sets[0]
    sets[0] = before & ~READ_ALL
    _succeed(libc.capset(header, sets))
    try:
        yield
    finally:
        sets[0] = before
        _succeed(libc.capset(header, sets))


def _succeed(answer: int) -> None:
    if answer != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
