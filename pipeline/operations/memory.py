"""Exports and imports translation memories (TMX), exports glossaries (TBX), for translators' tools."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pipeline.catalogues import tbx, tmx
from pipeline.catalogues.memory import Memory
from pipeline.model.errors import PipelineError
from pipeline.model.labels import DOMAIN
from pipeline.model.language import language
from pipeline.project.folder import Project
from pipeline.sources.library import Library


@dataclass(frozen=True, slots=True)
class Imported:
    """How many *pairs* a language's memory gained from a file; *memory* is the path of the memory."""

    memory: str
    language: str
    pairs: int

    def line(self) -> str:
        """Return one line for people."""
        return f"{self.memory}: {self.pairs} new" if self.pairs else f"{self.memory}: nothing new"


def export_memory(project: Project, tag: str) -> bytes:
    """Return all translations into a language as TMX: those of every leaflet, and those imported."""
    library, canonical = Library(project), language(tag).tag
    source = library.settings.source_language
    memory = Memory.of(library.catalogues(canonical), library.remembered(canonical))
    if not memory.pairs:
        name = language(canonical).english_name
        raise PipelineError(f"nothing has been translated into {name}", hint="leaflets status shows what is")
    return tmx.write(memory.pairs, source, canonical)


def import_memory(project: Project, file: Path, tags: tuple[str, ...] = ()) -> tuple[Imported, ...]:
    """Add the pairs of a TMX file to the memories of *tags* (of all the project's languages if it is empty).

    Writes only memories that gain a pair, and only after all memories have been read.
    """
    library = Library(project)
    data, source = project.data(file), library.settings.source_language
    wanted = tuple(language(tag).tag for tag in tags) or _project_tags(project, library)
    after = []
    for tag in wanted:
        path = project.memory(language(tag).locale)
        before = project.optional_data(path) or b""
        after.append((tag, path, *tmx.merged(before, data, file.name, source, tag)))
    if not any(gained for _, _, _, gained in after) and not any(
        tmx.pairs(data, file.name, source, tag) for tag in wanted
    ):
        hint = "if the file has another language, name it with --language"
        raise PipelineError(f"{file.name} has no pair of {source} and a language of this project", hint=hint)
    found = []
    for tag, path, merged, gained in after:
        if gained:
            project.write(path, merged)
        if gained or tags:
            found.append(Imported(project.name(path), tag, gained))
    return tuple(found)


def export_glossary(project: Project) -> bytes:
    """Return the project's glossary as TBX-Basic."""
    library = Library(project)
    glossary = library.glossary
    if not (glossary.terms or glossary.names or glossary.avoided):
        raise PipelineError("there is no glossary", hint="write source/glossary.toml")
    return tbx.write(glossary, library.settings.source_language)


def _project_tags(project: Project, library: Library) -> tuple[str, ...]:
    domains = (DOMAIN, *project.leaflets())
    tags = {tag for domain in domains for tag in library.tags(domain)}
    return tuple(sorted(tags - {library.settings.source_language}))
