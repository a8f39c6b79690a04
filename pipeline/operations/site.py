"""The download site: the files that are ready, the pages that lead to them, and lists of both.

The folder of the site is an output folder: ``build`` makes the files in it, and notes them in its manifest.
The pages are made from that manifest alone. So a release that stays, although its source has changed, is
shown with the version and the days that it has itself.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from pipeline.catalogues.gate import account
from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.model.labels import DOMAIN, Labels, label_messages
from pipeline.model.language import every_name, is_english
from pipeline.model.language_rows import PSEUDO_LOCALES
from pipeline.model.leaflet import rights
from pipeline.operations.build import BuildResult, Order, Progress, build
from pipeline.project import manifest
from pipeline.project.folder import Project, scratch
from pipeline.sources.library import Library
from pipeline.writers import site as writer
from pipeline.writers.site.archive import Archives

SUMS = "SHA256SUMS"
"""The file that lists every other file of the site, in the form of the command sha256sum (GNU coreutils).

What the build notes for itself in hidden files is not of the site.
"""
FOLDER, DRAFTS_FOLDER = "site", "site-drafts"
ALWAYS = ("web",)
"""The editions that a site has, whatever the project makes: people read a page on any telephone."""


@dataclass(frozen=True, slots=True)
class SiteResult:
    """What was made: the pages and ZIPs that were *written* or *removed*, and what the build of files did.

    *files* is how many files of the project the site has in all. *unsigned* tells, by the tag of a language,
    how many labels of the pages nobody has signed, so that they are in English.
    """

    built: BuildResult
    files: int = 0
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unsigned: Mapping[str, int] | None = None


def site(
    project: Project,
    today: datetime.date,
    drafts: bool = False,
    jobs: int = 0,
    progress: Progress = lambda done, total: None,
) -> SiteResult:
    """Make the site in the output folder of *project*: what is released; with *drafts*, the rest as drafts.

    It has web pages of all leaflets, whether or not the project names that edition.

    Raises PipelineError, and writes nothing, if a source cannot be read, or if the folder has pages that no
    site made.
    """
    project = replace(project, editions=ALWAYS, today=today)
    _require_ours(project)
    built = build(project, Order(today, release=True, drafts=drafts, jobs=jobs), progress)
    return replace(make_pages(project, drafts), built=built)


def make_pages(project: Project, drafts: bool = False) -> SiteResult:
    """Write the pages, ZIPs and lists for the files that the manifest of the output folder has."""
    there = manifest.read(project.optional_data(project.output / manifest.NAME) or b"")
    library, before = Library(project), _listed(project)
    rows = tuple(row for _, row in sorted(there.artefacts.items()) if row.tag not in PSEUDO_LOCALES)
    sums = {row.path: row.sha256 for row in rows}
    written: list[str] = []

    def save(path: str, data: bytes) -> None:
        sums[path] = hashlib.sha256(data).hexdigest()
        if project.write(project.output / path, data):
            written.append(path)

    unsigned: dict[str, int] = {}
    if rows:
        found, unsigned = _site(library, rows, drafts)
        sizes: dict[str, int] = {}
        for path, data in _zips(project, found):
            sizes[path] = len(data)
            save(path, data)
        for path, data in tuple(writer.write(found.with_zips(sizes))):
            save(path, data)
        sums[manifest.NAME] = _digest(project, manifest.NAME)
    removed = tuple(_remove_older(project, before, sums))
    if rows:
        listed = "".join(f"{digest}  {path}\n" for path, digest in sorted(sums.items()))
        project.write(project.output / SUMS, listed.encode())
    else:
        project.remove(project.output / SUMS)
        project.remove(project.output / manifest.NAME)
    return SiteResult(BuildResult(), len(rows), tuple(written), removed, unsigned)


def _site(
    library: Library, rows: tuple[manifest.Artefact, ...], drafts: bool
) -> tuple[writer.Site, dict[str, int]]:
    """The site of the files *rows*, and how many labels in each of its languages nobody has signed."""
    settings = library.settings
    tags = tuple(sorted({row.tag for row in rows} | {settings.source_language}))
    labels, unsigned = {}, {}
    for tag in tags:
        labels[tag], count = _labels(library, tag, drafts)
        if count:
            unsigned[tag] = count
    names = {tag: every_name(tag, tags) for tag in tags}
    found = writer.Site(
        rows,
        settings.source_language,
        labels,
        names,
        address=settings.site_address,
        contact=settings.formats_contact,
        rights=rights(library.pictures.values()),
    )
    return found, unsigned


def _labels(library: Library, tag: str, drafts: bool) -> tuple[Labels, int]:
    """The labels that may be shown, and how many may not: without *drafts*, those that nobody has signed."""
    catalogue = library.label_catalogue(tag)
    if drafts or catalogue is None or is_english(tag):
        return Labels(tag, catalogue), 0
    unsigned = account(label_messages(), catalogue, DOMAIN, library.ledger(tag)[0]).unreleasable()
    keys = {message.key for message, _ in unsigned}
    signed = tuple(entry for entry in catalogue.entries if entry.key not in keys)
    shown = {(label.context, label.text) for label in SITE_MESSAGES}
    return Labels(tag, replace(catalogue, entries=signed)), len(keys & shown)


SITE_MESSAGES = tuple(message for message in label_messages() if "label#site-" in message.references[0])
"""The messages of the labels that only the pages of the site show."""


def _zips(project: Project, site: writer.Site) -> Iterator[tuple[str, bytes]]:
    """Yield the ZIP of each language and of each leaflet, by its path."""
    zips = {writer.zip_of(tag): site.of_language(tag) for tag in site.tags}
    zips |= {site.zip_of_leaflet(leaflet): site.of_leaflet(leaflet) for leaflet in site.leaflets}
    with scratch() as store:
        archives = Archives(lambda path: project.data(project.output / path), store)
        for path, rows in zips.items():
            yield path, archives.zipped((site.in_zip(row), row.path) for row in rows)


def _require_ours(project: Project) -> None:
    """Raise PipelineError if the folder has a first page that is not ours, which the site would overwrite."""
    ours = any(project.is_there(project.output / name) for name in (SUMS, manifest.NAME))
    page = project.output / writer.PAGE
    if project.is_there(page) and not ours:
        hint = "choose another folder with --output, or move the page away"
        raise PipelineError("this page was not made by leaflets site", Place(project.name(page)), hint)


def files_of(project: Project) -> frozenset[str]:
    """Return the paths of the files of the site in the output folder of *project*; none if there is none."""
    listed = _listed(project)
    return frozenset((*listed, SUMS)) if listed else frozenset()


def _listed(project: Project) -> dict[str, str]:
    """The digests of the files that an earlier site made, by path."""
    data = project.optional_data(project.output / SUMS) or b""
    lines = (line.partition("  ") for line in data.decode("utf-8", "replace").splitlines())
    return {path: digest for digest, _, path in lines if path}


def _remove_older(project: Project, before: Mapping[str, str], now: Iterable[str]) -> Iterator[str]:
    """Remove what an earlier site made and this one does not, unless somebody has changed it since."""
    for path in sorted(before.keys() - set(now)):
        inside = (project.output / path).resolve().is_relative_to(project.output.resolve())
        if inside and path != SUMS and _digest(project, path) == before[path]:
            project.remove(project.output / path)
            yield path


def _digest(project: Project, path: str) -> str:
    data = project.optional_data(project.output / path)
    return hashlib.sha256(data).hexdigest() if data is not None else ""
