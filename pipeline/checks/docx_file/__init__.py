"""Finished Word files -> findings. Reads the bytes with zipfile, python-docx and lxml; knows no writer.

opened      bytes -> parts, paragraphs, and runs with their formatting
wanted      what a file is compared with: language, words, text size
words       the file has the words of the leaflet, in order
files       Word opens the file without repairing it
about       title, language, paper size, page numbers
letters     size, weight, font, colour and language in every script
direction   right-to-left text, and the numbers in it
layout      no empty lines, spaces or tabs for layout; no justified text
cells       the leaflet's tables, cell by cell
pictures, tables, links, headings     what screen readers and Microsoft's Accessibility Checker need
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from pipeline.checks.docx_file import (
    about,
    direction,
    files,
    headings,
    layout,
    letters,
    links,
    pictures,
    tables,
    words,
)
from pipeline.checks.docx_file.complaints import Complaint
from pipeline.checks.docx_file.opened import Opened, UnreadableError, opened, unzipped
from pipeline.checks.wanted import Wanted
from pipeline.model.finding import Finding

__all__ = ["RULES", "check"]

RULES = (
    *words.RULES,
    *files.RULES,
    *about.RULES,
    *headings.RULES,
    *letters.RULES,
    *direction.RULES,
    *pictures.RULES,
    *tables.RULES,
    *links.RULES,
    *layout.RULES,
)

CHECKS: tuple[Callable[[Opened, Wanted], Iterator[Complaint]], ...] = (
    words.check_words,
    files.check_files,
    about.check_file_as_a_whole,
    headings.check_headings,
    letters.check_letters,
    direction.check_direction,
    pictures.check_pictures,
    tables.check_tables,
    links.check_links,
    layout.check_layout,
)


def check(data: bytes, wanted: Wanted) -> tuple[Finding, ...]:
    """Return the findings on the DOCX *data*."""
    complaints = dict.fromkeys(_complaints(data, wanted))
    return tuple(Finding(rule, message, language=wanted.language.tag) for rule, message in complaints)


def _complaints(data: bytes, wanted: Wanted) -> Iterator[Complaint]:
    """Complaints about the package, and about what is in it, if it can be opened."""
    faults: list[Complaint] = []
    try:
        faults += files.check_package(unzipped(data))
        file = opened(data)
    except UnreadableError as error:
        yield from faults or [(files.BROKEN_FILE, str(error))]
        return
    with contextlib.closing(file):
        yield from faults
        for check_file in CHECKS:
            yield from check_file(file, wanted)
