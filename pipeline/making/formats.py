"""The table of formats: each writes the document of an edition and checks the finished bytes.

A file claims PDF/UA and PDF/A only if our checks of its finished bytes found no error.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from pipeline.checks import text_file
from pipeline.checks.wanted import wanted
from pipeline.making.compose import QR_CODE
from pipeline.model.document import Document
from pipeline.model.editions import Edition
from pipeline.model.finding import Finding, Severity
from pipeline.typesetting.fonts import library
from pipeline.writers import text


@dataclass(frozen=True, slots=True)
class Supplies:
    """What a format needs besides the document: its drawings as SVG by id, and fonts of the project.

    *page* is the address of the leaflet's web page, "" for none; it is drawn as a QR code.
    """

    drawings: Mapping[str, bytes]
    font_folders: tuple[Path, ...] = ()
    page: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """The bytes of a file, the number of its pages (None if its program decides), and what checks found."""

    data: bytes
    pages: int | None
    findings: tuple[Finding, ...]


Format = Callable[[Document, Edition, Supplies], Written]
"""Writes the composed document of an edition, and checks the result."""


def _text(document: Document, edition: Edition, _: Supplies) -> Written:
    data, findings = text.write(document, edition)
    return Written(data, None, (*findings, *text_file.check(data, wanted(document, edition))))


def _docx(document: Document, edition: Edition, supplies: Supplies) -> Written:
    from pipeline.checks import docx_file
    from pipeline.writers import docx

    data, findings = docx.write(document, edition, supplies.drawings)
    return Written(data, None, (*findings, *docx_file.check(data, wanted(document, edition))))


def _pdf(document: Document, edition: Edition, supplies: Supplies) -> Written:
    from pipeline.checks import pdf_file
    from pipeline.writers import pdf
    from pipeline.writers.qr import qr_code

    fonts, drawings = library(supplies.font_folders), supplies.drawings
    if supplies.page:
        drawings = {**drawings, QR_CODE: qr_code(supplies.page)}
    data, findings = pdf.write(document, edition, fonts=fonts, drawings=drawings)
    checked = pdf_file.check(data, wanted(document, edition))
    if any(finding.severity is Severity.ERROR for finding in checked):
        data, findings = pdf.write(document, edition, claim=False, fonts=fonts, drawings=drawings)
    return Written(data, pdf_file.page_count(data), (*findings, *checked))


FORMATS: Mapping[str, Format] = MappingProxyType({"docx": _docx, "pdf": _pdf, "txt": _text})
