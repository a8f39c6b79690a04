"""The versions of the installed libraries, from the names of pip's records.

``importlib.metadata`` reads and parses the record of each library, which takes longer than all other work of
a build that has nothing to do. It is asked about what has no record of the usual form.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

RECORD = ".dist-info"
"""A record is the folder ``name-version.dist-info`` (PyPA specification "Recording installed projects")."""
NEEDS = "Requires-Dist: "


def version(name: str) -> str:
    """Return the version of the library *name*. Raises PackageNotFoundError if it is not installed."""
    row = _records().get(_normalised(name))
    if row is not None:
        return row[0]
    from importlib.metadata import version as parsed

    return parsed(name)


def requires(name: str) -> tuple[str, ...] | None:
    """Return what the library *name* needs, a line of its record each; None if pip does not know it."""
    row = _records().get(_normalised(name))
    if row is None:
        return None
    head = (row[1] / "METADATA").read_text(encoding="utf-8").partition("\n\n")[0]
    return tuple(line.removeprefix(NEEDS) for line in head.splitlines() if line.startswith(NEEDS))


def every_name() -> tuple[str, ...]:
    """Return the names of all installed libraries, sorted."""
    return tuple(sorted(_records()))


def _normalised(name: str) -> str:
    """The name in the form in which two spellings of it are the same (PyPA specification)."""
    return re.sub("[-_.]+", "-", name).lower()


@cache
def _records() -> Mapping[str, tuple[str, Path]]:
    """The version and the record of each library; the first on the path counts, as for an import."""
    found: dict[str, tuple[str, Path]] = {}
    for place in sys.path:
        with contextlib.suppress(OSError):  # a path may name a folder that is not there, or a zip file
            for record in sorted(os.listdir(place or ".")):  # noqa: PTH208 - names are enough
                if record.endswith(RECORD):
                    name, _, number = record.removesuffix(RECORD).partition("-")
                    found.setdefault(_normalised(name), (number, Path(place, record)))
    return found
