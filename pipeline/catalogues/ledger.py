"""Reads and writes the text of the ledger of sign-offs, ``locales/<locale>/sign-off.jsonl``. Touches no disk.

Each line is a JSON object, the oldest first. Lines are added and never changed, because the file is the audit
record; version control has its history. A line that cannot be read is a finding and stays in the file.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from pipeline.catalogues.signed_comments import is_name
from pipeline.model.catalogue import DIGITS, WORDS_DIGITS
from pipeline.model.days import is_future
from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.people import Signer, signer
from pipeline.model.place import Place
from pipeline.model.sign_off import Act, Ledger, Record, Stage

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
FUTURE = Rule(
    "translation/future-sign-off",
    Severity.ERROR,
    "A line in the ledger of sign-offs has a day in the future; it counts for nothing.",
    why="Nobody has signed yet what is dated tomorrow; the day tells who saw which words.",
    standard="design: nothing unchecked looks checked",
    bad='"date": "2099-01-01"',
    good='"date": "2026-03-01"',
)
OTHER_LEDGER = Rule(
    "translation/other-ledger",
    Severity.ERROR,
    "A line in the ledger was written for another language; it counts for nothing.",
    why="A person who reads one language has not checked the other.",
    standard="design: nothing unchecked looks checked",
    bad='"language": "cs"',
    good='"language": "pl"',
)
NOT_A_SIGNER = Rule(
    "translation/not-a-signer",
    Severity.WARNING,
    "Somebody signed who may not, so the signature does not count.",
    why="people.toml says who reads a language well enough to check it.",
    standard="ISO 17100, 3.1.5 and 3.1.6: competences of revisers and reviewers",
    bad='"who": "C. N."',
    good='"who": "A. L."',
)
RULES = (BROKEN_LEDGER, FUTURE, OTHER_LEDGER, NOT_A_SIGNER)

WANTED = ("leaflet", "id", "hash", "stage", "who", "date")
OPTIONAL = ("context", "how", "note", "version", "words", "language", "again")
HASH = re.compile(rf"[0-9a-f]{{{WORDS_DIGITS}}}|[0-9a-f]{{{DIGITS}}}")
"""Older lines have only the hash of the words, without what a reader gets with them."""
DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


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
            fields = json.loads(line, object_pairs_hook=_once)
            records.append(_record(fields, Place(file, number)))
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            hint = "bring the line back from version control, or sign those messages again"
            what = error.args[0] if isinstance(error, KeyError) else "this is not a line of a ledger"
            findings.append(Finding(BROKEN_LEDGER, f"{what}: {line[:40]}", Place(file, number), hint))
    return Ledger(tuple(records)), tuple(findings)


def counted(
    ledger: Ledger, tag: str, today: datetime.date, people: Collection[Signer] = ()
) -> tuple[Ledger, tuple[Finding, ...]]:
    """Return the ledger of the language *tag* with only the lines that count, and findings about the others.

    A line counts if its day is not after *today* and it was written for this language; a sign-off also needs
    one of *people* who may sign, if any are named. There is one finding for each reason.
    """
    kept: list[Record] = []
    refused: dict[tuple[Rule, str, str], list[Record]] = {}
    for record in ledger.records:
        reason = _why_not(record, tag, today, people)
        if reason is None:
            kept.append(record)
        else:
            refused.setdefault(reason, []).append(record)
    findings = (
        Finding(rule, f"{_many(records)} {what}", records[0].place, hint, tag)
        for (rule, what, hint), records in refused.items()
    )
    return (Ledger(tuple(kept)) if refused else ledger), tuple(findings)


def _many(records: Sequence[Record]) -> str:
    return "1 line is" if len(records) == 1 else f"{len(records)} lines are"


def _why_not(
    record: Record, tag: str, today: datetime.date, people: Collection[Signer]
) -> tuple[Rule, str, str] | None:
    """The rule that a line breaks, what is wrong with it, and a hint; None if it counts."""
    if is_future(record.date, today):
        return FUTURE, "dated in the future", f"today is {today}; write the day on which they signed"
    if record.language and record.language != tag:
        return OTHER_LEDGER, f"for {record.language}", "take out what was copied, and sign in this language"
    if people and record.act in (Act.CHECKED, Act.FINAL):
        known = signer(people, record.who)
        if known is None or not known.may_sign(tag, Stage(record.act.value), record.date):
            hint = "name them in locales/people.toml, or let somebody sign who is named there"
            return NOT_A_SIGNER, f"signed as {record.act.value} by {record.who}, who may not", hint
    return None


def lines(records: Iterable[Record]) -> str:
    """Return *records* as the lines of a ledger."""
    return "".join(f"{json.dumps(_fields(one), ensure_ascii=False)}\n" for one in records)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The fields of a line; raises ValueError if one stands there twice, as no two readers would agree."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _record(fields: Any, place: Place) -> Record:
    if not isinstance(fields, dict):
        raise TypeError
    for name in (*WANTED, *OPTIONAL):
        value = fields.get(name, "")
        if not isinstance(value, str) or (name in WANTED and not value.strip()):
            raise KeyError(f"{name} is missing or is not text")
    for name, value in (("id", fields["id"]), ("words", fields.get("words") or fields["id"])):
        if not HASH.fullmatch(value) or len(value) != WORDS_DIGITS:
            raise KeyError(f"{name} is not {WORDS_DIGITS} hexadecimal digits")
    if not HASH.fullmatch(fields["hash"]):
        raise KeyError(f"hash is not {WORDS_DIGITS} or {DIGITS} hexadecimal digits")
    if not is_name(fields["who"]):
        raise KeyError("who is not a name")
    if not DATE.fullmatch(fields["date"]):
        raise KeyError("date is not a day such as 2026-03-01")
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
    optional = (
        *(("words", record.words), ("how", record.how), ("note", record.note)),
        *(("version", record.version), ("language", record.language), ("again", record.again)),
    )
    yield from ((name, value) for name, value in optional if value)
