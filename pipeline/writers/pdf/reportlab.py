"""ReportLab's PDF objects: the only module that imports ReportLab, and so the list of what we need of it.

Every object of a file is one of ReportLab's, or of a class here that changes one thing of it, with the
reason. ReportLab's ``pdfdoc`` says that it is not a public interface: the tests of this module hold what we
rely on, with the oldest and with the newest version that is allowed.
"""

from __future__ import annotations

import codecs
import zlib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import (
    BasicFonts,
    Destination,
    PDFArrayCompact,
    PDFDestinationXYZ,
    PDFDictionary,
    PDFDocument,
    PDFFile,
    PDFIndirectObject,
    PDFInfo,
    PDFName,
    PDFOutlines,
    PDFPage,
    PDFResourceDictionary,
    PDFStream,
    PDFString,
    PDFText,
    ViewerPreferencesPDFDictionary,
    format,
    pdfdocEnc,
)

# Settings of this machine (RL_pdfComments, ~/.reportlab_settings) must not change our bytes.
rl_config.pdfComments = rl_config.pdfMultiLine = 0

COMPRESSION = 5
"""The level of zlib; level 6 takes a quarter more time to save one byte in a hundred."""


@lru_cache(maxsize=512)
def name(words: str) -> bytes:
    """Return *words* as a name (ISO 32000-1, 7.3.5)."""
    spelled: bytes = pdfdocEnc(PDFName(words))
    return spelled


def text(words: str) -> PDFString | PDFText:
    """Return *words* as a text string (ISO 32000-1, 7.9.2.2): ASCII unchanged, other text in UTF-16.

    ReportLab would write PDFDocEncoding where it can, and "þÿ" would then be taken for the mark of UTF-16.
    """
    if words.isascii() and words.isprintable():
        return PDFString(words)
    return PDFText(codecs.BOM_UTF16_BE + words.encode("utf-16-be"))


class Dictionary(PDFDictionary):  # type: ignore[misc]
    """A dictionary that spells each of its keys once for all files, in the order in which they were set."""

    def format(self, document: PDFDocument, IND: bytes = b" ") -> bytes:  # noqa: N803 - ReportLab's name
        """Return the bytes of the dictionary in the file."""
        return b"<< " + IND.join([name(key) + b" " + format(self.dict[key], document) for key in self.dict]) + b" >>"


class Deflate:
    """A filter of streams that compresses at our level."""

    pdfname = "FlateDecode"

    def encode(self, content: bytes) -> bytes:
        return zlib.compress(content, COMPRESSION)


class Stream(PDFStream):  # type: ignore[misc]
    """A stream. ISO 19005-2, 6.1.7.1 wants a line end before "endstream", where ReportLab has none."""

    def __init__(self, content: bytes, entries: Mapping[str, Any] | None = None, compress: bool = True) -> None:
        super().__init__(PDFDictionary(entries), content, [Deflate()] if compress else None)

    def format(self, document: PDFDocument) -> bytes:
        """Return the bytes of the stream in the file."""
        written: bytes = super().format(document)
        return written.removesuffix(b"endstream\n") + b"\nendstream\n"


class TaggedPage(PDFPage):  # type: ignore[misc]
    """A page that can be tagged."""

    __NoDefault__ = (*PDFPage.__NoDefault__, "StructParents", "Tabs")


class Outlines(PDFOutlines):  # type: ignore[misc]
    """The outline. It knows its destinations, for which ReportLab asks the canvas."""

    def __init__(self) -> None:
        super().__init__()
        self.destinations: dict[str, Destination] = {}

    def add(self, words: str, depth: int, page: PDFPage, top: str) -> None:
        """Add an entry that leads to *top* on *page*; *depth* is at most one more than that of the last."""
        key = str(len(self.destinations))
        destination = self.destinations[key] = Destination(key)
        destination.xyz(0, top, 0)
        destination.setPage(page)
        # ReportLab would
        self.addOutlineEntry(key, depth, PDFString(words, enc="utf-16"))

    def _bookmarkReference(self, key: str) -> Destination:
        return self.destinations[key]

    def prepare(self, document: PDFDocument, canvas: object) -> None:
        super().prepare(document, self)
        self.count = len(self.destinations)  # ReportLab counts each level below the first once more


class Info(PDFInfo):  # type: ignore[misc]
    """The document information. ReportLab's names an author, a subject and a time of day."""

    def __init__(self, entries: Mapping[str, str]) -> None:
        super().__init__()
        self.entries = entries

    def format(self, document: PDFDocument) -> bytes:
        """Return the bytes of the dictionary in the file."""
        return Dictionary({key: text(words) for key, words in self.entries.items()}).format(document)
