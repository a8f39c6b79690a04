"""The package of a Word document that came back -> the parts that a review needs. Refuses what is none."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from docx import package as docx_package
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from lxml import etree

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.readers.review.strays import notes_of
from pipeline.readers.review.wordml import Element, Styles, Words, every, styles

IDENTITY = re.compile(r"leaflets-review ([a-z0-9-]+) ([A-Za-z0-9-]+) ([0-9a-f]{16})(?![0-9a-f])")
MOST_BYTES = 32 * 1024 * 1024
MOST_TAGS = 1_000_000
"""A leaflet of 1,000 passages has 30,000 tags; Word doubles them. More would only take time and memory."""
CORE = RELATIONSHIP_TYPE.CORE_PROPERTIES
NEEDED: Mapping[str, str] = {
    "officeDocument": RELATIONSHIP_TYPE.OFFICE_DOCUMENT,
    "comments": RELATIONSHIP_TYPE.COMMENTS,
    "core-properties": CORE,
    "endnotes": RELATIONSHIP_TYPE.ENDNOTES,
    "footer": RELATIONSHIP_TYPE.FOOTER,
    "footnotes": RELATIONSHIP_TYPE.FOOTNOTES,
    "header": RELATIONSHIP_TYPE.HEADER,
    "styles": RELATIONSHIP_TYPE.STYLES,
}
"""The last word of the type of a relationship -> its type in Transitional documents."""
NOTE_PARTS: Mapping[str, str] = {
    RELATIONSHIP_TYPE.COMMENTS: "comment",
    RELATIONSHIP_TYPE.FOOTNOTES: "footnote",
    RELATIONSHIP_TYPE.ENDNOTES: "endnote",
}
MARGINS: Mapping[str, str] = {
    RELATIONSHIP_TYPE.HEADER: "the top margin of the pages",
    RELATIONSHIP_TYPE.FOOTER: "the bottom margin of the pages",
}
REFUSALS = (
    *(zipfile.BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, zlib.error),
    *(KeyError, ValueError, AttributeError, TypeError),  # of python-docx, where a package lacks something
)
TOO_LARGE = "this document is too large to be a review"
HINT = "save the exported file as a Word document (.docx), and import that"


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a DOCX that matter: its body, its notes, its margins by where they are, its properties."""

    body: Element
    notes: Mapping[tuple[str, str], Element]
    margins: Sequence[tuple[str, Element]]
    looks: Styles
    properties: str


def opened(data: bytes, file: str) -> Package:
    """Return the parts of a DOCX; raise PipelineError if it is damaged, too large, or something else."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as sent:
            package = docx_package.Package.open(_needed_parts(sent, file))
        main = package.main_document_part
        related = [(one.reltype, one.target_part) for one in (*package.rels.values(), *main.rels.values())]
        trees = [(kind, _tree(part)) for kind, part in related if kind != RELATIONSHIP_TYPE.OFFICE_DOCUMENT]
    except etree.XMLSyntaxError as error:
        message = f"this Word document has a part that is not well-formed XML: {error.msg}"
        raise PipelineError(message, Place(file), HINT) from None
    except REFUSALS:
        raise PipelineError("this is not a readable Word document", Place(file), HINT) from None
    notes = {
        key: note
        for kind, tree in trees
        if kind in NOTE_PARTS
        for key, note in notes_of(tree, NOTE_PARTS[kind]).items()
    }
    return Package(
        _tree(main),
        notes,
        [(MARGINS[kind], tree) for kind, tree in trees if kind in MARGINS],
        styles(next((tree for kind, tree in trees if kind == RELATIONSHIP_TYPE.STYLES), None)),
        " ".join(words for kind, tree in trees if kind == CORE for words in tree.itertext()),
    )


def _needed_parts(sent: zipfile.ZipFile, file: str) -> io.BytesIO:
    """The package without relationships that a review does not need.

    python-docx reads all parts that it can reach, of any size, and refuses a file in which one is missing,
    such as a picture. Word opens such a file.
    """
    entries = [one for one in sent.infolist() if one.filename.endswith((".xml", ".rels"))]
    if sum(one.file_size for one in entries) > MOST_BYTES:
        raise PipelineError(TOO_LARGE, Place(file), HINT)
    parts = {path: sent.read(path) for path in dict.fromkeys(one.filename for one in entries)}
    if sum(part.count(b"<") for part in parts.values()) > MOST_TAGS:
        raise PipelineError(TOO_LARGE, Place(file), HINT)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for path, part in parts.items():
            package.writestr(path, _needed_links(path, part, parts) if path.endswith(".rels") else part)
    return out


def _needed_links(path: str, part: bytes, parts: Collection[str]) -> bytes:
    """The relationships to the needed parts that are there, with their types in Transitional documents."""
    folder = posixpath.dirname(posixpath.dirname(path))
    tree = parse_xml(part)
    for row in list(tree):
        kind = NEEDED.get(str(row.get("Type")).rpartition("/")[2])
        target = posixpath.normpath(posixpath.join("/", folder, str(row.get("Target")))).lstrip("/")
        if kind is None or row.get("TargetMode") == "External" or target not in parts:
            tree.remove(row)
        else:
            row.set("Type", kind)
    return bytes(etree.tostring(tree))


def _tree(part: Part) -> Element:
    """The root of a part, without comments in the XML, so that each text is in one piece."""
    tree: Element = part.element if isinstance(part, XmlPart) else parse_xml(part.blob)
    etree.strip_tags(tree, etree.Comment, etree.ProcessingInstruction)
    return tree


def identity(package: Package, words: Words, file: str) -> tuple[str, str, str]:
    """Return (leaflet, language, session) from the text and the properties, which must not disagree.

    Raises PipelineError if they name no review, or more than one.
    """
    named = set(IDENTITY.findall(package.properties))
    for paragraph in every(package.body, "p"):
        named.update(IDENTITY.findall(words.text(paragraph).live))
    if not named:
        raise PipelineError("this document does not name a review", Place(file), HINT)
    if len(named) > 1:
        names = " and ".join(sorted(" ".join(one) for one in named))
        hint = "a file can contain only one review: remove the rows of the other"
        raise PipelineError(f"this document names more than one review: {names}", Place(file), hint)
    leaflet, language, session = named.pop()
    return leaflet, language, session
