"""Findings: what a person should look at, as data. A finding is never raised."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from pipeline.model.document import NOWHERE, Place


class Severity(IntEnum):
    """How much a finding weighs: a note informs, a warning asks, an error stops a release."""

    NOTE = 1
    WARNING = 2
    ERROR = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """What it forbids (*title*), why, by whose *standard*, with a bad and a good sample.

    The *id* is ``room/what-is-wrong``. The standard names documents that a reader can find, parted by
    semicolons; "design: ..." is a law of this house, in README.
    """

    id: str
    severity: Severity
    title: str
    why: str
    standard: str = ""
    bad: str = ""
    good: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that something broke: what is wrong, where, and what would be right.

    *severity* may differ from the rule's own, as a disputed fact does that only a release must not hold.
    *language* is the tag of the catalogue or file concerned, "" for the source.
    """

    rule: Rule
    message: str
    place: Place = NOWHERE
    hint: str = ""
    language: str = ""
    severity_here: Severity | None = None

    @property
    def severity(self) -> Severity:
        """The severity that counts."""
        return self.severity_here or self.rule.severity
