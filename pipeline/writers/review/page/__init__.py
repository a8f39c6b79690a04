"""Sheet -> one HTML page that works offline: source and translation side by side, checked while one types.

The page never uses the network and stores nothing; its content security policy allows only its own style and
script. A person's decisions are saved as a small JSON file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from pipeline.model.bidi import RIGHT_TO_LEFT
from pipeline.model.catalogue import has_letters
from pipeline.model.document import Kind, Wording
from pipeline.model.islands import isolated, turned
from pipeline.model.language import Language, language
from pipeline.model.markup import TOKEN
from pipeline.model.review import BIDI_CONTROLS, ReviewRow, ReviewSection, Sheet, changed_words
from pipeline.writers.review import words
from pipeline.writers.templates import data_address, static, style_hash, template

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
ABOUT_TABLES = ("review-correct", "review-approve")
LETTERS_IN_A_LINE = 45
HERE = "pipeline.writers.review", "page"
"""Where the template, the style and the scripts are."""


def write(sheet: Sheet) -> bytes:
    """Return the sheet as an HTML page; the same sheet gives the same bytes."""
    here, there = language(sheet.source_language), language(sheet.language)
    page = template(*HERE, "page.html")
    style, script = static(*HERE, "page.css"), static(*HERE, "checks.js") + static(*HERE, "page.js")
    return page.render(
        sheet=sheet,
        parts=tuple(_parts(sheet)),
        here=here,
        there=there,
        here_direction="rtl" if here.rtl else "ltr",
        direction="rtl" if there.rtl else "ltr",
        guides=_guides(sheet, here, there),
        pictures={name: data_address(drawn) for name, drawn in sheet.drawings.items()},
        data=_data(sheet, there),
        isolated=isolated if there.rtl else str,
        style=style,
        script=script,
        policy=_policy(style, script),
        changed_words=changed_words,
        pieces_of=pieces,
        looks=_looks(sheet),
        rows_for=_lines,
        has_letters=has_letters,
        say=words,
    ).encode()


def _policy(style: str, script: str) -> str:
    """The content security policy: only this style, this script and embedded pictures are allowed."""
    return (
        f"default-src 'none'; style-src {style_hash(style)}; script-src {style_hash(script)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _data(sheet: Sheet, there: Language) -> dict[str, Any]:
    """The data for the page's script: the values that it writes into the decisions, and those it compares."""
    return {
        "leaflet": sheet.leaflet,
        "language": sheet.language,
        "script": there.script,
        "session": sheet.session,
        "rows": [
            {
                "id": row.id,
                "source": row.source,
                **({"words": {one: sorted(ways) for one, ways in words.items()}} if words else {}),
                **(_isolated(row) if there.rtl else {}),
            }
            for row in sheet.rows
            for words in (row.number_words,)
        ],
    }


def _isolated(row: ReviewRow) -> dict[str, str]:
    """The translation as the box shows it, if numbers in it are turned; the script removes the isolates."""
    words = row.translation
    if BIDI_CONTROLS & set(words) or not RIGHT_TO_LEFT.search(words) or not any(turned(words, 1)):
        return {}
    return {"isolated": isolated(words)}


def _guides(sheet: Sheet, here: Language, there: Language) -> Sequence[tuple[Language, tuple[str, ...]]]:
    """The guide in the two languages of the sheet, where it is translated into them."""
    guide = sheet.guide
    found = ((here, guide.in_source(ABOUT_TABLES)), (there, guide.in_own(ABOUT_TABLES)))
    return tuple((spoken, lines) for spoken, lines in found if lines)


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
    """A piece of a text with markup: a mark, or words that may be bold, a link, or in another *language*."""

    words: str
    mark: bool = False
    strong: bool = False
    link: bool = False
    language: str = ""


def pieces(text: str) -> Sequence[MarkupPiece]:
    """Return the pieces of a text, including its marks; also works if its markup has faults."""
    found: list[MarkupPiece] = []
    done, strong = 0, False
    kinds, opened = _kinds(text), list[tuple[bool, str]]()

    def words(start: int, end: int) -> MarkupPiece:
        tag = next((tag for _, tag in reversed(opened) if tag), "")
        return MarkupPiece(text[start:end], False, strong, any(link for link, _ in opened), tag)

    for token in TOKEN.finditer(text):
        found.append(words(done, token.start()))
        found.append(MarkupPiece(token.group(), mark=True))
        done = token.end()
        strong ^= token["strong"] is not None
        if token["open"]:
            opened.append(kinds.get(token.start(), (True, "")))
        elif opened and (token["number"] or token["language"]):
            opened.pop()
    found.append(words(done, len(text)))
    return tuple(piece for piece in found if piece.words)


def _kinds(text: str) -> dict[int, tuple[bool, str]]:
    """Where a bracket opens -> whether it is that of a link, and the language of its words."""
    kinds: dict[int, tuple[bool, str]] = {}
    waiting: list[int] = []
    for token in TOKEN.finditer(text):
        if token["open"]:
            waiting.append(token.start())
        elif waiting and (token["number"] or token["language"]):
            kinds[waiting.pop()] = (token["number"] is not None, token["language"] or "")
    return kinds
