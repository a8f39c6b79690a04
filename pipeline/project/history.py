"""Reads and writes the text of a leaflet's reading levels (``source/<leaflet>/readability.jsonl``); no disk.

Each line is a JSON object, the oldest first. Lines are added and never changed. A line that cannot be read is
a finding and stays in the file.
"""

from __future__ import annotations

import datetime
import json
import math
import re
from collections.abc import Iterable
from typing import Any

from pipeline.model.document import Place, Wording
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.history import Recorded

FILE = "readability.jsonl"
BROKEN_RECORD = Rule(
    "readability/broken-record",
    Severity.WARNING,
    "A line in the record of reading levels cannot be read.",
    why="This reading level is missing from the trend in the report.",
    standard="design: nothing is lost silently",
    bad='{"date": "2026-03-01", "wording": "stan',
    good=(
        '{"date": "2026-03-01", "wording": "standard", "language": "en-GB", "digest": "9f86d081884c7d65",'
        ' "words": 380, "sentences": 18, "longest": 43, "formula": "new-dale-chall", "score": 31.2,'
        ' "low": 28.4, "high": 34.0, "program": "leaflets 0.1.0"}'
    ),
)
RULES = (BROKEN_RECORD,)
DIGEST = re.compile(r"[0-9a-f]{16}")
NOT_A_RECORD = "this line is not a record"
HINT = "bring the line back from version control, or take it out"


def read(text: str, file: str, leaflet: str) -> tuple[tuple[Recorded, ...], tuple[Finding, ...]]:
    """Return the records in the text of *file*, and a finding for each line that is not a record."""
    records: list[Recorded] = []
    findings: list[Finding] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        place = Place(file, number)
        try:
            records.append(_record(json.loads(line), leaflet, place))
        except (ValueError, TypeError, RecursionError) as error:
            what = NOT_A_RECORD if isinstance(error, json.JSONDecodeError) else str(error)
            findings.append(Finding(BROKEN_RECORD, f"{what}: {line.strip()[:40]}", place, HINT))
    return tuple(records), tuple(findings)


def lines(records: Iterable[Recorded]) -> str:
    """Return *records* as the lines of the file."""
    return "".join(f"{json.dumps(_fields(record), ensure_ascii=False)}\n" for record in records)


def _record(fields: Any, leaflet: str, place: Place) -> Recorded:
    if not isinstance(fields, dict):
        raise TypeError(NOT_A_RECORD)
    digest = _text(fields, "digest")
    if not DIGEST.fullmatch(digest):
        raise ValueError("digest is not 16 hexadecimal digits")
    return Recorded(
        leaflet,
        Wording(_text(fields, "wording")),
        _text(fields, "language"),
        datetime.date.fromisoformat(_text(fields, "date")),
        digest,
        words=_count(fields, "words"),
        sentences=_count(fields, "sentences"),
        longest=_count(fields, "longest"),
        formula=str(fields.get("formula") or ""),
        score=_number(fields, "score"),
        low=_number(fields, "low"),
        high=_number(fields, "high"),
        program=str(fields.get("program", "")),
        place=place,
    )


def _text(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or not value:
        raise TypeError(f"{name} is missing or is not text")
    return value


def _count(fields: dict[str, Any], name: str) -> int:
    value = fields.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError(f"{name} is missing or is not a count")
    return value


def _number(fields: dict[str, Any], name: str) -> float | None:
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value):
        raise TypeError(f"{name} is not a number")
    return float(value)


def _fields(record: Recorded) -> dict[str, object]:
    """The fields of a line, without the leaflet: the file's folder says which record it is."""
    return {
        "date": record.date.isoformat(),
        "wording": record.wording.value,
        "language": record.language,
        "digest": record.digest,
        "words": record.words,
        "sentences": record.sentences,
        "longest": record.longest,
        "formula": record.formula,
        "score": record.score,
        "low": record.low,
        "high": record.high,
        "program": record.program,
    }
