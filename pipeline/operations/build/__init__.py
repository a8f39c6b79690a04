"""Builds leaflets x languages x editions: makes what is out of date, and nothing else.

A file is made again when anything that it is made from has changed: texts, settings, pictures, catalogues,
fonts, the pipeline's own code or its libraries. The same inputs always give the same bytes, in one process or
in many.

A build goes through the leaflets twice. First it reads all, says what is out of date, and keeps nothing: if a
file cannot be read, all old files are still there. Then each leaflet is read, made, written and forgotten,
and its record is written as soon as its files are: a build that is killed goes on where it stopped.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.model.editions import EDITIONS, names_of, require_choices
from pipeline.model.language import language
from pipeline.operations.build.given import ingredients as ingredients
from pipeline.operations.build.given import require_readable
from pipeline.operations.build.landing import Landing
from pipeline.operations.build.order import BuildResult as BuildResult
from pipeline.operations.build.order import Order as Order
from pipeline.operations.build.order import Progress as Progress
from pipeline.operations.build.plan import (
    LanguageTask,
    LeafletToBuild,
    Plan,
    every_key,
    given_for,
    plan,
    wanted_editions,
)
from pipeline.operations.build.tally import Tally
from pipeline.operations.garbage import collect_garbage_less_often
from pipeline.project.folder import Project
from pipeline.project.manifest import Artefact
from pipeline.project.records import Records
from pipeline.sources.source import Source, sources

if TYPE_CHECKING:
    from pipeline.operations.build.schedule import Piece

ONE_PROCESS_FILES = 40
"""Up to this many files, one process is quicker: it makes them before a second one has started."""
HELD = 2
"""So many leaflets stay in memory between the two readings: a small project is read once."""


@dataclass
class _Survey:
    """What the first reading has found out: the leaflets to make, and how much there is to do."""

    leaflets: list[Source] = field(default_factory=list)
    held: dict[str, Plan] = field(default_factory=dict)
    tasks: int = 0
    files: int = 0
    obsolete: list[Artefact] = field(default_factory=list)

    def add(self, planned: Plan) -> None:
        """Note the work on a leaflet; hold the first few, forget what was read of the others."""
        source = planned.found.source
        self.leaflets.append(source.afresh())
        self.tasks += len(planned.tasks)
        self.files += planned.files
        if len(self.held) < HELD:
            self.held[source.id] = planned


def build(project: Project, order: Order, progress: Progress = lambda done, total: None) -> BuildResult:
    """Build what *order* asks for. Raises PipelineError, and writes nothing, if a source cannot be read."""
    collect_garbage_less_often()
    project = replace(project, today=order.today).snapshot()
    project.require_writable(project.output)
    run = _Run(project, order, Records(project))
    survey = _survey(run)
    try:
        _make(run, survey, progress)
        _remove(run, survey.obsolete)
    except BaseException:
        if run.records.changed:
            run.records.close()
        raise
    run.records.close()
    return run.tally.result(tuple(_not_made(project, order)))


@dataclass(frozen=True)
class _Run:
    """A build: what it is asked for, what is known of the files, and what it has done so far."""

    project: Project
    order: Order
    records: Records
    tally: Tally = field(default_factory=Tally)

    def plan(self, source: Source) -> Plan:
        """Read a leaflet and its record, and return the work on it."""
        found = LeafletToBuild(source.afresh(), self.order)
        return plan(found, self.records.of(source.id), self.project, self.order)


def _survey(run: _Run) -> _Survey:
    """Read everything once, and note what is up to date. Raises PipelineError if something cannot be read."""
    order, survey, folders = run.order, _Survey(), _Folders(run.project)
    require_choices(wanted_editions(order), order.size, order.theme, order.layout)
    for source in sources(run.project, order.leaflets):
        planned = run.plan(source)
        for task in planned.tasks:
            require_readable(planned.found.findings, task.translation, task.editions)
            for name in task.editions:
                folders.require_writable(task.path(name))
        survey.obsolete += _obsolete(planned, order)
        run.tally.plan(planned, order)
        if planned.tasks:
            survey.add(planned)
        else:
            run.tally.done(planned)
    survey.obsolete += _gone(run)
    for row in survey.obsolete:
        folders.require_writable(row.path)
    return survey


@dataclass
class _Folders:
    """The folders of the output that are known to be writable."""

    project: Project
    known: set[Path] = field(default_factory=set)

    def require_writable(self, path: str) -> None:
        """Raise PipelineError if the file *path* of the output folder could not be written or removed."""
        folder = (self.project.output / path).parent
        if folder not in self.known:
            self.project.require_writable(folder)
            self.known.add(folder)


def _make(run: _Run, survey: _Survey, progress: Progress) -> None:
    """Make and write what is out of date, leaflet by leaflet."""
    if not survey.tasks:
        return
    from pipeline.operations.build.schedule import made

    order, landing = run.order, Landing(run.project, run.order, run.tally)
    jobs = order.jobs or (1 if survey.files <= ONE_PROCESS_FILES else os.cpu_count() or 1)
    begun: dict[str, Plan] = {}
    done = 0
    try:
        pieces = _pieces(run, survey, begun)
        with contextlib.closing(made(pieces, min(jobs, survey.tasks), order.cluster)) as finished:
            for (planned, task), files in finished:
                for one in files:
                    landing.land(planned, task, one)
                    done += 1
                    progress(done, max(done, survey.files))
                planned.left -= 1
                if not planned.left:
                    _finish(begun.pop(task.source.id), run)
    finally:  # after an interruption, what has landed is not lost
        for planned in begun.values():
            if planned.landed:
                run.records.save(planned.leaflet, planned.record)


def _finish(planned: Plan, run: _Run) -> None:
    """Write the record of a leaflet whose files have landed, and note what is open about them."""
    run.records.save(planned.leaflet, planned.record)
    run.tally.done(planned)


def _pieces(run: _Run, survey: _Survey, begun: dict[str, Plan]) -> Iterator[Piece[tuple[Plan, LanguageTask]]]:
    """Yield each task with what its files are made from, read when it is asked for."""
    for source in survey.leaflets:
        planned = survey.held.pop(source.id, None)
        if planned is None:
            planned = run.plan(source)
        if planned.tasks:  # none if somebody has changed a file since the first reading
            begun[source.id] = planned
        for task in planned.tasks:
            yield (planned, task), given_for(task, planned, run.order)


def _is_part(order: Order) -> bool:
    """Whether only a part of the project is built: then nothing is removed of the rest."""
    return bool(order.leaflets or order.tags or order.editions)


def _obsolete(planned: Plan, order: Order) -> list[Artefact]:
    """The files of a leaflet that no order makes any more.

    Their language, edition or look no longer exists. A look no longer exists when no order makes a file of
    that name: the project has now chosen it itself.
    """
    if _is_part(order):
        return []
    source = planned.found.source
    there = every_key(source, source.tags())
    return [row for key, row in planned.record.artefacts.items() if key not in there]


def _gone(run: _Run) -> Iterator[Artefact]:
    """The files of leaflets that no longer exist."""
    if not _is_part(run.order):
        there = frozenset(run.project.leaflets())
        for leaflet in run.records.leaflets():
            if leaflet not in there:
                yield from run.records.of(leaflet).artefacts.values()


def _remove(run: _Run, obsolete: list[Artefact]) -> None:
    """Remove files that nothing makes any more, and what the records say of them."""
    output = run.project.output
    for leaflet, rows in groupby(obsolete, key=lambda row: row.leaflet):
        record = run.records.of(leaflet)
        for row in rows:
            if (output / row.path).resolve().is_relative_to(output.resolve()):
                run.project.remove(output / row.path)
            record.artefacts.pop(row.key, None)
            run.tally.removed.append(row.path)
        run.records.save(leaflet, record)


def _not_made(project: Project, order: Order) -> Iterator[str]:
    """The files that *order* asks for by their language and edition, and that there cannot be."""
    tags = {language(tag).tag for tag in order.tags}
    rows = [EDITIONS[name] for asked in order.editions for name in names_of(asked)]
    for source in sources(project, order.leaflets) if tags and rows else ():
        own = source.library.settings.source_language
        for name in dict.fromkeys(row.public_name for row in rows if not row.is_made_in(own, own)):
            yield from (f"{source.id}.{tag}.{name}" for tag in sorted(tags & {own}))
