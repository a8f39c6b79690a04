"""``output/manifest.json``: what was built, from what, and in which state. Reads and writes JSON; no disk."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from pipeline.model.editions import EDITIONS
from pipeline.model.finding import Rule, Severity

NAME = "manifest.json"
RELEASED = "released"

OUT_OF_DATE = Rule(
    "build/out-of-date",
    Severity.WARNING,
    "A built file is missing, or the sources would give a different one today.",
    why="An agency would hand out a text that the author has corrected since.",
    standard="design: nothing unchecked looks checked",
    bad="(output/ from last month)",
    good="(output/ straight from leaflets build)",
)
RULES = (OUT_OF_DATE,)


Key = tuple[str, str, str, str]
"""(leaflet, tag, edition, look)."""


@dataclass(frozen=True, slots=True)
class Artefact:
    """A built file. *path* starts at the output folder; *inputs* is the digest of everything it is made from.

    *status* is ``draft`` or ``released``. *findings* counts the open findings by severity, *open* has their
    ids. *pages* is None except for PDF. *points* is the type size; 0 if the program that shows it decides.
    *look* is how size, colours and layout differ from the project's own: "" for the project's own look.
    *others* are the other formats that the file names; they are not in the digest *inputs*.
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
    look: str = ""
    others: tuple[str, ...] = ()

    @property
    def key(self) -> Key:
        """(leaflet, tag, edition, look): no two artefacts have the same."""
        return self.leaflet, self.tag, self.edition, self.look


def artefact_path(leaflet: str, tag: str, edition: str, look: str = "") -> str:
    """Return the path of an edition's file, from the output folder.

    The name ends with the *look*, so that a file in another size stands beside that in the project's own.
    """
    shown = f"{edition}-{look}" if look else edition
    return f"{leaflet}/{tag}/{leaflet}.{tag}.{shown}.{EDITIONS[edition].extension}"


@dataclass
class Manifest:
    """The artefacts by key, and their open findings by id, each finding once."""

    artefacts: dict[Key, Artefact] = field(default_factory=dict)
    findings: dict[str, dict[str, object]] = field(default_factory=dict)

    def add(self, artefact: Artefact, findings: Iterable[Mapping[str, object]]) -> None:
        """Add an artefact and its *findings*, in the form of ``reports.as_records``."""
        known = {finding_id(record): dict(record) for record in findings}
        self.findings.update(known)
        self.artefacts[artefact.key] = replace(artefact, open=tuple(sorted(known)))

    def counts(self, keys: Iterable[Key], others: Iterable[Mapping[str, object]] = ()) -> dict[str, int]:
        """Return how many different findings are open, by severity.

        Counts the findings of the artefacts *keys* and those in *others* (in the form of ``add``).
        """
        ids = {id_ for key in keys for id_ in self.artefacts[key].open}
        found = {id_: self.findings[id_] for id_ in ids if id_ in self.findings}
        found |= {finding_id(record): dict(record) for record in others}
        severities = [str(record["severity"]) for record in found.values()]
        return {name: severities.count(name) for name in ("error", "warning", "note")}


def finding_id(record: Mapping[str, object]) -> str:
    """Return the id of a finding; the same finding about two artefacts has one id."""
    return hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()[:12]


def write(manifest: Manifest) -> bytes:
    """Return the manifest's bytes: the artefacts sorted by key, and the open findings sorted by id."""
    artefacts = [manifest.artefacts[key] for key in sorted(manifest.artefacts)]
    used = sorted({id_ for artefact in artefacts for id_ in artefact.open})
    answer = {
        "artefacts": [_row(artefact) for artefact in artefacts],
        "findings": {id_: manifest.findings[id_] for id_ in used if id_ in manifest.findings},
    }
    return (json.dumps(answer, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def read(data: bytes) -> Manifest:
    """Return the manifest in *data*; an empty one if it cannot be read, so that everything is built again."""
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
    values |= {name: tuple(values.get(name, ())) for name in ("open", "others")}
    return Artefact(own_name=names["own"], english_name=names["english"], **values)
