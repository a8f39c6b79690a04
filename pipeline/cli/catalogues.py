"""``leaflets update``, ``status``, ``memory``, ``glossary``: translations, and the words to make them of."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.options import HERE, AsJson, Debug, Languages, Leaflets, ProjectFolder, Quiet, ToFile
from pipeline.cli.telling import (
    errors_told,
    hand_over,
    many,
    print_json,
    print_table,
    project_in,
    project_to_change,
    say,
    tell,
)

COLUMNS = (
    "Words of the source. Signed off: checked or final. Ready: what a release may show. Critical final: a "
    "release needs all of them. Questions: without an answer; doubts of translators wait for the check."
)


def update(
    leaflets: Leaflets = None,
    language: Languages = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Bring the catalogues up to date with the sources.

    With --language, make a new catalogue where there is none.
    """
    from pipeline.operations.update import lost_marks
    from pipeline.operations.update import update as update_all

    with errors_told(debug):
        with project_to_change(project) as there:
            updates = update_all(there, many(leaflets), many(language))
        gone = lost_marks(there, many(leaflets))
        for lost in gone:
            tell(f"{lost.place}: {lost.message}; what it marked may no longer be critical")
            tell(f"    {lost.hint}")
        if as_json:
            marks = [{"place": str(one.place), "message": one.message, "hint": one.hint} for one in gone]
            print_json({"catalogues": [asdict(one) for one in updates], "lost_marks": marks})
        elif not quiet and updates:
            say("\n".join(one.line() for one in updates))
        elif not quiet:
            tell("there is no catalogue yet; to make one for Polish: leaflets update --language pl")


def status(
    tags: Annotated[list[str] | None, typer.Argument(metavar="LANGUAGE...", show_default=False)] = None,
    page: Annotated[
        Path | None,
        typer.Option(
            "--html", metavar="FILE", help="Write a page, and one for each language.", show_default=False
        ),
    ] = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Show how far each translation is, what waits, and for whom.

    With LANGUAGE, show all that waits in it.
    """
    from pipeline.operations import status as operation

    with errors_told(debug):
        there, chosen = project_in(project), many(tags)
        found = list(operation.status(there, chosen))
        written = list(operation.write_pages(there, page, found, chosen)) if page is not None else []
        if as_json:
            print_json({"status": [operation.record(one) for one in found], "written": written})
        elif not quiet:
            print_table([operation.row(one) for one in found])
            if chosen:
                say("")
                print_table([operation.waits_row(one, waits) for one in found for waits in one.waits])
            tell(COLUMNS)
            for name in written:
                tell(f"{name}: written")


def export_memory(
    language: Annotated[str, typer.Option("--language", metavar="TAG", help="Which one (BCP 47).")],
    output: ToFile = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Write the translations into a language as TMX 1.4."""
    from pipeline.operations import memory

    with errors_told(debug):
        there = project_in(project)
        hand_over(there, memory.export_memory(there, language), output, quiet, as_json)


def import_memory(
    file: Annotated[Path, typer.Argument(metavar="FILE.tmx")],
    language: Languages = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Add a TMX file to the memories of its languages.

    Updates and reviews suggest what is in them.
    """
    from pipeline.operations import memory

    with errors_told(debug):
        with project_to_change(project) as there:
            found = memory.import_memory(there, file, many(language))
        if as_json:
            print_json({"memories": [asdict(one) for one in found]})
        elif not quiet:
            say("\n".join(one.line() for one in found) or "nothing new")


def export_glossary(
    output: ToFile = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Write source/glossary.toml as TBX-Basic (ISO 30042)."""
    from pipeline.operations import memory

    with errors_told(debug):
        there = project_in(project)
        hand_over(there, memory.export_glossary(there), output, quiet, as_json)


def import_glossary(
    file: Annotated[Path, typer.Argument(metavar="FILE.tbx")],
    language: Languages = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Add the terms of a TBX or CSV file to source/glossary.toml.

    What the project agreed on stays; the answer names what the file says otherwise.
    """
    from pipeline.operations import memory

    with errors_told(debug):
        with project_to_change(project) as there:
            found = memory.import_glossary(there, file, many(language))
        if as_json:
            print_json({"imported": asdict(found)})
        elif not quiet:
            say(found.line())
