"""A leaflet's words + what is known of it -> the document an edition shows. Knows no format and no page.

Two steps with translation between them: ``assembly.assemble`` completes the source, so that what it adds is
translated with the rest; ``edition.compose`` completes the translated document for one edition.
"""

from pipeline.composition import assembly, edition, rows

RULES = assembly.RULES + rows.RULES + edition.RULES
