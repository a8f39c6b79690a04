"""The table of formats: each writes the document of an edition and checks the finished bytes.

A file claims PDF/UA and PDF/A only if our checks of its finished bytes found no error.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from pipeline.checks import text_file
from pipeline.checks.wanted import wanted
from pipeline.making.compose import QR_CODE
from pipeline.making.file_content import FileContent
from pipeline.making.pairs import as_one_document
from pipeline.model.editions import Edition
from pipeline.model.finding import Finding, Severity
from pipeline.model.raster import Drawn
from pipeline.typesetting.fonts import library
from pipeline.writers import text


@dataclass(frozen=True, slots=True)
class Supplies:
    """What a format needs besides the document: its pictures by id, and fonts of the project.

    *page* is the address of the leaflet's web page, "" for none; it is drawn as a QR code. *exit_to* is the
    page that "Exit this page" leads to, "" for a leaflet without that button. *beside* are the pictures as
    they are in the source's language, for an edition in two.
    """

    drawings: Mapping[str, Drawn]
    font_folders: tuple[Path, ...] = ()
    page: str = ""
    exit_to: str = ""
    beside: Mapping[str, Drawn] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Written:
    """The bytes of a file, the number of its pages (None if its program decides), and what checks found."""

    data: bytes
    pages: int | None
    findings: tuple[Finding, ...]


Format = Callable[[FileContent, Edition, Supplies], Written]
"""Writes what the file of an edition shows, and checks the result."""


def _text(shown: FileContent, edition: Edition, _: Supplies) -> Written:
    document = shown.document
    data, findings = text.write(document, edition)
    return Written(data, None, (*findings, *text_file.check(data, wanted(document, edition))))


def _docx(shown: FileContent, edition: Edition, supplies: Supplies) -> Written:
    from pipeline.checks import docx_file
    from pipeline.writers import docx

    document = shown.document
    data, findings = docx.write(document, edition, supplies.drawings)
    return Written(data, None, (*findings, *docx_file.check(data, wanted(document, edition))))


def _pdf(shown: FileContent, edition: Edition, supplies: Supplies) -> Written:
    from pipeline.checks import pdf_file
    from pipeline.writers import pdf
    from pipeline.writers.qr import qr_code

    document, fonts, drawings = as_one_document(shown), library(supplies.font_folders), supplies.drawings
    if supplies.page:
        drawings = {**drawings, QR_CODE: qr_code(supplies.page)}
    write = partial(
        pdf.write_laid_out, document, edition, fonts=fonts, drawings=drawings, beside=supplies.beside
    )
    data, findings, layout = write()
    checked = pdf_file.check(data, wanted(layout, edition))
    if any(finding.severity is Severity.ERROR for finding in checked):
        data, findings, _ = write(claim=False)
    return Written(data, pdf_file.page_count(data), (*findings, *checked))


def _html(shown: FileContent, edition: Edition, supplies: Supplies) -> Written:
    from pipeline.checks import html_file
    from pipeline.writers import html

    if shown.in_source is not None:
        shown = replace(shown, document=as_one_document(shown), beside=None)
    data, findings = html.write(
        shown.document,
        shown.beside,
        shown.controls,
        supplies.drawings,
        supplies.exit_to,
        supplies.beside,
        edition.accent,
    )
    documents = tuple(wanted(document, edition) for document in shown.documents)
    controls = tuple(passage.words for passage in shown.controls.values())
    return Written(data, None, (*findings, *html_file.check(data, documents, controls)))


def _brf(shown: FileContent, edition: Edition, _: Supplies) -> Written:
    from pipeline.checks import braille_file
    from pipeline.writers import braille

    document = shown.document
    data, findings = braille.write(document, edition)
    pages = braille_file.page_count(data)
    return Written(data, pages, (*findings, *braille_file.check(data, document)))


def _epub(shown: FileContent, edition: Edition, supplies: Supplies) -> Written:
    from pipeline.checks import epub_file
    from pipeline.writers import epub

    book = epub.Book(shown.document, shown.beside, shown.controls, supplies.drawings)
    data, findings = epub.write(book, library(supplies.font_folders))
    documents = tuple(wanted(part.document, edition) for part in epub.parts(book))
    return Written(data, None, (*findings, *epub_file.check(data, documents)))


FORMATS: Mapping[str, Format] = MappingProxyType(
    {"brf": _brf, "docx": _docx, "epub": _epub, "html": _html, "pdf": _pdf, "txt": _text}
)
