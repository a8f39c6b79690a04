"""The used glyphs of a face -> a small font file (HarfBuzz). A variable font becomes static at its weight."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

import uharfbuzz as hb

from pipeline.typesetting.shaping import Face, damaged

# A PDF draws glyphs by their number, which needs none of these tables.
DROPPED_TABLES = (
    "GSUB GPOS GDEF BASE JSTF MATH cmap OS/2 name post STAT gasp DSIG meta LTSH VDMX hdmx kern vhea vmtx VORG"
).split()
# Dropped from static faces only: for a variable face HarfBuzz needs them, and then removes them itself.
VARIATION_TABLES = "HVAR VVAR MVAR avar fvar gvar cvar".split()

CFF_TABLES = frozenset(("CFF ",))
TRUETYPE_TABLES = frozenset(("glyf", "head", "hhea", "hmtx", "loca", "maxp"))
"""What the writer of a PDF reads in a subset."""

SUBSETS_KEPT = 64


@dataclass(frozen=True, slots=True)
class Subset:
    """A font file with some glyphs of a face; *new_ids*: glyph id in the face -> glyph id in this file.

    *data* is TrueType (tables glyf, loca), or OpenType with a table "CFF " if the face ``is_cff``.
    """

    data: bytes
    new_ids: Mapping[int, int]


def subset(face: Face, glyph_ids: Iterable[int]) -> Subset:
    """Return the subset of *face* with *glyph_ids* and .notdef; equal input gives equal bytes.

    Raises PipelineError if the font is damaged.
    """
    return _subset(face, frozenset(glyph_ids))


@lru_cache(maxsize=SUBSETS_KEPT)
def _subset(face: Face, glyph_ids: frozenset[int]) -> Subset:
    try:
        plan = hb.SubsetPlan(face.source, _request(face, glyph_ids))
        made = plan.execute()
        mapping = plan.old_to_new_glyph_mapping
        new_ids = MappingProxyType({old: mapping[old] for old in sorted(glyph_ids)})
    except (RuntimeError, KeyError):  # HarfBuzz gives up, or leaves out what it cannot read
        raise damaged(face.path) from None
    if not {*made.table_tags} >= (CFF_TABLES if face.is_cff else TRUETYPE_TABLES):
        raise damaged(face.path)
    return Subset(bytes(made.blob.data), new_ids)


@lru_cache(maxsize=SUBSETS_KEPT)
def readable(face: Face, characters: frozenset[str]) -> bytes:
    """Return a font file with which another program shapes *characters*: with all rules and joined forms."""
    request = hb.SubsetInput()
    request.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.DOWNGRADE_CFF2
    request.unicode_set.update(map(ord, characters))
    if face.is_variable:
        request.pin_axis_location(face.source, "wght", float(face.weight))
    return bytes(hb.SubsetPlan(face.source, request).execute().blob.data)


def _request(face: Face, glyph_ids: frozenset[int]) -> hb.SubsetInput:
    """The options and glyphs for HarfBuzz."""
    request = hb.SubsetInput()
    flags = hb.SubsetFlags
    request.flags = flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.NOTDEF_OUTLINE
    if face.is_cff:  # PDF has CFF but not CFF2; with these flags a code is the number of the new glyph
        request.flags |= flags.DOWNGRADE_CFF2 | flags.CFF_IDENTITY_CHARSET
    request.glyph_set.update(glyph_ids)
    if face.is_variable:
        request.pin_axis_location(face.source, "wght", float(face.weight))
    dropped = DROPPED_TABLES if face.is_variable else [*DROPPED_TABLES, *VARIATION_TABLES]
    request.drop_table_tag_set.update(int.from_bytes(tag.ljust(4).encode(), "big") for tag in dropped)
    return request
