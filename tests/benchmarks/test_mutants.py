"""The changes that the program tries, and the tests that it runs."""

from __future__ import annotations

import ast

import pytest

from tests.benchmarks.mutants import ROOT, mutants, own_tests

MODULES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "pipeline").rglob("*.py")
    if not path.stem.endswith("_tables")
)


def tried(code: str) -> set[str]:
    return {one.text(code.encode()).decode() for one in mutants(code.encode())}


@pytest.mark.parametrize(
    ("code", "others"),
    [
        ("a < 1", {"(a <= 1)", "a < 2", "a < 0"}),
        ("a and not b", {"(a or not b)", "a and (b)"}),
        ("x = True", {"x = False"}),
        ("x = (1, 'b')", {"x = ((1,))", "x = (('b',))", "x = (2, 'b')", "x = (0, 'b')"}),
        ("x = 'a b'.split()", {"x = ('a'.split())", "x = ('b'.split())"}),
        ("x = b if a else c", {f"x = b if {test} else c" for test in ("(not a)", "True", "False")}),
        ("for a in b: break", {"for a in b: continue"}),
        ("def f() -> bool: return a", {"def f() -> bool: return (not a)"}),
        ("hint = b if a else c", set()),
        ("raise Error(1)", set()),
        ("def f(a: tuple[1, 2] = None): 'Say 1.'", set()),
        ("x = 'ü'; y = 1", {"x = 'ü'; y = 2", "x = 'ü'; y = 0"}),
    ],
)
def test_each_change_is_tried_and_words_for_people_stay(code: str, others: set[str]) -> None:
    assert tried(code) == others


@pytest.mark.parametrize(
    "module",
    [
        module if not number % 16 else pytest.param(module, marks=pytest.mark.slow)
        for number, module in enumerate(MODULES)
    ],
)
def test_every_mutant_of_our_own_modules_is_python_and_differs(module: str) -> None:
    data = (ROOT / module).read_bytes()
    every = mutants(data)
    some = every[:: len(every) // 40 + 1]
    assert all(one.text(data) != data and ast.parse(one.text(data)) for one in some)


def test_a_modules_own_tests_run_first() -> None:
    assert own_tests("pipeline/checks/translation/numbers.py") == [
        "tests/checks/translation/test_numbers.py",
        "tests/checks/test_translation.py",
    ]
    assert own_tests("pipeline/catalogues/sign_off.py")[0] == "tests/catalogues/test_sign_off.py"
