"""A PDF -> its text as a reader gives it, and how near that is to the source: in letters, and in whole words.

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
from rapidfuzz.distance import Indel, LCSseq

from pipeline.checks.pdf_file.opened import File
from pipeline.segmentation import word_spans

Reader: TypeAlias = Callable[[Sequence[Path]], list[str]]

WIDTH, HEIGHT, FURNITURE = 595, 842, 60
"""A4 and the strip at its top and bottom that is not read, in points."""

# What readers add or drop at will: marks of direction, soft hyphens, places where a line might end.
INVISIBLE = r"\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\x00\u00ad"
ETHIOPIC_WORDSPACE = "\u1361"
BULLETS = r"\u2022\u2023\u25e6"
IGNORED = re.compile(rf"[\s{INVISIBLE}{BULLETS}]+")

# Letters of scripts without spaces between words (Thai, Lao, Tibetan, Burmese, Khmer, New Tai Lue, Tai Tham,
# Han, Kana, Yi, Javanese) and their punctuation: a line may end between any two words.
UNSPACED = (
    r"\u0e00-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u3001-\u312f\u3400-\u9fff\ua000-\ua4cf"
    r"\ua980-\ua9df\uaa60-\uaadf\uff01-\uff5f\U00020000-\U0003ffff"
)
HAS_UNSPACED = re.compile(f"[{UNSPACED}]")
LINE_END = re.compile(rf"(?<=[{UNSPACED}])[ \t]*[\r\n\f]\s*(?=[{UNSPACED}])")


def similarity(text: str, source: str) -> float:
    """1 for the same letters in the same order, 0 for none; white space does not count."""
    plain = [IGNORED.sub("", unicodedata.normalize("NFC", one)) for one in (text, source)]
    return Indel.normalized_similarity(*plain)


def share_of_words(text: str, source: str) -> float:
    """The share of the words of *source* that are in *text*, whole and in their order; white space counts.

    Letters that differ only in form (NFKC) count as the same: pdf.js changes them when words are copied.
    """
    wanted = _words(source)
    return LCSseq.similarity(wanted, _words(text)) / len(wanted)


def _words(text: str) -> list[str]:
    """What is between white space or Ethiopic word spaces; in scripts without spaces, what ICU finds."""
    plain = unicodedata.normalize("NFKC", re.sub(f"[{INVISIBLE}]+", "", text))
    plain = LINE_END.sub("", re.sub(f"[{BULLETS}{ETHIOPIC_WORDSPACE}]", " ", plain))
    return [word for part in plain.split() for word in _parts(part)]


def _parts(part: str) -> list[str]:
    if not HAS_UNSPACED.search(part):
        return [part]
    return [part[start:end] for start, end in word_spans(part, "und")]


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
    """What Chrome's and Edge's viewer copies: it leaves out the marks of hyphens at line ends."""
    import pypdfium2

    area = (0, FURNITURE, WIDTH, HEIGHT - FURNITURE)
    with pypdfium2.PdfDocument(file) as pdf:
        text = "\n".join(page.get_textpage().get_text_bounded(*area) for page in pdf)
    return text.replace("\x02", "").replace("\ufffe", "")


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
