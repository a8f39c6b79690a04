"""Moves the words of footnotes below the block that refers to them: paper has no place for them but there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.readers.nodes import MarkdownNode

REFERENCE, NOTE = "footnote_ref", "footnote_reference"
"""What the parser calls the mark in the text, and the note; the *title* of both is their label."""


def with_notes_below(root: MarkdownNode) -> MarkdownNode:
    """Return the page with the blocks of each footnote below the first block that refers to it.

    A footnote that nothing refers to stays where it is.
    """
    notes = {node.title: node for node in root.walk() if node.type == NOTE}
    wanted = {node.title for node in root.walk() if node.type == REFERENCE}
    kept = _without(root, wanted)
    done: set[str] = set()
    return replace(kept, children=tuple(_placed(kept.children, notes, done)))


def _placed(
    blocks: Sequence[MarkdownNode], notes: dict[str, MarkdownNode], done: set[str]
) -> Iterator[MarkdownNode]:
    for block in blocks:
        yield block
        for mark in [node for node in block.walk() if node.type == REFERENCE]:
            if mark.children:  # "^[words]": the note itself
                yield from _placed(
                    (MarkdownNode("paragraph", line=mark.line, children=mark.children),), notes, done
                )
            elif mark.title in notes and mark.title not in done:
                done.add(mark.title)
                yield from _placed(notes[mark.title].children, notes, done)


def _without(node: MarkdownNode, wanted: set[str]) -> MarkdownNode:
    """The node without the footnotes called one of *wanted*."""
    children = (child for child in node.children if child.type != NOTE or child.title not in wanted)
    return replace(node, children=tuple(_without(child, wanted) for child in children))
