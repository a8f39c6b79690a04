"""Signs off messages, and withdraws sign-offs, in the files of a project.

The ledger's lines and the catalogue's comments are written as one step (``saving``).
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pipeline
from pipeline.catalogues import ledger
from pipeline.catalogues.gate import Account, account
from pipeline.catalogues.sign_off import Request, Signing, quoted, sign, unsign
from pipeline.catalogues.signed_comments import comment_of, name_of
from pipeline.catalogues.terms import term_catalogue, term_messages
from pipeline.checks import translation
from pipeline.checks.translation import TranslationContext
from pipeline.model.catalogue import Catalogue, Entry, Given, Key, Message
from pipeline.model.days import is_future
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Severity
from pipeline.model.glossary import DOMAIN as GLOSSARY
from pipeline.model.labels import DOMAIN, label_messages
from pipeline.model.language import ENGLISH, is_english, language
from pipeline.model.people import signer
from pipeline.model.sign_off import Act, Ledger, Stage, message_id
from pipeline.operations.saving import save
from pipeline.project.folder import Project
from pipeline.project.together import alone, write_together
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


MANY = 3
"""More refusals than this, for one reason, are told as one."""


def told_once(refusals: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the refusals, those of many messages for one reason as one finding with all their places."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for one in refusals:
        groups.setdefault((_reason(one), one.hint), []).append(one)
    return tuple(found for (reason, _), group in groups.items() for found in _one_or_each(reason, group))


def _reason(refusal: Finding) -> str:
    """What a refusal says before it quotes its message."""
    return refusal.message.partition(": “")[0]


def _one_or_each(reason: str, group: list[Finding]) -> Iterable[Finding]:
    if len(group) <= MANY:
        return group
    return (replace(group[0], message=f"{len(group)} messages: {reason}", parts=tuple(group)),)


@dataclass(frozen=True, slots=True)
class OpenCatalogue:
    """A catalogue with what is needed to sign it: its domain's messages, its project and its library."""

    project: Project
    leaflet: str
    messages: tuple[Message, ...]
    catalogue: Catalogue
    library: Library
    data: bytes | None = None
    """The bytes of the project's own catalogue when it was opened."""
    book: bytes | None = None
    """The bytes of its ledger when it was opened."""

    @property
    def path(self) -> Path:
        """The project's own catalogue, or its glossary."""
        if self.leaflet == GLOSSARY:
            return self.project.source / GLOSSARY
        return self.project.catalogue(self.leaflet, language(self.catalogue.language).locale)

    @property
    def is_as_read(self) -> bool:
        """Whether catalogue and ledger still are what they were when they were opened."""
        book = self.project.ledger(language(self.catalogue.language).locale)
        now = self.project.optional_data(self.path), self.project.optional_data(book)
        return now == (self.data, self.book)

    @property
    def source_language(self) -> str:
        """The tag of the language of its messages: the labels are in English in every project."""
        return ENGLISH if self.leaflet == DOMAIN else self.library.settings.source_language

    @property
    def known(self) -> TranslationContext:
        """Return the settings for the checks of its translations."""
        source_language, glossary = self.library.settings.source_language, self.library.glossary
        if self.leaflet == DOMAIN:
            return TranslationContext.of_labels(source_language, glossary)
        leaflet = Source(self.library, self.leaflet).leaflet
        return TranslationContext(source_language, leaflet.keep, glossary, leaflet.services)

    @property
    def given(self) -> Mapping[Key, Given]:
        """What a reader gets with the words of each message, if that is more than words."""
        return {message.key: message.given for message in self.messages if message.given}

    def asked_by(self, request: Request) -> Request:
        """Return the request with what a signature in this catalogue covers beside the words.

        Raises PipelineError if its day is in the future, or if people.toml names others for this language.
        """
        if is_future(request.date, self.project.today):
            hint = f"today is {self.project.today}"
            raise PipelineError(f"{request.date} is in the future, so nobody can have signed", hint=hint)
        self._require_known(request)
        return replace(request, given=self.given, language=self.catalogue.language)

    def _require_known(self, request: Request) -> None:
        people, tag = self.library.people, self.catalogue.language
        if not people:
            return
        known, name = signer(people, name_of(request.who)), language(tag).english_name
        others = ", ".join(one.name for one in people if one.reads(tag)) or "nobody"
        hint = f"locales/people.toml names {others} for {name}"
        if known is None:
            raise PipelineError(f"{request.who!r} is not in people.toml", hint=hint)
        if not known.reads(tag) or (known.until is not None and known.until < request.date):
            raise PipelineError(f"{request.who} may not sign in {name}", known.place, hint)

    def require_stage(self, request: Request) -> None:
        """Raise PipelineError if people.toml does not let the person sign at the stage."""
        known = signer(self.library.people, request.who)
        if known is not None and request.stage not in known.stages:
            message = f"{request.who} may not sign as {request.stage.value}"
            raise PipelineError(message, known.place, "somebody else signs, or people.toml names the stage")

    def account(self) -> Account:
        """Return the state of the sign-offs of its messages."""
        return account(self.messages, self.catalogue, self.leaflet, self.ledger)

    def turns(self) -> dict[Key, int]:
        """Return how often somebody translated each message, or withdrew a sign-off of it, by the ledger."""
        turned = (Act.TRANSLATED, Act.WITHDRAWN)
        lines = (one for one in self.ledger.records if one.leaflet == self.leaflet and one.act in turned)
        count = Counter(one.id for one in lines)
        keys = (message.key for message in self.messages) if count else ()
        return {key: count[message_id(key)] for key in keys if message_id(key) in count}

    @property
    def ledger(self) -> Ledger:
        """The ledger of the catalogue's language."""
        return self.library.ledger(self.catalogue.language)[0]


def open_catalogue(project: Project, leaflet: str, tag: str) -> OpenCatalogue:
    """Return the catalogue of *leaflet* in a language, ready to be signed.

    *leaflet* may be ``furniture``, the labels, or ``glossary.toml``, the terms.

    Raises PipelineError if there is no such catalogue, if its words are written in that language, or if its
    ledger has a line that cannot be read.
    """
    spoken = language(tag)
    if leaflet == GLOSSARY:
        return _open_glossary(project, spoken.tag)
    if leaflet == DOMAIN:
        library, messages = Library(project), label_messages()
        if is_english(spoken.tag):
            raise PipelineError("the labels are written in English: there is nothing to translate")
    else:
        (source,) = sources(project, (leaflet,))
        library, messages = source.library, source.messages_in(spoken.tag)
        if spoken.tag == library.settings.source_language:
            name = spoken.english_name
            raise PipelineError(f"the leaflet is written in {name}: there is nothing to translate")
    data = project.optional_data(project.catalogue(leaflet, spoken.locale))
    book = project.optional_data(project.ledger(spoken.locale))
    _require_readable(library, spoken.tag)
    catalogue = library.shown(leaflet, spoken.tag)
    if catalogue is None:
        place = Place(project.name(project.catalogue(leaflet, spoken.locale)))
        hint = f"make one: leaflets update {'' if leaflet == DOMAIN else leaflet} --language {spoken.tag}"
        raise PipelineError(f"there is no {spoken.english_name} catalogue", place, " ".join(hint.split()))
    return OpenCatalogue(project, leaflet, messages, catalogue, library, data, book)


def _require_readable(library: Library, tag: str) -> None:
    """Raise PipelineError if the ledger of a language has a line that cannot be read."""
    for fault in library.ledger(tag)[1]:
        if fault.severity is Severity.ERROR:
            raise PipelineError(fault.message, fault.place, fault.hint)


def _open_glossary(project: Project, tag: str) -> OpenCatalogue:
    """The words of the glossary in a language, ready to be signed."""
    library = Library(project)
    book = project.optional_data(project.ledger(language(tag).locale))
    _require_readable(library, tag)
    messages = term_messages(library.glossary, tag)
    if not messages:
        hint = f"write them into source/{GLOSSARY}, under [terms.in]"
        raise PipelineError(f"the glossary has no word in {language(tag).english_name}", hint=hint)
    catalogue = term_catalogue(library.glossary, tag, library.ledger(tag)[0])
    data = project.optional_data(project.source / GLOSSARY)
    return OpenCatalogue(project, GLOSSARY, messages, catalogue, library, data, book)


def sign_messages(opened: OpenCatalogue, keys: Sequence[Key], request: Request) -> Signed:
    """Sign those of the messages *keys* that may be signed; write the ledger and the catalogue.

    Raises PipelineError, and writes nothing, if somebody changed one of the texts since they were opened.
    """
    opened.require_stage(request)

    def signing(now: OpenCatalogue, request: Request) -> Signing:
        # A term is words without a sentence: the checks of translations are not for it.
        is_text = now.leaflet != GLOSSARY
        faults = translation.check(now.messages, now.catalogue, now.known) if is_text else ()
        return sign(now.catalogue, keys, request, now.ledger, faults)

    return _written(opened, keys, request, signing)


def unsign_messages(opened: OpenCatalogue, keys: Sequence[Key], request: Request) -> Signed:
    """Withdraw all sign-offs of the messages *keys*; write the ledger and the catalogue."""

    def taken_back(now: OpenCatalogue, request: Request) -> Signing:
        return unsign(now.catalogue, keys, request, now.ledger)

    return _written(opened, keys, request, taken_back)


def _written(
    opened: OpenCatalogue,
    keys: Sequence[Key],
    request: Request,
    change: Callable[[OpenCatalogue, Request], Signing],
) -> Signed:
    """Write a *change* into the ledger and the catalogue, and return the counts.

    If another command has written since the catalogue was opened, the change is made of what is there now.
    """
    project = opened.project
    project.require_writable(project.locales if opened.leaflet == GLOSSARY else opened.path.parent)
    with alone(project):
        now = opened if opened.is_as_read else _opened_again(opened, keys)
        signing = change(now, request if now is opened else now.asked_by(request))
        save_signing(now, signing)
    counts = len(signing.done), len(signing.findings), len(now.messages)
    return Signed(project.name(now.path), *counts, signing.findings)


def save_signing(opened: OpenCatalogue, signing: Signing) -> None:
    """Write the result of signing or unsigning: the catalogue and the lines of the ledger, both or neither.

    A label of the base is signed in the project's own catalogue: there it stays as it was signed.
    """
    if opened.leaflet == GLOSSARY:
        book = opened.project.ledger(language(opened.catalogue.language).locale)
        write_together(opened.project, None, book, ledger.lines(signing.records).encode())
    elif signing.catalogue != opened.catalogue or signing.records:
        own = opened.library.own(opened.leaflet, signing.catalogue)
        save(opened.project, opened.leaflet, opened.data, own, signing.records)


def _opened_again(opened: OpenCatalogue, keys: Sequence[Key]) -> OpenCatalogue:
    """The catalogue as it is now; raise PipelineError if the words of one of the messages *keys* differ."""
    now = open_catalogue(opened.project, opened.leaflet, opened.catalogue.language)
    before, after = opened.given, now.given
    for key in keys:
        entry = now.catalogue.by_key.get(key)
        same = _words(entry) == _words(opened.catalogue.by_key.get(key))
        if not same or after.get(key) != before.get(key):
            place = entry.place if entry is not None else Place(now.catalogue.file)
            hint = "we wrote nothing; read it again, then sign again"
            message = f"somebody changed this text while you signed: “{quoted(key[1])}”"
            raise PipelineError(message, place, hint)
    return now


def _words(entry: Entry | None) -> tuple[tuple[str, ...], bool] | None:
    """What a person signs of an entry; None if there is no such entry."""
    return None if entry is None else (entry.translations, entry.fuzzy)


def request(
    opened: OpenCatalogue, who: str, date: datetime.date, stage: str = Stage.CHECKED.value, note: str = ""
) -> Request:
    """Return a request for the messages of *opened*; raise PipelineError for an unknown stage."""
    how = HOW, " ".join(note.split()), pipeline.__version__
    return opened.asked_by(Request(opened.leaflet, who, date, stage_of(stage), *how))


def stage_of(name: str) -> Stage:
    """Return the stage called *name*; raise PipelineError if there is no such stage."""
    stages = [one.value for one in Stage]
    if name not in stages:
        raise PipelineError(f"there is no stage {name!r}", hint=f"the stages are {', '.join(stages)}")
    return Stage(name)


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
            message.text if opened.leaflet != GLOSSARY else _with_words(message, opened.catalogue),
        )


def _with_words(term: Message, catalogue: Catalogue) -> str:
    """A term, and what it is called: nobody sees these words in a catalogue."""
    return f"{term.text}: {catalogue.translation(term.key)}"


def chosen(messages: Iterable[Message], wanted: Sequence[str] | None) -> tuple[Key, ...]:
    """Return the keys of the messages *wanted*; None means all of them.

    Each of *wanted* is an id, the first digits of an id, or the source text. Raises PipelineError if one of
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
    hint = "leaflets review list shows the IDs; those in a review document are others"
    if not found:
        raise PipelineError(f"there is no message {wanted!r}", hint=hint)
    raise PipelineError(f"{wanted!r} names {len(found)} messages", hint=hint)
