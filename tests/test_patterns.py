"""No pattern of ours takes more than linear time, whatever a person pastes into a text."""

from __future__ import annotations

import collections
import importlib
import pkgutil
import re
import time
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

import pipeline

LONG = (
    *("X", "x", "a.", " ", "1", "1 ", "Ab ", "-", ".", "(", "[", "*", "@", "a@", "\u064e", "X\u2019"),
    *("1,", "1.", "a-", "`", "\u5b57", "\u0669", "\u064a ", "\u0915\u093e", "\u5b57.", "\u0440-", "\u3002"),
)
CODE = "\n".join(file.read_text(encoding="utf-8") for file in Path(pipeline.__path__[0]).rglob("*.py"))
USES: dict[str, set[str]] = {}
"""How each name is used, in the whole package: the methods of a pattern that are called on it."""
for _name, _used in re.findall(r"\b(\w+)\.(fullmatch|match|search|sub|findall|finditer|split)\(", CODE):
    USES.setdefault(_name, set()).add(_used)
LETTERS = 20_000
SECONDS = 0.2


def _patterns() -> Iterator[tuple[str, str, re.Pattern[str]]]:
    """Each compiled pattern of the package and how it is used: by itself, or in a table of a module."""
    for module in pkgutil.walk_packages(pipeline.__path__, "pipeline."):
        if module.name.endswith(("__main__", "make_tables")):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            values = tuple(value.values()) if isinstance(value, Mapping) else value
            for each in values if isinstance(values, tuple) else (values,):
                if isinstance(each, re.Pattern) and isinstance(each.pattern, str):
                    yield f"{module.name}.{name}", _method(name), each


def _method(name: str) -> str:
    """How the package uses a pattern: at the beginning of a text only, or anywhere."""
    used = USES.get(name, set())
    return min(used) if used in ({"fullmatch"}, {"match"}) else "finditer"


LOOKS_AHEAD_IN_A_LOOP = re.compile(r"\(\?=[^()]*\)\)(?:[*+?]|\{[0-9,]+\})\+")
PATTERNS = {(name, pattern.pattern): (name, method, pattern) for name, method, pattern in _patterns()}


def test_the_patterns_are_found() -> None:
    assert len(PATTERNS) > 80


def test_python_of_debian_12_reads_each_pattern_as_later_ones_do() -> None:
    """Python 3.11.2 loses its place where a look ahead ends a group that is repeated without going back."""
    assert not LOOKS_AHEAD_IN_A_LOOP.search(r"(?:a)*+(?=b)")
    assert LOOKS_AHEAD_IN_A_LOOP.search(r"(?:0(?=[0-9]))*+([0-9]+)")
    assert [name for name, pattern in PATTERNS if LOOKS_AHEAD_IN_A_LOOP.search(pattern)] == []


@pytest.mark.parametrize(
    ("name", "method", "pattern"), PATTERNS.values(), ids=[each[0] for each in PATTERNS.values()]
)
def test_a_pattern_takes_linear_time(name: str, method: str, pattern: re.Pattern[str]) -> None:
    assert slow_on(pattern, method) == [], f"{name}: {pattern.pattern}"


@cache
def slow_on(pattern: re.Pattern[str], method: str) -> list[str]:
    """The texts on which a pattern is slow: tried once, though several modules have the same pattern."""
    slow = []
    for unit in LONG:
        # Another character begins and ends the text: what wants its ends must fail at each place.
        text, end = (unit * LETTERS)[:LETTERS], "!" if unit[-1].isalnum() else "a"
        # A hang must not hang the test: a pattern that is not linear shows it on a tenth.
        for size in (LETTERS // 100, LETTERS // 10, LETTERS):
            begun = time.process_time()
            found = getattr(pattern, method)(end + text[: size - 2] + end)
            if method == "finditer":
                collections.deque(found, maxlen=0)
            if time.process_time() - begun > SECONDS:
                slow.append(f"{unit!r} x {size}")
                break
    return slow
