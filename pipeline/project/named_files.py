"""The files that a person names on the command line: where a command may write, and what it may read.

A command writes a file anew, or onto its own earlier answer. It never writes onto a text.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Collection
from pathlib import Path

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.project.disk import write_file
from pipeline.project.folder import read_data

KEPT = ("source", "locales")
"""The folders of a project that hold what people wrote."""
SYSTEM = ("/dev", "/proc", "/sys")
START = 4096
"""Bytes at the beginning of a file that say what kind it is."""
COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
ROOT = re.compile(rb"<(?:!doctype +)?(html|[a-z][\w.-]*)", re.IGNORECASE)
"""The outermost element of a page, or of a file in XML."""
PAGE = "a web page"
KINDS = {b"{": "a file in JSON", b"%PDF-": "a PDF", b"PK\x03\x04": "a Word or spreadsheet file"}
"""The first bytes of a file -> its kind."""
OTHER = "a text"


def write_named(path: Path, data: bytes, project: Path | None, texts: Collection[str] = ()) -> bool:
    """Write a file that a person named; return False if it had this content already.

    *project* is the folder of the project whose own files stay; None if the command knows what it replaces.
    *texts* are the files that the command reads. Raises PipelineError as ``require_no_loss`` does, and if the
    file cannot be written.
    """
    require_no_loss(path, data, project, texts)
    return write_file(path, data, path.as_posix())


def require_no_loss(path: Path, data: bytes, project: Path | None, texts: Collection[str] = ()) -> None:
    """Raise PipelineError if writing *data* at *path* would lose what is there.

    That is a device, a text that the command or the project reads, or a file of another kind than *data*.
    """
    place, elsewhere = Place(path.as_posix()), "name another file"
    mode = _mode(path)
    if _is_of_the_system(path) or not (mode is None or stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        hint = f"{elsewhere}; for standard output, leave the option out"
        raise PipelineError("this is a device or a pipe, and no file", place, hint)
    if mode is not None and stat.S_ISDIR(mode):
        raise PipelineError("this is a folder; a file is wanted", place)
    if any(_is_same(path, Path(name)) for name in texts):
        raise PipelineError("this is a file that the command reads", place, elsewhere)
    for kept in () if project is None else [project / folder for folder in KEPT]:
        if path.resolve().is_relative_to(kept.resolve()):
            message = f"this is in {kept.name}/, which holds what people wrote"
            raise PipelineError(message, place, elsewhere)
    if mode is not None:
        _require_kind(path, _kind(data))


def _require_kind(path: Path, wanted: str) -> None:
    """Raise PipelineError if the file is of another kind than *wanted*; an empty one is of none."""
    there = read_start(path)
    if there.strip() and _kind(there) != wanted:
        message = f"another file is here: it is not {wanted}"
        raise PipelineError(message, Place(path.as_posix()), "name another file, or delete this one first")


def read_start(path: Path) -> bytes:
    """Return the beginning of a file; raise PipelineError if it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(START)
    except OSError as error:
        raise PipelineError(f"cannot be read: {error.strerror}", Place(path.as_posix())) from None


def read_named(path: Path, largest: int) -> bytes:
    """Return the bytes of a file that a person named.

    Raises PipelineError if it is no regular file, cannot be read, or has more than *largest* bytes.
    """
    place, mode = Place(path.as_posix()), _mode(path)
    if mode is not None and not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise PipelineError("this is a device or a pipe, and no file", place, "name a file")
    if mode is not None and path.stat().st_size > largest:
        message = (
            f"the file has {path.stat().st_size // 1_000_000} MB; we read at most {largest // 1_000_000}"
        )
        raise PipelineError(message, place)
    return read_data(path)


def _mode(path: Path) -> int | None:
    """The type of what is at *path*; None if there is nothing."""
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        told = error.strerror if isinstance(error, OSError) else error
        raise PipelineError(f"cannot be used: {told}", Place(path.as_posix())) from None


def _is_of_the_system(path: Path) -> bool:
    """Whether the name is one of the system's, such as /dev/stdout, whatever it leads to."""
    named = Path.cwd() / path
    return any(named.is_relative_to(folder) for folder in SYSTEM) and not named.is_relative_to("/dev/shm")


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return path.resolve() == other.resolve()


def _kind(data: bytes) -> str:
    start = COMMENT.sub(b"", data[:START].removeprefix(b"\xef\xbb\xbf")).lstrip()
    if start.startswith(b"<") and (root := ROOT.search(start)):
        name = root[1].decode("ascii", "replace").casefold()
        return PAGE if name == "html" else f"a file of {name.upper()}"
    return next((kind for first, kind in KINDS.items() if start.startswith(first)), OTHER)
