"""Every rule in the form that people can learn from."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import pipeline
from pipeline.model.finding import Rule
from pipeline.rules import RULES, as_text

ROOT = Path(pipeline.__file__).parent
DEFINED = {
    ast.literal_eval(node.args[0])
    for file in ROOT.rglob("*.py")
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Rule" and node.args
}


def test_every_rule_that_is_defined_is_listed() -> None:
    assert set(RULES) == DEFINED


@pytest.mark.parametrize("rule", RULES.values(), ids=str)
def test_a_rule_has_its_form(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z-]+/[a-z0-9-]+", rule.id)
    assert rule.title.endswith(".")
    assert rule.why.endswith((".", ".”"))
    assert rule.bad
    assert rule.good
    assert rule.bad != rule.good
    assert as_text(rule).startswith(f"{rule.id}\n{rule.title}\n")
