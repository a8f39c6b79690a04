"""Where a folder is in the repository that holds it. Reads no file of it."""

from __future__ import annotations

import os
from pathlib import Path, PurePath

MARK = ".git"
"""A folder, or a file in a linked work tree, at the root of a repository."""


def root_of(folder: Path) -> Path | None:
    """Return the root of the Git repository that *folder* is in, None if it is in none."""
    here = folder.resolve()
    return next((one for one in (here, *here.parents) if (one / MARK).exists()), None)


def from_root(folder: Path, file: str) -> str:
    """Return the path of *file* from the root of the repository, if *folder* is in one and *file* below it.

    *file* is absolute, or from *folder*. Else it is returned as it is.
    """
    root = root_of(folder)
    if root is None:
        return file
    path = PurePath(os.path.normpath(folder.resolve() / file))
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else file
