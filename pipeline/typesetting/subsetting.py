"""A face's used glyphs -> a small font file, by HarfBuzz, which fixes a variable face at its weight."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

import uharfbuzz as hb

from pipeline.typesetting.shaping import Face

# Not needed to draw glyphs by their number, which is all a PDF does.
DROPPED_TABLES = (
    "GSUB GPOS GDEF BASE JSTF MATH cmap OS/2 name post STAT gasp DSIG meta LTSH VDMX hdmx kern vhea vmtx VORG"
).split()
# Dropped from a static face only: HarfBuzz reads them to fix a variable one, and removes them itself.
VARIATION_TABLES = "HVAR VVAR MVAR avar fvar gvar cvar".split()

SUBSETS_KEPT = 64


@dataclass(frozen=True, slots=True)
class Subset:
    """A font file with some glyphs of a face; *new_ids* gives each wanted glyph its number there.

    *data* is TrueType (tables glyf, loca) or, where the face ``is_cff``, OpenType with a table "CFF ".
    """

    data: bytes
    new_ids: Mapping[int, int]


def subset(face: Face, glyph_ids: Iterable[int]) -> Subset:
    """The subset of *face* that has *glyph_ids* and .notdef; equal input gives equal bytes."""
    return _subset(face, frozenset(glyph_ids))


@lru_cache(maxsize=SUBSETS_KEPT)
def _subset(face: Face, glyph_ids: frozenset[int]) -> Subset:
    plan = hb.SubsetPlan(face.source, _request(face, glyph_ids))
    data = plan.execute().blob.data
    mapping = plan.old_to_new_glyph_mapping
    return Subset(bytes(data), MappingProxyType({old: mapping[old] for old in sorted(glyph_ids)}))


def _request(face: Face, glyph_ids: frozenset[int]) -> hb.SubsetInput:
    """What HarfBuzz is asked for."""
    request = hb.SubsetInput()
    flags = hb.SubsetFlags
    request.flags = flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.NOTDEF_OUTLINE
    if face.is_cff:  # a PDF knows CFF but not CFF2; with these flags a code is the new glyph's number
        request.flags |= flags.DOWNGRADE_CFF2 | flags.CFF_IDENTITY_CHARSET
    request.glyph_set.update(glyph_ids)
    if face.is_variable:
        request.pin_axis_location(face.source, "wght", float(face.weight))
    dropped = DROPPED_TABLES if face.is_variable else [*DROPPED_TABLES, *VARIATION_TABLES]
    request.drop_table_tag_set.update(int.from_bytes(tag.ljust(4).encode(), "big") for tag in dropped)
    return request
