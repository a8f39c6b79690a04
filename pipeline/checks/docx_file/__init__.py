"""Finished Word files -> findings. Reads the bytes with zipfile and lxml; knows no writer.

opened      bytes -> parts, paragraphs, runs as they will look       wanted   what they are measured against
words       it says what the leaflet says, in order                  files    Word opens it without repair
letters     size, weight, font, colour, language of every script     about    title, language, paper, pages
direction   from the right, and numbers in it from the left          layout   nothing made with blanks
pictures, tables, links, headings     what a screen reader and Microsoft's checker ask
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

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
from pipeline.checks.docx_file.opened import Opened, UnreadableError, opened
from pipeline.checks.docx_file.wanted import Complaint, Wanted
from pipeline.model.finding import Finding
from pipeline.model.language import Language

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


def check(
    data: bytes, language: Language, expected: Sequence[str], body_points: float
) -> tuple[Finding, ...]:
    """Return what is wrong with the DOCX in *data*, which should be in *language*.

    *expected* are the words of its passages in reading order (:func:`pipeline.model.document.passages`),
    *body_points* the size that no text may fall below.
    """
    wanted = Wanted(language, expected, body_points)
    try:
        file = opened(data)
    except UnreadableError as error:
        return (Finding(files.BROKEN_FILE, str(error), language=language.tag),)
    complaints = dict.fromkeys(complaint for each in CHECKS for complaint in each(file, wanted))
    return tuple(Finding(rule, message, language=language.tag) for rule, message in complaints)
