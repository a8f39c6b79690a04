"""PDF objects for which ReportLab has no class: fonts with cells, the structure tree, its parent tree.

They are written directly as bytes; ReportLab numbers the objects.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject

from pipeline.writers.pdf.embedding import DocumentFont, FontProgram
from pipeline.writers.pdf.structure import Element, Marks, walk
from pipeline.writers.pdf.truetype import tables

COMPRESSION = 5
"""The level of zlib; level 6 takes a quarter more time to save one byte in a hundred."""


class Raw(PDFObject):  # type: ignore[misc]
    """A PDF object whose bytes can be set later, when all objects have numbers."""

    __RefOnly__ = 1

    def __init__(self, data: bytes = b"") -> None:
        self.data = data

    def format(self, document: PDFDocument) -> bytes:
        """Return the bytes of the object in the file."""
        return self.data


class Stream(Raw):
    """A stream: the only kind of object that is not packed into an object stream (see ``packing``)."""


def reference(document: PDFDocument, item: PDFObject) -> str:
    """Return the reference "n 0 R" of an object, which gets a number if it has none."""
    name = document.Reference(item).name
    number, generation = document.idToObjectNumberAndVersion[name]
    return f"{number} {generation} R"


def add(document: PDFDocument, content: str) -> str:
    """Add an object, and return its reference."""
    return reference(document, Raw(content.encode("latin-1")))


def add_stream(document: PDFDocument, content: bytes, entries: str = "", compress: bool = True) -> str:
    """Add a stream, and return its reference."""
    return reference(document, stream(content, entries, compress))


def stream(content: bytes, entries: str = "", compress: bool = True) -> Stream:
    """Return a stream of *content*."""
    data = zlib.compress(content, COMPRESSION) if compress else content
    filters = "/Filter /FlateDecode " if compress else ""
    head = f"<< {entries} {filters}/Length {len(data)} >>\nstream\n".encode("latin-1")
    return Stream(head + data + b"\nendstream")


def text_string(text: str) -> str:
    """Return *text* as a text string (ISO 32000-1, 7.9.2.2): ASCII unchanged, other text in UTF-16."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def number(value: float) -> str:
    """Return *value* with at most two decimals: nobody can see a hundredth of a point."""
    written = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


# ---- fonts


def add_font(document: PDFDocument, font: DocumentFont) -> str:
    """Add a composite font (ISO 32000-1, 9.7) with its parts, and return its reference."""
    program = font.program()
    tag = "".join(chr(ord("A") + byte % 26) for byte in hashlib.sha256(program.data).digest()[:6])
    name = f"{tag}+{font.face.postscript_name}"
    descendant = add(document, _descendant(document, font, program, name))
    unicode = add_stream(document, _to_unicode(program.texts).encode("ascii"))
    return add(
        document,
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
        f"/DescendantFonts [{descendant}] /ToUnicode {unicode} >>",
    )


def _descendant(document: PDFDocument, font: DocumentFont, program: FontProgram, name: str) -> str:
    widths = " ".join(f"{width:.3f}".rstrip("0").rstrip(".") for width in program.widths)
    subtype, gids = "CIDFontType0", ""
    if program.glyphs is not None:
        packed = struct.pack(f">{len(program.glyphs)}H", *program.glyphs)
        subtype, gids = "CIDFontType2", f"/CIDToGIDMap {add_stream(document, packed)}"
    return (
        f"<< /Type /Font /Subtype /{subtype} /BaseFont /{name} "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        f"/FontDescriptor {add(document, _descriptor(document, font, program, name))} "
        f"/DW 1000 /W [0 [{widths}]] {gids} >>"
    )


def _descriptor(document: PDFDocument, font: DocumentFont, program: FontProgram, name: str) -> str:
    face = font.face
    ascent, descent = round(face.ascent * 1000), round(face.descent * 1000)
    if program.glyphs is None:
        box = (0, descent, 1000, ascent)  # a CFF table has no bounding box; Han characters fill the em
        file = f"/FontFile3 {add_stream(document, program.data, '/Subtype /CIDFontType0C')}"
    else:
        units = struct.unpack_from(">hhhh", tables(program.data)["head"], 36)
        box = tuple(round(value * 1000 / face.upem) for value in units)
        file = f"/FontFile2 {add_stream(document, program.data, f'/Length1 {len(program.data)}')}"
    weight = 165 if face.weight > 400 else 85
    # Flags 4: symbolic, that is, not only standard Latin characters.
    return (
        f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{' '.join(map(str, box))}] "
        f"/ItalicAngle 0 /Ascent {ascent} /Descent {descent} /CapHeight 714 /StemV {weight} {file} >>"
    )


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
    document: PDFDocument,
    root: Element,
    marks: Marks,
    page_keys: Sequence[int],
    annotations: Mapping[int, str],
) -> Raw:
    """Add the structure tree, and return its root; *annotations*: StructParent key -> reference."""
    tree = Raw()
    nodes = {element: Raw() for element in walk(root)}
    numbers = {element: reference(document, node) for element, node in nodes.items()}
    numbers_of_pages = [reference(document, page) for page in document.Pages.pages]
    parents = {child: numbers[element] for element in nodes for child in element.children}
    parents[root] = reference(document, tree)
    for element, node in nodes.items():
        kids = [numbers[child] for child in element.children]
        kids += _contents(marks.contents.get(element, ()), numbers_of_pages)
        kids += [
            f"<< /Type /OBJR /Pg {numbers_of_pages[page]} /Obj {annotations[key]} >>"
            for page, key in marks.annotations.get(element, ())
        ]
        first = marks.contents.get(element, ())[:1]
        page = f"/Pg {numbers_of_pages[first[0][0]]} " if first else ""
        node.data = _node(element, parents[element], kids, page + _box(marks, element)).encode("ascii")
    tree.data = _root(numbers, root, marks, page_keys).encode("ascii")
    return tree


def _contents(contents: Sequence[tuple[int, int]], pages: Sequence[str]) -> Iterator[str]:
    """The marked contents of a leaf; those on another page than the first name their page."""
    for page, mcid in contents:
        here = page == contents[0][0]
        yield str(mcid) if here else f"<< /Type /MCR /Pg {pages[page]} /MCID {mcid} >>"


def _box(marks: Marks, element: Element) -> str:
    """The layout attributes of a Figure: a block with its required BBox (ISO 32000-1, table 344)."""
    if element not in marks.boxes:
        return ""
    edges = " ".join(map(number, marks.boxes[element]))
    return f"/A << /O /Layout /Placement /Block /BBox [{edges}] >> "


def _node(element: Element, parent: str, kids: Sequence[str], page: str) -> str:
    entries = [f"<< /Type /StructElem /S /{element.tag} /P {parent} {page}"]
    if element.language:
        entries.append(f"/Lang {text_string(element.language)}")
    if element.actual_text:
        entries.append(f"/ActualText {text_string(element.actual_text)}")
    if element.alternative:
        entries.append(f"/Alt {text_string(element.alternative)}")
    if element.numbering:
        entries.append(f"/A << /O /List /ListNumbering /{element.numbering} >>")
    entries.append(f"/K [{' '.join(kids)}] >>")
    return " ".join(entries)


def _root(numbers: Mapping[Element, str], root: Element, marks: Marks, page_keys: Sequence[int]) -> str:
    """The root of the tree with the parent tree, which maps MCIDs of pages and annotations to elements."""
    entries = {
        key: f"[{' '.join(numbers[leaf] for leaf in leaves)}]"
        for key, leaves in zip(page_keys, marks.leaves, strict=True)
    }
    entries |= {key: numbers[link] for link, places in marks.annotations.items() for _, key in places}
    nums = " ".join(f"{key} {value}" for key, value in sorted(entries.items()))
    return (
        f"<< /Type /StructTreeRoot /K {numbers[root]} /ParentTree << /Nums [{nums}] >> "
        f"/ParentTreeNextKey {len(entries)} >>"
    )
