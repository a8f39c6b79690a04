"""A PDF -> what pdfua finds in it, of which no rule may be left out.

pdfua leaves a rule out when the rule raises an error, and then says only that it found nothing. Its rule
UA-14-001 (a heading has content) asks each value of the structure tree for ``is_integer``. From pikepdf 10 on
an array answers this with a ValueError, so the rule is left out in each file that has a heading of several
parts. Here the rule gets the number as Python has it.
"""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

import pdfua


def pdfua_findings(path: Path) -> list[str]:
    """Return what each rule of pdfua finds, and the rules that were left out."""
    with patch("pdfua.rules.structure.as_integer", _number):
        report = pdfua.validate(str(path))
    left_out = [f"{each.rule_id} is left out: {each.skipped_reason}" for each in report.skipped]
    missing = {rule.id for rule in pdfua.default_registry()} - {each.rule_id for each in report.outcomes}
    return [*map(str, report.findings), *left_out, *sorted(missing)]


def _number(value: object) -> int | None:
    return value if type(value) is int else None
