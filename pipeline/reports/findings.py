"""Findings -> reports: text for the terminal, JSON, CSV, HTML, JUnit, SARIF."""

from __future__ import annotations

import html
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Severity
from pipeline.reports.words import csv_table, other_places, printable

FAIL_LEVELS = MappingProxyType({"error": Severity.ERROR, "warning": Severity.WARNING, "never": None})


def counts(findings: Iterable[Finding]) -> dict[str, int]:
    """Return the number of findings of each severity: errors, warnings, notes."""
    found = Counter(finding.severity for finding in findings)
    return {severity.name.lower(): found[severity] for severity in sorted(Severity, reverse=True)}


def summary(findings: Iterable[Finding]) -> str:
    """Return the counts in words: ``1 error, 3 warnings``, or ``no findings``."""
    parts = [f"{n} {name}{'s' if n > 1 else ''}" for name, n in counts(findings).items() if n]
    return ", ".join(parts) or "no findings"


def reaches(findings: Iterable[Finding], level: str) -> bool:
    """Whether any finding is at least as severe as *level*. Raises PipelineError for an unknown level."""
    if level not in FAIL_LEVELS:
        raise PipelineError(f"there is no level {level!r}", hint=f"the levels are {', '.join(FAIL_LEVELS)}")
    severity = FAIL_LEVELS[level]
    return severity is not None and any(finding.severity >= severity for finding in findings)


def as_text(findings: Sequence[Finding]) -> str:
    """Return a line for each finding, ``path:line: severity: message [rule]``, with its hint below.

    One that stands for several has the places of the first few of the others in one more line.
    """
    lines = []
    for finding in findings:
        where = f"{finding.place}: " if finding.place.file else ""
        tag = f"{finding.language}: " if finding.language else ""
        lines.append(f"{where}{finding.severity.name.lower()}: {tag}{finding.message} [{finding.rule.id}]")
        if finding.hint:
            lines.append(f"    {finding.hint}")
        if others := other_places(finding):
            lines.append(f"    {others}")
    return "".join(f"{printable(line)}\n" for line in lines)


def as_records(findings: Iterable[Finding]) -> list[dict[str, object]]:
    """Return the findings as dictionaries for JSON; one that stands for several has them under ``parts``."""
    return [
        {
            "rule": finding.rule.id,
            "severity": finding.severity.name.lower(),
            "language": finding.language,
            "message": finding.message,
            "hint": finding.hint,
            "file": finding.place.file,
            "line": finding.place.line,
            "column": finding.place.column,
            **({"parts": as_records(finding.parts)} if finding.parts else {}),
        }
        for finding in findings
    ]


def as_json(findings: Sequence[Finding]) -> str:
    """Return the JSON text of ``{"findings": [...], "counts": {...}}``."""
    report = {"findings": as_records(findings), "counts": counts(findings)}
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def as_csv(findings: Sequence[Finding]) -> str:
    """Return a CSV table with a header row. A finding that stands for several has a row for each of them."""
    names = ("severity", "rule", "language", "file", "line", "column", "message", "hint")
    every = (part for finding in findings for part in finding.parts or (finding,))
    return csv_table(names, as_records(every))


def _where(finding: Finding) -> str:
    others = other_places(finding)
    return f"{finding.place} ({others})" if others else str(finding.place)


def as_html(findings: Sequence[Finding]) -> str:
    """Return a complete HTML page without scripts: the counts and a table of the findings."""
    rows = "\n".join(
        "<tr>"
        + "".join(
            f'<td dir="auto">{html.escape(str(cell))}</td>'
            for cell in (f.severity.name.lower(), f.language, _where(f), f.message, f.hint, f.rule.id)
        )
        + "</tr>"
        for f in findings
    )
    heads = "".join(
        f'<th scope="col">{name}</th>'
        for name in ("Severity", "Language", "Place", "What is wrong", "Hint", "Rule")
    )
    return f"""<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Leaflets: findings</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1.1rem/1.5 sans-serif; margin: clamp(.75rem, 4vw, 2rem); }}
div {{ overflow-x: auto; }}
table {{ border-collapse: collapse; }}
th, td {{ border: 1px solid; padding: .4rem .6rem; text-align: start; vertical-align: top; }}
</style>
</head>
<body>
<main>
<h1>Findings</h1>
<p>{summary(findings)}</p>
<div role="region" aria-labelledby="all" tabindex="0">
<table>
<caption id="all">All findings, sorted by place</caption>
<thead><tr>{heads}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</div>
</main>
</body>
</html>
"""


def as_junit(findings: Sequence[Finding]) -> str:
    """Return JUnit XML: one suite, with a test case for each finding."""
    from pipeline.reports import junit

    return junit.as_junit((junit.Suite("leaflets check", tuple(findings), summary(findings)),))


def as_sarif(findings: Sequence[Finding]) -> str:
    """Return SARIF 2.1.0; see ``sarif``."""
    from pipeline.reports import sarif

    return sarif.as_sarif(findings)


FORMATS: Mapping[str, Callable[[Sequence[Finding]], str]] = MappingProxyType(
    {
        "text": as_text,
        "json": as_json,
        "csv": as_csv,
        "html": as_html,
        "junit": as_junit,
        "sarif": as_sarif,
    }
)


def report(findings: Sequence[Finding], name: str) -> str:
    """Return the findings in the format *name*. Raises PipelineError for an unknown format."""
    if name not in FORMATS:
        raise PipelineError(f"there is no format {name!r}", hint=f"the formats are {', '.join(FORMATS)}")
    return FORMATS[name](findings)
