"""XLIFF 2.0 or 2.1, as a tool for translators saved it -> Review. Knows what such tools do to a file.

They split units into segments, split a paired code into its start and its end, mark terms and add notes. The
state that a tool gives a text is only a claim, since no person has signed it: it is never a verdict.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NoReturn, TypeAlias

from lxml import etree

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.review import ID, Decision, Review, plain_line
from pipeline.readers.review.package import IDENTITY

Element: TypeAlias = "etree._Element"

XLIFF = "{urn:oasis:names:tc:xliff:document:2.0}"
VERSIONS = ("2.0", "2.1")
CLAIMED = ("reviewed", "final")
OURS = "leaflets"
MOST_BYTES = 64 * 1024 * 1024
HINT = "export the review again, and have the tool save XLIFF 2.1"
HINT_OLD = "our files are XLIFF 2.1: save it as that, or ask for the Word document (--to docx) and import it"
TRANSPARENT = frozenset(("mrk", "sm", "em"))


def read(data: bytes, file: str) -> Review:
    """Return the Review in an XLIFF file; raise PipelineError if it is not one of our reviews."""
    root = _root(data, file)
    leaflet, language, session = _identity(root, file)
    if root.get("trgLang", "").casefold() != language.casefold():
        _refuse(file, f"its trgLang is {root.get('trgLang')!r}, but the review is in {language!r}", root)
    units = [_XliffUnit(unit, file) for unit in root.iter(f"{XLIFF}unit")]
    decisions = tuple(unit.decision() for unit in units)
    return Review(
        leaflet,
        language,
        session,
        decisions,
        tuple(decision.id for decision in decisions),
        how="xliff",
        file=file,
        claims=tuple(unit.id for unit in units if unit.claimed),
    )


def _root(data: bytes, file: str) -> Element:
    """The root element; no entity is resolved, nothing is fetched, and a DOCTYPE is refused."""
    if len(data) > MOST_BYTES:
        _refuse(file, "the file is too large to be a review")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        message = f"it is not well-formed XML: {error.msg}"
        raise PipelineError(message, Place(file, error.lineno or 0), HINT) from None
    if root.getroottree().docinfo.doctype:
        _refuse(file, "it has a DOCTYPE, which an XLIFF file must not have")
    if root.tag != f"{XLIFF}xliff" or root.get("version") not in VERSIONS:
        kind = f"XLIFF {root.get('version')}" if "xliff" in str(root.tag) else "another kind of XML"
        raise PipelineError(f"this is {kind}, not XLIFF 2.0 or 2.1", Place(file), HINT_OLD)
    return root


def _identity(root: Element, file: str) -> tuple[str, str, str]:
    """(leaflet, language, session), from the attribute ``original`` and from our note on the file."""
    texts = [one.get("original", "") for one in root.iter(f"{XLIFF}file")]
    texts += ["".join(note.itertext()) for note in root.iterfind(f"{XLIFF}file/{XLIFF}notes/{XLIFF}note")]
    named = {found for words in texts for found in IDENTITY.findall(words)}
    if len(named) != 1:
        _refuse(file, "it names more than one review" if named else "it does not name a review")
    leaflet, language, session = named.pop()
    return leaflet, language, session


@dataclass(frozen=True)
class _XliffUnit:
    """An XLIFF unit as it came back."""

    element: Element
    file: str

    @property
    def id(self) -> str:
        """The id of its row."""
        found = str(self.element.get("id", ""))
        if ID.fullmatch(found) is None:
            self._refuse(f"a unit has the id {found!r}, which is not the id of a row")
        return found

    @property
    def claimed(self) -> bool:
        """Whether a tool, and not our writer, marked all segments as reviewed or final."""
        segments = list(self.element.iterfind(f"{XLIFF}segment"))
        return bool(segments) and all(
            one.get("state") in CLAIMED and not one.get("subState", "").startswith(f"{OURS}:")
            for one in segments
        )

    def decision(self) -> Decision:
        """Return its text and its comments, always without a verdict."""
        source = "".join(self._text(part.find(f"{XLIFF}source"), part) for part in self._parts())
        translation = "".join(self._translations())
        return Decision(
            self.id,
            plain_line(source),
            plain_line(translation),
            comment=plain_line("\n".join(self._comments())),
            place=Place(self.file, self.element.sourceline or 0),
        )

    def _parts(self) -> list[Element]:
        """Its segments, and the ignorable parts between them, in source order."""
        return [one for one in self.element if one.tag in (f"{XLIFF}segment", f"{XLIFF}ignorable")]

    def _translations(self) -> Iterator[str]:
        """Yield the targets in the order of the translation (XLIFF 2.1, 4.3.1.25)."""
        found: list[tuple[int, str]] = []
        missing = 0
        for at, part in enumerate(self._parts(), 1):
            target = part.find(f"{XLIFF}target")
            if target is None and part.tag == f"{XLIFF}ignorable":
                found.append((at, self._text(part.find(f"{XLIFF}source"), part)))
            elif target is None:
                missing += 1
            else:
                order = target.get("order", "")
                found.append((int(order) if order.isdecimal() else at, self._text(target, part)))
        segments = sum(part.tag == f"{XLIFF}segment" for part in self._parts())
        if missing and missing < segments:
            self._refuse(f"{self.id}: {missing} of its {segments} segments have no translation")
        if missing < segments:
            yield from (words for _, words in sorted(found, key=lambda one: one[0]))

    def _comments(self) -> Iterator[str]:
        """Yield the notes that are not ours, including those in segments (as translate-toolkit does)."""
        for note in self.element.iter(f"{XLIFF}note"):
            words = "".join(note.itertext()).strip()
            if words and not note.get("id", "").startswith(f"{OURS}-"):
                yield words

    # --- words and codes

    def _text(self, element: Element | None, part: Element) -> str:
        if element is None:
            self._refuse(f"{self.id}: its {etree.QName(part).localname} has no source")
        return (element.text or "") + "".join(self._code(child) + (child.tail or "") for child in element)

    def _code(self, code: Element) -> str:
        """The markup of a code, from its original data."""
        name = etree.QName(code).localname if isinstance(code.tag, str) else "an entity"
        if name in TRANSPARENT:
            return self._text(code, code)
        if name == "cp":
            return self._code_point(code.get("hex", ""))
        if name == "pc":
            return (
                f"{self._data(code, 'dataRefStart')}{self._text(code, code)}{self._data(code, 'dataRefEnd')}"
            )
        if name in {"ph", "sc", "ec"}:
            return self._data(code, "dataRef")
        return self._refuse(f"{self.id}: it has an unknown code: {name}")

    def _code_point(self, digits: str) -> str:
        try:
            return chr(int(digits, 16))
        except (ValueError, OverflowError):
            return self._refuse(f"{self.id}: U+{digits} is not a character")

    def _data(self, code: Element, name: str) -> str:
        """The original data of a code; a copy without a reference has that of the code it copies."""
        reference = code.get(name) or self._copied(code).get(name)
        if reference is None or reference not in self._original_data:
            self._refuse(f"{self.id}: the code {code.get('id')!r} has lost its original data")
        return self._original_data[reference]

    def _copied(self, code: Element) -> Mapping[str, str]:
        wanted = code.get("copyOf")
        same = (one for one in self.element.iter(code.tag) if wanted and one.get("id") == wanted)
        return next((dict(one.attrib) for one in same), {})

    @property
    def _original_data(self) -> Mapping[str, str]:
        data = self.element.iterfind(f"{XLIFF}originalData/{XLIFF}data")
        return {one.get("id", ""): one.text or "" for one in data}

    def _refuse(self, message: str) -> NoReturn:
        _refuse(self.file, message, self.element)


def _refuse(file: str, message: str, element: Element | None = None) -> NoReturn:
    line = element.sourceline or 0 if element is not None else 0
    raise PipelineError(message, Place(file, line), HINT)
