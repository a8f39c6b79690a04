"""Exports a catalogue as files for review, and imports a reviewed file into the catalogue, with sign-offs.

An import has two steps: ``propose`` shows a person what would change, ``accept`` writes it. The catalogue and
the ledger are both written, or neither.
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
from pipeline.catalogues.review import Difference, Help, ImportResult, Refusal, Subject, apply_review, sheet
from pipeline.catalogues.sign_off import Request, Signing, name_of, sign, sign_off_state, unsign
from pipeline.checks.translation import check
from pipeline.model.catalogue import Catalogue, Key, Message
from pipeline.model.document import Place, pictures
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Severity
from pipeline.model.labels import DOMAIN, REVIEW, Labels
from pipeline.model.language import language
from pipeline.model.review import Review, Sheet, Suggestion, Verdict
from pipeline.model.sign_off import Act, Record, message_id
from pipeline.model.sign_off import SignOffLevel as SignOffVerdict
from pipeline.operations.sign import OpenCatalogue, open_catalogue
from pipeline.project.folder import Project
from pipeline.readers.review import READERS, read
from pipeline.sources.library import Library, read_catalogue
from pipeline.sources.source import Source
from pipeline.writers.drawings import drawings_shown
from pipeline.writers.review import writer

SUGGESTIONS = 2
MIN_PERCENT = 75
"""Per cent. Less similar pairs would waste the time of a person who reads 140 rows."""
LABELS_TITLE = "Words that all leaflets share"


@dataclass(frozen=True, slots=True)
class Exported:
    """A file for an interpreter: the *name* that it should have, and its bytes."""

    name: str
    data: bytes


def export(project: Project, leaflet: str, tag: str, formats: Sequence[str]) -> tuple[Exported, ...]:
    """Return a review file in each of *formats*, for a leaflet or the labels (``furniture``)."""
    writers = [writer(name) for name in formats]
    made = review_sheet(project, leaflet, tag)
    return tuple(
        Exported(f"{made.leaflet}.{made.language}.review{end}", write(made)) for end, write in writers
    )


def require_nothing_lost(project: Project, path: Path) -> None:
    """Raise PipelineError if a file at *path* may hold answers that no import has taken yet.

    An export into such a file would overwrite them. A file of a kind that cannot come back is not looked at.
    """
    if path.suffix.casefold() not in READERS or not project.is_there(path):
        return
    if _holds_answers(project, path):
        message = "this file may hold answers that are not imported yet"
        hint = "import it, move it, or give the new file another name with --output"
        raise PipelineError(message, Place(project.name(path)), hint)


def _holds_answers(project: Project, path: Path) -> bool:
    """Whether an import of the file would change something, or refuse something, or sign something."""
    try:
        found = read(project.data(path), path.as_posix())
        _require_known(project, found)
        opened = open_catalogue(project, found.leaflet, found.language)
        outcome = apply_review(found, opened.catalogue, opened.messages)
    except PipelineError:
        return True  # nobody can tell what is in it
    changed = outcome.catalogue != opened.catalogue or bool(outcome.refusals)
    return changed or not all(_is_signed(opened, one.key) for one in outcome.approved)


def review_sheet(project: Project, leaflet: str, tag: str) -> Sheet:
    """Return the rows for the review of a leaflet, or of the labels (``furniture``), in a language."""
    opened = open_catalogue(project, leaflet, tag)
    subject, catalogue = _subject(opened), opened.catalogue
    labels = Labels(
        catalogue.language, subject.source_language, opened.library.label_catalogue(catalogue.language)
    )
    given = Help(
        _notes(check(subject.messages, catalogue, opened.known), catalogue),
        _suggestions(opened),
        frozenset(key for key in catalogue.by_key if _is_signed(opened, key)),
        _guide(labels),
        _drawings(opened.library, subject, catalogue.language),
    )
    return sheet(subject, catalogue, given)


def _subject(opened: OpenCatalogue) -> Subject:
    source_language = opened.library.settings.source_language
    if opened.leaflet == DOMAIN:
        return Subject(DOMAIN, LABELS_TITLE, tuple(opened.messages), source_language=source_language)
    documents = tuple(Source(opened.library, opened.leaflet).documents.values())
    return Subject(
        opened.leaflet, documents[0].title.words, tuple(opened.messages), documents, source_language
    )


def _notes(findings: Iterable[Finding], catalogue: Catalogue) -> Mapping[Key, tuple[str, ...]]:
    """The messages of the findings, by key, without the quotation at the end: the row shows the text."""
    keys = {entry.place: key for key, entry in catalogue.by_key.items()}
    notes: dict[Key, tuple[str, ...]] = {}
    for finding in findings:
        key = keys.get(finding.place)
        if key is not None:
            notes[key] = (*notes.get(key, ()), finding.message.rpartition(": “")[0] or finding.message)
    return notes


def _suggestions(opened: OpenCatalogue) -> Mapping[Key, tuple[Suggestion, ...]]:
    """Other translations of similar texts, from all catalogues of the language."""
    domains = (DOMAIN, *opened.project.leaflets())
    there = (read_catalogue(opened.project, domain, opened.catalogue.language) for domain in domains)
    memory = Memory.of(one for one in there if one is not None)
    return {message.key: _suggested(memory, message, opened.catalogue) for message in opened.messages}


def _suggested(memory: Memory, message: Message, catalogue: Catalogue) -> tuple[Suggestion, ...]:
    entry = catalogue.by_key.get(message.key)
    own = entry.translations[0] if entry is not None else ""
    similar = suggestions(memory, message.text, SUGGESTIONS + 1)
    others = (one for one in similar if one.percent >= MIN_PERCENT and one.pair.translation != own)
    found = (Suggestion(one.pair.text, one.pair.translation, one.percent, one.pair.origin) for one in others)
    return tuple(found)[:SUGGESTIONS]


def _is_signed(opened: OpenCatalogue, key: Key) -> bool:
    found = sign_off_state(opened.catalogue.by_key[key], opened.leaflet, opened.ledger)
    return found.verdict in (SignOffVerdict.CHECKED, SignOffVerdict.FINAL)


def _guide(labels: Labels) -> tuple[tuple[str, str], ...]:
    """The guide and the column headings, in English and in the language ("" if not translated)."""
    passages = ((label.text, labels.passage(label.id)) for label in REVIEW)
    return tuple((text, "" if passage.language else passage.words) for text, passage in passages)


def _drawings(library: Library, subject: Subject, tag: str) -> Mapping[str, bytes]:
    """The pictures of the leaflet by id, as its readers in the language see them."""
    shown: dict[str, bytes] = {}
    for document in subject.documents:
        if any(pictures(document)):
            spoken = replace(document, language=tag)
            drawn = drawings_shown(spoken, library.drawings, library.pictures)
            shown |= {one.drawing: drawn[one.drawing] for one in pictures(document) if one.drawing in drawn}
    return shown


# --- import -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Proposal:
    """What a review would change. *findings* are about the messages that it changes, judges or comments on.

    *signing* has the signed catalogue, the new lines of the ledger, and findings about what was not signed.
    """

    opened: OpenCatalogue
    review: Review
    outcome: ImportResult
    findings: tuple[Finding, ...]
    signing: Signing
    read: tuple[bytes, bytes]
    """The bytes of the catalogue and of the ledger when the review was proposed."""

    @property
    def changes_something(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.signing.records) or self.signing.catalogue != self.opened.catalogue

    @property
    def signed(self) -> frozenset[Key]:
        """The keys of the messages that the review signs."""
        return frozenset(self.signing.done)

    @property
    def troubled(self) -> bool:
        """Whether something was not imported or not signed, or a finding is an error."""
        errors = (finding.severity is Severity.ERROR for finding in self.findings)
        return bool(self.outcome.refusals or self.signing.findings) or any(errors)


def propose(project: Project, file: Path, today: datetime.date, who: str = "") -> Proposal:
    """Return what the review in *file* would change, checked, and signed by *who*. Writes nothing.

    Raises PipelineError if the file is not a review of this project, if its English was changed, or if it has
    verdicts and *who* is empty.
    """
    review = read(project.data(file), file.as_posix())
    _require_known(project, review)
    opened = open_catalogue(project, review.leaflet, review.language)
    data = _on_disk(opened)
    outcome = apply_review(review, opened.catalogue, opened.messages)
    signing, findings = _signed(opened, outcome, _request(review, outcome, today, who))
    return Proposal(opened, review, outcome, findings, signing, data)


def _on_disk(opened: OpenCatalogue) -> tuple[bytes, bytes]:
    """The bytes of the catalogue and of the ledger as they are on the disk."""
    catalogue, ledger = _paths(opened)
    return opened.project.data(catalogue), opened.project.optional_data(ledger) or b""


def _paths(opened: OpenCatalogue) -> tuple[Path, Path]:
    locale = language(opened.catalogue.language).locale
    return opened.project.catalogue(opened.leaflet, locale), opened.project.ledger(locale)


def _require_known(project: Project, review: Review) -> None:
    there = (DOMAIN, *project.leaflets())
    if review.leaflet not in there:
        hint = f"the leaflets are {', '.join(there)}"
        raise PipelineError(f"there is no leaflet {review.leaflet!r} here", Place(review.file), hint)


def _request(review: Review, outcome: ImportResult, today: datetime.date, who: str) -> Request | None:
    """The request to sign; None if the review has no verdict and *who* is empty."""
    if who:
        how, version = review.how, f"leaflets {pipeline.__version__}"
        return Request(review.leaflet, name_of(who), today, how=how, version=version)
    judged = [one for one in outcome.differences if one.verdict is not Verdict.NONE]
    if judged:
        rows = "1 row says" if len(judged) == 1 else f"{len(judged)} rows say"
        message = f"{rows} OK or Change, but nobody has signed with a name"
        raise PipelineError(message, Place(review.file), "name the person who checked: --who 'A. L.'")
    return None


def _signed(
    opened: OpenCatalogue, outcome: ImportResult, request: Request | None
) -> tuple[Signing, tuple[Finding, ...]]:
    """The catalogue with approved messages signed and rejected ones unsigned; findings about its changes."""
    keys = {one.key for one in outcome.differences}
    places = {entry.place for key, entry in outcome.catalogue.by_key.items() if key in keys}
    findings = tuple(
        one for one in check(opened.messages, outcome.catalogue, opened.known) if one.place in places
    )
    if request is None:
        return Signing(outcome.catalogue), findings
    rejected = [one.key for one in outcome.differences if one.verdict is Verdict.CHANGE]
    taken_back = unsign(outcome.catalogue, rejected, request, opened.ledger)
    approved = [one.key for one in outcome.approved]
    done = sign(taken_back.catalogue, approved, request, opened.ledger, findings)
    written = _translated(opened, request, outcome)
    return replace(done, records=(*written, *taken_back.records, *done.records)), findings


def _translated(opened: OpenCatalogue, request: Request, outcome: ImportResult) -> Iterator[Record]:
    """Yield ledger lines that say who wrote a translation: somebody else must give the second check."""
    for one in outcome.differences:
        content = outcome.catalogue.by_key[one.key].content_hash
        known = opened.ledger.standing(opened.leaflet, content)
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
    """Write catalogue and ledger; raise PipelineError if one has changed since ``propose`` read it."""
    opened, before = proposal.opened, proposal.read
    catalogue, ledger = _paths(opened)
    for path, old, new in zip((catalogue, ledger), before, _on_disk(opened), strict=True):
        if old != new:
            place = Place(opened.project.name(path))
            raise PipelineError("the file was changed during the import", place, "import the review again")
    if proposal.signing.catalogue != opened.catalogue:
        opened.project.write(catalogue, po.write(proposal.signing.catalogue))
    try:
        opened.project.append(ledger, ledgers.lines(proposal.signing.records).encode())
    except PipelineError:
        opened.project.write(catalogue, before[0])
        raise


# --- report -------------------------------------------------------------------------------------------------


def as_text(proposal: Proposal) -> str:
    """Return the changes and refusals of a review, in lines for people."""
    lines = [line for one in proposal.outcome.differences for line in _difference_lines(one, proposal)]
    lines += [line for one in proposal.outcome.refusals for line in _refusal_lines(one)]
    lines += [f"not signed: {finding.message} [{finding.rule.id}]" for finding in proposal.signing.findings]
    found = (finding for finding in proposal.findings if finding.severity is not Severity.NOTE)
    lines += [f"{one.severity.name.lower()}: {one.message} [{one.rule.id}]" for one in found]
    return "\n".join([*lines, summary(proposal)])


def summary(proposal: Proposal) -> str:
    """Return one line with the numbers of a review."""
    outcome = proposal.outcome
    edited = sum(one.edited for one in outcome.differences)
    rejected = sum(one.verdict is Verdict.CHANGE for one in outcome.differences)
    counts = (
        (edited, "changed"),
        (len(proposal.signed), "signed"),
        (rejected, "rejected"),
        (sum(bool(one.comment) for one in outcome.differences), "commented"),
        (len(outcome.refusals), "not imported"),
        (len(proposal.signing.findings), "not signed"),
        (len(proposal.review.claims), "claimed by a tool and not signed"),
        (outcome.silent, "without an answer"),
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
    lines = [f"{one.id}: not imported: {one.why}"]
    lines += [f"    ! {one.translation}"] if one.translation else []
    return [*lines, f"    # {one.comment}"] if one.comment else lines


def as_record(proposal: Proposal) -> dict[str, Any]:
    """Return the changes and refusals of a review, for JSON."""
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
