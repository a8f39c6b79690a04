"""Passages in two languages, side by side: a Typesetter whose lines are rows of two columns.

Each language has a column on its own start side: Urdu at the right and English at the left; Polish, then
English, from the left. The words of a pair begin at the same height, and a page break does not part them
unless they are higher than a page. The tags have them one after the other: the translation, then the source.

Blocks, lists and tables are set as in one language. What names other words, such as a heading, has one tag
for both languages. The cells of a table in columns have the languages below each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from pipeline.model.document import Passage, Picture, Text
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.flow import PAGE_SPACE
from pipeline.writers.pdf.lines import (
    WHOLE,
    Column,
    Lines,
    PlacedPieces,
    PrintLine,
    SetPassage,
    Typesetter,
    as_row,
)
from pipeline.writers.pdf.parting import FREE, PARAGRAPH, ended
from pipeline.writers.pdf.structure import ARTIFACT, Element
from pipeline.writers.pdf.styles import Role

HALF = (styles.MEASURE - styles.PAIR_GAP) / 2

CELLS = frozenset(("TH", "TD"))
NAMES = frozenset(("H1", "H2", "H3", "Lbl", "Caption"))
"""Tags that stand once for both languages: two headings would be two sections to a screen reader."""

UNTRANSLATED = Passage((Text("\N{EN DASH}"),))
"""What is shown, but in no tag, in the place of a translation that is not there."""
CONTINUED = Passage((Text("\N{HORIZONTAL ELLIPSIS}"),))
"""What is shown, but in no tag, above the rest of a pair that is higher than a page."""
PARTS = 5
"""Such a pair can be broken at each fifth of a page."""


@dataclass(slots=True)
class PairSetter(Typesetter):
    """Sets passages, each with the one beside it; *source* sets those in the source's language."""

    source: Typesetter = field(kw_only=True)

    def set_passage(
        self, tag: str, passage: Passage, role: Role = Role.BODY, column: Column = WHOLE, scope: str = ""
    ) -> SetPassage:
        """Return *passage* and the one beside it as one tag, and their lines, which are rows."""
        beside = passage.beside
        if beside is None:
            return Typesetter.set_passage(self, tag, passage, role, column, scope)
        if tag in CELLS and column != WHOLE:
            return self._stacked(tag, passage, role, column, scope)
        if len(passage.versions) == 1:
            return self._once(tag, passage, beside, role, column, scope)
        own, other = self._columns(column)
        inner = "Span" if tag in NAMES else "P"
        shown = replace(passage, content=(*passage.content, Text(" "))) if tag in NAMES else passage
        first = Typesetter.set_passage(self, inner, shown, role, own)
        second = self.source.set_passage(inner, beside, role, other)
        element = Element(_around(tag), (first.element, second.element), scope=scope)
        return _set(element, self._rows(first.lines, second.lines))

    def widths(self, passage: Passage, role: Role) -> tuple[float, float]:
        """Return the widths that the wider of both languages needs."""
        both = [Typesetter.widths(self, version, role) for version in passage.versions]
        return max(word for word, _ in both), max(line for _, line in both)

    def set_picture(self, picture: Picture) -> PrintLine | None:
        """Return the picture in both columns, each with its alternative text."""
        own, beside = Typesetter.set_picture(self, picture), picture.alternative.beside
        if own is None or beside is None:
            return own
        other = self.source.set_picture(replace(picture, alternative=beside))
        if other is None:
            return own
        _, column = self._columns(WHOLE)
        across = -column.start if self.source.language.rtl else column.start
        moved = tuple(replace(shown, left=shown.left + across) for shown in other.shown)
        return replace(own, shown=(*own.shown, *moved))

    def set_label(self, text: str, start: float = 0.0) -> tuple[Element, tuple[PlacedPieces, ...]]:
        """Return the bullet or the number of an item in both columns; it is in one tag, once."""
        leaf, own = Typesetter.set_label(self, text, start)
        _, column = self._columns(Column(start))
        _, other = self.source.set_label(text, column.start)
        return leaf, (*own, *_shown_again(other))

    def label_width(self, text: str) -> float:
        """Return the width of the wider of both labels."""
        return max(Typesetter.label_width(self, text), self.source.label_width(text))

    def _columns(self, column: Column) -> tuple[Column, Column]:
        """The columns of both languages, each counted from its own start side; an indent is in both."""
        own = Column(column.start, HALF - column.start)
        if self.language.rtl != self.source.language.rtl:
            return own, own
        return own, Column(HALF + styles.PAIR_GAP + own.start, own.width)

    def _once(  # noqa: PLR0913, PLR0917 - as set_passage
        self, tag: str, passage: Passage, beside: Passage, role: Role, column: Column, scope: str
    ) -> SetPassage:
        """Words that are the same in both languages: they are shown twice, and in one tag, once."""
        own, other = self._columns(column)
        second = self.source.set_passage(tag, beside, role, other, scope)
        if passage.origin is not None and passage.origin.untranslated:
            dash = Typesetter.set_passage(self, tag, UNTRANSLATED, role, own)
            return _set(second.element, self._rows(_again(dash), second.lines))
        first = Typesetter.set_passage(self, tag, passage, role, own, scope)
        return _set(first.element, self._rows(first.lines, _again(second)))

    def _stacked(self, tag: str, passage: Passage, role: Role, column: Column, scope: str) -> SetPassage:
        """The cell of a table with both languages below each other."""
        if len(passage.versions) == 1:
            return Typesetter.set_passage(self, tag, passage, role, column, scope)
        parts = [Typesetter.set_passage(self, "P", each, role, column) for each in passage.versions]
        element = Element(tag, tuple(part.element for part in parts), scope=scope)
        return _set(element, tuple(line for part in parts for line in part.lines))

    def _rows(self, own: Lines, other: Lines) -> Lines:
        """Both passages as one row; as several if they are higher than a page, each with a sign above it."""
        whole = as_row((own, other))
        if whole.height <= PAGE_SPACE:
            return (replace(whole, lines=max(len(own), len(other))),)
        parts = zip_longest(_parts(own), _parts(other), fillvalue=())
        first, *more = (replace(as_row(both), lines=max(map(len, both))) for both in parts)
        continued = self._continued()
        return (first, *(replace(one, head=continued) for one in more))

    def _continued(self) -> PrintLine:
        own, other = self._columns(WHOLE)
        first = Typesetter.set_passage(self, "P", CONTINUED, column=own)
        return as_row((_again(first), _again(self.source.set_passage("P", CONTINUED, column=other))))


def _set(element: Element, rows: Lines) -> SetPassage:
    """The rows of a passage, between which a page may end: there are several only where one is too high."""
    return SetPassage(element, rows, ended([PARAGRAPH] * len(rows), FREE))


def _around(tag: str) -> str:
    return "Div" if tag == "P" else tag


def _again(made: SetPassage) -> Lines:
    """The lines of a passage that is read elsewhere."""
    return tuple(replace(line, inks=_shown_again(line.inks)) for line in made.lines)


def _shown_again(inks: Sequence[PlacedPieces]) -> tuple[PlacedPieces, ...]:
    return tuple(replace(ink, leaf=ARTIFACT, target=None) for ink in inks)


def _parts(lines: Lines) -> Iterator[Lines]:
    """The lines in parts of a page."""
    part: list[PrintLine] = []
    for line in lines:
        if part and sum(one.height for one in part) + line.height > PAGE_SPACE / PARTS:
            yield tuple(part)
            part = []
        part.append(line)
    yield tuple(part)
