"""``--baseline``: a build fails on what is new or worse, of texts in hand and of a project."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli import app
from tests.projects import make_project

TEXT = f"# Rent\n\nWe will write to you {'and to your landlord ' * 6}soon.\n\nYou may be asked to pay.\n"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(one) for one in arguments])


@pytest.fixture
def letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("letters").mkdir()
    file = Path("letters/letter.md")
    file.write_text(TEXT)
    return file


OPTIONS = ("--standard", "plain", "--fail-on", "warning", "--baseline", "known.json")


@pytest.mark.parametrize("command", ["check", "readability"])
def test_only_what_is_new_is_told_and_fails(command: str, letter: Path) -> None:
    assert run(command, letter, "--standard", "plain").exit_code == 1
    updated = run(command, letter, *OPTIONS, "--update-baseline")
    assert (updated.exit_code, "findings written" in updated.stderr) == (0, True)
    letter.write_text(f"# More\n\nCall us.\n\n{TEXT}")
    same = run(command, letter, *OPTIONS)
    assert (same.exit_code, "known findings left out" in same.stderr) == (0, True)
    letter.write_text(f"{TEXT}\nThe form is signed by you.\n")
    new = run(command, letter, *OPTIONS, "--format", "json")
    assert new.exit_code == 1
    assert [one["message"].split("”")[0] for one in json.loads(new.stdout)["findings"]] == ["“is signed"]


def test_a_finding_that_went_is_told(letter: Path) -> None:
    run("check", letter, *OPTIONS, "--update-baseline")
    letter.write_text(TEXT.replace("You may be asked to", "Please"))
    assert "1 known finding gone" in run("check", letter, *OPTIONS).stderr


def test_names_are_from_the_folder_of_the_baseline(letter: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("check", letter.resolve(), *OPTIONS, "--update-baseline")
    assert list(json.loads(Path("known.json").read_text())["findings"]) == ["letters/letter.md"]
    monkeypatch.chdir("letters")
    done = run("check", "letter.md", *OPTIONS[:-1], "../known.json")
    assert (done.exit_code, done.stdout.strip()) == (0, "")


def test_an_update_keeps_what_it_has_of_other_files_that_are_there(letter: Path) -> None:
    other = Path("letters/other.md")
    other.write_text(TEXT)
    run("check", "letters", *OPTIONS, "--update-baseline")
    letter.write_text("# Rent\n\nCall us.\n")
    run("check", letter, *OPTIONS, "--update-baseline")
    assert list(json.loads(Path("known.json").read_text())["findings"]) == ["letters/other.md"]
    other.unlink()
    run("check", letter, *OPTIONS, "--update-baseline")
    assert json.loads(Path("known.json").read_text())["findings"] == {}


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--update-baseline",), "--update-baseline needs --baseline"),
        (("--baseline", "none.json"), "none.json: there is no such file"),
        (("--baseline", ""), "--baseline names no file"),
        (("--baseline", "-"), "a baseline is not read from standard input"),
        (("--baseline", "./-"), "a baseline is not read from standard input"),
        (("--baseline", "letters"), "letters: this is a folder"),
        (("--baseline", "letters/letter.md", "--update-baseline"), "letter.md: this is no baseline"),
        (("--baseline", "/dev/full"), "/dev/full: this is a device or a pipe"),
    ],
)
def test_options_that_do_not_fit_end_with_2(letter: Path, options: tuple[str, ...], said: str) -> None:
    done = run("check", letter, *options)
    assert (done.exit_code, said in done.stderr) == (2, True)


def test_a_project_has_a_baseline_of_all_of_it(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    file = tmp_path / "known.json"
    there = ("--project", project.root, "--baseline", file)
    assert run("readability", "help", *there, "--update-baseline").exit_code == 2
    assert run("readability", *there, "--update-baseline").exit_code == 0
    source = project.source / "help" / "leaflet.txt"
    source.write_text(f"{source.read_text()}\nThe form will be {'very ' * 30}long.\n")
    done = run("readability", *there, "--fail-on", "warning", "--format", "json")
    found = json.loads(done.stdout)
    assert done.exit_code == 1
    assert {one["file"] for one in found["findings"]} == {"source/help/leaflet.txt"}
    assert found["readings"][0]["findings"]


def test_a_baseline_may_begin_with_a_byte_order_mark(letter: Path) -> None:
    run("check", letter, *OPTIONS, "--update-baseline")
    file = Path("known.json")
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert run("check", letter, *OPTIONS).exit_code == 0


def test_an_update_keeps_what_its_command_does_not_look_at(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    file = tmp_path / "known.json"
    there = ("--project", project.root, "--baseline", file)
    run("check", *there, "--update-baseline")
    before = json.loads(file.read_text())
    rules = {one["rule"].partition("/")[0] for every in before["findings"].values() for one in every}
    assert rules - {"easy-read", "reading"}
    for command in ("readability", "check"):
        done = run(command, *there, "--update-baseline")
        assert (done.exit_code, "taken out" in done.stderr) == (0, False)
        assert json.loads(file.read_text()) == before
    assert "gone" not in run("readability", *there).stderr
    (project.root / "letter.md").write_text(TEXT)
    run("check", project.root / "letter.md", *OPTIONS[:-1], file, "--update-baseline")
    run("check", *there, "--update-baseline")
    after = json.loads(file.read_text())["findings"]
    letter = (project.root / "letter.md").relative_to(tmp_path).as_posix()
    assert after.pop(letter)
    assert after == before["findings"]


def test_an_update_says_how_many_findings_go(letter: Path) -> None:
    run("check", letter, *OPTIONS, "--update-baseline")
    letter.write_text(TEXT.replace("You may be asked to", "Please"))
    assert "gone: --update-baseline takes it out" in run("check", letter, *OPTIONS).stderr
    assert "written, 1 taken out" in run("check", letter, *OPTIONS, "--update-baseline").stderr
    lax = run("check", letter, "--baseline", "known.json", "--update-baseline")
    assert lax.exit_code == 0


def test_a_name_that_is_no_utf_8_is_kept_and_known(letter: Path) -> None:
    odd = os.fsdecode(b"letters/bad\xff.md")
    Path(odd).write_text(TEXT)
    assert run("check", odd, *OPTIONS, "--update-baseline").exit_code == 0
    assert list(json.loads(Path("known.json").read_text())["findings"]) == ["letters/bad\\xff.md"]
    assert run("check", odd, *OPTIONS).exit_code == 0
