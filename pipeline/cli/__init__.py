"""The command ``leaflets``: verbs, arguments, exit codes, printing. Knows no PDF, PO, DOCX or rule.

Standard output carries the answer and nothing else; progress and errors go to standard error.
Exit codes: 0 done, 1 findings at or above the fail level (build: a file was withheld), 2 cannot go on
or one text cannot be read, 70 a fault of ours, 130 interrupted. A verb is imported when it is called, and
imports its operation then, so that ``--help`` is quick.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

import pipeline
from pipeline.cli.telling import errors_told, say
from pipeline.cli.verbs import HELP, Verbs


def _version(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        say(f"leaflets {pipeline.__version__}")
        raise typer.Exit


def _app() -> typer.Typer:
    """The command with its verbs and groups of verbs."""
    made = typer.Typer(
        cls=Verbs,
        help="Write one plain text. Get Easy Read, large print, plain text and web pages in every language.",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings=HELP,
    )
    made.callback(invoke_without_command=True)(_version)
    return made


app = _app()


def main() -> None:
    """Run the command line; ends the process with its exit code."""
    try:
        with errors_told(debug=False, working=False):  # of what stands outside the verbs: --version, --help
            app()
    except typer.Exit as end:
        sys.exit(end.exit_code)
