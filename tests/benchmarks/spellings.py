"""Leaflet of the benchmark -> HTML, and Typst's markup."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from itertools import groupby

from tests.benchmarks.leaflets import Leaflet, Piece

RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")


def html_page(leaflet: Leaflet, families: tuple[str, ...]) -> str:
    """The leaflet as a page of HTML, large print."""
    direction = "rtl" if leaflet.language in RIGHT_TO_LEFT else "ltr"
    faces = ",".join(f"'{family}'" for family in families)
    return f"""<!doctype html><html lang="{leaflet.language}" dir="{direction}"><meta charset="utf-8">
<title>{escape(leaflet.title)}</title><style>
@page {{ size: A4; margin: 25mm; @bottom-center {{ content: counter(page); font: 18pt {faces} }} }}
body {{ font: 18pt/1.5 {faces}; margin: 0 }} h1 {{ font-size: 22pt }} h2 {{ font-size: 20pt }}
</style>{"".join(_html_blocks(leaflet))}</html>"""


def _html_blocks(leaflet: Leaflet) -> Iterator[str]:
    for kind, blocks in groupby(leaflet.blocks, key=lambda block: block.kind):
        inner = "".join(f"<{kind}>{''.join(map(_html, block.pieces))}</{kind}>" for block in blocks)
        yield f"<ul>{inner}</ul>" if kind == "li" else inner


def _html(piece: Piece) -> str:
    words = escape(piece.words)
    if piece.target:
        return f'<a href="{escape(piece.target)}">{words}</a>'
    return f'<span lang="{piece.language}" dir="ltr">{words}</span>' if piece.language else words


TYPST_MARKS = {"h1": "= ", "h2": "== ", "p": "", "li": "- "}


def typst_markup(leaflet: Leaflet, families: tuple[str, ...]) -> str:
    """The leaflet as Typst's markup, large print."""
    language, _, script = leaflet.language.partition("-")
    spoken = f'lang: "{language}"' + (f', script: "{script.lower()}"' if script else "")
    faces = "".join(_quoted(family) + "," for family in families)
    blocks = (TYPST_MARKS[block.kind] + "".join(map(_typst, block.pieces)) for block in leaflet.blocks)
    return f"""#set document(title: {_quoted(leaflet.title)})
#set page(paper: "a4", margin: 25mm, numbering: "1")
#set text(font: ({faces}), size: 18pt, {spoken})
#show heading.where(level: 1): set text(size: 22pt)
#show heading.where(level: 2): set text(size: 20pt)

""" + "\n\n".join(blocks)


def _typst(piece: Piece) -> str:
    words = _quoted(piece.words)
    if piece.target:
        return f"#link({_quoted(piece.target)}, {words})"
    return f"#text(lang: {_quoted(piece.language)}, {words})" if piece.language else f"#{words}"


def _quoted(words: str) -> str:
    """A string literal of Typst, which JSON's rules serve."""
    return json.dumps(words, ensure_ascii=False)
