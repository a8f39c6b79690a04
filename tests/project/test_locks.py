"""The lock of those who change what people wrote: one at a time, and never left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from pipeline.model.errors import PipelineError
from pipeline.project import locks
from pipeline.project.locks import NAME, locked

HOLD = "import sys, time; from pathlib import Path; from pipeline.project.locks import locked\n"
HOLD += "with locked(Path(sys.argv[1]), 'source'): print('held', flush=True); time.sleep(60)"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "source").mkdir()
    return tmp_path / "source"


@pytest.fixture(params=["the folder", "a file"])
def system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The system's way to lock: *a file* where it locks no folder, as over a network."""
    if request.param == "a file":

        def flock(handle: int, how: int) -> None:
            raise OSError(9, "no locks here")

        monkeypatch.setattr(locks, "fcntl", _with(locks.fcntl, flock=flock))
    return str(request.param)


def _with(module: ModuleType | None, **changes: Any) -> Any:
    return SimpleNamespace(**{**vars(module), **changes})


def _holder(source: Path, system: str = "the folder") -> subprocess.Popen[str]:
    """Another process that holds the lock."""
    other = "from pipeline.project import locks; from types import SimpleNamespace\n"
    other += "def flock(*_): raise OSError(9, 'no locks here')\n"
    other += "locks.fcntl = SimpleNamespace(**{**vars(locks.fcntl), 'flock': flock})\n"
    code = (other if system == "a file" else "") + HOLD
    process = subprocess.Popen([sys.executable, "-c", code, str(source)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_command_waits_for_another_and_then_ends(source: Path, system: str) -> None:
    told: list[str] = []
    with _holder(source, system) as process:
        still = pytest.raises(PipelineError, match="another leaflets command is still changing")
        with still as error, locked(source, "source", told.append, seconds=1.2):
            raise AssertionError("two hold it")
        process.kill()
    assert str(error.value.place) == "source"
    assert "we wrote nothing" in error.value.hint
    assert told == ["another leaflets command is changing this project; waiting for it"]


def test_a_killed_process_leaves_no_lock(source: Path, system: str) -> None:
    with _holder(source, system) as process:
        process.send_signal(signal.SIGKILL)
    with locked(source, "source", seconds=0):
        pass
    assert [path.name for path in source.parent.iterdir()] == ["source"]


def test_a_command_inside_a_command_does_not_wait_for_itself(source: Path, system: str) -> None:
    with locked(source, "source"):
        with locked(source.parent / "." / "source", "source", seconds=0):
            pass
        assert (source.parent / NAME).exists() == (system == "a file")
        pid = os.fork()
        if not pid:
            held = 1
            try:
                with locked(source, "source", seconds=0):
                    held = 0
            except PipelineError:
                held = 2
            finally:
                os._exit(held)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 2, "the inner one did not let go of it"
    assert [path.name for path in source.parent.iterdir()] == ["source"]
    with locked(source, "source", seconds=0):
        pass


def test_on_windows_a_file_is_locked(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[int, int]] = []
    windows = SimpleNamespace(LK_NBLCK=2, locking=lambda handle, how, size: calls.append((how, size)))
    monkeypatch.setattr(locks, "fcntl", None)
    monkeypatch.setattr(locks, "msvcrt", windows)
    with locked(source, "source"):
        assert (source.parent / NAME).exists()
    assert calls == [(2, 1)]
    assert [path.name for path in source.parent.iterdir()] == ["source"]

    def locking(handle: int, how: int, size: int) -> None:
        raise PermissionError

    windows.locking = locking
    with pytest.raises(PipelineError, match="still changing"), locked(source, "source", seconds=0.1):
        raise AssertionError("two hold it")


def test_a_folder_that_cannot_be_locked_is_an_error(tmp_path: Path) -> None:
    wrong = pytest.raises(PipelineError, match="source: cannot be locked: No such file or directory")
    with wrong, locked(tmp_path / "source", "source"):
        raise AssertionError("there is no folder")
