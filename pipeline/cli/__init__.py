"""The command ``leaflets``: verbs, arguments, exit codes, printing. Knows no PDF, PO, DOCX or rule.

Standard output carries the answer and nothing else; progress and errors go to standard error.
Exit codes: 0 done, 1 findings at or above the fail level (build: a file was withheld), 2 cannot go on
or one text cannot be read, 70 a fault of ours, 130 interrupted. Each command imports its verb when it is
called, so that ``--help`` is quick.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Annotated

import typer

import pipeline
from pipeline.cli import review
from pipeline.cli.build import build
from pipeline.cli.catalogues import (
    export_glossary,
    export_memory,
    import_glossary,
    import_memory,
    status,
    update,
)
from pipeline.cli.checks import check, languages, readability, rule
from pipeline.cli.guides import guide
from pipeline.cli.new import new
from pipeline.cli.outline import outline
from pipeline.cli.serve import serve
from pipeline.cli.site import site
from pipeline.cli.telling import errors_told, say

Command = Callable[..., None]

COMMANDS: tuple[Command, ...] = (
    new,
    outline,
    build,
    site,
    serve,
    update,
    status,
    check,
    languages,
    readability,
    rule,
    guide,
)
GROUPS: Mapping[str, tuple[str, Mapping[str, Command]]] = MappingProxyType(
    {
        "review": (
            "Files for interpreters to check, and the way back.",
            {
                "export": review.export,
                "import": review.import_,
                "sign": review.sign,
                "unsign": review.unsign,
                "list": review.list_,
                "questions": review.questions,
            },
        ),
        "memory": (
            "Earlier translations, as TMX files.",
            {"export": export_memory, "import": import_memory},
        ),
        "glossary": (
            "The words that a project agreed on, for other programs.",
            {"export": export_glossary, "import": import_glossary},
        ),
    }
)

HELP = {"help_option_names": ["-h", "--help"]}


def _version(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        say(f"leaflets {pipeline.__version__}")
        raise typer.Exit


def _app() -> typer.Typer:
    """The command with its verbs and groups of verbs."""
    made = typer.Typer(
        help="Write one plain text. Get Easy Read, large print, plain text and web pages in every language.",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings=HELP,
    )
    made.callback(invoke_without_command=True)(_version)
    for command in COMMANDS:
        made.command()(command)
    for name, (words, commands) in GROUPS.items():
        group = typer.Typer(no_args_is_help=True, rich_markup_mode=None, context_settings=HELP)
        for verb, command in commands.items():
            group.command(verb)(command)
        made.add_typer(group, name=name, help=words)
    return made


app = _app()


def main() -> None:
    """Run the command line; ends the process with its exit code."""
    try:
        with errors_told(debug=False, working=False):  # of what stands outside the verbs: --version, --help
            app()
    except typer.Exit as end:
        sys.exit(end.exit_code)
