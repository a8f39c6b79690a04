"""``leaflets readability --before``: what became easier, and what is new, against a file or a revision."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.command import leaflets
from tests.projects import make_project

OLD = f"# Rent\n\nWe will write to you {'and to your landlord ' * 6}soon.\n\nCall us.\n"
NEW = "# Rent\n\nWe will write to you. We will write to your landlord, too.\n\nThe form is signed by you.\n"


def git(folder: Path, *arguments: str) -> None:
    """Run Git as a person would whose machine has no settings."""
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    names = {
        f"GIT_{who}_{what}": "a@b.example" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    subprocess.run(
        ["git", *arguments], cwd=folder, check=True, env=os.environ | own | names, capture_output=True
    )


def committed(folder: Path) -> None:
    git(folder, "init", "--quiet")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "texts")


def test_a_file_is_compared_with_an_earlier_file(tmp_path: Path) -> None:
    (tmp_path / "old.md").write_text(OLD)
    (tmp_path / "new.md").write_text(NEW)
    options = ("--before", "old.md", "--standard", "plain")
    run = leaflets("readability", "new.md", *options, folder=tmp_path)
    assert run.returncode == 0
    for line in ("  longest sentence: 30 -> 7", "  sentences: 2 -> 3", "  errors: 1 -> 0"):
        assert line in run.stdout
    assert "“is signed” may be passive" in run.stdout
    strict = leaflets("readability", "new.md", *options, "--fail-on", "warning", "--json", folder=tmp_path)
    found = json.loads(strict.stdout)
    assert strict.returncode == 1
    assert [one["rule"] for one in found["new"]] == ["easy-read/passive"]
    assert (found["texts"][0]["before"]["errors"], found["gone"] > 0) == (1, True)
    back = leaflets("readability", "old.md", "--before", "new.md", "--standard", "plain", folder=tmp_path)
    assert back.returncode == 1


@pytest.mark.slow
def test_a_file_is_compared_with_a_revision(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    file = tmp_path / "letters" / "letter.md"
    file.write_text(OLD)
    committed(tmp_path)
    file.write_text(NEW)
    run = leaflets("readability", "letter.md", "--before", "HEAD", folder=tmp_path / "letters")
    assert "letter.md, English (en-GB): HEAD -> now" in run.stdout
    assert "  longest sentence: 30 -> 7" in run.stdout


@pytest.mark.slow
def test_a_project_is_compared_with_a_revision(tmp_path: Path) -> None:
    project = make_project(tmp_path / "texts" / "project")
    committed(tmp_path)
    source = project.source / "help" / "leaflet.txt"
    source.write_text(f"{source.read_text()}\nThe form will be {'very ' * 30}long.\n")
    more = project.source / "money" / "leaflet.txt"
    more.parent.mkdir()
    more.write_text("Money\n\nCall us.\n")
    before = sorted(path.name for path in project.root.rglob("*"))
    run = leaflets("readability", "--before", "HEAD", "--language", "en-GB", folder=project.root)
    assert "longest sentence: 7 -> 35" in run.stdout
    assert "money, standard wording, English (en-GB): not in HEAD" in run.stdout
    assert "1 new finding" in run.stdout
    assert sorted(path.name for path in project.root.rglob("*")) == before
    named = leaflets("readability", "money", "--before", "HEAD", "--language", "en-GB", folder=project.root)
    assert named.stdout.startswith("money, standard wording, English (en-GB): not in HEAD")


@pytest.mark.slow
def test_a_letter_that_was_not_there_stops_no_other(tmp_path: Path) -> None:
    (tmp_path / "b.md").write_text(OLD)
    committed(tmp_path)
    (tmp_path / "a.md").write_text(NEW)
    run = leaflets("readability", ".", "--before", "HEAD", folder=tmp_path)
    assert run.returncode == 0, run.stderr
    assert "a.md, English (en-GB): not in HEAD" in run.stdout
    assert "b.md, English (en-GB): HEAD -> now" in run.stdout


@pytest.mark.slow
def test_an_error_in_an_earlier_file_names_the_revision(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    settings = project.source / "project.toml"
    right = settings.read_text() if settings.exists() else ""
    settings.write_text("[[")
    committed(tmp_path)
    settings.write_text(right)
    run = leaflets("readability", "--before", "HEAD", folder=project.root)
    assert (run.returncode, run.stderr.startswith("HEAD:source/project.toml:1")) == (2, True), run.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("revision", "said"),
    [
        ("nonsense", "'nonsense' is no file, and Git knows no such revision"),
        ("--help", "'--help' is no file, and Git knows no such revision"),
        ("HEAD", "a.md: this file was not there in HEAD"),
    ],
)
def test_what_git_does_not_have_ends_with_2(tmp_path: Path, revision: str, said: str) -> None:
    (tmp_path / "b.md").write_text(OLD)
    committed(tmp_path)
    (tmp_path / "a.md").write_text(NEW)
    run = leaflets("readability", "a.md", "--before", revision, folder=tmp_path)
    assert (run.returncode, said in run.stderr) == (2, True), run.stderr


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("b.md",), "b.md is one file"),
        (("--before", ""), "--before names nothing"),
        (("--before", "."), ".: this is a folder, and no earlier text"),
        (("--baseline", "known.json"), "--baseline and --before do not go together"),
        (("--html", "page.html"), "--html and --before do not go together"),
        (("--format", "sarif"), "there is no format 'sarif' for --before"),
    ],
)
def test_options_that_do_not_fit_end_with_2(tmp_path: Path, options: tuple[str, ...], said: str) -> None:
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(OLD)
    run = leaflets("readability", "a.md", "--before", "b.md", *options, folder=tmp_path)
    assert (run.returncode, said in run.stderr) == (2, True), run.stderr


def test_a_machine_without_git_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "a.md").write_text(NEW)
    monkeypatch.setenv("PATH", str(tmp_path))
    run = leaflets("readability", "a.md", "--before", "HEAD", folder=tmp_path)
    assert (run.returncode, "Git" in run.stderr, "name an earlier file" in run.stderr) == (2, True, True)


def test_a_folder_in_no_repository_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(NEW)
    run = leaflets("readability", "a.md", "--before", "HEAD", folder=tmp_path)
    assert (run.returncode, "is in no Git repository" in run.stderr) == (2, True)
