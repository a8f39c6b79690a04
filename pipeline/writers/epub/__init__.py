"""Document -> EPUB 3: the words of the web page in a book for telephones and e-readers. Never disk or clock.

The book has a part for each wording and one for "About this leaflet", each an XHTML file, and a table of
contents. It claims no conformance: EPUB Accessibility 1.1 (3.3) wants a person to have evaluated the book.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from pipeline.model.document import Document, Passage, Picture, Section, pictures
from pipeline.model.finding import Finding
from pipeline.model.language import language
from pipeline.model.raster import Drawn, Raster
from pipeline.typesetting.fonts import FontLibrary
from pipeline.writers.epub.archive import zipped
from pipeline.writers.epub.fonts import embedded
from pipeline.writers.html import ideas, items, kind, levelled
from pipeline.writers.html.pairs import is_pair
from pipeline.writers.html.words import about, words
from pipeline.writers.templates import Markup, template

HERE = "pipeline", "writers"
"""Where the templates are: our own in ``epub/``, that of blocks in ``html/``."""
NO_DATE = "1980-01-01"
"""When a book without a date was changed, as EPUB asks for a date: the first that a ZIP can hold."""


@dataclass(frozen=True, slots=True)
class Book:
    """What a book shows, as the web page has it: *beside* is the Easy Read wording, or None."""

    document: Document
    beside: Document | None
    controls: Mapping[str, Passage]
    drawings: Mapping[str, Drawn]


@dataclass(frozen=True, slots=True)
class BookPart:
    """A file of the book: its *name*, and the document that it shows. *label* names it in the contents."""

    name: str
    document: Document
    label: Passage

    @property
    def sections(self) -> tuple[Section, ...]:
        """Its sections, as deep as their headings."""
        return tuple(levelled(self.document.sections))


@dataclass(frozen=True, slots=True)
class BookFile:
    """A picture or a font of the book: its path in the package, its media type and its bytes."""

    path: str
    media_type: str
    data: bytes


def parts(book: Book) -> tuple[BookPart, ...]:
    """Return the parts of a book, in reading order."""
    *sections, closing = book.document.sections
    body = replace(book.document, sections=tuple(sections))
    heading = closing.heading
    assert heading is not None, "the closing of every edition has a heading"
    last = replace(book.document, title=heading, sections=(replace(closing, heading=None),))
    if book.beside is None:
        return BookPart("leaflet", body, body.title), BookPart("about", last, heading)
    return (
        BookPart("leaflet", body, book.controls["standard"]),
        BookPart("easy-read", book.beside, book.controls["easy-read"]),
        BookPart("about", last, heading),
    )


def write(book: Book, fonts: FontLibrary) -> tuple[bytes, tuple[Finding, ...]]:
    """Return the book, and no findings: whatever it loses, a check of its bytes finds."""
    every = parts(book)
    shown = _pictures(book)
    faces = tuple(
        BookFile(f"fonts/{face.name}", "font/ttf" if face.name.endswith("ttf") else "font/otf", face.data)
        for face in embedded([part.document for part in every], book.controls.values(), fonts)
    )
    text = {f"{part.name}.xhtml": _part(part, book, shown) for part in every}
    nav = _page("nav.xhtml", book, parts=every)
    style = _page("book.css", book, faces=faces)
    package = _page(
        "package.opf", book, parts=every, files=(*shown.values(), *faces), **_metadata(book, shown)
    )
    members = {"package.opf": package, "nav.xhtml": nav, "book.css": style, **text}
    members |= {file.path: file.data for file in (*shown.values(), *faces)}
    return zipped(_page("container.xml", book), members), ()


def _metadata(book: Book, shown: Mapping[str, BookFile]) -> Mapping[str, object]:
    imprint = book.document.imprint
    title, tag = book.document.file_title
    named = f"{book.document.language} {title} {imprint.publisher} {imprint.version}"
    return {
        "title": title,
        "title_tag": tag,
        "identifier": uuid.uuid5(uuid.NAMESPACE_URL, named).urn,
        "publisher": imprint.publisher,
        "code": imprint.code,
        "provenance": imprint.provenance,
        "rights": imprint.rights,
        "modified": f"{imprint.date or NO_DATE}T00:00:00Z",
        "is_pictured": bool(shown),
        "summary": [book.controls[f"accessible-{what}"] for what in ("words", *["pictures"] * bool(shown))],
    }


def _pictures(book: Book) -> Mapping[str, BookFile]:
    """The pictures that the book shows, by the name of their drawing."""
    found: dict[str, BookFile] = {}
    for part in parts(book):
        for picture in pictures(part.document):
            drawn = book.drawings.get(picture.drawing, book.drawings.get(picture.id))
            if drawn is not None and picture.drawing not in found:
                found[picture.drawing] = _picture(len(found) + 1, drawn)
    return found


def _picture(number: int, drawn: Drawn) -> BookFile:
    if isinstance(drawn, Raster):
        name = drawn.encoding.value
        return BookFile(f"pictures/{number}.{name}", f"image/{name}", drawn.data)
    return BookFile(f"pictures/{number}.svg", "image/svg+xml", drawn)


def _part(part: BookPart, book: Book, shown: Mapping[str, BookFile]) -> bytes:
    def address(picture: Picture) -> str:
        return shown[picture.drawing].path if picture.drawing in shown else ""

    return _page("part.xhtml", book, part=part, address=address)


def _page(name: str, book: Book, **values: object) -> bytes:
    spoken = language(book.document.language)
    common = {
        "tag": spoken.tag,
        "spoken": spoken,
        "controls": book.controls,
        "kind": kind,
        "ideas": ideas,
        "items": items,
        "void": " /",
        "is_pair": is_pair,
        "words": lambda passage: words(passage, spoken.tag),
        "about": lambda passage: _about(passage, spoken.tag),
        "tagged": lambda name, passage, attributes="": _tagged(name, passage, spoken.tag, attributes),
        "headings": _headings,
        "address": lambda picture: "",
    }
    return template(*HERE, f"epub/{name}").render({**common, **values}).encode()


def _about(passage: Passage, tag: str) -> Markup:
    """The attributes of a passage; in XHTML a language is said twice, for XML and for HTML."""
    said = about(passage, tag)
    if 'lang="' not in said:
        return said
    return Markup(' xml:lang="{}"').format(passage.language) + said


def _tagged(name: str, passage: Passage, tag: str, attributes: str) -> Markup:
    """The element *name* with a passage; *attributes* are our own."""
    own = f" {attributes}" if attributes else ""
    return Markup(f"<{name}{own}{_about(passage, tag)}>{words(passage, tag)}</{name}>")


def _headings(part: BookPart) -> Iterator[tuple[int, Section, list[tuple[int, Section]]]]:
    """The sections with a heading, each with its number and with those under it."""
    found: list[tuple[int, Section, list[tuple[int, Section]]]] = []
    for number, section in enumerate(part.sections):
        if section.heading is None:
            continue
        if section.level > 2 and found:
            found[-1][2].append((number, section))
        else:
            found.append((number, section, []))
    yield from found
