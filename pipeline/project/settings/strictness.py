"""``[readability]`` of project.toml and leaflet.toml: profiles, levels of rules, limits."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pipeline.model.finding import Severity
from pipeline.model.leaflet import (
    Limit,
    OwnProfile,
    Strictness,
)
from pipeline.model.measures import LEFT_OUT, MEASURES
from pipeline.project.settings.tables import TomlTable

BUILT_IN = ("easy-read", "plain", "general")
"""The names of our own profiles."""
NUMBERS = MappingProxyType(
    {
        "most-words": "most_words",
        "many-words": "many_words",
        "mean-words": "mean_words",
        "paragraph-words": "paragraph_words",
        "list-items": "list_items",
    }
)
"""A key of a profile -> the field of ``Profile``."""
HIGHEST = 1_000_000
"""No figure of a text comes near it; TOML has infinity, and numbers without end."""
LEVELS = {"error": Severity.ERROR, "warning": Severity.WARNING, "note": Severity.NOTE, "off": None}


def strictness(table: TomlTable, of_project: bool = False) -> Strictness:
    """Return the profiles of the wordings and the levels of rules, of the project or of one leaflet."""
    table.allow("standard", "easy-read", "levels", "limits", *(("profiles",) if of_project else ()))
    levels = table.table("levels")
    found = {}
    for rule, level in levels.values.items():
        if isinstance(level, str) and level in LEVELS:
            found[rule] = LEVELS[level]
        else:
            hint = f"it can be {', '.join(LEVELS)}"
            levels.fault(f"the level of {rule} is {level!r}", levels.place(rule), hint)
    limits = _limits(table.table("limits"))
    profiles = _profiles(table.table("profiles")) if of_project else {}
    return Strictness(table.words("standard"), table.words("easy-read"), found, table.here, limits, profiles)


def _profiles(table: TomlTable) -> Mapping[str, OwnProfile]:
    """The profiles that the project makes; one of a name that we have needs no ``like``."""
    return {name: _own_profile(table.table(name), name) for name in table.values}


def _own_profile(table: TomlTable, name: str) -> OwnProfile:
    table.allow("like", *NUMBERS)
    like = table.words("like") or (name if name in BUILT_IN else "")
    if like not in BUILT_IN:
        message = (
            f"the profile {name!r} is like {like!r}" if like else f"the profile {name!r} is like no other"
        )
        place = table.place("like") if like else table.here
        table.fault(message, place, f'write like = "plain"; it can be {", ".join(BUILT_IN)}')
    numbers = {field: table.take(key, int, 1) for key, field in NUMBERS.items() if key in table.values}
    for key, field in NUMBERS.items():
        if numbers.get(field, 1) < 1:
            table.fault(f"{key} is {numbers[field]}", table.place(key), "write a number of 1 or more")
    return OwnProfile(like, numbers, table.here)


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
        elif isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= HIGHEST:
            found[name] = Limit(value, table.place(name))
        else:
            table.fault(f"the limit of {name} is {value!r}", table.place(name), 'write a number, or "off"')
    return found
