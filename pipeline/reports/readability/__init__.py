"""Readings -> what people and programs read: which sentences and words are hard, then the figures.

terminal   lines for people            records   JSON, by readability.schema.json in data/
tables     CSV: a row a section        page      HTML: one page of its own, with plots (figures, plots, style)

A score is shown with how sure it is, and never as what a text passes or fails by.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from pipeline.model.errors import PipelineError
from pipeline.reports.junit import Suite, as_junit
from pipeline.reports.readability.outcome import Outcome, headline, name_of
from pipeline.reports.readability.records import as_json
from pipeline.reports.readability.tables import as_csv
from pipeline.reports.readability.terminal import as_text
from pipeline.reports.sarif import as_sarif


def _junit(outcome: Outcome) -> str:
    """A suite a reading, with its figures as what it has to say; a case a finding."""
    suites = [Suite(name_of(one), one.findings, headline(one)) for one in outcome.readings]
    return as_junit((*suites, Suite("readability.jsonl", outcome.beside)))


FORMATS: Mapping[str, Callable[[Outcome], str]] = MappingProxyType(
    {
        "text": as_text,
        "json": as_json,
        "csv": as_csv,
        "junit": _junit,
        "sarif": lambda outcome: as_sarif(outcome.findings),
    }
)


def require(name: str) -> None:
    """Raise PipelineError naming the formats there are where *name* is none."""
    if name not in FORMATS:
        hint = f"the formats are {', '.join(FORMATS)}; --html FILE writes a page"
        raise PipelineError(f"there is no format {name!r}", hint=hint)


def report(outcome: Outcome, name: str) -> str:
    """Return the readings in the format called *name*."""
    require(name)
    return FORMATS[name](outcome)


__all__ = ["FORMATS", "Outcome", "report", "require"]
