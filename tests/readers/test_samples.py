"""Sample leaflets of many kinds, each with the document tree that it is read as.

``LEAFLETS_ACCEPT=1`` rewrites the trees; read the difference before you commit it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pipeline.model.document import Document, Wording
from pipeline.model.finding import Finding
from pipeline.readers import read_markdown
from pipeline.readers.plain_text import read
from pipeline.readers.tree import tree

HERE = Path(__file__).parent / "samples"
SAMPLES = sorted(path for path in HERE.iterdir() if path.suffix in (".txt", ".md"))


def read_sample(path: Path, text: str | None = None) -> tuple[Document, tuple[Finding, ...]]:
    """``help.zh-Hans.txt`` is in simplified Chinese, ``x.easy.md`` is an Easy Read wording."""
    if text is None:
        text = path.read_bytes().decode("utf-8")
    name, _, kind = path.stem.partition(".")
    file = f"source/{name}/leaflet{path.suffix}"
    if path.suffix == ".md":
        wording = Wording.EASY_READ if kind == "easy" else Wording.STANDARD
        return read_markdown(text, file, drop=("Menu",), wording=wording)
    return read(text, file, kind or "en-GB")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_leaflet_is_read_as_its_tree(path: Path) -> None:
    golden = path.with_name(f"{path.name}.tree")
    found = tree(*read_sample(path))
    if os.environ.get("LEAFLETS_ACCEPT"):
        golden.write_bytes(found.encode("utf-8"))
    assert found == golden.read_bytes().decode("utf-8")


def test_every_tree_has_its_leaflet() -> None:
    assert {path.name for path in HERE.glob("*.tree")} == {f"{path.name}.tree" for path in SAMPLES}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_windows_and_old_mac_line_ends_make_no_difference(path: Path) -> None:
    text = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    unix, findings = read_sample(path, text)
    for end in ("\r\n", "\r"):
        assert read_sample(path, text.replace("\n", end)) == (unix, findings)
