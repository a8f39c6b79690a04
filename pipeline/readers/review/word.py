"""The bilingual Word document, as it came back -> Review. Knows what editors and people do to such a file.

Tracked changes count as accepted. All text in a cell counts, including text in a link, a content control, a
field or a smart tag. A Word comment on a row is read as a comment on it. The column of notes is not read.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

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
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return _parts(package, file)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, KeyError, ValueError):
        raise PipelineError("this is not a readable Word document", Place(file), HINT) from None


def _parts(package: zipfile.ZipFile, file: str) -> _Package:
    links = dict(_links(package, "_rels/.rels", file))
    main = links["officeDocument"]
    folder, name = posixpath.split(main)
    own = dict(_links(package, posixpath.join(folder, "_rels", f"{name}.rels"), file))
    part = own.get("comments")
    comments = {}
    if part is not None:
        tree = _tree(package, posixpath.join(folder, part), file)
        comments = {_value(one, "id"): _text(one) for one in _all(tree, "comment")}
    core = links.get("core-properties")
    properties = " ".join(_tree(package, core, file).itertext()) if core else ""
    return _Package(_tree(package, main, file), comments, properties)


def _links(package: zipfile.ZipFile, part: str, file: str) -> Iterator[tuple[str, str]]:
    """Yield each internal relationship of a part: (last word of its type, name of its target)."""
    if part in package.namelist():
        for row in _tree(package, part, file):
            if isinstance(row.tag, str) and row.get("TargetMode") != "External":
                yield row.get("Type", "").rpartition("/")[2], row.get("Target", "").removeprefix("/")


def _tree(package: zipfile.ZipFile, name: str, file: str) -> Element:
    name = name.removeprefix("/")
    if package.getinfo(name).file_size > MOST_BYTES:
        raise PipelineError(f"{name} is too large to be part of a review", Place(file), HINT)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(package.read(name), parser)
    except etree.XMLSyntaxError as error:
        message = f"its part {name} is not well-formed XML: {error.msg}"
        raise PipelineError(message, Place(file), HINT) from None


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
