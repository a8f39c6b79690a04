"""Text and tables -> HTML for the page and its figures. All text from leaflets is escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from pipeline.model.language import language
from pipeline.reports.words import printable

Cell = str | int | float | None


def safe(value: object) -> str:
    """Return *value* as escaped HTML text."""
    return html.escape(printable(str(value)))


def breakable(name: str) -> str:
    """Return a name such as ``smog_index`` as HTML; lines may break after its parts."""
    return safe(name).replace("_", "_<wbr>")


def said_in(tag: str, text: str) -> str:
    """Return *text* in a span with its language and direction."""
    direction = "rtl" if language(tag).rtl else "ltr"
    return f'<span lang="{safe(tag)}" dir="{direction}">{safe(text)}</span>'


def number(value: float | None, places: int = 1) -> str:
    """Return a number with *places* decimals; a dash for None."""
    return "–" if value is None else f"{value:.{places}f}"


def table(identity: str, caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table that people can scroll with the keyboard. The first column has the row headers.

    *heads* are plain text; a final ``#`` marks a column of numbers. The cells in *rows* are HTML.
    """
    kinds = [' class="number"' if head.endswith("#") else "" for head in heads]
    named = zip(kinds, heads, strict=True)
    names = "".join(f'<th scope="col"{kind}>{breakable(head.rstrip("#"))}</th>' for kind, head in named)
    body = "\n".join(_row(row, kinds) for row in rows)
    return (
        f'<div class="scroll" role="group" tabindex="0" aria-labelledby="{identity}">\n'
        f'<table><caption id="{identity}">{safe(caption)}</caption>\n'
        f"<thead><tr>{names}</tr></thead>\n<tbody>\n{body}\n</tbody></table></div>"
    )


def _row(cells: Sequence[str], kinds: Sequence[str]) -> str:
    rest = "".join(f"<td{kind}>{cell}</td>" for kind, cell in zip(kinds[1:], cells[1:], strict=True))
    return f'<tr><th scope="row">{cells[0]}</th>{rest}</tr>'
