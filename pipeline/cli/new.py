"""``leaflets new``: a project of one's own, and leaflets from files of other programs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.options import HERE, AsJson, Debug, ProjectFolder, Quiet
from pipeline.cli.telling import DONE, FOUND, errors_told, print_json, project_in, say, tell
from pipeline.model.errors import PipelineError

if TYPE_CHECKING:
    from pipeline.operations.new import Begun


def new(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[FOLDER|LEAFLET]",
            help="The folder of the new project; with --from, the name of the new leaflet.",
            show_default="this folder",
        ),
    ] = None,
    source: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="FILE",
            help="Make a leaflet from this file; - takes the text that another program sends.",
        ),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option(metavar="TAG", help="The language that you write in (BCP 47).", show_default="en-GB"),
    ] = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Make a project of your own. With --from, make a leaflet in it."""
    from pipeline.reports import reaches

    with errors_told(debug):
        if source is not None:
            begun = _leaflet(name or "", source, language, project)
        else:
            begun = _project(name, language, project)
        _tell(begun, as_json, quiet)
        raise typer.Exit(FOUND if reaches(begun.findings, "error") else DONE)


def _project(name: str | None, language: str | None, project: Path) -> Begun:
    from pipeline.operations.new import new_project

    if name is not None and project != HERE:
        hint = "for a leaflet in a project, name its file, too: --from FILE"
        raise PipelineError("the folder is named twice", hint=hint)
    if name == "":
        raise PipelineError("the folder has no name", hint="name one, or leave it out for this folder")
    return new_project(project if name is None else Path(name), "en-GB" if language is None else language)


def _leaflet(leaflet: str, file: str, language: str | None, project: Path) -> Begun:
    from pipeline.operations.new import new_leaflet, require_name

    if not file:
        raise PipelineError("--from names no file", hint="name the file that has your text")
    if language is not None:
        hint = "source/project.toml says which language you write in"
        raise PipelineError("--language is for a new project", hint=hint)
    require_name(leaflet, "" if file == "-" else Path(file).stem, file)
    if not (project / "source").exists():
        command = "leaflets new" if project == HERE else f"leaflets new {project.as_posix()}"
        hint = f"make a project first: {command}"
        raise PipelineError(f"there is no project in {project.resolve().as_posix()}", hint=hint)
    given = sys.stdin.buffer.read() if file == "-" else None
    return new_leaflet(project_in(project), leaflet, file, given)


def _tell(begun: Begun, as_json: bool, quiet: bool) -> None:
    """Say what was made, what did not come along, and what to do next."""
    from pipeline import reports

    if as_json:
        findings = reports.as_records(begun.findings)
        print_json(
            {
                "written": list(begun.written),
                "notes": list(begun.notes),
                "findings": findings,
                "next": list(begun.next),
            }
        )
        return
    if not quiet:
        say("\n".join(f"{path}: written" for path in begun.written))
    if begun.findings:
        tell(reports.as_text(begun.findings).rstrip("\n"))
    for note in begun.notes:
        tell(note)
    if not quiet:
        say("\n".join(f"next: {command}" for command in begun.next))
