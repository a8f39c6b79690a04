"""Builds leaflets x languages x editions: decides what is out of date, and which process makes it.

A file is made again when anything that it is made from has changed: texts, settings, pictures, catalogues,
fonts, the pipeline's own code or its libraries. The same inputs always give the same bytes, in one process or
in many.
"""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import os
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import pipeline
from pipeline.checks import facts
from pipeline.making.ingredients import Ingredients, can_withhold, other_formats
from pipeline.making.not_offered import not_offered
from pipeline.model.braille import braille
from pipeline.model.document import Wording
from pipeline.model.editions import (
    EDITIONS,
    Beside,
    Edition,
    Look,
    chosen_look,
    edition_in_look,
    every_look,
    names_of,
    require_choices,
)
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Finding, Severity
from pipeline.model.language import language
from pipeline.operations.folding import fold
from pipeline.operations.garbage import collect_garbage_less_often
from pipeline.operations.installed import every_name, requires, version
from pipeline.operations.records import counted_of, finding_of
from pipeline.project import manifest
from pipeline.project.folder import Project
from pipeline.project.manifest import RELEASED, Artefact, Key, Manifest, artefact_path
from pipeline.readers.rules import is_doubtful
from pipeline.reports import as_records, counts
from pipeline.sources.library import digest
from pipeline.sources.source import Source, Translation, chosen_tags, sources

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

    from pipeline.making.make import Made
    from pipeline.operations.source_findings import SourceFindings

GENERATOR = f"Leaflets {pipeline.__version__}"

DISTRIBUTION = "leaflets-pipeline"
"""The name under which pip knows this package, and with it the libraries that it needs."""

CLUSTER_SECONDS = 10
"""How long to wait for a cluster to answer, and then for its first worker."""

ONE_PROCESS_FILES = 40
"""Up to this many files, one process is quicker: it makes them before a second one has started."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to build; an empty tuple means all. *jobs* is the number of processes; 0 lets the build choose.

    *size* and *theme* are for large print, *layout* is for Easy Read; 0 and "" mean the project's own.
    With *drafts*, a *release* has drafts of what it would withhold, which say so.
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
    drafts: bool = False


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build did: the files *written*, *unchanged*, *withheld* and *removed*, and the findings.

    *made_again* counts the unchanged files that were made again and came out with the same bytes.
    When a file is withheld, an earlier draft under its name is *removed*: nothing may take it for what this
    build was asked for. An earlier release is not, as people have checked it: *earlier_releases* names it.
    """

    written: tuple[Artefact, ...] = ()
    unchanged: tuple[Artefact, ...] = ()
    made_again: int = 0
    withheld: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    earlier_releases: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    open_findings: Mapping[str, int] = field(default_factory=dict)
    """How many different findings are open, by severity; unchanged and withheld files are included."""
    doubts: Mapping[str, int] = field(default_factory=dict)
    """For each leaflet whose text may be read wrongly, at how many places; unchanged files are included."""
    reasons: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    """For each file that was asked for and is not released, by its path, the errors that keep it back."""
    not_made: tuple[str, ...] = ()
    """What was asked for by name, but makes no sense in a language that was: ``help.en-GB.bilingual``."""


@dataclass(frozen=True)
class _Leaflet:
    """A leaflet of an order; its findings are found when the first of its files is made."""

    source: Source
    order: Order

    @cached_property
    def findings(self) -> SourceFindings:
        from pipeline.operations.source_findings import SourceFindings

        return SourceFindings(self.source, self.order.today, self.order.release)


@dataclass(frozen=True)
class _Task:
    """One leaflet in one language, and those of its editions that are out of date.

    Where files can be withheld, *kept* are the rows of the other editions that were asked for, and *beside*
    are the formats of files that are there, from the same words, though this build was not asked for them.
    """

    found: _Leaflet
    translation: Translation
    editions: tuple[str, ...]
    digests: tuple[str, str]
    kept: tuple[Artefact, ...] = ()
    beside: tuple[str, ...] = ()

    @property
    def source(self) -> Source:
        return self.found.source

    @property
    def tag(self) -> str:
        return self.translation.tag


@dataclass
class _SoFar:
    """What a build has found out so far about its artefacts."""

    manifest: Manifest
    written: list[Artefact] = field(default_factory=list)
    unchanged: dict[Key, Artefact] = field(default_factory=dict)
    made_again: int = 0
    withheld: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    withheld_findings: list[Finding] = field(default_factory=list)
    """The findings about the files that were withheld."""
    not_offered: list[Finding] = field(default_factory=list)
    """A finding for each edition that cannot be made in a language."""
    doubts: dict[str, set[str]] = field(default_factory=dict)
    """The ids of the findings that say that a text may be read wrongly, by leaflet."""
    removed: list[str] = field(default_factory=list)
    earlier_releases: list[str] = field(default_factory=list)
    reasons: dict[str, tuple[Finding, ...]] = field(default_factory=dict)


Progress = Callable[[int, int], None]
"""Called with (files done, files in all)."""


def build(project: Project, order: Order, progress: Progress = lambda done, total: None) -> BuildResult:
    """Build what *order* asks for. Raises PipelineError, and writes nothing, if a source cannot be read."""
    collect_garbage_less_often()
    project = replace(project, today=order.today)
    project.require_writable(project.output)
    path = project.output / manifest.NAME
    state = _SoFar(manifest.read(project.optional_data(path) or b""))
    tasks = _tasks(project, order, state)
    # Read everything before writing anything: if a file cannot be read, all old files are still there.
    given = [(task, _ingredients(task, order)) for task in tasks]
    obsolete = _obsolete(project, order, state)
    _require_writable(project, tasks, obsolete)
    total = sum(len(task.editions) for task in tasks)
    done = 0
    with contextlib.closing(_made(given, order)) as finished:
        for task, made in finished:
            for one in made:
                _save(project, task, one, order, state)
                done += 1
                progress(done, max(done, total))
    _remove(project, obsolete, state)
    project.write(path, manifest.write(state.manifest))
    return BuildResult(
        tuple(state.written),
        tuple(state.unchanged.values()),
        state.made_again,
        tuple(state.withheld),
        (*state.removed, *(row.path for row in obsolete)),
        tuple(state.earlier_releases),
        tuple(dict.fromkeys((*state.findings, *state.not_offered))),
        _open_findings(state),
        _doubts(state),
        _reasons(state, order),
        tuple(_not_made(project, order)),
    )


def _not_made(project: Project, order: Order) -> Iterator[str]:
    """The files that *order* asks for by their language and edition, and that there cannot be."""
    tags = {language(tag).tag for tag in order.tags}
    rows = [EDITIONS[name] for asked in order.editions for name in names_of(asked)]
    for source in sources(project, order.leaflets) if tags and rows else ():
        own = source.library.settings.source_language
        for name in dict.fromkeys(row.public_name for row in rows if not row.is_made_in(own, own)):
            yield from (f"{source.id}.{tag}.{name}" for tag in sorted(tags & {own}))


def _open_findings(state: _SoFar) -> dict[str, int]:
    """How many findings of different causes are open, by severity: as many as ``leaflets check`` tells."""
    keys = (artefact.key for artefact in (*state.written, *state.unchanged.values()))
    found = map(counted_of, state.manifest.open_findings(keys))
    return counts(fold(dict.fromkeys((*found, *state.withheld_findings, *state.not_offered))))


def _reasons(state: _SoFar, order: Order) -> dict[str, tuple[Finding, ...]]:
    """The errors that keep each file back, by its path; also those of drafts that were there before."""
    found = dict(state.reasons)
    drafts = (row for row in state.unchanged.values() if order.release and row.status != RELEASED)
    for row in drafts:
        records = state.manifest.open_findings([row.key])
        found.setdefault(row.path, _errors(map(finding_of, records)))
    return dict(sorted(found.items()))


def _errors(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(finding for finding in findings if finding.severity is Severity.ERROR)


def _doubts(state: _SoFar) -> dict[str, int]:
    """At how many places the text of each leaflet may be read wrongly; leaflets without any are left out."""
    found = {leaflet: set(ids) for leaflet, ids in state.doubts.items()}
    for row in state.unchanged.values():
        records = {id_: state.manifest.findings[id_] for id_ in row.open if id_ in state.manifest.findings}
        found.setdefault(row.leaflet, set()).update(_doubtful(records))
    return {leaflet: len(ids) for leaflet, ids in sorted(found.items()) if ids}


def _doubtful(records: Mapping[str, Mapping[str, object]]) -> Iterator[str]:
    """The ids of those findings that say that the text may be read wrongly."""
    for id_, record in records.items():
        if is_doubtful(str(record["rule"]), Severity[str(record["severity"]).upper()]):
            yield id_


# ---- what to build


def _tasks(project: Project, order: Order, state: _SoFar) -> list[_Task]:
    """The tasks for artefacts that are out of date; the others are noted in *state* as unchanged."""
    tasks = []
    wanted = tuple(dict.fromkeys(name for asked in order.editions for name in names_of(asked)))
    require_choices(wanted, order.size, order.theme, order.layout)
    for source in sources(project, order.leaflets):
        found = _Leaflet(source, order)
        for tag in chosen_tags(source, order.tags):
            translation = source.in_language(tag)
            names = source.editions(tag, wanted)
            refused = tuple(not_offered(wanted or source.library.settings.editions, tag))
            if refused and order.editions and order.tags:
                raise PipelineError(refused[0].message, hint=refused[0].hint)
            state.not_offered += refused
            _require_braille(names, tag)
            digests = source.digest, translation.digest
            stale, kept = [], []
            for name in names:
                row = state.manifest.artefacts.get((source.id, tag, name, shown(source, name, order).look))
                if row is not None and not order.force and _is_current(project, row, digests, source, order):
                    kept.append(row)
                else:
                    stale.append(name)
            state.unchanged |= {row.key: row for row in kept}
            task = _Task(found, translation, tuple(stale), digests)
            if can_withhold(source.leaflet, order.release):
                beside = _beside(project, task, names, order, state)
                names_others = tuple(row for row in kept if row.status == RELEASED or not order.release)
                task = replace(task, kept=names_others, beside=tuple(beside))
            if stale or not _agree(task):
                tasks.append(task)
    return tasks


def _require_braille(names: tuple[str, ...], tag: str) -> None:
    """Raise PipelineError if a braille edition is asked for, and this machine cannot make it."""
    code = braille(tag)
    if code is not None and any(EDITIONS[name].extension == "brf" for name in names):
        from pipeline.writers.braille import liblouis

        liblouis.require({code.table, code.spelling})


def _beside(
    project: Project, task: _Task, asked: tuple[str, ...], order: Order, state: _SoFar
) -> Iterator[str]:
    """The formats of files that *order* does not ask for and that are there, from the same words.

    Beside a release, only a released file counts.
    """
    settings, id_ = task.source.library.settings, task.source.id
    keys = {
        (id_, task.tag, name, one.look)
        for name in task.source.editions(task.tag)
        for one in every_look(name, settings.looks.get(name, Look()))
    } - {(id_, task.tag, name, shown(task.source, name, order).look) for name in asked}
    for row in (state.manifest.artefacts[key] for key in sorted(keys) if key in state.manifest.artefacts):
        same_words = (row.source, row.catalogue) == task.digests
        if same_words and (row.status == RELEASED or not order.release) and _is_as_built(project, row):
            yield row.edition


def _agree(task: _Task) -> bool:
    """Whether each file that is kept names the formats that are there."""
    every, there = task.source.editions(task.tag), {*task.beside, *(row.edition for row in task.kept)}
    return all(row.others == other_formats(every, there, row.edition) for row in task.kept)


def _is_current(
    project: Project, row: Artefact, digests: tuple[str, str], source: Source, order: Order
) -> bool:
    """Whether the file on the disk is the one that was built, and its inputs are the same today."""
    return row.inputs == _inputs(digests, row.edition, source, order) and _is_as_built(project, row)


def _is_as_built(project: Project, row: Artefact) -> bool:
    """Whether the file on the disk is the one that was built."""
    data = project.optional_data(project.output / row.path)
    return data is not None and hashlib.sha256(data).hexdigest() == row.sha256


def _inputs(digests: tuple[str, ...], edition: str, source: Source, order: Order) -> str:
    """The digest of everything that an artefact is made from."""
    unconfirmed = facts.unconfirmed(source.leaflet, order.today)
    waived = tuple(waiver.holds(order.today) for waiver in source.leaflet.waivers)
    fonts = _folder_digest(source.library.project.source / "fonts")
    drawings = source.library.drawings_digest if EDITIONS[edition].pictures else ""
    look = repr(shown(source, edition, order))
    if EDITIONS[edition].beside is Beside.SOURCE:  # it shows, and judges, the labels in that language, too
        digests = (*digests, source.in_language(source.library.settings.source_language).digest)
    cells = _braille_engine() if EDITIONS[edition].extension == "brf" else ""
    confirmed = tuple(fact.confirmed(order.today) for fact in source.leaflet.facts)
    states = repr((unconfirmed, confirmed, waived, order.release, order.drafts))
    return digest(*digests, look, states, fonts, drawings, cells, engine())


@cache
def _braille_engine() -> str:
    """The digest of what writes braille: the machine's liblouis, and its tables if their folder is known."""
    from pipeline.writers.braille import liblouis

    folder = liblouis.tables_folder()
    return digest(liblouis.version(), _folder_digest(folder) if folder else "")


def shown(source: Source, edition: str, order: Order) -> Edition:
    """Return the edition in the look that *order* asks for; in the project's own where it asks for none."""
    own = source.library.settings.looks.get(edition, Look())
    found = edition_in_look(edition, own, chosen_look(own, order.size, order.theme, order.layout))
    return replace(found, accent=source.library.settings.accent)


@cache
def engine() -> str:
    """Return the digest of the pipeline's own files and of the versions of its libraries.

    Every library counts: another version may read a text or write a file in another way.
    """
    own = _folder_digest(Path(pipeline.__file__).parent)
    return digest(own, *(f"{name} {version(name)}" for name in libraries()))


def libraries() -> tuple[str, ...]:
    """Return the names of the libraries that this package needs, without those of its extras.

    In a copy of the code that pip does not know, these are all libraries that are installed.
    """
    needed = requires(DISTRIBUTION)
    if needed is None:
        return every_name()
    return tuple(re.split(r"[^\w.-]", one, maxsplit=1)[0] for one in needed if "extra ==" not in one)


@cache
def _folder_digest(folder: Path) -> str:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return digest(
        *(
            part
            for path in files
            for part in (path.relative_to(folder).as_posix(), hashlib.sha256(path.read_bytes()).digest())
        )
    )


def _ingredients(task: _Task, order: Order) -> Ingredients:
    """What the editions of *task* are made from; also those that may have to name other formats."""
    names = tuple(row.edition for row in task.kept)
    given = ingredients(task.found.findings, task.translation, (*task.editions, *names), order)
    editions = given.editions[: len(task.editions)]
    kept = given.editions[len(task.editions) :]
    others = (row.others for row in task.kept)
    return replace(given, editions=editions, kept=tuple(zip(kept, others, strict=True)), beside=task.beside)


def ingredients(
    found: SourceFindings, translation: Translation, editions: tuple[str, ...], order: Order
) -> Ingredients:
    """Read everything that *editions* are made from. Raises PipelineError if something cannot be read."""
    source, settings = found.source, found.source.library.settings
    pictured = any(EDITIONS[name].pictures for name in editions)
    return Ingredients(
        leaflet=source.leaflet,
        tag=translation.tag,
        source_language=settings.source_language,
        documents=source.documents_for(translation.tag),
        messages=source.messages_in(translation.tag),
        editions=tuple(shown(source, name, order) for name in editions),
        all_editions=source.editions(translation.tag),
        catalogue=translation.catalogue,
        label_catalogue=translation.label_catalogue,
        source_labels=source.library.source_labels.catalogue,
        ledger=translation.ledger,
        source_ledger=source.in_language(settings.source_language).ledger,
        glossary=source.library.glossary,
        pictures=source.library.pictures,
        drawings=source.library.drawings if pictured else {},
        font_folders=source.library.project.fonts(),
        facts_unconfirmed=facts.unconfirmed(source.leaflet_for(translation.tag), order.today),
        withheld=source.withheld(translation.tag),
        exit_page=settings.exit_to,
        release=order.release,
        digests=(source.digest, translation.digest),
        drafts=order.drafts,
        findings=(
            *found.of_build_for(translation.tag),
            *(found.pictures if pictured else ()),
            *translation.findings,
        ),
    )


# ---- building it


def _made(given: list[tuple[_Task, Ingredients]], order: Order) -> Generator[tuple[_Task, tuple[Made, ...]]]:
    """Yield each task with its finished editions, in the order in which tasks are finished."""
    if not given:
        return
    from pipeline.making.make import make
    from pipeline.operations.processes import in_processes

    files = sum(len(task.editions) for task, _ in given)
    jobs = order.jobs or (1 if files <= ONE_PROCESS_FILES else os.cpu_count() or 1)
    if order.cluster:
        yield from _made_on_cluster(given, order.cluster)
    elif jobs == 1 or len(given) < 2:
        for task, ingredients in given:
            yield task, make(ingredients)
    else:
        tasks, every = zip(*given, strict=True)
        with contextlib.closing(in_processes(make, every, min(jobs, len(given)))) as answers:
            for number, made in answers:
                yield tasks[number], made


def _made_on_cluster(
    given: list[tuple[_Task, Ingredients]], address: str
) -> Iterator[tuple[_Task, tuple[Made, ...]]]:
    from concurrent.futures import as_completed

    from pipeline.making.make import make

    with _cluster(address) as workers:
        running: dict[Future[tuple[Made, ...]], _Task] = {
            workers.submit(make, ingredients): task for task, ingredients in given
        }
        for future in as_completed(running):
            yield running[future], future.result()


@contextlib.contextmanager
def _cluster(address: str) -> Iterator[Executor]:
    """The workers of a Dask cluster. The cluster goes on running afterwards."""
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
            executor.shutdown(wait=False)  # after a Ctrl-C nobody needs the other results


def _save(project: Project, task: _Task, made: Made, order: Order, state: _SoFar) -> None:
    """Write the edition to the output folder and add it to the manifest; only note it if it was withheld."""
    edition = shown(task.source, made.edition, order)
    path = _path(task, edition.name, edition.look)
    _remove_renamed(project, path, (task.source.id, task.tag, edition.name, edition.look), state)
    state.findings += made.findings
    told = {manifest.finding_id(record): record for record in as_records(made.findings)}
    state.doubts.setdefault(task.source.id, set()).update(_doubtful(told))
    key = task.source.id, task.tag, edition.name, edition.look
    state.unchanged.pop(key, None)
    if made.data is None or (order.release and made.draft):
        state.reasons[path] = _errors(made.findings)
    if made.data is None or (order.release and made.draft and _is_release(project, key, state)):
        state.withheld_findings += made.findings
        _withhold(project, path, key, state)
        return
    spoken, leaflet = language(task.tag), task.source.leaflet
    artefact = Artefact(
        leaflet=task.source.id,
        tag=task.tag,
        own_name=spoken.own_name,
        english_name=spoken.english_name,
        edition=made.edition,
        wording=made.wording,
        path=path,
        bytes=len(made.data),
        sha256=hashlib.sha256(made.data).hexdigest(),
        pages=made.pages,
        words=made.words,
        source=task.digests[0],
        catalogue=task.digests[1],
        inputs=_inputs(task.digests, made.edition, task.source, order),
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
    )
    if project.write(project.output / path, made.data):
        state.written.append(artefact)
    else:
        state.unchanged[artefact.key] = artefact
        state.made_again += 1
    state.manifest.add(artefact, as_records(made.findings))


def _exit_to(source: Source) -> str:
    """Where "Exit this page" leads; "" if the leaflet does not need it."""
    return source.library.settings.exit_to if source.leaflet.sensitive else ""


def _path(task: _Task, edition: str, look: str = "") -> str:
    return artefact_path(task.source.id, task.tag, edition, look, task.source.leaflet.file_stem)


def _remove_renamed(project: Project, path: str, key: Key, state: _SoFar) -> None:
    """Remove a file under a name that the leaflet no longer gives it, which may say what it is about."""
    row = state.manifest.artefacts.get(key)
    if row is not None and row.path != path and _is_as_built(project, row):
        project.remove(project.output / row.path)
        state.removed.append(row.path)


def _spelled(day: datetime.date | None) -> str:
    return day.isoformat() if day is not None else ""


def _is_release(project: Project, key: Key, state: _SoFar) -> bool:
    """Whether the file under a name is a release, as it was built."""
    row = state.manifest.artefacts.get(key)
    return row is not None and row.status == RELEASED and _is_as_built(project, row)


def _withhold(project: Project, path: str, key: Key, state: _SoFar) -> None:
    """Note that a file is withheld. Remove an older file under its name, unless it is a release as built."""
    state.withheld.append(path)
    if _is_release(project, key, state):
        state.earlier_releases.append(path)
        return
    state.manifest.artefacts.pop(key, None)
    if project.optional_data(project.output / path) is not None:
        project.remove(project.output / path)
        state.removed.append(path)


def _require_writable(project: Project, tasks: list[_Task], obsolete: list[Artefact]) -> None:
    """Raise PipelineError if a file could not be written, or an obsolete file not be removed."""
    made = (_path(task, name) for task in tasks for name in task.editions)
    paths = (*made, *(row.path for row in obsolete))
    for folder in dict.fromkeys((project.output / path).parent for path in paths):
        project.require_writable(folder)


def _obsolete(project: Project, order: Order, state: _SoFar) -> list[Artefact]:
    """Artefacts whose leaflet, language, edition or look no longer exists; none if only a part is built.

    A look no longer exists when no order makes a file of that name: the project has now chosen it itself.
    """
    if order.leaflets or order.tags or order.editions:
        return []
    there = {
        (source.id, tag, name, one.look)
        for source in sources(project)
        for tag in source.tags()
        for name in source.editions(tag)
        for one in every_look(name, source.library.settings.looks.get(name, Look()))
    }
    return [row for key, row in state.manifest.artefacts.items() if key not in there]


def _remove(project: Project, obsolete: list[Artefact], state: _SoFar) -> None:
    for row in obsolete:
        path = (project.output / row.path).resolve()
        if path.is_relative_to(project.output.resolve()):
            project.remove(project.output / row.path)
        del state.manifest.artefacts[row.key]
