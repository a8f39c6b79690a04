"""Source text -> (Document, findings). Knows how authors write; knows no file, catalogue or edition."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from pipeline.model.document import Document, Wording
from pipeline.model.finding import Finding
from pipeline.readers.rules import RULES

Reader: TypeAlias = Callable[[str, str, str, Sequence[str]], tuple[Document, tuple[Finding, ...]]]
"""(text, file name, BCP 47 tag, lines to drop) -> (document, findings)."""


def read_plain_text(
    text: str, file: str, language: str = "en-GB", drop: Sequence[str] = ()
) -> tuple[Document, tuple[Finding, ...]]:
    """Return the document of a plain *text*, and findings; see ``plain_text.read``."""
    from pipeline.readers.plain_text import read  # noqa: PLC0415 - load the reader only if it is needed

    return read(text, file, language, drop)


def read_markdown(
    text: str,
    file: str,
    language: str = "en-GB",
    drop: Sequence[str] = (),
    wording: Wording = Wording.STANDARD,
) -> tuple[Document, tuple[Finding, ...]]:
    """Return the document of a Markdown *text*, and findings; see ``markdown.read``."""
    from pipeline.readers.markdown import read  # noqa: PLC0415 - load the parser only if it is needed

    return read(text, file, language, drop, wording)


READERS: Mapping[str, Reader] = MappingProxyType({".txt": read_plain_text, ".md": read_markdown})

__all__ = ["READERS", "RULES", "Reader", "read_markdown"]
