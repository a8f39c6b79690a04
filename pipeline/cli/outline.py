"""``leaflets outline``: how a text was read."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.options import HERE, AsJson, Debug, ProjectFolder, Quiet
from pipeline.cli.telling import errors_told, print_json, project_in, say


def outline(
    leaflet: Annotated[
        str, typer.Argument(metavar="LEAFLET", help="A leaflet, or any file of plain text or Markdown.")
    ],
    language: Annotated[
        str, typer.Option(metavar="TAG", help="The language of a file (BCP 47); a project knows its own.")
    ] = "en-GB",
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Show how the program read your text.

    It lists headings, lists, numbers and links, and each place that may be wrong.
    """
    from pipeline.operations.outline import outlines, outlines_of_file
    from pipeline.reports import outline as reports

    del quiet  # every command takes it; there is nothing but the answer
    with errors_told(debug):
        path = Path(leaflet)
        if path.suffix or len(path.parts) > 1:  # no leaflet has a name like this
            found = outlines_of_file(path, language)
        else:
            found = outlines(project_in(project), leaflet)
        if as_json:
            print_json({"outlines": [reports.as_record(one) for one in found]})
        else:
            say(reports.as_text(found, shutil.get_terminal_size((100, 24)).columns).rstrip("\n"))
