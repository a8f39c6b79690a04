"""ReportLab's PDF objects: the only module that imports ReportLab, and so the list of what we need of it.

Every object of a file is one of ReportLab's, which numbers and collects them. ReportLab says that its
``pdfdoc`` is no public interface, so the tests of this module hold what we rely on; they run with the oldest
and with the newest version that is allowed. Each class defined here changes one thing, for the reason given.

What of ReportLab we leave out, and why:

- *The canvas*, its public interface. It cannot tag words or embed cells (see ``embedding``), begins each page
  with a font that is not embedded, and takes a fifth as long again to load.
- *Its spelling of dictionaries and arrays*. It escapes each key and encodes each name anew: with it, large
  print takes 7 to 11 % longer to write (en 11 %, ur 9 %, hi 8 %, zh-Hans 7 %), where 3 % is the limit.
- *Its file of separate objects*, without object streams: in 16 languages it is 1.2 to 1.7 times as large.
  ``packing`` orders the same objects in another file.
"""

from __future__ import annotations

import codecs
import zlib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import (
    BasicFonts,
    Destination,
    OutlineEntryObject,
    PDFArrayCompact,
    PDFDictionary,
    PDFDocument,
    PDFIndirectObject,
    PDFInfo,
    PDFName,
    PDFObject,
    PDFOutlines,
    PDFPage,
    PDFResourceDictionary,
    PDFStream,
    PDFString,
    PDFText,
    ViewerPreferencesPDFDictionary,
    pdfdocEnc,
)
from reportlab.pdfbase.pdfdoc import format as formatted

__all__ = (
    "Array",
    "Dictionary",
    "Outlines",
    "PDFText",
    "ReportLabDocument",
    "Stream",
    "TaggedPage",
    "ViewerPreferencesPDFDictionary",
    "name",
    "spelled",
    "text",
)

# ReportLab's settings of a machine (RL_pdfComments, ~/.reportlab_settings) must not change our bytes.
rl_config.pdfComments = rl_config.pdfMultiLine = 0

VERSION, VERSION_WITHOUT_INFORMATION = (1, 7), (2, 0)
COMPRESSION = 5
"""The level of zlib; level 6 takes a quarter more time to save one byte in a hundred."""


@lru_cache(maxsize=512)
def name(words: str) -> bytes:
    """Return *words* as a name (ISO 32000-1, 7.3.5). ReportLab leaves a slash, which begins another name."""
    written: bytes = pdfdocEnc("/" + PDFName(words)[1:].replace("/", "#2f"))
    return written


def text(words: str) -> PDFObject:
    """Return *words* as a text string (ISO 32000-1, 7.9.2.2): ASCII unchanged, other text in UTF-16."""
    data = _encoded(words)
    return PDFText(data) if data.startswith(codecs.BOM_UTF16_BE) else PDFString(data, enc="raw")


def _encoded(words: str) -> bytes:
    """The bytes of a text string. ReportLab would use PDFDocEncoding, where "þÿ" is the mark of UTF-16."""
    if words.isascii() and words.isprintable():
        return words.encode("ascii")
    return codecs.BOM_UTF16_BE + words.encode("utf-16-be")


def spelled(value: Any, document: PDFDocument, toplevel: bool = False) -> bytes:
    """Return the bytes of *value* in the file; *toplevel*: not its reference. Bytes are spelled already."""
    if type(value) is bytes:
        return value
    if type(value) is int:
        return b"%d" % value
    written: bytes = formatted(value, document, toplevel)
    return written


class Array(PDFArrayCompact):  # type: ignore[misc]
    """An array that does not spell again what is spelled."""

    def format(self, document: PDFDocument, IND: bytes = b" ") -> bytes:  # noqa: N803 - ReportLab's name
        """Return the bytes of the array in the file."""
        return b"[%b]" % IND.join([spelled(value, document) for value in self.sequence])


class Dictionary(PDFDictionary):  # type: ignore[misc]
    """A dictionary that spells each key once for all files, and keeps the order in which they were set."""

    def format(self, document: PDFDocument, IND: bytes = b" ") -> bytes:  # noqa: N803 - ReportLab's name
        """Return the bytes of the dictionary in the file."""
        parts = [b"<<"]
        for key, value in self.dict.items():
            parts += (name(key), spelled(value, document))
        return IND.join((*parts, b">>"))


class Stream(PDFStream):  # type: ignore[misc]
    """A stream. ISO 19005-2, 6.1.7.1: a line ends before "endstream", where ReportLab's does not."""

    def __init__(
        self, content: bytes = b"", entries: Mapping[str, Any] | None = None, compress: bool = True
    ) -> None:
        super().__init__(Dictionary(entries), content)
        self.compress = compress

    def format(self, document: PDFDocument) -> bytes:
        """Return the bytes of the stream in the file."""
        data = self.content
        if self.compress:
            data = zlib.compress(data, COMPRESSION)
            self.dictionary["Filter"] = name("FlateDecode")
        self.dictionary["Length"] = len(data)
        return b"%b\nstream\n%b\nendstream\n" % (self.dictionary.format(document), data)


class TaggedPage(PDFPage):  # type: ignore[misc]
    """A page that may have the entries of tagged pages, too."""

    __NoDefault__ = (*PDFPage.__NoDefault__, "StructParents", "Tabs")


class Outlines(PDFOutlines):  # type: ignore[misc]
    """The outline. It has its destinations itself; ReportLab's asks a canvas for them."""

    def __init__(self) -> None:
        super().__init__()
        self.destinations: dict[str, Destination] = {}
        self.elements: dict[Destination, bytes] = {}

    def add(self, words: str, depth: int, page: PDFPage, top: str, element: bytes = b"") -> None:
        """Add an entry that leads to *top* on *page*; *depth* is at most one more than that of the last.

        *element*: the entry leads to this structure element, too.
        """
        key = str(len(self.destinations))
        self.destinations[key] = Destination(key)
        self.destinations[key].xyz(0, top, 0)
        self.destinations[key].setPage(page)
        if element:
            self.elements[self.destinations[key]] = element
        self.addOutlineEntry(key, depth, PDFString(_encoded(words), enc="raw"))

    def _bookmarkReference(self, key: str) -> Destination:  # noqa: N802 - a canvas's method
        return self.destinations[key]

    def prepare(self, document: PDFDocument, canvas: object) -> None:
        """Make the entries. ReportLab adds one to the count for each entry that has others below it."""
        super().prepare(document, self)
        self.count = len(self.destinations)
        for key, entry in document.idToObject.items():
            if isinstance(entry, OutlineEntryObject) and entry.Dest in self.elements:
                document.idToObject[key] = StructureEntry(entry, self.elements[entry.Dest])


class StructureEntry(PDFObject):  # type: ignore[misc]
    """An *entry* of the outline that goes to an *element* of the structure; ReportLab's goes to a page only.

    ISO 32000-2, 12.6.4.2: older programs follow D, which is the place on the page.
    """

    def __init__(self, entry: OutlineEntryObject, element: bytes) -> None:
        self.entry = entry
        self.element = element

    def format(self, document: PDFDocument) -> bytes:
        """Return the bytes of the entry in the file."""
        entry, form = self.entry, self.entry.Dest.fmt
        place = Array([self.element, name("XYZ"), form.left, form.top, form.zoom])
        goto = {"S": name("GoTo"), "D": entry.Dest, "SD": place}
        entries = {"Title": PDFString(entry.Title), "Parent": entry.Parent, "A": Dictionary(goto)}
        others = {key: getattr(entry, key) for key in ("Prev", "Next", "First", "Last", "Count")}
        entries |= {key: value for key, value in others.items() if value is not None}
        return Dictionary(entries).format(document)


class Info(PDFInfo):  # type: ignore[misc]
    """The document information, with *entries* only. ReportLab's has an author, a subject and the time."""

    def __init__(self, entries: Mapping[str, str]) -> None:
        super().__init__()
        self.entries = entries

    def format(self, document: PDFDocument) -> bytes:
        """Return the bytes of the dictionary in the file."""
        return Dictionary({key: text(words) for key, words in self.entries.items()}).format(document)


class ReportLabDocument(PDFDocument):  # type: ignore[misc]
    """A document in a *language*, with the *information* about itself; all its pages share *resources*.

    It is of PDF 1.7, or of PDF 2.0 if the information is None.
    """

    def __init__(self, language: str, information: Mapping[str, str] | None) -> None:
        self.has_information = information is not None
        self.version = VERSION if self.has_information else VERSION_WITHOUT_INFORMATION
        super().__init__(pdfVersion=self.version, lang=language)
        self.info = Info(information or {})
        self.Outlines = self.Catalog.Outlines = Outlines()
        # Without output intents, programs may show other colours.
        self.Catalog.__NoDefault__ = (*self.Catalog.__NoDefault__, "OutputIntents")
        resources = PDFResourceDictionary(ProcSet=())
        resources.basicFonts()
        self.images: dict[str, bytes] = resources.XObject
        self.resources = self.reference(resources)

    def add_font(self, label: str, font: bytes) -> None:
        """Add the reference of a *font*, which the operators of all pages call *label*."""
        self.idToObject[BasicFonts][label] = font

    def add_image(self, label: str, image: Stream) -> None:
        """Add an *image*, which the operators of all pages call *label*."""
        self.images[label] = self.reference(image)

    def reference(self, item: PDFObject) -> bytes:
        """Return the reference "n 0 R" of an object, which gets a number if it has none."""
        written: bytes = self.Reference(item).format(self)
        return written

    def number(self, item: PDFObject) -> int:
        """Return the number of an object, which gets one if it has none."""
        found: int
        found, _ = self.idToObjectNumberAndVersion[self.Reference(item).name]
        return found

    def objects(self) -> Iterator[tuple[int, PDFObject]]:
        """Yield (number, object); an object that gets its number meanwhile is yielded, too."""
        number = 1
        while number in self.numberToId:
            yield number, self.idToObject[self.numberToId[number]]
            number += 1

    def indirect(self, item: PDFObject) -> bytes:
        """Return "n 0 obj", the bytes of the object in the file, "endobj"."""
        written: bytes = PDFIndirectObject(self.Reference(item).name, item).format(self)
        return written

    def file(self) -> bytes:
        """Return the bytes of the file, which is finished then.

        ReportLab's GetPDFData does the same, but always adds the information.
        """
        self.reference(self.Catalog)
        if self.has_information:
            self.reference(self.info)
        self.Outlines.prepare(self, None)  # without a canvas, for which see Outlines
        if self.Outlines.ready < 0:
            self.Catalog.Outlines = None
        written: bytes = self.format()
        return written
