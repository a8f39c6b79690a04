"""Rules on letters: size, weight, font, colour and language, for each script.

Word and LibreOffice keep two sizes, two weights and four fonts for every run: a "slot" for each group of
scripts. The script of the letters decides which slot counts. If a program fills only the Latin slots, Arabic
letters are small, not bold and in another font.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from pipeline.checks.docx_file.about import same_language
from pipeline.checks.docx_file.complaints import Complaint, quoted
from pipeline.checks.docx_file.opened import Looks, Opened, WordParagraph, WordRun
from pipeline.checks.said import unmarked
from pipeline.checks.wanted import Wanted
from pipeline.model.contrast import contrast
from pipeline.model.finding import Rule, Severity
from pipeline.model.language import RIGHT_TO_LEFT_SCRIPTS

SMALL_TEXT = Rule(
    "docx/small-text",
    Severity.ERROR,
    "Text is smaller than the edition's size, in one of the two size slots (sz, szCs).",
    why="People with learning disabilities asked for 16 points. Arabic and Bengali use the slot szCs.",
    standard=(
        "GOV.UK, Accessible communication formats, easy read: 14 point at least; Photosymbols, easy read: 16"
    ),
    bad='<w:sz w:val="32"/><w:szCs w:val="22"/>',
    good='<w:sz w:val="32"/><w:szCs w:val="32"/>',
)
LIGHT_COMPLEX = Rule(
    "docx/light-complex-script",
    Severity.ERROR,
    "Bold is switched on for Latin letters only.",
    why="A hard word in Arabic, Urdu or Bengali is then not bold, and looks like any other word.",
    standard="ECMA-376-1, 17.3.2.2 bCs",
    bad="<w:b/>",
    good="<w:b/><w:bCs/>",
)
NO_FONT = Rule(
    "docx/no-font",
    Severity.ERROR,
    "A run has no font for the script of its letters.",
    why="Word then uses its default font, which may show boxes instead of letters.",
    standard="ECMA-376-1, 17.3.2.26 rFonts",
    bad='<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>',
    good='<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>',
)
UNMARKED_LANGUAGE = Rule(
    "docx/unmarked-language",
    Severity.NOTE,
    "Words in another language are not marked with their language.",
    why="A screen reader spells them letter by letter, or skips them.",
    standard="WCAG 2.2, 3.1.2 Language of Parts",
    bad="GoodSAM in a run whose language is Urdu",
    good='GoodSAM in a run with <w:lang w:val="en-GB"/>',
)
LOW_CONTRAST = Rule(
    "docx/low-contrast",
    Severity.ERROR,
    "Text has less than 4.5:1 contrast with its background.",
    why="People with low vision cannot read it, and it is even paler on paper.",
    standard="WCAG 2.2, 1.4.3 Contrast (Minimum)",
    bad="4F81BD on white (4.0:1)",
    good="1B3A6B on white (11:1)",
)
ITALIC = Rule(
    "docx/italic",
    Severity.ERROR,
    "Text is italic.",
    why="Slanted letters are harder to tell apart. Arabic and Indian scripts have no italics.",
    standard="NHS digital service manual, formatting; UKAAF G003 (2019)",
    bad="<w:i/>",
    good="<w:b/><w:bCs/>",
)
UNDERLINE = Rule(
    "docx/underline",
    Severity.ERROR,
    "Text that is not a link is underlined.",
    why="The line hides the lower parts of letters and makes the words look like a link.",
    standard="NHS digital service manual, formatting; UKAAF G003 (2019)",
    bad='<w:u w:val="single"/> on a word',
    good='<w:u w:val="single"/> only in hyperlinks',
)
CAPITALS = Rule(
    "docx/capitals",
    Severity.WARNING,
    "Several words are in capitals.",
    why="Words lose their shape, and some screen readers spell them letter by letter.",
    standard="NHS digital service manual, formatting; UKAAF G003 (2019)",
    bad="CALL THE POLICE",
    good="Call the police",
)
RULES = (SMALL_TEXT, LIGHT_COMPLEX, NO_FONT, UNMARKED_LANGUAGE, LOW_CONTRAST, ITALIC, UNDERLINE, CAPITALS)

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
COMPLEX = re.compile(
    "[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u18af\ufb1d-\ufdff\ufe70-\ufefc]"
)
EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
SHOUTED = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,}(?:\W+[^\W\d_]{2,})+")

OWN_SCRIPTS = {
    LATIN: frozenset({"Latn"}),
    RIGHT_TO_LEFT: RIGHT_TO_LEFT_SCRIPTS,
    EAST_ASIAN: frozenset({"Hans", "Hant", "Jpan", "Kore", "Hani"}),
}
"""For each pattern, the scripts whose own letters it matches."""

LOWEST_CONTRAST = 4.5


def check_letters(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    """Check every run that has words, in the text and in footers."""
    for paragraph in (*file.paragraphs, *file.footer_paragraphs):
        for run in paragraph.runs:
            if run.words.strip():
                yield from _slots(run, wanted)
                yield from _language(run, wanted)
                yield from _emphasis(run)
                yield from _contrast(run, paragraph)

    if wanted.parts:
        for tag, word in unmarked(wanted.parts, _parts(file)):
            yield UNMARKED_LANGUAGE, f"{quoted(word)} is not marked as words in {tag}"


def _parts(file: Opened) -> Iterator[tuple[str, str]]:
    """The words of neighbouring runs in one language, after its tag."""
    for paragraph in file.paragraphs:
        for tag, runs in groupby(paragraph.runs, key=_spoken):
            yield tag, "".join(run.words for run in runs)


def _spoken(run: WordRun) -> str:
    """The language of a run: that of the slot that Word uses for its letters."""
    complex_script = COMPLEX.search(run.words) or run.looks.on("rtl") or run.looks.on("cs")
    slot = "eastAsia" if EAST_ASIAN.search(run.words) else "bidi" if complex_script else "val"
    return run.looks.languages.get(slot, "")


def _slots(run: WordRun, wanted: Wanted) -> Iterator[Complaint]:
    looks = run.looks
    smallest = min(looks.size("sz"), looks.size("szCs"))
    if smallest < wanted.body_points:
        yield SMALL_TEXT, f"{smallest:g} points, less than {wanted.body_points:g}: {quoted(run.words)}"
    if looks.on("b") and not looks.on("bCs"):
        yield LIGHT_COMPLEX, quoted(run.words)
    for slot in _font_slots(run.words, looks):
        if not looks.fonts.get(slot):
            yield NO_FONT, f"no font in the slot {slot}: {quoted(run.words)}"


def _font_slots(words: str, looks: Looks) -> Iterator[str]:
    """The font slots that Word or LibreOffice may use to draw *words*."""
    yield "ascii"
    yield "hAnsi"
    if COMPLEX.search(words) or looks.on("rtl") or looks.on("cs"):
        yield "cs"
    if EAST_ASIAN.search(words):
        yield "eastAsia"


def _language(run: WordRun, wanted: Wanted) -> Iterator[Complaint]:
    for pattern, slot in ((LATIN, "val"), (RIGHT_TO_LEFT, "bidi"), (EAST_ASIAN, "eastAsia")):
        if wanted.language.script in OWN_SCRIPTS[pattern] or not pattern.search(run.words):
            continue
        if same_language(run.looks.languages.get(slot, ""), wanted.language.tag):
            yield UNMARKED_LANGUAGE, quoted(run.words)


def _emphasis(run: WordRun) -> Iterator[Complaint]:
    looks = run.looks
    if looks.on("i") or looks.on("iCs"):
        yield ITALIC, quoted(run.words)
    if looks.on("u") and run.link is None:
        yield UNDERLINE, quoted(run.words)
    shouted = SHOUTED.search(run.words)
    if looks.on("caps") or looks.on("smallCaps") or (shouted and shouted[0].isupper()):
        yield CAPITALS, quoted(run.words)


def _contrast(run: WordRun, paragraph: WordParagraph) -> Iterator[Complaint]:
    ink = _colour(run.looks.values.get("color", ""), "000000")
    ground = _colour(paragraph.ground, "FFFFFF")
    found = contrast(ink, ground)
    if found < LOWEST_CONTRAST:
        yield LOW_CONTRAST, f"{ink} on {ground} is {found:.1f}:1: {quoted(run.words)}"


def _colour(colour: str, automatic: str) -> str:
    return colour if re.fullmatch("[0-9A-Fa-f]{6}", colour) else automatic
