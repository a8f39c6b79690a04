"""Rules on pictures: their alternative text, and their place in the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from pipeline.checks.docx_file.complaints import Complaint, quoted
from pipeline.checks.docx_file.opened import WP, Element, Opened, W
from pipeline.checks.wanted import Wanted
from pipeline.model.finding import Rule, Severity

MISSING_ALTERNATIVE = Rule(
    "docx/missing-alternative-text",
    Severity.ERROR,
    "A picture has no alternative text.",
    why='A blind reader hears only "graphic", where others see what the sentence is about.',
    standard="WCAG 2.2, 1.1.1 Non-text Content",
    bad='<wp:docPr id="1" name="Picture 1"/>',
    good='<wp:docPr id="1" name="Picture 1" descr="A police officer"/>',
)
FILE_NAME_ALTERNATIVE = Rule(
    "docx/file-name-as-alternative-text",
    Severity.ERROR,
    "A picture's alternative text is a file name.",
    why='A screen reader says "police underscore 02 dot p n g", which means nothing to a reader.',
    standard="Microsoft Accessibility Checker, alternative text",
    bad='descr="police_02.png"',
    good='descr="A police officer"',
)
LONG_ALTERNATIVE = Rule(
    "docx/long-alternative-text",
    Severity.WARNING,
    "A picture's alternative text is longer than 150 characters.",
    why="A screen reader reads it all in one go, and the listener cannot go back to a part of it.",
    standard="NHS digital service manual, alternative text of 125 characters at most",
    bad="a description of every object in the picture",
    good="A police officer talks to a woman",
)
REPEATED_ALTERNATIVE = Rule(
    "docx/repeated-alternative-text",
    Severity.WARNING,
    "A picture's alternative text repeats the sentence beside it.",
    why="A blind reader hears everything twice.",
    standard="WCAG 2.2, 1.1.1 Non-text Content",
    bad="“The police will come.” beside the sentence “The police will come.”",
    good="“A police car” beside the same sentence",
)
PICTURE_IDS = Rule(
    "docx/picture-ids",
    Severity.ERROR,
    "Two pictures have the same id.",
    why="Word reports that the file is damaged.",
    standard="ECMA-376-1, 20.4.2.5 docPr",
    bad='<wp:docPr id="1"/> twice',
    good='<wp:docPr id="1"/> and <wp:docPr id="2"/>',
)
FLOATING_OBJECT = Rule(
    "docx/floating-object",
    Severity.ERROR,
    "A picture, frame or text box floats: it is not in line with the text.",
    why="Screen readers leave it out or read it in another place, and large letters run into it.",
    standard="Microsoft Accessibility Checker, object not in line",
    bad="<wp:anchor>",
    good="<wp:inline>",
)
PARTED_PICTURE = Rule(
    "docx/parted-picture",
    Severity.ERROR,
    "A picture above its words may be on the page before them.",
    why="If a picture is on one page and its words on the next, nobody sees that they belong together.",
    standard="ECMA-376-1, 17.3.1.15 keepNext",
    bad="<w:pPr/> in a paragraph that contains a picture",
    good="<w:pPr><w:keepNext/></w:pPr>",
)
RULES = (
    MISSING_ALTERNATIVE,
    FILE_NAME_ALTERNATIVE,
    LONG_ALTERNATIVE,
    REPEATED_ALTERNATIVE,
    PICTURE_IDS,
    FLOATING_OBJECT,
    PARTED_PICTURE,
)

FILE_NAME = re.compile(
    r"\.(?:png|jpe?g|gif|svg|webp|bmp)$|^(?:image|picture|img|bild)[ _-]*\d*$", re.IGNORECASE
)
LONGEST = 150
FLOATING = (f"{WP}anchor", W + "framePr", W + "txbxContent", W + "pict")


def check_pictures(file: Opened, wanted: Wanted) -> Iterator[Complaint]:
    """Check the alternative text, id and place of every picture."""
    del wanted
    pictures = list(file.document.iter(f"{WP}docPr"))
    for picture in pictures:
        yield from _alternative(picture)
    yield from _repeated(file)
    counts = Counter(picture.get("id", "") for picture in pictures)
    yield from ((PICTURE_IDS, f"{n} pictures have the id {each}") for each, n in counts.items() if n > 1)
    for element in file.document.iter(*FLOATING):
        yield FLOATING_OBJECT, f"the document contains the element {str(element.tag).rpartition('}')[2]}"

    for paragraph in file.paragraphs:
        if paragraph.row is None and paragraph.has_picture and not paragraph.kept_with_next:
            yield PARTED_PICTURE, "a picture outside a table has no keepNext: words may go to the next page"


def _alternative(picture: Element) -> Iterator[Complaint]:
    words = picture.get("descr", "").strip()
    name = picture.get("name", "")
    if not words and not _decorative(picture):
        yield MISSING_ALTERNATIVE, f"{name or 'a picture'} has no alternative text"
    if FILE_NAME.search(words):
        yield FILE_NAME_ALTERNATIVE, quoted(words)
    if len(words) > LONGEST:
        yield LONG_ALTERNATIVE, f"{len(words)} characters: {quoted(words)}"


def _decorative(picture: Element) -> bool:
    """Whether the picture is marked as decorative (an extension of Office 2019)."""
    return any(
        str(each.tag).endswith("}decorative") and each.get("val") in {"1", "true"} for each in picture.iter()
    )


def _repeated(file: Opened) -> Iterator[Complaint]:
    """Pictures whose alternative text is also a paragraph of their table row, or the paragraph below."""
    for picture in file.document.iter(f"{WP}docPr"):
        said = picture.get("descr", "").strip()
        if said and said in _words_beside(picture):
            yield REPEATED_ALTERNATIVE, quoted(said)


def _words_beside(picture: Element) -> Iterator[str]:
    row = next(picture.iterancestors(W + "tr"), None)
    below = next(picture.iterancestors(W + "p")).getnext() if row is None else None
    beside = row if row is not None else below
    for paragraph in beside.iter(W + "p") if beside is not None else ():
        yield "".join(text.text or "" for text in paragraph.iter(W + "t")).strip()
