"""The settings of a project (``source/project.toml``)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.model import design
from pipeline.model.contrast import contrast
from pipeline.model.editions import EDITIONS, PUBLIC_NAMES, Claims, Edition, Layout, Look, Theme, names_of
from pipeline.model.errors import PipelineError
from pipeline.model.leaflet import (
    Settings,
)
from pipeline.project.settings.strictness import strictness
from pipeline.project.settings.tables import TomlTable, https_address, parsed, require_honest

COLOUR = re.compile("#[0-9A-Fa-f]{6}")
WEB_FOLDER = re.compile(r"https://[!-~]+/")
"""The address of a folder on the web: what stands in it is named after the slash at its end."""
CONTACT = re.compile(r"mailto:[!-~]+@[!-~]+|https://[!-~]+|tel:\+?[0-9-]+")


def read_settings(text: str, file: str) -> Settings:
    """Return the project's settings from ``project.toml``."""
    table = parsed(text, file)
    named = (name for name, edition in EDITIONS.items() if _choices(edition))
    table.allow(
        *("source-language", "editions", "exit-to", "accent", *named),
        *("readability", "site-address", "formats-contact", "area"),
    )
    defaults = Settings()
    tag = table.tag("source-language", defaults.source_language)
    looks = _looks(table)
    readability = strictness(table.table("readability"), of_project=True)
    settings = Settings(
        tag,
        _editions(table, defaults.editions),
        looks,
        readability,
        https_address(table, "exit-to") or defaults.exit_to,
        table.words("area"),
        _accent(table),
        _address(table, "site-address", WEB_FOLDER, "https://example.org/leaflets/"),
        _address(table, "formats-contact", CONTACT, "mailto:help@example.org"),
    )
    table.file.require_no_fault()
    return settings


def _accent(table: TomlTable) -> str:
    """The colour of headings, rules and boxes, RRGGBB; a fault where people who see little cannot see it."""
    found = table.words("accent")
    if found and not COLOUR.fullmatch(found):
        table.fault(f"accent is {found!r}", table.place("accent"), 'write accent = "#1b3a6b"')
        return ""
    accent = found.removeprefix("#").upper()
    if accent and design.too_pale(accent):
        ratio = min(contrast(accent, ground) for ground in design.LIGHT_GROUNDS)
        message = (
            f"accent has a contrast of {ratio:.1f}:1 on light paper; it needs {design.LEAST_CONTRAST:g}:1"
        )
        table.fault(message, table.place("accent"), 'choose a darker colour, such as accent = "#1b3a6b"')
    return accent


def _address(table: TomlTable, key: str, pattern: re.Pattern[str], sample: str) -> str:
    """The address of *key*, "" where there is none; a fault where it is none that a link can lead to."""
    found = table.words(key)
    if found and not pattern.fullmatch(found):
        table.fault(f"{key} is {found!r}", table.place(key), f'write {key} = "{sample}"')
    require_honest(table, key, found)
    return found


def _editions(table: TomlTable, default: tuple[str, ...]) -> tuple[str, ...]:
    """The editions to make; an empty list would make nothing, so it must be a mistake."""
    if "editions" not in table.values:
        return default
    names: list[str] = []
    for asked in table.texts("editions"):
        try:
            names += names_of(asked)
        except PipelineError as error:
            table.fault(str(error), table.place_of("editions", asked), error.hint)
    if table.values["editions"] == []:
        hint = f"name some of {', '.join(PUBLIC_NAMES)}, or leave the line out for {', '.join(default)}"
        table.fault("editions is empty", table.place("editions"), hint)
    return tuple(dict.fromkeys(names))


def _looks(table: TomlTable) -> Mapping[str, Look]:
    """The look of each edition that has a table of its name; a key is there for each choice that it gives."""
    looks = {name: _look(table.table(name), row) for name, row in EDITIONS.items() if _choices(row)}
    return {name: look for name, look in looks.items() if look != Look()}


def _choices(edition: Edition) -> tuple[str, ...]:
    choices = {
        "size": edition.sizes,
        "theme": edition.themes,
        "layout": edition.layouts,
        "claims": edition.all_claims,
    }
    return tuple(name for name, values in choices.items() if values)


def _look(table: TomlTable, edition: Edition) -> Look:
    table.allow(*_choices(edition))
    size = table.take("size", int, 0)
    if "size" in table.values and size not in edition.sizes:
        table.fault(f"size is {size}", table.place("size"), f"it can be {', '.join(map(str, edition.sizes))}")
    return Look(
        size,
        table.choice("theme", Theme, edition.theme) if "theme" in table.values else None,
        table.choice("layout", Layout, edition.layout) if "layout" in table.values else None,
        table.choice("claims", Claims, edition.claims) if "claims" in table.values else None,
    )
