"""Bookmarks -> the outline of a PDF (ISO 32000-1, 12.3.3): the headings as a tree, open at every level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import PDFDocument

from pipeline.writers.pdf.objects import Raw, number, reference, text_string


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading's *words*, its *level* (the title's is 0), its *page* ("n 0 R"), the y of its *top* there."""

    words: str
    level: int
    page: str
    top: float


@dataclass(frozen=True, slots=True, eq=False)
class _Item:
    """A bookmark and those beneath it."""

    bookmark: Bookmark
    children: list[_Item] = field(default_factory=list)
    node: Raw = field(default_factory=Raw)


def add_outline(document: PDFDocument, bookmarks: Sequence[Bookmark]) -> str:
    """Add the outline of *bookmarks*, one or more in the order of the pages, and return its reference."""
    root = Raw()
    items = _nested(bookmarks)
    ends = _spell(document, items, reference(document, root))
    root.data = f"<< /Type /Outlines {ends} /Count {len(bookmarks)} >>".encode("ascii")
    return reference(document, root)


def _nested(bookmarks: Sequence[Bookmark]) -> list[_Item]:
    """The bookmarks as a tree: each stands beneath the last one of a lower level."""
    top: list[_Item] = []
    path: list[_Item] = []
    for bookmark in bookmarks:
        while path and path[-1].bookmark.level >= bookmark.level:
            path.pop()
        item = _Item(bookmark)
        (path[-1].children if path else top).append(item)
        path.append(item)
    return top


def _spell(document: PDFDocument, items: Sequence[_Item], parent: str) -> str:
    """Write the *items* beneath *parent*; return what the parent says of them."""
    numbers = [reference(document, item.node) for item in items]
    for place, item in enumerate(items):
        entries = [f"/Title {text_string(item.bookmark.words)} /Parent {parent}"]
        if place > 0:
            entries.append(f"/Prev {numbers[place - 1]}")
        if place + 1 < len(items):
            entries.append(f"/Next {numbers[place + 1]}")
        if item.children:
            beneath = _spell(document, item.children, numbers[place])
            entries.append(f"{beneath} /Count {sum(1 for _ in _beneath(item))}")
        entries.append(f"/Dest [{item.bookmark.page} /XYZ 0 {number(item.bookmark.top)} 0]")
        item.node.data = f"<< {' '.join(entries)} >>".encode("ascii")
    return f"/First {numbers[0]} /Last {numbers[-1]}"


def _beneath(item: _Item) -> Iterator[_Item]:
    for child in item.children:
        yield child
        yield from _beneath(child)
