"""The file an interpreter sends back -> Review, one room a format. Knows what people do to such files."""

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
"""(the file's bytes, its name) -> what it says; raises PipelineError for a file that is no review."""

READERS: Mapping[str, Reader] = MappingProxyType(
    {
        ".docx": word.read,
        ".json": decisions.read,
        ".txt": decisions.read_text,
        ".xlf": xliff.read,
        ".xliff": xliff.read,
    }
)
"""What reads the files whose names end so."""


def read(data: bytes, file: str) -> Review:
    """Return what the review *file* says; raise PipelineError where its kind is none we know."""
    end = PurePath(file).suffix.casefold()
    if end not in READERS:
        hint = f"the files end in {', '.join(READERS)}; save another kind of Word file as .docx"
        raise PipelineError(f"there is no review in files that end in {end or 'nothing'}", Place(file), hint)
    return READERS[end](data, file)
