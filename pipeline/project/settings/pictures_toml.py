"""The records of a picture set (``pictures.toml``)."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.model.leaflet import (
    DigitArea,
    PictureRecord,
)
from pipeline.project.settings.tables import TomlTable, parsed

FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\.(?:svg|png|jpe?g)", re.IGNORECASE)


@lru_cache(maxsize=4)  # the base's is the same for every project
def read_pictures(text: str, file: str) -> tuple[PictureRecord, ...]:
    """Return the picture set from ``pictures.toml``, whose ``language`` is that of the alternative texts."""
    table = parsed(text, file)
    table.allow("language", "picture")
    tag = table.tag("language") if "language" in table.values else ""
    records = tuple(_picture(row, tag) for row in table.tables("picture"))
    table.file.require_no_fault()
    return records


def _picture(table: TomlTable, tag: str) -> PictureRecord:
    table.allow(
        "id", "file", "sha256", "set", "licence", "author", "origin", "alternative", "mirror", "digits"
    )
    origin, file = table.values.get("origin", []), table.must("file")
    if file and not FILE.fullmatch(file):
        hint = "name an .svg, .png, .jpg or .jpeg file in the same folder"
        table.fault(f"{file!r} cannot be a picture", table.place("file"), hint)
    return PictureRecord(
        id=table.must("id"),
        file=file,
        sha256=table.must("sha256", 'write sha256 = "?": the next build prints the right digest'),
        set=table.must("set"),
        licence=table.must("licence"),
        author=table.must("author"),
        alternative=table.must("alternative"),
        origin=(origin,) if isinstance(origin, str) else table.texts("origin"),
        mirror=table.take("mirror", bool, False),
        digits=_room(table),
        language=tag,
        place=table.here,
    )


def _room(table: TomlTable) -> DigitArea | None:
    """The room for digits in a drawing; a fault unless it lies in the 200 by 200 box."""
    if "digits" not in table.values:
        return None
    values = table.take("digits", dict, {})
    sides = [values.get(name) for name in ("x", "y", "width", "height")]
    numbers = [side for side in sides if isinstance(side, int | float) and not isinstance(side, bool)]
    if len(numbers) == len(values) == 4:
        x, y, width, height = numbers
        if min(x, y) >= 0 and min(width, height) > 0 and max(x + width, y + height) <= 200:
            return DigitArea(x, y, width, height)
    hint = "write `digits = { x = 54, y = 20, width = 92, height = 42 }`, inside the box of 200 by 200"
    table.fault("digits is no place in the drawing", table.place("digits"), hint)
    return None
