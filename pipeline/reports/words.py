"""Text made safe for reports: no control characters, and no formulas for spreadsheets to run."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML 1.0 forbids or discourages. Terminals take some of them as commands."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""Spreadsheets run cells that begin with these, in Asia also with full-width ones (OWASP, CSV injection)."""


def printable(text: str) -> str:
    """Return *text* with U+FFFD for each control character except tab and line feed."""
    return CONTROLS.sub("\ufffd", text)


def csv_table(names: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    """Return a CSV table with a header row and a byte order mark (for Excel). No cell runs as a formula."""
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
