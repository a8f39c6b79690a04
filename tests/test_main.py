"""The start of the command: what it says when a package is missing."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from pipeline.__main__ import PACKAGES, missing_package
from tests.command import ENVIRONMENT
from tests.projects import make_project
from tests.test_architecture import USED_IN

ROOT = Path(__file__).parents[1]
WITHOUT = "import sys; sys.modules[sys.argv.pop(1)] = None; from pipeline.__main__ import main; main()"


def without(library: str, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WITHOUT, library, *arguments]
    return subprocess.run(
        command, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.parametrize("verb", ["build", "update", "status", "check"])
def test_without_polib_no_catalogue_is_read(verb: str, tmp_path: Path) -> None:
    make_project(tmp_path)
    assert_told(without("polib", verb, folder=tmp_path), "polib")


@pytest.mark.parametrize("library", ["babel", "polib", "docx", "reportlab"])
def test_the_main_job_needs_the_packages_that_the_project_is_built_on(library: str, tmp_path: Path) -> None:
    make_project(tmp_path, '"easy-read", "large-print", "plain-text"')
    assert_told(without(library, "build", folder=tmp_path), PACKAGES.get(library, library))


def test_reading_levels_need_textstat(tmp_path: Path) -> None:
    make_project(tmp_path)
    assert_told(without("textstat", "readability", folder=tmp_path), "textstat")


def test_word_files_for_interpreters_need_python_docx(tmp_path: Path) -> None:
    make_project(tmp_path)
    export = ("review", "export", "help", "--language", "pl", "--to", "docx")
    assert_told(without("docx", *export, folder=tmp_path), "python-docx")


def assert_told(run: subprocess.CompletedProcess[str], package: str) -> None:
    assert run.stderr == f"this needs the package {package}: python3 -m pip install {package}\n"
    assert (run.returncode, run.stdout) == (2, "")


def test_a_missing_package_is_told_before_there_is_a_command_line(tmp_path: Path) -> None:
    run = without("typer", "build", folder=tmp_path)
    assert run.stderr == "this needs the package typer: python3 -m pip install typer\n"
    assert run.returncode == 2


def test_debug_shows_where_a_package_is_missing(tmp_path: Path) -> None:
    make_project(tmp_path)
    run = without("polib", "update", "--debug", folder=tmp_path)
    assert "import polib" in run.stderr
    assert run.returncode != 0


@pytest.mark.parametrize("library", USED_IN)
def test_a_missing_library_is_told_as_the_package_that_we_declare(library: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[<>=]", each)[0].lower() for each in project["dependencies"]}
    assert missing_package(ModuleNotFoundError(name=f"{library}.part")) in declared


@pytest.mark.parametrize("module", ["pipeline.nothing", "lzma"])
def test_a_module_of_our_own_or_of_python_is_no_missing_package(module: str) -> None:
    assert missing_package(ModuleNotFoundError(name=module)) == ""


BROKEN = """
import sys
from pipeline.operations import status
status.status = lambda *given: 1 / 0
from pipeline.__main__ import main
main()
"""


def broken(folder: Path, *arguments: str, temporary: Path) -> subprocess.CompletedProcess[str]:
    """Run ``leaflets status`` with a fault in it."""
    command = [sys.executable, "-c", BROKEN, "status", *arguments]
    environment = {**ENVIRONMENT, "TMPDIR": str(temporary)}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=60
    )


def test_a_fault_of_ours_is_a_line_and_a_file(tmp_path: Path) -> None:
    make_project(tmp_path / "project")
    run = broken(tmp_path / "project", temporary=tmp_path)
    [file] = tmp_path.glob("leaflets-fault-*.txt")
    assert run.stderr == (
        "this is a fault in Leaflets: ZeroDivisionError: division by zero\n"
        f"    please report it, with this file: {file}\n"
    )
    assert (run.returncode, run.stdout) == (70, "")
    assert file.read_text(encoding="utf-8").startswith("Traceback (most recent call last):")


def test_who_looks_for_the_fault_sees_all_of_it(tmp_path: Path) -> None:
    make_project(tmp_path / "project")
    run = broken(tmp_path / "project", "--debug", temporary=tmp_path)
    assert run.stderr.startswith("Traceback (most recent call last):")
    assert [*tmp_path.glob("leaflets-fault-*")] == []
