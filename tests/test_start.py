"""What a command imports: the start is quick when nothing is imported that the command does not use."""

from __future__ import annotations

import inspect
from importlib import import_module

import pytest

from pipeline.cli.verbs import VERBS, Verb, VerbGroup

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
