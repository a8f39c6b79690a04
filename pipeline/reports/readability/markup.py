"""Text and tables -> HTML for the page and its figures. All text from leaflets is escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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


def quoted(tag: str, text: str) -> str:
    """Return *text* as a quotation with its language; it begins at the side where the language begins."""
    direction = "rtl" if language(tag).rtl else "ltr"
    return f'<blockquote lang="{safe(tag)}" dir="{direction}">{safe(text)}</blockquote>'


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


@dataclass(frozen=True, slots=True)
class Fold:
    """A part of the page that opens; its *heading* of a *level* and a *note* are always seen.

    A link to *identity* opens it. *opened*: whether it is open at first.
    """

    identity: str
    level: int
    heading: str
    note: str = ""
    opened: bool = False

    def html(self, parts: Iterable[str]) -> str:
        """Return the HTML with *parts*, which are HTML, inside."""
        heading = f"<h{self.level}>{safe(self.heading)}</h{self.level}>"
        soft = f' <span class="soft">{safe(self.note)}</span>' if self.note else ""
        inside = "\n".join(parts)
        return (
            f"<details{' open' if self.opened else ''}>\n<summary>{heading}{soft}</summary>\n"
            f'<div class="inside" id="{self.identity}">\n{inside}\n</div>\n</details>'
        )


def _row(cells: Sequence[str], kinds: Sequence[str]) -> str:
    rest = "".join(f"<td{kind}>{cell}</td>" for kind, cell in zip(kinds[1:], cells[1:], strict=True))
    return f'<tr><th scope="row">{cells[0]}</th>{rest}</tr>'
