"""What no format can carry as it is: control characters, and what a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 forbids or discourages; on a terminal, these move the cursor and change colours."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""OWASP, CSV injection: a spreadsheet runs cells that begin with one of these, full-width ones in Asia."""


def printable(text: str) -> str:
    """Return *text* with U+FFFD for each control character but tab and line feed."""
    return CONTROLS.sub("\ufffd", text)


def csv_table(names: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    """Return a table with a header row: with the mark that Excel knows UTF-8 by, and with nothing to run."""
    out = io.StringIO()
    out.write("\ufeff")
    writer = csv.DictWriter(out, list(names), lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _harmless(row.get(name, "")) for name in names})
    return out.getvalue()


def _harmless(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = printable(value)
    return f"'{text}" if text.startswith(FORMULA) else text
