"""Words -> placed lines: fonts, bidirectional order, shaping, line breaks, paragraphs. Knows no PDF.

Only this package uses HarfBuzz (uharfbuzz). It never uses the clock or the network, and the only files it
reads are fonts.
"""
