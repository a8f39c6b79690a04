"""What is out of date: the work on one leaflet, from its sources and from the record of its files."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from pipeline.making.ingredients import Ingredients, KnownFile, can_withhold, other_formats
from pipeline.making.not_offered import not_offered
from pipeline.model.braille import braille
from pipeline.model.editions import EDITIONS, Edition, Look, every_look, names_of
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.operations.build.given import ingredients
from pipeline.operations.build.keys import inputs, rooms, shown
from pipeline.operations.build.order import Order
from pipeline.operations.records import finding_of
from pipeline.project.folder import Project
from pipeline.project.manifest import RELEASED, Artefact, Key, Manifest, artefact_path
from pipeline.sources.source import Source, Translation, chosen_tags

if TYPE_CHECKING:
    from pipeline.operations.source_findings import SourceFindings


@dataclass(frozen=True)
class LeafletToBuild:
    """A leaflet of an order; its findings are found when the first of its files is made."""

    source: Source
    order: Order

    @cached_property
    def findings(self) -> SourceFindings:
        """The findings about its sources."""
        from pipeline.operations.source_findings import SourceFindings

        return SourceFindings(self.source, self.order.today, self.order.release)


@dataclass(frozen=True)
class LanguageTask:
    """One leaflet in one language, and those of its editions that are out of date.

    Where files can be withheld, *kept* are the rows of the other editions that were asked for, and *beside*
    are the formats of files that are there, from the same words, though this build was not asked for them.
    *there* are the rows of files, by edition, that may show the same, although something has changed.
    """

    translation: Translation
    editions: tuple[str, ...]
    digests: tuple[str, str]
    kept: tuple[Artefact, ...] = ()
    beside: tuple[str, ...] = ()
    there: Mapping[str, Artefact] = field(default_factory=dict)

    @property
    def source(self) -> Source:
        """The leaflet."""
        return self.translation.source

    @property
    def tag(self) -> str:
        """The language."""
        return self.translation.tag

    def path(self, edition: str, look: str = "") -> str:
        """Return the path of an edition's file, from the output folder."""
        return artefact_path(self.source.id, self.tag, edition, look, self.source.leaflet.file_stem)


@dataclass
class Plan:
    """The work on a leaflet: its *tasks*, and the rows of the files that are up to date.

    *record* is what is known of its files; it changes as files land. *left* is how many tasks are not done.
    *open* are the files that were asked for and are there; *withheld* are the findings about the others.
    """

    found: LeafletToBuild
    record: Manifest
    tasks: list[LanguageTask] = field(default_factory=list)
    current: dict[Key, Artefact] = field(default_factory=dict)
    not_offered: list[Finding] = field(default_factory=list)
    left: int = 0
    landed: bool = False
    open: dict[Key, None] = field(default_factory=dict)
    withheld: list[Finding] = field(default_factory=list)

    @property
    def leaflet(self) -> str:
        """The id of the leaflet."""
        return self.found.source.id

    @property
    def files(self) -> int:
        """How many files the tasks make."""
        return sum(len(task.editions) for task in self.tasks)


def wanted_editions(order: Order) -> tuple[str, ...]:
    """Return the keys of the editions that *order* names; () means the project's."""
    return tuple(dict.fromkeys(name for asked in order.editions for name in names_of(asked)))


def plan(found: LeafletToBuild, record: Manifest, project: Project, order: Order) -> Plan:
    """Return the work on a leaflet. Raises PipelineError if it cannot be told what is out of date."""
    source, wanted, planned = found.source, wanted_editions(order), Plan(found, record)
    for tag in chosen_tags(source, order.tags):
        names = source.editions(tag, wanted)
        refused = tuple(not_offered(wanted or source.library.settings.editions, tag))
        if refused and order.editions and order.tags:
            raise PipelineError(refused[0].message, hint=refused[0].hint)
        planned.not_offered += refused
        _require_braille(names, tag)
        _plan_language(planned, source.in_language(tag), names, project, order)
    planned.left = len(planned.tasks)
    planned.open = dict.fromkeys(planned.current)
    return planned


def _plan_language(
    planned: Plan, translation: Translation, names: tuple[str, ...], project: Project, order: Order
) -> None:
    source, tag = translation.source, translation.tag
    digests = source.digest, translation.digest
    stale, kept = [], []
    for name in names:
        edition = shown(source, name, order)
        row = planned.record.artefacts.get((source.id, tag, name, edition.look))
        current = row is not None and row.inputs == inputs(digests, edition, source, order)
        if row is not None and current and not order.force and is_as_built(project, row):
            kept.append(row)
        else:
            stale.append(name)
    planned.current |= {row.key: row for row in kept}
    there = {} if order.force else _there(planned.record, translation, stale, project, order)
    task = LanguageTask(translation, tuple(stale), digests, there=there)
    if can_withhold(source.leaflet, order.release):
        beside = _beside(project, task, names, order, planned.record)
        others = tuple(row for row in kept if row.status == RELEASED or not order.release)
        task = replace(task, kept=others, beside=tuple(beside))
    if stale or not _agree(task):
        planned.tasks.append(task)


def _there(
    record: Manifest, translation: Translation, stale: list[str], project: Project, order: Order
) -> dict[str, Artefact]:
    """The drafts of editions that were written by the same code, and are on the disk as they were written.

    There are none where files can be withheld: the findings of all editions decide on each of them.
    """
    source, found = translation.source, dict[str, Artefact]()
    if can_withhold(source.leaflet, order.release):
        return found
    for name in stale:
        row = known_file(record, translation, shown(source, name, order), project)
        if row is not None:
            found[name] = row
    return found


def known_file(
    record: Manifest, translation: Translation, edition: Edition, project: Project
) -> Artefact | None:
    """Return the row of a draft that the code of today wrote, and that is on the disk as it was written."""
    source = translation.source
    row = record.artefacts.get((source.id, translation.tag, edition.name, edition.look))
    if row is None or row.status == RELEASED or not row.content:
        return None
    as_today = row.rooms == rooms(edition.extension, source)
    return row if as_today and is_as_built(project, row) else None


def _require_braille(names: tuple[str, ...], tag: str) -> None:
    """Raise PipelineError if a braille edition is asked for, and this machine cannot make it."""
    code = braille(tag)
    if code is not None and any(EDITIONS[name].extension == "brf" for name in names):
        from pipeline.writers.braille import liblouis

        liblouis.require({code.table, code.spelling})


def _beside(
    project: Project, task: LanguageTask, asked: tuple[str, ...], order: Order, record: Manifest
) -> Iterator[str]:
    """The formats of files that *order* does not ask for and that are there, from the same words.

    Beside a release, only a released file counts.
    """
    keys = set(every_key(task.source, (task.tag,)))
    keys -= {(task.source.id, task.tag, name, shown(task.source, name, order).look) for name in asked}
    for row in (record.artefacts[key] for key in sorted(keys) if key in record.artefacts):
        same_words = (row.source, row.catalogue) == task.digests
        if same_words and (row.status == RELEASED or not order.release) and is_as_built(project, row):
            yield row.edition


def every_key(source: Source, tags: tuple[str, ...]) -> Mapping[Key, None]:
    """Return the keys of all files that some order makes of a leaflet in the languages *tags*.

    None is in a look that the project has chosen itself: the file in that look has the plain name.
    """
    looks = source.library.settings.looks
    return {
        (source.id, tag, name, one.look): None
        for tag in tags
        for name in source.editions(tag)
        for one in every_look(name, looks.get(name, Look()))
    }


def _agree(task: LanguageTask) -> bool:
    """Whether each file that is kept names the formats that are there."""
    every, there = task.source.editions(task.tag), {*task.beside, *(row.edition for row in task.kept)}
    return all(row.others == other_formats(every, there, row.edition) for row in task.kept)


def is_as_built(project: Project, row: Artefact) -> bool:
    """Whether the file on the disk is the one that was built."""
    data = project.optional_data(project.output / row.path)
    return data is not None and hashlib.sha256(data).hexdigest() == row.sha256


def given_for(task: LanguageTask, planned: Plan, order: Order) -> Ingredients:
    """Return what the editions of *task* are made from; also those that may have to name other formats."""
    names = tuple(row.edition for row in task.kept)
    given = ingredients(planned.found.findings, task.translation, (*task.editions, *names), order)
    editions = given.editions[: len(task.editions)]
    kept = given.editions[len(task.editions) :]
    others = (row.others for row in task.kept)
    known = {(name, row.look): content_of(row) for name, row in task.there.items()}
    named = tuple(zip(kept, others, strict=True))
    return replace(given, editions=editions, kept=named, beside=task.beside, known=known)


def content_of(row: Artefact) -> KnownFile:
    """Return what ``make`` needs to know of a file that is there."""
    return KnownFile(row.content, tuple(map(finding_of, row.of_file)))
