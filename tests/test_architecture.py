"""Who may import whom: the floors of the house, as a test."""

from __future__ import annotations

import ast
import re
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

FLOORS = (
    {"__main__"},
    {"cli"},
    {"checking", "rules"},
    {"build", "progress", "reading", "recording", "remembering", "reviewing", "updating"},
    {"signing"},
    {"making", "sources"},
    {"manifest", "writers"},
    {
        "catalogues",
        "checks",
        "composition",
        "guides",
        "history",
        "processes",
        "project",
        "readers",
        "reports",
        "settings",
        "typesetting",
    },
    {"segmentation"},
    {"model"},
)
# A third-party library lives in one room, so that one room changes when the library does.
HOMES = {
    "babel": ("model/language.py", "model/plurals.py"),
    "docx": ("writers/docx",),
    "jinja2": ("writers/review/page",),
    "icu4py": ("segmentation.py",),
    "lxml": ("catalogues/tbx.py", "catalogues/tmx.py", "checks/docx_file", "readers/review"),
    "markupsafe": ("writers/review/page",),
    "markdown_it": ("readers/markdown.py",),
    "mdit_py_plugins": ("readers/markdown.py",),
    "pikepdf": ("checks/pdf_file",),
    "rapidfuzz": ("catalogues/update.py", "catalogues/memory.py"),
    "polib": ("catalogues/po.py",),
    "reportlab": ("writers/pdf",),
    "resvg_py": ("writers/docx/pictures.py",),
    "rich": ("cli",),
    "segno": ("writers/qr.py",),
    "svgelements": ("writers/pdf/pictures.py",),
    "textstat": ("checks/reading_level",),
    "typer": ("cli",),
    "uharfbuzz": ("typesetting",),
}
# The rooms at the edge, and two that read font files.
DISK = (
    *("project.py", "build.py", "typesetting", "writers/docx/fonts.py"),
    "checks/reading_level/data",
    "guides",
)
# What pikepdf calls read_bytes reads a stream of a file that is in memory.
STREAMS = ("checks/pdf_file",)
ROOT = Path(__file__).parents[1] / "pipeline"
FILES = sorted(ROOT.rglob("*.py"))


@cache
def _nodes(file: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))


@cache
def _imports(file: Path) -> set[str]:
    found: set[str] = set()
    for node in _nodes(file):
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                found |= {f"{module}.{name.name}" for name in names}
            case ast.Import(names=names):
                found |= {name.name for name in names}
    return frozenset(found)


def _room(dotted: str) -> str:
    return dotted.split(".")[1]


def _name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def _wrong_arrows(file: Path) -> list[str]:
    floor = {name: i for i, names in enumerate(FLOORS) for name in names}
    here = _name(file).split("/")[0].removesuffix(".py")
    if here == "__init__":
        return []
    rooms = {_room(name) for name in _imports(file) if name.startswith("pipeline.") and _room(name) in floor}
    return [
        f"{_name(file)} must not import {there}" for there in rooms - {here} if floor[there] <= floor[here]
    ]


def test_no_arrow_runs_up_or_sideways() -> None:
    assert [wrong for file in FILES for wrong in _wrong_arrows(file)] == []


def test_every_room_has_a_floor() -> None:
    rooms = {_name(file).split("/")[0].removesuffix(".py") for file in FILES}
    assert rooms - set().union(*FLOORS) == {"__init__"}


def test_each_library_lives_in_one_room() -> None:
    wrong = [
        f"{_name(file)} imports {library}"
        for file in FILES
        for library, homes in HOMES.items()
        if library in {name.split(".")[0] for name in _imports(file)} and not _name(file).startswith(homes)
    ]
    assert wrong == []


def test_no_library_comes_without_a_home() -> None:
    own = {"pipeline", "__future__"}
    stdlib = set(__import__("sys").stdlib_module_names)
    found = {name.split(".")[0] for file in FILES for name in _imports(file)}
    assert found - own - stdlib - set(HOMES) - {"distributed"} == set()


def test_every_library_is_installed_with_the_package() -> None:
    """One that only the tests' extra brings is missing where a user builds."""
    declared = tomllib.loads((ROOT.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {re.split(r"[<>=]", each)[0].lower() for each in declared["dependencies"]}
    distributions = packages_distributions()
    for library in HOMES:
        assert names & {each.lower().replace("_", "-") for each in distributions[library]}, library


@pytest.mark.parametrize("word", ["open", "read_bytes", "read_text", "write_bytes", "write_text", "mkdir"])
def test_the_disk_is_touched_at_the_edge(word: str) -> None:
    wrong = []
    for file in FILES:
        if _name(file).startswith(DISK):
            continue
        exempt = ("open", "read_bytes") if _name(file).startswith(STREAMS) else ("open",)
        for node in _nodes(file):
            match node:
                case ast.Call(func=ast.Name(id=name)) if name == word == "open":
                    wrong.append(f"{_name(file)}:{node.lineno}")
                case ast.Call(func=ast.Attribute(attr=name)) if name == word not in exempt:
                    wrong.append(f"{_name(file)}:{node.lineno}")
    assert wrong == []


def test_only_the_command_line_knows_the_clock() -> None:
    clocks = {"now", "today", "utcnow", "time", "perf_counter", "monotonic"}
    wrong = []
    for file in FILES:
        if _name(file) == "cli/telling.py":
            continue
        for node in _nodes(file):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id="datetime" | "date" | "time"), attr=name)):
                    wrong += [f"{_name(file)}:{node.lineno}"] if name in clocks else []
    assert wrong == []
