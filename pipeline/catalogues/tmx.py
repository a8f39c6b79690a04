"""Reads, writes and merges TMX 1.4b files (Translation Memory eXchange).

The files come from other people, so the XML is read without entities and without the network. When files are
merged, each unit keeps what another tool wrote into it: notes, dates, names.
"""

from __future__ import annotations

import copy
import re
import unicodedata
from collections.abc import Iterable, Iterator

from lxml import etree

from pipeline.catalogues.memory import TranslationUnit
from pipeline.model.errors import PipelineError
from pipeline.model.language import is_same_language
from pipeline.model.place import Place

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
HEADER = {
    "creationtool": "Leaflets",
    "creationtoolversion": "1",
    "segtype": "paragraph",
    "o-tmf": "PO",
    "adminlang": "en",
    "datatype": "plaintext",
}
# Not allowed in XML (XML 1.0, 2.2), not even as character references.
NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def pairs(data: bytes, file: str, source: str, tag: str) -> tuple[TranslationUnit, ...]:
    """Return the pairs in the languages *source* and *tag*; raise PipelineError if *data* is not TMX."""
    return tuple(pair for unit in _units(_parsed(data, file)) for pair in _pairs(unit, file, source, tag))


def write(found: Iterable[TranslationUnit], source: str, tag: str) -> bytes:
    """Return the pairs as TMX; it has no date, so that the bytes are the same on every day."""
    root = _skeleton(source)
    for pair in found:
        unit = etree.SubElement(root.find("body"), "tu")
        if pair.origin:
            etree.SubElement(unit, "prop", type="x-origin").text = NO_XML.sub("", pair.origin)
        for name, text in ((source, pair.text), (tag, pair.translation)):
            variant = etree.SubElement(unit, "tuv", {LANG: name})
            etree.SubElement(variant, "seg").text = NO_XML.sub("", text)
        etree.indent(unit, level=2)
    return _bytes(root)


def merged(before: bytes, data: bytes, file: str, source: str, tag: str) -> tuple[bytes, int]:
    """Return the memory *before* (b"" for none) with the new units of *data*, and the number of new pairs.

    Units are copied whole. A unit without a pair in the two languages is left out.
    """
    root = _parsed(before, "memory.tmx") if before else _skeleton(source)
    known = {_texts_of(pair) for unit in _units(root) for pair in _pairs(unit, "", source, tag)}
    other = _parsed(data, file)
    gained = 0
    for unit in _units(other):
        fresh = {_texts_of(pair) for pair in _pairs(unit, file, source, tag)} - known
        if fresh:
            known |= fresh
            gained += len(fresh)
            root.find("body").append(_copied(unit, other, root))
    return _bytes(root), gained


def _texts_of(pair: TranslationUnit) -> tuple[str, str]:
    return pair.text, pair.translation


def _parsed(data: bytes, file: str) -> etree._Element:
    """Return the root of a TMX file; raise PipelineError if it is not TMX, or declares entities."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise PipelineError(f"this is not XML: {error.msg}", Place(file, error.lineno or 0)) from None
    if root.tag != "tmx" or root.find("body") is None:
        hint = "export the memory as TMX 1.4 from the tool that it comes from"
        raise PipelineError(f"this is not TMX: its root is <{root.tag}>", Place(file), hint)
    inner = root.getroottree().docinfo.internalDTD
    declared = inner is not None and any(True for _ in inner.iterentities())
    if declared or next(root.iter(etree.Entity), None) is not None:
        hint = "no translation memory needs them; write the characters themselves"
        raise PipelineError("this file declares entities", Place(file), hint)
    return root


def _units(root: etree._Element) -> Iterator[etree._Element]:
    return root.find("body").iter("tu")  # type: ignore[no-any-return]


def _pairs(unit: etree._Element, file: str, source: str, tag: str) -> Iterator[TranslationUnit]:
    """Yield a pair for each text in the source's language and each text in the other language."""
    texts, translations = ([_words(one) for one in _variants(unit, wanted)] for wanted in (source, tag))
    for text in texts:
        yield from (
            TranslationUnit(text, translation, file) for translation in translations if text and translation
        )


def _variants(unit: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Yield the segments in a language; older files have ``lang`` instead of ``xml:lang``."""
    for variant in unit.iter("tuv"):
        if is_same_language(variant.get(LANG) or variant.get("lang") or "", tag):
            yield from variant.iterchildren("seg")


def _words(segment: etree._Element) -> str:
    """Return the words of a segment in NFC, without codes of other tools, with single spaces."""
    return unicodedata.normalize("NFC", " ".join("".join(_texts(segment)).split()))


def _texts(element: etree._Element) -> Iterator[str]:
    """Yield the text of an element and of its highlights (``hi``), without codes (``bpt``, ``ph``)."""
    yield element.text or ""
    for child in element:
        if child.tag == "hi":
            yield from _texts(child)
        yield child.tail or ""


def _skeleton(source: str) -> etree._Element:
    root = etree.Element("tmx", version="1.4")
    etree.SubElement(root, "header", {**HEADER, "srclang": source})
    etree.SubElement(root, "body")
    return root


def _copied(unit: etree._Element, other: etree._Element, root: etree._Element) -> etree._Element:
    """Return a copy of a unit; it names its source's language if the new header names another."""
    copied = copy.deepcopy(unit)
    header, ours = other.find("header"), root.find("header")
    theirs = header.get("srclang", "") if header is not None else ""
    if theirs and not copied.get("srclang") and theirs != ours.get("srclang"):
        copied.set("srclang", theirs)
    return copied


def _bytes(root: etree._Element) -> bytes:
    """Return the bytes of the file, each unit on a new line; white space inside units stays the same."""
    body = root.find("body")
    root.text, body.tail = "\n  ", "\n"
    for element in root[:-1]:
        element.tail = "\n  "
    body.text = "\n    " if len(body) else None
    for unit in body:
        unit.tail = "\n    "
    if len(body):
        body[-1].tail = "\n  "
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, doctype=DOCTYPE)) + b"\n"
