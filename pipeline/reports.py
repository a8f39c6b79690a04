"""Findings -> what people and programs read: terminal, JSON, CSV, HTML, JUnit, SARIF. Knows no rule."""

from __future__ import annotations

import csv
import html
import io
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from xml.sax.saxutils import escape, quoteattr

from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Severity

SARIF_LEVELS = {Severity.NOTE: "note", Severity.WARNING: "warning", Severity.ERROR: "error"}
SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def counts(findings: Iterable[Finding]) -> dict[str, int]:
    """Return how many findings there are of each severity, the weightiest first."""
    found = Counter(finding.severity for finding in findings)
    return {severity.name.lower(): found[severity] for severity in sorted(Severity, reverse=True)}


def summary(findings: Iterable[Finding]) -> str:
    """Return the counts in words: ``1 error, 3 warnings``; ``no findings`` where there are none."""
    parts = [f"{n} {name}{'s' if n > 1 else ''}" for name, n in counts(findings).items() if n]
    return ", ".join(parts) or "no findings"


def as_text(findings: Sequence[Finding]) -> str:
    """Return a line a finding, ``path:line: severity: what is wrong [rule]``, with its hint below."""
    lines = []
    for finding in findings:
        where = f"{finding.place}: " if finding.place.file else ""
        tag = f"{finding.language}: " if finding.language else ""
        lines.append(f"{where}{finding.severity.name.lower()}: {tag}{finding.message} [{finding.rule.id}]")
        if finding.hint:
            lines.append(f"    {finding.hint}")
    return "".join(f"{line}\n" for line in lines)


def as_records(findings: Iterable[Finding]) -> list[dict[str, object]]:
    """Return the findings as plain values, for JSON."""
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
        }
        for finding in findings
    ]


def as_json(findings: Sequence[Finding]) -> str:
    """Return ``{"findings": [...], "counts": {...}}``."""
    report = {"findings": as_records(findings), "counts": counts(findings)}
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def as_csv(findings: Sequence[Finding]) -> str:
    """Return a table with a header row; a quote disarms cells that a spreadsheet would run."""
    out = io.StringIO()
    names = ["severity", "rule", "language", "file", "line", "column", "message", "hint"]
    writer = csv.DictWriter(out, names, lineterminator="\n")
    writer.writeheader()
    for record in as_records(findings):
        writer.writerow({name: _harmless(record[name]) for name in names})
    return out.getvalue()


def _harmless(value: object) -> object:
    """OWASP: a spreadsheet runs cells that begin with one of these."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t") else value


def as_html(findings: Sequence[Finding]) -> str:
    """Return a page of its own, without scripts: the counts and a table."""
    rows = "\n".join(
        "<tr>"
        + "".join(
            f'<td dir="auto">{html.escape(str(cell))}</td>'
            for cell in (f.severity.name.lower(), f.language, f.place, f.message, f.hint, f.rule.id)
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
body {{ font: 1.1rem/1.5 sans-serif; margin: 2rem; }}
table {{ border-collapse: collapse; }}
th, td {{ border: 1px solid; padding: .4rem .6rem; text-align: start; vertical-align: top; }}
</style>
</head>
<body>
<main>
<h1>Findings</h1>
<p>{summary(findings)}</p>
<table>
<caption>Every finding, in the order of its place</caption>
<thead><tr>{heads}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</main>
</body>
</html>
"""


def as_junit(findings: Sequence[Finding]) -> str:
    """Return JUnit's XML: a test case a finding, failed where it is an error."""
    failed = counts(findings)["error"]
    cases = "".join(_junit_case(finding) for finding in findings)
    suite = f'<testsuite name="leaflets" tests="{len(findings)}" failures="{failed}" errors="0" skipped="0">'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>{suite}\n{cases}</testsuite></testsuites>\n'


def _junit_case(finding: Finding) -> str:
    name = quoteattr(f"{finding.place}: {finding.message}" if finding.place.file else finding.message)
    case = f"<testcase classname={quoteattr(finding.rule.id)} name={name}>"
    if finding.severity is Severity.ERROR:
        case += f"<failure message={quoteattr(finding.message)}>{escape(finding.hint)}</failure>"
    else:
        case += f"<system-out>{escape(f'{finding.severity.name.lower()}: {finding.message}')}</system-out>"
    return case + "</testcase>\n"


def as_sarif(findings: Sequence[Finding]) -> str:
    """Return SARIF 2.1.0, which code hosts show beside the line."""
    rules = {finding.rule.id: finding.rule for finding in findings}
    driver = {
        "name": "leaflets",
        "rules": [
            {"id": rule.id, "shortDescription": {"text": rule.title}, "fullDescription": {"text": rule.why}}
            for rule in rules.values()
        ],
    }
    results = [_sarif_result(finding) for finding in findings]
    report = {
        "$schema": SARIF_SCHEMA,
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "results": results}],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _sarif_result(finding: Finding) -> dict[str, object]:
    result: dict[str, object] = {
        "ruleId": finding.rule.id,
        "level": SARIF_LEVELS[finding.severity],
        "message": {"text": "\n".join(filter(None, (finding.message, finding.hint)))},
    }
    if finding.place.file:
        location: dict[str, object] = {"artifactLocation": {"uri": finding.place.file}}
        if finding.place.line:
            region = {"startLine": finding.place.line}
            if finding.place.column:
                region["startColumn"] = finding.place.column
            location["region"] = region
        result["locations"] = [{"physicalLocation": location}]
    return result


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
    """Return the findings in the format called *name*; raise PipelineError naming those there are."""
    if name not in FORMATS:
        raise PipelineError(f"there is no format {name!r}", hint=f"the formats are {', '.join(FORMATS)}")
    return FORMATS[name](findings)
