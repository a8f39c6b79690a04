"""The built wheel is the product: it works without the repository."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
TEXT = "Help with money\n\nYou can call us on 0808 2000 247.\n\nWhat to do\n\n- Call us.\n- Ask for help.\n"
BASE = "pipeline/base/"
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


@pytest.fixture(scope="module")
def unpacked(wheel: Path) -> Path:
    """The folder of an installed wheel, which no test changes."""
    folder = wheel.parent / "unpacked"
    zipfile.ZipFile(wheel).extractall(folder)
    return folder


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
    assert {name for name in there if not name.startswith(BASE)} == here


def test_the_wheel_has_our_labels_pictures_and_words_and_nothing_else_of_ours(wheel: Path) -> None:
    here = {path for path in (ROOT / "source/pictures").rglob("*") if path.is_file()}
    here |= {ROOT / "source/glossary.toml", *ROOT.glob("locales/*/LC_MESSAGES/furniture.po")}
    here |= set(ROOT.glob("locales/*/sign-off.jsonl"))
    with zipfile.ZipFile(wheel) as archive:
        there = {name.removeprefix(BASE): archive.read(name) for name in archive.namelist() if BASE in name}
    assert there == {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in here}


def test_a_leaflet_of_ones_own_is_built_from_the_wheel(unpacked: Path, leaflet: Path) -> None:
    run = (sys.executable, "-c", "import pipeline.__main__ as m; print(m.__file__); m.main()")
    printed = _run(*run, "build", "--quiet", folder=leaflet, PYTHONPATH=str(unpacked))
    assert Path(printed.strip()).is_relative_to(unpacked)
    assert all((leaflet / "output/help/en-GB" / name).stat().st_size for name in FILES)


def test_no_label_is_untranslated_in_the_languages_of_the_wheel(unpacked: Path, leaflet: Path) -> None:
    def leaflets(*arguments: str) -> dict[str, Any]:
        run = (sys.executable, "-m", "pipeline", *arguments, "--json")
        answer: dict[str, Any] = json.loads(_run(*run, folder=leaflet, PYTHONPATH=str(unpacked)))
        return answer

    leaflets("update", "--language", "pl,ur")
    assert not list(leaflet.glob("locales/*/LC_MESSAGES/furniture.po")), "the package has them"
    said = [one["message"] for one in leaflets("build")["findings"]]
    assert said
    assert [words for words in said if "label has no translation" in words] == []
    rows = {(row["leaflet"], row["tag"]): row for row in leaflets("status")["status"]}
    for tag in ("pl", "ur"):
        labels = rows["furniture", tag]
        assert (labels["missing"], labels["fuzzy"], labels["signed_off"]) == (0, 0, 0)
        assert labels["translated"] == labels["messages"]


def own_project() -> tuple[str, ...]:
    """The commands with which README makes a project of one's own."""
    section = (
        (ROOT / "README.md").read_text(encoding="utf-8").split("\n## Your own leaflets in 3 commands\n")[1]
    )
    (first, *_) = re.findall(r"```sh\n(.*?)```", section, re.DOTALL)
    return tuple(first.splitlines())


def is_whole(project: Path) -> bool:
    """Whether the project that README makes has each edition of its first leaflet."""
    folder = project / "output/my-leaflet/en-GB"
    return all((folder / name.replace("help.", "my-leaflet.", 1)).stat().st_size for name in FILES)


def test_readmes_commands_make_a_project_from_the_wheel_alone(unpacked: Path, tmp_path: Path) -> None:
    """The first command installs it: here, what it would install is put in its place."""
    install, *rest = own_project()
    assert len(rest) == 2
    assert "pip" in install
    command = tmp_path / "leaflets/bin/leaflets"
    command.parent.mkdir(parents=True)
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m pipeline "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    for line in rest:
        _run("sh", "-c", line, folder=tmp_path, HOME=str(tmp_path), PYTHONPATH=str(unpacked))
    assert is_whole(tmp_path / "my-leaflets")


@pytest.mark.slow
def test_readmes_commands_make_a_project_from_nothing(tmp_path: Path) -> None:
    for line in own_project():
        _run("sh", "-c", line, folder=ROOT, HOME=str(tmp_path))
    assert is_whole(tmp_path / "my-leaflets")


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
