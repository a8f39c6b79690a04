"""A picture as a page shows it: path operators or pixels, or the reason why it has neither. Knows no SVG."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model.raster import Raster


class CannotDraw(Exception):  # noqa: N818 - its message is the reason in a finding
    """The reason why a drawing cannot be shown as paths."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture of *width* by *height* points.

    *content*: the path operators of a drawing, whose y counts down from its upper edge, or a raster.
    """

    content: str | Raster
    width: float
    height: float
