"""The outline of a text: how it was read, row by row, with a remark at each place that an author should see.

Knows no reader and no layout.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from pipeline.model.document import Wording
from pipeline.model.finding import Finding


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One thing that was found in the text: a heading, a list, an item of it.

    *kind* names it in plain words. *line* is its line in the file, 0 if it is not in the file. *depth* is how
    many things it is in. *mark* is what readers see before it ("•", "2."), *level* that of a heading, and
    *about* says more: "3 items".
    """

    kind: str
    words: str = ""
    line: int = 0
    depth: int = 0
    mark: str = ""
    level: int = 0
    about: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """What was changed or left out at a place, or may be read wrongly there (*doubtful*).

    *also* are the lines of which the same can be said.
    """

    finding: Finding
    doubtful: bool = False
    also: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Quoted:
    """A number or a link, which an author checks letter by letter, and its *lines*.

    *context* is a number with the words around it, *target* the address of a link.
    """

    words: str
    lines: tuple[int, ...]
    context: str = ""
    target: str = ""


OutlineEntry: TypeAlias = OutlineRow | Remark


@dataclass(frozen=True, slots=True)
class TextOutline:
    """How one wording of a leaflet was read. *leaflet* is "" for a file that is in no project."""

    leaflet: str
    wording: Wording
    file: str
    language: str
    entries: tuple[OutlineEntry, ...]
    long_numbers: tuple[Quoted, ...] = ()
    short_numbers: tuple[Quoted, ...] = ()
    links: tuple[Quoted, ...] = ()

    @property
    def doubts(self) -> int:
        """How many places may be read wrongly."""
        return sum(isinstance(entry, Remark) and entry.doubtful for entry in self.entries)
