"""Words in scripts whose order viewers do not know are written so that Chrome and Firefox copy them."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2

from pipeline.checks.pdf_file import check
from pipeline.checks.pdf_file.opened import File
from pipeline.checks.pdf_file.page import Ink
from pipeline.checks.wanted import wanted
from pipeline.model.document import Document, Passage, Section, Text
from pipeline.model.editions import EDITIONS
from pipeline.typesetting.paragraph import Span, lay_out
from pipeline.writers.pdf import write
from pipeline.writers.pdf.unordered import LETTERS_WITHOUT_ORDER, with_spaces_joined

LARGE_PRINT = EDITIONS["large-print"]
# Samples of letters, not sentences.
TITLE = "𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝"
WORDS = "𐴀𐴞𐴕𐴐𐴝 𐴁𐴠𐴒𐴒𐴟𐴕 𐴀𐴝𐴎𐴝𐴊 𐴃𐴡𐴌𐴡𐴊 𐴀𐴞𐴎𐴎𐴝𐴃"


def rohingya() -> Document:
    blocks = tuple(Passage((Text(" ".join([WORDS] * times)),)) for times in (1, 3))
    return Document(Passage((Text(TITLE),)), (Section(None, blocks),), "rhg")


def test_pdfium_copies_rohingya_in_order() -> None:
    data, findings = write(rohingya(), LARGE_PRINT)
    assert findings == ()
    copied = pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range()
    assert " ".join(copied.split()).startswith(f"{TITLE} {' '.join([WORDS] * 4)}")


def inks(data: bytes) -> list[Ink]:
    with pikepdf.open(io.BytesIO(data)) as opened:
        return [ink for ink in File(opened).inks if LETTERS_WITHOUT_ORDER.search(ink.text or "")]


def test_a_line_is_one_operator_from_right_to_left() -> None:
    """So pdf.js copies it in order, with its spaces: it adds none to the left of a word."""
    document = rohingya()
    data, _ = write(document, LARGE_PRINT)
    lines = inks(data)
    written = " ".join((ink.text or "").strip() for ink in lines)
    assert written == f"{TITLE} {' '.join([WORDS] * 4)}"
    for ink in lines:
        assert ink.font is not None
        assert not ink.font.blanks.intersection(ink.codes[:-1])
        assert ink.starts[0] > ink.starts[-1]
        assert min(ink.starts) <= ink.extent[0] < max(ink.starts) < ink.extent[1]
    assert check(data, wanted(document, LARGE_PRINT)) == ()


def test_a_space_is_a_part_of_the_word_right_of_it_and_moves_nothing() -> None:
    (line,) = lay_out([Span("𐴀𐴞𐴕 𐴁𐴠")], "rhg", "Rohg", True, 400, 18).lines
    first, space, second = line.pieces
    joined, last = with_spaces_joined(line.pieces)
    assert (joined.run.text, last) == ("𐴀𐴞𐴕 ", second)
    assert (joined.x, joined.width) == (space.x, first.width + space.width)
    assert joined.run.width == first.run.width + space.run.width
    assert sum(cell.advance for cell in joined.run.clusters) == joined.run.width
    (glyph, x, _), *_ = joined.run.clusters[-1].glyphs
    assert (glyph, x - space.run.width) == first.run.clusters[-1].glyphs[0][:2]
