"""The packages that do the main job: without one of them, a build ends and says which."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import ENVIRONMENT
from tests.projects import make_project

WITHOUT = """
import sys
sys.modules["{package}"] = None
from pipeline.cli import main
sys.argv = ["leaflets", {arguments}]
main()
"""


def without(package: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command where *package* cannot be imported."""
    program = WITHOUT.format(package=package, arguments=", ".join(map(repr, arguments)))
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env={**os.environ, **ENVIRONMENT},
        capture_output=True,
        check=False,
        text=True,
    )


@pytest.mark.parametrize(("package", "edition"), [("docx", "easy-read")])
def test_the_main_job_needs_the_package(package: str, edition: str, tmp_path: Path) -> None:
    make_project(tmp_path, f'"{edition}"')
    built = without("no_such_package", tmp_path, "build")
    assert built.returncode in {0, 1}, built.stderr
    failed = without(package, tmp_path, "build", "--force")
    assert failed.returncode == 2
    assert failed.stderr.splitlines()[-1] == (
        f"Leaflets is not complete, its package {package} is missing: install it again (see README)"
    )
    assert "Traceback" not in failed.stderr


@pytest.mark.parametrize("package", ["docx"])
def test_files_for_interpreters_need_the_package(package: str, tmp_path: Path) -> None:
    make_project(tmp_path)
    failed = without(package, tmp_path, "review", "export", "help", "--language", "pl", "--to", "docx")
    assert (failed.returncode, len(failed.stderr.splitlines())) == (2, 1), failed.stderr
    assert f"its package {package} is missing" in failed.stderr
