"""Collects what to tell of a file: what has one cause is one finding, which quotes every place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule, Severity


@dataclass(frozen=True, slots=True)
class ImportCause:
    """Why something is told: how the finding begins, and what to do about it."""

    rule: Rule
    message: str
    hint: str = ""
    severity: Severity | None = None


@dataclass(slots=True)
class ImportNotes:
    """The quotations so far, by their cause, each with its line in *file*."""

    file: str
    found: dict[ImportCause, list[tuple[int, str]]] = field(default_factory=dict)

    def add(self, cause: ImportCause, quote: str, line: int | None) -> None:
        """Add what *cause* is about: the words *quote* at *line* (None or 0 if it is unknown)."""
        self.found.setdefault(cause, []).append((line or 0, quote))

    def findings(self) -> Iterator[Finding]:
        """Yield one finding for each cause, at the line of its first quotation."""
        for cause, places in self.found.items():
            quotes = " | ".join(quote for _, quote in places)
            place = Place(self.file, places[0][0])
            message = f"{cause.message}: {quotes}"
            yield Finding(cause.rule, message, place, cause.hint, severity_here=cause.severity)
