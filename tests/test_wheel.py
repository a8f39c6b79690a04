"""The built wheel is the product: it works without the repository."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TEXT = "Help with money\n\nYou can call us on 0808 2000 247.\n\nWhat to do\n\n- Call us.\n- Ask for help.\n"
FILES = ("help.en-GB.easy-read.docx", "help.en-GB.large-print.pdf", "help.en-GB.plain-text.txt")


def _run(*command: str | Path, folder: Path, **environment: str) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    ended = subprocess.run(
        command, cwd=folder, env=kept | environment, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the files of the repository."""
    made = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", made, folder=ROOT)
    return next(made.glob("*.whl"))


@pytest.fixture
def leaflet(tmp_path: Path) -> Path:
    """A folder with a text of a user's own, and nothing of ours."""
    (tmp_path / "source/help").mkdir(parents=True)
    (tmp_path / "source/help/leaflet.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_the_wheel_has_every_file_of_the_package(wheel: Path) -> None:
    here = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "pipeline").rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    there = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert there == here


def test_a_leaflet_of_ones_own_is_built_from_the_wheel(wheel: Path, leaflet: Path, tmp_path: Path) -> None:
    unpacked = tmp_path / "unpacked"
    zipfile.ZipFile(wheel).extractall(unpacked)
    run = (sys.executable, "-c", "import pipeline.__main__ as m; print(m.__file__); m.main()")
    printed = _run(*run, "build", "--quiet", folder=leaflet, PYTHONPATH=str(unpacked))
    assert Path(printed.strip()).is_relative_to(unpacked)
    assert all((leaflet / "output/help/en-GB" / name).stat().st_size for name in FILES)


@pytest.mark.slow
def test_the_wheel_is_installed_into_an_empty_environment(wheel: Path, leaflet: Path, tmp_path: Path) -> None:
    """Only what the lock lists is beside it, and no file of the repository is used."""
    empty = tmp_path / "empty"
    _run(sys.executable, "-m", "venv", "--without-pip", empty, folder=leaflet)
    pip = ("python3", "-m", "pip", "--python", empty / "bin/python", "install", "--quiet")
    _run(*pip, "--require-hashes", "-r", ROOT / ".ci/build.lock", folder=leaflet)
    _run(*pip, "--no-deps", wheel, folder=leaflet)
    _run(empty / "bin/leaflets", "build", folder=leaflet)
    assert all((leaflet / "output/help/en-GB" / name).stat().st_size for name in FILES)
    assert _run(empty / "bin/leaflets", "guide", "agency", folder=leaflet).startswith("# ")
