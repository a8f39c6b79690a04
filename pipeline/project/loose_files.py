"""Files in no project: a letter, a page, a folder of them. Reads them and writes none."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path, PurePath

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.project.named_files import read_named

STANDARD_INPUT = "-"
"""What people write for what comes through a pipe."""
SAVED_BESIDE = "_files"
"""How the name of a folder ends that a browser saves beside a page."""


def is_loose(name: str, root: Path) -> bool:
    """Whether *name* names a file or folder, and no leaflet of the project in *root*.

    A name that ends as a file does (``letter.docx``) or has a slash is a file's. So is one of something that
    is there, unless a leaflet has that name.
    """
    if PurePath(name).suffix or "/" in name or "\\" in name:
        return True
    return Path(name).exists() and not (root / "source" / name).is_dir()


def is_both(name: str, root: Path) -> bool:
    """Whether *name* is the name of a leaflet in *root*, and of a file or folder where the command runs."""
    return not is_loose(name, root) and Path(name).exists()


def read_loose(name: str, largest: int) -> bytes:
    """Return the bytes of a file; raise PipelineError if it cannot be read, or has more than *largest*."""
    path = Path(name)
    try:
        size = path.stat().st_size if path.is_file() else 0
    except OSError:
        size = 0
    if size > largest:
        message = f"the file has {size // 1_000_000} MB; we read at most {largest // 1_000_000}"
        raise PipelineError(message, Place(name), "save only its words, as a text file")
    return read_named(path, largest)


def files_in(names: Collection[str], suffixes: Collection[str]) -> tuple[str, ...]:
    """Return *names*, each folder replaced by the files in it that end in one of *suffixes*, sorted.

    Hidden files are left out, and what a browser saved beside a page. A file with two names is there once.
    Raises PipelineError for a folder without any such file.
    """
    found: dict[Path, str] = {}
    for name in names:
        folder = Path(name)
        if not folder.is_dir():
            found.setdefault(folder.resolve(), name)
            continue
        inside = [path.as_posix() for path in sorted(folder.rglob("*")) if _is_text(path, folder, suffixes)]
        if not inside:
            known = ", ".join(sorted(suffixes))
            raise PipelineError("this folder has no text that we can read", Place(name), f"we read {known}")
        for path in inside:
            found.setdefault(Path(path).resolve(), path)
    return tuple(found.values())


def _is_text(path: Path, folder: Path, suffixes: Collection[str]) -> bool:
    parts = path.relative_to(folder).parts
    hidden = any(part.startswith((".", "~$")) or part.endswith(SAVED_BESIDE) for part in parts)
    return not hidden and path.suffix.lower() in suffixes and path.is_file()
