"""Every rule of the pipeline in one table, for ``leaflets rule`` and for the tests of all rules."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

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
from pipeline.readers.imports import rules as imports
from pipeline.readers.imports import word_rules
from pipeline.reports import as_records
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


def finding_of(record: Mapping[str, Any]) -> Finding:
    """Return the finding of which ``record_of`` or ``reports.as_records`` made *record*."""
    found = RULES[record["rule"]]
    severity = Severity[str(record["severity"]).upper()]
    own = None if severity is found.severity else severity
    place = Place(record["file"], record["line"], record["column"])
    end = Place(record["file"], *record["end"]) if "end" in record else NOWHERE
    return Finding(found, record["message"], place, record["hint"], record["language"], own, end=end)


def record_of(finding: Finding) -> dict[str, object]:
    """Return the record of a finding from which ``finding_of`` makes it again, with its end."""
    (record,) = as_records((finding,))
    end = finding.end
    return {**record, "end": [end.line, end.column]} if end.file else record


Packed = tuple[str, str, Place, str, str, Severity | None, tuple["Packed", ...], Place]
"""A finding with the id of its rule instead of the rule: what goes to a file of one run."""


def packed(finding: Finding) -> Packed:
    """Return the finding in a form that is small, and whose rule is not copied."""
    own = finding.message, finding.place, finding.hint, finding.language, finding.severity_here
    return finding.rule.id, *own, tuple(map(packed, finding.parts)), finding.end


def unpacked(found: Packed) -> Finding:
    """Return the finding of which ``packed`` made *found*."""
    id_, message, place, hint, spoken, own, parts, end = found
    return Finding(RULES[id_], message, place, hint, spoken, own, tuple(map(unpacked, parts)), end)


def as_text(rule: Rule) -> str:
    """Return the rule in lines for people: title, severity, why, standard and both samples."""
    lines = [rule.id, rule.title, "", f"Severity: {rule.severity.name.lower()}", f"Why: {rule.why}"]
    if rule.standard:
        lines.append(f"Standard: {rule.standard}")
    lines += ["", "Bad:", _indented(rule.bad), "", "Good:", _indented(rule.good)]
    return "\n".join(lines) + "\n"


def _indented(sample: str) -> str:
    return "\n".join(f"    {line}" for line in sample.rstrip("\n").split("\n"))
