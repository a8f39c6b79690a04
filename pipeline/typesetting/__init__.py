"""Words -> placed lines: fonts, bidirectional order, shaping, line breaks, paragraphs. Knows no PDF.

HarfBuzz (uharfbuzz) and ICU (icu4py) are used in this room alone. Nothing here touches the clock or the
network, and nothing is read from the disk but font files.
"""
