"""The rules of the DOCX writer: content that it cannot put into the file unchanged."""

from __future__ import annotations

from pipeline.model.finding import Rule, Severity

MISSING_PICTURE = Rule(
    "docx/missing-picture",
    Severity.ERROR,
    "A picture of the leaflet has no drawing.",
    why="Many people with learning disabilities look at the picture first; without it they may get lost.",
    standard="Department of Health 2010, Making written information easier to understand",
    bad="![](police-oficer) where source/pictures has police-officer.svg",
    good="![](police-officer)",
)
BROKEN_PICTURE = Rule(
    "docx/broken-picture",
    Severity.ERROR,
    "A drawing is not a valid SVG.",
    why="The file would have a sentence without its picture, or a picture that no program can show.",
    standard="SVG 1.1",
    bad="<svg><path d=",
    good='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path d="M8 8h32v32H8z"/></svg>',
)
WORDS_IN_PICTURE = Rule(
    "docx/words-in-picture",
    Severity.WARNING,
    "A drawing contains text, which is left out.",
    why="Text in a picture is not translated, no screen reader speaks it, and each machine needs its font.",
    standard="WCAG 2.2, 1.4.5 Images of Text",
    bad="<text>48</text>",
    good='<path d="M12 40V8l-8 12h16"/>',
)
UNKNOWN_SCRIPT = Rule(
    "docx/unknown-script",
    Severity.WARNING,
    "No font is known for the script of a language.",
    why="Word then chooses a font by itself, and a reader may see boxes instead of letters.",
    standard="ISO 15924",
    bad="a leaflet in Javanese script (Java)",
    good="a leaflet in Javanese in Latin script (jv-Latn), or a row for Java in the table of fonts",
)
PLAIN_SIGN = Rule(
    "docx/plain-sign",
    Severity.WARNING,
    "A sign of several characters is shown as a plain sign.",
    why="Where a computer has no font for the sign, its parts are drawn over each other and unreadable.",
    standard="Unicode UTS #51 2.2, Emoji Implementation Notes",
    bad="press 5\ufe0f\u20e3",
    good="press 5",
)
RULES = (MISSING_PICTURE, BROKEN_PICTURE, WORDS_IN_PICTURE, UNKNOWN_SCRIPT, PLAIN_SIGN)
