"""Findings that leaflet.toml waives with a reason -> those that stand. Knows a date it is given, no clock."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence

from pipeline.model.finding import Finding, Rule, Severity
from pipeline.model.leaflet import Waiver
from pipeline.model.links import short_address

UNUSED = Rule(
    "waiver/unused",
    Severity.WARNING,
    "A waiver waives nothing.",
    why="The text changed, or the waiver has a slip: the next fault of this kind would pass unseen.",
    standard="design: nothing unchecked looks checked",
    bad='[[waivers]]\nrule = "wordings/number"\nwhat = "998"\nreason = "police guidance"',
    good='[[waivers]]\nrule = "wordings/number"\nwhat = "999"\nreason = "police guidance"',
)
EXPIRED = Rule(
    "waiver/expired",
    Severity.WARNING,
    "A waiver is past its last day.",
    why="Its reason was good until then; what it waived counts again until somebody looks.",
    standard="design: nothing unchecked looks checked",
    bad='[[waivers]]\nrule = "wordings/number"\nwhat = "999"\nreason = "guidance"\nuntil = 2020-01-01',
    good='[[waivers]]\nrule = "wordings/number"\nwhat = "999"\nreason = "guidance"\nuntil = 2099-01-01',
)
RULES = (UNUSED, EXPIRED)

Suspicion = tuple[str, Finding]
"""What a waiver must name to waive a finding, and the finding."""


def standing(
    suspicions: Iterable[Suspicion], waivers: Sequence[Waiver], today: datetime.date
) -> Iterator[Finding]:
    """Yield the findings that no waiver waives on the day *today*, then what is amiss with the waivers."""
    needed: set[Waiver] = set()
    for what, finding in suspicions:
        matching = {waiver for waiver in waivers if _waives(waiver, what, finding)}
        needed |= matching
        if not any(waiver.holds(today) for waiver in matching):
            yield finding
    for waiver in waivers:
        if waiver not in needed:
            message = f"nothing breaks {waiver.rule} about “{waiver.what}”"
            yield Finding(UNUSED, message, waiver.place, "correct the waiver, or take it out")
        elif not waiver.holds(today):
            message = f"waived until {waiver.until}: {waiver.rule} about “{waiver.what}”"
            hint = "look whether its reason is still good, then write a later day"
            yield Finding(EXPIRED, message, waiver.place, hint)


def _waives(waiver: Waiver, what: str, finding: Finding) -> bool:
    return waiver.rule == finding.rule.id and bare(waiver.what) == bare(what)


def bare(what: str) -> str:
    """Return what is compared of *what*: however digits are grouped, an address or an apostrophe written."""
    joined = re.sub(r"(?<=\d)[ \u00a0](?=\d)", "", " ".join(what.replace("’", "'").split()))
    return short_address(joined).casefold()
