"""``leaflets build``: the main job."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pipeline.cli.options import (
    HERE,
    AsJson,
    Debug,
    Editions,
    Languages,
    Leaflets,
    ProjectFolder,
    Quiet,
    Release,
)
from pipeline.cli.telling import (
    DONE,
    FOUND,
    counted,
    errors_told,
    many,
    print_json,
    print_table,
    project_in,
    say,
    tell,
    today,
)

if TYPE_CHECKING:
    from pipeline.operations.build import BuildResult, Progress
    from pipeline.project.folder import Project


def build(
    leaflets: Leaflets = None,
    language: Languages = None,
    edition: Editions = None,
    release: Release = False,
    jobs: Annotated[
        int, typer.Option(min=0, metavar="N", help="Processes to work in.", show_default="as needed")
    ] = 0,
    cluster: Annotated[str, typer.Option(metavar="ADDRESS", help="Work on a Dask cluster.")] = "",
    output: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where files land.", show_default="output/")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Make every file again.")] = False,
    size: Annotated[
        int,
        typer.Option(
            metavar="POINTS", help="Letters of large print: 18, 22 or 28.", show_default="project's"
        ),
    ] = 0,
    theme: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="Colours of large print: black-on-white, black-on-cream or yellow-on-black.",
            show_default="project's",
        ),
    ] = "",
    layout: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="Pictures of Easy Read: table (beside the words) or stacked (above them).",
            show_default="project's",
        ),
    ] = "",
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Make every edition of every leaflet in every language."""
    from pipeline.operations.build import Order
    from pipeline.operations.build import build as build_all

    with errors_told(debug):
        there = project_in(project, output)
        chosen = many(leaflets), many(language), many(edition)
        order = Order(today(), *chosen, release, jobs, cluster, force, size, theme, layout)
        with progress_bar(quiet) as progress:
            outcome = build_all(there, order, progress)
        if as_json:
            print_json(_outcome_record(outcome))
        else:
            _tell_not_made(outcome)
            _tell_removed(outcome)
            tell_reasons(outcome)
            if not quiet:
                _tell_doubts(outcome)
                say(_outcome_line(outcome, there, release))
        raise typer.Exit(FOUND if outcome.withheld else DONE)


@contextlib.contextmanager
def progress_bar(quiet: bool, what: str = "Making files") -> Iterator[Progress]:
    """A progress bar on a terminal that says *what* is done; otherwise nothing."""
    if quiet or not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _outcome_line(outcome: BuildResult, project: Project, release: bool) -> str:
    """One line that says what happened, and which command shows the findings that it counts."""
    made, same = len(outcome.written), len(outcome.unchanged)
    found = ", ".join(counted(n, name) for name, n in outcome.open_findings.items() if n)
    if made == 0 and not outcome.withheld and not outcome.removed:
        what = f"nothing to do: {counted(same, 'file')} {'is' if same == 1 else 'are'} up to date"
        if outcome.made_again:
            were = "is as it was" if outcome.made_again == 1 else "are as they were"
            what = f"nothing written: {counted(outcome.made_again, 'file')} made again {were}"
    else:
        parts = [f"{counted(made, 'file')} written", f"{same} up to date" if same else ""]
        parts += [f"{len(outcome.withheld)} withheld" if outcome.withheld else ""]
        parts += [f"{len(outcome.removed)} removed" if outcome.removed else ""]
        what = ", ".join(part for part in parts if part) + f" in {project.name(project.output)}/"
    if not found:
        return f"{what} (no findings)"
    return f"{what} ({found}: run leaflets check{' --release' if release else ''} to see them)"


def _tell_not_made(outcome: BuildResult) -> None:
    """Name each file that was asked for, and that would show a language beside itself."""
    for name in outcome.not_made:
        tell(f"{name}: not made, as this is the language that the leaflet was written in")


def _tell_removed(outcome: BuildResult) -> None:
    """Name each file that was removed because nothing in the project makes it any more."""
    for path in outcome.removed:
        if path not in outcome.withheld:
            tell(f"{path}: removed, as the project no longer makes it")


def tell_reasons(outcome: BuildResult) -> None:
    """Say in a table why files are not released, each reason once; and what is there under their names."""
    from pipeline.operations.release import reasons

    for path in outcome.withheld:
        if older := _older_file(path, outcome):
            tell(f"{path}: withheld{older}")
    found = reasons(outcome.reasons)
    if found:
        tell(f"{counted(len(outcome.reasons), 'file')} not released, because:")
        print_table([one.row() for one in found], tell)


def _tell_doubts(outcome: BuildResult) -> None:
    """Name each leaflet whose text may be read wrongly, and the command that shows where."""
    for leaflet, count in outcome.doubts.items():
        tell(f"{leaflet}: {counted(count, 'place')} may be read wrongly: leaflets outline {leaflet}")


def _older_file(path: str, outcome: BuildResult) -> str:
    """What became of an older file under the name of one that was withheld; nothing if there was none."""
    if path in outcome.removed:
        return "; removed the older draft"
    if path in outcome.earlier_releases:
        return "; an earlier release is still there, with the old words: remove it if they are wrong"
    return ""


def _outcome_record(outcome: BuildResult) -> dict[str, Any]:
    from pipeline import reports
    from pipeline.operations.release import reasons

    return {
        "written": [artefact.path for artefact in outcome.written],
        "unchanged": [artefact.path for artefact in outcome.unchanged],
        "withheld": list(outcome.withheld),
        "removed": list(outcome.removed),
        "not_made": list(outcome.not_made),
        "earlier_releases": list(outcome.earlier_releases),
        "reasons": [one.record() for one in reasons(outcome.reasons)],
        "open_findings": outcome.open_findings,
        "doubts": dict(outcome.doubts),
        "findings": reports.as_records(outcome.findings),
    }
