"""The batch: leaflets x languages x editions. Knows what is up to date, in which process, in what order.

A file is made again when anything it is made from has changed: texts, settings, pictures, catalogues, fonts,
the pipeline itself and its libraries. Same inputs, same bytes, whoever makes them and however many.
"""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import os
from collections.abc import Callable, Generator, Iterator, Mapping
from concurrent.futures import Executor, Future, as_completed
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from pathlib import Path

import pipeline
from pipeline import manifest
from pipeline.checks import facts
from pipeline.making import Ingredients, Made, make
from pipeline.manifest import Artefact, Manifest, artefact_path
from pipeline.model.editions import EDITIONS, Look, chosen_look
from pipeline.model.editions import edition as edition_called
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding
from pipeline.model.language import language
from pipeline.model.sign_off import Ledger
from pipeline.processes import calm_collector, shared
from pipeline.project import Project
from pipeline.reports import as_records, counts
from pipeline.sources import Source, chosen_tags, digest, sources

GENERATOR = f"Leaflets {pipeline.__version__}"

# Every library whose code shapes the bytes of a file.
LIBRARIES = (
    *("babel", "icu4py", "manimgx-fonts", "manimgx-fonts-cjk", "pikepdf", "python-docx"),
    *("reportlab", "resvg-py", "segno", "svgelements", "uharfbuzz"),
)

CLUSTER_SECONDS = 10
"""How long a cluster may take to answer, and to have a worker."""

FEW = 40
"""Files that one process makes in less time than it takes to start another."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to build; an empty tuple stands for all. *jobs* is a number of processes, 0 to choose one.

    *size* and *theme* are those of large print, *layout* that of Easy Read; 0 and "" are the project's.
    """

    today: datetime.date
    leaflets: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    editions: tuple[str, ...] = ()
    release: bool = False
    jobs: int = 0
    cluster: str = ""
    force: bool = False
    size: int = 0
    theme: str = ""
    layout: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build did: files *written*, *unchanged*, *withheld*, *removed*; what was found on the way.

    *made_again* are those of the unchanged that had to be made to know that they are.
    """

    written: tuple[Artefact, ...] = ()
    unchanged: tuple[Artefact, ...] = ()
    made_again: int = 0
    withheld: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    open_findings: Mapping[str, int] = field(default_factory=dict)
    """How many different findings are open by severity, those of files unchanged or withheld included."""


@dataclass(frozen=True)
class _Task:
    """One leaflet in one language, and the editions of it that are out of date."""

    source: Source
    tag: str
    editions: tuple[str, ...]
    digests: tuple[str, str]


@dataclass
class _Ledger:
    """What is known of the artefacts while a build runs."""

    manifest: Manifest
    written: list[Artefact] = field(default_factory=list)
    unchanged: list[Artefact] = field(default_factory=list)
    made_again: int = 0
    withheld: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    against: list[Finding] = field(default_factory=list)
    """What was found about the files withheld."""


Progress = Callable[[int, int], None]
"""Called with (files done, files in all)."""


def build(project: Project, order: Order, progress: Progress = lambda done, total: None) -> Outcome:
    """Build what *order* asks for; raise PipelineError, nothing written, where a source cannot be read."""
    calm_collector()
    project.require_writable(project.output)
    path = project.output / manifest.NAME
    ledger = _Ledger(manifest.read(project.optional_data(path) or b""))
    tasks = _tasks(project, order, ledger)
    # All is read before anything is written: an unreadable file ends the build with the old files whole.
    given = [(task, ingredients(task.source, task.tag, task.editions, order)) for task in tasks]
    gone = _gone(project, order, ledger)
    _require_writable(project, tasks, gone)
    total = sum(len(task.editions) for task in tasks)
    done = 0
    with contextlib.closing(_made(given, order)) as finished:
        for task, made in finished:
            for one in made:
                _keep(project, task, one, order, ledger)
                done += 1
                progress(done, total)
    _remove(project, gone, ledger)
    project.write(path, manifest.write(ledger.manifest))
    return Outcome(
        tuple(ledger.written),
        tuple(ledger.unchanged),
        ledger.made_again,
        tuple(ledger.withheld),
        tuple(row.path for row in gone),
        tuple(dict.fromkeys(ledger.findings)),
        ledger.manifest.counts(
            (artefact.key for artefact in (*ledger.written, *ledger.unchanged)), as_records(ledger.against)
        ),
    )


# ---- what to do


def _tasks(project: Project, order: Order, ledger: _Ledger) -> list[_Task]:
    """What is out of date; what is not goes into the ledger as unchanged."""
    tasks = []
    for source in sources(project, order.leaflets):
        wanted = tuple(edition_called(name).name for name in order.editions)
        names = wanted or source.library.settings.editions
        for tag in chosen_tags(source, order.tags):
            digests = source.digest(), source.catalogue_digest(tag)
            stale = []
            for name in names:
                row = ledger.manifest.artefacts.get((source.id, tag, name))
                if row is not None and not order.force and _is_current(project, row, digests, source, order):
                    ledger.unchanged.append(row)
                else:
                    stale.append(name)
            if stale:
                tasks.append(_Task(source, tag, tuple(stale), digests))
    return tasks


def _is_current(
    project: Project, row: Artefact, digests: tuple[str, str], source: Source, order: Order
) -> bool:
    """Whether the file stands as it was made, and would be made the same again."""
    if row.inputs != _inputs(digests, row.edition, source, order):
        return False
    data = project.optional_data(project.output / row.path)
    return data is not None and hashlib.sha256(data).hexdigest() == row.sha256


def _inputs(digests: tuple[str, str], edition: str, source: Source, order: Order) -> str:
    """The digest of all that an artefact is made from."""
    unconfirmed = facts.unconfirmed(source.leaflet, order.today)
    waived = tuple(waiver.holds(order.today) for waiver in source.leaflet.waivers)
    fonts = _folder_digest(source.library.project.source / "fonts")
    drawings = source.library.drawings_digest if EDITIONS[edition].pictures else ""
    shown = edition_called(edition, _look(source, order))
    return digest(
        *digests, repr(shown), repr((unconfirmed, waived, order.release)), fonts, drawings, engine()
    )


def _look(source: Source, order: Order) -> Look:
    """The look of the editions: the one asked for, or the project's."""
    return chosen_look(source.library.settings.look, order.size, order.theme, order.layout)


@cache
def engine() -> str:
    """Return the digest of the pipeline's own files and of its libraries' versions."""
    own = _folder_digest(Path(pipeline.__file__).parent)
    return digest(own, *(f"{name} {version(name)}" for name in LIBRARIES))


@cache
def _folder_digest(folder: Path) -> str:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return digest(
        *(part for path in files for part in (path.name, hashlib.sha256(path.read_bytes()).digest()))
    )


def ingredients(source: Source, tag: str, editions: tuple[str, ...], order: Order) -> Ingredients:
    """Read what *editions* are made from; raise PipelineError where something cannot be read."""
    settings = source.library.settings
    translated = tag != settings.source_language
    pictured = any(EDITIONS[name].pictures for name in editions)
    return Ingredients(
        leaflet=source.leaflet,
        tag=tag,
        source_language=settings.source_language,
        documents=source.documents,
        messages=source.messages,
        editions=tuple(edition_called(name, _look(source, order)) for name in editions),
        all_editions=settings.editions,
        catalogue=source.catalogue(tag) if translated else None,
        furniture=source.library.furniture(tag) if translated else None,
        ledger=source.ledger(tag) if translated else Ledger(),
        glossary=source.library.glossary,
        pictures=source.library.pictures,
        drawings=source.library.drawings if pictured else {},
        font_folders=source.library.project.fonts(),
        facts_unconfirmed=facts.unconfirmed(source.leaflet, order.today),
        release=order.release,
        findings=(
            *source.findings,
            *source.facts(order.today, order.release),
            *source.agreement(order.today),
            *source.forbidden(order.today),
            *(source.picture_findings if pictured else ()),
            *(source.library.ledger(tag)[1] if translated else ()),
        ),
    )


# ---- doing it


def _made(given: list[tuple[_Task, Ingredients]], order: Order) -> Generator[tuple[_Task, tuple[Made, ...]]]:
    """Each task with what was made of it, as it is finished."""
    files = sum(len(task.editions) for task, _ in given)
    jobs = order.jobs or (1 if files <= FEW else os.cpu_count() or 1)
    if order.cluster:
        yield from _made_on_cluster(given, order.cluster)
    elif jobs == 1 or len(given) < 2:
        for task, ingredients in given:
            yield task, make(ingredients)
    else:
        tasks, every = zip(*given, strict=True)
        with contextlib.closing(shared(make, every, min(jobs, len(given)))) as answers:
            for number, made in answers:
                yield tasks[number], made


def _made_on_cluster(
    given: list[tuple[_Task, Ingredients]], address: str
) -> Iterator[tuple[_Task, tuple[Made, ...]]]:
    with _cluster(address) as workers:
        running: dict[Future[tuple[Made, ...]], _Task] = {
            workers.submit(make, ingredients): task for task, ingredients in given
        }
        for future in as_completed(running):
            yield running[future], future.result()


@contextlib.contextmanager
def _cluster(address: str) -> Iterator[Executor]:
    """The workers of a Dask cluster, which is left as it was found."""
    try:
        from distributed import Client
    except ImportError:
        hint = "install it: python3 -m pip --python .venv/bin/python install -e '.[cluster]'"
        raise PipelineError("--cluster needs the library distributed", hint=hint) from None
    try:
        client = Client(address, timeout=f"{CLUSTER_SECONDS}s")
    except (OSError, TimeoutError, ValueError) as error:
        hint = "start Dask first, then give its address, such as tcp://127.0.0.1:8786"
        raise PipelineError(f"no cluster answers at {address}: {error}", hint=hint) from None
    with client:
        try:
            client.wait_for_workers(1, timeout=CLUSTER_SECONDS)
        except TimeoutError:
            hint = f"start one: dask worker {address}"
            raise PipelineError(f"the cluster at {address} has no worker", hint=hint) from None
        executor = client.get_executor(pure=False)
        try:
            yield executor
        finally:
            executor.shutdown(wait=False)  # after an interruption nobody asks for the rest


def _keep(project: Project, task: _Task, made: Made, order: Order, ledger: _Ledger) -> None:
    """Put what was made in its place and note it."""
    path = artefact_path(task.source.id, task.tag, made.edition)
    ledger.findings += made.findings
    if made.data is None:
        ledger.withheld.append(path)
        ledger.against += made.findings
        return
    spoken = language(task.tag)
    shown = edition_called(made.edition, _look(task.source, order))
    artefact = Artefact(
        leaflet=task.source.id,
        tag=task.tag,
        own_name=spoken.own_name,
        english_name=spoken.english_name,
        edition=made.edition,
        wording=made.wording.value,
        path=path,
        bytes=len(made.data),
        sha256=hashlib.sha256(made.data).hexdigest(),
        pages=made.pages,
        words=made.words,
        source=task.digests[0],
        catalogue=task.digests[1],
        inputs=_inputs(task.digests, made.edition, task.source, order),
        status="draft" if made.draft or not order.release else "released",
        findings=counts(made.findings),
        generator=GENERATOR,
        points=shown.body_points,
        theme=shown.theme.value if shown.sizes else "",
    )
    written = project.write(project.output / path, made.data)
    (ledger.written if written else ledger.unchanged).append(artefact)
    ledger.made_again += not written
    ledger.manifest.add(artefact, as_records(made.findings))


def _require_writable(project: Project, tasks: list[_Task], gone: list[Artefact]) -> None:
    """Raise PipelineError where one of the files could not be put into its place, or not be taken away."""
    made = (artefact_path(task.source.id, task.tag, name) for task in tasks for name in task.editions)
    paths = (*made, *(row.path for row in gone))
    for folder in dict.fromkeys((project.output / path).parent for path in paths):
        project.require_writable(folder)


def _gone(project: Project, order: Order, ledger: _Ledger) -> list[Artefact]:
    """The files whose leaflet, language or edition is gone; none where a part of all is built."""
    if order.leaflets or order.tags or order.editions:
        return []
    there = {
        (source.id, tag, name)
        for source in sources(project)
        for tag in source.tags()
        for name in source.library.settings.editions
    }
    return [row for key, row in ledger.manifest.artefacts.items() if key not in there]


def _remove(project: Project, gone: list[Artefact], ledger: _Ledger) -> None:
    for row in gone:
        path = (project.output / row.path).resolve()
        if path.is_relative_to(project.output.resolve()):
            project.remove(project.output / row.path)
        del ledger.manifest.artefacts[row.key]
