"""A valid Word file, and functions that damage it: one change at a time to the parts of its package."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Callable
from functools import cache

from pipeline.checks import said
from pipeline.checks.docx_file import check
from pipeline.checks.wanted import Wanted
from pipeline.model.language import language
from pipeline.writers.docx import write
from tests.pixels import chunk
from tests.writers.docx.leaflets import DRAWINGS, EASY_READ, expected, leaflet

DOCUMENT, STYLES, CORE = "word/document.xml", "word/styles.xml", "docProps/core.xml"
FOOTER, SETTINGS, TYPES = "word/footer1.xml", "word/settings.xml", "[Content_Types].xml"

Change = Callable[[dict[str, bytes]], None]


@cache
def good(tag: str) -> bytes:
    return write(leaflet(tag), EASY_READ, DRAWINGS)[0]


def found(data: bytes, tag: str) -> set[str]:
    document = leaflet(tag)
    words, tables = expected(document), said.tables(document)
    wanted = Wanted(language(tag), words, EASY_READ.body_points, tables=tables, draft=("Draft",))
    return {finding.rule.id for finding in check(data, wanted)}


def changed(tag: str, change: Change) -> bytes:
    """The valid file with *change* applied to its parts."""
    return repacked(good(tag), change)


def repacked(file: bytes, change: Change) -> bytes:
    """A *file* with *change* applied to its parts."""
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return out.getvalue()


def doubled(tag: str, name: str) -> bytes:
    """The valid file with the zip member *name* twice."""
    out = io.BytesIO(good(tag))
    with warnings.catch_warnings(), zipfile.ZipFile(out, "a") as package:
        warnings.simplefilter("ignore")
        package.writestr(name, package.read(name))
    return out.getvalue()


def swap(part: str, old: str, new: str) -> Change:
    """Replace the first match of the pattern *old* in a part."""

    def change(parts: dict[str, bytes]) -> None:
        text, times = re.subn(old, lambda _: new, parts[part].decode(), count=1)
        assert times == 1, f"{old} is not in {part}"
        parts[part] = text.encode()

    return change


def drop(*names: str) -> Change:
    def change(parts: dict[str, bytes]) -> None:
        for name in names:
            del parts[name]

    return change


def cut_picture(parts: dict[str, bytes]) -> None:
    name = next(name for name in parts if name.startswith("word/media/"))
    parts[name] = parts[name][:-40]


def told_place(parts: dict[str, bytes]) -> None:
    """Write a place beside the pixels of a picture, between its header and them."""
    name = next(name for name in parts if name.startswith("word/media/"))
    parts[name] = parts[name][:33] + chunk(b"tEXt", b"Location\0" + b"51.5033N") + parts[name][33:]


def move_cell(parts: dict[str, bytes]) -> None:
    """Put a cell of the leaflet's table before the empty cell of its row: the words stay in their order."""
    cell = "<w:tc>(?:(?!</w:tc>).)*</w:tc>"
    old = f"({cell})(<w:tc>(?:(?!</w:tc>).)*9:00.*?</w:tc>)"
    text, times = re.subn(old, r"\2\1", parts[DOCUMENT].decode())
    assert times == 1
    parts[DOCUMENT] = text.encode()


def add_paragraph(words: str, looks: str = "", layout: str = "") -> Change:
    text = f'<w:t xml:space="preserve">{words}</w:t>'
    new = f"<w:p><w:pPr>{layout}</w:pPr><w:r><w:rPr>{looks}</w:rPr>{text}</w:r></w:p>"
    return swap(DOCUMENT, "<w:sectPr>", f"{new}<w:sectPr>")


def two_ways(latin: str, own: str) -> Change:
    """Add a left-to-right paragraph: Latin words, tagged as English, and below them words of the file."""
    marked = '<w:lang w:val="en-GB" w:bidi="en-GB"/>'
    runs = f"<w:r><w:rPr>{marked}</w:rPr><w:t>{latin}</w:t><w:br/></w:r>"
    runs += f"<w:r><w:rPr><w:rtl/></w:rPr><w:t>{own}</w:t></w:r>"
    layout = '<w:bidi w:val="0"/><w:jc w:val="right"/>'
    return swap(DOCUMENT, "<w:sectPr>", f"<w:p><w:pPr>{layout}</w:pPr>{runs}</w:p><w:sectPr>")
