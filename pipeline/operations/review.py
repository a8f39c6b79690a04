"""Imports a reviewed file into the catalogue, with sign-offs.

An import has two steps: ``propose`` shows a person what would change, ``accept`` writes it: the catalogue and
the ledger, or neither.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pipeline
from pipeline.catalogues import questions
from pipeline.catalogues.questions import By
from pipeline.catalogues.review import ImportResult, Sent, apply_review, unrevised
from pipeline.catalogues.reviewed_entries import fuzzy, without_mark
from pipeline.catalogues.sign_off import Request, Signing, sign, translated_record, unsign
from pipeline.catalogues.signed_comments import name_of
from pipeline.checks.translation import check
from pipeline.model.catalogue import Catalogue, Entry, Key
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Severity
from pipeline.model.labels import DOMAIN
from pipeline.model.language import is_english
from pipeline.model.review import Review, Verdict
from pipeline.model.sign_off import Act, Ledger, Record, Stage
from pipeline.operations.sheets import EVERYTHING, export, is_signed_now
from pipeline.operations.sign import OpenCatalogue, open_catalogue, save_signing
from pipeline.project.folder import Project
from pipeline.project.together import alone
from pipeline.readers.review import READERS, read
from pipeline.writers.review.words import beside_rows

WORD = "docx"


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
    who: str = ""
    stage: Stage = Stage.CHECKED

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
        unclear = (bool(one.unclear) for one in self.outcome.differences)
        outcome = self.outcome
        return bool(outcome.refusals or outcome.told or self.signing.findings) or any((*errors, *unclear))


def propose(
    project: Project, file: Path, today: datetime.date, who: str = "", stage: Stage = Stage.CHECKED
) -> Proposal:
    """Return what the review in *file* would change, checked, and signed by *who*. Writes nothing.

    At the stage *final*, a row that was corrected is only signed as checked: nobody has checked it yet.

    Raises PipelineError if the file is not a review of this project, or if it has verdicts and *who* is
    empty.
    """
    review = read(project.data(file), file.as_posix())
    _require_known(project, review)
    return _proposed(replace(project, today=today), review, who, stage)


def _proposed(project: Project, review: Review, who: str, stage: Stage) -> Proposal:
    """What a review would change in the catalogue as it is now."""
    opened = open_catalogue(project, review.leaflet, review.language)
    outcome = _applied(opened, review)
    request = _request(review, outcome, project.today, who)
    request = replace(request, stage=stage) if request is not None else None
    if request is not None:
        outcome = replace(outcome, catalogue=_after_questions(outcome, request))
    signing, findings = _signed(opened, outcome, request)
    return Proposal(opened, review, outcome, findings, signing, who, stage)


def _applied(opened: OpenCatalogue, review: Review) -> ImportResult:
    """The answers of a review, and its words that are new beside the sheet as we would send it out today."""
    ledger, leaflet = opened.ledger, opened.leaflet
    withdrawn = ledger.words(leaflet, (Act.WITHDRAWN,))
    sent = Sent(past=ledger.words(leaflet), withdrawn=withdrawn, turns=opened.turns())
    if review.strays:
        again = export(opened.project, opened.leaflet, opened.catalogue.language, (WORD,), EVERYTHING)
        strays = read(again[0].data, again[0].name).strays
        lines = (stray.words for stray in strays if stray.words)
        sent = replace(sent, lines=(*lines, *beside_rows(again[0].of)))
    return apply_review(review, opened.catalogue, opened.messages, opened.source_language, sent)


def _after_questions(outcome: ImportResult, request: Request) -> Catalogue:
    """The catalogue with who asked what, and without the answers that the person has accepted."""
    asked = {one.key: one.comment for one in outcome.differences if one.comment}
    approved = [one.key for one in outcome.approved]
    return questions.after_review(outcome.catalogue, asked, approved, By(request.who, request.date))


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
    """The catalogue with approved messages signed and rejected ones unsigned; findings about its changes.

    Only a signature takes the mark of a fuzzy text away. New words with an error are fuzzy, too: no reader
    sees them until somebody has looked.
    """
    approved = [one.key for one in outcome.approved]
    judged = _with(outcome.catalogue, approved, without_mark)
    findings = _findings(opened, outcome, judged)
    wrong = {one.place for one in findings if one.severity is Severity.ERROR}
    faulty = [one.key for one in outcome.differences if one.edited and one.place in wrong]
    if request is None:
        return Signing(_with(outcome.catalogue, faulty, fuzzy)), findings
    request = opened.asked_by(request)
    if outcome.approved:
        opened.require_stage(request)
    rejected = [one.key for one in outcome.differences if one.verdict is Verdict.CHANGE]
    taken_back = unsign(judged, rejected, request, opened.ledger)
    old = unrevised(opened.catalogue, outcome.approved, is_english(opened.source_language))
    done = _signed_at(taken_back.catalogue, outcome, request, opened.ledger, (*findings, *old))
    signed = set(done.done)
    held = _with(done.catalogue, set(approved) - signed, lambda one: outcome.catalogue.by_key[one.key])
    hidden = _with(held, set(faulty) - signed, fuzzy)
    written = _translated(opened, request, outcome)
    return replace(done, catalogue=hidden, records=(*written, *taken_back.records, *done.records)), findings


def _findings(opened: OpenCatalogue, outcome: ImportResult, judged: Catalogue) -> tuple[Finding, ...]:
    """What the checks say about the messages that a review changes, judges or comments on."""
    places = {one.place for one in outcome.differences}
    return tuple(one for one in check(opened.messages, judged, opened.known) if one.place in places)


def _with(catalogue: Catalogue, keys: Collection[Key], change: Callable[[Entry], Entry]) -> Catalogue:
    """The catalogue with a change in the entries with these keys."""
    wanted = set(keys)
    entries = (change(one) if one.key in wanted and not one.obsolete else one for one in catalogue.entries)
    return replace(catalogue, entries=tuple(entries))


def _signed_at(
    before: Catalogue,
    outcome: ImportResult,
    request: Request,
    ledger: Ledger,
    faults: tuple[Finding, ...],
) -> Signing:
    """The approved messages, signed; those that the review corrected only as checked."""
    first = [one.key for one in outcome.approved if one.edited]
    rest = [one.key for one in outcome.approved if one.key not in set(first)]
    checked = sign(before, first, replace(request, stage=Stage.CHECKED), ledger, faults)
    final = sign(checked.catalogue, rest, request, ledger, faults)
    return Signing(
        final.catalogue,
        (*checked.records, *final.records),
        (*checked.done, *final.done),
        (*checked.findings, *final.findings),
    )


def _translated(opened: OpenCatalogue, request: Request, outcome: ImportResult) -> Iterator[Record]:
    """Yield ledger lines that say who wrote a translation: somebody else must give the second check."""
    for one in outcome.differences:
        entry = outcome.catalogue.by_key[one.key]
        known = opened.ledger.standing(opened.leaflet, entry.content_hash)
        if one.edited and not any(record.act is Act.TRANSLATED for record in known):
            yield translated_record(entry, request, opened.ledger)


def accept(proposal: Proposal) -> None:
    """Write catalogue and ledger: both, or neither.

    What somebody saved since ``propose`` in other messages is kept. Raises PipelineError, and writes nothing,
    if they changed what the review changes, judges or comments on.
    """
    project = proposal.opened.project
    project.require_writable(proposal.opened.path.parent)
    with alone(project):
        now = proposal if proposal.opened.is_as_read else _proposed_again(proposal)
        save_signing(now.opened, now.signing)


def _proposed_again(proposal: Proposal) -> Proposal:
    """The proposal for the files as they are now; raise PipelineError if it is another one."""
    now = _proposed(proposal.opened.project, proposal.review, proposal.who, proposal.stage)
    if _agreed(now) != _agreed(proposal):
        place = Place(proposal.opened.catalogue.file)
        message = "somebody changed the same texts during the import"
        raise PipelineError(message, place, "we wrote nothing; import the review again")
    return now


def _agreed(proposal: Proposal) -> tuple[object, ...]:
    """What a person has seen of a proposal before they agreed."""
    outcome, signing = proposal.outcome, proposal.signing
    held = tuple(one.message for one in signing.findings)
    return outcome.differences, outcome.refusals, outcome.told, signing.done, held


def require_nothing_lost(project: Project, path: Path) -> None:
    """Raise PipelineError if a file at *path* may hold answers that no import has taken yet.

    An export into such a file would overwrite them. A file of a kind that cannot come back is not looked at.
    """
    if path.suffix.casefold() not in READERS or not project.is_there(path):
        return
    if not path.is_file():
        return  # the next one to look says what it is
    try:
        read(project.data(path), path.as_posix())
    except PipelineError:
        hint = "move it, or give the new file another name with --output"
        place = Place(project.name(path))
        raise PipelineError("this is another file, or a sheet that we cannot read", place, hint) from None
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
        outcome = _applied(opened, found)
    except PipelineError:
        return True  # nobody can tell what is in it
    changed = outcome.catalogue != opened.catalogue or bool(outcome.refusals)
    return changed or not all(is_signed_now(opened, one.key) for one in outcome.approved)
