"""Applies all rules to sources, catalogues and finished files; describes languages. Writes nothing."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.build import Order, ingredients
from pipeline.checks import readable, translation
from pipeline.checks.reading_level import formulas_of
from pipeline.making import make
from pipeline.manifest import OUT_OF_DATE, artefact_path
from pipeline.model.catalogue import Catalogue
from pipeline.model.document import Place
from pipeline.model.finding import Finding
from pipeline.model.language import language
from pipeline.project import Project
from pipeline.reading import limit_findings
from pipeline.sources import chosen_tags, sources
from pipeline.typesetting.fonts import library


def check(
    project: Project,
    today: datetime.date,
    leaflets: tuple[str, ...] = (),
    tags: tuple[str, ...] = (),
    release: bool = False,
) -> tuple[Finding, ...]:
    """Return every finding once. Makes all files in memory, checks them and compares them with the output."""
    order = Order(today, leaflets, tags, release=release)
    findings: list[Finding] = []
    for source in sources(project, leaflets):
        findings += source.readable(today)
        editions = source.library.settings.editions
        for tag in chosen_tags(source, tags):
            for made in make(ingredients(source, tag, editions, order)):
                findings += made.findings
                path = artefact_path(source.id, tag, made.edition)
                if made.data is not None and not _is_current(project, path, made.data):
                    place = Place(project.name(project.output / path))
                    findings.append(Finding(OUT_OF_DATE, "not up to date", place, "run leaflets build"))
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


def _is_current(project: Project, place: str, data: bytes) -> bool:
    return project.optional_data(project.output / place) == data


def _order(finding: Finding) -> tuple[object, ...]:
    """The sort key: by place; at one place, the most severe first."""
    place = finding.place
    return place.file, place.line, place.column, -finding.severity, finding.language, finding.message


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """How a language is written and checked; *font* names the font file that is used for its script.

    *formula* names the published formulas for its reading level; *rules* says which rules for readable text
    are checked.
    """

    tag: str
    own_name: str
    english_name: str
    direction: str
    script: str
    locale: str
    font: str
    formula: str
    rules: str


def language_rows(project: Project, tags: tuple[str, ...] = ()) -> Iterator[LanguageRow]:
    """Yield a row for each tag in *tags*; if there is none, for each language of the project's leaflets."""
    fonts = library(project.fonts())
    wanted = tags or tuple(sorted({tag for source in sources(project) for tag in source.tags()}))
    for tag in wanted:
        spoken = language(tag)
        regular = fonts.describe(spoken.tag, spoken.script).regular
        yield LanguageRow(
            spoken.tag,
            spoken.own_name,
            spoken.english_name,
            spoken.direction,
            spoken.script,
            spoken.locale,
            regular.name if regular else "none: put one into source/fonts/",
            ", ".join(formula.name for formula, _ in formulas_of(spoken.tag)) or "none published",
            f"all {len(readable.RULES)}" if readable.is_judged(spoken.tag) else "none: they are for English",
        )
