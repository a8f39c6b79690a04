"""The styles part and the numbering part: the look of headings, boxes, links and lists. Knows no words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from pipeline.model import design
from pipeline.model.editions import Edition
from pipeline.writers.docx import wml
from pipeline.writers.docx.fonts import LATIN
from pipeline.writers.docx.paper import A4
from pipeline.writers.docx.setting import WordSetting, font_slots, language_slots
from pipeline.writers.docx.wml import Attributes, Markup, Value

INDENT = 567
HANGING = 425
INNER_INDENT = 482
"""How much further in the words of an inner item are."""
BOX_INDENT = 227

HEADING_SIZES = (design.TITLE, design.HEADING, design.SUBHEADING)
"""The sizes of heading 1, 2 and 3 as multiples of the text size."""
FIRST_BORDER = 36
"""The border of what is said first, in eighths of a point."""

INK, LINK_INK, WARNING_INK = "1B3A6B", "0B4EA2", "B00020"
FIRST_FRAME: Attributes = MappingProxyType(
    {"val": "single", "sz": FIRST_BORDER, "space": 0, "color": WARNING_INK}
)
PALE_BLUE, PALE_RED, WHITE = "EEF3FB", "FFF4F4", "FFFFFF"
"""The contrast of every ink on every background is 7:1 or better, as a test checks."""

CELL_SPACING: Attributes = MappingProxyType({"before": 60, "after": 60})
ABOVE_LINES: Attributes = MappingProxyType({"before": 160})
"""Above the first of some lines: a table before them has no space below it."""
FOOT_TAB = Markup(f'<w:tab w:val="right" w:pos="{A4.text_width}"/>')
"""The number of the page stands at the end side: Word takes "right" as that in both directions."""
GAP: Attributes = MappingProxyType({"after": 0, "line": 240, "lineRule": "auto"})
GAP_POINTS = 7
"""The paragraph that keeps two tables apart is a line of this size without words: five pictures fit on a
page, with white between them. (LibreOffice shows a part of a line of the text's size as a whole one.)"""
ROW_RULE = wml.children("pBdr", {"top": {"val": "single", "sz": 6, "space": 4, "color": INK}})
KEPT: Mapping[str, Value] = MappingProxyType({"keepNext": True, "keepLines": True})
"""The cells of a row that are below each other stay on one page."""

BULLETS, BOX_BULLETS = 1, 2
"""Ids of the two bulleted lists; the other lists have the ids after them."""
NUMBERED, BOX_NUMBERED, BOX_LINES = 2, 3, 4
"""Ids of the definitions of numbered lists, and of the lines of items in a box."""
DEEPEST = 4
"""The deepest level of a list, counted from 0: Word has styles for five. Deeper items are shown there."""
BULLET_MARKS = ("•", "–", "▪", "–", "▪")
NUMBERS = tuple(f"%{level}." for level in range(1, DEEPEST + 2))
STEP_IN_BOX = "\N{EM SPACE}\N{THREE-PER-EM SPACE}"
"""As wide as HANGING at 16 points."""


def styles_part(setting: WordSetting, edition: Edition, more: str = "") -> str:
    """Return the styles part for a language, in the edition's sizes, with *more* styles at its end."""
    ours = _defaults(setting, edition) + _basic_styles(setting) + _our_styles(setting, edition)
    return wml.part("styles", ours + more)


def _defaults(setting: WordSetting, edition: Edition) -> str:
    looks = wml.properties(
        "rPr", rFonts=font_slots(setting.face), **_size(edition.body_points), lang=language_slots(setting.tag)
    )
    layout = wml.properties("pPr", spacing={"after": 120, "line": setting.line(edition), "lineRule": "auto"})
    defaults = wml.element("rPrDefault", Markup(looks)) + wml.element("pPrDefault", Markup(layout))
    return wml.element("docDefaults", Markup(defaults))


def _size(points: float) -> dict[str, Value]:
    """A size in half points, in the slot for Latin and in the slot for complex scripts."""
    return {"sz": round(points * 2), "szCs": round(points * 2)}


BOLD: Mapping[str, Value] = MappingProxyType({"b": True, "bCs": True})


def _basic_styles(setting: WordSetting) -> str:
    """The four defaults that every program expects."""
    margins: dict[str, Value] = {side: {"w": 108, "type": "dxa"} for side in wml.ORDER["tblCellMar"]}
    cells: Value = Markup(
        '<w:tblInd w:w="0" w:type="dxa"/>' + wml.element("tblCellMar", wml.children("tblCellMar", margins))
    )
    normal = wml.children("pPr", {"widowControl": True, "suppressAutoHyphens": True, "bidi": setting.rtl})
    hidden: dict[str, Value] = {"uiPriority": 99, "semiHidden": True, "unhideWhenUsed": True}
    styles: tuple[tuple[str, str, dict[str, Value]], ...] = (
        ("paragraph", "Normal", {"name": "Normal", "qFormat": True, "pPr": normal}),
        ("character", "DefaultParagraphFont", {"name": "Default Paragraph Font", **hidden}),
        ("table", "TableNormal", {"name": "Normal Table", **hidden, "tblPr": cells}),
        ("numbering", "NoList", {"name": "No List", **hidden}),
    )
    return "".join(wml.style(*style, flag="default") for style in styles)


def _our_styles(setting: WordSetting, edition: Edition) -> str:
    single: Attributes = {"after": 60, "line": 240, "lineRule": "auto"}
    ink = edition.accent or INK
    row_rule, foot_rule = _rule_above(edition, 4), _rule_above(edition, 6)
    return "".join(
        (
            *(_heading(level, setting, edition) for level in (1, 2, 3)),
            _paragraph_style("ListBullet", "List Bullet", numPr=list_number(BULLETS)),
            _paragraph_style("ListNumber", "List Number"),
            _paragraph_style("Lines", "Leaflet Lines", contextualSpacing=True, spacing=ABOVE_LINES),
            *_lines_in_items(),
            _low_style("Picture", "Leaflet Picture", {"spacing": single}),
            _low_style(
                "PictureAbove",
                "Leaflet Picture Above",
                {"keepNext": True, "spacing": {**single, "before": 360}},
            ),
            _paragraph_style("Sentence", "Leaflet Sentence", keepNext=True),
            _low_style("Gap", "Leaflet Gap", {"spacing": GAP}, GAP_POINTS),
            _paragraph_style("Caption", "caption", keepNext=True),
            _paragraph_style("Cell", "Leaflet Cell", spacing=CELL_SPACING),
            _paragraph_style("HeaderCell", "Leaflet Header Cell", keepNext=True, spacing=CELL_SPACING),
            _paragraph_style("RowStart", "Leaflet Row Start", pBdr=row_rule, spacing={"before": 240}, **KEPT),
            _paragraph_style("RowCell", "Leaflet Row Cell", **KEPT),
            _paragraph_style("RowEnd", "Leaflet Row End", keepLines=True),
            _paragraph_style("Box", "Leaflet Box", keepLines=True, **_box(WARNING_INK, PALE_RED)),
            _paragraph_style(
                "BoxBeside", "Leaflet Box Beside", keepLines=True, **_box(WARNING_INK, PALE_RED, 1)
            ),
            *_first_styles(setting, edition),
            _paragraph_style("HardWord", "Leaflet Hard Word", keepLines=True, **_box(ink, PALE_BLUE)),
            _paragraph_style("Footer", "footer", spacing=single, pBdr=foot_rule, tabs=FOOT_TAB),
            _character_style("Strong", "Strong", **BOLD),
            _character_style("Hyperlink", "Hyperlink", color=LINK_INK, u="single"),
            _character_style("PrintedAddress", "Leaflet Printed Address"),
        )
    )


def _rule_above(edition: Edition, space: int) -> Markup:
    """A rule above a paragraph, *space* points from its words."""
    rule: Attributes = {"val": "single", "sz": round(design.RULE_POINTS * 8), "space": space}
    return wml.children("pBdr", {"top": {**rule, "color": edition.accent or INK}})


def _closer(setting: WordSetting, edition: Edition) -> int:
    """The spacing of lines that belong together."""
    return round(setting.line(edition) * 5 / 6)


def _heading(level: int, setting: WordSetting, edition: Edition) -> str:
    # The lines of a long heading belong together, so they are closer than the lines of the text.
    line = max(240, _closer(setting, edition))
    blank = edition.body_points * edition.leading * 20  # twips
    before = 0 if level == 1 else round(design.SPACE_ABOVE_HEADING * blank)
    after = round((design.SPACE_BELOW_TITLE if level == 1 else design.SPACE_BELOW_HEADING) * blank)
    layout: dict[str, Value] = {
        "keepNext": True,
        "keepLines": True,
        "spacing": {"before": before, "after": after, "line": line, "lineRule": "auto"},
        "outlineLvl": level - 1,
    }
    size = _size(round(edition.body_points * HEADING_SIZES[level - 1]))
    values: dict[str, Value] = {
        "name": f"heading {level}",
        "basedOn": "Normal",
        "next": "Normal",
        "uiPriority": 9,
        "qFormat": True,
        "pPr": wml.children("pPr", layout),
        "rPr": wml.children("rPr", {**BOLD, "color": edition.accent or INK, **size}),
    }
    return wml.style("paragraph", f"Heading{level}", values)


def _paragraph_style(identifier: str, name: str, **layout: Value) -> str:
    """A paragraph style based on Normal."""
    values: dict[str, Value] = {"name": name, "basedOn": "Normal", "qFormat": True}
    if layout:
        values["pPr"] = wml.children("pPr", layout)
    return wml.style("paragraph", identifier, values, _flag(name))


def _low_style(identifier: str, name: str, layout: Mapping[str, Value], points: float = 0) -> str:
    """A style of paragraphs without words, with the line height of Latin letters, of *points* if not 0.

    Below a picture is the white below the letters of a line: of Nastaliq, three times that of Latin. With it,
    four pictures fill a page that has room for five.
    """
    looks = wml.children("rPr", {"rFonts": font_slots(LATIN), **(_size(points) if points else {})})
    values: dict[str, Value] = {"name": name, "basedOn": "Normal", "qFormat": True, "rPr": looks}
    return wml.style("paragraph", identifier, {**values, "pPr": wml.children("pPr", layout)}, _flag(name))


def _first_styles(setting: WordSetting, edition: Edition) -> Iterator[str]:
    """The styles of what a leaflet says first: one box with a thick border, larger words, and pictures.

    Its lines belong together, as those of a long heading: they are closer than the lines of the text.
    """
    box = {**_box(WARNING_INK, WHITE, border=FIRST_BORDER), **KEPT}
    looks = wml.children("rPr", _size(round(design.first_points(edition.body_points))))
    common: dict[str, Value] = {"basedOn": "Normal", "qFormat": True, "rPr": looks}
    closer: Attributes = {"before": 120, "after": 120, "line": _closer(setting, edition), "lineRule": "auto"}
    words = {"name": "Leaflet First", **common, "pPr": wml.children("pPr", {**box, "spacing": closer})}
    yield wml.style("paragraph", "First", words, _flag("Leaflet First"))
    single: Attributes = {"before": 120, "after": 120, "line": 240, "lineRule": "auto"}
    yield _low_style("FirstPicture", "Leaflet First Picture", {**box, "spacing": single})
    beside = {"name": "Leaflet First Beside", **common, "pPr": wml.children("pPr", {"spacing": single})}
    yield wml.style("paragraph", "FirstBeside", beside, _flag("Leaflet First Beside"))


def _character_style(identifier: str, name: str, **looks: Value) -> str:
    values: dict[str, Value] = {"name": name, "qFormat": True}
    if looks:
        values["rPr"] = wml.children("rPr", looks)
    return wml.style("character", identifier, values, _flag(name))


def _flag(name: str) -> str:
    """The flag of a style: our own styles are custom; the others are known to Word by their names."""
    return "customStyle" if name.startswith("Leaflet") else ""


def _box(ink: str, ground: str, shift: int = 0, border: int = 18) -> dict[str, Value]:
    """A border, a background and indents.

    Word and LibreOffice draw one border around neighbouring paragraphs with the same indent. A *shift* of one
    twip separates two boxes. The thickness of the *border* is in eighths of a point.
    """
    side: Attributes = {"val": "single", "sz": border, "space": 8, "color": ink}
    sides: dict[str, Value] = dict.fromkeys(("top", "left", "bottom", "right"), side)
    return {
        "pBdr": wml.children("pBdr", sides),
        "shd": {"val": "clear", "color": "auto", "fill": ground},
        "spacing": {"before": 120, "after": 120},
        "ind": {"left": BOX_INDENT + shift, "right": BOX_INDENT + shift},
    }


# --- lists ----------------------------------------------------------------------------------------------


def line_style(depth: int) -> str:
    """Return the style of a line without a mark, below the words of an item at the level above *depth*."""
    deep = min(depth, DEEPEST + 1)
    return "Lines" if not deep else "ListContinue" if deep == 1 else f"ListContinue{deep}"


def _lines_in_items() -> Iterator[str]:
    """The styles of the lines of items, with the names by which Word knows them."""
    for depth in range(1, DEEPEST + 2):
        name = f"List Continue {depth}" if depth > 1 else "List Continue"
        yield _paragraph_style(line_style(depth), name, ind={"left": _words_at(depth - 1)})


def list_number(identifier: int, level: int = 0) -> Markup:
    """Return the content of ``w:numPr`` for the list *identifier*."""
    return wml.children("numPr", {"ilvl": level, "numId": identifier})


def numbering_part() -> str:
    """Return the numbering part with the bulleted lists; each leaflet adds its numbered lists."""
    abstract = "".join(
        (
            _abstract_list(0, "bullet", BULLET_MARKS, boxed=False),
            _abstract_list(1, "bullet", BULLET_MARKS, boxed=True),
            _abstract_list(NUMBERED, "decimal", NUMBERS, boxed=False),
            _abstract_list(BOX_NUMBERED, "decimal", NUMBERS, boxed=True),
            _abstract_list(BOX_LINES, "none", ("",) * (DEEPEST + 1), boxed=True),
        )
    )
    bulleted = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number - 1}"/></w:num>'
        for number in (BULLETS, BOX_BULLETS)
    )
    return wml.part("numbering", abstract + bulleted)


def _words_at(level: int) -> int:
    """The indent of the words of an item."""
    return INDENT + level * INNER_INDENT


def _abstract_list(number: int, kind: str, marks: Sequence[str], *, boxed: bool) -> str:
    levels = "".join(
        wml.level(
            level,
            start=1,
            numFmt=kind,
            lvlText=mark,
            lvlJc="left",
            pPr=wml.children("pPr", {"ind": indents}),
            rPr=wml.children("rPr", {"rFonts": font_slots(LATIN)}),
        )
        for level, (mark, indents) in enumerate(_levels(kind, marks, boxed=boxed))
    )
    kind_of_list = '<w:multiLevelType w:val="multilevel"/>'
    return f'<w:abstractNum w:abstractNumId="{number}">{kind_of_list}{levels}</w:abstractNum>'


def _levels(kind: str, marks: Sequence[str], *, boxed: bool) -> Iterator[tuple[str, Attributes]]:
    """The mark and the indents of each level.

    In a box, the mark is aligned with the words of the other paragraphs, so that the border has one edge. So
    the number of an inner item has spaces before it; a bullet has none: LibreOffice would show only them.
    """
    for level, mark in enumerate(marks):
        if not boxed:
            yield mark, {"left": _words_at(level), "hanging": HANGING}
            continue
        inner = HANGING * (level + (kind != "none"))
        indents: Attributes = {"left": BOX_INDENT + inner, "right": BOX_INDENT, "hanging": inner}
        yield STEP_IN_BOX * level * (kind == "decimal") + mark, indents
