"""A book with every kind of block, in one wording or two."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from pipeline.checks import epub_file
from pipeline.checks.wanted import wanted
from pipeline.making.compose import BOOK, VIEWS
from pipeline.model.editions import edition
from pipeline.model.finding import Finding
from pipeline.model.labels import Labels
from pipeline.typesetting.fonts import library
from pipeline.writers import epub
from tests.writers.docx.leaflets import DRAWINGS
from tests.writers.html.pages import documents


def book(tag: str, easy_read: bool = True) -> epub.Book:
    """The leaflet as a book; the words of its contents are English."""
    standard, easy = documents(tag)
    controls = {label: Labels(tag).passage(label) for label in (*BOOK, *VIEWS[1:])}
    return epub.Book(standard, easy if easy_read else None, controls, DRAWINGS)


def written(given: epub.Book) -> bytes:
    return epub.write(given, library())[0]


def checked(data: bytes, given: epub.Book) -> tuple[Finding, ...]:
    """What the check finds in a file that should be this book."""
    return epub_file.check(data, tuple(wanted(part.document, edition("epub")) for part in epub.parts(given)))


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(files: Mapping[str, bytes], stored: str = "mimetype") -> bytes:
    """A package of *files*, of which only *stored* is not compressed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, data in files.items():
            method = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, method)
    return out.getvalue()
