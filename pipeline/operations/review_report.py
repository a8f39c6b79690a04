"""What a review that came back changes, in lines for people and as JSON: what was taken, told and refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipeline.catalogues.review import Difference, Refusal
from pipeline.catalogues.sign_off import CANNOT_SIGN
from pipeline.model.finding import Finding, Severity
from pipeline.model.language import language
from pipeline.model.review import Stray, Unclear, Verdict
from pipeline.operations.review import Proposal
from pipeline.operations.sign import told_once

PAST_A_CHECK = (
    "Somebody corrects these rows in a new sheet, and writes OK again. Is a check wrong? Then write why "
    "above the message in the catalogue. “When a finding is wrong” says how: leaflets guide interpreter"
)


def as_text(proposal: Proposal) -> str:
    """Return what a review changes, and what of it was not taken, in lines for people.

    A row that was only signed has no line of its own.
    """
    return "\n".join([*_lines(proposal), summary(proposal)])


def _lines(proposal: Proposal) -> Iterator[str]:
    outcome, held = proposal.outcome, told_once(proposal.signing.findings)
    for one in outcome.differences:
        yield from _difference_lines(one, proposal)
    for refusal in outcome.refusals:
        yield from _refusal_lines(refusal)
    for stray in outcome.told:
        yield from _stray_lines(stray)
    for finding in held:
        yield f"not signed: {finding.message} [{finding.rule.id}]"
        yield from _hint(finding.hint)
    # No correction helps where another person must sign.
    yield from [PAST_A_CHECK] if any(one.rule is CANNOT_SIGN for one in held) else []
    for finding in proposal.findings:
        if finding.severity is not Severity.NOTE and not _is_told(finding, proposal):
            yield f"{finding.severity.name.lower()}: {finding.message} [{finding.rule.id}]"


def _is_told(finding: Finding, proposal: Proposal) -> bool:
    """Whether a finding is the reason for a row that was not signed."""
    return any(
        f"[{finding.rule.id}]" in one.message and one.place == finding.place
        for one in proposal.signing.findings
    )


def summary(proposal: Proposal) -> str:
    """Return one line with the numbers of a review."""
    outcome = proposal.outcome
    edited = sum(one.edited for one in outcome.differences)
    rejected = sum(one.verdict is Verdict.CHANGE for one in outcome.differences)
    unclear = sum(bool(one.unclear) and one.verdict is Verdict.OK for one in outcome.differences)
    counts = (
        (edited, "changed"),
        (len(proposal.signed), "signed"),
        (rejected, "rejected"),
        (sum(bool(one.comment) for one in outcome.differences), "commented"),
        (len(outcome.told), "beside the answers"),
        (len(outcome.refusals), "not imported"),
        (len(proposal.signing.findings) + unclear, "not signed"),
        (len(proposal.review.claims), "claimed by a tool and not signed"),
        (outcome.silent, "without an answer"),
    )
    said = ", ".join(f"{number} {what}" for number, what in counts if number)
    name = language(proposal.review.language).english_name
    return f"{proposal.review.leaflet}, {name}: {said or 'an empty file'}"


def _difference_lines(one: Difference, proposal: Proposal) -> Iterator[str]:
    """The lines of a row that changes something; a row that is only signed has none."""
    states = [
        "changed" if one.edited else "",
        "signed" if one.key in proposal.signed else "",
        "rejected: not shown until somebody has changed it" if one.verdict is Verdict.CHANGE else "",
        "commented" if one.comment and not one.edited and one.verdict is not Verdict.CHANGE else "",
    ]
    said = ", ".join(state for state in states if state)
    if not (one.edited or one.comment or one.unclear or one.verdict is Verdict.CHANGE):
        return
    yield f"{one.id}: {said or 'not clear'}"
    yield from [f"    - {one.before}", f"    + {one.after}"] if one.edited else [f"      {one.after}"]
    yield from [f"    # {one.comment}"] if one.comment else []
    for unclear in one.unclear:
        yield f"    ! {'not signed: ' if one.verdict is Verdict.OK else ''}{_said(unclear)}"
        yield from _hint(unclear.do)


def _said(unclear: Unclear) -> str:
    return f"“{unclear.words}” is {unclear.what}" if unclear.words else unclear.what


def _refusal_lines(one: Refusal) -> Iterator[str]:
    yield f"{one.id or 'a row without an ID'}: not imported: {one.why}"
    yield from [f"    ! {one.translation}"] if one.translation else []
    yield from [f"    # {one.comment}"] if one.comment else []
    yield from _hint(one.hint)


def _stray_lines(one: Stray) -> Iterator[str]:
    row = f" on row {one.row}" if one.row and one.row not in one.where else ""
    yield f"{one.where}: kept as a comment{row}"
    yield from [f"    # {one.words}"] if one.words else []


def _hint(words: str) -> Iterator[str]:
    yield from [f"      ({words})"] if words else []


def as_record(proposal: Proposal) -> dict[str, Any]:
    """Return what a review changes, and what of it was not taken, for JSON."""
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
                "unclear": [{"what": each.what, "words": each.words, "do": each.do} for each in one.unclear],
            }
            for one in outcome.differences
        ],
        "refusals": [
            {
                "id": one.id,
                "why": one.why,
                "translation": one.translation,
                "comment": one.comment,
                "hint": one.hint,
            }
            for one in outcome.refusals
        ],
        "told": [{"row": one.row, "where": one.where, "words": one.words} for one in outcome.told],
        "not_signed": [finding.message for finding in proposal.signing.findings],
        "claims": list(review.claims),
        "silent": outcome.silent,
    }
