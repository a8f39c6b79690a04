"""Signs off messages, and withdraws sign-offs, in the files of a project.

The ledger's lines are written before the catalogue's comments. After an interruption between the two, the
comments are restored from the ledger.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import pipeline
from pipeline.catalogues import ledger, po
from pipeline.catalogues.gate import Account, account
from pipeline.catalogues.sign_off import Request, Signing, comment_of, quoted, sign, unsign
from pipeline.checks import translation
from pipeline.checks.translation import TranslationContext
from pipeline.model.catalogue import Catalogue, Key, Message
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.model.labels import DOMAIN, label_messages
from pipeline.model.language import language
from pipeline.model.sign_off import Ledger, Stage, message_id
from pipeline.project.folder import Project
from pipeline.sources.library import Library
from pipeline.sources.source import Source, sources

HOW = "command line"
SHORTEST_ID = 4
"""The least number of digits that may stand for an id, if only one message's id begins with them."""


@dataclass(frozen=True, slots=True)
class Signed:
    """The result of a request: how many messages were *done* or *refused*; how many *messages* there are."""

    catalogue: str
    done: int
    refused: int
    messages: int
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenCatalogue:
    """A catalogue with what is needed to sign it: its domain's messages, its project and its library."""

    project: Project
    leaflet: str
    messages: tuple[Message, ...]
    catalogue: Catalogue
    library: Library

    @property
    def known(self) -> TranslationContext:
        """Return the settings for the checks of its translations."""
        keep = () if self.leaflet == DOMAIN else Source(self.library, self.leaflet).leaflet.keep
        return TranslationContext(self.library.settings.source_language, keep, self.library.glossary)

    def account(self) -> Account:
        """Return the state of the sign-offs of its messages."""
        return account(self.messages, self.catalogue, self.leaflet, self.ledger)

    @property
    def ledger(self) -> Ledger:
        """The ledger of the catalogue's language."""
        return self.library.ledger(self.catalogue.language)[0]


def open_catalogue(project: Project, leaflet: str, tag: str) -> OpenCatalogue:
    """Return the catalogue of *leaflet* (or of the labels, ``furniture``) in a language, ready to be signed.

    Raises PipelineError if there is no such catalogue, or if its ledger has a line that cannot be read.
    """
    if leaflet == DOMAIN:
        library, messages = Library(project), label_messages()
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
    return OpenCatalogue(project, leaflet, messages, catalogue, library)


def sign_messages(opened: OpenCatalogue, keys: Sequence[Key], request: Request) -> Signed:
    """Sign those of the messages *keys* that may be signed; write the ledger and the catalogue."""
    faults = translation.check(opened.messages, opened.catalogue, opened.known)
    signing = sign(opened.catalogue, keys, request, opened.ledger, faults)
    return written(opened, signing)


def unsign_messages(opened: OpenCatalogue, keys: Sequence[Key], request: Request) -> Signed:
    """Withdraw all sign-offs of the messages *keys*; write the ledger and the catalogue."""
    return written(opened, unsign(opened.catalogue, keys, request, opened.ledger))


def written(opened: OpenCatalogue, signing: Signing) -> Signed:
    """Write the result of signing or unsigning into the ledger and the catalogue, and return the counts."""
    locale = language(opened.catalogue.language).locale
    path = opened.project.catalogue(opened.leaflet, locale)
    opened.project.require_writable(path.parent)
    opened.project.append(opened.project.ledger(locale), ledger.lines(signing.records).encode())
    if signing.catalogue != opened.catalogue or signing.records:
        opened.project.write(path, po.write(signing.catalogue))
    return Signed(
        opened.project.name(path),
        len(signing.done),
        len(signing.findings),
        len(opened.messages),
        signing.findings,
    )


def request(
    opened: OpenCatalogue, who: str, date: datetime.date, stage: str = Stage.CHECKED.value, note: str = ""
) -> Request:
    """Return a request for the messages of *opened*; raise PipelineError for an unknown stage."""
    stages = [one.value for one in Stage]
    if stage not in stages:
        raise PipelineError(f"there is no stage {stage!r}", hint=f"the stages are {', '.join(stages)}")
    return Request(opened.leaflet, who, date, Stage(stage), HOW, " ".join(note.split()), pipeline.__version__)


@dataclass(frozen=True, slots=True)
class SignOffRow:
    """A message and the state of its sign-offs; *signed* are the comments that count."""

    id: str
    line: int
    verdict: str
    critical: bool
    signed: tuple[str, ...]
    claims: tuple[str, ...]
    text: str

    def row(self) -> dict[str, str]:
        """Return the columns of a table for people, by name."""
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


def rows(opened: OpenCatalogue) -> Iterator[SignOffRow]:
    """Yield a row for each message, in the template's order."""
    for message, found in opened.account().rows:
        yield SignOffRow(
            message_id(message.key),
            found.entry.place.line if found.entry is not None else 0,
            found.verdict.name.lower(),
            message.critical,
            tuple(comment_of(one) for one in found.signs),
            found.claims,
            message.text,
        )


def chosen(messages: Iterable[Message], wanted: Sequence[str] | None) -> tuple[Key, ...]:
    """Return the keys of the messages *wanted*; None means all of them.

    Each of *wanted* is an id, the first digits of an id, or the English text. Raises PipelineError if one of
    them fits no message, or more than one.
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
