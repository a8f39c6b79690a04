"""Document -> one page for a browser: no other file, no network, nothing stored. Never uses disk or clock.

Two wordings are two views of one page. Style alone shows one of them, so that it works without scripts; a
browser that is too old for this style shows both, one after the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from pipeline.model.design import accent_values, style_values
from pipeline.model.document import (
    Block,
    Document,
    ItemList,
    Passage,
    Picture,
    Section,
)
from pipeline.model.finding import Finding
from pipeline.model.language import language
from pipeline.model.raster import Drawn
from pipeline.writers.html.leaving import leaving
from pipeline.writers.html.pairs import is_pair, tagged
from pipeline.writers.html.words import about, words
from pipeline.writers.templates import data_address, policy, static, template

HERE = "pipeline.writers", "html"
"""Where the template, the style and the script are."""

NO_DRAWINGS: Mapping[str, Drawn] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class _View:
    """One wording on the page: its id, the document, and the sections of it that are the leaflet."""

    id: str
    document: Document
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class ListEntry:
    """An item of a list, and the lists within it; None for lists before the first item."""

    passage: Passage | None
    inner: tuple[ItemList, ...] = ()


def write(  # noqa: PLR0913, PLR0917 - what a page shows, and what the project has for it
    document: Document,
    beside: Document | None,
    controls: Mapping[str, Passage],
    drawings: Mapping[str, Drawn],
    exit_to: str = "",
    drawings_beside: Mapping[str, Drawn] = NO_DRAWINGS,
    accent: str = "",
) -> tuple[bytes, tuple[Finding, ...]]:
    """Return the page, and no findings: whatever it loses, a check of its bytes finds.

    *document* has its opening first and its closing last; *beside* is the Easy Read wording, or None.
    *controls* are the words on buttons and links, by id. *exit_to* is where "Exit this page" leads, "" for a
    leaflet without that button. *drawings_beside* are the pictures as they are in the source's language, if
    each passage of *document* has the source's beside it. *accent* is the project's colour, RRGGBB.
    """
    opening, *sections, closing = document.sections
    views = [_View("standard", document, tuple(levelled(sections)))]
    if beside is not None:
        views.append(_View("easy-read", beside, tuple(levelled(beside.sections))))
    leave = leaving(exit_to, controls, document.language)
    style = style_values() + static(*HERE, "page.css") + accent_values(accent) + leave.style
    page = template(*HERE, "page.html").render(
        document=document,
        titles=tuple(dict.fromkeys(view.document.title for view in views)),
        opening=opening,
        closing=closing,
        views=tuple(views),
        controls=controls,
        leaving=leave,
        spoken=language(document.language),
        tag=document.language,
        kind=kind,
        ideas=ideas,
        items=items,
        void="",
        words=lambda passage: words(passage, document.language),
        tagged=lambda name, passage, attributes="": tagged(name, passage, document.language, attributes),
        about=lambda passage: about(passage, document.language),
        is_pair=is_pair,
        address=lambda picture: _address(picture, drawings),
        address_beside=lambda picture: _address(picture, drawings_beside),
        style=style,
        policy=policy(style, leave.script),
    )
    return page.encode(), ()


def levelled(sections: Sequence[Section]) -> Iterator[Section]:
    """Yield the sections, none more than one level below the one before it (WCAG technique G141)."""
    deepest = 1
    for section in sections:
        level = min(section.level, deepest + 1)
        deepest = level if section.heading is not None else deepest
        yield replace(section, level=level)


def kind(block: Block) -> str:
    """Return the name of a block's kind, by which the template finds its macro."""
    return type(block).__name__


def ideas(blocks: Sequence[Block]) -> Iterator[tuple[Block, ...]]:
    """Yield each picture with the words up to the next one; first, the words before any picture."""
    idea: tuple[Block, ...] = ()
    for block in blocks:
        if isinstance(block, Picture) and idea:
            yield idea
            idea = ()
        idea = (*idea, block)
    yield idea


def items(block: ItemList) -> Iterator[ListEntry]:
    """Yield the items of a list, each with the lists within it."""
    current = ListEntry(None)
    for item in block.items:
        if isinstance(item, ItemList):
            current = replace(current, inner=(*current.inner, item))
            continue
        if current.passage is not None or current.inner:
            yield current
        current = ListEntry(item)
    yield current


def _address(picture: Picture, drawings: Mapping[str, Drawn]) -> str:
    """The data of a picture, "" if there is no such drawing."""
    drawn = drawings.get(picture.drawing, drawings.get(picture.id))
    return "" if drawn is None else data_address(drawn)
