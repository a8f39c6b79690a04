"""Every rule of the pipeline in one table, for ``leaflets rule`` and for the tests of all rules."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from types import MappingProxyType

from pipeline import making, readers
from pipeline.catalogues import gate, ledger, pseudo, sign_off, translate
from pipeline.checks import (
    docx_file,
    facts,
    limits,
    pdf_file,
    pictures,
    plain_language,
    text_file,
    translation,
    waivers,
    wordings,
)
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Rule
from pipeline.project import history, manifest
from pipeline.sources import assembly
from pipeline.writers import docx, pdf

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        rule.id: rule
        for rule in sorted(
            (
                *readers.RULES,
                *assembly.RULES,
                *translate.RULES,
                *pseudo.RULES,
                *sign_off.RULES,
                *ledger.RULES,
                *gate.RULES,
                *making.RULES,
                *manifest.RULES,
                *history.RULES,
                *facts.RULES,
                *plain_language.RULES,
                *limits.RULES,
                *wordings.RULES,
                *waivers.RULES,
                *translation.RULES,
                *text_file.RULES,
                *pictures.RULES,
                *docx_file.RULES,
                *docx.RULES,
                *pdf_file.RULES,
                *pdf.RULES,
            ),
            key=lambda rule: rule.id,
        )
    }
)


def rule(name: str) -> Rule:
    """Return the rule called *name*; if there is none, raise PipelineError with similar names in its hint."""
    if name not in RULES:
        near = difflib.get_close_matches(name, RULES, n=3)
        hint = f"did you mean {' or '.join(near)}?" if near else "leaflets rule lists them all"
        raise PipelineError(f"there is no rule {name!r}", hint=hint)
    return RULES[name]


def as_text(rule: Rule) -> str:
    """Return the rule in lines for people: title, severity, why, standard and both samples."""
    lines = [rule.id, rule.title, "", f"Severity: {rule.severity.name.lower()}", f"Why: {rule.why}"]
    if rule.standard:
        lines.append(f"Standard: {rule.standard}")
    lines += ["", "Bad:", _indented(rule.bad), "", "Good:", _indented(rule.good)]
    return "\n".join(lines) + "\n"


def _indented(sample: str) -> str:
    return "\n".join(f"    {line}" for line in sample.rstrip("\n").split("\n"))
