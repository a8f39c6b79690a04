"""Fonts with cells and the tag tree -> PDF objects, of which ReportLab has no own kinds."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from pipeline.writers.pdf.embedding import DocumentFont, FontProgram
from pipeline.writers.pdf.reportlab import Array, Dictionary, ReportLabDocument, Stream, name, text
from pipeline.writers.pdf.structure import Element, Marks, walk
from pipeline.writers.pdf.truetype import tables


@lru_cache(maxsize=4_096)
def number(value: float) -> str:
    """Return *value* with at most two decimals: nobody can see a hundredth of a point."""
    written = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


# ---- fonts


def add_font(document: ReportLabDocument, font: DocumentFont) -> bytes:
    """Add a composite font (ISO 32000-1, 9.7) with its parts, and return its reference."""
    program = font.program()
    tag = "".join(chr(ord("A") + byte % 26) for byte in hashlib.sha256(program.data).digest()[:6])
    base = name(f"{tag}+{font.face.postscript_name}")
    descendant = document.reference(_descendant(document, font, program, base))
    entries = {
        "Type": name("Font"),
        "Subtype": name("Type0"),
        "BaseFont": base,
        "Encoding": name("Identity-H"),
        "DescendantFonts": Array([descendant]),
        "ToUnicode": document.reference(Stream(_to_unicode(program.texts).encode("ascii"))),
    }
    return document.reference(Dictionary(entries))


def _descendant(
    document: ReportLabDocument, font: DocumentFont, program: FontProgram, base: bytes
) -> Dictionary:
    widths = [f"{width:.3f}".rstrip("0").rstrip(".").encode("ascii") for width in program.widths]
    system = {"Registry": text("Adobe"), "Ordering": text("Identity"), "Supplement": 0}
    entries = {
        "Type": name("Font"),
        "Subtype": name("CIDFontType0" if program.glyphs is None else "CIDFontType2"),
        "BaseFont": base,
        "CIDSystemInfo": Dictionary(system),
        "FontDescriptor": document.reference(_descriptor(document, font, program, base)),
        "DW": 1000,
        "W": Array([0, Array(widths)]),
    }
    if program.glyphs is not None:
        packed = struct.pack(f">{len(program.glyphs)}H", *program.glyphs)
        entries["CIDToGIDMap"] = document.reference(Stream(packed))
    return Dictionary(entries)


def _descriptor(
    document: ReportLabDocument, font: DocumentFont, program: FontProgram, base: bytes
) -> Dictionary:
    face = font.face
    ascent, descent = round(face.ascent * 1000), round(face.descent * 1000)
    if program.glyphs is None:
        box = (0, descent, 1000, ascent)  # a CFF table has no bounding box; Han characters fill the em
        key, file = "FontFile3", Stream(program.data, {"Subtype": name("CIDFontType0C")})
    else:
        units = struct.unpack_from(">hhhh", tables(program.data)["head"], 36)
        box = tuple(round(value * 1000 / face.upem) for value in units)
        key, file = "FontFile2", Stream(program.data, {"Length1": len(program.data)})
    entries = {
        "Type": name("FontDescriptor"),
        "FontName": base,
        "Flags": 4,  # symbolic, that is, not only standard Latin characters
        "FontBBox": Array(box),
        "ItalicAngle": 0,
        "Ascent": ascent,
        "Descent": descent,
        "CapHeight": 714,
        "StemV": 165 if face.weight > 400 else 85,
        key: document.reference(file),
    }
    return Dictionary(entries)


def _to_unicode(texts: Mapping[int, str]) -> str:
    """The CMap from codes to their texts (ISO 32000-1, 9.10.3), with at most 100 lines in a block."""
    lines = [
        f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in texts.items() if text
    ]
    blocks = [lines[place : place + 100] for place in range(0, len(lines), 100)]
    body = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n{body}"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    )


# ---- the structure tree


def add_structure(
    document: ReportLabDocument,
    root: Element,
    marks: Marks,
    annotations: Mapping[int, bytes],
    namespace: str = "",
) -> tuple[Dictionary, Mapping[Element, bytes]]:
    """Add the structure tree, and return its root and the reference of each element.

    *annotations*: StructParent key -> reference. *namespace*: all tags are in it (ISO 32000-2, 14.7.4).
    """
    tree = Dictionary()
    nodes = {element: Dictionary() for element in walk(root)}
    numbers = {element: document.reference(node) for element, node in nodes.items()}
    pages = [document.reference(page) for page in document.Pages.pages]
    parents = {child: numbers[element] for element in nodes for child in element.children}
    parents[root] = document.reference(tree)
    named = _namespace(document, namespace) if namespace else b""
    for element, node in nodes.items():
        contents = marks.contents.get(element, ())
        kids = [numbers[child] for child in element.children]
        kids += _contents(contents, pages)
        kids += [
            Dictionary({"Type": name("OBJR"), "Pg": pages[page], "Obj": annotations[key]})
            for page, key in marks.annotations.get(element, ())
        ]
        node.dict = {"Type": name("StructElem"), "S": name(element.tag), "P": parents[element]}
        if named:
            node["NS"] = named
        if contents:
            node["Pg"] = pages[contents[0][0]]
        node.dict |= _attributes(element, marks)
        node["K"] = Array(kids)
    tree.dict = _root(numbers, root, marks)
    if named:
        tree["Namespaces"] = Array([named])
    return tree, numbers


def _namespace(document: ReportLabDocument, namespace: str) -> bytes:
    return document.reference(Dictionary({"Type": name("Namespace"), "NS": text(namespace)}))


def _contents(contents: Sequence[tuple[int, int]], pages: Sequence[bytes]) -> Iterator[bytes | Dictionary]:
    """The marked contents of a leaf; those on another page than the first name their page."""
    for page, mcid in contents:
        here = page == contents[0][0]
        yield b"%d" % mcid if here else Dictionary({"Type": name("MCR"), "Pg": pages[page], "MCID": mcid})


def _attributes(element: Element, marks: Marks) -> Iterator[tuple[str, Any]]:
    """What is said of an element; a Figure is a block with a BBox (ISO 32000-1, table 344)."""
    if element in marks.boxes:
        box = Array(map(number, marks.boxes[element]))
        yield "A", Dictionary({"O": name("Layout"), "Placement": name("Block"), "BBox": box})
    if element.language:
        yield "Lang", text(element.language)
    if element.actual_text:
        yield "ActualText", text(element.actual_text)
    if element.alternative:
        yield "Alt", text(element.alternative)
    if element.numbering:
        yield "A", Dictionary({"O": name("List"), "ListNumbering": name(element.numbering)})
    if element.scope:
        yield "A", Dictionary({"O": name("Table"), "Scope": name(element.scope)})


def _root(numbers: Mapping[Element, bytes], root: Element, marks: Marks) -> dict[str, Any]:
    """The root of the tree with the parent tree, which maps MCIDs of pages and annotations to elements."""
    entries: dict[int, Any] = {
        key: Array([numbers[leaf] for leaf in leaves])
        for key, leaves in zip(marks.keys, marks.leaves, strict=True)
    }
    entries |= {key: numbers[link] for link, places in marks.annotations.items() for _, key in places}
    nums = Array(part for entry in sorted(entries.items()) for part in entry)
    return {
        "Type": name("StructTreeRoot"),
        "K": numbers[root],
        "ParentTree": Dictionary({"Nums": nums}),
        "ParentTreeNextKey": len(entries),
    }
