"""What commands share: exit codes, the day, and what is said on standard output and on standard error."""

from __future__ import annotations

import contextlib
import datetime
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from pipeline.model.errors import PipelineError
from pipeline.model.place import Place

if TYPE_CHECKING:
    from pipeline.project.folder import Project

DONE, FOUND, CANNOT_GO_ON, INTERRUPTED = 0, 1, 2, 130


@contextlib.contextmanager
def errors_told(debug: bool, working: bool = True) -> Iterator[None]:
    """Tell a PipelineError in a line and end with exit code 2; end with 130 when interrupted.

    Not *working*, there is nothing to clear up, and an interruption ends the process at once (__main__).
    An error of the disk is told, too, that nobody expected: a person can mend what it names.
    """
    try:
        with _interruptible() if working else contextlib.nullcontext():
            yield
    except KeyboardInterrupt:
        tell("interrupted")
        raise typer.Exit(INTERRUPTED) from None
    except PipelineError as error:
        if debug:
            traceback.print_exc()
        tell_error(error)
        raise typer.Exit(CANNOT_GO_ON) from None
    except OSError as error:
        if debug:
            traceback.print_exc()
        if error.filename is None:  # such as standard output, which is not to be tried again
            drop_output()
        tell(f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error))
        raise typer.Exit(CANNOT_GO_ON) from None


@contextlib.contextmanager
def _interruptible() -> Iterator[None]:
    """Have an interruption raise KeyboardInterrupt, which clears up, not end the process (__main__)."""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN or threading.current_thread() is not threading.main_thread():
        yield
        return
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def project_in(folder: Path, output: Path | None = None) -> Project:
    """Return the project in *folder*, its files landing in *output* where that is named."""
    from pipeline.project.folder import Project
    from pipeline.project.together import is_unfinished

    if output is not None and output.exists() and not output.is_dir():
        hint = "name a folder with --output"
        raise PipelineError("this is no folder, and files are to land in it", Place(str(output)), hint)
    project = Project(folder, output or Path(), today=today())
    if is_unfinished(project):
        _finish(project)
    return project


def _finish(project: Project) -> None:
    """Finish what an interrupted command had begun, if that can be, and no other writes just now."""
    from pipeline.project.locks import BusyError
    from pipeline.project.together import alone

    try:
        with contextlib.suppress(BusyError), alone(project, tell, seconds=0):
            pass
    except PipelineError as error:
        tell_error(error)


@contextlib.contextmanager
def project_to_change(folder: Path) -> Iterator[Project]:
    """Have the project in *folder* for a command that changes what people wrote; no other does meanwhile."""
    from pipeline.project.together import alone

    project = project_in(folder)
    with alone(project, tell):
        yield project


def many(values: list[str] | None) -> tuple[str, ...]:
    """The values of a repeated or comma-separated option."""
    parts = (part.strip() for value in values or () for part in value.split(","))
    return tuple(part for part in parts if part)


def today() -> datetime.date:
    """Today, or the day that SOURCE_DATE_EPOCH names (reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date()
    return datetime.datetime.now(datetime.UTC).date()


def counted(count: int, noun: str) -> str:
    """Return the count with its noun: 1 file, 2 files."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def print_table(rows: list[dict[str, Any]], line: Callable[[str], None] | None = None) -> None:
    """Print rows in columns wide enough for every script; *line* takes each line, otherwise ``say``."""
    from rich.cells import cell_len

    if not rows:
        return
    table = [[name.replace("_", " ") for name in rows[0]]] + [[str(v) for v in row.values()] for row in rows]
    widths = [max(cell_len(row[i]) for row in table) for i in range(len(table[0]))]
    for row in table:
        cells = (cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True))
        (line or say)("  ".join(cells).rstrip())


def hand_over(project: Project, data: bytes, output: Path | None, quiet: bool, as_json: bool = False) -> None:
    """Write a file to where it is to land, or to standard output: as it is, or as a value in JSON.

    Raises PipelineError if something else is there (named_files).
    """
    if output is None:
        text = data.decode().rstrip("\n")
        if as_json:
            print_json({"file": text})
        else:
            say(text)
        return
    from pipeline.project.named_files import write_named

    write_named(output, data, project.root)
    if as_json:
        print_json({"written": project.name(output)})
    elif not quiet:
        tell(f"{project.name(output)}: written")


def print_json(answer: dict[str, Any]) -> None:
    """Print the answer as JSON."""
    import json

    say(json.dumps(answer, ensure_ascii=False, indent=2))


def say(text: str) -> None:
    """Print a line of the answer, in UTF-8 whatever the terminal says of itself.

    Raises PipelineError where nobody takes it: the reader is gone, or the disk is full.
    """
    try:
        typer.echo(_in_utf_8(text))
    except OSError as error:
        drop_output()
        raise PipelineError(f"cannot be written: {error.strerror}", Place("standard output")) from None


def drop_output() -> None:
    """Let go what standard output still holds, which Python would try to write again at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def tell(text: str) -> None:
    """Print a line on standard error; where nobody takes it, there is nobody to tell."""
    with contextlib.suppress(OSError):
        typer.echo(_in_utf_8(text), err=True)


def tell_error(error: PipelineError) -> None:
    """Print an error on standard error, with its hint on the line below."""
    tell(str(error))
    if error.hint:
        tell(f"    {error.hint}")


def _in_utf_8(text: str) -> str:
    """The text with U+FFFD for each byte of a file's name that is no UTF-8."""
    with contextlib.suppress(UnicodeEncodeError):
        text.encode()
        return text
    return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)
