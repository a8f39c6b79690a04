"""The parts of a Word file and how they point at each other. Knows names and types of parts, and no words."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import unquote

from lxml import etree

from pipeline.readers.imports.zipped import Element, Zipped, child, local, value

USUAL = "word/document.xml"
HINT = "save it in Word or LibreOffice as a Word document (.docx), and use that file"


class Relation(NamedTuple):
    """Where an id of a part leads: another part of the file, or (*outside*) an address."""

    kind: str
    target: str
    outside: bool


@dataclass(slots=True)
class Parts:
    """The parts of one Word file."""

    zipped: Zipped
    main: str
    known: dict[str, Mapping[str, Relation]] = field(default_factory=dict)

    def relations(self, part: str) -> Mapping[str, Relation]:
        """Return where the ids of *part* lead."""
        if part not in self.known:
            self.known[part] = dict(_relations(self.zipped, part))
        return self.known[part]

    def of_kind(self, kind: str) -> list[str]:
        """The parts that the main part points at as *kind*, such as "header"."""
        return [
            one.target
            for one in self.relations(self.main).values()
            if one.kind == kind and not one.outside and self.zipped.has(one.target)
        ]

    def tree(self, kind: str) -> Element | None:
        """The root of the first part of *kind*, if the file has one."""
        return next((self.zipped.tree(part) for part in self.of_kind(kind)), None)


def parts(zipped: Zipped) -> Parts:
    """Return the parts of a Word file; raise PipelineError if it is none."""
    for one in dict(_relations(zipped, "")).values():
        if one.kind == "officeDocument" and zipped.has(one.target):
            return Parts(zipped, one.target)
    if zipped.has(USUAL):
        return Parts(zipped, USUAL)
    raise zipped.error("this is not a Word document", HINT)


def _relations(zipped: Zipped, part: str) -> Iterator[tuple[str, Relation]]:
    folder, name = posixpath.split(part)
    where = posixpath.join(folder, "_rels", f"{name}.rels")
    if not zipped.has(where):
        return
    for row in zipped.tree(where):
        if local(row) != "Relationship":
            continue
        kind, target = value(row, "Type").rpartition("/")[2], value(row, "Target")
        outside = value(row, "TargetMode") == "External"
        inside = posixpath.normpath(posixpath.join(folder, unquote(target))).lstrip("/")
        found = next((one for one in (target.lstrip("/"), inside) if zipped.has(one)), inside)
        yield value(row, "Id"), Relation(kind, target if outside else found, outside)


def chosen_alternatives(root: Element) -> None:
    """Put one of its alternatives in the place of each ``mc:AlternateContent``: the first with content."""
    for one in reversed(list(root.iter("{*}AlternateContent"))):
        branches = [branch for branch in one if local(branch) in ("Choice", "Fallback")]
        filled = [branch for branch in branches if any(local(inner) in CONTENT for inner in branch.iter("*"))]
        parent = one.getparent()
        if parent is None:
            continue
        at = parent.index(one)
        parent.remove(one)
        for inner in reversed(list((filled or branches or [one])[0])):
            parent.insert(at, inner)


CONTENT = frozenset(
    ("t", "delText", "pic", "blip", "imagedata", "chart", "relIds", "txbxContent", "OLEObject", "textpath")
)


def words_in(root: Element) -> str:
    """All words below *root* as the file has them: a line a paragraph, without the codes of fields."""
    pieces: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            pieces += ["\n"] if local(element) == "p" and element is not root and _in_run(element) else []
            continue
        match local(element):
            case "t" | "delText":
                inside = "{http://schemas.openxmlformats.org/officeDocument/2006/math}" in str(element.tag)
                pieces.append(f" {element.text or ''} " if inside else element.text or "")
            case "p" if not goes_on(element):
                pieces.append("\n")
            case "br" | "cr" | "tab" | "ptab" | "rt" | "footnoteReference" | "endnoteReference":
                pieces.append(" ")
            case "noBreakHyphen":
                pieces.append("-")
    return "".join(pieces)


def _in_run(paragraph: Element) -> bool:
    """Whether a paragraph stands within another one, as in a text box."""
    return next(paragraph.iterancestors("{*}p"), None) is not None


def goes_on(paragraph: Element) -> bool:
    """Whether a paragraph is the large first letter of the next one."""
    return value(child(child(paragraph, "pPr"), "framePr"), "dropCap") in ("drop", "margin")
