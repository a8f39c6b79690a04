"""The benchmark works, on a leaflet made up for it and without a peer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.large_print import HARD, behind, lost_words, rated, similarity_table, verdicts
from tests.benchmarks.leaflets import Block, Leaflet, Piece, read_leaflet
from tests.benchmarks.peers import Job, measure
from tests.benchmarks.readers import share_of_words, similarity, structure_order
from tests.benchmarks.spellings import html_page, typst_markup

LINK = Piece("example.org", target="https://example.org")
FOREIGN = Piece('"Rights" \\ <b>', "en")
LEAFLET = Leaflet(
    "ar",
    (
        Block("h1", (Piece("حقوق الإنسان"),)),
        Block("h2", (Piece("المادة 1"),)),
        Block("p", (Piece("يولد جميع الناس أحرارًا. ("), FOREIGN, Piece("): "), LINK)),
        Block("li", (Piece("الحرية"),)),
        Block("li", (Piece("المساواة"),)),
    ),
)
DECLARATION = """<html><body><h1>Rights</h1>
<article data-number="1"><h2>Article 1</h2><p>All are
free.</p><ol><li>Cafe\u0301</li></ol></article></body></html>"""


def test_a_process_of_ours_makes_what_reads_as_its_source(tmp_path: Path) -> None:
    found = measure(Job("ours", tmp_path, {}, tmp_path, (LEAFLET,), (LEAFLET,), rounds=1))
    assert similarity(structure_order(tmp_path / "ar.pdf"), LEAFLET.words) == 1
    assert found.fresh > found.warm["ar"][0] > 0
    assert found.memory > 10
    assert len(found.others["ar"]) == 1


def test_a_declaration_is_read_as_a_leaflet(tmp_path: Path) -> None:
    file = tmp_path / "declaration" / "eng.html"
    file.parent.mkdir()
    file.write_text(DECLARATION, encoding="utf-8")
    leaflet = read_leaflet(tmp_path, "en")
    assert leaflet.words.splitlines()[:4] == ["Rights", "Article 1", "All are free.", "Café"]
    assert [block.kind for block in leaflet.blocks] == "h1 h2 p li h2 li li p".split()


def test_words_are_quoted_for_each_tool() -> None:
    assert '#text(lang: "en", "\\"Rights\\" \\\\ <b>")' in typst_markup(LEAFLET, ("Noto Sans",))
    page = html_page(LEAFLET, ("Noto Sans",))
    assert '<span lang="en" dir="ltr">&quot;Rights&quot; \\ &lt;b&gt;</span>' in page
    assert "<ul><li>الحرية</li><li>المساواة</li></ul>" in page


@pytest.mark.parametrize(("text", "expected"), [("a b", 1), ("\u202bab\u202c", 1), ("ba", 0.5), ("", 0)])
def test_similarity_counts_letters_in_their_order(text: str, expected: float) -> None:
    assert similarity(text, "• ab") == expected


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("one two", "one two", 1),
        ("• one\ntwo\u200f", "one two", 1),
        ("o ne two", "one two", 0.5),
        ("onetwo", "one two", 0),
        ("two one", "one two", 0.5),
        ("ሰው፡\nሁሉ", "ሰው፡ሁሉ", 1),
        ("\u0e99\u0ecd\u0eb2", "\u0e99\u0eb3", 1),  # the same sign of Lao, as pdf.js copies it
        ("您有\n危险", "您有危险", 1),
        ("您有危 险", "您有危险", 2 / 3),
        ("ตำรวจ\nช่วย", "ตำรวจช่วย", 1),
        ("ตำ รวจช่วย", "ตำรวจช่วย", 0.5),
    ],
)
def test_words_count_whole_and_in_their_order(text: str, source: str, expected: float) -> None:
    assert share_of_words(text, source) == expected


def test_too_few_words_are_told_and_what_was_read_is_rated_by_its_source() -> None:
    read = {"ours": {"ar": {"poppler": LEAFLET.words, "pdf.js": "حقوق"}}}
    found = rated(read, [LEAFLET], share_of_words)
    assert found["ours"]["ar"]["poppler"] == 1
    (line,) = lost_words(found)
    assert line.startswith("ar, pdf.js: 0.0")


def test_the_verdict_names_each_defeat_and_each_tie() -> None:
    perfect = {tag: {"structure": 1.0, "poppler": 0.9} for tag in HARD}
    assert verdicts({"ours": perfect, "peer": perfect | {"ar": {"structure": 0.5, "poppler": 0.8}}}) == (
        [f"{tag}, mean of viewers: ours 0.9000, peer 0.9000" for tag in HARD[1:]],
        [f"{tag}, structure order: ours and peer are both 1" for tag in HARD[1:]],
    )


def test_a_defeat_in_a_single_reader_is_named() -> None:
    found = {
        "ours": {"hi": {"structure": 1.0, "pdfium": 0.9}},
        "peer": {"hi": {"structure": 1.0, "pdfium": 1.0}},
    }
    assert list(behind(found)) == ["hi, pdfium: ours 0.9000, peer 1.0000"]


def test_a_table_never_shows_more_than_was_measured() -> None:
    found = {"ours": {"ar": {"structure": 1.0, "poppler": 0.99996}}}
    assert list(similarity_table(found))[-1] == "| ar | 1 / .999 |"
