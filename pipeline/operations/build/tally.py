"""What a build has done so far. Keeps numbers and names; rows and findings go to a file of the run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from pipeline.model.finding import Finding, Severity
from pipeline.operations.build.order import BuildResult, Order
from pipeline.operations.build.plan import Plan
from pipeline.operations.folding import Causes
from pipeline.operations.records import counted_of, finding_of, told
from pipeline.project.manifest import RELEASED, Artefact, Key, Told
from pipeline.project.spool import Spool
from pipeline.readers.rules import is_doubtful


@dataclass
class Tally:
    """What a build has done so far, for its result."""

    written: Spool[Artefact] = field(default_factory=Spool)
    current: Spool[Artefact] = field(default_factory=Spool)
    """The files that were up to date before the build."""
    renewed: set[Key] = field(default_factory=set)
    """Those of them that were made, all the same, to name other formats."""
    same: Spool[Artefact] = field(default_factory=Spool)
    """The files that were made again and came out as they were."""
    withheld: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    earlier_releases: list[str] = field(default_factory=list)
    told: Spool[Told] = field(default_factory=Spool)
    not_offered: dict[Finding, None] = field(default_factory=dict)
    """A finding for each edition that cannot be made in a language."""
    doubts: dict[str, int] = field(default_factory=dict)
    reasons: dict[str, tuple[Finding, ...]] = field(default_factory=dict)
    causes: Causes = field(default_factory=Causes)

    def plan(self, planned: Plan, order: Order) -> None:
        """Note what is up to date, and which editions are not offered."""
        self.current.extend(replace(row, open=(), of_file=()) for row in planned.current.values())
        self.not_offered |= dict.fromkeys(planned.not_offered)
        if order.release:
            for row in planned.current.values():
                if row.status != RELEASED:
                    self.reasons.setdefault(row.path, errors(map(finding_of, row.open)))

    def done(self, planned: Plan) -> None:
        """Note what is open about a leaflet: its files that were asked for, and those that were withheld."""
        opened = map(counted_of, planned.record.open_findings(planned.open))
        found = dict.fromkeys((*opened, *planned.withheld))
        self.causes.add(found)
        if doubts := sum(is_doubtful(one.rule.id, one.severity) for one in found):
            self.doubts[planned.leaflet] = doubts

    def tell(self, findings: Iterable[Finding]) -> None:
        """Note findings about a file that was made."""
        self.told.extend(map(told, findings))

    def result(self, not_made: tuple[str, ...]) -> BuildResult:
        """Return what the build did."""
        self.tell(self.not_offered)
        self.causes.add(self.not_offered)
        unchanged = self.current
        if self.renewed:
            unchanged = Spool(row for row in self.current if row.key not in self.renewed)
        unchanged.extend(self.same)
        return BuildResult(
            self.written,
            unchanged,
            len(self.same),
            tuple(self.withheld),
            tuple(self.removed),
            tuple(self.earlier_releases),
            self.told,
            self.causes.counts(),
            dict(sorted(self.doubts.items())),
            dict(sorted(self.reasons.items())),
            not_made,
        )


def errors(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return those of the findings that are errors."""
    return tuple(finding for finding in findings if finding.severity is Severity.ERROR)
