"""Words as three viewers copy them: whole and in order, in every language that our fonts have the letters of.

The viewers are poppler (Evince, Okular), PDFium (Chrome, Edge) and pdf.js (Firefox; PDFJS_FOLDER is the npm
package pdfjs-dist). How words are counted is said in tests/benchmarks/readers.py.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import pytest

from pipeline.model.document import Document, ItemList, Marker, Passage, Section, Text, passages
from pipeline.model.editions import EDITIONS, Look, edition
from pipeline.model.errors import PipelineError
from pipeline.writers.pdf import MISSING_GLYPH, write
from tests.benchmarks.readers import Reader, readers, share_of_words, structure_order
from tests.conformance.declarations import Declaration, declarations
from tests.conformance.proving import FONTS

LEAST = 0.97
SECTIONS = 12
"""Of each declaration: its preamble and eleven articles."""

# Latin letters under the tag of a language that is written from right to left.
WRONG_TAG = frozenset({"032", "lad", "swb", "zdj"})

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def viewers() -> Mapping[str, Reader]:
    folder = os.environ.get("PDFJS_FOLDER", "")
    if not folder:
        raise RuntimeError("PDFJS_FOLDER is not set: .ci/run fetches pdf.js and sets it")
    found = readers(Path(folder))
    return {name: found[name] for name in ("poppler", "pdfium", "pdf.js")}


def written(declaration: Declaration, folder: Path) -> str:
    """The words of a declaration that is now a file in *folder*; "" if our fonts lack some of its letters."""
    whole = declaration.document()
    document = replace(whole, sections=whole.sections[:SECTIONS])
    try:
        data, findings = write(document, EDITIONS["large-print"], fonts=FONTS)
    except PipelineError:
        return ""
    if any(finding.rule is MISSING_GLYPH for finding in findings):
        return ""
    (folder / f"{declaration.code}.pdf").write_bytes(data)
    return "\n".join(passage.words for passage in passages(document))


def test_every_viewer_gives_back_the_words_of_every_declaration(
    viewers: Mapping[str, Reader], tmp_path: Path
) -> None:
    known = declarations()
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        texts = list(pool.map(partial(written, folder=tmp_path), known, chunksize=8))
    sources = {one.code: text for one, text in zip(known, texts, strict=True) if text}
    assert len(sources) > 450
    files = [tmp_path / f"{code}.pdf" for code in sources]
    lost = {}
    for viewer, read in viewers.items():
        for (code, source), text in zip(sources.items(), read(files), strict=True):
            share = share_of_words(text, source)
            if share < LEAST and code not in WRONG_TAG:
                lost[code, viewer] = share
    assert lost == {}


def words(text: str) -> Passage:
    return Passage((Text(text),))


def copied(viewers: Mapping[str, Reader], file: Path, paragraphs: Sequence[str], tag: str) -> dict[str, str]:
    """What each viewer copies of a leaflet in 28 points; its title and its list have the first paragraph."""
    items = ItemList((words(paragraphs[0]),), Marker.NUMBER)
    document = Document(words(paragraphs[0]), (Section(None, (*map(words, paragraphs), items)),), tag)
    file.write_bytes(write(document, edition("large-print", Look(28)), fonts=FONTS)[0])
    return {name: read([file])[0] for name, read in viewers.items()}


def test_a_hyphen_at_the_end_of_a_line_is_copied_if_it_belongs_to_the_word(
    viewers: Mapping[str, Reader], tmp_path: Path
) -> None:
    """What we draw where a word is cut is not. pdf.js ends a line in its text where the page does."""
    cut, own = "Donaudampfschifffahrtsgesellschaft", "Verfassungs-Überwachungsaufgaben"
    dangling = "Verwaltungs- und Verfassungsrechtssachen"
    file = tmp_path / "de.pdf"
    found = copied(viewers, file, (cut, own, dangling), "de")
    assert [line for line in structure_order(file).split("\n") if cut in line.replace("\u00ad", "")]
    plain = {name: text.replace("\u200e", "").replace("\r", "") for name, text in found.items()}
    for text in plain.values():
        assert "Verfassungs-\nÜberwachungsaufgaben" in text
        assert "Verwaltungs- und" in " ".join(text.split())
        letters = "".join(text.replace("\u00ad", "").split())
        assert letters.count(cut) == 3
    assert plain["pdfium"].count(cut) == 3


def test_spaces_are_copied_where_the_direction_the_font_or_the_mark_changes(
    viewers: Mapping[str, Reader], tmp_path: Path
) -> None:
    samples = {
        "ar": ("نعم، اتصل على 55 جداً، لا.", "حق٢. جداً لا"),
        "ur": ("دفعہ ۲۔ GoodSAM پولیس، نہیں", "وہ 48 گھنٹے"),
        "he": ("עולם, שבו 55 איש; לא.", "גוד GoodSAM כן"),
        "ml": ("സ്ഥാപനമാണ്\u200c മനുഷ്യര്\u200d", "ലോകത്തില്\u200d മനുഷ്യാവകാശങ്ങളെ"),
        "te": ("మానవస్వత్వముల సార్వలౌకిక ప్రకటన", "మానవకుటంబమునందలి గల"),
        "ko": ("제 1 조", "모든 인류 구성원의"),
        "yo": ("Ẹ̀tọ́ ọmọnìyàn ọ̀rẹ́", "ẹ̀dá"),
        "en-GB": ("5 5", "Press 55."),
    }
    lost = {}
    for tag, paragraphs in samples.items():
        source = "\n".join((paragraphs[0], *paragraphs, "1.", paragraphs[0]))
        for name, text in copied(viewers, tmp_path / f"{tag}.pdf", paragraphs, tag).items():
            share = share_of_words(text, source)
            if share < 1:
                lost[tag, name] = text
    assert lost == {}
