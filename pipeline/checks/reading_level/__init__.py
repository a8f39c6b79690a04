"""A document in one language -> how it can be read: counts, scores, the sentences behind them.

syllables   how many a word has          counting   passages -> sentences and words
familiar    the words Dale and Chall found familiar
formulas    the published formulas, language by language: one table
measures    sections, hard words, how a translation compares with its source
positions   where a sentence begins in its file
textstat_   what textstat gives for the same text: its only room
data        tables, and where they come from

Nothing here needs the network or keeps a language between calls: two threads may read two languages.
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
from pipeline.checks.reading_level.textstat_ import beside

__all__ = [
    "NOT_COUNTABLE",
    "NO_FORMULA",
    "FileText",
    "Measured",
    "beside",
    "explained",
    "formulas_of",
    "measure",
    "ratio",
]
