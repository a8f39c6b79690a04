"""Rules on direction: paragraphs, runs and tables from the right, numbers inside them from the left."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from pipeline.checks.docx_file.about import same_language
from pipeline.checks.docx_file.letters import LATIN, RIGHT_TO_LEFT
from pipeline.checks.docx_file.opened import OFF, Opened, Paragraph, W, value
from pipeline.checks.docx_file.wanted import Complaint, Wanted, quoted
from pipeline.model.finding import Rule, Severity
from pipeline.model.language import Language

PARAGRAPH_DIRECTION = Rule(
    "docx/paragraph-direction",
    Severity.ERROR,
    "A paragraph of right-to-left words runs from the left.",
    why="Full stops and brackets move to the wrong end, and lines start on the wrong side.",
    standard="ECMA-376-1, 17.3.1.6 bidi",
    bad="<w:pPr/> with Arabic words",
    good="<w:pPr><w:bidi/></w:pPr>",
)
RUN_DIRECTION = Rule(
    "docx/run-direction",
    Severity.ERROR,
    "A run of right-to-left words does not say so.",
    why="Word takes their font, size and weight from the Latin slots, and orders signs from the left.",
    standard="ECMA-376-1, 17.3.2.30 rtl",
    bad="<w:rPr/> with Arabic words",
    good="<w:rPr><w:rtl/></w:rPr>",
)
TABLE_DIRECTION = Rule(
    "docx/table-direction",
    Severity.ERROR,
    "A table in a right-to-left file starts from the left.",
    why="The picture stands on the end side, where the eye comes last.",
    standard="ECMA-376-1, 17.4.1 bidiVisual",
    bad="<w:tblPr/> in an Urdu leaflet",
    good="<w:tblPr><w:bidiVisual/></w:tblPr>",
)
SECTION_DIRECTION = Rule(
    "docx/section-direction",
    Severity.ERROR,
    "The section of a right-to-left file runs from the left.",
    why="Page furniture stands on the wrong side.",
    standard="ECMA-376-1, 17.6.1 bidi",
    bad="<w:sectPr/> in an Urdu leaflet",
    good="<w:sectPr><w:bidi/></w:sectPr>",
)
FOREIGN_IN_RTL_RUN = Rule(
    "docx/foreign-in-rtl-run",
    Severity.ERROR,
    "Latin letters or digits stand in a right-to-left run.",
    why="Word takes their font from another slot, and may draw digits in shapes that are on no telephone.",
    standard="ECMA-376-1, 17.3.2.30 rtl",
    bad="<w:rPr><w:rtl/></w:rPr> with 999",
    good="999 in a run of its own without <w:rtl/>",
)
MIRRORED_ALIGNMENT = Rule(
    "docx/mirrored-alignment",
    Severity.ERROR,
    "A paragraph does not stand on the file's start side.",
    why="In a right-to-left paragraph Word takes right for left, and eyes look for its beginning in vain.",
    standard="MS-OI29500, 2.1.52 jc",
    bad='<w:bidi/><w:jc w:val="right"/> in an Urdu leaflet',
    good="<w:bidi/>",
)
REVERSED_NUMBER = Rule(
    "docx/reversed-number",
    Severity.ERROR,
    "A number in right-to-left text is shown from the wrong end.",
    why="247 2000 0808 reaches nobody.",
    standard="Unicode UAX #9, W2 to W7",
    bad="a plain 0808 2000 247 after Arabic letters",
    good="U+200E before it, no-break spaces in it, U+200F behind it",
)
BREAKABLE_NUMBER = Rule(
    "docx/breakable-number",
    Severity.WARNING,
    "A number may be parted at the end of a line.",
    why="Half a telephone number on each line is dialled wrong, or not at all.",
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

# Groups of digits with up to three signs or spaces between them, perhaps with a plus or bracket before.
GROUPED_NUMBER = re.compile(r"[+(]{0,2}[0-9]+(?:[ \u00a0\u202f()./:+\u2010-\u2014-]{1,3}[0-9]+)*")
PARTED_DIGITS = re.compile(r"(?<![0-9])[0-9]{2,} [0-9]{3,}")
ISOLATES = re.compile("\u2066[^\u2066-\u2069]*\u2069|\u2068[^\u2066-\u2069]*\u2069")


def check_direction(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    """Check what runs which way."""
    if wanted.language.rtl:
        yield from _frame(file)
    for paragraph in file.paragraphs:
        yield from _paragraph(paragraph, wanted.language)
        yield from _runs(paragraph)
        yield from _numbers(paragraph)


def _frame(file: Opened) -> Iterator[Complaint]:
    for number, properties in enumerate(file.document.iter(W + "tblPr"), 1):
        mirrored = properties.find(W + "bidiVisual")
        if mirrored is None or value(mirrored) in OFF:
            yield TABLE_DIRECTION, f"table {number} starts from the left"
    for section in file.document.iter(W + "sectPr"):
        if section.find(W + "bidi") is None:
            yield SECTION_DIRECTION, "the section runs from the left"


def _paragraph(paragraph: Paragraph, spoken: Language) -> Iterator[Complaint]:
    words = paragraph.words
    if not paragraph.bidi and _is_turned(paragraph, spoken):
        yield PARAGRAPH_DIRECTION, quoted(words)
    # Words that run against the file stand on its start side, the trailing side of their paragraph: "right".
    allowed = {"", "center", "both"} if paragraph.bidi == spoken.rtl else {"right", "end"}
    if words.strip() and (spoken.rtl or paragraph.bidi) and paragraph.alignment not in allowed:
        yield MIRRORED_ALIGNMENT, f"{paragraph.alignment or 'no alignment'}: {quoted(words)}"


def _is_turned(paragraph: Paragraph, spoken: Language) -> bool:
    """Whether the paragraph ought to run from the right.

    In a right-to-left file it ought to as soon as its last line, where the sentence ends, has words in the
    file's language, even behind a Latin name. Among left-to-right paragraphs, one that merely begins with a
    right-to-left name is none of its kind.
    """
    if not spoken.rtl:
        return set(_strong(paragraph.words)) == {"R"}
    last = list(_last_line(paragraph))
    own = [words for words, tag in last if same_language(tag, spoken.tag)]
    whole = "".join(words for words, _ in reversed(last))
    return _strong(whole).startswith("R") or any(RIGHT_TO_LEFT.search(words) for words in own)


def _last_line(paragraph: Paragraph) -> Iterator[tuple[str, str]]:
    """The words behind the last line break and their language, from the end."""
    for run in reversed(paragraph.runs):
        _, line_break, words = run.words.rpartition("\n")
        yield words, run.looks.languages.get("bidi", "")
        if line_break:
            return


def _strong(words: str) -> str:
    """The direction of each letter that has one, L or R, in order."""
    classes = (unicodedata.bidirectional(character) for character in words if character not in "\u200e\u200f")
    return "".join("L" if each == "L" else "R" for each in classes if each in {"L", "R", "AL"})


def _runs(paragraph: Paragraph) -> Iterator[Complaint]:
    for run in paragraph.runs:
        rtl = run.looks.on("rtl")
        if not rtl and RIGHT_TO_LEFT.search(run.words):
            yield RUN_DIRECTION, quoted(run.words)
        if rtl and (LATIN.search(run.words) or re.search("[0-9]", run.words)):
            yield FOREIGN_IN_RTL_RUN, quoted(run.words)


def _numbers(paragraph: Paragraph) -> Iterator[Complaint]:
    words = paragraph.words
    if paragraph.bidi:
        for number in reversed_numbers(words):
            yield REVERSED_NUMBER, f"{number} in {quoted(words)}"
    parted = PARTED_DIGITS.search(words)
    if parted:
        yield BREAKABLE_NUMBER, f"{parted[0]} in {quoted(words)}"


def reversed_numbers(words: str) -> Iterator[str]:
    """Yield the numbers that UAX #9 takes apart in a right-to-left paragraph of *words*.

    After a left-to-right letter or mark, European digits are letters to the algorithm (W7), and what stands
    between them goes with them (N1). Otherwise only a single common separator (class CS: full stop, comma,
    colon, slash, no-break space) joins two numbers (W4): after Arabic letters they are Arabic numbers (W2),
    which plus and hyphen (class ES) do not join, and which spaces put in the order of the paragraph.
    """
    words = ISOLATES.sub("", words)
    for match in GROUPED_NUMBER.finditer(words):
        signs = re.split("[0-9]+", match[0])
        joined = not signs[0] and all(_joins(sign) for sign in signs[1:-1])
        if not joined and _strong_before(words, match.start()) != "L":
            yield match[0]


def _joins(sign: str) -> bool:
    return len(sign) == 1 and unicodedata.bidirectional(sign) == "CS"


def _strong_before(words: str, place: int) -> str:
    """The class of the last strong character before *place*; that of the paragraph, R, at its beginning."""
    classes = (unicodedata.bidirectional(character) for character in reversed(words[:place]))
    return next((each for each in classes if each in {"L", "R", "AL"}), "R")
