"""Rules on the DOCX package: faults for which Word refuses to open a file, or offers to repair it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import cast

from docx.opc.constants import RELATIONSHIP_TYPE
from lxml import etree

from pipeline.checks.docx_file.complaints import Complaint
from pipeline.checks.docx_file.opened import CONTENT_TYPE, Opened, R, Unzipped, W, parsed, value
from pipeline.checks.pixels import WHOLE, beside_pixels
from pipeline.checks.wanted import Wanted
from pipeline.model.finding import Rule, Severity

BROKEN_FILE = Rule(
    "docx/broken-file",
    Severity.ERROR,
    "The Word file cannot be opened.",
    why="Word refuses to open it, and a person who needs help gets nothing.",
    standard="ECMA-376-2 (OPC)",
    bad="a zip without word/document.xml",
    good="a package with every part that it needs, each well-formed XML",
)
DUPLICATE_MEMBER = Rule(
    "docx/duplicate-member",
    Severity.ERROR,
    "Two files inside the package have the same name.",
    why="Programs differ in which of the two they show, so readers may see text that nobody checked.",
    standard="ECMA-376-2, 6.2.2.3",
    bad="word/styles.xml twice",
    good="word/styles.xml once",
)
DANGLING_RELATIONSHIP = Rule(
    "docx/dangling-relationship",
    Severity.ERROR,
    "A reference points to something that is not in the file.",
    why="Word reports that the file is damaged, or shows a red cross instead of the picture.",
    standard="ECMA-376-2, 6.5",
    bad='r:embed="rId99", and no relationship has the id rId99',
    good='r:embed="rId7", and rId7 points to word/media/police.png, which is in the file',
)
UNKNOWN_CONTENT_TYPE = Rule(
    "docx/unknown-content-type",
    Severity.ERROR,
    "A part of the package has no content type.",
    why="Word does not open a package that has a part of unknown type.",
    standard="ECMA-376-2, 6.2.3.2",
    bad="word/media/police.png, and no content type for png",
    good='<Default Extension="png" ContentType="image/png"/>',
)
DANGLING_STYLE = Rule(
    "docx/dangling-style",
    Severity.ERROR,
    "The text uses a style that the file does not have.",
    why="Word uses the default style: a heading then looks and sounds like an ordinary paragraph.",
    standard="ECMA-376-1, 17.7",
    bad='<w:pStyle w:val="Heding2"/>',
    good='<w:pStyle w:val="Heading2"/>',
)
DANGLING_LIST = Rule(
    "docx/dangling-list",
    Severity.ERROR,
    "A list item uses a list definition that the file does not have.",
    why="The bullets or numbers disappear, and nobody can tell that it is a list.",
    standard="ECMA-376-1, 17.9",
    bad='<w:numId w:val="99"/> without <w:num w:numId="99">',
    good='<w:numId w:val="1"/> with <w:num w:numId="1">',
)
BROKEN_IMAGE = Rule(
    "docx/broken-image",
    Severity.ERROR,
    "A picture in the file is damaged.",
    why="The reader sees the sentence without its picture.",
    standard="PNG (ISO/IEC 15948), 5.3; ISO/IEC 10918-1 (JPEG), B.1",
    bad="a PNG cut off in the middle",
    good="a PNG with all its chunks, each with the right checksum",
)
TELLING_IMAGE = Rule(
    "docx/picture-tells-more",
    Severity.ERROR,
    "A picture in the file holds more than its pixels.",
    why="Cameras write the place and the time beside the pixels. Strangers can find a person with them.",
    standard="design: no file names the person who made it",
    bad="a PNG with an eXIf chunk, a JPEG with an APP1 segment",
    good="a PNG of IHDR, IDAT and IEND",
)
RULES = (
    BROKEN_FILE,
    DUPLICATE_MEMBER,
    DANGLING_RELATIONSHIP,
    UNKNOWN_CONTENT_TYPE,
    DANGLING_STYLE,
    DANGLING_LIST,
    BROKEN_IMAGE,
    TELLING_IMAGE,
)

STYLE_REFERENCES = ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
REFERENCES = etree.XPath("//@r:id | //@r:embed | //@r:link", namespaces={"r": R.strip("{}")})


def check_package(package: Unzipped) -> Iterator[Complaint]:
    """Check names, relationships, content types and pictures of a package that need not open."""
    names = Counter(package.names)
    yield from ((DUPLICATE_MEMBER, f"{name} occurs {n} times") for name, n in names.items() if n > 1)
    yield from _relationships(package)
    yield from _content_types(package)
    yield from _images(package)


def check_files(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    """Check what the document refers to: relationships, styles and lists."""
    del wanted
    for named in cast("list[str]", REFERENCES(file.document)):
        if named not in file.word.part.rels:
            yield DANGLING_RELATIONSHIP, f"the document refers to {named!r}, which is not defined"
    yield from _styles(file)
    yield from _lists(file)


def _relationships(package: Unzipped) -> Iterator[Complaint]:
    """Relationships must point to parts."""
    names = set(package.names)
    for source in ("", *(name for name in package.data if not name.endswith(".rels"))):
        for identifier, relationship in package.relationships(source).items():
            if not relationship.external and relationship.target not in names:
                where = source or "the package"
                message = f"{identifier} of {where} points to {relationship.target}, which is missing"
                yield DANGLING_RELATIONSHIP, message


def _content_types(package: Unzipped) -> Iterator[Complaint]:
    types = parsed(package.data["[Content_Types].xml"])
    extensions = {row.get("Extension", "").lower() for row in types.iter(f"{CONTENT_TYPE}Default")}
    parts = {row.get("PartName", "") for row in types.iter(f"{CONTENT_TYPE}Override")}
    for name in package.names:
        extension = name.rpartition(".")[2].lower()
        if name != "[Content_Types].xml" and extension not in extensions and f"/{name}" not in parts:
            yield UNKNOWN_CONTENT_TYPE, f"{name} has no content type"


def _styles(file: Opened) -> Iterator[Complaint]:
    known = file.cascade.by_id
    for tree in (file.document, file.styles, *file.footers):
        for element in tree.iter(*(W + name for name in STYLE_REFERENCES)):
            if value(element) not in known:
                yield (
                    DANGLING_STYLE,
                    f"{etree.QName(element).localname} names {value(element)!r}, a missing style",
                )


def _lists(file: Opened) -> Iterator[Complaint]:
    numbering = file.part(RELATIONSHIP_TYPE.NUMBERING)
    known: dict[str, str] = {}
    abstract: set[str] = set()
    if numbering is not None:
        abstract = {value(each, "abstractNumId") for each in numbering.iter(W + "abstractNum")}
        nums = numbering.iter(W + "num")
        known = {value(num, "numId"): value(num.find(W + "abstractNumId")) for num in nums}
    for tree in (file.document, file.styles):
        for element in tree.iter(W + "numId"):
            if value(element) != "0" and known.get(value(element)) not in abstract:
                yield DANGLING_LIST, f"an item belongs to the list {value(element)!r}, which is missing"


def _images(package: Unzipped) -> Iterator[Complaint]:
    for name, data in package.data.items():
        whole = WHOLE.get(name.rpartition(".")[2].lower())
        if whole is None:
            continue
        if not whole(data):
            yield BROKEN_IMAGE, f"{name} is damaged"
        elif more := beside_pixels(data):
            yield TELLING_IMAGE, f"{name} holds {', '.join(more)}"
