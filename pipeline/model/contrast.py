"""Two colours -> their contrast ratio (WCAG 2.2)."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=256)
def contrast(one: str, other: str) -> float:
    """Return the contrast ratio, 1 to 21, of two colours given as RRGGBB (WCAG 2.2, contrast ratio)."""
    return contrast_of(_luminance(one), _luminance(other))


def contrast_of(one: float, other: float) -> float:
    """Return the contrast ratio, 1 to 21, of two relative luminances."""
    darker, lighter = sorted((one, other))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """The relative luminance of a colour, 0 to 1 (WCAG 2.2)."""
    shares = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
