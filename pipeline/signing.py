"""People's word for translations: signs messages, and takes sign-offs back, on the disk.

The ledger's lines are written before the catalogue's comments: where we are interrupted between the two, the
comments come back from the ledger.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import pipeline
from pipeline.catalogues import ledger, po
from pipeline.catalogues.gate import Account, account
from pipeline.catalogues.sign_off import Request, Signing, quoted, sign, spelled, unsign
from pipeline.checks import translation
from pipeline.checks.translation import Known
from pipeline.model.catalogue import Catalogue, Key, Message
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.model.labels import DOMAIN
from pipeline.model.language import language
from pipeline.model.sign_off import Ledger, Stage, message_id
from pipeline.project import Project
from pipeline.sources import Library, Source, furniture_messages, sources

HOW = "command line"
SHORTEST_ID = 4
"""So many digits of an id, as long as they name one message."""


@dataclass(frozen=True, slots=True)
class Signed:
    """What became of a request: how many messages *done* and *refused*, of how many of the catalogue."""

    catalogue: str
    done: int
    refused: int
    messages: int
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Desk:
    """All that is signed with: a domain's messages, its catalogue and the ledger of its language."""

    project: Project
    leaflet: str
    messages: tuple[Message, ...]
    catalogue: Catalogue
    library: Library

    @property
    def known(self) -> Known:
        """Return what the checks of translations go by."""
        keep = () if self.leaflet == DOMAIN else Source(self.library, self.leaflet).leaflet.keep
        return Known(self.library.settings.source_language, keep, self.library.glossary)

    def account(self) -> Account:
        """Return what stands of the sign-offs of its messages."""
        return account(self.messages, self.catalogue, self.leaflet, self.ledger)

    @property
    def ledger(self) -> Ledger:
        """The ledger of the catalogue's language."""
        return self.library.ledger(self.catalogue.language)[0]


def desk(project: Project, leaflet: str, tag: str) -> Desk:
    """Return what is needed to sign messages of *leaflet* (or of the furniture) in a language.

    Raises PipelineError where there is no such catalogue, and where its ledger has lines that cannot be read.
    """
    if leaflet == DOMAIN:
        library, messages = Library(project), furniture_messages()
    else:
        (source,) = sources(project, (leaflet,))
        library, messages = source.library, source.messages
    spoken = language(tag)
    catalogue = library.catalogue(leaflet, spoken.tag)
    if catalogue is None:
        place = Place(project.name(project.catalogue(leaflet, spoken.locale)))
        hint = f"make one: leaflets update {'' if leaflet == DOMAIN else leaflet} --language {spoken.tag}"
        raise PipelineError(f"there is no {spoken.english_name} catalogue", place, " ".join(hint.split()))
    for broken in library.ledger(spoken.tag)[1]:
        raise PipelineError(broken.message, broken.place, broken.hint)
    return Desk(project, leaflet, messages, catalogue, library)


def sign_messages(at: Desk, keys: Sequence[Key], request: Request) -> Signed:
    """Sign the messages *keys* that nothing stands against, and write that down."""
    faults = translation.check(at.messages, at.catalogue, at.known)
    signing = sign(at.catalogue, keys, request, at.ledger, faults)
    return written(at, signing)


def unsign_messages(at: Desk, keys: Sequence[Key], request: Request) -> Signed:
    """Take back what anybody signed of the messages *keys*, and write that down."""
    return written(at, unsign(at.catalogue, keys, request, at.ledger))


def written(at: Desk, signing: Signing) -> Signed:
    """Write what became of a request into the ledger and the catalogue."""
    locale = language(at.catalogue.language).locale
    path = at.project.catalogue(at.leaflet, locale)
    at.project.require_writable(path.parent)
    at.project.append(at.project.ledger(locale), ledger.lines(signing.records).encode())
    if signing.catalogue != at.catalogue or signing.records:
        at.project.write(path, po.write(signing.catalogue))
    return Signed(
        at.project.name(path), len(signing.done), len(signing.findings), len(at.messages), signing.findings
    )


def request(
    at: Desk, who: str, date: datetime.date, stage: str = Stage.CHECKED.value, note: str = ""
) -> Request:
    """Return a request for the desk's leaflet; raise PipelineError for a stage that there is not."""
    stages = [one.value for one in Stage]
    if stage not in stages:
        raise PipelineError(f"there is no stage {stage!r}", hint=f"the stages are {', '.join(stages)}")
    return Request(at.leaflet, who, date, Stage(stage), HOW, " ".join(note.split()), pipeline.__version__)


@dataclass(frozen=True, slots=True)
class Row:
    """A message and what stands of its sign-offs; *signed* are the comments that count."""

    id: str
    line: int
    verdict: str
    critical: bool
    signed: tuple[str, ...]
    claims: tuple[str, ...]
    text: str

    def row(self) -> dict[str, str]:
        """Return the columns of a table for people."""
        people = ", ".join(" ".join(sign.split()[1:3] + sign.split()[4:]) for sign in self.signed)
        critical = "critical" if self.critical else ""
        line = str(self.line or "")
        words = quoted(self.text)
        return {
            "id": self.id,
            "line": line,
            "verdict": self.verdict,
            "critical": critical,
            "text": words,
            "signed": people,
        }


def rows(at: Desk) -> Iterator[Row]:
    """Yield a row for each message, in the template's order."""
    for message, found in at.account().rows:
        yield Row(
            message_id(message.key),
            found.entry.place.line if found.entry is not None else 0,
            found.verdict.name.lower(),
            message.critical,
            tuple(spelled(one) for one in found.signs),
            found.claims,
            message.text,
        )


def chosen(messages: Iterable[Message], wanted: Sequence[str] | None) -> tuple[Key, ...]:
    """Return the keys of the messages *wanted*, by their id, its first digits or their English; None is all.

    Raises PipelineError for one that names no message, or more than one.
    """
    ids = {message.key: message_id(message.key) for message in messages}
    return tuple(ids) if wanted is None else tuple(_chosen(one, ids) for one in dict.fromkeys(wanted))


def _chosen(wanted: str, ids: dict[Key, str]) -> Key:
    found = [
        key
        for key, id_ in ids.items()
        if key[1] == wanted or (len(wanted) >= SHORTEST_ID and id_.startswith(wanted.lower()))
    ]
    if len(found) == 1:
        return found[0]
    hint = "leaflets review list shows the ids"
    if not found:
        raise PipelineError(f"there is no message {wanted!r}", hint=hint)
    raise PipelineError(f"{wanted!r} names {len(found)} messages", hint=hint)
