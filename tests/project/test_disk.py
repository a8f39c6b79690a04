"""Files written whole or not at all: modes, links, what is no file, and what a killed run left behind."""

from __future__ import annotations

import errno
import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from pipeline.model.errors import PipelineError
from pipeline.project import disk
from pipeline.project.disk import (
    ChangedMeanwhileError,
    append_file,
    clear_left_behind,
    name_beside,
    replace_file,
    swap_file,
    write_file,
)
from pipeline.project.new_folder import make_folder
from tests.interruptions import Events, hooked


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_a_file_that_is_replaced_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.po"
    path.write_bytes(b"old")
    path.chmod(mode)
    replace_file(path, b"new")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", mode)
    swap_file(path, b"new", b"newer", "a.po")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"newer", mode)


def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    there, link = tmp_path / "elsewhere" / "a.po", tmp_path / "a.po"
    there.write_bytes(b"old")
    link.symlink_to(there)
    assert write_file(link, b"new", "a.po")
    swap_file(link, b"new", b"newer", "a.po")
    assert link.is_symlink()
    assert there.read_bytes() == b"newer"
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["a.po", "a.po"]


def test_what_is_no_file_is_refused_and_stays() -> None:
    with tempfile.TemporaryDirectory() as folder:  # the path of a socket is short
        pipe, plug = Path(folder) / "pipe", Path(folder) / "plug"
        os.mkfifo(pipe)
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(str(plug))
            for path in (pipe, plug, Path(os.devnull)):
                before = path.stat().st_mode
                with pytest.raises(PipelineError, match="this is a device, a pipe or a socket, and no file"):
                    write_file(path, b"new", path.name)
                assert path.stat().st_mode == before
        with pytest.raises(PipelineError, match="cannot be written: Is a directory"):
            write_file(Path(folder), b"new", "folder")
        assert sorted(path.name for path in Path(folder).iterdir()) == ["pipe", "plug"]


@pytest.mark.parametrize("exchanges", [True, False])
def test_a_file_is_swapped_only_if_it_is_as_it_was_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchanges: bool
) -> None:
    if not exchanges:
        monkeypatch.setattr(disk, "_renameat2", lambda: None)
    path = tmp_path / "a.po"
    swap_file(path, None, b"one", "a.po")
    swap_file(path, b"one", b"two", "a.po")
    for expected in (None, b"one"):
        with pytest.raises(
            ChangedMeanwhileError, match=r"a\.po: somebody else has saved this file meanwhile"
        ):
            swap_file(path, expected, b"three", "a.po")
    assert path.read_bytes() == b"two"
    path.unlink()
    with pytest.raises(ChangedMeanwhileError):
        swap_file(path, b"two", b"three", "a.po")
    assert list(tmp_path.iterdir()) == []


def test_what_an_editor_saves_at_the_last_moment_is_put_back(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    path.write_bytes(b"read")

    def editor(now: int, name: str) -> None:
        if name == "exchange" and path.read_bytes() == b"read":
            path.write_bytes(b"the editor's")

    with hooked(Events(editor)), pytest.raises(ChangedMeanwhileError):
        swap_file(path, b"read", b"ours", "a.po")
    assert path.read_bytes() == b"the editor's"
    assert list(tmp_path.iterdir()) == [path]


def test_what_an_editor_saves_once_more_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    path.write_bytes(b"read")
    saved = [b"the editor's last", b"the editor's first"]

    def editor(now: int, name: str) -> None:
        if name == "exchange" and saved:
            beside = tmp_path / "saved"
            beside.write_bytes(saved.pop())
            beside.replace(path)

    with hooked(Events(editor)), pytest.raises(ChangedMeanwhileError):
        swap_file(path, b"read", b"ours", "a.po")
    assert path.read_bytes() == b"the editor's last"


def test_half_a_line_does_not_stay_on_a_full_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"one\n")

    def full(now: int, name: str) -> None:
        if name == "write":
            raise OSError(errno.ENOSPC, "the disk is full")

    with hooked(Events(full)), pytest.raises(OSError, match="No space"):
        append_file(path, b"a second line\n")
    assert path.read_bytes() == b"one\n"


def _of_a_dead_process(path: Path) -> Path:
    """The name that a process which has ended gave to a file beside *path*."""
    code = "from pathlib import Path; from pipeline.project.disk import name_beside\n"
    code += f"print(name_beside(Path({str(path)!r})))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return Path(done.stdout.strip())


def test_the_next_write_into_a_folder_clears_what_a_killed_process_left(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    dead, alive, other = _of_a_dead_process(path), name_beside(path), tmp_path / ".leaflets-mine"
    strange = tmp_path / ".leaflets-0000dead-77-0123abcd"  # of another computer, and as young as the rest
    for each in (dead, alive, other, strange):
        each.write_bytes(b"half")
    assert write_file(path, b"new", "a.po")
    assert {each.name for each in tmp_path.iterdir()} == {path.name, alive.name, other.name, strange.name}


def test_what_another_computer_left_is_cleared_after_a_day(tmp_path: Path) -> None:
    strange = tmp_path / ".leaflets-0000dead-77-0123abcd"
    strange.write_bytes(b"half")
    now = strange.stat().st_mtime
    os.utime(strange, (now - disk.DAY - 60, now - disk.DAY - 60))
    (tmp_path / "a.po").write_bytes(b"new")
    clear_left_behind(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["a.po"]


def test_a_folder_that_a_killed_process_began_is_cleared(tmp_path: Path) -> None:
    dead = _of_a_dead_process(tmp_path / "project")
    (dead / "source").mkdir(parents=True)
    (dead / "source" / "a.txt").write_bytes(b"half")
    make_folder(tmp_path / "project", {"source/a.txt": b"whole"})
    assert [path.name for path in tmp_path.iterdir()] == ["project"]
