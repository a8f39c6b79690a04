"""Makes a folder with its files, whole or not at all; reads the files beside one from elsewhere.

A folder that is there stays as it is.
"""

from __future__ import annotations

import contextlib
import glob
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.project.disk import clear_left_behind, name_beside, replace_file


def make_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make *folder* with *files*, by relative path, in one step; raise PipelineError if something is there.

    The files are written into a hidden folder beside it, which is then renamed: whenever that is interrupted,
    there is the whole folder or none.
    """
    if os.path.lexists(folder):
        raise PipelineError("this is there already; nothing was written", Place(folder.as_posix()))
    made = _make_parents(folder.parent)
    beside = name_beside(folder)
    try:
        for name, data in files.items():
            path = beside / name
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(path, data)
        clear_left_behind(folder.parent)
        beside.rename(folder)
    except BaseException as error:
        shutil.rmtree(beside, ignore_errors=True)
        _remove_empty(made)
        if isinstance(error, OSError):
            what = f"cannot be made: {error.strerror}"
            raise PipelineError(what, Place(folder.as_posix()), "choose another folder") from None
        raise


def _make_parents(folder: Path) -> list[Path]:
    """Make *folder* and those above it; return those that were not there, the lowest first."""
    missing = [place for place in (folder, *folder.parents) if not os.path.lexists(place)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        _remove_empty(missing)
        what = f"cannot be made: {error.strerror}"
        raise PipelineError(what, Place(folder.as_posix()), "choose another folder") from None
    return missing


def _remove_empty(folders: Iterable[Path]) -> None:
    for folder in folders:
        with contextlib.suppress(OSError):
            folder.rmdir()


def write_if_missing(path: Path, data: bytes) -> bool:
    """Write a file in one step where there is none; return False, and leave it alone, where there is one."""
    if os.path.lexists(path):
        return False
    try:
        replace_file(path, data)
    except OSError as error:
        raise PipelineError(f"cannot be written: {error.strerror}", Place(path.as_posix())) from None
    return True


def folder_above(folder: Path) -> Path | None:
    """Return the nearest folder above *folder* that has a project, or None."""
    above = folder.absolute().parents
    return next((place for place in above if (place / "source" / "project.toml").is_file()), None)


class FilesBeside(Mapping[str, bytes]):
    """The files in the folder of a *file*, by their paths from there, each read when it is asked for.

    None of another folder is among them, whatever a path or a link says.
    """

    def __init__(self, file: Path, largest: int) -> None:
        self._folder, self._stem, self._largest = file.parent.resolve(), file.stem, largest

    def __getitem__(self, name: str) -> bytes:
        """Return the bytes of a file; raise KeyError if there is none that may be read."""
        try:
            path = (self._folder / name).resolve()
            if not path.is_relative_to(self._folder) or not path.is_file():
                raise KeyError(name)
            if path.stat().st_size > self._largest:
                raise KeyError(name)
            return path.read_bytes()
        except (OSError, ValueError):
            raise KeyError(name) from None

    def __iter__(self) -> Iterator[str]:
        """Yield the paths of the files whose names, or whose folder's name, begin as the file's own."""
        found = (path for place in self._folder.glob(f"{glob.escape(self._stem)}*") for path in _below(place))
        yield from sorted(path.relative_to(self._folder).as_posix() for path in found)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _below(place: Path) -> Iterator[Path]:
    return place.rglob("*") if place.is_dir() else iter((place,))
