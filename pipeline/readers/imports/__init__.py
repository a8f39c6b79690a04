"""A file of another program -> the source of a leaflet. Bytes in, a value out: no disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePath
from types import MappingProxyType
from typing import TypeAlias

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.readers import READERS
from pipeline.readers.imports.encodings import decoded
from pipeline.readers.imports.imported import Imported, ImportedPicture, MarkdownText

Importer: TypeAlias = Callable[[str, bytes, Mapping[str, bytes]], Imported]
"""(file name, its bytes, the files that lie beside it by their relative path) -> the source."""

LARGEST = 50_000_000
"""The greatest size of a file, in bytes: more than any leaflet has, pictures included."""


def import_file(name: str, data: bytes, beside: Mapping[str, bytes] = MappingProxyType({})) -> Imported:
    """Return the source of a leaflet that the file *name* with the bytes *data* holds.

    *beside* are files that a program saved with it, such as ``page_files/map.png``. Raises PipelineError if
    the kind of file is unknown, or if it cannot be read.
    """
    importer = IMPORTERS.get(PurePath(name).suffix.lower())
    if importer is None:
        known = ", ".join(sorted(IMPORTERS))
        raise PipelineError(
            f"we cannot read this kind of file; we can read {known}",
            Place(name),
            hint="save it again as one of these, or copy its words into `leaflet.txt`",
        )
    if len(data) > LARGEST:
        raise PipelineError(
            f"the file has {len(data) // 1_000_000} MB; we read at most {LARGEST // 1_000_000}",
            Place(name),
            hint="copy its words into `leaflet.txt`",
        )
    return importer(name, data, beside)


def _plain(name: str, data: bytes, beside: Mapping[str, bytes]) -> Imported:
    """A text that is a source already: it is taken as it is."""
    text, suffix = decoded(data, name), PurePath(name).suffix.lower()
    document, _ = READERS[suffix](text, name, "en-GB", ())
    return Imported(text, suffix, document.title.words)


def _html(name: str, data: bytes, beside: Mapping[str, bytes]) -> Imported:
    from pipeline.readers.imports.html import read  # noqa: PLC0415 - lxml, for those who import a page

    return read(name, data, beside)


def _word(name: str, data: bytes, beside: Mapping[str, bytes]) -> Imported:
    from pipeline.readers.imports.word import read_word  # noqa: PLC0415 - mammoth, for those who import a file

    return read_word(name, data)


def _odt(name: str, data: bytes, beside: Mapping[str, bytes]) -> Imported:
    from pipeline.readers.imports.odt import read_odt  # noqa: PLC0415 - lxml, for those who import a file

    return read_odt(name, data)


IMPORTERS: Mapping[str, Importer] = MappingProxyType(
    {
        **dict.fromkeys((".txt", ".md"), _plain),
        **dict.fromkeys((".html", ".htm", ".xhtml", ".mhtml", ".mht"), _html),
        ".docx": _word,
        ".docm": _word,
        ".odt": _odt,
    }
)

__all__ = ["IMPORTERS", "Imported", "ImportedPicture", "MarkdownText", "import_file"]
