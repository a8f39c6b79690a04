"""Findings: what a person should look at, as data. A finding is never raised."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from pipeline.model.place import NOWHERE, Place


class Severity(IntEnum):
    """How serious a finding is: a note informs, a warning asks for a look, an error stops a release."""

    NOTE = 1
    WARNING = 2
    ERROR = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the checks: what it forbids (*title*), why, its *standard*, a bad and a good sample.

    The *id* is ``area/what-is-wrong``. The standard names documents that a reader can find, separated by
    semicolons; "design: ..." names a principle of this project, explained in README. Two rules with one id
    are the same rule.
    """

    id: str
    severity: Severity = field(compare=False)
    title: str = field(compare=False)
    why: str = field(compare=False)
    standard: str = field(default="", compare=False)
    bad: str = field(default="", compare=False)
    good: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Finding:
    """One breach of a rule: what is wrong, where, and what would be right.

    *severity_here* replaces the rule's severity for this finding: a disputed fact, for example, is an error
    only in a release. *language* is the tag of the catalogue or file concerned, "" for the source. *parts*
    are the findings that this one stands for, each with its own place; empty if it is only itself. *end* is
    the place behind the last letter at fault, NOWHERE if it is not known.
    """

    rule: Rule
    message: str
    place: Place = NOWHERE
    hint: str = ""
    language: str = ""
    severity_here: Severity | None = None
    parts: tuple[Finding, ...] = ()
    end: Place = field(default=NOWHERE, compare=False)

    @property
    def severity(self) -> Severity:
        """The severity of this finding: *severity_here*, or else the rule's."""
        return self.severity_here or self.rule.severity

    @property
    def places(self) -> tuple[Place, ...]:
        """Every place where it is: its own, or those of its *parts*."""
        return tuple(part.place for part in self.parts) or (self.place,)
