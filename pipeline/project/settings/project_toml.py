"""The settings of a project (``source/project.toml``)."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.model.editions import EDITIONS, Edition, Layout, Look, Theme
from pipeline.model.leaflet import (
    Settings,
)
from pipeline.project.settings.strictness import strictness
from pipeline.project.settings.tables import Table, parsed


def read_settings(text: str, file: str) -> Settings:
    """Return the project's settings from ``project.toml``."""
    table = parsed(text, file)
    named = (name for name, edition in EDITIONS.items() if _choices(edition))
    table.allow("source-language", "editions", *named, "readability")
    defaults = Settings()
    tag = table.tag("source-language", defaults.source_language)
    looks = _looks(table)
    readability = strictness(table.table("readability"))
    settings = Settings(tag, _editions(table, defaults.editions), looks, readability)
    table.file.require_no_fault()
    return settings


def _editions(table: Table, default: tuple[str, ...]) -> tuple[str, ...]:
    """The editions to make; an empty list would make nothing, so it must be a mistake."""
    if "editions" not in table.values:
        return default
    names = table.texts("editions")
    for name in names:
        if name not in EDITIONS:
            hint = f"the editions are {', '.join(EDITIONS)}"
            table.fault(f"there is no edition {name!r}", table.place_of("editions", name), hint)
    if table.values["editions"] == []:
        hint = f"name some of {', '.join(EDITIONS)}, or leave the line out for all"
        table.fault("editions is empty", table.place("editions"), hint)
    return names


def _looks(table: Table) -> Mapping[str, Look]:
    """The look of each edition that has a table of its name; a key is there for each choice that it gives."""
    looks = {name: _look(table.table(name), row) for name, row in EDITIONS.items() if _choices(row)}
    return {name: look for name, look in looks.items() if look != Look()}


def _choices(edition: Edition) -> tuple[str, ...]:
    choices = {"size": edition.sizes, "theme": edition.themes, "layout": edition.layouts}
    return tuple(name for name, values in choices.items() if values)


def _look(table: Table, edition: Edition) -> Look:
    table.allow(*_choices(edition))
    size = table.take("size", int, 0)
    if "size" in table.values and size not in edition.sizes:
        table.fault(f"size is {size}", table.place("size"), f"it can be {', '.join(map(str, edition.sizes))}")
    return Look(
        size,
        table.choice("theme", Theme, edition.theme) if "theme" in table.values else None,
        table.choice("layout", Layout, edition.layout) if "layout" in table.values else None,
    )
