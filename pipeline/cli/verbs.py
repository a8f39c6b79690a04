"""The verbs of the command, each with the function that runs it and its line in the list of ``--help``.

The module of a verb is imported when the verb is called, or its help is asked for: the list needs none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any, NamedTuple

import typer
import typer.core
import typer.main


class Verb(NamedTuple):
    """A command: the function that runs it as ``module:name``, and the first line of its docstring."""

    function: str
    line: str


class VerbGroup(NamedTuple):
    """Commands under one name: ``leaflets review export``."""

    verbs: Mapping[str, Verb]
    line: str


Table = Mapping[str, Verb | VerbGroup]
VERBS: Table = MappingProxyType(
    {
        "new": Verb("new:new", "Make a project of your own."),
        "outline": Verb("outline:outline", "Show how the program read your text."),
        "build": Verb("build:build", "Make every edition of every leaflet in every language."),
        "site": Verb("site:site", "Make a website to download from, with what is ready."),
        "serve": Verb("serve:serve", "Show the leaflets in your browser, and what is wrong."),
        "update": Verb("catalogues:update", "Bring the catalogues up to date with the sources."),
        "status": Verb("catalogues:status", "Show how far each translation is, what waits, and for whom."),
        "check": Verb("checks:check", "Check texts, translations and finished files."),
        "languages": Verb("checks:languages", "Show the names, direction and fonts of each language."),
        "readability": Verb("checks:readability", "Show hard sentences and words, and reading levels."),
        "rule": Verb("checks:rule", "Show why a rule exists."),
        "guide": Verb("guides:guide", "Show a guide."),
        "review": VerbGroup(
            {
                "export": Verb("review:export", "Make the file in which an interpreter checks."),
                "import": Verb("review:import_", "Show what a file that came back changes, and take it."),
                "sign": Verb(
                    "review:sign", "Sign messages that you have read against the source, word by word."
                ),
                "unsign": Verb(
                    "review:unsign", "Take back what anybody signed of messages; the ledger keeps both."
                ),
                "list": Verb("review:list_", "Show each message's id, and what stands of its sign-offs."),
                "questions": Verb(
                    "review:questions", "Show what people asked about translations, and answer."
                ),
            },
            "Files for interpreters to check, and the way back.",
        ),
        "memory": VerbGroup(
            {
                "export": Verb(
                    "catalogues:export_memory", "Write the translations into a language as TMX 1.4."
                ),
                "import": Verb(
                    "catalogues:import_memory", "Add a TMX file to the memories of its languages."
                ),
            },
            "Earlier translations, as TMX files.",
        ),
        "glossary": VerbGroup(
            {
                "export": Verb(
                    "catalogues:export_glossary", "Write source/glossary.toml as TBX-Basic (ISO 30042)."
                ),
                "import": Verb(
                    "catalogues:import_glossary",
                    "Add the terms of a TBX or CSV file to source/glossary.toml.",
                ),
            },
            "The words that a project agreed on, for other programs.",
        ),
    }
)
HELP = {"help_option_names": ["-h", "--help"]}


class Verbs(typer.core.TyperGroup):
    """A group that imports a verb when it is called, and lists all of them without an import."""

    def __init__(self, *, table: Table = VERBS, **given: Any) -> None:
        super().__init__(**given)
        self.table = table
        self.commands: Any = _Commands(table)

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the names of the verbs, in the order of the table."""
        return list(self.table)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write the list of verbs."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, row.line) for name, row in self.table.items()])


class _Commands(Mapping[str, Any]):
    """The verbs of a table, each made when it is first asked for."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.made: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self.made:
            self.made[name] = _made(name, self.table[name])
        return self.made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.table)

    def __len__(self) -> int:
        return len(self.table)


def _made(name: str, row: Verb | VerbGroup) -> Any:
    """The command of a row of the table."""
    if isinstance(row, VerbGroup):
        return Verbs(
            table=row.verbs,
            name=name,
            help=row.line,
            no_args_is_help=True,
            rich_markup_mode=None,
            context_settings=HELP,
        )
    module, _, function = row.function.partition(":")
    alone = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings=HELP)
    alone.command(name)(getattr(import_module(f"pipeline.cli.{module}"), function))
    return typer.main.get_command(alone)
