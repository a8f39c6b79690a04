"""The tag tree, which screen readers read instead of the page (ISO 32000-1, 14.7; ISO 14289-1, 7.2 ff.).

An Element is either a branch with children, or a leaf for words or a figure on pages. The tree is made before
the pages are drawn and does not change; drawing records which marked content belongs to which leaf.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

NAMESPACE = "http://iso.org/pdf2/ssn"
"""The namespace of the tags of PDF 2.0 (ISO 32000-2, 14.8.6). PDF 1.7 has all tags used here, too."""

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """A tag, compared by identity.

    *language* is set if it differs from the parent's. *actual_text* is the text of a leaf whose glyphs are in
    another order. *alternative* is the alternative text of a Figure, *numbering* the ListNumbering of an L,
    *scope* the Scope of a TH.
    """

    tag: str
    children: tuple[Element, ...] = ()
    language: str = ""
    actual_text: str = ""
    numbering: str = ""
    alternative: str = ""
    scope: str = ""


ARTIFACT = Element("Artifact")
"""The leaf of words that are shown again, and are in no tag."""


@dataclass(slots=True)
class Marks:
    """The records of drawing about the elements; page numbers count from 0.

    *contents*: leaf -> its (page, MCID). *annotations*: Link -> its (page, StructParent key). *leaves*: the
    elements of each page in the order of its MCIDs, *keys* the StructParents key of each page. *boxes*:
    Figure -> its bounding box on its page.
    """

    contents: dict[Element, list[tuple[int, int]]] = field(default_factory=dict)
    boxes: dict[Element, Box] = field(default_factory=dict)
    annotations: dict[Element, list[tuple[int, int]]] = field(default_factory=dict)
    leaves: list[list[Element]] = field(default_factory=list)
    keys: list[int] = field(default_factory=list)

    def new_page(self, key: int) -> None:
        """Begin a page; its MCIDs count from 0."""
        self.leaves.append([])
        self.keys.append(key)

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
    """Yield *element* and all its descendants, in reading order."""
    yield element
    for child in element.children:
        yield from walk(child)
