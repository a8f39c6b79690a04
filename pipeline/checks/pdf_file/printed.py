"""The words that people see in a PDF, in lines. Knows places; knows no tag and no rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.checks.pdf_file.fonts import is_blank
from pipeline.checks.pdf_file.opened import File
from pipeline.checks.pdf_file.page import Ink

COLUMN_GAP = 0.7
"""The least space between columns, in type sizes; between words it is a third of one."""


def shown(file: File) -> Sequence[Ink]:
    """Return the inks with visible text."""
    return [ink for ink in file.inks if ink.text and not is_blank(ink.text)]


def printed_lines(inks: Iterable[Ink]) -> Sequence[Sequence[Ink]]:
    """Return *inks* in lines, page by page, from top to bottom.

    Baselines of a line may differ a little, because a bullet is a little lower than its words.
    """
    lines: list[list[Ink]] = []
    for ink in sorted(inks, key=lambda ink: (ink.page, -ink.baseline)):
        last = lines[-1][-1] if lines else None
        if last and last.page == ink.page and last.baseline - ink.baseline < 0.4 * min(last.size, ink.size):
            lines[-1].append(ink)
        else:
            lines.append([ink])
    return lines


def columns(line: Iterable[Ink]) -> Sequence[Sequence[Ink]]:
    """Return the inks of a line, parted where columns are: where the white is wider than between words."""
    found: list[list[Ink]] = []
    end = 0.0
    for ink in sorted(line, key=lambda ink: ink.extent):
        if found and ink.extent[0] - end <= COLUMN_GAP * ink.size:
            found[-1].append(ink)
        else:
            found.append([ink])
        end = max(end, ink.extent[1]) if len(found[-1]) > 1 else ink.extent[1]
    return found


def beginning(text: str | None) -> str:
    """Return the first 30 characters of a text, in quotation marks."""
    return repr((text or "").strip()[:30])
