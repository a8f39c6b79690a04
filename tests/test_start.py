"""What a command imports: the start is quick when nothing is imported that the command does not use."""

from __future__ import annotations

import inspect
import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from pipeline.cli.verbs import VERBS, Verb, VerbGroup
from pipeline.operations.build import build
from tests.command import ENVIRONMENT
from tests.projects import make_project, order
from tests.test_architecture import USED_IN

ROWS = {
    **{name: row for name, row in VERBS.items() if isinstance(row, Verb)},
    **{
        f"{group} {name}": verb
        for group, row in VERBS.items()
        if isinstance(row, VerbGroup)
        for name, verb in row.verbs.items()
    },
}


@pytest.mark.parametrize("name", ROWS)
def test_the_line_of_a_verb_begins_its_help(name: str) -> None:
    module, _, function = ROWS[name].function.partition(":")
    words = inspect.getdoc(getattr(import_module(f"pipeline.cli.{module}"), function)) or ""
    first = words.partition("\n\n")[0]
    assert first == ROWS[name].line or first.startswith(f"{ROWS[name].line} ")


# Prints the modules that are there after each command, in the process of the commands.
LOADED = """
import json, sys
from pipeline.__main__ import main
for command in json.loads(sys.argv[1]):
    sys.argv = ["leaflets", *command]
    try:
        main()
    except SystemExit as end:
        print(json.dumps([end.code, sorted(sys.modules)]))
"""
OF_EVERY_START = {"pipeline.__main__", "pipeline.model", "pipeline.model.errors", "pipeline.model.place"}
OF_NO_BUILD = ("checks.pdf_file", "checks.plain_language", "operations.rules", "segmentation", "writers")
SLOW_OF_PYTHON = {"asyncio", "concurrent", "email", "http", "importlib.metadata", "multiprocessing", "xml"}


def loaded_after(*commands: list[str], folder: Path) -> list[set[str]]:
    """Run *commands* one after the other in one new process; return the modules that are there after each."""
    command = [sys.executable, "-c", LOADED, json.dumps(commands)]
    environment = {**os.environ, **ENVIRONMENT}
    run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in run.stdout.splitlines() if line.startswith("[")]
    assert [code for code, _ in answers] == [0] * len(commands), run.stderr
    return [set(modules) for _, modules in answers]


def test_a_command_imports_only_what_it_uses(tmp_path: Path) -> None:
    project = make_project(tmp_path, '"easy-read", "large-print", "plain-text"')
    build(project, order())
    version, help_, built = loaded_after(["--version"], ["--help"], ["build", "--quiet"], folder=tmp_path)
    for modules in (version, help_):
        ours = {name for name in modules if name.startswith("pipeline.")}
        assert {name for name in ours if not name.startswith("pipeline.cli")} == OF_EVERY_START
        assert not ours & {f"pipeline.cli.{verb.function.partition(':')[0]}" for verb in ROWS.values()}
    libraries = set(USED_IN)
    assert version & libraries == help_ & libraries == {"typer"}
    assert built & libraries == {"babel", "typer"}, "a build that has nothing to do makes no file"
    assert not [name for name in built if name.startswith(tuple(f"pipeline.{part}" for part in OF_NO_BUILD))]
    assert built & SLOW_OF_PYTHON == set()
