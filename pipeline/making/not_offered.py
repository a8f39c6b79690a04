"""Which editions cannot be made in a language, and why: a finding for each."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.braille import braille, why_no_braille
from pipeline.model.editions import EDITIONS
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.language import language

NO_TABLE = Rule(
    "braille/no-table",
    Severity.NOTE,
    "The braille edition is not made in a language that has no table that keeps its numbers right.",
    why="A wrong digit in a telephone number leads nowhere, and nobody who sees the file would notice it.",
    standard="design: nothing unchecked looks checked",
    bad="(braille in Romanian: 247 reads as the letters bdg)",
    good="(braille in Polish)",
)
RULES = (NO_TABLE,)


def not_offered(names: tuple[str, ...], tag: str) -> Iterator[Finding]:
    """Yield a finding for each of the editions *names* that cannot be made in a language."""
    for name in names:
        if EDITIONS[name].extension == "brf" and braille(tag) is None:
            message = f"there is no {name} edition in {language(tag).english_name}: {why_no_braille(tag)}"
            yield Finding(NO_TABLE, message, hint="ask a braille transcriber", language=tag)
