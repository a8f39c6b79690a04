"""Which small changes to a module no test notices ("mutants that live").

    python -m tests.benchmarks.mutants MODULE.py ... [--count 25] [--seed 1] [--tests FILE ...] [--wanted 90]

Each mutant has one change: a comparison, ``and``, ``or`` or ``not`` turned round, a condition forced, a
number one larger or smaller, a row of a table left out, ``break`` for ``continue``, a yes for a no. The
wording of messages and rules, docstrings and patterns stay. They are drawn by the seed: the same seed and
the same module give the same mutants.

They are written into a copy of the repository in a temporary folder, never into the repository itself. There
the tests of the module run, its own file first, up to the first failure; a mutant that takes five times as
long as the module itself is stopped, and counts as noticed. Without ``--tests``, the tests are the files
that mirror the module (tests/catalogues/test_gate.py) and those that ALSO lists.

The libraries are loaded once and each mutant runs in a fork, so this needs Linux or macOS. It prints a line a
mutant that lives, then a table. It ends with 1 if fewer than ``--wanted`` per cent were noticed anywhere.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import copy
import importlib
import importlib.util
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).parents[2]
COPIED = ("pipeline", "tests", "source", "locales", "pyproject.toml", "README.md", "LICENSE")
LIBRARIES = ("babel.dates", "docx", "hypothesis", "icu4py", "lxml.etree", "pikepdf", "polib", "pytest")
ALSO: Mapping[str, tuple[str, ...]] = {
    "pipeline/catalogues/sign_off.py": ("tests/operations/test_sign.py",),
    "pipeline/catalogues/update.py": ("tests/catalogues/test_histories.py",),
    "pipeline/model": ("tests/model",),
    "pipeline/operations/processes.py": ("tests/operations/test_build.py",),
    "pipeline/project/folder.py": ("tests/operations/test_build.py", "tests/test_adding_a_language.py"),
    "pipeline/readers": ("tests/readers",),
    "pipeline/typesetting": ("tests/typesetting",),
}
"""Tests besides a module's own, for all modules in a folder or for one."""
TIMES, MORE_SECONDS = 5, 10
WORDING = frozenset(("hint", "message", "what", "why"))
"""Variables and arguments with these names hold words for people."""
UNTOUCHED_CALLS = frozenset(("Rule", "compile"))
OTHER: Mapping[type[ast.cmpop], type[ast.cmpop]] = {
    one: other
    for pair in (
        (ast.Eq, ast.NotEq),
        (ast.Is, ast.IsNot),
        (ast.In, ast.NotIn),
        (ast.Lt, ast.LtE),
        (ast.Gt, ast.GtE),
    )
    for one, other in (pair, pair[::-1])
}


Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Mutant:
    """The bytes *start* to *end* of a module, and what stands there instead."""

    line: int
    start: int
    end: int
    before: str
    after: str

    def text(self, data: bytes) -> bytes:
        """The module *data* with this change."""
        return data[: self.start] + self.after.encode() + data[self.end :]


@dataclass(frozen=True, slots=True)
class Result:
    """What became of the mutants of a *module*."""

    module: str
    tried: int
    stopped: int
    lived: tuple[Mutant, ...]

    @property
    def noticed(self) -> float:
        """The part of the mutants that a test noticed, in per cent."""
        return 100 * (1 - len(self.lived) / self.tried) if self.tried else 100.0


# ---- the mutants of a module


def mutants(data: bytes) -> list[Mutant]:
    """Return every mutant of a module, in its order."""
    starts = [0]
    for line in data.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    found = {}
    for node, other in _changes(ast.parse(data), frozenset()):
        start = starts[node.lineno - 1] + node.col_offset
        end = starts[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0)
        after = ast.unparse(other)
        after = f"({after})" if isinstance(other, ast.expr) and not isinstance(other, ast.Constant) else after
        one = Mutant(node.lineno, start, end, ast.unparse(node), after)
        found[start, end, after] = one
    return [found[key] for key in sorted(found)]


Changed = tuple[ast.expr | ast.stmt, ast.expr | ast.stmt]


def _changes(node: ast.AST, conditions: frozenset[ast.AST], function: str = "") -> Iterator[Changed]:
    """Yield (node, what stands there instead); *function* is what the function around *node* returns."""
    if _is_untouched(node):
        return
    if isinstance(node, (ast.FunctionDef, ast.Lambda)):
        returns = node.returns if isinstance(node, ast.FunctionDef) else None
        function = ast.unparse(returns) if returns else ""
    if isinstance(node, ast.expr):
        yield from ((node, other) for other in _others(node))
        if node in conditions:
            yield from ((node, other) for other in (_not(node), ast.Constant(True), ast.Constant(False)))
    elif isinstance(node, (ast.Break, ast.Continue)):
        yield node, ast.Continue() if isinstance(node, ast.Break) else ast.Break()
    elif isinstance(node, ast.Return) and node.value is not None and function == "bool":
        yield node.value, _not(node.value)
    inner = _conditions(node)
    for child in _children(node):
        yield from _changes(child, inner, function)


def _is_untouched(node: ast.AST) -> bool:
    """Whether nothing in *node* is changed: words for people, types, what only a type checker needs."""
    match node:
        case ast.JoinedStr() | ast.Raise() | ast.Assert():
            return True
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in UNTOUCHED_CALLS:
            return True
        case ast.Assign(targets=[ast.Name(id=name)]) if name in WORDING or name.startswith("__"):
            return True
        case ast.keyword(arg=name):
            return name in WORDING
    return False


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of *node* that are no types and no decorators."""
    left_out = {"annotation", "returns", "decorator_list", "arg", "ctx"}
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple):
        left_out.add("slice")
    for name, value in ast.iter_fields(node):
        if name not in left_out:
            values = value if isinstance(value, list) else [value]
            yield from (one for one in values if isinstance(one, ast.AST))


def _conditions(node: ast.AST) -> frozenset[ast.AST]:
    match node:
        case ast.If(test=test) | ast.IfExp(test=test):
            return frozenset((test,))
        case ast.comprehension(ifs=ifs):
            return frozenset(ifs)
        case ast.match_case(guard=ast.expr() as guard):
            return frozenset((guard,))
    return frozenset()


def _not(node: ast.expr) -> ast.expr:
    match node:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return operand
    return ast.UnaryOp(ast.Not(), node)


def _others(node: ast.expr) -> Iterator[ast.expr]:
    """Yield what can stand for an expression, whatever is around it."""
    match node:
        case ast.Compare(ops=ops):
            for at, op in enumerate(ops):
                yield _with(node, ops=[*ops[:at], OTHER[type(op)](), *ops[at + 1 :]])
        case ast.BoolOp(op=op):
            yield _with(node, op=ast.Or() if isinstance(op, ast.And) else ast.And())
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.Constant(value=bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(value=int() as value):
            yield from (ast.Constant(value + 1), ast.Constant(value - 1))
        case _:
            yield from _shorter_tables(node)


def _shorter_tables(node: ast.expr) -> Iterator[ast.expr]:
    """Yield a table of constants without one of its rows."""
    match node:
        case ast.Tuple(elts=rows) | ast.List(elts=rows) | ast.Set(elts=rows) if _is_table(rows):
            yield from (_with(node, elts=_without(rows, at)) for at in range(len(rows)))
        case ast.Dict(keys=keys, values=rows) if _is_table([key for key in keys if key is not None]):
            for at in range(len(rows)):
                yield _with(node, keys=_without(keys, at), values=_without(rows, at))
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str() as words), attr="split"), args=[]):
            for at in range(len(words.split())):
                fewer = ast.Constant(" ".join(_without(words.split(), at)))
                yield _with(node, func=_with(node.func, value=fewer))


def _without(rows: list[Row], at: int) -> list[Row]:
    return rows[:at] + rows[at + 1 :]


def _is_table(rows: Sequence[ast.expr]) -> bool:
    """Whether there are at least two rows, all of them constants or tables of constants."""
    constant = (ast.Constant, ast.Tuple, ast.Starred)
    return len(rows) > 1 and all(isinstance(row, constant) for row in rows)


def _with(node: ast.expr, **fields: object) -> ast.expr:
    other = copy.copy(node)
    for name, value in fields.items():
        setattr(other, name, value)
    return other


# ---- the tests of a module


def own_tests(module: str) -> list[str]:
    """Return the tests that mirror a module, the nearest first, then those that ALSO lists for it."""
    path = Path(module).with_suffix("")
    names = path.parts[1:]
    mirrored = [
        "/".join(("tests", *names[:depth], f"test_{names[depth]}.py"))
        for depth in reversed(range(len(names)))
    ]
    listed = [test for start, tests in ALSO.items() if module.startswith(start) for test in tests]
    found = [test for test in dict.fromkeys((*mirrored, *listed)) if (ROOT / test).exists()]
    if not found:
        raise SystemExit(f"{module} has no tests that mirror it: name them with --tests")
    return found


def passed(
    folder: Path, tests: Sequence[str], limits: tuple[int, int], log: Path, keep_code: bool = False
) -> bool | None:
    """Return whether the tests pass in *folder*, in a fork of this process; None if they took too long.

    *limits* are CPU seconds and seconds.
    """
    child = os.fork()
    if child == 0:
        try:
            os.setsid()
            resource.setrlimit(resource.RLIMIT_CPU, (limits[0], limits[0]))
            signal.alarm(limits[1])
            os._exit(_test(folder, tests, log, keep_code))
        finally:
            os._exit(3)
    _, status = os.waitpid(child, 0)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)  # what the tests started and did not end
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGALRM, signal.SIGXCPU, signal.SIGKILL):
        return None
    return status == 0


def _test(folder: Path, tests: Sequence[str], log: Path, keep_code: bool) -> int:
    """In a fork: run the tests of *folder*; return pytest's exit code."""
    output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.chdir(folder)
    sys.dont_write_bytecode = not keep_code
    if not keep_code:
        os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    for name in [name for name in sys.modules if name.split(".")[0] in ("pipeline", "tests")]:
        del sys.modules[name]
    sys.path[0] = str(folder)
    import pytest

    ignored = "ignore::pytest.PytestAssertRewriteWarning"  # of the libraries that are loaded already
    return int(
        pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-W", ignored, "--hypothesis-seed=0", *tests])
    )


# ---- the answer


def tried(module: str, tests: Sequence[str], count: int, seed: int) -> Result:
    """Run the tests over *count* mutants of a module; print those that live."""
    data = (ROOT / module).read_bytes()
    every = mutants(data)
    drawn = random.Random(f"{seed} {module}").sample(range(len(every)), min(count, len(every)))
    stopped, lived = 0, []
    with tempfile.TemporaryDirectory() as name:
        folder, log = Path(name).resolve() / "repository", Path(name) / "log"
        _copy(folder)
        begun = _times()
        if not passed(folder, tests, (3600, 3600), log, keep_code=True):
            raise SystemExit(f"{module}: its tests fail without any change:\n{log.read_text()[-3000:]}")
        cpu, clock = (
            MORE_SECONDS + TIMES * int(now - then) for now, then in zip(_times(), begun, strict=True)
        )
        place = folder / module
        Path(importlib.util.cache_from_source(place)).unlink(missing_ok=True)
        for one in (every[at] for at in sorted(drawn)):
            place.write_bytes(one.text(data))
            outcome = passed(folder, tests, (cpu, clock), log)
            stopped += outcome is None
            if outcome:
                lived.append(one)
                print(f"{module}:{one.line} lived\n    {one.before}\n    {one.after}", flush=True)
    return Result(module, len(drawn), stopped, tuple(lived))


def _times() -> tuple[float, float]:
    """The CPU time that the forks of this process have taken, and the time of a clock."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime, time.monotonic()


def _copy(folder: Path) -> None:
    folder.mkdir()
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder / name)


def table(results: Sequence[Result]) -> Iterator[str]:
    """The lines of a table, one a module."""
    yield "| module | mutants | noticed | by time-out | lived |"
    yield "|---|--:|--:|--:|--:|"
    for one in results:
        noticed = f"{one.tried - len(one.lived)} ({one.noticed:.0f} %)"
        yield f"| {one.module} | {one.tried} | {noticed} | {one.stopped} | {len(one.lived)} |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Try the mutants, print the table, and judge."""
    parser = argparse.ArgumentParser(
        prog="mutants", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("modules", nargs="+", help="paths from the repository's folder")
    parser.add_argument("--count", type=int, default=25, help="mutants of each module (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="which mutants (%(default)s)")
    parser.add_argument("--tests", nargs="+", help="the tests to run for every module, in this order")
    parser.add_argument("--wanted", type=float, default=0, help="per cent that must be noticed (%(default)s)")
    chosen = parser.parse_args(arguments)
    for library in LIBRARIES:
        importlib.import_module(library)
    results = [
        tried(module, chosen.tests or own_tests(module), chosen.count, chosen.seed)
        for module in chosen.modules
    ]
    print(*table(results), sep="\n")
    return 1 if any(one.noticed < chosen.wanted for one in results) else 0


if __name__ == "__main__":
    sys.exit(main())
