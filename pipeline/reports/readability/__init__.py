"""Readings -> reports on reading level: hard sentences and words first, then the scores.

outcome    the input of every report, and words that they share
terminal   text for people             records   JSON, by readability.schema.json in data/
tables     CSV, a row for each section
page       an HTML page with plots (figures, plots, markup, style)

Each score is shown with its interval. No text passes or fails because of a score.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from pipeline.model.errors import PipelineError
from pipeline.reports.junit import Suite, as_junit
from pipeline.reports.readability.outcome import ReadabilityReport, headline, name_of
from pipeline.reports.readability.records import as_json
from pipeline.reports.readability.tables import as_csv
from pipeline.reports.readability.terminal import as_text
from pipeline.reports.sarif import as_sarif


def _junit(outcome: ReadabilityReport) -> str:
    """JUnit XML: a suite for each reading, with its scores as output; a test case for each finding."""
    suites = [Suite(name_of(one), one.findings, headline(one)) for one in outcome.readings]
    return as_junit((*suites, Suite("readability.jsonl", outcome.history_findings)))


FORMATS: Mapping[str, Callable[[ReadabilityReport], str]] = MappingProxyType(
    {
        "text": as_text,
        "json": as_json,
        "csv": as_csv,
        "junit": _junit,
        "sarif": lambda outcome: as_sarif(outcome.findings),
    }
)


def require(name: str) -> None:
    """Raise PipelineError, with the names of all formats, if there is no format *name*."""
    if name not in FORMATS:
        hint = f"the formats are {', '.join(FORMATS)}; --html FILE writes a page"
        raise PipelineError(f"there is no format {name!r}", hint=hint)


def report(outcome: ReadabilityReport, name: str) -> str:
    """Return the readings in the format *name*; errors as for ``require``."""
    require(name)
    return FORMATS[name](outcome)


__all__ = ["FORMATS", "ReadabilityReport", "report", "require"]
