"""What a file says that it keeps (PDF/UA, PDF/A), and faults of its form that only this claim forbids.

The file's own words are judged, each claim by its own rules. A file that claims nothing has no such fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

import pikepdf

from pipeline.checks.pdf_file.fonts import entry
from pipeline.checks.pdf_file.opened import File, StructureElement, walk
from pipeline.model.editions import Claims

UA, A = "{http://www.aiim.org/pdfua/ns/id/}", "{http://www.aiim.org/pdfa/ns/id/}"

# How messages call each entry of the metadata that identifies a standard.
IDENTIFICATION: Mapping[str, str] = MappingProxyType(
    {
        f"{UA}part": "PDF/UA part",
        f"{UA}rev": "PDF/UA rev",
        f"{A}part": "PDF/A part",
        f"{A}rev": "PDF/A rev",
        f"{A}conformance": "PDF/A conformance",
    }
)
IDENTIFIED: Mapping[Claims, Mapping[str, str]] = MappingProxyType(
    {
        Claims.UA1_A2A: {"PDF/UA part": "1", "PDF/A part": "2", "PDF/A conformance": "A"},
        Claims.UA2_A4: {
            "PDF/UA part": "2",
            "PDF/UA rev": "2024",
            "PDF/A part": "4",
            "PDF/A rev": "2020",
        },
    }
)
DECLARED = re.compile(r"conformsTo\W+([^\s<>\"']+)")
WELL_TAGGED = "http://pdfa.org/declarations/wtpdf#"

NAMESPACE = "http://iso.org/pdf2/ssn"
BOTH = (
    "Document Part Sect Div Caption P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span "
    "Link Annot Form Ruby RB RT RP Warichu WT WP Figure Formula"
)
ONLY_1_7 = "Art BlockQuote TOC TOCI Index NonStruct Private Quote Note Reference BibEntry Code"
ONLY_2_0 = "DocumentFragment Aside Title Sub Em Strong FENote Artifact"
# ISO 32000-1, 14.8.4; ISO 32000-2, 14.8.4; both without H, as in files that have H1.
TAGS: Mapping[Claims, frozenset[str]] = MappingProxyType(
    {
        Claims.UA1_A2A: frozenset(f"{BOTH} {ONLY_1_7}".split()),
        Claims.UA2_A4: frozenset(f"{BOTH} {ONLY_2_0}".split()),
    }
)
# ISO 32000-1, 14.8.4.3; ISO 32005, 6: the tags that each of these may be in.
PARENTS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "Document": frozenset({"StructTreeRoot"}),
        "LI": frozenset({"L"}),
        "LBody": frozenset({"LI"}),
        "THead": frozenset({"Table"}),
        "TBody": frozenset({"Table"}),
        "TFoot": frozenset({"Table"}),
        "TR": frozenset({"Table", "THead", "TBody", "TFoot"}),
        "TH": frozenset({"TR"}),
        "TD": frozenset({"TR"}),
    }
)


def claim_faults(file: File) -> Iterator[str]:
    """Yield a message for each fault of form that the standards which the file claims forbid."""
    found, declared = _identification(file), _declares_well_tagged(file)
    if not found and not declared:
        return
    claims = next((one for one, values in IDENTIFIED.items() if values == found), None)
    if claims is None:
        said = ", ".join(f"{key} {value}" for key, value in found.items()) or "Well-Tagged PDF"
        yield f"the file claims {said}; these checks cannot judge this claim"
        return
    if declared and claims is not Claims.UA2_A4:
        yield "the file claims Well-Tagged PDF, but not PDF/UA-2"
    yield from _tag_faults(file, claims)
    match claims:
        case Claims.UA1_A2A:
            yield from _faults_of_1_7(file)
        case Claims.UA2_A4:
            yield from _faults_of_2_0(file)


def _identification(file: File) -> dict[str, str]:
    """What the metadata says of the standards that the file keeps."""
    metadata = file.pdf.open_metadata(set_pikepdf_as_editor=False)
    values = {called: metadata.get(key) for key, called in IDENTIFICATION.items()}
    return {called: str(value).strip() for called, value in values.items() if value is not None}


def _declares_well_tagged(file: File) -> bool:
    packet = file.root.get("/Metadata")
    words = packet.read_bytes().decode("utf-8", "replace") if isinstance(packet, pikepdf.Stream) else ""
    return any(found.startswith(WELL_TAGGED) for found in DECLARED.findall(words))


def _tag_faults(file: File, claims: Claims) -> Iterator[str]:
    """Yield tags that the standard does not have, and tags in the wrong place, each once."""
    roles = entry(file.root, "/StructTreeRoot", "/RoleMap") or {}
    unknown = {node.tag for node in file.nodes if node.tag[1:] not in TAGS[claims] and node.tag not in roles}
    for tag in sorted(unknown):
        yield f"the tag {tag[1:]} is not one of the standard that the file claims"
    for parent, tag in sorted(set(_misplaced(file))):
        yield f"a tag {tag} is inside {parent}"


def _misplaced(file: File) -> Iterator[tuple[str, str]]:
    if file.tree is None:
        return
    for node in (file.tree, *walk(file.tree)):
        for kid in node.kids:
            if isinstance(kid, StructureElement) and node.tag[1:] not in PARENTS.get(
                kid.tag[1:], node.tag[1:]
            ):
                yield node.tag[1:], kid.tag[1:]


def _faults_of_1_7(file: File) -> Iterator[str]:
    """ISO 19005-2, 6.1.2, and what PDF 1.7 does not have."""
    if not file.pdf.pdf_version.startswith("1."):
        yield f"the file is of PDF {file.pdf.pdf_version}; what it claims is for PDF 1.7"
    if any("/NS" in node.entries for node in file.nodes):
        yield "a tag has a namespace, which PDF 1.7 does not have"


def _faults_of_2_0(file: File) -> Iterator[str]:
    """ISO 19005-4, 6.1.2 and 6.1.3; ISO 14289-2, 8.2.5.2 and 8.8."""
    if not file.pdf.pdf_version.startswith("2."):
        yield f"the file is of PDF {file.pdf.pdf_version}; what it claims is for PDF 2.0"
    if "/Info" in file.pdf.trailer:
        yield "the file has a document information dictionary (Info)"
    named = entry(file.root, "/StructTreeRoot", "/Namespaces") or ()
    if all(str(one.get("/NS", "")) != NAMESPACE for one in named):
        yield "the structure tree does not name the namespace of PDF 2.0 (Namespaces)"
    outside = {node.tag for node in file.nodes if str(entry(node.entries, "/NS", "/NS") or "") != NAMESPACE}
    for tag in sorted(outside):
        yield f"a tag {tag[1:]} is not in the namespace of PDF 2.0"
    elements = {node.entries.objgen for node in file.nodes}
    for item in file.bookmarks:
        if "/Dest" in item or _target(item) not in elements:
            yield f"the bookmark {str(item.get('/Title', ''))!r} does not lead to a tag"


def _target(bookmark: Any) -> tuple[int, int] | None:
    """The object number and generation of the element that a bookmark's structure destination names."""
    place = entry(bookmark, "/A", "/SD")
    is_place = isinstance(place, pikepdf.Array) and len(place) > 0
    return place[0].objgen if is_place and isinstance(place[0], pikepdf.Dictionary) else None
