"""Makes templates from the sources and merges them into the catalogues. Reads all files before it writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from pipeline.catalogues import po
from pipeline.catalogues.memory import Memory, needs_suggestions, with_suggestions
from pipeline.catalogues.update import Changes, new_catalogue
from pipeline.catalogues.update import update as merged
from pipeline.model.catalogue import Catalogue, Message
from pipeline.model.errors import PipelineError
from pipeline.model.labels import DOMAIN, label_messages
from pipeline.model.language import language
from pipeline.model.language_rows import PSEUDO_LOCALES
from pipeline.operations.processes import collect_garbage_less_often
from pipeline.project.folder import Project
from pipeline.sources.library import Library
from pipeline.sources.source import sources


@dataclass(frozen=True, slots=True)
class Update:
    """The result for one catalogue: its path, and the counts of ``Changes``."""

    catalogue: str
    new: int
    carried: int
    changed: int
    critical: int
    unchanged: int
    gone: int
    revived: int
    written: bool

    def line(self) -> str:
        """Return one line for people."""
        if not self.written:
            return f"{self.catalogue}: up to date"
        counts = (
            (self.new, "new"),
            (self.critical, "changed in a number, a link, a “not” or a “must”"),
            (self.changed, "changed"),
            (self.carried, "kept although the punctuation changed, to be signed again"),
            (self.gone, "gone"),
            (self.revived, "revived"),
        )
        what = ", ".join(f"{number} {name}" for number, name in counts if number)
        return f"{self.catalogue}: {what or 'only comments changed'}"


@dataclass(frozen=True, slots=True)
class _Domain:
    name: str
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class _Merged:
    path: Path
    catalogue: Catalogue
    changes: Changes


def update(project: Project, leaflets: tuple[str, ...], tags: tuple[str, ...]) -> tuple[Update, ...]:
    """Update templates and catalogues; make a new catalogue for each of *tags* that has none."""
    collect_garbage_less_often()
    chosen = sources(project, leaflets)
    wanted = tuple(language(tag).tag for tag in tags)
    for tag in PSEUDO_LOCALES.intersection(wanted):
        raise PipelineError(f"{tag} needs no catalogue", hint=f"leaflets build --language {tag}")
    library = chosen[0].library
    english = library.settings.source_language.partition("-")[0] == "en"
    domains = [_Domain(DOMAIN, label_messages())]
    domains += [_Domain(source.id, source.messages) for source in chosen]
    project.require_writable(project.locales)
    writes = []
    renewed: dict[str, list[_Merged]] = {}
    for domain in domains:
        writes.append((project.template(domain.name), po.write_template(domain.messages, domain.name)))
        for tag in _tags(project, domain.name, wanted, library):
            path = project.catalogue(domain.name, language(tag).locale)
            before = library.catalogue(domain.name, tag)
            after, changes = merged(before or new_catalogue(domain.name, tag), domain.messages, english)
            named = replace(after, file=project.name(path))
            renewed.setdefault(tag, []).append(_Merged(path, named, changes))
    updates = []
    for tag, found in renewed.items():
        memory = _memory(library, tag, [one.catalogue for one in found])
        for one in found:
            data = po.write(with_suggestions(one.catalogue, memory))
            written = project.optional_data(one.path) != data
            writes.append((one.path, data))
            updates.append(Update(one.catalogue.file, **asdict(one.changes), written=written))
    for path, data in writes:
        project.write(path, data)
    return tuple(sorted(updates, key=lambda one: one.catalogue))


def _memory(library: Library, tag: str, renewed: Sequence[Catalogue]) -> Memory:
    """The translation memory from the updated catalogues, so that a second update finds the same memory."""
    if not any(needs_suggestions(entry) for catalogue in renewed for entry in catalogue.entries):
        return Memory()
    new = {catalogue.file: catalogue for catalogue in renewed}
    others = [catalogue for catalogue in library.catalogues(tag) if catalogue.file not in new]
    return Memory.of((*renewed, *others), library.remembered(tag))


def _tags(project: Project, domain: str, wanted: tuple[str, ...], library: Library) -> tuple[str, ...]:
    """The languages whose catalogue of *domain* is to be updated; never the source's language."""
    there = set(library.tags(domain))
    if domain == DOMAIN:
        # Every language of a leaflet needs the labels, too.
        there |= {tag for name in project.leaflets() for tag in library.tags(name)}
    chosen = set(wanted) if wanted else there
    return tuple(sorted(chosen - {library.settings.source_language}))
