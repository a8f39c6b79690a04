"""Writes what was made to the output folder, and notes it in the record of its leaflet."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pipeline
from pipeline.model.document import Wording
from pipeline.model.language import language
from pipeline.operations.build.keys import inputs, rooms, shown
from pipeline.operations.build.order import Order
from pipeline.operations.build.plan import LanguageTask, Plan, is_as_built
from pipeline.operations.build.tally import Tally, errors
from pipeline.operations.records import told
from pipeline.project.folder import Project
from pipeline.project.manifest import RELEASED, Artefact, Key, Manifest
from pipeline.reports import counts
from pipeline.sources.source import Source

if TYPE_CHECKING:
    from pipeline.making.make import Made

GENERATOR = f"Leaflets {pipeline.__version__}"


@dataclass(frozen=True)
class Landing:
    """Writes the files of a build."""

    project: Project
    order: Order
    tally: Tally

    def land(self, planned: Plan, task: LanguageTask, made: Made) -> None:
        """Write an edition and note it in the record; if it was withheld, only note that."""
        order, tally, record = self.order, self.tally, planned.record
        look = shown(task.source, made.edition, order).look
        path, key = task.path(made.edition, look), (task.source.id, task.tag, made.edition, look)
        planned.landed = True
        self._remove_renamed(path, key, record)
        tally.tell(made.findings)
        if key in planned.current:
            tally.renewed.add(key)
        if made.withheld or (order.release and made.draft):
            tally.reasons[path] = errors(made.findings)
        if made.withheld or (order.release and made.draft and self._is_release(key, record)):
            planned.withheld += made.findings
            planned.open.pop(key, None)
            self._withhold(path, key, record)
            return
        artefact = _artefact(path, task, made, order)
        written = made.data is not None and self.project.write(self.project.output / path, made.data)
        (tally.written if written else tally.same).append(artefact)
        record.add(replace(artefact, open=tuple(dict.fromkeys(map(told, made.findings)))))
        planned.open[key] = None

    def _remove_renamed(self, path: str, key: Key, record: Manifest) -> None:
        """Remove a file under a name that the leaflet no longer gives it, which may say what it is about."""
        row = record.artefacts.get(key)
        if row is not None and row.path != path and is_as_built(self.project, row):
            self.project.remove(self.project.output / row.path)
            self.tally.removed.append(row.path)

    def _is_release(self, key: Key, record: Manifest) -> bool:
        """Whether the file under a name is a release, as it was built."""
        row = record.artefacts.get(key)
        return row is not None and row.status == RELEASED and is_as_built(self.project, row)

    def _withhold(self, path: str, key: Key, record: Manifest) -> None:
        """Note that a file is withheld, and remove an older one, unless it is a release as built."""
        self.tally.withheld.append(path)
        if self._is_release(key, record):
            self.tally.earlier_releases.append(path)
            return
        record.artefacts.pop(key, None)
        if self.project.optional_data(self.project.output / path) is not None:
            self.project.remove(self.project.output / path)
            self.tally.removed.append(path)


def _artefact(path: str, task: LanguageTask, made: Made, order: Order) -> Artefact:
    size, sha256, pages = _of_bytes(task, made)
    spoken, leaflet = language(task.tag), task.source.leaflet
    edition = shown(task.source, made.edition, order)
    return Artefact(
        leaflet=task.source.id,
        tag=task.tag,
        own_name=spoken.own_name,
        english_name=spoken.english_name,
        edition=made.edition,
        wording=made.wording,
        path=path,
        bytes=size,
        sha256=sha256,
        pages=pages,
        words=made.words,
        source=task.digests[0],
        catalogue=task.digests[1],
        inputs=inputs(task.digests, edition, task.source, order),
        status="draft" if made.draft or not order.release else RELEASED,
        findings=counts(made.findings),
        generator=GENERATOR,
        points=edition.body_points,
        theme=edition.theme.value if edition.themes else "",
        look=edition.look,
        others=made.others,
        title=made.title,
        source_title=task.source.documents[Wording.STANDARD].title.words,
        version=leaflet.version,
        checked=_spelled(leaflet.checked),
        review=_spelled(leaflet.review),
        exit_to=_exit_to(task.source),
        code=made.imprint.code,
        signed={act: day.isoformat() for act, day in made.imprint.signed()},
        content=made.content,
        rooms=rooms(edition.extension, task.source),
        of_file=tuple(map(told, made.of_file)),
    )


def _of_bytes(task: LanguageTask, made: Made) -> tuple[int, str, int | None]:
    """The length, digest and pages of a file: of the one that is there, if it is the same."""
    if made.data is None:
        row = task.there[made.edition]
        return row.bytes, row.sha256, row.pages
    return len(made.data), hashlib.sha256(made.data).hexdigest(), made.pages


def _exit_to(source: Source) -> str:
    """Where "Exit this page" leads; "" if the leaflet does not need it."""
    return source.library.settings.exit_to if source.leaflet.sensitive else ""


def _spelled(day: datetime.date | None) -> str:
    return day.isoformat() if day is not None else ""
