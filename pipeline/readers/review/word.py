"""The bilingual Word document, as it came back -> Review. Knows what editors and people do to such a file.

Tracked changes count as accepted. All text in a cell counts, including text in a link, a content control, a
field or a smart tag. A Word comment on a row is read as a comment on it. The column of notes is not read.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from docx.package import Package
from lxml import etree

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.review import ID, Decision, Review, plain_line
from pipeline.readers.review.marks import verdict

Element: TypeAlias = "etree._Element"

IDENTITY = re.compile(r"leaflets-review ([a-z0-9-]+) ([A-Za-z0-9-]+) ([0-9a-f]{16})(?![0-9a-f])")
COLUMNS = 6
ID_CELL, SOURCE, NOTES, TRANSLATION, VERDICT, COMMENT = range(COLUMNS)
MOST_BYTES = 64 * 1024 * 1024
CORE = RELATIONSHIP_TYPE.CORE_PROPERTIES
NEEDED: Mapping[str, str] = {
    "officeDocument": RELATIONSHIP_TYPE.OFFICE_DOCUMENT,
    "comments": RELATIONSHIP_TYPE.COMMENTS,
    "core-properties": CORE,
}
"""The last word of the type of a relationship -> its type in Transitional documents."""
REFUSALS = (
    *(zipfile.BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, zlib.error),
    *(KeyError, ValueError, AttributeError, TypeError),  # of python-docx, where a package lacks something
)
HINT = "save the exported file as a Word document (.docx), and import that"

# Strict and Transitional documents differ only in their namespaces, so we compare local names.
DELETED = frozenset(
    "del moveFrom delText instrText Fallback rPr pPr sectPr tcPr trPr sdtPr drawing pict".split()
)
BREAKS = frozenset("br cr".split())
SIGNS: Mapping[str, str] = {"tab": "\t", "noBreakHyphen": "\u2011", "ptab": "\t"}
TICKED: Mapping[tuple[str, str], str] = {
    ("Wingdings", "FC"): "✔",
    ("Wingdings", "FE"): "☑",
    ("Wingdings", "FB"): "✘",
    ("Wingdings 2", "50"): "✓",
    ("Wingdings 2", "52"): "☑",
    ("Wingdings 2", "4F"): "✗",
}


def read(data: bytes, file: str) -> Review:
    """Return the Review in a Word document; raise PipelineError if it is not one of our reviews."""
    package = _opened(data, file)
    leaflet, language, session = _identity(package, file)
    decisions = tuple(_decisions(package, file))
    return Review(
        leaflet,
        language,
        session,
        decisions,
        tuple(decision.id for decision in decisions),
        how="word",
        guarded=True,
        file=file,
    )


# --- the package --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Package:
    """The parts of a DOCX that matter: its body, its comments by id, the text of its properties."""

    body: Element
    comments: Mapping[str, str]
    properties: str


def _opened(data: bytes, file: str) -> _Package:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as sent:
            package = Package.open(_needed_parts(sent, file))
        main = package.main_document_part
    except etree.XMLSyntaxError as error:
        message = f"this Word document has a part that is not well-formed XML: {error.msg}"
        raise PipelineError(message, Place(file), HINT) from None
    except REFUSALS:
        raise PipelineError("this is not a readable Word document", Place(file), HINT) from None
    related = {each.reltype: each.target_part for each in (*package.rels.values(), *main.rels.values())}
    comments, core = (related.get(kind) for kind in (RELATIONSHIP_TYPE.COMMENTS, CORE))
    return _Package(
        _tree(main),
        {_value(one, "id"): _text(one) for one in _all(_tree(comments), "comment")} if comments else {},
        " ".join(_tree(core).itertext()) if core else "",
    )


def _needed_parts(sent: zipfile.ZipFile, file: str) -> io.BytesIO:
    """The package without relationships that a review does not need.

    python-docx reads all parts that it can reach, of any size, and refuses a file in which one is missing,
    such as a picture. Word opens such a file.
    """
    entries = [one for one in sent.infolist() if one.filename.endswith((".xml", ".rels"))]
    if sum(one.file_size for one in entries) > MOST_BYTES:
        raise PipelineError("this document is too large to be a review", Place(file), HINT)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name in dict.fromkeys(one.filename for one in entries):
            part = sent.read(name)
            package.writestr(name, _needed_links(part) if name.endswith(".rels") else part)
    return out


def _needed_links(part: bytes) -> bytes:
    """The relationships to the needed parts, with the types that they have in Transitional documents."""
    tree = parse_xml(part)
    for row in list(tree):
        kind = NEEDED.get(str(row.get("Type")).rpartition("/")[2])
        if kind is None or row.get("TargetMode") == "External":
            tree.remove(row)
        else:
            row.set("Type", kind)
    return bytes(etree.tostring(tree))


def _tree(part: Part) -> Element:
    """The root of a part, without comments in the XML, so that each text is in one piece."""
    tree: Element = part.element if isinstance(part, XmlPart) else parse_xml(part.blob)
    etree.strip_tags(tree, etree.Comment, etree.ProcessingInstruction)
    return tree


def _identity(package: _Package, file: str) -> tuple[str, str, str]:
    """(leaflet, language, session) from the text and the properties, which must not disagree."""
    named = set(IDENTITY.findall(package.properties))
    for paragraph in _all(package.body, "p"):
        named.update(IDENTITY.findall(_text(paragraph)))
    if not named:
        raise PipelineError("this document does not name a review", Place(file), HINT)
    if len(named) > 1:
        names = " and ".join(sorted(" ".join(one) for one in named))
        hint = "a file can contain only one review: remove the rows of the other"
        raise PipelineError(f"this document names more than one review: {names}", Place(file), hint)
    leaflet, language, session = named.pop()
    return leaflet, language, session


# --- rows ---------------------------------------------------------------------------------------------------


def _decisions(package: _Package, file: str) -> Iterator[Decision]:
    """Yield the decision of each row with an ID, in the order of the file."""
    for row in _all(package.body, "tr"):
        cells = [cell for cell in _all(row, "tc") if _around(cell, "tr") is row]
        if _around(row, "tc") is not None or len(cells) < 2 or _is_header(row):
            continue
        texts = [_text(cell) for cell in cells]
        if _has_header_words(texts):
            continue
        identifier = "".join(texts[ID_CELL].split())
        if ID.fullmatch(identifier) and len(cells) == COLUMNS:
            yield _decision(identifier, texts, _comments(row, package), file)
        elif len(cells) == COLUMNS and any(text.strip() for text in texts):
            fault = f"{identifier!r} is not the ID of a row" if identifier else "a row has no ID"
            hint = "copy the ID from the file that you sent out"
            quoted = plain_line(texts[SOURCE])[:40]
            raise PipelineError(f"{fault}: “{quoted}”", Place(file), hint)
        elif ID.fullmatch(identifier):
            hint = "make the table as it was in the file that you sent out"
            raise PipelineError(f"row {identifier} has {len(cells)} cells, not {COLUMNS}", Place(file), hint)


def _decision(identifier: str, texts: Sequence[str], comments: str, file: str) -> Decision:
    mark = plain_line(texts[VERDICT])
    comment = "\n".join(part for part in (texts[COMMENT].strip(), comments) if part)
    return Decision(
        identifier,
        plain_line(texts[SOURCE]),
        plain_line(texts[TRANSLATION]),
        verdict(mark),
        plain_line(comment),
        mark,
        Place(file),
    )


def _comments(row: Element, package: _Package) -> str:
    """The texts of the Word comments on a row."""
    found = (package.comments.get(_value(one, "id"), "") for one in _all(row, "commentReference"))
    return "\n".join(text.strip() for text in found if text.strip())


def _is_header(row: Element) -> bool:
    """Whether a row is marked as a header row, which is repeated on every page."""
    return any(_value(one, "val") not in {"0", "false", "off"} for one in _all(row, "tblHeader"))


def _has_header_words(texts: Sequence[str]) -> bool:
    """Whether a row has the words of the header row: LibreOffice loses the mark of the row with some fonts.

    "ID" in the first cell is not enough: somebody may have overwritten the ID of a message, which must be
    refused and not skipped.
    """
    return len(texts) == COLUMNS and (texts[ID_CELL].strip(), texts[NOTES].strip()) == ("ID", "Notes")


# --- words --------------------------------------------------------------------------------------------------


def _name(element: Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _all(element: Element, name: str) -> Iterator[Element]:
    yield from element.iter(f"{{*}}{name}")


def _around(element: Element, name: str) -> Element | None:
    return next(element.iterancestors(f"{{*}}{name}"), None)


def _value(element: Element, name: str) -> str:
    """The value of the attribute with this local name; "" if there is none."""
    return next((str(v) for key, v in element.attrib.items() if etree.QName(key).localname == name), "")


def _text(element: Element) -> str:
    """The text of a cell or paragraph with tracked changes accepted; each paragraph ends with a line feed."""
    return "".join(_pieces(element))


def _pieces(element: Element) -> Iterator[str]:
    for child in element:
        name = _name(child)
        if name in DELETED:
            continue
        if name == "t":
            yield child.text or ""
        elif name in BREAKS:
            yield "\n"
        elif name in SIGNS:
            yield SIGNS[name]
        elif name == "sym":
            yield TICKED.get((_value(child, "font"), _value(child, "char").upper()[-2:]), "\ufffd")
        else:
            yield from _pieces(child)
            if name == "p" and not _joined(child):
                yield "\n"


def _joined(paragraph: Element) -> bool:
    """Whether the end of a paragraph was deleted by a tracked change, which joins it with the next."""
    return paragraph.find("{*}pPr/{*}rPr/{*}del") is not None
