"""WordprocessingML as text: one function for each element, with its children in the schema's order.

Knows ECMA-376; knows no leaflet. Word offers to repair a file if the children of a properties element are in
the wrong order, so all of them are written by :func:`children`, which knows the order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import TypeAlias

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PICTURE_URI = "http://schemas.openxmlformats.org/drawingml/2006/picture"

# The children that we use of each properties element, in the order of wml.xsd (ECMA-376-1 Transitional).
ORDER: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "pPr": tuple(
            "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens "
            "bidi spacing ind contextualSpacing jc outlineLvl rPr".split()
        ),
        "rPr": tuple("rStyle rFonts b bCs color sz szCs u rtl cs lang".split()),
        "tblPr": tuple("bidiVisual tblW tblBorders tblLayout tblCellMar tblLook".split()),
        "trPr": tuple("cantSplit tblHeader".split()),
        "tcPr": tuple("tcW tcBorders shd vAlign".split()),
        "tcBorders": tuple("top left bottom right".split()),
        "tblBorders": tuple("top left bottom right insideH insideV".split()),
        "tblCellMar": tuple("top left bottom right".split()),
        "pBdr": tuple("top left bottom right between".split()),
        "numPr": tuple("ilvl numId".split()),
        "sectPr": tuple("footerReference pgSz pgMar bidi".split()),
        "lvl": tuple("start numFmt suff lvlText lvlJc pPr rPr".split()),
        "style": tuple(
            "name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr".split()
        ),
    }
)
PLACES: Mapping[str, Mapping[str, int]] = MappingProxyType(
    {parent: {name: place for place, name in enumerate(names)} for parent, names in ORDER.items()}
)

# Characters that XML 1.0 cannot contain; we write U+FFFD (replacement character) instead.
UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Markup(str):
    """Escaped markup, ready to be the content of an element."""

    __slots__ = ()


Attributes: TypeAlias = Mapping[str, int | str]
Value: TypeAlias = bool | int | str | Attributes | Markup
"""True: an empty element; False: no element; Markup: content; a mapping: attributes; else ``w:val``."""


def writable(words: str) -> str:
    """Return *words* with U+FFFD for characters that XML cannot contain."""
    return UNWRITABLE.sub("\ufffd", words)


def escaped(words: str) -> str:
    """Return *words* escaped for XML content and for attributes in double quotes."""
    words = writable(words)
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def element(name: str, value: Value) -> str:
    """Return the element ``w:name`` for *value* (see ``Value``)."""
    if value is False:
        return ""
    if value is True:
        return f"<w:{name}/>"
    if isinstance(value, Markup):
        return f"<w:{name}>{value}</w:{name}>"
    if isinstance(value, Mapping):
        return f"<w:{name} {attributes(value)}/>"
    return f'<w:{name} w:val="{value}"/>'


def attributes(values: Attributes) -> str:
    """Return attributes; a name without a prefix gets the prefix ``w:``."""
    return " ".join(f'{name if ":" in name else "w:" + name}="{value}"' for name, value in values.items())


def children(parent: str, values: Mapping[str, Value]) -> Markup:
    """Return the children of *parent* in the schema's order, whatever the order of *values*."""
    places = PLACES[parent]
    return Markup("".join([element(name, values[name]) for name in sorted(values, key=places.__getitem__)]))


def properties(parent: str, /, **values: Value) -> str:
    """Return the properties element *parent* (``pPr``, ``rPr`` ...), or "" if it would be empty."""
    inner = children(parent, values)
    return f"<w:{parent}>{inner}</w:{parent}>" if inner else ""


def run(words: str, looks: str = "") -> str:
    """Return a run of *words*; *looks* is its ``w:rPr``."""
    return f'<w:r>{looks}<w:t xml:space="preserve">{escaped(words)}</w:t></w:r>' if words else ""


LINE_BREAK = "<w:r><w:br/></w:r>"


def paragraph(content: str, layout: str = "") -> str:
    """Return a paragraph; *layout* is its ``w:pPr``."""
    return f"<w:p>{layout}{content}</w:p>"


def hyperlink(relation: str, content: str) -> str:
    """Return a link to the target of the relationship *relation*."""
    return f'<w:hyperlink r:id="{relation}" w:history="1">{content}</w:hyperlink>'


def cell(width: int, content: str) -> str:
    """Return a table cell *width* twips wide."""
    return f"<w:tc>{_cell_properties(width)}{content}</w:tc>"


@cache
def _cell_properties(width: int) -> str:
    return properties("tcPr", tcW={"w": width, "type": "dxa"})


def row(cells: Iterable[str], *, header: bool = False) -> str:
    """Return a table row that stays on one page; a *header* row is repeated on every page."""
    return f"<w:tr>{_row_properties(header)}{''.join(cells)}</w:tr>"


@cache
def _row_properties(header: bool) -> str:
    return properties("trPr", cantSplit=True, tblHeader=header)


HEADER_ROW, HEADER_COLUMN, NO_BANDS = 0x20, 0x80, 0x600
EDGES = ("top", "left", "bottom", "right")


def table(  # noqa: PLR0913 - a table has these properties
    widths: Sequence[int],
    rows: Iterable[str],
    *,
    margin: int,
    rtl: bool,
    named: bool = False,
    border: Attributes | None = None,
    frame: Attributes | None = None,
) -> str:
    """Return a table with a header row and columns of *widths* twips, the first on the start side.

    *named*: its first column is a header column. *border* is around each cell, *frame*
    around the table. It has no style: Word's
    accessibility checker asks for a header row or no style, and this has both. The look is one number, since
    attributes such as ``firstRow=`` need a later Office than 2007.
    """
    side: Attributes = {"w": margin, "type": "dxa"}
    look = NO_BANDS | HEADER_ROW | HEADER_COLUMN * named
    edges, line = (EDGES, frame) if frame else (ORDER["tblBorders"], border)
    borders = children("tblBorders", dict.fromkeys(edges, line)) if line else False
    layout = properties(
        "tblPr",
        bidiVisual=rtl,
        tblW={"w": sum(widths), "type": "dxa"},
        tblBorders=borders,
        tblLayout={"type": "fixed"},
        tblCellMar=children("tblCellMar", dict.fromkeys(ORDER["tblCellMar"], side)),
        tblLook=f"{look:04X}",
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl>{layout}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def inline_picture(
    number: int, relation: str, alternative: str, size: tuple[int, int], looks: str = ""
) -> str:
    """Return a run with picture *number*, in line with the text; *size* is its width and height in EMU.

    *looks* is the ``w:rPr``: the alternative text has no language of its own, only that of its run.
    The alternative text is on both elements that can have it, because programs read one or the other.
    """
    width, height = size
    name = f'id="{number}" name="Picture {number}" descr="{escaped(alternative)}"'
    return (
        f'<w:r>{looks}<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr {name}/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{PICTURE_URI}"><pic:pic>'
        f"<pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def style(kind: str, identifier: str, values: Mapping[str, Value], flag: str = "") -> str:
    """Return a style of *kind* (``paragraph``, ``character`` ...); *flag*: ``default``, ``customStyle``."""
    flags = {flag: 1} if flag else {}
    names: Attributes = {"type": kind, **flags, "styleId": identifier}
    return f"<w:style {attributes(names)}>{children('style', values)}</w:style>"


def level(number: int, **values: Value) -> str:
    """Return level *number*, counted from 0, of a list's numbering."""
    return f'<w:lvl w:ilvl="{number}">{children("lvl", values)}</w:lvl>'


def part(root: str, content: str) -> str:
    """Return a whole part of the package with ``w:root`` as its root."""
    return f"{DECLARATION}<w:{root} {NAMESPACES}>{content}</w:{root}>"
