"""Bookmarks -> the outline of a PDF (ISO 32000-1, 12.3.3): the tree of headings, open at every level."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pipeline.writers.pdf.objects import number
from pipeline.writers.pdf.reportlab import Outlines, TaggedPage
from pipeline.writers.pdf.structure import Element


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading's *words*, *level* (0 for the title), *element*, *page*, and the y of its *top* there."""

    words: str
    level: int
    element: Element
    page: TaggedPage
    top: float


def add_bookmarks(
    outlines: Outlines, bookmarks: Iterable[Bookmark], references: Mapping[Element, bytes]
) -> None:
    """Add *bookmarks* in the order of the pages: below each, those of a higher level that follow it.

    A bookmark whose element is in *references* leads to this element, too.
    """
    path: list[int] = []
    for bookmark in bookmarks:
        while path and path[-1] >= bookmark.level:
            path.pop()
        element = references.get(bookmark.element, b"")
        outlines.add(bookmark.words, len(path), bookmark.page, number(bookmark.top), element)
        path.append(bookmark.level)
