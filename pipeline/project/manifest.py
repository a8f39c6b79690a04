"""``output/manifest.json``: what was built, from what, and in which state. Reads and writes JSON; no disk."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any

from pipeline.model.editions import EDITIONS
from pipeline.model.finding import Rule, Severity

NAME = "manifest.json"
RELEASED = "released"

OUT_OF_DATE = Rule(
    "build/out-of-date",
    Severity.WARNING,
    "The sources would give a different file today, or a file that was built is gone.",
    why="An agency would hand out a text that the author has corrected since.",
    standard="design: nothing unchecked looks checked",
    bad="(output/ from last month)",
    good="(output/ straight from leaflets build)",
)
NOT_BUILT = Rule(
    "build/not-built",
    Severity.NOTE,
    "A file of the project was not built yet.",
    why="Nobody can hand it out. Only the author knows if that is as it should be.",
    standard="design: nothing is lost silently",
    bad="(a new leaflet, before leaflets build)",
    good="(a new leaflet, after leaflets build)",
)
RULES = (OUT_OF_DATE, NOT_BUILT)


Key = tuple[str, str, str, str]
"""(leaflet, tag, edition, look)."""


@dataclass(frozen=True, slots=True)
class Artefact:
    """A built file. *path* starts at the output folder; *inputs* is the digest of everything it is made from.

    *status* is ``draft`` or ``released``. *findings* counts the open findings by severity, *open* has their
    ids. *pages* is None except for PDF. *points* is the type size; 0 if the program that shows it decides.
    *look* is how size, colours and layout differ from the project's own: "" for the project's own look.
    *others* are the other formats that the file names; they are not in the digest *inputs*. *title* is in its
    own language, *source_title* in that of the source. *checked* and *review* are the days of the leaflet's
    last and next check, as ISO 8601 dates. *exit_to* is where "Exit this page" leads, "" if the leaflet does
    not need it. A release has the *code* of its words, and in *signed* the last
    day of each act of a person (``Imprint.signed``).
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
    title: str = ""
    source_title: str = ""
    version: str = ""
    checked: str = ""
    review: str = ""
    exit_to: str = ""
    code: str = ""
    signed: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> Key:
        """(leaflet, tag, edition, look): no two artefacts have the same."""
        return self.leaflet, self.tag, self.edition, self.look

    @property
    def name(self) -> str:
        """The name of the file, without its folder."""
        return self.path.rpartition("/")[2]

    @property
    def stem(self) -> str:
        """What its name begins with: neutral letters if the leaflet is discreet."""
        return self.name.partition(f".{self.tag}.")[0]


def artefact_path(leaflet: str, tag: str, edition: str, look: str = "", stem: str = "") -> str:
    """Return the path of an edition's file, from the output folder.

    The name begins with *stem* ("": with the leaflet's). It ends with the *look*, so that a file in another
    size stands beside that in the project's own.
    """
    row = EDITIONS[edition]
    shown = f"{row.public_name}-{look}" if look else row.public_name
    return f"{leaflet}/{tag}/{stem or leaflet}.{tag}.{shown}.{row.extension}"


KINDS: Mapping[str, Any] = MappingProxyType(
    {
        **{one.name: str for one in fields(Artefact) if one.type == "str"},
        **dict.fromkeys(("bytes", "words"), int),
        **dict.fromkeys(("findings", "signed"), dict),
        "pages": int | None,
        "points": int | float,
    }
)
"""What each field of an artefact must be: a person, or another program, may have changed the file."""
HALF = re.compile(rb"\\u[dD][89a-fA-F]")
"""A half of a character, which cannot be written again; we write all characters as they are."""


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

    def open_findings(self, keys: Iterable[Key]) -> tuple[Mapping[str, object], ...]:
        """Return the different findings that are open about the artefacts *keys*, in the form of ``add``."""
        ids = {id_ for key in keys for id_ in self.artefacts[key].open}
        return tuple(self.findings[id_] for id_ in sorted(ids) if id_ in self.findings)


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
    if HALF.search(data):
        return Manifest()
    try:
        answer = json.loads(data.decode("utf-8-sig"))
        artefacts = [_artefact(row) for row in answer["artefacts"]]
        findings = {str(id_): dict(record) for id_, record in answer["findings"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
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
    made = Artefact(own_name=names["own"], english_name=names["english"], **values)
    if not all(isinstance(getattr(made, name), kind) for name, kind in KINDS.items()):
        raise TypeError("a value of another kind")
    parts = made.path.split("/")
    if not made.path or "\\" in made.path or any(part in ("", ".", "..") or ":" in part for part in parts):
        raise ValueError("a path leads out of the output folder")
    if not all(
        isinstance(one, str) for one in (*made.open, *made.others, *made.signed, *made.signed.values())
    ):
        raise TypeError("a list of something else than words")
    if not all(isinstance(one, int) for one in made.findings.values()):
        raise TypeError("a count is no number")
    return made
