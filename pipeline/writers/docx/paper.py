"""Paper: the size of a page and its margins. Knows no file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paper:
    """A page and its margin, in twips: 1440 to the inch, 567 to the centimetre."""

    width: int
    height: int
    margin: int

    @property
    def text_width(self) -> int:
        """The width between the margins."""
        return self.width - 2 * self.margin


A4 = Paper(11906, 16838, margin=1134)  # 2 cm
