"""The foot of each page of a Word file: Draft, the title, and "Page 2 of 9" with numbers that Word counts.

All is as large as the text (ER-19), on one line: the page's number is at the end side, as in the PDF.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.document import Document, Foot, Link, Passage, Text, passages, pictures
from pipeline.model.labels import PLACEHOLDER
from pipeline.writers.docx import wml
from pipeline.writers.docx.assembly import Assembly
from pipeline.writers.docx.fonts import LATIN
from pipeline.writers.docx.runs import STRONG
from pipeline.writers.docx.setting import font_slots

FIELDS = {"page": "PAGE", "pages": "NUMPAGES"}
"""The placeholders of the label, and the fields that Word fills in (ECMA-376-1, 17.16.5)."""
DOT = " \N{MIDDLE DOT} "
TAB = "<w:r><w:tab/></w:r>"

PICTURES_ON_A_PAGE, PASSAGES_ON_A_PAGE = 6, 14
"""About how many of either fill a page, for the number that a program shows before it counts the pages."""


def footer(document: Document, assembly: Assembly) -> str:
    """Return the footer part, or "" if nothing stands at the foot of the pages of *document*."""
    foot = document.foot
    if foot is None:
        return ""
    words = "".join((*_words(foot, assembly), TAB, *_page_number(foot.page, _pages(document), assembly)))
    return wml.part("ftr", wml.paragraph(words, assembly.layout("Footer")))


def _words(foot: Foot, assembly: Assembly) -> Iterator[str]:
    """The word Draft in each language, and the title, with dots between them."""
    parts = [assembly.runs(word, STRONG) for word in foot.draft]
    linked = any(isinstance(part, Link) for part in foot.title.content)
    # A link is of the part that it stands in, and this is not the one that has the others.
    title = Passage((Text(foot.title.words),), language=foot.title.language) if linked else foot.title
    for place, part in enumerate((*parts, assembly.runs(title))):
        yield wml.run(DOT) * bool(place) + part


def _page_number(label: Passage, pages: int, assembly: Assembly) -> Iterator[str]:
    """The words of the label around its fields; without w:rtl, which can make Word use other digits.

    The digits are those of the text: numbers in another script are in the Latin font there (``runs``).
    """
    looks = wml.properties("rPr", rFonts=font_slots(LATIN)) if assembly.setting.face.complex_script else ""
    values = {"page": 1, "pages": pages}
    for place, part in enumerate(PLACEHOLDER.split(label.words)):
        if place % 2 and part in FIELDS:
            yield f'<w:fldSimple w:instr=" {FIELDS[part]} ">{wml.run(str(values[part]), looks)}</w:fldSimple>'
        elif part:
            yield assembly.runs(Passage((Text(part),), language=label.language))


def _pages(document: Document) -> int:
    """About how many pages there are; Word counts them when it shows the file."""
    shown, said = sum(1 for _ in pictures(document)), sum(1 for _ in passages(document))
    return max(1, round(shown / PICTURES_ON_A_PAGE + said / PASSAGES_ON_A_PAGE))
