"""XLIFF 2.0 or 2.1, as a tool for translators wrote it back -> Review. Knows what such tools do to a file.

They may cut a unit into segments, part a code that spans words into its two ends, mark terms and add notes.
What they say of a text's state is a claim: no person's name stands for it, so it decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NoReturn, TypeAlias

from lxml import etree

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.review import ID, Decision, Review, plain_line
from pipeline.readers.review.word import IDENTITY

Element: TypeAlias = "etree._Element"

XLIFF = "{urn:oasis:names:tc:xliff:document:2.0}"
VERSIONS = ("2.0", "2.1")
CLAIMED = ("reviewed", "final")
OURS = "leaflets"
MOST_BYTES = 64 * 1024 * 1024
HINT = "export the review again, and have the tool save XLIFF 2.1"
TRANSPARENT = frozenset(("mrk", "sm", "em"))


def read(data: bytes, file: str) -> Review:
    """Return what the XLIFF *file* says; raise PipelineError where it is no review of ours."""
    root = _root(data, file)
    leaflet, language, session = _identity(root, file)
    if root.get("trgLang", "").casefold() != language.casefold():
        _refuse(file, f"its language is {root.get('trgLang')!r}, that of the review {language!r}", root)
    units = [_Unit(unit, file) for unit in root.iter(f"{XLIFF}unit")]
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
    """The root of the file; no entity is resolved, nothing fetched, and a DOCTYPE is none of XLIFF's."""
    if len(data) > MOST_BYTES:
        _refuse(file, "the file is larger than any review")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise PipelineError(f"this is no XML: {error.msg}", Place(file, error.lineno or 0), HINT) from None
    if root.getroottree().docinfo.doctype:
        _refuse(file, "it has a DOCTYPE, which XLIFF has not")
    if root.tag != f"{XLIFF}xliff" or root.get("version") not in VERSIONS:
        said = f"version {root.get('version')}" if "xliff" in str(root.tag) else "something else"
        _refuse(file, f"this is not XLIFF 2.0 or 2.1, but {said}")
    return root


def _identity(root: Element, file: str) -> tuple[str, str, str]:
    """The leaflet, language and session, from where the file says its origin and from our note on it."""
    told = [one.get("original", "") for one in root.iter(f"{XLIFF}file")]
    told += ["".join(note.itertext()) for note in root.iterfind(f"{XLIFF}file/{XLIFF}notes/{XLIFF}note")]
    named = {found for words in told for found in IDENTITY.findall(words)}
    if len(named) != 1:
        _refuse(file, "it names more than one review" if named else "it names no review of ours")
    leaflet, language, session = named.pop()
    return leaflet, language, session


@dataclass(frozen=True)
class _Unit:
    """A unit as it came back."""

    element: Element
    file: str

    @property
    def id(self) -> str:
        """The id of its row."""
        found = str(self.element.get("id", ""))
        if ID.fullmatch(found) is None:
            self._refuse(f"a unit has the id {found!r}, which is none of ours")
        return found

    @property
    def claimed(self) -> bool:
        """Whether a tool, and not we, says of all of it that it was reviewed."""
        segments = list(self.element.iterfind(f"{XLIFF}segment"))
        return bool(segments) and all(
            one.get("state") in CLAIMED and not one.get("subState", "").startswith(f"{OURS}:")
            for one in segments
        )

    def decision(self) -> Decision:
        """Return what it says: a text, a comment, and never a verdict."""
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
        """Its segments, and what lies between them, in their order in the source."""
        return [one for one in self.element if one.tag in (f"{XLIFF}segment", f"{XLIFF}ignorable")]

    def _translations(self) -> Iterator[str]:
        """Yield the targets in the order that they have in the translation (XLIFF 2.1, 4.3.1.25)."""
        found: list[tuple[int, str]] = []
        lacking = 0
        for at, part in enumerate(self._parts(), 1):
            target = part.find(f"{XLIFF}target")
            if target is None and part.tag == f"{XLIFF}ignorable":
                found.append((at, self._text(part.find(f"{XLIFF}source"), part)))
            elif target is None:
                lacking += 1
            else:
                order = target.get("order", "")
                found.append((int(order) if order.isdecimal() else at, self._text(target, part)))
        segments = sum(part.tag == f"{XLIFF}segment" for part in self._parts())
        if lacking and lacking < segments:
            self._refuse(f"{self.id}: {lacking} of its {segments} segments have no translation")
        if lacking < segments:
            yield from (words for _, words in sorted(found, key=lambda one: one[0]))

    def _comments(self) -> Iterator[str]:
        """Yield the notes that are not ours; translate-toolkit puts its own into the segment."""
        for note in self.element.iter(f"{XLIFF}note"):
            words = "".join(note.itertext()).strip()
            if words and not note.get("id", "").startswith(f"{OURS}-"):
                yield words

    # --- words and codes

    def _text(self, element: Element | None, part: Element) -> str:
        if element is None:
            self._refuse(f"{self.id}: a {etree.QName(part).localname} has no source")
        return (element.text or "") + "".join(self._code(child) + (child.tail or "") for child in element)

    def _code(self, code: Element) -> str:
        """A code as we spell it, which its original data says."""
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
        return self._refuse(f"{self.id}: it has a code that we do not know: {name}")

    def _code_point(self, digits: str) -> str:
        try:
            return chr(int(digits, 16))
        except (ValueError, OverflowError):
            return self._refuse(f"{self.id}: U+{digits} is no character")

    def _data(self, code: Element, name: str) -> str:
        """The original data of a code; a copy of a code may leave it to the one it copies."""
        reference = code.get(name) or self._copied(code).get(name)
        if reference is None or reference not in self._spellings:
            self._refuse(f"{self.id}: the code {code.get('id')!r} has lost its original data")
        return self._spellings[reference]

    def _copied(self, code: Element) -> Mapping[str, str]:
        wanted = code.get("copyOf")
        same = (one for one in self.element.iter(code.tag) if wanted and one.get("id") == wanted)
        return next((dict(one.attrib) for one in same), {})

    @property
    def _spellings(self) -> Mapping[str, str]:
        data = self.element.iterfind(f"{XLIFF}originalData/{XLIFF}data")
        return {one.get("id", ""): one.text or "" for one in data}

    def _refuse(self, message: str) -> NoReturn:
        _refuse(self.file, message, self.element)


def _refuse(file: str, message: str, element: Element | None = None) -> NoReturn:
    line = element.sourceline or 0 if element is not None else 0
    raise PipelineError(message, Place(file, line), HINT)
