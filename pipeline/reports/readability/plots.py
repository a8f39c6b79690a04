"""Numbers -> SVG plots for the page: rows of dots, rows of bars, a line over time. Knows no reading.

Widths are in per cent and heights in em, so a plot fits any window and any letter size without a script.
Colour is never the only difference. Every plot has a name and a description, and the page adds its numbers as
a table.
"""

from __future__ import annotations

import html
import math
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.reports.words import printable

LINE = 1.35
"""Height of a line, in em."""
LINE_LETTERS = 34
"""Letters of a label that fit on a line at 320 CSS pixels."""
LEFT, RIGHT = 4.0, 96.0
"""Where a scale begins and ends, in per cent of the width."""
MARK = 0.4
"""Half the height of a mark of the scale, in em."""
TOP, HIGH = 1.6, 11.0
"""The top of a plot over time, and its height, in em."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A row with a *label*, the value in *words*, and a dot at *value*.

    *low* and *high* are its interval, *usual* is the usual value. A *weak* dot is hollow. *language* is the
    tag of the label's language, *rtl* whether it is right-to-left.
    """

    label: str
    words: str
    value: float
    low: float | None = None
    high: float | None = None
    usual: float | None = None
    weak: bool = False
    language: str = ""
    rtl: bool = False

    @property
    def all(self) -> tuple[float, ...]:
        """All values that the scale must include."""
        return tuple(one for one in (self.value, self.low, self.high, self.usual) if one is not None)


@dataclass(frozen=True, slots=True)
class Bar:
    """A row with a *label* and a bar for *count*; a *marked* bar is hatched."""

    label: str
    count: int
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """A point of a line over time, with its interval."""

    label: str
    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """Value -> place on a scale whose *ticks* are round numbers."""

    ticks: tuple[float, ...]

    def share(self, value: float) -> float:
        """Return how far along the scale *value* is, 0 to 1."""
        return (value - self.ticks[0]) / (self.ticks[-1] - self.ticks[0])

    def across(self, value: float) -> float:
        """Return the place of *value*, in per cent of the width."""
        return LEFT + (RIGHT - LEFT) * self.share(value)


def scale(values: Sequence[float]) -> Scale:
    """Return a scale that includes all *values*, with four to seven ticks."""
    low, high = min(values), max(values)
    step = _round_step((high - low) / 4 or max(abs(high), 1) / 4)
    first, last = math.floor(low / step), math.ceil(high / step)
    last += last == first
    return Scale(tuple(round(number * step, 10) for number in range(first, last + 1)))


def _round_step(least: float) -> float:
    power = float(10 ** math.floor(math.log10(least)))
    return next(step * power for step in (1, 2, 2.5, 5, 10) if step * power >= least * 0.9999)


def dots(name: str, description: str, rows: Sequence[Dot], identity: str) -> str:
    """Return an SVG with a row for each dot: the label, and below it the dot on a shared scale."""
    shared = scale([value for row in rows for value in row.all])
    down, parts = 0.0, []
    for row in rows:
        label = _wrapped(row.label)
        parts += [_label(line, down + LINE * i + 1, row) for i, line in enumerate(label)]
        down += LINE * len(label)
        parts.append(f'<text x="0" y="{down + 1:.2f}em" class="soft">{_safe(row.words)}</text>')
        down += LINE + 0.6
        parts += [*_across_grid(shared, down), *_dot(row, shared, down)]
        down += 1.1
    return _svg(name, description, down + 1.6, [*parts, *_across_numbers(shared, down)], identity)


def _dot(row: Dot, shared: Scale, down: float) -> Iterator[str]:
    at, y = shared.across(row.value), f"{down:.2f}em"
    yield f'<line class="track" x1="{LEFT}%" x2="{RIGHT}%" y1="{y}" y2="{y}"/>'
    if row.low is not None and row.high is not None:
        first, last = shared.across(row.low), shared.across(row.high)
        yield f'<line class="span" x1="{first:.2f}%" x2="{last:.2f}%" y1="{y}" y2="{y}"/>'
    if row.usual is not None:
        # A path cannot be placed in per cent, so it is in a nested SVG.
        yield (
            f'<svg x="{shared.across(row.usual):.2f}%" y="{y}" overflow="visible" aria-hidden="true">'
            '<path class="usual" d="M0-8L8 0L0 8L-8 0Z"/></svg>'
        )
    kind = "dot weak" if row.weak else "dot"
    yield f'<circle class="{kind}" cx="{at:.2f}%" cy="{y}" r="0.4em"/>'


def _across_grid(shared: Scale, down: float) -> Iterator[str]:
    """The marks of the scale around one track; they end before the label above it."""
    for tick in shared.ticks:
        at = f"{shared.across(tick):.2f}%"
        yield f'<line class="grid" x1="{at}" x2="{at}" y1="{down - MARK:.2f}em" y2="{down + MARK:.2f}em"/>'


def _across_numbers(shared: Scale, bottom: float) -> Iterator[str]:
    for tick in shared.ticks:
        at = f"{shared.across(tick):.2f}%"
        yield f'<text x="{at}" y="{bottom + 1:.2f}em" text-anchor="middle">{tick:g}</text>'


def bars(name: str, description: str, rows: Sequence[Bar], identity: str) -> str:
    """Return an SVG with a row for each bar: the label, and below it the bar."""
    most = max((row.count for row in rows), default=0) or 1
    hatch = f"{identity}-hatch"
    parts = [
        f'<defs><pattern id="{hatch}" width="8" height="8" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)"><rect class="hatched" width="8" height="8"/>'
        '<rect class="hatch" width="3" height="8"/></pattern></defs>'
    ]
    down = 0.0
    for row in rows:
        parts.append(f'<text x="0" y="{down + 1:.2f}em">{_safe(row.label)}</text>')
        down += LINE
        fill = f' fill="url(#{hatch})"' if row.marked else ""
        kind = "marked" if row.marked else "bar"
        width = 100 * row.count / most
        parts.append(
            f'<rect class="{kind}"{fill} x="0" y="{down:.2f}em" width="{width:.2f}%" height="0.9em"/>'
        )
        down += 1.4
    return _svg(name, description, down, parts, identity)


def trend(name: str, description: str, points: Sequence[Point], identity: str) -> str:
    """Return an SVG with a line through *points*; the first and the last point have their labels."""
    shared = scale(
        [one for point in points for one in (point.value, point.low, point.high) if one is not None]
    )
    places = [14 + 80 * i / max(len(points) - 1, 1) for i in range(len(points))]
    parts = list(_down_ticks(shared))
    for (x1, first), (x2, second) in pairwise(zip(places, points, strict=True)):
        y1, y2 = _down(shared, first.value), _down(shared, second.value)
        parts.append(f'<line class="span" x1="{x1:.2f}%" x2="{x2:.2f}%" y1="{y1}" y2="{y2}"/>')
    for x, point in zip(places, points, strict=True):
        parts += _point(point, f"{x:.2f}%", shared)
    bottom = TOP + HIGH + 1.2
    parts.append(f'<text x="14%" y="{bottom:.2f}em">{_safe(points[0].label)}</text>')
    if len(points) > 1:
        parts.append(f'<text x="100%" y="{bottom:.2f}em" text-anchor="end">{_safe(points[-1].label)}</text>')
    return _svg(name, description, bottom + 0.5, parts, identity)


def _down(shared: Scale, value: float) -> str:
    return f"{TOP + HIGH * (1 - shared.share(value)):.2f}em"


def _down_ticks(shared: Scale) -> Iterator[str]:
    for tick in shared.ticks:
        y = _down(shared, tick)
        yield f'<line class="grid" x1="0" x2="100%" y1="{y}" y2="{y}"/>'
        yield f'<text x="0" y="{y}" dy="-0.25em" class="soft">{tick:g}</text>'


def _point(point: Point, x: str, shared: Scale) -> Iterator[str]:
    if point.low is not None and point.high is not None:
        low, high = _down(shared, point.low), _down(shared, point.high)
        yield f'<line class="whisker" x1="{x}" x2="{x}" y1="{low}" y2="{high}"/>'
    yield f'<circle class="dot" cx="{x}" cy="{_down(shared, point.value)}" r="0.4em"/>'


def _svg(name: str, description: str, height: float, parts: Sequence[str], identity: str) -> str:
    return (
        f'<svg class="plot" role="img" aria-labelledby="{identity}-name {identity}-said" width="100%" '
        f'height="{height:.2f}em">\n<title id="{identity}-name">{_safe(name)}</title>\n'
        f'<desc id="{identity}-said">{_safe(description)}</desc>\n' + "\n".join(parts) + "\n</svg>"
    )


def _label(line: str, down: float, row: Dot) -> str:
    """A line of a label. It begins at the left edge in both directions (for right-to-left, it ends there)."""
    tag = f' lang="{_safe(row.language)}"' if row.language else ""
    direction = ' direction="rtl" text-anchor="end"' if row.rtl else ""
    return f'<text x="0" y="{down:.2f}em" class="label"{tag}{direction}>{_safe(line)}</text>'


def _wrapped(label: str) -> list[str]:
    """The lines of a label; East Asian characters are two letters wide and can break anywhere."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in label)
    longest = LINE_LETTERS // 2 if 2 * wide > len(label) else LINE_LETTERS
    return textwrap.wrap(label, longest) or [""]


def _safe(text: str) -> str:
    return html.escape(printable(text))
