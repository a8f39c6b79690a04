"""A passage -> lines of print, with the tag of each part. Knows sizes and directions; knows no page.

A passage in another language than the document is set as a paragraph of that language: with its own
direction, face and leading. But it is aligned to the start side of the document, so that all lines begin on
the same side: an English title in an Urdu leaflet runs from left to right and is aligned right.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import groupby, pairwise
from typing import TypeAlias

from pipeline.model.document import Link, Passage, Picture, plain_words
from pipeline.model.editions import Edition
from pipeline.model.language import ENGLISH, Language, language
from pipeline.model.raster import Drawn, Raster
from pipeline.segmentation import sentence_spans
from pipeline.typesetting.fonts import FontLibrary
from pipeline.typesetting.paragraph import (
    Line,
    MissingGlyph,
    Paragraph,
    Piece,
    PlainSign,
    Span,
    lay_out,
    natural_widths,
)
from pipeline.writers.pdf import styles
from pipeline.writers.pdf.figures import CannotDraw, Figure
from pipeline.writers.pdf.parting import CRITICAL, ONE_LINE, PARAGRAPH, SENTENCE, within
from pipeline.writers.pdf.structure import Element
from pipeline.writers.pdf.styles import Role, Style
from pipeline.writers.pdf.unordered import SCRIPTS_WITHOUT_ORDER, with_spaces_joined
from pipeline.writers.pdf.viewers import for_viewers, spans_with_other_codes
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

    *rise*: distance of the pieces above the line's baseline. *band*: in a row of a table, the distance from
    the top of the row to the pieces' own line, and the height of that.
    """

    leaf: Element
    pieces: tuple[Piece, ...]
    left: float
    size: float
    target: Target | None = None
    rise: float = 0.0
    band: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """The border of a box, in points; all lines of the box refer to the same object."""

    border: float = styles.BOX_BORDER


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A figure in the place of a line: its tag, its content, x of its left edge on the page."""

    leaf: Element
    figure: Figure
    left: float


@dataclass(frozen=True, slots=True)
class PrintLine:
    """A line of print, in points: *baseline* from its top, *gap* the space above it unless it begins a page.

    *bookmark* is (words, level, tag) of a heading that begins here. *shown* are figures instead of words.
    *head* is shown above this line if it begins a page. *rule* is the thickness of a rule at its lower edge.
    *lines* is how many lines of words a row has.
    """

    inks: tuple[PlacedPieces, ...]
    height: float
    baseline: float
    gap: float = 0.0
    frame: Frame | None = None
    bookmark: tuple[str, int, Element] | None = None
    shown: tuple[Shown, ...] = ()
    head: PrintLine | None = None
    rule: float = 0.0
    lines: int = 1


Lines: TypeAlias = tuple[PrintLine, ...]


def as_row(columns: Sequence[Sequence[PrintLine]], padding: float = 0.0) -> PrintLine:
    """Return the lines of several columns as one row, with the first line of each on one baseline.

    *padding* is the space above and below, in points.
    """
    baseline = padding + max((lines[0].baseline for lines in columns if lines), default=0.0)
    inks: list[PlacedPieces] = []
    bottom = baseline
    for lines in columns:
        top = baseline - lines[0].baseline if lines else 0.0
        for line in lines:
            drop = top + line.baseline - baseline
            inks += [replace(ink, rise=ink.rise - drop, band=(top, line.height)) for ink in line.inks]
            top += line.height
        bottom = max(bottom, top)
    return PrintLine(tuple(inks), bottom + padding, baseline)


@dataclass(frozen=True, slots=True)
class Column:
    """Where lines are set: the distance from the start side of the measure, and the width, in points."""

    start: float = 0.0
    width: float = styles.MEASURE


WHOLE = Column()


@dataclass(frozen=True, slots=True)
class Split:
    """A way to part a passage between two sentences: its lines on the one page, and on the next."""

    before: Lines
    after: Lines
    cost: float


@dataclass(frozen=True, slots=True)
class SetPassage:
    """A passage as lines, and its tag; the cost of a page break below each line; other ways to part it."""

    element: Element
    lines: Lines
    costs: tuple[float, ...]
    splits: tuple[Split, ...] = ()


@dataclass(slots=True)
class Typesetter:
    """Sets the passages of one document; collects what no face has (*missing*), and the *plain* signs.

    *drawings*: id of a picture -> the picture. *undrawn* collects those that are left out, with reasons.
    *latin* is the language of web addresses, *around* that of the tags around ("" for its own).
    """

    language: Language
    edition: Edition
    fonts: FontLibrary
    drawings: Mapping[str, Drawn] = field(default_factory=dict)
    undrawn: list[tuple[Picture, str]] = field(default_factory=list)
    missing: list[MissingGlyph] = field(default_factory=list)
    plain: list[PlainSign] = field(default_factory=list)
    latin: str = ENGLISH
    around: str = ""

    def set_passage(
        self, tag: str, passage: Passage, role: Role = Role.BODY, column: Column = WHOLE, scope: str = ""
    ) -> SetPassage:
        """Return *passage*, set in the style of *role* in a column; *scope* is that of a TH."""
        spoken = language(passage.language) if passage.language else self.language
        style = styles.style(role, spoken, self.edition, self.fonts)
        parts = stretches(passage, spoken, style.bold, self.latin)
        spans = [span for part in parts for span in part.spans]
        paragraph = self._laid_out(spans, spoken, column.width, style.size, role in styles.HEADING_SIZES)
        if role in styles.HEADINGS or role is Role.FIRST:
            style = _closer(style, paragraph.lines)
        foreign = spoken.tag if spoken.tag != (self.around or self.language.tag) else ""
        element, owners = _tagged(Element(tag, language=foreign, scope=scope), parts, paragraph)
        by_span = [owner for owner in owners for _ in owner.stretch.spans]
        lines = tuple(self._line(line, by_span, style, spoken, column) for line in paragraph.lines)
        if not passage.critical:
            return SetPassage(element, lines, within(len(lines), PARAGRAPH))
        splits = self._splits(spans, by_span, style, spoken, column) if len(lines) > 1 else ()
        return SetPassage(element, lines, within(len(lines), SENTENCE), tuple(splits))

    def _splits(
        self, spans: Sequence[Span], by_span: Sequence[_Owner], style: Style, spoken: Language, column: Column
    ) -> Iterator[Split]:
        """The ways to part a passage: between two of its sentences, each part with lines of its own."""
        text = "".join(span.text for span in spans)
        for _, last in sentence_spans(text, spoken.tag)[:-1]:
            end = len(text) - len(text[last:].lstrip())
            before, after = (
                tuple(self._line(line, owners, style, spoken, column) for line in laid.lines)
                for part, owners in _cut(spans, by_span, end)
                for laid in [self._laid_out(part, spoken, column.width, style.size)]
            )
            alone = ONE_LINE if 1 in (len(before), len(after)) else 0.0
            yield Split(before, after, CRITICAL + alone)

    def widths(self, passage: Passage, role: Role) -> tuple[float, float]:
        """Return the widths that *passage* needs: for its widest word, and for all its words on one line."""
        spoken = language(passage.language) if passage.language else self.language
        style = styles.style(role, spoken, self.edition, self.fonts)
        spans = [span for part in stretches(passage, spoken, style.bold) for span in part.spans]
        return natural_widths(spans, spoken.tag, spoken.script, spoken.rtl, style.size, self.fonts)

    def set_picture(self, picture: Picture) -> PrintLine | None:
        """Return the picture at the start side; None, recorded in *undrawn*, if it cannot be drawn."""
        if picture.drawing not in self.drawings:
            self.undrawn.append((picture, "there is no drawing of it"))
            return None
        try:
            drawn = _figure(self.drawings[picture.drawing])
        except CannotDraw as reason:
            self.undrawn.append((picture, str(reason)))
            return None
        words = picture.alternative
        return self.set_figure(drawn, Element("Figure", language=words.language, alternative=words.words))

    def set_figure(self, drawn: Figure, leaf: Element) -> PrintLine:
        """Return a figure as a separate line at the start side of the page."""
        start = styles.PAGE_WIDTH - styles.MARGIN - drawn.width if self.language.rtl else styles.MARGIN
        return PrintLine((), drawn.height, drawn.height, shown=(Shown(leaf, drawn, start),))

    def set_label(self, text: str, start: float = 0.0) -> tuple[Element, tuple[PlacedPieces, ...]]:
        """Return the bullet or the number of a list item, *start* points from the measure's start side."""
        size, rise = self.body_size, 0.0
        if text == styles.BULLET:
            size, rise = round(size * styles.BULLET_SIZE, 2), -styles.BULLET_DROP * size
        pieces: Sequence[Piece] = self._latin(text, size, self.language.rtl).pieces
        leaf = Element("Lbl", actual_text=text if self.language.rtl else "")
        if self.language.rtl:
            pieces = for_viewers(pieces, [leaf], label=True)
        left = styles.MARGIN - start if self.language.rtl else styles.MARGIN + start
        return leaf, (PlacedPieces(leaf, tuple(pieces), left, size, rise=rise),)

    def label_width(self, text: str) -> float:
        """Return the width of a label, in points."""
        return self._latin(text, self.body_size).width

    @property
    def body_size(self) -> float:
        """The type size of the document's words, in points."""
        return styles.style(Role.BODY, self.language, self.edition, self.fonts).size

    def _latin(self, text: str, size: float, rtl: bool = False) -> Line:
        """Digits or bullets in the Latin face, as for numbers in the text, in every language."""
        paragraph = _latin_paragraph(text, size, rtl, self.fonts)
        self.missing.extend(paragraph.missing)
        return paragraph.lines[0]

    def _laid_out(
        self, spans: Sequence[Span], spoken: Language, measure: float, size: float, balanced: bool = False
    ) -> Paragraph:
        paragraph = lay_out(
            spans, spoken.tag, spoken.script, spoken.rtl, measure, size, self.fonts, balanced=balanced
        )
        self.missing.extend(paragraph.missing)
        self.plain.extend(paragraph.plain)
        return paragraph

    def _line(
        self, line: Line, by_span: Sequence[_Owner], style: Style, spoken: Language, column: Column
    ) -> PrintLine:
        """The line with its inks, as high as its letters need; *by_span* is the owner of each span."""
        left = self._left(line, spoken, column)
        unordered = spoken.script in SCRIPTS_WITHOUT_ORDER
        collected = with_spaces_joined if unordered else tuple
        pieces = line.pieces if unordered else for_viewers(line.pieces, by_span)
        inks = tuple(
            PlacedPieces(owner.leaf, collected(group), left, style.size, owner.target)
            for owner, group in groupby(pieces, key=lambda piece: by_span[piece.span])
        )
        baseline = (style.leading - style.ascent + style.descent) / 2 + style.ascent
        above = max(0.0, line.ascent - max(baseline, style.ascent))
        below = max(0.0, -line.descent - max(style.leading - baseline, -style.descent))
        return PrintLine(inks, style.leading + above + below, baseline + above)

    def _left(self, line: Line, spoken: Language, column: Column) -> float:
        """The x from which the line's pieces count; a column starts at the document's start side."""
        end = styles.MEASURE - column.start - column.width
        left = styles.MARGIN + (end if self.language.rtl else column.start)
        if spoken.rtl == self.language.rtl:
            return left
        slack = column.width - line.width
        return left - slack if spoken.rtl else left + slack


def _figure(drawn: Drawn) -> Figure:
    """The picture, as large as it fits its square; raises CannotDraw."""
    if isinstance(drawn, Raster):
        return Figure(drawn, *drawn.within(styles.PICTURE_SIDE))
    # Imported here, because the SVG reader takes 10 ms, which a leaflet without drawings can save.
    from pipeline.writers.pdf.pictures import figure

    return figure(drawn, styles.PICTURE_SIDE)


def _cut(
    spans: Sequence[Span], owners: Sequence[_Owner], end: int
) -> Iterator[tuple[list[Span], list[_Owner]]]:
    """The spans up to the offset *end* of their text, and those after it, each with their owners."""
    before, after = list[tuple[Span, _Owner]](), list[tuple[Span, _Owner]]()
    start = 0
    for span, owner in zip(spans, owners, strict=True):
        place = min(max(end - start, 0), len(span.text))
        start += len(span.text)
        if place:
            before.append((replace(span, text=span.text[:place]), owner))
        if place < len(span.text):
            after.append((replace(span, text=span.text[place:]), owner))
    for part in (before, after):
        yield [span for span, _ in part], [owner for _, owner in part]


def _closer(style: Style, lines: Sequence[Line]) -> Style:
    """The style with the leading of a heading of such *lines*: as close as can be, but nothing touches."""
    if len(lines) < 2:
        deep = style.leading >= styles.DEEP_LEADING * style.size
        return replace(style, leading=styles.HEADING_LEADING * style.leading) if deep else style
    inks = [
        [piece.face.reach(piece.run) for piece in line.pieces if not piece.is_space] or [(0.0, 0.0)]
        for line in lines
    ]
    needed = max(
        max(top for top, _ in lower) - min(bottom for _, bottom in upper) for upper, lower in pairwise(inks)
    )
    least = max(styles.HEADING_LEADING * style.leading, styles.LEAST_HEADING_LEADING * style.size)
    return replace(style, leading=min(style.leading, max(least, (needed + styles.CLEAR) * style.size)))


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
    other = _with_other_text(parts, paragraph)
    if len(parts) == 1 and parts[0].link is None and not other and not parts[0].language:
        return whole, [_Owner(parts[0], whole, None)]
    owners: list[_Owner] = []
    for _, group in groupby(parts, key=lambda part: id(part.link)):
        members = list(group)
        leaves = [_leaf(part, id(part) in other) for part in members]
        target = _target(members[0].link, leaves)
        owners += [_Owner(part, leaf, target) for part, leaf in zip(members, leaves, strict=True)]
    children = dict.fromkeys(owner.target.element if owner.target else owner.leaf for owner in owners)
    return replace(whole, children=tuple(children)), owners


def _with_other_text(parts: Sequence[Stretch], paragraph: Paragraph) -> frozenset[int]:
    """The ids of the stretches whose codes do not have their words: right to left, or with marks of ours."""
    spans = set[int]().union(*[spans_with_other_codes(line.pieces) for line in paragraph.lines])
    if not spans:
        return frozenset()
    by_span = [part for part in parts for _ in part.spans]
    return frozenset(id(by_span[place]) for place in spans)


def _leaf(part: Stretch, other: bool) -> Element:
    """A Span for the words. Glyphs of right-to-left words are in visual order, so the leaf has their text.

    (The text is not in ActualText in the page's content, because programs that ignore tags reverse visual
    order, and would reverse ActualText as well.)
    """
    return Element("Span", language=part.language, actual_text=part.text if other else "")


def _target(link: Link | None, leaves: Sequence[Element]) -> Target | None:
    """The target of a link; the leaves of its stretches become children of its tag."""
    if link is None:
        return None
    return Target(Element("Link", tuple(leaves)), plain_words(link.children).strip(), link.target)
