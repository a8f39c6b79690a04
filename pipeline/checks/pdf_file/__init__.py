"""Finished PDF bytes -> findings: what a screen reader, a printer or a worried reader would stumble over.

Reads the file as other programs do (pikepdf), and knows nothing of the writer that made it. What these rules
cannot see needs a person: whether the words make sense in that order, and how the page looks.

*The words of the file* are compared with the passages they were made from. A link's address is printed
after its words, " (example.org)", as part of the link; so the address that the link's own annotation leads to
is taken off the end of the link's words before they are compared. A bullet or a number of a list is no part
of a passage.
"""

from __future__ import annotations

import io
from collections.abc import Sequence

import pikepdf

from pipeline.checks.pdf_file.eye import SIGHTS
from pipeline.checks.pdf_file.looks import CHECKS, Promise
from pipeline.checks.pdf_file.opened import File
from pipeline.checks.pdf_file.rules import RULES, UNREADABLE
from pipeline.model.finding import Finding


def check(
    data: bytes, document_language: str, expected: Sequence[str], body_points: float
) -> tuple[Finding, ...]:
    """Return what is wrong with the PDF *data*.

    *expected* are the words of the passages a reader sees, in reading order, without markup and addresses
    (``model.document.passages``); *body_points* is the size that no text may be smaller than.
    """
    promise = Promise(document_language, expected, body_points)
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            file = File(pdf)
            return tuple(
                Finding(rule, message, language=document_language)
                for rule, look in {**CHECKS, **SIGHTS}.items()
                for message in look(file, promise)
            )
    except pikepdf.PdfError as error:
        return (Finding(UNREADABLE, f"the file cannot be read: {error}", language=document_language),)


def text_in_tag_order(data: bytes, addresses: bool = False) -> list[str]:
    """Return the passages of the PDF *data* as a screen reader walks them, without marks of list items.

    The printed addresses of links are left out unless *addresses* is set.
    """
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return File(pdf).passages(addresses)


def page_count(data: bytes) -> int:
    """Return how many pages the PDF *data* has."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages)


__all__ = ["RULES", "check", "page_count", "text_in_tag_order"]
