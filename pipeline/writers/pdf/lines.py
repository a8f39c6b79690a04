"""A passage -> lines of print, with the tag of each part. Knows sizes and directions; knows no page.

A passage in another language than the document is set as a paragraph of that language: with its own
direction, face and leading. But it is aligned to the start side of the document, so that all lines begin on
the same side: an English title in an Urdu leaflet runs from left to right and is aligned right.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import groupby

from pipeline.model.document import Link, Passage, Picture, plain_words
from pipeline.model.editions import Edition
from pipeline.model.language import Language, language
from pipeline.typesetting.fonts import FontLibrary
from pipeline.typesetting.paragraph import Line, MissingGlyph, Paragraph, Piece, Span, lay_out
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.figures import CannotDraw, Figure
from pipeline.writers.pdf.structure import Element
from pipeline.writers.pdf.styles import Role, Style
from pipeline.writers.pdf.wording import Stretch, stretches


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """The target of a link: its tag, its words (the Contents of the annotation), its address."""

    element: Element
    words: str
    address: str


@dataclass(frozen=True, slots=True)
class PlacedPieces:
    """The pieces of one leaf on one line. *left*: x on the page from which the positions of pieces count.

    *rise*: distance of the pieces above the line's baseline.
    """

    leaf: Element
    pieces: tuple[Piece, ...]
    left: float
    size: float
    target: Target | None = None
    rise: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """The border of a box; all lines of the box refer to the same object."""


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A figure in the place of a line: its tag, its operators, x of its left edge on the page."""

    leaf: Element
    figure: Figure
    left: float


@dataclass(frozen=True, slots=True)
class PrintLine:
    """A line of print, in points: *baseline* from its top, *gap* the space above it unless it begins a page.

    *bookmark* is (words, level) of a heading that begins on this line. *shown* is a figure instead of words.
    """

    inks: tuple[PlacedPieces, ...]
    height: float
    baseline: float
    gap: float = 0.0
    frame: Frame | None = None
    bookmark: tuple[str, int] | None = None
    shown: Shown | None = None


@dataclass(frozen=True, slots=True)
class SetPassage:
    """A passage as lines, and its tag."""

    element: Element
    lines: tuple[PrintLine, ...]


@dataclass(slots=True)
class Typesetter:
    """Sets the passages of one document, and collects the characters that no face has (*missing*).

    *drawings*: id of a picture -> its SVG. *undrawn* collects the pictures that are left out, with reasons.
    """

    language: Language
    edition: Edition
    fonts: FontLibrary
    drawings: Mapping[str, bytes] = field(default_factory=dict)
    undrawn: list[tuple[Picture, str]] = field(default_factory=list)
    missing: list[MissingGlyph] = field(default_factory=list)

    def set_passage(
        self, tag: str, passage: Passage, role: Role = Role.BODY, indent: float = 0.0
    ) -> SetPassage:
        """Return *passage*, set in the style of *role*, indented by *indent* points at the start side."""
        spoken = language(passage.language) if passage.language else self.language
        style = styles.style(role, spoken, self.edition, self.fonts)
        parts = stretches(passage, spoken, style.bold)
        spans = [span for part in parts for span in part.spans]
        measure = styles.MEASURE - indent
        paragraph = self._laid_out(spans, spoken, measure, style.size)
        foreign = spoken.tag if spoken.tag != self.language.tag else ""
        element, owners = _tagged(Element(tag, language=foreign), parts, paragraph)
        by_span = [owner for owner in owners for _ in owner.stretch.spans]
        lines = tuple(self._line(line, by_span, style, spoken, measure) for line in paragraph.lines)
        return SetPassage(element, lines)

    def set_picture(self, picture: Picture) -> PrintLine | None:
        """Return the picture at the start side; None, recorded in *undrawn*, if it cannot be drawn."""
        if picture.drawing not in self.drawings:
            self.undrawn.append((picture, "there is no drawing of it"))
            return None
        try:
            # Imported here, because the SVG reader takes 10 ms, which a leaflet without pictures can save.
            from pipeline.writers.pdf.pictures import figure

            drawn = figure(self.drawings[picture.drawing], styles.PICTURE_SIDE)
        except CannotDraw as reason:
            self.undrawn.append((picture, str(reason)))
            return None
        words = picture.alternative
        return self.set_figure(drawn, Element("Figure", language=words.language, alternative=words.words))

    def set_figure(self, drawn: Figure, leaf: Element) -> PrintLine:
        """Return a figure as a separate line at the start side of the page."""
        start = styles.PAGE_WIDTH - styles.MARGIN - drawn.side if self.language.rtl else styles.MARGIN
        return PrintLine((), drawn.side, drawn.side, shown=Shown(leaf, drawn, start))

    def set_label(self, text: str) -> tuple[Element, PlacedPieces]:
        """Return the bullet or the number of a list item, at the start side of the page."""
        size, rise = self.body_size, 0.0
        if text == styles.BULLET:
            size, rise = round(size * styles.BULLET_SIZE, 2), -styles.BULLET_DROP * size
        pieces = self._latin(text, size, self.language.rtl).pieces
        mixed = any(piece.level % 2 for piece in pieces)
        leaf = Element("Lbl", actual_text=text if mixed and len(text) > 1 else "")
        return leaf, PlacedPieces(leaf, pieces, styles.MARGIN, size, rise=rise)

    def label_width(self, text: str) -> float:
        """Return the width of a label, in points."""
        return self._latin(text, self.body_size).width

    def page_number(self, number: int) -> PlacedPieces:
        """Return the page number, as large as the words (LP-01) and centred; it is in no tag."""
        line = self._latin(str(number), self.body_size)
        return PlacedPieces(
            Element("Artifact"), line.pieces, (styles.PAGE_WIDTH - line.width) / 2, self.body_size
        )

    @property
    def body_size(self) -> float:
        """The type size of the document's words, in points."""
        return styles.style(Role.BODY, self.language, self.edition, self.fonts).size

    def _latin(self, text: str, size: float, rtl: bool = False) -> Line:
        """Digits or bullets in the Latin face, as for numbers in the text, in every language."""
        paragraph = _latin_paragraph(text, size, rtl, self.fonts)
        self.missing.extend(paragraph.missing)
        return paragraph.lines[0]

    def _laid_out(self, spans: Sequence[Span], spoken: Language, measure: float, size: float) -> Paragraph:
        paragraph = lay_out(spans, spoken.tag, spoken.script, spoken.rtl, measure, size, fonts=self.fonts)
        self.missing.extend(paragraph.missing)
        return paragraph

    def _line(
        self, line: Line, by_span: Sequence[_Owner], style: Style, spoken: Language, measure: float
    ) -> PrintLine:
        """The line with its inks, as high as its letters need; *by_span* is the owner of each span."""
        left = self._left(line, spoken, measure)
        inks = tuple(
            PlacedPieces(owner.leaf, tuple(pieces), left, style.size, owner.target)
            for owner, pieces in groupby(line.pieces, key=lambda piece: by_span[piece.span])
        )
        baseline = (style.leading - style.ascent + style.descent) / 2 + style.ascent
        above = max(0.0, line.ascent - max(baseline, style.ascent))
        below = max(0.0, -line.descent - max(style.leading - baseline, -style.descent))
        return PrintLine(inks, style.leading + above + below, baseline + above)

    def _left(self, line: Line, spoken: Language, measure: float) -> float:
        """The x from which the line's pieces count; the indent is at the document's start side."""
        left = styles.MARGIN if self.language.rtl else styles.MARGIN + styles.MEASURE - measure
        if spoken.rtl == self.language.rtl:
            return left
        slack = measure - line.width
        return left - slack if spoken.rtl else left + slack


@lru_cache(maxsize=512)
def _latin_paragraph(text: str, size: float, rtl: bool, fonts: FontLibrary) -> Paragraph:
    """Digits or a bullet, which are the same in every document."""
    return lay_out([Span(text)], "en", "Latn", rtl, styles.MEASURE, size, fonts=fonts)


@dataclass(frozen=True, slots=True, eq=False)
class _Owner:
    """A stretch, its leaf in the tag tree, and the target if it is a link."""

    stretch: Stretch
    leaf: Element
    target: Target | None


def _tagged(
    whole: Element, parts: Sequence[Stretch], paragraph: Paragraph
) -> tuple[Element, Sequence[_Owner]]:
    """The tag of a passage with its links and spans in reading order, and the owner of each stretch.

    A passage without links is one leaf.
    """
    mixed = _right_to_left(parts, paragraph)
    if len(parts) == 1 and parts[0].link is None and not mixed:
        return whole, [_Owner(parts[0], whole, None)]
    owners: list[_Owner] = []
    for _, group in groupby(parts, key=lambda part: id(part.link)):
        members = list(group)
        leaves = [_leaf(part, part in mixed) for part in members]
        target = _target(members[0].link, leaves)
        owners += [_Owner(part, leaf, target) for part, leaf in zip(members, leaves, strict=True)]
    children = dict.fromkeys(owner.target.element if owner.target else owner.leaf for owner in owners)
    return replace(whole, children=tuple(children)), owners


def _right_to_left(parts: Sequence[Stretch], paragraph: Paragraph) -> list[Stretch]:
    """The stretches that have letters from right to left."""
    by_span = [part for part in parts for _ in part.spans]
    rtl = {piece.span for line in paragraph.lines for piece in line.pieces if piece.level % 2}
    return [by_span[place] for place in sorted(rtl)]


def _leaf(part: Stretch, right_to_left: bool) -> Element:
    """A Span for the words. Glyphs of right-to-left words are in visual order, so the leaf has their text.

    (The text is not in ActualText in the page's content, because programs that ignore tags reverse visual
    order, and would reverse ActualText as well.)
    """
    return Element("Span", language=part.language, actual_text=part.text if right_to_left else "")


def _target(link: Link | None, leaves: Sequence[Element]) -> Target | None:
    """The target of a link; the leaves of its stretches become children of its tag."""
    if link is None:
        return None
    return Target(Element("Link", tuple(leaves)), plain_words(link.children).strip(), link.target)
