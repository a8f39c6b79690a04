"""``leaflets serve``: the leaflets in a browser of this computer, as they are at this moment."""

from __future__ import annotations

from typing import Annotated

import typer

from pipeline.cli.options import HERE, AsJson, Debug, ProjectFolder, Quiet
from pipeline.cli.telling import errors_told, print_json, project_in, say, tell, today


def serve(
    port: Annotated[
        int, typer.Option(min=0, max=65535, metavar="N", help="The port; 0 takes a free one.")
    ] = 8000,
    host: Annotated[
        str, typer.Option(metavar="NAME", help="Who may look: other computers can if you name your address.")
    ] = "localhost",
    project: ProjectFolder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Show the leaflets in your browser, and what is wrong.

    It shows your text as it is at this moment, and runs until you press Ctrl-C.
    """
    from pipeline.operations.serve import serve as answer

    def listening(address: str) -> None:
        if as_json:
            print_json({"address": address})
        else:
            say(address)
        if not quiet:
            tell("open this address in your browser; Ctrl-C ends it")

    with errors_told(debug):
        answer(project_in(project), today, host, port, listening)
