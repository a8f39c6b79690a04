"""``[readability]`` of project.toml and leaflet.toml: profiles, levels of rules, limits."""

from __future__ import annotations

import math
from collections.abc import Mapping

from pipeline.model.finding import Severity
from pipeline.model.leaflet import (
    Limit,
    Strictness,
)
from pipeline.model.measures import LEFT_OUT, MEASURES
from pipeline.project.settings.tables import TomlTable

LEVELS = {"error": Severity.ERROR, "warning": Severity.WARNING, "note": Severity.NOTE, "off": None}


def strictness(table: TomlTable) -> Strictness:
    """Return the profiles of the wordings and the levels of rules, of the project or of one leaflet."""
    table.allow("standard", "easy-read", "levels", "limits")
    levels = table.table("levels")
    found = {}
    for rule, level in levels.values.items():
        if isinstance(level, str) and level in LEVELS:
            found[rule] = LEVELS[level]
        else:
            hint = f"it can be {', '.join(LEVELS)}"
            levels.fault(f"the level of {rule} is {level!r}", levels.place(rule), hint)
    limits = _limits(table.table("limits"))
    return Strictness(table.words("standard"), table.words("easy-read"), found, table.here, limits)


def _limits(table: TomlTable) -> Mapping[str, Limit]:
    """The limits of textstat's figures; "off" takes away that of the project."""
    found = {}
    for name, value in table.values.items():
        if name not in MEASURES:
            why = f"{name} takes no limit: {LEFT_OUT[name]}" if name in LEFT_OUT else ""
            message = why or f"textstat has no figure {name!r}"
            table.fault(message, table.place(name), f"the figures are {', '.join(MEASURES)}")
        elif value == "off":
            found[name] = Limit(None, table.place(name))
        elif isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
            found[name] = Limit(value, table.place(name))
        else:
            table.fault(f"the limit of {name} is {value!r}", table.place(name), 'write a number, or "off"')
    return found
