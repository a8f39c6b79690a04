"""A subset has the used glyphs with their widths, and the same bytes every time."""

import subprocess
import sys

import pytest
import uharfbuzz as hb

from pipeline.typesetting.fonts import font_chain
from pipeline.typesetting.shaping import Run
from pipeline.typesetting.subsetting import Subset, subset

SAMPLES = [("en", "Latn", "danger", False), ("ur", "Arab", "پولیس", True), ("zh-Hans", "Hani", "危险", False)]
HASH = """
import hashlib
from pipeline.typesetting.fonts import font_chain
from pipeline.typesetting.subsetting import subset
print(hashlib.sha256(b"".join(subset(font_chain(t, s, True)[0], {1, 40, 50}).data
    for t, s in [("en", "Latn"), ("ur", "Arab"), ("zh-Hans", "Hani")])).hexdigest())
"""


def made(tag: str, script: str, text: str, rtl: bool) -> tuple[Run, Subset]:
    face = font_chain(tag, script, True)[0]
    run = face.shape(text, rtl, script, tag)
    return run, subset(face, {glyph for cell in run.clusters for glyph, _, _ in cell.glyphs})


@pytest.mark.parametrize(("tag", "script", "text", "rtl"), SAMPLES)
def test_subset_has_the_glyphs_with_their_widths(tag: str, script: str, text: str, rtl: bool) -> None:
    run, made_subset = made(tag, script, text, rtl)
    old = font_chain(tag, script, True)[0]
    new = hb.Font(hb.Face(made_subset.data))
    assert 0 not in made_subset.new_ids.values()
    assert len(set(made_subset.new_ids.values())) == len(made_subset.new_ids)
    for cell in run.clusters:
        for glyph, _, _ in cell.glyphs:
            assert new.get_glyph_h_advance(made_subset.new_ids[glyph]) == old.glyph_advance(glyph)


@pytest.mark.parametrize(("tag", "script", "text", "rtl"), SAMPLES)
def test_a_subset_is_small_and_static_and_has_only_the_tables_that_a_pdf_needs(
    tag: str, script: str, text: str, rtl: bool
) -> None:
    _, made_subset = made(tag, script, text, rtl)
    outlines = {"CFF "} if script == "Hani" else {"glyf", "loca"}
    assert set(hb.Face(made_subset.data).table_tags) == {"head", "hhea", "hmtx", "maxp"} | outlines
    assert len(made_subset.data) < 4000


def test_equal_input_gives_equal_bytes_in_any_process() -> None:
    run = [sys.executable, "-c", HASH]
    outputs = {subprocess.run(run, check=True, capture_output=True).stdout for _ in range(2)}
    assert len(outputs) == 1


def test_a_subset_is_cached() -> None:
    face = font_chain("en", "Latn", False)[0]
    assert subset(face, [40, 41]) is subset(face, {41, 40})
