"""Which paragraphs are items of which list. Knows numbers and indents, and no words."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.readers.imports.word_numbering import ListLabel

STEP = 100
"""How much further right a list in another list stands at least, in twentieths of a point."""


@dataclass(slots=True)
class Levels:
    """The items that are open at a place of the text, from the outermost on."""

    open: list[ListLabel] = field(default_factory=list)

    def item(self, label: ListLabel) -> int:
        """Return the level of the next item, from 0 on.

        In one list Word says it. A list stands in another one if it stands further right: the styles
        "List Bullet" and "List Bullet 2" are two lists.
        """
        while self.open and not _is_within(label, self.open[-1]):
            self.open.pop()
        self.open.append(label)
        return len(self.open) - 1

    def continued(self, indent: int) -> int:
        """Return the level, from 1 on, of the item that a paragraph without a mark belongs to; 0 if none."""
        while self.open and (indent <= 0 or indent + STEP < self.open[-1].indent):
            self.open.pop()
        return len(self.open)

    def close(self) -> None:
        """End all lists."""
        self.open.clear()


def _is_within(label: ListLabel, around: ListLabel) -> bool:
    if label.family == around.family:
        return label.level > around.level
    return label.indent > around.indent + STEP
