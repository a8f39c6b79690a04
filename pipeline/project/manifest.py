"""What was built, from what, and in which state. Reads and writes JSON; knows no disk.

``output/manifest.json`` lists all files, a file a line. A *record* belongs to one leaflet: the same lines for
its files, and then one line with what is open about them. Each is read in any form that it ever had.
"""

from __future__ import annotations

import json
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any

from pipeline.model.editions import EDITIONS
from pipeline.model.finding import Rule, Severity

NAME = "manifest.json"
FIRST, BETWEEN, LAST = b'{"artefacts": [', b",\n", b"\n]}\n"
"""How the manifest begins, what is between two lines of it, and how it ends."""
ROW = b'{"leaflet": "'
"""How each line begins that describes a file; after that comes the id of the leaflet, which has no quote."""
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
Told = tuple[str, str, str, str, str, str, int, int, int, int]
"""A finding: the id of its rule, severity, language, message, hint, file, line and column, and its end.

The end is a line and a column; both are 0 if it is not known.
"""


@dataclass(frozen=True, slots=True)
class Artefact:
    """A built file. *path* starts at the output folder; *inputs* is the digest of everything it is made from.

    *status* is ``draft`` or ``released``. *findings* counts the open findings by severity; *open* has
    their ids, which only the record of the leaflet has. *pages* is None except for PDF. *points* is the
    type size; 0 if the program that shows it decides. *look* is how size, colours and layout differ from
    the project's own: "" for the project's own look. *others* are the other formats that the file names;
    they are not in the digest *inputs*. *title* is in its own language, *source_title* in that of the
    source. *checked* and *review* are the days of the leaflet's last and next check, as ISO 8601 dates.
    *exit_to* is where "Exit this page" leads, "" if the leaflet does not need it. A release has the
    *code* of its words, and in *signed* the last day of each act of a person (``Imprint.signed``).

    *content* is the digest of what the file shows, *rooms* that of the code, libraries and fonts that wrote
    it, and *of_file* are the findings of writing it. Only the record of the leaflet has these three.
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
    open: tuple[Told, ...] = ()
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
    content: str = ""
    rooms: str = ""
    of_file: tuple[Told, ...] = ()

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


KINDS_OF_FIELDS: Mapping[str, Any] = MappingProxyType(
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
    """The artefacts by key."""

    artefacts: dict[Key, Artefact] = field(default_factory=dict)

    def add(self, artefact: Artefact) -> None:
        """Add an artefact, or take it in the place of the one with its key."""
        self.artefacts[artefact.key] = artefact

    def open_findings(self, keys: Iterable[Key]) -> tuple[Told, ...]:
        """Return the different findings that are open about the artefacts *keys*."""
        return tuple(dict.fromkeys(told for key in keys for told in self.artefacts[key].open))


def write(manifest: Manifest) -> bytes:
    """Return ``manifest.json``: the artefacts sorted by key, without their findings."""
    return b"".join(listed(rows(manifest)))


def listed(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the parts of ``manifest.json``, of which *lines* are the rows."""
    before = FIRST + b"\n"
    for line in lines:
        yield before + line
        before = BETWEEN
    yield LAST if before == BETWEEN else FIRST + LAST


def rows(manifest: Manifest) -> Iterator[bytes]:
    """Yield the line of each artefact, sorted by key."""
    for key in sorted(manifest.artefacts):
        yield json.dumps(_row(manifest.artefacts[key]), ensure_ascii=False).encode()


def write_record(manifest: Manifest) -> bytes:
    """Return the record of a leaflet: the lines of its files, and a line with all that is open.

    That line has each finding once, and each of the words of findings once: ``open`` has numbers of findings,
    and these have numbers of words.
    """
    artefacts = [manifest.artefacts[key] for key in sorted(manifest.artefacts)]
    every = (one for artefact in artefacts for one in (*artefact.open, *artefact.of_file))
    told = {one: number for number, one in enumerate(dict.fromkeys(every))}
    words: dict[str, int] = {}
    findings = [
        [words.setdefault(part, len(words)) if isinstance(part, str) else part for part in one]
        for one in told
    ]
    about = {
        "words": list(words),
        "findings": findings,
        "open": [[told[one] for one in artefact.open] for artefact in artefacts],
        "made": [
            [artefact.content, artefact.rooms, [told[one] for one in artefact.of_file]]
            for artefact in artefacts
        ],
    }
    lines = *rows(manifest), json.dumps(about, ensure_ascii=False, separators=(",", ":")).encode()
    return b"".join(line + b"\n" for line in lines)


def rows_of_record(data: bytes) -> list[bytes]:
    """Return the lines of the files in a record."""
    return data.splitlines()[:-1]


def read_record(data: bytes) -> Manifest | None:
    """Return the record in *data*; None if it cannot be read."""
    if HALF.search(data):
        return None
    try:
        *lines, last = data.splitlines()
        about = json.loads(last)
        words = about["words"]
        told = [_told((*map(words.__getitem__, one[:WORDS]), *one[WORDS:])) for one in about["findings"]]
        found = Manifest()
        for line, opened, (content, rooms, own) in zip(lines, about["open"], about["made"], strict=True):
            every, of_file = (tuple(told[number] for number in numbers) for numbers in (opened, own))
            row = _artefact(json.loads(line))
            found.add(replace(row, open=every, content=content, rooms=rooms, of_file=of_file))
    except UNREADABLE:
        return None
    return found


WORDS = 6
"""How many parts of a finding are words; the others are numbers."""


def _told(parts: tuple[Any, ...]) -> Told:
    if len(parts) != len(KINDS) or not all(map(isinstance, parts, KINDS)):
        raise ValueError("this is no finding")
    return parts


KINDS = (*[str] * WORDS, *[int] * 4)


def read(data: bytes) -> Manifest:
    """Return the manifest in *data*; an empty one if it cannot be read, so that everything is built again.

    An older manifest had the findings, too, by ids that the rows name.
    """
    if HALF.search(data):
        return Manifest()
    try:
        answer = json.loads(data.decode("utf-8-sig"))
        known = {id_: _older_told(one) for id_, one in answer.get("findings", {}).items()}
        found = Manifest()
        for row in answer["artefacts"]:
            names = row.get("open", ())
            if not all(isinstance(name, str) for name in names):
                raise TypeError("an id is no word")
            opened = tuple(known[name] for name in names if name in known)
            found.add(replace(_artefact(row), open=opened))
    except UNREADABLE:
        return Manifest()
    return found


def _older_told(record: Mapping[str, Any]) -> Told:
    names = ("rule", "severity", "language", "message", "hint", "file", "line", "column")
    return _told((*(record[name] for name in names), 0, 0))


def read_lines(lines: Iterable[bytes], leaflets: Container[str]) -> Manifest | None:
    """Return what the lines of ``manifest.json`` say of some *leaflets*; None if it has another form."""
    found = Manifest()
    try:
        for number, line in enumerate(lines):
            if (number == 0 and line.rstrip() != FIRST) or HALF.search(line):
                return None
            if line.startswith(ROW) and line[len(ROW) :].partition(b'"')[0].decode() in leaflets:
                found.add(_artefact(json.loads(line.rstrip().removesuffix(b","))))
    except UNREADABLE:
        return None
    return found


UNREADABLE = (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError)
"""What the reading of damaged data raises."""


def _row(artefact: Artefact) -> dict[str, Any]:
    row = {name: getattr(artefact, name) for name in NAMES}
    names = {"own": row.pop("own_name"), "english": row.pop("english_name")}
    return {"leaflet": row.pop("leaflet"), "tag": row.pop("tag"), "names": names, **row}


NAMES = tuple(one.name for one in fields(Artefact) if one.name not in ("open", "content", "rooms", "of_file"))
"""The fields that the manifest has, too."""


def _artefact(row: Mapping[str, Any]) -> Artefact:
    values = dict(row)
    names = values.pop("names")
    values |= {"open": (), "others": tuple(values.get("others", ()))}
    made = Artefact(own_name=names["own"], english_name=names["english"], **values)
    if not all(isinstance(getattr(made, name), kind) for name, kind in KINDS_OF_FIELDS.items()):
        raise TypeError("a value of another kind")
    parts = made.path.split("/")
    if not made.path or "\\" in made.path or any(part in ("", ".", "..") or ":" in part for part in parts):
        raise ValueError("a path leads out of the output folder")
    if not all(isinstance(one, str) for one in (*made.others, *made.signed, *made.signed.values())):
        raise TypeError("a list of something else than words")
    if not all(isinstance(one, int) for one in made.findings.values()):
        raise TypeError("a count is no number")
    return made
