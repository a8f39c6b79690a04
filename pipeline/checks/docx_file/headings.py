"""Rules on headings, which screen readers list like a table of contents."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.docx_file.complaints import Complaint, quoted
from pipeline.checks.docx_file.opened import Opened
from pipeline.checks.wanted import Wanted
from pipeline.model.finding import Rule, Severity

ONE_TITLE = Rule(
    "docx/one-title",
    Severity.ERROR,
    "The file does not have exactly one heading of level 1, its title.",
    why="Blind readers jump to the title to learn what the leaflet is about. A second one misleads them.",
    standard="ISO 14289-1:2014, 7.4 (PDF made from the file)",
    bad="Heading 1, Heading 1",
    good="Heading 1, Heading 2, Heading 2",
)
SKIPPED_LEVEL = Rule(
    "docx/skipped-level",
    Severity.ERROR,
    "A heading skips a level.",
    why="Readers who move from heading to heading think that they missed one.",
    standard="WCAG 2.2, 1.3.1 Info and Relationships; Microsoft Accessibility Checker, heading order",
    bad="Heading 1, Heading 3",
    good="Heading 1, Heading 2, Heading 3",
)
EMPTY_HEADING = Rule(
    "docx/empty-heading",
    Severity.ERROR,
    "A heading has no words.",
    why='A screen reader says "heading level 2" and nothing more.',
    standard="WCAG 2.2, 2.4.6 Headings and Labels",
    bad="an empty paragraph in style Heading 2",
    good="Heading 2: When the police come",
)
HEADING_IN_TABLE = Rule(
    "docx/heading-in-table",
    Severity.ERROR,
    "A heading is inside a table.",
    why="Screen readers leave it out of their list of headings.",
    standard="LibreOffice Accessibility Check, headings in tables",
    bad="Heading 2 in a cell",
    good="Heading 2, then the table",
)
RULES = (ONE_TITLE, SKIPPED_LEVEL, EMPTY_HEADING, HEADING_IN_TABLE)


def check_headings(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    """Check the levels, words and places of all headings."""
    del wanted
    headings = [paragraph for paragraph in file.paragraphs if paragraph.level]
    titles = sum(heading.level == 1 for heading in headings)
    if titles != 1:
        yield ONE_TITLE, f"headings of level 1: {titles}"
    above = 0
    for heading in headings:
        if heading.level > above + 1:
            yield SKIPPED_LEVEL, f"level {heading.level} follows level {above}: {quoted(heading.words)}"
        if not heading.words.strip():
            yield EMPTY_HEADING, f"a heading of level {heading.level} is empty"
        if heading.row is not None:
            yield HEADING_IN_TABLE, quoted(heading.words)
        above = heading.level
