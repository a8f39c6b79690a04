"""Findings and the waivers of leaflet.toml -> the findings, waived ones as notes. Never asks the clock.

A waived finding stays in every report as a note with the reason: nobody can hide a wrong telephone number.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.leaflet import Fact, Waiver
from pipeline.model.links import short_address

UNUSED = Rule(
    "waiver/unused",
    Severity.WARNING,
    "A waiver has no effect.",
    why="The text has changed, or the waiver has a mistake. It could hide the next fault of this kind.",
    standard="design: nothing unchecked looks checked",
    bad='[[waivers]]\nrule = "wordings/number"\nwhat = "998"\nreason = "police guidance"',
    good='[[waivers]]\nrule = "wordings/number"\nwhat = "999"\nreason = "police guidance"',
)
EXPIRED = Rule(
    "waiver/expired",
    Severity.WARNING,
    "The last day of a waiver has passed, or the fact that it rests on has changed.",
    why="Its reason was good until then. What it waived counts again until a person checks it.",
    standard="design: nothing unchecked looks checked",
    bad='[[waivers]]\nrule = "wordings/number"\nwhat = "999"\nreason = "guidance"\nuntil = 2020-01-01',
    good='[[waivers]]\nrule = "wordings/number"\nwhat = "999"\nreason = "guidance"\nuntil = 2099-01-01',
)
NO_FACT = Rule(
    "waiver/no-fact",
    Severity.WARNING,
    "A waiver lets a critical passage be in one wording only, and rests on no fact; a release ignores it.",
    why="The doubt that it was written for may be over, and then nobody would look at it again.",
    standard="design: nothing unchecked looks checked",
    bad='[[waivers]]\nrule = "wordings/critical"\nwhat = "Call 999."\nreason = "disputed"',
    good='[[waivers]]\nrule = "wordings/critical"\nwhat = "Call 999."\nreason = "disputed"\nfact = "999"',
)
RULES = (UNUSED, EXPIRED, NO_FACT)

NEEDS_FACT = frozenset(("wordings/critical",))
"""The rules whose waivers must rest on a fact in a release."""

REASON = " (waived: "
"""What stands in the message of a waived finding, before the reason."""

Suspicion = tuple[str, Finding]
"""The words that a waiver must name (*what*) to waive a finding, and the finding."""


def waived(finding: Finding, reason: str) -> Finding:
    """Return the finding as a note that tells why a person waived it."""
    message = f"{finding.message}{REASON}{reason})"
    return replace(finding, message=message, hint="", severity_here=Severity.NOTE)


def is_waived(finding: Finding) -> bool:
    """Return whether a person waived the finding."""
    return finding.severity is Severity.NOTE and REASON in finding.message


def with_waivers(
    suspicions: Iterable[Suspicion], waivers: Sequence[Waiver], today: datetime.date, release: bool = False
) -> Iterator[Finding]:
    """Yield the findings, waived ones as notes on the day *today*, then those about the waivers.

    In a *release*, the waiver of a critical passage holds only if it rests on a fact.
    """
    needed: set[Waiver] = set()
    for what, finding in suspicions:
        matching = [waiver for waiver in waivers if _waives(waiver, what, finding)]
        needed.update(matching)
        holding = (one for one in matching if one.holds(today) and not (release and _is_groundless(one)))
        reason = next((waiver.reason for waiver in holding), None)
        yield finding if reason is None else waived(finding, reason)
    for waiver in waivers:
        if waiver not in needed:
            message = f"nothing breaks {waiver.rule} about “{waiver.what}”"
            yield Finding(UNUSED, message, waiver.place, "correct the waiver or delete it")
        elif waiver.fact is not None and not waiver.rests:
            yield _without_ground(waiver, waiver.fact)
        elif not waiver.holds(today):
            message = f"the waiver ended on {waiver.until}: {waiver.rule} about “{waiver.what}”"
            hint = "check whether the reason is still good; then write a later day, or delete the waiver"
            yield Finding(EXPIRED, message, waiver.place, hint)
        elif release and _is_groundless(waiver):
            message = f"the waiver rests on no fact: {waiver.rule} about “{waiver.what}”"
            hint = 'name the fact that is in doubt, by its id: fact = "..."; or correct the text'
            yield Finding(NO_FACT, message, waiver.place, hint)


def _is_groundless(waiver: Waiver) -> bool:
    return waiver.fact is None and waiver.rule in NEEDS_FACT


def _without_ground(waiver: Waiver, fact: Fact) -> Finding:
    """The finding that the fact has changed on which a waiver rests."""
    message = (
        f"the waiver ended when its fact changed from {waiver.when.value} to {fact.state.value}: "
        f"{waiver.rule} about “{waiver.what}”"
    )
    hint = "correct the text, so that both wordings say what is true; then delete the waiver"
    return Finding(EXPIRED, message, waiver.place, hint)


def _waives(waiver: Waiver, what: str, finding: Finding) -> bool:
    return waiver.rule == finding.rule.id and normalised(waiver.what) == normalised(what)


def normalised(what: str) -> str:
    """Return *what* in a form for comparison: one way to write digits, addresses and apostrophes."""
    joined = re.sub(r"(?<=\d)[ \u00a0](?=\d)", "", " ".join(what.replace("’", "'").split()))
    return short_address(joined).casefold()
