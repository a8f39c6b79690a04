"""The interpreter's round trip: a catalogue -> the file that is reviewed; the file -> the catalogue, signed.

A review is first proposed, for a person to see what it would change, and then written: catalogue and ledger
both, or neither.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pipeline
from pipeline.catalogues import ledger as ledgers
from pipeline.catalogues import po
from pipeline.catalogues.memory import Memory, suggestions
from pipeline.catalogues.review import Difference, Help, Outcome, Refusal, Subject, sheet, take
from pipeline.catalogues.sign_off import Request, Signing, name_of, sign, standing, unsign
from pipeline.checks.translation import check
from pipeline.model.catalogue import Catalogue, Key, Message
from pipeline.model.document import Place, pictures
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Severity
from pipeline.model.labels import DOMAIN, REVIEW, Labels
from pipeline.model.language import language
from pipeline.model.review import Review, Sheet, Suggestion, Verdict
from pipeline.model.sign_off import Act, Record, message_id
from pipeline.model.sign_off import Verdict as Stands
from pipeline.project import Project
from pipeline.readers.review import read
from pipeline.signing import Desk, desk
from pipeline.sources import Library, Source, read_catalogue
from pipeline.writers.drawings import drawings_shown
from pipeline.writers.review import writer

SUGGESTIONS = 2
LIKE_ENOUGH = 75
"""Per cent: a person who reads 140 rows has no time for pairs that share half their words."""
FURNITURE_TITLE = "Words that all leaflets share"


@dataclass(frozen=True, slots=True)
class Exported:
    """A file for an interpreter: its *name* as we would call it, its bytes."""

    name: str
    data: bytes


def export(project: Project, leaflet: str, tag: str, formats: Sequence[str]) -> tuple[Exported, ...]:
    """Return the review of a leaflet (or of the furniture) in a language as a file of each of *formats*."""
    writers = [writer(name) for name in formats]
    made = review_sheet(project, leaflet, tag)
    return tuple(
        Exported(f"{made.leaflet}.{made.language}.review{end}", write(made)) for end, write in writers
    )


def review_sheet(project: Project, leaflet: str, tag: str) -> Sheet:
    """Return the sheet of a leaflet (or of the furniture) in a language."""
    at = desk(project, leaflet, tag)
    subject, catalogue = _subject(at), at.catalogue
    labels = Labels(catalogue.language, subject.source_language, at.library.furniture(catalogue.language))
    given = Help(
        _messages_of(check(subject.messages, catalogue, at.known), catalogue),
        _suggestions(at),
        frozenset(key for key in catalogue.by_key if _stands(at, key)),
        _guide(labels),
        _drawings(at.library, subject, catalogue.language),
    )
    return sheet(subject, catalogue, given)


def _subject(at: Desk) -> Subject:
    tongue = at.library.settings.source_language
    if at.leaflet == DOMAIN:
        return Subject(DOMAIN, FURNITURE_TITLE, tuple(at.messages), source_language=tongue)
    documents = tuple(Source(at.library, at.leaflet).documents.values())
    return Subject(at.leaflet, documents[0].title.words, tuple(at.messages), documents, tongue)


def _messages_of(findings: Iterable[Finding], catalogue: Catalogue) -> Mapping[Key, tuple[str, ...]]:
    """What the checks say of each message; the quotation at a finding's end stands in the row itself."""
    keys = {entry.place: key for key, entry in catalogue.by_key.items()}
    told: dict[Key, tuple[str, ...]] = {}
    for finding in findings:
        key = keys.get(finding.place)
        if key is not None:
            told[key] = (*told.get(key, ()), finding.message.rpartition(": “")[0] or finding.message)
    return told


def _suggestions(at: Desk) -> Mapping[Key, tuple[Suggestion, ...]]:
    """What the catalogues of the language say elsewhere for a like text, where it is not what stands here."""
    domains = (DOMAIN, *at.project.leaflets())
    there = (read_catalogue(at.project, domain, at.catalogue.language) for domain in domains)
    memory = Memory.of(one for one in there if one is not None)
    return {message.key: _alike(memory, message, at.catalogue) for message in at.messages}


def _alike(memory: Memory, message: Message, catalogue: Catalogue) -> tuple[Suggestion, ...]:
    entry = catalogue.by_key.get(message.key)
    own = entry.translations[0] if entry is not None else ""
    found = suggestions(memory, message.text, SUGGESTIONS + 1)
    others = (one for one in found if one.percent >= LIKE_ENOUGH and one.pair.translation != own)
    told = (Suggestion(one.pair.text, one.pair.translation, one.percent, one.pair.origin) for one in others)
    return tuple(told)[:SUGGESTIONS]


def _stands(at: Desk, key: Key) -> bool:
    found = standing(at.catalogue.by_key[key], at.leaflet, at.ledger)
    return found.verdict in (Stands.CHECKED, Stands.FINAL)


def _guide(labels: Labels) -> tuple[tuple[str, str], ...]:
    """The guide and the headings of the columns, in English and in the language."""
    told = ((label.text, labels.passage(label.id)) for label in REVIEW)
    return tuple((english, "" if said.language else said.words) for english, said in told)


def _drawings(library: Library, subject: Subject, tag: str) -> Mapping[str, bytes]:
    """The pictures of the leaflet as its readers in the language see them."""
    shown: dict[str, bytes] = {}
    for document in subject.documents:
        if any(pictures(document)):
            spoken = replace(document, language=tag)
            drawn = drawings_shown(spoken, library.drawings, library.pictures)
            shown |= {one.drawing: drawn[one.drawing] for one in pictures(document) if one.drawing in drawn}
    return shown


# --- back ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Proposal:
    """What a review would change; *findings* are what the checks say of the messages that it touches.

    *signing* is the catalogue signed, the ledger's new lines, and what could not be signed.
    """

    at: Desk
    review: Review
    outcome: Outcome
    findings: tuple[Finding, ...]
    signing: Signing
    read: tuple[bytes, bytes]
    """Catalogue and ledger as they were when the review was proposed."""

    @property
    def changes_something(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.signing.records) or self.signing.catalogue != self.at.catalogue

    @property
    def signed(self) -> frozenset[Key]:
        """The keys of the messages that are signed by it."""
        return frozenset(self.signing.done)

    @property
    def troubled(self) -> bool:
        """Whether something was not taken or not signed, or breaks a rule that a release must keep."""
        errors = (finding.severity is Severity.ERROR for finding in self.findings)
        return bool(self.outcome.refusals or self.signing.findings) or any(errors)


def propose(project: Project, file: Path, today: datetime.date, who: str = "") -> Proposal:
    """Return what the review in *file* would change, checked and signed by *who*; write nothing.

    Raises PipelineError for a file that is no review of this project, one whose English was altered, and for
    one that needs a name where none is given.
    """
    review = read(project.data(file), file.as_posix())
    _require_known(project, review)
    at = desk(project, review.leaflet, review.language)
    data = _as_it_is(at)
    outcome = take(review, at.catalogue, at.messages)
    signing, findings = _signed(at, outcome, _request(review, outcome, today, who))
    return Proposal(at, review, outcome, findings, signing, data)


def _as_it_is(at: Desk) -> tuple[bytes, bytes]:
    """The bytes of the catalogue and of the ledger."""
    catalogue, ledger = _paths(at)
    return at.project.data(catalogue), at.project.optional_data(ledger) or b""


def _paths(at: Desk) -> tuple[Path, Path]:
    locale = language(at.catalogue.language).locale
    return at.project.catalogue(at.leaflet, locale), at.project.ledger(locale)


def _require_known(project: Project, review: Review) -> None:
    there = (DOMAIN, *project.leaflets())
    if review.leaflet not in there:
        hint = f"the leaflets are {', '.join(there)}"
        raise PipelineError(f"there is no leaflet {review.leaflet!r} here", Place(review.file), hint)


def _request(review: Review, outcome: Outcome, today: datetime.date, who: str) -> Request | None:
    """Who signs, and how; None where nobody's name is needed or given."""
    if who:
        how, version = review.how, f"leaflets {pipeline.__version__}"
        return Request(review.leaflet, name_of(who), today, how=how, version=version)
    judged = [one for one in outcome.differences if one.verdict is not Verdict.NONE]
    if judged:
        rows = "1 row says" if len(judged) == 1 else f"{len(judged)} rows say"
        message = f"{rows} OK or Change, and nobody's name stands for it"
        raise PipelineError(message, Place(review.file), "name the person who checked: --who 'A. L.'")
    return None


def _signed(at: Desk, outcome: Outcome, request: Request | None) -> tuple[Signing, tuple[Finding, ...]]:
    """The catalogue with what was approved signed and what was rejected unsigned; what the checks find."""
    keys = {one.key for one in outcome.differences}
    places = {entry.place for key, entry in outcome.catalogue.by_key.items() if key in keys}
    findings = tuple(one for one in check(at.messages, outcome.catalogue, at.known) if one.place in places)
    if request is None:
        return Signing(outcome.catalogue), findings
    rejected = [one.key for one in outcome.differences if one.verdict is Verdict.CHANGE]
    taken_back = unsign(outcome.catalogue, rejected, request, at.ledger)
    approved = [one.key for one in outcome.approved]
    done = sign(taken_back.catalogue, approved, request, at.ledger, findings)
    written = _translated(at, request, outcome)
    return replace(done, records=(*written, *taken_back.records, *done.records)), findings


def _translated(at: Desk, request: Request, outcome: Outcome) -> Iterator[Record]:
    """Yield the ledger's lines of who wrote a translation: that person is not its second pair of eyes."""
    for one in outcome.differences:
        content = outcome.catalogue.by_key[one.key].content_hash
        known = at.ledger.standing(at.leaflet, content)
        if one.edited and not any(record.act is Act.TRANSLATED for record in known):
            yield Record(
                request.leaflet,
                message_id(one.key),
                content,
                Act.TRANSLATED,
                request.who,
                request.date,
                one.key[0],
                request.how,
                version=request.version,
            )


def accept(proposal: Proposal) -> None:
    """Write catalogue and ledger; raise PipelineError where one has changed since the review was proposed."""
    at, before = proposal.at, proposal.read
    catalogue, ledger = _paths(at)
    for path, old, new in zip((catalogue, ledger), before, _as_it_is(at), strict=True):
        if old != new:
            place = Place(at.project.name(path))
            raise PipelineError("the file has changed meanwhile", place, "import the review again")
    if proposal.signing.catalogue != at.catalogue:
        at.project.write(catalogue, po.write(proposal.signing.catalogue))
    try:
        at.project.append(ledger, ledgers.lines(proposal.signing.records).encode())
    except PipelineError:
        at.project.write(catalogue, before[0])
        raise


# --- told ---------------------------------------------------------------------------------------------------


def as_text(proposal: Proposal) -> str:
    """Return what a review would change, and what not, in lines for people."""
    lines = [line for one in proposal.outcome.differences for line in _difference_lines(one, proposal)]
    lines += [line for one in proposal.outcome.refusals for line in _refusal_lines(one)]
    lines += [f"not signed: {finding.message} [{finding.rule.id}]" for finding in proposal.signing.findings]
    found = (finding for finding in proposal.findings if finding.severity is not Severity.NOTE)
    lines += [f"{one.severity.name.lower()}: {one.message} [{one.rule.id}]" for one in found]
    return "\n".join([*lines, summary(proposal)])


def summary(proposal: Proposal) -> str:
    """Return one line that sums a review up."""
    outcome = proposal.outcome
    edited = sum(one.edited for one in outcome.differences)
    rejected = sum(one.verdict is Verdict.CHANGE for one in outcome.differences)
    counts = (
        (edited, "changed"),
        (len(proposal.signed), "signed"),
        (rejected, "rejected"),
        (sum(bool(one.comment) for one in outcome.differences), "commented"),
        (len(outcome.refusals), "not taken"),
        (len(proposal.signing.findings), "not signed"),
        (len(proposal.review.claims), "claimed by a tool and not signed"),
        (outcome.silent, "without a word"),
    )
    said = ", ".join(f"{number} {what}" for number, what in counts if number)
    name = language(proposal.review.language).english_name
    return f"{proposal.review.leaflet}, {name}: {said or 'an empty file'}"


def _difference_lines(one: Difference, proposal: Proposal) -> list[str]:
    states = [
        "changed" if one.edited else "",
        "signed" if one.key in proposal.signed else "",
        "rejected: not shown until somebody has changed it" if one.verdict is Verdict.CHANGE else "",
    ]
    said = ", ".join(state for state in states if state)
    lines = [f"{one.id}: {said or 'commented'}"]
    lines += [f"    - {one.before}", f"    + {one.after}"] if one.edited else [f"      {one.after}"]
    return [*lines, f"    # {one.comment}"] if one.comment else lines


def _refusal_lines(one: Refusal) -> list[str]:
    lines = [f"{one.id}: not taken: {one.why}"]
    lines += [f"    ! {one.translation}"] if one.translation else []
    return [*lines, f"    # {one.comment}"] if one.comment else lines


def as_record(proposal: Proposal) -> dict[str, Any]:
    """Return what a review would change, and what not, for JSON."""
    review, outcome = proposal.review, proposal.outcome
    return {
        "leaflet": review.leaflet,
        "language": review.language,
        "session": review.session,
        "differences": [
            {
                "id": one.id,
                "context": one.key[0],
                "source": one.key[1],
                "before": one.before,
                "after": one.after,
                "verdict": one.verdict.value,
                "signed": one.key in proposal.signed,
                "comment": one.comment,
            }
            for one in outcome.differences
        ],
        "refusals": [
            {"id": one.id, "why": one.why, "translation": one.translation, "comment": one.comment}
            for one in outcome.refusals
        ],
        "not_signed": [finding.message for finding in proposal.signing.findings],
        "claims": list(review.claims),
        "silent": outcome.silent,
    }
