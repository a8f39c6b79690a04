"""Word files in other programs: Microsoft's Open XML SDK, LibreOffice, pandoc; each judges bytes alone."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

# The oldest Word that opens our files, and the newest: each knows elements that the other does not.
VERSIONS = ("Office2007", "Microsoft365")

# What makes LibreOffice's export a tagged PDF that claims PDF/UA-1.
TAGGED = json.dumps(
    {name: {"type": "boolean", "value": "true"} for name in ("PDFUACompliance", "UseTaggedPDF")},
    separators=(",", ":"),
)


def sdk_errors(file: Path, version: str) -> list[str]:
    """Return what Microsoft's Open XML SDK finds wrong with a file for a *version* of Office."""
    done = subprocess.run([_validator(), str(file), version], capture_output=True, check=False)
    if not done.stdout:
        raise RuntimeError(f"the Open XML SDK failed: {done.stderr.decode('utf-8', 'replace')[-2000:]}")
    answer = json.loads(done.stdout)
    assert answer["ok"] is not bool(answer["errors"])
    return [f"{error['path']} {error['xPath']}: {error['description']}" for error in answer["errors"]]


def _validator() -> str:
    found = os.environ.get("OOXML_VALIDATOR", "")
    if not found:
        raise RuntimeError(
            "OOXML_VALIDATOR is not set: run .ci/run, which fetches the validator, or see there how"
        )
    return found


def as_tagged_pdfs(files: Iterable[Path], folder: Path) -> list[Path]:
    """Have LibreOffice make a tagged PDF of each file into *folder*, all in one process."""
    return saved_as(f"pdf:writer_pdf_Export:{TAGGED}", files, folder)


def saved_as(kind: str, files: Iterable[Path], folder: Path) -> list[Path]:
    """Have LibreOffice open each file and save it as another *kind* into *folder*, all in one process."""
    given = list(files)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ("soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(folder))
    subprocess.run((*command, *map(str, given)), check=True, capture_output=True, timeout=300)
    made = [folder / f"{file.stem}.{kind.partition(':')[0]}" for file in given]
    assert all(path.stat().st_size for path in made)
    return made


def pandoc_passages(file: Path) -> list[str]:
    """Return the paragraphs that pandoc reads, in order, without alternative texts.

    The head of a table of pictures is left out: it is a label, no part of the leaflet.
    """
    command = ("pandoc", "--from", "docx", "--to", "json", str(file))
    tree = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return [line for words in _paragraphs(tree["blocks"]) for line in words.split("\n") if line]


def _paragraphs(node: Any) -> Iterator[str]:
    match node:
        case {"t": "Para" | "Plain", "c": inlines}:
            yield _words(inlines)
        case {"t": "Header", "c": [_, _, inlines]}:
            yield _words(inlines)
        case {"t": "Table", "c": [_, _, _, head, bodies, _]}:
            pictured = '"Image"' in json.dumps(bodies)
            yield from _paragraphs([bodies] if pictured else [head, bodies])
        case {"c": content}:
            yield from _paragraphs(content)
        case list():
            for child in node:
                yield from _paragraphs(child)


def _words(node: Any) -> str:
    match node:
        case {"t": "Str", "c": str(words)}:
            return words
        case {"t": "Space" | "SoftBreak"}:
            return " "
        case {"t": "LineBreak"}:
            return "\n"
        case {"t": "Image"}:
            return ""
        case {"t": "Link" | "Span", "c": [_, inlines, *_]}:
            return _words(inlines)
        case {"c": inlines}:
            return _words(inlines)
        case list():
            return "".join(_words(child) for child in node)
    return ""
