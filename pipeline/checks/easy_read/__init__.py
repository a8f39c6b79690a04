"""An Easy Read wording in English -> findings: what can be counted of the rules it is written by.

lines       its sentences and words, and what is not counted      length     short sentences, one a line
hard_words  bold, explained, listed                               numbers    digits, and few of them
marks       full words, plain marks                               grammar    active, said once
headings    short, with words below; short lists

A wording in another language is not judged: its sentences, contractions and passives are others. Its numbers
and links are guarded by the checks of its translation. That the words are easy, only readers can say.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from pipeline.checks.easy_read import grammar, hard_words, headings, length, marks, numbers
from pipeline.checks.easy_read.lines import Page, opened
from pipeline.model.document import Document, Wording
from pipeline.model.finding import Finding

__all__ = ["RULES", "check"]

RULES = (
    *length.RULES,
    *hard_words.RULES,
    *numbers.RULES,
    *marks.RULES,
    *grammar.RULES,
    *headings.RULES,
)

CHECKS: tuple[Callable[[Page], Iterator[Finding]], ...] = (
    length.check_length,
    hard_words.check_hard_words,
    numbers.check_numbers,
    marks.check_marks,
    grammar.check_grammar,
    headings.check_headings,
)


def check(document: Document, keep: Collection[str] = ()) -> Iterator[Finding]:
    """Yield what breaks the rules of Easy Read in *document*; nothing where it is no Easy Read in English.

    *keep* are the names that no language changes: their capitals are no abbreviation.
    """
    english = document.language.partition("-")[0] == "en"
    if document.wording is Wording.EASY_READ and english:
        page = opened(document, keep)
        for each in CHECKS:
            yield from each(page)
