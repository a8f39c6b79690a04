"""A PDF -> its words as a reader gives them, and how near they are to the source.

Page furniture is left out: it has no tag, and the viewers read what stands between the margins.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

import pikepdf
from rapidfuzz.distance import Indel

from pipeline.checks.pdf_file.opened import File

Reader: TypeAlias = Callable[[Sequence[Path]], list[str]]

WIDTH, HEIGHT, FURNITURE = 595, 842, 60
"""A4 and the strip at its top and bottom that is not read, in points."""

# What readers add or drop at will: white space, marks of direction, soft hyphens; and the bullets of lists.
IGNORED = re.compile(r"[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\x00\u00ad\u2022\u2023\u25e6]+")


def similarity(text: str, source: str) -> float:
    """1 for the same letters in the same order, 0 for none; white space does not count."""
    plain = [IGNORED.sub("", unicodedata.normalize("NFC", one)) for one in (text, source)]
    return Indel.normalized_similarity(*plain)


def readers(pdfjs: Path | None) -> dict[str, Reader]:
    """The readers that this machine has."""
    found: dict[str, Reader] = {"structure": _each(structure_order)}
    if shutil.which("pdftotext"):
        found["poppler"] = _each(poppler)
    found["pdfium"] = _each(pdfium)
    if pdfjs:
        found["pdf.js"] = partial(pdf_js, pdfjs)
    return found


def _each(read: Callable[[Path], str]) -> Reader:
    return lambda files: list(map(read, files))


def poppler(file: Path) -> str:
    """What pdftotext reads."""
    area = ["-x", "0", "-y", str(FURNITURE), "-W", str(WIDTH), "-H", str(HEIGHT - 2 * FURNITURE)]
    command = ["pdftotext", "-enc", "UTF-8", *area, str(file), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8", "replace")


def pdfium(file: Path) -> str:
    """What Chrome's and Edge's viewer copies."""
    import pypdfium2

    area = (0, FURNITURE, WIDTH, HEIGHT - FURNITURE)
    with pypdfium2.PdfDocument(file) as pdf:
        return "\n".join(page.get_textpage().get_text_bounded(*area) for page in pdf)


def pdf_js(package: Path, files: Sequence[Path]) -> list[str]:
    """What Firefox's viewer copies; *package* is the folder of npm's pdfjs-dist."""
    script = Path(__file__).with_name("pdfjs.mjs")
    command = ["node", str(script), str(package.resolve()), str(FURNITURE), *map(str, files)]
    done = subprocess.run(command, capture_output=True, check=True)
    return [str(text) for text in json.loads(done.stdout.decode().splitlines()[-1])]


def structure_order(file: Path) -> str:
    """What assistive technology reads: the tag tree in its order, ActualText in place of what it covers."""
    with pikepdf.open(file) as pdf:
        opened = File(pdf)
        assert opened.tree is not None, f"{file} has no tags"
        return opened.text(opened.tree)
