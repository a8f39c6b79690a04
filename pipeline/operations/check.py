"""Applies all rules to sources, catalogues and finished files. Writes nothing."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.checks import translation
from pipeline.making.make import make
from pipeline.making.not_offered import not_offered
from pipeline.model.catalogue import Catalogue
from pipeline.model.document import Place
from pipeline.model.editions import Edition, Layout, Look, Theme, every_look
from pipeline.model.finding import Finding, Severity
from pipeline.model.language import language
from pipeline.operations import questions
from pipeline.operations.build import Order, ingredients
from pipeline.operations.folding import fold
from pipeline.operations.readability import limit_findings
from pipeline.operations.source_findings import SourceFindings
from pipeline.project import manifest
from pipeline.project.folder import Project
from pipeline.project.manifest import NOT_BUILT, OUT_OF_DATE, Manifest, artefact_path
from pipeline.sources.library import Library
from pipeline.sources.source import Source, chosen_tags, sources

THEMES, LAYOUTS = ("|".join(one.value for one in kind) for kind in (Theme, Layout))


def check(
    project: Project,
    today: datetime.date,
    leaflets: tuple[str, ...] = (),
    tags: tuple[str, ...] = (),
    release: bool = False,
) -> tuple[Finding, ...]:
    """Return the findings, one for each cause. Makes all files in memory and compares them with the output.

    Of languages that are named, only their own findings are told, and errors in the sources.
    """
    project, order = replace(project, today=today), Order(today, leaflets, tags, release=release)
    there = manifest.read(project.optional_data(project.output / manifest.NAME) or b"")
    findings: list[Finding] = []
    for source in sources(project, leaflets):
        found = SourceFindings(source, today, release)
        findings += (*found.plain_language, *found.claims)
        for tag in chosen_tags(source, tags):
            findings += not_offered(source.library.settings.editions, tag)
            given = ingredients(found, source.in_language(tag), source.editions(tag), order)
            looks = _looks(source, tag, there)
            for made in make(replace(given, editions=(*given.editions, *looks))):
                findings += made.findings
                findings += _on_the_disk(project, source, (tag, made.edition, made.look), made.data, there)
    findings += limit_findings(project, today, leaflets, tags)
    findings += _between_catalogues(project, leaflets, tags)
    findings += questions.findings(project, leaflets, tags)
    every = dict.fromkeys(findings)
    if tags and not _is_source_asked_for(project, tags):
        every = dict.fromkeys(finding for finding in every if not _is_only_of_source(finding))
    return fold(sorted(every, key=_order))


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
    project: Project, source: Source, file: tuple[str, str, str], data: bytes | None, there: Manifest
) -> Iterator[Finding]:
    """Yield a finding if a file (tag, edition, look) in the output folder is not what would be made today."""
    path = project.output / artefact_path(source.id, *file, source.leaflet.file_stem)
    found = project.optional_data(path)
    if data is None or found == data:
        return
    place, hint = Place(project.name(path)), f"run leaflets build{_options(file[2])}"
    if found is None and (source.id, *file) not in there.artefacts:
        yield Finding(NOT_BUILT, "not built yet", place, hint)
    else:
        yield Finding(OUT_OF_DATE, "not up to date", place, hint)


def _order(finding: Finding) -> tuple[object, ...]:
    """The sort key: by place; at one place, the most severe first."""
    place = finding.place
    return place.file, place.line, place.column, -finding.severity, finding.language, finding.message
