"""Our books before EPUBCheck of W3C and Ace of DAISY, which drives Chromium."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.command import leaflets
from tests.writers.docx.leaflets import TAGS
from tests.writers.epub.books import book, written

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
LANGUAGES = ("en-GB", "ur", "bn", "zh-Hans")
"""One of each kind: no font, one with joined letters from the right, one with stacked letters, Han."""


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The leaflet of this repository, and a book with every kind of block."""
    folder = tmp_path_factory.mktemp("books")
    options = ("--language", ",".join(LANGUAGES), "--output", str(folder))
    assert leaflets("build", "--edition", "epub", *options, folder=ROOT).returncode == 0
    made = {tag: next((folder / "calling-the-police" / tag).glob("*.epub")) for tag in LANGUAGES}
    for tag in ("ur", "en-GB"):
        made[f"blocks-{tag}"] = folder / f"blocks-{tag}.epub"
        made[f"blocks-{tag}"].write_bytes(written(book(tag)))
    return made


KINDS = (*LANGUAGES, "blocks-ur", "blocks-en-GB")
assert {"ur", "en-GB"} <= set(TAGS)


@pytest.mark.parametrize("kind", KINDS)
def test_epubcheck_finds_nothing(books: dict[str, Path], kind: str, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    command = ["java", "-jar", os.environ["EPUBCHECK_JAR"], "--json", str(report), str(books[kind])]
    subprocess.run(command, check=True, capture_output=True)
    assert json.loads(report.read_text("utf-8"))["messages"] == []


def test_epubcheck_would_find_a_fault(books: dict[str, Path], tmp_path: Path) -> None:
    broken = tmp_path / "broken.epub"
    broken.write_bytes(books["en-GB"].read_bytes().replace(b"mimetypeapplication", b"mimetypeapplicatiom"))
    command = ["java", "-jar", os.environ["EPUBCHECK_JAR"], str(broken)]
    assert subprocess.run(command, check=False, capture_output=True).returncode == 1


@pytest.mark.parametrize("kind", KINDS)
def test_ace_finds_nothing(books: dict[str, Path], kind: str, tmp_path: Path) -> None:
    chromium = shutil.which("chromium")
    assert chromium
    browser = tmp_path / "chromium"
    browser.write_text(f'#!/bin/sh\nexec {chromium} --no-sandbox "$@"\n', encoding="utf-8")
    browser.chmod(0o755)
    environment = {**os.environ, "PUPPETEER_EXECUTABLE_PATH": str(browser)}
    command = [os.environ["ACE"], "--silent", "--outdir", str(tmp_path / "report"), str(books[kind])]
    subprocess.run(command, check=True, capture_output=True, env=environment)
    report = json.loads((tmp_path / "report" / "report.json").read_text("utf-8"))
    told = [
        (one["earl:test"]["dct:title"], one["earl:result"]["dct:description"])
        for part in report["assertions"]
        for one in part["assertions"]
    ]
    assert told == []
    assert report["earl:result"] == {"earl:outcome": "pass"}
