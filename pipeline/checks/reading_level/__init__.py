"""A document in one language -> its reading level: counts, scores and hard words.

syllables   word -> number of syllables
familiar    word -> whether it is on the list of Dale and Chall
counting    passage -> sentences, words and counts
formulas    the table of published formulas, by language
measures    document -> sections, hard words; how a translation compares with its source
positions   sentence -> line and column in its file
prepared    sentences -> a text that textstat counts as we do
textstat_   the figures of textstat for it; the only module that imports textstat
data        word tables, with their origin

Nothing here needs the network or keeps state about a language: threads can measure different languages.
"""

from __future__ import annotations

from pipeline.checks.reading_level.formulas import formulas_of
from pipeline.checks.reading_level.measures import (
    NO_FORMULA,
    NOT_COUNTABLE,
    Measured,
    explained,
    measure,
    ratio,
)
from pipeline.checks.reading_level.positions import FileText
from pipeline.checks.reading_level.textstat_ import textstat_scores, why_no_textstat, with_textstat

__all__ = [
    "NOT_COUNTABLE",
    "NO_FORMULA",
    "FileText",
    "Measured",
    "explained",
    "formulas_of",
    "measure",
    "ratio",
    "textstat_scores",
    "why_no_textstat",
    "with_textstat",
]
