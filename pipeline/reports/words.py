"""Text made safe for reports: no control characters, and no formulas for spreadsheets to run."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence

from pipeline.model.finding import Finding

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML 1.0 forbids or discourages. Terminals take some of them as commands."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""Spreadsheets run cells that begin with these, in Asia also with full-width ones (OWASP, CSV injection)."""


MOST_LINES, MOST_FILES = 5, 2
"""How many of the other places of a finding are named."""


def other_places(finding: Finding) -> str:
    """Return where else a finding is: ``also at lines 9, 13 and 21``, or in which files; "" if nowhere."""
    first, *others = dict.fromkeys(finding.places)
    if all(place.file == first.file for place in others):
        lines = [*dict.fromkeys(str(place.line) for place in others if place.line != first.line)]
        noun = "also at line " if len(lines) == 1 else "also at lines "
        return noun + _listed(lines, MOST_LINES) if lines else ""
    return "also at " + _listed([str(place) for place in others], MOST_FILES)


def _listed(names: Sequence[str], most: int) -> str:
    """The first few names and the number of the others: ``9, 13 and 21``, ``9, 13 and 7 more``."""
    shown = names[:most] if len(names) > most + 1 else names
    *few, last = (*shown, f"{len(names) - most} more") if len(shown) < len(names) else shown
    return f"{', '.join(few)} and {last}" if few else last


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
