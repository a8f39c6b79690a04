"""What a build is asked for, and what it answers. Values; nothing here reads or makes a file."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.model.finding import Finding
from pipeline.operations.records import finding_of
from pipeline.project.manifest import Artefact, Told

Progress = Callable[[int, int], None]
"""Called with (files done, files in all)."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to build; an empty tuple means all. *jobs* is the number of processes; 0 lets the build choose.

    *size* and *theme* are for large print, *layout* is for Easy Read; 0 and "" mean the project's own.
    With *drafts*, a *release* has drafts of what it would withhold, which say so.
    """

    today: datetime.date
    leaflets: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    editions: tuple[str, ...] = ()
    release: bool = False
    jobs: int = 0
    cluster: str = ""
    force: bool = False
    size: int = 0
    theme: str = ""
    layout: str = ""
    drafts: bool = False


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build did: the files *written*, *unchanged*, *withheld* and *removed*, and the findings.

    *made_again* counts the unchanged files that were made again and came out with the same bytes.
    When a file is withheld, an earlier draft under its name is *removed*: nothing may take it for what this
    build was asked for. An earlier release is not, as people have checked it: *earlier_releases* names it.
    """

    written: Sequence[Artefact] = ()
    unchanged: Sequence[Artefact] = ()
    made_again: int = 0
    withheld: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    earlier_releases: tuple[str, ...] = ()
    told: Sequence[Told] = ()
    """The findings about the files that were made, as often as they were found."""
    open_findings: Mapping[str, int] = field(default_factory=dict)
    """How many different findings are open, by severity; unchanged and withheld files are included."""
    doubts: Mapping[str, int] = field(default_factory=dict)
    """For each leaflet whose text may be read wrongly, at how many places; unchanged files are included."""
    reasons: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    """For each file that was asked for and is not released, by its path, the errors that keep it back."""
    not_made: tuple[str, ...] = ()
    """What was asked for by name, but makes no sense in a language that was: ``help.en-GB.bilingual``."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings about the files that were made, each once."""
        return tuple(dict.fromkeys(map(finding_of, self.told)))
