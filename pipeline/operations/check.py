"""Applies all rules to sources, catalogues and finished files. Writes nothing."""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, groupby

from pipeline.checks import translation
from pipeline.making.ingredients import Ingredients, can_withhold, other_formats
from pipeline.making.make import Made
from pipeline.making.not_offered import not_offered
from pipeline.model.catalogue import Catalogue
from pipeline.model.document import Place
from pipeline.model.editions import Edition, Layout, Look, Theme, every_look
from pipeline.model.finding import Finding, Severity
from pipeline.model.language import language
from pipeline.operations import questions
from pipeline.operations.build import ONE_PROCESS_FILES, Order, Progress, ingredients
from pipeline.operations.build.keys import inputs, shown
from pipeline.operations.build.plan import content_of, known_file
from pipeline.operations.build.schedule import Piece, made
from pipeline.operations.folding import fold
from pipeline.operations.garbage import collect_garbage_less_often
from pipeline.operations.readability import limit_findings
from pipeline.operations.records import finding_of
from pipeline.operations.source_findings import SourceFindings
from pipeline.project.folder import Project
from pipeline.project.manifest import NOT_BUILT, OUT_OF_DATE, RELEASED, Key, Manifest, Told, artefact_path
from pipeline.project.records import Records
from pipeline.sources.library import Library
from pipeline.sources.source import Source, Translation, chosen_tags, sources

THEMES, LAYOUTS = ("|".join(one.value for one in kind) for kind in (Theme, Layout))


def check(
    project: Project,
    today: datetime.date,
    leaflets: tuple[str, ...] = (),
    tags: tuple[str, ...] = (),
    release: bool = False,
) -> tuple[Finding, ...]:
    """Return the findings about what is named, as ``check_all`` does."""
    return check_all(project, Order(today, leaflets, tags, release=release))


def check_all(
    project: Project, order: Order, progress: Progress = lambda done, total: None
) -> tuple[Finding, ...]:
    """Return the findings, one for each cause. Compares the files in the output folder with those of today.

    What was found when a file was built is known, if its bytes and all that it is made from are as they were.
    The other files are made in memory, in as many processes as *order* says. Of languages that are named,
    only their own findings are told, and errors in the sources.
    """
    collect_garbage_less_often()
    project, today = replace(project, today=order.today).snapshot(), order.today
    leaflets, tags = order.leaflets, order.tags
    findings = dict.fromkeys(_of_files(project, order, progress))
    findings |= dict.fromkeys(limit_findings(project, today, leaflets, tags))
    findings |= dict.fromkeys(_between_catalogues(project, leaflets, tags))
    findings |= dict.fromkeys(questions.findings(project, leaflets, tags))
    every: Iterable[Finding] = findings
    if tags and not _is_source_asked_for(project, tags):
        every = (finding for finding in findings if not _is_only_of_source(finding))
    return fold(sorted(every, key=_order))


KEPT = 4
"""How many records are kept in memory: the processes work on different leaflets at a time."""


@dataclass(frozen=True)
class _Language:
    """A leaflet in a language whose files are made to be checked; *at* is where its findings belong."""

    source: Source
    tag: str
    at: int


def _of_files(project: Project, order: Order, progress: Progress) -> Iterator[Finding]:
    """The findings about the sources and the files, leaflet by leaflet, language by language."""
    records, parts, waiting, files = Records(project), list[tuple[Finding, ...]](), list[_Language](), 0
    for listed in sources(project, order.leaflets):
        source = listed.afresh()
        found, there = SourceFindings(source, order.today, order.release), records.of(source.id)
        parts.append((*found.plain_language, *found.claims))
        for tag in chosen_tags(source, order.tags):
            parts.append(tuple(not_offered(source.library.settings.editions, tag)))
            known = _known(project, source.in_language(tag), there, order)
            if known is None:
                waiting.append(_Language(listed, tag, len(parts)))
                files += len(_editions(source, tag, there, order))
            parts.append(known or ())
    done = 0
    jobs = order.jobs or (1 if files <= ONE_PROCESS_FILES else os.cpu_count() or 1)
    of = lru_cache(KEPT)(records.of)
    pieces = _pieces(project, waiting, of, order)
    with contextlib.closing(made(pieces, min(jobs, len(waiting)))) as finished:
        for one, every in finished:
            parts[one.at] = tuple(dict.fromkeys(_of_made(project, one, every, of(one.source.id))))
            done += len(every)
            progress(done, max(done, files))
    return chain.from_iterable(parts)


def _pieces(
    project: Project, waiting: Iterable[_Language], of: Callable[[str], Manifest], order: Order
) -> Iterator[Piece[_Language]]:
    """Yield each language with what its files are made from, read when it is asked for."""
    for source, group in groupby(waiting, key=lambda one: one.source):
        found = SourceFindings(source.afresh(), order.today, order.release)
        for one in group:
            translation = found.source.in_language(one.tag)
            yield one, _given(project, found, translation, of(source.id), order)


def _given(
    project: Project, found: SourceFindings, translation: Translation, there: Manifest, order: Order
) -> Ingredients:
    """What the files are made from; one that would be the same as the one that is there is not written."""
    source, tag = found.source, translation.tag
    editions = _editions(source, tag, there, order)
    given = replace(ingredients(found, translation, source.editions(tag), order), editions=editions)
    if can_withhold(source.leaflet, order.release):
        return given
    rows = (known_file(there, translation, edition, project) for edition in editions)
    return replace(given, known={(row.edition, row.look): content_of(row) for row in rows if row is not None})


def _of_made(project: Project, one: _Language, every: Iterable[Made], there: Manifest) -> Iterator[Finding]:
    for each in every:
        yield from each.findings
        if each.data is not None:
            digest = hashlib.sha256(each.data).hexdigest()
            key = one.source.id, one.tag, each.edition, each.look
            yield from _on_the_disk(project, one.source, key, digest, there)


def _known(
    project: Project, translation: Translation, there: Manifest, order: Order
) -> tuple[Finding, ...] | None:
    """The findings about the files in a language; None if one of them must be made to know."""
    source, found, opened = translation.source, list[Finding](), dict[Told, None]()
    digests = source.digest, translation.digest
    every = source.editions(translation.tag)
    for edition in _editions(source, translation.tag, there, order):
        row = there.artefacts.get((source.id, translation.tag, edition.name, edition.look))
        if row is None or row.inputs != inputs(digests, edition, source, order):
            return None
        others = other_formats(every, every, edition.name)
        if order.release and (row.status != RELEASED or row.others != others):
            return None
        if can_withhold(source.leaflet, order.release) and row.others != others:
            return None
        opened |= dict.fromkeys(row.open)
        found += _on_the_disk(project, source, row.key, row.sha256, there)
    return (*map(finding_of, opened), *found)


def _editions(source: Source, tag: str, there: Manifest, order: Order) -> tuple[Edition, ...]:
    """The editions of the project, and those that were built in another look."""
    own = (shown(source, name, order) for name in source.editions(tag))
    accent = source.library.settings.accent
    return (*own, *(replace(edition, accent=accent) for edition in _looks(source, tag, there)))


def _is_source_asked_for(project: Project, tags: tuple[str, ...]) -> bool:
    return Library(project).settings.source_language in {language(tag).tag for tag in tags}


def _is_only_of_source(finding: Finding) -> bool:
    """Whether a finding is about a source and does not stop the files in other languages."""
    where = finding.place.file
    return (
        not finding.language
        and finding.severity < Severity.ERROR
        and (not where or where.startswith("source/"))
    )


def _between_catalogues(
    project: Project, leaflets: tuple[str, ...], tags: tuple[str, ...]
) -> Iterator[Finding]:
    """Findings from comparing catalogues: one file under two names, one text with two translations.

    Compares all languages, but yields only the findings of the languages that were asked for.
    """
    wanted = {language(tag).tag for tag in tags}
    every: list[Catalogue] = []
    found: list[Finding] = []
    for source in sources(project, leaflets):
        read = [catalogue for tag in source.tags() if (catalogue := source.catalogue(tag)) is not None]
        found += translation.same_catalogues(read)
        every += read
    found += translation.check_across(every)
    yield from (finding for finding in found if not wanted or finding.language in wanted)


def _looks(source: Source, tag: str, there: Manifest) -> tuple[Edition, ...]:
    """The editions that were built in another look than the project's own, in those looks."""
    settings = source.library.settings
    return tuple(
        shown
        for name in source.editions(tag)
        for shown in every_look(name, settings.looks.get(name, Look()))
        if shown.look and (source.id, tag, name, shown.look) in there.artefacts
    )


def _options(look: str) -> str:
    """The options of ``leaflets build`` that make a file in this *look*."""
    parts = re.fullmatch(f"(?:(\\d+)pt)?-?({THEMES})?-?({LAYOUTS})?", look)
    assert parts, "a look is a size, a theme and a layout"
    options = zip((" --size ", " --theme ", " --layout "), parts.groups(), strict=True)
    return "".join(option + value for option, value in options if value)


def _on_the_disk(
    project: Project, source: Source, key: Key, sha256: str, there: Manifest
) -> Iterator[Finding]:
    """Yield a finding if a file in the output folder does not have the digest of the file of today."""
    path = project.output / artefact_path(*key, source.leaflet.file_stem)
    found = project.optional_data(path)
    if found is not None and hashlib.sha256(found).hexdigest() == sha256:
        return
    place, hint = Place(project.name(path)), f"run leaflets build{_options(key[3])}"
    if found is None and key not in there.artefacts:
        yield Finding(NOT_BUILT, "not built yet", place, hint)
    else:
        yield Finding(OUT_OF_DATE, "not up to date", place, hint)


def _order(finding: Finding) -> tuple[object, ...]:
    """The sort key: by place; at one place, the most severe first."""
    place = finding.place
    return place.file, place.line, place.column, -finding.severity, finding.language, finding.message
