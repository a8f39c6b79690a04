"""Words -> HTML: what the page and its figures are put together from; all that is not ours is escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from pipeline.model.language import language
from pipeline.reports.words import printable

Cell = str | int | float | None


def safe(value: object) -> str:
    """Return a value as words of HTML."""
    return html.escape(printable(str(value)))


def said_in(tag: str, text: str) -> str:
    """Return words in their language and direction."""
    direction = "rtl" if language(tag).rtl else "ltr"
    return f'<span lang="{safe(tag)}" dir="{direction}">{safe(text)}</span>'


def number(value: float | None, places: int = 1) -> str:
    """Return a figure, or a dash where there is none."""
    return "–" if value is None else f"{value:.{places}f}"


def table(identity: str, caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table whose first column names its rows, and which the keyboard can scroll.

    *heads* are plain words; one that ends with ``#`` heads a column of numbers. Cells are HTML.
    """
    kinds = [' class="number"' if head.endswith("#") else "" for head in heads]
    named = zip(kinds, heads, strict=True)
    names = "".join(f'<th scope="col"{kind}>{safe(head.rstrip("#"))}</th>' for kind, head in named)
    body = "\n".join(_row(row, kinds) for row in rows)
    return (
        f'<div class="scroll" role="group" tabindex="0" aria-labelledby="{identity}">\n'
        f'<table><caption id="{identity}">{safe(caption)}</caption>\n'
        f"<thead><tr>{names}</tr></thead>\n<tbody>\n{body}\n</tbody></table></div>"
    )


def _row(cells: Sequence[str], kinds: Sequence[str]) -> str:
    rest = "".join(f"<td{kind}>{cell}</td>" for kind, cell in zip(kinds[1:], cells[1:], strict=True))
    return f'<tr><th scope="row">{cells[0]}</th>{rest}</tr>'
