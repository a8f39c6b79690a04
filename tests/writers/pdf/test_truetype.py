"""Composite glyphs added to a font file; HarfBuzz reads the file back."""

import struct

import pytest
import uharfbuzz

from pipeline.typesetting.fonts import font_chain
from pipeline.typesetting.subsetting import Subset, subset
from pipeline.writers.pdf.truetype import Composite, font_file, glyph_count, tables, with_composites

FACE = font_chain("en-GB", "Latn", False)[0]


@pytest.fixture(scope="module")
def two_letters() -> Subset:
    """A subset with the glyphs of the word "ab"."""
    run = FACE.shape("ab", False, "Latn", "en")
    return subset(FACE, {cluster.glyphs[0][0] for cluster in run.clusters})


def test_the_tables_of_a_font_file_can_be_read_back(two_letters: Subset) -> None:
    content = tables(two_letters.data)
    assert tables(font_file(content)) == content


def test_a_composite_is_drawn_where_its_parts_are(two_letters: Subset) -> None:
    first, second = sorted(two_letters.new_ids.values())
    made = with_composites(two_letters.data, [Composite(((first, 0, 0), (second, 600, 50)), 1200)])
    count = glyph_count(two_letters.data)
    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(made.data)))
    new, old, moved = (font.get_glyph_extents(glyph) for glyph in (count, first, second))
    assert font.get_glyph_h_advance(count) == 1200 == made.advances[count]
    assert new.x_bearing == old.x_bearing
    assert new.x_bearing + new.width == moved.x_bearing + moved.width + 600
    assert new.y_bearing == max(old.y_bearing, moved.y_bearing + 50)


def test_the_other_glyphs_do_not_change(two_letters: Subset) -> None:
    made = with_composites(two_letters.data, [Composite((), 300)])
    before = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(two_letters.data)))
    after = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(made.data)))
    for glyph in range(glyph_count(two_letters.data)):
        assert after.get_glyph_extents(glyph) == before.get_glyph_extents(glyph)
        assert after.get_glyph_h_advance(glyph) == before.get_glyph_h_advance(glyph)


def test_the_checksums_of_a_file_are_right(two_letters: Subset) -> None:
    data = font_file(tables(two_letters.data))
    (count,) = struct.unpack_from(">H", data, 4)
    for place in range(count):
        _, checksum, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * place)
        padded = data[offset : offset + length] + b"\0" * (-length % 4)
        assert checksum == sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF
