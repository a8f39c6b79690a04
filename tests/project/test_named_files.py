"""A command writes no file onto a text, a device or a file of another kind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.model.errors import PipelineError
from pipeline.project.named_files import read_named, require_no_loss, write_named
from tests.projects import make_project

PAGE = b"<!doctype html>\n<title>New</title>"
TMX = b'<?xml version="1.0"?>\n<tmx version="1.4"/>'


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(one) for one in arguments])


@pytest.mark.parametrize(
    ("there", "data"),
    [
        (b"# Rent\n", PAGE),
        (b"{}", PAGE),
        (b'<?xml version="1.0"?>\n<tbx type="TBX-Basic"/>', TMX),
        (b"<!-- <tmx> --><p>Words</p>", TMX),
        (b"%PDF-1.7", b"PK\x03\x04"),
        (b"# Rent", b"{}"),
    ],
)
def test_a_file_of_another_kind_stays(tmp_path: Path, there: bytes, data: bytes) -> None:
    file = tmp_path / "a"
    file.write_bytes(there)
    with pytest.raises(PipelineError, match="another file is here"):
        write_named(file, data, tmp_path)
    assert file.read_bytes() == there


@pytest.mark.parametrize(
    ("there", "data"),
    [
        (b"\xef\xbb\xbf<!DOCTYPE html><title>Old</title>", PAGE),
        (b"<!-- made -->\n<html>", PAGE),
        (b"", PAGE),
        (b'<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx/>', TMX),
        (b'{"version": 0}', b'{"version": 1}'),
    ],
)
def test_an_earlier_answer_is_replaced(tmp_path: Path, there: bytes, data: bytes) -> None:
    file = tmp_path / "a"
    file.write_bytes(there)
    assert write_named(file, data, tmp_path)
    assert file.read_bytes() == data


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", os.devnull, "/dev/full"])
def test_a_device_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(PipelineError, match="a device or a pipe") as told:
        require_no_loss(Path(name), PAGE, tmp_path)
    assert "leave the option out" in told.value.hint


def test_a_pipe_is_neither_written_nor_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(PipelineError, match="a device or a pipe"):
            read_named(path, 100)
    with pytest.raises(PipelineError, match="a device or a pipe"):
        require_no_loss(tmp_path / "pipe", PAGE, tmp_path)


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"x" * 101)
    with pytest.raises(PipelineError, match="we read at most"):
        read_named(file, 100)
    assert read_named(file, 101) == b"x" * 101


def test_a_text_that_is_read_stays_under_any_name(tmp_path: Path) -> None:
    text, link = tmp_path / "a.html", tmp_path / "b.html"
    text.write_bytes(PAGE)
    link.symlink_to(text)
    hard = tmp_path / "c.html"
    os.link(text, hard)
    for path in (text, link, hard):
        with pytest.raises(PipelineError, match="that the command reads"):
            require_no_loss(path, PAGE, tmp_path, [str(text)])


def test_readability_does_not_write_its_page_onto_the_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.md").write_text("# Rent\n\nCall us.\n")
    for page in ("a.md", "./a.md"):
        done = run("readability", "a.md", "--html", page)
        assert (done.exit_code, "that the command reads" in done.stderr) == (2, True)
    assert Path("a.md").read_text() == "# Rent\n\nCall us.\n"
    assert run("readability", "a.md", "--html", "page.html").exit_code == 0
    assert run("readability", "a.md", "--html", "page.html").exit_code == 0


def test_no_command_writes_into_a_project_s_own_files(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    glossary = project.source / "glossary.toml"
    glossary.write_text('[[term]]\nterm = "rent"\nmeaning = "what you pay"\n')
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    leaflet, there = project.source / "help" / "leaflet.txt", ("--project", project.root)
    for command in (
        ("status", "--html", leaflet),
        ("status", "--html", project.source / "new.html"),
        ("readability", "--html", leaflet),
        ("glossary", "export", "--output", glossary),
        ("review", "export", "help", "--language", "pl", "--output", leaflet),
    ):
        done = run(*command, *there)
        assert (done.exit_code, done.stderr.startswith("Usage")) == (2, False), command
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
