"""Writes a catalogue and the lines of its ledger as one step, and finishes such a step after an interruption.

What is to be written is written down first (``locales/.unfinished.json``). If the command is killed after
that, the next one does the rest; if it is killed before, nothing has happened. A step that fails is undone.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from pipeline.model.document import Place
from pipeline.model.errors import PipelineError
from pipeline.project.disk import clear_left_behind, cut_file, remove_file, sync_folder, unwritten
from pipeline.project.folder import Project
from pipeline.project.locks import SECONDS, Tell, locked

NAME = ".unfinished.json"
"""The file in ``locales/`` that says what a command is about to write; it is there only while it writes."""


@dataclass(frozen=True, slots=True)
class Step:
    """What is written at once: a catalogue anew, and *lines* at the end of a ledger.

    *catalogue* and *ledger* are paths from ``locales/``; "" for a catalogue that stays as it is. *before* is
    the digest of the older catalogue, None if there was none. *size* counts the bytes of the older ledger,
    None if there was none.
    """

    catalogue: str
    before: str | None
    after: str
    ledger: str
    size: int | None
    lines: str


@contextlib.contextmanager
def alone(project: Project, tell: Tell | None = None, seconds: float = SECONDS) -> Iterator[None]:
    """Hold the lock of the writers of *project*, and finish first what an interrupted one left unfinished.

    Calls *tell* with lines for people. Raises PipelineError if another process holds the lock too long.
    """
    said = tell or (lambda words: None)
    with locked(project.source, project.name(project.source), said, seconds):
        for line in finish(project):
            said(line)
        for folder in project.folders_of_people():
            clear_left_behind(folder)
        yield


@dataclass(frozen=True, slots=True)
class Swap:
    """A catalogue to be written: what its file had when it was read (None: no file), and will have."""

    path: Path
    expected: bytes | None
    data: bytes


def write_together(project: Project, catalogue: Swap | None, ledger: Path, lines: bytes) -> None:
    """Write a *catalogue*, and *lines* at the end of the *ledger*: both, or neither.

    Without *catalogue*, only the lines are written. The caller holds the lock (``alone``). Raises
    ChangedMeanwhileError if somebody else has saved the catalogue, and PipelineError if one of the two cannot
    be written; then both stay as they were.
    """
    if not lines:
        _swap(project, catalogue)
        return
    step = _step(project, catalogue, ledger, lines)
    journal = project.locales / NAME
    project.write(journal, json.dumps(asdict(step), ensure_ascii=False).encode())
    sync_folder(journal.parent)
    try:
        project.append(ledger, lines)
        _swap(project, catalogue)
    except BaseException:
        _undo(project, step)
        raise
    _end(project)


def _swap(project: Project, catalogue: Swap | None) -> None:
    if catalogue is not None:
        project.swap(catalogue.path, catalogue.expected, catalogue.data)
        sync_folder(catalogue.path.parent)


def _step(project: Project, catalogue: Swap | None, ledger: Path, lines: bytes) -> Step:
    """What is to be written, as the journal has it."""
    there = project.optional_data(ledger)
    size = None if there is None else len(there)
    if catalogue is None:
        return Step("", None, "", _below(project, ledger), size, lines.decode())
    before = None if catalogue.expected is None else _digest(catalogue.expected)
    after = catalogue.data.decode()
    return Step(_below(project, catalogue.path), before, after, _below(project, ledger), size, lines.decode())


def _undo(project: Project, step: Step) -> None:
    """Take the lines of a step out of the ledger again, unless its catalogue is written already.

    If even that fails, the next command finishes the step.
    """
    with contextlib.suppress(OSError, PipelineError):
        there = project.optional_data(project.locales / step.catalogue) if step.catalogue else None
        after = _digest(step.after.encode())
        if there is None or after == step.before or _digest(there) != after:
            _cut_lines(project, step)
        _end(project)


def _cut_lines(project: Project, step: Step) -> None:
    """Take the lines of a step, or the part of them that is there, from the end of the ledger."""
    path = project.locales / step.ledger
    there = project.optional_data(path)
    size = step.size or 0
    if there is None or not _is_part(there[size:], step.lines):
        return
    if step.size is None:
        remove_file(path)
    elif len(there) > size:
        cut_file(path, size)


def _is_part(tail: bytes, lines: str) -> bool:
    """Whether *tail* is how the *lines* begin; a line feed may come first, if the one before lacked it."""
    whole = lines.encode()
    return whole.startswith(tail) or whole.startswith(tail.removeprefix(b"\n"))


def is_unfinished(project: Project) -> bool:
    """Return whether a command was interrupted while it wrote (or writes just now)."""
    with contextlib.suppress(PermissionError):  # who reads the catalogues says so
        return (project.locales / NAME).exists()
    return False


def finish(project: Project) -> tuple[str, ...]:
    """Write what an interrupted command had begun to write; return lines for people that say so.

    A catalogue that somebody has saved since then stays as it is. The caller holds the lock. Raises
    PipelineError if the journal cannot be read, or if a file cannot be written.
    """
    if not is_unfinished(project):
        return ()
    step = _read(project)
    told = [*_finish_ledger(project, step), *_finish_catalogue(project, step)]
    _end(project)
    return tuple(told)


def _finish_ledger(project: Project, step: Step) -> Iterator[str]:
    path = project.locales / step.ledger
    there = project.optional_data(path) or b""
    size = step.size or 0
    tail, lines = there[size:], step.lines.encode()
    if lines in tail:
        return
    if tail and _is_part(tail, step.lines):
        with _errors_of(project, path):
            cut_file(path, size)
        yield f"{project.name(path)}: took out half a line that an interrupted command had left"
    project.append(path, lines)
    count = lines.count(b"\n")
    what = "1 line" if count == 1 else f"{count} lines"
    yield f"{project.name(path)}: wrote {what} that an interrupted command had begun"


def _finish_catalogue(project: Project, step: Step) -> Iterator[str]:
    if not step.catalogue:
        return
    path = project.locales / step.catalogue
    there, after = project.optional_data(path), step.after.encode()
    if there == after:
        return
    if (None if there is None else _digest(there)) != step.before:
        why = "stays as somebody has saved it after an interrupted command"
        yield f"{project.name(path)}: {why}; import again what was to be imported"
        return
    project.swap(path, there, after)
    yield f"{project.name(path)}: wrote what an interrupted command had begun"


@contextlib.contextmanager
def _errors_of(project: Project, path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise unwritten(project.name(path), error) from None


def _end(project: Project) -> None:
    """Remove the journal: the step is done, or undone."""
    path = project.locales / NAME
    with _errors_of(project, path):
        remove_file(path)
        sync_folder(path.parent)


def _read(project: Project) -> Step:
    """The step in the journal; raises PipelineError if that is none of ours."""
    path = project.locales / NAME
    try:
        step = Step(**json.loads(project.data(path)))
        wanted = (step.after, step.ledger, step.lines, step.catalogue)
        if not all(isinstance(one, str) for one in wanted) or not isinstance(step.size, int | None):
            raise ValueError
        if not all(map(_is_safe, (step.catalogue, step.ledger))) or not step.ledger.endswith(".jsonl"):
            raise ValueError
        if step.catalogue and not step.catalogue.endswith(".po"):
            raise ValueError
    except (ValueError, TypeError, RecursionError):
        hint = "look at version control for what changed last, then delete this file"
        what = "this says what a command was writing when it was interrupted, and cannot be read"
        raise PipelineError(what, Place(project.name(path)), hint) from None
    return step


def _is_safe(name: str) -> bool:
    """Whether a path from ``locales/`` stays in it."""
    return not name.startswith("/") and ".." not in Path(name).parts and not Path(name).is_absolute()


def _below(project: Project, path: Path) -> str:
    return path.relative_to(project.locales).as_posix()


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
