"""The records of leaflets on the disk, a file a leaflet, and the manifest that lists the files of all.

A record is written as soon as the files of its leaflet are; the manifest is put together from all records at
the end. A build that is killed between the two leaves a mark, so that the next one puts it together again.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import replace
from functools import cached_property

from pipeline.project import manifest
from pipeline.project.folder import Project
from pipeline.project.manifest import Manifest

FOLDER = ".manifest"
"""The folder of the records, in the output folder. No leaflet has such a name."""
UNFINISHED = "unfinished"
"""The mark that records are newer than the manifest."""
SUFFIX = ".jsonl"


class Records:
    """What is known of the built files of each leaflet of *project*; *changed* if a record was written."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.folder = project.output / FOLDER
        self.changed = False

    def of(self, leaflet: str) -> Manifest:
        """Return the record of a leaflet: an empty one if there is none, or none that can be read."""
        data = self.project.optional_data(self.folder / f"{leaflet}{SUFFIX}")
        if data is None:
            return self._older.get(leaflet, Manifest())
        return manifest.read_record(data) or self._listed((leaflet,)) or Manifest()

    def _listed(self, leaflets: Container[str]) -> Manifest | None:
        """What the manifest lists of leaflets without a record; None if it is that of an older version.

        Nobody knows what is open about these files, so none of them is up to date.
        """
        lines = self.project.lines(self.project.output / manifest.NAME)
        found = manifest.read_lines(lines, leaflets)
        if found is not None:
            found.artefacts = {key: replace(row, inputs="") for key, row in found.artefacts.items()}
        return found

    def leaflets(self) -> tuple[str, ...]:
        """Return the ids of the leaflets that have built files, sorted."""
        return tuple(sorted({*self._there(), *self._older}))

    def save(self, leaflet: str, record: Manifest) -> None:
        """Write the record of a leaflet; remove it if no file of the leaflet is left."""
        self._mark()
        self._older.pop(leaflet, None)
        path = self.folder / f"{leaflet}{SUFFIX}"
        if record.artefacts:
            self.project.write(path, manifest.write_record(record))
        else:
            self.project.remove(path)

    def close(self) -> None:
        """Put the manifest together from the records, if one of them is newer, or if there is no manifest."""
        path = self.project.output / manifest.NAME
        mark = self.folder / UNFINISHED
        if not (self.changed or self._older or self.project.is_there(mark)) and self.project.is_there(path):
            return
        for leaflet, record in tuple(self._older.items()):
            self.save(leaflet, record)
        self.project.write_parts(path, manifest.listed(self._rows()))
        self.project.remove(mark)

    def _mark(self) -> None:
        if not self.changed:
            self.project.write(self.folder / UNFINISHED, b"")
            self.changed = True

    def _there(self) -> list[str]:
        names = self.project.names(self.folder)
        return [name.removesuffix(SUFFIX) for name in names if name.endswith(SUFFIX)]

    def _rows(self) -> Iterator[bytes]:
        for leaflet in sorted(self._there()):
            yield from manifest.rows_of_record(self.project.data(self.folder / f"{leaflet}{SUFFIX}"))

    @cached_property
    def _older(self) -> dict[str, Manifest]:
        """What the manifest knows of leaflets without a record: an older build has made it."""
        there = _AllBut(self._there())
        found = self._listed(there)
        if found is None:
            found = manifest.read(self.project.optional_data(self.project.output / manifest.NAME) or b"")
        by_leaflet: dict[str, Manifest] = {}
        for key, artefact in found.artefacts.items():
            if key[0] in there and "/" not in key[0] and not key[0].startswith("."):
                by_leaflet.setdefault(key[0], Manifest()).add(artefact)
        return by_leaflet


class _AllBut(frozenset[str]):
    """Every leaflet but these."""

    def __contains__(self, leaflet: object) -> bool:
        return not super().__contains__(leaflet)
