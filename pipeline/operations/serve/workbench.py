"""What the preview shows: the leaflets of a project, a file of one, and what the checks find in it.

Nothing here is kept but the files: each answer reads the sources again, and ``build`` makes what is out of
date. One thread at a time works on the preview, and another one on the website.
"""

from __future__ import annotations

import datetime
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

from pipeline.model.document import Wording
from pipeline.model.editions import EDITIONS, Edition
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.operations.build import Order, build
from pipeline.operations.folding import fold
from pipeline.operations.records import finding_of
from pipeline.operations.site import FOLDER, files_of, site
from pipeline.project.folder import Project
from pipeline.project.manifest import Artefact
from pipeline.project.records import Records
from pipeline.sources.source import Source, chosen_tags, sources
from pipeline.writers.preview import Choice, EditionLink, Preview

Today = Callable[[], datetime.date]

ALWAYS = ("web", "plain-text")
"""The editions that are shown whether the project makes them or not: any browser shows them."""
SHOWN = ("html", "txt", "pdf")
"""The formats that a browser shows in a frame."""


class Workbench:
    """The leaflets of *project*; files land in its output folder, which nobody else uses."""

    def __init__(self, project: Project, today: Today) -> None:
        self.project, self.today = project, today
        self.lock = threading.Lock()
        self._site = SiteOfDrafts(replace(project, output=project.output / FOLDER), today)

    def site_file(self, path: str, changes: int) -> tuple[str, bytes]:
        """Return the name and the bytes of a file of the website to download from, which has drafts as well.

        *path* is its path there; *changes* is how often the project has changed. Raises PipelineError if
        there is no such file.
        """
        return self._site.file(path, changes)

    def choices(self) -> tuple[Choice, ...]:
        """Return the leaflets with their languages. Raises PipelineError if one cannot be read."""
        with self.lock:
            return tuple(
                Choice(source.id, source.documents[Wording.STANDARD].title.words, source.tags())
                for source in sources(self.project)
            )

    def file(self, leaflet: str, tag: str, edition: str) -> tuple[str, bytes]:
        """Return the name and the bytes of a file. Raises PipelineError if there is none."""
        with self.lock:
            row = self._built(leaflet, tag, self._row(leaflet, tag, edition))
            return row.path.rsplit("/", 1)[1], self.project.data(self.project.output / row.path)

    def preview(self, leaflet: str, tag: str, edition: str = "") -> Preview:
        """Return what the page of a leaflet in a language shows, with the *edition* of that key in its frame.

        Raises PipelineError if there is no such leaflet, language or edition. If the leaflet has a fault, the
        page says so.
        """
        with self.lock:
            source = self._source(leaflet)
            files = tuple(_files(source, tag))
            shown = self._row(leaflet, tag, edition or files[0].edition)
            link = next(file for file in files if file.edition == shown.name)
            try:
                row = self._built(leaflet, tag, shown)
            except PipelineError as error:
                return Preview(leaflet, tag, link, files, fault=(str(error), error.hint))
            return Preview(leaflet, tag, link, files, self._findings(row))

    def _source(self, leaflet: str) -> Source:
        (source,) = sources(replace(self.project, today=self.today()), (leaflet,))
        return source

    def _row(self, leaflet: str, tag: str, edition: str) -> Edition:
        source = self._source(leaflet)
        chosen_tags(source, (tag,))
        for file in _files(source, tag):
            if file.edition == edition:
                return EDITIONS[edition]
        raise PipelineError(f"{leaflet} has no edition {edition!r} in {tag}")

    def _built(self, leaflet: str, tag: str, edition: Edition) -> Artefact:
        """The row of a file, made now if it is out of date."""
        order = Order(self.today(), (leaflet,), (tag,), (edition.name,), jobs=1)
        outcome = build(self.project, order)
        for row in (*outcome.written, *outcome.unchanged):
            return row
        reason = next(
            (str(found.message) for found in outcome.findings if found.severity.name == "ERROR"), ""
        )
        raise PipelineError(f"the file is withheld: {reason}", hint="see leaflets check")

    def _findings(self, row: Artefact) -> tuple[Finding, ...]:
        """The open findings about a file, the most severe first, one for each cause."""
        there = Records(self.project).of(row.leaflet)
        found = [finding_of(record) for record in there.open_findings((row.key,))]
        return tuple(sorted(fold(dict.fromkeys(found)), key=lambda finding: _order(finding, row.tag)))


class SiteOfDrafts:
    """The website of a project with its drafts, in an output folder of its own.

    It is made when somebody asks for it, and made again when the project or the day has changed since. The
    preview does not wait for it.
    """

    def __init__(self, project: Project, today: Today) -> None:
        self.project, self.today = project, today
        self.lock = threading.Lock()
        self._made: tuple[int, datetime.date] | None = None

    def file(self, path: str, changes: int) -> tuple[str, bytes]:
        """Return the name and the bytes of a file, as ``Workbench.site_file`` does."""
        with self.lock:
            wanted = changes, self.today()
            if self._made != wanted:
                site(self.project, self.today(), drafts=True)
                self._made = wanted
            if path not in files_of(self.project):
                raise PipelineError(f"the website has no file {path!r}")
            return path.rpartition("/")[2], self.project.data(self.project.output / path)


def _order(finding: Finding, tag: str) -> tuple[object, ...]:
    """The sort key: what is severe, then what is about the language in hand, then by place."""
    place = finding.place
    return -finding.severity, finding.language != tag, place.file, place.line, finding.message


def _files(source: Source, tag: str) -> Iterator[EditionLink]:
    """The files that a leaflet has in a language: those always shown, then those of the project."""
    names = dict.fromkeys((*ALWAYS, *source.library.settings.editions))
    for name in source.editions(tag, tuple(names)):
        row = EDITIONS[name]
        yield EditionLink(name, row.label, row.extension, row.extension in SHOWN)
