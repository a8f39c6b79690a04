"""Reads and writes the text of the ledger of sign-offs, ``locales/<locale>/sign-off.jsonl``. Touches no disk.

Each line is a JSON object, the oldest first. Lines are added and never changed, because the file is the audit
record; version control has its history. A line that cannot be read is a finding and stays in the file.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from pipeline.model.document import Place
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.sign_off import Act, Ledger, Record

BROKEN_LEDGER = Rule(
    "translation/broken-ledger",
    Severity.ERROR,
    "A line in the ledger of sign-offs cannot be read.",
    why="The line may withdraw a sign-off: if it is lost, the sign-off counts again.",
    standard="design: nothing unchecked looks checked",
    bad='{"leaflet": "help", "id": "0c5e',
    good=(
        '{"leaflet": "help", "id": "0c5e9d7c04a1b2f3", "hash": "9f86d081884c7d65", "stage": "checked",'
        ' "who": "A. L.", "date": "2026-03-01"}'
    ),
)
RULES = (BROKEN_LEDGER,)

WANTED = ("leaflet", "id", "hash", "stage", "who", "date")
OPTIONAL = ("context", "how", "note", "version")
HASH = re.compile(r"[0-9a-f]{16}")


def read(text: str, file: str) -> tuple[Ledger, tuple[Finding, ...]]:
    """Return the ledger in the text of *file*, and a finding for each line that cannot be read.

    The last line may have no line feed, after an interruption; it counts if the rest of it is there.
    """
    records: list[Record] = []
    findings: list[Finding] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            records.append(_record(json.loads(line), Place(file, number)))
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            hint = "bring the line back from version control, or sign those messages again"
            what = error.args[0] if isinstance(error, KeyError) else "this is not a line of a ledger"
            findings.append(Finding(BROKEN_LEDGER, f"{what}: {line[:40]}", Place(file, number), hint))
    return Ledger(tuple(records)), tuple(findings)


def lines(records: Iterable[Record]) -> str:
    """Return *records* as the lines of a ledger."""
    return "".join(f"{json.dumps(_fields(one), ensure_ascii=False)}\n" for one in records)


def _record(fields: Any, place: Place) -> Record:
    if not isinstance(fields, dict):
        raise TypeError
    for name in (*WANTED, *OPTIONAL):
        value = fields.get(name, "")
        if not isinstance(value, str) or (name in WANTED and not value.strip()):
            raise KeyError(f"{name} is missing or is not text")
    for name in ("id", "hash"):
        if not HASH.fullmatch(fields[name]):
            raise KeyError(f"{name} is not 16 hexadecimal digits")
    return Record(
        fields["leaflet"],
        fields["id"],
        fields["hash"],
        Act(fields["stage"]),
        fields["who"],
        datetime.date.fromisoformat(fields["date"]),
        **{name: fields.get(name, "") for name in OPTIONAL},
        place=place,
    )


def _fields(record: Record) -> dict[str, str]:
    return dict(_pairs(record))


def _pairs(record: Record) -> Iterator[tuple[str, str]]:
    """The fields of a line in their order, without optional fields that are empty."""
    yield "leaflet", record.leaflet
    if record.context:
        yield "context", record.context
    yield "id", record.id
    yield "hash", record.hash
    yield "stage", record.act.value
    yield "who", record.who
    yield "date", record.date.isoformat()
    optional = ("how", record.how), ("note", record.note), ("version", record.version)
    yield from ((name, value) for name, value in optional if value)
