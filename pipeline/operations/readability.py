"""Measures the reading level of each leaflet, in each wording and language, and keeps a record of it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from pipeline import __version__
from pipeline.catalogues.extract import msgid_and_links
from pipeline.catalogues.translate import translate
from pipeline.checks import limits, plain_language, reading_level
from pipeline.checks.reading_level import FileText, Measured
from pipeline.model.catalogue import Catalogue
from pipeline.model.document import Document, Passage, Wording, with_passages
from pipeline.model.finding import Finding
from pipeline.model.history import Recorded, due
from pipeline.model.language import language
from pipeline.model.leaflet import Limit
from pipeline.model.measures import MEASURES, measures_of
from pipeline.model.reading_level import Reading
from pipeline.operations.folding import fold
from pipeline.operations.source_findings import SourceFindings, limits_of, profile
from pipeline.project import history
from pipeline.project.folder import Project
from pipeline.sources.source import Source, chosen_tags, sources

NOT_JUDGED = "the rules of plain language are for English, so none of them has checked this text"
PROGRAM = f"leaflets {__version__}"


def readings(
    project: Project,
    today: datetime.date,
    leaflets: tuple[str, ...] = (),
    tags: tuple[str, ...] = (),
    textstat: bool = True,
) -> tuple[Reading, ...]:
    """Return the readings of each wording of each leaflet in each language, the source's language first.

    *textstat*: whether to add all figures of textstat; if not, only those that have a limit are there. A note
    about a limit that is not for all languages is with the first reading.
    """
    project = replace(project, today=today)
    found: list[Reading] = []
    limited: list[tuple[str, Mapping[str, Limit]]] = []
    for source in sources(project, leaflets):
        wanted = chosen_tags(source, tags)
        catalogues = {tag: opened for tag in wanted if (opened := _opened(source, tag)) is not None}
        judged = SourceFindings(source, today)
        for wording in source.files:
            found += _Wording(judged, wording, textstat, catalogues).readings(wanted)
        limited += ((tag, limits_of(source)) for tag in wanted)
    notes = tuple(limits.check_languages(limited))
    return (replace(found[0], findings=(*notes, *found[0].findings)), *found[1:]) if notes else tuple(found)


def limit_findings(
    project: Project, today: datetime.date, leaflets: tuple[str, ...] = (), tags: tuple[str, ...] = ()
) -> tuple[Finding, ...]:
    """Return the findings about limits. If there is no limit, nothing is measured and textstat not loaded."""
    if not any(limits_of(source) for source in sources(project, leaflets)):
        return ()
    found = readings(project, today, leaflets, tags, textstat=False)
    return tuple(finding for one in found for finding in one.findings if finding.rule in limits.RULES)


_Opened = tuple[Catalogue, FileText]
"""A catalogue and the text of its file; it has the messages of both wordings."""


def _opened(source: Source, tag: str) -> _Opened | None:
    catalogue = source.catalogue(tag)
    if catalogue is None:
        return None
    project = source.library.project
    path = project.catalogue(source.id, language(tag).locale)
    return catalogue, FileText(project.text(path).text, catalogue.file)


@dataclass(frozen=True)
class _Wording:
    """One wording of one leaflet, in all its languages."""

    found: SourceFindings
    wording: Wording
    textstat: bool
    catalogues: Mapping[str, _Opened]

    @property
    def source(self) -> Source:
        return self.found.source

    def readings(self, tags: tuple[str, ...]) -> Iterator[Reading]:
        for tag in tags:
            yield self._source_reading if tag == self._tag else self._translated(tag)

    @property
    def _tag(self) -> str:
        return self.source.library.settings.source_language

    @cached_property
    def _document(self) -> Document:
        return self.source.documents[self.wording]

    @cached_property
    def _measured(self) -> Measured:
        file = self.source.files[self.wording]
        known = reading_level.explained(
            self._document, self.source.library.glossary, self.source.leaflet.keep
        )
        return reading_level.measure(self._document, known, FileText(file.text, file.name).place)

    @cached_property
    def _source_reading(self) -> Reading:
        return self._reading(self._tag, self.source.files[self.wording].name, self._measured)

    @property
    def _findings(self) -> tuple[Finding, ...]:
        file = self.source.files[self.wording].name
        return tuple(one for one in self.found.plain_language if one.place.file == file)

    def _translated(self, tag: str) -> Reading:
        catalogue, text = self.catalogues[tag]
        document, _ = translate(_with_catalogue_places(self._document, catalogue), catalogue)
        measured = reading_level.measure(document, locate=text.place)
        ratio = None
        if not measured.untranslated:
            ratio = reading_level.ratio(measured, self._measured, tag, self._tag)
        return replace(self._reading(tag, catalogue.file, measured), ratio=ratio)

    def _reading(self, tag: str, file: str, measured: Measured) -> Reading:
        strict = profile(self.source, self.wording)
        own = tag == self._tag
        ruled = own and plain_language.is_judged(tag)
        held = {
            name: limit.value
            for name, limit in limits_of(self.source).items()
            if limit.value is not None and MEASURES[name].is_for(tag)
        }
        asked = measures_of(tag) if self.textstat else tuple(MEASURES[name] for name in held)
        measured = reading_level.with_textstat(measured, asked, tag)
        reading = Reading(
            leaflet=self.source.id,
            wording=self.wording,
            language=tag,
            file=file,
            profile=strict.name,
            whole=measured.whole,
            sections=measured.sections,
            syllables=measured.syllables,
            hard_words=measured.hard_words,
            findings=fold(self._findings) if own else (),
            countable=measured.countable,
            note="; ".join(filter(None, (measured.note, "" if ruled or not own else NOT_JUDGED))),
            untranslated=measured.untranslated,
            limits=held,
            no_textstat=reading_level.why_no_textstat(measured, tag) if self.textstat or held else "",
            most_words=strict.most_words if ruled else 0,
        )
        level = strict.levels.get(limits.BROKEN.id, limits.BROKEN.severity)
        found = limits.check(reading, level, "" if own else tag)
        return replace(reading, findings=(*found, *reading.findings))


def _with_catalogue_places(document: Document, catalogue: Catalogue) -> Document:
    """The document; each passage has the place of its translation in the catalogue as its place."""

    def placed(passage: Passage) -> Passage:
        entry = catalogue.by_key.get((passage.context, msgid_and_links(passage)[0]))
        return passage if entry is None else replace(passage, place=entry.place)

    return with_passages(document, placed)


# ---- the record (source/<leaflet>/readability.jsonl)


def recorded(
    project: Project, readings: Sequence[Reading]
) -> tuple[tuple[Recorded, ...], tuple[Finding, ...]]:
    """Return the records of the leaflets in *readings*, and a finding for each broken line."""
    records: list[Recorded] = []
    findings: list[Finding] = []
    for leaflet in dict.fromkeys(reading.leaflet for reading in readings):
        path = _path(project, leaflet)
        data = project.optional_data(path)
        if data:
            text = data.decode("utf-8-sig", "replace")  # a line that is damaged ends no report
            found, broken = history.read(text, project.name(path), leaflet)
            records += found
            findings += broken
    return tuple(records), tuple(findings)


def add_to_record(
    project: Project, readings: Sequence[Reading], known: Sequence[Recorded], today: datetime.date
) -> tuple[Recorded, ...]:
    """Add a line for each reading whose text has changed since its last record; return what was added."""
    added = due(readings, known, today, PROGRAM)
    for leaflet in dict.fromkeys(one.leaflet for one in added):
        text = history.lines(one for one in added if one.leaflet == leaflet)
        project.append(_path(project, leaflet), text.encode())
    return added


def _path(project: Project, leaflet: str) -> Path:
    return project.source / leaflet / history.FILE
