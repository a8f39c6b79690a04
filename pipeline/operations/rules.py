"""Every rule of the pipeline in one table, for ``leaflets rule`` and for the tests of all rules."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from types import MappingProxyType

from pipeline import making, readers
from pipeline.catalogues import gate, ledger, pseudo, questions, sign_off, translate
from pipeline.checks import (
    audience,
    braille_file,
    claims,
    contradictions,
    damage,
    docx_file,
    epub_file,
    facts,
    first,
    html_file,
    limits,
    pdf_file,
    picture_places,
    pictures,
    plain_language,
    text_file,
    translation,
    waivers,
    wordings,
)
from pipeline.checks import release as releases
from pipeline.model.document import NOWHERE, Place
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.project import history, manifest
from pipeline.project.manifest import Told
from pipeline.readers.imports import rules as imports
from pipeline.readers.imports import word_rules
from pipeline.sources import assembly
from pipeline.writers import docx, pdf
from pipeline.writers.braille import cells as braille_cells

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        rule.id: rule
        for rule in sorted(
            (
                *readers.RULES,
                *imports.RULES,
                *word_rules.RULES,
                *assembly.RULES,
                *translate.RULES,
                *pseudo.RULES,
                *sign_off.RULES,
                *ledger.RULES,
                *gate.RULES,
                *questions.RULES,
                *making.RULES,
                *manifest.RULES,
                *history.RULES,
                *braille_file.RULES,
                *damage.RULES,
                *epub_file.RULES,
                *claims.RULES,
                *contradictions.RULES,
                *facts.RULES,
                *audience.RULES,
                *releases.RULES,
                *first.RULES,
                *plain_language.RULES,
                *limits.RULES,
                *wordings.RULES,
                *waivers.RULES,
                *translation.RULES,
                *text_file.RULES,
                *pictures.RULES,
                *picture_places.RULES,
                *docx_file.RULES,
                *docx.RULES,
                *html_file.RULES,
                *pdf_file.RULES,
                *pdf.RULES,
                *braille_cells.RULES,
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


def told(finding: Finding) -> Told:
    """Return the finding as the record of a leaflet has it; it stands for no others."""
    place, end = finding.place, finding.end
    words = finding.severity.name.lower(), finding.language, finding.message, finding.hint
    return finding.rule.id, *words, place.file, place.line, place.column, end.line, end.column


def finding_of(one: Told) -> Finding:
    """Return the finding of which ``told`` made *one*."""
    id_, severe, spoken, message, hint, file, line, column, *end = one
    rule, severity = RULES[id_], Severity[severe.upper()]
    own = None if severity is rule.severity else severity
    ends = Place(file, *end) if any(end) else NOWHERE
    return Finding(rule, message, Place(file, line, column), hint, spoken, own, end=ends)


def as_text(rule: Rule) -> str:
    """Return the rule in lines for people: title, severity, why, standard and both samples."""
    lines = [rule.id, rule.title, "", f"Severity: {rule.severity.name.lower()}", f"Why: {rule.why}"]
    if rule.standard:
        lines.append(f"Standard: {rule.standard}")
    lines += ["", "Bad:", _indented(rule.bad), "", "Good:", _indented(rule.good)]
    return "\n".join(lines) + "\n"


def _indented(sample: str) -> str:
    return "\n".join(f"    {line}" for line in sample.rstrip("\n").split("\n"))
