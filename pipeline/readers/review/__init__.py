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


AS_WORD = "save it as a Word document (.docx), and import that"
NO_SHEETS = (
    "a spreadsheet changes what you type, such as 0808 and 48/72: "
    "write the answers into the Word document that leaflets review export makes"
)
WAYS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys((".doc", ".odt", ".rtf", ".docm", ".dotx", ".pages"), AS_WORD),
        **dict.fromkeys((".xlsx", ".xls", ".ods", ".csv", ".tsv", ".numbers"), NO_SHEETS),
        ".html": "this is the page itself: open it, save the decisions, and import the file that you get",
        ".pdf": "nobody can read answers out of a PDF safely: ask for the Word document that it is made from",
        ".po": "a catalogue needs no import: put it into locales, in the place of the old one",
        **dict.fromkeys(
            (".tmx", ".tbx"), "import it with leaflets memory import or leaflets glossary import"
        ),
    }
)
"""File name extension -> the way to go with a file that cannot be read."""


def read(data: bytes, file: str) -> Review:
    """Return the Review in *file*; raise PipelineError if its extension is unknown or it is not a review."""
    end = PurePath(file).suffix.casefold()
    if end not in READERS:
        hint = WAYS.get(end, f"the files end in {', '.join(READERS)}")
        raise PipelineError(f"a file that ends in {end or 'nothing'} cannot be a review", Place(file), hint)
    return READERS[end](data, file)
