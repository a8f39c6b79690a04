"""Rules on layout: no spaces, tabs or empty lines for layout, no justified text, no fixed line height."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.docx_file.complaints import Complaint, quoted
from pipeline.checks.docx_file.opened import Opened, W, WordParagraph, value
from pipeline.checks.wanted import Wanted
from pipeline.model.finding import Rule, Severity

JUSTIFIED = Rule(
    "docx/justified",
    Severity.ERROR,
    "A paragraph is justified or centred.",
    why="Uneven gaps, and lines that start in different places, make readers lose their place.",
    standard="WCAG 2.2, 1.4.8 Visual Presentation; GOV.UK, Publishing accessible documents",
    bad='<w:jc w:val="both"/>',
    good="no <w:jc/>",
)
EMPTY_PARAGRAPH = Rule(
    "docx/empty-paragraph",
    Severity.WARNING,
    "A paragraph is empty.",
    why='A screen reader says "blank" for each empty paragraph. The styles should make the space.',
    standard="WCAG 2.2, 1.3.1 Info and Relationships",
    bad="<w:p/> between two paragraphs",
    good='<w:spacing w:after="120"/>',
)
BLANKS = Rule(
    "docx/blanks",
    Severity.WARNING,
    "Words are put in place with spaces or tabs.",
    why="The layout breaks when the letters get larger, and it is lost when the text is read aloud.",
    standard="WCAG 2.2, 1.3.1 Info and Relationships",
    bad="Police    999",
    good="a table, or one line for each",
)
TYPED_LIST = Rule(
    "docx/typed-list",
    Severity.WARNING,
    "A list is typed by hand.",
    why="A screen reader cannot say how many items there are.",
    standard="WCAG 2.2, 1.3.1 Info and Relationships",
    bad="• Call 999",
    good="Call 999, as an item of a Word list",
)
EXACT_LINES = Rule(
    "docx/exact-lines",
    Severity.ERROR,
    "Lines have a fixed height.",
    why="Pictures in the text, accents and Nastaliq letters are cut off.",
    standard="ECMA-376-1, 17.3.1.33 spacing",
    bad='<w:spacing w:line="320" w:lineRule="exact"/>',
    good='<w:spacing w:line="360" w:lineRule="auto"/>',
)
RULES = (JUSTIFIED, EMPTY_PARAGRAPH, BLANKS, TYPED_LIST, EXACT_LINES)

MARK = re.compile(r"(?<!\s)\s*(?:[•●▪*–-]|\d{1,2}[.)])\s+\S")
UNEVEN = frozenset(
    {"both", "distribute", "center", "thaiDistribute", "highKashida", "mediumKashida", "lowKashida"}
)


def check_layout(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    """Check the alignment, spacing and lists of every paragraph, and the line height of every style."""
    del wanted
    for paragraph in file.paragraphs:
        yield from _paragraph(paragraph)
    for tree in (file.document, file.styles):
        for spacing in tree.iter(W + "spacing"):
            if value(spacing, "lineRule") == "exact":
                yield EXACT_LINES, f"the line height is fixed: {value(spacing, 'line')} twentieths of a point"


def _paragraph(paragraph: WordParagraph) -> Iterator[Complaint]:
    words = paragraph.words
    if paragraph.alignment in UNEVEN:
        yield JUSTIFIED, f"{paragraph.alignment}: {quoted(words)}"
    if not (words.strip() or paragraph.has_picture or paragraph.row is not None or _parts_tables(paragraph)):
        yield EMPTY_PARAGRAPH, f"an empty paragraph in style {paragraph.style}"
    if "  " in words or "\t" in words:
        yield BLANKS, quoted(words)
    if MARK.match(words) and not paragraph.numbered:
        yield TYPED_LIST, quoted(words)


def _parts_tables(paragraph: WordParagraph) -> bool:
    """Whether the paragraph is between two tables, which Word would join without it."""
    beside = (paragraph.element.getprevious(), paragraph.element.getnext())
    return all(each is not None and each.tag == W + "tbl" for each in beside)
