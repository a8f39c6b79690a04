"""Makes templates from the sources and merges them into the catalogues. Reads all files before it writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from pipeline.catalogues import po
from pipeline.catalogues.layers import served
from pipeline.catalogues.memory import Memory, needs_suggestions, with_suggestions
from pipeline.catalogues.update import Changes, new_catalogue
from pipeline.catalogues.update import update as merged
from pipeline.checks import facts
from pipeline.model.catalogue import Catalogue, Message
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.model.labels import DOMAIN, label_messages
from pipeline.model.language import is_english, language
from pipeline.model.language_rows import PSEUDO_LOCALES
from pipeline.operations.garbage import collect_garbage_less_often
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
    """A gettext domain: its name, its messages, and whether they are in English."""

    name: str
    messages: tuple[Message, ...]
    english: bool


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
    english = is_english(library.settings.source_language)
    domains = [_Domain(DOMAIN, label_messages(), english=True)]
    domains += [_Domain(source.id, source.messages, english) for source in chosen]
    project.require_writable(project.locales)
    writes = []
    renewed: dict[str, list[_Merged]] = {}
    for domain in domains:
        writes.append((project.template(domain.name), po.write_template(domain.messages, domain.name)))
        for tag in _tags(domain.name, wanted, library):
            path = project.catalogue(domain.name, language(tag).locale)
            before = library.catalogue(domain.name, tag)
            messages = _needed(domain, tag, before, library)
            if before is None and not messages:
                continue
            after, changes = merged(before or new_catalogue(domain.name, tag), messages, domain.english)
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


def lost_marks(project: Project, leaflets: tuple[str, ...]) -> tuple[Finding, ...]:
    """Return what leaflet.toml marks as critical in words that the leaflets no longer have."""
    return tuple(
        found
        for source in sources(project, leaflets)
        for found in facts.lost_marks(source.leaflet, source.documents.values())
    )


def _memory(library: Library, tag: str, renewed: Sequence[Catalogue]) -> Memory:
    """The translation memory from the updated catalogues, so that a second update finds the same memory."""
    if not any(needs_suggestions(entry) for catalogue in renewed for entry in catalogue.entries):
        return Memory()
    new = {catalogue.file: catalogue for catalogue in renewed}
    others = [catalogue for catalogue in library.catalogues(tag) if catalogue.file not in new]
    return Memory.of((*renewed, *others), library.remembered(tag))


def _needed(domain: _Domain, tag: str, before: Catalogue | None, library: Library) -> tuple[Message, ...]:
    """The messages that the project's own catalogue needs: of the labels, not those that the base has."""
    if domain.name != DOMAIN:
        return domain.messages
    there = served(before, library.base_labels(tag))
    return tuple(message for message in domain.messages if message.key not in there)


def _tags(domain: str, wanted: tuple[str, ...], library: Library) -> tuple[str, ...]:
    """The languages whose catalogue of *domain* is to be updated.

    Every language of a leaflet needs the labels, too: also that of the source, if it is not English.
    """
    source = library.settings.source_language
    if domain != DOMAIN:
        return tuple(sorted(set(wanted or library.tags(domain)) - {source}))
    chosen = {*wanted, source} if wanted else library.label_tags()
    return tuple(sorted(tag for tag in chosen if not is_english(tag)))
