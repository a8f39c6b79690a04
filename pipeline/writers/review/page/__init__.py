"""Sheet -> one HTML page that works offline: source and translation side by side, checked while one types.

The page never uses the network and stores nothing; its content security policy allows only its own style and
script. A person's decisions are saved as a small JSON file.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from pipeline.model.document import Kind, Wording
from pipeline.model.labels import LABELS
from pipeline.model.language import language
from pipeline.model.markup import TOKEN
from pipeline.model.review import ReviewRow, ReviewSection, Sheet, changed_words

WORDINGS: Mapping[Wording | None, tuple[str, str]] = MappingProxyType(
    {
        Wording.STANDARD: ("The standard text", "Title"),
        Wording.EASY_READ: ("The Easy Read text", "Title"),
        None: ("Words beside the text", "Labels"),
    }
)
"""Wording -> (heading of its part of the page, heading of its rows before the first heading)."""

LOOKS: Mapping[Kind | None, str] = MappingProxyType(
    {
        Kind.TITLE: "title",
        Kind.HEADING: "heading",
        Kind.ITEM: "item",
        Kind.TERM: "term",
    }
)
"""The CSS class that makes a row look like its passage in the leaflet."""

# Lines of the guide about filling in a table; this page has buttons instead.
ABOUT_TABLES = frozenset(LABELS[label].text for label in ("review-correct", "review-approve"))
ENGLISH_HEADINGS = (("OK or change", ""), ("Comment", ""))
LETTERS_IN_A_LINE = 45


def write(sheet: Sheet) -> bytes:
    """Return the sheet as an HTML page; the same sheet gives the same bytes."""
    here, there = language(sheet.source_language), language(sheet.language)
    verdict, comment = sheet.guide[-2:] or ENGLISH_HEADINGS
    page = _environment().get_template("page.html")
    style, script = _static("page.css"), _static("checks.js") + _static("page.js")
    return page.render(
        sheet=sheet,
        parts=tuple(_parts(sheet)),
        here=here,
        there=there,
        here_direction="rtl" if here.rtl else "ltr",
        direction="rtl" if there.rtl else "ltr",
        guide=_guide(sheet),
        verdict=verdict,
        comment=comment,
        pictures={name: _data_address(svg) for name, svg in sheet.drawings.items()},
        data=_data(sheet, there.script),
        style=style,
        script=script,
        policy=_policy(style, script),
        changed_words=changed_words,
        pieces_of=pieces,
        looks=_looks(sheet),
        rows_for=_lines,
    ).encode()


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("pipeline.writers.review", "page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=False,
        keep_trailing_newline=True,
    )


@cache
def _static(name: str) -> Markup:
    """The text of one of our files for a style or script element, where nothing is escaped."""
    environment = _environment()
    assert environment.loader is not None
    text = environment.loader.get_source(environment, name)[0]
    assert "</" not in text, "it would end the element"
    return Markup(text)


def _policy(style: str, script: str) -> str:
    """The content security policy: only this style, this script and embedded pictures are allowed."""
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _data_address(svg: bytes) -> str:
    """A drawing as a data URL for an ``img`` element, in which no script of the drawing can run."""
    return f"data:image/svg+xml;base64,{base64.b64encode(svg).decode()}"


def _data(sheet: Sheet, script: str) -> dict[str, Any]:
    """The data for the page's script: the values that it writes into the decisions, and those it compares."""
    return {
        "leaflet": sheet.leaflet,
        "language": sheet.language,
        "script": script,
        "session": sheet.session,
        "rows": [{"id": row.id, "source": row.source} for row in sheet.rows],
    }


def _guide(sheet: Sheet) -> tuple[str, ...]:
    """The guide in the sheet's language; () unless every line is translated."""
    lines = tuple(own for english, own in sheet.guide[:-2] if english not in ABOUT_TABLES)
    return lines if all(lines) else ()


@dataclass(frozen=True, slots=True)
class _Part:
    """The sections of one wording."""

    heading: str
    without_heading: str
    sections: tuple[ReviewSection, ...]


def _parts(sheet: Sheet) -> Iterator[_Part]:
    """Yield the sections in their order, grouped by wording."""
    sections: list[ReviewSection] = []
    for section in sheet.sections:
        if sections and section.wording is not sections[-1].wording:
            yield _Part(*WORDINGS[sections[-1].wording], tuple(sections))
            sections = []
        sections.append(section)
    if sections:
        yield _Part(*WORDINGS[sections[-1].wording], tuple(sections))


def _looks(sheet: Sheet) -> Any:
    """A function that returns the CSS classes of a row's words: the kind, and "easy" for Easy Read."""
    easy = {
        row.id for section in sheet.sections if section.wording is Wording.EASY_READ for row in section.rows
    }

    def looks(row: ReviewRow) -> str:
        return " ".join(filter(None, (LOOKS.get(row.form, ""), "easy" if row.id in easy else "")))

    return looks


def _lines(row: ReviewRow) -> int:
    """The approximate number of lines of the translation, for browsers that cannot size a textarea."""
    return 1 + max(len(row.source), len(row.translation)) // LETTERS_IN_A_LINE


@dataclass(frozen=True, slots=True)
class MarkupPiece:
    """A piece of a text with markup: a mark, or words that may be bold or a link."""

    words: str
    mark: bool = False
    strong: bool = False
    link: bool = False


def pieces(text: str) -> Sequence[MarkupPiece]:
    """Return the pieces of a text, including its marks; also works if its markup has faults."""
    found: list[MarkupPiece] = []
    done, strong, link = 0, False, False
    for token in TOKEN.finditer(text):
        found.append(MarkupPiece(text[done : token.start()], strong=strong, link=link))
        found.append(MarkupPiece(token.group(), mark=True))
        done = token.end()
        strong ^= token["strong"] is not None
        link = (link or token["open"] is not None) and token["number"] is None
    found.append(MarkupPiece(text[done:], strong=strong, link=link))
    return tuple(piece for piece in found if piece.words)
