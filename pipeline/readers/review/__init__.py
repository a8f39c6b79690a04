"""The file that an interpreter sends back -> Review; one module for each format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePath
from types import MappingProxyType
from typing import TypeAlias

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.review import Review
from pipeline.readers.review import decisions, word, xliff

Reader: TypeAlias = Callable[[bytes, str], Review]
"""(bytes of the file, file name) -> Review; raises PipelineError if the file is not a review."""

READERS: Mapping[str, Reader] = MappingProxyType(
    {
        ".docx": word.read,
        ".json": decisions.read,
        ".txt": decisions.read_text,
        ".xlf": xliff.read,
        ".xliff": xliff.read,
    }
)
"""File name extension -> reader."""


def read(data: bytes, file: str) -> Review:
    """Return the Review in *file*; raise PipelineError if its extension is unknown or it is not a review."""
    end = PurePath(file).suffix.casefold()
    if end not in READERS:
        hint = f"the files end in {', '.join(READERS)}; save another kind of Word file as .docx"
        raise PipelineError(f"a file that ends in {end or 'nothing'} cannot be a review", Place(file), hint)
    return READERS[end](data, file)
