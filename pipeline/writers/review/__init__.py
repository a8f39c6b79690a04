"""Sheet -> the file that an interpreter reviews; one module for each format. Never uses the disk or clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from pipeline.model.errors import PipelineError
from pipeline.model.review import Sheet
from pipeline.writers.review import page, word, xliff

Writer: TypeAlias = Callable[[Sheet], bytes]

WRITERS: Mapping[str, tuple[str, Writer]] = MappingProxyType(
    {
        "docx": (".docx", word.write),
        "html": (".html", page.write),
        "xliff": (".xlf", xliff.write),
    }
)
"""Format -> (file name extension, writer)."""


def writer(name: str) -> tuple[str, Writer]:
    """Return (file name extension, writer) of the format *name*; raise PipelineError if there is none."""
    if name not in WRITERS:
        message = f"there is no review format {name!r}"
        raise PipelineError(message, hint=f"the formats are {', '.join(WRITERS)}")
    return WRITERS[name]
