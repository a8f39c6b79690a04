"""A drawing as PDF path operators, or the reason why it has none. Knows no SVG."""

from __future__ import annotations

from dataclasses import dataclass


class CannotDraw(Exception):  # noqa: N818 - its message is the reason in a finding
    """The reason why a drawing cannot be shown as paths."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing as path operators in a square of *side* points; y counts down from its upper edge."""

    operators: str
    side: float
