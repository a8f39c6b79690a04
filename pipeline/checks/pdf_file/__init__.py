"""Finished PDF bytes -> findings on accessibility, appearance, archiving (PDF/A) and privacy.

opened       the PDF with its structure tree, fonts and pages      page         what one page paints
structure    tags, language, title, links, fonts, words, actions   fonts        text and size of letters
appearance   contrast, margins, overlaps, order of numbers         archive      faults that PDF/A forbids
feet         number and Draft at the foot of each page
rules        the rules with their reasons and samples              claims       the standards that it claims

Reads the file with pikepdf and knows nothing of the writer that made it. A person must still check whether
the words make sense in their order, and how the pages look.

The words of the file are compared with the expected passages. The file prints a link's address after the
link's words, " (example.org)", as part of the link. So the comparison first removes the address that the
link's annotation points to from the end of these words. It also leaves out the bullets and numbers of lists.
"""

from __future__ import annotations

import io

import pikepdf

from pipeline.checks.pdf_file import appearance, structure
from pipeline.checks.pdf_file.feet import words_of_feet
from pipeline.checks.pdf_file.opened import File
from pipeline.checks.pdf_file.rules import RULES, UNREADABLE
from pipeline.checks.wanted import Wanted
from pipeline.model.finding import Finding


def check(data: bytes, wanted: Wanted) -> tuple[Finding, ...]:
    """Return the findings on the PDF *data*."""
    tag = wanted.language.tag
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            file = File(pdf)
            return tuple(
                Finding(rule, message, language=tag)
                for rule, check_file in {**structure.CHECKS, **appearance.CHECKS}.items()
                for message in check_file(file, wanted)
            )
    except pikepdf.PdfError as error:
        return (Finding(UNREADABLE, f"the file cannot be read: {error}", language=tag),)


def text_in_tag_order(data: bytes, addresses: bool = False) -> list[str]:
    """Return the passages of the PDF *data* in the order of its tags, without bullets and list numbers.

    *addresses*: also return the addresses that are printed after links.
    """
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return File(pdf).passages(addresses)


def feet(data: bytes) -> list[str]:
    """Return what each page of the PDF *data* shows outside its tags, such as the foot, from the left."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return words_of_feet(File(pdf))


def page_count(data: bytes) -> int:
    """Return how many pages the PDF *data* has."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages)


__all__ = ["RULES", "check", "feet", "page_count", "text_in_tag_order"]
