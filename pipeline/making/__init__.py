"""Makes one leaflet in one language: composes each edition, writes it, and checks the finished bytes.

``compose`` builds the document of an edition from the translated text, the settings and the labels; it
knows no file format and no page. ``make`` does the whole work for one language. Nothing here touches the
disk, so any process can run it.
"""

from pipeline.making import compose, make, rows

RULES = rows.RULES + compose.RULES + make.RULES
