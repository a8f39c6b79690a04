"""Builds the document of an edition from a leaflet's text and settings. Knows no file format and no page.

There are two steps, with translation between them. ``assembly.assemble`` completes the source document, so
that its additions are translated too. ``edition.compose`` completes the translated document for one edition.
"""

from pipeline.composition import assembly, edition, rows

RULES = assembly.RULES + rows.RULES + edition.RULES
