"""Finished EPUB bytes -> findings, by the documents expected. Knows no writer.

The words are judged as those of a web page; here is what a page has not: the package, and what it promises.
EPUBCheck judges the rest, in the slower proofs: it needs seconds for a book.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urldefrag
from xml.etree import ElementTree

from pipeline.checks import html_file
from pipeline.checks.html_file import WebPage
from pipeline.checks.wanted import Wanted
from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule, Severity

PACKAGE = Rule(
    "epub/package",
    Severity.ERROR,
    "A book is no sound package: a file that it names is missing, not named, or cannot be read.",
    why="An e-reader refuses the book, or shows an empty page.",
    standard="W3C, EPUB 3.3, 3 and 4",
    bad="(the file mimetype is compressed)",
    good="(the file mimetype comes first, as it is)",
)
METADATA = Rule(
    "epub/metadata",
    Severity.ERROR,
    "A book does not say its language and direction, or it says of its accessibility what is not so.",
    why="Readers choose books by it, and an e-reader turns the pages by it.",
    standard="W3C, EPUB 3.3, 5; W3C, EPUB Accessibility 1.1, 2",
    bad="(a book in Urdu whose pages are turned from left to right)",
    good='<spine page-progression-direction="rtl">',
)
RULES = (PACKAGE, METADATA)

MEDIA_TYPE = b"application/epub+zip"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
XHTML = "{http://www.w3.org/1999/xhtml}"
DECLARATION = re.compile(rb"^<\?xml[^>]*\?>")
OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Opened:
    """A package: its members in their order, the trees of those in XML, and the paths of those it lists.

    *root* is the path of its package document, *spine* those of its parts in reading order.
    """

    members: Mapping[str, bytes]
    is_first_stored: bool
    trees: Mapping[str, ElementTree.Element]
    root: str
    listed: frozenset[str]
    spine: tuple[str, ...]

    @classmethod
    def read(cls, data: bytes) -> _Opened:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = package.namelist()
            members = {name: package.read(name) for name in names}
            stored = bool(names) and package.getinfo(names[0]).compress_type == zipfile.ZIP_STORED
        trees = {name: ElementTree.fromstring(text) for name, text in members.items() if _is_xml(name)}
        root = _package_path(trees)
        items = {
            str(item.get("id")): normpath(join(dirname(root), str(item.get("href"))))
            for item in trees[root].iterfind(f"{OPF}manifest/{OPF}item")
        }
        spine = (items[str(one.get("idref"))] for one in trees[root].iterfind(f"{OPF}spine/{OPF}itemref"))
        return cls(members, stored, trees, root, frozenset(items.values()), tuple(spine))

    def parts(self) -> list[WebPage]:
        return [WebPage.read(DECLARATION.sub(b"", self.members[name])) for name in self.spine]


def check(data: bytes, documents: Sequence[Wanted], file: str = "") -> tuple[Finding, ...]:
    """Return the findings on the book *data*, called *file* in them.

    *documents* are what its parts show, in reading order: they are in one language.
    """
    place = Place(file)
    try:
        opened = _Opened.read(data)
        parts = opened.parts()
    except (zipfile.BadZipFile, ElementTree.ParseError, KeyError, StopIteration) as error:
        return (Finding(PACKAGE, f"cannot be read: {error}", place),)
    found = (
        *_package(opened, place),
        *_links(opened, place),
        *_metadata(opened.trees[opened.root], parts, documents[0], place),
        *_words(parts, documents, place),
    )
    return tuple(dict.fromkeys(found))


def _is_xml(name: str) -> bool:
    return name.endswith((".xml", ".opf", ".xhtml", ".svg"))


def _package_path(trees: Mapping[str, ElementTree.Element]) -> str:
    rootfile = next(trees["META-INF/container.xml"].iter(f"{CONTAINER}rootfile"))
    return str(rootfile.get("full-path"))


def _package(opened: _Opened, place: Place) -> Iterator[Finding]:
    """Yield what is wrong with the files of the package (EPUB 3.3, 4.2 and 5.6)."""
    first = next(iter(opened.members), "")
    if not opened.is_first_stored or first != "mimetype" or opened.members[first] != MEDIA_TYPE:
        yield Finding(PACKAGE, "does not begin with its media type", place)
    there = set(opened.members) - {"mimetype", "META-INF/container.xml", opened.root}
    for name in sorted(there - opened.listed):
        yield Finding(PACKAGE, f"{name} is not in the manifest of the package", place)
    for name in sorted(opened.listed - there):
        yield Finding(PACKAGE, f"{name} is missing", place)


def _links(opened: _Opened, place: Place) -> Iterator[Finding]:
    """Yield the links, pictures and styles of the parts that lead to nothing in the book."""
    ids = {name: {one.get("id") for one in tree.iter()} for name, tree in opened.trees.items()}
    for name, target in _targets(opened.trees):
        path, anchor = urldefrag(target)
        found = normpath(join(dirname(name), unquote(path))) if path else name
        if found not in opened.members or (anchor and anchor not in ids[found]):
            yield Finding(PACKAGE, f"{name} leads to {target}, which is not in the book", place)


def _targets(trees: Mapping[str, ElementTree.Element]) -> Iterator[tuple[str, str]]:
    """Each part with what it loads, or leads to in the book."""
    for name, tree in trees.items():
        for element in tree.iter() if name.endswith(".xhtml") else ():
            for target in filter(None, (element.get("href"), element.get("src"))):
                if element.tag != f"{XHTML}a" or not OUTSIDE.match(target):
                    yield name, target


def _metadata(
    package: ElementTree.Element, parts: Sequence[WebPage], wanted: Wanted, place: Place
) -> Iterator[Finding]:
    """Yield what the package says wrongly of the book."""
    right = "rtl" if wanted.language.rtl else "ltr"
    spine = package.find(f"{OPF}spine")
    turned = None if spine is None else spine.get("page-progression-direction")
    if turned != right:
        yield Finding(METADATA, f"pages are turned {turned}, not {right}", place)
    spoken = [one.text for one in package.iter(f"{DC}language")]
    if spoken != [wanted.language.tag]:
        yield Finding(METADATA, f"says that it is in {spoken}, not in {wanted.language.tag}", place)
    said = {(one.get("property"), one.text) for one in package.iter(f"{OPF}meta")}
    pictured = any(element.tag == "img" for part in parts for element in part.elements)
    for promise in (("schema:accessMode", "visual"), ("schema:accessibilityFeature", "alternativeText")):
        if (promise in said) != pictured:
            yield Finding(METADATA, f"{' '.join(promise)} is {'not ' if pictured else ''}said", place)
    for name, value in said:
        if name in ("dcterms:conformsTo", "a11y:certifiedBy"):
            yield Finding(METADATA, f"claims {value}, which no person has tested", place)


def _words(parts: Sequence[WebPage], documents: Sequence[Wanted], place: Place) -> Iterator[Finding]:
    if len(parts) != len(documents):
        yield Finding(PACKAGE, f"has {len(parts)} parts, not {len(documents)}", place)
        return
    for part, document in zip(parts, documents, strict=True):
        yield from html_file.reading(part, (document,), place)
