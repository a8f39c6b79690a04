"""Which module may import which: the layers of the package, as a test."""

from __future__ import annotations

import ast
import re
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

LAYERS = (
    {"cli"},
    {"operations"},
    {"making", "sources"},
    {"writers"},
    {"catalogues", "checks", "guides", "project", "readers", "reports", "typesetting"},
    {"model", "segmentation"},
)
MOST_ENTRIES, MOST_LAYERS = 14, 6
# Only one package uses a third-party library, so only that one changes when the library does.
USED_IN = {
    "babel": ("model/cldr.py", "model/language.py", "model/plurals.py"),
    "docx": ("checks/docx_file", "readers/review", "writers/docx"),
    "jinja2": ("writers/templates.py",),
    "icu4py": ("segmentation/__init__.py",),
    "lxml": (
        *("catalogues/tbx.py", "catalogues/tmx.py", "checks/docx_file", "checks/html_file"),
        *("readers/imports", "readers/review"),
    ),
    "mammoth": ("readers/imports",),
    "markupsafe": ("writers/templates.py",),
    "PIL": ("readers/raster.py",),
    "markdown_it": ("readers/markdown.py",),
    "mdit_py_plugins": ("readers/markdown.py",),
    "pikepdf": ("checks/pdf_file",),
    "rapidfuzz": ("catalogues/matching.py", "catalogues/memory.py"),
    "polib": ("catalogues/lines.py", "catalogues/po.py"),
    "reportlab": ("writers/pdf/reportlab.py",),
    "resvg_py": ("writers/docx/pictures.py",),
    "rich": ("cli",),
    "segno": ("writers/qr.py",),
    "svgelements": ("writers/pdf/pictures.py",),
    "textstat": ("checks/reading_level",),
    "typer": ("cli",),
    "uharfbuzz": ("typesetting",),
    "watchfiles": ("operations/serve/watch.py",),
}
# The modules that touch the disk, and two that read font files.
DISK = (
    *(
        "project/disk.py",
        "project/folder.py",
        "project/new_folder.py",
        "project/starter",
        "operations/build/keys.py",
        "operations/installed.py",
        "typesetting",
        "writers/docx/fonts.py",
    ),
    "checks/reading_level/data",
    "guides",
)
# What pikepdf calls read_bytes reads a stream of a file that is in memory.
STREAMS = ("checks/pdf_file",)
ROOT = Path(__file__).parents[1] / "pipeline"
FILES = sorted(ROOT.rglob("*.py"))


@cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


@cache
def _nodes(file: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(_tree(file)))


@cache
def imports(file: Path) -> frozenset[str]:
    found: set[str] = set()
    for node in _nodes(file):
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                found |= {f"{module}.{name.name}" for name in names}
            case ast.Import(names=names):
                found |= {name.name for name in names}
    return frozenset(found)


def _package(dotted: str) -> str:
    return dotted.split(".")[1]


def _name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def dotted(file: Path) -> str:
    return ".".join(("pipeline", *file.relative_to(ROOT).with_suffix("").parts)).removesuffix(".__init__")


KNOWN = {dotted(file) for file in FILES}


def _modules(file: Path) -> set[str]:
    """The modules of the package that a file imports at its top."""
    found: set[str] = set()
    for node in _tree(file).body:
        match node:
            case ast.ImportFrom(module=str(module), names=names) if module.startswith("pipeline"):
                inside = {f"{module}.{name.name}" for name in names} & KNOWN
                found |= inside or {module}
            case ast.Import(names=names):
                found |= {name.name for name in names} & KNOWN
    return found


def _wrong_imports(file: Path) -> list[str]:
    layer = {name: i for i, names in enumerate(LAYERS) for name in names}
    here = _name(file).split("/")[0].removesuffix(".py")
    if here in ("__init__", "__main__"):
        return []
    packages = {
        _package(name) for name in imports(file) if name.startswith("pipeline.") and _package(name) in layer
    }
    return [
        f"{_name(file)} must not import {there}" for there in packages - {here} if layer[there] <= layer[here]
    ]


def test_no_module_imports_from_its_own_layer_or_from_above() -> None:
    assert [wrong for file in FILES for wrong in _wrong_imports(file)] == []


def test_every_package_is_in_a_layer_and_there_are_few_of_both() -> None:
    packages = {_name(file).split("/")[0].removesuffix(".py") for file in FILES}
    assert packages - {"__init__", "__main__"} == set().union(*LAYERS)
    assert len(packages) - 2 <= MOST_ENTRIES
    assert len(LAYERS) <= MOST_LAYERS


def test_the_rooms_of_a_layer_and_the_modules_of_a_room_are_in_no_circle() -> None:
    graph = {dotted(file): _modules(file) - {dotted(file)} for file in FILES}
    while free := {name for name, used in graph.items() if not used & graph.keys()}:
        graph = {name: used for name, used in graph.items() if name not in free}
    assert graph == {}, "each of these imports another of them, or is imported by one"


def test_a_public_class_has_one_meaning() -> None:
    names = [
        node.name
        for file in FILES
        for node in _tree(file).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []


def test_the_disk_is_read_below_everything_but_the_model() -> None:
    for file in FILES:
        if _name(file).startswith("project/"):
            used = {_package(name) for name in imports(file) if name.startswith("pipeline.")}
            assert used <= {"model", "project"}, _name(file)


def test_each_library_is_used_in_one_package() -> None:
    wrong = [
        f"{_name(file)} imports {library}"
        for file in FILES
        for library in {name.split(".")[0] for name in imports(file)} & USED_IN.keys()
        if not _name(file).startswith(USED_IN[library])
    ]
    assert wrong == []


def test_every_library_is_in_the_table() -> None:
    own = {"pipeline", "__future__"}
    stdlib = set(__import__("sys").stdlib_module_names)
    found = {name.split(".")[0] for file in FILES for name in imports(file)}
    assert found - own - stdlib - set(USED_IN) - {"distributed"} == set()


def test_every_library_is_installed_with_the_package() -> None:
    """A library from the extra "test" only would be missing for users."""
    declared = tomllib.loads((ROOT.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {re.split(r"[<>=]", each)[0].lower() for each in declared["dependencies"]}
    distributions = packages_distributions()
    for library in USED_IN:
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
