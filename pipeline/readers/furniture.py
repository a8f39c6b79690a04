"""Page furniture: recognises menus and buttons of a web page, and drops them where that is safe."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.model.finding import Finding
from pipeline.readers.lines import Line
from pipeline.readers.rules import DROPPED_FURNITURE

# Labels of buttons and menus that web pages have around a text, but no words that could belong to a leaflet.
# They count only as separate blocks before or after the whole text.
FURNITURE = frozenset(
    label.strip()
    for label in """
    login|log in|logout|log out|sign in|sign out|my account
    menu|main menu|open menu|close menu|navigation|main navigation|toggle navigation
    skip navigation|skip to content|skip to main content|skip to navigation
    cookies|cookie settings|manage cookies|accept cookies|accept all cookies|accept all|reject all
    reject cookies|reject all cookies|we use cookies
    search|search this site|search this website
    share|share this|share this page|print|print this page|email this page|listen to this page
    back to top|return to top|top of page|scroll to top|was this page helpful|is this page useful
    exit this page|quick exit|leave this site
    """.replace("\n", "|").split("|")
    if label.strip()
)
KNOWN_HINT = "if it belongs to the leaflet, write the leaflet in Markdown, which keeps every line"
LISTED_HINT = "leaflet.toml lists it under drop"
ENDS = re.compile(r"^[\W_]+|[\W_]+$")


def without_furniture(
    lines: Sequence[Line], file: str, drop: Sequence[str]
) -> tuple[tuple[tuple[Line, ...], ...], tuple[Finding, ...]]:
    """Return the blocks of *lines*, cut at blank lines, without furniture; a finding for each dropped line.

    A line listed in *drop* is dropped wherever it fills a whole line. The furniture known to this module is
    dropped only as separate blocks at the start or the end: in the middle, "Search" may belong to the text.
    """
    unwanted = _keys(drop)
    listed = [line for line in lines if _key(line.words) in unwanted]
    blocks = _blocks([line if _key(line.words) not in unwanted else None for line in lines])
    start, end = 0, len(blocks)
    while start < end and _known(blocks[start]):
        start += 1
    while start < end and _known(blocks[end - 1]):
        end -= 1
    known = [line for block in (*blocks[:start], *blocks[end:]) for line in block]
    findings = [_finding(line, file, LISTED_HINT) for line in listed]
    findings += (_finding(line, file, KNOWN_HINT) for line in known)
    return tuple(blocks[start:end]), tuple(findings)


def listed_lines(lines: Sequence[Line], file: str, drop: Sequence[str]) -> dict[int, Finding]:
    """Return line number -> finding for each line listed in *drop*; other furniture is not recognised."""
    unwanted = _keys(drop)
    return {line.number: _finding(line, file, LISTED_HINT) for line in lines if _key(line.words) in unwanted}


def _keys(drop: Sequence[str]) -> set[str]:
    return {_key(line) for line in drop} - {""}


def _blocks(lines: Sequence[Line | None]) -> list[tuple[Line, ...]]:
    """Cut at blank lines and at lines that were dropped (None)."""
    blocks: list[list[Line]] = [[]]
    for line in lines:
        if line is not None and line.words:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [tuple(block) for block in blocks if block]


def _known(block: Sequence[Line]) -> bool:
    return all(_key(line.words) in FURNITURE for line in block)


def _key(words: str) -> str:
    """*words* for comparison: case folded, white space normalised, no arrows or dots at the ends."""
    return ENDS.sub("", " ".join(words.split()).casefold())


def _finding(line: Line, file: str, hint: str) -> Finding:
    return Finding(DROPPED_FURNITURE, f"dropped: {line.words}", line.place(file), hint)
