"""The tag tree: what a screen reader walks instead of the page (ISO 32000-1, 14.7; ISO 14289-1, 7.2 ff.).

An Element is either a branch with children or a leaf that stands for words on pages. The tree is made
before a page is drawn and never changes; drawing records which marked content belongs to which leaf.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """A tag; two are the same only when they are one object.

    *language* is set where it differs from what surrounds it. *actual_text* is what a leaf says where the
    order of its glyphs is not that of its text, *alternative* what a Figure says. *numbering* is the
    ListNumbering of an L.
    """

    tag: str
    children: tuple[Element, ...] = ()
    language: str = ""
    actual_text: str = ""
    numbering: str = ""
    alternative: str = ""


@dataclass(slots=True)
class Marks:
    """What drawing recorded of the elements: page numbers count from 0.

    *contents* are (page, MCID) of leaves; *annotations* (page, key) of Link elements, the key being the
    annotation's StructParent; *leaves* are the elements of each page in the order of its MCIDs; *boxes*
    are where Figures stand on their page.
    """

    contents: dict[Element, list[tuple[int, int]]] = field(default_factory=dict)
    boxes: dict[Element, Box] = field(default_factory=dict)
    annotations: dict[Element, list[tuple[int, int]]] = field(default_factory=dict)
    leaves: list[list[Element]] = field(default_factory=list)

    def new_page(self) -> None:
        """Start counting MCIDs afresh."""
        self.leaves.append([])

    def mark(self, leaf: Element) -> int:
        """Return a new MCID for words of *leaf* on the current page."""
        page = len(self.leaves) - 1
        mcid = len(self.leaves[page])
        self.leaves[page].append(leaf)
        self.contents.setdefault(leaf, []).append((page, mcid))
        return mcid

    def annotate(self, link: Element, key: int) -> None:
        """Record an annotation of *link* on the current page."""
        self.annotations.setdefault(link, []).append((len(self.leaves) - 1, key))


def walk(element: Element) -> Iterator[Element]:
    """Yield *element* and all beneath it, in reading order."""
    yield element
    for child in element.children:
        yield from walk(child)
