"""``output/manifest.json``: what was built, from what, in which state. Knows its JSON; knows no disk."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from pipeline.model.editions import EDITIONS
from pipeline.model.finding import Rule, Severity

NAME = "manifest.json"

OUT_OF_DATE = Rule(
    "build/out-of-date",
    Severity.WARNING,
    "A built file is missing, or is not what the sources make today.",
    why="An agency would hand out what the author has mended since.",
    standard="design: nothing unchecked looks checked",
    bad="(output/ from last month)",
    good="(output/ straight from leaflets build)",
)
RULES = (OUT_OF_DATE,)


Key = tuple[str, str, str]
"""(leaflet, tag, edition)."""


@dataclass(frozen=True, slots=True)
class Artefact:
    """A built file: *path* is relative to the output folder, *inputs* the digest of all it was made from.

    *status* is ``draft`` or ``released``. *findings* counts the open ones by severity, *open* are their ids.
    *pages* is known of PDF alone; *points* is the type size, 0 where the reader's program decides.
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
    open: tuple[str, ...] = ()
    generator: str = ""
    points: float = 0
    theme: str = ""

    @property
    def key(self) -> Key:
        """(leaflet, tag, edition): there is one artefact of each."""
        return self.leaflet, self.tag, self.edition


def artefact_path(leaflet: str, tag: str, edition: str) -> str:
    """Return where an edition lands, from the output folder."""
    return f"{leaflet}/{tag}/{leaflet}.{tag}.{edition}.{EDITIONS[edition].extension}"


@dataclass
class Manifest:
    """The artefacts by key, and each of their open findings once, by its id."""

    artefacts: dict[Key, Artefact] = field(default_factory=dict)
    findings: dict[str, dict[str, object]] = field(default_factory=dict)

    def add(self, artefact: Artefact, findings: Iterable[Mapping[str, object]]) -> None:
        """Put in an artefact, with *findings* as ``reports.as_records`` gives them."""
        known = {finding_id(record): dict(record) for record in findings}
        self.findings.update(known)
        self.artefacts[artefact.key] = replace(artefact, open=tuple(sorted(known)))

    def counts(self, keys: Iterable[Key], others: Iterable[Mapping[str, object]] = ()) -> dict[str, int]:
        """Return how many different findings are open by severity.

        They stand against the artefacts of *keys*, or are among *others*, records of findings.
        """
        ids = {id_ for key in keys for id_ in self.artefacts[key].open}
        found = {id_: self.findings[id_] for id_ in ids if id_ in self.findings}
        found |= {finding_id(record): dict(record) for record in others}
        severities = [str(record["severity"]) for record in found.values()]
        return {name: severities.count(name) for name in ("error", "warning", "note")}


def finding_id(record: Mapping[str, object]) -> str:
    """Return the id of a finding: what is the same for every artefact has one id."""
    return hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()[:12]


def write(manifest: Manifest) -> bytes:
    """Return the manifest's bytes: artefacts in the order of their keys, findings still open by their ids."""
    artefacts = [manifest.artefacts[key] for key in sorted(manifest.artefacts)]
    used = sorted({id_ for artefact in artefacts for id_ in artefact.open})
    answer = {
        "artefacts": [_row(artefact) for artefact in artefacts],
        "findings": {id_: manifest.findings[id_] for id_ in used if id_ in manifest.findings},
    }
    return (json.dumps(answer, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def read(data: bytes) -> Manifest:
    """Return the manifest of *data*; an empty one where it cannot be read: then all is built."""
    try:
        answer = json.loads(data)
        artefacts = [_artefact(row) for row in answer["artefacts"]]
        findings = dict(answer["findings"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return Manifest()
    return Manifest({artefact.key: artefact for artefact in artefacts}, findings)


def _row(artefact: Artefact) -> dict[str, Any]:
    row = asdict(artefact)
    names = {"own": row.pop("own_name"), "english": row.pop("english_name")}
    return {"leaflet": row.pop("leaflet"), "tag": row.pop("tag"), "names": names, **row}


def _artefact(row: Mapping[str, Any]) -> Artefact:
    values = dict(row)
    names = values.pop("names")
    values["open"] = tuple(values["open"])
    return Artefact(own_name=names["own"], english_name=names["english"], **values)
