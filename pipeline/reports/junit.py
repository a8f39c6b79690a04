"""Findings -> JUnit XML for Jenkins, GitLab and GitHub Actions: a test case for each finding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from pipeline.model.finding import Finding, Severity
from pipeline.reports.words import other_places, printable


@dataclass(frozen=True, slots=True)
class Suite:
    """A group of findings with a name; *output* is more text about the group.

    The XML of a suite always has at least one test case, because build servers treat a report without any as
    a broken run.
    """

    name: str
    findings: tuple[Finding, ...] = ()
    output: str = ""


def as_junit(suites: Sequence[Suite]) -> str:
    """Return the XML of *suites*. Each finding is a test case, which fails if the finding is an error."""
    body = "".join(_suite(suite) for suite in suites)
    totals = _counted([finding for suite in suites for finding in suite.findings], len(suites))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites {totals}>\n{body}</testsuites>\n'


def _counted(findings: Sequence[Finding], extra: int) -> str:
    failed = sum(finding.severity is Severity.ERROR for finding in findings)
    return f'tests="{len(findings) + extra}" failures="{failed}" errors="0" skipped="0"'


def _suite(suite: Suite) -> str:
    output = f"<system-out>{_escaped(suite.output)}</system-out>" if suite.output else ""
    first = f'<testcase classname="leaflets" name="was checked">{output}</testcase>\n'
    cases = first + "".join(_cases(suite.findings))
    return f"<testsuite name={_quoted(suite.name)} {_counted(suite.findings, 1)}>\n{cases}</testsuite>\n"


def _cases(findings: Iterable[Finding]) -> Iterable[str]:
    for finding in findings:
        where = f"{finding.place}: " if finding.place.file else ""
        file = f" file={_quoted(finding.place.file)}" if finding.place.file else ""
        line = f' line="{finding.place.line}"' if finding.place.line else ""
        name = _quoted(f"{where}{finding.message}")
        case = f"<testcase classname={_quoted(finding.rule.id)} name={name}{file}{line}>"
        others = other_places(finding)
        if finding.severity is Severity.ERROR:
            case += f"<failure message={_quoted(finding.message)}>{_escaped(finding.hint)}</failure>"
        else:
            text = f"{finding.severity.name.lower()}: {finding.message}{f' ({others})' if others else ''}"
            case += f"<system-out>{_escaped(text)}</system-out>"
        yield case + "</testcase>\n"


def _quoted(text: str) -> str:
    return quoteattr(printable(text))


def _escaped(text: str) -> str:
    return escape(printable(text))
