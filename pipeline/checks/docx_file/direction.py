"""Rules on direction: right-to-left paragraphs, runs and tables, and what keeps its own direction in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from pipeline.checks.docx_file.about import same_language
from pipeline.checks.docx_file.complaints import Complaint, quoted
from pipeline.checks.docx_file.letters import LATIN, RIGHT_TO_LEFT
from pipeline.checks.docx_file.opened import OFF, Opened, W, WordParagraph, value
from pipeline.checks.wanted import Wanted
from pipeline.model.finding import Rule, Severity
from pipeline.model.islands import turned
from pipeline.model.language import Language

PARAGRAPH_DIRECTION = Rule(
    "docx/paragraph-direction",
    Severity.ERROR,
    "A paragraph of right-to-left text is marked as left-to-right.",
    why="Full stops and brackets move to the wrong end of the line, and lines start on the wrong side.",
    standard="ECMA-376-1, 17.3.1.6 bidi",
    bad="<w:pPr/> with Arabic words",
    good="<w:pPr><w:bidi/></w:pPr>",
)
RUN_DIRECTION = Rule(
    "docx/run-direction",
    Severity.ERROR,
    "A run of right-to-left words is not marked as right-to-left.",
    why="Word then uses the font, size and weight for Latin letters, and misplaces punctuation.",
    standard="ECMA-376-1, 17.3.2.30 rtl",
    bad="<w:rPr/> with Arabic words",
    good="<w:rPr><w:rtl/></w:rPr>",
)
TABLE_DIRECTION = Rule(
    "docx/table-direction",
    Severity.ERROR,
    "A table in a right-to-left file has its first column on the left.",
    why="The picture is then on the side that the reader's eye reaches last.",
    standard="ECMA-376-1, 17.4.1 bidiVisual",
    bad="<w:tblPr/> in an Urdu leaflet",
    good="<w:tblPr><w:bidiVisual/></w:tblPr>",
)
SECTION_DIRECTION = Rule(
    "docx/section-direction",
    Severity.ERROR,
    "A section of a right-to-left file is marked as left-to-right.",
    why="Page numbers and columns are then on the wrong side.",
    standard="ECMA-376-1, 17.6.1 bidi",
    bad="<w:sectPr/> in an Urdu leaflet",
    good="<w:sectPr><w:bidi/></w:sectPr>",
)
FOREIGN_IN_RTL_RUN = Rule(
    "docx/foreign-in-rtl-run",
    Severity.ERROR,
    "A right-to-left run contains Latin letters or digits.",
    why="Word uses another font for them, and may draw digits in shapes that are on no telephone.",
    standard="ECMA-376-1, 17.3.2.30 rtl",
    bad="<w:rPr><w:rtl/></w:rPr> with 999",
    good="999 in a run of its own without <w:rtl/>",
)
MIRRORED_ALIGNMENT = Rule(
    "docx/mirrored-alignment",
    Severity.ERROR,
    "A paragraph is not aligned to the side where the language starts its lines.",
    why="Word swaps left and right in right-to-left paragraphs, so lines may start on the wrong side.",
    standard="MS-OI29500, 2.1.52 jc",
    bad='<w:bidi/><w:jc w:val="right"/> in an Urdu leaflet',
    good="<w:bidi/>",
)
REVERSED_NUMBER = Rule(
    "docx/reversed-number",
    Severity.ERROR,
    "A number, a code, an address or a name is shown in the wrong order beside right-to-left text.",
    why="A telephone number in the wrong order, such as 247 2000 0808, reaches nobody.",
    standard="Unicode UAX #9, HL3",
    bad="a plain 0808 2000 247 or *#31# after Arabic letters",
    good="U+200E before the number, no-break spaces inside it, U+200F after it",
)
BREAKABLE_NUMBER = Rule(
    "docx/breakable-number",
    Severity.WARNING,
    "A number may be split at the end of a line.",
    why="People dial a telephone number wrongly, or not at all, if half of it is on each line.",
    standard="UKAAF G003 (2019)",
    bad="0808 2000 247 with plain spaces",
    good="0808 2000 247 with no-break spaces",
)
RULES = (
    PARAGRAPH_DIRECTION,
    RUN_DIRECTION,
    TABLE_DIRECTION,
    SECTION_DIRECTION,
    FOREIGN_IN_RTL_RUN,
    MIRRORED_ALIGNMENT,
    REVERSED_NUMBER,
    BREAKABLE_NUMBER,
)

BREAKABLE_DIGITS = re.compile(r"(?<![0-9])[0-9]{2,} [0-9]{3,}")


def check_direction(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    """Check the direction of tables, sections, paragraphs, runs and numbers."""
    if wanted.language.rtl:
        yield from _tables_and_sections(file)
    for paragraph in file.paragraphs:
        yield from _paragraph(paragraph, wanted.language)
        yield from _runs(paragraph)
        yield from _numbers(paragraph)


def _tables_and_sections(file: Opened) -> Iterator[Complaint]:
    for number, properties in enumerate(file.document.iter(W + "tblPr"), 1):
        mirrored = properties.find(W + "bidiVisual")
        if mirrored is None or value(mirrored) in OFF:
            yield TABLE_DIRECTION, f"the first column of table {number} is on the left"
    for section in file.document.iter(W + "sectPr"):
        if section.find(W + "bidi") is None:
            yield SECTION_DIRECTION, "the section is marked as left-to-right"


def _paragraph(paragraph: WordParagraph, spoken: Language) -> Iterator[Complaint]:
    words = paragraph.words
    if not paragraph.bidi and _must_be_right_to_left(paragraph, spoken):
        yield PARAGRAPH_DIRECTION, quoted(words)
    # A paragraph in the other direction starts on the file's side too, and Word calls that side "right".
    allowed = {"", "center", "both"} if paragraph.bidi == spoken.rtl else {"right", "end"}
    if words.strip() and (spoken.rtl or paragraph.bidi) and paragraph.alignment not in allowed:
        yield MIRRORED_ALIGNMENT, f"{paragraph.alignment or 'no alignment'}: {quoted(words)}"


def _must_be_right_to_left(paragraph: WordParagraph, spoken: Language) -> bool:
    """Whether the paragraph must be marked as right-to-left.

    In a left-to-right file: if it has right-to-left letters only. In a right-to-left file: if its last line,
    where the sentence ends, has words in the file's language, even after a Latin name, or if the last line
    begins with a right-to-left letter.
    """
    if not spoken.rtl:
        return set(_strong(paragraph.words)) == {"R"}
    last = list(_last_line(paragraph))
    own = [words for words, tag in last if same_language(tag, spoken.tag)]
    whole = "".join(words for words, _ in reversed(last))
    return _strong(whole).startswith("R") or any(RIGHT_TO_LEFT.search(words) for words in own)


def _last_line(paragraph: WordParagraph) -> Iterator[tuple[str, str]]:
    """The words after the last line break, each run with its language, the last run first."""
    for run in reversed(paragraph.runs):
        _, line_break, words = run.words.rpartition("\n")
        yield words, run.looks.languages.get("bidi", "")
        if line_break:
            return


def _strong(words: str) -> str:
    """L or R for each strong character (UAX #9) of *words*, in order, without U+200E and U+200F."""
    classes = (unicodedata.bidirectional(character) for character in words if character not in "\u200e\u200f")
    return "".join("L" if each == "L" else "R" for each in classes if each in {"L", "R", "AL"})


def _runs(paragraph: WordParagraph) -> Iterator[Complaint]:
    for run in paragraph.runs:
        rtl = run.looks.on("rtl")
        if not rtl and RIGHT_TO_LEFT.search(run.words):
            yield RUN_DIRECTION, quoted(run.words)
        if rtl and (LATIN.search(run.words) or re.search("[0-9]", run.words)):
            yield FOREIGN_IN_RTL_RUN, quoted(run.words)


def _numbers(paragraph: WordParagraph) -> Iterator[Complaint]:
    words = paragraph.words
    for line in words.split("\n"):
        for island in turned(line, int(paragraph.bidi)):
            yield REVERSED_NUMBER, f"{island} in {quoted(words)}"
    breakable = BREAKABLE_DIGITS.search(words)
    if breakable:
        yield BREAKABLE_NUMBER, f"{breakable[0]} in {quoted(words)}"
