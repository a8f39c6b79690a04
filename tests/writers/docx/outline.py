"""A DOCX as text that a person can review: one line a paragraph, with style, direction, language and words.

It is read back by python-docx, which is independent of our writer. ``**words**`` are bold, ``{en-GB words}``
are tagged as another language, ``<rtl words>`` are right to left; invisible characters have names.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

INVISIBLE = {0x200E: "⟨LRM⟩", 0x200F: "⟨RLM⟩", 0x00A0: "⟨NBSP⟩", 0x202F: "⟨NNBSP⟩", 0x0A: "⟨BR⟩"}


def outline(data: bytes) -> str:
    """Return the outline of a DOCX file."""
    file = docx.Document(io.BytesIO(data))
    return "\n".join(_lines(file)) + "\n"


def _lines(file: Document) -> Iterator[str]:
    core = file.core_properties
    yield f"title {core.title} | language {core.language} | author {core.author} | version {core.version}"
    yield f"created {core.created} | modified {core.modified}"
    for block in file.iter_inner_content():
        if isinstance(block, Paragraph):
            yield _line(block)
        else:
            yield from _table(block)
    yield "footer " + _line(file.sections[0].footer.paragraphs[0])


def _table(table: Table) -> Iterator[str]:
    mirrored = table._tbl.tblPr.find(qn("w:bidiVisual")) is not None
    yield f"table {'from the right' if mirrored else 'from the left'}"
    for row in table.rows:
        header = row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        yield f"  {'header ' if header else ''}row"
        for cell in row.cells:
            yield from (f"    {_line(paragraph)}" for paragraph in cell.paragraphs)


def _line(paragraph: Paragraph) -> str:
    properties = paragraph._p.pPr
    bidi = properties.find(qn("w:bidi")) if properties is not None else None
    direction = "rtl" if bidi is not None and bidi.get(qn("w:val")) != "0" else "ltr"
    style = paragraph.style.style_id if paragraph.style is not None else ""
    listed = paragraph._p.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
    number = f" list {listed.get(qn('w:val'))}" if listed is not None else ""
    alignment = f" {paragraph.alignment.name.lower()}" if paragraph.alignment is not None else ""
    return f"{style} {direction}{alignment}{number} | {''.join(_runs(paragraph))}"


def _runs(paragraph: Paragraph) -> Iterator[str]:
    for run in paragraph._p.iter(qn("w:r")):
        picture = run.find(f".//{qn('wp:docPr')}")
        if picture is not None:
            yield f"[picture: {picture.get('descr')}]"
        else:
            yield _spelled(run)


def _spelled(run: Any) -> str:
    words = str(run.text).translate(INVISIBLE)
    looks = run.rPr
    if looks is None:
        return words
    style, tag = looks.find(qn("w:rStyle")), looks.find(qn("w:lang"))
    name = style.get(qn("w:val")) if style is not None else ""
    if looks.find(qn("w:rtl")) is not None:
        words = f"<rtl {words}>"
    if tag is not None:
        words = f"{{{tag.get(qn('w:val'))} {words}}}"
    return {"Strong": f"**{words}**", "Hyperlink": f"_{words}_"}.get(name, words)
