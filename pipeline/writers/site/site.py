"""What a download site is made from, and where its files are in its folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from pipeline.model.labels import Labels
from pipeline.project.manifest import RELEASED, Artefact

PAGE = "index.html"
PAPERS = ("A4", "A3")


@dataclass(frozen=True)
class Site:
    """A download site: its files (*artefacts*), sorted by leaflet and language, and what its pages say.

    *source* is the language of the sources, which the pages for staff are in. *labels* has the labels of
    every language of the site, *names* what people may type to find it. *zips* has the size of each ZIP by
    its path. *address* and *contact* are those of the settings, "" if there is none. *rights* names the
    picture sets, with their authors and licences.
    """

    artefacts: tuple[Artefact, ...]
    source: str
    labels: Mapping[str, Labels]
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    zips: Mapping[str, int] = field(default_factory=dict)
    address: str = ""
    contact: str = ""
    rights: str = ""

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """The languages of the site, sorted by tag."""
        return tuple(sorted({row.tag for row in self.artefacts}))

    @cached_property
    def leaflets(self) -> tuple[str, ...]:
        """The leaflets of the site, sorted by id."""
        return tuple(sorted({row.leaflet for row in self.artefacts}))

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """The title of each leaflet in the language of the sources, by id."""
        return {row.leaflet: row.source_title for row in self.artefacts}

    @cached_property
    def drafts(self) -> bool:
        """Whether a file of the site is a draft."""
        return any(row.status != RELEASED for row in self.artefacts)

    def of_language(self, tag: str) -> tuple[Artefact, ...]:
        """Return the files in a language."""
        return self._by_tag.get(tag, ())

    @cached_property
    def _by_tag(self) -> Mapping[str, tuple[Artefact, ...]]:
        return {tag: tuple(row for row in self.artefacts if row.tag == tag) for tag in self.tags}

    def of_leaflet(self, leaflet: str) -> tuple[Artefact, ...]:
        """Return the files of a leaflet."""
        return self._by_leaflet.get(leaflet, ())

    @cached_property
    def _by_leaflet(self) -> Mapping[str, tuple[Artefact, ...]]:
        found: dict[str, list[Artefact]] = {}
        for row in self.artefacts:
            found.setdefault(row.leaflet, []).append(row)
        return {leaflet: tuple(rows) for leaflet, rows in found.items()}

    @cached_property
    def exit_to(self) -> str:
        """Where "Exit this page" leads on a page that names every leaflet; "" if no leaflet needs it."""
        return exit_of(self.artefacts)

    @cached_property
    def folders(self) -> Mapping[str, str]:
        """The folder of each leaflet in a ZIP: its id, or for a discreet leaflet a name that says nothing.

        Two leaflets with the same name get different ones.
        """
        found: dict[str, str] = {}
        for leaflet in self.leaflets:
            name = stem = self.of_leaflet(leaflet)[0].stem
            number = 1
            while name in found.values():
                number += 1
                name = f"{stem}-{number}"
            found[leaflet] = name
        return found

    def zip_of_leaflet(self, leaflet: str) -> str:
        """Return the path of the ZIP of a leaflet; its name does not say what a discreet one is about."""
        return zip_of(leaflet, self.folders[leaflet])

    def in_zip(self, row: Artefact) -> str:
        """Return the path of a file in a ZIP, which tells as little as its name."""
        return f"{self.folders[row.leaflet]}/{row.tag}/{row.name}"

    def with_zips(self, zips: Mapping[str, int]) -> Site:
        """Return the site with ZIPs of these sizes."""
        return replace(self, zips=zips)


def exit_of(rows: Iterable[Artefact]) -> str:
    """Return where a page that names the leaflets of these files is left to; "" if no leaflet needs that."""
    return next((row.exit_to for row in rows if row.exit_to), "")


def zip_of(folder: str, name: str = "") -> str:
    """Return the path of the ZIP of all files of a language or leaflet, which is called *name*."""
    return f"{folder}/{name or folder}.zip"


def posters(site: Site) -> Iterator[tuple[str, str]]:
    """Yield the size of paper and the path of each poster; a site without an address has none."""
    if site.address:
        for size in PAPERS:
            yield size, f"poster-{size.lower()}.html"
