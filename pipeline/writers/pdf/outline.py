"""Bookmarks -> the outline of a PDF (ISO 32000-1, 12.3.3): the tree of headings, open at every level."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.writers.pdf.objects import number
from pipeline.writers.pdf.reportlab import Outlines, TaggedPage


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading's *words*, *level* (0 for the title), *page* and the y of its *top* on the page."""

    words: str
    level: int
    page: TaggedPage
    top: float


def add_bookmarks(outlines: Outlines, bookmarks: Iterable[Bookmark]) -> None:
    """Add *bookmarks* in the order of the pages: below each, those of a higher level that follow it."""
    path: list[int] = []
    for bookmark in bookmarks:
        while path and path[-1] >= bookmark.level:
            path.pop()
        outlines.add(bookmark.words, len(path), bookmark.page, number(bookmark.top))
        path.append(bookmark.level)
