"""Applies all rules to sources, catalogues and finished files. Writes nothing."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.checks import translation
from pipeline.making.make import make
from pipeline.model.catalogue import Catalogue
from pipeline.model.document import Place
from pipeline.model.editions import Edition, Layout, Look, Theme, every_look
from pipeline.model.finding import Finding
from pipeline.model.language import language
from pipeline.operations.build import Order, ingredients
from pipeline.operations.readability import limit_findings
from pipeline.operations.source_findings import SourceFindings
from pipeline.project import manifest
from pipeline.project.folder import Project
from pipeline.project.manifest import OUT_OF_DATE, Manifest, artefact_path
from pipeline.sources.source import Source, chosen_tags, sources

THEMES, LAYOUTS = ("|".join(one.value for one in kind) for kind in (Theme, Layout))


def check(
    project: Project,
    today: datetime.date,
    leaflets: tuple[str, ...] = (),
    tags: tuple[str, ...] = (),
    release: bool = False,
) -> tuple[Finding, ...]:
    """Return every finding once. Makes all files in memory, checks them and compares them with the output."""
    order = Order(today, leaflets, tags, release=release)
    there = manifest.read(project.optional_data(project.output / manifest.NAME) or b"")
    findings: list[Finding] = []
    for source in sources(project, leaflets):
        found = SourceFindings(source, today, release)
        findings += found.plain_language
        editions = source.library.settings.editions
        for tag in chosen_tags(source, tags):
            given = ingredients(found, source.in_language(tag), editions, order)
            looks = _looks(source, tag, there)
            for made in make(replace(given, editions=(*given.editions, *looks))):
                findings += made.findings
                path = artefact_path(source.id, tag, made.edition, made.look)
                if made.data is not None and not _is_current(project, path, made.data):
                    place = Place(project.name(project.output / path))
                    hint = f"run leaflets build{_options(made.look)}"
                    findings.append(Finding(OUT_OF_DATE, "not up to date", place, hint))
    findings += limit_findings(project, today, leaflets, tags)
    findings += _between_catalogues(project, leaflets, tags)
    return tuple(sorted(dict.fromkeys(findings), key=_order))


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
        for name in settings.editions
        for shown in every_look(name, settings.looks.get(name, Look()))
        if shown.look and (source.id, tag, name, shown.look) in there.artefacts
    )


def _options(look: str) -> str:
    """The options of ``leaflets build`` that make a file in this *look*."""
    parts = re.fullmatch(f"(?:(\\d+)pt)?-?({THEMES})?-?({LAYOUTS})?", look)
    assert parts, "a look is a size, a theme and a layout"
    options = zip((" --size ", " --theme ", " --layout "), parts.groups(), strict=True)
    return "".join(option + value for option, value in options if value)


def _is_current(project: Project, place: str, data: bytes) -> bool:
    return project.optional_data(project.output / place) == data


def _order(finding: Finding) -> tuple[object, ...]:
    """The sort key: by place; at one place, the most severe first."""
    place = finding.place
    return place.file, place.line, place.column, -finding.severity, finding.language, finding.message
