"""What stands in a Word file beside its words: pictures, text boxes, charts, diagrams, embedded files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from lxml import etree

from pipeline.model.errors import PipelineError
from pipeline.readers.imports import told as causes
from pipeline.readers.imports.told import Cause
from pipeline.readers.imports.word_package import Parts
from pipeline.readers.imports.zipped import Element, local, value

USABLE = frozenset((".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".tif", ".tiff"))
MACHINE = re.compile(
    r"(?:Description automatically generated|Automatically generated description)[^.]{0,80}\.?$",
    re.IGNORECASE,
)
NAMED_BY_PROGRAM = re.compile(
    r"\S+\.(?:png|jpe?g|gif|bmp|tiff?|svg|webp|[ew]mf)|(?:Picture|Image) ?\d{0,4}", re.IGNORECASE
)
WORDML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture: its part, its bytes, and what it shows.

    *alternative* is "" if it only decorates, and None if nobody said.
    """

    source: str
    data: bytes
    alternative: str | None


@dataclass(frozen=True, slots=True)
class TextBox:
    """The content of a text box."""

    content: Element


@dataclass(slots=True)
class Objects:
    """What one drawing of *part* holds."""

    parts: Parts
    part: str
    pictures: list[Drawn] = field(default_factory=list)
    boxes: list[TextBox] = field(default_factory=list)
    quotes: list[tuple[Cause, str]] = field(default_factory=list)

    def take(self, one: Element) -> None:
        """Take what an element of the drawing holds by itself."""
        match local(one):
            case "txbxContent":
                self.boxes.append(TextBox(one))
            case "blip" if local(one.getparent()) == "blipFill":
                self._picture(one, value(one, "embed"), value(one, "link"))
            case "imagedata":
                self._picture(one, _id(one), value(one, "href"))
            case "chart":
                self._words(causes.CHART, one, "id")
            case "relIds":
                self._words(causes.DIAGRAM, one, "dm")
            case "OLEObject":
                self.quotes.append((causes.OBJECT, value(one, "ProgID") or "unknown"))
            case "textpath":
                if words := value(one, "string").strip():
                    self.boxes.append(TextBox(_paragraph(words)))
            case "t" if "drawingml" in str(one.tag):
                self.quotes.append((causes.DIAGRAM, one.text or ""))

    def _picture(self, one: Element, embedded: str, linked: str) -> None:
        said = _alternative(one)
        relation = self.parts.relations(self.part).get(embedded or linked)
        if relation is None or relation.outside or not embedded:
            if relation or linked:
                self.quotes.append((causes.FAR, f"{relation.target if relation else linked} {said or ''}"))
            return
        if PurePosixPath(relation.target).suffix.lower() not in USABLE:
            self.quotes.append((causes.DRAWN, f"{PurePosixPath(relation.target).name} {said or ''}"))
            return
        try:
            data = self.parts.zipped.data(relation.target)
        except PipelineError:
            self.quotes.append((causes.FAR, f"{relation.target} {said or ''}"))
            return
        self.pictures.append(Drawn(relation.target, data, self._readable(said)))

    def _readable(self, said: str | None) -> str | None:
        """An alternative text; one that a program made is told, and a file name is none."""
        if said and MACHINE.search(said):
            self.quotes.append((causes.MACHINE, said))
            said = MACHINE.sub("", said).strip()
        return None if said and NAMED_BY_PROGRAM.fullmatch(said) else said

    def _words(self, cause: Cause, one: Element, name: str) -> None:
        """Quote the words and numbers of a chart or a diagram, which lie in another part."""
        relation = self.parts.relations(self.part).get(value(one, name))
        words: list[str] = []
        if relation is not None and not relation.outside and self.parts.zipped.has(relation.target):
            try:
                root = self.parts.zipped.tree(relation.target)
                words = [each.text or "" for each in root.iter("{*}t", "{*}v")]
            except PipelineError:
                self.quotes.append((causes.PART, relation.target))
        self.quotes.append((cause, f"{_alternative(one) or ''} {' | '.join(words)}"))


def objects_in(drawing: Element, parts: Parts, part: str) -> Objects:
    """Return what is in a ``w:drawing``, a ``w:pict`` or a ``w:object`` of *part*."""
    found = Objects(parts, part)
    for one in _outside_boxes(drawing):
        found.take(one)
    return found


def _outside_boxes(drawing: Element) -> Iterator[Element]:
    """Everything in a drawing, without what is in its text boxes."""
    for one in drawing:
        if not isinstance(one.tag, str):
            continue
        yield one
        if local(one) != "txbxContent":
            yield from _outside_boxes(one)


def _alternative(one: Element) -> str | None:
    """The alternative text of the nearest thing around *one* that has any; "" for an ornament."""
    for around in one.iterancestors():
        if local(around) in ("drawing", "pict", "object", "r"):
            break
        said = [value(around, "alt")] if local(around) in ("shape", "rect", "group") else []
        for named in around.iterfind("{*}docPr"):
            if value(next(named.iter("{*}decorative"), None)) in ("1", "true"):
                return ""
            said += [value(named, "descr"), value(named, "title")]
        for named in around.iterfind("{*}nvPicPr/{*}cNvPr"):
            said.append(value(named, "descr"))
        if words := next((each.strip() for each in said if each.strip()), ""):
            return words
    return None


def _id(one: Element) -> str:
    """The id of the relationship of a VML picture; ``o:id`` is another thing."""
    ids = (
        str(given)
        for key, given in one.attrib.items()
        if key.endswith("relationships}id") or key.endswith("}relid")
    )
    return next(ids, "")


def _paragraph(words: str) -> Element:
    """A text box with a paragraph of *words*, as Word would write it."""
    box = etree.Element(f"{{{WORDML}}}txbxContent")
    run = etree.SubElement(etree.SubElement(box, f"{{{WORDML}}}p"), f"{{{WORDML}}}r")
    etree.SubElement(run, f"{{{WORDML}}}t").text = words
    return box
