"""``leaflets guide``: the guides that come with the package."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from pipeline.cli.options import HERE, AsJson, Debug, ProjectFolder, Quiet
from pipeline.cli.telling import errors_told, print_json, print_table, say


def guide(
    name: Annotated[str | None, typer.Argument(metavar="NAME", show_default=False)] = None,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
    project: ProjectFolder = HERE,
) -> None:
    """Show a guide. Without a name, list the guides."""
    from pipeline import guides

    del quiet, project  # every command takes them; the answer is the same
    with errors_told(debug):
        if name is None:
            rows = [{"guide": each, "title": guides.title(each)} for each in guides.names()]
            print_json({"guides": rows}) if as_json else print_table(rows)
        elif as_json:
            print_json({"guide": name, "text": guides.guide(name)})
        elif sys.stdout.isatty():
            _show(guides.guide(name))
        else:
            say(guides.guide(name).rstrip("\n"))


def _show(markdown: str) -> None:
    """Print Markdown on the terminal, in lines of at most 100 columns."""
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console()
    console.print(Markdown(markdown), width=min(console.width, 100))
