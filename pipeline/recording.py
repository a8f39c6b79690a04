"""Reads the record of reading levels (``source/<leaflet>/readability.jsonl``) and adds lines to it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from pipeline import __version__, history
from pipeline.model.finding import Finding
from pipeline.model.history import Recorded, due
from pipeline.model.reading import Reading
from pipeline.project import Project

PROGRAM = f"leaflets {__version__}"


def recorded(
    project: Project, readings: Sequence[Reading]
) -> tuple[tuple[Recorded, ...], tuple[Finding, ...]]:
    """Return the records of the leaflets in *readings*, and a finding for each broken line."""
    records: list[Recorded] = []
    findings: list[Finding] = []
    for leaflet in dict.fromkeys(reading.leaflet for reading in readings):
        file = project.optional(leaflet, history.FILE)
        if file:
            found, broken = history.read(file.text, file.name, leaflet)
            records += found
            findings += broken
    return tuple(records), tuple(findings)


def record(
    project: Project, readings: Sequence[Reading], known: Sequence[Recorded], today: datetime.date
) -> tuple[Recorded, ...]:
    """Add a line for each reading whose text has changed since its last record; return what was added."""
    added = due(readings, known, today, PROGRAM)
    for leaflet in dict.fromkeys(one.leaflet for one in added):
        text = history.lines(one for one in added if one.leaflet == leaflet)
        project.append(_path(project, leaflet), text.encode())
    return added


def _path(project: Project, leaflet: str) -> Path:
    return project.source / leaflet / history.FILE
