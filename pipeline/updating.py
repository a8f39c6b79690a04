"""Sources -> templates -> catalogues. Writes only after all has been read."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.catalogues import po
from pipeline.catalogues.update import new_catalogue
from pipeline.catalogues.update import update as merged
from pipeline.model.catalogue import Message
from pipeline.model.errors import PipelineError
from pipeline.model.labels import DOMAIN
from pipeline.model.language import language
from pipeline.model.language_rows import PSEUDO_LOCALES
from pipeline.project import Project
from pipeline.sources import Library, furniture_messages, sources


@dataclass(frozen=True, slots=True)
class Update:
    """What became of a catalogue: how many messages are new, changed, gone, revived or unchanged."""

    catalogue: str
    new: int
    changed: int
    unchanged: int
    gone: int
    revived: int
    written: bool

    def line(self) -> str:
        """Return the update in a line for people."""
        if not self.written:
            return f"{self.catalogue}: up to date"
        counts = ("new", self.new), ("changed", self.changed), ("gone", self.gone), ("revived", self.revived)
        what = ", ".join(f"{number} {name}" for name, number in counts if number)
        return f"{self.catalogue}: {what or 'comments renewed'}"


@dataclass(frozen=True, slots=True)
class _Domain:
    name: str
    messages: tuple[Message, ...]


def update(project: Project, leaflets: tuple[str, ...], tags: tuple[str, ...]) -> tuple[Update, ...]:
    """Renew templates and catalogues; *tags* that have no catalogue yet get one."""
    chosen = sources(project, leaflets)
    wanted = tuple(language(tag).tag for tag in tags)
    for tag in PSEUDO_LOCALES.intersection(wanted):
        raise PipelineError(f"{tag} needs no catalogue", hint=f"leaflets build --language {tag}")
    domains = [_Domain(DOMAIN, furniture_messages())]
    domains += [_Domain(source.id, source.messages) for source in chosen]
    project.require_writable(project.locales)
    writes = []
    updates = []
    for domain in domains:
        writes.append((project.template(domain.name), po.write_template(domain.messages, domain.name)))
        for tag in _tags(project, domain.name, wanted, chosen[0].library):
            path = project.catalogue(domain.name, language(tag).locale)
            before = chosen[0].library.catalogue(domain.name, tag)
            after, changes = merged(before or new_catalogue(domain.name, tag), domain.messages)
            data = po.write(after)
            written = not path.is_file() or path.read_bytes() != data
            writes.append((path, data))
            counts = changes.new, changes.changed, changes.unchanged, changes.gone, changes.revived
            updates.append(Update(project.name(path), *counts, written))
    for path, data in writes:
        project.write(path, data)
    return tuple(updates)


def _tags(project: Project, domain: str, wanted: tuple[str, ...], library: Library) -> tuple[str, ...]:
    """The languages whose catalogue of *domain* is to be renewed; the source's language needs none."""
    there = set(library.tags(domain))
    if domain == DOMAIN:
        # A language of any leaflet needs the furniture, too.
        there |= {tag for name in project.leaflets() for tag in library.tags(name)}
    chosen = set(wanted) if wanted else there
    return tuple(sorted(chosen - {library.settings.source_language}))
