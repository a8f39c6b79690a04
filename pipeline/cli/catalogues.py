"""``leaflets update``, ``status``, ``memory``, ``glossary``: translations, and the words to make them of."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.options import HERE, AsJson, Debug, Languages, Leaflets, ProjectFolder, Quiet, ToFile
from pipeline.cli.telling import errors_told, hand_over, many, print_json, print_table, project_in, say


def update(
    leaflets: Leaflets = None,
    language: Languages = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Take the messages from the sources and merge them into the catalogues; make new catalogues."""
    from pipeline.operations.update import update as update_all

    with errors_told(debug):
        updates = update_all(project_in(project), many(leaflets), many(language))
        if as_json:
            print_json({"catalogues": [asdict(one) for one in updates]})
        elif not quiet:
            say("\n".join(one.line() for one in updates))


def status(
    project: ProjectFolder = HERE, as_json: AsJson = False, quiet: Quiet = False, debug: Debug = False
) -> None:
    """Show how far each translation is."""
    from pipeline.operations.status import status as status_of

    with errors_told(debug):
        rows = list(status_of(project_in(project)))
        if as_json:
            print_json({"status": [asdict(row) for row in rows]})
        elif not quiet:
            print_table([row.row() for row in rows])


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

    del as_json  # the answer is a file
    with errors_told(debug):
        there = project_in(project)
        hand_over(there, memory.export_memory(there, language), output, quiet)


def import_memory(
    file: Annotated[Path, typer.Argument(metavar="FILE.tmx")],
    language: Languages = None,
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Add a TMX file to the memories of its languages; update and reviews suggest what is in them."""
    from pipeline.operations import memory

    with errors_told(debug):
        found = memory.import_memory(project_in(project), file, many(language))
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

    del as_json  # the answer is a file
    with errors_told(debug):
        there = project_in(project)
        hand_over(there, memory.export_glossary(there), output, quiet)
