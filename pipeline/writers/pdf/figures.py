"""What a drawing is to a page: path operators, or the reason why there are none. Knows no SVG."""

from __future__ import annotations

from dataclasses import dataclass


class CannotDraw(Exception):  # noqa: N818 - it is a reason, told in a finding
    """Why a drawing cannot be shown as paths."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing as path operators in a square of *side* points whose y runs down from its upper edge."""

    operators: str
    side: float
