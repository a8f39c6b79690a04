"""``output/manifest.json``: what was built, from what, in which state. Knows its JSON; knows no disk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from pipeline.model.editions import EDITIONS
from pipeline.model.finding import Rule, Severity

NAME = "manifest.json"

OUT_OF_DATE = Rule(
    "build/out-of-date",
    Severity.WARNING,
    "A built file is missing, or is not what the sources make today.",
    why="An agency would hand out what the author has mended since.",
    bad="(output/ from last month)",
    good="(output/ straight from leaflets build)",
)
RULES = (OUT_OF_DATE,)


@dataclass(frozen=True, slots=True)
class Artefact:
    """A built file: *path* is relative to the output folder, *inputs* the digest of all it was made from.

    *status* is ``draft`` or ``released``; *findings* counts the open ones by severity; *pages* is known of
    PDF alone.
    """

    leaflet: str
    tag: str
    own_name: str
    english_name: str
    edition: str
    wording: str
    path: str
    bytes: int
    sha256: str
    pages: int | None
    words: int
    source: str
    catalogue: str
    inputs: str
    status: str
    findings: Mapping[str, int] = field(default_factory=dict)
    generator: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """(leaflet, tag, edition): there is one artefact of each."""
        return self.leaflet, self.tag, self.edition


def artefact_path(leaflet: str, tag: str, edition: str) -> str:
    """Return where an edition lands, from the output folder."""
    return f"{leaflet}/{tag}/{leaflet}.{tag}.{edition}.{EDITIONS[edition].extension}"


def write(artefacts: Iterable[Artefact]) -> bytes:
    """Return the manifest's bytes, the artefacts in the order of their keys."""
    rows = [_row(artefact) for artefact in sorted(artefacts, key=lambda artefact: artefact.key)]
    return (json.dumps({"artefacts": rows}, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def read(data: bytes) -> dict[tuple[str, str, str], Artefact]:
    """Return the artefacts of a manifest by key; none where it cannot be read: then all is built."""
    try:
        rows = json.loads(data)["artefacts"]
        artefacts = [_artefact(row) for row in rows]
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}
    return {artefact.key: artefact for artefact in artefacts}


def _row(artefact: Artefact) -> dict[str, Any]:
    row = asdict(artefact)
    names = {"own": row.pop("own_name"), "english": row.pop("english_name")}
    return {"leaflet": row.pop("leaflet"), "tag": row.pop("tag"), "names": names, **row}


def _artefact(row: Mapping[str, Any]) -> Artefact:
    values = dict(row)
    names = values.pop("names")
    return Artefact(own_name=names["own"], english_name=names["english"], **values)
