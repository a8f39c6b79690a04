"""Bookmarks -> the outline of a PDF (ISO 32000-1, 12.3.3): the tree of headings, open at every level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import PDFDocument

from pipeline.writers.pdf.objects import Raw, number, reference, text_string


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading's *words*, *level* (0 for the title), *page* ("n 0 R") and the y of its *top* on the page."""

    words: str
    level: int
    page: str
    top: float


@dataclass(frozen=True, slots=True, eq=False)
class _Item:
    """A bookmark and the bookmarks below it in the tree."""

    bookmark: Bookmark
    children: list[_Item] = field(default_factory=list)
    node: Raw = field(default_factory=Raw)


def add_outline(document: PDFDocument, bookmarks: Sequence[Bookmark]) -> str:
    """Add the outline of *bookmarks* (at least one, in the order of the pages); return its reference."""
    root = Raw()
    items = _nested(bookmarks)
    ends = _write_items(document, items, reference(document, root))
    root.data = f"<< /Type /Outlines {ends} /Count {len(bookmarks)} >>".encode("ascii")
    return reference(document, root)


def _nested(bookmarks: Sequence[Bookmark]) -> list[_Item]:
    """The bookmarks as a tree: the parent of each is the last bookmark before it with a lower level."""
    top: list[_Item] = []
    path: list[_Item] = []
    for bookmark in bookmarks:
        while path and path[-1].bookmark.level >= bookmark.level:
            path.pop()
        item = _Item(bookmark)
        (path[-1].children if path else top).append(item)
        path.append(item)
    return top


def _write_items(document: PDFDocument, items: Sequence[_Item], parent: str) -> str:
    """Write the *items* below *parent*; return the entries First and Last for the parent."""
    numbers = [reference(document, item.node) for item in items]
    for place, item in enumerate(items):
        entries = [f"/Title {text_string(item.bookmark.words)} /Parent {parent}"]
        if place > 0:
            entries.append(f"/Prev {numbers[place - 1]}")
        if place + 1 < len(items):
            entries.append(f"/Next {numbers[place + 1]}")
        if item.children:
            ends = _write_items(document, item.children, numbers[place])
            entries.append(f"{ends} /Count {sum(1 for _ in _descendants(item))}")
        entries.append(f"/Dest [{item.bookmark.page} /XYZ 0 {number(item.bookmark.top)} 0]")
        item.node.data = f"<< {' '.join(entries)} >>".encode("ascii")
    return f"/First {numbers[0]} /Last {numbers[-1]}"


def _descendants(item: _Item) -> Iterator[_Item]:
    for child in item.children:
        yield child
        yield from _descendants(child)
